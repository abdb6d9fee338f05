import { describe, expect, it } from 'vitest'
import { answerMemory } from '../../cli/local/answer-folder.ts'
import { purseMemory } from '../../cli/local/purse-memory.ts'
import { documentOf, isInSight } from '../../core/model/gate.ts'
import { rulesReader } from '../../core/rules-reader.ts'
import type { ModelSettings, PassedOver } from '../../schemas/model.ts'
import { type LoopbackModel, loopbackModel, type Reply } from '../support/loopback-model.ts'
import { madeArticle, madeProposal } from '../support/made-proposal.ts'
import { loopbackSettings, silent, triedReader } from '../support/tried-reader.ts'
import { localCredentials } from './credentials.ts'

localCredentials()
const article = madeArticle('Nvidia plans to invest up to $100 billion in OpenAI, the two companies said on Monday.')
const ruled = rulesReader.readClaims(article)
const saying: Reply = { claims: [madeProposal()] }

const broken = () => Promise.reject(new Error('throttled'))

async function withModel(
  kind: ModelSettings['kind'],
  work: (server: LoopbackModel) => Promise<void>,
  usual: Reply = saying,
): Promise<void> {
  const server = await loopbackModel(kind, () => usual)
  await work(server).finally(server.close)
}

describe.each(['bedrock', 'openai'] as const)('whatever becomes of the answer of %s, the article is read', (kind) => {
  it.each<readonly [Reply, PassedOver]>([
    ['refusal', 'refused'],
    ['cut', 'cut'],
    ['malformed', 'malformed'],
    ['silence', 'timeout'],
    ['dropped', 'unavailable'],
    [{ status: 429 }, 'throttled'],
    [{ status: 500 }, 'unavailable'],
    [{ status: 503 }, 'unavailable'],
    [{ status: 403 }, 'rejected'],
  ])('%j: by the rules alone, and it says so', (reply, reason) =>
    withModel(
      kind,
      async (server) => {
        const lines: unknown[] = []
        const log = { ...silent, warn: (message: string, data?: object) => void lines.push({ message, ...data }) }
        const settings = loopbackSettings(kind, server.url, { seconds: reason === 'timeout' ? 0.3 : 20 })
        const reader = triedReader(settings, { log, mode: 'model' })
        expect(await reader.readClaims(article, 'wire')).toEqual(ruled)
        expect(lines).toEqual([expect.objectContaining({ message: 'model passed over', reason, source: 'wire' })])
      },
      reply,
    ),
  )
})

describe('what a model costs', () => {
  const day = '2026-02-04'

  it('is counted by the text, the source and the day, and nothing is set aside for ever', () =>
    withModel('openai', async (server) => {
      const purse = purseMemory()
      const reader = triedReader(loopbackSettings('openai', server.url), { purse })
      const { spent } = await reader.explain(article, 'wire')
      const { spent: other } = await reader.explain({ ...article, text: `${article.text} So be it.` }, 'paper')
      expect(spent?.dollars).toBeCloseTo(((spent?.in ?? 0) * 1 + (spent?.out ?? 0) * 4) / 1e6, 9)
      const [all, paper, wire] = await purse.spentOn(day)
      expect([all?.source, paper?.source, wire?.source]).toEqual(['*', 'paper', 'wire'])
      expect([wire?.dollars, paper?.dollars]).toEqual([spent?.dollars, other?.dollars])
      expect(all?.dollars).toBeCloseTo((spent?.dollars ?? 0) + (other?.dollars ?? 0), 9)
      expect(await purse.setAside(day, 4.99, 5)).toBe(true)
    }))

  it('is nothing for a text that was read before, by whomever', () =>
    withModel('openai', async (server) => {
      const answers = answerMemory()
      const purse = purseMemory()
      const settings = loopbackSettings('openai', server.url)
      const first = await triedReader(settings, { answers, purse }).readClaims(article)
      const again = await triedReader(settings, { answers, purse, asks: false }).readClaims(article)
      expect(again).toEqual(first)
      expect(server.asked).toHaveLength(1)
      expect((await purse.spentOn(day))[0]?.texts).toBe(1)
    }))

  it('a bad answer is not paid for twice either; a fault that may pass is asked about again', () =>
    withModel('openai', async (server) => {
      const reader = triedReader(loopbackSettings('openai', server.url))
      server.next('refusal', { status: 500 }, { status: 500 })
      expect((await reader.explain(article)).passedOver).toBe('refused')
      expect((await reader.explain(article)).passedOver).toBe('refused')
      expect(server.asked).toHaveLength(1)
      const other = { ...article, title: 'Other news' }
      expect((await reader.explain(other)).passedOver).toBe('unavailable')
      expect((await reader.explain(other)).passedOver).toBeUndefined()
    }))

  it('never passes the cap of a day, however many texts come at once; the next day goes on', () =>
    withModel('openai', async (server) => {
      let now = `${day}T09:00:00.000Z`
      const purse = purseMemory()
      const settings = loopbackSettings('openai', server.url, { dailyDollars: 0.02, answerTokens: 1_000 })
      const reader = triedReader(settings, { purse, now: () => now, mode: 'model' })
      const texts = Array.from({ length: 20 }, (_, i) => ({ ...article, title: `News ${i}` }))
      const readings = await Promise.all(texts.map((one) => reader.explain(one)))
      const capped = readings.filter(({ passedOver }) => passedOver === 'daily_cap')
      expect(capped.length).toBeGreaterThan(5)
      expect(server.asked.length).toBe(20 - capped.length)
      expect(server.asked.length).toBeGreaterThan(0)
      expect((await purse.spentOn(day))[0]?.dollars).toBeLessThanOrEqual(0.02)
      expect(capped.every(({ claims }) => claims.length === ruled.length)).toBe(true)
      now = '2026-02-05T00:00:01.000Z'
      expect((await reader.explain({ ...article, title: 'News of tomorrow' })).passedOver).toBeUndefined()
    }))

  it('what was not waited for is taken to be paid for', () =>
    withModel(
      'openai',
      async (server) => {
        const purse = purseMemory()
        const reader = triedReader(loopbackSettings('openai', server.url, { seconds: 0.2 }), { purse })
        expect((await reader.explain(article)).passedOver).toBe('timeout')
        expect((await purse.spentOn(day))[0]?.dollars).toBeGreaterThan(0.01)
      },
      'silence',
    ))

  it.each([
    ['the store of answers', { answers: { get: broken, put: broken } }],
    ['the purse', { purse: { ...purseMemory(), setAside: broken } }],
    ['the purse, when all is paid', { purse: { ...purseMemory(), settle: broken } }],
  ])('where %s fails, the rules read alone', (_name, host) =>
    withModel('openai', async (server) => {
      const reader = triedReader(loopbackSettings('openai', server.url), { ...host, mode: 'model' })
      expect(await reader.explain(article)).toMatchObject({ passedOver: 'unavailable', claims: ruled })
    }),
  )

  it('where nobody is to be asked, and nothing was kept, the rules read alone', () =>
    withModel('openai', async (server) => {
      const reader = triedReader(loopbackSettings('openai', server.url), { asks: false })
      expect(await reader.explain(article)).toMatchObject({ passedOver: 'not_kept', claims: ruled })
      expect(server.asked).toEqual([])
    }))
})

describe('a model is asked about a text only where a figure and two parties are in sight', () => {
  it.each([
    ['both', 'Nvidia plans to invest $100 billion in OpenAI.', true],
    ['parties in the sentences before', 'Nvidia met OpenAI. They talked. It went well. The sum is $100 billion.', true],
    ['no figure', 'Nvidia plans to invest in OpenAI.', false],
    ['no amount that has a value', 'Nvidia plans to invest tens of billions of dollars in OpenAI.', false],
    ['one party', 'Nvidia earned $100 billion.', false],
    ['a figure of something else', 'Nvidia, a rival of AMD, has a market value of $4 trillion.', false],
    [
      'parties out of sight',
      `Nvidia met OpenAI. ${'They spoke of the weather. '.repeat(9)}The sum is $100 billion.`,
      false,
    ],
  ])('%s', (_name, text, expected) => {
    expect(isInSight(documentOf(madeArticle(text)))).toBe(expected)
  })

  it('the others are read by the rules and cost nothing', () =>
    withModel('openai', async (server) => {
      const reader = triedReader(loopbackSettings('openai', server.url))
      const reading = await reader.explain(madeArticle('Nvidia earned $100 billion.'))
      expect(reading).toMatchObject({ passedOver: 'nothing_in_sight', asked: false, claims: [] })
      expect(server.asked).toEqual([])
    }))
})
