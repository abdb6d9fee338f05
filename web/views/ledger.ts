import { type ComponentChild, h } from 'preact'
import type { Reading } from '../data.ts'
import { isWhole, listed } from '../model/listing.ts'
import { walkedBack } from '../model/totals.ts'
import type { Track } from '../model/track.ts'
import { addressOf } from '../place.ts'
import type { Scene } from '../scene.ts'
import { stanceOrder } from '../stances.ts'
import { figureTable } from './figure-table.ts'
import { stanceMark } from './marks.ts'
import { sharing } from './sharing.ts'

/** Every figure as of the moment shown, to search, filter and sort. */
export function ledger(all: readonly Track[], reading: Reading, scene: Scene): ComponentChild {
  const { words, place } = scene
  const figures = place.parts === '' ? all.filter(({ figure }) => isWhole(figure)) : all
  const shown = listed(figures, place, words.figureName)
  return h(
    'section',
    { class: 'panel', id: 'ledger', 'aria-labelledby': 'ledger-title' },
    h('div', { class: 'panel-head' }, h('h2', { id: 'ledger-title' }, words.ledger.title), search(scene)),
    filters(figures, scene),
    h('p', { class: 'count', role: 'status' }, countText(shown.length, figures.length, reading, scene)),
    shown.length > 0
      ? h(figureTable, { tracks: shown, scene, sortable: true })
      : nothing(figures.length, reading, scene),
    partsSwitch(all.filter(({ figure }) => !isWhole(figure)).length, scene),
    sharing({ id: 'ledger', title: words.ledger.title, rows: () => tableOf(shown, scene) }, scene),
  )
}

/** Figures as the lines of a table to take along. */
export const tableOf = (tracks: readonly Track[], { words }: Scene) =>
  tracks.flatMap(({ figure, states }) => {
    const last = states.at(-1)
    if (!last) return []
    const { value, named, bound, stance } = last.standing
    return [
      {
        figure: figure.id,
        name: words.figureName(figure),
        value,
        named,
        unit: figure.unit,
        bound,
        stance,
        walkedBack: walkedBack(states),
        lastMove: last.kind,
        said: last.said,
      },
    ]
  })

function search({ words, place, go }: Scene): ComponentChild {
  return h('input', {
    id: 'search',
    type: 'search',
    name: 'q',
    value: place.q,
    placeholder: words.ledger.search,
    'aria-label': words.ledger.search,
    autocomplete: 'off',
    onInput: (event) => go?.({ q: event.currentTarget.value }, 'replace'),
  })
}

function filters(figures: readonly Track[], scene: Scene): ComponentChild {
  const { words, place } = scene
  const ofMeasure = figures.filter(({ figure }) => place.measure === '' || figure.measure === place.measure)
  const byStance = Map.groupBy(ofMeasure, ({ states }) => states.at(-1)?.standing.stance)
  const measures = Map.groupBy(figures, ({ figure }) => figure.measure)
  const chip = (change: Partial<Scene['place']>, isOn: boolean, label: ComponentChild, count: number) =>
    h(
      'a',
      { class: 'chip', href: addressOf({ ...place, ...change }), 'aria-current': isOn ? 'true' : undefined },
      label,
      h('span', { class: 'tally' }, words.formats.count(count)),
    )
  return h(
    'div',
    { class: 'filters' },
    h(
      'nav',
      { class: 'chips', 'aria-label': words.ledger.filter },
      chip({ stance: '' }, place.stance === '', words.ledger.all, ofMeasure.length),
      stanceOrder
        .filter((stance) => byStance.has(stance) || place.stance === stance)
        .map((stance) =>
          chip({ stance }, place.stance === stance, stanceMark(stance, words), byStance.get(stance)?.length ?? 0),
        ),
    ),
    measures.size > 1 &&
      h(
        'nav',
        { class: 'chips quiet-chips', 'aria-label': words.ledger.measure },
        [...measures].map(([measure, own]) =>
          chip(
            { measure: place.measure === measure ? '' : measure },
            place.measure === measure,
            words.measures[measure],
            own.length,
          ),
        ),
      ),
  )
}

function countText(shown: number, all: number, reading: Reading, { words }: Scene): string {
  if (reading === 'more to come') return words.ledger.loading
  const count = words.ledger.shown(shown, all)
  return reading === 'cut' ? `${count} ${words.ledger.newest(all)}` : count
}

function nothing(figures: number, reading: Reading, { words, place }: Scene): ComponentChild {
  if (reading === 'more to come') return undefined
  if (figures === 0) return h('p', { class: 'notice' }, place.asOf === '' ? words.ledger.none : words.ledger.notYet)
  const all = addressOf({ ...place, q: '', deal: '', stance: '', measure: '' })
  return h('p', { class: 'notice' }, `${words.ledger.noMatch} `, h('a', { href: all }, words.ledger.showAll))
}

function partsSwitch(count: number, { words, place }: Scene): ComponentChild {
  if (count === 0) return undefined
  const [parts, label] =
    place.parts === '' ? (['shown', words.ledger.showParts(count)] as const) : (['', words.ledger.hideParts] as const)
  return h('p', { class: 'more' }, h('a', { href: addressOf({ ...place, parts }) }, label))
}
