import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Block } from '../../core/alerts/channels/block-kit.ts'
import { refusalOf } from './slack-rules.ts'

/** How the next write fares; `lost` takes it and breaks the connection before the answer. */
export type Fate =
  | { readonly status: number; readonly retryAfter?: number; readonly body?: string }
  | { readonly error: string }
  | 'lost'
  | 'dropped'

export interface PostedMessage {
  readonly ts: string
  readonly channel: string
  readonly text: string
  readonly blocks: Block[]
  readonly thread_ts?: string
  readonly broadcast: boolean
  readonly edits: number
  readonly metadata?: { readonly event_type: string; readonly event_payload: Record<string, unknown> }
}

/** A Slack on loopback: the Web API's methods that are used and an incoming webhook, with Slack's own answers, errors and limits. */
export interface LoopbackSlack {
  readonly apiUrl: string
  readonly webhookUrl: string
  readonly messages: readonly PostedMessage[]
  /** Every message as it was posted, whatever became of it. */
  readonly posted: readonly PostedMessage[]
  /** The methods called, in order. */
  readonly calls: readonly string[]
  /** Decides over the next writes, in order; nothing to let one pass. */
  next(...fates: readonly (Fate | undefined)[]): void
  /** A message is deleted by somebody in the channel. */
  remove(ts: string): void
  /** The token is worth nothing from now on, or is again. */
  revoke(revoked: boolean): void
  close(): Promise<void>
}

type Form = Map<string, string>

export interface LoopbackSlackOptions {
  readonly token?: string
  readonly channel?: string
  readonly isPrivate?: boolean
  /** What the app may do; everything without it. */
  readonly scopes?: readonly string[]
}

export async function loopbackSlack({
  token = 'xoxb-loopback',
  channel = 'C0LOOPBACK',
  isPrivate = false,
  scopes,
}: LoopbackSlackOptions = {}): Promise<LoopbackSlack> {
  const messages: PostedMessage[] = []
  const posted: PostedMessage[] = []
  const fates: (Fate | undefined)[] = []
  const calls: string[] = []
  let revoked = false
  let count = 0

  const inThread = (ts: string) => messages.filter((one) => one.ts === ts || one.thread_ts === ts)
  // A root says so once it has answers.
  const shown = (one: PostedMessage) => (inThread(one.ts).length > 1 ? { ...one, thread_ts: one.ts } : one)

  const reads: Readonly<Record<string, (form: Form) => object>> = {
    'auth.test': () => ({ ok: true, team: 'Loopback', user: 'walkback' }),
    'conversations.history': (form) => {
      const seen = messages.filter((one) => one.thread_ts === undefined || one.broadcast)
      return pageOf(seen.filter(isAfter(form)).map(shown).toReversed(), form, 100)
    },
    'conversations.replies': (form) => {
      const [root, ...replies] = inThread(form.get('ts') ?? '')
      if (!root) return { ok: false, error: 'thread_not_found' }
      return pageOf([root, ...replies.filter(isAfter(form))].map(shown), form, 1_000)
    },
  }
  const writes: Readonly<Record<string, (form: Form) => object>> = {
    'chat.postMessage': (form) => {
      const thread_ts = form.get('thread_ts')
      if (thread_ts !== undefined && inThread(thread_ts).length === 0) return { ok: false, error: 'thread_not_found' }
      const message = keep(form)
      return { ok: true, channel, ts: message.ts, message }
    },
    'chat.update': (form) => {
      const at = messages.findIndex(({ ts }) => ts === form.get('ts'))
      const message = messages[at]
      if (!message) return { ok: false, error: 'message_not_found' }
      messages[at] = { ...message, ...contentOf(form), edits: message.edits + 1 }
      return { ok: true, channel, ts: message.ts }
    },
  }

  function keep(form: Form): PostedMessage {
    const thread = form.get('thread_ts')
    const message: PostedMessage = {
      ts: `1700000000.${`${++count}`.padStart(6, '0')}`,
      channel: form.get('channel') ?? channel,
      ...contentOf(form),
      ...(thread === undefined ? {} : { thread_ts: thread }),
      broadcast: form.get('reply_broadcast') === 'true',
      edits: 0,
    }
    messages.push(message)
    posted.push(message)
    return message
  }

  const server = createServer(async (request, response) => {
    const form = await bodyOf(request)
    const method = request.url?.split('/').at(-1) ?? ''
    calls.push(method)
    if (request.url === '/services/T0/B0/secret')
      return settle(
        request,
        response,
        () => keep(form),
        () => response.end('ok'),
      )
    const [read, write] = [reads[method], writes[method]]
    const refusal = refuse(form, method, request.headers.authorization)
    if (refusal) return json(response, { ok: false, error: refusal })
    const needed = scopeOf(method, isPrivate)
    if (scopes && needed && !scopes.includes(needed))
      return json(response, { ok: false, error: 'missing_scope', needed, provided: scopes.join(',') })
    if (read) return json(response, read(form))
    if (write)
      return settle(
        request,
        response,
        () => write(form),
        (answer) => json(response, answer),
      )
    response.writeHead(404).end()
  })

  function refuse(form: Form, method: string, authorization: string | undefined): string | undefined {
    if (revoked) return 'token_revoked'
    if (authorization !== `Bearer ${token}`) return 'invalid_auth'
    if (method === 'auth.test') return undefined
    if (form.get('channel') !== channel) return 'channel_not_found'
    const { text, blocks } = contentOf(form)
    return method.startsWith('chat.') ? refusalOf(text, blocks) : undefined
  }

  function settle<Answer>(
    request: IncomingMessage,
    response: ServerResponse,
    write: () => Answer,
    answer: (done: Answer) => void = () => {},
  ) {
    const fate = fates.shift()
    if (fate === 'dropped') return request.socket.destroy()
    if (typeof fate === 'object' && 'error' in fate) return json(response, { ok: false, error: fate.error })
    if (fate !== undefined && fate !== 'lost') {
      const headers = fate.retryAfter ? { 'retry-after': `${fate.retryAfter}` } : {}
      return response.writeHead(fate.status, headers).end(fate.body)
    }
    const done = write()
    return fate === 'lost' ? request.socket.destroy() : answer(done)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('Expected the server to listen on a port')
  const origin = `http://127.0.0.1:${address.port}`
  return {
    apiUrl: `${origin}/api/`,
    webhookUrl: `${origin}/services/T0/B0/secret`,
    messages,
    posted,
    calls,
    next: (...coming) => void fates.push(...coming),
    remove: (ts) =>
      void messages.splice(
        messages.findIndex((one) => one.ts === ts),
        1,
      ),
    revoke(now) {
      revoked = now
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
}

/** The part of a list that is asked for, as Slack gives it: so many from the cursor on, and a cursor where there are more. */
function pageOf(messages: readonly PostedMessage[], form: Form, usual: number): object {
  const from = Number(atob(form.get('cursor') ?? '').replace('next:', ''))
  const end = from + Math.min(Number(form.get('limit') ?? usual), 1_000)
  const next_cursor = messages.length > end ? btoa(`next:${end}`) : ''
  return {
    ok: true,
    messages: messages.slice(from, end),
    has_more: next_cursor !== '',
    ...(next_cursor === '' ? {} : { response_metadata: { next_cursor } }),
  }
}

const isAfter =
  (form: Form) =>
  ({ ts }: PostedMessage): boolean =>
    ts > (form.get('oldest') ?? '') || (ts === form.get('oldest') && form.get('inclusive') === 'true')

function scopeOf(method: string, isPrivate: boolean): string | undefined {
  if (method.startsWith('chat.')) return 'chat:write'
  return method.startsWith('conversations.') ? `${isPrivate ? 'groups' : 'channels'}:history` : undefined
}

const contentOf = (form: Form) => ({
  text: form.get('text') ?? '',
  blocks: JSON.parse(form.get('blocks') ?? '[]'),
  metadata: JSON.parse(form.get('metadata') ?? 'null') ?? undefined,
})

// The client sends forms, the webhook JSON; the values of a form that are objects come as JSON.
async function bodyOf(request: IncomingMessage): Promise<Form> {
  const text = (await request.toArray()).join('')
  if (!request.headers['content-type']?.includes('json')) return new Map(new URLSearchParams(text))
  const fields: Record<string, unknown> = JSON.parse(text)
  return new Map(
    Object.entries(fields).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
}

function json(response: ServerResponse, body: unknown) {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
