import { Duration } from 'aws-cdk-lib'
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { type MetricName, namespace, type sourceMetricNames } from '../functions/runtime/metrics.ts'

const own = (statistic: 'Sum' | 'Maximum') => {
  return (deployment: string, metricName: MetricName, period = Duration.hours(1)): Metric =>
    new Metric({ namespace, metricName, dimensionsMap: { service: deployment }, statistic, period })
}

/** A metric of Walkback's own that counts what happened, of one deployment. */
export const sum = own('Sum')

/** A metric of Walkback's own that says how many there are, or how long it has been, each time that somebody looks. */
export const most = own('Maximum')

/** A metric of each source of one deployment, whichever there are. */
export const ofEachSource = (deployment: string, metricName: (typeof sourceMetricNames)[number]): MathExpression =>
  new MathExpression({
    expression: `SEARCH('{${namespace},service,source} service="${deployment}" MetricName="${metricName}"', 'Sum', 3600)`,
    usingMetrics: {},
    label: '',
    period: Duration.hours(1),
  })
