import { chips } from './register/chips.ts'
import { clouds } from './register/clouds.ts'
import { energy } from './register/energy.ts'
import { firms } from './register/firms.ts'
import { labs } from './register/labs.ts'
import { manufacturing } from './register/manufacturing.ts'
import { money } from './register/money.ts'
import { publicBodies } from './register/public-bodies.ts'
import type { PartyRecord } from './words.ts'

/** Every organisation that is known by name. */
export const register: readonly PartyRecord[] = [
  ...labs,
  ...chips,
  ...manufacturing,
  ...clouds,
  ...firms,
  ...energy,
  ...money,
  ...publicBodies,
]

const byId = new Map(register.map((record) => [record.id, record]))

/** The record of an organisation; nothing for one found by its form alone. */
export function partyRecord(id: string): PartyRecord | undefined {
  return byId.get(id)
}
