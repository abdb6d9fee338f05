import { h, s } from './dom.js'
import { stances } from './words.js'

/** A stance as colour, sign and word. */
export function stanceMark(stance) {
  return h('span', { class: `stance stance-${stance}` }, stanceSign(stance), stance)
}

/** The sign of a stance, in the colour of its surroundings. */
export function stanceSign(stance) {
  const { filled, stroked, dashed } = stances[stance] ?? {}
  return s(
    'svg',
    { class: `sign${dashed ? ' dashed' : ''}`, viewBox: '0 0 12 12', 'aria-hidden': 'true' },
    filled && s('path', { class: 'filled', d: filled }),
    stroked && s('path', { d: stroked }),
  )
}

/** An amount; one that stands no more is struck out and says so. */
export function amountText(standing) {
  if (standing.value !== null) return h('span', { class: 'amount' }, standing.text)
  return h(
    'span',
    { class: 'amount' },
    h('s', {}, standing.text),
    h('span', { class: 'hidden-text' }, ' (stands no more)'),
  )
}
