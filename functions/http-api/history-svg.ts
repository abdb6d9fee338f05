import { formatValue } from '../../core/alerts/figure-text.ts'
import { formatDate } from '../../core/alerts/names.ts'
import type { HistoryResource } from '../../schemas/api.ts'
import { stanceColours } from './stance-colours.ts'
import { escapeXml } from './xml.ts'

const width = 880
const margin = { top: 92, right: 24, left: 112 }
const [left, right, bottom] = [margin.left, width - margin.right, 320]
const [lane, radius, lineHeight] = [62, 10, 20]
const day = 86_400_000
const font = 'font-family="system-ui, sans-serif" font-size="12"'

type Step = HistoryResource['steps'][number]

/** A history as a picture that stands alone: a step line of the value, a numbered mark a step, a ceiling or a floor dashed, a cross where no amount stands. */
export function historySvg({ figure, steps }: HistoryResource): string {
  const moments = steps.map(({ evidence }) => Date.parse(evidence.saidAt))
  const from = Math.min(...moments)
  const to = Math.max(...moments) + Math.max((Math.max(...moments) - from) * 0.1, 20 * day)
  const top = Math.max(...steps.map(({ standing }) => standing.named)) * 1.15
  const x = (moment: number) => left + ((moment - from) / (to - from)) * (right - left)
  const y = (value: number) => bottom - (value / top) * (bottom - margin.top)
  const lanes = spread(moments.map(x), radius * 2 + 4)
  const height = bottom + (steps.length + 2) * lineHeight
  const points = steps.map((step, at) => ({
    step,
    x: x(moments[at] ?? from),
    end: at + 1 < steps.length ? x(moments[at + 1] ?? to) : right,
    y: y(step.standing.named),
    lane: lanes[at] ?? left,
  }))
  const title = `${figure.name}: ${figure.standing.text}, ${figure.standing.stance}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ${font}>`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(steps.map(inWords).join('. '))}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="${left}" y="28" font-size="17" font-weight="600" fill="#15181d">${escapeXml(title)}</text>`,
    ...ticks(top).map((value) => valueTick(value, y(value), figure.unit)),
    `<line x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}" stroke="#15181d"/>`,
    ...points.map((point, at) => line(point, points[at + 1])),
    ...points.map((point, at) => mark(point, at)),
    '</svg>\n',
  ].join('\n')
}

interface Point {
  readonly step: Step
  readonly x: number
  readonly end: number
  readonly y: number
  /** Where its number stands above the picture, apart from its neighbours'. */
  readonly lane: number
}

function line({ step, x, end, y }: Point, next: Point | undefined): string {
  const { value, bound, stance } = step.standing
  if (value === null)
    return `<path d="M${p(x - 6)} ${p(y - 6)}l12 12m0 -12l-12 12" stroke="${stanceColours[stance]}" stroke-width="2"/>`
  const dashed = bound === 'exact' ? '' : ' stroke-dasharray="6 4"'
  const drop = next && next.step.standing.value !== null ? `V${p(next.y)}` : ''
  return `<path d="M${p(x)} ${p(y)}H${p(end)}${drop}" fill="none" stroke="${stanceColours[stance]}" stroke-width="2.5"${dashed}/>`
}

function mark({ step, x, y, lane: at }: Point, index: number): string {
  const colour = stanceColours[step.standing.stance]
  const row = bottom + (index + 2) * lineHeight
  return [
    `<g><title>${escapeXml(inWords(step))}</title>`,
    `<path d="M${p(at)} ${lane + radius}L${p(x)} ${margin.top}V${p(y)}" fill="none" stroke="#c3c8d0"/>`,
    `<circle cx="${p(x)}" cy="${p(y)}" r="4" fill="${colour}"/>`,
    badge(at, lane, step.number, colour),
    badge(left + radius, row - 4, step.number, colour),
    `<text x="${left + radius * 3}" y="${row}" fill="#15181d">${escapeXml(inWords(step))}</text></g>`,
  ].join('')
}

const badge = (x: number, y: number, number: number, colour: string): string =>
  `<circle cx="${p(x)}" cy="${p(y)}" r="${radius - 1}" fill="${colour}"/>` +
  `<text x="${p(x)}" y="${p(y + 4)}" text-anchor="middle" font-size="11" fill="#ffffff">${number}</text>`

/** Places moved apart until neighbours have a gap between them, in their order, none past the right. */
function spread(places: readonly number[], gap: number): readonly number[] {
  const apart = Math.min(gap, (right - left) / Math.max(places.length, 1))
  const pushed: number[] = []
  for (const place of places) pushed.push(Math.max(place, (pushed.at(-1) ?? left - apart) + apart))
  return pushed.map((place, at) => Math.min(place, right - (pushed.length - 1 - at) * apart))
}

const valueTick = (value: number, y: number, unit: string): string =>
  `<line x1="${left}" x2="${right}" y1="${p(y)}" y2="${p(y)}" stroke="#e8eaee"/>` +
  `<text x="${left - 10}" y="${p(y + 4)}" text-anchor="end" fill="#454b54">${escapeXml(value === 0 ? '0' : formatValue(value, unit))}</text>`

/** Round values from 0 to below the top: about four of them. */
function ticks(top: number): readonly number[] {
  const rough = top / 4
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * size).find((one) => one >= rough) ?? rough
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, at) => at * step)
}

const inWords = ({ kind, standing, evidence }: Step): string =>
  `${formatDate(evidence.saidAt)}: ${kind === standing.stance ? '' : `${kind}, `}${standing.text}, ${standing.stance}`

const p = (pixels: number): string => pixels.toFixed(1)
