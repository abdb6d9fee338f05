import { findTrust } from './aside.ts'
import { type Block, inline } from './blocks.ts'
import { bodyWeight, heaviest } from './furniture.ts'
import { ancestors, attribute, isIn, isWithin, kindOf, lineOf, type TreeElement } from './tree.ts'
import { paragraph, widen } from './widen.ts'

/** What a score counts more where an element is near the headline, and where it is in what holds that and a few lines. */
const near = { close: 1.3, home: 2 } as const
const highest = near.close * near.home * heaviest

/** What an element holds, in width of text. */
interface Holding {
  /** Paragraphs that read like an article's, by how they are marked up. */
  prose: Map<string, number>
  /** All lines that could be an article's. */
  lines: number
  all: number
  linked: number
  score: number
}

/** What most elements hold. */
const noProse: Holding['prose'] = new Map()

/** A block shorter than this says nothing of where the article is. */
const shortest = 25
const levels = 5

/**
 * The element that holds the article: the best scored one, or an ancestor with clearly more paragraphs of the same kind.
 * Where the headline stands in an `article`, that one is meant and not its neighbours.
 */
export function findContainer(
  blocks: readonly Block[],
  title: string,
  heading: TreeElement | undefined,
): TreeElement | undefined {
  const trustIn = findTrust(blocks, title)
  const isAside = (block: Block) => trustIn(block) < 1
  const holdings = weigh(blocks, trustIn)
  const close = heading ? new Set(ancestors(heading, 3).filter(({ tagName }) => tagName !== 'body')) : new Set()
  const own = heading && ancestors(heading).find(({ tagName }) => tagName === 'article')
  const home = heading && homeOf(heading, holdings)
  let best: TreeElement | undefined
  let most = 0
  for (const [element, { score, all, linked }] of holdings) {
    // Most elements cannot be the one, whatever their names and places say.
    if (score * highest <= most) continue
    const elsewhere = own && element !== own && !isWithin(element, own) && !isWithin(own, element)
    const isClose = close.size > 0 && lineOf(element).some((up) => close.has(up))
    const weighted =
      score *
      bodyWeight(element) *
      (1 - linked / Math.max(1, all)) *
      (elsewhere ? 0.2 : 1) *
      (isClose ? near.close : 1) *
      (home && isIn(element, home) ? near.home : 1)
    if (weighted > most) {
      best = element
      most = weighted
    }
  }
  return best && widen(climb(onItsOwn(best), holdings), blocks, isAside)
}

/** Old pages hold their paragraphs in a `font`, which holds no more than a part of what stands in its lines. */
const onItsOwn = (element: TreeElement): TreeElement =>
  inline.has(element.tagName) ? (ancestors(element).find(({ tagName }) => !inline.has(tagName)) ?? element) : element

/** The nearest ancestor of the headline that holds a few lines; the whole page says nothing. */
function homeOf(heading: TreeElement, holdings: ReadonlyMap<TreeElement, Holding>): TreeElement | undefined {
  const home = ancestors(heading).find((up) => (holdings.get(up)?.lines ?? 0) >= 2 * paragraph)
  return home?.tagName === 'body' ? undefined : home
}

function weigh(blocks: readonly Block[], trustIn: (block: Block) => number): ReadonlyMap<TreeElement, Holding> {
  const holdings = new Map<TreeElement, Holding>()
  const holding = (element: TreeElement): Holding => {
    const known = holdings.get(element)
    if (known) return known
    const empty: Holding = { prose: noProse, lines: 0, all: 0, linked: 0, score: 0 }
    holdings.set(element, empty)
    return empty
  }
  for (const block of blocks) {
    const { element, text, width, linked } = block
    const isProse = width >= shortest && linked < width / 2 && !block.isPageLine()
    const trust = trustIn(block)
    const points = isProse ? trust * (1 + clauses(text) + Math.min(3, width / 100)) * (1 - linked / width) : 0
    const kind = isProse && trust === 1 && width >= paragraph ? kindOf(element) : undefined
    let level = /^(p|li|blockquote|pre|h[1-6]|td|dd|tr)$/.test(element.tagName) ? -1 : 0
    for (let up: TreeElement | undefined = element; up; up = up.parent) {
      const held = holding(up)
      held.all += width
      held.linked += linked
      if (isProse && trust === 1) held.lines += width
      if (kind) {
        if (held.prose === noProse) held.prose = new Map()
        held.prose.set(kind, (held.prose.get(kind) ?? 0) + width - linked)
      }
      if (level >= 0 && level < levels) held.score += points / (level < 2 ? level + 1 : level * 3)
      level++
    }
  }
  return holdings
}

/** The clauses that a text has besides its first, ten at most. */
const clauses = (text: string): number => text.split(/[,;、，。；،]/, 11).length - 1

const total = (prose: ReadonlyMap<string, number>): number => prose.values().reduce((sum, width) => sum + width, 0)

/** Bodies are split by adverts and boxes; the whole is the ancestor that holds clearly more of the same, and few links. */
function climb(start: TreeElement, holdings: ReadonlyMap<TreeElement, Holding>): TreeElement {
  let chosen = start
  for (const up of ancestors(start)) {
    const held = holdings.get(up)
    const own = holdings.get(chosen)
    if (!held || !own) break
    const alike = own.prose
      .keys()
      .reduce(
        (sum, kind) => ({ own: sum.own + (own.prose.get(kind) ?? 0), up: sum.up + (held.prose.get(kind) ?? 0) }),
        { own: 0, up: 0 },
      )
    const isNamed = up.tagName === 'article' || /\barticleBody\b/i.test(attribute(up, 'itemprop'))
    const gains = isNamed && total(held.prose) > total(own.prose) * 1.2 + 60
    if (gains || (alike.up > alike.own * 1.2 + 60 && held.linked < held.all * 0.5)) chosen = up
    if (up.tagName === 'article' && alike.own > 250) break
  }
  return chosen
}
