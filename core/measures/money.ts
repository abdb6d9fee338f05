import type { MeasureRule } from './measure.ts'

const codes = [
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'KRW',
  'CNY',
  'TWD',
  'HKD',
  'AUD',
  'CAD',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'INR',
  'BRL',
  'AED',
  'SAR',
  'SGD',
  'MYR',
]

/** Signs before or behind an amount, as ISO 4217; `¥` is the pack's. */
export const currencySigns: Readonly<Record<string, string>> = {
  US$: 'USD',
  NT$: 'TWD',
  HK$: 'HKD',
  AU$: 'AUD',
  A$: 'AUD',
  CA$: 'CAD',
  C$: 'CAD',
  NZ$: 'NZD',
  S$: 'SGD',
  R$: 'BRL',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '₹': 'INR',
  RMB: 'CNY',
  Rs: 'INR',
  ...Object.fromEntries(codes.map((code) => [code, code])),
}

/** Millions and their currency in one: "300 M€", "1,2 mil M€". */
const millions = { 'M€': 'EUR', M$: 'USD', 'M£': 'GBP' }

/** Thousands of millions and their currency in one, as Quebec writes them: "7 G$", "7 G$ US"; a bare "$" is the place's. */
const thousandMillions = (bare = 'USD') => ({ 'G$ US': 'USD', 'G$ CA': 'CAD', G$: bare, 'G€': 'EUR' })

/** Amounts of money in the stated currency; a bare "$" is US dollars. Less than a million is a price, not a deal. */
export const money: MeasureRule = {
  measure: 'money',
  divides: true,
  units: ({ currencies, signs }) => [
    ...Object.entries(currencies).map(([phrase, unit]) => ({ phrase, unit, factor: 1 })),
    ...Object.entries(millions).map(([phrase, unit]) => ({ phrase, unit, factor: 1e6 })),
    ...Object.entries(thousandMillions(signs?.['$'])).map(([phrase, unit]) => ({ phrase, unit, factor: 1e9 })),
  ],
  between: 0,
  least: 1e6,
}
