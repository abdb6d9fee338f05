import type { Lang } from '../../schemas/primitives.ts'
import { bystanders } from './bystanders.ts'
import { outlets } from './outlet-names.ts'
import { register } from './register.ts'
import type { PartyPerson } from './words.ts'

/** What a known name stands for; a bystander only hides the names inside it. */
export type Meant =
  | { readonly type: 'name' | 'product'; readonly party: string }
  | { readonly type: 'person'; readonly party: string; readonly person: string }
  | { readonly type: 'outlet'; readonly outlet: string }
  | { readonly type: 'bystander' }

/**
 * How much a name needs beside it: nothing, a place where only a name can stand, the full name or a known partner elsewhere in
 * the text; a `bare` one the full name itself.
 */
export type Trust = 'plain' | 'wary' | 'short' | 'bare' | 'surname'

/** One spelling of one known name. */
export interface Entry {
  readonly spelling: string
  readonly meant: Meant
  readonly trust: Trust
  /** The languages that use it; all where absent. */
  readonly langs?: readonly Lang[]
}

const LATIN_ONLY = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\s]+$/u
/** Two of three spellings are told apart by their first letter already. */
const NATIVE_FIRST = /^[\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/
const CJK_PAIR = /^\p{Script=Han}{1,2}$/u

/** True for a spelling without a letter of another script. */
const isLatin = (spelling: string): boolean => !NATIVE_FIRST.test(spelling) && LATIN_ONLY.test(spelling)

interface Entries {
  readonly latin: readonly Entry[]
  readonly native: readonly Entry[]
}

let known: Entries | undefined

/** Every spelling in Latin letters of every known name; put together with the first text. */
export const latinEntries = (): readonly Entry[] => knownEntries().latin

/** Every spelling that has letters of another script. */
export const nativeEntries = (): readonly Entry[] => knownEntries().native

function knownEntries(): Entries {
  if (known) return known
  const [latin, native]: [Entry[], Entry[]] = [[], []]
  const add: Add = (entry) => {
    if (isLatin(entry.spelling)) latin.push(entry)
    else native.push(entry)
  }
  addParties(add)
  for (const some of [personEntries(), productEntries(), outletEntries(), bystanderEntries()]) some.forEach(add)
  known = { latin, native }
  return known
}

type Add = (entry: Entry) => void

const JAPANESE: readonly Lang[] = ['ja']
const CHINESE: readonly Lang[] = ['zh']
const CHINESE_AND_JAPANESE: readonly Lang[] = ['zh', 'ja']
const KOREAN: readonly Lang[] = ['ko']
const NONE: readonly string[] = []

/** What funds leave out of their names once they are introduced: "Valor Equity Partners ... Valor". */
const FUND =
  / (?:(?:Equity|Capital|Investment|Growth|Venture) Partners|(?:Asset|Capital) Management|Partners|Capital|Ventures)$/u

/** Adds the names of organisations, most of all that there are. */
function addParties(add: Add): void {
  const taken = new Set(register.flatMap(({ name, names = NONE, short = NONE }) => [name, ...names, ...short]))
  for (const { id, name, names = NONE, wary = NONE, short = NONE, ja = NONE, zh = NONE, ko = NONE } of register) {
    const meant = { type: 'name', party: id } as const
    const isWary = (spelling: string) => wary.includes(spelling)
    if (!isWary(name)) add({ spelling: name, meant, trust: 'plain' })
    for (const spelling of names) if (!isWary(spelling)) add({ spelling, meant, trust: 'plain' })
    for (const spelling of new Set(wary)) add({ spelling, meant, trust: 'wary' })
    for (const spelling of short) add({ spelling, meant, trust: 'short' })
    const bare = name.replace(FUND, '')
    if (!taken.has(bare)) add({ spelling: bare, meant, trust: 'bare' })
    for (const spelling of ja) add({ spelling, meant, trust: 'plain', langs: JAPANESE })
    for (const spelling of zh)
      add({ spelling, meant, trust: 'plain', langs: CJK_PAIR.test(spelling) ? CHINESE : CHINESE_AND_JAPANESE })
    for (const spelling of ko) add({ spelling, meant, trust: 'plain', langs: KOREAN })
  }
}

function* productEntries(): Generator<Entry> {
  for (const { id, products = [] } of register)
    for (const spelling of products) yield { spelling, meant: { type: 'product', party: id }, trust: 'plain' }
}

function* personEntries(): Generator<Entry> {
  for (const { id, people = [] } of register)
    for (const person of people) {
      const meant = { type: 'person', party: id, person: person.name } as const
      for (const spelling of [person.name, ...(person.names ?? [])]) yield { spelling, meant, trust: 'plain' }
      yield { spelling: familyName(person), meant, trust: 'surname' }
    }
}

function* outletEntries(): Generator<Entry> {
  for (const { name, names, short = [] } of outlets) {
    const meant = { type: 'outlet', outlet: name } as const
    for (const spelling of [name, ...names]) yield { spelling, meant, trust: 'plain' }
    for (const spelling of short) yield { spelling, meant, trust: 'short' }
  }
}

function* bystanderEntries(): Generator<Entry> {
  for (const spelling of bystanders) yield { spelling, meant: { type: 'bystander' }, trust: 'plain' }
}

function familyName({ name, family }: PartyPerson): string {
  return family ?? name.split(' ').at(-1) ?? name
}
