import type { ListRequest } from '../../core/ports.ts'
import { byLearned } from '../../core/queries/labels.ts'
import type { Filters } from './filters.ts'
import { QuestionError } from './route.ts'

/** What every list can be asked beside its own filters. */
export interface Asked {
  readonly limit: number
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly changedSince?: string | undefined
  readonly sort?: string | undefined
}

/** The filters of a query with the values given for them. */
function given<Item>(filters: Filters<Item>, query: Readonly<Record<string, unknown>>) {
  return Object.entries(filters).flatMap(([name, filter]) => {
    const value = query[name]
    return value === undefined ? [] : [{ ...filter, name, value: String(value) }]
  })
}

/** Whether an item passes all filters that are given, but for the one that its list answers already. */
export function keeps<Item>(
  filters: Filters<Item>,
  query: Readonly<Record<string, unknown>>,
  answered?: string,
): ((item: Item) => boolean) | undefined {
  const asked = given(filters, query)
    .filter(({ name }) => name !== answered)
    .map(({ keep, value }) => keep(value))
  return asked.length === 0 ? undefined : (item) => asked.every((keep) => keep(item))
}

/** What a store is asked for a query: the list of the first filter that has one, and what is to be kept of it. */
export function listRequest<Item>(
  filters: Filters<Item>,
  query: Asked & Readonly<Record<string, unknown>>,
  said: (item: Item) => string,
): ListRequest<Item> {
  const { limit, since, until, changedSince, sort } = query
  const oldestFirst = sort === 'said' ? { oldestFirst: true } : {}
  if (changedSince !== undefined) {
    const rest = keeps(filters, query) ?? (() => true)
    const inSpan = (item: Item) => (!since || said(item) >= since) && (!until || said(item) <= `${until}~`)
    return { limit, label: byLearned, since: changedSince, ...oldestFirst, keep: (item) => inSpan(item) && rest(item) }
  }
  const driver = given(filters, query).find(({ label }) => label !== undefined)
  const keep = keeps(filters, query, singleAnswer(driver))
  return {
    limit,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...oldestFirst,
    ...(driver?.label ? { label: driver.label(driver.value) } : {}),
    ...(keep ? { keep } : {}),
  }
}

/** What is asked of a list for a question about the past: it is read as it stands today, so that only what never changes may narrow it. */
export function pastRequest<Item>(
  filters: Filters<Item>,
  query: Asked & Readonly<Record<string, unknown>>,
  said: (item: Item) => string,
) {
  const { limit, since, until, changedSince, sort } = query
  if (changedSince !== undefined)
    throw new QuestionError('changedSince', 'Expected it without asOf and knownAt: it asks what is new today.')
  if (sort === 'value' || sort === '-value')
    throw new QuestionError(
      'sort',
      'Expected said or -said with asOf and knownAt: amounts are sorted as they stand today.',
    )
  const rest = keeps(filters, query) ?? (() => true)
  const driver = given(filters, query).find(({ name }) => name === 'party')
  return {
    request: { limit, ...(sort === 'said' ? { oldestFirst: true } : {}), ...(driver ? { label: driver.value } : {}) },
    keep: (item: Item) => (!since || said(item) >= since) && (!until || said(item) <= `${until}~`) && rest(item),
  }
}

// The list of a word answers for that word alone, and the question may have had more.
const singleAnswer = (driver: { readonly name: string } | undefined): string | undefined =>
  driver?.name === 'q' ? undefined : driver?.name
