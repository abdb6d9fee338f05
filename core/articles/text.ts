import type { Block } from './blocks.ts'
import { isByline, isPageLine } from './phrases.ts'
import { ancestors, type TreeElement } from './tree.ts'

/** The blocks of the article inside its container: without what stands beside the text, links in a row and page lines. */
export function selectBlocks(blocks: readonly Block[], container: TreeElement, title: string): readonly Block[] {
  const inside = blocks.filter(
    ({ element, outside }) => !outside && (element === container || isWithin(element, container)),
  )
  const whole = sum(inside)
  const strict = inside.filter(droppingBeside(inside, whole, container))
  // Class words that hit a wrapper would take the article itself: then the rule is worth less than none.
  const chosen = sum(strict) < whole * 0.3 ? inside : strict
  return withoutPageLines(withoutLinkRows(chosen), title)
}

const sum = (blocks: readonly Block[]): number => blocks.reduce((total, { width }) => total + width, 0)

function isWithin(element: TreeElement, container: TreeElement): boolean {
  for (const up of ancestors(element)) if (up === container) return true
  return false
}

/** Keeps a block unless an element marked as beside the text holds it and little else. */
function droppingBeside(inside: readonly Block[], whole: number, container: TreeElement): (block: Block) => boolean {
  const held = new Map<TreeElement, number>()
  for (const { beside, width } of inside) if (beside) held.set(beside, (held.get(beside) ?? 0) + width)
  return ({ beside }) =>
    !beside || beside === container || isWithin(container, beside) || (held.get(beside) ?? 0) > whole / 3
}

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
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

/** Drops the title said again, lines of the page, a byline above the text, and headings that head nothing. */
function withoutPageLines(blocks: readonly Block[], title: string): readonly Block[] {
  const heading = plain(title)
  const said = new Set<string>()
  const kept: Block[] = []
  let begun = false
  for (const block of blocks) {
    const { text, width } = block
    const key = plain(text)
    if (isPageLine(text, width) || key === '' || (key === heading && !begun)) continue
    if (!begun && isByline(text, width)) continue
    if (width > 60 && said.has(key)) continue
    said.add(key)
    begun ||= width > 80
    kept.push(block)
  }
  return kept.filter(
    (block, i) => !isHeading(block) || (kept[i + 1] !== undefined && !(isHeading(block) && i === kept.length - 1)),
  )
}
