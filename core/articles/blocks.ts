import { type Place, placeOf } from './furniture.ts'
import { isElement, oneLine, type TreeElement, type TreeNode } from './tree.ts'

/** A run of text that stands on lines of its own. */
export interface Block {
  /** The element it stands in directly. */
  readonly element: TreeElement
  readonly text: string
  /** Length in Latin letters; a character of the unspaced scripts says about as much as two of them. */
  readonly width: number
  /** The part of the width that is links. */
  readonly linked: number
  /** The elements around it that say they stand beside the article, the outermost first. */
  readonly beside: readonly TreeElement[]
  /** True where no article's text ever stands. */
  readonly outside: boolean
}

/** The text of a page in its order, and its pictures. */
export interface Content {
  readonly blocks: readonly Block[]
  readonly pictures: readonly TreeElement[]
}

/** Elements that run on in a line. */
export const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb ruby s samp small span strike strong sub sup time tt u var img wbr'.split(
    ' ',
  ),
)

/** Marks around the text of links, while a line is gathered. */
const linkMarks = /[\ufdd0\ufdd1]/g
const linkText = /\ufdd0[^\ufdd1]*/g

const pictureTags: ReadonlySet<string> = new Set(['img', 'amp-img'])
const cells: ReadonlySet<string> = new Set(['td', 'th'])

/** Width of a text in Latin letters. */
export const widthOf = (text: string): number =>
  wide.test(text) ? text.length + (text.match(allWide)?.length ?? 0) : text.length

/** Kana, ideographs and Hangul. */
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const allWide = new RegExp(wide, 'g')

/** All blocks of a page in their order, each with where it stands. */
export function readBlocks(root: TreeElement): Content {
  const blocks: Block[] = []
  const pictures: TreeElement[] = []
  let line = ''

  const flush = (element: TreeElement, place: Where) => {
    const gathered = line
    line = ''
    // Most elements of a page hold no text of their own.
    if (!/\S/.test(gathered)) return
    for (const part of gathered.includes('\n') ? gathered.split(/\n[^\S\n]*\n+/) : [gathered]) {
      const text = linesOf(part.replace(linkMarks, ''))
      if (text === '') continue
      const width = widthOf(text)
      const links = part.match(linkText)?.join('').replace(linkMarks, '')
      const linked = links === undefined ? 0 : Math.min(width, widthOf(oneLine(links)))
      blocks.push({ element, text, width, linked, ...place })
    }
  }

  const visit = (node: TreeNode, parent: TreeElement, place: Where, linked: boolean): void => {
    if (node.type === 'text') {
      const text = parent.tagName === 'pre' ? node.data : node.data.replace(/\s+/g, ' ')
      line += linked && text.trim() !== '' ? `\ufdd0${text}\ufdd1` : text
      return
    }
    if (!isElement(node)) return
    if (node.tagName === 'br') {
      line += '\n'
      return
    }
    if (pictureTags.has(node.tagName)) pictures.push(node)
    const runsOn = inline.has(node.tagName) || (cells.has(node.tagName) && !node.children.some(isBlock))
    const own = within(place, node, placeOf(node), runsOn)
    const apart = !runsOn || own.outside !== place.outside
    if (apart) flush(parent, place)
    else if (cells.has(node.tagName)) line += ' '
    for (const child of node.children) visit(child, apart ? node : parent, own, isLink(node) ?? linked)
    if (apart) flush(apart && runsOn ? parent : node, own)
  }
  const everywhere: Where = { beside: [], outside: false }
  for (const child of root.children) visit(child, root, everywhere, false)
  flush(root, everywhere)
  return { blocks, pictures }
}

const linesOf = (text: string): string =>
  text.includes('\n') ? text.split('\n').map(oneLine).filter(Boolean).join('\n') : oneLine(text)

interface Where {
  readonly beside: readonly TreeElement[]
  readonly outside: boolean
}

/** A word in a sentence is no furniture, whatever its class; a caption or what is hidden is. */
function within(outer: Where, element: TreeElement, place: Place, runsOn: boolean): Where {
  if (outer.outside || place === 'text') return outer
  if (place === 'outside') return { ...outer, outside: true }
  if (runsOn) return place === 'hidden' ? { ...outer, outside: true } : outer
  return { ...outer, beside: [...outer.beside, element] }
}

/** An anchor without an address is a place to jump to, and one that holds paragraphs was never closed. */
function isLink(element: TreeElement): boolean | undefined {
  if (element.tagName !== 'a') return undefined
  return Boolean(element.attribs['href']) && element.children.length < 30
}

const isBlock = (node: TreeNode): boolean => isElement(node) && !inline.has(node.tagName) && node.tagName !== 'br'
