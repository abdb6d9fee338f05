import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import chromium, { inflate } from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

const carried = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin')

/** A headless Chromium that npm carries, with its own libraries and fonts, so that nothing need be installed beside it. */
export async function openBrowser(): Promise<Browser> {
  const [executablePath] = await Promise.all([chromium.executablePath(), inflate(join(carried, 'al2023.tar.br'))])
  return playwright.launch({
    executablePath,
    args: ['--no-sandbox', '--font-render-hinting=none'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'),
      FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
    },
  })
}
