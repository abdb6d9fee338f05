import { Duration } from 'aws-cdk-lib'
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch'
import type { Rule, Watched } from './alarm-rules.ts'
import { most, sum } from './own-metrics.ts'

const sweeps = Duration.minutes(5)

/** What Walkback itself counts, each thing with the number from which somebody should look. */
export function ownRules({
  poll,
  deployment,
  canary,
  model,
}: Pick<Watched, 'poll' | 'deployment' | 'canary' | 'model'>): readonly Rule[] {
  const always: readonly Rule[] = [
    {
      ...{ id: 'PollSilent', section: 'poll-is-silent', severity: 'high' },
      ...{ metric: sum(deployment, 'PollsSucceeded', poll.interval), periods: 3, raise: 'below one' },
    },
    {
      ...{ id: 'ReaderBreaks', section: 'the-reader-breaks', severity: 'high' },
      ...{ metric: sum(deployment, 'ReaderFaults'), periods: 1, raise: 'from one' },
    },
    {
      ...{ id: 'ChannelRefuses', section: 'the-channel-refuses', severity: 'high' },
      ...{ metric: sum(deployment, 'AlertsRefused'), periods: 1, raise: 'from one' },
    },
    {
      ...{ id: 'AlertsWait', section: 'alerts-wait', severity: 'low' },
      ...{ metric: most(deployment, 'AlertsWaiting', sweeps), periods: 6, raise: 'from one' },
    },
    {
      ...{ id: 'AlertsStuck', section: 'alerts-wait', severity: 'high' },
      ...{ metric: most(deployment, 'AlertsWaiting'), periods: 6, raise: 'from one' },
    },
    {
      ...{ id: 'SourcesSilent', section: 'a-source-is-silent', severity: 'low' },
      ...{ metric: most(deployment, 'SourcesSilent'), periods: 3, raise: 'from one' },
    },
  ]
  const whereModelReads: Rule = {
    ...{ id: 'ModelPassedOver', section: 'the-model-is-passed-over', severity: 'low' },
    ...{ metric: sum(deployment, 'ModelPassedOver'), periods: 3, raise: 'from one' },
  }
  const ofCanary: Rule = {
    ...{ id: 'CanarySilent', section: 'the-canary-is-silent', severity: 'high' },
    ...{ metric: sum(deployment, 'AlertsSent'), periods: 2, raise: 'below one' },
  }
  return [...always, ...(model ? [whereModelReads] : []), ...(canary ? [ofCanary] : [])]
}

/** What may fall below its own habit while nothing fails: a site that has changed its pages, a reader that has become blind. */
export type Habit = Pick<Rule, 'id' | 'section' | 'severity' | 'metric'> & {
  /** Whether no number at all is less than usual, or says nothing. */
  readonly missing: 'too few' | 'nothing said'
}

/** The habits of the reader: how much it finds in all, and in each article. */
export function habits({ deployment }: Pick<Watched, 'deployment'>): readonly Habit[] {
  const period = Duration.hours(6)
  const [claims, articles] = [sum(deployment, 'Claims', period), sum(deployment, 'Articles', period)]
  const perArticle = new MathExpression({
    expression: 'claims / articles',
    usingMetrics: { claims, articles },
    period,
  })
  // Where nothing is read, nothing is counted: that is none, not an unknown number.
  const inAll = new MathExpression({ expression: 'FILL(claims, 0)', usingMetrics: { claims }, period })
  const shared = { section: 'claims-fell', severity: 'high' } as const
  return [
    { ...shared, id: 'ClaimsPerArticleFell', metric: perArticle, missing: 'nothing said' },
    { ...shared, id: 'ClaimsFell', metric: inAll, missing: 'too few' },
  ]
}
