import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** As much of S3 as keeps objects: put and get by path, in memory, on loopback. */
export async function loopbackS3(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const objects = new Map<string, Buffer>()
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://_').pathname
    const body = Buffer.concat(await request.toArray())
    if (request.method === 'PUT') {
      objects.set(path, body)
      return response.writeHead(200).end()
    }
    const found = objects.get(path)
    if (found) return response.writeHead(200).end(found)
    return response
      .writeHead(404, { 'content-type': 'application/xml' })
      .end('<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>None</Message></Error>')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
