import type { RevisionResource } from '../../schemas/api.ts'
import { escapeXml } from './xml.ts'

/** A feed of revisions, newest first. */
export interface FeedFormat {
  readonly name: string
  readonly path: string
  readonly mediaType: string
  readonly write: (revisions: readonly RevisionResource[], place: Place) => string
}

/** Where the service is reached, and where this very feed is. */
interface Place {
  readonly origin: string
  readonly self: string
}

const title = 'Walkback: revisions of AI-compute deals'

/** The formats that revisions can be followed in. */
export const feedFormats: readonly FeedFormat[] = [
  { name: 'JSON Feed', path: '/feeds/revisions.json', mediaType: 'application/feed+json', write: writeJsonFeed },
  { name: 'Atom', path: '/feeds/revisions.atom', mediaType: 'application/atom+xml', write: writeAtom },
  { name: 'RSS', path: '/feeds/revisions.rss', mediaType: 'application/rss+xml', write: writeRss },
]

function writeJsonFeed(revisions: readonly RevisionResource[], { origin, self }: Place): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: `${origin}/`,
    feed_url: self,
    language: 'en',
    authors: [{ name: 'Walkback', url: `${origin}/` }],
    items: revisions.map((revision) => ({
      id: revision.id,
      url: pageOf(revision, origin),
      external_url: revision.to.evidence.url,
      title: revision.headline,
      content_text: textOf(revision),
      date_published: saidOn(revision),
      tags: [revision.kind, revision.severity, ...revision.parties.map(({ id }) => id)],
    })),
  })
}

function writeAtom(revisions: readonly RevisionResource[], { origin, self }: Place): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${escapeXml(self)}</id>`,
    `<title>${title}</title>`,
    `<updated>${revisions[0] ? saidOn(revisions[0]) : new Date(0).toISOString()}</updated>`,
    '<author><name>Walkback</name></author>',
    `<link rel="alternate" type="text/html" href="${escapeXml(`${origin}/`)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    ...revisions.map((revision) => atomEntry(revision, origin)),
    '</feed>\n',
  ].join('\n')
}

function atomEntry(revision: RevisionResource, origin: string): string {
  return [
    '<entry>',
    `<id>urn:walkback:${revision.id}</id>`,
    `<title>${escapeXml(revision.headline)}</title>`,
    `<updated>${saidOn(revision)}</updated>`,
    `<published>${saidOn(revision)}</published>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(pageOf(revision, origin))}"/>`,
    `<link rel="related" href="${escapeXml(revision.to.evidence.url)}"/>`,
    ...[revision.kind, revision.severity].map((term) => `<category term="${term}"/>`),
    `<content type="text">${escapeXml(textOf(revision))}</content>`,
    '</entry>',
  ].join('\n')
}

function writeRss(revisions: readonly RevisionResource[], { origin, self }: Place): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    `<title>${title}</title>`,
    `<link>${escapeXml(`${origin}/`)}</link>`,
    '<description>What was announced, and what became of it: each revision with both quotes.</description>',
    '<language>en</language>',
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(self)}"/>`,
    ...revisions.slice(0, 1).map((newest) => `<lastBuildDate>${rssDate(newest)}</lastBuildDate>`),
    ...revisions.map((revision) => rssItem(revision, origin)),
    '</channel>',
    '</rss>\n',
  ].join('\n')
}

function rssItem(revision: RevisionResource, origin: string): string {
  return [
    '<item>',
    `<guid isPermaLink="false">urn:walkback:${revision.id}</guid>`,
    `<title>${escapeXml(revision.headline)}</title>`,
    `<link>${escapeXml(pageOf(revision, origin))}</link>`,
    `<pubDate>${rssDate(revision)}</pubDate>`,
    ...[revision.kind, revision.severity].map((term) => `<category>${term}</category>`),
    `<description>${escapeXml(markupOf(revision))}</description>`,
    '</item>',
  ].join('\n')
}

const rssDate = (revision: RevisionResource) => new Date(saidOn(revision)).toUTCString()

// Readers take a description for HTML.
function markupOf(revision: RevisionResource): string {
  const sides = paragraphsOf(revision).map((text) => `<p>${escapeXml(text)}</p>`)
  return `${sides.join('')}<p><a href="${escapeXml(revision.to.evidence.url)}">Read the article</a></p>`
}

const pageOf = ({ figure }: RevisionResource, origin: string) => `${origin}/?figure=${figure}`
const saidOn = ({ to }: RevisionResource) => new Date(to.evidence.saidAt).toISOString()

const textOf = (revision: RevisionResource): string => paragraphsOf(revision).join('\n\n')

const paragraphsOf = ({ from, to }: RevisionResource): readonly string[] => [
  `Before: ${sideText(from)}`,
  `Now: ${sideText(to)}`,
]

function sideText({ standing, evidence }: RevisionResource['to']): string {
  const who = [evidence.speaker, evidence.outlet, evidence.saidAt.slice(0, 10)]
    .filter((part) => part !== undefined)
    .join(', ')
  return `${standing.text}, ${standing.stance} (${who}): “${evidence.selector.exact}”`
}
