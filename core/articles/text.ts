import { findAside } from './aside.ts'
import type { Block, Content } from './blocks.ts'
import { findCaptions } from './captions.ts'
import { isIn, isWithin, kindOf } from './container.ts'
import { isByline, isContact, isPageLine } from './phrases.ts'
import { ancestors, plainWords, type TreeElement } from './tree.ts'

/** The blocks of the article inside its container: without what stands beside the text, captions, links in a row and page lines. */
export function selectBlocks(content: Content, container: TreeElement, title: string): readonly Block[] {
  const inside = content.blocks
    .filter(({ element }) => isIn(element, container))
    .map((block) => ({ ...block, beside: block.beside.filter((element) => isWithin(element, container)) }))
  const isAside = findAside(inside, title)
  const strict = inside.filter((block) => !isAside(block))
  // Where most of the text would go, the names of the elements mean something else here.
  const chosen = sum(strict) < sum(inside) * 0.3 ? inside : strict
  const frames = findCaptions(content)
  const text = chosen.filter((block) => isHeading(block) || !isFramed(block, frames))
  return withoutStrays(withoutPageLines(withoutLinkRows(text), title))
}

const sum = (blocks: readonly Block[]): number => blocks.reduce((total, { width }) => total + width, 0)

const isFramed = ({ element }: Block, frames: ReadonlySet<TreeElement>): boolean =>
  frames.size > 0 && (frames.has(element) || ancestors(element).some((up) => frames.has(up)))

/** A list, or a paragraph alone, that is mostly links leads elsewhere. */
function withoutLinkRows(blocks: readonly Block[]): readonly Block[] {
  const rows = new Map<TreeElement, { width: number; linked: number }>()
  const rowOf = ({ element }: Block) => (/^(li|dd|dt|tr|td)$/.test(element.tagName) ? element.parent : element)
  for (const block of blocks) {
    const row = rowOf(block)
    if (!row || !('tagName' in row)) continue
    const known = rows.get(row) ?? { width: 0, linked: 0 }
    rows.set(row, { width: known.width + block.width, linked: known.linked + block.linked })
  }
  return blocks.filter((block) => {
    const row = rowOf(block)
    const held = row && 'tagName' in row ? rows.get(row) : undefined
    const ownShare = block.linked / block.width
    if (ownShare > 0.9 && block.width < 220) return false
    return !held || held.linked / held.width < 0.6 || block.width - block.linked > 120
  })
}

const isHeading = ({ element }: Block): boolean => /^h[1-6]$/.test(element.tagName)
const isRow = ({ element }: Block): boolean =>
  /^(li|dd|dt|t[hdr]|pre|blockquote)$/.test(element.tagName) ||
  ancestors(element).some(({ tagName }) => tagName === 'td')

/** Drops the title said again, lines of the page, a byline about the text, and headings that head nothing. */
function withoutPageLines(blocks: readonly Block[], title: string): readonly Block[] {
  const heading = plainWords(title)
  const said = new Set<string>()
  const kept: Block[] = []
  let begun = false
  for (const block of blocks) {
    const { text, width } = block
    const key = plainWords(text)
    const isFigure = key !== '' && isRow(block) && !/\p{L}/u.test(text)
    if ((!isFigure && isPageLine(text, width)) || key === '' || (key === heading && !begun)) continue
    if (isContact(text, width) || (!begun && isByline(text, width))) continue
    if (width > 60 && said.has(key)) continue
    said.add(key)
    begun ||= width > 80
    kept.push(block)
  }
  return kept.filter(
    (block, i) => !isHeading(block) || (kept[i + 1] !== undefined && !(isHeading(block) && i === kept.length - 1)),
  )
}

/** A few words without an end, marked up like no paragraph of the text, are a label or a button. */
function withoutStrays(blocks: readonly Block[]): readonly Block[] {
  const kinds = new Set(blocks.filter(({ width }) => width > 80).map(({ element }) => kindOf(element)))
  return blocks.filter(
    (block) =>
      block.width > 40 ||
      isHeading(block) ||
      isRow(block) ||
      /[.!?:。！？：…"”』」)]$/.test(block.text) ||
      kinds.has(kindOf(block.element)),
  )
}
