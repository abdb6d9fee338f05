import { knownParties, knownParty } from '#known-parties'
import { nearest } from '../core/documents/nearest.ts'
import type { LedgerReader } from '../core/ports.ts'
import type { ChannelSettings } from '../schemas/channel.ts'
import { allOf } from './ledger-table.ts'

/** A line for each party that a channel asks for and that neither the register nor the ledger has: it may be mistyped, or not in the news yet. */
export async function unknownParties(
  settings: readonly Pick<ChannelSettings, 'id' | 'route'>[],
  ledger?: Pick<LedgerReader, 'parties'>,
): Promise<readonly string[]> {
  const asked = settings.flatMap(({ id, route }) => route.parties.map((party) => ({ id, party })))
  const unregistered = asked.filter(({ party }) => knownParty(party) === undefined)
  if (unregistered.length === 0) return []
  const seen = ledger === undefined ? [] : await allOf((page) => ledger.parties(page))
  const names = [...knownParties().map(({ id }) => id), ...seen]
  return unregistered
    .filter(({ party }) => !seen.includes(party))
    .map(({ id, party }) => {
      const like = nearest(party, names)
      const hint = like === undefined ? '' : `. Is it "${like}"?`
      return `channel ${id} asks for the party "${party}", which neither register nor ledger has${hint}`
    })
}
