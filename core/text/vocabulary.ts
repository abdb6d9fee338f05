import { CAPITAL, kindsBetween } from './letters.ts'

/** A word as texts write it: one object wherever it stands, so that what is found out of it once is known everywhere. */
export interface Word {
  readonly written: string
  readonly lower: string
  /** All that its characters are, as flags. */
  readonly kinds: number
  /** One bit by its letters in lower case: where a set of words has none of this bit, the word is not among them. */
  readonly bit: number
  /** Its number among the words that are kept. */
  readonly place: number
  /** Which vocabulary it is of; none for a word that is not kept. */
  readonly of: number
}

/** The most words that are kept; texts of all languages have the same few thousands again and again. */
const MOST = 65_536
/** Longer words are too rare to be kept, in UTF-16 units. */
const LONGEST = 24
const NOWHERE = -1

const words: Word[] = []
/** Counts how often the vocabulary was full and began anew. */
let vocabulary = 0

/**
 * Where the kept words are, by their hash: a slot holds a word's place and, above it, half of its hash; 0 is an empty one. A
 * word is looked up from the text that it stands in, without a string of its own: of all that is done to a word, a map of
 * strings would cost most.
 */
const slots = new Int32Array(2 * MOST)
const PLACE = 0xffff
/** The most slots that are looked at, so that no text can make words of one hash dear; a word without a slot is not kept. */
const TRIES = 64
/** Set in each slot that is taken. */
const TAKEN = 0x10000
/** The letters of the kept words by place, and their lengths: to compare them here costs half of what it does string by string. */
const letters = new Uint16Array(MOST * LONGEST)
const lengths = new Uint8Array(MOST)

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** True for the place of the word that a text has between two offsets. */
function isKept(place: number, text: string, start: number, end: number): boolean {
  if (lengths[place] !== end - start) return false
  const ahead = place * LONGEST - start
  for (let at = start; at < end; at++) if (letters[ahead + at] !== text.charCodeAt(at)) return false
  return true
}

function keep(place: number, { written }: Word): void {
  lengths[place] = written.length
  for (let i = 0; i < written.length; i++) letters[place * LONGEST + i] = written.charCodeAt(i)
}

/** The word that is written so. */
export const wordOf = (written: string): Word => wordIn(written, 0, written.length)

/** The word that a text has between two offsets. */
export function wordIn(text: string, start: number, end: number): Word {
  if (end - start > LONGEST) return spelled(text.slice(start, end), NOWHERE, NOWHERE)
  const hash = hashOf(text, start, end)
  const mark = (hash & ~PLACE) | TAKEN
  let slot = hash & (slots.length - 1)
  for (let tried = 1; ; tried++) {
    const held = slots[slot] ?? 0
    if (held === 0) break
    if ((held & ~PLACE) === mark) {
      const known = isKept(held & PLACE, text, start, end) ? words[held & PLACE] : undefined
      if (known) return known
    }
    if (tried === TRIES) return spelled(text.slice(start, end), NOWHERE, NOWHERE)
    slot = (slot + 1) & (slots.length - 1)
  }
  if (words.length === MOST) {
    words.length = 0
    slots.fill(0)
    slot = hash & (slots.length - 1)
    vocabulary++
  }
  const fresh = spelled(copyOf(text.slice(start, end)), words.length, vocabulary)
  slots[slot] = mark | words.length
  keep(words.length, fresh)
  words.push(fresh)
  return fresh
}

function spelled(written: string, place: number, of: number): Word {
  const kinds = kindsBetween(written, 0, written.length)
  const lower = kinds & CAPITAL ? written.toLowerCase() : written
  return { written, lower, kinds, bit: bitOf(lower), place, of }
}

/** The bit of a word in lower case. */
export const bitOf = (lower: string): number => 1 << (hashOf(lower, 0, lower.length) & 31)

/** The same word with letters of its own: a slice keeps the whole text that it was cut from. */
const copyOf = (word: string) => word.split('').join('')

/** A question about a word that is answered once for each word that is kept; the answer is never undefined. */
export function remembered<Answer>(answer: (word: Word) => Answer): (word: Word) => Answer {
  let answers = new Array<Answer | undefined>(MOST)
  let of = 0
  return (word) => {
    if (word.of !== of) {
      if (word.of < of) return answer(word)
      answers = new Array<Answer | undefined>(MOST)
      of = word.of
    }
    const known = answers[word.place]
    if (known !== undefined) return known
    const fresh = answer(word)
    answers[word.place] = fresh
    return fresh
  }
}

/** Set beside flags that were found out, so that none of them is 0. */
const KNOWN = 1 << 30

/** Questions about a word whose answers are flags, of which there may be thirty; they are remembered where little room is. */
export function rememberedFlags(answer: (word: Word) => number): (word: Word) => number {
  const answers = new Int32Array(MOST)
  let of = 0
  return (word) => {
    if (word.of !== of) {
      if (word.of < of) return answer(word)
      answers.fill(0)
      of = word.of
    }
    const known = answers[word.place] ?? 0
    if (known !== 0) return known ^ KNOWN
    const fresh = answer(word)
    answers[word.place] = fresh | KNOWN
    return fresh
  }
}
