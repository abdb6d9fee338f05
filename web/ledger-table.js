import { h } from './dom.js'
import { amountText, stanceMark } from './stance.js'
import { addressOf } from './state.js'
import { dateText, kinds } from './words.js'

const columns = [
  ['name', 'Figure', 'ascending'],
  ['amount', 'Standing', 'descending'],
  [undefined, 'Stance'],
  ['moved', 'Last move', 'descending'],
]

/** Figures as rows that the arrow keys walk, with links in the head to sort by. */
export function ledgerTable(figures, moves, state) {
  return h(
    'table',
    { class: 'ledger', onkeydown: walkRows },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        columns.map(([sort, label, direction]) =>
          h(
            'th',
            { scope: 'col', 'aria-sort': sort !== undefined && sort === state.sort ? direction : undefined },
            sort === undefined ? label : h('a', { href: addressOf({ ...state, sort }) }, label),
          ),
        ),
      ),
    ),
    h(
      'tbody',
      {},
      figures.map((figure) => row(figure, moves.get(figure.id))),
    ),
  )
}

function row(figure, move) {
  const word = move ? kinds[move.kind] : kinds.first
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, h('a', { class: 'name', href: addressOf({ figure: figure.id }) }, figure.name)),
    h('td', { class: 'standing' }, amountText(figure.standing)),
    h('td', {}, stanceMark(figure.standing.stance)),
    h('td', { class: 'moved' }, `${word} `, h('time', { datetime: figure.asOf }, dateText(figure.asOf))),
  )
}

function walkRows(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const links = [...event.currentTarget.querySelectorAll('tbody a')]
  const place = links.indexOf(document.activeElement)
  if (step === undefined || place < 0) return
  event.preventDefault()
  links[Math.min(links.length - 1, Math.max(0, place + step))].focus()
}
