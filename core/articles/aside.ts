import { type Block, inline } from './blocks.ts'
import { boxOf, isBoxTitle } from './box-titles.ts'
import { isElement, kindOf, lineOf, plainWords, type TreeElement } from './tree.ts'

/** An element that holds more than this share of the text is the article, whatever its name says. */
const most = 1 / 3

/**
 * Says of each of some blocks whether it stands beside the article: in an element named so, or in a card that leads to
 * another article. An element that holds much of the text is believed to be the article all the same.
 */
export function findAside(blocks: readonly Block[], title: string): (block: Block) => boolean {
  const cards = findCards(blocks, title)
  const boxes = new Set(blocks.filter(isBoxTitle).flatMap((block) => boxOf(block) ?? []))
  const around = (block: Block) => [...block.beside, ...cardsOf(block, cards), ...boxesOf(block, boxes)]
  const held = new Map<TreeElement, number>()
  let whole = 0
  for (const block of blocks) {
    whole += block.width
    for (const element of new Set(around(block))) {
      held.set(element, (held.get(element) ?? 0) + block.width)
    }
  }
  const isSmall = (element: TreeElement) => (held.get(element) ?? 0) <= whole * most
  return (block) => around(block).some(isSmall)
}

/** What encloses a heading that is a link, or begins with a line that is one, as its neighbours do: it tells of another page. */
function findCards(blocks: readonly Block[], title: string): ReadonlySet<TreeElement> {
  const own = plainWords(title)
  const cards = new Set<TreeElement>()
  const rows = new Map<string, Set<TreeElement>>()
  const entered = new Set<TreeElement>()
  for (const { element, text, width, linked } of blocks) {
    const isLink = linked >= width * 0.8 && plainWords(text) !== own
    const card = element.children.some((child) => isElement(child) && !inline.has(child.tagName))
      ? element
      : element.parent
    if (isLink && isElement(card) && card.tagName !== 'body') {
      if (/^h[2-6]$/.test(element.tagName)) cards.add(card)
      else if (width >= 25 && !entered.has(card))
        rows.set(kindOf(card), (rows.get(kindOf(card)) ?? new Set()).add(card))
    }
    for (const up of lineOf(element)) entered.add(up)
  }
  for (const row of rows.values()) if (row.size > 1) for (const card of row) cards.add(card)
  return cards
}

function cardsOf({ element }: Block, cards: ReadonlySet<TreeElement>): readonly TreeElement[] {
  if (cards.size === 0) return []
  return lineOf(element)
    .slice(0, 4)
    .filter((up) => cards.has(up))
}

const boxesOf = ({ element }: Block, boxes: ReadonlySet<TreeElement>): readonly TreeElement[] =>
  boxes.size === 0 ? [] : lineOf(element).filter((up) => boxes.has(up))
