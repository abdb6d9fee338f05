/** The least and the most that a US dollar was worth from 2015 to 2026, by ISO 4217: wide bounds, since texts round. */
export const perDollar: Readonly<Record<string, readonly [least: number, most: number]>> = {
  USD: [1, 1],
  EUR: [0.78, 1.05],
  GBP: [0.68, 0.93],
  CHF: [0.78, 1.05],
  CAD: [1.2, 1.48],
  AUD: [1.25, 1.65],
  SGD: [1.25, 1.45],
  SEK: [7.8, 11.5],
  NOK: [7.8, 11.5],
  DKK: [5.9, 7.6],
  BRL: [3, 6.4],
  AED: [3.6, 3.75],
  SAR: [3.7, 3.8],
  MYR: [3.8, 4.8],
  CNY: [6.2, 7.4],
  HKD: [7.7, 7.9],
  TWD: [27, 34],
  INR: [62, 93],
  JPY: [100, 165],
  KRW: [1050, 1500],
}

/** About as many US dollars as an amount is; of a currency that is not listed the amount itself. */
export function inDollars(value: number, unit: string): number {
  const [least, most] = perDollar[unit] ?? [1, 1]
  return value / Math.sqrt(least * most)
}
