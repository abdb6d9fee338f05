import { describe, expect, test } from 'vitest'
import { period, said } from '../../core/deals/said.ts'
import { claimOf } from './claim-of.ts'

const at = (published: string, asOf?: string) => said(claimOf({ published, ...(asOf === undefined ? {} : { asOf }) }))
const day = (ms: number) => new Date(ms).toISOString()

describe('a statement is said', () => {
  test.each([
    [
      'as it is published, where the text gives no date',
      '2025-12-02T19:10:00Z',
      undefined,
      '2025-12-02T19:10:00.000Z',
      false,
    ],
    ['at the end of the month it gives', '2025-12-02T19:10:00Z', '2025-09', '2025-09-30T23:59:59.999Z', true],
    ['at the end of the year it gives', '2025-12-02T19:10:00Z', '2024', '2024-12-31T23:59:59.999Z', true],
    [
      'at the end of the day before, which is still news',
      '2026-05-06T06:00:00Z',
      '2026-05-05',
      '2026-05-05T23:59:59.999Z',
      false,
    ],
    ['never after its publication', '2025-09-22T16:05:00Z', '2025-09', '2025-09-22T16:05:00.000Z', true],
    ['long ago, on a day', '2025-12-02T19:10:00Z', '2025-09-22', '2025-09-22T23:59:59.999Z', true],
  ])('%s', (_, published, asOf, moment, background) => {
    const placed = at(published, asOf)
    expect([day(placed.at), placed.background]).toEqual([moment, background])
  })
})

test.each([
  ['2025', '2025-01-01T00:00:00.000Z', '2025-12-31T23:59:59.999Z'],
  ['2024-02', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
  ['2025-12', '2025-12-01T00:00:00.000Z', '2025-12-31T23:59:59.999Z'],
  ['2025-09-22', '2025-09-22T00:00:00.000Z', '2025-09-22T23:59:59.999Z'],
])('%s reaches from its first to its last moment', (date, from, to) => {
  expect(period(date).map(day)).toEqual([from, to])
})
