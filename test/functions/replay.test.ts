import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEngine } from '../../cli/local/engine.ts'
import { localPipeline } from '../../cli/local/pipeline.ts'
import { snapshotMemory } from '../../cli/local/snapshot-folder.ts'
import type { Reader } from '../../core/ports.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { createFetcher } from '../../functions/adapters/http/retry.ts'
import { replayHandler } from '../../functions/replay.ts'
import { runCli } from '../cli/run-cli.ts'
import { type SmallSite, smallSite } from '../support/small-site.ts'
import { knowingReader, walkbackPages } from '../support/walkback-site.ts'

const log = { info: () => {}, warn: () => {}, error: () => {} }
let site: SmallSite
beforeAll(async () => {
  site = await smallSite(walkbackPages)
})
afterAll(() => site.close())

/** A reader that no longer sees the letter, and sees more in the walk-back. */
const otherReader: Reader = {
  readPage: knowingReader.readPage,
  readClaims: (article) =>
    knowingReader
      .readClaims(article)
      .filter(({ stance }) => stance !== 'intended')
      .flatMap((claim) => [claim, { ...claim, id: `${claim.id}-2`, value: 30e9 }]),
}

const breaking: Reader = {
  ...otherReader,
  readPage(page) {
    if (page.url.endsWith('chips')) throw new RangeError('Invalid array length')
    return otherReader.readPage(page)
  },
}

async function readOnce() {
  const engine = await openEngine({})
  const snapshots = snapshotMemory()
  const told: string[] = []
  const shared = { rows: engine.rows, snapshots, log, now: () => '2026-02-03T12:00:00.000Z' }
  await localPipeline({
    ...shared,
    reader: knowingReader,
    fetcher: createFetcher({ allowAddress: () => true, retries: 0 }),
    channels: [{ id: 'room', tell: async ({ kind }) => ({ outcome: 'sent', receipt: String(told.push(kind)) }) }],
  }).pass([{ id: 'small', url: `${site.url}/feed`, kind: 'feed', outlet: 'Small', lang: 'en', interval: 30 }])
  const keys: string[] = []
  for await (const key of snapshots.keys()) keys.push(key)
  const replay = (reader: Reader, which = keys) =>
    replayHandler({ snapshots, reader, ledger: dynamoReader(engine.rows), log })({ keys: which })
  return { replay, told, close: engine.close }
}

describe('reading snapshots again', () => {
  it('finds no difference with the same reader', async () => {
    const { replay, close } = await readOnce()
    const pages = await replay(knowingReader)
    expect(pages).toHaveLength(3)
    expect(pages.every(({ state, added, removed }) => state === 'read' && added.length + removed.length === 0)).toBe(
      true,
    )
    await close()
  })

  it('shows what another reader finds and misses, records nothing and tells nobody', async () => {
    const { replay, told, close } = await readOnce()
    const before = [...told]
    const pages = await replay(otherReader)
    expect(pages.flatMap(({ removed }) => removed)).toMatchObject([{ value: 100e9, stance: 'intended' }])
    expect(pages.flatMap(({ added }) => added)).toMatchObject([{ value: 30e9, stance: 'disclaimed' }])
    expect(await replay(otherReader)).toEqual(pages)
    expect(told).toEqual(before)
    await close()
  })

  it('spares the rest of a batch from a page that breaks the reader, and from a key that is gone', async () => {
    const { replay, close } = await readOnce()
    expect((await replay(breaking)).map(({ state }) => state).toSorted()).toEqual(['read', 'read', 'unreadable'])
    expect(await replay(breaking, ['gone'])).toEqual([{ key: 'gone', state: 'missing', added: [], removed: [] }])
    await close()
  })
})

it('`walkback reread` reads the folder of a ledger again, once', async () => {
  const data = await mkdtemp(join(tmpdir(), 'walkback-reread-'))
  await runCli(['ingest', '--data', data])
  const first = await runCli(['reread', '--data', data, '--json'])
  expect(JSON.parse(first.stdout)).toMatchObject({ changed: 0, added: 0, removed: 0, unreadable: 0 })
  const again = await runCli(['reread', '--data', data])
  expect(again.stdout).toContain(`${JSON.parse(first.stdout).read} pages read again: 0 differ`)
  await rm(data, { recursive: true })
}, 60_000)
