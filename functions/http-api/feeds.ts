import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import type { RevisionResource } from '../../schemas/api.ts'

/** A feed of revisions, newest first. */
export interface FeedFormat {
  readonly name: string
  readonly path: string
  readonly mediaType: string
  /** Writes the feed; `origin` is where the service is reached. */
  readonly write: (revisions: readonly RevisionResource[], origin: string) => string
}

const title = 'Walkback: revisions of AI-compute deals'

/** The formats that revisions can be followed in. */
export const feedFormats: readonly FeedFormat[] = [
  { name: 'JSON Feed', path: '/feeds/revisions.json', mediaType: 'application/feed+json', write: writeJsonFeed },
  { name: 'Atom', path: '/feeds/revisions.atom', mediaType: 'application/atom+xml', write: writeAtom },
]

function writeJsonFeed(revisions: readonly RevisionResource[], origin: string): string {
  const feed = generateJsonFeed({
    title,
    home_page_url: `${origin}/`,
    feed_url: `${origin}/feeds/revisions.json`,
    language: 'en',
    items: revisions.map((revision) => ({
      id: revision.id,
      url: pageOf(revision, origin),
      title: revision.headline,
      content_text: textOf(revision),
      date_published: saidOn(revision),
      tags: [revision.kind, revision.severity, ...revision.parties.map(({ id }) => id)],
    })),
  })
  return JSON.stringify(feed)
}

function writeAtom(revisions: readonly RevisionResource[], origin: string): string {
  return generateAtomFeed({
    id: `${origin}/feeds/revisions.atom`,
    title: { value: title, type: 'text' },
    updated: revisions[0] ? saidOn(revisions[0]) : new Date(0),
    authors: [{ name: 'Walkback' }],
    links: [
      { href: `${origin}/`, rel: 'alternate' },
      { href: `${origin}/feeds/revisions.atom`, rel: 'self' },
    ],
    entries: revisions.map((revision) => ({
      id: `urn:walkback:${revision.id}`,
      title: { value: revision.headline, type: 'text' },
      updated: saidOn(revision),
      links: [{ href: pageOf(revision, origin), rel: 'alternate' }],
      content: { value: textOf(revision), type: 'text' },
    })),
  })
}

const pageOf = ({ figure }: RevisionResource, origin: string) => `${origin}/?figure=${figure}`
const saidOn = ({ to }: RevisionResource) => new Date(to.evidence.saidAt)

function textOf({ from, to }: RevisionResource): string {
  return [`Before: ${sideText(from)}`, `Now: ${sideText(to)}`].join('\n\n')
}

function sideText({ standing, evidence }: RevisionResource['to']): string {
  const who = [evidence.speaker, evidence.outlet, evidence.saidAt.slice(0, 10)]
    .filter((part) => part !== undefined)
    .join(', ')
  return `${standing.text}, ${standing.stance} (${who}): “${evidence.selector.exact}”`
}
