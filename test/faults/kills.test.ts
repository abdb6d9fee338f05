import { expect, it } from 'vitest'
import { killable } from './kills.ts'

// So many in all; `npm run kills` asks for 200.
const kills = Number(process.env['WALKBACK_KILLS'] ?? 3)

it(`the local pipeline on disk, killed at ${kills} moments of its work, ends with the same ledger and each alert once`, async () => {
  const { whole, ledger, close } = await killable(20_260_301)
  expect(Object.values(whole.told).length).toBeGreaterThan(3)
  expect(new Set(Object.values(whole.told))).toEqual(new Set([1]))
  let survived = 0
  while (survived < kills) {
    const ended = await ledger(Math.min(10, kills - survived))
    survived += ended.kills
    expect({ told: ended.told, ledger: ended.ledger }).toEqual({ told: whole.told, ledger: whole.ledger })
  }
  console.log(`${survived} kills survived`)
  await close()
}, 3_600_000)
