import { Stack } from 'aws-cdk-lib'
import {
  Alarm,
  type AlarmBase,
  AnomalyDetectionAlarm,
  ComparisonOperator,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import { type Rule, rules, type Watched } from './alarm-rules.ts'
import { claimsFell } from './own-alarms.ts'

/** Raises an alarm for each thing that stops the news from being told, each with its section of the runbook; grave ones are mailed. */
export function alarms(scope: Construct, watched: Watched): readonly AlarmBase[] {
  const mailed = watched.email === undefined ? [] : [new SnsAction(topic(scope, watched.email))]
  const heard = <Made extends AlarmBase>(alarm: Made, { severity }: Pick<Rule, 'severity'>): Made => {
    if (severity === 'low') return alarm
    alarm.addAlarmAction(...mailed)
    alarm.addOkAction(...mailed)
    return alarm
  }
  const counted = rules(watched).map((rule) => {
    const { id, metric, periods, raise } = rule
    const alarm = new Alarm(scope, `${id}Alarm`, {
      alarmDescription: describe(rule),
      metric,
      evaluationPeriods: periods,
      ...raisedBy(raise),
      treatMissingData: raise === 'below one' ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    })
    return heard(alarm, rule)
  })
  const { metric, periods, ...fell } = claimsFell(watched)
  const unusual = new AnomalyDetectionAlarm(scope, `${fell.id}Alarm`, {
    alarmDescription: describe(fell),
    metric,
    stdDevs: 2,
    evaluationPeriods: periods,
    comparisonOperator: ComparisonOperator.LESS_THAN_LOWER_THRESHOLD,
    treatMissingData: TreatMissingData.BREACHING,
  })
  return [...counted, heard(unusual, fell)]
}

const severities = { high: 'High severity', low: 'Low severity' } as const

const describe = ({ severity, section }: Pick<Rule, 'severity' | 'section'>) =>
  `${severities[severity]}. See docs/runbook.md#${section}`

const atLeast = ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
const below = ComparisonOperator.LESS_THAN_THRESHOLD

function raisedBy(raise: Rule['raise']): {
  readonly threshold: number
  readonly comparisonOperator: ComparisonOperator
} {
  if (raise === 'from one') return { threshold: 1, comparisonOperator: atLeast }
  if (raise === 'below one') return { threshold: 1, comparisonOperator: below }
  return 'above' in raise
    ? { threshold: raise.above, comparisonOperator: atLeast }
    : { threshold: raise.below, comparisonOperator: below }
}

function topic(scope: Construct, email: string): Topic {
  const alarms = new ServicePrincipal('cloudwatch.amazonaws.com')
  const key = new Key(scope, 'AlarmKey', { enableKeyRotation: true })
  key.grantEncryptDecrypt(alarms)
  const made = new Topic(scope, 'Alarms', { masterKey: key, enforceSSL: true })
  // A policy of its own replaces the one that a topic begins with, which lets the whole account publish.
  made.addToResourcePolicy(
    new PolicyStatement({
      principals: [alarms],
      actions: ['sns:Publish'],
      resources: [made.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  )
  acknowledge(made, {
    'Serverless-SNSRedrivePolicy':
      'A mail that cannot be delivered is of no use later; the alarm stands in CloudWatch.',
  })
  made.addSubscription(new EmailSubscription(email))
  return made
}
