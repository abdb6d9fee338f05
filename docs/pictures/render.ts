import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openBrowser } from '../../cli/browser.ts'
import { photograph } from '../../cli/slack/photograph.ts'
import { createApi } from '../../functions/http-api/app.ts'
import { listen } from '../../functions/http-api/listen.ts'
import { bundledPage } from '../../test/support/bundled-page.ts'
import { storeNewsroom } from '../../test/support/stored-newsroom.ts'
import { wideNewsroom } from '../../test/support/wide-newsroom.ts'
import { slackPages } from './slack-pages.ts'

// Takes the pictures of the README from the program itself: `npm run pictures`. With a folder (`npm run pictures -- DIR`) it takes
// every view at three sizes, light and dark, to be looked at.

const here = import.meta.dirname
const lookedAt = '2026-03-14T09:00:00Z'
const readLast = '2026-03-14T08:56:00Z'
const source = { id: 'northwire', polledAt: readLast, succeededAt: readLast, failures: 0 }
const stored = await storeNewsroom(wideNewsroom, [source])
const app = createApi({ ledger: stored.ledger, now: () => lookedAt, version: '0.0.0', web: await bundledPage() })

const figure = wideNewsroom.figures.find(
  ({ parties, measure }) => parties.join() === 'nvidia,openai' && measure === 'money',
)
const sizes = {
  narrow: { width: 320, height: 900 },
  usual: { width: 1200, height: 1180 },
  wide: { width: 3840, height: 2160 },
}
const views = [
  { name: 'ledger', path: '/', awaited: '.network-picture' },
  { name: 'flows', path: '/?view=flows', awaited: '.network-picture' },
  { name: 'figure', path: `/?figure=${figure?.id}&step=3`, awaited: '.timeline-picture' },
  { name: 'party', path: '/?party=nvidia', awaited: '.party-page' },
  { name: 'compare', path: '/?view=compare&from=2026-01-20&to=2026-03-01', awaited: '.compare' },
] as const
/** What the README and the documentation show; the rest is made with a folder as argument, to be looked at. */
const kept = new Set(['ledger', 'ledger-dark', 'flows', 'figure', 'figure-dark'])
const [, , folder] = process.argv

const served = await listen(app, { port: 0 })
const browser = await openBrowser()
try {
  for (const { name, path, awaited } of views)
    for (const theme of ['light', 'dark'] as const)
      for (const [size, viewport] of Object.entries(sizes)) {
        const file = `${name}${size === 'usual' ? '' : `-${size}`}${theme === 'dark' ? '-dark' : ''}`
        if (folder === undefined && !kept.has(file)) continue
        const page = await browser.newPage({
          viewport,
          colorScheme: theme,
          deviceScaleFactor: folder === undefined ? 2 : 1,
          locale: 'en-GB',
          reducedMotion: 'reduce',
        })
        await page.addInitScript(`Date.now = () => ${Date.parse(lookedAt)}`)
        await page.goto(`${served.url}${path}`)
        await page.waitForSelector(awaited)
        await page.waitForLoadState('networkidle')
        await page.screenshot({ path: join(folder ?? here, `${file}.png`), timeout: 120_000 })
        await page.close()
      }
} finally {
  await browser.close()
  await served.close()
  await stored.close()
}

for (const [name, page] of Object.entries(await slackPages())) {
  const { picture } = await photograph(page, name === 'slack-thread' ? 1 : 2)
  await writeFile(join(folder ?? here, `${name}.png`), picture)
}
