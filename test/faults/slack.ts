import type { Gatekeeper, Run } from './gate.ts'

/** A message as the channel has it. */
export interface Posted {
  readonly ts: string
  readonly metadata: { readonly event_type: string; readonly event_payload: { readonly alert_id: string } }
}

interface Refusal {
  readonly run: Run
  readonly until: number
}

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

  function post(run: Run, form: URLSearchParams): Response {
    const told = refusals.find(({ until }) => until > now())
    if (!told) kept = Number.POSITIVE_INFINITY
    if (told && knew(run, told)) breaches.push(`${run.station} ${run.id} posted before Retry-After was over`)
    if (told) return busy(Math.ceil((told.until - now()) / 1_000))
    const ts = `1700000000.${String(posted.length + 1).padStart(6, '0')}`
    posted.push({ ts, metadata: JSON.parse(form.get('metadata') ?? '{}') })
    return ok({ ts, channel: form.get('channel'), message: {} })
  }

  const methods: Readonly<Record<string, (run: Run, form: URLSearchParams) => Response>> = {
    'chat.postMessage': post,
    'conversations.history': () => ok({ messages: posted.toReversed() }),
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
        const method = String(url).split('/').at(-1) ?? ''
        const op = method === 'chat.postMessage' ? 'slack.chat.postMessage' : 'slack.conversations.history'
        const form = new URLSearchParams(String(init.body))
        return gates.reach(run, op, () => form.get('channel') ?? '', {
          perform: () => methods[method]?.(run, form),
          refuse(fault) {
            if (fault === 'failed') return new Response('', { status: 500 })
            if (fault !== 'throttled') return new TypeError('fetch failed')
            if (method === 'chat.postMessage') {
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
