import type {
  FigureResource,
  HistoryResource,
  RevisionResource,
  StatsResource,
  StatusResource,
} from '../schemas/api.ts'
import { books, type EdgeRead } from './books.ts'
import type { LedgerData, Loaded } from './data.ts'
import type { Place } from './place.ts'
import { ApiError, pages, read } from './read-api.ts'
import type { World } from './views/app.ts'

const mostPages = 60
const list = (what: string) => `/v1/${what}?limit=100`

interface ListPage<Item> {
  readonly items: readonly Item[]
  readonly next?: string
}

interface FlowsPage {
  readonly edges: readonly EdgeRead[]
  readonly next?: string
}

/** Keeps what the page knows, and tells when it knows more. */
export interface Knowledge {
  readonly worldAt: (place: Place) => World
  /** Reads what a place needs and is not there yet. */
  readonly open: (place: Place) => void
  /** Asks again for what may have changed: the newest of the ledger, the opened figure, the status. */
  readonly refresh: (place: Place) => Promise<void>
}

/** Begins to know nothing; `changed` is called whenever there is something new to show. */
export function knowledge(changed: () => void): Knowledge {
  const kept = books()
  const histories = new Map<string, Loaded<HistoryResource>>()
  const arrived = new Set<string>()
  let ledger: Loaded<LedgerData> = { state: 'waiting' }
  let totals: LedgerData['totals']
  let isAsked = false
  let freshness: World['freshness']

  const show = (reading: LedgerData['reading']) => {
    ledger = { state: 'read', value: { ...kept.read(reading), totals } }
    changed()
  }

  /** Keeps the first page of a list, and gives what reads the others, where there are any. */
  async function begin<Page extends { readonly next?: string }>(path: string, keep: (page: Page) => unknown) {
    const page = await read<Page>(path)
    keep(page)
    const { next } = page
    return next === undefined ? undefined : () => readOn(next, keep)
  }

  async function readOn<Page extends { readonly next?: string }>(path: string, keep: (page: Page) => unknown) {
    let count = 1
    for await (const page of pages<Page>(path)) {
      keep(page)
      count += 1
      if (count === mostPages && page.next !== undefined) return 'cut'
    }
    return 'complete'
  }

  // The first pages are enough to begin with; the rest comes all at once, so that nothing moves under the reader's hand.
  async function readLedger(): Promise<void> {
    try {
      // Without them the sums wait for all figures.
      const told = read<StatsResource>('/v1/stats').catch(() => undefined)
      const rest = await Promise.all([
        begin<ListPage<FigureResource>>(list('figures'), ({ items }) => kept.keepFigures(items)),
        begin<ListPage<RevisionResource>>(list('revisions'), ({ items }) => kept.keepRevisions(items)),
        begin<FlowsPage>(list('flows'), ({ edges }) => kept.keepEdges(edges)),
      ])
      totals = (await told)?.items
      if (rest.some((more) => more !== undefined)) show('more to come')
      const ends = await Promise.all(rest.map((more) => more?.()))
      show(ends.includes('cut') ? 'cut' : 'complete')
    } catch (fault) {
      ledger = failed(fault, () => void readLedger())
      changed()
    }
  }

  async function readNewest(): Promise<void> {
    if (ledger.state !== 'read') return readLedger()
    const [figures, revisions, flows] = await Promise.all([
      read<ListPage<FigureResource>>(list('figures')),
      read<ListPage<RevisionResource>>(list('revisions')),
      read<FlowsPage>(list('flows')),
    ])
    kept.keepFigures(figures.items)
    kept.keepEdges(flows.edges)
    for (const id of kept.keepRevisions(revisions.items)) arrived.add(id)
    show(ledger.value.reading)
  }

  async function readHistory(path: string): Promise<void> {
    try {
      histories.set(path, { state: 'read', value: await read(path) })
    } catch (fault) {
      // What was read before is better than nothing.
      if (histories.get(path)?.state === 'read') return
      histories.set(
        path,
        failed(fault, () => void readHistory(path)),
      )
    }
    changed()
  }

  async function readStatus(): Promise<void> {
    freshness = await read<StatusResource>('/v1/status').catch(() => 'unreachable' as const)
    changed()
  }

  return {
    worldAt(place) {
      const path = historyPath(place)
      const figure = path === undefined ? undefined : (histories.get(path) ?? ({ state: 'waiting' } as const))
      return { ledger, figure, freshness, arrived }
    },
    open(place) {
      const path = historyPath(place)
      if (!isAsked) void Promise.all([readLedger(), readStatus()])
      isAsked = true
      if (path !== undefined && !histories.has(path)) void readHistory(path)
    },
    async refresh(place) {
      const path = historyPath(place)
      await Promise.all([readStatus(), readNewest().catch(() => undefined), path !== undefined && readHistory(path)])
    },
  }
}

/** Where the history of a place's figure is read: for what was known then, the claims have to be folded anew. */
function historyPath({ figure, asOf, known }: Place): string | undefined {
  if (figure === '') return undefined
  const then = known === 'yes' && asOf !== '' ? `?${new URLSearchParams({ asOf, knownAt: asOf })}` : ''
  return `/v1/figures/${encodeURIComponent(figure)}/history${then}`
}

const failed = (fault: unknown, retry: () => void): Extract<Loaded<never>, { state: 'failed' }> => ({
  state: 'failed',
  absent: fault instanceof ApiError && fault.absent,
  reason: fault instanceof Error ? fault.message : String(fault),
  retry,
})
