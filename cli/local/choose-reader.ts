import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { ModelReader } from '../../core/model/reader.ts'
import type { Logger, Purse, Reader } from '../../core/ports.ts'
import { rulesReader } from '../../core/rules-reader.ts'
import { tablePurse } from '../../functions/adapters/dynamodb/purse.ts'
import type { Rows } from '../../functions/adapters/dynamodb/table-rows.ts'
import { type ModelSettings, ReaderMode } from '../../schemas/model.ts'
import { ExitError } from '../exit.ts'
import { answerFolder, answerMemory } from './answer-folder.ts'
import { purseMemory } from './purse-memory.ts'

/** The options that say who reads; without them the environment does, and else the rules. */
export const ReadingOptions = z.object({
  reader: z.optional(ReaderMode),
  model: z.optional(z.string()),
})
export type ReadingOptions = z.infer<typeof ReadingOptions>

/** What a reader of this machine has around it. */
export interface LocalReaderHost {
  /** The table in which is counted what a model costs; without one, the run counts for itself. */
  readonly rows?: Rows | undefined
  /** The folder beside whose snapshots answers are kept. */
  readonly data?: string | undefined
  /** Whether a model is asked, or only what it has answered is used. */
  readonly asks?: boolean
  readonly log: Logger
}

/** Who reads on this machine, and how to have it say how it came to its claims where that is a model. */
export interface ChosenReader {
  readonly reader: Reader
  readonly model?: ModelReader
  readonly purse: Purse
}

/** The reader that options or environment (`WALKBACK_READER`, `WALKBACK_MODEL`) choose; a model is loaded where one is chosen. */
export async function chooseReader(options: ReadingOptions, host: LocalReaderHost): Promise<ChosenReader> {
  const { rows, data, asks = true, log } = host
  const purse = rows ? tablePurse(rows) : purseMemory()
  const mode = modeOf(options)
  if (mode === 'rules') return { reader: rulesReader, purse }
  const settings = await modelSettings(options.model ?? process.env['WALKBACK_MODEL'])
  const { readerOf } = await import('../../functions/adapters/models/choose.ts')
  const model = readerOf(settings, {
    ...{ mode, asks, log, purse },
    answers: data === undefined ? answerMemory() : answerFolder(join(data, 'answers')),
    secretOf: (name) => async () => process.env[name]?.trim() ?? '',
    now: () => new Date().toISOString(),
  })
  return { reader: model, model, purse }
}

/** Who reads by options and environment; throws an ExitError where the environment names nobody. */
export function modeOf({ reader }: Pick<ReadingOptions, 'reader'>): ReaderMode {
  if (reader) return reader
  const name = process.env['WALKBACK_READER']
  const mode = ReaderMode.safeParse(name || 'rules')
  if (mode.success) return mode.data
  throw new ExitError('config', `Expected WALKBACK_READER to be rules, model or both, got ${name}`)
}

/** The settings of a model in a file; throws an ExitError where it is not there, a ModelFileError where it cannot be used. */
export async function modelSettings(file: string | undefined): Promise<ModelSettings> {
  const { loadModel } = await import('../../core/model/load-model.ts')
  if (!file) throw new ExitError('usage', 'Expected the settings of a model, got none. Name their file with --model.')
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new ExitError('config', `Expected the settings of a model in ${file}, got none. Check the path of --model.`, {
      cause,
    })
  })
  return loadModel(text, file)
}
