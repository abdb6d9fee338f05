import { type ComponentChildren, h } from 'preact'
import { render } from 'preact-render-to-string'
import type { FigureResource, HistoryResource, RevisionResource, TotalsResource } from '../schemas/api.ts'
import type { LedgerData, Loaded } from './data.ts'
import { timelineOf } from './model/timeline.ts'
import { tracksOf } from './model/track.ts'
import { isOverview, linkTo } from './place.ts'
import type { Scene } from './scene.ts'
import { app } from './views/app.ts'
import { summary } from './views/figure.ts'
import { timelinePicture } from './views/timeline.ts'

/** What of the ledger is drawn before all of it is read: the figures that moved last with all their steps, and today's sums. */
export interface Newest {
  readonly figures: readonly FigureResource[]
  readonly revisions: readonly RevisionResource[]
  readonly totals: readonly TotalsResource[]
}

/** What a server knows when it is asked for the page: the figure of the address, or the newest of the ledger. */
export interface Known {
  readonly figure?: HistoryResource | 'absent'
  readonly newest?: Newest
  /** Where the service is reached. */
  readonly origin: string
}

/** The page as a document that can be read before, and without, its script. */
export function pageDocument({ figure, newest, origin }: Known, scene: Scene): string {
  const world = {
    ledger: newest ? ledgerOf(newest) : ({ state: 'waiting' } as const),
    figure: figure === undefined ? undefined : loaded(figure),
    freshness: undefined,
    arrived: new Set<string>(),
  }
  const read = figure === 'absent' ? undefined : figure
  const name = read && scene.words.figureName(read.figure)
  return documentOf({
    scene,
    title: name === undefined ? 'Walkback' : `${name} · Walkback`,
    description: read ? summary(read.steps, read.figure, scene) : scene.words.masthead.tagline,
    address: `${origin}${linkTo(scene.place, { figure: scene.place.figure })}`,
    picture: read && pictureOf(read, origin),
    script: true,
    body: [
      figure === undefined && withoutScript(scene),
      h('div', { id: 'root', class: 'still' }, h(app, { world, scene })),
    ],
  })
}

const withoutScript = ({ words, place }: Scene) =>
  h(
    'noscript',
    {},
    h(
      'p',
      { class: 'notice' },
      `${words.fault.noScript} `,
      !isOverview(place) && h('a', { href: linkTo(place, {}) }, words.fault.back),
    ),
  )

const loaded = (figure: HistoryResource | 'absent'): Loaded<HistoryResource> =>
  figure === 'absent'
    ? { state: 'failed', absent: true, reason: '', retry: () => undefined }
    : { state: 'read', value: figure }

const ledgerOf = ({ figures, revisions, totals }: Newest): Loaded<LedgerData> => ({
  state: 'read',
  value: { tracks: tracksOf(figures, revisions), directions: new Map(), reading: 'more to come', totals },
})

const pictureOf = ({ figure }: HistoryResource, origin: string) => `${origin}/embed/figures/${figure.id}.png`

const embedSize = { width: 760, height: 320 }

/** One figure's timeline as a document of its own, to be set into another page; it needs no script. */
export function embedDocument(history: HistoryResource, origin: string, scene: Scene): string {
  const { figure, steps, links } = history
  const { words, moment } = scene
  const name = words.figureName(figure)
  const timeline = timelineOf(steps, { ...embedSize, until: moment.until, isLog: scene.place.scale === 'log' })
  const page = `${origin}${links['page'] ?? '/'}`
  return documentOf({
    scene,
    title: `${name} · Walkback`,
    description: summary(steps, figure, scene),
    address: page,
    picture: pictureOf(history, origin),
    script: false,
    body: h(
      'main',
      { class: 'embed' },
      h('h1', {}, h('a', { href: page, target: '_top' }, name)),
      h('div', { class: 'timeline' }, h(timelinePicture, { figure, timeline, chosen: steps.length, scene })),
      h(
        'p',
        { class: 'caption' },
        `${summary(steps, figure, scene)} `,
        h('a', { href: page, target: '_top' }, 'Walkback'),
      ),
    ),
  })
}

interface Document {
  readonly scene: Scene
  readonly title: string
  readonly description: string
  readonly address: string
  /** Where its picture for other sites is found. */
  readonly picture?: string | undefined
  readonly script: boolean
  readonly body: ComponentChildren
}

function documentOf({ scene, title, description, address, picture, script, body }: Document): string {
  const about = (property: string, content: string) => h('meta', { property, content })
  const feed = (type: string, href: string) => h('link', { rel: 'alternate', type, href, title: 'Walkback' })
  const head = h(
    'head',
    {},
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', {}, title),
    h('meta', { name: 'description', content: description }),
    about('og:title', title),
    about('og:description', description),
    about('og:type', 'article'),
    about('og:url', address),
    picture !== undefined && [
      about('og:image', picture),
      about('og:image:width', '1200'),
      about('og:image:height', '630'),
      about('og:image:alt', description),
      h('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    ],
    h('link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }),
    feed('application/feed+json', '/feeds/revisions.json'),
    feed('application/atom+xml', '/feeds/revisions.atom'),
    h('link', { rel: 'stylesheet', href: '/style.css' }),
    script && h('script', { type: 'module', src: '/app.js' }),
  )
  return `<!doctype html>${render(h('html', { lang: scene.words.locale }, head, h('body', {}, body)))}`
}
