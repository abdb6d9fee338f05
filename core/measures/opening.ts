import { LEFT } from './edges.ts'
import type { FoundNumber } from './numbers.ts'
import { endingAt, type Opening, type Scan } from './scan.ts'

/** A capitalised word right before. */
const BEHIND_NOUN = /(?<![.!?:]\s)(?<=[\s-])\p{Lu}\p{L}+\s*$/u

/** What stands left of a number: its currency sign, and the words that bound it. */
export function openingOf(number: Pick<FoundNumber, 'start'>, from: number, scan: Scan): Opening {
  const { text, words } = scan
  let start = number.start
  const least = () => Math.max(from, start - LEFT)
  const sign = endingAt(words.signBefore, scan, least(), start)
  if (sign) start = sign.start
  let bound: 'up_to' | 'at_least' | undefined
  let loose = false
  for (let round = 0; round < 3; round++) {
    const ending = endingAt(words.before, scan, least(), start)
    if (!ending) break
    const said = text.slice(ending.start, ending.end)
    const bounds = words.boundOf(said)
    if (bounds && words.isPreposition(said)) {
      const ahead = text.slice(Math.max(0, start - LEFT), ending.start)
      if (BEHIND_NOUN.test(ahead) || words.particled.test(ahead)) break
      loose = true
    }
    start = ending.start
    bound ??= bounds
  }
  const currency = sign && words.signs.get(text.slice(sign.start, sign.end).toLowerCase())
  return { start, currency, bound, loose }
}
