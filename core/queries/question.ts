import { knownParties } from '#known-parties'
import { DealKind } from '../../schemas/primitives.ts'
import { partyName } from '../alerts/names.ts'
import { labelOf } from './labels.ts'
import { folded, hasWords, searchWords } from './words.ts'

/** A question in words, understood: the parties that it names, and the words beside them. */
export interface Question {
  readonly parties: readonly string[]
  readonly words: readonly string[]
}

const mostWords = 6

/** Every name of the register in any language, as a question is read. Thousands are put in order when the first question is asked, not when the program is loaded. */
function readNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { id, name, names: more = [], ja = [], zh = [], ko = [] } of knownParties()) {
    for (const one of [id, name, ...more, ...ja, ...zh, ...ko]) {
      const key = bare(one)
      if (key.length > 1 && !names.has(key)) names.set(key, id)
    }
  }
  return names
}

let known: ReadonlyMap<string, string> | undefined

/** Finds the parties that a question names, however it spells them, the longest name first; what is left is searched word by word. */
export function understand(text: string): Question {
  known ??= readNames()
  const words = bare(text).split(' ').filter(Boolean)
  const [parties, rest]: [Set<string>, string[]] = [new Set(), []]
  for (let at = 0; at < words.length; ) {
    const length = longestName(words, at, known)
    const party = known.get(words.slice(at, at + length).join(' '))
    if (party === undefined) rest.push(words[at] ?? '')
    else parties.add(party)
    at += Math.max(length, 1)
  }
  return { parties: [...parties], words: searchWords(rest.join(' ')) }
}

/** How many words from a place on make up a name; 0 where none does. */
function longestName(words: readonly string[], at: number, names: ReadonlyMap<string, string>): number {
  for (let length = Math.min(mostWords, words.length - at); length > 0; length--) {
    if (names.has(words.slice(at, at + length).join(' '))) return length
  }
  return 0
}

const kinds: ReadonlySet<string> = new Set(DealKind.options)

/** The label of the list that a question is best answered from: that of a kind of deal, which figures do not tell themselves, of the longest word, or of a party. */
export function listOfQuestion({ parties, words }: Question): string {
  const word = words.find((one) => kinds.has(one)) ?? words.toSorted((a, b) => b.length - a.length)[0]
  return word === undefined ? (parties[0] ?? '') : labelOf('word', word)
}

/** What a record shows of itself to a question. */
interface Shown {
  readonly parties: readonly string[]
  readonly text: string
  /** True where its text does not tell the kind of its deal: then its list does. */
  readonly hidesKind?: boolean
}

/** True where a record has all the parties of a question, and its text and names all the words. */
export function answers({ parties: asked, words }: Question, { parties, text, hidesKind = false }: Shown): boolean {
  const told = hidesKind ? words.filter((word) => !kinds.has(word)) : words
  return asked.every((party) => parties.includes(party)) && hasWords([text, ...parties.map(partyName)].join(' '), told)
}

function bare(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
