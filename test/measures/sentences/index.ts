import type { Lang } from '../../../schemas/primitives.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'
import type { SentenceRow } from './row.ts'
import { zh } from './zh.ts'

/** Sentences as the press of each language writes them, with all quantities that are in each. */
export const sentences: Readonly<Record<Lang, readonly SentenceRow[]>> = { en, it, de, fr, es, pt, nl, ja, zh, ko }
