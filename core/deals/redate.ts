import { ratio, sameAmount } from '../revisions/amount.ts'
import { height, isTrouble } from '../revisions/stance.ts'
import { farthest } from './clues.ts'
import { businessOf, gate } from './gate.ts'
import type { Said } from './said.ts'

/**
 * Dates anew what a text only seems to recall: "20 years instead of the 15 agreed in April" lends its April to both, but in
 * April others said 15, and nobody ever said 20; so 20 is the article's own news. And "the ten billion announced in April
 * were never a commitment" tells of April's announcement, not of trouble in April.
 */
export function redate(ordered: readonly Said[]): readonly Said[] {
  return ordered.map((said) =>
    said.background && (isMisdated(said, ordered) || isOfAnnouncement(said, ordered))
      ? { ...said, from: said.published, at: said.published, background: false }
      : said,
  )
}

function isMisdated(said: Said, all: readonly Said[]): boolean {
  const { claim, from, at, published } = said
  if (height(claim.stance) < height('agreed') || claim.part) return false
  const elsewhere = (other: Said): boolean =>
    !other.background && other.published < published && other.claim.article.id !== claim.article.id
  const contradicts = (other: Said): boolean =>
    other.at >= from &&
    other.at <= at &&
    !other.claim.part &&
    gate(businessOf(other.claim), businessOf(claim)) !== 'other_direction' &&
    ratio(other.claim.value, claim.value) <= farthest
  const agrees = (other: Said): boolean => sameAmount(other.claim.value, claim.value)
  return (
    !all.some((other) => agrees(other) && elsewhere(other)) &&
    all.some((other) => elsewhere(other) && contradicts(other))
  )
}

/** True where trouble is dated to the very day or month in which others first gave the amount. */
function isOfAnnouncement({ claim, from, at, published }: Said, all: readonly Said[]): boolean {
  if (!isTrouble(claim.stance) || (claim.asOf ?? '').length < 7) return false
  const first = all.find(({ claim: other }) => sameAmount(other.value, claim.value))
  const agrees = (other: Said): boolean =>
    other.claim.stance === claim.stance && other.published < published && other.at >= from && other.at <= at
  return (
    first !== undefined &&
    !all.some(agrees) &&
    !isTrouble(first.claim.stance) &&
    first.claim.article.id !== claim.article.id &&
    first.published < published &&
    first.at >= from &&
    first.at <= at
  )
}
