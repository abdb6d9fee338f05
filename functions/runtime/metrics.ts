import type { Logger } from '../../core/ports.ts'

type Data = Readonly<Record<string, unknown>>

/** Every metric of Walkback's own: alarms and dashboard name no other. */
export const metricNames = [
  'PollsSucceeded',
  'SecondsSinceAnswer',
  'Articles',
  'Claims',
  'ClaimsDropped',
  'ClaimsPerArticleOfHabit',
  'EntriesParked',
  'ReaderFaults',
  'SourcesPolled',
  'SourcesUnchanged',
  'SourcesFailed',
  'SourcesSilent',
  'AlertsSent',
  'AlertsFolded',
  'RevisionsMuted',
  'AlertsRefused',
  'AlertsWaiting',
  'AlertsHeld',
  'ModelAnswers',
  'ModelPassedOver',
  'ModelClaimsDropped',
  'ModelMicrodollars',
] as const
export type MetricName = (typeof metricNames)[number]

/** Those that a deployment may have for each source as well. */
export const sourceMetricNames = [
  'Articles',
  'Claims',
  'SourcesUnchanged',
  'SourcesFailed',
] as const satisfies MetricName[]

/** The namespace of every metric; a dimension tells one deployment from another. */
export const namespace = 'Walkback'

const microsOf = (dollars: unknown): number => Math.ceil(Number(dollars) * 1e6)

/** What each event of the pipeline counts for: the events are logged anyway. */
const counted: Readonly<Record<string, (data: Data) => Partial<Record<MetricName, number>>>> = {
  'poll over': ({ succeeded, silent, secondsSinceAnswer }) => ({
    PollsSucceeded: succeeded === true ? 1 : 0,
    SourcesSilent: Number(silent),
    ...(secondsSinceAnswer === undefined ? {} : { SecondsSinceAnswer: Number(secondsSinceAnswer) }),
  }),
  'source polled': ({ state }) =>
    state === 'not-due' ? {} : { SourcesPolled: 1, SourcesUnchanged: state === 'unchanged' ? 1 : 0 },
  'source failed': () => ({ SourcesFailed: 1 }),
  'article read': ({ claims, dropped }) => ({ Articles: 1, Claims: Number(claims), ClaimsDropped: Number(dropped) }),
  'claims counted': ({ ofHabit }) => (ofHabit === undefined ? {} : { ClaimsPerArticleOfHabit: Number(ofHabit) }),
  'entry parked': ({ broke }) => ({ EntriesParked: 1, ReaderFaults: broke === true ? 1 : 0 }),
  'revision told': () => ({ AlertsSent: 1 }),
  'revision muted': () => ({ RevisionsMuted: 1 }),
  'channel refused': () => ({ AlertsRefused: 1 }),
  'revision folded': () => ({ AlertsFolded: 1 }),
  'revisions waiting': ({ count, held }) => ({ AlertsWaiting: Number(count), AlertsHeld: Number(held) }),
  'model read': ({ dollars, droppedInAll }) => ({
    ModelAnswers: 1,
    ModelClaimsDropped: Number(droppedInAll),
    ModelMicrodollars: microsOf(dollars),
  }),
  'model passed over': ({ dollars }) => ({ ModelPassedOver: 1, ModelMicrodollars: microsOf(dollars) }),
}

const ofSource: ReadonlySet<string> = new Set(sourceMetricNames)

interface Measured {
  readonly name: string
  readonly value: number
  readonly source: string | undefined
}

/** A logger that counts what it logs, and what writes the counts as lines that CloudWatch takes for metrics, at the end of a call. */
export interface Meter {
  readonly log: Logger
  publish(): Promise<void>
}

/** Counts events of the pipeline for one deployment; those of a source also for it alone, where that is asked for. */
export function meter(log: Logger, deployment: string, bySource = false): Meter {
  const counts: Measured[] = []
  const count = (message: string, data: Data = {}) => {
    const source = typeof data['source'] === 'string' ? data['source'] : undefined
    const measured = Object.entries(counted[message]?.(data) ?? {})
    counts.push(...measured.map(([name, value]) => ({ name, value, source })))
  }
  const and = (write: Logger['info']) => (message: string, data?: Data) => {
    count(message, data)
    write(message, data)
  }
  return {
    log: { info: and(log.info), warn: and(log.warn), error: and(log.error) },
    async publish() {
      if (counts.length === 0) return
      const { Metrics, MetricUnit } = await import('@aws-lambda-powertools/metrics')
      const write = (measured: readonly Measured[], defaultDimensions: Readonly<Record<string, string>> = {}) => {
        const metrics = new Metrics({ namespace, serviceName: deployment, defaultDimensions: { ...defaultDimensions } })
        for (const { name, value } of measured)
          metrics.addMetric(name, name.startsWith('Seconds') ? MetricUnit.Seconds : MetricUnit.Count, value)
        metrics.publishStoredMetrics()
      }
      const all = counts.splice(0)
      write(all)
      const own = bySource ? all.filter(({ name }) => ofSource.has(name)) : []
      for (const [source, measured] of Map.groupBy(own, (one) => one.source))
        if (source !== undefined) write(measured, { source })
    },
  }
}
