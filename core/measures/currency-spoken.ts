import { measure } from './measured.ts'
import type { FoundNumber } from './numbers.ts'
import { IN_BRACKET, type Opening, type Scan } from './scan.ts'

/**
 * The currency that an amount without one is in, by its offset and its number: the last one spoken of in its paragraph or the
 * next one there, else that of the same number elsewhere, else the one that the text speaks of most, else the last before it.
 */
export function currenciesOf(
  text: string,
  numbers: readonly FoundNumber[],
  isWord: (number: FoundNumber) => boolean,
  openings: (number: FoundNumber) => Opening,
  words: Scan,
): (at: number, value: number) => string | undefined {
  const spoken: { readonly start: number; readonly unit: string }[] = []
  const counts = new Map<string, number>()
  const ofValue = new Map<number, string>()
  for (const number of numbers) {
    if (isWord(number)) continue
    const { start, currency } = openings(number)
    const measured = measure(text, number, currency, unknown, words)
    if (measured?.measure !== 'money' || measured.elided || IN_BRACKET.test(text.slice(Math.max(0, start - 4), start)))
      continue
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

const unknown = () => undefined
/** A currency that a text speaks of only once is that of one amount. */
const SEVERAL = 2
