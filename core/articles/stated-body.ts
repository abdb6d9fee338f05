import type { Block } from './blocks.ts'
import { ancestors, plainWords, type TreeElement } from './tree.ts'

/** A block with fewer letters than this stands in a page more than once by chance. */
const telling = 30

/**
 * The element that holds what the page's linked data gives as the article's text, where the one that was found does not:
 * the data is often cut, so that it says where the text is better than what it is.
 */
export function holderOf(
  stated: string | undefined,
  blocks: readonly Block[],
  found: TreeElement | undefined,
): TreeElement | undefined {
  if (stated === undefined || stated.length < 200) return found
  const whole = plainWords(stated.replace(/<[^>]*>/g, ''))
  const matched = blocks.filter(({ text }) => {
    const words = plainWords(text)
    return words.length >= telling && whole.includes(words)
  })
  const held = new Map<TreeElement, number>()
  let all = 0
  for (const { element, width } of matched) {
    all += width
    for (const up of [element, ...ancestors(element)]) held.set(up, (held.get(up) ?? 0) + width)
  }
  const widthIn = (element: TreeElement) => held.get(element) ?? 0
  const first = matched[0]
  if (!first || all < 250 || (found && widthIn(found) >= all * 0.6)) return found
  return [first.element, ...ancestors(first.element)].find((up) => widthIn(up) >= all * 0.9) ?? found
}
