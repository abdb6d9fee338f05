import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { type Edge, phraseTree } from '../../core/text/phrase-tree.ts'

type Direction = 'on' | 'back'

/** What is found of some phrases at the bar in a text. */
function found(phrases: readonly string[], direction: Direction, barred: string, mayEnd?: Edge): string | undefined {
  const at = barred.indexOf('|')
  const text = barred.replace('|', '')
  const end = phraseTree(phrases, direction).reach(text, at, mayEnd)
  return end < 0 ? undefined : text.slice(Math.min(at, end), Math.max(at, end))
}

type Row = [name: string, phrases: string[], text: string, found: string | undefined]

test.each<Row>([
  ['a phrase', ['billion'], 'It paid 3 |billion euros.', 'billion'],
  ['none where none begins', ['billion'], 'It paid |3 billion euros.', undefined],
  ['none that a text breaks off', ['mil millones'], 'unos 3 |mil mill', undefined],
  ['the longest', ['mil', 'mil millones'], 'unos 3 |mil millones de euros', 'mil millones'],
  ['the shorter one where the longest goes on otherwise', ['mil', 'mil millones'], 'unos 3 |mil millares', 'mil'],
  ['the longest in whatever order they are given', ['mil millones', 'mil'], '|mil millones', 'mil millones'],
  ['a phrase in a longer word', ['GPU'], '18.000 |GPUs', 'GPU'],
  ['the rest of a word', ['chip*'], '|Chipsystemen von Nvidia', 'Chipsystemen'],
  ['a rest of nothing', ['chip*'], '|chip-Hersteller', 'chip'],
  ['the beginning of a word', ['*speicher'], '|Arbeitsspeicher und mehr', 'Arbeitsspeicher'],
  ['a rest within a word', ['ge*te chips'], '|gelieferte Chips', 'gelieferte Chips'],
  ['a rest with a mark of its own', ['se*ores'], '|sen\u0303ores', 'sen\u0303ores'],
  ['no rest over the end of a word', ['data*center'], '|data center', undefined],
  ['a rest of 40 letters', ['a*z'], `|a${'b'.repeat(40)}z`, `a${'b'.repeat(40)}z`],
  ['none of more', ['a*z'], `|a${'b'.repeat(41)}z`, undefined],
  ['no star of the text for one of a phrase', ['chip*s'], '|chip*s', undefined],
  ['white space of any kind', ['up to'], '|up\u00a0to 3', 'up\u00a0to'],
  ['white space of any length', ['up to'], '|up \n\t\u202f\u2009to 3', 'up \n\t\u202f\u2009to'],
  ['no phrase without its white space', ['up to'], '|upto 3', undefined],
  ['any case', ['Milliarden Euro'], '|MILLIARDEN euro', 'MILLIARDEN euro'],
  ['letters with accents in any case', ['économisé'], '|ÉCONOMISÉ', 'ÉCONOMISÉ'],
  ['a curled apostrophe', ["plus d'un"], '|plus d’un milliard', 'plus d’un'],
  ['a plain one', ['plus d’un'], "|plus d'un milliard", "plus d'un"],
  ['words that are not spaced', ['億', '億ドル'], '100|億ドルを投資', '億ドル'],
])('on from an offset: %s', (_name, phrases, text, expected) => {
  expect(found(phrases, 'on', text)).toBe(expected)
})

test.each<Row>([
  ['a phrase', ['up to'], 'It will pay up to| $3 billion.', 'up to'],
  ['none where none ends', ['up to'], 'It will pay up to |$3 billion.', undefined],
  ['none that began before the text', ['jusqu’à'], 'usqu’à|', undefined],
  ['the longest', ['than', 'more than', 'no more than'], 'for no more than| $3 billion', 'no more than'],
  ['the shorter one where the longest began otherwise', ['than', 'no more than'], 'far more than| 3', 'than'],
  ['the end of a word', ['*wert von'], 'ein Gesamtwert von| 3', 'Gesamtwert von'],
  ['the rest of a word', ['invest*'], 'it invested| 3', 'invested'],
  ['white space of any kind', ['up to'], 'up \u00a0\nto| 3', 'up \u00a0\nto'],
  ['any case', ['US$'], 'for us$|3', 'us$'],
  ['either apostrophe', ["jusqu'à"], 'Jusqu’à| 3', 'Jusqu’à'],
])('back from an offset: %s', (_name, phrases, text, expected) => {
  expect(found(phrases, 'back', text)).toBe(expected)
})

const wordEnds: Edge = (text, at) => !/^\p{L}/u.test(text.slice(at))
const wordBegins: Edge = (text, at) => !/\p{L}$/u.test(text.slice(0, at))

test.each<[...Row, direction: Direction]>([
  ['a shorter phrase for one that runs on', ['mil', 'mil mi'], '3 |mil millones', 'mil', 'on'],
  ['none for one that runs on', ['mi'], '3 |millones', undefined, 'on'],
  ['no less than the whole rest of a word', ['chip*'], '|Chipsysteme', 'Chipsysteme', 'on'],
  ['a shorter phrase for one that begins in a word', ['over', 'in over'], 'within over| 3', 'over', 'back'],
  ['none for one that begins in a word', ['over'], 'moreover| 3', undefined, 'back'],
])('an edge leaves %s', (_name, phrases, text, expected, direction) => {
  expect(found(phrases, direction, text, direction === 'on' ? wordEnds : wordBegins)).toBe(expected)
})

test('no phrases are found nowhere', () => {
  expect([
    found([], 'on', 'a|b'),
    found([], 'back', 'a|b'),
    found(['a'], 'on', 'a|'),
    found(['a'], 'back', '|a'),
  ]).toEqual([undefined, undefined, undefined, undefined])
})

/** A pattern of all of some phrases, and of nothing else. */
const patternOf = (phrases: readonly string[]) =>
  new RegExp(
    `^(?:${phrases
      .map((phrase) =>
        phrase.replaceAll('*', '[\\p{L}\\p{M}]{0,40}').replaceAll(' ', '\\s+').replaceAll(/['’]/gu, "['’]"),
      )
      .join('|')})$`,
    'iu',
  )

/** The offset farthest from another one with no more and no less than a pattern between the two; -1 where there is none. */
function farthest(
  pattern: RegExp,
  direction: Direction,
  text: string,
  from: number,
  mayEnd: Edge = () => true,
): number {
  const behind = Array.from({ length: text.length - from + 1 }, (_, i) => text.length - i)
  const before = Array.from({ length: from + 1 }, (_, i) => i)
  const between = (to: number) => text.slice(Math.min(from, to), Math.max(from, to))
  return (direction === 'on' ? behind : before).find((to) => mayEnd(text, to) && pattern.test(between(to))) ?? -1
}

/** Words of one or two letters or apostrophes; a star may stand anywhere in them. */
const anyWord = fc.stringMatching(/^\*?[abÉ'](?:\*?[aBé’])?\*?$/u)
const anyPhrase = fc.array(anyWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const anyPhrases = fc.array(anyPhrase, { minLength: 1, maxLength: 6 })
const anyUnit = fc.constantFrom('a', 'b', 'A', 'é', "'", '’', ' ', '\u00a0', '*')
/** Texts of some phrases, as they may be written, and of other letters and signs. */
const textsOf = (phrases: readonly string[]) => {
  const written = fc.constantFrom(...phrases).map((one) => one.replaceAll('*', 'bA').replaceAll(' ', ' \u00a0\n'))
  return fc.array(fc.oneof(anyUnit, written), { maxLength: 5 }).map((parts) => parts.join(''))
}
const anyCase = anyPhrases.chain((phrases) => fc.tuple(fc.constant(phrases), textsOf(phrases)))

it.each<Direction>(['on', 'back'])(
  'reaches %s as far as a pattern of the same phrases, wherever one may end',
  (direction) => {
    fc.assert(
      fc.property(anyCase, fc.uniqueArray(fc.nat({ max: 20 })), ([phrases, text], refused) => {
        const { reach } = phraseTree(phrases, direction)
        const pattern = patternOf(phrases)
        const mayEnd: Edge = (_, at) => !refused.includes(at)
        const offsets = Array.from({ length: text.length + 1 }, (_, i) => i)
        expect(offsets.map((at) => [reach(text, at), reach(text, at, mayEnd)])).toEqual(
          offsets.map((at) => [farthest(pattern, direction, text, at), farthest(pattern, direction, text, at, mayEnd)]),
        )
      }),
      { numRuns: 200 },
    )
  },
)
