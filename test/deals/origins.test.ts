import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readSketch, sketchOf, writeSketch } from '../../core/articles/sketch.ts'
import { reconcile } from '../../core/deals/reconcile.ts'
import { claimOf, type Stated } from './claim-of.ts'

const story = Array.from(
  { length: 12 },
  (_, day) => `Nvidia said on day ${day} that stage ${day * 7} would cost ${day * 13 + 2} billion dollars or more.`,
).join('\n\n')
const other = Array.from(
  { length: 12 },
  (_, day) =>
    `After ${day * 3} weeks of talks the board of Oracle let partner ${day * 11} know that site ${day * 5} is off.`,
).join('\n\n')
const printed = (text: string) => ({ sketch: writeSketch(sketchOf(text)) })

const first: Stated = { published: '2026-01-05T08:00:00Z' }
const denial: Stated = { published: '2026-03-05T08:00:00Z', stance: 'cancelled', attribution: 'reported' }
/** The same news in one outlet after another, a minute apart. */
const outlets = (texts: readonly Stated['of'][], more: Partial<Stated> = {}) =>
  texts.map(
    (of, at): Stated => ({
      ...denial,
      ...more,
      published: `2026-03-05T08:0${at}:00Z`,
      outlet: `Outlet ${at}`,
      ...(of && { of }),
    }),
  )
const rewrite = (share: number, line: string) => printed(`${line}\n\n${story.slice(0, 900 * share)}`)
const wire = Array.from({ length: 10 }, (_, at) => rewrite(1 - at / 20, `From our desk number ${at}.`))

describe('who says a revision independently of each other', () => {
  it.each<[what: string, told: readonly Stated[], origins: readonly string[]]>([
    ['outlets with texts of their own', outlets([printed(story), printed(other)]), ['Outlet 0', 'Outlet 1']],
    ['outlets of whose texts nothing is known', outlets([undefined, undefined]), ['Outlet 0', 'Outlet 1']],
    ['ten rewrites of one story', outlets(wire), ['Outlet 0']],
    [
      'ten rewrites, one of which credits the agency',
      outlets(wire.map((of, at) => (at === 4 ? { ...of, agency: 'Reuters' } : of))),
      ['Reuters'],
    ],
    [
      'ten rewrites and one with a text of its own',
      outlets([...wire.slice(1), printed(other)]),
      ['Outlet 0', 'Outlet 9'],
    ],
    [
      'texts that credit one agency',
      outlets([
        { ...printed(story), agency: 'AP' },
        { ...printed(other), agency: 'AP' },
      ]),
      ['AP'],
    ],
    [
      'an agency and who cites it',
      [...outlets([printed(story)], { source: 'Reuters' }), ...outlets([{ agency: 'Reuters' }])],
      ['Reuters'],
    ],
    [
      'one outlet in two spellings',
      [
        { ...denial, outlet: 'The Ledger' },
        { ...denial, published: '2026-03-06T08:00:00Z', outlet: 'THE LEDGER' },
      ],
      ['The Ledger'],
    ],
    [
      'a page outside the listed sites',
      [
        ...outlets([undefined]),
        { ...denial, published: '2026-03-06T08:00:00Z', outlet: 'Elsewhere', of: { unlisted: true } },
      ],
      ['Outlet 0'],
    ],
  ])('%s', (_, told, origins) => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...told], { minLength: told.length }), (shuffled) => {
        const [revision] = reconcile([first, ...shuffled].map(claimOf)).revisions
        expect(revision?.origins).toEqual(origins)
      }),
      { numRuns: 10 },
    )
  })
})

describe('a page outside the listed sites', () => {
  const unlisted = { unlisted: true } as const
  const kinds = (...stated: readonly Stated[]) => reconcile(stated.map(claimOf)).revisions.map(({ kind }) => kind)
  const confirmed: Stated = { ...denial, published: '2026-03-06T08:00:00Z' }

  it.each<[what: string, told: readonly Stated[], kinds: readonly string[]]>([
    ['moves no figure', [first, { ...denial, of: unlisted }], []],
    [
      'nor by changing its text',
      [
        { ...first, page: 'p', of: unlisted },
        { ...denial, page: 'p', version: 'v2', of: unlisted },
      ],
      [],
    ],
    ['is no ground on which others move one', [{ ...first, of: unlisted }, denial], []],
    ['takes nothing from who confirms it', [first, { ...denial, of: unlisted }, confirmed], ['cancelled']],
    [
      'is listed where its site is',
      [first, { ...denial, page: 'p', of: unlisted }, { ...denial, page: 'p' }],
      ['cancelled'],
    ],
  ])('%s', (_, told, expected) => {
    expect(kinds(...told)).toEqual(expected)
  })
})

test('a sketch comes back from its text', () => {
  for (const text of ['', 'Three words only', story]) {
    const sketch = sketchOf(text)
    expect(readSketch(writeSketch(sketch))).toEqual(sketch)
  }
})
