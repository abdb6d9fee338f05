import type { Block } from './blocks.ts'
import { lineOf, plainWords, type TreeElement } from './tree.ts'

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
    for (const up of lineOf(element)) held.set(up, (held.get(up) ?? 0) + width)
  }
  const widthIn = (element: TreeElement) => held.get(element) ?? 0
  const first = matched[0]
  if (!first || all < 250 || (found && widthIn(found) >= all * 0.6)) return found
  return lineOf(first.element).find((up) => widthIn(up) >= all * 0.9) ?? found
}

/** How much of a text the linked data must hold, and how much it may have that the page has not, to tell where it ends. */
const trusted = { share: 0.7, slack: 40 } as const

/**
 * The blocks from the first to the last that the linked data gives: what stands before or behind them is no part of the
 * article. Data that begins later or is cut earlier than the text says nothing.
 */
export function withinStated(stated: string | undefined, blocks: readonly Block[]): readonly Block[] {
  if (stated === undefined || stated.length < 200) return blocks
  const whole = plainWords(stated.replace(/<[^>]*>/g, ''))
  const words = blocks.map(({ text }) => plainWords(text))
  const isHeld = (one: string) => one.length >= telling && whole.includes(one)
  const first = words.findIndex(isHeld)
  const last = words.findLastIndex(isHeld)
  const width = (some: readonly Block[]) => some.reduce((sum, block) => sum + block.width, 0)
  if (width(blocks.filter((_, i) => isHeld(words[i] ?? ''))) < trusted.share * width(blocks)) return blocks
  const begins = whole.indexOf(words[first] ?? '') <= trusted.slack
  const ends = whole.length - whole.lastIndexOf(words[last] ?? '') - (words[last] ?? '').length <= trusted.slack
  return blocks.slice(begins ? first : 0, ends ? last + 1 : undefined)
}
