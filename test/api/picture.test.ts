import { inflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { createApi } from '../../functions/http-api/app.ts'
import { Canvas } from '../../functions/http-api/picture/canvas.ts'
import { lettering } from '../../functions/http-api/picture/letters.ts'
import { sampleNewsroom } from '../support/sample-newsroom.ts'
import { storeNewsroom } from '../support/stored-newsroom.ts'

const stored = await storeNewsroom(sampleNewsroom)
afterAll(() => stored.close())
const web = new Map()
const app = createApi({ ledger: stored.ledger, now: () => '2026-03-01T00:00:00Z', version: '1', web })

/** The pixels of a PNG of true colour, read as its specification says. */
function read(png: Uint8Array) {
  const bytes = Buffer.from(png)
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const at = bytes.indexOf('IDAT')
  const raw = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)))
  return {
    width,
    height,
    at: (x: number, y: number) => [...raw.subarray(y * (width * 3 + 1) + 1 + x * 3).subarray(0, 3)],
  }
}

describe('the picture that a link to a figure is shown with', () => {
  it.each(sampleNewsroom.figures.slice(0, 6).map(({ id }) => id))(
    'of %s is a PNG of the size that such sites ask for',
    async (id) => {
      const response = await app.request(`/embed/figures/${id}.png`)
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png'])
      const { width, height, at } = read(new Uint8Array(await response.arrayBuffer()))
      expect([width, height, at(0, 0)]).toEqual([1200, 630, [0xfb, 0xfa, 0xf6]])
      const drawn = Array.from({ length: 1200 }, (_, x) => at(x, 347)).filter(([red]) => red !== 0xfb)
      expect(drawn.length).toBeGreaterThan(10)
    },
  )

  it('is named by the page and by what is set into other pages', async () => {
    const [figure] = sampleNewsroom.figures
    for (const path of [`/?figure=${figure?.id}`, `/embed/figures/${figure?.id}`]) {
      const text = await (await app.request(`https://walkback.example${path}`)).text()
      expect(text).toContain(
        `<meta property="og:image" content="https://walkback.example/embed/figures/${figure?.id}.png"/>`,
      )
      expect(text).toContain('<meta name="twitter:card" content="summary_large_image"/>')
    }
    expect(await (await app.request('/')).text()).not.toContain('og:image')
    expect((await app.request('/embed/figures/nothing.png')).status).toBe(404)
  })
})

describe('a canvas', () => {
  it('draws lines with smooth edges and dots, none past its edge', () => {
    const canvas = new Canvas(20, 10, '#ffffff')
    canvas.stroke(
      [
        { x: -5, y: 5 },
        { x: 30, y: 5 },
      ],
      2,
      '#000000',
    )
    canvas.stroke([{ x: 10, y: 0 }], 1, '#ff0000')
    const { at } = read(canvas.png())
    expect([at(3, 4), at(3, 5), at(3, 1), at(10, 0)[2]]).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [255, 255, 255],
      expect.any(Number),
    ])
    expect(at(10, 0)).not.toEqual([255, 255, 255])
  })
})

describe('letters', () => {
  const wide = (text: string) => lettering(text, { x: 0, y: 0 }, 21).width
  it.each([
    ['Telefónica', 'Telefonica'],
    ['Nvidia–OpenAI', 'Nvidia-OpenAI'],
    ['€5', 'EUR 5'],
    ['湊', '?'],
  ])('%s is written as %s', (text, plain) => {
    expect(lettering(text, { x: 0, y: 0 }, 21)).toEqual(lettering(plain, { x: 0, y: 0 }, 21))
  })

  it('stand on their line, as high as was asked', () => {
    const { strokes } = lettering('H', { x: 10, y: 100 }, 42)
    const ys = strokes.flat().map(({ y }) => y)
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([58, 100])
    expect(wide('ab')).toBeCloseTo(wide('a') + wide('b'))
  })
})
