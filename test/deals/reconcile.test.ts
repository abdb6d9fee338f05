import { describe, expect, test } from 'vitest'
import { reconcile } from '../../core/deals/reconcile.ts'
import { claimOf, type Stated } from './claim-of.ts'

const ledgerOf = (...stated: Stated[]) => reconcile(stated.map(claimOf))
const kinds = (...stated: Stated[]) => ledgerOf(...stated).revisions.map(({ kind }) => kind)

const first: Stated = { published: '2026-01-05T08:00:00Z' }
const second: Stated = { published: '2026-03-05T08:00:00Z', value: 7e9 }

describe('a late article', () => {
  const known = (stated: Stated, learned: string): Stated => ({ ...stated, learned })

  test('is history where a later step was known before it', () => {
    const { revisions } = ledgerOf(
      known(first, '2026-01-05T09:00:00Z'),
      known({ published: '2026-02-05T08:00:00Z', value: 9e9 }, '2026-04-01T09:00:00Z'),
      known(second, '2026-03-05T09:00:00Z'),
    )
    expect(revisions.map(({ to, late }) => [to.standing.value, late])).toEqual(
      expect.arrayContaining([
        [9e9, true],
        [7e9, undefined],
      ]),
    )
  })

  test('that an earlier-found retelling has told of changes the bearer of the step, not its id', () => {
    const retold = known({ published: '2026-03-07T08:00:00Z', value: 7e9, outlet: 'De Koers' }, '2026-03-07T09:00:00Z')
    const original = known(second, '2026-03-08T09:00:00Z')
    const [before] = ledgerOf(first, retold).revisions
    const [after] = ledgerOf(first, retold, original).revisions
    expect([before?.article, after?.article]).toEqual([retold.published, second.published])
    expect([after?.id, after?.late]).toEqual([before?.id, undefined])
  })

  test('is news where all that was known is what it changes', () => {
    const { revisions } = ledgerOf(
      known(first, '2026-01-05T09:00:00Z'),
      known(second, '2026-03-06T09:00:00Z'),
      known({ published: '2026-03-05T08:30:00Z' }, '2026-03-05T09:00:00Z'),
    )
    expect(revisions.map(({ late }) => late)).toEqual([undefined])
  })
})

describe('a page that changes', () => {
  test('revises what it said before, and is marked', () => {
    const { revisions } = ledgerOf(
      { ...first, page: 'pact', version: 'one' },
      { published: '2026-01-06T08:00:00Z', page: 'pact', version: 'two', bound: 'up_to', stance: 'intended' },
    )
    expect(revisions.map(({ kind, edited }) => [kind, edited])).toEqual([['softened', true]])
  })

  test('leaves alone what others have moved since', () => {
    expect(
      kinds({ ...first, page: 'pact', version: 'one' }, second, {
        published: '2026-03-06T08:00:00Z',
        page: 'pact',
        version: 'two',
      }),
    ).toEqual(['lowered'])
  })
})

describe('a newer reader', () => {
  test('replaces what an older one read in the same text, without a revision', () => {
    const { figures, revisions, suppressed } = ledgerOf(
      { ...first, stance: 'intended' },
      { ...first, stance: 'agreed', reader: { name: 'rules', version: '10' } },
      { ...first, stance: 'rumored', reader: { name: 'rules', version: '9' } },
    )
    expect(figures.map(({ standing }) => standing.stance)).toEqual(['agreed'])
    expect(revisions).toEqual([])
    expect(suppressed.map(({ reason }) => reason).sort()).toEqual([
      'first_report',
      'superseded_reader',
      'superseded_reader',
    ])
  })

  test('leaves the ids of revisions as they are', () => {
    const ids = (version: string) =>
      ledgerOf(
        { ...first, reader: { name: 'rules', version } },
        { ...second, reader: { name: 'rules', version } },
      ).revisions.map(({ id }) => id)
    expect(ids('2')).toEqual(ids('1'))
  })
})

test('ten retellings of one report are one origin', () => {
  const retold = Array.from(
    { length: 10 },
    (_, index): Stated => ({
      ...second,
      published: `2026-03-06T0${index}:00:00Z`,
      outlet: `Outlet ${index}`,
      source: 'Northwire',
      attribution: 'retold',
    }),
  )
  const [revision] = ledgerOf(first, second, ...retold).revisions
  expect(revision?.supporting).toHaveLength(11)
  expect(revision?.origins).toEqual(['Northwire'])
})

test('what only one article has told is not revised by that article', () => {
  expect(kinds({ ...first, asOf: '2025-10', value: 15e9, stance: 'rumored' }, first)).toEqual([])
})

describe('an article that dates what stood before its own news', () => {
  const plan: Stated = { ...first, asOf: '2025-09', bound: 'up_to', stance: 'intended' }
  const walkedBack: Stated = { ...first, bound: 'up_to', stance: 'disclaimed' }

  test('walks it back though nobody else had told of it', () => {
    const { revisions } = ledgerOf(plan, walkedBack)
    expect(revisions.map(({ kind, from, to }) => [kind, from.standing.stance, to.standing.stance])).toEqual([
      ['disclaimed', 'intended', 'disclaimed'],
    ])
  })

  test('tells the graver of two troubles', () => {
    expect(kinds(plan, { ...first, stance: 'stalled' }, walkedBack)).toEqual(['disclaimed'])
  })

  test.each<[string, Stated, Stated]>([
    ['a signature', plan, { ...first, bound: 'up_to' }],
    ['another amount', plan, { ...first, value: 8e9 }],
    ['an end that it dates too', plan, { ...walkedBack, asOf: '2025-11' }],
    ['trouble without an earlier standing', { ...plan, asOf: '2026-01-05' }, walkedBack],
  ])('revises nothing by %s', (_, before, after) => {
    expect(kinds(before, after)).toEqual([])
  })

  test('pages nobody where the walk-back is old news', () => {
    const later: Stated = { ...walkedBack, published: '2026-02-05T08:00:00Z', learned: '2026-02-05T09:00:00Z' }
    const found = (stated: Stated): Stated => ({ ...stated, learned: '2026-04-01T09:00:00Z' })
    const { revisions } = ledgerOf({ ...later, stance: 'cancelled' }, found(plan), found(walkedBack))
    expect(revisions.filter(({ late }) => !late).map(({ kind }) => kind)).toEqual(['cancelled'])
  })
})

test('figures of one amount that go opposite ways are two, and each knows of the other', () => {
  const { figures, suppressed } = ledgerOf(
    { ...first, payer: 'aldermoor', payee: 'brightwell' },
    { ...second, value: 10e9, payer: 'brightwell', payee: 'aldermoor' },
  )
  expect(figures).toHaveLength(2)
  expect(suppressed.map(({ reason }) => reason)).toContain('other_direction')
})

test('two figures that come to the same end have two revisions', () => {
  const both = (published: string, stance: Stated['stance']): Stated[] =>
    (['aldermoor', 'brightwell'] as const).map((payer) => ({
      published,
      page: `${published} ${payer}`,
      payer,
      ...(stance ? { stance } : {}),
    }))
  const { revisions } = ledgerOf(
    ...both('2026-01-05T08:00:00Z', 'agreed'),
    ...both('2026-03-05T08:00:00Z', 'cancelled'),
  )
  expect(revisions.map(({ kind }) => kind)).toEqual(['cancelled', 'cancelled'])
  expect(new Set(revisions.map(({ id }) => id)).size).toBe(2)
})

test('a claim with one party has a figure of its own', () => {
  expect(ledgerOf({ ...first, parties: ['aldermoor'] }).figures.map(({ parties }) => parties)).toEqual([['aldermoor']])
})

describe('an article that agrees on far less', () => {
  const less: Stated = { published: '2026-03-05T08:00:00Z', page: 'less', value: 4e9 }

  test('cuts what it recalls', () => {
    expect(kinds(first, less, { ...less, value: 10e9, asOf: '2026-01' })).toEqual(['lowered'])
  })

  test('tells of a further order where it recalls nothing', () => {
    expect(kinds(first, less)).toEqual([])
  })
})

describe('a month that a comparison lends to both its amounts', () => {
  const april: Stated = { published: '2026-04-09T08:00:00Z', measure: 'term', unit: 'year', value: 15 }
  const july = {
    published: '2026-07-21T08:00:00Z',
    page: 'july',
    asOf: '2026-04',
    measure: 'term',
    unit: 'year',
  } as const

  test('belongs to the one that was said then', () => {
    expect(kinds(april, { ...july, value: 20 }, { ...july, value: 15 })).toEqual(['raised'])
  })

  test('stays with an amount of a time of which nothing else is known', () => {
    expect(kinds(april, { ...july, asOf: '2025', value: 20 })).toEqual([])
  })
})

describe('an article that gives a new amount', () => {
  const standing = (...stated: Stated[]) =>
    ledgerOf(...stated)
      .figures.filter(({ part }) => !part)
      .map((figure) => figure.standing.value)
      .sort((a, b) => a - b)

  test.each<[what: string, values: number[], kinds: string[], later: Stated[]]>([
    ['changes the figure where it leads with it', [14e9], ['raised'], [{ ...second, value: 14e9 }]],
    [
      'opens another where only one of the two is a round',
      [10e9, 14e9],
      [],
      [{ ...second, value: 14e9, scope: 'round' }],
    ],
    ['opens another where it comes to it far down', [10e9, 14e9], [], [{ ...second, value: 14e9, start: 900 }]],
    [
      'opens another where it is more than double and nothing is recalled',
      [10e9, 25e9],
      [],
      [{ ...second, value: 25e9 }],
    ],
    [
      'changes the figure to more than double where it recalls what stood',
      [25e9],
      ['raised'],
      [
        { ...second, value: 25e9 },
        { ...second, value: 10e9, asOf: '2026-01' },
      ],
    ],
  ])('%s', (_, values, kindsWanted, later) => {
    expect([standing(first, ...later), kinds(first, ...later)]).toEqual([values, kindsWanted])
  })

  test('that names two summands and their sum opens one figure with two parts', () => {
    const told = [{ ...first, value: 40e9 }, first, { ...first, value: 30e9 }]
    expect([standing(...told), ledgerOf(...told).figures.length]).toEqual([[40e9], 3])
  })

  test('that a text has in place of a younger one takes the place of nothing', () => {
    const far: Stated = { ...second, value: 30e9 }
    const reversed: Stated = { published: '2026-03-09T08:00:00Z', replaces: { value: 30e9, unit: 'USD' } }
    expect([standing(first, far, reversed), kinds(first, far, reversed)]).toEqual([[10e9, 30e9], []])
  })

  test('beside a plan for more opens two figures, beside talk of more one', () => {
    const more = (stance: 'intended' | 'rumored'): Stated => ({ ...first, value: 12e9, stance })
    expect([standing(first, more('intended')), standing(first, more('rumored'))]).toEqual([[10e9, 12e9], [10e9]])
  })

  test('twice what stood is no sum of what stood and its own restatement', () => {
    const twice: Stated = { ...second, value: 20e9, start: 900, attribution: 'reported' }
    expect([
      standing(first, { ...second, value: 10e9 }, twice),
      kinds(first, { ...second, value: 10e9 }, twice),
    ]).toEqual([[10e9, 20e9], []])
  })

  test('in place of one already replaced changes nothing once more', () => {
    const replaced: Stated = { ...second, value: 14e9, stance: 'completed', replaces: { value: 10e9, unit: 'USD' } }
    const retold: Stated = { ...replaced, published: '2026-03-06T08:00:00Z', stance: 'agreed', attribution: 'reported' }
    expect(kinds(first, replaced, retold)).toEqual(['raised'])
  })
})

test.each<[asOf: string, kinds: string[], article: string]>([
  ['2026-01', ['disclaimed'], '2026-03-05T08:00:00Z'],
  ['2026-02', ['disclaimed'], '2026-03-09T08:00:00Z'],
])('trouble dated %s, the month of the announcement or another', (asOf, kindsWanted, article) => {
  const taken: Stated = { published: '2026-03-05T08:00:00Z', stance: 'disclaimed' }
  const retold: Stated = { published: '2026-03-09T08:00:00Z', stance: 'disclaimed', asOf, outlet: 'De Koers' }
  const { revisions } = ledgerOf(first, taken, retold)
  expect([revisions.map(({ kind }) => kind), revisions[0]?.article]).toEqual([kindsWanted, article])
})

test('a guess of the parties firms nothing, even with the very amount', () => {
  const guess: Stated = { published: '2026-03-05T08:00:00Z', stance: 'completed', inferred: 'parties' }
  expect([kinds(first, guess), kinds(first, { ...guess, stance: 'cancelled' })]).toEqual([[], ['cancelled']])
})
