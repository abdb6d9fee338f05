import * as z from 'zod/mini'
import { closing } from './closing.ts'
import { exitCodes } from './exit.ts'
import { ledgerTable } from './ledger-table.ts'
import { chooseReader, ReadingOptions } from './local/choose-reader.ts'
import { chooseSources, SourceOptions } from './local/choose-sources.ts'
import { openHost } from './local/host.ts'
import { hostPipeline } from './local/host-pipeline.ts'
import { ServeOptions, servePage } from './local/page.ts'
import type { PassReport } from './local/pipeline.ts'
import { progressLogger } from './local/progress.ts'
import { stopped, stopSignal } from './local/stop-signal.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.extend(SourceOptions, {
  ...ServeOptions.shape,
  channels: z.optional(z.string()),
  ...ReadingOptions.shape,
  data: z.string(),
  watch: z._default(z.boolean(), false),
  once: z._default(z.boolean(), false),
})

const betweenPasses = 60_000

/** Polls, tells and serves until Ctrl-C; with `--once`, ends after one pass. */
export async function run(call: Call): Promise<number> {
  const options = optionsOf(Options, call)
  const { print, say } = call.console
  const signal = stopSignal()
  return closing(async (keep) => {
    const host = await keep(openHost(options))
    const page = options.once ? undefined : await keep(servePage(host, options, say))
    const { sources, name, pastIsNews } = await keep(chooseSources(options, options.data))
    say(`Reading ${name}`)
    let told = 0
    const tell = (text: string) => {
      told++
      print(`\n${text}`)
    }
    const site = page && { site: page.url }
    const log = progressLogger(say)
    const { reader } = await chooseReader(options, { ...host, data: options.data, log })
    const pipeline = await hostPipeline(host, { ...options, reader, sources, log, tell, pastIsNews, ...site })
    const report = await pipeline.pass(sources, { force: true, signal })
    if (told === 0) say('Nothing new to tell.')
    print(`\n${await ledgerTable(host.ledger)}\n`)
    say(summary(report))
    if (!page) return report.failed.length > 0 ? exitCodes.someSourcesFailed : exitCodes.ok

    print(`The page is at ${page.url}`)
    say('Ctrl-C ends it.')
    while (!signal.aborted) {
      await stopped(signal, options.watch ? betweenPasses : undefined)
      if (!signal.aborted) await pipeline.pass(sources, { signal })
    }
    say('Stopped.')
    return exitCodes.ok
  })
}

/** One line on what a pass came to. */
export function summary({ polled, failed, read, waiting }: PassReport): string {
  const parts = [`${polled} sources polled`, `${failed.length} failed`, `${read} articles read`]
  return `${[...parts, ...(waiting > 0 ? [`${waiting} to be read again later`] : [])].join(', ')}.`
}
