import type { Server } from 'node:http'

/** A port that another program listens on, or that may not be used. */
export class PortError extends Error {
  override readonly name = 'PortError'
}

/** Makes a server listen on loopback and gives its address; port 0 takes any free one. Throws a PortError with the remedy. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((ready, fail) => {
    server.once('error', (cause) =>
      fail(
        new PortError(
          `Expected port ${port} on 127.0.0.1 to be free, but it is in use or may not be used. Name another one with --port, or 0 for any.`,
          { cause },
        ),
      ),
    )
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      ready(`http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : port}`)
    })
  })
}
