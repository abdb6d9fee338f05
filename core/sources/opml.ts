import { load } from 'cheerio/slim'
import { type Source, Source as SourceSchema } from '../../schemas/source.ts'
import { resolveLink } from '../documents/links.ts'
import { sourceId } from './source-id.ts'

/** True for an outline of feeds, as feed readers exchange them. */
export const isOpml = (text: string): boolean => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<opml\b/i.test(text)

/** The feeds of an outline as sources, each once; what it does not say of them is English, every half an hour. */
export function readOpml(text: string): readonly Source[] {
  const $ = load(text, { xml: { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true } })
  const taken = new Set<string>()
  const byAddress = new Map<string, Source>()
  for (const element of $('outline[xmlurl]').toArray()) {
    const outline = $(element)
    const url = resolveLink(outline.attr('xmlurl') ?? '', 'https://walkback.invalid/')
    if (!url || byAddress.has(url)) continue
    const outlet = outline.attr('title') || outline.attr('text') || new URL(url).hostname
    const id = sourceId(outlet, url, taken)
    taken.add(id)
    const lang = outline.attr('language')?.slice(0, 2).toLowerCase()
    const parsed = SourceSchema.safeParse({ id, url, kind: 'feed', outlet, lang })
    byAddress.set(url, parsed.success ? parsed.data : { id, url, kind: 'feed', outlet, lang: 'en', interval: 30 })
  }
  return [...byAddress.values()]
}

/** The feeds among some sources as an outline; other kinds are nothing to a feed reader. */
export function writeOpml(sources: readonly Source[], title: string): string {
  const outlines = sources
    .filter(({ kind }) => kind === 'feed')
    .map(
      ({ outlet, url, lang }) =>
        `    <outline type="rss" text="${escaped(outlet)}" title="${escaped(outlet)}" xmlUrl="${escaped(url)}" language="${lang}"/>`,
    )
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>${escaped(title)}</title></head>
  <body>
${outlines.join('\n')}
  </body>
</opml>`
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
