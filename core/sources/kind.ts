import type { Entry, Source } from '../../schemas/source.ts'

/** What one document of a source offers: links to articles, and further documents of the same source to read. */
export interface Offer {
  readonly entries: readonly Entry[]
  /** Child documents, newest first: the sitemaps of a sitemap index, the list of a filing's exhibits. */
  readonly more: readonly Child[]
}

/** A further document of a source. */
export interface Child {
  readonly url: string
  /** When it was published, where it stays as it is from then on: it need not be read again. */
  readonly final?: string | undefined
}

/** One way in which a source lists its articles. */
export interface SourceKind {
  readonly id: Source['kind']
  /** What `doctor` and the error messages call it. */
  readonly label: string
  /** Reads one document; throws a SourceError where it is not of this kind. */
  read(source: Pick<Source, 'selector' | 'forms'>, body: string | Uint8Array, url: string): Offer
}

/** A document that cannot be read as the kind of source it was listed as; the message names address and remedy. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
}
