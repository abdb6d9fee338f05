import type { Block } from './blocks.ts'
import { ancestors, attribute, isElement, kindOf, oneLine, textOf } from './tree.ts'

/** True of the headline's rank. */
export const isTop = ({ element }: Block): boolean => element.tagName === 'h1'
/** True of a heading of any rank. */
export const isHeading = ({ element }: Block): boolean => /^h[1-6]$/.test(element.tagName)
/** A paragraph in bold letters alone is a heading. */
const isBold = ({ element, linked }: Block): boolean => {
  const [only, ...more] = element.children.filter((child) => child.type !== 'text' || child.data.trim() !== '')
  return linked === 0 && more.length === 0 && isElement(only) && /^(?:strong|b)$/.test(only.tagName)
}
/** Words in a line of their own that are named for what stands between paragraphs. */
const isCrosshead = ({ element, text }: Block): boolean =>
  element.children.some(
    (child) =>
      isElement(child) &&
      /cross-?head|sub-?head|inter-?tit|zwischentitel/i.test(attribute(child, 'class').slice(0, 200)) &&
      oneLine(textOf(child)) === text,
  )
/** True of a line of a list, a table, a listing or a quotation. */
export const isRow = ({ element }: Block): boolean =>
  /^(li|dd|dt|t[hdr]|pre|blockquote)$/.test(element.tagName) ||
  ancestors(element).some(({ tagName }) => tagName === 'td')

/** True of an item of a list. */
export const isItem = ({ element }: Block): boolean => element.tagName === 'li'

/** A few words without an end, marked up like no paragraph of the text, are a label or a button. */
export function withoutStrays(blocks: readonly Block[]): readonly Block[] {
  const kinds = new Set(blocks.filter(({ width }) => width > 80).map(({ element }) => kindOf(element)))
  return blocks.filter(
    (block) =>
      block.width > 40 ||
      isHeading(block) ||
      isRow(block) ||
      isBold(block) ||
      isCrosshead(block) ||
      /[.!?:。！？：…"”』」)]$/.test(block.text) ||
      kinds.has(kindOf(block.element)),
  )
}
