import { type Block, isNarrower } from './blocks.ts'
import { pleaPatterns } from './plea-patterns.ts'
import { isElement, isIn, type TreeElement } from './tree.ts'

const plea = new RegExp(pleaPatterns.join('|'), 'iu')
/** Longer than this, in Latin letters, a line tells something. */
const longest = 400
/** Lines after the text in which the plea may stand. */
const near = 3

const isPlea = ({ text, width }: Block): boolean => width < longest && plea.test(text)

/** The blocks of a text without the plea to pay that it ends in, and whether there is one at its end or right behind it. */
export function withoutPlea(
  blocks: readonly Block[],
  all: readonly Block[],
  container: TreeElement | undefined,
): { readonly told: readonly Block[]; readonly pleads: boolean } {
  const end = blocks.findLastIndex((block) => !isPlea(block)) + 1
  // In the midst of a text it is a pointer or an advert.
  const isAtEnd = end < blocks.length
  const last = blocks.at(-1)
  const place = all.findLastIndex(({ element }) => element === last?.element)
  const around = isElement(container?.parent) ? container.parent : container
  const behind = place < 0 ? [] : all.slice(place + 1, place + 1 + near)
  const pleads = isAtEnd || behind.some((block) => around && isIn(block.element, around) && isPlea(block))
  return { told: blocks.slice(0, end), pleads }
}

/** A text shorter than this that is not free to read is but its beginning, in Latin letters. */
const stub = 1_500

/** True for a text so short that more of it is to be expected where somebody asks to be paid. */
export const isBeginning = (text: string): boolean => isNarrower(text, stub)
