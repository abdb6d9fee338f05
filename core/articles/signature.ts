import type { Block } from './blocks.ts'
import { attribute, lineOf } from './tree.ts'

/** Two to five words that begin like names, and nothing else. */
const name = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,4}$/u

/** A text without the name of its writer at its end, set to the right as papers sign, and that name. */
export function readSignature(blocks: readonly Block[]): {
  readonly signature?: string
  readonly unsigned: readonly Block[]
} {
  const last = blocks.at(-1)
  if (!last || last.width > 40 || !name.test(last.text) || !isToTheRight(last)) return { unsigned: blocks }
  return { signature: last.text, unsigned: blocks.slice(0, -1) }
}

const isToTheRight = ({ element }: Block): boolean =>
  lineOf(element, 2).some(
    (up) => attribute(up, 'align') === 'right' || /text-align\s*:\s*right/i.test(attribute(up, 'style')),
  )
