import { Duration } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { Alarm, ComparisonOperator, type IMetric, MathExpression, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import type { Station } from './station.ts'

export interface Watched {
  readonly stations: readonly Station[]
  readonly poll: { readonly station: Station; readonly interval: Duration }
  readonly deadLetters: Readonly<Record<'entries' | 'undelivered', IQueue>>
  /** Functions that the table's stream wakes. */
  readonly streamed: readonly Station[]
  readonly http: HttpApi
  readonly email?: string | undefined
}

interface Rule {
  readonly id: string
  /** The section of docs/runbook.md that says what to do. */
  readonly section: string
  readonly metric: IMetric
  readonly periods: number
  readonly raise: 'from one' | 'below one' | { readonly above: number }
}

/** Raises an alarm for each thing that stops the news from being told, each with its section of the runbook. */
export function alarms(scope: Construct, watched: Watched): void {
  const heard = watched.email === undefined ? [] : [new SnsAction(topic(scope, watched.email))]
  for (const { id, section, metric, periods, raise } of rules(watched)) {
    const alarm = new Alarm(scope, `${id}Alarm`, {
      alarmDescription: `See docs/runbook.md#${section}`,
      metric,
      evaluationPeriods: periods,
      threshold: typeof raise === 'string' ? 1 : raise.above,
      comparisonOperator: raise === 'below one' ? ComparisonOperator.LESS_THAN_THRESHOLD : atLeast,
      treatMissingData: raise === 'below one' ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    })
    alarm.addAlarmAction(...heard)
    alarm.addOkAction(...heard)
  }
}

const atLeast = ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD

function rules({ stations, poll, deadLetters, streamed, http }: Watched): readonly Rule[] {
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
  ]
}

function topic(scope: Construct, email: string): Topic {
  const key = new Key(scope, 'AlarmKey', { enableKeyRotation: true })
  key.grantEncryptDecrypt(new ServicePrincipal('cloudwatch.amazonaws.com'))
  const made = new Topic(scope, 'Alarms', { masterKey: key, enforceSSL: true })
  acknowledge(made, {
    'Serverless-SNSRedrivePolicy':
      'A mail that cannot be delivered is of no use later; the alarm stands in CloudWatch.',
  })
  made.addSubscription(new EmailSubscription(email))
  return made
}
