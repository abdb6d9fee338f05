import type { Context, Hono } from 'hono'
import type { LedgerReader, Now } from '../../core/ports.ts'
import { embedDocument, pageDocument } from '../../web/document.ts'
import { type Place, readPlace } from '../../web/place.ts'
import { sceneOf } from '../../web/scene.ts'
import { languageOf } from '../../web/words/index.ts'
import { figuresNow } from './figures.ts'
import { historyOf } from './history.ts'
import { problem } from './problem.ts'
import { embedPath } from './security.ts'
import type { WebFiles } from './web-files.ts'

const newestListed = 40
const live = { 'cache-control': 'public, no-cache', vary: 'Accept-Language' }

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
    const origin = originOf(context)
    if (scene.place.figure === '')
      return context.html(pageDocument({ newest: await newestFigures(ledger), origin }, scene), 200, live)
    const figure = (await historyOf(ledger, scene.place.figure)) ?? 'absent'
    return context.html(pageDocument({ figure, origin }, scene), figure === 'absent' ? 404 : 200, live)
  })

  app.get(`${embedPath}figures/:id`, async (context) => {
    const id = context.req.param('id')
    const history = await historyOf(ledger, id)
    if (!history) return problem(context, 404, `Nothing is known under ${context.req.path}.`)
    return context.html(embedDocument(history, originOf(context), sceneFor(context, { figure: id })), 200, live)
  })

  for (const [path, { body, type }] of web) {
    app.get(path, (context) => context.body(body, 200, { 'content-type': type, 'cache-control': 'public, no-cache' }))
  }
}

const newestFigures = async (ledger: LedgerReader) =>
  figuresNow(ledger, (await ledger.figures({ limit: newestListed })).items, undefined)
