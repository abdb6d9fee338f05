import { labs } from './register/labs.ts'
import type { PartyRecord } from './words.ts'

/** Every organisation that is known by name. */
export const register: readonly PartyRecord[] = [...labs]

const byId = new Map(register.map((record) => [record.id, record]))

/** The record of an organisation; nothing for one found by its form alone. */
export function partyRecord(id: string): PartyRecord | undefined {
  return byId.get(id)
}
