import type { Article } from '../../schemas/article.ts'
import { creditedAgency } from './credit.ts'
import { canonicalAddress } from './identity.ts'
import { commonShare, type Sketch, sketchOf } from './sketch.ts'

/** What tells whether two texts have one origin. */
export interface Print {
  readonly sketch: Sketch
  readonly agency?: string | undefined
  /** Names of what it is or cites: whoever shares one has the same origin. */
  readonly names: readonly string[]
}

/** Texts are copies of one where they share as much; less where both credit the same agency. */
const alike = 0.5
const alikeByAgency = 0.3
/** Hashes that two texts must share before they are compared: common phrases give some to every two. */
const fewest = 3
/** Holders of one hash that a text is compared with, the latest. */
const mostHolders = 40

/**
 * Articles in groups of one origin each, in the order of their first: copies and cuts of one text, and pages that name
 * another one as theirs. Ten outlets that print one wire story are one voice.
 */
export const groupByOrigin = <One extends Pick<Article, 'url' | 'title' | 'text' | 'canonicalUrl'>>(
  articles: readonly One[],
): readonly (readonly One[])[] =>
  groupByPrint(articles, (article) => ({
    sketch: sketchOf(article.text),
    agency: creditedAgency(article),
    names: [article.url, article.canonicalUrl ?? article.url].map(canonicalAddress),
  }))

/** Things in groups of one origin each, in the order of their first, by the prints of their texts. */
export function groupByPrint<One>(all: readonly One[], printOf: (one: One) => Print): readonly (readonly One[])[] {
  const prints = all.map(printOf)
  const roots = all.map((_, i) => i)
  const rootOf = (i: number): number => {
    const up = roots[i] ?? i
    return up === i ? i : rootOf(up)
  }
  const join = (a: number, b: number) => {
    const [first, second] = [rootOf(a), rootOf(b)]
    roots[Math.max(first, second)] = Math.min(first, second)
  }
  for (const [a, b] of candidates(prints)) {
    const [one, other] = [prints[a], prints[b]]
    if (one && other && areCopies(one, other)) join(a, b)
  }
  const byName = new Map<string, number>()
  for (const [i, { names }] of prints.entries()) {
    for (const name of names) {
      const known = byName.get(name)
      if (known !== undefined) join(known, i)
      else byName.set(name, i)
    }
  }
  return [...Map.groupBy(all.entries(), ([i]) => rootOf(i)).values()].map((group) => group.map(([, one]) => one))
}

function areCopies(one: Print, other: Print): boolean {
  const least = one.agency !== undefined && one.agency === other.agency ? alikeByAgency : alike
  return commonShare(one.sketch, other.sketch) >= least
}

/** Pairs that share enough hashes to be worth comparing, found by the hashes and not by comparing all with all. */
function candidates(prints: readonly Print[]): readonly (readonly [number, number])[] {
  const holders = new Map<number, number[]>()
  const shared = new Map<string, number>()
  for (const [i, { sketch }] of prints.entries()) {
    for (const hash of sketch.smallest) {
      const known = holders.get(hash) ?? []
      for (const other of known.slice(-mostHolders)) {
        const pair = `${other} ${i}`
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
      known.push(i)
      holders.set(hash, known)
    }
  }
  return [...shared].flatMap(([pair, count]) => {
    const [a = 0, b = 0] = pair.split(' ').map(Number)
    return count >= fewest ? [[a, b] as const] : []
  })
}
