import { type ComponentChild, h } from 'preact'
import type { FigureResource, HistoryResource } from '../../schemas/api.ts'
import type { Scene } from '../scene.ts'
import { evidence } from './evidence.ts'
import { amountMark, dateMark } from './marks.ts'
import { readingNote } from './reading.ts'

/** What was said of a figure and did not count as a step, each with the reason why not. */
export function quietPanel(
  quiet: HistoryResource['quiet'],
  { unit }: FigureResource,
  { words }: Scene,
): ComponentChild {
  if (quiet.length === 0) return undefined
  return h(
    'details',
    { class: 'panel quiet' },
    h(
      'summary',
      {},
      h('h2', {}, words.figure.quiet(quiet.length)),
      h('span', { class: 'hint' }, words.figure.quietHint),
    ),
    h(
      'ul',
      {},
      quiet.map((statement) => {
        const { reason, standing, waits, evidence: said } = statement
        const why = waits && reason === 'unconfirmed' ? words.reading.waits : words.quietReasons[reason]
        return h(
          'li',
          { key: said.claim },
          h(
            'p',
            { class: 'quiet-head' },
            h('strong', {}, why),
            dateMark(said.saidAt, words),
            amountMark(standing, unit, words),
          ),
          evidence(said, standing, words),
          readingNote(statement, words, why),
        )
      }),
    ),
  )
}
