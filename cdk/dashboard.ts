import { Duration } from 'aws-cdk-lib'
import {
  Dashboard,
  GraphWidget,
  type IMetric,
  LogQueryVisualizationType,
  LogQueryWidget,
} from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import { sum, type Watched } from './alarm-rules.ts'
import type { Station } from './station.ts'

/** One page on which a person sees whether the news comes in, is read, and is told. */
export function dashboard(scope: Construct, watched: Watched, read: Station): void {
  const { deployment, deadLetters, stations, http } = watched
  const own = (...names: Parameters<typeof sum>[1][]) => names.map((name) => sum(deployment, name))
  const period = Duration.minutes(5)
  const page = new Dashboard(scope, 'Dashboard', { defaultInterval: Duration.days(3) })
  page.addWidgets(
    graph('Sources', own('SourcesPolled', 'SourcesUnchanged', 'SourcesFailed', 'SourcesSilent')),
    graph('Articles and claims', own('Articles', 'Claims', 'EntriesParked', 'ReaderFaults')),
    graph('Alerts', own('AlertsSent', 'RevisionsMuted', 'AlertsWaiting', 'AlertsRefused')),
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
    graph('The API', [
      http.metricCount({ period }),
      http.metricServerError({ period }),
      http.metricLatency({ period }),
    ]),
  )
  page.addWidgets(
    // By source in the log: a metric for each source would cost more than all else.
    new LogQueryWidget({
      title: 'Articles and claims by source',
      width: 24,
      logGroupNames: [read.logGroupName],
      view: LogQueryVisualizationType.TABLE,
      queryLines: [
        'filter message = "article read" or message = "entry parked"',
        'stats sum(message = "article read") as articles, sum(claims) as allClaims, sum(message = "entry parked") as parked by source',
        'sort articles desc',
      ],
    }),
  )
}

const graph = (title: string, left: readonly IMetric[]) => new GraphWidget({ title, width: 8, left: [...left] })
