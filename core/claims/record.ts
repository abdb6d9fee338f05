import type { Article } from '../../schemas/article.ts'
import type { Claim } from '../../schemas/claim.ts'

/** The claims of an article that may be recorded, stamped with the moment we learned them; one whose quote is not where it says is dropped and counted. */
export function recordedClaims(
  { title, text }: Pick<Article, 'title' | 'text'>,
  claims: readonly Claim[],
  learned: string,
): { readonly claims: readonly Claim[]; readonly dropped: number } {
  const whole = `${title}\n\n${text}`
  const sound = claims.filter(({ start, end, quote }) => whole.slice(start, end) === quote)
  return { claims: sound.map((claim) => ({ ...claim, learned })), dropped: claims.length - sound.length }
}
