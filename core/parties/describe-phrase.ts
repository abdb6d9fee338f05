import { apply, describe, MODIFIERS, type Parsed, type Reading } from './describe-reading.ts'
import type { Stepping, Units } from './describe-steps.ts'

const BARE = new Set('two due deux dos duas dois twee beiden three tre trois'.split(' '))
const AUXILIARY =
  /^(?:\s?[,.;:)]|\s(?:said|have|had|has|will|would|are|were|did|also|agreed|signed|hanno|avevano|sono|erano|haben|hatten|sind|waren|wollen|ont|avaient|sont|étaient|han|habían|son|firmaron|têm|tinham|são|hebben|hadden|zijn)\b)/u

/** A description in a language with articles: "the Japanese conglomerate", "la casa di ChatGPT", "Son's company". */
export function readPhrase(text: string, units: Units, at: number, step: Stepping): Parsed | undefined {
  const plural = step(at, 'plural')
  if (plural?.part.role === 'plural') {
    const bare = plural.next - at === 2 && BARE.has(units.wordAt(plural.next - 1))
    const end = units.endOf(plural.next - 1)
    if (!bare || AUXILIARY.test(text.slice(end, end + 12)))
      return describe(units, at, plural.next, 'plural', {}, plural.part.count)
  }
  const reading: Reading = {}
  const opening = step(at, 'determiner')
  let i = at
  if (opening) i = opening.next
  else {
    const owner = step(at, 'person')
    if (owner?.part.role !== 'person' || units.wordAt(owner.next) !== 's') return undefined
    reading.party = owner.part.party
    i = owner.next + 1
  }
  for (let n = 0; n < MODIFIERS; n++) {
    const noun = step(i, 'head', 'generic')
    const modifier = step(i, 'nation', 'city', 'filler', 'product', 'person')
    if (!modifier || (noun && noun.next >= modifier.next)) break
    apply(reading, modifier.part)
    i = modifier.next
    if (['based', 's', 'ansässige', 'ansässigen'].includes(units.wordAt(i))) i++
  }
  const noun = step(i, 'head') ?? step(i, 'generic')
  const maker = step(i, 'maker')
  const head = noun && (!maker || noun.next >= maker.next) ? noun : maker
  if (!head) return undefined
  apply(reading, head.part)
  i = tail(reading, head.next, step)
  const certain = reading.product ?? reading.party ?? reading.kinds ?? reading.countries ?? reading.cities
  if (!certain && !step(head.next - 1, 'generic') && head.part.role === 'maker') return undefined
  if (reading.product !== undefined) delete reading.kinds
  return describe(units, at, i, certain ? 'description' : 'anaphor', reading)
}

/** What follows the noun: adjectives of nations, and places, products and people joined to it. */
function tail(reading: Reading, from: number, step: Stepping): number {
  let i = from
  for (let n = 0; n < MODIFIERS; n++) {
    const adjective = step(i, 'nation', 'city')
    const link = step(i, 'link')
    const article = link && step(link.next, 'determiner')
    const joined =
      link &&
      (step(link.next, 'city', 'product', 'person') ?? (article && step(article.next, 'city', 'product', 'person')))
    if (joined) {
      apply(reading, joined.part)
      i = joined.next
    } else if (adjective) {
      apply(reading, adjective.part)
      i = adjective.next
    } else return i
  }
  return i
}
