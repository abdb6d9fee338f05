import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** How the next request fares; `lost` takes the message and breaks the connection before the answer. */
export type Fate =
  | { readonly status: number; readonly retryAfter?: number; readonly body?: string }
  | { readonly error: string }
  | 'lost'
  | 'dropped'

export interface PostedMessage {
  readonly ts: string
  readonly channel: string
  readonly text: string
  readonly blocks: unknown
  readonly metadata?: { readonly event_type: string; readonly event_payload: Record<string, unknown> }
}

/** A Slack on loopback: `chat.postMessage`, `conversations.history` and an incoming webhook, with Slack's own answers and limits. */
export interface LoopbackSlack {
  readonly apiUrl: string
  readonly webhookUrl: string
  readonly messages: readonly PostedMessage[]
  /** Decides over the next posts, in order. */
  next(...fates: readonly Fate[]): void
  close(): Promise<void>
}

export async function loopbackSlack({ token = 'xoxb-loopback', channel = 'C0LOOPBACK' } = {}): Promise<LoopbackSlack> {
  const messages: PostedMessage[] = []
  const fates: Fate[] = []

  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    if (request.url === '/api/chat.postMessage') return post(body, request, response)
    if (request.url === '/api/conversations.history')
      return json(response, { ok: true, messages: messages.toReversed() })
    if (request.url === '/services/T0/B0/secret') return hook(body, request, response)
    response.writeHead(404).end()
  })

  function post(body: Map<string, string>, request: IncomingMessage, response: ServerResponse) {
    const refusal = refuse(body, request.headers.authorization)
    if (refusal) return json(response, { ok: false, error: refusal })
    settle(fates.shift(), body, request, response, (message) =>
      json(response, { ok: true, channel, ts: message.ts, message }),
    )
  }

  function hook(body: Map<string, string>, request: IncomingMessage, response: ServerResponse) {
    settle(fates.shift(), body, request, response, () => response.end('ok'))
  }

  function refuse(body: Map<string, string>, authorization: string | undefined): string | undefined {
    if (authorization !== `Bearer ${token}`) return 'invalid_auth'
    if (body.get('channel') !== channel) return 'channel_not_found'
    return blocksFault(JSON.parse(body.get('blocks') ?? '[]'))
  }

  function settle(
    fate: Fate | undefined,
    body: Map<string, string>,
    request: IncomingMessage,
    response: ServerResponse,
    answer: (message: PostedMessage) => void,
  ) {
    if (fate === 'dropped') return request.socket.destroy()
    if (typeof fate === 'object' && 'error' in fate) return json(response, { ok: false, error: fate.error })
    if (fate !== undefined && fate !== 'lost') {
      return response
        .writeHead(fate.status, fate.retryAfter ? { 'retry-after': `${fate.retryAfter}` } : {})
        .end(fate.body)
    }
    const message: PostedMessage = {
      ts: `1700000000.${`${messages.length + 1}`.padStart(6, '0')}`,
      channel: body.get('channel') ?? channel,
      text: body.get('text') ?? '',
      blocks: JSON.parse(body.get('blocks') ?? '[]'),
      metadata: JSON.parse(body.get('metadata') ?? 'null') ?? undefined,
    }
    messages.push(message)
    return fate === 'lost' ? request.socket.destroy() : answer(message)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('Expected the server to listen on a port')
  const origin = `http://127.0.0.1:${address.port}`
  return {
    apiUrl: `${origin}/api/`,
    webhookUrl: `${origin}/services/T0/B0/secret`,
    messages,
    next: (...coming) => void fates.push(...coming),
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
}

// The client sends forms, the webhook JSON; the values of a form that are objects come as JSON.
async function bodyOf(request: IncomingMessage): Promise<Map<string, string>> {
  const text = (await request.toArray()).join('')
  if (!request.headers['content-type']?.includes('json')) return new Map(new URLSearchParams(text))
  const fields: Record<string, unknown> = JSON.parse(text)
  return new Map(
    Object.entries(fields).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
}

function blocksFault(blocks: readonly { type: string; text?: { text: string }; elements?: readonly unknown[] }[]) {
  if (blocks.length > 50) return 'invalid_blocks'
  if (blocks.some(({ type, text }) => type === 'header' && (text?.text.length ?? 0) > 150)) return 'invalid_blocks'
  return blocks.some(({ type, elements }) => type === 'actions' && elements?.length === 0)
    ? 'invalid_blocks'
    : undefined
}

function json(response: ServerResponse, body: unknown) {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
