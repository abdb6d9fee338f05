import type { Context } from 'hono'
import type { LedgerReader, Now } from '../../core/ports.ts'
import { totalsThen } from '../../core/queries/sums.ts'
import { embedDocument, type Known, pageDocument } from '../../web/document.ts'
import { isOverview, type Place, readPlace } from '../../web/place.ts'
import { sceneOf } from '../../web/scene.ts'
import { languageOf } from '../../web/words/index.ts'
import { kindsOf } from './figures.ts'
import { historyOf } from './history.ts'
import { presentTotals } from './parties.ts'
import { figurePng } from './picture/figure-png.ts'
import { presentFigure, presentRevision } from './present.ts'
import { problem } from './problem.ts'

/** What the page is drawn from. */
export interface Drawing {
  readonly ledger: LedgerReader
  readonly now: Now
}

// As many as the page draws at once.
const newestListed = 25
const document = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'public, no-cache',
  vary: 'Accept-Language',
}

/** The page's document, with what can be read without a script. */
export async function answerPage(context: Context, { ledger, now }: Drawing): Promise<Response> {
  const scene = sceneFor(context, now)
  // Where the ledger cannot be read, the page itself says so, and tries again.
  const known = await knownAt(ledger, scene.place).catch(() => ({}))
  const status = 'figure' in known && known.figure === 'absent' ? 404 : 200
  return context.body(pageDocument({ ...known, origin: originOf(context) }, scene), status, document)
}

/** A figure as a picture. */
export async function answerPicture(context: Context, { ledger }: Drawing, id: string): Promise<Response> {
  const history = await historyOf(ledger, id)
  if (!history) return unknown(context)
  return context.body(figurePng(history), 200, { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' })
}

/** A figure as a document to set into other pages. */
export async function answerEmbed(context: Context, { ledger, now }: Drawing, id: string): Promise<Response> {
  const history = await historyOf(ledger, id)
  if (!history) return unknown(context)
  const scene = sceneFor(context, now, { figure: id })
  return context.body(embedDocument(history, originOf(context), scene), 200, document)
}

const unknown = (context: Context) => problem(context, 404, `Nothing is known under ${context.req.path}.`)
const originOf = (context: Context) => new URL(context.req.url).origin

function sceneFor(context: Context, now: Now, change: Partial<Place> = {}) {
  const place = { ...readPlace(new URL(context.req.url).searchParams), ...change }
  const accepted = (context.req.header('accept-language') ?? '').split(',').map((one) => one.trim())
  return sceneOf(place, languageOf(place.lang, accepted), Date.parse(now()))
}

/** What the page shows before, and without, its script: one figure, or the newest of the ledger. */
async function knownAt(ledger: LedgerReader, place: Place): Promise<Omit<Known, 'origin'>> {
  if (place.figure !== '') return { figure: (await historyOf(ledger, place.figure)) ?? 'absent' }
  if (!isOverview(place)) return {}
  const [{ items }, cells] = await Promise.all([ledger.figures({ limit: newestListed }), ledger.sums()])
  const [kindOf, revisions] = await Promise.all([kindsOf(ledger, items), ledger.revisionsBehind(items)])
  return {
    newest: {
      figures: items.map((figure) => presentFigure(figure, kindOf(figure))),
      revisions: revisions.map((revision) => presentRevision(revision, kindOf(revision))),
      totals: presentTotals(totalsThen(cells, {})),
    },
  }
}
