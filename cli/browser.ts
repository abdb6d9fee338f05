import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { contentId } from '../core/hash.ts'

const carriedFonts = join(tmpdir(), 'fonts')

/** A headless Chromium that npm carries, with its own libraries and fonts beside those of the machine; a development dependency, which an installed package does not have. */
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
      FONTCONFIG_FILE: await listFonts(),
    },
  })
}

/** What is carried is drawn with first and has Latin letters alone; the machine's own fonts have the others. */
async function listFonts(): Promise<string> {
  const machine = process.env['FONTCONFIG_FILE'] ?? '/etc/fonts/fonts.conf'
  const file = join(carriedFonts, `${contentId('machine', machine)}.conf`)
  const list = `<dir>${carriedFonts}</dir><include ignore_missing="yes">${machine}</include><cachedir prefix="xdg">fontconfig</cachedir>`
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${list}</fontconfig>\n`,
  )
  return file
}
