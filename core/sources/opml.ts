import { load } from 'cheerio/slim'
import { type Source, Source as SourceSchema } from '../../schemas/source.ts'
import { resolveLink } from '../documents/links.ts'
import { sourceId } from './source-id.ts'

const prologue = /^[\ufeff\s]*(?:(?:<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE\b[^>[]*(?:\[[^\]]*\]\s*)?>)\s*)*/i

/** True for an outline of feeds, as feed readers exchange them. */
export const isOpml = (text: string): boolean => /^<opml\b/i.test(text.replace(prologue, ''))

/** What an outline says of a source that only Walkback knows of, in a namespace of its own. */
const namespace = 'urn:walkback'

/**
 * The feeds of an outline as sources, each once; what it does not say of them is English, every half an hour. A relative
 * address is nobody's: an outline has no address of its own.
 */
export function readOpml(text: string): readonly Source[] {
  const $ = load(text, { xml: { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true } })
  const taken = new Set<string>()
  const byAddress = new Map<string, Source>()
  for (const element of $('outline[xmlurl]').toArray()) {
    const outline = $(element)
    const url = absolute(outline.attr('xmlurl') ?? '')
    if (!url || byAddress.has(url)) continue
    const outlet = outline.attr('title') || outline.attr('text') || new URL(url).hostname
    const id = outline.attr('walkback:id') ?? ''
    const said = {
      id: taken.has(id) ? undefined : id,
      lang: outline.attr('language')?.slice(0, 2).toLowerCase(),
      region: outline.attr('walkback:region'),
      interval: Number(outline.attr('walkback:interval')),
      search: outline.attr('walkback:search') === 'true' || undefined,
    }
    const usual: Source = { id: sourceId(outlet, url, taken), url, kind: 'feed', outlet, lang: 'en', interval: 30 }
    const source = Object.entries(withoutGaps(said)).reduce(withField, usual)
    taken.add(source.id)
    byAddress.set(url, source)
  }
  return [...byAddress.values()]
}

/** A source with one field more, where its value can be. */
const withField = (source: Source, [name, value]: readonly [string, unknown]): Source =>
  SourceSchema.safeParse({ ...source, [name]: value }).data ?? source

/** The address of a feed; some readers write `feed:` before it or in place of its protocol. */
function absolute(address: string): string | undefined {
  const written = address.trim()
  const url = written.replace(/^feed:(?=https?:)/i, '').replace(/^feed:(?:\/\/)?/i, 'https://')
  return URL.canParse(url) ? resolveLink(url, url) : undefined
}

const withoutGaps = (said: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))

/** The feeds among some sources as an outline; other kinds are nothing to a feed reader. */
export function writeOpml(sources: readonly Source[], title: string): string {
  const outlines = sources
    .filter(({ kind }) => kind === 'feed')
    .map((source) => `    <outline ${attributesOf(source)}/>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0" xmlns:walkback="${namespace}">
  <head><title>${escaped(title)}</title></head>
  <body>
${outlines.join('\n')}
  </body>
</opml>`
}

function attributesOf({ id, outlet, url, lang, interval, region, search }: Source): string {
  const attributes = {
    type: 'rss',
    text: outlet,
    title: outlet,
    xmlUrl: url,
    language: lang,
    'walkback:id': id,
    'walkback:interval': interval,
    'walkback:region': region,
    'walkback:search': search,
  }
  return Object.entries(withoutGaps(attributes))
    .map(([name, value]) => `${name}="${escaped(String(value))}"`)
    .join(' ')
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
