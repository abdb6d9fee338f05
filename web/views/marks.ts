import { type ComponentChild, h } from 'preact'
import type { StandingResource } from '../../schemas/api.ts'
import type { Stance } from '../../schemas/primitives.ts'
import { signs } from '../stances.ts'
import { amountText } from '../words/amount.ts'
import type { Words } from '../words/words.ts'

/** A stance as colour, sign and word. */
export function stanceMark(stance: Stance, words: Words): ComponentChild {
  return h(
    'span',
    { class: `stance stance-${stance}`, title: words.stanceMeanings[stance] },
    stanceSign(stance),
    words.stances[stance],
  )
}

/** The sign of a stance, in the colour of its surroundings. */
export function stanceSign(stance: Stance): ComponentChild {
  const { filled, stroked, dashed } = signs[stance]
  return h(
    'svg',
    { class: `sign${dashed ? ' dashed' : ''}`, viewBox: '0 0 12 12', 'aria-hidden': 'true' },
    filled && h('path', { class: 'filled', d: filled }),
    h('path', { d: stroked }),
  )
}

/** An amount; one that stands no more is struck out and says so. */
export function amountMark(standing: StandingResource, unit: string, words: Words): ComponentChild {
  const text = amountText(standing, unit, words)
  if (standing.value !== null) return h('span', { class: 'amount' }, text)
  return h(
    'span',
    { class: 'amount' },
    h('s', {}, text),
    h('span', { class: 'hidden-text' }, ` (${words.ledger.standsNoMore})`),
  )
}

/** A date that a machine can read, too. */
export const dateMark = (date: string, words: Words): ComponentChild =>
  h('time', { datetime: date }, words.formats.date(date))

/** An address that a reader may open, or nothing: scraped ones may be anything. */
export const openable = (address: string | undefined): string | undefined =>
  address !== undefined && /^https?:\/\//i.test(address) ? address : undefined
