import type { Standing } from '../../schemas/deal.ts'
import type { RevisionKind } from '../../schemas/revision.ts'
import { sameAmount } from '../revisions/amount.ts'
import { isTrouble } from '../revisions/stance.ts'
import type { Circumstance } from '../revisions/step.ts'
import type { Said } from './said.ts'

/** A standing, since when it holds, and the statements that say so, its bearer first. */
export interface Held {
  standing: Standing
  readonly since: number
  readonly by: [Said, ...Said[]]
}

const day = 86_400_000

/** What surrounds a statement that meets the last of the standings of its figure. */
export function circumstanceOf(past: readonly Held[], { claim, at }: Said, tied: boolean): Circumstance {
  const { attribution, source } = claim
  const before = past.findLast(({ standing }) => !isTrouble(standing.stance))?.standing
  return {
    ...(before ? { before } : {}),
    tied,
    party: attribution === 'party',
    named: attribution === 'party' || attribution === 'reported',
    firsthand: attribution !== 'unnamed' && !(attribution === 'retold' && source !== undefined),
    days: (at - (past.at(-1)?.since ?? at)) / day,
  }
}

/**
 * An amount that nobody else had given before is not revised by what follows it; what was only recalled, only by trouble. An article
 * that itself dates what stood, and tells of trouble as its own news, needs nobody else.
 */
export function knownBefore(
  past: readonly Held[],
  { claim, background, published }: Said,
  kind: RevisionKind,
): boolean {
  const { id, version } = claim.article
  const stands = past.at(-1)?.standing.value
  const same = past.filter(({ standing }) => stands !== undefined && sameAmount(standing.value, stands))
  return same.some(({ by }) =>
    by.some((other) => {
      if (
        other.claim.article.unlisted ||
        other.published > published ||
        (other.claim.inferred === 'stance' && !isTrouble(kind))
      )
        return false
      const elsewhere = other.claim.article.id !== id || other.claim.article.version !== version
      return other.background ? isTrouble(kind) && (elsewhere || !background) : elsewhere
    }),
  )
}
