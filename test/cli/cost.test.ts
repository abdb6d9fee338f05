import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { estimate, limitsOf, replayEstimate, type Use } from '../../cli/cost/estimate.ts'
import { sourceMetrics } from '../../cli/cost/units.ts'
import { sourceMetricNames } from '../../functions/runtime/metrics.ts'
import { runCli } from './run-cli.ts'

const page = readFileSync(new URL('../../docs/cost.md', import.meta.url), 'utf8')
const use = (sources: number, articles: number): Use => ({
  sources,
  articles,
  interval: 30,
  answers: 1_000,
  months: 12,
})
const uses = [use(10, 200), use(1_000, 20_000), use(20_000, 1_000_000)]

describe('what it costs', () => {
  it('is in the docs as it is computed', () => {
    const costs = uses.map((one) => estimate(one))
    const lines = costs[0]?.lines.map(({ what }, at) => [what, ...costs.map(({ lines }) => lines[at]?.dollars ?? 0)])
    const rows = [...(lines ?? []), ['All', ...costs.map(({ total }) => total)]]
    const table = rows.map(
      ([what, ...dollars]) => `| ${what} | ${dollars.map((sum) => Number(sum).toFixed(2)).join(' | ')} |`,
    )
    expect(table.filter((row) => !page.includes(row))).toEqual([])
  })

  it('grows with the articles, and with what is kept', () => {
    const [small, large] = [estimate(use(10, 1_000)), estimate(use(10, 2_000))]
    expect(large.total).toBeGreaterThan(small.total)
    expect(estimate({ ...use(10, 1_000), months: 24 }).total).toBeGreaterThan(small.total)
  })

  it('grows by the canary, and by the model, which is asked no more than its cap of a day allows', () => {
    const model = (share: number, dailyDollars: number) => ({ share, price: { in: 0.06, out: 0.24 }, dailyDollars })
    const added = (extras: Parameters<typeof estimate>[1]) =>
      (estimate(use(10, 200), extras).total - estimate(use(10, 200)).total).toFixed(2)
    expect(added({ model: model(1, 5) })).toBe('1.80')
    expect(added({ model: model(0.5, 5) })).toBe('0.90')
    expect(added({ model: model(1, 0.01) })).toBe('0.30')
    expect(page).toContain(`The canary adds ${added({ canary: true })} dollars`)
  })

  it('grows by metrics of each source, and the docs say how much', () => {
    expect(sourceMetrics).toBe(sourceMetricNames.length)
    const added = uses.map((one) => estimate(one, { sourceMetrics: true }).total - estimate(one).total)
    const [small, middle, large] = added.map((dollars) => dollars.toFixed(2))
    expect(page.replaceAll('\n', ' ')).toContain(
      `${small} dollars a month for 10 sources, ${middle} for 1,000, and ${large} for 20,000`,
    )
  })

  it('says which limit is met first, and the docs say so too', () => {
    const [first] = limitsOf(use(20_000, 1_000_000))
    expect(first).toMatchObject({ name: 'four runs of `read`, five articles each', taken: expect.closeTo(1.09, 1) })
    expect(page).toContain(`| ${first?.name} | 109 % |`)
    expect(limitsOf(use(10, 200)).every(({ taken }) => taken < 0.01)).toBe(true)
  })

  it('of a million snapshots read again is in the docs', () => {
    const { dollars, hours } = replayEstimate(1_000_000)
    expect(page).toContain(`About ${dollars.toFixed(1)} dollars and two hours`)
    expect(Math.round(hours)).toBe(2)
  })

  it('is printed by the verb, as text and as JSON', async () => {
    const { stdout } = await runCli(['cost', '--sources', '10', '--articles', '200'])
    expect(stdout).toMatch(/^All +12\.37$/m)
    const { stdout: watched } = await runCli([
      'cost',
      '--canary',
      '--source-metrics',
      '--model',
      'test/support/cheap-model.yaml',
      '--asked',
      '50',
    ])
    expect(watched).toMatch(/^Canary +11\.28$/m)
    expect(watched).toMatch(/^Metrics by source +12\.00$/m)
    expect(watched).toMatch(/^Model +0\.90$/m)
    expect(await runCli(['cost', '--model', 'nowhere.yaml'])).toMatchObject({ code: 3 })
    const { stdout: json } = await runCli(['cost', '--json'])
    expect(JSON.parse(json)).toMatchObject({ total: expect.closeTo(12.37, 1), use: { sources: 10, articles: 200 } })
  })
})
