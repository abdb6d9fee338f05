import type { Source } from '../../schemas/source.ts'
import { edgar } from './edgar.ts'
import { feed } from './feed.ts'
import { gdelt } from './gdelt.ts'
import type { Offer, SourceKind } from './kind.ts'
import { listing } from './listing.ts'
import { sitemap } from './sitemap.ts'

/** Every kind of source that can be read. */
export const sourceKinds: readonly SourceKind[] = [feed, sitemap, listing, edgar, gdelt]

const byId = new Map(sourceKinds.map((kind) => [kind.id, kind]))

/** True for a search of the whole web, by its kind or by what its list says of it. */
export const isSearch = ({ kind, search }: Pick<Source, 'kind' | 'search'>): boolean =>
  search === true || byId.get(kind)?.searches === true

/** What a document of a source offers, read by the source's kind; throws a SourceError where it is of another kind. */
export function readEntries(
  source: Pick<Source, 'kind' | 'selector' | 'forms'>,
  body: string | Uint8Array,
  url: string,
): Offer {
  const kind = byId.get(source.kind)
  if (!kind) throw new RangeError(`Expected a kind of source (${[...byId.keys()].join(', ')}), got ${source.kind}`)
  return kind.read(source, body, url)
}
