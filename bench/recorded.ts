import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { ProposedClaim } from '../schemas/model.ts'

/** Answers to the development corpus that were made from its gold, errors and all: no model has given them. */
export const madeAnswers = fileURLToPath(new URL('../test/model/made-answers.jsonl', import.meta.url))

/** A claim of a made answer, with what it was made to be. */
export const MadeClaim = z.extend(ProposedClaim, {
  made: z.enum(['true', 'hallucinated_figure', 'misquote', 'stranger', 'wrong_stance']),
})
export type MadeClaim = z.infer<typeof MadeClaim>

export const MadeAnswer = z.object({ id: z.string(), claims: z.array(MadeClaim) })
export type MadeAnswer = z.infer<typeof MadeAnswer>

/** The made answers by the ids of their texts. */
export function readMadeAnswers(file = madeAnswers): ReadonlyMap<string, MadeAnswer> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return new Map(lines.map((line) => MadeAnswer.parse(JSON.parse(line))).map((answer) => [answer.id, answer]))
}
