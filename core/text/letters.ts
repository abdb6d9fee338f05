/** What a UTF-16 unit can be; a letter beyond the basic plane is asked for by its whole code point. */
export const LETTER = 1
export const MARK = 2
export const NUMBER = 4
export const LATIN = 8
export const UPPER = 16
export const LOWER = 32
export const NATIVE = 64
export const DIGIT = 128
/** Written otherwise in lower case. */
export const CAPITAL = 256
/** Not of ASCII, so that it may carry a diacritic. */
export const BEYOND_ASCII = 512
/** White space of any kind. */
export const SPACE = 2048
export const HAN = 4096
/** With the marks that stand inside its words. */
export const KATAKANA = 8192
export const HANGUL = 16_384
/** Of a unit that was met before, whatever it is. */
const MET = 1024

const kinds: readonly (readonly [number, RegExp])[] = [
  [LETTER, /^\p{L}/u],
  [MARK, /^\p{M}/u],
  [NUMBER, /^\p{N}/u],
  [LATIN, /^\p{Script=Latin}/u],
  [UPPER, /^\p{Lu}/u],
  [LOWER, /^\p{Ll}/u],
  [NATIVE, /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
  [DIGIT, /^\d/u],
  [SPACE, /^\s/u],
  [BEYOND_ASCII, /^[^\0-\x7f]/u],
  [HAN, /^\p{Script=Han}/u],
  [KATAKANA, /^[\p{Script=Katakana}ー・]/u],
  [HANGUL, /^\p{Script=Hangul}/u],
]
const classify = (character: string): number =>
  kinds.reduce(
    (flags, [flag, pattern]) => (pattern.test(character) ? flags | flag : flags),
    character.toLowerCase() === character ? MET : MET | CAPITAL,
  )

const met = new Uint16Array(0x10000)

/** What the character at an offset is, as flags; none behind the end of the text. Each unit is looked into once. */
export function kindAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset) | 0
  if (isHigh(unit)) return classify(String.fromCodePoint(text.codePointAt(offset) ?? 0))
  return met[unit] || meet(unit)
}

function meet(unit: number): number {
  const flags = classify(String.fromCharCode(unit))
  met[unit] = flags
  return flags
}

const lowers = new Uint16Array(0x10000)

/** A UTF-16 unit in lower case, and any white space as a plain one; 0 behind the end of a text. */
export const lowerOf = (unit: number): number => lowers[unit] || (unit === 0 ? 0 : lowered(unit))

function lowered(unit: number): number {
  const character = String.fromCharCode(unit)
  const lower = character.toLowerCase()
  const known = /\s/u.test(character) ? 32 : lower.length === 1 ? lower.charCodeAt(0) : unit
  lowers[unit] = known
  return known
}

/** The offset behind the run of characters of some kinds that goes on at an offset, and no farther than another one. */
export function runEnd(text: string, from: number, flags: number, most = text.length): number {
  let at = from
  while (at < most) {
    const unit = text.charCodeAt(at)
    if (((isHigh(unit) ? kindAt(text, at) : met[unit] || meet(unit)) & flags) === 0) return at
    at += isHigh(unit) ? 2 : 1
  }
  return Math.min(at, most)
}

/** All that the characters between two offsets are, as flags. */
export function kindsBetween(text: string, start: number, end: number): number {
  let flags = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    flags |= isHigh(unit) ? kindAt(text, at) : met[unit] || meet(unit)
  }
  return flags
}

/** The offset of the run of characters of some kinds that ends before an offset; letters beyond the basic plane end it. */
export function runStart(text: string, to: number, flags: number): number {
  let at = to
  while (at > 0 && (kindAt(text, at - 1) & flags) !== 0) at--
  return at
}

/** The character right before an offset, or before one space there; none where the text begins. */
export const markBefore = (text: string, at: number): string =>
  text.charAt((kindAt(text, at - 1) & SPACE) === 0 ? at - 1 : at - 2)

const isHigh = (unit: number) => (unit & 0xfc00) === 0xd800
