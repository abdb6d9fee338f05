import * as z from 'zod/mini'
import type { LedgerReader, Page } from '../../../core/ports.ts'
import { revisionIndex } from '../../../core/queries/labels.ts'
import { CitationResource, RevisionResource } from '../../../schemas/api.ts'
import type { Revision } from '../../../schemas/revision.ts'
import { bibtexFormat, citeRevision } from '../citation.ts'
import { kindsOf } from '../figures.ts'
import {
  byId,
  changedSince,
  type Filters,
  inDeal,
  language,
  max,
  measure,
  min,
  outlet,
  party,
  question,
  revisionKind,
  severity,
  shapeOf,
  spans,
  speaker,
  stance,
} from '../filters.ts'
import { including } from '../include.ts'
import { keeps, listRequest } from '../list-request.ts'
import { presentFigure, presentRevision } from '../present.ts'
import { paging } from '../query.ts'
import { list, noParameters, type Route, type RouteContext, single } from '../route.ts'

/** The ways to narrow revisions, of the list and of the feeds. */
export const revisionFilters = {
  speaker: speaker<Revision>(({ to }) => to.speaker),
  q: question<Revision>(revisionIndex),
  party: party<Revision>(),
  kind: revisionKind<Revision>((revision) => revision.kind),
  outlet: outlet<Revision>(({ to }) => to.outlet),
  severity: severity<Revision>((revision) => revision.severity),
  language: language<Revision>(({ to }) => to.lang),
  stance: stance<Revision>(({ to }) => to.standing.stance),
  measure: measure<Revision>((revision) => revision.measure),
  figure: byId<Revision>(({ figure }) => figure),
  deal: inDeal<Revision>(),
  min: min<Revision>(({ to }) => to.standing.value),
  max: max<Revision>(({ to }) => to.standing.value),
} satisfies Filters<Revision>

/** When a revision was said. */
export const revisionSaid = ({ to }: Revision): string => to.saidAt

const includes = including(['figure'])

// A date of any precision sorts among instants, all in one spelling.
const placeOf = ({ id, to: { saidAt } }: Revision) =>
  `${saidAt.length > 10 ? new Date(saidAt).toISOString() : saidAt}#${id}`

type Asked = Parameters<typeof listRequest<Revision>>[1]

/** The figures that a question names, by themselves or by their deal; nothing where it names none. */
async function figuresNamed(ledger: LedgerReader, { figure, deal }: Asked): Promise<readonly string[] | undefined> {
  if (figure !== undefined) return [String(figure)]
  return deal === undefined ? undefined : ((await ledger.deal(String(deal)))?.figures ?? [])
}

/** A page of the revisions of a few figures, read from these alone, whatever else there is. */
async function revisionsOf(
  ledger: LedgerReader,
  figures: readonly string[],
  query: Asked,
  { cursor }: { readonly cursor?: string },
): Promise<Page<Revision>> {
  const { limit, since, until, sort } = query
  const keep = keeps(revisionFilters, query) ?? (() => true)
  const sign = sort === 'said' ? 1 : -1
  const rest = (await Promise.all(figures.map((id) => ledger.revisionsOfFigure(id))))
    .flat()
    .filter(
      (one) => (!since || revisionSaid(one) >= since) && (!until || revisionSaid(one) <= `${until}~`) && keep(one),
    )
    .map((revision) => ({ revision, place: placeOf(revision) }))
    .toSorted((a, b) => (a.place < b.place ? -sign : sign))
    .filter(({ place }) => cursor === undefined || (sign > 0 ? place > cursor : place < cursor))
  const items = rest.slice(0, limit)
  const last = rest.length > limit ? items.at(-1) : undefined
  return { items: items.map(({ revision }) => revision), ...(last ? { next: last.place } : {}) }
}

/** Revisions as the API tells them, each with its figure where that was asked for. */
export async function presentedRevisions(
  ledger: LedgerReader,
  revisions: readonly Revision[],
  include?: readonly string[],
): Promise<readonly RevisionResource[]> {
  const kindOf = await kindsOf(ledger, revisions)
  return Promise.all(
    revisions.map(async (revision) => {
      const presented = presentRevision(revision, kindOf(revision))
      const figure = include && (await ledger.figure(revision.figure))
      return figure ? { ...presented, included: { figure: presentFigure(figure, kindOf(revision)) } } : presented
    }),
  )
}

async function one({ ledger }: RouteContext, id: string, include?: readonly string[]) {
  const revision = await ledger.revision(id)
  return revision && (await presentedRevisions(ledger, [revision], include))[0]
}

/** The steps of all figures. */
export const revisionRoutes: readonly Route[] = [
  list({
    operation: 'listRevisions',
    tag: 'Ledger',
    path: '/v1/revisions',
    summary: 'Revisions, newest first.',
    query: z.strictObject({
      ...shapeOf(revisionFilters),
      ...spans,
      changedSince,
      sort: z.optional(z.enum(['-said', 'said'])).check(z.meta({ description: 'By when the later side was said.' })),
      ...includes,
      ...paging,
    }),
    item: RevisionResource,
    read: async ({ ledger }, query, from) => {
      const named = query.changedSince === undefined ? await figuresNamed(ledger, query) : undefined
      const page = named
        ? await revisionsOf(ledger, named, query, from)
        : await ledger.revisions({ ...listRequest(revisionFilters, query, revisionSaid), ...from })
      return { ...page, items: await presentedRevisions(ledger, page.items, query.include) }
    },
  }),
  single({
    operation: 'getRevision',
    tag: 'Ledger',
    path: '/v1/revisions/{id}',
    summary: 'One revision with the words on both sides.',
    query: z.strictObject(includes),
    answer: RevisionResource,
    find: (context, id, { include }) => one(context, id, include),
  }),
  single({
    operation: 'citeRevision',
    tag: 'Ledger',
    path: '/v1/revisions/{id}/citation',
    summary: 'How to cite one step of a figure, in words and for BibTeX.',
    query: noParameters,
    answer: CitationResource,
    formats: [bibtexFormat],
    find: async (context, id) => {
      const revision = await one(context, id)
      return revision && citeRevision(revision, context)
    },
  }),
  list({
    operation: 'listDealRevisions',
    tag: 'Ledger',
    path: '/v1/deals/{id}/revisions',
    summary: 'The revisions of all figures of one deal, newest first.',
    query: z.strictObject({ ...spans, ...includes, ...paging }),
    item: RevisionResource,
    read: async ({ ledger }, query, from, id) => {
      const deal = await ledger.deal(id)
      if (!deal) return undefined
      const page = await revisionsOf(ledger, deal.figures, query, from)
      return { ...page, items: await presentedRevisions(ledger, page.items, query.include) }
    },
  }),
]
