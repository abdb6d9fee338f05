import type { Measure } from '../../schemas/primitives.ts'
import type { MeasureRule } from './measure.ts'
import { money } from './money.ts'
import { power } from './power.ts'
import { shares } from './shares.ts'
import { stake } from './stake.ts'
import { term } from './term.ts'
import { units } from './units.ts'

/** Every measure that is read. */
export const measureRules: Readonly<Record<Measure, MeasureRule>> = { money, power, shares, stake, units, term }
