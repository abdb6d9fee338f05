import { Duration } from 'aws-cdk-lib'
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IAlarm,
  type IMetric,
  LogQueryVisualizationType,
  LogQueryWidget,
} from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import { sourceMetricNames } from '../functions/runtime/metrics.ts'
import type { Watched } from './alarm-rules.ts'
import { most, ofEachSource, sum } from './own-metrics.ts'
import type { Station } from './station.ts'

/** One page on which a person sees whether the news comes in, is read, and is told. */
export function dashboard(
  scope: Construct,
  watched: Watched,
  { poll, read }: Readonly<Record<'poll' | 'read', Station>>,
  raised: readonly IAlarm[],
): void {
  const { deployment, deadLetters, entries, stations, http } = watched
  type Names = readonly Parameters<typeof sum>[1][]
  const counted = (...names: Names) => names.map((name) => sum(deployment, name))
  const standing = (...names: Names) => names.map((name) => most(deployment, name))
  const period = Duration.minutes(5)
  const page = new Dashboard(scope, 'Dashboard', { defaultInterval: Duration.days(3) })
  page.addWidgets(new AlarmStatusWidget({ title: 'Alarms', width: 24, height: 4, alarms: [...raised] }))
  page.addWidgets(
    graph('Sources', counted('SourcesPolled', 'SourcesUnchanged', 'SourcesFailed'), standing('SourcesSilent')),
    graph(
      'Articles and claims; claims for each article by their median',
      counted('Articles', 'Claims', 'EntriesParked', 'ReaderFaults'),
      standing('ClaimsPerArticleOfHabit'),
    ),
    graph(
      'Alerts',
      counted('AlertsSent', 'AlertsFolded', 'RevisionsMuted', 'AlertsRefused'),
      standing('AlertsWaiting', 'AlertsHeld'),
    ),
  )
  page.addWidgets(
    graph(
      'Polls that succeeded, seconds since a source answered',
      counted('PollsSucceeded'),
      standing('SecondsSinceAnswer'),
    ),
    graph('Seconds that the oldest entry has waited', [entries.metricApproximateAgeOfOldestMessage({ period })]),
    graph('The API', [
      http.metricCount({ period }),
      http.metricServerError({ period }),
      http.metricLatency({ period }),
    ]),
  )
  page.addWidgets(
    graph(
      'Faults of the functions',
      stations.map(({ node, function: fn }) => fn.metricErrors({ label: node.id, period })),
    ),
    graph(
      'Dead letters',
      Object.entries(deadLetters).map(([label, queue]) =>
        queue.metricApproximateNumberOfMessagesVisible({ label, period }),
      ),
    ),
  )
  if (watched.bySource) {
    const each = sourceMetricNames.map((name) => graph(`${name} by source`, [ofEachSource(deployment, name)], [], 6))
    page.addWidgets(...each)
  }
  page.addWidgets(
    // By source in the log: a metric for each source would cost more than all else.
    bySource('Articles and claims by source', read, [
      'filter message = "article read" or message = "entry parked"',
      'stats sum(message = "article read") as articles, sum(claims) as allClaims, sum(message = "entry parked") as parked by source',
      'sort articles desc',
    ]),
    bySource('Polls by source', poll, [
      'filter message = "source failed" or (message = "source polled" and state != "not-due")',
      'stats count(*) as polls, sum(state = "unchanged") as unchanged, sum(state = "failed") as failed, latest(problem) as lastProblem by source',
      'sort failed desc',
    ]),
  )
}

const graph = (title: string, left: readonly IMetric[], right: readonly IMetric[] = [], width = 8) =>
  new GraphWidget({ title, width, left: [...left], right: [...right] })

const bySource = (title: string, { logGroupName }: Station, queryLines: readonly string[]) =>
  new LogQueryWidget({
    ...{ title, width: 12, logGroupNames: [logGroupName] },
    ...{ view: LogQueryVisualizationType.TABLE, queryLines: [...queryLines] },
  })
