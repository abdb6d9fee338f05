import { h, render } from 'preact'
import { decide } from './decide.ts'
import { addressOf, type Place, readPlace, viewOf } from './place.ts'
import { type Scene, sceneOf } from './scene.ts'
import { shareTo } from './share/share.ts'
import { app, type World } from './views/app.ts'
import { languageOf } from './words/index.ts'
import { knowledge } from './world.ts'

const minute = 60_000
const refreshEvery = minute

const root = document.getElementById('root') ?? document.body
const here = () => readPlace(new URLSearchParams(location.search))
const knows = knowledge(drawSoon)
let shown: string | undefined

let drawing: ReturnType<typeof setTimeout> | undefined

// What is drawn of thousands of figures is a task of its own, and one for all that comes in at the same moment.
function drawSoon(): void {
  clearTimeout(drawing)
  drawing = setTimeout(draw)
}

function draw(): void {
  const place = here()
  const words = languageOf(place.lang, navigator.languages)
  const scene = sceneOf(place, words, thisMinute(), {
    go,
    share: (shared, way) => shareTo(shared, way, scene),
    decide,
  })
  const world = knows.worldAt(place)
  // What a server has drawn stays until it can be drawn anew.
  const needed = place.figure === '' ? world.ledger : world.figure
  if (shown === undefined && needed?.state === 'waiting') return
  if (shown === undefined) root.replaceChildren()
  root.classList.remove('still')
  render(h(app, { world, scene }), root)
  document.documentElement.lang = words.locale
  document.title = titleOf(world, scene)
  arrive(viewOf(place))
}

// Within a minute nothing is drawn anew for the time alone.
const thisMinute = () => Math.ceil(Date.now() / minute) * minute

function titleOf({ figure, ledger }: World, { words, place }: Scene): string {
  const party = ledger.state === 'read' && place.party !== '' ? partyName(ledger.value.tracks, place.party) : undefined
  const name = figure?.state === 'read' ? words.figureName(figure.value.figure) : party
  return name === undefined ? 'Walkback' : `${name} · Walkback`
}

const partyName = (
  tracks: readonly { figure: { parties: readonly { id: string; name: string }[] } }[],
  party: string,
) => tracks.flatMap(({ figure }) => figure.parties).find(({ id }) => id === party)?.name ?? party

// Another view begins at its top, and is where the keyboard goes on.
function arrive(view: string): void {
  const isMoved = shown !== undefined && shown !== view
  shown = view
  if (!isMoved) return
  const target = location.hash ? document.getElementById(location.hash.slice(1)) : null
  if (target) target.scrollIntoView()
  else scrollTo(0, 0)
  document.getElementById('main')?.focus({ preventScroll: true })
}

function go(change: Partial<Place>, how?: 'replace'): void {
  visit(addressOf({ ...here(), ...change }), how)
}

function visit(address: string, how?: 'replace'): void {
  history[how === 'replace' ? 'replaceState' : 'pushState'](null, '', address)
  travelled()
}

function travelled(): void {
  knows.open(here())
  draw()
}

document.addEventListener('click', (event) => {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const href = link?.getAttribute('href')
  if (!isPlain || event.defaultPrevented || href === undefined || href === null) return
  const address = new URL(href, location.href)
  const isOurs = address.origin === location.origin && address.pathname === '/'
  if (!isOurs || href.startsWith('#')) return
  event.preventDefault()
  visit(`${address.pathname}${address.search}${address.hash}`, address.href === location.href ? 'replace' : undefined)
})
addEventListener('popstate', travelled)
const refresh = () => {
  if (!document.hidden) void knows.refresh(here())
}
// Whoever comes back to the page finds it up to date.
document.addEventListener('visibilitychange', refresh)
setInterval(refresh, refreshEvery)

// The document is laid out before; while the first answers are awaited, what they are drawn with is made.
const first = languageOf(here().lang, navigator.languages)
for (const begin of [travelled, ...first.formats.makers]) setTimeout(begin)
