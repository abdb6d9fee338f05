/** What one article takes: the table's units as `bench/units.ts` counts them over the sample newsroom, rounded up; the rest as laid out below. */
export const article = {
  tableWrites: 103,
  tableReads: 23,
  /** To be counted by its keys and those of its claims, twice an hour for a day. */
  countReads: 2,
  /** KB that stay in the table and in the bucket. */
  tableKb: 21,
  snapshotKb: 30,
  logKb: 3,
  /** Calls of each function and their seconds, waiting for sites and Slack included, with the memory in GB that the stack gives. */
  functions: {
    read: { calls: 0.5, seconds: 1.5, gb: 1 },
    reconcile: { calls: 1.5, seconds: 0.3, gb: 1 },
    alert: { calls: 0.3, seconds: 0.5, gb: 0.5 },
  },
  /** To send, to receive in batches, to delete. */
  queueCalls: 2.5,
} as const

/** What one poll of one source takes. */
export const sourcePoll = { seconds: 0.5, gb: 0.5, tableReads: 1, tableWrites: 1, logKb: 0.3 } as const

/** What stands there whether anything happens or not, a month. */
export const standing = { metrics: 18, alarms: 18, anomalyAlarms: 1, wakesPerHour: 6 + 12 + 12 } as const

/** Metrics of each source, where a deployment has them. */
export const sourceMetrics = 4

/** What one answer of the API takes. */
export const answer = { tableReads: 12, seconds: 0.05, gb: 1, logKb: 0.5 } as const

/** What the canary sends through a stack of its own a day: two articles an hour, from one source that is asked every ten minutes. */
export const canary = { sources: 1, articles: 48, interval: 10, answers: 6 * 24 + 48 } as const

/** Tokens that a model is asked with and answers for one article of 4,800 characters (docs/readers.md). */
export const asked = { tokensIn: 2_200, tokensOut: 700 } as const

/** What it takes to read one snapshot again. */
export const reread = { seconds: 0.15, gb: 1, tableReads: 2, batch: 25, transitions: 3 } as const
