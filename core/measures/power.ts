import type { MeasureRule } from './measure.ts'

const symbols: Readonly<Record<string, number>> = {
  TW: 1e12,
  GW: 1e9,
  MW: 1e6,
  '㎿': 1e6,
  kW: 1e3,
  '㎾': 1e3,
  GWp: 1e9,
  MWp: 1e6,
}

/** Electric power and computing capacity in watts; energy (GWh) is none. Less than a megawatt is one machine. */
export const power: MeasureRule = {
  measure: 'power',
  divides: true,
  units: ({ power: words }) =>
    Object.entries({ ...symbols, ...words }).map(([phrase, factor]) => ({ phrase, unit: 'W', factor })),
  between: 0,
  bare: true,
  alone: true,
  least: 1e6,
}
