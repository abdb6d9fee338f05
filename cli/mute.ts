import * as z from 'zod/mini'
import { runDecision } from './decide.ts'
import { findFigure } from './reading/find-figure.ts'
import { ledgerReader } from './reading/open-reader.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.object({
  until: z.optional(z.union([z.literal('it-moves'), z.iso.date()], 'a day such as 2026-12-31, or it-moves')),
})

/** Decides that a figure pages nobody, for good, until a day, or until its amount moves again. */
export const run = (call: Call): Promise<number> =>
  runDecision(call, async (words, host) => {
    const { until } = optionsOf(Options, call)
    return {
      kind: 'mute',
      figure: await findFigure(ledgerReader(host), words.join(' ')),
      ...(until === undefined ? {} : { until: until === 'it-moves' ? 'until_it_moves' : until }),
    }
  })
