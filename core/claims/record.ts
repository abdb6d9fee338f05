import type { Article, ArticleRef } from '../../schemas/article.ts'
import type { Claim } from '../../schemas/claim.ts'
import { contentId } from '../hash.ts'

/**
 * The claims of an article that may be recorded, stamped with what is kept of it and the moment we learned them; one whose
 * quote is not where it says is dropped and counted. What a page outside the listed sites says is another claim than the
 * same words where the site is listed.
 */
export function recordedClaims(
  { title, text }: Pick<Article, 'title' | 'text'>,
  claims: readonly Claim[],
  article: ArticleRef,
  learned: string,
): { readonly claims: readonly Claim[]; readonly dropped: number } {
  const whole = `${title}\n\n${text}`
  const sound = claims.filter(({ start, end, quote }) => whole.slice(start, end) === quote)
  const idOf = ({ id }: Claim) => (article.unlisted ? contentId('claim', id, 'unlisted') : id)
  const recorded = sound.map((claim) => ({ ...claim, id: idOf(claim), article, learned }))
  return { claims: recorded, dropped: claims.length - sound.length }
}
