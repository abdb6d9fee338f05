import type { Claim } from '../../schemas/claim.ts'
import { nameOf } from './host.ts'
import type { NamedClaim } from './rulings.ts'
import { compare } from './said.ts'

/** The claims that count, and those that a newer reader has read again. */
export interface ClaimSet {
  readonly claims: readonly NamedClaim[]
  readonly superseded: readonly NamedClaim[]
}

/** Makes a set of claims as they come: one id once, as first learned, and one version of a text as its newest reader read it. */
export function claimSet(claims: readonly NamedClaim[]): ClaimSet {
  const byId = new Map<string, NamedClaim>()
  for (const claim of claims) {
    const known = byId.get(claim.id)
    if (known === undefined || earlier(claim, known)) byId.set(claim.id, claim)
  }
  const newest = new Map<string, string>()
  for (const claim of byId.values()) {
    const version = newest.get(reading(claim))
    if (version === undefined || compareVersions(claim.reader.version, version) > 0)
      newest.set(reading(claim), claim.reader.version)
  }
  const counted = withoutTwins([...byId.values()])
  const { counts = [], read = [] } = Object.groupBy(counted, (claim) =>
    newest.get(reading(claim)) === claim.reader.version ? 'counts' : 'read',
  )
  return { claims: counts, superseded: read }
}

/** A text that a search found before its site listed it counts as the site's own. */
function withoutTwins(claims: readonly NamedClaim[]): readonly NamedClaim[] {
  if (!claims.some(({ article }) => article.unlisted)) return claims
  const listed = new Set(claims.filter(({ article }) => !article.unlisted).map(({ article }) => textOf(article)))
  return claims.filter(({ article }) => !article.unlisted || !listed.has(textOf(article)))
}

const textOf = ({ id, version }: Claim['article']): string => `${id} ${version}`

/** Claims of one reader about one set of parties in one version of an article. */
const reading = ({ article, reader, parties }: Claim): string =>
  `${article.id} ${article.version} ${reader.name} ${nameOf(parties)}`

/** Of two copies of one claim the one learned first; where they tell no time apart, the one whose text sorts first. */
function earlier(a: Claim, b: Claim): boolean {
  if (a.learned !== b.learned) return (a.learned ?? '~') < (b.learned ?? '~')
  return a !== b && compare(JSON.stringify(a), JSON.stringify(b)) < 0
}

/** Orders versions by their numbers, part by part: `2` before `10`. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')]
  for (const [at, part] of left.entries()) {
    const apart = Number(part) - Number(right[at] ?? 0)
    if (apart !== 0 && !Number.isNaN(apart)) return apart
  }
  return left.length - right.length || compare(a, b)
}
