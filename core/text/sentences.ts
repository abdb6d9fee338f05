import { DIGIT, kindAt, LETTER, LOWER, MARK, markBefore, NUMBER, runEnd, runStart, SPACE } from './letters.ts'
import { matchesOf } from './matches.ts'
import type { Token } from './tokens.ts'

/** A sentence with its UTF-16 offsets and its place in the text. */
export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  /** Counts from 0, the title; a paragraph ends at a line break. */
  readonly paragraph: number
  /** True for a line that is marked as an item of a list. */
  readonly item: boolean
}

/** What a language's writing needs for its sentences to be told apart. */
export interface SentenceMarks {
  /** Words after which a full stop ends no sentence, lower-cased and without it: `inc`, `mrd`. */
  readonly abbreviations: ReadonlySet<string>
  /** True where a full stop after a number makes an ordinal ("am 3. Oktober"). */
  readonly ordinalStop: boolean
}

const END = /[.!?…]+["'”’»)\]*_]*(?=\s)|[。！？；]+[」』”）)]*|\n+/gu
/** What marks an item of a list. */
const BULLETS = '-–—•*▪◦·'
/** How far behind the end of a sentence the next one is looked for, in UTF-16 units. */
const AHEAD = 8
/** The most of a word before a full stop that is looked at, in UTF-16 units. */
const WORD = 24
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u
const DAY = /^\d{1,2}$/u

/** The sentences of a text in order; line breaks always end one, and so does an offset where a headline is known to end. */
export function splitSentences(text: string, marks: SentenceMarks, headlineEnd = 0): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  let paragraph = 0
  let inList = false
  const close = (end: number) => {
    const from = runEnd(text, start, SPACE, end)
    if (from < end)
      sentences.push({
        index: sentences.length,
        start: from,
        end: runStart(text, end, SPACE),
        paragraph,
        item: isItem(text, from, end),
      })
    start = end
  }
  for (const match of matchesOf(END, text)) {
    const end = match.index + match[0].length
    if (start < headlineEnd && headlineEnd < match.index) close(headlineEnd)
    if (match[0].startsWith('\n')) {
      close(match.index)
      start = end
      const from = runEnd(text, end, SPACE, end + AHEAD)
      inList = isItem(text, from, text.length) && (inList || isListAhead(text, match.index))
      if (!inList) paragraph++
    } else if (!match[0].startsWith('.') || endsSentence(text, match.index, end, marks)) close(end)
  }
  close(text.length)
  return sentences
}

/** True for a mark of an item at an offset, or its number, with a space behind. */
function isItem(text: string, at: number, end: number): boolean {
  const mark = BULLETS.includes(text.charAt(at)) ? at : numberEnd(text, at)
  return mark >= 0 && mark + 1 < end && (kindAt(text, mark + 1) & SPACE) !== 0
}

/** Where the stop or bracket stands that ends the number of an item; -1 where there is none. */
function numberEnd(text: string, at: number): number {
  const end = runEnd(text, at, DIGIT)
  return end > at && end - at <= 2 && (text[end] === '.' || text[end] === ')') ? end : -1
}

/** True right behind a colon, which announces a list, or a space behind it. */
function isListAhead(text: string, at: number): boolean {
  const mark = markBefore(text, at)
  return mark === ':' || mark === '：'
}

function endsSentence(text: string, stop: number, end: number, marks: SentenceMarks): boolean {
  const next = runEnd(text, end, SPACE, end + AHEAD)
  if ((kindAt(text, next) & LOWER) !== 0 || text[next] === ',' || text[next] === ';') return false
  const word = wordBefore(text, stop).toLowerCase()
  if (marks.abbreviations.has(word)) return false
  if ((word.length === 1 || word[1] === '.') && INITIALS.test(word)) return false
  return !(marks.ordinalStop && DAY.test(word))
}

/** The word that ends at a full stop, with those inside it: `e.g`. */
function wordBefore(text: string, stop: number): string {
  const least = Math.max(0, stop - WORD)
  let start = stop
  while (start > least && (text[start - 1] === '.' || (kindAt(text, start - 1) & (LETTER | MARK | NUMBER)) !== 0))
    start--
  return text.slice(start, stop)
}

/** The index of the sentence that holds an offset; the last one that begins before it. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The tokens of a text that lie between two offsets. */
export function tokensBetween(tokens: readonly Token[], start: number, end: number): readonly Token[] {
  return tokens.filter((token) => token.start >= start && token.end <= end)
}
