import { LEFT } from './edges.ts'
import { JOINT } from './flags.ts'
import type { FoundNumber } from './numbers.ts'
import { endingAt, type Scan, SENTENCE_END, stick } from './scan.ts'
import { DASHES } from './told.ts'

/** The upper end of a range that begins with a number: the next number, where only "to" or a dash lies between. */
export function rangeEnd(number: FoundNumber, next: FoundNumber | undefined, scan: Scan): FoundNumber | undefined {
  // A numeral before digits is an article: "cada uma até 35 mil".
  if (!next || (!number.digits && next.digits)) return undefined
  const { text, words } = scan
  const low = number.scale === 1 ? number.value * next.scale : number.value
  if (low >= next.value || !isJoined(next.start, scan)) return undefined
  let at = number.end
  const unit = scan.unitsAt(at).find(({ end }) => end < next.start)
  if (unit) {
    if (!scan.unitsAt(next.end).some(({ of }) => of === unit.of)) return undefined
    at = unit.end
  }
  const to = stick(words.to, scan, at) ?? stick(words.to, scan, number.end)
  const joint = to ?? stick(words.and, scan, at) ?? stick(words.and, scan, number.end)
  if (!joint || joint.index + joint[0].length !== next.start) return undefined
  const left = text.slice(Math.max(0, number.start - LEFT), number.start)
  if (words.change.test(left) || (to && !DASH.test(to[0]) && isChanged(number, next, scan))) return undefined
  return to || words.between.test(left) ? next : undefined
}

/** True where what may join two ends of a range stands before an offset, with a sign behind it or none. */
function isJoined(at: number, scan: Scan): boolean {
  if ((scan.before(at) & JOINT) !== 0) return true
  const sign = endingAt(scan.words.signBefore, scan, Math.max(0, at - LEFT), at)
  return sign !== undefined && (scan.before(sign.start) & JOINT) !== 0
}

/** How far off a word of change may stand. */
const FAR = 90
const DASH = new RegExp(`^\\s?[${DASHES.join('')}]\\s?`, 'u')

/** "Ont porté leur contrat de 250 à 300 milliards": what would be a range alone is a change. */
function isChanged(low: FoundNumber, high: FoundNumber, { text, words }: Scan): boolean {
  const before = text.slice(Math.max(0, low.start - FAR), low.start)
  const beside = words.runsOn ? text.slice(high.end, high.end + LEFT) : (before.split(SENTENCE_END).at(-1) ?? '')
  return words.changed.test(beside)
}
