import { h, s } from './dom.js'
import { monthTicks, spread, timeScale, valueTicks } from './scale.js'
import { stanceSign } from './stance.js'
import { addressOf } from './state.js'
import { axisText, dateText, kinds, stances } from './words.js'

const height = 300
const margin = { top: 54, right: 20, bottom: 30, left: 62 }
const markSize = 11
const letter = 6.4

// A step chosen in the picture keeps the focus there, though the picture is drawn anew.
let chosenHere = false

/** A figure's value over time as a step line, with stances as bands and numbered steps that can be chosen. */
export function timeline(steps, figure, selected, choose) {
  const frame = h('div', { class: 'timeline' })
  const draw = () => {
    // A frame that was taken out of the page is told of its size once more.
    if (!frame.isConnected) return
    const focused = chosenHere || frame.contains(document.activeElement)
    chosenHere = false
    frame.replaceChildren(picture(steps, figure, selected, Math.max(frame.clientWidth, 260)))
    if (focused) frame.querySelector('.chosen')?.focus({ preventScroll: true })
  }
  const chooseHere = (event, number) => {
    event.preventDefault()
    event.stopPropagation()
    chosenHere = true
    choose(number)
  }
  frame.addEventListener('click', (event) => {
    const mark = event.target.closest('[data-step]')
    if (mark && !event.metaKey && !event.ctrlKey) chooseHere(event, Number(mark.dataset.step))
  })
  frame.addEventListener('keydown', (event) => {
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (move !== undefined) chooseHere(event, Math.min(steps.length, Math.max(1, selected + move)))
  })
  new ResizeObserver(draw).observe(frame)
  return h('div', { class: 'timeline-box' }, frame, legend(steps))
}

function picture(steps, figure, selected, width) {
  const moments = steps.map(({ evidence }) => Date.parse(evidence.saidAt))
  const [from, last] = [Math.min(...moments), Math.max(...moments)]
  const to = last + Math.max((last - from) * 0.08, 20 * 86_400_000)
  const right = width - margin.right
  const x = timeScale(from, to, margin.left + 8, right)
  const largest = Math.max(...steps.map(({ standing }) => standing.named)) * 1.12
  const bottom = height - margin.bottom
  const y = (value) => bottom - (value / largest) * (bottom - margin.top)
  const points = steps.map((step, index) => ({
    step,
    x: x(moments[index]),
    end: index + 1 < steps.length ? x(moments[index + 1]) : right,
    y: y(step.standing.named),
  }))
  const lanes = spread(
    points.map((point) => point.x),
    Math.min(markSize * 2 + 4, (right - margin.left) / points.length),
    margin.left + 8,
    right - markSize,
  )
  return s(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': `Timeline of ${figure.name}` },
    points.map((point) => band(point, bottom)),
    valueTicks(largest).map((value) => valueTick(value, y(value), figure.unit, right)),
    monthTicks(from, to, Math.floor(width / 110)).map((moment) => monthTick(moment, x(moment), bottom)),
    s('line', { class: 'axis', x1: margin.left, x2: right, y1: bottom, y2: bottom }),
    points.map((point, index) => line(point, points[index + 1])),
    points.map((point, index) => mark(point, lanes[index], point.step.number === selected, figure)),
  )
}

function band({ step, x, end }, bottom) {
  const { stance } = step.standing
  const wide = end - x > stance.length * letter + 12
  return s(
    'g',
    { class: `band stance-${stance}` },
    s('rect', { x, y: margin.top, width: Math.max(end - x, 0), height: bottom - margin.top }),
    wide && s('text', { x: x + 6, y: bottom - 8 }, stance),
  )
}

function valueTick(value, y, unit, right) {
  return s(
    'g',
    { class: 'tick' },
    s('line', { x1: margin.left, x2: right, y1: y, y2: y }),
    s('text', { x: margin.left - 8, y: y + 4, 'text-anchor': 'end' }, value === 0 ? '0' : axisText(value, unit)),
  )
}

function monthTick(moment, x, bottom) {
  const text = dateText(new Date(moment).toISOString().slice(0, 7))
  return s(
    'g',
    { class: 'tick' },
    s('line', { x1: x, x2: x, y1: bottom, y2: bottom + 5 }),
    s('text', { x, y: bottom + 20, 'text-anchor': 'middle' }, text),
  )
}

// The line ends where no amount stands; a ceiling or a floor is dashed.
function line(point, next) {
  const { standing } = point.step
  if (standing.value === null) return s('path', { class: 'ended', d: cross(point.x, point.y) })
  const drop = next && next.step.standing.value !== null ? `V${next.y}` : ''
  return s('path', { class: `value bound-${standing.bound}`, d: `M${point.x} ${point.y}H${point.end}${drop}` })
}

const cross = (x, y) => `M${x - 5} ${y - 5}l10 10m0 -10l-10 10`

function mark({ step, x, y }, lane, chosen, figure) {
  const { number, kind, standing, evidence } = step
  const label = `${number}. ${dateText(evidence.saidAt)}: ${kinds[kind]}, ${standing.text}, ${standing.stance}`
  const top = margin.top - 26
  return s(
    'a',
    {
      href: addressOf({ figure: figure.id, step: String(number) }),
      class: `mark stance-${standing.stance}${chosen ? ' chosen' : ''}`,
      'data-step': String(number),
      'aria-label': label,
      'aria-current': chosen ? 'step' : undefined,
    },
    s('title', {}, label),
    s('path', { class: 'leader', d: `M${lane} ${top + markSize}L${x} ${margin.top}V${y}` }),
    s('circle', { class: 'dot', cx: x, cy: y, r: standing.value === null ? 0 : 4 }),
    s('circle', { class: 'hit', cx: lane, cy: top, r: markSize + 3 }),
    s('circle', { class: 'knob', cx: lane, cy: top, r: markSize }),
    s('text', { x: lane, y: top + 4, 'text-anchor': 'middle' }, String(number)),
  )
}

function legend(steps) {
  const met = [...new Set(steps.map(({ standing }) => standing.stance))]
  const bounded = steps.some(({ standing }) => standing.value !== null && standing.bound !== 'exact')
  const ended = steps.some(({ standing }) => standing.value === null)
  return h(
    'ul',
    { class: 'legend', 'aria-hidden': 'true' },
    Object.keys(stances)
      .filter((stance) => met.includes(stance))
      .map((stance) => h('li', { class: `stance-${stance}` }, h('span', { class: 'swatch' }), stance)),
    bounded && h('li', {}, h('span', { class: 'dash' }), 'a ceiling or a floor'),
    ended && h('li', {}, stanceSign('cancelled'), 'no amount stands'),
  )
}
