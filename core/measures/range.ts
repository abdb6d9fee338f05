import type { FoundNumber } from './numbers.ts'
import { LEFT, type Scan, SENTENCE_END, stick } from './scan.ts'

/** The upper end of a range that begins with a number: the next number, where only "to" or a dash lies between. */
export function rangeEnd(
  text: string,
  number: FoundNumber,
  next: FoundNumber | undefined,
  words: Scan,
): FoundNumber | undefined {
  const low = next && number.scale === 1 ? number.value * next.scale : number.value
  if (!next || low >= next.value || !stick(words.joined, text, next.start)) return undefined
  let at = number.end
  const unit = words.unitsAt(at).find(({ end }) => end < next.start)
  if (unit) {
    if (!words.unitsAt(next.end).some(({ of }) => of === unit.of)) return undefined
    at = unit.end
  }
  const to = stick(words.to, text, at) ?? stick(words.to, text, number.end)
  const joint = to ?? stick(words.and, text, at) ?? stick(words.and, text, number.end)
  if (!joint || joint.index + joint[0].length !== next.start) return undefined
  const left = text.slice(Math.max(0, number.start - LEFT), number.start)
  if (words.change.test(left) || (to && !DASH.test(to[0]) && isChanged(text, number, next, words))) return undefined
  return to || words.between.test(left) ? next : undefined
}

/** How far off a word of change may stand. */
const FAR = 90
const DASH = /^\s?[-–—~〜～∼]\s?/u

/** "Ont porté leur contrat de 250 à 300 milliards": what would be a range alone is a change. */
function isChanged(text: string, low: FoundNumber, high: FoundNumber, words: Scan): boolean {
  const before = text.slice(Math.max(0, low.start - FAR), low.start)
  const beside = words.runsOn ? text.slice(high.end, high.end + LEFT) : (before.split(SENTENCE_END).at(-1) ?? '')
  return words.changed.test(beside)
}
