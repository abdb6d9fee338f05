import { describe, expect, it } from 'vitest'
import { addressOf, linkTo, readPlace } from '../../web/place.ts'
import { csvOf } from '../../web/share/csv.ts'
import { highlighted } from '../../web/views/highlight.ts'

const read = (search: string) => readPlace(new URLSearchParams(search))

describe('the address of the page', () => {
  it.each([
    ['', '/'],
    ['sort=moved&q=', '/'],
    ['figure=f1&step=3&asOf=2026-02-01', '/?figure=f1&step=3&asOf=2026-02-01'],
    ['utm_source=x&party=nvidia', '/?party=nvidia'],
    ['__proto__=x&constructor=y', '/'],
  ])('%j is %s', (search, expected) => expect(addressOf(read(search))).toBe(expected))

  it('keeps the time and the language from one part to another, and nothing else', () => {
    const here = read('figure=f1&step=3&asOf=2026-02-01&known=yes&lang=it&q=x')
    expect(linkTo(here, { party: 'nvidia' })).toBe('/?asOf=2026-02-01&known=yes&lang=it&party=nvidia')
  })
})

describe('rows as CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['with, comma', '"with, comma"'],
    ['with "quotes"', '"with ""quotes"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['@cmd', "'@cmd"],
    [-5, '-5'],
    [null, ''],
  ])('writes %j as %j', (value, expected) => {
    expect(csvOf([{ name: 'a', value }])).toBe(`name,value\r\na,${expected}\r\n`)
  })

  it('writes nothing of no rows', () => expect(csvOf([])).toBe(''))
})

describe('the amount highlighted in a quote', () => {
  it.each([
    ['Up to $100 billion, it said.', 100e9, '$100 billion'],
    ['In 2026 it pays 30.000 millones de dólares.', 30e9, '30.000 millones'],
    ['bis zu 1,5 Milliarden Dollar', 1.5e9, '1,5 Milliarden'],
    ['最大1000億ドルを投資', 100e9, '1000億'],
    ['about 750 MW of it', 750e6, '750 MW'],
    ['worth $9,000,000,000 then', 9e9, '$9,000,000,000'],
    ['a hundred billion', 100e9, undefined],
    ['in 2026', 100e9, undefined],
  ])('%s', (quote, named, expected) => {
    const parts = highlighted(quote, { named, value: named, bound: 'exact', stance: 'agreed', text: '' })
    const marked = parts.flatMap((part) =>
      typeof part === 'object' && part !== null && 'props' in part ? part.props : [],
    )
    expect(marked).toEqual(expected === undefined ? [] : [{ children: expected }])
  })
})
