import { readFileSync } from 'node:fs'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { canaryOf, readSettings } from '../../cdk/settings.ts'
import { WalkbackStack } from '../../cdk/stack.ts'
import { standing } from '../../cli/cost/units.ts'
import { metricNames } from '../../functions/runtime/metrics.ts'
import { stackApp, template } from './template.ts'

const Alarm = z.object({
  AlarmDescription: z.string(),
  AlarmActions: z.optional(z.array(z.unknown())),
  MetricName: z.optional(z.string()),
  Statistic: z.optional(z.string()),
  Period: z.optional(z.number()),
  EvaluationPeriods: z.number(),
  Threshold: z.optional(z.number()),
  ComparisonOperator: z.string(),
  TreatMissingData: z.string(),
  Metrics: z.optional(z.array(z.object({ Id: z.string(), Expression: z.optional(z.string()) }))),
})

/** The alarms of a stack by the ids that the rules give them. */
function alarmsOf(made: Template): Readonly<Record<string, z.infer<typeof Alarm>>> {
  const alarms = Object.entries(made.findResources('AWS::CloudWatch::Alarm'))
  return Object.fromEntries(
    alarms.map(([id, { Properties }]) => [id.replace(/Alarm[0-9A-F]{8}$/, ''), Alarm.parse(Properties)]),
  )
}

const model = { kind: 'bedrock', model: 'amazon.nova-lite-v1:0', region: 'eu-central-1' }
const mailing = template({ alarmEmail: 'watch@example.com' })
const silent = template()
const reading = template({ reader: 'both', model, alarmEmail: 'watch@example.com' })
const canary = Template.fromStack(
  new WalkbackStack(
    stackApp().app,
    'WalkbackCanary',
    canaryOf(readSettings((name) => (name === 'canaryChannel' ? 'C0CANARY' : undefined))),
  ),
)

/** Each alarm, the section of the runbook that is its own, and whether it is mailed. */
const expected: Readonly<Record<string, readonly [section: string, severity: 'High' | 'Low']>> = {
  PollSilent: ['poll-is-silent', 'High'],
  SourcesSilent: ['a-source-is-silent', 'Low'],
  EntriesWait: ['entries-wait', 'High'],
  entriesDead: ['dead-letters', 'High'],
  undeliveredDead: ['dead-letters', 'High'],
  pollFails: ['a-function-fails', 'High'],
  readFails: ['a-function-fails', 'High'],
  reconcileFails: ['a-function-fails', 'High'],
  alertFails: ['a-function-fails', 'High'],
  apiFails: ['a-function-fails', 'High'],
  reconcileBehind: ['the-stream-is-behind', 'High'],
  alertBehind: ['the-stream-is-behind', 'High'],
  ApiFaults: ['the-api-answers-with-faults', 'High'],
  ReaderBreaks: ['the-reader-breaks', 'High'],
  ChannelRefuses: ['the-channel-refuses', 'High'],
  AlertsWait: ['alerts-wait', 'Low'],
  AlertsStuck: ['alerts-wait', 'High'],
  ClaimsPerArticleFell: ['claims-per-article-fell', 'High'],
  ClaimsFell: ['claims-fell', 'High'],
}

describe('alarms', () => {
  it.each([
    ['a stack', mailing, expected],
    ['one where a model reads', reading, { ...expected, ModelPassedOver: ['the-model-is-passed-over', 'Low'] }],
    ['that of the canary', canary, { ...expected, CanarySilent: ['the-canary-is-silent', 'High'] }],
  ] as const)('of %s: each with its own section of the runbook and its severity', (_, made, alarms) => {
    const described = Object.entries(alarmsOf(made)).map(([id, { AlarmDescription }]) => [id, AlarmDescription])
    const wanted = Object.entries(alarms).map(([id, [section, severity]]) => [
      id,
      `${severity} severity. See docs/runbook.md#${section}`,
    ])
    expect(Object.fromEntries(described)).toEqual(Object.fromEntries(wanted))
  })

  it('have sections that are there, each with what it is, where to look and what to do, and none without an alarm', () => {
    const [, ...sections] = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8').split(/^## /m)
    const written = sections
      .filter((section) => /\*\*What\*\*:.*\*\*Look\*\*:.*\*\*Do\*\*:/s.test(section))
      .map((section) => (section.split('\n')[0] ?? '').toLowerCase().replaceAll(' ', '-'))
    const linked = [mailing, reading, canary].flatMap((made) =>
      Object.values(alarmsOf(made)).map(({ AlarmDescription }) => AlarmDescription.replace(/^.*#/, '')),
    )
    expect(written.toSorted()).toEqual([...new Set(linked)].toSorted())
  })

  it('are mailed where they are grave, when they begin and when they end', () => {
    const mailed = Object.entries(alarmsOf(reading)).filter(([, { AlarmActions = [] }]) => AlarmActions.length === 1)
    const grave = Object.entries(expected).filter(([, [, severity]]) => severity === 'High')
    expect(mailed.map(([id]) => id).toSorted()).toEqual(grave.map(([id]) => id).toSorted())
    reading.resourcePropertiesCountIs('AWS::CloudWatch::Alarm', { OKActions: [Match.anyValue()] }, grave.length)
    expect(Object.values(alarmsOf(silent)).flatMap(({ AlarmActions = [] }) => AlarmActions)).toEqual([])
  })

  const below = { Threshold: 1, ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'breaching' }
  const fromOne = {
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    TreatMissingData: 'notBreaching',
  }
  const band = { ComparisonOperator: 'LessThanLowerThreshold', EvaluationPeriods: 3 }
  const banded = (expression: string) => ({
    Metrics: expect.arrayContaining([
      expect.objectContaining({ Expression: expression }),
      expect.objectContaining({ Expression: expect.stringMatching(/^ANOMALY_DETECTION_BAND\(\w+, 2\)$/) }),
    ]),
  })
  it.each([
    ['PollSilent', { ...below, MetricName: 'PollsSucceeded', Statistic: 'Sum', Period: 600, EvaluationPeriods: 3 }],
    ['EntriesWait', { ...fromOne, MetricName: 'ApproximateAgeOfOldestMessage', Threshold: 3600, Period: 300 }],
    ['SourcesSilent', { ...fromOne, MetricName: 'SourcesSilent', Statistic: 'Maximum', Period: 3600 }],
    ['AlertsWait', { ...fromOne, MetricName: 'AlertsWaiting', Period: 300, EvaluationPeriods: 6 }],
    ['AlertsStuck', { ...fromOne, MetricName: 'AlertsWaiting', Period: 3600, EvaluationPeriods: 6 }],
    ['ModelPassedOver', { ...fromOne, MetricName: 'ModelPassedOver', Period: 3600, EvaluationPeriods: 3 }],
    ['reconcileBehind', { ...fromOne, MetricName: 'IteratorAge', Threshold: 900_000 }],
    ['ClaimsFell', { ...band, ...banded('FILL(claims, 0)'), TreatMissingData: 'breaching' }],
    [
      'ClaimsPerArticleFell',
      {
        ...{ MetricName: 'ClaimsPerArticleOfHabit', Statistic: 'Maximum', Period: 3600, EvaluationPeriods: 3 },
        ...{ Threshold: 0.5, ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'notBreaching' },
      },
    ],
  ])('%s is raised by %o', (id, alarm) => {
    expect(alarmsOf(reading)[id]).toMatchObject(alarm)
  })

  it('of the canary miss it when it is not told for two hours', () => {
    canary.hasResourceProperties('AWS::CloudWatch::Alarm', {
      ...below,
      MetricName: 'AlertsSent',
      Dimensions: [{ Name: 'service', Value: 'WalkbackCanary' }],
      EvaluationPeriods: 2,
      Period: 3600,
    })
  })

  it('and metrics are as many as the estimate of cost has', () => {
    const all = Object.keys(alarmsOf(silent))
    const anomalyAlarms = all.filter((id) => id === 'ClaimsFell').length
    const metrics = metricNames.filter((name) => !name.startsWith('Model')).length
    expect(standing).toMatchObject({ metrics, anomalyAlarms, alarms: all.length - anomalyAlarms })
  })

  it('mails its alarms over an encrypted topic where it is told to whom', () => {
    silent.resourceCountIs('AWS::SNS::Topic', 0)
    mailing.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() })
    mailing.resourceCountIs('AWS::SNS::TopicPolicy', 1)
    mailing.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: [
          {
            Sid: 'AllowPublishThroughSSLOnly',
            Effect: 'Deny',
            Action: 'sns:Publish',
            Principal: '*',
            Resource: { Ref: Match.stringLikeRegexp('^Alarms') },
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
          {
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Resource: { Ref: Match.stringLikeRegexp('^Alarms') },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          },
        ],
      },
    })
    mailing.hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
        ]),
      },
    })
  })
})
