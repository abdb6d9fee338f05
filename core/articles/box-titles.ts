import { type Block, inline } from './blocks.ts'
import { boxTitlePatterns } from './box-title-patterns.ts'
import { isElement, type TreeElement } from './tree.ts'

const title = new RegExp(`^[\\s▶►>→•■◆【\\[|]*(?:${boxTitlePatterns.join('|')})[\\s】\\]:：|…!]*$`, 'iu')

/** A heading of a box, as wide at most. */
const widest = 110

/** True of a line that only ever stands over what is no part of an article: other articles, comments, who wrote it. */
export const isBoxTitle = ({ text, width }: Block): boolean => width <= widest && title.test(text)

const remarks = /^(?:(?:reader|user)s?’? comments?(?: \(?\d+\)?)?|\d+ comments?|comments? \(?\d+\)?)$/i

/** True of a line that only what readers wrote stands under: nothing of the article follows it. */
export const isRemarksTitle = ({ text, width }: Block): boolean => width <= 40 && remarks.test(text)

/** True of the title of the tables of figures that companies put behind a release. */
export const isStatementTitle = ({ text, width }: Block): boolean =>
  width <= 240 &&
  /\b(?:statements?|balance sheets?|reconciliation)\b[\s\S]*\b(?:unaudited|in (?:thousands|millions))\b/i.test(text)

/** True of lines without markup that begin with the title of a box and lead elsewhere. */
export const isBoxInLines = ({ text, linked }: Block): boolean => {
  const [first = '', ...more] = text.split('\n')
  return more.length > 0 && linked > 0 && title.test(first)
}

/** The element that a title stands over: the nearest around it that holds more than the title, or its own. */
export function boxOf({ element }: Block): TreeElement | undefined {
  let box = element
  if (element.tagName !== 'body' && element.children.some((child) => isBlock(child) && isFilled(child))) return element
  while (isElement(box.parent) && !box.parent.children.some((child) => child !== box && isFilled(child)))
    box = box.parent
  return isElement(box.parent) && box.parent.tagName !== 'body' ? box.parent : undefined
}

const isBlock = (node: TreeElement['children'][number]): boolean => isElement(node) && !inline.has(node.tagName)

const isFilled = (node: TreeElement['children'][number]): boolean =>
  node.type === 'text' ? node.data.trim() !== '' : isElement(node) && node.children.some(isFilled)
