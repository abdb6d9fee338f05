import { oneOf } from '../text/phrase.ts'

/** The phrases of a list that is written with bars between them, over as many lines as it takes. */
export function list({ raw }: TemplateStringsArray): readonly string[] {
  return (raw[0] ?? '')
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '')
}

/** Any of some phrases with any of others behind it, a few words apart: one phrase of a lexicon. */
export const across = (first: readonly string[], second: readonly string[]): readonly string[] => [
  `${oneOf(first)} ... ${oneOf(second)}`,
]

/** Any of some phrases with any of others right behind it: one phrase of a lexicon. */
export const behind = (first: readonly string[], second: readonly string[]): readonly string[] => [
  `${oneOf(first)} ${oneOf(second)}`,
]

/** The same for scripts that run on. */
export const runOn = (first: readonly string[], second: readonly string[]): readonly string[] => [
  `${oneOf(first)}${oneOf(second)}`,
]

/** Each of some words with each of some endings. */
export const inflected = (words: readonly string[], endings: readonly string[]): readonly string[] =>
  words.flatMap((word) => endings.map((ending) => `${word}${ending}`))

/** Each of some words with each of others right behind it, for lists that are no lexicon's. */
export const followed = (first: readonly string[], second: readonly string[]): readonly string[] =>
  first.flatMap((before) => second.map((behind) => `${before}${behind}`))

/** Phrases without those that stand among them twice. */
export const distinct = (phrases: readonly string[]): readonly string[] => [...new Set(phrases)]

const LAST_BLANK = / (?=\S+$)/u

/** Words with the number each stands for behind it: `two 2 | three 3`. */
export const numbers = (source: TemplateStringsArray): Readonly<Record<string, number>> =>
  Object.fromEntries(pairs(source).map(([word, value]) => [word, Number(value)]))

/** Words with the code each stands for behind it: `dollars USD | euro EUR`. */
export const codes = (source: TemplateStringsArray): Readonly<Record<string, string>> =>
  Object.fromEntries(pairs(source))

const pairs = (source: TemplateStringsArray): readonly (readonly [string, string])[] =>
  list(source).map((entry) => {
    const [word = '', value = ''] = entry.split(LAST_BLANK)
    return [word, value]
  })
