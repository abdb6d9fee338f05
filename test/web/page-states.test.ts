import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LedgerReader } from '../../core/ports.ts'
import { axeFindings, Visits } from '../support/page-visit.ts'
import { sampleNewsroom, walkback } from '../support/sample-newsroom.ts'
import { newsroom } from '../support/story.ts'
import { wideNewsroom } from '../support/wide-newsroom.ts'

const figure = wideNewsroom.figures.find(
  ({ parties, measure }) => parties.join() === 'nvidia,openai' && measure === 'money',
)
if (!figure) throw new Error('Expected the newsroom to know Nvidia')
const history = `/?figure=${figure.id}`

let visits: Visits
beforeAll(async () => {
  visits = await Visits.begin(wideNewsroom)
}, 120_000)
afterAll(() => visits.end())

describe('a page without its data', () => {
  it('says that nothing is known yet', async () => {
    const ledger = await visits.ledgerOf(newsroom([]), [])
    const { page, complaints, close } = await visits.open({ ledger })
    expect(await page.locator('#ledger .notice').textContent()).toContain('No figure is known yet')
    await expect.poll(() => page.locator('#freshness').textContent()).toBe('No source read yet')
    expect(complaints).toEqual([])
    await close()
  })

  it('says that a figure is not there', async () => {
    const { page, close } = await visits.open({ path: '/?figure=nothing' })
    expect(await page.locator('h1').textContent()).toBe('Not in the ledger')
    await close()
  })

  it('says that the ledger cannot be read, and tries again', async () => {
    const working = await visits.ledgerOf(sampleNewsroom)
    let broken = true
    const ledger: LedgerReader = {
      ...working,
      figures: (request) => (broken ? Promise.reject(new Error('down')) : working.figures(request)),
    }
    const { page, close } = await visits.open({ ledger }, '[role="alert"]')
    expect(await page.locator('[role="alert"] h1').textContent()).toBe('The ledger cannot be read')
    broken = false
    await page.click('[role="alert"] button')
    await page.waitForSelector('#ledger')
    await close()
  })

  it('says when its sources are silent', async () => {
    const old = { id: 'northwire', polledAt: '2026-03-14T08:00:00Z', succeededAt: '2026-03-11T09:00:00Z', failures: 9 }
    const ledger: LedgerReader = { ...(await visits.ledgerOf(sampleNewsroom)), sourceStates: async () => [old] }
    const { page, close } = await visits.open({ ledger })
    await expect
      .poll(() => page.locator('#freshness').textContent())
      .toBe('No source has answered since 3 days ago · 1 of 1 sources silent')
    await close()
  })
})

describe('a page that stays open', () => {
  it('shows what moved meanwhile, says so, and goes on where it cannot be reached', async () => {
    const working = await visits.ledgerOf(sampleNewsroom)
    let hidden = 1
    const ledger: LedgerReader = {
      ...working,
      revisions: async (request) => ({ items: (await working.revisions(request)).items.slice(hidden) }),
    }
    const { page, close } = await visits.open({ ledger })
    const newest = page.locator('.latest li').first()
    expect(await newest.textContent()).toContain('Walked back')
    hidden = 0
    await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))')
    await expect.poll(() => newest.textContent()).toContain('Cut: Nvidia–OpenAI')
    expect(await newest.getAttribute('class')).toContain('new')
    expect(await page.locator('.page > [role="status"]').textContent()).toBe('1 new revision')
    await page.route('**/v1/**', (route) => route.abort())
    await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))')
    await expect.poll(() => page.locator('#freshness').textContent()).toContain('cannot be reached')
    expect(await page.locator('#ledger tbody tr').count()).toBe(sampleNewsroom.figures.length)
    await close()
  })

  it('asks by ETag, so that what has not changed is not sent again', async () => {
    const { page, close } = await visits.open({ ledger: { ...(await visits.ledgerOf(sampleNewsroom)) } })
    await page.waitForLoadState('networkidle')
    const [response] = await Promise.all([
      page.waitForResponse((one) => one.url().includes('/v1/figures')),
      page.evaluate('document.dispatchEvent(new Event("visibilitychange"))'),
    ])
    const headers = await response.request().allHeaders()
    expect(headers['if-none-match']).toMatch(/^"[0-9a-f]+"$/)
    await close()
  })
})

describe('hostile text', () => {
  const [first, ...rest] = walkback.told
  const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>\u202e'
  const spoil = (told: typeof first) => ({
    ...told,
    quote: `${markup} $100 billion`,
    title: markup,
    outlet: `${markup}${'x'.repeat(10_000)}`,
    speaker: `${markup}שלום`,
  })
  const room = newsroom([
    { ...walkback, parties: ['nvidia', 'x'.repeat(500)], told: [spoil(first), ...rest.map(spoil)] },
  ])
  const [spoiled] = room.figures

  it.each([320, 1200])('is only ever text, at %d px', async (width) => {
    const { page, complaints, close } = await visits.open({ room, path: `/?figure=${spoiled?.id}`, width }, '.steps')
    expect(await page.locator('.step blockquote').first().textContent()).toContain('<img src=x onerror=')
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    await page.click('.back a')
    await page.waitForSelector('#ledger')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    expect(await page.title()).toBe('Walkback')
    expect(complaints).toEqual([])
    await close()
  })

  it('becomes no address that runs anything', async () => {
    const run = room.revisions.map((revision) => ({ ...revision, to: { ...revision.to, url: 'javascript:alert(1)' } }))
    const ledger: LedgerReader = { ...(await visits.ledgerOf(room)), revisionsOfFigure: async () => run }
    const { page, close } = await visits.open({ ledger, path: `/?figure=${spoiled?.id}` }, '.steps')
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0)
    await close()
  })
})

describe('the policy', () => {
  it('lets the page run and show its own files and nothing else', async () => {
    const url = await visits.serve(await visits.ledgerOf(wideNewsroom))
    const policy = (await fetch(url)).headers.get('content-security-policy') ?? ''
    expect(policy).not.toContain('unsafe')
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "img-src 'self' blob:",
      "require-trusted-types-for 'script'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(rule)
  })
})

describe('for everyone', () => {
  it.each<[path: string, width: number, dark: boolean, awaited: string]>([
    ['/', 1200, false, '.network-picture'],
    ['/', 320, true, '.network-picture'],
    ['/?asOf=2026-02-01', 3840, true, '.network-picture'],
    [history, 1200, true, '.timeline-picture'],
    [`${history}&step=3`, 320, false, '.timeline-picture'],
    [history, 3840, false, '.timeline-picture'],
    ['/?party=nvidia', 1200, false, '.party-page'],
    ['/?view=compare&from=2025-09-01&to=2026-03-01', 320, true, '.compare'],
    [`/embed/figures/${figure.id}`, 760, false, '.embed'],
  ])('%s at %d px, dark %s: nothing for axe to find, nothing beyond the edge', async (path, width, dark, awaited) => {
    const { page, close } = await visits.open({ path, width, dark }, awaited)
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    await close()
  })

  it('stays under 60 KB gzipped in all', () => {
    const size = [...visits.web.values()].reduce((sum, { body }) => sum + gzipSync(body).length, 0)
    expect(size).toBeLessThan(60 * 1024)
  })
})
