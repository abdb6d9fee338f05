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
    {
      // Counted once or twice an hour, over the last day: a site has changed its pages, or the reader has become blind.
      ...{ id: 'ClaimsPerArticleFell', section: 'claims-per-article-fell', severity: 'high' },
      ...{ metric: most(deployment, 'ClaimsPerArticleOfHabit'), periods: 3, raise: { below: 0.5 } },
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

/** How many claims are found in all, beside what is usual at that hour of the week: fewer articles are fewer claims, too. */
export function claimsFell({ deployment }: Pick<Watched, 'deployment'>): Omit<Rule, 'raise'> {
  const period = Duration.hours(6)
  const claims = sum(deployment, 'Claims', period)
  return {
    ...{ id: 'ClaimsFell', section: 'claims-fell', severity: 'high', periods: 3 },
    // Where nothing is read, nothing is counted: that is none, not an unknown number.
    metric: new MathExpression({ expression: 'FILL(claims, 0)', usingMetrics: { claims }, period }),
  }
}
