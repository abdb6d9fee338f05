import { describe, expect, it } from 'vitest'
import { headline } from '../../core/alerts/headline.ts'
import { message } from '../../core/alerts/message.ts'
import { figureName, formatDate, partyName } from '../../core/alerts/names.ts'
import { linkToQuote } from '../../core/alerts/text-fragment.ts'
import type { Standing } from '../../schemas/deal.ts'
import type { Revision, RevisionKind } from '../../schemas/revision.ts'
import { walkbackHistory } from '../support/sample-newsroom.ts'

const [stalled, disclaimed, lowered] = walkbackHistory
if (!stalled || !disclaimed || !lowered) throw new Error('Expected the story to have three revisions')

const agreed = (value: number): Standing => ({ value, bound: 'exact', stance: 'agreed' })
const step = (kind: RevisionKind, from: Standing, to: Standing): Revision => ({
  ...stalled,
  kind,
  from: { ...stalled.from, standing: from },
  to: { ...stalled.to, standing: to },
})

describe('headline', () => {
  it.each<[string, Revision]>([
    ['Stalled: Nvidia–OpenAI investment, up to $100 billion, not moving', stalled],
    ['Walked back: Nvidia–OpenAI investment, up to $100 billion, now “never a commitment”', disclaimed],
    [
      'Walked back: Nvidia–OpenAI investment, up to $100 billion, now called no commitment',
      { ...disclaimed, to: { ...disclaimed.to, lang: 'zh' } },
    ],
    ['Cut: Nvidia–OpenAI investment, from up to $100 billion to $30 billion, agreed', lowered],
    [
      'Raised: Nvidia–OpenAI investment, from $1 billion to $2 billion, agreed',
      step('raised', agreed(1e9), agreed(2e9)),
    ],
    [
      'Firmer: Nvidia–OpenAI investment, $1 billion, from intended to agreed',
      step('firmed', { ...agreed(1e9), stance: 'intended' }, agreed(1e9)),
    ],
    [
      'Softer: Nvidia–OpenAI investment, from $1 billion to up to $1 billion, agreed',
      step('softened', agreed(1e9), { ...agreed(1e9), bound: 'up_to' }),
    ],
    ['Cancelled: Nvidia–OpenAI investment, $1 billion, called off', step('cancelled', agreed(1e9), agreed(1e9))],
    ['Denied: Nvidia–OpenAI investment, $1 billion, now called untrue', step('denied', agreed(1e9), agreed(1e9))],
    ['Back on: Nvidia–OpenAI investment, $1 billion, now agreed', step('reinstated', agreed(1e9), agreed(1e9))],
  ])('%s', (expected, revision) => {
    expect(headline(revision, 'investment')).toBe(expected)
  })
})

describe('the words that a headline quotes', () => {
  const none = 'called no commitment'
  it.each<['disclaimed' | 'denied', quote: string, expected: string]>([
    ['disclaimed', 'It was "never a commitment", he said.', '“never a commitment”'],
    ['disclaimed', 'The plan “isn’t a binding agreement,” he said.', '“isn’t a binding agreement”'],
    ['disclaimed', 'What “Project Amber” asks for is “non-binding”, they said.', '“non-binding”'],
    ['disclaimed', 'The $100 billion for the “Amber project” was never a commitment.', none],
    ['disclaimed', 'Nvidia, an “engine of AI factories”, was never committed to it.', none],
    ['disclaimed', 'He is “not sure about the weather” on the day of the vote.', none],
    ['disclaimed', 'It was “not a commitment at all, and never has been one, whatever you read”.', none],
    ['denied', 'A spokesman called the report “entirely false”.', '“entirely false”'],
    ['denied', 'There are “no such plans,” a spokesman said.', '“no such plans”'],
    ['denied', 'The “Amber project” was never discussed, a spokesman said.', 'called untrue'],
  ])('%s: %s', (kind, quote, expected) => {
    const revision = { ...disclaimed, kind, to: { ...disclaimed.to, quote } }
    expect(headline(revision).split(', now ')[1]).toBe(expected)
  })
})

describe('who says so, and where', () => {
  const { speaker: _, source: __, attribution: ___, ...plain } = disclaimed.to

  it.each<[Partial<Revision['to']>, string | undefined, string]>([
    [{ speaker: 'Jensen Huang', attribution: 'party' }, 'Jensen Huang', 'Northwire'],
    [{ attribution: 'reported' }, undefined, 'Northwire'],
    [{ attribution: 'unnamed' }, 'an unnamed source', 'Northwire'],
    [{ attribution: 'unnamed', source: 'Market Ledger' }, 'an unnamed source', 'Northwire, citing Market Ledger'],
    [{ source: 'NORTHWIRE' }, undefined, 'Northwire'],
    [{ outlet: '', source: 'Market Ledger' }, undefined, 'Market Ledger'],
  ])('%j', (over, speaker, outlet) => {
    const { after } = message({ ...disclaimed, to: { ...plain, ...over } })
    expect([after.speaker, after.outlet]).toEqual([speaker, outlet])
  })
})

describe('by how much an amount changed', () => {
  it.each<[string, Standing, Standing]>([
    ['$30 billion (70% less)', { ...agreed(100e9), bound: 'up_to' }, agreed(30e9)],
    ['$3 billion (50% more)', agreed(2e9), agreed(3e9)],
    ['$2 billion', agreed(2e9), agreed(2e9)],
    ['$2 billion', agreed(2e9), { ...agreed(2e9), stance: 'cancelled' }],
    ['$1 billion', agreed(2e9), { ...agreed(1e9), stance: 'denied' }],
  ])('%s', (expected, from, to) => expect(message(step('lowered', from, to)).after.figure).toBe(expected))
})

describe('message', () => {
  const words = message(disclaimed, { kind: 'investment', history: walkbackHistory, site: 'https://walkback.example' })

  it('keeps both quotes verbatim with who said them, where and when', () => {
    expect(words.after).toMatchObject({
      quote: disclaimed.to.quote,
      speaker: 'Jensen Huang',
      outlet: 'Northwire',
      date: '1 February 2026',
      figure: 'up to $100 billion',
      stance: 'disclaimed',
    })
    expect(words.before.quote).toBe(disclaimed.from.quote)
  })

  it('names the language of a quote that is not English', () => {
    expect(message(stalled).before.language).toBe('German')
    expect(words.after.language).toBeUndefined()
  })

  it('tells the steps up to this one and none after it', () => {
    expect(words.history).toEqual([
      '22 September 2025: up to $100 billion, intended',
      '30 January 2026: up to $100 billion, stalled',
      '1 February 2026: up to $100 billion, disclaimed',
    ])
    expect(message(stalled, { history: walkbackHistory }).history).toEqual([])
  })

  it('links the figure’s page and the words in the article', () => {
    expect(words.page).toBe(`https://walkback.example/?figure=${disclaimed.figure}`)
    expect(words.after.link).toMatch(/^https:\/\/northwire\.example\/2026-02-01#:~:text=The%20%24100/)
  })
})

describe('linkToQuote', () => {
  const long = `${'alpha beta gamma delta epsilon '.repeat(5)}omega`

  it.each([
    ['https://a.example/x#top', 'up-to 5, or so', 'https://a.example/x#:~:text=up%2Dto%205%2C%20or%20so'],
    ['https://a.example/', 'never\u202e', 'https://a.example/#:~:text=never'],
    ['https://a.example/', 'lone \ud800', 'https://a.example/#:~:text=lone%20%EF%BF%BD'],
    [
      'https://a.example/',
      long,
      'https://a.example/#:~:text=alpha%20beta%20gamma%20delta%20epsilon,beta%20gamma%20delta%20epsilon%20omega',
    ],
    ['javascript:alert(1)', 'x', undefined],
    ['not an address', 'x', undefined],
  ])('%s at “%s”', (url, quote, expected) => {
    expect(linkToQuote(url, quote)).toBe(expected)
  })
})

describe('names', () => {
  it.each([
    ['halden-grid', 'Halden Grid'],
    ['vantora-ai', 'Vantora AI'],
    ['openai', 'OpenAI'],
  ])('shows %s as %s', (id, expected) => expect(partyName(id)).toBe(expected))

  it.each([
    [{ measure: 'money' }, 'Aa–Bb investment'],
    [{ measure: 'power', part: true }, 'Aa–Bb capacity (part)'],
    [{ measure: 'money', scope: 'recurring', part: true }, 'Aa–Bb investment (recurring)'],
    [{ measure: 'money', scope: 'round' }, 'Aa–Bb investment (round)'],
  ] as const)('calls %j %s', (figure, expected) =>
    expect(figureName({ parties: ['aa', 'bb'], ...figure }, 'investment')).toBe(expected),
  )

  it('counts the parties beyond four', () =>
    expect(figureName({ parties: ['aa', 'bb', 'cc', 'dd', 'ee', 'ff'], measure: 'power' })).toBe(
      'Aa–Bb–Cc–Dd and 2 more capacity',
    ))

  it.each([
    ['2025', '2025'],
    ['2025-09', 'September 2025'],
    ['2025-09-22', '22 September 2025'],
    ['2025-09-22T23:59:00Z', '22 September 2025'],
  ])('writes %s as %s', (date, expected) => expect(formatDate(date)).toBe(expected))
})
