import type { CompiledQuantities } from './compile.ts'
import type { FoundNumber } from './numbers.ts'
import { LEFT, type Opening } from './scan.ts'

/** A capitalised word right before. */
const BEHIND_NOUN = /(?<![.!?:]\s)(?<=[\s-])\p{Lu}\p{L}+\s*$/u

/** What stands left of a number: its currency sign, and the words that bound it. */
export function openingOf(text: string, number: FoundNumber, from: number, words: CompiledQuantities): Opening {
  let start = number.start
  const least = () => Math.max(from, start - LEFT)
  const sign = words.signBefore(text, least(), start)?.[0]
  if (sign) start -= sign.length
  let bound: 'up_to' | 'at_least' | undefined
  let loose = false
  for (let round = 0; round < 3; round++) {
    const [whole = '', said = ''] = words.before(text, least(), start) ?? []
    if (whole === '') break
    const bounds = words.boundOf(said)
    if (bounds && words.isPreposition(said)) {
      if (BEHIND_NOUN.test(text.slice(Math.max(0, start - LEFT), start - whole.length))) break
      loose = true
    }
    start -= whole.length
    bound ??= bounds
  }
  const currency = sign ? words.signs.get(sign.trim().toLowerCase()) : undefined
  return { start, ...(currency ? { currency } : {}), ...(bound ? { bound } : {}), ...(loose ? { loose: true } : {}) }
}
