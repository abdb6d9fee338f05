import * as de from './de.ts'
import * as es from './es.ts'
import * as fr from './fr.ts'
import * as it from './it.ts'
import * as nl from './nl.ts'
import * as pt from './pt.ts'

/** Sentences of the languages in Latin script with what stands in them; English has those of the corpus, the others their own tests. */
export const rows = { it, de, fr, es, pt, nl } as const
