import { type Block, inline } from './blocks.ts'
import { boxOf, isBoxTitle } from './box-titles.ts'
import { attribute, isElement, kindOf, lineOf, plainWords, says, type TreeElement, textOf } from './tree.ts'

/** An element that holds more than this share of the text is the article, whatever its name says. */
const most = 1 / 3

/** How far a block is believed to be the article's, where its place speaks against it. */
export const trust = { named: 0.15, boxed: 0.03 } as const

/**
 * Says of each of some blocks how far it is believed to be the article's: little in an element that is named for what
 * stands beside one, less in a box that tells of other pages. An element that holds much of the text is believed all the same.
 */
export function findTrust(blocks: readonly Block[], title: string): (block: Block) => number {
  const found = findBoxes(blocks, title)
  const boxes = small(blocks, (block) => boxesOf(block, found))
  const isBoxed = (block: Block) => boxesOf(block, boxes).length > 0
  // However many boxes a page has, they do not make its article small.
  const named = small(
    blocks.filter((block) => !isBoxed(block)),
    ({ beside }) => beside,
  )
  return (block) => (isBoxed(block) ? trust.boxed : block.beside.some((up) => named.has(up)) ? trust.named : 1)
}

/** Of the elements around some blocks those that hold no more of the text than a box does. */
function small(blocks: readonly Block[], around: (block: Block) => readonly TreeElement[]): ReadonlySet<TreeElement> {
  const held = new Map<TreeElement, number>()
  let whole = 0
  for (const block of blocks) {
    whole += block.width
    for (const element of around(block)) held.set(element, (held.get(element) ?? 0) + block.width)
  }
  return new Set([...held].flatMap(([element, width]) => (width <= whole * most ? element : [])))
}

/** What stands before the title of a box in it, a section or a day, is no wider. */
const kicker = 60

/**
 * What encloses the title of a box or a heading that is a link, or begins with a line that is one, as its neighbours do: it
 * tells of other pages. The title stands at its beginning; in the midst of a text it heads no box.
 */
function findBoxes(blocks: readonly Block[], title: string): ReadonlySet<TreeElement> {
  const own = plainWords(title)
  const boxes = new Set<TreeElement>()
  const rows = new Map<string, Set<TreeElement>>()
  const before = new Map<TreeElement, number>()
  for (const block of blocks) {
    const { element, text, width, linked } = block
    const isLink = linked >= width * 0.8 && !says(text, own)
    const isTitle = (isLink && /^h[2-6]$/.test(element.tagName)) || isBoxTitle(block)
    const box = isTitle ? boxOf(block) : isLink && width >= 25 ? rowOf(element) : undefined
    const stood = box && (before.get(box) ?? 0)
    if (box && stood !== undefined && stood <= kicker) {
      if (isTitle) boxes.add(box)
      else if (stood === 0) rows.set(kindOf(box), (rows.get(kindOf(box)) ?? new Set()).add(box))
    }
    const card = width < 200 ? lineOf(element, 4).find(isCovered) : undefined
    if (card) boxes.add(card)
    // Where more than a kicker stands in an element, so it does in those around.
    for (let up: TreeElement | undefined = element; up; up = up.parent) {
      const stands = before.get(up) ?? 0
      if (stands > kicker) break
      before.set(up, stands + width)
    }
  }
  for (const row of rows.values()) if (row.size > 1) for (const box of row) boxes.add(box)
  return boxes
}

/** A card that a link without words lies over. */
function isCovered({ tagName, children }: TreeElement): boolean {
  const cover = children.find(isElement)
  if (cover?.tagName !== 'a' || !attribute(cover, 'href').includes('/') || /^(?:p|li|h\d|body)$/.test(tagName))
    return false
  return textOf(cover).trim() === '' && children.some((child) => child !== cover && textOf(child).trim() !== '')
}

/** What a line that is a link begins: the element it stands in, where that holds more than lines, or the one around. */
function rowOf(element: TreeElement): TreeElement | undefined {
  const holdsMore = element.children.some((child) => isElement(child) && !inline.has(child.tagName))
  const row = holdsMore ? element : element.parent
  return isElement(row) && row.tagName !== 'body' ? row : undefined
}

const boxesOf = ({ element }: Block, boxes: ReadonlySet<TreeElement>): readonly TreeElement[] =>
  boxes.size === 0 ? [] : lineOf(element).filter((up) => boxes.has(up))
