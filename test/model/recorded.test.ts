import { describe, expect, it } from 'vitest'
import { casesOf } from '../../bench/corpus.ts'
import { readMadeAnswers } from '../../bench/recorded.ts'
import { articleRef } from '../../core/articles/ref.ts'
import { checkProposals } from '../../core/model/check.ts'
import { documentOf } from '../../core/model/gate.ts'
import { loopbackModel } from '../support/loopback-model.ts'
import { madeReplies } from '../support/made-model.ts'
import { loopbackSettings, triedReader } from '../support/tried-reader.ts'
import { localCredentials } from './credentials.ts'

const answers = readMadeAnswers()
const cases = (['development-a', 'development-b'] as const)
  .flatMap((set) => casesOf(set))
  .map((one) => ({ ...one, published: new Date(one.published).toISOString() }))

describe('the made answers to the development corpus', () => {
  it('have what they were given: true claims pass but for those the text itself does not bear out, all else is dropped', () => {
    const tally: Record<string, number> = {}
    for (const one of cases) {
      const document = documentOf(one)
      for (const claim of answers.get(one.id)?.claims ?? []) {
        const { dropped } = checkProposals(document, articleRef(one), [claim])
        const outcome = `${claim.made}: ${dropped[0]?.reason ?? 'passes'}`
        tally[outcome] = (tally[outcome] ?? 0) + 1
      }
    }
    const of = (made: string) => Object.entries(tally).filter(([outcome]) => outcome.startsWith(made))
    const passing = (made: string) => tally[`${made}: passes`] ?? 0
    const all = (made: string) => of(made).reduce((sum, [, count]) => sum + count, 0)
    expect(['hallucinated_figure', 'misquote', 'stranger'].map(passing)).toEqual([0, 0, 0])
    expect(['hallucinated_figure', 'misquote', 'stranger'].map(all).every((count) => count > 40)).toBe(true)
    // What is lost are figures that only their neighbours make one ("the other 35"), and claims of one party.
    expect(passing('true') / all('true')).toBeGreaterThan(0.87)
    // No check against the text finds a stance that is wrong: what the rules make of it does.
    expect(passing('wrong_stance')).toBeGreaterThan(10)
  })
})

localCredentials()
it('both protocols give the same claims of every text, and cost nothing the second time', async () => {
  const sample = cases.filter((_, at) => at % 4 === 1)
  const read = await Promise.all(
    (['bedrock', 'openai'] as const).map(async (kind) => {
      const server = await loopbackModel(kind, madeReplies())
      const reader = triedReader(loopbackSettings(kind, server.url), { mode: 'model' })
      const claims = []
      for (const one of [...sample, ...sample]) claims.push(await reader.readClaims(one))
      await server.close()
      return { claims, asked: server.asked.length }
    }),
  )
  expect(read[0]).toEqual(read[1])
  expect(read[0]?.asked).toBeLessThanOrEqual(sample.length)
  expect(read[0]?.claims.flat().length).toBeGreaterThan(100)
})
