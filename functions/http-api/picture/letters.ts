import { letterStrokes } from './letter-strokes.ts'

/** A point of a drawing, in pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A text as strokes, and how wide it is. */
export interface Lettering {
  readonly strokes: readonly (readonly Point[])[]
  readonly width: number
}

/** Height of a capital in the units of the letters. */
const capital = 21
const base = 9
const first = 32
const origin = 'R'.charCodeAt(0)
const alike: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '’': "'",
  '“': '"',
  '”': '"',
  '…': '...',
}
/** Money whose sign no letter here has is told by its code. */
const codes: Readonly<Record<string, string>> = { '€': 'EUR ', '£': 'GBP ', '¥': 'JPY ', '₩': 'KRW ', '₹': 'INR ' }

/** Letters a text with its base line at a point; accents are left out, and what has no letter here is a question mark. */
export function lettering(text: string, { x, y }: Point, height: number): Lettering {
  const scale = height / capital
  const strokes: Point[][] = []
  let at = x
  for (const sign of plain(text)) {
    const drawn = letterStrokes[sign.charCodeAt(0) - first] ?? letterStrokes['?'.charCodeAt(0) - first] ?? 'RR'
    const [left = 0, right = 0] = [offset(drawn, 0), offset(drawn, 1)]
    let stroke: Point[] = []
    for (let pair = 2; pair + 1 < drawn.length; pair += 2) {
      if (drawn.slice(pair, pair + 2) === ' R') {
        strokes.push(stroke)
        stroke = []
      } else {
        stroke.push({ x: at + (offset(drawn, pair) - left) * scale, y: y + (offset(drawn, pair + 1) - base) * scale })
      }
    }
    strokes.push(stroke)
    at += (right - left) * scale
  }
  return { strokes, width: at - x }
}

const offset = (drawn: string, at: number) => drawn.charCodeAt(at) - origin

const plain = (text: string): string =>
  [...text]
    .map((sign) => alike[sign] ?? codes[sign] ?? sign)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
