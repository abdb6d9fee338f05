import { describe, expect, test } from 'vitest'
import { readDocument } from '../../core/claims/document.ts'
import { readClaims } from '../../core/claims/extract.ts'
import { packOf } from '../../core/languages/index.ts'
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
    expect(claimsOf('it', text).filter(({ value }) => value === 5e9)).toMatchObject([{ unit }])
  })

  test('what a figure is more or less than is a comparison', () => {
    const text = 'CoreWeave raised $2 billion from Nvidia, more than the $1.5 billion it had sought.'
    expect(claimsOf('en', text).map(({ value }) => value)).toEqual([2e9])
  })

  const inDollars = 'Microsoft ha speso 4 miliardi di dollari nel trimestre.'
  test.each([
    ['among members of the euro area is in euros', `${inDollars}\nEni ha investito 5 miliardi in ASML.`, 'EUR'],
    ['but not right behind dollars', `${inDollars} Eni ha investito 5 miliardi in ASML.`, 'USD'],
  ])('%s', (_, text, unit) => {
    expect(claimsOf('it', text).filter(({ value }) => value === 5e9)).toMatchObject([{ unit }])
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

test('what each gets is from the one that the text is about', () => {
  const text =
    'Nvidia will supply 90,000 accelerators to the Dutch state and three telecoms groups, Nvidia said. Telefonica, Orange and Vodafone will each get up to 20,000.'
  const claims = claimsOf('en', text).filter(({ value }) => value === 20_000)
  expect(claims.map(({ parties }) => parties)).toEqual([
    ['nvidia', 'telefonica'],
    ['nvidia', 'orange'],
    ['nvidia', 'vodafone'],
  ])
})

test('"ne" counts in Italian and means nobody', () => {
  const text = 'Nvidia investe in Mistral 2 miliardi di euro. Finora ne sono stati pagati 300 milioni.'
  const { sentences } = readDocument('', text, '2026-01-20T12:00:00Z', packOf('it'))
  expect(sentences.map(({ mentions }) => mentions.length)).toEqual([2, 0])
  expect(claimsOf('it', text).map(({ value }) => value)).toEqual([2e9, 3e8])
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
