import type { Claim } from '../../schemas/claim.ts'
import type { Decision } from '../../schemas/decision.ts'
import { contentId } from '../hash.ts'
import { collectionsOf } from './collection.ts'
import { compare } from './said.ts'

type Made<Kind extends Decision['kind']> = Extract<Decision, { readonly kind: Kind }>
type Unmade<Kind extends Decision['kind']> = Kind extends unknown ? Omit<Made<Kind>, 'id'> : never

/** A claim under the names that people decided on. */
export interface NamedClaim extends Claim {
  /** Its parties as they were read, where any goes by another name. */
  readonly readAs?: readonly string[]
}

/** People's decisions, ready for the fold. */
export interface Rulings {
  readonly merges: readonly Made<'merge'>[]
  readonly splits: readonly Made<'split'>[]
  readonly mutes: readonly Made<'mute'>[]
  /** The party that another one is, whatever texts call it. */
  readonly nameOf: (party: string) => string
  /** All names of a party, its own first. */
  readonly namesOf: (party: string) => readonly string[]
  /** What held at an instant, in milliseconds since 1970: by the decisions that had been made by then. */
  readonly asOf: (instant: number) => Rulings
}

/** A decision with the id that its content gives it. */
export function decide(made: Unmade<Decision['kind']>): Decision {
  return { ...made, id: contentId('decision', JSON.stringify(Object.entries(made).sort(([a], [b]) => compare(a, b)))) }
}

/** Makes rulings of a set of decisions in any order: what was withdrawn does not count, and of two renamings the later one does. */
export function rulingsOf(decisions: readonly Decision[]): Rulings {
  const known = [...new Map(decisions.map((decision) => [decision.id, decision])).values()]
  const withdraws = known.filter((one) => one.kind === 'withdraw')
  // To withdraw a withdrawal lets the decision hold again.
  const holds = ({ id }: Decision): boolean => !withdraws.some((one) => one.decision === id && holds(one))
  const holding = known.filter(holds).sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || compare(a.id, b.id))
  const of = <Kind extends Decision['kind']>(kind: Kind): readonly Made<Kind>[] =>
    holding.filter((one): one is Made<Kind> => one.kind === kind)
  const renames = new Map<string, string>()
  for (const { party, to } of of('rename')) {
    // A renaming back undoes the one that it contradicts.
    if (followed(to, renames) === party) renames.delete(to)
    if (party !== to) renames.set(party, to)
  }
  const nameOf = (party: string): string => followed(party, renames)
  const rulings: Rulings = {
    merges: of('merge'),
    splits: of('split'),
    mutes: of('mute'),
    nameOf,
    namesOf: (party) => [
      party,
      ...[...renames.keys()].filter((name) => name !== party && nameOf(name) === party).sort(),
    ],
    asOf: (instant) => {
      const made = known.filter(({ at }) => Date.parse(at) <= instant)
      return made.length === known.length ? rulings : rulingsOf(made)
    },
  }
  return rulings
}

/** No decisions at all. */
export const noRulings: Rulings = rulingsOf([])

/** A claim with its parties under the names that people decided on. */
export function renamed(claim: Claim, { nameOf }: Rulings): NamedClaim {
  const parties = namesNow(claim.parties, nameOf)
  if (parties.join('+') === claim.parties.join('+')) return claim
  const { payer, payee } = claim
  return {
    ...claim,
    parties,
    readAs: claim.parties,
    ...(payer === undefined ? {} : { payer: nameOf(payer) }),
    ...(payee === undefined ? {} : { payee: nameOf(payee) }),
  }
}

/** The parties of a claim under the names that held at some time. */
export function partiesBy({ nameOf }: Rulings, { parties, readAs = parties }: NamedClaim): readonly string[] {
  return namesNow(readAs, nameOf)
}

const namesNow = (parties: readonly string[], nameOf: Rulings['nameOf']): string[] =>
  [...new Set(parties.map(nameOf))].sort()

/** The claims that belong to a collection once their parties have the names that people decided on. */
export function claimsUnder(collection: string, claims: readonly Claim[], rulings: Rulings): readonly NamedClaim[] {
  return claims.map((claim) => renamed(claim, rulings)).filter((claim) => collectionsOf(claim).includes(collection))
}

/** The collections whose claims a collection takes in because its parties have other names, without itself. */
export function otherNames(collection: string, { namesOf }: Rulings): readonly string[] {
  const [first = '', ...rest] = collection.split('+')
  // Two names of one party may have been taken for the two parties of a deal.
  const parties = rest.length === 0 ? [first, first] : [first, ...rest]
  const names = parties
    .map(namesOf)
    .reduce<readonly (readonly string[])[]>(
      (sets, next) => sets.flatMap((set) => next.map((one) => [...set, one])),
      [[]],
    )
    .map((set) => [...new Set(set)].sort().join('+'))
  return [...new Set(names)].filter((name) => name !== collection)
}

/** The collections to which claims belong that stand in another one under names that no longer hold. */
export function movedTo(collection: string, claims: readonly Claim[], rulings: Rulings): readonly string[] {
  const moved = claims.flatMap((claim) => {
    const now = renamed(claim, rulings)
    return now === claim ? [] : collectionsOf(now)
  })
  return [...new Set(moved)].filter((name) => name !== collection).sort()
}

/** A collection under the names that people decided on. */
export function collectionName(collection: string, { nameOf }: Rulings): string {
  return [...new Set(collection.split('+').map(nameOf))].sort().join('+')
}

function followed(party: string, renames: ReadonlyMap<string, string>): string {
  const next = renames.get(party)
  return next === undefined ? party : followed(next, renames)
}
