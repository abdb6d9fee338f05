import { type ComponentChild, h } from 'preact'
import type { FigureResource } from '../../schemas/api.ts'
import type { Step } from '../model/timeline.ts'
import { linkTo } from '../place.ts'
import type { Scene } from '../scene.ts'
import type { Words } from '../words/words.ts'
import { evidence } from './evidence.ts'
import { amountMark, dateMark, stanceMark } from './marks.ts'
import { readingNote } from './reading.ts'

interface Properties {
  readonly figure: FigureResource
  readonly steps: readonly Step[]
  readonly chosen: number
  readonly scene: Scene
}

/** The steps of the timeline as a table, each with the reason for it and the words that made it. */
export function stepsTable({ figure, steps, chosen, scene }: Properties): ComponentChild {
  const { words } = scene
  return h(
    'section',
    { class: 'panel', 'aria-labelledby': 'steps-title' },
    h('h2', { id: 'steps-title' }, words.figure.steps),
    h(
      'table',
      { class: 'steps' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          words.figure.columns.map((column) => h('th', { key: column, scope: 'col' }, column)),
        ),
      ),
      h(
        'tbody',
        {},
        steps.map((step) => stepRow(step, step.number === chosen, figure, scene)),
      ),
    ),
  )
}

function stepRow(step: Step, isChosen: boolean, figure: FigureResource, { words, place }: Scene): ComponentChild {
  const { number, kind, standing, late } = step
  return h(
    'tr',
    {
      key: number,
      id: `step-${number}`,
      class: `step stance-${standing.stance}`,
      'aria-current': isChosen ? 'step' : undefined,
    },
    h(
      'th',
      { scope: 'row' },
      h(
        'a',
        {
          class: 'number',
          href: linkTo(place, { figure: figure.id, step: String(number), scale: place.scale }),
          'aria-label': words.figure.step(number),
        },
        String(number),
      ),
      h('span', { class: 'step-kind' }, words.kinds[kind]),
    ),
    h(
      'td',
      { class: 'said' },
      dateMark(step.evidence.saidAt, words),
      late && h('span', { class: 'note' }, words.figure.late),
    ),
    h(
      'td',
      { class: 'step-standing' },
      amountMark(standing, figure.unit, words),
      stanceMark(standing.stance, words),
      h('p', { class: 'reason' }, words.kindReasons[kind]),
    ),
    h(
      'td',
      { class: 'in-words' },
      evidence(step.evidence, standing, words),
      origins(step, words),
      readingNote(step, words),
    ),
  )
}

// Whoever says the same by itself; who cites others has no say of its own.
function origins({ evidence: { outlet, source }, origins: all = [] }: Step, words: Words): ComponentChild {
  const own = (source ?? outlet ?? '').toLowerCase()
  const others = all.filter((origin) => origin.toLowerCase() !== own)
  return others.length > 0 && h('p', { class: 'note' }, words.figure.origins(words.formats.list(others)))
}
