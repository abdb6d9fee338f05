import type { Block } from './blocks.ts'
import { ancestors, isElement, plainWords, type TreeElement } from './tree.ts'

/** An element that holds more than this share of the text is the article, whatever its name says. */
const most = 1 / 3

/**
 * Says of each of some blocks whether it stands beside the article: in an element named so, or in a card that leads to
 * another article. An element that holds much of the text is believed to be the article all the same.
 */
export function findAside(blocks: readonly Block[], title: string): (block: Block) => boolean {
  const cards = findCards(blocks, title)
  const held = new Map<TreeElement, number>()
  let whole = 0
  for (const block of blocks) {
    whole += block.width
    for (const element of new Set([...block.beside, ...cardsOf(block, cards)])) {
      held.set(element, (held.get(element) ?? 0) + block.width)
    }
  }
  const isSmall = (element: TreeElement) => (held.get(element) ?? 0) <= whole * most
  return (block) => block.beside.some(isSmall) || cardsOf(block, cards).some(isSmall)
}

/** What encloses a heading that is a link: its text tells of another page. */
function findCards(blocks: readonly Block[], title: string): ReadonlySet<TreeElement> {
  const own = plainWords(title)
  const cards = new Set<TreeElement>()
  for (const { element, text, width, linked } of blocks) {
    if (!/^h[2-6]$/.test(element.tagName) || linked < width * 0.8 || plainWords(text) === own) continue
    if (isElement(element.parent) && element.parent.tagName !== 'body') cards.add(element.parent)
  }
  return cards
}

function cardsOf({ element }: Block, cards: ReadonlySet<TreeElement>): readonly TreeElement[] {
  if (cards.size === 0) return []
  return [element, ...ancestors(element).take(3)].filter((up) => cards.has(up))
}
