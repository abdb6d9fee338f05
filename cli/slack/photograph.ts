import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ExitError } from '../exit.ts'

/** A picture of a page of messages, as a PNG of 708 points' width; needs the browser that comes with a clone. */
export async function photograph(page: string, scale = 2): Promise<Uint8Array> {
  const { playwright, executablePath } = await carriedBrowser()
  const browser = await playwright.launch({
    executablePath,
    args: ['--no-sandbox', '--font-render-hinting=none'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'),
      FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
    },
  })
  try {
    const shown = await browser.newPage({ viewport: { width: 720, height: 600 }, deviceScaleFactor: scale })
    await shown.setContent(page)
    return await shown.locator('main').screenshot()
  } finally {
    await browser.close()
  }
}

// A development dependency: an installed package shows the page instead.
async function carriedBrowser() {
  try {
    const [{ default: chromium, inflate }, { chromium: playwright }] = await Promise.all([
      import('@sparticuz/chromium'),
      import('playwright-core'),
    ])
    const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin')
    const [executablePath] = await Promise.all([chromium.executablePath(), inflate(join(bin, 'al2023.tar.br'))])
    return { playwright, executablePath }
  } catch (cause) {
    const hint = 'Expected a browser to take a picture with, got none. Write a page instead: --picture message.html'
    throw new ExitError('config', hint, { cause })
  }
}
