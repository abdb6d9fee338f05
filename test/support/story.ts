import { contentId } from '../../core/hash.ts'
import type { ArticleRecord } from '../../schemas/article.ts'
import type { Claim } from '../../schemas/claim.ts'
import type { Deal, Figure, Standing } from '../../schemas/deal.ts'
import type { Ledger } from '../../schemas/ledger.ts'
import type { DealKind, Lang, Measure } from '../../schemas/primitives.ts'
import type { Evidence, Revision, RevisionKind, Severity } from '../../schemas/revision.ts'

/** One statement of a story; with a `kind` it is a step of the figure. */
export interface Told {
  at: string
  lang?: Lang
  outlet: string
  speaker?: string
  title: string
  quote: string
  standing: Standing
  step?: readonly [RevisionKind, Severity]
  late?: true
  /** When the ledger learned of it, where that was not at once. */
  learned?: string
}

/** What was told of one figure, oldest first. */
export interface Story {
  parties: string[]
  kind: DealKind
  measure: Measure
  unit: string
  part?: true
  told: readonly [Told, ...Told[]]
}

/** A ledger with all that it rests on. */
export interface Newsroom extends Ledger {
  claims: readonly Claim[]
  articles: readonly ArticleRecord[]
}

/** Writes down the ledger that stories amount to, so that what reads a ledger can be tested without what makes one. */
export function newsroom(stories: readonly Story[]): Newsroom {
  const parts = stories.map(write)
  return {
    deals: mergeDeals(parts.map((part) => part.deal)).toSorted(byId),
    figures: parts.map((part) => part.figure).toSorted(byId),
    revisions: parts.flatMap((part) => part.revisions).toSorted(byId),
    suppressed: parts.flatMap((part) => part.suppressed),
    claims: parts.flatMap((part) => part.claims),
    articles: parts.flatMap((part) => part.articles),
  }
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

function write(story: Story) {
  const { parties, kind, measure, unit, part, told } = story
  const deal = contentId('deal', kind, ...parties)
  const figure = contentId('figure', deal, measure)
  const shared = { deal, parties, measure, unit }
  const claims = told.map((one) => claim(story, one))
  const revisions = told.flatMap((one, index): Revision[] => {
    const [from, to] = [lastStep(told, index), claims[index]]
    if (!one.step || !from || !to) return []
    return [
      {
        id: contentId('revision', figure, to.id),
        figure,
        ...shared,
        kind: one.step[0],
        severity: one.step[1],
        from: evidence(from, claim(story, from)),
        to: evidence(one, to),
        article: to.article.id,
        supporting: [to.id],
        ...(one.late ? { late: one.late } : {}),
      },
    ]
  })
  const last = told.findLast((one) => one.step && !one.late) ?? told[0]
  const ids = claims.map(({ id }) => id)
  const record: Figure = {
    id: figure,
    ...shared,
    scope: 'total',
    ...(part ? { part } : {}),
    standing: last.standing,
    asOf: last.at,
    learned: last.at,
    claims: ids,
    revisions: revisions.map(({ id }) => id),
  }
  return {
    deal: { id: deal, parties, kind, figures: [figure], firstSaid: told[0].at, lastSaid: last.at } satisfies Deal,
    figure: record,
    claims,
    revisions,
    suppressed: told.flatMap((one, index) => {
      const quiet = claims[index]
      if (one.step || !quiet) return []
      const reason = index === 0 ? ('first_report' as const) : ('restatement' as const)
      return [{ figure, claim: quiet.id, article: quiet.article.id, reason }]
    }),
    articles: claims.map(({ article }) => ({
      ...article,
      learned: article.published,
      snapshot: article.version,
      claims: 1,
    })),
  }
}

const lastStep = (told: Story['told'], index: number) =>
  told.slice(0, index).findLast((one) => one.step) ?? (index > 0 ? told[0] : undefined)

function claim({ parties, kind, measure, unit }: Story, told: Told): Claim {
  const url = `https://${told.outlet.toLowerCase().replaceAll(/[^a-z]/g, '')}.example/${told.at.slice(0, 10)}`
  return {
    id: contentId('claim', url, ...parties, measure, told.quote),
    parties,
    measure,
    unit,
    ...told.standing,
    ...(told.speaker ? { speaker: told.speaker } : {}),
    quote: told.quote,
    start: told.title.length + 2,
    end: told.title.length + 2 + told.quote.length,
    kind,
    scope: 'total',
    attribution: told.speaker ? 'party' : 'reported',
    article: {
      id: contentId('article', url),
      version: contentId('version', url),
      url,
      title: told.title,
      outlet: told.outlet,
      lang: told.lang ?? 'en',
      published: told.at,
    },
    reader: { name: 'rules', version: '1' },
    learned: told.learned ?? told.at,
  }
}

function evidence(told: Told, { id, article }: Claim): Evidence {
  return {
    standing: told.standing,
    claim: id,
    quote: told.quote,
    ...(told.speaker ? { speaker: told.speaker } : {}),
    outlet: told.outlet,
    lang: article.lang,
    title: told.title,
    url: article.url,
    saidAt: told.at,
    learned: told.learned ?? told.at,
  }
}

function mergeDeals(deals: readonly Deal[]): readonly Deal[] {
  return [...Map.groupBy(deals, ({ id }) => id).values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first, figures: [first, ...rest].flatMap(({ figures }) => figures) }] : [],
  )
}
