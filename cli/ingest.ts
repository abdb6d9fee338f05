import * as z from 'zod/mini'
import { closing } from './closing.ts'
import { exitCodes } from './exit.ts'
import { ledgerTable } from './ledger-table.ts'
import { chooseReader, ReadingOptions } from './local/choose-reader.ts'
import { chooseSources, SourceOptions } from './local/choose-sources.ts'
import { openHost } from './local/host.ts'
import { hostPipeline } from './local/host-pipeline.ts'
import { progressLogger } from './local/progress.ts'
import { stopSignal } from './local/stop-signal.ts'
import { summary } from './start.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.extend(SourceOptions, {
  channels: z.optional(z.string()),
  ...ReadingOptions.shape,
  data: z.string(),
  json: z._default(z.boolean(), false),
})

/** One pass without serving; ends with 5 where some source failed. */
export async function run(call: Call): Promise<number> {
  const options = optionsOf(Options, call)
  const { print, say } = call.console
  const signal = stopSignal()
  return closing(async (keep) => {
    const host = await keep(openHost(options))
    const { sources, pastIsNews } = await keep(chooseSources(options, options.data))
    const tell = options.json ? () => {} : print
    const log = progressLogger(say)
    const { reader } = await chooseReader(options, { ...host, data: options.data, log })
    const pipeline = await hostPipeline(host, { ...options, reader, sources, log, tell, pastIsNews })
    const report = await pipeline.pass(sources, { force: true, signal })
    print(options.json ? JSON.stringify(report) : `\n${await ledgerTable(host.ledger)}`)
    say(summary(report))
    return report.failed.length > 0 ? exitCodes.someSourcesFailed : exitCodes.ok
  })
}
