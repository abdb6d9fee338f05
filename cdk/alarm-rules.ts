import { Duration } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { ownRules } from './own-alarms.ts'
import type { Station } from './station.ts'

/** What is watched. */
export interface Watched {
  readonly stations: readonly Station[]
  readonly poll: { readonly station: Station; readonly interval: Duration }
  /** What waits to be read. */
  readonly entries: IQueue
  readonly deadLetters: Readonly<Record<'entries' | 'undelivered', IQueue>>
  /** Functions that the table's stream wakes. */
  readonly streamed: readonly Station[]
  readonly http: HttpApi
  /** The dimension of its metrics. */
  readonly deployment: string
  /** Whether it carries the canary, of which an alert is due each hour. */
  readonly canary: boolean
  /** Whether a model reads, beside the rules or in their place. */
  readonly model: boolean
  /** Whether there are metrics for each source as well. */
  readonly bySource: boolean
  readonly email?: string | undefined
}

/** An alarm of a metric. */
export interface Rule {
  readonly id: string
  /** The section of docs/runbook.md that says what to do. */
  readonly section: string
  /** `low` where nothing is lost and it may pass by itself, as where somebody else's service is slow: nobody gets a mail. */
  readonly severity: 'high' | 'low'
  readonly metric: IMetric
  readonly periods: number
  readonly raise: 'from one' | 'below one' | { readonly above: number } | { readonly below: number }
}

/** What stops the news from being told, each thing with the number from which it is one. */
export function rules(watched: Watched): readonly Rule[] {
  const { stations, deadLetters, entries, streamed, http } = watched
  const period = Duration.minutes(5)
  return [
    ...ownRules(watched),
    ...stations.map(
      ({ node, function: fn }): Rule => ({
        ...{ id: `${node.id}Fails`, section: 'a-function-fails', severity: 'high' },
        ...{ metric: fn.metricErrors({ statistic: 'Sum', period }), periods: 3, raise: 'from one' },
      }),
    ),
    ...streamed.map(
      ({ node, function: fn }): Rule => ({
        ...{ id: `${node.id}Behind`, section: 'the-stream-is-behind', severity: 'high' },
        ...{ metric: fn.metric('IteratorAge', { statistic: 'Maximum', period }), periods: 3 },
        raise: { above: Duration.minutes(15).toMilliseconds() },
      }),
    ),
    {
      ...{ id: 'EntriesWait', section: 'entries-wait', severity: 'high' },
      ...{ metric: entries.metricApproximateAgeOfOldestMessage({ statistic: 'Maximum', period }), periods: 3 },
      raise: { above: Duration.hours(1).toSeconds() },
    },
    ...Object.entries(deadLetters).map(
      ([name, queue]): Rule => ({
        ...{ id: `${name}Dead`, section: 'dead-letters', severity: 'high' },
        metric: queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', period }),
        ...{ periods: 1, raise: 'from one' },
      }),
    ),
    {
      ...{ id: 'ApiFaults', section: 'the-api-answers-with-faults', severity: 'high' },
      ...{ metric: http.metricServerError({ statistic: 'Sum', period }), periods: 2, raise: 'from one' },
    },
  ]
}
