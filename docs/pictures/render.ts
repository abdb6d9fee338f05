import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { photograph } from '../../cli/slack/photograph.ts'
import { createApi } from '../../functions/http-api/app.ts'
import { listen } from '../../functions/http-api/listen.ts'
import { readWebFiles } from '../../functions/http-api/web-files.ts'
import { openBrowser } from '../../test/support/browser.ts'
import { memoryReader } from '../../test/support/memory-reader.ts'
import { sampleNewsroom, walkbackHistory } from '../../test/support/sample-newsroom.ts'
import { slackPages } from './slack-pages.ts'

// Takes the pictures of the README from the program itself: `npm run pictures`.

const here = import.meta.dirname
const revision = walkbackHistory.find(({ kind }) => kind === 'disclaimed')
if (!revision) throw new Error('Expected the sample story to have a walk-back')

const readMinutesAgo = new Date(Date.now() - 4 * 60_000).toISOString()
const source = { id: 'northwire', polledAt: readMinutesAgo, succeededAt: readMinutesAgo, failures: 0 }
const app = createApi({
  ledger: memoryReader(sampleNewsroom, [source]),
  now: () => new Date().toISOString(),
  version: '0.0.0',
  web: await readWebFiles(join(here, '..', '..', 'web')),
})

const pages = [
  { name: 'ledger', path: '/', theme: 'light' },
  { name: 'ledger-dark', path: '/', theme: 'dark' },
  { name: 'figure', path: `/?figure=${revision.figure}&step=3`, theme: 'light' },
  { name: 'figure-dark', path: `/?figure=${revision.figure}&step=3`, theme: 'dark' },
] as const

const served = await listen(app, { port: 0 })
const browser = await openBrowser()
try {
  for (const { name, path, theme } of pages) {
    const page = await browser.newPage({
      viewport: { width: 1080, height: 760 },
      colorScheme: theme,
      deviceScaleFactor: 2,
    })
    await page.goto(`${served.url}${path}`)
    await page.waitForSelector('.ledger, .mark')
    await page.evaluate('scrollTo(0, 0)')
    await page.screenshot({ path: join(here, `${name}.png`) })
    await page.close()
  }
} finally {
  await browser.close()
  await served.close()
}

for (const [name, page] of Object.entries(await slackPages())) {
  await writeFile(join(here, `${name}.png`), await photograph(page, name === 'slack-thread' ? 1 : 2))
}
