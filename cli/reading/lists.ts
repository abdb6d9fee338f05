import type * as z from 'zod/mini'
import {
  ArticleResource,
  ClaimResource,
  DealResource,
  FigureResource,
  FoundResource,
  PartyResource,
  RevisionResource,
  SourceResource,
  StatsRow,
} from '../../schemas/api.ts'

/** A verb that reads a list of the API: the heads of its table, and a row an item. */
export interface ListVerb {
  readonly name: string
  readonly operation: string
  readonly path: string
  readonly summary: string
  readonly heads: readonly string[]
  readonly row: (item: unknown) => readonly string[]
}

const rowOf =
  <Schema extends z.ZodMiniType>(schema: Schema, row: (item: z.output<Schema>) => readonly string[]) =>
  (item: unknown): readonly string[] =>
    row(schema.parse(item))

const day = (said: string) => said.slice(0, 10)
const names = (parties: readonly { readonly name: string }[]) => parties.map(({ name }) => name).join('–')
const clipped = (text: string, most = 76) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
const amount = ({ figures, amount: sum }: { readonly figures: number; readonly amount: number }) =>
  figures === 0
    ? '–'
    : `${new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 }).format(sum)} (${figures})`

/** Every verb that reads a list; its options are the parameters of its operation. */
export const listVerbs: readonly ListVerb[] = [
  {
    name: 'deals',
    operation: 'listDeals',
    path: '/v1/deals',
    summary: 'List deals, those that were spoken of last first',
    heads: ['Deal', 'Kind', 'First said', 'Last said', 'Figures', 'Id'],
    row: rowOf(DealResource, ({ id, parties, kind, firstSaid, lastSaid, figures }) => [
      names(parties),
      kind,
      day(firstSaid),
      day(lastSaid),
      String(figures.length),
      id,
    ]),
  },
  {
    name: 'figures',
    operation: 'listFigures',
    path: '/v1/figures',
    summary: 'List figures with their standing, those that moved last first',
    heads: ['Figure', 'Standing', 'Stance', 'As of', 'Claims', 'Revisions', 'Id'],
    row: rowOf(FigureResource, ({ id, name, standing, asOf, claims, revisions }) => [
      name,
      standing.text,
      standing.stance,
      day(asOf),
      String(claims),
      String(revisions),
      id,
    ]),
  },
  {
    name: 'revisions',
    operation: 'listRevisions',
    path: '/v1/revisions',
    summary: 'List what moved, newest first; with --follow, wait for more',
    heads: ['Said', 'Severity', 'What', 'Outlet', 'Id'],
    row: rowOf(RevisionResource, ({ id, severity, headline, to }) => [
      day(to.evidence.saidAt),
      severity,
      headline,
      to.evidence.outlet ?? '',
      id,
    ]),
  },
  {
    name: 'claims',
    operation: 'listClaims',
    path: '/v1/claims',
    summary: 'List statements with their quotes, newest first',
    heads: ['Said', 'Parties', 'Amount', 'Stance', 'Outlet', 'Quote'],
    row: rowOf(ClaimResource, ({ parties, standing, evidence }) => [
      day(evidence.saidAt),
      names(parties),
      standing.text,
      standing.stance,
      evidence.outlet ?? '',
      clipped(evidence.selector.exact.replaceAll(/\s+/g, ' ')),
    ]),
  },
  {
    name: 'parties',
    operation: 'listParties',
    path: '/v1/parties',
    summary: 'List the parties of all deals',
    heads: ['Party', 'Id', 'Country', 'What it is'],
    row: rowOf(PartyResource, ({ id, name, kinds, country = '' }) => [name, id, country, kinds.join(', ')]),
  },
  {
    name: 'articles',
    operation: 'listArticles',
    path: '/v1/articles',
    summary: 'List the articles that were read, newest first',
    heads: ['Published', 'Outlet', 'Language', 'Claims', 'Title'],
    row: rowOf(ArticleResource, ({ published, outlet = '', lang, claims, title }) => [
      day(published),
      outlet,
      lang,
      String(claims),
      clipped(title),
    ]),
  },
  {
    name: 'sources',
    operation: 'listSources',
    path: '/v1/sources',
    summary: 'List the sources with their health',
    heads: ['Source', 'State', 'Last answer', 'Failures', 'Problem'],
    row: rowOf(SourceResource, ({ id, state, succeededAt = 'never', failures, problem = '' }) => [
      id,
      state,
      succeededAt,
      String(failures),
      clipped(problem),
    ]),
  },
  {
    name: 'stats',
    operation: 'getStats',
    path: '/v1/stats',
    summary: 'Add figures up: announced, agreed, completed, walked back',
    heads: ['Of', 'Unit', 'Announced', 'Completed', 'Agreed', 'Intended', 'Stalled', 'Walked back', 'Rumored'],
    row: rowOf(StatsRow, ({ party, month, measure, unit, ...sums }) => [
      [party?.name, month, measure].filter(Boolean).join(' '),
      unit,
      ...[sums.announced, sums.completed, sums.agreed, sums.intended, sums.stalled].map(amount),
      ...[sums.walkedBack, sums.rumored].map(amount),
    ]),
  },
]

/** How something that a search found is shown. */
export const foundRow = rowOf(FoundResource, ({ type, title, text = '', said = '', id }) => [
  type,
  clipped(title, 60),
  clipped(text.replaceAll(/\s+/g, ' '), 60),
  day(said),
  id,
])
