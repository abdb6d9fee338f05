import type { Ending } from '../../../core/ports.ts'
import type { Row } from './rows.ts'

/** What a record that no longer follows says of it. */
export const reasonOf: Readonly<Record<Ending, string>> = {
  evidence: 'its claims no longer say so',
  decision: 'a person decided otherwise',
  name: 'a party goes by another name',
}

/** Why the record of a row no longer follows; nothing where it stands. */
export function endingIn({ superseded }: Row): Ending | undefined {
  if (superseded === undefined) return undefined
  return (['decision', 'name'] as const).find((ending) => reasonOf[ending] === superseded) ?? 'evidence'
}
