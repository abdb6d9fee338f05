import { partyRecord, register } from './register.ts'
import type { PartyRecord } from './words.ts'

/** What is told of an organisation to those who do not read articles: its names, its kinds, its country. */
export type KnownParty = Pick<PartyRecord, 'id' | 'name' | 'names' | 'ja' | 'zh' | 'ko' | 'kinds' | 'country'>

/** Every organisation of the register. */
export const knownParties = (): readonly KnownParty[] => register

/** What is known of an organisation; nothing for one that the register has not. */
export const knownParty = (id: string): KnownParty | undefined => partyRecord(id)
