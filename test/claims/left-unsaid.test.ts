import { describe, expect, test } from 'vitest'
import { readClaims } from '../../core/claims/extract.ts'
import type { Lang } from '../../schemas/primitives.ts'

const claimsOf = (lang: Lang, text: string) =>
  readClaims({
    title: '',
    text,
    lang,
    published: '2026-01-20T12:00:00Z',
    outlet: 'News',
    url: 'https://news.example/deal',
  })

describe('an amount without a currency', () => {
  const inEuros = 'Il gruppo Eni ha speso 4 miliardi di euro nel trimestre. '
  test.each([
    ['among Americans alone is in dollars', `${inEuros}Nvidia ha investito 5 miliardi in Intel.`, 'USD'],
    ['is in that of its paragraph else', `${inEuros}Nvidia ha investito 5 miliardi in ASML.`, 'EUR'],
  ])('%s', (_, text, unit) => {
    expect(claimsOf('it', text)).toMatchObject([{ value: 5e9, unit }])
  })
})

describe('who is meant by a word for several', () => {
  const signed = 'Crusoe, Nvidia and Equinix signed a memorandum on Tuesday. '
  test.each([
    ['three', `${signed}The three companies plan to invest $6 billion.`, ['crusoe', 'equinix', 'nvidia']],
    ['not four', `${signed}The four companies plan to invest $6 billion.`, undefined],
  ])('as many as it counts: %s', (_, text, parties) => {
    const [claim] = claimsOf('en', text)
    if (parties) expect(claim?.parties).toEqual(parties)
    else expect(claim?.parties).not.toHaveLength(3)
  })
})

test.each<[Lang, string]>([
  [
    'it',
    "Oracle tratta con CoreWeave. Sul tavolo c'è un'offerta di Oracle per CoreWeave da 3 miliardi di dollari, la stessa cifra riferita a novembre e allora smentita.",
  ],
  [
    'en',
    'Oracle is in talks to buy CoreWeave for $3 billion, the same amount that was reported in November and denied then.',
  ],
])('%s: a sum that was denied before is not denied now', (lang, text) => {
  const told = claimsOf(lang, text).map(({ stance, asOf }) => [stance, asOf])
  expect(told.filter(([stance]) => stance !== 'denied')).toEqual([['rumored', undefined]])
  for (const [stance, asOf] of told) if (stance === 'denied') expect(asOf).toBe('2025-11')
})

test.each([
  ['a party', 'Oracle said on Monday that it had sold capacity to OpenAI. The contract is worth $3 billion.', 'party'],
  ['nobody', 'Oracle has sold capacity to OpenAI since May. The contract is worth $3 billion.', 'reported'],
])('what names no speaker goes on with the sentence before it: %s', (_, text, attribution) => {
  expect(claimsOf('en', text)).toMatchObject([{ value: 3e9, attribution }])
})

test('the parties of a notice are no organisations', () => {
  const parties = claimsOf('en', 'The Company has agreed with the Customer to supply $2 billion of servers.')
  expect(parties).toEqual([])
})
