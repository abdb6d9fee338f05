import { readFileSync } from 'node:fs'
import type { KnownParty } from '../../core/parties/known.ts'

// What `#known-parties` is in the functions that read no articles: a file beside the bundle, read when a name is first asked for.

/** The file of the organisations in a function's folder. */
export const knownPartiesFile = 'known-parties.json'

let known: ReadonlyMap<string, KnownParty> | undefined

const byId = (): ReadonlyMap<string, KnownParty> => {
  known ??= new Map(readParties().map((party) => [party.id, party]))
  return known
}

const readParties = (): readonly KnownParty[] =>
  JSON.parse(readFileSync(new URL(knownPartiesFile, import.meta.url), 'utf8')) as readonly KnownParty[]

/** Every organisation of the register. */
export const knownParties: typeof import('#known-parties').knownParties = () => [...byId().values()]

/** What is known of an organisation; nothing for one that the register has not. */
export const knownParty: typeof import('#known-parties').knownParty = (id) => byId().get(id)
