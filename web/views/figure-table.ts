import { type ComponentChild, h, type TargetedKeyboardEvent } from 'preact'
import { useState } from 'preact/hooks'
import { walkedBack } from '../model/totals.ts'
import type { Track } from '../model/track.ts'
import { addressOf, linkTo } from '../place.ts'
import type { Scene } from '../scene.ts'
import { valueText } from '../words/amount.ts'
import { amountMark, dateMark, stanceMark } from './marks.ts'
import { sparkline } from './sparkline.ts'

const pageSize = 25

interface Properties {
  readonly tracks: readonly Track[]
  readonly scene: Scene
  readonly sortable?: true
}

/** Figures as rows that the arrow keys walk; the first twenty-five, and more when asked for. */
export function figureTable({ tracks, scene, sortable }: Properties): ComponentChild {
  const { words } = scene
  const [most, setMost] = useState(pageSize)
  const rest = tracks.length - most
  return h(
    'div',
    {},
    h(
      'table',
      { class: 'ledger', onKeyDown: walkRows },
      h('thead', {}, h('tr', {}, columns(scene, sortable === true))),
      h(
        'tbody',
        {},
        tracks.slice(0, most).map((track) => row(track, scene)),
      ),
    ),
    rest > 0 &&
      h(
        'p',
        { class: 'more' },
        h(
          'button',
          { type: 'button', onClick: () => setMost(most + pageSize) },
          words.ledger.more(Math.min(rest, pageSize)),
        ),
      ),
  )
}

function columns({ words, place }: Scene, sortable: boolean): readonly ComponentChild[] {
  const heads = [
    ['name', words.ledger.figure, 'ascending'],
    ['amount', words.ledger.standing, 'descending'],
    ['stance', words.ledger.stance, 'ascending'],
    [undefined, words.ledger.history, undefined],
    ['moved', words.ledger.moved, 'descending'],
  ] as const
  return heads.map(([sort, label, direction]) =>
    h(
      'th',
      { scope: 'col', 'aria-sort': sortable && sort === place.sort ? direction : undefined },
      sort === undefined || !sortable ? label : h('a', { href: addressOf({ ...place, sort }) }, label),
    ),
  )
}

function row(track: Track, scene: Scene): ComponentChild {
  const { words, place } = scene
  const { figure, states } = track
  const last = states.at(-1)
  const lost = walkedBack(states)
  return h(
    'tr',
    { key: figure.id },
    h(
      'th',
      { scope: 'row' },
      h('a', { class: 'name', href: linkTo(place, { figure: figure.id }) }, words.figureName(figure)),
    ),
    h(
      'td',
      { class: 'standing' },
      last && amountMark(last.standing, figure.unit, words),
      last &&
        lost > 0 &&
        last.standing.value !== null &&
        h('span', { class: 'lost' }, ` −${valueText(lost, figure.unit, words)}`),
    ),
    h('td', { class: 'stance-cell' }, last && stanceMark(last.standing.stance, words)),
    h('td', { class: 'history' }, sparkline(track, scene)),
    h('td', { class: 'moved' }, last && [`${words.kinds[last.kind]} `, dateMark(last.said, words)]),
  )
}

const moves: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(last, place + 1),
  ArrowUp: (place) => Math.max(0, place - 1),
  Home: () => 0,
  End: (_, last) => last,
}

function walkRows(event: TargetedKeyboardEvent<HTMLTableElement>): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('tbody a.name')]
  const place = links.findIndex((link) => link.matches(':focus'))
  const move = moves[event.key]
  if (!move || place < 0) return
  event.preventDefault()
  links[move(place, links.length - 1)]?.focus()
}
