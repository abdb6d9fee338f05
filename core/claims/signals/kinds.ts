import { partyRecord } from '../../parties/register.ts'

const pairs = new Map<string, Map<string, string>>()

/** Two kinds as one, in alphabetical order; put together once. */
export function bothKinds(a: string, b: string): string {
  const withA = pairs.get(a) ?? new Map<string, string>()
  const known = withA.get(b)
  if (known !== undefined) return known
  const both = a < b ? `${a} ${b}` : `${b} ${a}`
  pairs.set(a, withA.set(b, both))
  return both
}

/** What an organisation is foremost; `none` where nobody knows. */
export const kindOf = (party: string) => partyRecord(party)?.kinds[0] ?? 'none'
