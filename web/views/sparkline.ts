import { type ComponentChild, h } from 'preact'
import type { State, Track } from '../model/track.ts'
import type { Scene } from '../scene.ts'
import { axisText } from '../words/amount.ts'

const width = 112
const height = 26
const pad = 4

/** A figure's value from its first word to the moment shown, as a line as high as the figure ever was. */
export function sparkline({ figure, states }: Track, { words, moment }: Scene): ComponentChild {
  const [first, last] = [states[0], states.at(-1)]
  if (!first || !last) return undefined
  const largest = Math.max(...states.map(({ standing }) => standing.named))
  const span = Math.max(moment.until - first.at, 1)
  const x = (moment: number) => round(pad + ((moment - first.at) / span) * (width - 2 * pad))
  const isFlat = states.every(({ standing }) => standing.named === largest)
  const y = ({ standing }: State) =>
    isFlat ? height / 2 : round(height - pad - (standing.named / largest) * (height - 2 * pad))
  const pieces = states.map((state, index) => {
    const next = states[index + 1]
    if (state.standing.value === null) return ''
    const drop = next && next.standing.value !== null ? `V${y(next)}` : ''
    return `M${x(state.at)} ${y(state)}H${next ? x(next.at) : width - pad}${drop}`
  })
  const label = words.ledger.sparkline(
    axisText(first.standing.named, figure.unit, words),
    last.standing.value === null ? words.figure.noAmount : axisText(last.standing.value, figure.unit, words),
    states.length,
  )
  const ended = states.filter(({ standing }) => standing.value === null)
  return h(
    'svg',
    { class: 'sparkline', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': label },
    h('path', { class: 'spark', d: pieces.join('') }),
    ended.map((state) => h('path', { class: 'spark-end', d: cross(x(state.at), y(state)) })),
    last.standing.value !== null &&
      h('circle', { class: `spark-dot stance-${last.standing.stance}`, cx: width - pad, cy: y(last), r: 2.75 }),
  )
}

const round = (place: number) => Math.round(place * 10) / 10
const cross = (x: number, y: number) => `M${x - 3} ${y - 3}l6 6m0 -6l-6 6`
