import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { listen } from '../../cli/local/listen.ts'

/** A DynamoDB engine in a process of its own, reached as any other is: by its address alone. */
export interface EngineProcess {
  readonly endpoint: string
  stop(): Promise<void>
}

/** Starts dynalite's own server on a free port, and waits until it listens. */
export async function startEngineProcess(): Promise<EngineProcess> {
  const endpoint = await freeAddress()
  const program = createRequire(import.meta.url).resolve('dynalite/cli.js')
  const port = new URL(endpoint).port
  const child = spawn(process.execPath, [program, '--host', '127.0.0.1', '--port', port, '--createTableMs', '0'])
  await new Promise<void>((ready, fail) => {
    child.once('error', fail)
    child.once('exit', (code) => fail(new Error(`Expected the engine to listen on ${endpoint}, got exit ${code}`)))
    child.stdout.once('data', () => ready())
  })
  return {
    endpoint,
    stop: () =>
      new Promise((done) => {
        child.removeAllListeners('exit').once('exit', () => done())
        child.kill()
      }),
  }
}

async function freeAddress(): Promise<string> {
  const server = createServer()
  const address = await listen(server, 0)
  await new Promise((closed) => void server.close(closed))
  return address
}
