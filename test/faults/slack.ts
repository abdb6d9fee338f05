import type { Gatekeeper, Run } from './gate.ts'

/** A message as the channel has it. */
export interface Posted {
  readonly ts: string
  readonly thread_ts?: string
  readonly broadcast: boolean
  readonly metadata: { readonly event_type: string; readonly event_payload: { readonly alert_id: string } }
}

interface Refusal {
  readonly run: Run
  readonly until: number
}

const slackMethods = ['chat.postMessage', 'chat.update', 'conversations.history', 'conversations.replies'] as const
type SlackMethod = (typeof slackMethods)[number]

const retryAfter = 45

/** Slack behind the transport of its own client: a channel with its messages, that may ask to be left alone. Times are in milliseconds. */
export function simulatedSlack(gates: Gatekeeper, now: () => number) {
  const posted: Posted[] = []
  const refusals: Refusal[] = []
  const breaches: string[] = []

  let kept = Number.POSITIVE_INFINITY

  // Whoever was told to wait knows it, and so does every call that began after it was kept, or could have been.
  const knew = (run: Run, { run: first }: Refusal) =>
    first === run || kept <= run.began || (first.answered !== undefined && first.answered <= run.began)

  /** A write that waits as long as the channel asked, or breaks the promise to. */
  function write(run: Run, take: () => Response): Response {
    const told = refusals.find(({ until }) => until > now())
    if (!told) kept = Number.POSITIVE_INFINITY
    if (told && knew(run, told)) breaches.push(`${run.station} ${run.id} wrote before Retry-After was over`)
    return told ? busy(Math.ceil((told.until - now()) / 1_000)) : take()
  }

  function post(form: URLSearchParams): Response {
    const ts = `1700000000.${String(posted.length + 1).padStart(6, '0')}`
    const thread = form.get('thread_ts')
    posted.push({
      ts,
      ...(thread === null ? {} : { thread_ts: thread }),
      broadcast: form.get('reply_broadcast') === 'true',
      metadata: JSON.parse(form.get('metadata') ?? '{}'),
    })
    return ok({ ts, channel: form.get('channel'), message: {} })
  }

  const inThread = (ts: string | null) => posted.filter((one) => one.ts === ts || one.thread_ts === ts)
  const inChannel = () => posted.filter((one) => one.thread_ts === undefined || one.broadcast)

  const methods: Readonly<Record<SlackMethod, (run: Run, form: URLSearchParams) => Response>> = {
    'chat.postMessage': (run, form) => write(run, () => post(form)),
    'chat.update': (run, form) => write(run, () => ok({ ts: form.get('ts'), channel: form.get('channel') })),
    'conversations.history': () => ok({ messages: inChannel().toReversed() }),
    'conversations.replies': (_, form) => ok({ messages: inThread(form.get('ts')) }),
  }

  return {
    posted,
    breaches,
    /** From this step on the table says that the channel asked to wait. */
    keepPause: (step: number) => {
      kept = Math.min(kept, step)
    },
    /** The network as one run sees it. */
    fetchFor:
      (run: Run) =>
      (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
        const method = slackMethods.find((name) => String(url).endsWith(`/${name}`))
        if (!method) throw new TypeError(`Expected a method of Slack's that is simulated, got ${url}`)
        const form = new URLSearchParams(String(init.body))
        return gates.reach(run, `slack.${method}`, () => form.get('channel') ?? '', {
          perform: () => methods[method](run, form),
          refuse(fault) {
            if (fault === 'failed') return new Response('', { status: 500 })
            if (fault !== 'throttled') return new TypeError('fetch failed')
            if (method.startsWith('chat.')) {
              refusals.push({ run, until: now() + retryAfter * 1_000 })
              kept = Number.POSITIVE_INFINITY
            }
            return busy(retryAfter)
          },
        })
      },
  }
}

const ok = (body: object) => Response.json({ ok: true, ...body })
const busy = (seconds: number) => new Response('', { status: 429, headers: { 'retry-after': String(seconds) } })
