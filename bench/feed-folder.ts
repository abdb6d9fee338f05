import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { decodeText } from '../core/documents/charset.ts'
import { plainText } from '../core/sources/plain-text.ts'
import { expectationsOf } from './feed-expectations.ts'
import type { Item, Read } from './feed-readers.ts'

const feedFile = /\.(?:xml|rss|atom|rdf|json)$/
const feedAddress = 'http://127.0.0.1:8097/tests/feed.xml'

interface Tally {
  met: number
  thrown: number
  /** Thrown where another reader gives entries. */
  alone: number
}

/** Reads every feed of a folder with every reader; by the folder it lies in, what each meets of what its tests expect, and where it throws. */
export async function measureFolder(folder: string, open: readonly (readonly [string, Read])[]): Promise<string> {
  const rows = new Map<string, { feeds: number; asked: number; tallies: Map<string, Tally> }>()
  for (const file of feedsIn(folder)) {
    const bytes = readFileSync(file)
    const text = decodeText(bytes, 'text/xml')
    const name = relative(folder, dirname(file)) || basename(folder)
    const row = rows.get(name) ?? {
      feeds: 0,
      asked: 0,
      tallies: new Map(open.map(([reader]) => [reader, { met: 0, thrown: 0, alone: 0 }])),
    }
    rows.set(name, row)
    const expected = expectationsOf(text, file)
    row.feeds++
    row.asked += expected.length
    const answers = await Promise.all(
      open.map(([, read]) => read(text, bytes, feedAddress).catch((): undefined => undefined)),
    )
    const isFeed = answers.some((items) => items && items.length > 0)
    for (const [i, [reader]] of open.entries()) {
      const tally = row.tallies.get(reader)
      const items = answers[i]
      if (!tally) continue
      if (!items) tally.thrown++
      if (!items && isFeed) tally.alone++
      tally.met += expected.filter(({ entry, key, value }) => isMet(items?.[entry]?.[key], key, value)).length
    }
  }
  return table(
    rows,
    open.map(([reader]) => reader),
  )
}

function feedsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => feedFile.test(file) && !(file.endsWith('.json') && existsSync(file.replace(/json$/, 'xml'))))
}

/** The same words, address or second: readers differ in what markup they keep. */
function isMet(given: readonly string[] | undefined, key: keyof Item, value: string): boolean {
  if (!given) return false
  const wanted = same[key](value)
  return wanted === '' ? given.every((one) => same[key](one) === '') : given.some((one) => same[key](one) === wanted)
}

const words = (text: string): string => plainText(plainText(text)).replaceAll(/\s/g, '')
const same: Readonly<Record<keyof Item, (value: string) => string>> = {
  title: words,
  summary: words,
  url: (value) => URL.parse(value.trim(), feedAddress)?.href ?? value,
  published: (value) => (Number.isNaN(Date.parse(value)) ? value : new Date(value).toISOString().slice(0, 19)),
}

function table(
  rows: ReadonlyMap<string, { feeds: number; asked: number; tallies: ReadonlyMap<string, Tally> }>,
  names: readonly string[],
): string {
  const head = ['folder', 'feeds', 'expected', ...names.map((name) => `${name}: met, thrown, of these read by another`)]
  const lines = [...rows].map(([folder, { feeds, asked, tallies }]) => [
    folder,
    feeds,
    asked,
    ...[...tallies.values()].map(({ met, thrown, alone }) => `${met}, ${thrown}, ${alone}`),
  ])
  const sum = (key: keyof Tally, name: string) =>
    [...rows.values()].reduce((total, { tallies }) => total + (tallies.get(name)?.[key] ?? 0), 0)
  const all = [
    'all',
    [...rows.values()].reduce((total, { feeds }) => total + feeds, 0),
    [...rows.values()].reduce((total, { asked }) => total + asked, 0),
    ...names.map((name) => `${sum('met', name)}, ${sum('thrown', name)}, ${sum('alone', name)}`),
  ]
  return [head, head.map(() => '---'), ...lines, all].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
