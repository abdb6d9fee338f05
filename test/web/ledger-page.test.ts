import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeClaim } from '../support/made-claim.ts'
import { Visits } from '../support/page-visit.ts'
import { walkback } from '../support/sample-newsroom.ts'
import { storeClaims } from '../support/stored-stories.ts'
import { newsroom } from '../support/story.ts'
import { wideNewsroom } from '../support/wide-newsroom.ts'

let visits: Visits
beforeAll(async () => {
  visits = await Visits.begin(wideNewsroom)
}, 120_000)
afterAll(() => visits.end())

const search = (page: Page) => new URL(page.url()).search
const rows = (page: Page) => page.locator('#ledger tbody tr')
const name = (page: Page) => page.locator('#ledger .name')

describe('the head', () => {
  it('says what was announced and what is left of it, with the change in 30 days', async () => {
    const { page, complaints, close } = await visits.open({})
    await page.waitForSelector('.network-picture')
    expect(await page.locator('h1').textContent()).toBe(
      'Of $608.3 billion once announced, $102.5 billion has been walked back; $464.8 billion is signed, $28.5 billion completed.',
    )
    expect(await page.locator('.head-cell.announced .big').allTextContents()).toEqual(['$608.3B', '31.25 GW'])
    expect(await page.locator('.head-row').first().locator('.fate-agreed .change').first().textContent()).toBe(
      '+$30B in 30 days',
    )
    expect(await page.locator('#freshness').textContent()).toBe('Last looked 4 minutes ago')
    expect(complaints).toEqual([])
    await close()
  })
})

describe('the ledger', () => {
  it('lists every figure with standing, stance, history and last move', async () => {
    const { page, close } = await visits.open({})
    expect(await rows(page).count()).toBe(wideNewsroom.figures.length)
    const row = page.locator('#ledger tr', { hasText: 'Core Scientific–CoreWeave' })
    expect(await row.locator('s').textContent()).toBe('$9 billion')
    expect(await row.locator('.stance').textContent()).toBe('cancelled')
    expect(await row.locator('.sparkline').getAttribute('aria-label')).toBe('From $9B to no amount stands in 2 steps')
    expect(await row.locator('.moved').textContent()).toBe('Cancelled 30 Oct 2025')
    expect(await page.locator('.latest li').nth(3).textContent()).toContain('now “never a commitment”')
    await close()
  })

  it('searches, filters and sorts by its address, and the other way round', async () => {
    const { page, complaints, close } = await visits.open({})
    await page.fill('#search', 'cerebras')
    await expect.poll(() => rows(page).count()).toBe(2)
    expect(search(page)).toBe('?q=cerebras')
    expect(await page.evaluate('document.activeElement?.id')).toBe('search')
    await page.fill('#search', '')
    await page.click('.chip:has-text("cancelled")')
    expect(search(page)).toBe('?stance=cancelled')
    await expect.poll(() => rows(page).count()).toBe(1)
    await page.goBack()
    await expect.poll(() => rows(page).count()).toBe(wideNewsroom.figures.length)
    await page.click('#ledger thead a:has-text("Figure")')
    await expect.poll(() => name(page).first().textContent()).toBe('AMD–OpenAI capacity')
    const shared = page.url()
    await page.goto('about:blank')
    await page.goto(shared)
    await page.waitForSelector('#ledger')
    expect(await page.locator('[aria-sort="ascending"]').textContent()).toBe('Figure')
    expect(complaints).toEqual([])
    await close()
  })

  it('is walked by the arrow keys', async () => {
    const { page, close } = await visits.open({})
    await name(page).first().focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key)
    const second = await name(page).nth(1).textContent()
    expect(await page.evaluate('document.activeElement?.textContent')).toBe(second)
    await page.keyboard.press('End')
    expect(await page.evaluate('document.activeElement?.textContent')).toBe(await name(page).last().textContent())
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#figure-title')
    await close()
  })

  it('keeps parts back until asked for them', async () => {
    const part = { ...walkback, measure: 'power', unit: 'W', part: true } as const
    const { page, close } = await visits.open({ room: newsroom([walkback, part]) })
    expect(await name(page).allTextContents()).toEqual(['Nvidia–OpenAI investment'])
    await page.click('.more a')
    expect(search(page)).toBe('?parts=shown')
    expect(await name(page).allTextContents()).toContain('Nvidia–OpenAI capacity (part)')
    await close()
  })
})

describe('the day shown', () => {
  it('drives everything, and stands in the address', async () => {
    const { page, complaints, close } = await visits.open({})
    await page.click('.step-button >> nth=0')
    expect(search(page)).toBe('?asOf=2026-03-02')
    await page.click('.step-button >> nth=0')
    expect(search(page)).toBe('?asOf=2026-02-27')
    await page.fill('.time input[type="date"]', '2025-07-10')
    await page.keyboard.press('Tab')
    await expect.poll(() => search(page)).toBe('?asOf=2025-07-10')
    expect(await rows(page).count()).toBe(6)
    const row = page.locator('#ledger tr', { hasText: 'Core Scientific–CoreWeave' })
    expect(await row.locator('.stance').textContent()).toBe('agreed')
    await row.locator('.name').click()
    await page.waitForSelector('#figure-title')
    expect(await page.locator('.figure-standing .stance').textContent()).toBe('agreed')
    expect(await page.locator('.step').count()).toBe(1)
    await page.click('.today')
    await expect.poll(() => page.locator('.step').count()).toBe(2)
    expect(complaints).toEqual([])
    await close()
  })

  it('tells what we knew then from what had been said', async () => {
    const told = { at: '2026-02-01T10:00:00Z', learned: '2026-02-20T09:00:00Z', stance: 'disclaimed' } as const
    const stored = await storeClaims([madeClaim(), madeClaim(told)])
    const { page, complaints, close } = await visits.open({ ledger: stored.ledger, path: '/?asOf=2026-02-05' })
    const stance = page.locator('#ledger tbody .stance')
    expect(await stance.textContent()).toBe('disclaimed')
    await page.check('.known input')
    await expect.poll(() => stance.textContent()).toBe('intended')
    expect(search(page)).toBe('?asOf=2026-02-05&known=yes')
    await name(page).first().click()
    await page.waitForSelector('.timeline-picture')
    expect(await page.locator('.figure-standing .stance').textContent()).toBe('intended')
    expect(complaints).toEqual([])
    await close()
    await stored.close()
  })

  it('is slid by the keyboard', async () => {
    const { page, close } = await visits.open({})
    await page.locator('.time input[type="range"]').focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => search(page)).toBe('?asOf=2026-03-13')
    await page.keyboard.press('Home')
    await expect.poll(() => search(page)).toBe('?asOf=2025-03-10')
    expect(await page.locator('.time input[type="range"]').getAttribute('aria-valuetext')).toBe('10 Mar 2025')
    await close()
  })

  it('plays from move to move until today', async () => {
    const { page, close } = await visits.open({ path: '/?asOf=2026-02-26' })
    await page.click('.play')
    await expect.poll(() => search(page), { timeout: 10_000 }).toBe('?asOf=2026-02-27')
    await expect.poll(() => search(page), { timeout: 10_000 }).toBe('')
    await expect.poll(() => page.locator('.play').getAttribute('aria-pressed')).toBe('false')
    await close()
  })
})

describe('who pays whom', () => {
  it('is drawn, listed, and tells of circles in words', async () => {
    const { page, complaints, close } = await visits.open({ path: '/?view=flows' }, '.network-picture')
    const label = 'OpenAI to Oracle: $300 billion, agreed'
    expect(await page.locator('.payment.agreed title', { hasText: label }).count()).toBe(1)
    expect(await page.locator('.payment.walkedBack .payment-cross').count()).toBeGreaterThan(2)
    expect(await page.locator('.circles li').allTextContents()).toContain(
      'Nvidia pays OpenAI, which pays Oracle, which pays Nvidia.',
    )
    await page.click('.as-list summary')
    expect(await page.locator('.as-list tbody tr').first().textContent()).toBe('OpenAIOracle$300 billionagreed')
    await page.locator(`.payment[aria-label="${label}"]`).focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('#ledger')
    expect(search(page)).toBe('?q=openai+oracle')
    expect(await rows(page).count()).toBe(2)
    expect(complaints).toEqual([])
    await close()
  })

  it('leads to a party’s page with both sides of its promises', async () => {
    const { page, close } = await visits.open({ path: '/?view=flows' }, '.network-picture')
    await page.click('.node[aria-label="Nvidia"]')
    await page.waitForSelector('.party-page')
    expect(search(page)).toBe('?party=nvidia')
    expect(await page.title()).toBe('Nvidia · Walkback')
    expect(await page.locator('#promised-title + div .name').allTextContents()).toContain('Nvidia–OpenAI investment')
    expect(await page.locator('#received-title + div .name').allTextContents()).toContain('Nvidia–Oracle purchase')
    await close()
  })
})

describe('two days', () => {
  it('are compared by their address', async () => {
    const { page, complaints, close } = await visits.open({ path: '/?view=compare&from=2026-01-20&to=2026-02-20' })
    expect(await page.locator('.differences tbody tr').count()).toBe(3)
    const row = page.locator('.differences tr', { hasText: 'Nvidia–OpenAI' })
    expect(await row.locator('.stance').allTextContents()).toEqual(['intended', 'disclaimed'])
    await page.fill('input[name="to"]', '2026-03-01')
    await page.keyboard.press('Tab')
    await expect.poll(() => row.locator('.stance').allTextContents()).toEqual(['intended', 'agreed'])
    expect(search(page)).toContain('to=2026-03-01')
    expect(complaints).toEqual([])
    await close()
  })
})

describe('what can be taken along', () => {
  it('comes as files and as text', async () => {
    const { page, complaints, close } = await visits.open({ path: '/?view=flows' }, '.network-picture')
    await page.click('.share summary')
    const fileOf = async (label: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click(`.share button:text-is("${label}")`),
      ])
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
    }
    const svg = await fileOf('SVG')
    expect(svg.name).toBe('walkback-network.svg')
    expect(svg.bytes.toString()).toMatch(/^<svg [^>]*>.*OpenAI.*<\/svg>$/s)
    expect(svg.bytes.toString()).not.toContain('class=')
    const png = await fileOf('PNG')
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(png.bytes.length).toBeGreaterThan(20_000)
    const csv = (await fileOf('CSV')).bytes.toString().split('\r\n')
    expect(csv[1]).toMatch(/^openai,OpenAI,oracle,Oracle,agreed,300000000000,figure_/)
    expect(JSON.parse((await fileOf('JSON')).bytes.toString())).toHaveLength(csv.length - 2)
    await page.click('.share button:has-text("citation")')
    await page.waitForSelector('.toast')
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
      /^Walkback, “Who pays whom”, as of 14 Mar 2026, http.*view=flows$/,
    )
    expect(complaints).toEqual([])
    await close()
  })
})
