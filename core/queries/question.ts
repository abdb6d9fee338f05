import { DealKind } from '../../schemas/primitives.ts'
import { partyName } from '../alerts/names.ts'
import { register } from '../parties/register.ts'
import { labelOf } from './labels.ts'
import { folded, hasWords, searchWords } from './words.ts'

/** A question in words, understood: the parties that it names, and the words beside them. */
export interface Question {
  readonly parties: readonly string[]
  readonly words: readonly string[]
}

interface KnownName {
  readonly id: string
  readonly name: string
}

const shortestName = 2

/** Every name of the register in any language, the longest first, so that "sk hynix" is not taken for "sk". */
const names: readonly KnownName[] = register
  .flatMap(({ id, name, names = [], ja = [], zh = [], ko = [] }) =>
    [id, name, ...names, ...ja, ...zh, ...ko].map((one) => ({ id, name: bare(one) })),
  )
  .filter(({ name }) => name.length >= shortestName)
  .sort((a, b) => b.name.length - a.name.length)

/** Finds the parties that a question names, however it spells them; what is left is searched word by word. */
export function understand(text: string): Question {
  let rest = ` ${bare(text)} `
  const parties: string[] = []
  for (const { id, name } of names) {
    const at = rest.indexOf(isDense(name) ? name : ` ${name} `)
    if (at < 0) continue
    parties.push(id)
    rest = `${rest.slice(0, at)} ${rest.slice(at + name.length + (isDense(name) ? 0 : 1))}`
  }
  return { parties: [...new Set(parties)], words: searchWords(rest) }
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

const isDense = (name: string): boolean => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(name)
