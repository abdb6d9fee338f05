import { parseArgs } from 'node:util'
import type { CDPSession, Page } from 'playwright-core'
import { openBrowser } from '../cli/browser.ts'
import { createApi } from '../functions/http-api/app.ts'
import { listen } from '../functions/http-api/listen.ts'
import { bundledPage } from '../test/support/bundled-page.ts'
import { storeNewsroom } from '../test/support/stored-newsroom.ts'
import { newsroom, type Story } from '../test/support/story.ts'
import { heldLedger } from './held-ledger.ts'

// The page over a ledger of many deals, on a processor slowed down four times: when the first figures are there, beside a bare table
// of as many rows in a document without script or style, and the longest task while it is read and used.

const { values } = parseArgs({
  options: { deals: { type: 'string', default: '5000' }, slowdown: { type: 'string', default: '4' } },
})
const [deals, slowdown] = [Number(values.deals), Number(values.slowdown)]
const visits = 5
const limits = { firstFigures: 1000, longestTask: 200 }

const moment = (day: number) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString()
const quote = 'The two companies put their names to it, people with knowledge of the matter said on that day.'
const parties = Array.from({ length: Math.ceil(Math.sqrt(deals * 2)) + 2 }, (_, at) => `company-${at}`)

/** Two statements a deal, the second a cut in every fourth; each pair of companies once. */
function stories(): readonly Story[] {
  const pairs = parties.flatMap((one, at) => parties.slice(at + 1).map((other) => [one, other] as const))
  return pairs.slice(0, deals).map(([one, other], at): Story => {
    const value = (1 + (at % 97)) * 1e9
    const told = { outlet: 'Northwire', title: quote, quote }
    return {
      parties: [one, other],
      kind: 'purchase',
      measure: at % 3 === 0 ? 'power' : 'money',
      unit: at % 3 === 0 ? 'W' : 'USD',
      told: [
        { ...told, at: moment(at % 700), standing: { value, bound: 'exact', stance: 'intended' } },
        {
          ...told,
          at: moment((at % 700) + 60),
          standing: { value: at % 4 === 0 ? value / 2 : value, bound: 'exact', stance: 'agreed' },
          step: at % 4 === 0 ? ['lowered', 'high'] : ['firmed', 'medium'],
        },
      ],
    }
  })
}

interface TraceEvent {
  readonly name: string
  readonly tid: number
  /** Microseconds of the processor: what others make it wait for does not count. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** What a use of the page takes, and the longest task it needs on the page's main thread, in milliseconds of the processor. */
async function longestTask(page: Page, use: () => Promise<unknown>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  await use()
  await page.waitForTimeout(400)
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString())
  const main = new Set(
    traceEvents.flatMap(({ name, tid, args }) =>
      name === 'thread_name' && args.name === 'CrRendererMain' ? [tid] : [],
    ),
  )
  const tasks = traceEvents.filter(({ name, tid }) => name.endsWith('RunTask') && main.has(tid))
  return Math.round(Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000)
}

/** Asks until the answer is no longer 0; the page's policy lets nothing ask from within. */
async function until(page: Page, question: string): Promise<number> {
  for (;;) {
    const answer = Number(await page.evaluate(question))
    if (answer > 0) return answer
    await page.waitForTimeout(50)
  }
}

/** Opens a page in a context of its own on a slowed processor. */
async function openPage(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } })
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(watch)
  return page
}

/** Milliseconds until figures are painted: the middle of some visits, each by a browser that has not been there before. */
async function firstFigures(path: string): Promise<number> {
  const times: number[] = []
  for (let visit = 0; visit < visits; visit++) {
    const page = await openPage()
    await page.goto(`${served.url}${path}`, { waitUntil: 'commit' })
    times.push(await until(page, 'globalThis.firstFigures ?? 0'))
    await page.context().close()
  }
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(visits / 2)] ?? 0)
}

const watch = `
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#ledger tbody tr')) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(() => { globalThis.firstFigures = performance.now() }))
  }).observe(document, { childList: true, subtree: true })`

const stored = await storeNewsroom(newsroom([]))
const room = newsroom(stories())
const ledger = heldLedger(room, stored.ledger)
const web = await bundledPage()
const now = () => '2026-06-01T00:00:00Z'
const bare = `<!doctype html><title>Bare</title><table id="ledger"><tbody>${room.figures
  .slice(0, 25)
  .map(({ id, parties }) => `<tr><th><a href="/?figure=${id}">${parties.join(' ')}</a></th><td>agreed</td></tr>`)
  .join('')}</tbody></table>`
const app = createApi({ ledger, now, version: '0', web })
app.get('/bare', (context) => context.html(bare))
const served = await listen(app, { port: 0 })
await fetch(`${served.url}/v1/figures?limit=100`)
const browser = await openBrowser()
try {
  const [bareAfter, figuresAfter] = [await firstFigures('/bare'), await firstFigures('/')]
  const page = await openPage()
  const readAll = async () => {
    await page.goto(served.url)
    await until(page, 'Number(/^\\d/.test(document.querySelector(".count").textContent))')
  }
  const uses: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['reading it all', readAll],
    ['searching', () => page.locator('#search').pressSequentially('company-7')],
    ['clearing the search', () => page.fill('#search', '')],
    ['sorting', () => page.click('#ledger thead a:has-text("What stands")')],
    ['filtering', () => page.click('.chip:has-text("agreed")')],
    ['going back a move', () => page.click('.step-button >> nth=0')],
    ['sliding', () => page.locator('.time input[type="range"]').press('ArrowLeft')],
    ['opening a figure', () => page.click('#ledger .name >> nth=3')],
    ['opening a party', () => page.click('.parties a >> nth=0')],
    ['going back', () => page.goBack().then(() => page.goBack())],
  ]
  const results: [use: string, longest: number][] = []
  for (const [name, use] of uses) results.push([name, await longestTask(page, use)])
  console.log(
    `first figures after ${figuresAfter} ms at ${slowdown} times slowdown (at most ${limits.firstFigures}); the bare table after ${bareAfter} ms`,
  )
  for (const [name, longest] of results)
    console.log(`${name.padEnd(20)} longest task ${String(longest).padStart(4)} ms`)
  const isWithin = figuresAfter <= limits.firstFigures && results.every(([, longest]) => longest <= limits.longestTask)
  if (!isWithin) process.exitCode = 1
} finally {
  await browser.close()
  await served.close()
  await stored.close()
}
