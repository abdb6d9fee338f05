import { once } from '../once.ts'
import { placeOf } from './furniture.ts'
import { isPageLine } from './phrases.ts'
import { isElement, oneLine, singleSpaced, type TreeElement, type TreeNode } from './tree.ts'

/** A run of text that stands on lines of its own. */
export interface Block {
  /** The element it stands in directly. */
  readonly element: TreeElement
  readonly text: string
  /** Length in Latin letters; a character of the unspaced scripts says about as much as two of them. */
  readonly width: number
  /** The part of the width that is links. */
  readonly linked: number
  /** True of a line that belongs to the page and not to the text; told when it is asked first. */
  readonly isPageLine: () => boolean
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

/** True of a text that is narrower than so many Latin letters. */
export const isNarrower = (text: string, width: number): boolean => text.length < width && widthOf(text) < width

/** Kana, ideographs and Hangul. */
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const allWide = new RegExp(wide, 'g')

/** All blocks of a page in their order, each with where it stands. */
export function readBlocks(root: TreeElement): Content {
  const blocks: Block[] = []
  const pictures: TreeElement[] = []
  let line = ''

  const flush = (element: TreeElement, place: Where) => {
    // Most elements of a page hold no text of their own.
    if (line === '') return
    const gathered = line
    line = ''
    if (!/\S/.test(gathered)) return
    for (const part of gathered.includes('\n') ? gathered.split(/\n[^\S\n]*\n+/) : [gathered]) {
      const text = linesOf(withoutMarks(part))
      if (text === '') continue
      const width = widthOf(text)
      const linked = Math.min(width, linkedIn(part, width))
      const isOfPage = once(() => isPageLine(text, width))
      blocks.push({ element, text, width, linked, isPageLine: isOfPage, ...place })
    }
  }

  const visit = (node: TreeNode, parent: TreeElement, place: Where, linked: boolean): void => {
    if (node.type === 'text') {
      // Most of it stands between the tags of an indented page.
      if (line === '' && !/\S/.test(node.data)) return
      // A line breaks where the page says so; other white space is made single when the line is whole.
      const text = node.data.includes('\n') && parent.tagName !== 'pre' ? singleSpaced(node.data) : node.data
      line += linked && text.trim() !== '' ? `\ufdd0${text}\ufdd1` : text
      return
    }
    if (!isElement(node)) return
    const { tagName, children } = node
    if (tagName === 'br') {
      line += '\n'
      return
    }
    if (pictureTags.has(tagName)) pictures.push(node)
    const isCell = cells.has(tagName)
    const runsOn = inline.has(tagName) || (isCell && !children.some(isBlock))
    const own = place.outside ? place : placeIn(place, node, runsOn)
    const apart = !runsOn || own.outside !== place.outside
    if (apart) flush(parent, place)
    else if (isCell) line += ' '
    const holder = apart ? node : parent
    const isLinked = isLink(node) ?? linked
    for (const child of children) visit(child, holder, own, isLinked)
    if (apart) flush(runsOn ? parent : node, own)
  }
  const everywhere: Where = { beside: [], outside: false }
  for (const child of root.children) visit(child, root, everywhere, false)
  flush(root, everywhere)
  return { blocks, pictures }
}

const linesOf = (text: string): string =>
  text.includes('\n') ? text.split('\n').map(oneLine).filter(Boolean).join('\n') : oneLine(text)

const withoutMarks = (text: string): string => (text.includes('\ufdd0') ? text.replace(linkMarks, '') : text)

/** How much of a gathered line of some width is linked: nothing and all of it are told at once. */
function linkedIn(line: string, width: number): number {
  const start = line.indexOf('\ufdd0')
  if (start < 0) return 0
  if (start === 0 && line.indexOf('\ufdd1') === line.length - 1) return width
  return widthOf(oneLine(withoutMarks(line.match(linkText)?.join('') ?? '')))
}

interface Where {
  readonly beside: readonly TreeElement[]
  readonly outside: boolean
}

/** A word in a sentence is no furniture, whatever its class; a caption or what is hidden is. */
function placeIn(outer: Where, element: TreeElement, runsOn: boolean): Where {
  const place = placeOf(element)
  if (place === 'text') return outer
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
