import { chooseReader } from '../cli/local/choose-reader.ts'
import { readClaims } from '../core/claims/extract.ts'
import type { ModelReading } from '../core/model/reader.ts'
import { type ModelSettings, ReaderMode } from '../schemas/model.ts'
import { loopbackModel } from '../test/support/loopback-model.ts'
import { madeReplies } from '../test/support/made-model.ts'
import { loopbackSettings, triedReader } from '../test/support/tried-reader.ts'
import type { GoldCase, ScoredClaim } from './score.ts'

export interface EvalReaderOptions {
  readonly reader?: string | undefined
  /** File with the settings of a model. */
  readonly model?: string | undefined
  /** Folder in which answers are kept, so that a second run costs nothing. */
  readonly data?: string | undefined
  /** The made answers, by this protocol, in place of a model. */
  readonly made?: string | undefined
}

/** What reads the corpus, and what it came to beside the scores. */
export interface EvalReader {
  read(one: GoldCase): Promise<readonly ScoredClaim[]>
  /** A few lines on cost, and on what was not believed. */
  report(): readonly string[]
  close(): Promise<void>
}

const quiet = { info: () => {}, warn: () => {}, error: () => {} }

/** The reader that is measured: the rules, a model, or both. */
export async function evalReader({ reader, model, data, made }: EvalReaderOptions): Promise<EvalReader> {
  const mode = ReaderMode.parse(reader ?? 'rules')
  if (mode === 'rules') return { read: async (one) => readClaims(one), report: () => [], close: async () => {} }
  if (made !== undefined) {
    const kind: ModelSettings['kind'] = made === 'bedrock' ? made : 'openai'
    // Good on loopback alone.
    process.env['AWS_ACCESS_KEY_ID'] ??= 'local'
    process.env['AWS_SECRET_ACCESS_KEY'] ??= 'local'
    const server = await loopbackModel(kind, madeReplies())
    const { explain } = triedReader(loopbackSettings(kind, server.url, { pages: true }), { mode })
    return told(explain, server.close, ['Made answers: they say how the checks do, and nothing of any model.'])
  }
  const { model: asked } = await chooseReader({ reader: mode, model }, { data, log: quiet })
  if (!asked) throw new Error('Expected a model to read, got none')
  return told(asked.explain, async () => {}, [])
}

function told(
  explain: (article: GoldCase, source: string) => Promise<ModelReading>,
  close: () => Promise<void>,
  notes: readonly string[],
): EvalReader {
  const readings: ModelReading[] = []
  return {
    close,
    async read(one) {
      const reading = await explain(one, 'corpus')
      readings.push(reading)
      return reading.claims
    },
    report() {
      const sum = (of: (reading: ModelReading) => number) => readings.reduce((all, one) => all + of(one), 0)
      const answered = readings.filter(({ spent }) => spent !== undefined).length
      const dollars = sum(({ spent }) => spent?.dollars ?? 0)
      const now = sum(({ spent, asked }) => (asked && spent ? spent.dollars : 0))
      const tokens = `${sum(({ spent }) => spent?.in ?? 0)} tokens in, ${sum(({ spent }) => spent?.out ?? 0)} out`
      const each = answered === 0 ? 0 : dollars / answered
      return [
        ...notes,
        `answers       ${answered} of ${readings.length} texts, ${tokens}`,
        `cost          ${dollars.toFixed(4)} dollars, ${each.toFixed(6)} a text; ${now.toFixed(4)} of it today`,
        `by rules only ${tally(readings.flatMap(({ passedOver }) => passedOver ?? []))}`,
        `not believed  ${tally(readings.flatMap(({ dropped }) => dropped.map(({ reason }) => reason)))}`,
        `two readers   ${tally(readings.flatMap(({ claims }) => claims.flatMap(({ other }) => other?.verdict ?? [])))}`,
      ]
    },
  }
}

const tally = (names: readonly string[]): string =>
  [...Map.groupBy(names, (name) => name)]
    .map(([name, { length }]) => `${name} ${length}`)
    .toSorted()
    .join(', ') || 'none'
