import { type ComponentChild, h } from 'preact'
import type { Edge } from '../model/network.ts'
import { walkedBack } from '../model/totals.ts'
import { linkTo } from '../place.ts'
import type { Row, Scene } from '../scene.ts'
import { amountText, valueText } from '../words/amount.ts'
import type { Words } from '../words/words.ts'

const mostRows = 100

/** What an edge comes to: its dollars or, where there are none, what is said of its first figure. */
export function edgeAmount({ dollars, tracks }: Edge, words: Words): string {
  if (dollars > 0) return valueText(dollars, 'USD', words)
  const [first] = tracks
  const last = first?.states.at(-1)
  if (!first || !last) return ''
  const lost = walkedBack(first.states)
  return last.standing.value === null && lost > 0
    ? valueText(lost, first.figure.unit, words)
    : amountText(last.standing, first.figure.unit, words)
}

/** Where an edge leads: its one figure, or the ledger with both parties searched for. */
export function edgeLink({ payer, payee, tracks }: Edge, { place }: Scene): string {
  const [only, second] = tracks
  if (only && !second) return linkTo(place, { figure: only.figure.id })
  return `${linkTo(place, { q: `${payer} ${payee}` })}#ledger`
}

/** The payments of a network as a table: what its picture shows, in words. */
export function edgeTable(edges: readonly Edge[], nameOf: (party: string) => string, scene: Scene): ComponentChild {
  const { words } = scene
  return h(
    'table',
    { class: 'plain' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        words.network.columns.map((column) => h('th', { key: column, scope: 'col' }, column)),
      ),
    ),
    h(
      'tbody',
      {},
      edges
        .slice(0, mostRows)
        .map((edge) =>
          h(
            'tr',
            { key: edge.id },
            h('td', {}, nameOf(edge.payer)),
            h('td', {}, nameOf(edge.payee)),
            h('td', {}, h('a', { href: edgeLink(edge, scene) }, edgeAmount(edge, words))),
            h('td', {}, words.network.legend[edge.manner]),
          ),
        ),
    ),
  )
}

/** The payments as lines to take along. */
export const rowsOf = (edges: readonly Edge[], nameOf: (party: string) => string): readonly Row[] =>
  edges.map(({ payer, payee, manner, dollars, tracks }) => ({
    payer,
    payerName: nameOf(payer),
    payee,
    payeeName: nameOf(payee),
    manner,
    dollars: dollars || null,
    figures: tracks.map(({ figure }) => figure.id).join(' '),
  }))
