import { createServer } from 'node:http'
import { createServer as createServer2 } from 'node:http2'
import type { AddressInfo } from 'node:net'
import * as z from 'zod/mini'
import type { ModelSettings } from '../../schemas/model.ts'

/** What a model on loopback does with a question: it answers with claims or in a way of its own, or fails. */
export type Reply =
  | { readonly claims: readonly unknown[] }
  /** Says in words that it would rather not. */
  | 'refusal'
  /** Stops in the middle of its answer. */
  | 'cut'
  /** Answers with what is no JSON, or not of the shape. */
  | 'malformed'
  /** Never answers. */
  | 'silence'
  /** Breaks the connection. */
  | 'dropped'
  /** Answers with a page of some proxy. */
  | 'page'
  | { readonly status: number; readonly retryAfter?: number }

/** As much of a question as the server looks at. */
export interface Asked {
  readonly path: string
  readonly authorization: string | undefined
  /** The text that is to be read, with what stands around it. */
  readonly text: string
  /** The JSON Schema that the answer is to have. */
  readonly schema: unknown
  readonly body: Readonly<Record<string, unknown>>
}

export interface LoopbackModel {
  readonly url: string
  readonly asked: readonly Asked[]
  /** What the next questions meet, before the usual reply. */
  next(...replies: Reply[]): void
  close(): Promise<void>
}

type Protocol = ModelSettings['kind']
type Said = { readonly status: number; readonly headers?: Record<string, string>; readonly body: unknown }

const tokens = (text: string) => Math.ceil(text.length / 4)

/** How each protocol asks, and how it says a reply. */
const protocols: Readonly<
  Record<
    Protocol,
    {
      readonly question: (body: unknown) => Pick<Asked, 'text' | 'schema'>
      readonly say: (reply: Exclude<Reply, 'silence' | 'dropped' | 'page'>, text: string) => Said
    }
  >
> = {
  bedrock: {
    question(body) {
      const { messages, toolConfig } = z
        .object({
          messages: z.tuple([z.object({ content: z.tuple([z.object({ text: z.string() })]) })]),
          toolConfig: z.object({
            tools: z.tuple([z.object({ toolSpec: z.object({ inputSchema: z.object({ json: z.unknown() }) }) })]),
          }),
        })
        .parse(body)
      return { text: messages[0].content[0].text, schema: toolConfig.tools[0].toolSpec.inputSchema.json }
    },
    say(reply, text) {
      if (typeof reply === 'object' && 'status' in reply) {
        const names: Record<number, string> = {
          403: 'AccessDeniedException',
          429: 'ThrottlingException',
          500: 'InternalServerException',
          503: 'ServiceUnavailableException',
        }
        return {
          status: reply.status,
          headers: { 'x-amzn-errortype': names[reply.status] ?? 'ValidationException' },
          body: { message: 'So it is' },
        }
      }
      const used = (input: unknown) => [{ toolUse: { toolUseId: 't1', name: 'write_down_claims', input } }]
      const [stopReason, content] =
        reply === 'refusal'
          ? ['content_filtered', [{ text: 'I would rather not.' }]]
          : reply === 'cut'
            ? ['max_tokens', used({ claims: [] })]
            : reply === 'malformed'
              ? ['tool_use', used({ answer: 'The claims are as follows' })]
              : ['tool_use', used(reply)]
      const usage = { inputTokens: tokens(text), outputTokens: tokens(JSON.stringify(content)), totalTokens: 0 }
      const message = { role: 'assistant', content }
      return { status: 200, body: { output: { message }, stopReason, usage, metrics: { latencyMs: 1 } } }
    },
  },
  openai: {
    question(body) {
      const { messages, response_format } = z
        .object({
          messages: z.tuple([z.object({}), z.object({ content: z.string() })]),
          response_format: z.object({ json_schema: z.object({ schema: z.unknown() }) }),
        })
        .parse(body)
      return { text: messages[1].content, schema: response_format.json_schema.schema }
    },
    say(reply, text) {
      if (typeof reply === 'object' && 'status' in reply) {
        const { status, retryAfter } = reply
        const headers = retryAfter === undefined ? {} : { 'retry-after': `${retryAfter}` }
        return { status, headers, body: { error: { message: 'So it is' } } }
      }
      const [finish_reason, message] =
        reply === 'refusal'
          ? ['stop', { content: null, refusal: 'I would rather not.' }]
          : reply === 'cut'
            ? ['length', { content: '{"claims":[{"quote":"Nvidia said' }]
            : reply === 'malformed'
              ? ['stop', { content: 'The claims are as follows' }]
              : ['stop', { content: JSON.stringify(reply) }]
      const usage = { prompt_tokens: tokens(text), completion_tokens: tokens(JSON.stringify(message)) }
      return { status: 200, body: { choices: [{ index: 0, finish_reason, message }], usage } }
    },
  },
}

/** A model on loopback that speaks a protocol; `usual` is asked for what it replies to a text. */
export async function loopbackModel(
  protocol: Protocol,
  usual: (text: string) => Reply = () => ({ claims: [] }),
): Promise<LoopbackModel> {
  const { question, say } = protocols[protocol]
  const asked: Asked[] = []
  const coming: Reply[] = []
  // Bedrock's own client speaks HTTP/2 alone; both servers are listened to in the same way.
  const server = protocol === 'bedrock' ? createServer2() : createServer()
  const open = new Set<{ destroy(): void }>()
  server.on('connection', (socket) => open.add(socket))
  server.on('request', async (request, response) => {
    const body = JSON.parse((await request.toArray()).join(''))
    const one = { path: request.url ?? '', authorization: request.headers.authorization, body, ...question(body) }
    asked.push(one)
    const reply = coming.shift() ?? usual(one.text)
    if (reply === 'silence') return
    if (reply === 'dropped') return request.stream?.destroy?.() ?? request.socket.destroy()
    if (reply === 'page') return response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome</html>')
    const { status, headers, body: said } = say(reply, JSON.stringify(body))
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(said))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    next: (...replies) => void coming.push(...replies),
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        for (const socket of open) socket.destroy()
      }),
  }
}
