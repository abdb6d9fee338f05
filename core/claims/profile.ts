import { acquaintancesOf } from '../parties/acquainted/index.ts'
import { dealingsOf, type KnownFigures } from '../parties/known-deals/index.ts'
import { partyRecord } from '../parties/register.ts'
import { type Kind, kindsOf, unknownKind } from './signals/kinds.ts'

/** What is known of an organisation, whatever the text. */
export interface Profile {
  readonly isRegistered: boolean
  readonly kinds: readonly Kind[]
  readonly foremost: Kind
  /** With whom it has known deals, and whom it is known to deal with besides. */
  readonly dealings: ReadonlyMap<string, KnownFigures> | undefined
  readonly acquaintances: ReadonlySet<string> | undefined
  /** One bit for its name, and those for the names of all these, by which most who never dealt are told without a look-up. */
  readonly mark: number
  readonly partners: number
}

const profiles = new Map<string, Profile>()

/** What is known of an organisation; put together once for one that is registered. */
export function profileOf(party: string): Profile {
  const known = profiles.get(party)
  if (known) return known
  const record = partyRecord(party)
  const kinds = record ? kindsOf(record) : []
  const dealings = dealingsOf(party)
  const acquaintances = acquaintancesOf(party)
  const fresh = {
    isRegistered: record !== undefined,
    kinds,
    foremost: kinds[0] ?? unknownKind,
    dealings,
    acquaintances,
    mark: markOf(party),
    partners: marksOf(dealings?.keys() ?? NOBODY) | marksOf(acquaintances ?? NOBODY),
  }
  if (record) profiles.set(party, fresh)
  return fresh
}

const NOBODY: readonly string[] = []

/** How many names can be told apart: the bits of a small integer. */
const MARKS = 30

function markOf(party: string): number {
  let sum = 0
  for (let i = 0; i < party.length; i++) sum = (sum * 31 + party.charCodeAt(i)) >>> 0
  return 1 << (sum % MARKS)
}

function marksOf(parties: Iterable<string>): number {
  let marks = 0
  for (const party of parties) marks |= markOf(party)
  return marks
}

/** False for two of whom it is certain that they are not known to deal with one another; each of those who do is listed with the other. */
export const mayDeal = (one: Profile, other: Profile): boolean =>
  (one.partners & other.mark) !== 0 && (other.partners & one.mark) !== 0
