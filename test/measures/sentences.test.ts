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

describe('gaps: wanted, and not yet read', () => {
  test.fails.each(gaps)('%s: %j', (lang, [sentence, ...expected]) => {
    expect(findQuantities(sentence, lang).map(saidBy)).toEqual(expected.map(amountOf))
  })
})
