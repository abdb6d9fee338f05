import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import { pending } from '../../functions/adapters/dynamodb/keys.ts'
import { memoryTable } from '../support/memory-table.ts'
import { noted } from './coverage.ts'
import type { Fault, Station } from './faults.ts'
import { faultsAt, type Gate, gatekeeper, type Outcome, type Run } from './gate.ts'
import { readerWithModel } from './model.ts'
import { simulatedQueue } from './queue.ts'
import { chooser, type Schedule } from './schedule.ts'
import { clientsOf, siteOf } from './services.ts'
import { simulatedSlack } from './slack.ts'
import { spoiledRows } from './spoiled.ts'
import { stations } from './stations.ts'
import { type FaultStory, storyReader } from './stories.ts'
import { simulatedStream } from './stream.ts'

/** One thing that happened: what was let through, with the fault it had, or what the world did of itself. */
export interface Step {
  readonly at: number
  readonly what: () => string
  /** Of a call: the function that made it and its kind, as "alert dynamodb.PutItem". */
  readonly call?: string
  readonly fault?: Fault | undefined
  /** Of a call: all that could have gone wrong. */
  readonly faults?: readonly Fault[]
}

const minute = 60_000
const start = Date.parse('2026-03-01T12:00:00Z')
const pollEvery = 10 * minute
const sweepEvery = 5 * minute
/** No run lives longer, whatever its host thinks of it. */
const longestRun = 14 * minute
/** The world is at rest after fewer steps than this, or it will never be. */
const mostSteps = 5_000

/** One thing that could happen next. */
interface Move {
  readonly what: string
  readonly make: () => void
}

/** The deployed pipeline in one process under a virtual clock: whatever could happen next is a move, and the schedule chooses. */
export function world(story: FaultStory, schedule: Schedule) {
  const choose = chooser(schedule)
  let time = 0
  let step = 0
  let calls = 0
  let runs = 0
  const now = () => time
  const instant = () => new Date(start + time).toISOString()

  const gates = gatekeeper()
  const queue = simulatedQueue(choose, now)
  const streams = {
    reconcile: simulatedStream(choose, now, pending.collections),
    alert: simulatedStream(choose, now, pending.revisions),
  }
  /** The rows that are still to be done, and the last moment at which the source was polled well. */
  const undone = { [pending.collections]: new Set<string>(), [pending.revisions]: new Set<string>() }
  let polledAt = -1
  const table = memoryTable({
    pageSize: 10,
    changed(change) {
      streams.reconcile.take(change)
      streams.alert.take(change)
      const { key, image } = change
      if (key.startsWith('CHANNEL#') && image?.['sk']?.S === 'CHANNEL') slack.keepPause(step)
      for (const [list, rows] of Object.entries(undone)) rows[image?.['pendingPk']?.S === list ? 'add' : 'delete'](key)
      if (image?.['pk']?.S === 'SOURCES')
        polledAt = Date.parse(JSON.parse(image['body']?.S ?? '{}').succeededAt) - start
    },
  })
  const slack = simulatedSlack(gates, now)
  if (story.spoiled) for (const Item of spoiledRows) table.send(new PutItemCommand({ TableName: 'walkback', Item }))
  const kept = new Map<string, unknown>()
  const reader = storyReader(story)
  const living = new Set<Run>()
  const steps: Step[] = []
  const covered = new Set<string>()
  const due: Record<'poll' | 'reconcile' | 'alert', number> = { poll: 0, reconcile: sweepEvery, alert: sweepEvery }
  let redriven = false

  function invoke(station: Station, event: object, settle: (outcome: Outcome) => void): void {
    const run: Run = {
      ...{ station, id: ++runs, began: step, since: time, state: 'lives' },
      end(outcome) {
        if (outcome !== 'failed' && !run.harmed) run.answered = step
        settle(outcome)
      },
    }
    living.add(run)
    const clients = clientsOf(run, gates, { table, send: queue.send, kept, story })
    const handle = stations[station]({
      clients,
      fetcher: siteOf(run, gates, story, now),
      slackFetch: slack.fetchFor(run) as typeof fetch,
      reader: story.withModel ? readerWithModel(story, clients, instant) : reader,
      now: instant,
      log: { info: () => {}, warn: () => {}, error: () => {} },
    })
    const over = (outcome: Outcome) => {
      living.delete(run)
      if (run.state === 'lives') run.end(outcome)
      run.state = 'dead'
    }
    handle(event as never)
      .then((answer) =>
        gates.reach(run, 'answer', () => '', { perform: () => answer, refuse: () => new Error('lost') }),
      )
      .then(
        (answer) => over({ answer }),
        () => over('failed'),
      )
  }

  const isBusy = (station: Station) => [...living].some((run) => run.station === station && run.state === 'lives')
  const isPending = (list: keyof typeof undone) => undone[list]?.size !== 0
  const lastPublished = Math.max(...story.pages.map(({ from }) => from)) * minute
  const isPolled = () => story.pages.every(({ from }) => from * minute > time || from * minute <= polledAt)

  const wake = (station: 'poll' | 'reconcile' | 'alert', interval: number): Move => ({
    what: `the schedule wakes ${station}`,
    make() {
      due[station] = time + interval
      invoke(station, {}, (outcome) => {
        // A schedule that was given up is tried again.
        if (outcome === 'failed' && choose.chance(2)) due[station] = time
      })
    },
  })

  function deliveries(): Move[] {
    const moves: Move[] = []
    if (queue.visible().length > 0)
      moves.push({
        what: 'the queue wakes read',
        make() {
          const { event, settle } = queue.receive()
          if (event.Records.length > 0) invoke('read', event, settle)
        },
      })
    for (const station of ['reconcile', 'alert'] as const) {
      if (station === 'alert' && isBusy('alert')) continue
      for (const shard of streams[station].ready())
        moves.push({
          what: `the stream wakes ${station}`,
          make() {
            const { event, settle } = streams[station].receive(shard)
            invoke(station, event, settle)
          },
        })
    }
    if (due.poll <= time && !isBusy('poll') && (!isPolled() || choose.chance(8))) moves.push(wake('poll', pollEvery))
    for (const [station, list] of [
      ['reconcile', pending.collections],
      ['alert', pending.revisions],
    ] as const) {
      if (due[station] > time || (station === 'alert' && isBusy(station))) continue
      if (isPending(list) || choose.chance(8)) moves.push(wake(station, sweepEvery))
    }
    return moves
  }

  function later(): Move[] {
    const moments = [
      queue.next(),
      ...Object.values(streams).map((stream) => stream.next()),
      ...(isPolled() && time >= lastPublished ? [] : [due.poll]),
      ...(isPolled() && time < lastPublished ? [lastPublished] : []),
      ...(isPending(pending.collections) ? [due.reconcile] : []),
      ...(isPending(pending.revisions) ? [due.alert] : []),
    ].filter((at) => at > time && Number.isFinite(at))
    if (moments.length === 0) return []
    return [
      {
        what: 'time passes',
        make() {
          time = Math.min(...moments)
          for (const run of living) if (time - run.since >= longestRun) gates.forget(run)
          for (const run of living) if (run.state === 'dead') living.delete(run)
        },
      },
    ]
  }

  function open(gate: Gate): void {
    const faults = faultsAt(gate)
    calls++
    const fault = choose.fault(gate.op, gate.target, faults)
    const call = `${gate.run.station} ${gate.op}`
    covered.add(noted(call, fault))
    steps.push({
      at: time,
      call,
      what: () => `${gate.run.station} ${gate.run.id}: ${gate.op} ${gate.target()}`,
      fault,
      faults,
    })
    if (fault !== undefined && gate.op.startsWith('dynamodb')) gate.run.harmed = true
    gates.open(gate, fault)
    if (gate.run.state === 'dead') living.delete(gate.run)
  }

  /** One step; false once nothing is left to happen. */
  function move(): boolean {
    const all = gates.waiting()
    const alive = all.filter(({ run }) => run.state === 'lives')
    if (schedule.order === 0 && alive[0]) return open(alive[0]) ?? true
    const moves = [
      ...alive.map(opening),
      ...deliveries(),
      ...all.filter(({ run }) => run.state === 'zombie').map(opening),
    ]
    const passes = moves.length === 0 || choose.chance(30) ? later() : []
    const possible = [...moves, ...passes]
    const chosen = possible[choose.next(possible.length)]
    if (!chosen) return false
    if (chosen.what !== '') steps.push({ at: time, what: () => chosen.what })
    chosen.make()
    return true
  }
  const opening = (gate: Gate): Move => ({ what: '', make: () => open(gate) })

  /** Lets everything happen until nothing is left, dead letters sent again included; false where that never comes. */
  async function rest(): Promise<boolean> {
    while (step++ < mostSteps) {
      // Whatever runs without asking for anything comes to its next gate.
      await new Promise((turn) => setImmediate(turn))
      if (move()) continue
      if (redriven || queue.dead().length === 0) return true
      redriven = true
      queue.redrive()
    }
    return false
  }

  return { rest, steps, covered, calls: () => calls, runs: () => runs, table, queue, streams, slack, kept }
}

export type World = ReturnType<typeof world>
