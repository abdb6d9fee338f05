import { describe, expect, test } from 'vitest'
import { f1, scoreCase, tally } from '../../../bench/score.ts'
import { findDates } from '../../../core/claims/dates.ts'
import { explainClaims } from '../../../core/claims/extract.ts'
import { scanQuantities } from '../../../core/measures/find-quantities.ts'
import { findParties } from '../../../core/parties/find.ts'
import type { Measured, QuantityRow } from '../run.ts'
import { harderTexts, shortTexts, type TurkishText } from './texts.ts'
import { turkish } from './turkish.ts'

/** The quantities of a sentence that are given and are no rates. */
const quantitiesOf = (sentence: string) =>
  scanQuantities(sentence, turkish)
    .filter(({ vague, rate }) => !vague && !rate)
    .map(({ measure, value, unit, bound, low }) => ({ measure, value, unit, bound, low }))

const meant = ([measure, value, unit, bound = 'exact', low]: Measured) => ({ measure, value, unit, bound, low })

const read: readonly QuantityRow[] = [
  ['Paket 3,5 milyar avroyu kapsıyor.', ['money', 3.5e9, 'EUR']],
  ['Toplam maliyet 1,2 trilyon dolarlık bir yük getiriyor.', ['money', 1.2e12, 'USD']],
  ['Hükümet 40 milyar TL destek verecek.', ['money', 40e9, 'TRY']],
  ['Fon ₺750 milyon, banka ise 2 milyar lira koydu.', ['money', 750e6, 'TRY'], ['money', 2e9, 'TRY']],
  ['Anlaşma en fazla 12,5 milyar doları kapsıyor.', ['money', 12.5e9, 'USD', 'up_to']],
  ['Grup 100 milyar dolara kadar yatırım yapacak.', ['money', 100e9, 'USD', 'up_to']],
  ['Bedel en az iki milyar sterlin.', ['money', 2e9, 'GBP', 'at_least']],
  ['Sipariş 900 milyon dolardan fazla tutuyor.', ['money', 900e6, 'USD', 'at_least']],
  ['Yatırım 70 milyar doları aşkın.', ['money', 70e9, 'USD', 'at_least']],
  ['Fiyat 10 ila 12 milyar dolar olacak.', ['money', 12e9, 'USD', 'range', 10e9]],
  ['Fiyat 10 milyar dolar ile 12 milyar dolar arasında olacak.', ['money', 12e9, 'USD', 'range', 10e9]],
  ["Bedel 5-6 milyar euro'yu bulacak.", ['money', 6e9, 'EUR', 'range', 5e9]],
  ['Bir buçuk milyar dolar aktarıldı.', ['money', 1.5e9, 'USD']],
  ['Kampüs 2,5 gigavatlık güce ulaşacak.', ['power', 2.5e9, 'W']],
  ["Park azami 750 MW'lık güç çekecek.", ['power', 750e6, 'W', 'up_to']],
  ['İlk gigavat 2027 yılında devreye girecek.', ['power', 1e9, 'W']],
  ['Şirket 90 milyon yeni hisse çıkaracak.', ['shares', 90e6, 'share']],
  ['Merkeze 300 bin adet yapay zekâ çipi kurulacak.', ['units', 300_000, 'unit']],
  ['Sözleşmenin süresi 15 yıl olacak.', ['term', 15, 'year']],
  ['Şirket on beş yıl önce kuruldu, onlarca milyar dolar harcadı.'],
  ['Gigavat başına 50 milyon dolar ödenecek.'],
]

describe('quantities in Turkish', () => {
  test.each(read.map(([sentence, ...expected]) => ({ sentence, expected })))('$sentence', ({ sentence, expected }) => {
    expect(quantitiesOf(sentence)).toEqual(expected.map(meant))
  })
})

const gaps: readonly (readonly [reason: string, ...row: QuantityRow])[] = [
  ['a percentage is read by what stands behind its number', "Oracle, şirketin yüzde 29'una sahip.", ['stake', 29, '%']],
  ['so is the sign', "Nvidia, Nokia'nın %2,9'unu aldı.", ['stake', 2.9, '%']],
  ['the engine lowers İ as no word of the pack is written', 'İki milyar dolar aktarıldı.', ['money', 2e9, 'USD']],
  ['the half goes with a number in digits', 'Fon 4 buçuk milyar dolar topladı.', ['money', 4.5e9, 'USD']],
  [
    'a joint is a word, not the end of one',
    'Fiyat 10 milyar dolarla 12 milyar dolar arasında olacak.',
    ['money', 12e9, 'USD', 'range', 10e9],
  ],
  [
    'a bound stands before its number or behind the unit, never between',
    "OpenAI'ye 160 milyon adede kadar hisse verilecek.",
    ['shares', 160e6, 'share', 'up_to'],
  ],
]

describe('what the engine cannot read in Turkish', () => {
  for (const [reason, sentence, ...expected] of gaps)
    test.fails(`${reason}: ${sentence}`, () => {
      expect(quantitiesOf(sentence)).toEqual(expected.map(meant))
    })
})

const named: readonly (readonly [text: string, parties: string])[] = [
  ["Nvidia'nın OpenAI'ye yatırımı", 'nvidia openai'],
  ['Microsoft’un Nebius’la sözleşmesi', 'microsoft nebius'],
  ["Oracle'dan ve AMD'den açıklama", 'oracle amd'],
  ["Meta'yla Blue Owl Capital'in ortaklığı", 'meta blue-owl'],
  ["Google Cloud'dan Anthropic'e", 'google anthropic'],
  ["SoftBank'ın kurucusu Masayoshi Son'un OpenAI'deki payı", 'softbank softbank openai'],
  ["Türk Telekom'un SK Hynix'ten alımı", 'turk-telekom sk-hynix'],
  ['sipariş, satış ve kiralama', ''],
]
const unnamed: readonly (readonly [reason: string, text: string, parties: string])[] = [
  ['no Turkish words introduce a firm', "yapay zekâ girişimi Anadolu Bulut, Nvidia'dan alıyor", 'anadolu-bulut nvidia'],
  ['no Turkish word ends the name of a firm', "Ziraat Bankası'ndan kredi", 'ziraat-bankasi'],
  ['no Turkish legal form is known', 'Ege Veri A.Ş. ile Nvidia', 'ege-veri nvidia'],
  ['no Turkish description is known', "ABD hükûmeti Intel'de", 'us-government intel'],
]
const partiesOf = (text: string) =>
  findParties(text, turkish)
    .map(({ party }) => party)
    .join(' ')

describe('organisations in Turkish', () => {
  test.each(named)('%s', (text, expected) => {
    expect(partiesOf(text)).toBe(expected)
  })
  test.fails.each(unnamed)('%s: %s', (_reason, text, expected) => {
    expect(partiesOf(text)).toBe(expected)
  })
})

const published = '2026-02-03T09:00:00Z'
const datesOf = (text: string) => findDates(text, published, turkish).map(({ date }) => date)

describe('dates in Turkish', () => {
  test.each([
    ["22 Eylül 2025'te imzalandı", ['2025-09-22']],
    ['geçen eylülde duyuruldu', ['2025-09']],
    ['geçen yıl ağustosta', ['2025-08']],
    ['iki ay önce', ['2025-12']],
    ['geçen yıl duyurulmuştu', ['2025']],
    ['eylülün ardından', ['2025-09']],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected)
  })
  test.fails('the year stands before its month', () => {
    expect(datesOf('2024 yılının ekim ayında')).toEqual(['2024-10'])
  })
})

const claimsOf = (title: string, text: string) =>
  explainClaims(
    { url: 'https://haber.example/anlasma', lang: turkish.lang, published, title, text },
    undefined,
    turkish,
  ).claims

/** What the whole reader gets of a text. */
const scoreOf = ({ title, text, claims }: TurkishText) => scoreCase(claims, claimsOf(title, text))

const exactly = (text: TurkishText) => {
  const { full } = scoreOf(text)
  expect(full).toMatchObject({ extra: 0, missed: 0 })
}

describe('claims in Turkish', () => {
  for (const text of [...shortTexts, ...harderTexts])
    (text.gap === undefined ? test : test.fails)([text.title, text.gap].filter(Boolean).join(': '), () => {
      exactly(text)
    })

  test.each([
    ["Oracle, OpenAI sözleşmesini 300 milyar USD'den 250 milyar USD'ye indirdi.", 300e9],
    ['Oracle, OpenAI ile 250 milyar dolarlık sözleşme imzaladı.', undefined],
  ])('what a figure was changed from: %s', (text, former) => {
    expect(claimsOf('', text).find(({ value }) => value === 250e9)?.replaces?.value).toBe(former)
  })
  test.fails('the ends of words that mark a change are lost in a currency that is cut', () => {
    const claims = claimsOf('', 'Oracle, OpenAI sözleşmesini 300 milyar dolardan 250 milyar dolara indirdi.')
    expect(claims.find(({ value }) => value === 250e9)?.replaces).toEqual({ value: 300e9, unit: 'USD' })
  })
  test('what a figure replaces stands before "instead"', () => {
    const claims = claimsOf('', "Nvidia, OpenAI'ye 100 milyar dolar yerine 30 milyar dolar yatıracak.")
    expect(claims.find(({ value }) => value === 30e9)?.replaces).toEqual({ value: 100e9, unit: 'USD' })
  })

  test.each([
    ['short', shortTexts, { claims: 0.95, full: 0.95 }],
    ['harder', harderTexts, { claims: 0.77, full: 0.46 }],
  ])('the share of claims in the %s texts', (_name, texts, least) => {
    const sums = { claims: tally(), full: tally() }
    for (const score of texts.map(scoreOf))
      for (const level of ['claims', 'full'] as const)
        for (const field of ['right', 'extra', 'missed'] as const) sums[level][field] += score[level][field]
    expect(f1(sums.claims)).toBeGreaterThanOrEqual(least.claims)
    expect(f1(sums.full)).toBeGreaterThanOrEqual(least.full)
  })
})
