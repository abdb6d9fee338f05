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

/** How much a name needs beside it: nothing, a place where only a name can stand, or the full name elsewhere in the text. */
export type Trust = 'plain' | 'wary' | 'short' | 'surname'

/** One spelling of one known name. */
export interface Entry {
  readonly spelling: string
  readonly meant: Meant
  readonly trust: Trust
  /** The languages that use it; all where absent. */
  readonly langs?: readonly Lang[]
}

const LATIN_ONLY = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\s]+$/u
const CJK_PAIR = /^\p{Script=Han}{1,2}$/u

/** True for a spelling without a letter of another script. */
export const isLatin = (spelling: string): boolean => LATIN_ONLY.test(spelling)

/** Every spelling of every known name. */
export function entries(): readonly Entry[] {
  return [...partyEntries(), ...personEntries(), ...productEntries(), ...outletEntries(), ...bystanderEntries()]
}

function* partyEntries(): Iterable<Entry> {
  for (const record of register) {
    const name = { type: 'name', party: record.id } as const
    const wary = new Set(record.wary)
    for (const spelling of [record.name, ...(record.names ?? [])])
      if (!wary.has(spelling)) yield { spelling, meant: name, trust: 'plain' }
    for (const spelling of wary) yield { spelling, meant: name, trust: 'wary' }
    for (const spelling of record.short ?? []) yield { spelling, meant: name, trust: 'short' }
    for (const spelling of record.ja ?? []) yield { spelling, meant: name, trust: 'plain', langs: ['ja'] }
    for (const spelling of record.zh ?? [])
      yield { spelling, meant: name, trust: 'plain', langs: CJK_PAIR.test(spelling) ? ['zh'] : ['zh', 'ja'] }
    for (const spelling of record.ko ?? []) yield { spelling, meant: name, trust: 'plain', langs: ['ko'] }
  }
}

function* productEntries(): Iterable<Entry> {
  for (const { id, products = [] } of register)
    for (const spelling of products) yield { spelling, meant: { type: 'product', party: id }, trust: 'plain' }
}

function* personEntries(): Iterable<Entry> {
  for (const { id, people = [] } of register)
    for (const person of people) {
      const meant = { type: 'person', party: id, person: person.name } as const
      for (const spelling of [person.name, ...(person.names ?? [])]) yield { spelling, meant, trust: 'plain' }
      yield { spelling: familyName(person), meant, trust: 'surname' }
    }
}

function* outletEntries(): Iterable<Entry> {
  for (const { name, names, short = [] } of outlets) {
    const meant = { type: 'outlet', outlet: name } as const
    for (const spelling of [name, ...names]) yield { spelling, meant, trust: 'plain' }
    for (const spelling of short) yield { spelling, meant, trust: 'short' }
  }
}

function* bystanderEntries(): Iterable<Entry> {
  for (const spelling of bystanders) yield { spelling, meant: { type: 'bystander' }, trust: 'plain' }
}

function familyName({ name, family }: PartyPerson): string {
  return family ?? name.split(' ').at(-1) ?? name
}
