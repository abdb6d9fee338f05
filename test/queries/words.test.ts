import { describe, expect, it } from 'vitest'
import { monthsBetween } from '../../core/queries/months.ts'
import { hasWords, searchWords } from '../../core/queries/words.ts'

describe('the words of a text', () => {
  it.each([
    ['Nvidia–OpenAI investment', ['nvidia', 'openai', 'investment']],
    ['Société Générale, Zürich', ['societe', 'generale', 'zurich']],
    ['a $100 billion plan: plan', ['100', 'billion', 'plan']],
    ['ソフトバンクが出資', ['ソフ', 'フト', 'トバ', 'バン', 'ンク', 'クが', 'が出', '出資']],
    ['软银投资OpenAI', ['软银', '银投', '投资', 'openai']],
    ['', []],
    ['— … !', []],
  ])('%s', (text, words) => {
    expect(searchWords(text)).toEqual(words)
  })

  it.each([
    ['Société Générale', 'generale', true],
    ['SoftBank buys Ampere', 'ampere softbank', true],
    ['SoftBank buys Ampere', 'ampere arm', false],
    ['ソフトバンクが出資', 'ソフトバンク', true],
    ['ソフトバンクが出資', 'ソフトウェア', false],
    ['ＮＶＩＤＩＡ', 'nvidia', true],
  ])('“%s” is found by %s: %s', (text, question, found) => {
    expect(hasWords(text, searchWords(question))).toBe(found)
  })
})

describe('months', () => {
  it.each([
    ['2025-11', '2026-02', 60, ['2025-11', '2025-12', '2026-01', '2026-02']],
    ['2025', '2025-02', 60, ['2025-01', '2025-02']],
    ['2025-01', '2026', 2, ['2026-11', '2026-12']],
    ['2026-02', '2025-02', 60, []],
  ])('from %s to %s, at most %d', (first, last, most, expected) => {
    expect(monthsBetween(first, last, most)).toEqual(expected)
  })

  it('reach back a year from the last where no first is given', () => {
    const year = monthsBetween(undefined, '2026-03', 60)
    expect([year.length, year[0], year.at(-1)]).toEqual([12, '2025-04', '2026-03'])
  })
})
