import type { Lang } from '../../schemas/primitives.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { nl } from './nl.ts'
import type { LanguagePack } from './pack.ts'
import { pt } from './pt.ts'
import { zh } from './zh.ts'

/** Every language that is read. */
export const packs: Readonly<Record<Lang, LanguagePack>> = { en, it, de, fr, es, pt, nl, ja, zh, ko }

/** The pack of a language. */
export const packOf = (lang: Lang): LanguagePack => packs[lang]
