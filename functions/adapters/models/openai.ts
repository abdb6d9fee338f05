import * as z from 'zod/mini'
import { ModelError } from '../../../core/model/model-error.ts'
import type { Question } from '../../../core/ports.ts'
import type { ModelAnswer } from '../../../schemas/model.ts'
import { retryAfterSeconds } from '../http/retry-after.ts'
import { proposalsIn } from './answer.ts'
import type { AskOnce } from './persistent.ts'

export interface OpenAiOptions {
  /** Up to, and without, `/chat/completions`. */
  readonly url: string
  readonly model: string
  /** The key, where the server wants one. */
  readonly key?: () => Promise<string>
}

/** As much of a chat completion as is used; whoever is compatible has it. */
const Completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.nullish(z.string()),
        message: z.object({ content: z.nullish(z.string()), refusal: z.nullish(z.string()) }),
      }),
    )
    .check(z.minLength(1)),
  usage: z.nullish(z.object({ prompt_tokens: z.int(), completion_tokens: z.int() })),
})

/** Asks any server that speaks OpenAI's chat completions; the shape of the answer is its `response_format`. */
export function openAiModel({ url, model, key }: OpenAiOptions): AskOnce {
  const address = `${url.replace(/\/+$/, '')}/chat/completions`
  return async (question, signal) => {
    const secret = key && (await keyOf(key))
    const headers = { 'content-type': 'application/json', ...(secret ? { authorization: `Bearer ${secret}` } : {}) }
    const body = JSON.stringify(requestOf(model, question))
    const { response, text } = await post(address, { method: 'POST', headers, body, signal, redirect: 'error' })
    if (!response.ok) throw errorOf(response, text)
    const completion = Completion.safeParse(parseJson(text))
    if (!completion.success) {
      throw new ModelError('unavailable', `Expected ${address} to answer with a chat completion, got something else`)
    }
    return answerOf(completion.data)
  }
}

async function keyOf(key: () => Promise<string>): Promise<string> {
  try {
    return await key()
  } catch (cause) {
    throw new ModelError('rejected', 'Expected the key of the model, got none', { cause })
  }
}

async function post(address: string, request: RequestInit & { readonly signal: AbortSignal }) {
  try {
    const response = await fetch(address, request)
    return { response, text: await response.text() }
  } catch (cause) {
    if (request.signal.aborted) throw cause
    throw new ModelError('unavailable', `Expected ${address} to answer, got none`, { cause })
  }
}

const requestOf = (model: string, { system, text, schema, answerTokens }: Question) => ({
  model,
  messages: [
    { role: 'system', content: system },
    { role: 'user', content: text },
  ],
  temperature: 0,
  max_tokens: answerTokens,
  response_format: { type: 'json_schema', json_schema: { name: 'claims', strict: true, schema } },
})

/** What each way to stop says of the answer; one that is not listed is of a server that does not say. */
const outcomes: Readonly<Record<string, ModelAnswer['outcome']>> = { length: 'cut', content_filter: 'refused' }

function answerOf({ choices: [choice], usage }: z.infer<typeof Completion>): ModelAnswer {
  const tokens = { in: usage?.prompt_tokens ?? 0, out: usage?.completion_tokens ?? 0 }
  const outcome = choice?.message.refusal ? 'refused' : (outcomes[choice?.finish_reason ?? ''] ?? 'answered')
  if (outcome !== 'answered') return { outcome, claims: [], tokens }
  return { ...proposalsIn(parseJson(choice?.message.content ?? '')), tokens }
}

function errorOf({ status, headers }: Response, text: string): ModelError {
  const kind = status === 429 ? 'throttled' : status >= 500 || status === 408 ? 'unavailable' : 'rejected'
  const seconds = retryAfterSeconds(headers.get('retry-after') ?? undefined, headers.get('date') ?? undefined)
  const message = `Expected the model to answer, got status ${status}: ${text.slice(0, 200)}`
  return new ModelError(kind, message, seconds === undefined ? {} : { retryAfterSeconds: seconds })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
