import type { Context, Hono } from 'hono'
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
import { embedPath } from './security.ts'
import type { WebFiles } from './web-files.ts'

// As many as the page draws at once.
const newestListed = 25
const document = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'public, no-cache',
  vary: 'Accept-Language',
}

/** Adds the page: its document with what can be read without a script, single figures to set into other pages, and its files. */
export function addPage(
  app: Hono,
  options: { readonly ledger: LedgerReader; readonly now: Now; readonly web: WebFiles },
): void {
  const { ledger, now, web } = options
  const sceneFor = (context: Context, change: Partial<Place> = {}) => {
    const place = { ...readPlace(new URL(context.req.url).searchParams), ...change }
    const accepted = (context.req.header('accept-language') ?? '').split(',').map((one) => one.trim())
    return sceneOf(place, languageOf(place.lang, accepted), Date.parse(now()))
  }
  const originOf = (context: Context) => new URL(context.req.url).origin

  app.get('/', async (context) => {
    const scene = sceneFor(context)
    // Where the ledger cannot be read, the page itself says so, and tries again.
    const known = await knownAt(ledger, scene.place).catch(() => ({}))
    const status = 'figure' in known && known.figure === 'absent' ? 404 : 200
    return context.body(pageDocument({ ...known, origin: originOf(context) }, scene), status, document)
  })

  app.get(`${embedPath}figures/:file{.+\\.png}`, async (context) => {
    const history = await historyOf(ledger, context.req.param('file').replace(/\.png$/, ''))
    if (!history) return problem(context, 404, `Nothing is known under ${context.req.path}.`)
    return context.body(figurePng(history), 200, {
      'content-type': 'image/png',
      'cache-control': 'public, max-age=3600',
    })
  })

  app.get(`${embedPath}figures/:id`, async (context) => {
    const id = context.req.param('id')
    const history = await historyOf(ledger, id)
    if (!history) return problem(context, 404, `Nothing is known under ${context.req.path}.`)
    return context.body(embedDocument(history, originOf(context), sceneFor(context, { figure: id })), 200, document)
  })

  for (const [path, { body, type }] of web) {
    app.get(path, (context) => context.body(body, 200, { 'content-type': type, 'cache-control': 'public, no-cache' }))
  }
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
