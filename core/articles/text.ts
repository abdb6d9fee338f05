import { findTrust, trust } from './aside.ts'
import { type Block, type Content, widthOf } from './blocks.ts'
import { isBoxInLines, isBoxTitle, isRemarksTitle, isStatementTitle } from './box-titles.ts'
import { findCaptions } from './captions.ts'
import { isByline, isContact, isPageLine, isPageLines } from './phrases.ts'
import { isHeading, isItem, isRow, isTop, withoutStrays } from './strays.ts'
import { ancestors, attribute, isElement, isIn, isWithin, kindOf, plainWords, type TreeElement } from './tree.ts'

/** The blocks of the article inside its container: without what stands beside the text, captions, links in a row and page lines. */
export function selectBlocks(content: Content, container: TreeElement, title: string): readonly Block[] {
  const inside = content.blocks
    .filter(({ element }) => isIn(element, container))
    .map((block) => besideWithin(block, container))
  const chosen = apart(inside, title)
  const frames = findCaptions(content)
  const text = chosen.filter((block) => isHeading(block) || !isFramed(block, frames))
  return withoutStrays(withoutPageLines(withoutLinkRows(withoutTail(text)), title))
}

/** A block with those elements alone beside the text that stand in a container. */
function besideWithin(block: Block, container: TreeElement): Block {
  const beside = block.beside.filter((element) => isWithin(element, container))
  return beside.length === block.beside.length ? block : { ...block, beside }
}

/** What stands not beside the text. Where most of it would go, the names of elements mean something else here; a list of cards is a list. */
function apart(blocks: readonly Block[], title: string): readonly Block[] {
  const trustIn = findTrust(blocks, title)
  const strict = withSubheadings(blocks, (block) => trustIn(block) < 1)
  const unboxed = blocks.filter((block) => trustIn(block) !== trust.boxed)
  const isList = unboxed.filter(({ width }) => width > 80).length < 2 && sum(unboxed) < sum(blocks) * 0.3
  const isFew = sum(strict) < sum(unboxed) * 0.3
  // A text is one, however many pictures of a gallery are told of in it.
  const isText = isFew && strict.filter(isSentence).length >= 3 && sum(unboxed.filter(isInGallery)) > sum(unboxed) * 0.5
  const kept = isFew && !isText ? unboxed : strict
  return isList ? blocks : kept
}

/** What stands not beside the text, and headings below its beginning whose only sin is a header of their own. */
function withSubheadings(blocks: readonly Block[], isAside: (block: Block) => boolean): readonly Block[] {
  let begun = false
  return blocks.filter((block) => {
    const isBeside = isAside(block)
    begun ||= !isBeside && block.width > 80
    return !isBeside || (isSubheading(block) && (begun || !block.beside.some(holdsHeadline)))
  })
}

const holdsHeadline = ({ children }: TreeElement): boolean =>
  children.some((child) => isElement(child) && (child.tagName === 'h1' || holdsHeadline(child)))

const isSubheading = (block: Block): boolean =>
  isHeading(block) &&
  block.linked < block.width / 2 &&
  !isBoxTitle(block) &&
  block.beside.every(({ tagName }) => tagName === 'header')

const isInGallery = ({ beside }: Block): boolean =>
  beside.some((up) => /galler|caption|slide|carousel/i.test(attribute(up, 'class').slice(0, 200)))

const isSentence = ({ text, width, linked }: Block): boolean =>
  width > 80 && linked < width / 4 && /[.!?。！？][”"’»」』)]?$/.test(text)

const sum = (blocks: readonly Block[]): number => blocks.reduce((total, { width }) => total + width, 0)

const isFramed = ({ element }: Block, frames: ReadonlySet<TreeElement>): boolean =>
  frames.size > 0 && (frames.has(element) || ancestors(element).some((up) => frames.has(up)))

/** What follows a title of other things is no text, where no paragraph like those above it does. */
function withoutTail(blocks: readonly Block[]): readonly Block[] {
  const isParagraph = ({ width, linked }: Block) => width > 80 && linked < width / 2
  const kinds = blocks.map((block) => (isParagraph(block) ? kindOf(block.element) : undefined))
  const goesOn = (i: number) => kinds.slice(i).some((kind) => kind && kinds.slice(0, i).includes(kind))
  const isEnd = (block: Block, i: number) =>
    isRemarksTitle(block) ||
    (isBoxTitle(block) && !goesOn(i)) ||
    (isStatementTitle(block) && !blocks.slice(i + 1).some((later) => isParagraph(later) && !isRow(later)))
  const end = blocks.findIndex((block, i) => i > 0 && block.linked === 0 && isEnd(block, i))
  return end < 0 ? blocks : blocks.slice(0, end)
}

/** A list, or a paragraph alone, that is mostly links leads elsewhere. */
function withoutLinkRows(blocks: readonly Block[]): readonly Block[] {
  const rows = new Map<TreeElement, { width: number; linked: number }>()
  const rowOf = ({ element }: Block) => (/^(li|dd|dt|tr|td)$/.test(element.tagName) ? element.parent : element)
  for (const block of blocks) {
    const row = rowOf(block)
    if (!row) continue
    const known = rows.get(row) ?? { width: 0, linked: 0 }
    rows.set(row, { width: known.width + block.width, linked: known.linked + block.linked })
  }
  const leadsElsewhere = (block: Block) => {
    const row = rowOf(block)
    const held = row && rows.get(row)
    if (block.linked / block.width > 0.9 && block.width < 220) return true
    return held !== undefined && held.linked / held.width >= 0.6 && block.width - block.linked <= 120
  }
  const leading = blocks.map(leadsElsewhere)
  return blocks.filter((block, i) => {
    const next = blocks[i + 1]
    const isLabel = next && leading[i + 1] && next.element.tagName === 'li' && isShort(block)
    return !leading[i] && !isLabel
  })
}

/** A few words that are no sentence. */
const isShort = (block: Block): boolean =>
  block.width <= 40 && !isHeading(block) && !isRow(block) && !/[.!?。！？]$/.test(block.text)

/** Drops the title said again, lines of the page, a byline about the text, and headings that head nothing. */
function withoutPageLines(blocks: readonly Block[], title: string): readonly Block[] {
  const heading = plainWords(title)
  const said = new Map<string, string[]>()
  const kept: Block[] = []
  let begun = false
  let header: TreeElement['parent']
  for (const block of blocks) {
    const { text, width } = block
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    const isFigure = isRow(block) && !/\p{L}/u.test(text)
    if ((!isFigure && block.isPageLine()) || isBoxInLines(block) || isPointer(block)) continue
    const isTitle = (!begun && isTop(block)) || ((!begun || isTop(block) || isItem(block)) && saysTitle(block, heading))
    const isBeneath = !begun && isHeading(block) && block.element.parent === header
    if (isTitle) header = block.element.parent
    // What stands above the headline is the page's.
    if (isTitle && !begun && width < 300) kept.length = 0
    if (isTitle || isBeneath) continue
    if (isContact(text, width) || isPageLines(text) || (!begun && isByline(text, width))) continue
    if (width > 60 && isSaid(text, said)) continue
    begun ||= width > 80 && text.split('\n').some((line) => widthOf(line) > 60)
    kept.push(block)
  }
  return kept.filter(
    (block, i) => !isHeading(block) || (kept[i + 1] !== undefined && !(isHeading(block) && i === kept.length - 1)),
  )
}

/** True of a paragraph that was said before. */
function isSaid(text: string, said: Map<string, string[]>): boolean {
  // All words are compared where two begin alike.
  const beginning = plainWords(text.slice(0, 30)).slice(0, 10)
  const alike = said.get(beginning) ?? []
  if (alike.some((other) => plainWords(other) === plainWords(text))) return true
  said.set(beginning, [...alike, text])
  return false
}

/** Several lines, mostly links, that begin like a line of the page. */
const isPointer = ({ text, width, linked }: Block): boolean => {
  const [first = '', ...more] = text.split('\n')
  return more.length > 0 && linked > width / 2 && isPageLine(first, Math.min(129, widthOf(first)))
}

/** The headline by itself, behind a word above it, or in one paragraph with the byline, as on old pages. */
const saysTitle = ({ text, width }: Block, heading: string): boolean => {
  const line = width < 300 ? (text.split('\n')[0] ?? '') : ''
  if (heading === '' || line.length < heading.length) return false
  const first = plainWords(line)
  return first === heading || (heading.length > 12 && first.length < heading.length * 2 && first.endsWith(heading))
}
