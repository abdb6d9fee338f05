import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Engine, openEngine } from '../../cli/local/engine.ts'
import { readEntries } from '../../core/sources/index.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { pollHandler } from '../../functions/poll.ts'
import type { Source } from '../../schemas/source.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({})
})
afterAll(() => engine.close())

const hour = 3_600_000
const sourceOf = (id: string): Source => ({
  ...{ id, url: `https://${id}.example/feed`, kind: 'feed', outlet: id, lang: 'en', interval: 30 },
})

/** Polls each ten minutes as the schedule does; of the sources, those that are down do not answer. */
function newsroom(...names: readonly string[]) {
  const clock = { at: Date.parse('2026-03-01T00:00:00Z') }
  const over: Readonly<Record<string, unknown>>[] = []
  const poll = pollHandler({
    fetcher: {
      isPassing: () => true,
      async fetch(url) {
        if (down.has(new URL(url).hostname.replace('.example', ''))) throw new Error('no answer')
        const item = `<item><title>News</title><link>${url}/${Math.floor(clock.at / hour)}</link></item>`
        const text = `<rss version="2.0"><channel><title>News</title>${item}</channel></rss>`
        return { url, status: 200, headers: {}, text, body: new TextEncoder().encode(text) }
      },
    },
    readEntries,
    queue: { send: async () => {} },
    store: dynamoStore(engine.rows),
    now: () => new Date(clock.at).toISOString(),
    log: {
      info: (message, data = {}) => void (message === 'poll over' && over.push(data)),
      warn: () => {},
      error: () => {},
    },
  })
  const down = new Set<string>()
  return {
    down,
    async after(hours: number) {
      over.length = 0
      for (let polls = hours * 6; polls > 0; polls--) {
        await poll({ sources: names.map(sourceOf) })
        clock.at += hour / 6
      }
      const last = over.at(-1)
      return { polls: over.length, succeeded: over.filter(({ succeeded }) => succeeded).length, last }
    },
  }
}

it('a poll succeeds where a source answered or none was due, and fails while the only source does', async () => {
  const room = newsroom('only')
  expect(await room.after(6)).toMatchObject({ polls: 36, succeeded: 36, last: { silent: 0 } })
  room.down.add('only')
  expect(await room.after(3)).toMatchObject({
    polls: 18,
    succeeded: 0,
    last: { silent: 0, secondsSinceAnswer: 12_000 },
  })
  expect(await room.after(24)).toMatchObject({ polls: 144, succeeded: 0, last: { silent: 1 } })
  room.down.clear()
  expect(await room.after(8)).toMatchObject({ last: { succeeded: true, silent: 0 } })
})

it('one source that is down among others is silent after a day, and no poll fails for it', async () => {
  const room = newsroom('well', 'sick')
  room.down.add('sick')
  expect(await room.after(23)).toMatchObject({ polls: 138, succeeded: 138, last: { silent: 0 } })
  expect(await room.after(2)).toMatchObject({ polls: 12, succeeded: 12, last: { silent: 1 } })
})

it('a source that never answered has no time since it did', async () => {
  const room = newsroom('never')
  room.down.add('never')
  expect(await room.after(1)).toEqual({ polls: 6, succeeded: 0, last: { succeeded: false, silent: 0 } })
})
