import type { FoundNumber } from './numbers.ts'
import { endingAt, LEFT, type Opening, type Scan } from './scan.ts'

/** A capitalised word right before. */
const BEHIND_NOUN = /(?<![.!?:]\s)(?<=[\s-])\p{Lu}\p{L}+\s*$/u

/** What stands left of a number: its currency sign, and the words that bound it. */
export function openingOf(number: Pick<FoundNumber, 'start'>, from: number, scan: Scan): Opening {
  const { text, words } = scan
  let start = number.start
  const least = () => Math.max(from, start - LEFT)
  const sign = endingAt(words.signBefore, scan, least(), start)?.[0]
  if (sign) start -= sign.length
  let bound: 'up_to' | 'at_least' | undefined
  let loose = false
  for (let round = 0; round < 3; round++) {
    const [whole = '', said = ''] = endingAt(words.before, scan, least(), start) ?? []
    if (whole === '') break
    const bounds = words.boundOf(said)
    if (bounds && words.isPreposition(said)) {
      const ahead = text.slice(Math.max(0, start - LEFT), start - whole.length)
      if (BEHIND_NOUN.test(ahead) || words.particled.test(ahead)) break
      loose = true
    }
    start -= whole.length
    bound ??= bounds
  }
  const currency = sign ? words.signs.get(sign.trim().toLowerCase()) : undefined
  return { start, currency, bound, loose }
}
