import type { KnownParty } from '../../core/parties/known.ts'
import { readBeside } from './beside.ts'

// What `#known-parties` is in the functions that read no articles: a file beside the bundle, read when a name is first asked for.

/** The file of the organisations in a function's folder. */
export const knownPartiesFile = 'known-parties.json.br'

let known: ReadonlyMap<string, KnownParty> | undefined

const byId = (): ReadonlyMap<string, KnownParty> => {
  known ??= new Map(readParties().map((party) => [party.id, party]))
  return known
}

const readParties = (): readonly KnownParty[] => readBeside(knownPartiesFile) as readonly KnownParty[]

/** Every organisation of the register. */
export const knownParties: typeof import('#known-parties').knownParties = () => [...byId().values()]

/** What is known of an organisation; nothing for one that the register has not. */
export const knownParty: typeof import('#known-parties').knownParty = (id) => byId().get(id)
