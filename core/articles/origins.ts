import type { Article } from '../../schemas/article.ts'
import { canonicalAddress } from './identity.ts'
import { commonShare, type Sketch, sketchOf } from './sketch.ts'

/** Agencies by the ways in which texts credit them. */
const agencies: readonly (readonly [name: string, credit: RegExp])[] = [
  ['Reuters', /\(Reuters\)|\bReuters\b|ロイター|路透|로이터/],
  ['AP', /\(AP\)|Associated Press|AP通信|美联社|美聯社|AP통신/],
  ['AFP', /\bAFP\b|Agence France-Presse|法新社/],
  ['Bloomberg', /\(Bloomberg\)|ブルームバーグ|彭博|블룸버그/],
  ['dpa', /\bdpa\b/],
  ['ANSA', /\(ANSA\)|\bANSA\b/],
  ['EFE', /\(EFE\)|\bEFE\b/],
  ['Kyodo', /共同通信|\bKyodo\b/],
  ['Xinhua', /新华社|新華社|\bXinhua\b/],
  ['Yonhap', /연합뉴스|\bYonhap\b|聯合通訊社/],
]

/** Where a credit stands: in the dateline or below the text. */
const edge = 160

/** The agency that a text credits at its beginning or its end. */
export function creditedAgency({ text }: Pick<Article, 'text'>): string | undefined {
  const edges = `${text.slice(0, edge)}\n${text.slice(-edge)}`
  return agencies.find(([, credit]) => credit.test(edges))?.[0]
}

/** Texts are copies of one where they share as much; less where both credit the same agency. */
const alike = 0.5
const alikeByAgency = 0.3
/** Hashes that two texts must share before they are compared: common phrases give some to every two. */
const fewest = 10

type Read = Pick<Article, 'url' | 'title' | 'text' | 'canonicalUrl'>

/**
 * Articles in groups of one origin each, in the order of their first: copies and cuts of one text, and pages that name
 * another one as theirs. Ten outlets that print one wire story are one voice.
 */
export function groupByOrigin<One extends Read>(articles: readonly One[]): readonly (readonly One[])[] {
  const roots = articles.map((_, i) => i)
  const rootOf = (i: number): number => {
    const up = roots[i] ?? i
    return up === i ? i : rootOf(up)
  }
  const join = (a: number, b: number) => {
    const [first, second] = [rootOf(a), rootOf(b)]
    roots[Math.max(first, second)] = Math.min(first, second)
  }
  const sketches = articles.map(({ text }) => sketchOf(text))
  const credits = articles.map(creditedAgency)
  for (const [a, b] of candidates(sketches)) {
    const [one, other] = [sketches[a], sketches[b]]
    const least = credits[a] !== undefined && credits[a] === credits[b] ? alikeByAgency : alike
    if (one && other && commonShare(one, other) >= least) join(a, b)
  }
  const byAddress = new Map<string, number>()
  for (const [i, { url, canonicalUrl }] of articles.entries()) {
    for (const address of [url, ...(canonicalUrl ? [canonicalUrl] : [])].map(canonicalAddress)) {
      const known = byAddress.get(address)
      if (known !== undefined) join(known, i)
      else byAddress.set(address, i)
    }
  }
  return [...Map.groupBy(articles.entries(), ([i]) => rootOf(i)).values()].map((group) => group.map(([, one]) => one))
}

/** Pairs that share enough hashes to be worth comparing, found by the hashes and not by comparing all with all. */
function candidates(sketches: readonly Sketch[]): readonly (readonly [number, number])[] {
  const holders = new Map<number, number[]>()
  const shared = new Map<string, number>()
  for (const [i, { smallest }] of sketches.entries()) {
    for (const hash of smallest) {
      const known = holders.get(hash) ?? []
      for (const other of known.slice(-40)) {
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
