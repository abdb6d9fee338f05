import { DIGIT, kindAt, LETTER, MARK, SPACE } from '../text/letters.ts'
import { type Edge, phraseTree } from '../text/phrase-tree.ts'

/** A sticky pattern behind a number, tried where a word or sign stands that may begin it. */
export interface Behind {
  readonly flag: number
  readonly pattern: RegExp
}

/** Phrases right before an offset, looked for where a word or sign stands that may end one. */
export interface Before {
  readonly flag: number
  /** Where the longest of them begins, no farther back than an offset, and where it ends. */
  readonly find: (text: string, from: number, to: number) => Ending | undefined
}

/** Where a phrase before an offset stands, without the spaces between the two. */
export interface Ending {
  readonly start: number
  readonly end: number
}

/** What must hold of phrases before an offset. */
interface Beside {
  /** The least and the most spaces between. */
  readonly spaces: readonly [number, number]
  /** What a phrase may not stand right behind, as kinds of characters. */
  readonly notBehind: number
}

/** Phrases that are read backwards from an offset: to look for where they begin would try every place before it. */
export function before(flag: number, phrases: readonly string[], { spaces, notBehind }: Beside): Before {
  const tree = phraseTree(phrases, 'back')
  const [least, most] = spaces
  return {
    flag,
    find(text, from, to) {
      let end = to
      while (to - end < most && end > from && (kindAt(text, end - 1) & SPACE) !== 0) end--
      if (to - end < least) return undefined
      const start = tree.reach(text, end, (_, at) => at >= from && (kindAt(text, at - 1) & notBehind) === 0)
      return start < 0 ? undefined : { start, end }
    },
  }
}

/** True for an opening bracket right before an offset, or no more than three characters before it. */
export function isInBracket(text: string, to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - IN_BRACKET); at--) {
    if (OPENING.includes(text.charAt(at))) return true
    if (CLOSING.includes(text.charAt(at))) return false
  }
  return false
}

const IN_BRACKET = 4
const OPENING = '(（'
const CLOSING = ')）'

/** True for what may join a number and the word behind it. */
export const isJoint = (text: string, at: number): boolean => text[at] === '-' || (kindAt(text, at) & SPACE) !== 0

const WORD = LETTER | MARK | DIGIT
/** True where no word goes on. */
export const endsWord: Edge = (text, at) => (kindAt(text, at) & WORD) === 0
const anywhere: Edge = () => true
/** Where words are not spaced, any may end anywhere. */
export const mayEndIn = (spaced: boolean): Edge => (spaced ? endsWord : anywhere)

/** How far left of a number its sign and bound may reach, in UTF-16 units. */
export const LEFT = 40
/** How far left of a number is looked. */
export const leftOf = ({ start }: { readonly start: number }): number => Math.max(0, start - LEFT)
