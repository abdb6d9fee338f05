import * as z from 'zod/mini'

/** What Lambda and Node tell of who asks, each in its own shape. */
const Lambda = z.object({
  event: z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) }),
})
const Node = z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }) })

/** The network address that a request came from, as its host tells it; the same for all where it tells nothing. */
export function clientOf(host: unknown): string {
  const lambda = Lambda.safeParse(host)
  if (lambda.success) return lambda.data.event.requestContext.http.sourceIp
  const node = Node.safeParse(host)
  return node.success ? node.data.incoming.socket.remoteAddress : 'unknown'
}
