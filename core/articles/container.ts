import type { Block } from './blocks.ts'
import { bodyWeight } from './furniture.ts'
import { ancestors, type TreeElement } from './tree.ts'

/** What an element holds, in width of text. */
interface Holding {
  /** Paragraphs that read like an article's. */
  prose: number
  all: number
  linked: number
  score: number
}

/** A block shorter than this says nothing of where the article is. */
const shortest = 25
const levels = 5

/** The element that holds the article: the best scored one, or an ancestor with clearly more prose. */
export function findContainer(blocks: readonly Block[]): TreeElement | undefined {
  const holdings = weigh(blocks.filter(({ outside }) => !outside))
  let best: TreeElement | undefined
  let most = 0
  for (const [element, { score, all, linked }] of holdings) {
    const weighted = score * bodyWeight(element) * (1 - linked / Math.max(1, all))
    if (weighted > most) {
      best = element
      most = weighted
    }
  }
  return best && climb(best, holdings)
}

function weigh(blocks: readonly Block[]): ReadonlyMap<TreeElement, Holding> {
  const holdings = new Map<TreeElement, Holding>()
  const holding = (element: TreeElement): Holding => {
    const known = holdings.get(element) ?? { prose: 0, all: 0, linked: 0, score: 0 }
    holdings.set(element, known)
    return known
  }
  for (const { element, text, width, linked, beside } of blocks) {
    const isProse = !beside && width >= shortest && linked < width / 2
    const points = isProse ? (1 + count(text) + Math.min(3, width / 100)) * (1 - linked / width) : 0
    const long = isProse && width >= 80 ? width - linked : 0
    let level = /^(p|li|blockquote|pre|h[2-6]|td|dd|tr)$/.test(element.tagName) ? -1 : 0
    for (const up of [element, ...ancestors(element)]) {
      const held = holding(up)
      held.all += width
      held.linked += linked
      held.prose += long
      if (level >= 0 && level < levels) held.score += points / (level < 2 ? level + 1 : level * 3)
      level++
    }
  }
  return holdings
}

const count = (text: string): number => Math.min(10, text.match(/[,;、，。；،]/g)?.length ?? 0)

/** Bodies are split by adverts and boxes; the whole is the ancestor that holds clearly more prose and few links. */
function climb(start: TreeElement, holdings: ReadonlyMap<TreeElement, Holding>): TreeElement {
  let chosen = start
  for (const up of ancestors(start)) {
    const held = holdings.get(up)
    const own = holdings.get(chosen)
    if (!held || !own || (up.tagName === 'body' && own.prose > 600 && held.prose < own.prose * 1.6)) break
    if (chosen.tagName === 'article' && own.prose > 400) break
    if (held.prose > own.prose * 1.2 + 60 && held.linked < held.all * 0.5) chosen = up
  }
  return chosen
}
