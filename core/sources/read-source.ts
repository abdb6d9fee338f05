import type { Entry, Source, SourceState } from '../../schemas/source.ts'
import type { Fetched, Fetcher, Validators } from '../ports.ts'
import type { readEntries } from './index.ts'
import type { Child, Offer } from './kind.ts'

/** What a source offered, or the problem it has. */
export type SourceOffer =
  | {
      readonly entries: readonly Entry[]
      readonly validators: Validators
      /** Those of its further documents, by address. */
      readonly children?: SourceState['children']
      readonly unchanged: boolean
    }
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

/** A child document may be told of a little after it was published, in milliseconds. */
const slack = 48 * 60 * 60_000

/** Reads a source with its further documents, unless its validators say that nothing changed. */
export async function readSource(
  ports: { readonly fetcher: Fetcher; readonly readEntries: ReadEntries },
  source: Source,
  known: SourceState | undefined,
): Promise<SourceOffer> {
  const { fetcher, readEntries } = ports
  const before = known?.failures === 0 ? known : undefined
  try {
    const page = await fetcher.fetch(source.url, before && validatorsOf(before))
    if (page.status === 304) {
      const { children } = known ?? {}
      return {
        entries: [],
        validators: known ? validatorsOf(known) : {},
        unchanged: true,
        ...(children && { children }),
      }
    }
    const offer = await readEntries(source, page.body, page.url)
    const isNew = ({ final }: Child) =>
      !final || !before?.succeededAt || Date.parse(final) > Date.parse(before.succeededAt) - slack
    const read = await Promise.all(offer.more.filter(isNew).map((child) => readChild(ports, source, child, before)))
    const entries = [...offer.entries, ...read.flatMap((child) => child.entries)]
    const failed = read.find(({ problem }) => problem !== undefined)
    // A part of a source is better than nothing; what is missing is asked for at the next poll, changed or not.
    const isNothing = entries.length === 0 && read.every(({ problem }) => problem !== undefined)
    if (failed?.problem !== undefined && isNothing) return { problem: failed.problem }
    const children = Object.fromEntries(read.map(({ url, validators }) => [url, validators]))
    return {
      entries,
      validators: failed ? {} : validatorsIn(page),
      unchanged: false,
      ...(read.length > 0 && { children }),
    }
  } catch (fault) {
    const wait = fetcher.waitOf?.(fault)
    return { problem: messageOf(fault), ...(wait === undefined ? {} : { wait }) }
  }
}

async function readChild(
  { fetcher, readEntries }: { readonly fetcher: Fetcher; readonly readEntries: ReadEntries },
  source: Source,
  { url }: Child,
  before: SourceState | undefined,
) {
  const validators = before?.children?.[url] ?? {}
  try {
    const page = await fetcher.fetch(url, validatorsOf(validators))
    if (page.status === 304) return { url, entries: [], validators }
    const { entries } = await readEntries(source, page.body, page.url)
    return { url, entries, validators: validatorsIn(page) }
  } catch (fault) {
    return { url, entries: [], validators: {}, problem: messageOf(fault) }
  }
}

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))

const validatorsIn = ({ headers: { etag, 'last-modified': lastModified } }: Fetched): Validators =>
  validatorsOf({ etag, lastModified })

const validatorsOf = ({ etag, lastModified }: Pick<SourceState, 'etag' | 'lastModified'>): Validators => ({
  ...(etag ? { etag } : {}),
  ...(lastModified ? { lastModified } : {}),
})
