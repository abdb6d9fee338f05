import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { type Circumstance, step } from '../../core/revisions/step.ts'
import { Standing } from '../../schemas/deal.ts'

const State = z.pick(Standing, { bound: true, stance: true })

const plain: Circumstance = { tied: false, party: false, named: true, firsthand: true, days: 40 }
const party: Circumstance = { ...plain, party: true }
const unnamed: Circumstance = { ...plain, named: false, firsthand: false }
const tied: Circumstance = { ...plain, tied: true }
const nextDay: Circumstance = { ...plain, days: 1 }
const after = (before: Standing, circumstance = plain): Circumstance => ({ ...circumstance, before })

/** Reads `10 up_to agreed` or `8-9 range rumored`, in billions. */
function standing(words: string): Standing {
  const [amount = '', bound, stance] = words.split(' ')
  const [value = 0, low] = amount.split('-').map(Number).reverse()
  return { value: value * 1e9, ...(low === undefined ? {} : { low: low * 1e9 }), ...State.parse({ bound, stance }) }
}

type Row = readonly [from: string, to: string, circumstance: Circumstance, outcome: string, stands: string]

const revisions: readonly Row[] = [
  ['10 exact agreed', '12 exact agreed', plain, 'raised', '12 exact agreed'],
  ['10 exact agreed', '8 exact agreed', plain, 'lowered', '8 exact agreed'],
  ['10 up_to intended', '8 exact agreed', plain, 'lowered', '8 exact agreed'],
  ['8-9 range rumored', '7 exact agreed', plain, 'lowered', '7 exact agreed'],
  ['8-9 range rumored', '8.5 exact agreed', plain, 'firmed', '8.5 exact agreed'],
  ['10 exact rumored', '10 exact agreed', nextDay, 'firmed', '10 exact agreed'],
  ['10 up_to rumored', '10 exact agreed', unnamed, 'firmed', '10 exact agreed'],
  ['10 exact intended', '10 exact agreed', plain, 'firmed', '10 exact agreed'],
  ['10 exact agreed', '10 exact completed', plain, 'firmed', '10 exact completed'],
  ['10 up_to agreed', '10 exact agreed', tied, 'firmed', '10 exact agreed'],
  ['10 exact agreed', '10 up_to agreed', tied, 'softened', '10 up_to agreed'],
  ['10 exact completed', '14 exact agreed', tied, 'raised', '14 exact agreed'],
  ['10 exact completed', '14 exact agreed', party, 'raised', '14 exact agreed'],
  ['10 exact agreed', '10 exact intended', tied, 'softened', '10 exact intended'],
  ['10 exact agreed', '10 up_to intended', party, 'softened', '10 up_to intended'],
  ['10 exact agreed', '12 exact intended', tied, 'softened', '12 exact intended'],
  ['10 up_to agreed', '10 exact disclaimed', party, 'disclaimed', '10 up_to disclaimed'],
  ['10 exact agreed', '10 exact stalled', unnamed, 'stalled', '10 exact stalled'],
  ['10 exact agreed', '10 exact denied', party, 'denied', '10 exact denied'],
  ['10 exact rumored', '10 exact denied', plain, 'denied', '10 exact denied'],
  ['10 exact agreed', '8 exact cancelled', plain, 'cancelled', '8 exact cancelled'],
  ['10 exact completed', '10 exact cancelled', plain, 'cancelled', '10 exact cancelled'],
  ['10 exact stalled', '10 exact disclaimed', plain, 'disclaimed', '10 exact disclaimed'],
  ['10 up_to disclaimed', '3 exact rumored', tied, 'lowered', '3 exact rumored'],
  ['10 exact stalled', '12 exact agreed', plain, 'reinstated', '12 exact agreed'],
  ['10 exact stalled', '10 exact agreed', after(standing('10 exact intended')), 'reinstated', '10 exact agreed'],
  ['10 exact denied', '10 exact rumored', after(standing('10 exact rumored'), party), 'reinstated', '10 exact rumored'],
]

const quiet: readonly Row[] = [
  ['10 exact agreed', '10 exact agreed', plain, 'restatement', '10 exact agreed'],
  ['10 up_to agreed', '10 exact agreed', plain, 'restatement', '10 up_to agreed'],
  ['10 exact agreed', '10 at_least agreed', plain, 'vaguer', '10 exact agreed'],
  ['10.4 exact agreed', '10 at_least agreed', plain, 'vaguer', '10.4 exact agreed'],
  ['12 exact agreed', '11.9 exact agreed', plain, 'restatement', '11.9 exact agreed'],
  ['8-9 range rumored', '8 exact rumored', plain, 'vaguer', '8-9 range rumored'],
  ['8.5 exact agreed', '8-9 range agreed', plain, 'vaguer', '8.5 exact agreed'],
  ['251 exact agreed', '254 exact agreed', plain, 'immaterial', '251 exact agreed'],
  ['10 exact agreed', '10 exact rumored', plain, 'rumour_about_agreed', '10 exact agreed'],
  ['10 exact agreed', '6 exact rumored', unnamed, 'rumour_about_agreed', '10 exact agreed'],
  ['10 exact agreed', '10 exact intended', party, 'vaguer', '10 exact agreed'],
  ['10 exact agreed', '20 exact intended', party, 'vaguer', '10 exact agreed'],
  ['10 exact completed', '10 exact agreed', plain, 'vaguer', '10 exact completed'],
  ['10 exact intended', '10 exact agreed', nextDay, 'restatement', '10 exact agreed'],
  ['10 exact intended', '10 exact agreed', unnamed, 'unconfirmed', '10 exact intended'],
  ['10 exact rumored', '10 exact intended', nextDay, 'restatement', '10 exact intended'],
  ['10 exact agreed', '10 exact completed', nextDay, 'restatement', '10 exact agreed'],
  ['10 exact agreed', '10 exact completed', unnamed, 'unconfirmed', '10 exact agreed'],
  ['10 exact completed', '14 exact agreed', plain, 'vaguer', '10 exact completed'],
  ['10 exact agreed', '10 up_to agreed', plain, 'vaguer', '10 exact agreed'],
  ['10 exact agreed', '10 up_to agreed', party, 'vaguer', '10 exact agreed'],
  ['10 exact agreed', '10 up_to agreed', nextDay, 'restatement', '10 up_to agreed'],
  ['10 exact agreed', '10 exact denied', plain, 'unconfirmed', '10 exact agreed'],
  ['10 exact intended', '10 exact denied', plain, 'unconfirmed', '10 exact intended'],
  ['10 exact completed', '10 exact stalled', party, 'unconfirmed', '10 exact completed'],
  ['10 exact cancelled', '10 exact stalled', plain, 'vaguer', '10 exact cancelled'],
  ['10 exact cancelled', '10 exact cancelled', plain, 'restatement', '10 exact cancelled'],
  ['10 exact stalled', '10 exact intended', after(standing('10 exact intended')), 'background', '10 exact stalled'],
  [
    '10 exact stalled',
    '10 exact intended',
    after(standing('10 exact intended'), { ...party, days: 1 }),
    'background',
    '10 exact stalled',
  ],
  ['10 exact cancelled', '10 exact completed', after(standing('10 exact agreed')), 'background', '10 exact cancelled'],
]

describe('a statement revises what stands', () => {
  test.each(revisions)('%s, then %s', (from, to, circumstance, kind, stands) => {
    expect(step(standing(from), standing(to), circumstance)).toEqual({ kind, to: standing(stands) })
  })
})

describe('a statement leaves what stands', () => {
  test.each(quiet)('%s, then %s', (from, to, circumstance, reason, stands) => {
    const { to: left, ...taken } = step(standing(from), standing(to), circumstance)
    expect(taken).toEqual({ quiet: reason })
    expect(left).toEqual(standing(stands))
  })
})
