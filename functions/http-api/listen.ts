import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'

/** An app that is being served. */
export interface Listening {
  readonly url: string
  /** Takes no new requests, ends idle connections and resolves when the last answer is out. */
  readonly close: () => Promise<void>
}

/** The address cannot be listened on; the message says what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
}

const remedies: Readonly<Record<string, string>> = {
  EADDRINUSE: 'it is in use. Choose another with --port, or stop what listens there',
  EACCES: 'it needs rights that this user has not. Choose a port above 1023',
  EADDRNOTAVAIL: 'this machine has no such address',
}

// Longer than what asks again keeps its connections: else one is closed in the very moment in which it is used.
const keepAliveTimeout = 65_000

/** Serves an app on this machine; port 0 takes a free one. Throws a ListenError where the address cannot be had. */
export async function listen(
  app: Pick<Hono, 'fetch'>,
  { port, host = '127.0.0.1' }: { readonly port: number; readonly host?: string },
): Promise<Listening> {
  const server = createServer(
    { keepAliveTimeout },
    getRequestListener((request, host) => app.fetch(request, host)),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = remedies[cause.code ?? ''] ?? cause.message
      reject(new ListenError(`Expected ${host}:${port} to be free to listen on, but ${why}.`, { cause }))
    })
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  }
}
