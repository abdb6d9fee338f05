import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { createApi } from '../../functions/http-api/app.ts'
import { type Listening, listen } from '../../functions/http-api/listen.ts'
import { bearersOf } from '../../functions/http-api/tokens.ts'
import { readWebFiles } from '../../functions/http-api/web-files.ts'
import { reconcileHandler } from '../../functions/reconcile.ts'
import { version } from '../../functions/version.ts'
import { TokenHashes, WriterHashes } from '../../schemas/env.ts'
import { packageFolder } from '../package-folder.ts'
import { Port } from '../verb.ts'
import type { Host } from './host.ts'

/** Where a ledger is served, and to whom: the settings of the deployed function. */
export const ServeOptions = z.object({ port: Port, readTokens: TokenHashes, writeTokens: WriterHashes })
export type ServeOptions = z.output<typeof ServeOptions>

const silent = { info: () => {}, warn: () => {}, error: () => {} }
const now = () => new Date().toISOString()

/** Serves API and page of a ledger on loopback. Throws a ListenError where the port cannot be had. */
export async function servePage(
  { ledger, rows }: Host,
  { port, readTokens, writeTokens }: ServeOptions,
  say: (line: string) => void,
): Promise<Listening> {
  const log = { info: say, warn: say, error: (message: string, data = {}) => say(`${message} ${JSON.stringify(data)}`) }
  const web = await readWebFiles(fileURLToPath(new URL('dist/web', packageFolder)))
  const [store, writers] = [dynamoStore(rows), bearersOf(writeTokens)]
  const follow = async () => void (await reconcileHandler({ store, log: silent, now, lease: 0 })({}))
  const deciding = writers.length > 0 ? { store, writers, follow } : undefined
  const tokenHashes = readTokens.split(',').filter(Boolean)
  return listen(createApi({ ledger, now, version, web, log, tokenHashes, deciding }), { port })
}
