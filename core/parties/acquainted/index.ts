import { haveDealt } from '../known-deals/index.ts'
import { fromAToB } from './a-b.ts'
import { fromCToF } from './c-f.ts'
import { fromGToK } from './g-k.ts'
import { fromLToN } from './l-n.ts'
import { fromOToS } from './o-s.ts'
import { fromTToZ } from './t-z.ts'

/**
 * Who is known to deal with whom beside the known deals, each pair under either of the two: as a careful reader of this field
 * has it in mind, from memory and no source of anything. It tells no claim; it tips the balance where a sentence leaves several
 * partners open.
 */
export const acquaintances: Readonly<Record<string, string>> = {
  ...fromAToB,
  ...fromCToF,
  ...fromGToK,
  ...fromLToN,
  ...fromOToS,
  ...fromTToZ,
}

const partnersOf = new Map<string, Set<string>>()
for (const [hub, partners] of Object.entries(acquaintances))
  for (const partner of partners.split(' ')) {
    partnersOf.set(hub, (partnersOf.get(hub) ?? new Set()).add(partner))
    partnersOf.set(partner, (partnersOf.get(partner) ?? new Set()).add(hub))
  }

/** Those an organisation is listed with here. */
export const acquaintancesOf = (party: string): ReadonlySet<string> | undefined => partnersOf.get(party)

/** True for two organisations that are known to have dealt with one another. */
export const areAcquainted = (a: string, b: string): boolean => partnersOf.get(a)?.has(b) === true || haveDealt(a, b)
