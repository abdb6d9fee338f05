import * as z from 'zod'
import { closing } from './closing.ts'
import { exitCodes } from './exit.ts'
import { ledgerOf } from './ledger-document.ts'
import { openHost } from './local/host.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.object({ data: z.string(), jsonl: z.boolean().default(false) })

/** Prints a ledger as one JSON document, or a record a line. */
export async function run(call: Call): Promise<number> {
  const { data, jsonl } = optionsOf(Options, call)
  return closing(async (keep) => {
    const host = await keep(openHost({ data }))
    const ledger = await ledgerOf(host.ledger)
    if (!jsonl) {
      call.console.print(JSON.stringify(ledger, undefined, 1))
      return exitCodes.ok
    }
    for (const [kind, records] of Object.entries({
      deal: ledger.deals,
      figure: ledger.figures,
      revision: ledger.revisions,
    })) {
      for (const record of records) call.console.print(JSON.stringify({ kind, ...record }))
    }
    return exitCodes.ok
  })
}
