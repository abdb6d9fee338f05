import { Duration } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { type MetricName, namespace } from '../functions/runtime/metrics.ts'
import type { Station } from './station.ts'

/** What is watched. */
export interface Watched {
  readonly stations: readonly Station[]
  readonly poll: { readonly station: Station; readonly interval: Duration }
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
  readonly email?: string | undefined
}

/** An alarm of a metric. */
export interface Rule {
  readonly id: string
  /** The section of docs/runbook.md that says what to do. */
  readonly section: string
  readonly metric: IMetric
  readonly periods: number
  readonly raise: 'from one' | 'below one' | { readonly above: number }
}

/** What stops the news from being told, each thing with the number from which it is one. */
export function rules({
  stations,
  poll,
  deadLetters,
  streamed,
  http,
  deployment,
  canary,
  model,
}: Watched): readonly Rule[] {
  const period = Duration.minutes(5)
  const { station, interval } = poll
  const successes = new MathExpression({
    expression: 'invocations - errors',
    usingMetrics: {
      invocations: station.function.metricInvocations({ statistic: 'Sum', period: interval }),
      errors: station.function.metricErrors({ statistic: 'Sum', period: interval }),
    },
    period: interval,
  })
  return [
    { id: 'PollSilent', section: 'poll-is-silent', metric: successes, periods: 3, raise: 'below one' },
    ...stations.map(
      ({ node, function: fn }): Rule => ({
        id: `${node.id}Fails`,
        section: 'a-function-fails',
        metric: fn.metricErrors({ statistic: 'Sum', period }),
        periods: 3,
        raise: 'from one',
      }),
    ),
    ...streamed.map(
      ({ node, function: fn }): Rule => ({
        id: `${node.id}Behind`,
        section: 'the-stream-is-behind',
        metric: fn.metric('IteratorAge', { statistic: 'Maximum', period }),
        periods: 3,
        raise: { above: Duration.minutes(15).toMilliseconds() },
      }),
    ),
    ...Object.entries(deadLetters).map(
      ([name, queue]): Rule => ({
        id: `${name}Dead`,
        section: 'dead-letters',
        metric: queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', period }),
        periods: 1,
        raise: 'from one',
      }),
    ),
    {
      id: 'ApiFaults',
      section: 'the-api-answers-with-faults',
      metric: http.metricServerError({ statistic: 'Sum', period }),
      periods: 2,
      raise: 'from one',
    },
    {
      id: 'ReaderBreaks',
      section: 'the-reader-breaks',
      metric: sum(deployment, 'ReaderFaults'),
      periods: 1,
      raise: 'from one',
    },
    {
      id: 'ChannelRefuses',
      section: 'the-channel-refuses',
      metric: sum(deployment, 'AlertsRefused'),
      periods: 1,
      raise: 'from one',
    },
    {
      id: 'AlertsWait',
      section: 'alerts-wait',
      metric: sum(deployment, 'AlertsWaiting', period),
      periods: 6,
      raise: 'from one',
    },
    {
      id: 'SourcesSilent',
      section: 'a-source-is-silent',
      metric: sum(deployment, 'SourcesSilent', Duration.hours(6)),
      periods: 4,
      raise: 'from one',
    },
    ...(model
      ? [
          {
            id: 'ModelPassedOver',
            section: 'the-model-is-passed-over',
            metric: sum(deployment, 'ModelPassedOver'),
            periods: 3,
            raise: 'from one',
          } as const,
        ]
      : []),
    ...(canary
      ? [
          {
            id: 'CanarySilent',
            section: 'the-canary-is-silent',
            metric: sum(deployment, 'AlertsSent'),
            periods: 2,
            raise: 'below one',
          } as const,
        ]
      : []),
  ]
}

/** What may fall below its own habit while nothing fails: a site that has changed its pages, a reader that has become blind. */
export function habits({
  deployment,
}: Pick<Watched, 'deployment'>): readonly Pick<Rule, 'id' | 'section' | 'metric'>[] {
  const period = Duration.hours(6)
  const claims = sum(deployment, 'Claims', period)
  const perArticle = new MathExpression({
    expression: 'claims / articles',
    usingMetrics: { claims, articles: sum(deployment, 'Articles', period) },
    period,
  })
  return [
    { id: 'ClaimsPerArticleFell', section: 'claims-fell', metric: perArticle },
    { id: 'ClaimsFell', section: 'claims-fell', metric: claims },
  ]
}

/** A metric of Walkback's own, of one deployment. */
export const sum = (deployment: string, metricName: MetricName, period = Duration.hours(1)): Metric =>
  new Metric({ namespace, metricName, dimensionsMap: { service: deployment }, statistic: 'Sum', period })
