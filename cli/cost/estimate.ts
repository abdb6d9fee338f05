import { prices } from './prices.ts'
import { answer, article, asked as askedOf, canary, reread, sourceMetrics, sourcePoll, standing } from './units.ts'

/** What somebody asks of a deployment. */
export interface Use {
  readonly sources: number
  /** A day. */
  readonly articles: number
  /** Minutes between two polls of a source. */
  readonly interval: number
  /** Answers of the API a day. */
  readonly answers: number
  /** Months that have been kept. */
  readonly months: number
}

/** What may stand beside a deployment. */
export interface Extras {
  /** A second stack, for the canary alone. */
  readonly canary?: boolean | undefined
  /** Metrics for each source. */
  readonly sourceMetrics?: boolean | undefined
  /** A model that is asked about a share of the articles, 0 to 1: its dollars for a million tokens, and the most of a day. */
  readonly model?:
    | {
        readonly share: number
        readonly price: { readonly in: number; readonly out: number }
        readonly dailyDollars: number
      }
    | undefined
}

/** Dollars a month, a line for each service. */
export interface Estimate {
  readonly lines: readonly { readonly what: string; readonly dollars: number }[]
  readonly total: number
}

const days = 30
const million = 1e6
const kbInGb = 1e6

/** What a use costs a month, by list prices and the measured units of an article, with what stands beside it. */
export function estimate(use: Use, extras: Extras = {}): Estimate {
  const lines = [
    ...serviceLines(use),
    ...(extras.canary ? [{ what: 'Canary', dollars: totalOf(serviceLines({ ...canary, months: use.months })) }] : []),
    ...(extras.sourceMetrics ? [{ what: 'Metrics by source', dollars: metricDollars(use.sources) }] : []),
    ...(extras.model ? [{ what: 'Model', dollars: modelDollars(use.articles, extras.model) }] : []),
  ]
  return { lines, total: totalOf(lines) }
}

const totalOf = (lines: Estimate['lines']): number => lines.reduce((sum, { dollars }) => sum + dollars, 0)

function metricDollars(sources: number): number {
  const metrics = sources * sourceMetrics
  const cheaper = Math.max(0, metrics + standing.metrics - 10_000)
  return (metrics - cheaper) * prices.metric + cheaper * prices.furtherMetric
}

/** Beyond the cap of a day the rules read alone. */
function modelDollars(articles: number, { share, price, dailyDollars }: NonNullable<Extras['model']>): number {
  const text = (askedOf.tokensIn * price.in + askedOf.tokensOut * price.out) / million
  return days * Math.min(articles * share * text, dailyDollars)
}

function serviceLines({ sources, articles, interval, answers, months }: Use): Estimate['lines'] {
  const read = articles * days
  const polls = (sources * days * 24 * 60) / interval
  const asked = answers * days
  const wakes = standing.wakesPerHour * 24 * days
  const used = Object.values(article.functions)
  const gbSeconds =
    read * used.reduce((sum, { calls, seconds, gb }) => sum + calls * seconds * gb, 0) +
    polls * sourcePoll.seconds * sourcePoll.gb +
    asked * answer.seconds * answer.gb +
    wakes * 0.1 * 0.5
  const calls = read * used.reduce((sum, one) => sum + one.calls, 0) + asked + wakes
  const writes = read * article.tableWrites + polls * sourcePoll.tableWrites
  const reads =
    read * (article.tableReads + article.countReads) +
    polls * sourcePoll.tableReads +
    asked * answer.tableReads +
    wakes * 0.5
  const logs = (read * article.logKb + polls * sourcePoll.logKb + asked * answer.logKb) / kbInGb
  return [
    { what: 'Lambda', dollars: gbSeconds * prices.lambdaGbSecond + (calls / million) * prices.lambdaMillion },
    {
      what: 'DynamoDB, units',
      dollars: (writes * prices.tableWriteMillion + reads * prices.tableReadMillion) / million,
    },
    { what: 'DynamoDB, kept', dollars: ((read * months * article.tableKb) / kbInGb) * prices.tableGb },
    {
      what: 'S3',
      dollars: (read / 1_000) * prices.s3PutThousand + ((read * months * article.snapshotKb) / kbInGb) * prices.s3Gb,
    },
    { what: 'SQS', dollars: ((read * article.queueCalls) / million) * prices.sqsMillion },
    { what: 'HTTP API', dollars: (asked / million) * prices.httpMillion },
    { what: 'Logs', dollars: logs * prices.logGb },
    {
      what: 'Metrics, alarms, dashboard',
      dollars:
        standing.metrics * prices.metric +
        standing.alarms * prices.alarm +
        standing.anomalyAlarms * prices.anomalyAlarm +
        prices.dashboard,
    },
    { what: 'Schedules and secret', dollars: (wakes / million) * prices.schedulerMillion + prices.secret },
  ]
}

/** What it costs, and how many hours it takes, to read so many snapshots again, at most 20 batches at a time. */
export function replayEstimate(snapshots: number): { readonly dollars: number; readonly hours: number } {
  const batches = snapshots / reread.batch
  const seconds = snapshots * reread.seconds
  return {
    dollars:
      seconds * reread.gb * prices.lambdaGbSecond +
      (snapshots / 1_000) * prices.s3GetThousand +
      ((batches * reread.transitions) / 1_000) * prices.stepThousand +
      ((snapshots * reread.tableReads) / million) * prices.tableReadMillion,
    hours: seconds / 20 / 3_600,
  }
}

interface Limit {
  readonly name: string
  /** How much of it a use takes; from 1 on it is met. */
  readonly taken: (use: Use) => number
  readonly remedy: string
}

const perSecond = (articles: number) => articles / 86_400

/** What a deployment as it is can take, and what to change where that is not enough. */
const limits: readonly Limit[] = [
  {
    name: 'one poll, ten minutes for all sources that are due, eight at a time',
    taken: ({ sources, interval }) => (sources * Math.min(1, 10 / interval) * sourcePoll.seconds) / 8 / 600,
    remedy: 'split the list of sources over several schedules, each with its own event',
  },
  {
    name: 'four runs of `read`, five articles each',
    taken: ({ articles }) => (perSecond(articles) * article.functions.read.seconds) / (4 * 4),
    remedy: 'raise maxConcurrency in cdk/queue.ts; no site is asked faster for it',
  },
  {
    name: 'a thousand writes a second to the one list of what is to be folded',
    taken: ({ articles }) => (perSecond(articles) * 6) / 1_000,
    remedy: 'spread that list over shards, as the lists by time are',
  },
  {
    name: 'one message a second to a channel',
    taken: ({ articles }) => perSecond(articles) * 0.05,
    remedy: 'raise the floors of core/alerts/policy.ts, or add a channel',
  },
]

/** The limits in the order in which a use meets them, each with the share of it that is taken. */
export const limitsOf = (
  use: Use,
): readonly { readonly name: string; readonly taken: number; readonly remedy: string }[] =>
  limits.map(({ name, taken, remedy }) => ({ name, taken: taken(use), remedy })).toSorted((a, b) => b.taken - a.taken)
