import { langs } from '../../schemas/primitives.ts'
import { descriptions } from './descriptions.ts'
import { fold } from './latin.ts'
import { noNames } from './no-names.ts'

/** Adjectives of nations in all languages, folded. */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  langs.flatMap((lang) =>
    Object.values(descriptions[lang].nations).flatMap((names) => names.split(/\s*,\s*/u).map(fold)),
  ),
)

/** Names of countries, states, capitals, months and days, folded. */
export const NATIONS: ReadonlySet<string> = new Set([...noNames.trim().split(/\s+/u), ...ADJECTIVES])
