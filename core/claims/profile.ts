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
}

const profiles = new Map<string, Profile>()

/** What is known of an organisation; put together once for one that is registered. */
export function profileOf(party: string): Profile {
  const known = profiles.get(party)
  if (known) return known
  const record = partyRecord(party)
  const kinds = record ? kindsOf(record) : []
  const fresh = {
    isRegistered: record !== undefined,
    kinds,
    foremost: kinds[0] ?? unknownKind,
    dealings: dealingsOf(party),
    acquaintances: acquaintancesOf(party),
  }
  if (record) profiles.set(party, fresh)
  return fresh
}
