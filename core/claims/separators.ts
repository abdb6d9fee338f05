import { DIGIT, kindAt, SPACE } from '../text/letters.ts'

/** What a UTF-16 unit can part: always; unless it stands inside a number; where white space stands on both sides. */
const ALWAYS = 1
const COMMA = 2
const HYPHEN = 3

/** How each unit parts a sentence; 0 for those that do not, which most are. */
const parting = new Uint8Array(0x10000)
for (const mark of ';；:：()（）—–、，') parting[mark.charCodeAt(0)] = ALWAYS
parting[','.charCodeAt(0)] = COMMA
parting['-'.charCodeAt(0)] = HYPHEN

const is = (text: string, at: number, kind: number): boolean =>
  at >= 0 && at < text.length && (kindAt(text, at) & kind) !== 0

/** Where commas, colons, brackets and dashes part a text, in order; a hyphen between spaces counts from the first of them. */
export function separatorsOf(text: string): number[] {
  const offsets: number[] = []
  /** Where white space may stand that is not behind another hyphen already. */
  let free = 0
  for (let at = 0; at < text.length; at++) {
    const how = parting[text.charCodeAt(at)]
    if (how === 0) continue
    if (how === ALWAYS || (how === COMMA && !(is(text, at - 1, DIGIT) && is(text, at + 1, DIGIT)))) offsets.push(at)
    else if (how === HYPHEN && at > free && is(text, at - 1, SPACE) && is(text, at + 1, SPACE)) {
      offsets.push(at - 1)
      free = at + 2
    }
  }
  return offsets
}

const SEMICOLONS = ';；'

/** Those of the separators of a text that are semicolons, at which another clause begins. */
export const semicolonsAmong = (offsets: readonly number[], text: string): readonly number[] =>
  offsets.filter((at) => SEMICOLONS.includes(text.charAt(at)))
