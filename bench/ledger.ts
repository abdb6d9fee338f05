import { parseArgs } from 'node:util'
import { reconcile } from '../core/deals/reconcile.ts'
import { contentId } from '../core/hash.ts'
import type { Claim } from '../schemas/claim.ts'

/** A million claims are folded in less than this, in seconds of one core; fewer in their share of it. */
const FOR_A_MILLION = 60

/** How much is folded: the size in CI is a tenth of the one that is promised. */
const { values } = parseArgs({
  options: { claims: { type: 'string', default: '100000' }, deals: { type: 'string', default: '5000' } },
})

/** Claims about deals of two parties, each deal going through the same eight statements again and again. */
function claimsOf(count: number, deals: number): readonly Claim[] {
  const steps = [
    [10e9, 'up_to', 'rumored'],
    [10e9, 'up_to', 'intended'],
    [10e9, 'up_to', 'intended'],
    [12e9, 'exact', 'agreed'],
    [12e9, 'at_least', 'agreed'],
    [12e9, 'exact', 'stalled'],
    [8e9, 'exact', 'agreed'],
    [8e9, 'exact', 'completed'],
  ] as const
  return Array.from({ length: count }, (_, index): Claim => {
    const deal = index % deals
    const turn = Math.floor(index / deals)
    const [value, bound, stance] = steps[turn % steps.length] ?? steps[0]
    const published = new Date(Date.UTC(2025, 0, 1) + turn * 86_400_000 * 5 + (deal % 1000)).toISOString()
    return {
      id: contentId('claim', index),
      parties: [`buyer-${deal}`, `seller-${deal % 977}`],
      measure: 'money',
      value,
      unit: 'USD',
      bound,
      stance,
      kind: turn % 2 ? 'supply' : 'unknown',
      scope: 'total',
      attribution: 'party',
      ...(turn % 4 === 2 ? { asOf: '2025-01' } : {}),
      quote: 'Words.',
      start: 0,
      end: 6,
      article: {
        id: `article_${index}`,
        version: `version_${index}`,
        url: 'https://northwire.example/a',
        title: 'Words.',
        outlet: `outlet-${index % 50}`,
        lang: 'en',
        published,
      },
      reader: { name: 'rules', version: '1' },
      learned: published,
    }
  })
}

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20)

const [claims, deals] = [Number(values.claims), Number(values.deals)]
const made = claimsOf(claims, deals)
const before = process.memoryUsage().heapUsed
const begun = process.cpuUsage()
const ledger = reconcile(made)
const { user, system } = process.cpuUsage(begun)
const seconds = (user + system) / 1e6
console.log(
  JSON.stringify({
    claims,
    deals,
    figures: ledger.figures.length,
    revisions: ledger.revisions.length,
    seconds: Number(seconds.toFixed(2)),
    microsecondsAClaim: Number(((seconds * 1e6) / claims).toFixed(1)),
    heapMegabytes: { claims: megabytes(before), fold: megabytes(process.memoryUsage().heapUsed - before) },
    residentMegabytes: megabytes(process.memoryUsage().rss),
  }),
)
const allowed = (FOR_A_MILLION * claims) / 1e6
if (seconds > allowed) {
  console.error(`Expected at most ${allowed} s, got ${seconds.toFixed(2)} s`)
  process.exitCode = 1
}
