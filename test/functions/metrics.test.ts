import { afterEach, expect, it, vi } from 'vitest'
import { meter } from '../../functions/runtime/metrics.ts'

afterEach(() => void vi.restoreAllMocks())

const quiet = { info: () => {}, warn: () => {}, error: () => {} }

/** What a call writes after these events, as CloudWatch reads it. */
async function published(
  events: readonly (readonly [message: string, data: Record<string, unknown>])[],
  bySource = false,
) {
  const lines: unknown[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(JSON.parse(String(text))) > 0)
  const { log, publish } = meter(quiet, 'Second', bySource)
  for (const [message, data] of events) log.info(message, data)
  await publish()
  return lines
}

it('counts the events that are logged, in one line of the embedded metric format a call', async () => {
  const read = (claims: number) => ['article read', { claims, dropped: 1 }] as const
  expect(await published([read(2), read(3), ['entry parked', { broke: true }], ['said', {}]])).toMatchObject([
    {
      _aws: { CloudWatchMetrics: [{ Namespace: 'Walkback', Dimensions: [['service']] }] },
      service: 'Second',
      Articles: [1, 1],
      Claims: [2, 3],
      ClaimsDropped: [1, 1],
      EntriesParked: 1,
      ReaderFaults: 1,
    },
  ])
})

it('counts of a poll whether it succeeded, how many sources are silent, and the seconds since one answered', async () => {
  const over = { succeeded: false, silent: 2, secondsSinceAnswer: 1800 }
  expect(await published([['poll over', over]])).toMatchObject([
    {
      ...{ PollsSucceeded: 0, SourcesSilent: 2, SecondsSinceAnswer: 1800 },
      _aws: {
        CloudWatchMetrics: [{ Metrics: expect.arrayContaining([{ Name: 'SecondsSinceAnswer', Unit: 'Seconds' }]) }],
      },
    },
  ])
  const [line] = await published([['poll over', { succeeded: true, silent: 0 }]])
  expect(line).toMatchObject({ PollsSucceeded: 1, SourcesSilent: 0 })
  expect(line).not.toHaveProperty('SecondsSinceAnswer')
})

it('counts alerts that are sent, folded and muted as such, and how many wait and are held', async () => {
  const lines = await published([
    ['revision told', {}],
    ['revision folded', {}],
    ['revision folded', {}],
    ['revision muted', {}],
    ['revisions waiting', { count: 3, held: 4 }],
    ['collection folded', { state: 'recorded' }],
  ])
  expect(lines).toMatchObject([
    { AlertsSent: 1, AlertsFolded: [1, 1], RevisionsMuted: 1, AlertsWaiting: 3, AlertsHeld: 4 },
  ])
})

it('counts what a model answered, what it cost, and when it was passed over', async () => {
  const lines = await published([
    ['model read', { dollars: 0.0012, droppedInAll: 2 }],
    ['model passed over', { reason: 'daily_cap', dollars: 0 }],
  ])
  expect(lines).toMatchObject([
    { ModelAnswers: 1, ModelClaimsDropped: 2, ModelPassedOver: 1, ModelMicrodollars: [1200, 0] },
  ])
})

it('counts for each source as well where that is asked for, in a line of its own', async () => {
  const events = [
    ['article read', { source: 'wire', claims: 2, dropped: 1 }],
    ['article read', { source: 'daily', claims: 0, dropped: 0 }],
    ['article read', { source: 'wire', claims: 1, dropped: 0 }],
    ['source polled', { source: 'wire', state: 'unchanged' }],
    ['source failed', { source: 'daily' }],
    ['revision told', {}],
  ] as const
  const [all, ...own] = await published(events, true)
  expect(all).toMatchObject({ Articles: [1, 1, 1], Claims: [2, 0, 1], SourcesFailed: 1, AlertsSent: 1 })
  expect(all).not.toHaveProperty('source')
  const dimensions = { _aws: { CloudWatchMetrics: [{ Dimensions: [['service', 'source']] }] } }
  const counted = { service: 'Second', _aws: expect.anything() }
  expect(own).toMatchObject([dimensions, dimensions])
  expect(own).toEqual([
    { ...counted, source: 'wire', Articles: [1, 1], Claims: [2, 1], SourcesUnchanged: 1 },
    { ...counted, source: 'daily', Articles: 1, Claims: 0, SourcesFailed: 1 },
  ])
  expect(await published(events)).toHaveLength(1)
})

it('counts claims for each article beside their habit, where there is one to compare with', async () => {
  expect(await published([['claims counted', { articles: 120, claims: 48, ofHabit: 0.4 }]])).toMatchObject([
    { ClaimsPerArticleOfHabit: 0.4 },
  ])
  expect(await published([['claims counted', { articles: 20, claims: 8 }]])).toEqual([])
})

it('writes nothing where nothing counts', async () => {
  expect(await published([['source polled', { state: 'not-due' }]])).toEqual([])
})
