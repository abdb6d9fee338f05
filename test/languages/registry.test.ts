import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cueNames } from '../../core/claims/cues.ts'
import { packs } from '../../core/languages/index.ts'
import { measureRules } from '../../core/measures/index.ts'
import { langs, measures } from '../../schemas/primitives.ts'

const folder = new URL('../../core/languages/', import.meta.url)
const contract = new Set(['index.ts', 'list.ts', 'pack.ts'])

test('every file of the folder is in the index, and every language has one', () => {
  const files = readdirSync(folder).filter((name) => !contract.has(name))
  expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(Object.keys(packs).sort())
  expect(Object.keys(packs).sort()).toEqual([...langs].sort())
  for (const [lang, pack] of Object.entries(packs)) expect(pack.lang).toBe(lang)
})

/** What a language says in no word of its own, with the reason; every other empty list is a hole. */
const without: Readonly<Record<string, string>> = {
  'ja numerals': 'numbers in characters are read by the engine',
  'zh numerals': 'numbers in characters are read by the engine',
  'ko numerals': 'numbers are written in digits',
  'ja months': 'months are numbered',
  'zh months': 'months are numbered',
  'ko months': 'months are numbered',
  'ja lasting': 'a length of time is a number and 年',
  'zh lasting': 'a length of time is a number and 年',
  'ko lasting': 'a length of time is a number and 년',
  'ja apart': 'a number never leaves out its scale',
  'zh apart': 'a number never leaves out its scale',
  'ko apart': 'a number never leaves out its scale',
  'ja ofWhich': 'a number never leaves out its scale',
  'zh ofWhich': 'a number never leaves out its scale',
  'ko ofWhich': 'a number never leaves out its scale',
  'ja ofThem': 'a number never leaves out its scale',
  'zh ofThem': 'a number never leaves out its scale',
  'ko ofThem': 'a number never leaves out its scale',
  'ja soon': 'a number never leaves out its scale',
  'zh soon': 'a number never leaves out its scale',
  'ko soon': 'a number never leaves out its scale',
}
const optional = new Set(['between', 'and', 'change', 'prepositions', 'upToAfter', 'pronoun', 'ahead'])

describe.each(langs)('%s', (lang) => {
  const { quantities, claims } = packs[lang]
  test('has a word for every measure', () => {
    const holes = measures.filter((measure) => measureRules[measure].units(quantities).length === 0)
    expect(holes).toEqual([])
  })
  test('has words for every construct of quantities', () => {
    const empty = Object.entries(quantities)
      .filter(([, words]) => typeof words === 'object' && Object.keys(words).length === 0)
      .map(([name]) => name)
    expect(empty.filter((name) => !optional.has(name) && !without[`${lang} ${name}`])).toEqual([])
  })
  test('has words for every cue', () => {
    const empty = Object.entries(claims.cues)
      .filter(([, phrases]) => phrases.length === 0)
      .map(([name]) => name)
    expect(empty.filter((name) => !optional.has(name))).toEqual([])
    expect(Object.keys(claims.cues).sort()).toEqual([...cueNames].sort())
  })
  test('says no phrase twice under one cue', () => {
    const twice = Object.entries(claims.cues).flatMap(([name, phrases]) =>
      phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i).map((phrase) => `${name}: ${phrase}`),
    )
    expect(twice).toEqual([])
  })
})
