import { type ComponentChild, h } from 'preact'
import type { StatusResource } from '../../schemas/api.ts'
import { addressOf, linkTo } from '../place.ts'
import type { Scene } from '../scene.ts'
import { languages } from '../words/index.ts'

/** How fresh the ledger is: what its status says, that it cannot be reached, or nothing yet. */
export type Freshness = StatusResource | 'unreachable' | undefined

/** The name of the page, where one can go, and when the ledger was last read. */
export function masthead(scene: Scene, freshness: Freshness): ComponentChild {
  const { words, place } = scene
  const here = place.figure || place.party ? undefined : place.view
  const tab = (view: string, label: string) =>
    h('a', { href: linkTo(place, { view }), 'aria-current': here === view ? 'page' : undefined }, label)
  return h(
    'header',
    { class: 'masthead' },
    h('a', { class: 'brand', href: linkTo(place, {}) }, 'Walkback'),
    h('p', { class: 'tagline' }, words.masthead.tagline),
    freshnessLine(scene, freshness),
    h(
      'nav',
      { class: 'tabs', 'aria-label': words.masthead.pages },
      tab('', words.masthead.ledger),
      tab('flows', words.network.title),
      tab('compare', words.masthead.compare),
    ),
  )
}

function freshnessLine({ words, now }: Scene, freshness: Freshness): ComponentChild {
  const line = (text: string, kind = '') =>
    h('p', { class: `freshness ${kind}`, id: 'freshness', role: 'status' }, text)
  const { masthead: says, formats } = words
  if (freshness === undefined) return line('')
  if (freshness === 'unreachable') return line(says.unreachable, 'stale')
  const { state, lastRead, sources } = freshness
  if (lastRead === undefined) return line(says.neverRead)
  const ago = formats.ago(lastRead, now)
  const silent = sources.failing > 0 ? ` · ${says.silent(sources.failing, sources.total)}` : ''
  return line(`${state === 'stale' ? says.stale(ago) : says.lastRead(ago)}${silent}`, state)
}

/** Where else the ledger can be read, and in which languages. */
export function colophon({ words, place }: Scene): ComponentChild {
  return h(
    'footer',
    { class: 'colophon' },
    h(
      'p',
      {},
      h('a', { href: '/feeds/revisions.atom' }, 'Atom'),
      h('a', { href: '/feeds/revisions.json' }, 'JSON Feed'),
      h('a', { href: '/docs' }, words.masthead.api),
    ),
    h(
      'p',
      { class: 'languages' },
      Object.entries(languages).map(([code, { name }]) =>
        h(
          'a',
          {
            href: addressOf({ ...place, lang: code }),
            lang: code,
            hreflang: code,
            'aria-current': words === languages[code] ? 'true' : undefined,
          },
          name,
        ),
      ),
    ),
  )
}
