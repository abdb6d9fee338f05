import { siftMarkup } from '../documents/sift.ts'
import { SourceError } from './kind.ts'

/** A list of articles is less deep and has fewer elements than an article may have: each link is looked for upwards. */
const limits = { elements: 50_000, depth: 250 }

/** The markup that links can be read from; throws a SourceError where to parse it would cost out of all proportion. */
export function siftList(html: string, url: string): string {
  try {
    return siftMarkup(html, url, limits)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new SourceError(`${reason}. Drop the source, or name another page of the site.`, { cause })
  }
}
