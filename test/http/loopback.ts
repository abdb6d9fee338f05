import { createServer, type RequestListener } from 'node:http'
import { createServer as createSocketServer, type Socket } from 'node:net'

/** A server on a free loopback port, with how to end it. */
export interface Loopback {
  readonly url: string
  close(): Promise<void>
}

export const onLoopback = (ip: string): boolean => ip === '127.0.0.1'

export async function serve(listener: RequestListener): Promise<Loopback> {
  const server = createServer(listener)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => void server.close(() => done()).closeAllConnections()),
  }
}

/** A server that speaks bytes, for answers that no HTTP library would give. */
export async function serveRaw(answer: (socket: Socket) => void): Promise<Loopback> {
  const sockets = new Set<Socket>()
  const server = createSocketServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).once('data', () => answer(socket))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => done())
      }),
  }
}
