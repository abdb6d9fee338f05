import { type ComponentChild, h } from 'preact'
import { compare, type Difference } from '../model/compare.ts'
import { isWhole } from '../model/listing.ts'
import { dayLength, dayOf, thenOf } from '../model/then.ts'
import { type Fate, fates, type Totals } from '../model/totals.ts'
import type { Track } from '../model/track.ts'
import { linkTo } from '../place.ts'
import type { Row, Scene } from '../scene.ts'
import { axisText } from '../words/amount.ts'
import { amountMark, dateMark, stanceMark } from './marks.ts'
import { sharing } from './sharing.ts'

const usualDays = 30
const mostRows = 300

/** What moved between two days, and how the sums changed. */
export function compareView(tracks: readonly Track[], scene: Scene): ComponentChild {
  const { words, place, moment, now } = scene
  const to = place.to || dayOf(moment.until)
  const from = place.from || dayOf(Date.parse(to) - usualDays * dayLength)
  const [earlier, later] = [from, to].toSorted()
  const known = place.known === 'yes'
  const { differences, sums } = compare(tracks, thenOf(earlier ?? from, known, now), thenOf(later ?? to, known, now))
  const shown = differences.filter(({ track }) => isWhole(track.figure))
  const { date } = words.formats
  return h(
    'section',
    { class: 'panel compare', 'aria-labelledby': 'compare-title' },
    h('h1', { id: 'compare-title' }, words.compare.title),
    h(
      'p',
      { class: 'compare-days' },
      dayField('from', from, words.compare.from, scene),
      dayField('to', to, words.compare.to, scene),
    ),
    h(
      'p',
      { class: 'summary', role: 'status' },
      words.compare.moved(shown.length, date(earlier ?? from), date(later ?? to)),
    ),
    sumsTable(
      [
        { unit: 'USD', label: words.head.dollars, ...sums('USD') },
        { unit: 'W', label: words.head.gigawatts, ...sums('W') },
      ],
      scene,
    ),
    shown.length > 0
      ? differenceTable(shown.slice(0, mostRows), scene)
      : h('p', { class: 'notice' }, words.compare.none),
    sharing({ id: 'compare', title: words.compare.title, rows: () => shown.map((one) => rowOf(one, scene)) }, scene),
  )
}

function dayField(name: 'from' | 'to', day: string, label: string, { go, now }: Scene): ComponentChild {
  return h(
    'label',
    {},
    `${label} `,
    h('input', {
      type: 'date',
      name,
      value: day,
      max: dayOf(now),
      onChange: (event) => event.currentTarget.value && go?.({ [name]: event.currentTarget.value }),
    }),
  )
}

interface Sums {
  readonly unit: string
  readonly label: string
  readonly before: Totals
  readonly after: Totals
}

function sumsTable(sums: readonly Sums[], { words }: Scene): ComponentChild {
  const line = ({ unit, before, after }: Omit<Sums, 'label'>, label: string, pick: (totals: Totals) => number) => {
    const change = pick(after) - pick(before)
    if (pick(before) === 0 && pick(after) === 0) return undefined
    const text = change === 0 ? '–' : `${change > 0 ? '+' : '−'}${axisText(Math.abs(change), unit, words)}`
    return h(
      'tr',
      { key: `${unit} ${label}` },
      h('th', { scope: 'row' }, label),
      h('td', {}, axisText(pick(before), unit, words)),
      h('td', {}, axisText(pick(after), unit, words)),
      h('td', { class: 'difference' }, text),
    )
  }
  const heads = ['', words.compare.before, words.compare.after, words.compare.change]
  return h(
    'table',
    { class: 'plain sums' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        heads.map((head) => (head ? h('th', { key: head, scope: 'col' }, head) : h('td', {}))),
      ),
    ),
    sums.map((one) =>
      h(
        'tbody',
        { key: one.unit },
        h('tr', {}, h('th', { class: 'group', scope: 'rowgroup', colSpan: heads.length }, one.label)),
        line(one, words.head.announced, ({ promised }) => promised),
        fates.map((fate: Fate) => line(one, words.fates[fate], (totals) => totals.fates[fate])),
      ),
    ),
  )
}

function differenceTable(differences: readonly Difference[], { words, place }: Scene): ComponentChild {
  const heads = [words.ledger.figure, words.compare.before, words.compare.after, words.ledger.moved]
  return h(
    'table',
    { class: 'plain differences' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        heads.map((head) => h('th', { key: head, scope: 'col' }, head)),
      ),
    ),
    h(
      'tbody',
      {},
      differences.map(({ track: { figure }, before, after }) =>
        h(
          'tr',
          { key: figure.id },
          h(
            'th',
            { scope: 'row' },
            h('a', { class: 'name', href: linkTo(place, { figure: figure.id }) }, words.figureName(figure)),
          ),
          h(
            'td',
            {},
            before
              ? [amountMark(before.standing, figure.unit, words), ' ', stanceMark(before.standing.stance, words)]
              : h('span', { class: 'muted' }, words.compare.notHeardOf),
          ),
          h('td', {}, amountMark(after.standing, figure.unit, words), ' ', stanceMark(after.standing.stance, words)),
          h('td', {}, `${words.kinds[after.kind]} `, dateMark(after.said, words)),
        ),
      ),
    ),
  )
}

const rowOf = ({ track: { figure }, before, after }: Difference, { words }: Scene): Row => ({
  figure: figure.id,
  name: words.figureName(figure),
  unit: figure.unit,
  valueBefore: before?.standing.value ?? null,
  stanceBefore: before?.standing.stance ?? null,
  valueAfter: after.standing.value,
  stanceAfter: after.standing.stance,
  kind: after.kind,
  said: after.said,
})
