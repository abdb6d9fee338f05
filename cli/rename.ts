import { PartyId } from '../schemas/primitives.ts'
import { runDecision } from './decide.ts'
import { ExitError } from './exit.ts'
import type { Call } from './verb.ts'

/** Decides that what texts call one party is another. */
export const run = (call: Call): Promise<number> =>
  runDecision(call, async ([party = '', to = '']) => ({ kind: 'rename', party: partyId(party), to: partyId(to) }))

function partyId(words: string): string {
  const parsed = PartyId.safeParse(words)
  if (parsed.success) return parsed.data
  throw new ExitError(
    'usage',
    `Expected a party's id such as sk-hynix, got "${words}". \`walkback export\` shows them.`,
  )
}
