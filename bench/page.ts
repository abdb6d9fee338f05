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
const sittings = 3
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
  /** When it began, in microseconds. */
  readonly ts: number
  /** Microseconds on the clock. */
  readonly dur?: number
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
  let [longest, task, end] = [0, 0, 0]
  for (const { name, tid, ts, dur = 0, tdur = 0 } of traceEvents.toSorted((a, b) => a.ts - b.ts)) {
    if (!main.has(tid) || ts < end) continue
    if (name.endsWith('RunTask')) task = tdur
    // What waits for a promise runs once the task has ended, before anything else may: it makes the task longer.
    else if (name.endsWith('PerformMicrotaskCheckpoint')) task += tdur
    else continue
    end = ts + dur
    longest = Math.max(longest, task)
  }
  return Math.round(longest / 1000)
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

const middle = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** Milliseconds until figures are painted: the middle of some visits, each by a browser that has not been there before. */
async function firstFigures(path: string): Promise<number> {
  const times: number[] = []
  for (let visit = 0; visit < visits; visit++) {
    const page = await openPage()
    await page.goto(`${served.url}${path}`, { waitUntil: 'commit' })
    times.push(await until(page, 'globalThis.firstFigures ?? 0'))
    await page.context().close()
  }
  return Math.round(middle(times))
}

async function readAll(page: Page): Promise<void> {
  await page.goto(served.url)
  await until(page, 'Number(/^\\d/.test(document.querySelector(".count").textContent))')
}

/** What a reader does in one sitting, in this order. */
const uses: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['reading it all', readAll],
  ['searching', (page) => page.locator('#search').pressSequentially('company-7')],
  ['clearing the search', (page) => page.fill('#search', '')],
  ['sorting', (page) => page.click('#ledger thead a:has-text("What stands")')],
  ['filtering', (page) => page.click('.chip:has-text("agreed")')],
  ['going back a move', (page) => page.click('.step-button >> nth=0')],
  ['sliding', (page) => page.locator('.time input[type="range"]').press('ArrowLeft')],
  ['opening a figure', (page) => page.click('#ledger .name >> nth=3')],
  ['opening a party', (page) => page.click('.parties a >> nth=0')],
  ['going back', (page) => page.goBack().then(() => page.goBack())],
]

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
  const results = new Map<string, number[]>()
  for (let sitting = 0; sitting < sittings; sitting++) {
    const page = await openPage()
    for (const [name, use] of uses) {
      const longest = await longestTask(page, () => use(page))
      results.set(name, [...(results.get(name) ?? []), longest])
    }
    await page.context().close()
  }
  console.log(
    `first figures after ${figuresAfter} ms at ${slowdown} times slowdown (at most ${limits.firstFigures}); the bare table after ${bareAfter} ms`,
  )
  for (const [name, times] of results)
    console.log(`${name.padEnd(20)} longest task ${middle(times)} ms, the middle of ${times.join(', ')}`)
  const isQuick = [...results.values()].every((times) => middle(times) <= limits.longestTask)
  const isWithin = figuresAfter <= limits.firstFigures && isQuick
  if (!isWithin) process.exitCode = 1
} finally {
  await browser.close()
  await served.close()
  await stored.close()
}
