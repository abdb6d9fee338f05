import { read, readAll } from './api.js'
import { h } from './dom.js'
import { figureView } from './figure.js'
import { ledgerView } from './ledger.js'
import { go, readState } from './state.js'
import { agoText } from './words.js'

const main = document.getElementById('main')
const freshness = document.getElementById('freshness')
const refreshEvery = 60_000

const answers = new Map()
let shown = ''
let latestTurn = 0

// What was read before is shown at once, and replaced when the API says otherwise.
async function show({ again = false } = {}) {
  const turn = ++latestTurn
  const state = readState()
  const place = state.figure
  if (!answers.has(place) && place !== shown)
    main.replaceChildren(h('p', { class: 'notice', role: 'status' }, 'Loading…'))
  if (answers.has(place)) paint(answers.get(place), state)
  if (answers.has(place) && !again && place === shown) return
  try {
    const answer = await (place ? read(`/v1/figures/${encodeURIComponent(place)}/history`) : readLedger())
    const changed = JSON.stringify(answer) !== JSON.stringify(answers.get(place))
    answers.set(place, answer)
    if (turn === latestTurn && (changed || shown !== place)) paint(answer, readState())
  } catch (fault) {
    if (turn === latestTurn && !answers.has(place)) paintProblem(fault)
  }
}

async function readLedger() {
  const [figures, { items: revisions }] = await Promise.all([
    readAll('/v1/figures?limit=100'),
    read('/v1/revisions?limit=100'),
  ])
  return { figures, revisions }
}

function paint(answer, state) {
  const typing = document.activeElement?.id === 'search' ? document.activeElement.selectionStart : undefined
  const moved = shown !== state.figure
  shown = state.figure
  const view = state.figure ? figureView(answer, state) : ledgerView(answer, state)
  main.replaceChildren(...view.filter(Boolean))
  document.title = state.figure ? `${answer.figure.name} · Walkback` : 'Walkback'
  if (moved) return arrive()
  if (typing !== undefined) focusSearch(typing)
  if (state.step) document.getElementById(`step-${state.step}`)?.scrollIntoView({ block: 'nearest' })
}

function arrive() {
  scrollTo(0, 0)
  main.focus({ preventScroll: true })
}

function focusSearch(caret) {
  const search = document.getElementById('search')
  search?.focus()
  search?.setSelectionRange(caret, caret)
}

function paintProblem(fault) {
  shown = ''
  main.replaceChildren(
    h(
      'section',
      { class: 'panel problem', role: 'alert' },
      h('h1', {}, fault.status === 404 ? 'Not in the ledger' : 'The ledger cannot be read'),
      h('p', {}, fault.message),
      h(
        'p',
        {},
        h('a', { href: '/' }, 'Back to the ledger'),
        ' ',
        h('button', { type: 'button', onclick: () => show({ again: true }) }, 'Try again'),
      ),
    ),
  )
}

async function showFreshness() {
  const status = await read('/v1/status').catch(() => undefined)
  if (!status) return freshness.replaceChildren('Cannot be reached')
  const { state, lastRead, sources } = status
  const failing = sources.failing > 0 ? ` · ${sources.failing} of ${sources.total} sources silent` : ''
  freshness.className = `freshness ${state}`
  freshness.replaceChildren(lastRead ? `Last read ${agoText(lastRead)}${failing}` : 'No source read yet')
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a')
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  if (!link || !plain || event.defaultPrevented) return
  const address = new URL(link.href?.baseVal ?? link.href, location.href)
  if (address.origin !== location.origin || address.pathname !== '/' || address.hash) return
  event.preventDefault()
  go(readState(address), { replace: address.href === location.href })
})
addEventListener('popstate', () => show())
setInterval(() => document.hidden || Promise.all([show({ again: true }), showFreshness()]), refreshEvery)

show()
showFreshness()
