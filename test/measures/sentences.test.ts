import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../core/measures/find-quantities.ts'
import { langs } from '../../schemas/primitives.ts'
import { amountOf, saidBy } from './expectation.ts'
import { gaps } from './sentences/gaps.ts'
import { sentences } from './sentences/index.ts'

describe.each(langs)('quantities of news sentences: %s', (lang) => {
  test.each(sentences[lang])('%s', (sentence, ...expected) => {
    expect(findQuantities(sentence, lang).map(saidBy)).toEqual(expected.map(amountOf))
  })

  test('spans lie in the text, in order, without overlaps', () => {
    const text = sentences[lang].map(([sentence]) => sentence).join('\n\n')
    const found = findQuantities(text, lang)
    expect(found.length).toBeGreaterThan(0)
    for (const [i, { start, end }] of found.entries()) {
      expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
      expect(text.slice(start, end).trim()).not.toBe('')
    }
  })
})

describe('a number times its scale is exact', () => {
  // Values as they are found: those of the rows above are rounded.
  test.each([
    ['The lab ordered 1.4 million AI chips.', [1_400_000]],
    ['The campus will cost between 9.2 and 9.8 billion euros.', [9_200_000_000, 9_800_000_000]],
  ])('%s', (sentence, values) => {
    expect(
      findQuantities(sentence, 'en').flatMap(({ low, value }) => (low === undefined ? [value] : [low, value])),
    ).toEqual(values)
  })
})

describe('gaps: wanted, and not yet read', () => {
  test.fails.each(gaps)('%s: %j', (lang, [sentence, ...expected]) => {
    expect(findQuantities(sentence, lang).map(saidBy)).toEqual(expected.map(amountOf))
  })
})
