import { afterEach, describe, expect, it } from 'vitest'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import type { Claim } from '../../schemas/claim.ts'
import { type AlertRoom, alertRoom } from '../support/alert-room.ts'
import { madeClaim } from '../support/made-claim.ts'

let room: AlertRoom
const open = async () => {
  room = await alertRoom()
  return room
}
afterEach(() => room.close())

const parties = ['alder', 'openai']
const on = (day: string, over: Partial<Claim> = {}) => madeClaim({ parties, at: `${day}T10:00:00Z`, ...over })
const letter = on('2025-09-22')
const walkback = on('2026-02-01', { stance: 'disclaimed' })
const agreed = { bound: 'exact', stance: 'agreed' } as const
const four = on('2026-01-02', { ...agreed, value: 4e9 })
const two = on('2026-02-02', { ...agreed, value: 2e9, replaces: { value: 4e9, unit: 'USD' } })

/** The messages of the channel: headline, where they stand, and how often they were edited. */
const seen = () =>
  room.slack.messages.map(({ text, thread_ts, broadcast, edits }) => [
    text.replace(/^[^\p{L}]+/u, '').split(':')[0],
    thread_ts === undefined ? 'root' : broadcast ? 'broadcast' : 'reply',
    edits,
  ])
const causes = async () =>
  (await room.store.journal('slack', '2025-01-01T00:00:00Z', '2027-01-01T00:00:00Z')).flatMap(({ cause = [] }) => cause)

describe('a party that goes by another name', () => {
  it('pages nobody, and neither does its old name again; what comes later answers in the same thread', async () => {
    await open()
    await room.say('2026-02-01T10:05:00Z', letter, walkback)
    const rename = await room.decide('2026-03-01T00:00:00Z', { kind: 'rename', party: 'alder', to: 'aldermoor' })
    await room.sweep('2026-03-01T01:00:00Z')
    expect(seen()).toEqual([['Walked back', 'root', 0]])
    const cut = { ...agreed, value: 30e9, replaces: { value: 100e9, unit: 'USD' } }
    await room.say('2026-03-05T10:05:00Z', on('2026-03-05', cut))
    const told = [
      ['Cut', 'root', 1],
      ['Cut', 'broadcast', 0],
    ]
    expect(seen()).toEqual(told)
    await room.decide('2026-04-01T00:00:00Z', { kind: 'withdraw', decision: rename.id })
    await room.sweep('2026-04-01T01:00:00Z')
    expect(seen()).toEqual(told)
    await room.say('2026-04-05T10:05:00Z', on('2026-04-05', { ...agreed, value: 30e9, stance: 'cancelled' }))
    expect(seen()).toEqual([['Cancelled', 'root', 2], told[1], ['Cancelled', 'broadcast', 0]])
  })

  it('leaves out, with its cause, the step that its two names make together', async () => {
    await open()
    await room.say('2026-02-01T10:05:00Z', letter, {
      ...walkback,
      ...on('2026-02-01', { parties: ['aldermoor', 'openai'], stance: 'disclaimed' }),
    })
    await room.decide('2026-03-01T00:00:00Z', { kind: 'rename', party: 'alder', to: 'aldermoor' })
    expect([seen(), await causes()]).toEqual([[], ['decided']])
    const [revision] = (await dynamoReader(room.engine.rows).revisions({ limit: 1 })).items
    expect(revision).toMatchObject({ kind: 'disclaimed', decided: true, parties: ['aldermoor', 'openai'] })
  })
})

describe('two figures that a person makes one', () => {
  const fifty = on('2026-02-02', { ...agreed, value: 50e9 })

  it('page nobody with a step of last year', async () => {
    await open()
    await room.say('2026-02-03T10:00:00Z', four, fifty)
    await room.decide('2027-02-01T00:00:00Z', { kind: 'merge', claim: fifty.id, into: four.id })
    expect(seen()).toEqual([])
    expect(
      (await room.store.journal('slack', '2027-01-01T00:00:00Z', '2028-01-01T00:00:00Z')).map(({ cause }) => cause),
    ).toEqual(['decided'])
  })

  it('tell what is said of them afterwards', async () => {
    await open()
    await room.say('2026-02-03T10:00:00Z', four, fifty)
    await room.decide('2026-02-04T00:00:00Z', { kind: 'merge', claim: fifty.id, into: four.id })
    await room.say('2026-03-05T10:05:00Z', on('2026-03-05', { ...agreed, value: 50e9, stance: 'cancelled' }))
    expect(seen()).toEqual([['Cancelled', 'root', 0]])
  })
})

describe('a step that a person takes out of its figure', () => {
  it('is corrected in its thread alone, and told to stand again once it is put back, each time once', async () => {
    await open()
    await room.say('2026-02-02T10:05:00Z', four, two)
    const split = { kind: 'split', claim: two.id, from: four.id } as const
    const first = await room.decide('2026-02-03T00:00:00Z', split)
    await room.sweep('2026-02-03T01:00:00Z')
    expect(seen()).toEqual([
      ['Corrected, no longer so', 'root', 1],
      ['Corrected', 'reply', 0],
    ])
    expect(JSON.stringify(room.slack.messages[1]?.blocks)).toContain('A person decided so')
    await room.decide('2026-02-04T00:00:00Z', { kind: 'withdraw', decision: first.id })
    await room.sweep('2026-02-04T01:00:00Z')
    expect(seen()).toEqual([
      ['Cut', 'root', 2],
      ['Corrected', 'reply', 0],
      ['Stands again', 'reply', 0],
    ])
    const second = await room.decide('2026-02-05T00:00:00Z', split)
    await room.decide('2026-02-06T00:00:00Z', { kind: 'withdraw', decision: second.id })
    await room.sweep('2026-02-06T01:00:00Z')
    expect(seen().map(([word]) => word)).toEqual(['Cut', 'Corrected', 'Stands again', 'Corrected', 'Stands again'])
  })

  it('stays as it was told where it is put back before anybody heard of it', async () => {
    await open()
    await room.say('2026-02-02T10:05:00Z', four, two)
    room.slack.next({ status: 503 })
    const split = await room.decide('2026-02-03T00:00:00Z', { kind: 'split', claim: two.id, from: four.id })
    await room.decide('2026-02-03T00:00:10Z', { kind: 'withdraw', decision: split.id })
    await room.sweep('2026-02-03T01:00:00Z')
    await room.sweep('2026-02-03T02:00:00Z')
    expect(seen()[0]?.[0]).toBe('Cut')
    expect((await room.store.pendingRevisions({ limit: 9 })).items).toEqual([])
  })
})
