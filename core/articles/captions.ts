import type { Content } from './blocks.ts'
import { ancestors, type TreeElement } from './tree.ts'

/** A picture's caption is no longer than this, and stands no more levels away. */
const longest = 160
const levels = 3

/** Elements that hold a picture and little text beside it: that text is its caption. */
export function findCaptions({ blocks, pictures }: Content): ReadonlySet<TreeElement> {
  const frames = new Set<TreeElement>()
  if (pictures.length === 0) return frames
  const widths = new Map<TreeElement, number>()
  for (const { element, width } of blocks) {
    // What holds more than a caption frames no picture, and nor does what is around it.
    for (let up: TreeElement | undefined = element; up; up = up.parent) {
      const held = widths.get(up) ?? 0
      if (held > longest) break
      widths.set(up, held + width)
    }
  }
  for (const picture of pictures) {
    // A figure says itself what belongs to it.
    if (ancestors(picture, levels).some(({ tagName }) => tagName === 'figure')) continue
    const frame = ancestors(picture, levels).find((up) => (widths.get(up) ?? 0) > 0)
    if (frame && (widths.get(frame) ?? 0) <= longest) frames.add(frame)
  }
  return frames
}
