import { h } from './dom.js'
import { ledgerTable } from './ledger-table.js'
import { stanceMark } from './stance.js'
import { addressOf, go } from './state.js'
import { dateText, stances } from './words.js'

const newestShown = 4

/** The ledger: what moved lately, and every figure with its standing. */
export function ledgerView({ figures: all, revisions }, state) {
  const moves = lastMoves(revisions)
  const figures = state.parts === '' ? all.filter(isWhole) : all
  const shown = figures.filter(matches(state)).toSorted(orders[state.sort] ?? orders.moved)
  return [
    latest(revisions, state),
    h(
      'section',
      { class: 'panel', 'aria-labelledby': 'ledger-title' },
      h('div', { class: 'panel-head' }, h('h1', { id: 'ledger-title' }, 'Ledger'), search(state)),
      stanceFilter(figures, state),
      shown.length > 0 ? ledgerTable(shown, moves, state) : nothing(figures, state),
      partsSwitch(all.filter((figure) => !isWhole(figure)).length, state),
    ),
  ]
}

// A part of a figure, or its amount a year, stands beside the whole and would count it twice.
const isWhole = ({ part, scope }) => !part && scope !== 'recurring'

function partsSwitch(count, state) {
  if (count === 0) return undefined
  const [parts, label] =
    state.parts === ''
      ? ['shown', `Show ${count} parts and yearly amounts, too`]
      : ['', 'Hide parts and yearly amounts']
  return h('p', { class: 'more' }, h('a', { class: 'more-link', href: addressOf({ ...state, parts }) }, label))
}

const lastMoves = (revisions) => new Map(revisions.toReversed().map((revision) => [revision.figure, revision]))

const matches =
  ({ q, stance }) =>
  (figure) =>
    (stance === '' || figure.standing.stance === stance) && figure.name.toLowerCase().includes(q.trim().toLowerCase())

const orders = {
  moved: (a, b) => (a.asOf < b.asOf ? 1 : -1),
  name: (a, b) => a.name.localeCompare(b.name, 'en'),
  // Amounts compare within one unit only.
  amount: (a, b) => a.unit.localeCompare(b.unit) || b.standing.named - a.standing.named,
}

function latest(revisions, state) {
  if (revisions.length === 0 || state.q !== '' || state.stance !== '') return undefined
  return h(
    'section',
    { class: 'latest', 'aria-labelledby': 'latest-title' },
    h('h2', { id: 'latest-title' }, 'Moved lately'),
    h(
      'ol',
      {},
      revisions
        .slice(0, newestShown)
        .map((revision) =>
          h(
            'li',
            { class: `edge-${revision.to.standing.stance}` },
            h('time', { datetime: revision.to.evidence.saidAt }, dateText(revision.to.evidence.saidAt)),
            h('a', { href: addressOf({ figure: revision.figure }) }, revision.headline),
          ),
        ),
    ),
  )
}

function search(state) {
  return h('input', {
    id: 'search',
    type: 'search',
    name: 'q',
    value: state.q,
    placeholder: 'Search parties and deals',
    'aria-label': 'Search parties and deals',
    autocomplete: 'off',
    oninput: (event) => go({ q: event.target.value }, { replace: true }),
  })
}

function stanceFilter(figures, state) {
  const counts = Map.groupBy(figures, ({ standing }) => standing.stance)
  const chip = (stance, label, count) =>
    h(
      'a',
      {
        class: 'chip',
        href: addressOf({ ...state, stance }),
        'aria-current': state.stance === stance ? 'true' : undefined,
      },
      label,
      h('span', { class: 'count' }, String(count)),
    )
  return h(
    'nav',
    { class: 'chips', 'aria-label': 'Filter by stance' },
    chip('', 'All', figures.length),
    Object.keys(stances)
      .filter((stance) => counts.has(stance))
      .map((stance) => chip(stance, stanceMark(stance), counts.get(stance).length)),
  )
}

function nothing(figures, state) {
  if (figures.length === 0) {
    return h(
      'p',
      { class: 'notice' },
      'No figure is known yet. They appear as soon as an article that names one is read.',
    )
  }
  return h(
    'p',
    { class: 'notice' },
    'No figure matches. ',
    h('a', { href: addressOf({ ...state, q: '', stance: '' }) }, 'Show all'),
  )
}
