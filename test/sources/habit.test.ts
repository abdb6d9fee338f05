import { describe, expect, it } from 'vitest'
import { isSilent, newsAfter } from '../../core/sources/habit.ts'

const day = (n: number, hour = 0) => new Date(Date.UTC(2026, 0, n, hour)).toISOString()

describe('the habit of a source', () => {
  it('is learned from the gaps between its news', () => {
    const hourly = Array.from({ length: 20 }, (_, hour) => day(1, hour))
    const news = hourly.reduce<ReturnType<typeof newsAfter>>((known, at) => newsAfter(known, true, at), undefined)
    expect(news?.last).toBe(day(1, 19))
    expect(news?.gap).toBeLessThan(2)
    expect(newsAfter(news, false, day(2))).toBe(news)
  })

  it.each([
    [{ news: { last: day(1), gap: 1 } }, day(1, 23), false],
    [{ news: { last: day(1), gap: 1 } }, day(2, 1), true],
    [{ news: { last: day(1), gap: 24 } }, day(6), false],
    [{ news: { last: day(1), gap: 24 } }, day(8), true],
    [{}, day(8), false],
    [{ failedSince: day(1) }, day(1, 23), false],
    [{ failedSince: day(1) }, day(2, 1), true],
    [{ news: { last: day(1), gap: 24 }, failedSince: day(2) }, day(3, 1), true],
  ])('%o at %s is silent: %s', (state, now, silent) => {
    expect(isSilent(state, now)).toBe(silent)
  })
})
