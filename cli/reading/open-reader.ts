import * as z from 'zod/mini'
import { createClient } from '../../client/index.ts'
import type { LedgerReader } from '../../core/ports.ts'
import { createApi } from '../../functions/http-api/app.ts'
import { version } from '../../functions/version.ts'
import { ExitError } from '../exit.ts'
import { type Host, openLedger } from '../local/host.ts'

/** Where a reading verb reads: the folder of a ledger on this machine, or a service. */
export const ReaderOptions = z.object({
  data: z.string(),
  api: z.optional(z.url({ protocol: /^https?$/ })),
  token: z.optional(z.string()),
  json: z._default(z.boolean(), false),
})

/** The API of a ledger, wherever it is. */
export interface Reader {
  readonly client: ReturnType<typeof createClient>
  /** Reads an address of the API with its parameters. Throws an ExitError in the API's own words where it answers with a problem. */
  read(path: string, query?: Readonly<Record<string, string>>): Promise<unknown>
  /** The ledger itself, where it is in a folder. */
  readonly ledger?: LedgerReader
  close(): Promise<void>
}

const local = 'http://walkback.localhost'

/** Opens the ledger of a folder, or of a service. */
export async function openReader({ data, api, token }: z.output<typeof ReaderOptions>): Promise<Reader> {
  const secret = token ?? process.env['WALKBACK_TOKEN']
  if (api !== undefined) {
    return readerOf(
      api.replace(/\/$/, ''),
      secret,
      (request) => fetch(request),
      async () => {},
    )
  }
  const host = await openLedger(data)
  return ledgerReader(host)
}

/** Reads an open ledger through the very app that a service serves. */
export function ledgerReader({ ledger, close }: Pick<Host, 'ledger' | 'close'>): Reader {
  const app = createApi({ ledger, now: () => new Date().toISOString(), version })
  return { ...readerOf(local, undefined, async (request) => app.fetch(request), close), ledger }
}

type Fetch = (request: Request) => Promise<Response>

const Told = z.object({
  detail: z.string(),
  errors: z._default(z.array(z.object({ parameter: z.string(), detail: z.string() })), []),
})

function readerOf(baseUrl: string, token: string | undefined, fetch: Fetch, close: Reader['close']): Reader {
  const headers = { accept: 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
  return {
    client: createClient({ baseUrl, fetch, ...(token ? { token } : {}) }),
    close,
    async read(path, query = {}) {
      const search = new URLSearchParams(query)
      const address = `${baseUrl}${path}${search.size > 0 ? `?${search}` : ''}`
      const response = await fetch(new Request(address, { headers })).catch((cause) => {
        throw new ExitError('fault', `Expected an answer from ${baseUrl}, got none. Is it served there?`, { cause })
      })
      const body: unknown = await response.json().catch(() => undefined)
      if (response.ok) return body
      throw problemError(response.status, body)
    },
  }
}

/** What an answer that is a problem ends a run with. */
export function problemError(status: number, body: unknown): ExitError {
  const told = Told.safeParse(body)
  const detail = told.success ? told.data.detail : `The API answered ${status}.`
  const errors = told.success ? told.data.errors.map((error) => `  --${dashed(error.parameter)}: ${error.detail}`) : []
  return new ExitError(kindOf[status] ?? 'fault', [detail, ...errors].join('\n'))
}

const kindOf: Readonly<Record<number, 'usage' | 'notFound' | 'config'>> = {
  400: 'usage',
  401: 'config',
  404: 'notFound',
}

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
