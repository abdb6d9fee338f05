import { describe, expect, test } from 'vitest'
import { reconcile } from '../../core/deals/reconcile.ts'
import { figureLine, revisionLine, revisionLines } from './score.ts'
import { storiesIn } from './story.ts'

describe.each(storiesIn())('$story.id', ({ story, claims }) => {
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

  test('ends with the parts that the story expects', () => {
    const parts = ledger.figures.filter(({ part }) => part).map((one) => figureLine({ ...one, ...one.standing }))
    const sure = story.expect.figures.filter((one) => one.part && !one.optional).map(figureLine)
    expect(parts).toEqual(expect.arrayContaining(sure))
  })
})
