import { isInBracket } from './edges.ts'
import type { ReadNumber } from './numbers-read.ts'
import type { Scan } from './scan.ts'

/**
 * The currency that an amount without one is in, by its offset and its number: the last one spoken of in its paragraph or the
 * next one there, else that of the same number elsewhere, else the one that the text speaks of most, else the last before it.
 */
export function currenciesOf(
  numbers: readonly ReadNumber[],
  { text }: Scan,
): (at: number, value: number) => string | undefined {
  const spoken: { readonly start: number; readonly unit: string }[] = []
  const counts = new Map<string, number>()
  const ofValue = new Map<number, string>()
  for (const { number, isWord, opening, stated } of numbers) {
    if (isWord()) continue
    const { start, currency } = opening()
    const measured = stated(currency)
    if (measured?.measure !== 'money' || isInBracket(text, start)) continue
    spoken.push({ start, unit: measured.unit })
    counts.set(measured.unit, (counts.get(measured.unit) ?? 0) + 1)
    if (!ofValue.has(number.value)) ofValue.set(number.value, measured.unit)
  }
  const [usual] = [...counts].reduce<readonly [string | undefined, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [undefined, SEVERAL - 1],
  )
  let next = 0
  return (at, value) => {
    while ((spoken[next]?.start ?? Number.POSITIVE_INFINITY) < at) next++
    const before = spoken[next - 1]
    if (before && !text.slice(before.start, at).includes('\n')) return before.unit
    const after = spoken[next]
    return after && !text.slice(at, after.start).includes('\n')
      ? after.unit
      : (ofValue.get(value) ?? usual ?? before?.unit)
  }
}

/** A currency that a text speaks of only once is that of one amount. */
const SEVERAL = 2
