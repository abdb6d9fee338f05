import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doubtfulClaims } from '../support/doubtful-claims.ts'
import { Visits } from '../support/page-visit.ts'
import { sampleNewsroom, walkback } from '../support/sample-newsroom.ts'
import { storeClaims } from '../support/stored-stories.ts'

const figure = sampleNewsroom.figures.find(({ parties, measure }) => parties.includes('nvidia') && measure === 'money')
if (!figure) throw new Error('Expected the newsroom to know Nvidia')
const history = `/?figure=${figure.id}`

let visits: Visits
beforeAll(async () => {
  visits = await Visits.begin(sampleNewsroom)
}, 120_000)
afterAll(() => visits.end())

const search = (page: Page) => new URL(page.url()).search

describe('a figure', () => {
  it('shows the words behind each step, with the amount highlighted and the way to them', async () => {
    const { page, complaints, close } = await visits.open({ path: `${history}&step=3` }, '.timeline-picture')
    const step = page.locator('.step[aria-current="step"]')
    expect(await step.locator('.step-kind').textContent()).toBe('Walked back')
    expect(await step.locator('blockquote').textContent()).toBe(walkback.told[3]?.quote)
    expect(await step.locator('mark').textContent()).toBe('$100 billion')
    expect(await step.locator('figcaption b').textContent()).toBe('Jensen Huang')
    expect(await step.locator('figcaption a').getAttribute('href')).toContain('#:~:text=The%20%24100%20billion')
    const first = page.locator('.step').first()
    expect(await first.locator('blockquote').getAttribute('lang')).toBe('de')
    expect(await first.locator('figcaption').textContent()).toContain('in German')
    expect(await page.title()).toBe('Nvidia–OpenAI investment · Walkback')
    expect(await page.locator('.summary').textContent()).toBe(
      'First said on 22 Sept 2025: up to $100 billion, intended. Moved 3 times, last on 27 Feb 2026: $30 billion, agreed.',
    )
    expect(complaints).toEqual([])
    await close()
  })

  it('tells what was not counted, and why', async () => {
    const { page, close } = await visits.open({ path: history }, '.quiet')
    await page.click('.quiet summary')
    expect(await page.locator('.quiet li strong').textContent()).toBe('Says what already stood')
    expect(await page.locator('.quiet blockquote').textContent()).toBe(walkback.told[1]?.quote)
    await close()
  })

  it('moves from step to step by click, hover and arrow key alike, in its address too', async () => {
    const { page, complaints, close } = await visits.open({ path: history }, '.timeline-picture')
    const told = page.locator('.readout .number')
    await page.click('.mark[data-step="2"] .knob', { force: true })
    expect(search(page)).toContain('step=2')
    await expect.poll(() => told.textContent()).toBe('2')
    await page.hover('.mark[data-step="3"] .knob', { force: true })
    await expect.poll(() => told.textContent()).toBe('3')
    expect(search(page)).toContain('step=2')
    await page.mouse.move(0, 0)
    await expect.poll(() => told.textContent()).toBe('2')
    await page.focus('.mark.chosen')
    await page.keyboard.press('ArrowRight')
    await page.waitForSelector('.mark[data-step="3"]:focus')
    expect(search(page)).toContain('step=3')
    await page.keyboard.press('ArrowLeft')
    await page.waitForSelector('.mark[data-step="2"]:focus')
    expect(await page.locator('.step[aria-current]').getAttribute('id')).toBe('step-2')
    await page.click('.back a')
    await page.waitForSelector('#ledger')
    await page.goBack()
    await page.waitForSelector('#figure-title')
    expect(search(page)).toContain('step=2')
    expect(complaints).toEqual([])
    await close()
  })

  it('ends its line where no amount stands, marks bounds, and changes its scale', async () => {
    const { page, close } = await visits.open({ path: history }, '.timeline-picture')
    expect(await page.locator('svg .ended').count()).toBe(1)
    expect(await page.locator('svg .value').count()).toBe(3)
    expect(await page.locator('svg .whisker').count()).toBeGreaterThan(0)
    const ticks = () => page.locator('.timeline-picture .tick text[text-anchor="end"]').allTextContents()
    expect(await ticks()).toEqual(['0', '$20B', '$40B', '$60B', '$80B', '$100B'])
    await page.click('.switch a:has-text("Log")')
    await expect.poll(ticks).toEqual(['$20B', '$50B', '$100B'])
    expect(search(page)).toContain('scale=log')
    await close()
  })

  it('is cited, set into other pages and taken along as rows', async () => {
    const { page, close } = await visits.open({ path: history }, '.timeline-picture')
    await page.click('.share summary')
    await page.click('.share button:has-text("embed")')
    await page.waitForSelector('.toast')
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
      new RegExp(`^<iframe src="http://[^"]+/embed/figures/${figure.id}" title="Nvidia–OpenAI investment"`),
    )
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.share button:text-is("CSV")')])
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
    expect(lines).toHaveLength(5)
    expect(lines[3]).toContain(',disclaimed,')
    await close()
  })
})

describe('what was not counted', () => {
  it('says why, what waits, and what the other reader makes of it', async () => {
    const { ledger, close: leave } = await storeClaims(doubtfulClaims)
    const id = (await ledger.figures({ limit: 1 })).items[0]?.id
    const { page, close } = await visits.open({ ledger, path: `/?figure=${id}` }, '.timeline-picture')
    expect(await page.locator('.step .note').textContent()).toBe('The language model reads it so, too.')
    await page.click('.quiet summary')
    const said = async (of: string) =>
      page.locator('.quiet li', { hasText: of }).locator('strong, .note').allTextContents()
    expect(await said('takes it for')).toEqual([
      'Moves nothing until another statement says so',
      'The language model takes it for “intended”.',
    ])
    expect(await said('less precisely')).toEqual([
      'Says the same, less precisely',
      'Moves nothing until another statement says so. The reader by rules gives it to Nvidia and Oracle.',
    ])
    expect(await said('not listed')).toEqual(['Found by a search, on a site that is not listed'])
    await close()
    await leave()
  })
})

describe('a page without a script', () => {
  it('reads a figure: its picture, its steps and their words', async () => {
    const { page, close } = await visits.open({ path: history, script: false }, '.timeline-picture')
    expect(await page.locator('.mark').count()).toBe(4)
    expect(await page.locator('.step blockquote').count()).toBe(4)
    expect(await page.locator('.share, .time').count()).toBe(0)
    expect(await page.locator('meta[property="og:description"]').getAttribute('content')).toContain('Moved 3 times')
    await close()
  })

  it('finds its way to the figures', async () => {
    const { page, close } = await visits.open({ script: false }, '#ledger .name')
    expect(await page.locator('h1').textContent()).toContain('walked back')
    expect(await page.locator('.latest li').count()).toBe(4)
    expect(await page.locator('#search').isVisible()).toBe(false)
    await page.click('#ledger .name:has-text("Nvidia–OpenAI investment")')
    expect(await page.locator('h1').textContent()).toBe('Nvidia–OpenAI investment')
    await close()
  })
})

describe('a figure in another page', () => {
  it('is a document of its own that runs nothing', async () => {
    const { page, complaints, close } = await visits.open({ path: `/embed/figures/${figure.id}` }, '.embed')
    expect(await page.locator('script').count()).toBe(0)
    expect(await page.locator('.embed h1 a').getAttribute('target')).toBe('_top')
    const url = await visits.serve(await visits.ledgerOf(sampleNewsroom))
    const headers = (await fetch(`${url}/embed/figures/${figure.id}`)).headers
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(headers.get('content-security-policy')).toContain("script-src 'none'")
    expect(headers.has('x-frame-options')).toBe(false)
    expect((await fetch(`${url}/embed/figures/nothing`)).status).toBe(404)
    expect(complaints).toEqual([])
    await close()
  })
})

describe('the page in Italian', () => {
  it('speaks it by the reader’s browser, and by its address', async () => {
    const { page, close } = await visits.open({ path: history, language: 'it-IT' }, '.timeline-picture')
    expect(await page.locator('h1').textContent()).toBe('Nvidia–OpenAI, investimento')
    expect(await page.locator('.figure-standing .amount').textContent()).toBe('30 miliardi di dollari')
    expect(await page.locator('html').getAttribute('lang')).toBe('it-IT')
    await page.click('.languages a:has-text("English")')
    await expect.poll(() => page.locator('h1').textContent()).toBe('Nvidia–OpenAI investment')
    expect(search(page)).toContain('lang=en')
    await close()
  })
})
