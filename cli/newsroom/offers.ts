import type { Source } from '../../schemas/source.ts'
import { each, escapeMarkup } from './markup.ts'
import type { Desk, DeskId, Story } from './story.ts'

/** An article with its address. */
export interface Item {
  readonly story: Story
  readonly url: string
}

/** How a desk offers its articles: the document that `poll` reads. */
export interface Offering {
  readonly kind: Source['kind']
  readonly path: string
  readonly type: string
  readonly selector?: string
  readonly document: (desk: Desk, items: readonly Item[], base: string) => string
}

const rss: Offering['document'] = (desk, items, base) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${desk.outlet}</title>
<link>${base}/${desk.id}/</link>
<description>Chips and computing</description>
${each(
  items,
  ({ story, url }) => `<item>
<title>${escapeMarkup(story.title)}</title>
<link>${url}?utm_source=rss</link>
<guid isPermaLink="false">${story.slug}</guid>
<pubDate>${new Date(story.published).toUTCString()}</pubDate>
<dc:creator>${escapeMarkup(story.author ?? '')}</dc:creator>
<description><![CDATA[<p>${story.lead}</p>]]></description>
</item>`,
)}
</channel>
</rss>`

const atom: Offering['document'] = (desk, items, base) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${desk.lang}" xml:base="${base}/${desk.id}/">
<title>${desk.outlet}</title>
<id>${base}/${desk.id}/</id>
<updated>${new Date(items[0]?.story.published ?? 0).toISOString()}</updated>
${each(
  items,
  ({ story }) => `<entry>
<title type="html">${escapeMarkup(escapeMarkup(story.title))}</title>
<link rel="alternate" type="text/html" href="${story.slug}"/>
<id>tag:corriere-calcolo.example,2025:${story.slug}</id>
<published>${story.published}</published>
<updated>${story.published}</updated>
<summary>${escapeMarkup(story.lead)}</summary>
</entry>`,
)}
</feed>`

const json: Offering['document'] = (desk, items, base) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: desk.outlet,
    home_page_url: `${base}/${desk.id}/`,
    language: desk.lang,
    items: items.map(({ story, url }) => ({
      id: story.slug,
      url,
      title: story.title,
      summary: story.lead,
      date_published: story.published,
      authors: [{ name: story.author }],
    })),
  })

const news: Offering['document'] = (desk, items) => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${each(
  items,
  ({ story, url }) => `<url>
<loc>${url}</loc>
<news:news>
<news:publication><news:name>${desk.outlet}</news:name><news:language>${desk.lang}</news:language></news:publication>
<news:publication_date>${story.published}</news:publication_date>
<news:title>${escapeMarkup(story.title)}</news:title>
</news:news>
</url>`,
)}
</urlset>`

const page: Offering['document'] = (desk, items) => `<!doctype html>
<html lang="${desk.lang}">
<head><meta charset="utf-8"><title>${desk.outlet}</title></head>
<body>
<nav><a href="/">Home</a> <a href="/help">Help</a></nav>
<main><h1>Latest releases</h1>
<ul class="releases">
${each(items, ({ story, url }) => `<li><time datetime="${story.published}">${story.published.slice(0, 10)}</time> <a class="release" href="${new URL(url).pathname}">${escapeMarkup(story.title)}</a></li>`)}
</ul></main>
</body>
</html>`

/** What each desk offers: one of every kind that can be read. */
export const offerings: Readonly<Record<DeskId, Offering>> = {
  northwire: { kind: 'feed', path: '/northwire/feed.xml', type: 'application/rss+xml', document: rss },
  'corriere-calcolo': {
    kind: 'feed',
    path: '/corriere-calcolo/atom.xml',
    type: 'application/atom+xml',
    document: atom,
  },
  rechenblatt: { kind: 'feed', path: '/rechenblatt/feed.json', type: 'application/feed+json', document: json },
  minato: { kind: 'sitemap', path: '/minato/news-sitemap.xml', type: 'application/xml', document: news },
  releases: {
    kind: 'listing',
    path: '/releases/',
    type: 'text/html; charset=utf-8',
    selector: 'ul.releases a.release',
    document: page,
  },
}
