import type { Purse } from '../../../core/ports.ts'
import { keys } from './keys.ts'
import { roomFor } from './requests.ts'
import type { Rows } from './table-rows.ts'

/** The row of a whole day, beside those of its sources. */
const all = '*'
const aMillion = 1e6

/** Rounded up, so that what is counted is never less than what is paid. */
const microsOf = (dollars: number): number => Math.ceil(dollars * aMillion)

/** What all functions together spend on a model: money is set aside by one conditional write, whoever is faster. */
export function tablePurse(rows: Rows): Purse {
  return {
    async setAside(day, dollars, cap) {
      const micros = microsOf(dollars)
      const room = microsOf(cap) - micros
      if (room < 0) return false
      return (await rows.update(keys.spent(day, all), { add: { micros } }, roomFor(room))) !== undefined
    },
    async settle(day, setAside, { source, dollars, in: tokensIn, out: tokensOut }) {
      const spent = { tokensIn, tokensOut, texts: 1 }
      const micros = microsOf(dollars)
      await rows.update(keys.spent(day, all), { add: { ...spent, micros: micros - microsOf(setAside) } })
      await rows.update(keys.spent(day, source), { add: { ...spent, micros } })
    },
    async spentOn(day) {
      const found = await rows.query({ partition: keys.spending(day) })
      return found.map(({ sk, micros = 0, tokensIn = 0, tokensOut = 0, texts = 0 }) => ({
        ...{ source: sk, dollars: micros / aMillion, in: tokensIn, out: tokensOut, texts },
      }))
    },
  }
}
