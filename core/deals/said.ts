import type { NamedClaim } from './rulings.ts'

const day = 86_400_000

/** A claim with its place in time, in milliseconds since 1970. */
export interface Said {
  readonly claim: NamedClaim
  /** First moment of the period that the text gives, else the publication. */
  readonly from: number
  /** Last moment of that period, never after the publication: the moment by which statements are ordered. */
  readonly at: number
  readonly published: number
  /** True where the text tells of a time before its own news: a month, a year, or a day more than a week past. */
  readonly background: boolean
}

/** Places a claim in time: `2025-09` is said at the end of that month, since all that the month brought may be meant. */
export function said(claim: NamedClaim): Said {
  const published = Date.parse(claim.article.published)
  if (claim.asOf === undefined) return { claim, from: published, at: published, published, background: false }
  const [from, end] = period(claim.asOf)
  const recent = claim.asOf.length === 10 && published - from <= 8 * day
  return { claim, from: Math.min(from, published), at: Math.min(end, published), published, background: !recent }
}

/** The first and the last moment, in UTC, of a date as precise as it is given. */
export function period(date: string): readonly [number, number] {
  const [year = 1970, month, dayOfMonth] = date.split('-').map(Number)
  const from = Date.UTC(year, (month ?? 1) - 1, dayOfMonth ?? 1)
  const next =
    dayOfMonth !== undefined ? from + day : month !== undefined ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1)
  return [from, next - 1]
}

/** Orders statements by when they were said, then published; versions of one address by when we learned them; ties by id. */
export function inOrder(a: Said, b: Said): number {
  return (
    a.at - b.at ||
    a.published - b.published ||
    compare(a.claim.article.id, b.claim.article.id) ||
    compare(a.claim.learned ?? '', b.claim.learned ?? '') ||
    compare(a.claim.article.version, b.claim.article.version) ||
    compare(a.claim.id, b.claim.id)
  )
}

/** Orders strings by code unit, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
