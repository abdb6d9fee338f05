import { afterEach, describe, expect, it } from 'vitest'
import type { Claim } from '../../schemas/claim.ts'
import { type AlertRoom, alertRoom, type RoomOptions } from '../support/alert-room.ts'
import { madeClaim } from '../support/made-claim.ts'
import { madeLedger } from '../support/made-ledger.ts'
import { openFold } from '../support/open-fold.ts'

let room: AlertRoom
const open = async (options: RoomOptions = {}) => {
  room = await alertRoom(options)
  return room
}
afterEach(() => room.close())

const on = (day: string, over: Partial<Claim> = {}) => madeClaim({ at: `${day}T10:00:00Z`, ...over })
const letter = on('2025-09-22')
const walkback = on('2026-02-01', { stance: 'disclaimed' })
const agreed = on('2026-02-20', {
  stance: 'agreed',
  value: 30e9,
  bound: 'exact',
  replaces: { value: 100e9, unit: 'USD' },
})

/** The messages of the channel: headline, where they stand, and how often they were edited. */
const seen = () =>
  room.slack.messages.map(({ text, thread_ts, broadcast, edits }) => [
    text.replace(/^[^\p{L}]+/u, '').split(':')[0],
    thread_ts === undefined ? 'root' : broadcast ? 'broadcast' : 'reply',
    edits,
  ])

describe('the thread of a deal', () => {
  it('has one root, edited to the newest standing, and a reply for each later revision', async () => {
    await open()
    await room.say('2026-02-01T10:05:00Z', letter, walkback)
    expect(seen()).toEqual([['Walked back', 'root', 0]])
    await room.say('2026-02-20T10:05:00Z', agreed)
    expect(seen()).toEqual([
      ['Cut', 'root', 1],
      ['Cut', 'broadcast', 0],
    ])
    await room.sweep('2026-02-21T00:00:00Z')
    expect(room.slack.messages).toHaveLength(2)
  })

  it('shows a reply to the whole channel only where it is high or critical', async () => {
    await open()
    await room.say('2026-02-01T10:05:00Z', letter, on('2026-02-01', { value: 120e9 }))
    await room.say('2026-02-03T10:05:00Z', on('2026-02-03', { value: 150e9 }))
    expect(seen()).toEqual([
      ['Raised', 'root', 1],
      ['Raised', 'reply', 0],
    ])
  })

  it('begins anew when its root was deleted', async () => {
    await open()
    await room.say('2026-02-01T10:05:00Z', letter, walkback)
    room.slack.remove('1700000000.000001')
    await room.say('2026-02-20T10:05:00Z', agreed)
    expect(seen()).toEqual([['Cut', 'root', 0]])
    await room.say('2026-03-20T10:05:00Z', on('2026-03-20', { stance: 'cancelled', value: 30e9, bound: 'exact' }))
    expect(seen()).toEqual([
      ['Cancelled', 'root', 1],
      ['Cancelled', 'broadcast', 0],
    ])
  })

  it('goes on beside a root that nobody may edit any more', async () => {
    await open()
    await room.say('2026-02-01T10:05:00Z', letter, walkback)
    room.slack.next({ error: 'edit_window_closed' })
    await room.say('2026-02-20T10:05:00Z', agreed)
    expect(seen()).toEqual([
      ['Walked back', 'root', 0],
      ['Cut', 'broadcast', 0],
    ])
  })

  it('counts further outlets of the same news on the root, without a message', async () => {
    await open()
    await room.say('2026-02-01T10:05:00Z', letter, walkback)
    const other = on('2026-02-01', { stance: 'disclaimed' })
    const elsewhere = {
      ...other,
      id: 'claim_other',
      article: { ...other.article, id: 'art_other', outlet: 'Market Ledger' },
    }
    await room.say('2026-02-01T11:00:00Z', elsewhere)
    expect(seen()).toEqual([['Walked back', 'root', 1]])
    expect(JSON.stringify(room.slack.messages[0]?.blocks)).toContain('2 independent sources: Market Ledger, Northwire')
    await room.sweep('2026-02-01T12:00:00Z')
    expect(seen()).toEqual([['Walked back', 'root', 1]])
  })

  it('counts them once the token is worth something again', async () => {
    await open()
    await room.say('2026-02-01T10:05:00Z', letter, walkback)
    const other = on('2026-02-01', { stance: 'disclaimed' })
    room.slack.revoke(true)
    await room.say('2026-02-01T11:00:00Z', {
      ...other,
      id: 'claim_other',
      article: { ...other.article, id: 'art_other', outlet: 'Market Ledger' },
    })
    room.slack.revoke(false)
    await room.sweep('2026-02-01T11:10:00Z')
    expect(seen()).toEqual([['Walked back', 'root', 0]])
    await room.sweep('2026-02-01T11:16:00Z')
    expect(seen()).toEqual([['Walked back', 'root', 1]])
  })

  it('is none with an incoming webhook: each revision is a message', async () => {
    await open({ webhook: true })
    await room.say('2026-02-01T10:05:00Z', letter, walkback)
    await room.say('2026-02-20T10:05:00Z', agreed)
    expect(seen()).toEqual([
      ['Walked back', 'root', 0],
      ['Cut', 'root', 0],
    ])
  })
})

describe('what later evidence undoes', () => {
  it('is corrected in its thread, once', async () => {
    await open()
    await room.say('2026-02-01T10:05:00Z', letter, walkback)
    const [collection] = (await room.store.pendingCollections({ limit: 1 })).items
    expect(collection).toBeUndefined()
    // A reader that knows better takes the walk-back for a restatement.
    const fold = await openFold(room.store, 'nvidia+openai')
    await room.store.putLedger(fold, madeLedger([letter]))
    await room.sweep('2026-02-02T10:00:00Z')
    expect(seen()).toEqual([
      ['Corrected, no longer so', 'root', 1],
      ['Corrected', 'broadcast', 0],
    ])
    await room.sweep('2026-02-03T10:00:00Z')
    expect(room.slack.messages).toHaveLength(2)
    expect((await room.store.pendingRevisions({ limit: 9 })).items).toEqual([])
  })

  it('is left out where it was not told yet', async () => {
    await open({
      settings: {
        quiet: {
          zone: 'UTC',
          hours: { from: '00:00', to: '23:59', but: 'critical' },
          cap: 9,
          oneSource: 0,
          old: 7,
          flapping: 0,
        },
      },
    })
    const small = { value: 1e6, bound: 'exact' } as const
    await room.say(
      '2026-02-01T10:05:00Z',
      on('2025-09-22', small),
      on('2026-02-01', { ...small, stance: 'disclaimed' }),
    )
    expect((await room.store.pendingRevisions({ limit: 9 })).items).toHaveLength(1)
    await room.store.putLedger(await openFold(room.store, 'nvidia+openai'), madeLedger([on('2025-09-22', small)]))
    await room.sweep('2026-02-01T23:59:30Z')
    expect([room.slack.messages, (await room.store.pendingRevisions({ limit: 9 })).items]).toEqual([[], []])
  })
})

describe('faults on the way', () => {
  it.each([
    ['an edit that Slack refuses for now', [{ status: 500 }]],
    ['a reply that Slack refuses for now', [undefined, { status: 503 }]],
    ['an edit whose answer was lost', ['lost']],
    ['a reply whose answer was lost', [undefined, 'lost']],
  ] as const)('%s is made good, and nothing is told twice', async (_, fates) => {
    await open()
    await room.say('2026-02-01T10:05:00Z', letter, walkback)
    room.slack.next(...fates)
    await room.say('2026-02-20T10:05:00Z', agreed)
    await room.sweep('2026-02-20T10:10:00Z')
    expect(seen().map(([word, place]) => [word, place])).toEqual([
      ['Cut', 'root'],
      ['Cut', 'broadcast'],
    ])
  })

  it('Retry-After rests the whole channel, in every later run', async () => {
    await open()
    room.slack.next({ status: 429, retryAfter: 90 })
    const other = { parties: ['amd', 'openai'] }
    await room.say('2026-02-01T10:05:00Z', letter, walkback)
    await room.say(
      '2026-02-01T10:06:00Z',
      on('2025-09-22', other),
      on('2026-02-01', { ...other, stance: 'disclaimed' }),
    )
    expect(room.slack.calls.filter((method) => method.startsWith('chat.'))).toHaveLength(1)
    await room.sweep('2026-02-01T10:06:31Z')
    expect(seen()).toHaveLength(2)
  })

  it('a revoked token loses nothing: what was waiting goes out once it is mended', async () => {
    await open()
    room.slack.revoke(true)
    await room.say('2026-02-01T10:05:00Z', letter, walkback)
    await room.sweep('2026-02-01T10:10:00Z')
    expect(room.slack.messages).toEqual([])
    room.slack.revoke(false)
    await room.sweep('2026-02-01T10:20:01Z')
    expect(seen()).toEqual([['Walked back', 'root', 0]])
  })

  it('waits a second after each message', async () => {
    await open()
    const other = { parties: ['amd', 'openai'] }
    await room.say(
      '2026-02-01T10:05:00Z',
      letter,
      walkback,
      on('2025-09-22', other),
      on('2026-02-01', { ...other, stance: 'denied' }),
    )
    expect(room.waited).toEqual([1_000, 1_000])
  })
})
