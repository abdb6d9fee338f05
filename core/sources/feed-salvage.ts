import { type CheerioAPI, load } from 'cheerio/slim'
import type { RawEntry } from './feed-entry.ts'

/** Elements by local name, whatever prefix the feed gave its namespaces. */
const dateNames = ['pubdate', 'published', 'issued', 'date', 'created', 'updated', 'modified']
const summaryNames = ['description', 'summary', 'content', 'encoded']

/**
 * What can be saved of a feed that the library gives up on: every item or entry that can be made out, with broken
 * nesting, missing ends and foreign prefixes forgiven. Nothing where the document shows no sign of being a feed.
 */
export function salvageFeed(text: string): RawEntry[] | undefined {
  if (/^\s*[{[]/.test(text)) return salvageJson(text)
  if (!/<(?:\w+:)?(rss|feed|rdf|channel|item|entry)\b/i.test(text) || /<html\b/i.test(text.slice(0, 1_000)))
    return undefined
  const $ = load(text, {
    xml: {
      xmlMode: true,
      decodeEntities: true,
      lowerCaseTags: true,
      lowerCaseAttributeNames: true,
      recognizeCDATA: true,
    },
  })
  const base = $('[xml\\:base]').first().attr('xml:base')
  return $('*')
    .toArray()
    .filter((node) => 'name' in node && /^(?:\w+:)?(?:item|entry)$/.test(node.name))
    .map((item) => readItem($, $(item), base))
}

function readItem($: CheerioAPI, item: ReturnType<CheerioAPI>, base: string | undefined): RawEntry {
  const children = item.children().toArray()
  const named = (name: string) => children.filter((child) => child.name.split(':').at(-1) === name)
  const textOf = (names: readonly string[]) =>
    names.flatMap(named).map((child) => ($(child).children().length > 0 ? ($(child).html() ?? '') : $(child).text()))
  return {
    links: [
      ...named('link')
        .filter((link) => ($(link).attr('rel') ?? 'alternate') === 'alternate')
        .map((link) => $(link).attr('href') ?? $(link).text()),
      ...[...textOf(['guid', 'id']), item.attr('rdf:about'), item.attr('about')].filter((id) =>
        /^\s*https?:/i.test(id ?? ''),
      ),
    ].filter((link) => link !== ''),
    base: item.attr('xml:base') ?? base,
    title: textOf(['title'])[0],
    dates: textOf(dateNames),
    summary: textOf(summaryNames)[0],
  }
}

/** JSON Feeds with a trailing comma or cut at the end still show their items' addresses and titles. */
function salvageJson(text: string): RawEntry[] | undefined {
  if (!/"items"\s*:/.test(text.slice(0, 20_000))) return undefined
  const document = parseJson(text) ?? parseJson(text.replace(/,(\s*[}\]])/g, '$1'))
  const items = isRecord(document) && Array.isArray(document['items']) ? document['items'] : undefined
  return items?.filter(isRecord).map((item) => ({
    links: [string(item['url']), string(item['external_url']), string(item['id'])].filter((link) =>
      /^https?:/i.test(link ?? ''),
    ),
    title: string(item['title']),
    dates: [string(item['date_published']), string(item['date_modified'])],
    summary: string(item['summary']) ?? string(item['content_text']) ?? string(item['content_html']),
  }))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
