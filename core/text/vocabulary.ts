import { CAPITAL, kindsBetween } from './letters.ts'

/** A word as texts write it: one object wherever it stands, so that what is found out of it once is known everywhere. */
export interface Word {
  readonly written: string
  readonly lower: string
  /** All that its characters are, as flags. */
  readonly kinds: number
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

const words = new Map<string, Word>()
/** Counts how often the vocabulary was full and began anew. */
let vocabulary = 0

/** The word that is written so. */
export function wordOf(written: string): Word {
  const known = words.get(written)
  if (known) return known
  if (written.length > LONGEST) return spelled(written, NOWHERE, NOWHERE)
  if (words.size === MOST) {
    words.clear()
    vocabulary++
  }
  const own = copyOf(written)
  const fresh = spelled(own, words.size, vocabulary)
  words.set(own, fresh)
  return fresh
}

function spelled(written: string, place: number, of: number): Word {
  const kinds = kindsBetween(written, 0, written.length)
  return { written, lower: kinds & CAPITAL ? written.toLowerCase() : written, kinds, place, of }
}

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

const TOLD = 128

/** The same for answers that are flags below 128: a byte a word, so that a pass over a text touches little memory. */
export function flagged(answer: (word: Word) => number): (word: Word) => number {
  const answers = new Uint8Array(MOST)
  let of = 0
  return (word) => {
    if (word.of !== of) {
      if (word.of < of) return answer(word)
      answers.fill(0)
      of = word.of
    }
    const known = answers[word.place]
    if (known) return known & ~TOLD
    const fresh = answer(word)
    answers[word.place] = fresh | TOLD
    return fresh
  }
}
