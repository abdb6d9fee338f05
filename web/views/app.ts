import { type ComponentChild, h } from 'preact'
import type { HistoryResource } from '../../schemas/api.ts'
import type { LedgerData, Loaded } from '../data.ts'
import { tracksThen } from '../model/then.ts'
import { type Sums, sumsThen, sumsTold } from '../model/totals.ts'
import type { Track } from '../model/track.ts'
import { linkTo } from '../place.ts'
import type { Scene } from '../scene.ts'
import { compareView } from './compare.ts'
import { figureView } from './figure.ts'
import { headFigures } from './head-figures.ts'
import { later } from './later.ts'
import { latest } from './latest.ts'
import { ledger } from './ledger.ts'
import { colophon, type Freshness, masthead } from './masthead.ts'
import { mutePanel } from './mute.ts'
import { networkPanel } from './network.ts'
import { partyView } from './party.ts'
import { timeControl } from './time-control.ts'

/** All that the page knows: the ledger and the opened figure, as far as they are read. */
export interface World {
  readonly ledger: Loaded<LedgerData>
  readonly figure: Loaded<HistoryResource> | undefined
  readonly freshness: Freshness
  /** Revisions that came while the page was open. */
  readonly arrived: ReadonlySet<string>
}

/** The whole page at an address. */
export function app({ world, scene }: { readonly world: World; readonly scene: Scene }): ComponentChild {
  const { words } = scene
  const data = world.ledger.state === 'read' ? world.ledger.value : undefined
  return h(
    'div',
    { class: 'page' },
    h('a', { class: 'skip', href: '#main' }, words.masthead.skip),
    masthead(scene, world.freshness),
    h(
      'p',
      { class: 'hidden-text', role: 'status' },
      world.arrived.size > 0 && words.masthead.moved(world.arrived.size),
    ),
    h('main', { id: 'main', tabindex: -1 }, view(world, scene)),
    data && scene.go && scene.place.view !== 'compare' && h(timeControl, { tracks: data.tracks, scene }),
    colophon(scene),
  )
}

function view(world: World, scene: Scene) {
  const { place } = scene
  if (place.figure !== '') return figure(world, scene)
  const { ledger: read } = world
  if (read.state === 'failed') return problem(read, scene)
  if (read.state === 'waiting') return waiting(scene)
  const { tracks, directions } = read.value
  const now = tracksThen(tracks, scene.moment)
  if (place.party !== '') return partyView(tracks, now, directions, scene)
  if (place.view === 'compare') return compareView(tracks, scene)
  if (place.view === 'flows') return h(networkPanel, { tracks, directions, scene, level: 'h1' })
  return overview(world, read.value, now, scene)
}

/** The whole ledger: its sums, what moved last, who pays whom, and every figure. */
function overview({ arrived }: World, data: LedgerData, now: readonly Track[], scene: Scene) {
  const { tracks, directions, reading } = data
  const { words, moment, place } = scene
  const by = [data, moment.until, moment.known, words, place.asOf, place.lang]
  const sums = () => headOf(sumsOf(data, scene), scene)
  const moves = () => latest(tracks, (revision) => arrived.has(revision), scene)
  return [
    h(later, { key: 'head', by, draw: sums, first: sums }),
    h(later, { key: 'latest', by: [...by, arrived.size], draw: moves, first: moves }),
    h(later, {
      key: 'network',
      by,
      draw: () => h(networkPanel, { tracks, directions, scene }),
      first: () =>
        (directions.size > 0 || reading === 'more to come') &&
        h(
          'section',
          { class: 'panel network' },
          h('h2', {}, words.network.title),
          h('div', { class: 'ghost ghost-panel' }),
        ),
    }),
    ledger(now, reading, scene),
  ]
}

const headOf = (sums: Sums | undefined, scene: Scene): ComponentChild =>
  sums ? headFigures(sums, scene) : h('div', { class: 'ghost ghost-row' })

/** The sums of today while figures are still to come; those of another day wait for all figures. */
function sumsOf({ tracks, reading, totals }: LedgerData, { place, moment }: Scene): Sums | undefined {
  if (reading !== 'more to come') return sumsThen(tracks, moment)
  return place.asOf === '' && totals ? sumsTold(totals) : undefined
}

function figure({ figure: read, ledger: all, freshness }: World, scene: Scene) {
  if (!read || read.state === 'waiting') return waiting(scene)
  if (read.state === 'failed') return problem(read, scene)
  const { figure: own } = read.value
  const tracks = all.state === 'read' ? tracksThen(all.value.tracks, scene.moment) : []
  const siblings = tracks.filter((track) => track.figure.deal === own.deal && track.figure.id !== own.id)
  const mute = scene.place.mute !== '' && h(mutePanel, { figure: own.id, freshness, scene })
  return [mute, figureView(read.value, siblings, scene)]
}

// The shape of what is to come, so that nothing jumps when it is there.
function waiting({ words }: Scene): ComponentChild {
  return h(
    'div',
    { class: 'waiting', role: 'status' },
    h('span', { class: 'hidden-text' }, words.fault.loading),
    h('div', { class: 'ghost ghost-title' }),
    h('div', { class: 'ghost ghost-row' }),
    h('div', { class: 'ghost ghost-panel' }),
  )
}

function problem(
  { absent, reason, retry }: Extract<Loaded<unknown>, { state: 'failed' }>,
  { words, place }: Scene,
): ComponentChild {
  return h(
    'section',
    { class: 'problem', role: 'alert' },
    h('h1', {}, absent ? words.fault.absent : words.fault.title),
    h('p', {}, absent ? words.fault.absentHint : reason),
    h(
      'p',
      { class: 'ways' },
      !absent && h('button', { type: 'button', onClick: retry }, words.fault.retry),
      h('a', { href: linkTo(place, {}) }, words.fault.back),
    ),
  )
}
