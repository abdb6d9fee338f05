import { openBrowser } from '../browser.ts'
import { ExitError } from '../exit.ts'

/** A picture of a page, and the letters on it that no font of the machine has. */
export interface Photograph {
  readonly picture: Uint8Array
  readonly withoutFont: readonly string[]
}

/** A picture of a page of messages, as a PNG of 708 points' width; needs the browser that comes with a clone. */
export async function photograph(page: string, scale = 2): Promise<Photograph> {
  const browser = await openBrowser().catch((cause) => {
    const hint = 'Expected a browser to take a picture with, got none. Write a page instead: --picture message.html'
    throw new ExitError('config', hint, { cause })
  })
  try {
    const shown = await browser.newPage({ viewport: { width: 720, height: 600 }, deviceScaleFactor: scale })
    await shown.setContent(page)
    const main = shown.locator('main')
    return { picture: await main.screenshot(), withoutFont: await main.evaluate(lettersWithoutFont) }
  } finally {
    await browser.close()
  }
}

/** Runs in the page: a letter without a font is drawn like a code point that is no character. */
function lettersWithoutFont({ textContent }: HTMLElement): readonly string[] {
  const pen = new OffscreenCanvas(40, 40).getContext('2d', { willReadFrequently: true })
  if (!pen) return []
  pen.font = '20px sans-serif'
  const drawn = (letter: string): string => {
    pen.clearRect(0, 0, 40, 40)
    pen.fillText(letter, 5, 28)
    return pen.getImageData(0, 0, 40, 40).data.join()
  }
  const nothing = drawn('\u{10ffff}')
  return [...new Set(textContent?.match(/\p{L}/gu))].filter((letter) => drawn(letter) === nothing)
}
