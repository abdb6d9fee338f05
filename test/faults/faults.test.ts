import { describe, expect, it } from 'vitest'
import { gaps, noted } from './coverage.ts'
import { faultsOf } from './faults.ts'
import { happen, hunt, type Plan, plansFor, singleFaults, tryAll } from './hunt.ts'
import { namedPlans } from './named-plans.ts'
import { traceOf } from './simulate.ts'
import { faultStories } from './stories.ts'

const covered = new Set<string>()
const stories = faultStories.map(({ name }, story) => ({ name, story }))

// `npm run faults` looks further: every single fault and, if asked, every pair; twenty thousand random plans, each fault of each
// call tried, and broken designs that must be found. Here stands a sample of it.
describe('the deployed pipeline, simulated', () => {
  it.each(stories)('keeps every promise of $name where nothing fails, and tells something', async ({ story }) => {
    const { broken, told } = await happen({ story, order: 0, faults: [] })
    expect({ broken, told: told > 0 }).toEqual({ broken: [], told: true })
  })

  it.each(stories)('does the same again by the same plan: $name', async ({ story }) => {
    const plan = { story, order: 7, faults: [{ at: 9, pick: 1 }] }
    const [first, second] = [await happen(plan), await happen(plan)]
    expect(traceOf(first.steps)).toBe(traceOf(second.steps))
  })

  it.each(stories)(
    'keeps every promise where one call of $name fails',
    async ({ story }) => {
      const plans = (await singleFaults(story)).filter((_, at) => at % 8 === story % 8)
      expect(plans.length).toBeGreaterThan(50)
      const tried = await tryAll(plans)
      for (const call of tried.covered.keys()) covered.add(call)
      expect(tried.failure).toBeUndefined()
    },
    120_000,
  )

  it.each(namedPlans)('keeps every promise where $name, and that is what happens', async ({ plan }) => {
    const tried = await happen(plan)
    for (const call of tried.covered) covered.add(call)
    expect(tried.broken).toEqual([])
    const failed = tried.steps.flatMap(({ what, fault }) => (fault ? [`${what()} <-- ${fault}`] : []))
    const meant = plan.faults.map(({ op = 'answer', key = '', pick }) => [
      `: ${op} ${key}`,
      ` <-- ${faultsOf[op][pick]}`,
    ])
    const found = meant.filter((parts) => failed.some((call) => parts.every((part) => call.includes(part))))
    expect({ failed: failed.length, found }).toEqual({ failed: meant.length, found: meant })
  })

  it.each(faultsOf['slack.conversations.replies'])(
    'keeps every promise where a look into a thread fares so, tried on purpose: %s',
    async (fault) => {
      const call = 'alert slack.conversations.replies'
      const lostReply: Plan = {
        story: 3,
        order: 0,
        faults: [{ op: 'slack.chat.postMessage', at: 2, pick: faultsOf['slack.chat.postMessage'].indexOf('lost') }],
      }
      const [plan = lostReply] = await plansFor({ call, fault }, lostReply)
      const { broken, covered } = await happen(plan)
      expect(broken).toEqual([])
      expect(covered).toContain(noted(call, fault))
    },
  )

  it('keeps every promise of random plans, and knows each call that is made', async () => {
    const tried = await hunt(20_260_301, 150)
    for (const call of tried.covered.keys()) covered.add(call)
    expect(tried.failure).toBeUndefined()
    expect(gaps(covered).filter((gap) => gap.startsWith('not listed'))).toEqual([])
  }, 120_000)
})
