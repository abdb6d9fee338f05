import * as de from './de.ts'
import * as es from './es.ts'
import * as fr from './fr.ts'
import * as it from './it.ts'
import * as ja from './ja.ts'
import * as nl from './nl.ts'
import * as pt from './pt.ts'
import * as zh from './zh.ts'

/** Sentences of the languages with what stands in them; English has those of the corpus, Korean its own tests. */
export const rows = { it, de, fr, es, pt, nl, ja, zh } as const
