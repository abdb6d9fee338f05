import { expect, it } from 'vitest'
import { forgetful } from '../../bench/fit/forget.ts'
import { type Ground, nameOf, signOf } from '../../core/claims/signals/signal.ts'
import { dealWeights } from '../../core/claims/weights/deal.ts'
import { stanceWeights } from '../../core/claims/weights/stance.ts'

const signals = [
  ...Object.keys(dealWeights),
  ...Object.values(stanceWeights).flatMap((weights) => Object.keys(weights)),
]
const all: Ground = (say) => {
  for (const signal of signals) say(signOf(signal))
}
const saidOf = (ground: Ground) => {
  const said = new Set<string>()
  ground((sign) => said.add(nameOf(sign).signal))
  return said
}

it('of every five questions two are asked of a reader who does not know the figure, one of these not the parties either', () => {
  const next = forgetful()
  const said = Array.from({ length: 1_000 }, () => saidOf(next()(all)))
  const share = (signal: string) => said.filter((one) => one.has(signal)).length / said.length
  for (const signal of ['pair of public figure', 'pair not of public figure', 'public deal'])
    expect(share(signal)).toBeCloseTo(0.6, 1)
  expect(share('pair acquainted')).toBeCloseTo(0.8, 1)
  expect(share('pair next')).toBe(1)
})
