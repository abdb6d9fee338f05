import type { Lang } from '../../schemas/primitives.ts'
import { apply, describe, MODIFIERS, type Parsed, type Reading } from './describe-reading.ts'
import type { Stepping, Units } from './describe-steps.ts'
import { ROLE } from './describe-words.ts'

const HAN_OR_HANGUL = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Latin}]/u
const SPACE = 32
const HANGUL = /\p{Script=Hangul}/u

/** What a description begins with where words run on. */
export const FIRST_OF_RUN =
  ROLE.plural | ROLE.anaphor | ROLE.head | ROLE.nation | ROLE.city | ROLE.product | ROLE.person

/** A description where words run on and no article opens it: 米半導体大手, ChatGPT开发商, 챗GPT 개발사. */
export function readRun(text: string, units: Units, at: number, step: Stepping, lang: Lang): Parsed | undefined {
  const before = text[units.startOf(at) - 1] ?? ''
  if (lang === 'ko' && HANGUL.test(before)) return undefined
  if (!step(at, FIRST_OF_RUN)) return undefined
  const pointing = step(at, ROLE.plural | ROLE.anaphor)
  if (pointing && !(pointing.next - at <= 2 && lang === 'zh' && HAN_OR_HANGUL.test(before))) {
    const { part } = pointing
    const type = part.role === 'plural' ? 'plural' : 'anaphor'
    return describe(units, at, pointing.next, type, {}, part.role === 'plural' ? part.count : undefined)
  }
  const reading: Reading = {}
  let i = at
  for (let n = 0; n < MODIFIERS; n++) {
    const modifier = step(i, ROLE.nation | ROLE.city | ROLE.product | ROLE.person | ROLE.filler)
    if (!modifier) break
    const noun = step(i, ROLE.head)
    if (noun && noun.next >= modifier.next) break
    if (modifier.part.role === 'filler' && i === at) break
    apply(reading, modifier.part)
    i = modifier.next
    const link = modifier.part.role === 'nation' || modifier.part.role === 'filler' ? undefined : step(i, ROLE.link)
    if (link && (step(link.next, ROLE.head | ROLE.generic | ROLE.maker) ?? step(link.next, ROLE.filler))) i = link.next
    if (i < units.count && units.unitAt(i) === SPACE) i++
  }
  const bound = reading.product ?? reading.party ?? reading.cities
  const noun = step(i, ROLE.head)
  const owned = bound ? (step(i, ROLE.maker) ?? step(i, ROLE.generic)) : undefined
  const head = noun && (!owned || noun.next >= owned.next) ? noun : owned
  if (!head) return undefined
  apply(reading, head.part)
  if (reading.product !== undefined) delete reading.kinds
  return describe(units, at, head.next, 'description', reading)
}
