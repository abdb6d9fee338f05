/** Signals as indices into the weights, with how much there is of each. */
export interface Signals {
  readonly at: Int32Array
  readonly amounts: Float64Array
}

/** One choice: what each option says, in parts that options may share, and which options are right. */
export interface Instance {
  readonly options: readonly (readonly Signals[])[]
  readonly right: readonly boolean[]
}

const EPOCHS = 30
const RATE = 0.15
/** Where the sums of squared gradients begin. */
const CALM = 1e-2

/** The weights under which the right options are the likeliest: maximum entropy by AdaGrad, the last half of the epochs averaged. */
export function train(instances: readonly Instance[], size: number, pull: number): Float64Array {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(CALM)
  const sum = new Float64Array(size)
  const next = shuffler()
  const order = instances.map((_, i) => i)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    next(order)
    for (const i of order) {
      const instance = instances[i]
      if (!instance) continue
      for (const [at, gradient] of gradientOf(instance, weights)) {
        const weight = weights[at] ?? 0
        const step = gradient + pull * weight
        const square = (squares[at] ?? 0) + step * step
        squares[at] = square
        weights[at] = weight - (RATE * step) / Math.sqrt(square)
      }
    }
    if (epoch >= EPOCHS / 2) for (let at = 0; at < size; at++) sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0)
  }
  return sum.map((total) => total / (EPOCHS / 2))
}

function gradientOf({ options, right }: Instance, weights: Float64Array): ReadonlyMap<number, number> {
  const scores = options.map((parts) => parts.reduce((total, part) => total + weightOf(part, weights), 0))
  const most = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY)
  const shares = scores.map((score) => Math.exp(score - most))
  const all = shares.reduce((total, share) => total + share, 0)
  const good = shares.reduce((total, share, i) => total + (right[i] ? share : 0), 0)
  const gradient = new Map<number, number>()
  options.forEach((parts, i) => {
    const share = shares[i] ?? 0
    const excess = share / all - (right[i] ? share / good : 0)
    if (Math.abs(excess) < 1e-6) return
    for (const { at, amounts } of parts)
      at.forEach((signal, k) => {
        gradient.set(signal, (gradient.get(signal) ?? 0) + excess * (amounts[k] ?? 0))
      })
  })
  return gradient
}

function weightOf({ at, amounts }: Signals, weights: Float64Array): number {
  let total = 0
  for (let k = 0; k < at.length; k++) total += (weights[at[k] ?? 0] ?? 0) * (amounts[k] ?? 0)
  return total
}

/** Shuffles the same way in every run. */
function shuffler(): (order: number[]) => void {
  let state = 1
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  return (order) => {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random(i + 1)
      const [a, b] = [order[i] ?? 0, order[j] ?? 0]
      order[i] = b
      order[j] = a
    }
  }
}
