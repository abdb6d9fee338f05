import type { Entry, Source } from '../../schemas/source.ts'

/** What one document of a source offers: links to articles, and further documents of the same source to read. */
export interface Offer {
  readonly entries: readonly Entry[]
  /** Addresses of child documents, newest first: the sitemaps of a sitemap index. */
  readonly more: readonly string[]
}

/** One way in which a source lists its articles. */
export interface SourceKind {
  readonly id: Source['kind']
  /** What `doctor` and the error messages call it. */
  readonly label: string
  /** True where it searches the whole web, so that nobody chose what it finds. */
  readonly searches?: true
  /** Reads one document; throws a SourceError where it is not of this kind. */
  read(source: Pick<Source, 'selector' | 'forms'>, body: string | Uint8Array, url: string): Offer
}

/** A document that cannot be read as the kind of source it was listed as; the message names address and remedy. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
}
