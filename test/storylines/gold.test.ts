import { describe, expect, test } from 'vitest'
import { reconcile } from '../../core/deals/reconcile.ts'
import { bCubed } from './b-cubed.ts'
import { figureLine, revisionLine, revisionLines } from './score.ts'
import { shuffled } from './shuffle.ts'
import { goldStories, ownStories, trapStories } from './story.ts'

const stories = [...goldStories(), ...trapStories(), ...ownStories()]

describe.each(stories)('$story.id', ({ story, claims, figures }) => {
  const ledger = reconcile(claims)

  test('has every revision that the story expects and no other', () => {
    expect(revisionLines(ledger, claims, story)).toEqual(story.expect.revisions.map(revisionLine).sort())
  })

  test('ends with the figures that the story expects', () => {
    const optional = new Set(story.expect.figures.filter((one) => one.optional || one.part).map(figureLine))
    const stand = ledger.figures
      .filter((figure) => !figure.part && figure.scope !== 'recurring')
      .map((figure) => figureLine({ ...figure, ...figure.standing }))
    const sure = story.expect.figures.filter((one) => !one.optional && !one.part).map(figureLine)
    expect(stand.filter((line) => !optional.has(line)).sort()).toEqual(sure.sort())
  })

  test('keeps together the claims that speak of one figure, and apart those that do not', () => {
    const found = new Map(ledger.figures.flatMap((figure) => figure.claims.map((claim) => [claim, figure.id])))
    expect(bCubed(figures, found)).toEqual({ precision: 1, recall: 1, f1: 1 })
  })

  test('ends with the parts that the story expects', () => {
    const parts = ledger.figures.filter(({ part }) => part).map((one) => figureLine({ ...one, ...one.standing }))
    const sure = story.expect.figures.filter((one) => one.part && !one.optional).map(figureLine)
    expect(parts).toEqual(expect.arrayContaining(sure))
  })
})

test.each(stories)('$story.id gives the same ledger in 20 other orders, with claims told twice', ({ claims }) => {
  const ledger = JSON.stringify(reconcile(claims))
  for (let seed = 1; seed <= 20; seed += 1)
    expect(JSON.stringify(reconcile(shuffled([...claims, ...claims.slice(seed % 7)], seed)))).toBe(ledger)
})

test('all stories together give what each gives by itself', () => {
  const together = reconcile(goldStories().flatMap(({ claims }) => claims))
  const apart = goldStories().flatMap(({ claims }) => reconcile(claims).revisions.map(({ id }) => id))
  expect(together.revisions.map(({ id }) => id)).toEqual([...new Set(apart)].sort())
})
