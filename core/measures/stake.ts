import type { MeasureRule } from './measure.ts'

/** Parts of a company in per cent; any other percentage has no word for a holding beside it. */
export const stake: MeasureRule = {
  measure: 'stake',
  moves: true,
  warranted: true,
  units: ({ percent, tenths = [] }) => [
    ...['%', '％', ...percent].map((phrase) => ({ phrase, unit: '%', factor: 1 })),
    ...tenths.map((phrase) => ({ phrase, unit: '%', factor: 10 })),
  ],
  between: 0,
  most: 100,
  evidence: ['holding', 'warrant'],
}
