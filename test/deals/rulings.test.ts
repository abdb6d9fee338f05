import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collectionsOf, linkedCollections } from '../../core/deals/collection.ts'
import { reconcile, reconcileCollection } from '../../core/deals/reconcile.ts'
import { claimsUnder, collectionName, decide, otherNames, rulingsOf } from '../../core/deals/rulings.ts'
import type { Claim } from '../../schemas/claim.ts'
import type { Decision } from '../../schemas/decision.ts'
import { shuffled } from '../storylines/shuffle.ts'
import { someClaims } from './arbitrary.ts'
import { claimOf } from './claim-of.ts'
import { decisionsOn } from './decisions-on.ts'

const made = { by: 'ada', at: '2026-05-01T00:00:00Z', why: 'seen in the filing' }
const later = { ...made, at: '2026-06-01T00:00:00Z' }

const first = claimOf({ published: '2026-01-05T08:00:00Z' })
const larger = claimOf({ published: '2026-03-05T08:00:00Z', value: 50e9 })
const cut = claimOf({ published: '2026-04-05T08:00:00Z', value: 8e9 })
const wider = claimOf({
  published: '2026-03-05T08:00:00Z',
  value: 50e9,
  parties: ['aldermoor', 'brightwell', 'corvane'],
})
const alias = claimOf({ published: '2026-03-05T08:00:00Z', value: 14e9, parties: ['alder', 'brightwell'] })

const kindsOf = (claims: readonly Claim[], decisions: readonly Decision[]) =>
  reconcile(claims, decisions).revisions.map(({ kind }) => kind)
const figuresOf = (claims: readonly Claim[], decisions: readonly Decision[]) =>
  reconcile(claims, decisions)
    .figures.map(({ parties, standing }) => `${parties.join('+')} ${standing.value / 1e9}`)
    .sort()

describe('a decision to merge', () => {
  const merge = decide({ kind: 'merge', claim: larger.id, into: first.id, ...made })

  test('makes one figure of two, whose later amount is a revision', () => {
    expect(figuresOf([first, larger], [])).toEqual(['aldermoor+brightwell 10', 'aldermoor+brightwell 50'])
    expect(figuresOf([first, larger], [merge])).toEqual(['aldermoor+brightwell 50'])
    expect(kindsOf([first, larger], [merge])).toEqual(['raised'])
  })

  test('takes later statements of the amount along', () => {
    const again = claimOf({ published: '2026-05-05T08:00:00Z', value: 50e9 })
    expect(figuresOf([first, larger, again], [merge])).toEqual(['aldermoor+brightwell 50'])
  })

  test('takes a figure that names a partner too many to the narrower one', () => {
    const across = decide({ kind: 'merge', claim: wider.id, into: first.id, ...made })
    expect(figuresOf([first, wider], [])).toEqual(['aldermoor+brightwell 10', 'aldermoor+brightwell+corvane 50'])
    expect(figuresOf([first, wider], [across])).toEqual(['aldermoor+brightwell 50'])
  })

  test('stands beside the figure, with who, when and why', () => {
    expect(reconcile([first, larger], [merge]).figures.flatMap(({ decisions }) => decisions ?? [])).toEqual([merge.id])
    expect(merge).toMatchObject(made)
  })

  test('no longer counts once it is withdrawn', () => {
    const withdrawn = decide({ kind: 'withdraw', decision: merge.id, ...later })
    expect(reconcile([first, larger], [withdrawn, merge])).toEqual(reconcile([first, larger]))
  })
})

describe('a decision to split', () => {
  const split = decide({ kind: 'split', claim: cut.id, from: first.id, ...made })

  test('makes a figure of its own of what was a new amount, and no revision', () => {
    expect(kindsOf([first, cut], [])).toEqual(['lowered'])
    expect(kindsOf([first, cut], [split])).toEqual([])
    expect(figuresOf([first, cut], [split])).toEqual(['aldermoor+brightwell 10', 'aldermoor+brightwell 8'])
  })

  test('parts them whichever was said first', () => {
    const reversed = decide({ kind: 'split', claim: first.id, from: cut.id, ...made })
    expect(figuresOf([first, cut], [reversed])).toEqual(figuresOf([first, cut], [split]))
  })
})

describe('a decision to rename', () => {
  const rename = decide({ kind: 'rename', party: 'alder', to: 'aldermoor', ...made })

  test('brings the claims on one party together under its name', () => {
    expect(kindsOf([first, alias], [])).toEqual([])
    expect(figuresOf([first, alias], [rename])).toEqual(['aldermoor+brightwell 14'])
    expect(kindsOf([first, alias], [rename])).toEqual(['raised'])
  })

  test('follows a chain of names, and of two that contradict each other the later one', () => {
    const on = decide({ kind: 'rename', party: 'aldermoor', to: 'aldermoor-group', ...later })
    expect(rulingsOf([on, rename]).nameOf('alder')).toBe('aldermoor-group')
    expect(rulingsOf([on, rename]).namesOf('aldermoor-group')).toEqual(['aldermoor-group', 'alder', 'aldermoor'])
    const back = decide({ kind: 'rename', party: 'aldermoor', to: 'alder', ...later })
    expect(['alder', 'aldermoor'].map(rulingsOf([back, rename]).nameOf)).toEqual(['alder', 'alder'])
  })
})

test('a decision to mute keeps the revisions and marks them', () => {
  const mute = decide({ kind: 'mute', claim: first.id, ...made })
  const [plain] = reconcile([first, cut]).revisions
  expect(reconcile([first, cut], [mute]).revisions).toEqual([{ ...plain, muted: true }])
})

test.each<[until: string | undefined, muted: readonly boolean[]]>([
  [undefined, [true, true, true, true]],
  ['2026-06-15', [true, true, false, false]],
  ['2027-01-01', [true, true, true, true]],
  // Cut in April, before it was decided; called off in May, which moves no amount; on again for less in July.
  ['until_it_moves', [true, true, false, false]],
])('a decision to mute until %s lets later steps go', (until, muted) => {
  const steps: readonly Partial<Parameters<typeof claimOf>[0]>[] = [
    { published: '2026-04-05T08:00:00Z', value: 8e9 },
    { published: '2026-05-05T08:00:00Z', value: 8e9, stance: 'cancelled' },
    { published: '2026-07-05T08:00:00Z', value: 6e9 },
    { published: '2026-08-05T08:00:00Z', value: 6e9, stance: 'completed' },
  ]
  const claims = [first, ...steps.map((step) => claimOf({ published: '', ...step }))]
  const mute = decide({ kind: 'mute', claim: first.id, ...(until ? { until } : {}), ...made })
  const revisions = reconcile(claims, [mute]).revisions.toSorted((a, b) => a.to.saidAt.localeCompare(b.to.saidAt))
  expect(revisions.map((revision) => revision.muted === true)).toEqual(muted)
})

describe('the ledger of any claims and decisions', () => {
  const any = fc.tuple(someClaims, fc.array(fc.nat(1000), { maxLength: 6 }), fc.integer({ min: 1, max: 1000 }))

  test('is the same in any order and however often each comes', () => {
    fc.assert(
      fc.property(any, ([claims, picks, seed]) => {
        const decisions = decisionsOn(claims, picks, '2026-05')
        const again = reconcile(
          shuffled([...claims, ...claims.slice(0, 5)], seed),
          shuffled([...decisions, ...decisions], seed),
        )
        expect(JSON.stringify(again)).toBe(JSON.stringify(reconcile(claims, decisions)))
      }),
    )
  })

  test('is the union of what each collection gives by itself', () => {
    fc.assert(
      fc.property(any, ([claims, picks]) => {
        const decisions = decisionsOn(claims, picks, '2026-05')
        const rulings = rulingsOf(decisions)
        const names = [
          ...new Set(claims.flatMap(collectionsOf).flatMap((name) => [name, collectionName(name, rulings)])),
        ]
        const stored = (name: string) => claims.filter((claim) => collectionsOf(claim).includes(name))
        const claimsIn = (name: string) =>
          claimsUnder(name, [name, ...otherNames(name, rulings)].flatMap(stored), rulings)
        const parts = names.map((name) => {
          const own = claimsIn(name)
          return reconcileCollection(name, [...own, ...linkedCollections(name, own).flatMap(claimsIn)], rulings)
        })
        const whole = reconcile(claims, decisions)
        for (const list of ['deals', 'figures', 'revisions'] as const) {
          const records = parts.flatMap((part): readonly { readonly id: string }[] => part[list])
          expect(records.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(whole[list])
        }
      }),
    )
  })
})
