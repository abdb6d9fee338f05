import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readArticle } from '../core/articles/read.ts'
import { labelOf, pageNames, savedPage } from '../test/support/saved-pages.ts'

// jsdom brings 40 packages for this comparison alone, so that it is no dependency: npm install --no-save jsdom

/** What pages of the press carry beside an article: menus, cards of other articles, styles, drawings, and their state in a script. */
const links = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<li class="menu-item"><a href="/section/${i}"><span>Section ${i}</span></a></li>`,
  )
const menu = `<nav class="main-nav"><ul>${links(400).join('')}</ul></nav>`
const cards = Array.from(
  { length: 40 },
  (_, i) =>
    `<div class="card"><a href="/story/${i}"><img src="/${i}.jpg" alt=""><h3>A story about something ${i}</h3></a><p class="meta">by Somebody ${i}</p></div>`,
).join('')
const state = JSON.stringify(
  Array.from({ length: 600 }, (_, id) => ({ id, title: `Story ${id}`, url: `/story/${id}` })),
)
const drawing = `<svg viewBox="0 0 10 10">${'<path d="M0 0L10 10z"/>'.repeat(100)}</svg>`
const styles = `<style>${'.a .b{color:red;margin:0}'.repeat(1_000)}</style>`
const laden = (html: string): string =>
  html
    .replace(/<body[^>]*>/i, (body) => `${body}${menu}${drawing}`)
    .replace(/<\/body>/i, `<section class="more">${cards}</section><footer>${menu}</footer></body>`)
    .replace(/<head[^>]*>/i, (head) => `${head}${styles}<script>window.state=${state}</script>`)

const pages = pageNames().map((name) => ({ html: savedPage(name), url: labelOf(name).url }))

type Reader = (html: string, url: string) => unknown
const load = async (name: string) => import(name).catch(() => undefined)
const jsdom = await load('jsdom')
const readers: readonly (readonly [name: string, read: Reader | undefined])[] = [
  ['walkback, text and metadata', readArticle],
  ['readability + linkedom', (html) => new Readability(parseHTML(html).document).parse()],
  ['readability + jsdom', jsdom && withJsdom],
]

/** A window that is not closed is kept. */
function withJsdom(html: string, url: string): unknown {
  const { window } = new jsdom.JSDOM(html, { url })
  const article = new Readability(window.document).parse()
  window.close()
  return article
}

/** Times that all pages are read before any are counted: a process that runs all day has long compiled what it runs. */
const WARM = 3
/** Times that all pages are read and counted, each reader in its turn; the middle one is told. */
const TURNS = 3

/** The microseconds of the processor that all of some pages take, so that what else runs on the machine counts little. */
function timeOf(read: Reader, some: typeof pages): number {
  const start = process.cpuUsage()
  for (const { html, url } of some)
    try {
      read(html, url)
    } catch {
      // A page that a reader cannot read took its time as well.
    }
  const { user, system } = process.cpuUsage(start)
  return user + system
}

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** Pages for a second of the processor's time, of each reader that is installed. */
function speeds(some: typeof pages): ReadonlyMap<string, number> {
  const installed = readers.flatMap(([name, read]) => (read ? [{ name, read }] : []))
  const times = new Map<string, number[]>(installed.map(({ name }) => [name, []]))
  for (const { read } of installed) for (let turn = 0; turn < WARM; turn++) timeOf(read, some)
  for (let turn = 0; turn < TURNS; turn++)
    for (const { name, read } of installed) times.get(name)?.push(timeOf(read, some))
  return new Map([...times].map(([name, took]) => [name, (some.length * 1e6) / middle(took)]))
}

const heavy = pages.filter((_, i) => i % 3 === 0).map(({ html, url }) => ({ html: laden(html), url }))
const size = (some: typeof pages) =>
  `${Math.round(some.reduce((sum, { html }) => sum + html.length, 0) / some.length / 1_000)} thousand letters`
const columns = [speeds(pages), speeds(heavy)]
console.log(`| pages for a second of processor time | ${size(pages)} | ${size(heavy)} |\n| --- | --- | --- |`)
for (const [name, read] of readers) {
  const cells = read ? columns.map((column) => (column.get(name) ?? 0).toFixed(1)) : ['not installed', '']
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}
