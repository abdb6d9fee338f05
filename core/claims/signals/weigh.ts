import { Stance } from '../../../schemas/primitives.ts'
import { type Ground, type Say, signOf, type Weights } from './signal.ts'

/** Sums what signals weigh: those of a ground, or of what a question says of one thing, or of two. */
export interface Weigher {
  readonly weigh: (ground: Ground) => number
  readonly weighOne: <Thing>(says: (one: Thing, say: Say) => void, one: Thing) => number
  readonly weighTwo: <Thing>(says: (one: Thing, other: Thing, say: Say) => void, one: Thing, other: Thing) => number
}

/** Makes weights ready to be summed; all grounds speak to one listener, which the compiler can take into them. */
export function weigher(weights: Weights): Weigher {
  const scale = Float64Array.from(dense(weights))
  const sum = new Float64Array(1)
  const listen: Say = (sign, amount = 1) => {
    sum[0] = (sum[0] ?? 0) + (scale[sign] ?? 0) * amount
  }
  const taken = () => {
    const [all = 0] = sum
    sum[0] = 0
    return all
  }
  return {
    weigh(ground) {
      ground(listen)
      return taken()
    },
    weighOne(says, one) {
      says(one, listen)
      return taken()
    },
    weighTwo(says, one, other) {
      says(one, other, listen)
      return taken()
    },
  }
}

/** Makes ready to sum what the signals of a ground weigh for each stance; the sums are those of the ground weighed last. */
export function stanceWeigher(weights: Readonly<Record<Stance, Weights>>): (ground: Ground) => Float64Array {
  const scales = Stance.options.map((stance) => dense(weights[stance]))
  const width = scales.length
  const scale = new Float64Array(Math.max(...scales.map(({ length }) => length)) * width)
  for (const [i, one] of scales.entries()) for (const [sign, weight] of one.entries()) scale[sign * width + i] = weight
  const sums = new Float64Array(width)
  const listen: Say = (sign, amount = 1) => {
    const from = sign * width
    if (from < scale.length) for (let i = 0; i < width; i++) sums[i] = (sums[i] ?? 0) + (scale[from + i] ?? 0) * amount
  }
  return (ground) => {
    sums.fill(0)
    ground(listen)
    return sums
  }
}

/** Weights by the numbers of their signals, 0 for those that are not listed. */
function dense(weights: Weights): readonly number[] {
  const listed = Object.entries(weights).flatMap(([signal, kinds]) =>
    Object.entries(kinds).map(([kind, weight]) => [signOf(signal, kind), weight] as const),
  )
  const all = new Array<number>(listed.reduce((most, [sign]) => Math.max(most, sign + 1), 0)).fill(0)
  for (const [sign, weight] of listed) all[sign] = weight
  return all
}
