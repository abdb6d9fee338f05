/**
 * Quantities a second and money found, beside Recognizers-Text in one run: `node bench/quantities.ts`.
 * Sentences and what stands in them are the project's own corpus; Recognizers-Text reads no Italian, German, Dutch or Korean money.
 */
import { readFileSync } from 'node:fs'
import { Culture, recognizeCurrency } from '@microsoft/recognizers-text-suite'
import { packOf } from '../core/languages/index.ts'
import { findQuantities } from '../core/measures/find-quantities.ts'
import { splitSentences } from '../core/text/sentences.ts'
import type { Lang } from '../schemas/primitives.ts'
import type { GoldCase } from './score.ts'

const cultures: Readonly<Partial<Record<Lang, string>>> = {
  en: Culture.English,
  fr: Culture.French,
  es: Culture.Spanish,
  pt: Culture.Portuguese,
}
const corpus = new URL('../test/corpus/', import.meta.url)
const casesOf = (lang: Lang): readonly GoldCase[] =>
  ['development-a', 'development-b', `own/${lang}`, `held/${lang}`]
    .flatMap((file) => readFileSync(new URL(`${file}.jsonl`, corpus), 'utf8').split('\n'))
    .filter(Boolean)
    .map((line): GoldCase => JSON.parse(line))
    .filter((one) => one.lang === lang)

/** Seconds of processor time for which a reader is warmed up, and then counted: one that is fast goes over the sentences many times. */
const SPAN = 2

/** Sentences a second of processor time of one reader, once it is warm. */
function pace(sentences: readonly string[], read: (sentence: string) => unknown): number {
  readFor(SPAN, sentences, read)
  const { passes, seconds } = readFor(SPAN, sentences, read)
  return (passes * sentences.length) / seconds
}

function readFor(span: number, sentences: readonly string[], read: (sentence: string) => unknown) {
  const before = process.cpuUsage()
  let seconds = 0
  let passes = 0
  for (; seconds < span; passes++) {
    for (const sentence of sentences) read(sentence)
    const { user, system } = process.cpuUsage(before)
    seconds = (user + system) / 1e6
  }
  return { passes, seconds }
}

const close = (a: number, b: number) => Math.abs(a - b) <= 0.005 * Math.max(a, b)

console.log('        sentences   walkback/s  recognizers/s   ratio   money recalled: walkback  recognizers')
for (const [lang, culture] of Object.entries(cultures)) {
  if (!culture || !(lang in cultures)) continue
  const code = lang === 'en' || lang === 'fr' || lang === 'es' ? lang : 'pt'
  const cases = casesOf(code)
  const marks = { abbreviations: new Set(packOf(code).claims.abbreviations), ordinalStop: false }
  const sentences = cases.flatMap(({ text }) =>
    splitSentences(text, marks).map(({ start, end }) => text.slice(start, end)),
  )
  const ours = pace(sentences, (sentence) => findQuantities(sentence, code))
  const theirs = pace(sentences, (sentence) => recognizeCurrency(sentence, culture))
  const money = cases.flatMap((one) =>
    one.claims.filter(({ measure }) => measure === 'money').map((claim) => ({ one, claim })),
  )
  const recalled = (read: (text: string) => readonly number[]) =>
    money.filter(({ one, claim }) => read(`${one.title}\n\n${one.text}`).some((value) => close(value, claim.value)))
      .length
  const found = recalled((text) => findQuantities(text, code).map(({ value }) => value))
  const peers = recalled((text) =>
    recognizeCurrency(text, culture).map(({ resolution }) => Number(resolution?.['value'] ?? 0)),
  )
  console.log(
    `  ${lang}    ${String(sentences.length).padStart(9)}  ${ours.toFixed(0).padStart(11)}  ${theirs.toFixed(0).padStart(13)}  ${(ours / theirs).toFixed(0).padStart(6)}   ${(found / money.length).toFixed(3).padStart(23)}  ${(peers / money.length).toFixed(3).padStart(11)}`,
  )
}
