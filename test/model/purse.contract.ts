import { describe, expect, it } from 'vitest'
import type { Purse } from '../../core/ports.ts'

/** What every purse must do. */
export function purseContract(
  name: string,
  open: () => Promise<{ readonly purse: Purse; close(): Promise<void> }>,
): void {
  describe(`${name} as a purse`, () => {
    const day = '2026-02-04'
    const tokens = { in: 100, out: 10 }
    const opened = async (work: (purse: Purse) => Promise<void>) => {
      const { purse, close } = await open()
      await work(purse).finally(close)
    }

    it('sets aside no more than the cap has room for', () =>
      opened(async (purse) => {
        const asked = [0.4, 0.4, 0.3, 0.2]
        const taken = []
        for (const dollars of asked) taken.push(await purse.setAside(day, dollars, 1))
        expect(taken).toEqual([true, true, false, true])
        expect(await purse.setAside('2026-02-05', 0.9, 1)).toBe(true)
        expect(await purse.setAside('2026-02-06', 1.1, 1)).toBe(false)
      }))

    it('lets all that ask at once have no more than that together', () =>
      opened(async (purse) => {
        const taken = await Promise.all(Array.from({ length: 10 }, () => purse.setAside(day, 0.3, 1)))
        expect(taken.filter(Boolean)).toHaveLength(3)
      }))

    it('has room again for what was set aside and not spent', () =>
      opened(async (purse) => {
        await purse.setAside(day, 0.9, 1)
        expect(await purse.setAside(day, 0.5, 1)).toBe(false)
        await purse.settle(day, 0.9, { source: 'wire', dollars: 0.1, ...tokens })
        expect(await purse.setAside(day, 0.5, 1)).toBe(true)
      }))

    it('counts dollars, tokens and texts, for the day and for each source', () =>
      opened(async (purse) => {
        for (const source of ['wire', 'paper', 'wire']) {
          await purse.setAside(day, 0.1, 1)
          await purse.settle(day, 0.1, { source, dollars: 0.025, ...tokens })
        }
        const spent = await purse.spentOn(day)
        expect(spent.map(({ dollars, ...one }) => ({ ...one, dollars: dollars.toFixed(3) }))).toEqual([
          { source: '*', dollars: '0.075', in: 300, out: 30, texts: 3 },
          { source: 'paper', dollars: '0.025', in: 100, out: 10, texts: 1 },
          { source: 'wire', dollars: '0.050', in: 200, out: 20, texts: 2 },
        ])
        expect(await purse.spentOn('2026-02-05')).toEqual([])
      }))
  })
}
