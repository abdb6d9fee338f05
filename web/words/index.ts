import { en } from './en.ts'
import { it } from './it.ts'
import type { Words } from './words.ts'

/** The languages of the page, each a file of its own. */
export const languages: Readonly<Record<string, Words>> & { readonly en: Words } = { en, it }

/** The language to speak: the one asked for, else the first that the reader's browser names and the page has. */
export function languageOf(asked: string, accepted: readonly string[]): Words {
  const codes = [asked, ...accepted].map((code) => code.slice(0, 2).toLowerCase())
  const found = codes.find((code) => Object.hasOwn(languages, code))
  return (found === undefined ? undefined : languages[found]) ?? en
}
