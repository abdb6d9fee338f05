import { type ComponentChild, h } from 'preact'
import type { Fate, Sums, Totals } from '../model/totals.ts'
import type { Scene } from '../scene.ts'
import { axisText, valueText } from '../words/amount.ts'
import { sharing } from './sharing.ts'

const shownFates: readonly Fate[] = ['agreed', 'completed', 'walkedBack']
const barFates: readonly Fate[] = ['completed', 'agreed', 'intended', 'stalled', 'walkedBack']

/** What was promised in dollars and in gigawatts, and what became of it, with the change in the days before where it is known. */
export function headFigures(sums: Sums, scene: Scene, level: 'h1' | 'h2' = 'h1'): ComponentChild {
  const { words } = scene
  const rows = [
    { unit: 'USD', label: words.head.dollars },
    { unit: 'W', label: words.head.gigawatts },
  ].map((row) => ({ ...row, now: sums.now(row.unit), before: sums.before?.(row.unit) }))
  const others = sums.currencies.filter((currency) => currency !== 'USD')
  return h(
    'section',
    { class: 'head', 'aria-labelledby': 'head-title' },
    h(level, { class: 'lead', id: 'head-title' }, lead(rows[0]?.now, scene)),
    rows.map((row) => headRow(row, scene)),
    others.length > 0 && h('p', { class: 'aside' }, words.head.others(others.join(', '))),
    sharing({ id: 'head', title: words.head.title, svg: '.head .fates', rows: () => tableOf(rows, scene) }, scene),
  )
}

interface Row {
  readonly unit: string
  readonly label: string
  readonly now: Totals
  readonly before: Totals | undefined
}

function lead(dollars: Totals | undefined, { words }: Scene): string {
  if (!dollars || dollars.promised === 0) return words.head.nothing
  const text = (amount: number) => (amount === 0 ? undefined : valueText(amount, 'USD', words))
  const { walkedBack, agreed, completed } = dollars.fates
  return words.head.sentence(valueText(dollars.promised, 'USD', words), text(walkedBack), text(agreed), text(completed))
}

function headRow(row: Row, { words }: Scene): ComponentChild {
  const cell = (name: string, label: string, now: number, before = now) =>
    h(
      'div',
      { class: `head-cell ${name}${now === 0 ? ' none' : ''}` },
      h('dt', {}, label),
      h(
        'dd',
        {},
        h('span', { class: 'big' }, axisText(now, row.unit, words)),
        h(
          'span',
          { class: `change${now === before ? ' hidden-text' : ''}` },
          changeText(now - before, row.unit, words),
        ),
      ),
    )
  return h(
    'div',
    { class: 'head-row' },
    h('p', { class: 'row-label' }, row.label),
    h(
      'dl',
      {},
      cell('announced', words.head.announced, row.now.promised, row.before?.promised),
      shownFates.map((fate) => cell(`fate-${fate}`, words.fates[fate], row.now.fates[fate], row.before?.fates[fate])),
    ),
    bar(row, words),
  )
}

function changeText(change: number, unit: string, words: Scene['words']): string {
  if (change === 0) return words.head.unchanged
  return words.head.change(`${change > 0 ? '+' : '−'}${axisText(Math.abs(change), unit, words)}`)
}

const barWidth = 1000
const barHeight = 22

function bar({ unit, label, now }: Row, words: Scene['words']): ComponentChild {
  const total = Math.max(now.promised, 1)
  const parts = barFates.filter((fate) => now.fates[fate] > 0)
  const said = parts.map((fate) => `${words.fates[fate]} ${axisText(now.fates[fate], unit, words)}`).join(', ')
  let x = 0
  const segments = parts.map((fate) => {
    const width = (now.fates[fate] / total) * barWidth
    const segment = { fate, x, width }
    x += width
    return segment
  })
  return h(
    'figure',
    { class: 'fates-box' },
    h(
      'svg',
      {
        class: 'fates',
        viewBox: `0 0 ${barWidth} ${barHeight}`,
        preserveAspectRatio: 'none',
        role: 'img',
        'aria-label': words.head.bar(label, said),
      },
      h('rect', { class: 'fates-ground', width: barWidth, height: barHeight }),
      segments.map(({ fate, x, width }) =>
        h(
          'rect',
          { key: fate, class: `fate fate-${fate}`, x, width, height: barHeight },
          h('title', {}, words.fates[fate]),
        ),
      ),
    ),
    h(
      'figcaption',
      { 'aria-hidden': 'true' },
      parts.map((fate) =>
        h(
          'span',
          { key: fate, class: `fate-key fate-${fate}` },
          h('b', {}, words.fates[fate]),
          ` ${axisText(now.fates[fate], unit, words)}`,
        ),
      ),
    ),
  )
}

function tableOf(rows: readonly Row[], { words }: Scene) {
  return rows.flatMap(({ unit, now, before }) => [
    { what: words.head.announced, unit, amount: now.promised, thirtyDaysBefore: before?.promised ?? null },
    ...barFates.map((fate) => ({
      what: words.fates[fate],
      unit,
      amount: now.fates[fate],
      thirtyDaysBefore: before?.fates[fate] ?? null,
    })),
  ])
}
