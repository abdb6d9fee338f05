import type { Block } from './blocks.ts'
import { isNamedBody } from './furniture.ts'
import { ancestors, attribute, isElement, isIn, isWithin, lineOf, type TreeElement } from './tree.ts'

/** A block longer than this is a paragraph. */
export const paragraph = 80

/** A body that is cut in parts of different markup is whole in the nearest ancestor that adds little but paragraphs to one. */
export function widen(chosen: TreeElement, blocks: readonly Block[], isAside: (block: Block) => boolean): TreeElement {
  const isArticle = chosen.tagName === 'article'
  if (isArticle && !isPart(chosen)) return chosen
  for (const up of ancestors(chosen, 3)) {
    if (up.tagName === 'body') break
    const added = blocks.filter(({ element }) => !isIn(element, chosen) && isIn(element, up))
    if (added.some(({ element }) => isOfAnother(element, up))) break
    const own = added.filter((block) => !isAside(block))
    const prose = own.filter(isParagraph)
    if (prose.some(({ element }) => isIntroduction(element, up))) return up
    const lines = isNamedBody(up) ? own.filter(isLine) : prose
    const isMostly = (some: readonly Block[]) => sum(lines) > 0.75 * sum(some)
    if (!isArticle && prose.length >= (isNamedBody(up) ? 1 : 2) && isMostly(added)) return up
    // A part of a body has boxes beside it that the whole need not answer for.
    if (prose.length > 0 && prose.every((block) => isInTwin(block, chosen)) && isMostly(own)) return up
    if (prose.length < 2 || !isMostly(own)) continue
    const held = blocks.filter(({ element }) => isIn(element, chosen))
    const tags = new Set(held.filter(isParagraph).map(({ element }) => element.tagName))
    const alike = prose.filter(({ element }) => tags.has(element.tagName))
    const isCut = isArticle ? alike.every(isInArticle) : sum(alike) > 0.3 * sum(held)
    if (alike.length >= 2 && isCut) return up
  }
  return chosen
}

/** Some systems keep the first paragraph of a text apart from the rest. */
const isIntroduction = (element: TreeElement, up: TreeElement): boolean =>
  lineOf(element).some(
    (one) => isWithin(one, up) && /(?:^|\s|[a-z-])intro-?text(?:$|\s)/i.test(attribute(one, 'class')),
  )

/** True inside an element before the one that was found, where both go by the same name. */
const isInTwin = ({ element }: Block, found: TreeElement): boolean =>
  isNamedBody(found) &&
  lineOf(element).some(
    (one) =>
      one.parent === found.parent &&
      one.tagName === found.tagName &&
      one.attribs['class'] === found.attribs['class'] &&
      isBefore(one, found),
  )

const isBefore = (one: TreeElement, other: TreeElement): boolean => {
  const siblings = one.parent?.children ?? []
  return siblings.indexOf(one) < siblings.indexOf(other)
}

const isInArticle = ({ element }: Block): boolean => ancestors(element).some(({ tagName }) => tagName === 'article')

/** True inside an `article` of its own below the ancestor that both share. */
const isOfAnother = (element: TreeElement, up: TreeElement): boolean =>
  up.tagName !== 'article' &&
  !ancestors(up).some(({ tagName }) => tagName === 'article') &&
  ancestors(element).some((one) => one.tagName === 'article' && !isPart(one))

/** An `article` without a headline is a part of one: some systems make several of a text that is cut by boxes. */
const isPart = ({ children }: TreeElement): boolean =>
  children.every((child) => !isElement(child) || (!/^(?:h[1-4]|header)$/.test(child.tagName) && isPart(child)))

const sum = (blocks: readonly Block[]): number => blocks.reduce((total, { width }) => total + width, 0)
const isLine = (block: Block): boolean => block.linked < block.width * 0.3 && !block.isPageLine()
const isParagraph = (block: Block): boolean =>
  block.width >= paragraph && /[.!?。！？…"”』」»।؟۔]$/.test(block.text) && isLine(block)
