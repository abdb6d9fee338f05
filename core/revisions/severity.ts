import type { Standing } from '../../schemas/deal.ts'
import type { Measure } from '../../schemas/primitives.ts'
import type { RevisionKind, Severity } from '../../schemas/revision.ts'

/** A step to be graded. */
export interface Graded {
  readonly kind: RevisionKind
  readonly measure: Measure
  readonly unit: string
  readonly from: Standing
  readonly to: Standing
}

type Size = 'large' | 'small'

/** From what size on a figure is large, in its base unit; money in dollars. */
const largeFrom: Readonly<Record<Measure, number>> = {
  money: 1e9,
  power: 500e6,
  shares: 100e6,
  stake: 10,
  units: 100_000,
  term: 15,
}

/** Units of a currency that make a dollar, to the order of magnitude; one that is not listed counts as a dollar. */
const toTheDollar: Readonly<Record<string, number>> = {
  JPY: 150,
  KRW: 1400,
  CNY: 7,
  INR: 85,
  TWD: 32,
  BRL: 5.5,
  HKD: 8,
}

/** By how much a value must move to be a deep cut or a leap. */
const deep = 0.25

const grades: Readonly<Record<RevisionKind | 'deeply_lowered', Readonly<Record<Size, Severity>>>> = {
  cancelled: { large: 'critical', small: 'high' },
  denied: { large: 'critical', small: 'high' },
  disclaimed: { large: 'critical', small: 'high' },
  deeply_lowered: { large: 'critical', small: 'high' },
  stalled: { large: 'high', small: 'medium' },
  lowered: { large: 'high', small: 'medium' },
  softened: { large: 'high', small: 'medium' },
  reinstated: { large: 'medium', small: 'low' },
  raised: { large: 'medium', small: 'low' },
  firmed: { large: 'medium', small: 'low' },
}

/** Grades a revision by its kind and the larger of its two amounts: what takes back much is critical. */
export function severityOf({ kind, measure, unit, from, to }: Graded): Severity {
  const scale = measure === 'money' ? (toTheDollar[unit] ?? 1) : 1
  const size = Math.max(from.value, to.value) >= largeFrom[measure] * scale ? 'large' : 'small'
  const cut = kind === 'lowered' && to.value <= from.value * (1 - deep)
  return grades[cut ? 'deeply_lowered' : kind][size]
}
