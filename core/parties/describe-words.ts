import type { Lang } from '../../schemas/primitives.ts'
import { remembered, type Word } from '../text/vocabulary.ts'
import { type DescriptionWords, descriptions, type Head, headKinds } from './descriptions.ts'
import { register } from './register.ts'

/** What a phrase does in a description. */
export type Part =
  | { readonly role: 'determiner' | 'filler' | 'generic' | 'maker' | 'link' | 'anaphor' | 'possessive' }
  | { readonly role: 'nation'; readonly country: string }
  | { readonly role: 'city'; readonly city: string }
  | { readonly role: 'head'; readonly head: Head }
  | { readonly role: 'product'; readonly product: string }
  | { readonly role: 'person'; readonly party: string }
  | { readonly role: 'plural'; readonly count: number }

/** Phrases unit by unit; most end where no other goes on, so that what goes on is made when it is needed. */
export interface PhraseNode {
  next: Map<string, PhraseNode> | undefined
  parts: Part[] | undefined
}

/** The phrases of a language by their first units, and which units those are. */
export interface Phrases {
  readonly tops: readonly PhraseNode[]
  /** Those that a word opens. */
  readonly openedBy: (word: Word) => readonly PhraseNode[]
  /** 1 for each UTF-16 unit that opens a phrase. */
  readonly firsts: Uint8Array
}

const node = (): PhraseNode => ({ next: undefined, parts: undefined })

/** How a language's phrases are cut: into words, or into characters where words run on. */
export const isByCharacter = (lang: Lang): boolean => descriptions[lang].determiners === ''

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const compiled = new Map<Lang, Phrases>()
const shared = new Map<Cut, PhraseNode>()

/** The phrases of a language, and the products, people and cities of the register, which languages share; each compiled once. */
export function phrasesOf(lang: Lang): Phrases {
  const known = compiled.get(lang)
  if (known) return known
  const cut = isByCharacter(lang) ? characters : words
  const ofRegister = shared.get(cut) ?? compile(registered(), cut)
  shared.set(cut, ofRegister)
  const tops = [compile(phrases(descriptions[lang]), cut), ofRegister]
  const firsts = new Uint8Array(0x10000)
  for (const { next } of tops) for (const unit of next?.keys() ?? []) firsts[unit.charCodeAt(0)] = 1
  const openedBy = remembered(({ lower }) => openings(tops, lower))
  const fresh = { tops, openedBy, firsts }
  compiled.set(lang, fresh)
  return fresh
}

/** The phrases that a unit opens. */
export const openings = (tops: readonly PhraseNode[], unit: string): readonly PhraseNode[] =>
  tops.flatMap(({ next }) => next?.get(unit) ?? [])

type Cut = (phrase: string) => readonly string[]
const characters: Cut = (phrase) => phrase.toLowerCase().split('')
const words: Cut = (phrase) => phrase.toLowerCase().match(WORD) ?? []

function compile(labelled: Iterable<readonly [string, Part]>, cut: Cut): PhraseNode {
  const top = node()
  for (const [phrase, part] of labelled) {
    let at = top
    for (const unit of cut(phrase)) {
      at.next ??= new Map()
      const next = at.next.get(unit) ?? node()
      at.next.set(unit, next)
      at = next
    }
    if (at === top) continue
    at.parts ??= []
    at.parts.push(part)
  }
  return top
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
