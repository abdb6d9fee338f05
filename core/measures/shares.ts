import type { MeasureRule } from './measure.ts'

/** Numbers of shares, and of shares that warrants give a right to. */
export const shares: MeasureRule = {
  measure: 'shares',
  divides: true,
  counts: true,
  warranted: true,
  units: ({ shares: words }) => words.map((phrase) => ({ phrase, unit: 'share', factor: 1 })),
  between: 3,
  least: 10_000,
}
