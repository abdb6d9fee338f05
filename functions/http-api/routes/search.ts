import * as z from 'zod/mini'
import { partyName } from '../../../core/alerts/names.ts'
import type { LedgerReader } from '../../../core/ports.ts'
import { dealIndex, figureWords, revisionIndex } from '../../../core/queries/labels.ts'
import { answers, listOfQuestion, type Question, understand } from '../../../core/queries/question.ts'
import { hasWords, searchWords } from '../../../core/queries/words.ts'
import { type FoundResource, SearchResource } from '../../../schemas/api.ts'
import { kindsOf } from '../figures.ts'
import { requiredWords } from '../filters.ts'
import { presentParty } from '../parties.ts'
import { presentDeal, presentFigure, presentRevision } from '../present.ts'
import { presentArticle } from '../present-evidence.ts'
import { type Route, single } from '../route.ts'

interface Asked {
  readonly q: string
  readonly question: Question
  readonly limit: number
}

type Find = (ledger: LedgerReader, asked: Asked) => Promise<readonly FoundResource[]>

/** What a list is asked: that of the question's rarest word, and that the rest is there too. */
const listed = <Item extends { readonly parties: readonly string[] }>(
  { question, limit }: Asked,
  text: (item: Item) => string,
  hidesKind = false,
) => ({
  limit,
  label: listOfQuestion(question),
  keep: (item: Item) => answers(question, { parties: item.parties, text: text(item), hidesKind }),
})

const findParties: Find = async (ledger, { question: { parties, words }, limit }) => {
  const named = await Promise.all(parties.map((prefix) => ledger.parties({ limit: 1, prefix })))
  const begun = await Promise.all(words.map((prefix) => ledger.parties({ limit, prefix })))
  const known = named.flatMap(({ items }) => items.filter((id) => parties.includes(id)))
  const alike = begun.flatMap(({ items }) => items).filter((id) => hasWords(`${id} ${partyName(id)}`, words))
  return [...new Set([...known, ...alike])].slice(0, limit).map((id) => {
    const { name, links } = presentParty(id)
    return { type: 'party', id, title: name, links }
  })
}

const findDeals: Find = async (ledger, asked) => {
  const { items } = await ledger.deals(listed(asked, dealIndex))
  return items.map(presentDeal).map(({ id, kind, parties, lastSaid, links }) => {
    const title = `${parties.map(({ name }) => name).join('–')} (${kind})`
    return { type: 'deal', id, title, said: lastSaid, links }
  })
}

const findFigures: Find = async (ledger, asked) => {
  const { items } = await ledger.figures(listed(asked, figureWords, true))
  const kindOf = await kindsOf(ledger, items)
  return items.map((figure) => {
    const { id, name, standing, asOf, links } = presentFigure(figure, kindOf(figure))
    return { type: 'figure', id, title: name, text: `${standing.text}, ${standing.stance}`, said: asOf, links }
  })
}

const findRevisions: Find = async (ledger, asked) => {
  const { items } = await ledger.revisions(listed(asked, revisionIndex))
  const kindOf = await kindsOf(ledger, items)
  return items.map((revision) => {
    const { id, headline, to, links } = presentRevision(revision, kindOf(revision))
    return { type: 'revision', id, title: headline, text: to.evidence.selector.exact, said: to.evidence.saidAt, links }
  })
}

const findArticles: Find = async (ledger, { q, limit }) => {
  // A title spells its parties as it likes: here they are words like any other.
  const words = searchWords(q)
  const { items } = await ledger.articles({
    limit,
    label: listOfQuestion({ parties: [], words }),
    keep: ({ title }) => hasWords(title, words),
  })
  return items.map(presentArticle).map(({ id, title, outlet, published, links }) => ({
    type: 'article',
    id,
    title,
    ...(outlet === undefined ? {} : { text: outlet }),
    said: published,
    links,
  }))
}

/** What can be searched, in the order in which it is told. */
const searches: Readonly<Record<FoundResource['type'], Find>> = {
  party: findParties,
  deal: findDeals,
  figure: findFigures,
  revision: findRevisions,
  article: findArticles,
}

/** One question to all that has words. */
export const searchRoutes: readonly Route[] = [
  single({
    operation: 'search',
    tag: 'Overview',
    path: '/v1/search',
    summary: 'Parties, deals, figures, revisions and articles by names in any language and by words.',
    query: z.strictObject({
      q: requiredWords,
      type: z
        .optional(z.enum(['party', 'deal', 'figure', 'revision', 'article']))
        .check(z.meta({ description: 'One type alone.' })),
      limit: z
        ._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 10)
        .check(z.meta({ description: 'Items a type, 1 to 100.' })),
    }),
    answer: SearchResource,
    find: async ({ ledger }, _id, { q, type, limit }) => {
      const question = understand(q)
      const wanted = Object.entries(searches).filter(([name]) => type === undefined || name === type)
      const found = await Promise.all(wanted.map(([, find]) => find(ledger, { q, question, limit })))
      const more = encodeURIComponent(q)
      return {
        q,
        understood: { parties: [...question.parties], words: [...question.words] },
        items: found.flat(),
        links: {
          self: `/v1/search?q=${more}`,
          deal: `/v1/deals?q=${more}`,
          figure: `/v1/figures?q=${more}`,
          revision: `/v1/revisions?q=${more}`,
          article: `/v1/articles?q=${more}`,
          page: `/?q=${more}`,
        },
      }
    },
  }),
]
