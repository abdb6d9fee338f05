import type { Entry, Source, SourceState } from '../../schemas/source.ts'
import type { Fetcher, Validators } from '../ports.ts'
import type { readEntries } from './index.ts'
import type { Offer } from './kind.ts'

/** What a source offered, or the problem it has. */
export type SourceOffer =
  | { readonly entries: readonly Entry[]; readonly validators: Validators; readonly unchanged: boolean }
  /** `wait`: seconds for which it wants to be left alone. */
  | { readonly problem: string; readonly wait?: number }

/** What a document of a source offers; may be loaded with the first document, as it is made of many parsers. */
export type ReadEntries = (...given: Parameters<typeof readEntries>) => Offer | Promise<Offer>

const longestWait = 64

/** True once the source's interval is over, twice as long after each failure, up to 64 times, and what wait it asked for. */
export function isDue(known: SourceState, { interval }: Pick<Source, 'interval'>, now: string): boolean {
  if (known.waitUntil !== undefined && Date.parse(now) < Date.parse(known.waitUntil)) return false
  const minutes = interval * Math.min(2 ** known.failures, longestWait)
  return Date.parse(now) - Date.parse(known.polledAt) >= minutes * 60_000
}

/** Reads a source with its further documents, unless its validators say that nothing changed. */
export async function readSource(
  { fetcher, readEntries }: { readonly fetcher: Fetcher; readonly readEntries: ReadEntries },
  source: Source,
  known: SourceState | undefined,
): Promise<SourceOffer> {
  try {
    const page = await fetcher.fetch(source.url, known && known.failures === 0 ? validatorsOf(known) : undefined)
    if (page.status === 304) return { entries: [], validators: known ? validatorsOf(known) : {}, unchanged: true }
    const offer = await readEntries(source, page.body, page.url)
    const further = await Promise.all(
      offer.more.map(async (url) => {
        const child = await fetcher.fetch(url)
        return (await readEntries(source, child.body, child.url)).entries
      }),
    )
    const { etag, 'last-modified': lastModified } = page.headers
    const validators = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
    return { entries: [...offer.entries, ...further.flat()], validators, unchanged: false }
  } catch (fault) {
    const wait = fetcher.waitOf?.(fault)
    return { problem: fault instanceof Error ? fault.message : String(fault), ...(wait === undefined ? {} : { wait }) }
  }
}

const validatorsOf = ({ etag, lastModified }: SourceState): Validators => ({
  ...(etag ? { etag } : {}),
  ...(lastModified ? { lastModified } : {}),
})
