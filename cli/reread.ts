import { appendFile, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { readerVersion } from '../core/claims/claim.ts'
import { type Reread, replayHandler } from '../functions/replay.ts'
import { closing } from './closing.ts'
import type { Console } from './console.ts'
import { exitCodes } from './exit.ts'
import { chooseReader, ReadingOptions } from './local/choose-reader.ts'
import { openLedger } from './local/host.ts'
import { snapshotFolder } from './local/snapshot-folder.ts'
import { stopSignal } from './local/stop-signal.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.extend(ReadingOptions, {
  data: z.string(),
  json: z._default(z.boolean(), false),
  again: z._default(z.boolean(), false),
  ask: z._default(z.boolean(), false),
})

const batchSize = 100

/** Reads every snapshot of a folder again with today's reader and prints which claims came and went; goes on where it was stopped. */
export async function run(call: Call): Promise<number> {
  const options = optionsOf(Options, call)
  const { data, json, again, ask } = options
  const signal = stopSignal()
  return closing(async (keep) => {
    const { ledger, rows } = await keep(openLedger(data))
    const report = join(data, 'rereads', `reader-${readerVersion}${options.reader ? `-${options.reader}` : ''}.jsonl`)
    if (again) await rm(report, { force: true })
    const done = await reportOf(report)
    const snapshots = snapshotFolder(join(data, 'snapshots'))
    const log = { info: () => {}, warn: call.console.say, error: call.console.say }
    const { reader } = await chooseReader(options, { rows, data, asks: ask, log })
    const replay = replayHandler({ snapshots, reader, ledger, log })

    for await (const keys of batchesOf(snapshots.keys(), new Set(done.map(({ key }) => key)))) {
      if (signal.aborted) break
      const reread = await replay({ keys })
      await mkdir(join(data, 'rereads'), { recursive: true })
      await appendFile(report, reread.map((one) => `${JSON.stringify(one)}\n`).join(''))
      done.push(...reread)
    }
    if (json)
      call.console.print(JSON.stringify({ reader: readerVersion, ...sumOf(done), pages: done.filter(isChanged) }))
    else describe(done, call.console)
    return exitCodes.ok
  })
}

const Line = z.custom<Reread>((value) => z.object({ key: z.string(), state: z.string() }).safeParse(value).success)

async function reportOf(file: string): Promise<Reread[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  // A run that was killed may leave half a line: that page is read again.
  return text.split('\n').flatMap((line) => {
    try {
      return Line.safeParse(JSON.parse(line)).data ?? []
    } catch {
      return []
    }
  })
}

async function* batchesOf(keys: AsyncIterable<string>, done: ReadonlySet<string>): AsyncGenerator<string[]> {
  let batch: string[] = []
  for await (const key of keys) {
    if (!done.has(key)) batch.push(key)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

const isChanged = ({ added, removed }: Reread) => added.length + removed.length > 0

const sumOf = (done: readonly Reread[]) => ({
  read: done.length,
  changed: done.filter(isChanged).length,
  added: done.reduce((sum, { added }) => sum + added.length, 0),
  removed: done.reduce((sum, { removed }) => sum + removed.length, 0),
  unreadable: done.filter(({ state }) => state === 'unreadable').length,
})

function describe(done: readonly Reread[], { print }: Console): void {
  for (const { url = '', key, added, removed } of done.filter(isChanged)) {
    print(url || key)
    for (const [sign, claims] of [
      ['-', removed],
      ['+', added],
    ] as const)
      for (const { parties, value, unit, bound, stance, quote } of claims)
        print(`  ${sign} ${parties.join(', ')}: ${bound} ${value} ${unit}, ${stance}: ${quote}`)
  }
  const { read, changed, added, removed, unreadable } = sumOf(done)
  print(`${read} pages read again: ${changed} differ, ${added} claims more, ${removed} fewer, ${unreadable} unreadable`)
}
