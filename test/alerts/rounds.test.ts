import { afterEach, describe, expect, it } from 'vitest'
import type { Quiet, Route } from '../../schemas/channel.ts'
import { type AlertRoom, alertRoom, type RoomOptions } from '../support/alert-room.ts'
import { madeClaim } from '../support/made-claim.ts'

let room: AlertRoom
afterEach(() => room.close())

const quiet = (over: Partial<Quiet>): Quiet => ({ zone: 'UTC', cap: 20, oneSource: 30, old: 7, flapping: 6, ...over })
const open = async (settings: NonNullable<RoomOptions['settings']>) => {
  room = await alertRoom({ settings })
}
const story = (party: string, over: Parameters<typeof madeClaim>[0] = {}) => {
  const parties = [party, 'openai']
  return [
    madeClaim({ parties, at: '2025-09-22T10:00:00Z' }),
    madeClaim({ parties, at: '2026-02-02T10:00:00Z', stance: 'disclaimed', ...over }),
  ]
}
const headlines = () => room.slack.messages.map(({ text }) => text.replace(/^[^\p{L}\d]+/u, '').split(':')[0])
const blocks = (at: number) => JSON.stringify(room.slack.messages[at]?.blocks)
const figureLink = /"type":"link","url":"https:\/\/walkback\.example\/\?figure=figure_[0-9a-f]{20}"/g
const untold = async () => (await room.store.pendingRevisions({ limit: 50 })).items.length

describe('what was found long after it was published', () => {
  const found = (learned: string, over = {}) =>
    story('amd', { learned, ...over }).map((claim, at) =>
      at === 0 ? { ...claim, learned: '2025-09-22T10:05:00Z' } : claim,
    )

  it.each<[what: string, at: string, over: Parameters<typeof madeClaim>[0], old: number, told: number]>([
    ['on the day', '2026-02-02T12:00:00Z', {}, 7, 1],
    ['a week later', '2026-02-09T10:00:00Z', {}, 7, 1],
    ['nine months later', '2026-11-02T10:05:00Z', {}, 7, 0],
    ['nine months later, where that is news', '2026-11-02T10:05:00Z', {}, 400, 1],
    ['on the day, and told of a month long past', '2026-02-02T12:00:00Z', { asOf: '2025-12' }, 7, 1],
  ])('is history: %s', async (_, at, over, old, told) => {
    await open({ quiet: quiet({ old }), digest: { every: 'day', at: '00:00', weekday: 1, allQuiet: false } })
    await room.sweep('2026-01-30T00:00:00Z')
    await room.say(at, ...found(at, over))
    expect([headlines().filter((one) => one === 'Walked back').length, await untold()]).toEqual([told, 0])
    await room.sweep(`${at.slice(0, 8)}${Number(at.slice(8, 10)) + 1}T00:10:00Z`.replace(/-(\d)T/, '-0$1T'))
    if (told === 0) expect(blocks(room.slack.messages.length - 1)).toContain('found long after it was published')
  })
})

describe('the hourly cap', () => {
  it('tells the rest in one message once there is room again', async () => {
    await open({ quiet: quiet({ cap: 2 }) })
    await room.say('2026-02-02T10:05:00Z', ...['amd', 'arm', 'intel', 'meta', 'oracle'].flatMap((one) => story(one)))
    expect([headlines(), await untold()]).toEqual([['Walked back', 'Walked back'], 0])
    await room.sweep('2026-02-02T11:04:00Z')
    expect(headlines()).toHaveLength(2)
    await room.sweep('2026-02-02T11:05:01Z')
    await room.sweep('2026-02-02T11:10:00Z')
    expect(headlines()).toEqual(['Walked back', 'Walked back', '3 more revisions within the hour'])
    expect(blocks(2).match(/Walked back: /g)).toHaveLength(3)
    expect(blocks(2).match(figureLink)).toHaveLength(3)
  })

  it('tells the rest once, also where Slack’s answer was lost', async () => {
    await open({ quiet: quiet({ cap: 1 }) })
    await room.say('2026-02-02T10:05:00Z', ...story('amd'), ...story('arm'))
    room.slack.next('lost')
    await room.sweep('2026-02-02T11:06:00Z')
    room.slack.next({ status: 500 })
    await room.say('2026-02-02T11:06:30Z', ...story('intel', { at: '2026-02-02T11:06:00Z' }))
    await room.sweep('2026-02-02T13:00:00Z')
    await room.sweep('2026-02-02T15:00:00Z')
    expect(headlines()).toEqual([
      'Walked back',
      'One more revision within the hour',
      'One more revision within the hour',
    ])
  })
})

describe('a revision that waits', () => {
  const unnamed = { attribution: 'unnamed', stance: 'stalled' } as const

  it('goes out marked when no second source came in thirty minutes', async () => {
    await open({})
    await room.say('2026-02-02T10:05:00Z', ...story('amd', unnamed))
    expect([headlines(), await untold()]).toEqual([[], 1])
    await room.sweep('2026-02-02T10:30:00Z')
    expect([headlines(), await untold()]).toEqual([['Stalled'], 0])
    expect(blocks(0)).toContain('one source, unnamed')
  })

  it('waits from its publication on where the text dates it to a day', async () => {
    await open({})
    await room.say('2026-02-02T10:05:00Z', ...story('amd', { ...unnamed, asOf: '2026-02-02' }))
    expect([headlines(), await untold()]).toEqual([[], 1])
    await room.sweep('2026-02-02T10:30:00Z')
    expect([headlines(), await untold()]).toEqual([['Stalled'], 0])
  })

  it('goes out as soon as there is a second one', async () => {
    await open({})
    const [letter, told] = story('amd', unnamed)
    if (!letter || !told) throw new Error('Expected two claims')
    await room.say('2026-02-02T10:05:00Z', letter, told)
    const article = { ...told.article, id: 'art_2', outlet: 'Market Ledger' }
    await room.say('2026-02-02T10:10:00Z', { ...told, id: 'claim_2', article })
    expect([headlines(), await untold()]).toEqual([['Stalled'], 0])
    expect(blocks(0)).toContain('2 independent sources')
  })

  it('goes out in the morning after quiet hours, but at once where it is critical', async () => {
    const hours = { from: '22:00', to: '07:00', but: 'critical' } as const
    await open({ quiet: quiet({ zone: 'Europe/Rome', hours }) })
    await room.say('2026-02-02T22:05:00Z', ...story('amd'), ...story('arm', { stance: 'stalled' }))
    expect([headlines(), await untold()]).toEqual([['Walked back'], 1])
    await room.sweep('2026-02-03T05:59:00Z')
    expect(headlines()).toHaveLength(1)
    await room.sweep('2026-02-03T06:00:00Z')
    expect([headlines(), await untold()]).toEqual([['Walked back', 'Stalled'], 0])
  })

  it('is left out where its figure went to and fro meanwhile', async () => {
    await open({})
    const parties = ['amd', 'openai']
    const at = (time: string, value: number, instead: number) => {
      const replaces = { value: instead, unit: 'USD' }
      return madeClaim({ parties, at: `2026-02-02T${time}:00Z`, stance: 'agreed', value, bound: 'exact', replaces })
    }
    await room.say('2026-02-02T08:01:00Z', at('07:00', 2e9, 1e9), at('08:00', 4e9, 2e9))
    await room.say('2026-02-02T10:01:00Z', at('10:00', 2e9, 4e9))
    await room.say('2026-02-02T12:01:00Z', at('12:00', 4e9, 2e9))
    expect([headlines(), await untold()]).toEqual([['Cut', 'Cut'], 1])
    await room.say('2026-02-02T13:01:00Z', at('13:00', 2e9, 4e9))
    expect([headlines().length, await untold()]).toEqual([2, 1])
    await room.sweep('2026-02-02T19:00:00Z')
    expect([headlines(), await untold()]).toEqual([['Cut', 'Cut', 'Cut'], 0])
  })
})

describe('the digest', () => {
  const route = { severity: 'high' } as Route
  const digest = { every: 'day', at: '08:00', weekday: 1, allQuiet: false } as const

  it('says what moved, what was left out and why, and how the sources are', async () => {
    await open({
      route: { ...route, kinds: [], parties: [], measures: [], languages: [], least: {}, leastPercent: 0, mute: [] },
      digest,
    })
    await room.sweep('2026-02-01T07:00:00Z')
    await room.store.putSourceState({
      id: 'wire',
      polledAt: '2026-02-03T07:50:00Z',
      succeededAt: '2026-02-03T07:50:00Z',
      failures: 0,
    })
    await room.store.putSourceState({
      id: 'ledger',
      polledAt: '2026-02-03T07:50:00Z',
      succeededAt: '2026-02-02T07:50:00Z',
      failures: 9,
    })
    const small = { value: 5e6, bound: 'exact' } as const
    await room.say('2026-02-02T10:05:00Z', ...story('amd'), ...story('arm', { value: 120e9, stance: 'intended' }))
    await room.say(
      '2026-02-02T10:06:00Z',
      ...story('intel').map((claim, at) => ({ ...claim, ...small, value: 5e6 * (at + 1), stance: 'agreed' as const })),
    )
    await room.sweep('2026-02-03T08:00:00Z')
    await room.sweep('2026-02-03T08:05:00Z')
    const sent = room.slack.messages.slice(1)
    expect(sent.map(({ text }) => text)).toEqual(['Monday 2 February: 1 revision told, 2 left out'])
    expect(blocks(1)).toContain('What moved')
    expect(blocks(1)).toContain('Walked back: AMD–OpenAI')
    expect(blocks(1).match(/\(less severe than this channel asks for\)/g)).toHaveLength(2)
    expect(blocks(1).match(figureLink)).toHaveLength(3)
    expect(blocks(1)).toContain('1 of 2 sources answered when last asked')
    expect(blocks(1)).toContain('ledger has not answered for 24 hours')
  })

  it.each([
    [true, ['All quiet']],
    [false, []],
  ])('with allQuiet %s tells of a quiet day: %j', async (allQuiet, expected) => {
    await open({ digest: { ...digest, allQuiet } })
    await room.sweep('2026-02-01T09:00:00Z')
    await room.sweep('2026-02-02T08:00:00Z')
    await room.sweep('2026-02-02T12:00:00Z')
    expect(headlines()).toEqual(expected)
  })

  it.each([
    ['2026-03-27T06:00:00Z', ['Friday 27 March', 'Saturday 28 March', 'Sunday 29 March']],
    ['2026-10-23T05:00:00Z', ['Friday 23 October', 'Saturday 24 October', 'Sunday 25 October']],
  ])('comes once a day also where clocks change, from %s on', async (from, days) => {
    await open({ quiet: quiet({ zone: 'Europe/Rome' }), digest: { ...digest, allQuiet: true } })
    for (let hour = 0; hour < 4 * 24; hour++)
      await room.sweep(new Date(Date.parse(from) + hour * 3_600_000).toISOString())
    expect(room.slack.messages.slice(1).map(({ text }) => text)).toEqual(days.map((day) => `All quiet: ${day}`))
  })

  it('comes once a week on its day', async () => {
    await open({ digest: { every: 'week', at: '09:00', weekday: 1, allQuiet: true } })
    await room.sweep('2026-02-04T10:00:00Z')
    for (const day of ['05', '06', '07', '08']) await room.sweep(`2026-02-${day}T09:00:00Z`)
    expect(headlines()).toEqual([])
    await room.sweep('2026-02-09T09:00:00Z')
    await room.sweep('2026-02-10T09:00:00Z')
    expect(headlines()).toEqual(['All quiet'])
  })
})
