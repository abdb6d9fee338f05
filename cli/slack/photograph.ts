import { openBrowser } from '../browser.ts'
import { ExitError } from '../exit.ts'

/** A picture of a page of messages, as a PNG of 708 points' width; needs the browser that comes with a clone. */
export async function photograph(page: string, scale = 2): Promise<Uint8Array> {
  const browser = await openBrowser().catch((cause) => {
    const hint = 'Expected a browser to take a picture with, got none. Write a page instead: --picture message.html'
    throw new ExitError('config', hint, { cause })
  })
  try {
    const shown = await browser.newPage({ viewport: { width: 720, height: 600 }, deviceScaleFactor: scale })
    await shown.setContent(page)
    return await shown.locator('main').screenshot()
  } finally {
    await browser.close()
  }
}
