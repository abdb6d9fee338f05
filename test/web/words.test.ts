import { describe, expect, it } from 'vitest'
import { amountText, axisText } from '../../web/words/amount.ts'
import { languageOf, languages } from '../../web/words/index.ts'

const day = 86_400_000
const { en, it: italian } = languages
if (!italian) throw new Error('Expected the page to speak Italian')

describe('amounts in people’s units', () => {
  it.each([
    [100e9, 'up_to', 'USD', 'up to $100 billion', 'fino a 100 miliardi di dollari'],
    [950_000, 'exact', 'USD', '$950,000', '950.000 dollari'],
    [1.3e12, 'exact', 'JPY', '¥1.3 trillion', '1,3 mila miliardi di yen'],
    [10e9, 'at_least', 'W', 'at least 10 GW', 'almeno 10 GW'],
    [750e6, 'exact', 'W', '750 MW', '750 MW'],
    [160e6, 'exact', 'share', '160 million shares', '160 milioni di azioni'],
    [400_000, 'exact', 'unit', '400,000 chips', '400.000 chip'],
    [1, 'exact', 'year', '1 year', '1 anno'],
    [10, 'exact', '%', '10%', '10%'],
  ] as const)('%d %s %s', (named, bound, unit, inEnglish, inItalian) => {
    expect(amountText({ named, bound }, unit, en)).toBe(inEnglish)
    expect(amountText({ named, bound }, unit, italian)).toBe(inItalian)
  })

  it('gives a range both its ends', () => {
    expect(amountText({ named: 6e9, low: 5e9, bound: 'range' }, 'USD', en)).toBe('$5 billion–$6 billion')
  })

  it.each([
    [0, 'USD', '0'],
    [100e9, 'USD', '$100B'],
    [1.3e12, 'JPY', '¥1.3T'],
    [10e9, 'W', '10 GW'],
    [160e6, 'share', '160M'],
    [10, '%', '10%'],
  ])('writes %d %s on an axis as %s', (value, unit, expected) => expect(axisText(value, unit, en)).toBe(expected))
})

describe('dates', () => {
  it.each([
    ['2026', '2026', '2026'],
    ['2026-02', 'Feb 2026', 'feb 2026'],
    ['2026-02-01', '1 Feb 2026', '1 feb 2026'],
    ['2026-02-01T23:59:00Z', '1 Feb 2026', '1 feb 2026'],
  ])('writes %s as precisely as it is given', (date, inEnglish, inItalian) => {
    expect(en.formats.date(date)).toBe(inEnglish)
    expect(italian.formats.date(date)).toBe(inItalian)
  })

  it.each([
    [5 * 60_000, '5 minutes ago', '5 minuti fa'],
    [2 * 3_600_000, '2 hours ago', '2 ore fa'],
    [3 * day, '3 days ago', '3 giorni fa'],
  ])('says %d ms ago in the largest unit', (passed, inEnglish, inItalian) => {
    const moment = new Date(day * 100 - passed).toISOString()
    expect(en.formats.ago(moment, day * 100)).toBe(inEnglish)
    expect(italian.formats.ago(moment, day * 100)).toBe(inItalian)
  })
})

describe('the language of the page', () => {
  it.each([
    ['it', ['en-US'], 'Italiano'],
    ['', ['it-CH', 'en'], 'Italiano'],
    ['', ['pl', 'it'], 'Italiano'],
    ['', ['pl'], 'English'],
    ['xx', [], 'English'],
    ['__proto__', ['constructor'], 'English'],
  ])('asked for %j by a reader of %j: %s', (asked, accepted, expected) => {
    expect(languageOf(asked, accepted).name).toBe(expected)
  })
})

describe('circles of money in words', () => {
  it.each([
    [['Nvidia', 'OpenAI'], 'Nvidia pays OpenAI, which pays Nvidia.', 'Nvidia paga OpenAI, che paga Nvidia.'],
    [
      ['Nvidia', 'OpenAI', 'Oracle'],
      'Nvidia pays OpenAI, which pays Oracle, which pays Nvidia.',
      'Nvidia paga OpenAI, che paga Oracle, che paga Nvidia.',
    ],
  ])('%j', (parties, inEnglish, inItalian) => {
    expect(en.network.circle(parties)).toBe(inEnglish)
    expect(italian.network.circle(parties)).toBe(inItalian)
  })
})
