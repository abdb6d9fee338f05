import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { metricNames, sourceMetricNames } from '../../functions/runtime/metrics.ts'
import { stackApp, template } from './template.ts'

const made = template({ alarmEmail: 'watch@example.com' })

describe('pace and patience', () => {
  it('poll and alert run one at a time, the others as many as there are', () => {
    const limits = Object.entries(made.findResources('AWS::Lambda::Function')).map(([id, { Properties }]) => [
      id.replace(/Function[0-9A-F]{8}$/, ''),
      Properties.ReservedConcurrentExecutions,
    ])
    const none = ['read', 'reconcile', 'api', 'replay'].map((name) => [name, undefined])
    expect(Object.fromEntries(limits)).toEqual(Object.fromEntries([['poll', 1], ['alert', 1], ...none]))
  })

  it('a row of the stream is given up after six hours, while the stream still has it', () => {
    for (const name of ['reconcile', 'alert'])
      made.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
        FunctionName: { Ref: Match.stringLikeRegexp(`^${name}Function`) },
        MaximumRecordAgeInSeconds: 6 * 3600,
        BatchSize: 50,
        StartingPosition: 'TRIM_HORIZON',
      })
  })

  it.each([
    ['poll', 600],
    ['reconcile', 300],
    ['alert', 300],
  ])('a call of %s that cannot be made is tried until the next one is due, three times', (name, seconds) => {
    made.hasResourceProperties('AWS::Scheduler::Schedule', {
      Target: {
        Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp(`^${name}Function`), 'Arn'] },
        RetryPolicy: { MaximumEventAgeInSeconds: seconds, MaximumRetryAttempts: 3 },
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Undelivered'), 'Arn'] } },
      },
    })
  })

  it('nobody deletes the stack by mistake', () => {
    expect(stackApp().stack.terminationProtection).toBe(true)
  })
})

const Joined = z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) })

/** A text of the template, with `?` for what is known only when it is deployed. */
function joined(value: unknown): string {
  const [between, parts] = Joined.parse(value)['Fn::Join']
  return parts.map((part) => (typeof part === 'string' ? part : '?')).join(between)
}

describe('the machine that reads everything again', () => {
  const [machine] = Object.values(made.findResources('AWS::StepFunctions::StateMachine'))
  const { States } = JSON.parse(joined(machine?.['Properties'].DefinitionString))

  it('gives `replay` every snapshot, 25 at a time, twenty such batches at once', () => {
    expect(States).toMatchObject({
      EverySnapshot: {
        Type: 'Map',
        ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED' } },
        ItemReader: { Resource: 'arn:?:states:::s3:listObjectsV2', Arguments: { Prefix: 'snapshots/' } },
        ItemBatcher: { MaxItemsPerBatch: 25 },
        MaxConcurrency: 20,
        ToleratedFailurePercentage: 5,
        ResultWriter: { Arguments: { Prefix: 'replays' } },
      },
    })
    const { ReadAgain } = States.EverySnapshot.ItemProcessor.States
    expect(ReadAgain.Arguments.Payload).toEqual({
      keys: "{% [$states.input.Items.$substringAfter(Key, 'snapshots/')] %}",
    })
  })
})

describe('the dashboard', () => {
  const dashboards = Object.values(made.findResources('AWS::CloudWatch::Dashboard'))
  const body = JSON.parse(joined(dashboards[0]?.['Properties'].DashboardBody))
  const Widgets = z.array(z.object({ type: z.string(), properties: z.record(z.string(), z.unknown()) }))
  const widgets = Widgets.parse(body.widgets)
  const shown = JSON.stringify(widgets)

  it('is one, with every alarm', () => {
    expect(dashboards).toHaveLength(1)
    const [status] = widgets.filter(({ type }) => type === 'alarm')
    expect(status?.properties['alarms']).toHaveLength(Object.keys(made.findResources('AWS::CloudWatch::Alarm')).length)
  })

  it('shows every metric of ours, but for those that only the log explains, and no other', () => {
    const ours = [...shown.matchAll(/"Walkback","(\w+)"/g)].map(([, name]) => name)
    const elsewhere = ['ClaimsDropped', ...metricNames.filter((name) => name.startsWith('Model'))]
    expect(ours.toSorted()).toEqual(metricNames.filter((name) => !elsewhere.includes(name)).toSorted())
  })

  it('has graphs of each source where it has metrics of each, and functions are told to count them', () => {
    const watched = template({ sourceMetrics: 'on' })
    const [page] = Object.values(watched.findResources('AWS::CloudWatch::Dashboard'))
    const searches = [...joined(page?.['Properties'].DashboardBody).matchAll(/SEARCH\('(.*?)', 'Sum'/g)]
    const ofName = (name: string) => `{Walkback,service,source} service=\\"Walkback\\" MetricName=\\"${name}\\"`
    expect(searches.map(([, search]) => search)).toEqual(sourceMetricNames.map(ofName))
    expect(shown).not.toContain('SEARCH')
    for (const [stack, SOURCE_METRICS] of [
      [watched, 'on'],
      [made, ''],
    ] as const)
      stack.allResourcesProperties('AWS::Lambda::Function', { Environment: { Variables: { SOURCE_METRICS } } })
  })

  it('counts by source what was read, parked, unchanged and failed', () => {
    const queries = widgets.filter(({ type }) => type === 'log').map(({ properties }) => String(properties['query']))
    expect(queries).toEqual([
      expect.stringMatching(/"article read".* as articles, .* as allClaims, .* as parked by source/s),
      expect.stringMatching(/"source failed".* as polls, .* as unchanged, .* as failed, .* by source/s),
    ])
  })
})
