import { expect, test } from 'vitest'
import { findQuantities } from '../../core/measures/find-quantities.ts'
import { langs } from '../../schemas/primitives.ts'

const TIMES = 20_000

/** Repeats that lead a careless pattern astray, with an amount behind them that must still be read. */
const repeats = [
  '1,1,1,',
  '1-',
  '$',
  '一',
  '数百億',
  'a ',
  'up to ',
  '((( ',
  '1 000 ',
  'hundred ',
  'aaaa-',
  '1億',
  '1+',
  '+',
  '     ',
  'aaaaa',
  'mil     ',
]

test.each(repeats)('an amount behind %j, many times over, is read in every language', (repeat) => {
  const text = `${repeat.repeat(TIMES)}\n\n(25 GW)`
  for (const lang of langs) {
    const last = findQuantities(text, lang).at(-1)
    expect(last, lang).toMatchObject({ measure: 'power', value: 25e9, bound: 'exact', end: text.length - 1 })
  }
})

test.each(['', ' ', '\n', '%', '$', '...', '1'.repeat(400)])('nothing is read in %j', (text) => {
  for (const lang of langs) expect(findQuantities(text, lang)).toEqual([])
})
