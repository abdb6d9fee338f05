import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { estimate, limitsOf, replayEstimate, type Use } from '../../cli/cost/estimate.ts'
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
    const costs = uses.map(estimate)
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
    expect(stdout).toMatch(/^All +10\.54$/m)
    const { stdout: json } = await runCli(['cost', '--json'])
    expect(JSON.parse(json)).toMatchObject({ total: expect.closeTo(10.54, 1), use: { sources: 10, articles: 200 } })
  })
})
