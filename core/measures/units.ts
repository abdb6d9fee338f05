import type { MeasureRule } from './measure.ts'

/** Numbers of chips and of what is built of them. */
export const units: MeasureRule = {
  measure: 'units',
  divides: true,
  counts: true,
  units: ({ goods }) => goods.map((phrase) => ({ phrase, unit: 'unit', factor: 1 })),
  between: 4,
  least: 100,
}
