import * as z from 'zod/mini'
import { closing } from './closing.ts'
import { exitCodes } from './exit.ts'
import { ledgerOf } from './ledger-document.ts'
import { ledgerTable } from './ledger-table.ts'
import { chooseSources } from './local/choose-sources.ts'
import { openHost } from './local/host.ts'
import { hostPipeline } from './local/host-pipeline.ts'
import { progressLogger } from './local/progress.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.object({ json: z._default(z.boolean(), false) })

/** The sample newsroom, read once in memory. */
export async function run(call: Call): Promise<number> {
  const { json } = optionsOf(Options, call)
  const { print, say } = call.console
  return closing(async (keep) => {
    const host = await keep(openHost({}))
    const { sources } = await keep(chooseSources({ live: false }))
    const tell = json ? () => {} : print
    await (await hostPipeline(host, { sources, log: progressLogger(say), tell })).pass(sources)
    print(json ? JSON.stringify(await ledgerOf(host.ledger)) : await ledgerTable(host.ledger))
    return exitCodes.ok
  })
}
