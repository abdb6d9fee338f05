import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import * as z from 'zod/mini'

/** What became of one call of a function. */
export type Answered =
  | { readonly state: 'answer'; readonly body: unknown }
  | { readonly state: 'fault'; readonly type: string; readonly message: string }

/** Lambda's Runtime API on loopback: gives a runtime one event after the other, and takes what it makes of them. */
export interface RuntimeApi {
  /** Its host and port. */
  readonly address: string
  /** Gives the runtime an event that it may work on for so many milliseconds. */
  invoke(event: unknown, milliseconds?: number): Promise<Answered>
  /** The fault with which a runtime could not start. */
  readonly startFault: Promise<Answered>
  close(): Promise<void>
}

const Fault = z.object({ errorType: z.string(), errorMessage: z.string() })

interface Waiting {
  readonly id: string
  readonly event: unknown
  readonly until: number
  readonly settle: (answered: Answered) => void
}

export async function runtimeApi(): Promise<RuntimeApi> {
  const queued: Waiting[] = []
  const given = new Map<string, Waiting>()
  const asking: ServerResponse[] = []
  let calls = 0
  let failStart: (answered: Answered) => void = () => {}
  const startFault = new Promise<Answered>((settle) => {
    failStart = settle
  })

  function give(): void {
    const response = queued.length > 0 ? asking.shift() : undefined
    const waiting = response && queued.shift()
    if (!response || !waiting) return
    given.set(waiting.id, waiting)
    response
      .writeHead(200, {
        'content-type': 'application/json',
        'lambda-runtime-aws-request-id': waiting.id,
        'lambda-runtime-deadline-ms': String(waiting.until),
        'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:local:000000000000:function:walkback',
      })
      .end(JSON.stringify(waiting.event))
  }

  const server = createServer(async (request, response) => {
    const [, , what = '', id = '', how] = (request.url ?? '').split('/').slice(1)
    if (what === 'invocation' && id === 'next') {
      asking.push(response)
      return give()
    }
    const body = await textOf(request)
    response.writeHead(202).end()
    if (what === 'init') failStart(faultOf(body))
    else given.get(id)?.settle(how === 'error' ? faultOf(body) : { state: 'answer', body: JSON.parse(body) })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  return {
    address: `127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`,
    startFault,
    invoke: (event, milliseconds = 30_000) =>
      new Promise((settle) => {
        queued.push({ id: `call-${++calls}`, event, until: Date.now() + milliseconds, settle })
        give()
      }),
    close: () => new Promise((done) => void server.close(() => done()).closeAllConnections()),
  }
}

const textOf = async (request: IncomingMessage) => Buffer.concat(await request.toArray()).toString()

function faultOf(body: string): Answered {
  const { errorType, errorMessage } = Fault.parse(JSON.parse(body))
  return { state: 'fault', type: errorType, message: errorMessage }
}
