import { gzipSync } from 'node:zlib'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LedgerReader } from '../../core/ports.ts'
import { createApi } from '../../functions/http-api/app.ts'
import { type Listening, listen } from '../../functions/http-api/listen.ts'
import { readWebFiles, type WebFiles } from '../../functions/http-api/web-files.ts'
import { openBrowser } from '../support/browser.ts'
import { sampleNewsroom, walkback } from '../support/sample-newsroom.ts'
import { type Stored, storeNewsroom } from '../support/stored-newsroom.ts'
import { type Newsroom, newsroom } from '../support/story.ts'

const figure = sampleNewsroom.figures.find(({ parties, measure }) => parties.includes('nvidia') && measure === 'money')
if (!figure) throw new Error('Expected the newsroom to have the figure')
const history = `/?figure=${figure.id}`

let browser: Browser
let web: WebFiles
const open: Listening[] = []
const stored = new Map<Newsroom, Promise<Stored>>()

beforeAll(async () => {
  ;[browser, web] = await Promise.all([openBrowser(), readWebFiles('web')])
}, 60_000)
afterAll(async () => {
  await browser.close()
  await Promise.all(open.map(({ close }) => close()))
  for (const one of stored.values()) await (await one).close()
})

/** The ledger of a newsroom, written once. */
async function readerOf(room: Newsroom): Promise<LedgerReader> {
  const one = stored.get(room) ?? storeNewsroom(room)
  stored.set(room, one)
  return (await one).ledger
}

async function serve(ledger: LedgerReader): Promise<string> {
  const served = await listen(createApi({ ledger, now: () => '2026-03-01T00:00:00Z', version: '1.2.3', web }), {
    port: 0,
  })
  open.push(served)
  return served.url
}

interface Visit {
  readonly room?: Newsroom
  readonly ledger?: LedgerReader
  readonly path?: string
  readonly width?: number
  readonly dark?: boolean
}

/** Opens a page, and tells what it complained about. */
async function visit({ room = sampleNewsroom, ledger, path = '/', width = 1100, dark = false }: Visit) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light' })
  const complaints: string[] = []
  page.on('console', (line) => ['error', 'warning'].includes(line.type()) && complaints.push(line.text()))
  page.on('pageerror', (fault) => complaints.push(fault.message))
  await page.goto(`${await serve(ledger ?? (await readerOf(room)))}${path}`)
  await page.waitForSelector('#main section')
  return { page, complaints }
}

const search = (page: Page) => new URL(page.url()).search

describe('the ledger', () => {
  it('lists every figure with its standing, and what moved lately', async () => {
    const { page, complaints } = await visit({})
    expect(await page.locator('.ledger tbody tr').count()).toBe(sampleNewsroom.figures.length)
    const row = page.locator('.ledger tr', { hasText: 'Core Scientific–CoreWeave' })
    expect(await row.locator('s').textContent()).toBe('$9 billion')
    expect(await row.locator('.stance').textContent()).toBe('cancelled')
    expect(await page.locator('.latest li').nth(1).textContent()).toContain('now “never a commitment”')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('filters and sorts by its address, and the other way round', async () => {
    const { page, complaints } = await visit({})
    await page.keyboard.press('Tab')
    await page.fill('#search', 'cerebras')
    expect(await page.locator('.ledger tbody tr').count()).toBe(2)
    expect(search(page)).toBe('?q=cerebras')
    expect(await page.evaluate('document.activeElement?.id')).toBe('search')
    await page.fill('#search', '')
    await page.click('.chip:has-text("cancelled")')
    expect(search(page)).toBe('?stance=cancelled')
    expect(await page.locator('.ledger tbody tr').count()).toBe(1)
    await page.goBack()
    expect(await page.locator('.ledger tbody tr').count()).toBe(sampleNewsroom.figures.length)
    await page.click('.ledger thead a:has-text("Figure")')
    expect(await page.locator('.ledger .name').first().textContent()).toBe('AMD–OpenAI shares')
    const shared = page.url()
    await page.goto('about:blank')
    await page.goto(shared)
    await page.waitForSelector('.ledger')
    expect(await page.locator('[aria-sort="ascending"]').textContent()).toBe('Figure')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('keeps parts back until asked for them', async () => {
    const part = { ...walkback, measure: 'power', unit: 'W', part: true } as const
    const { page } = await visit({ room: newsroom([walkback, part]) })
    expect(await page.locator('.ledger .name').allTextContents()).toEqual(['Nvidia–OpenAI investment'])
    await page.click('.more a')
    expect(search(page)).toBe('?parts=shown')
    expect(await page.locator('.ledger .name').allTextContents()).toContain('Nvidia–OpenAI capacity (part)')
    await page.close()
  })

  it('is walked by the arrow keys', async () => {
    const { page } = await visit({})
    await page.locator('.ledger .name').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    const second = await page.locator('.ledger .name').nth(1).textContent()
    expect(await page.evaluate('document.activeElement?.textContent')).toBe(second)
    await page.keyboard.press('Enter')
    await page.waitForSelector('#figure-title')
    expect(await page.locator('#figure-title').textContent()).toBe(second)
    await page.close()
  })
})

describe('a figure', () => {
  it('shows the words behind each step', async () => {
    const { page, complaints } = await visit({ path: `${history}&step=3` })
    const step = page.locator('.step[aria-current="step"]')
    expect(await step.textContent()).toContain('Walked back')
    expect(await step.locator('blockquote').textContent()).toBe(walkback.told[3]?.quote)
    expect(await step.locator('figcaption a').getAttribute('href')).toContain('#:~:text=The%20%24100%20billion')
    expect(await page.locator('.step').last().locator('blockquote').getAttribute('lang')).toBe('de')
    expect(await page.title()).toBe('Nvidia–OpenAI investment · Walkback')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('moves from step to step by click and arrow key, in its address too', async () => {
    const { page, complaints } = await visit({ path: history })
    await page.click('.mark[data-step="2"] .knob', { force: true })
    expect(search(page)).toContain('step=2')
    await page.waitForSelector('.mark[data-step="2"]:focus')
    await page.keyboard.press('ArrowRight')
    expect(search(page)).toContain('step=3')
    await page.waitForSelector('.mark[data-step="3"]:focus')
    await page.keyboard.press('ArrowLeft')
    expect(search(page)).toContain('step=2')
    expect(await page.locator('.step[aria-current]').getAttribute('id')).toBe('step-2')
    await page.click('.back a')
    await page.waitForSelector('.ledger')
    await page.goBack()
    await page.waitForSelector('#figure-title')
    expect(search(page)).toContain('step=2')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('ends its line where no amount stands', async () => {
    const { page } = await visit({ path: history })
    expect(await page.locator('svg .ended').count()).toBe(1)
    expect(await page.locator('svg .value').count()).toBe(3)
    await page.close()
  })
})

describe('a page without its data', () => {
  it('says that nothing is known yet', async () => {
    const { page, complaints } = await visit({ room: newsroom([]) })
    expect(await page.locator('.notice').textContent()).toContain('No figure is known yet')
    expect(await page.locator('#freshness').textContent()).toBe('No source read yet')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('says that a figure is not there', async () => {
    const { page } = await visit({ path: '/?figure=nothing' })
    expect(await page.locator('h1').textContent()).toBe('Not in the ledger')
    await page.close()
  })

  it('says that the ledger cannot be read, and tries again', async () => {
    const working = await readerOf(sampleNewsroom)
    let broken = true
    const ledger: LedgerReader = {
      ...working,
      figures: (request) => (broken ? Promise.reject(new Error('down')) : working.figures(request)),
    }
    const { page } = await visit({ ledger })
    expect(await page.locator('[role="alert"] h1').textContent()).toBe('The ledger cannot be read')
    broken = false
    await page.click('button')
    await page.waitForSelector('.ledger')
    await page.close()
  })
})

describe('hostile text', () => {
  const [first, ...rest] = walkback.told
  const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>\u202e'
  const spoil = (told: typeof first) => ({
    ...told,
    quote: markup,
    title: markup,
    outlet: `${markup}${'x'.repeat(10_000)}`,
    speaker: markup,
  })

  it('is only ever text', async () => {
    const room = newsroom([{ ...walkback, told: [spoil(first), ...rest.map(spoil)] }])
    const { page, complaints } = await visit({ room, path: history, width: 320 })
    expect(await page.locator('blockquote').first().textContent()).toContain('<img src=x onerror=')
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    expect(complaints).toEqual([])
    await page.close()
  })
})

describe('for everyone', () => {
  it.each<[path: string, width: number, dark: boolean]>([
    ['/', 1100, false],
    ['/', 320, true],
    [history, 1100, false],
    [history, 320, true],
    [history, 2560, false],
  ])('%s at %d px, dark %s: nothing for axe to find, nothing beyond the edge', async (path, width, dark) => {
    const { page } = await visit({ path, width, dark })
    await page.waitForTimeout(50)
    await page.evaluate(axe.source)
    const violations = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
    )
    expect(violations).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    await page.close()
  })

  it('stays under 60 KB gzipped in all', () => {
    const size = [...web.values()].reduce((sum, { body }) => sum + gzipSync(body).length, 0)
    expect(size).toBeLessThan(60 * 1024)
  })
})
