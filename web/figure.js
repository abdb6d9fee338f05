import { h, openable } from './dom.js'
import { amountText, stanceMark } from './stance.js'
import { addressOf, go } from './state.js'
import { timeline } from './timeline.js'
import { dateText, kinds } from './words.js'

/** One figure: its standing, its timeline, the words behind each step, and what was said without moving it. */
export function figureView({ figure, steps, quiet }, state) {
  const selected = Math.min(Number(state.step) || steps.length, steps.length)
  return [
    h('nav', { class: 'back' }, h('a', { href: addressOf({ ...state, figure: '', step: '' }) }, 'Back to the ledger')),
    h(
      'section',
      { class: 'panel', 'aria-labelledby': 'figure-title' },
      h(
        'div',
        { class: 'figure-head' },
        h('h1', { id: 'figure-title' }, figure.name),
        h('p', { class: 'figure-standing' }, amountText(figure.standing), stanceMark(figure.standing.stance)),
        h('p', { class: 'summary' }, summary(steps)),
      ),
      timeline(steps, figure, selected, (number) => go({ step: String(number) }, { replace: true })),
    ),
    h(
      'section',
      { class: 'panel', 'aria-labelledby': 'steps-title' },
      h('h2', { id: 'steps-title' }, 'Step by step'),
      h(
        'ol',
        { class: 'steps' },
        steps.toReversed().map((step) => stepItem(step, step.number === selected, figure)),
      ),
    ),
    quietPanel(quiet),
  ]
}

function summary(steps) {
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) return 'Nothing was said of this figure yet.'
  const began = `First said on ${dateText(first.evidence.saidAt)}: ${first.standing.text}, ${first.standing.stance}.`
  if (steps.length === 1) return `${began} It has not moved since.`
  const ended = last.standing.value === null ? 'no amount stands' : `${last.standing.text} stands`
  const times = steps.length === 2 ? 'once' : `${steps.length - 1} times`
  return `${began} Moved ${times}, last on ${dateText(last.evidence.saidAt)}: ${ended}, ${last.standing.stance}.`
}

function stepItem(step, selected, figure) {
  return h(
    'li',
    {
      id: `step-${step.number}`,
      class: `step edge-${step.standing.stance}`,
      'aria-current': selected ? 'step' : undefined,
    },
    h(
      'a',
      {
        class: 'number',
        href: addressOf({ figure: figure.id, step: String(step.number) }),
        'aria-label': `Step ${step.number}`,
      },
      String(step.number),
    ),
    h(
      'div',
      { class: 'step-body' },
      h(
        'p',
        { class: 'step-head' },
        h('strong', {}, kinds[step.kind]),
        h('time', { datetime: step.evidence.saidAt }, dateText(step.evidence.saidAt)),
        step.late && h('span', { class: 'note' }, 'found late'),
      ),
      h('p', { class: 'step-standing' }, amountText(step.standing), stanceMark(step.standing.stance)),
      evidence(step.evidence),
    ),
  )
}

function evidence({ selector, speaker, outlet, source, language, lang, title, link }) {
  const place = [outlet, source && `citing ${source}`, lang !== 'en' && `in ${language}`].filter(Boolean).join(', ')
  return h(
    'figure',
    { class: 'evidence' },
    h('blockquote', { lang, dir: 'auto' }, selector.exact),
    h(
      'figcaption',
      {},
      speaker && h('b', {}, h('bdi', {}, speaker)),
      speaker && ' in ',
      h('bdi', {}, place),
      ' · ',
      articleLink(openable(link), title === selector.exact ? undefined : title, lang),
    ),
  )
}

// Where the headline is the quote, it need not be said twice.
function articleLink(address, title, lang) {
  const words = title === undefined ? 'the headline' : h('bdi', { lang }, title)
  return address ? h('a', { href: address, rel: 'noopener noreferrer', title: 'Opens at these words' }, words) : words
}

function quietPanel(quiet) {
  if (quiet.length === 0) return undefined
  return h(
    'details',
    { class: 'panel quiet' },
    h('summary', {}, h('h2', {}, `Said without moving it (${quiet.length})`)),
    h(
      'ul',
      {},
      quiet.map((statement) =>
        h(
          'li',
          {},
          h(
            'p',
            { class: 'step-head' },
            h('strong', {}, statement.text),
            h('time', { datetime: statement.evidence.saidAt }, dateText(statement.evidence.saidAt)),
          ),
          evidence(statement.evidence),
        ),
      ),
    ),
  )
}
