/** List prices of us-east-1 in dollars, without the free tier; other regions differ by some per cent. */
export const prices = {
  /** A GB-second on arm64, and a million calls. */
  lambdaGbSecond: 0.0000133334,
  lambdaMillion: 0.2,
  /** On demand, a million units; a GB a month, with its backup of any second. */
  tableWriteMillion: 0.625,
  tableReadMillion: 0.125,
  tableGb: 0.25 + 0.2,
  sqsMillion: 0.4,
  s3PutThousand: 0.005,
  s3GetThousand: 0.0004,
  /** A GB a month after the first one. */
  s3Gb: 0.0125,
  logGb: 0.5,
  /** A metric a month, of the first ten thousand and of all after them. */
  metric: 0.3,
  furtherMetric: 0.1,
  alarm: 0.1,
  anomalyAlarm: 0.3,
  dashboard: 3,
  secret: 0.4,
  schedulerMillion: 1,
  httpMillion: 1,
  stepThousand: 0.025,
} as const
