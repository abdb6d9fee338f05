import type { Lang } from '../../schemas/primitives.ts'
import { type Marks, mark, marksOf } from '../text/marks.ts'
import { remembered, rememberedFlags, type Word } from '../text/vocabulary.ts'
import { type DescriptionWords, descriptions, type Head, headKinds } from './descriptions.ts'
import { register } from './register.ts'

/** What a phrase does in a description. */
export type Part =
  | { readonly role: 'determiner' | 'filler' | 'generic' | 'maker' | 'link' | 'anaphor' }
  | { readonly role: 'nation'; readonly country: string }
  | { readonly role: 'city'; readonly city: string }
  | { readonly role: 'head'; readonly head: Head }
  | { readonly role: 'product'; readonly product: string }
  | { readonly role: 'person'; readonly party: string }
  | { readonly role: 'plural'; readonly count: number }
  | { readonly role: 'people'; readonly of: string }

/** What the parts are for, as flags: several can be asked for at once. */
export const ROLE = {
  determiner: 1,
  filler: 2,
  generic: 4,
  maker: 8,
  link: 16,
  anaphor: 32,
  nation: 64,
  city: 128,
  head: 256,
  product: 512,
  person: 1024,
  plural: 2048,
  people: 4096,
} as const satisfies Readonly<Record<Part['role'], number>>

/** A word in lower case, or a UTF-16 unit where words run on. */
export type Unit = string | number

/** Phrases unit by unit; most end where no other goes on, so that what goes on is made when it is needed. */
export interface PhraseNode {
  next: Map<Unit, PhraseNode> | undefined
  parts: Part[] | undefined
  /** What the phrases that end here are for, as flags. */
  roles: number
}

/** Phrases by their first units, and what the phrases that begin with a unit are for. */
interface Top {
  readonly next: ReadonlyMap<Unit, PhraseNode>
  readonly roles: ReadonlyMap<Unit, number>
}

/** The phrases of a language by the word or, where words run on, by the UTF-16 unit that they begin with. */
export interface Phrases {
  readonly openedBy: (word: Word) => readonly PhraseNode[]
  /** What the phrases that a word opens are for; 0 where it opens none. */
  readonly rolesOf: (word: Word) => number
  readonly openedByUnit: ReadonlyMap<number, readonly PhraseNode[]>
  /** The same of units, with `WHOLE` for those that are phrases themselves. */
  readonly unitRoles: Uint16Array
  /** The two units that longer phrases begin with. */
  readonly pairs: Marks
}

export const WHOLE = 8192
const MARKS = 17

/** How a language's phrases are cut: into words, or into characters where words run on. */
export const isByCharacter = (lang: Lang): boolean => descriptions[lang].determiners === ''

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const compiled = new Map<Lang, Phrases>()
const shared = new Map<Cut, Top>()

/** The phrases of a language, and the products, people and cities of the register, which languages share; each compiled once. */
export function phrasesOf(lang: Lang): Phrases {
  const known = compiled.get(lang)
  if (known) return known
  const byCharacter = isByCharacter(lang)
  const cut = byCharacter ? characters : words
  const ofRegister = shared.get(cut) ?? compile(registered(), cut)
  shared.set(cut, ofRegister)
  const fresh = phrasesFrom([compile(phrases(descriptions[lang]), cut), ofRegister], byCharacter)
  compiled.set(lang, fresh)
  return fresh
}

function phrasesFrom(tops: readonly Top[], byCharacter: boolean): Phrases {
  const openings = (unit: Unit) => tops.flatMap(({ next }) => next.get(unit) ?? [])
  const rolesOf = (unit: Unit) => tops.reduce((flags, { roles }) => flags | (roles.get(unit) ?? 0), 0)
  const openedByUnit = new Map<number, readonly PhraseNode[]>()
  const unitRoles = new Uint16Array(byCharacter ? 0x10000 : 0)
  const pairs = marksOf(MARKS)
  for (const { next } of tops)
    for (const [unit, node] of next) {
      if (typeof unit !== 'number') break
      openedByUnit.set(unit, openings(unit))
      unitRoles[unit] = (unitRoles[unit] ?? 0) | rolesOf(unit) | (node.parts ? WHOLE : 0)
      for (const second of node.next?.keys() ?? []) if (typeof second === 'number') mark(pairs, unit, second, 0)
    }
  return {
    openedBy: remembered(({ lower }) => openings(lower)),
    rolesOf: rememberedFlags(({ lower }) => rolesOf(lower)),
    openedByUnit,
    unitRoles,
    pairs,
  }
}

type Cut = (phrase: string) => readonly Unit[]
const characters: Cut = (phrase) =>
  phrase
    .toLowerCase()
    .split('')
    .map((character) => character.charCodeAt(0))
const words: Cut = (phrase) => phrase.toLowerCase().match(WORD) ?? []

function compile(labelled: Iterable<readonly [string, Part]>, cut: Cut): Top {
  const top = { next: new Map<Unit, PhraseNode>(), roles: new Map<Unit, number>() }
  for (const [phrase, part] of labelled) {
    const [first, ...others] = cut(phrase)
    if (first === undefined) continue
    let at = behind(top.next, first)
    for (const unit of others) {
      at.next ??= new Map()
      at = behind(at.next, unit)
    }
    at.parts ??= []
    at.parts.push(part)
    at.roles |= ROLE[part.role]
    top.roles.set(first, (top.roles.get(first) ?? 0) | ROLE[part.role])
  }
  return top
}

function behind(next: Map<Unit, PhraseNode>, unit: Unit): PhraseNode {
  const known = next.get(unit)
  if (known) return known
  const fresh = { next: undefined, parts: undefined, roles: 0 }
  next.set(unit, fresh)
  return fresh
}

const list = (words: string): readonly string[] => words.split(/\s*,\s*/u).filter((word) => word !== '')

function* phrases(words: DescriptionWords): Iterable<readonly [string, Part]> {
  for (const role of ['determiners', 'fillers', 'makers', 'links', 'anaphors'] as const)
    for (const phrase of list(words[role])) yield [phrase, { role: singular[role] }]
  for (const phrase of list(words.generic)) yield [phrase, { role: 'generic' }]
  for (const head of heads) for (const phrase of list(words.heads[head] ?? '')) yield [phrase, { role: 'head', head }]
  for (const [country, names] of Object.entries(words.nations))
    for (const phrase of list(names)) yield [phrase, { role: 'nation', country }]
  for (const [city, names] of Object.entries(words.cities))
    for (const phrase of list(names)) yield [phrase, { role: 'city', city }]
  for (const [count, names] of Object.entries(words.plurals))
    for (const phrase of list(names)) yield [phrase, { role: 'plural', count: Number(count) }]
  for (const [of, names] of Object.entries(words.peoples ?? {}))
    for (const phrase of list(names)) yield [phrase, { role: 'people', of }]
}

const singular = {
  determiners: 'determiner',
  fillers: 'filler',
  makers: 'maker',
  links: 'link',
  anaphors: 'anaphor',
} as const
const heads = Object.keys(headKinds).filter((head): head is Head => head in headKinds)

function* registered(): Iterable<readonly [string, Part]> {
  const products = new Map<string, string>()
  const cities = new Set<string>()
  for (const { id, city, products: made = [], people = [] } of register) {
    if (city) cities.add(city)
    for (const product of made) products.set(product, product)
    for (const { name, names = [], family } of people) {
      const surname = family ?? name.split(' ').at(-1) ?? name
      for (const phrase of new Set([name, surname, ...names])) yield [phrase, { role: 'person', party: id }]
    }
  }
  for (const [phrase, product] of [...products, ...nativeProducts]) yield [phrase, { role: 'product', product }]
  for (const city of cities) yield [city, { role: 'city', city }]
}

/** What products are called in other scripts. */
const nativeProducts: readonly (readonly [string, string])[] = [
  ['チャットGPT', 'ChatGPT'],
  ['챗GPT', 'ChatGPT'],
  ['챗지피티', 'ChatGPT'],
  ['クロード', 'Claude'],
  ['클로드', 'Claude'],
  ['ジェミニ', 'Gemini'],
  ['제미나이', 'Gemini'],
  ['フェイスブック', 'Facebook'],
  ['페이스북', 'Facebook'],
  ['脸书', 'Facebook'],
  ['臉書', 'Facebook'],
  ['インスタグラム', 'Instagram'],
  ['인스타그램', 'Instagram'],
  ['아이폰', 'iPhone'],
  ['ウィンドウズ', 'Windows'],
  ['윈도', 'Windows'],
  ['グロック', 'Grok'],
  ['그록', 'Grok'],
]
