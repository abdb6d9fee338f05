import { readEntries } from '../core/sources/index.ts'
import { readSource } from '../core/sources/read-source.ts'
import { inTurn } from '../functions/runtime/in-turn.ts'
import type { Source } from '../schemas/source.ts'
import { webFetcher } from './local/web.ts'

/** How one source answered. */
export interface SourceTrial {
  readonly id: string
  readonly url: string
  readonly ok: boolean
  readonly entries: number
  /** The date of its newest entry, where it gives dates. */
  readonly newest?: string
  readonly milliseconds: number
  readonly problem?: string
}

/** Asks every source of a list once, politely, and tells of each as it answers. */
export function trySources(
  sources: readonly Source[],
  tell: (trial: SourceTrial) => void,
): Promise<readonly SourceTrial[]> {
  const fetcher = webFetcher(sources.map(({ url }) => url))
  return inTurn(
    sources,
    async (source) => {
      const start = performance.now()
      const offer = await readSource({ fetcher, readEntries }, source, undefined)
      const milliseconds = Math.round(performance.now() - start)
      const { id, url } = source
      const trial: SourceTrial =
        'problem' in offer
          ? { id, url, ok: false, entries: 0, milliseconds, problem: offer.problem }
          : { id, url, ok: offer.entries.length > 0, entries: offer.entries.length, milliseconds, ...newestOf(offer) }
      tell(trial)
      return trial
    },
    16,
  )
}

function newestOf({ entries }: { readonly entries: readonly { readonly published?: string | undefined }[] }) {
  if (entries.length === 0) return { problem: 'Expected entries, got none' }
  const newest = entries
    .flatMap(({ published }) => published ?? [])
    .toSorted()
    .at(-1)
  return newest === undefined ? {} : { newest }
}

/** A line of the table of trials. */
export const trialLine = ({ ok, id, entries, newest, milliseconds, problem }: SourceTrial): string =>
  `${ok ? 'ok  ' : 'FAIL'} ${id.padEnd(28)} ${String(entries).padStart(5)} ${(newest ?? '').slice(0, 10).padEnd(10)} ${String(milliseconds).padStart(6)} ms  ${problem ?? ''}`.trimEnd()
