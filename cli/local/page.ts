import { fileURLToPath } from 'node:url'
import type { LedgerReader } from '../../core/ports.ts'
import { createApi } from '../../functions/http-api/app.ts'
import { type Listening, listen } from '../../functions/http-api/listen.ts'
import { readWebFiles } from '../../functions/http-api/web-files.ts'
import { version } from '../../functions/version.ts'
import { packageFolder } from '../package-folder.ts'

/** Serves API and page of a ledger on loopback. Throws a ListenError where the port cannot be had. */
export async function servePage(ledger: LedgerReader, port: number, say: (line: string) => void): Promise<Listening> {
  const log = { info: say, warn: say, error: (message: string, data = {}) => say(`${message} ${JSON.stringify(data)}`) }
  const web = await readWebFiles(fileURLToPath(new URL('dist/web', packageFolder)))
  return listen(createApi({ ledger, now: () => new Date().toISOString(), version, web, log }), { port })
}
