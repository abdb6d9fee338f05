import type { MeasureRule } from './measure.ts'

/** Years that a deal runs; more than a working life is a calendar year or an age. */
export const term: MeasureRule = {
  measure: 'term',
  units: ({ years, months }) => [
    ...years.map((phrase) => ({ phrase, unit: 'year', factor: 1 })),
    ...months.map((phrase) => ({ phrase, unit: 'year', factor: 1 / 12 })),
  ],
  least: 1,
  between: 0,
  spans: true,
  most: 40,
  evidence: ['duration'],
}
