import { apply, describe, MODIFIERS, type Parsed, type Reading } from './describe-reading.ts'
import type { Stepping, Units } from './describe-steps.ts'
import { ROLE, type Unit } from './describe-words.ts'

const BARE: ReadonlySet<Unit> = new Set('two due deux dos duas dois twee beiden three tre trois'.split(' '))
/** Between a place or a name and the noun: "Paris-based", "OpenAI's". */
const BESIDE_PLACE: ReadonlySet<Unit> = new Set(['based', 's', 'ansässige', 'ansässigen'])
const AUXILIARY =
  /^(?:\s?[,.;:)]|\s(?:said|have|had|has|will|would|are|were|did|also|agreed|signed|hanno|avevano|sono|erano|haben|hatten|sind|waren|wollen|ont|avaient|sont|étaient|han|habían|son|firmaron|têm|tinham|são|hebben|hadden|zijn)\b)/u

/** What stands before the noun of a description, and what that can be. */
const MODIFIER = ROLE.nation | ROLE.city | ROLE.filler | ROLE.product | ROLE.person
const NOUN = ROLE.head | ROLE.generic | ROLE.maker | ROLE.people

/** What a description begins with in a language with articles. */
export const FIRST_OF_PHRASE = ROLE.plural | ROLE.determiner | ROLE.person

/** A description in a language with articles: "the Japanese conglomerate", "la casa di ChatGPT", "Son's company". */
export function readPhrase(text: string, units: Units, at: number, step: Stepping): Parsed | undefined {
  const plural = step(at, ROLE.plural)
  if (plural?.part.role === 'plural') {
    const bare = plural.next - at === 2 && BARE.has(units.unitAt(plural.next - 1))
    const end = units.endOf(plural.next - 1)
    if (!bare || AUXILIARY.test(text.slice(end, end + 12)))
      return describe(units, at, plural.next, 'plural', {}, plural.part.count)
  }
  const opening = step(at, ROLE.determiner)
  const owner = opening ? undefined : step(at, ROLE.person)
  if (!opening && (!owner || units.unitAt(owner.next) !== 's')) return undefined
  let i = opening?.next ?? (owner?.next ?? at) + 1
  if ((units.rolesAt(i) & (MODIFIER | NOUN)) === 0) return undefined
  const reading: Reading = owner?.part.role === 'person' ? { party: owner.part.party } : {}
  for (let n = 0; n < MODIFIERS; n++) {
    const modifier = step(i, MODIFIER)
    if (!modifier) break
    const noun = step(i, ROLE.head | ROLE.generic)
    if (noun && noun.next >= modifier.next) break
    apply(reading, modifier.part)
    i = modifier.next
    if (BESIDE_PLACE.has(units.unitAt(i))) i++
  }
  const noun = step(i, ROLE.head) ?? step(i, ROLE.generic) ?? step(i, ROLE.people)
  const maker = step(i, ROLE.maker)
  const head = noun && (!maker || noun.next >= maker.next) ? noun : maker
  if (!head) return opening && readPeople(units, at, opening.next, step)
  apply(reading, head.part)
  i = tail(reading, head.next, step)
  const certain = reading.product ?? reading.party ?? reading.kinds ?? reading.countries ?? reading.cities
  if (!certain && !step(head.next - 1, ROLE.generic) && head.part.role === 'maker') return undefined
  if (reading.product !== undefined) delete reading.kinds
  return describe(units, at, i, certain ? 'description' : 'anaphor', reading)
}

/** "Die Walldorfer", "l'américain": where its people are from stands for an organisation. */
function readPeople(units: Units, at: number, from: number, step: Stepping): Parsed | undefined {
  const people = step(from, ROLE.people)
  if (!people) return undefined
  const reading: Reading = {}
  apply(reading, people.part)
  return describe(units, at, people.next, 'description', reading)
}

/** What follows the noun: adjectives of nations, and places, products and people joined to it. */
function tail(reading: Reading, from: number, step: Stepping): number {
  let i = from
  for (let n = 0; n < MODIFIERS; n++) {
    const adjective = step(i, ROLE.nation | ROLE.city)
    const link = step(i, ROLE.link)
    const article = link && step(link.next, ROLE.determiner)
    const joined =
      link &&
      (step(link.next, ROLE.city | ROLE.product | ROLE.person) ??
        (article && step(article.next, ROLE.city | ROLE.product | ROLE.person)))
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
