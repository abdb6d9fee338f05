/** What a UTF-16 unit can be; a letter beyond the basic plane is asked for by its whole code point. */
export const LETTER = 1
export const MARK = 2
export const NUMBER = 4
export const LATIN = 8
export const UPPER = 16
export const LOWER = 32
export const NATIVE = 64
export const DIGIT = 128

const kinds: readonly (readonly [number, RegExp])[] = [
  [LETTER, /^\p{L}/u],
  [MARK, /^\p{M}/u],
  [NUMBER, /^\p{N}/u],
  [LATIN, /^\p{Script=Latin}/u],
  [UPPER, /^\p{Lu}/u],
  [LOWER, /^\p{Ll}/u],
  [NATIVE, /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
  [DIGIT, /^\d/u],
]
const classify = (character: string): number =>
  kinds.reduce((flags, [flag, pattern]) => (pattern.test(character) ? flags | flag : flags), 0)

const PAGE = 256
const pages: (Uint8Array | undefined)[] = []

/** What the character at an offset is, as flags; 0 behind the end of the text. A table of the units met is filled page by page. */
export function kindAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset)
  if (unit >= 0xd800 && unit < 0xdc00) return classify(String.fromCodePoint(text.codePointAt(offset) ?? 0))
  return (pages[unit >> 8] ?? pageOf(unit >> 8))[unit & (PAGE - 1)] ?? 0
}

function pageOf(number: number): Uint8Array {
  const page = Uint8Array.from({ length: PAGE }, (_, i) => classify(String.fromCharCode(number * PAGE + i)))
  pages[number] = page
  return page
}

/** The offset behind the run of characters of some kinds that goes on at an offset. */
export function runEnd(text: string, from: number, flags: number): number {
  let at = from
  while ((kindAt(text, at) & flags) !== 0) at += isHigh(text.charCodeAt(at)) ? 2 : 1
  return at
}

/** The offset of the run of characters of some kinds that ends before an offset; letters beyond the basic plane end it. */
export function runStart(text: string, to: number, flags: number): number {
  let at = to
  while (at > 0 && (kindAt(text, at - 1) & flags) !== 0) at--
  return at
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00
