import { crc32, deflateSync } from 'node:zlib'
import type { Point } from './letters.ts'

/** A picture that strokes are drawn on, one pixel as red, green and blue. */
export class Canvas {
  readonly width: number
  readonly height: number
  readonly #pixels: Uint8Array

  constructor(width: number, height: number, ground: string) {
    this.width = width
    this.height = height
    this.#pixels = new Uint8Array(width * height * 3)
    for (const [channel, value] of channels(ground).entries())
      for (let at = channel; at < this.#pixels.length; at += 3) this.#pixels[at] = value
  }

  /** Draws a line through points with round ends, smooth at its edges; one point is a dot. */
  stroke(points: readonly Point[], thickness: number, colour: string): void {
    const ink = channels(colour)
    for (const [at, to] of points.entries()) {
      const from = points[at - 1]
      if (from || points.length === 1) this.#segment(from ?? to, to, thickness / 2, ink)
    }
  }

  #segment(a: Point, b: Point, radius: number, ink: Ink): void {
    const reach = radius + 1
    const [left, right] = [Math.min(a.x, b.x) - reach, Math.max(a.x, b.x) + reach]
    const [top, bottom] = [Math.min(a.y, b.y) - reach, Math.max(a.y, b.y) + reach]
    for (let y = Math.max(0, Math.floor(top)); y <= Math.min(this.height - 1, bottom); y++) {
      for (let x = Math.max(0, Math.floor(left)); x <= Math.min(this.width - 1, right); x++) {
        const cover = Math.min(1, radius + 0.5 - distance(x + 0.5, y + 0.5, a, b))
        if (cover > 0) this.#blend((y * this.width + x) * 3, ink, cover)
      }
    }
  }

  #blend(at: number, ink: Ink, cover: number): void {
    for (let channel = 0; channel < 3; channel++) {
      const under = this.#pixels[at + channel] ?? 0
      this.#pixels[at + channel] = Math.round(under + ((ink[channel] ?? 0) - under) * cover)
    }
  }

  /** The picture as PNG: true colour, eight bits a channel. */
  png(): Uint8Array<ArrayBuffer> {
    const line = this.width * 3
    const raw = new Uint8Array((line + 1) * this.height)
    for (let y = 0; y < this.height; y++) raw.set(this.#pixels.subarray(y * line, (y + 1) * line), y * (line + 1) + 1)
    const size = new Uint8Array(13)
    const view = new DataView(size.buffer)
    view.setUint32(0, this.width)
    view.setUint32(4, this.height)
    size.set([8, 2, 0, 0, 0], 8)
    const parts = [signature, chunk('IHDR', size), chunk('IDAT', deflateSync(raw)), chunk('IEND', new Uint8Array())]
    return new Uint8Array(Buffer.concat(parts))
  }
}

type Ink = readonly [red: number, green: number, blue: number]

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'ascii'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

const channels = (colour: string): Ink => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
]

/** How far a place is from the line between two points. */
function distance(x: number, y: number, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  const part = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / length))
  return Math.hypot(x - a.x - part * dx, y - a.y - part * dy)
}
