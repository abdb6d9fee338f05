import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'

/** A headless Chromium that npm carries, with its own libraries and fonts; a development dependency, which an installed package does not have. */
export async function openBrowser(): Promise<Browser> {
  const [{ default: chromium, inflate }, { chromium: playwright }] = await Promise.all([
    import('@sparticuz/chromium'),
    import('playwright-core'),
  ])
  const carried = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin')
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
