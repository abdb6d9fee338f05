import * as z from 'zod/mini'
import type { ModelAnswer } from '../../../schemas/model.ts'

const Outer = z.object({ claims: z.array(z.unknown()) })

/** The claims of an answer, each to be checked by itself; an answer that is no list of claims at all is malformed. */
export function proposalsIn(answer: unknown): Pick<ModelAnswer, 'outcome' | 'claims'> {
  const { data } = Outer.safeParse(answer)
  return data ? { outcome: 'answered', claims: data.claims } : { outcome: 'malformed', claims: [] }
}
