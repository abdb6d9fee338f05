import { type ComponentChild, h } from 'preact'
import type { FigureResource, HistoryResource } from '../../schemas/api.ts'
import type { Step } from '../model/timeline.ts'
import type { Track } from '../model/track.ts'
import { linkTo } from '../place.ts'
import type { Scene } from '../scene.ts'
import { amountText } from '../words/amount.ts'
import { figureTimeline } from './figure-timeline.ts'
import { amountMark, stanceMark } from './marks.ts'
import { quietPanel } from './quiet.ts'
import { sharing } from './sharing.ts'
import { stepsTable } from './steps-table.ts'

/** One figure as of the moment shown: its standing, its timeline, the words behind each step, and what was said without moving it. */
export function figureView(
  { figure, steps: all, quiet }: HistoryResource,
  siblings: readonly Track[],
  scene: Scene,
): ComponentChild {
  const { words, place, moment } = scene
  const saidBy = ({ evidence }: Pick<Step, 'evidence'>) => Date.parse(evidence.saidAt) <= moment.until
  const steps = all.filter(saidBy)
  const last = steps.at(-1)
  const chosen = Math.min(Number(place.step) || steps.length, steps.length)
  const name = words.figureName(figure)
  return h(
    'article',
    { class: 'figure-page' },
    h('p', { class: 'back' }, h('a', { href: linkTo(place, {}) }, words.figure.back)),
    h(
      'section',
      { class: 'figure-panel', 'aria-labelledby': 'figure-title' },
      h('h1', { id: 'figure-title' }, name),
      last
        ? h(
            'p',
            { class: 'figure-standing' },
            amountMark(last.standing, figure.unit, words),
            stanceMark(last.standing.stance, words),
          )
        : h('p', { class: 'notice' }, notYet(all, scene)),
      h('p', { class: 'summary' }, summary(steps, figure, scene)),
      partyLinks(figure, scene),
      last && h(figureTimeline, { figure, steps, chosen, scene }),
      sharing(
        {
          id: 'figure',
          title: name,
          svg: '.timeline-picture',
          embed: `/embed/figures/${figure.id}`,
          rows: () => rowsOf(steps, figure),
        },
        scene,
      ),
    ),
    last && stepsTable({ figure, steps, chosen, scene }),
    quietPanel(quiet.filter(saidBy), figure, scene),
    siblings.length > 0 && others(siblings, scene),
  )
}

const notYet = ([first]: readonly Step[], { words }: Scene) =>
  first ? words.figure.notYet(words.formats.date(first.evidence.saidAt)) : words.figure.never

/** A figure's history in two sentences: what stands for its picture where that cannot be seen. */
export function summary(steps: readonly Step[], { unit }: FigureResource, { words }: Scene): string {
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) return ''
  const { date } = words.formats
  const amount = ({ standing }: Step) => amountText(standing, unit, words)
  const stance = ({ standing }: Step) => words.stances[standing.stance]
  const began = words.figure.first(date(first.evidence.saidAt), amount(first), stance(first))
  if (steps.length === 1) return `${began} ${words.figure.unmoved}`
  const stands = last.standing.value === null ? words.figure.nothingStands : amount(last)
  return `${began} ${words.figure.moves(steps.length - 1, date(last.evidence.saidAt), stands, stance(last))}`
}

function partyLinks({ parties }: FigureResource, { words, place }: Scene): ComponentChild {
  return h(
    'p',
    { class: 'parties' },
    `${words.figure.parties} `,
    parties.map(({ id, name }, index) => [
      index > 0 && ', ',
      h('a', { key: id, href: linkTo(place, { party: id }) }, h('bdi', {}, name)),
    ]),
  )
}

const rowsOf = (steps: readonly Step[], { id, unit }: FigureResource) =>
  steps.map(({ number, kind, standing, evidence }) => ({
    figure: id,
    step: number,
    kind,
    said: evidence.saidAt,
    value: standing.value,
    named: standing.named,
    low: standing.low ?? null,
    unit,
    bound: standing.bound,
    stance: standing.stance,
    speaker: evidence.speaker ?? null,
    outlet: evidence.outlet ?? null,
    language: evidence.lang,
    quote: evidence.selector.exact,
    address: evidence.url,
  }))

function others(siblings: readonly Track[], { words, place }: Scene): ComponentChild {
  return h(
    'section',
    { class: 'siblings', 'aria-labelledby': 'siblings-title' },
    h('h2', { id: 'siblings-title' }, words.figure.siblings),
    h(
      'ul',
      {},
      siblings.map(({ figure, states }) => {
        const last = states.at(-1)
        return h(
          'li',
          { key: figure.id },
          h('a', { href: linkTo(place, { figure: figure.id }) }, words.figureName(figure)),
          last && [' ', amountMark(last.standing, figure.unit, words), ' ', stanceMark(last.standing.stance, words)],
        )
      }),
    ),
  )
}
