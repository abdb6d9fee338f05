import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../cli/browser.ts'
import type { LedgerReader } from '../../core/ports.ts'
import { decisions } from '../../functions/adapters/dynamodb/decisions.ts'
import { createApi } from '../../functions/http-api/app.ts'
import type { Deciding } from '../../functions/http-api/decision-routes.ts'
import { type Listening, listen } from '../../functions/http-api/listen.ts'
import { hashToken } from '../../functions/http-api/tokens.ts'
import type { WebFiles } from '../../functions/http-api/web-files.ts'
import type { SourceState } from '../../schemas/source.ts'
import { bundledPage } from './bundled-page.ts'
import { type Stored, storeNewsroom } from './stored-newsroom.ts'
import type { Newsroom } from './story.ts'

/** The moment at which the page is looked at. */
export const lookedAt = '2026-03-14T09:00:00Z'
const readLast = '2026-03-14T08:56:00Z'
const source: SourceState = { id: 'northwire', polledAt: readLast, succeededAt: readLast, failures: 0 }

/** How the page is opened. */
export interface Visit {
  readonly room?: Newsroom
  /** Instead of a newsroom's own ledger. */
  readonly ledger?: LedgerReader
  readonly path?: string
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly script?: boolean
  readonly language?: string
  /** Lets the service take decisions from whoever has this token. */
  readonly token?: string
}

/** A browser and the page's server, shared by all tests of a file. */
export class Visits {
  readonly web: WebFiles
  readonly #browser: Browser
  readonly #room: Newsroom
  readonly #stored = new Map<Newsroom, Promise<Stored>>()
  readonly #served = new Map<LedgerReader, Promise<Listening>>()

  private constructor(browser: Browser, web: WebFiles, room: Newsroom) {
    this.#browser = browser
    this.web = web
    this.#room = room
  }

  /** Opens the browser; `room` is the newsroom that is looked at unless a visit names another. */
  static async begin(room: Newsroom): Promise<Visits> {
    const [browser, web] = await Promise.all([openBrowser(), bundledPage()])
    return new Visits(browser, web, room)
  }

  async end(): Promise<void> {
    await this.#browser.close()
    for (const one of this.#served.values()) await (await one).close()
    for (const one of this.#stored.values()) await (await one).close()
  }

  /** The ledger of a newsroom in a table of its own, written once. */
  async ledgerOf(room: Newsroom, sources: readonly SourceState[] = [source]): Promise<LedgerReader> {
    const one = this.#stored.get(room) ?? storeNewsroom(room, sources)
    this.#stored.set(room, one)
    return (await one).ledger
  }

  async serve(ledger: LedgerReader, deciding?: Deciding): Promise<string> {
    const app = createApi({ ledger, now: () => lookedAt, version: '1.2.3', web: this.web, deciding })
    const known = deciding ? undefined : this.#served.get(ledger)
    const one = known ?? listen(app, { port: 0 })
    this.#served.set(deciding ? { ...ledger } : ledger, one)
    return (await one).url
  }

  /** Takes decisions into the ledger of a newsroom. */
  async #deciding(room: Newsroom, token: string): Promise<Deciding> {
    const stored = await this.#stored.get(room)
    if (!stored) throw new Error('Expected the newsroom to be stored before it is decided on')
    return { store: decisions(stored.rows), writers: [{ name: 'ada', hash: hashToken(token).toString('hex') }] }
  }

  /** Opens the page, waits for what is asked for, and tells what the browser complained about. */
  async open(visit: Visit, awaited = '#main section') {
    const { room = this.#room, path = '/', width = 1200, height = 900, dark = false, script = true } = visit
    const ledger = visit.ledger ?? (await this.ledgerOf(room))
    const deciding = visit.token === undefined ? undefined : await this.#deciding(room, visit.token)
    const url = await this.serve(ledger, deciding)
    const context = await this.#browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: script,
      locale: visit.language ?? 'en-GB',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
      // What moves is waited for nowhere.
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.addInitScript(`Date.now = () => ${Date.parse(lookedAt)}`)
    const complaints: string[] = []
    page.on('console', (line) => ['error', 'warning'].includes(line.type()) && complaints.push(line.text()))
    page.on('pageerror', (fault) => complaints.push(fault.message))
    await page.goto(`${url}${path}`)
    await page.waitForSelector(awaited)
    // What a server has drawn does nothing yet.
    if (script) await page.waitForSelector('.still', { state: 'detached' })
    return { page, complaints, close: () => context.close() }
  }
}

/** What axe finds wrong with a page, each with the first element it was found at. */
export async function axeFindings(page: Page): Promise<unknown> {
  await page.evaluate(axe.source)
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html + nodes[0].failureSummary))',
  )
}
