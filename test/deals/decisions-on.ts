import { decide } from '../../core/deals/rulings.ts'
import type { Claim } from '../../schemas/claim.ts'
import type { Decision } from '../../schemas/decision.ts'

/** Any decisions on some claims, one for each number, made in a month such as `2026-05`. */
export function decisionsOn(claims: readonly Claim[], picks: readonly number[], month: string): readonly Decision[] {
  const claim = (pick: number) => claims[pick % Math.max(1, claims.length)]?.id ?? 'none'
  return picks.map((pick, at): Decision => {
    const [one, other] = [claim(pick), claim(pick * 7 + at)]
    const when = { by: 'ada', why: 'seen in the filing', at: `${month}-0${1 + (pick % 9)}T00:00:00Z` }
    const kinds = [
      decide({ kind: 'merge', claim: one, into: other, ...when }),
      decide({ kind: 'split', claim: one, from: other, ...when }),
      decide({ kind: 'mute', claim: one, ...(pick % 2 ? { until: 'until_it_moves' as const } : {}), ...when }),
      decide({ kind: 'rename', party: pick % 2 ? 'aker' : 'boreal', to: pick % 3 ? 'cirrus' : 'fjord', ...when }),
    ] as const
    return kinds[pick % kinds.length] ?? kinds[0]
  })
}
