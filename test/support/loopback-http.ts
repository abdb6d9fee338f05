import { createServer } from 'node:http'

export interface TakenRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** How a request is answered; `dropped` breaks the connection instead. */
export type Answer =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  | 'dropped'

/** A server on loopback that keeps what it was sent, and answers as it was told, else 200. */
export async function loopbackHttp(usual: Answer = { status: 200 }) {
  const taken: TakenRequest[] = []
  const answers: Answer[] = []
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('')
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    taken.push({ method: request.method ?? '', path: request.url ?? '', headers, body })
    const answer = answers.shift() ?? usual
    if (answer === 'dropped') request.socket.destroy()
    else
      response
        .writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
        .end(answer.body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('Expected the server to listen on a port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    taken,
    next: (...coming: Answer[]) => void answers.push(...coming),
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  }
}
