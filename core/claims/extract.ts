import type { Article, ArticleRef } from '../../schemas/article.ts'
import type { Claim } from '../../schemas/claim.ts'
import { articleId, articleVersion } from '../articles/identity.ts'
import { packOf } from '../languages/index.ts'
import type { FoundQuantity } from '../measures/find-quantities.ts'
import { type Context, type DealContext, figureKey } from './assign.ts'
import { calledOff } from './called-off.ts'
import { toClaim } from './claim.ts'
import { readDocument } from './document.ts'
import type { Draft } from './draft.ts'
import { type LeftOutReason, leaveOut } from './leave-out.ts'
import { mergeDrafts } from './merge.ts'
import { readFigure } from './read-figure.ts'
import { withReports } from './reports.ts'
import { introducedPair, openingDeal, topicOf } from './topic.ts'
import { wholeDealStatement } from './whole-deal.ts'

/** An article that is dated: without a date no statement has its place in a history. */
export type DatedArticle = Article & { readonly published: string }

/** A quantity that became no claim, and why. */
export interface LeftOut {
  readonly quantity: FoundQuantity
  readonly reason: LeftOutReason
}

/** The claims of one article, with the rules behind each, and every quantity that was left out with the reason. */
export interface Reading {
  readonly claims: readonly Claim[]
  readonly drafts: readonly Draft[]
  readonly leftOut: readonly LeftOut[]
}

const refOf = (article: DatedArticle): ArticleRef => ({
  id: articleId(article),
  version: articleVersion(article),
  url: article.url,
  title: article.title,
  ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
  lang: article.lang,
  published: article.published,
})

/** The claims that an article makes, in text order; the same text always gives the same claims. */
export function readClaims(article: DatedArticle): readonly Claim[] {
  return explainClaims(article).claims
}

/** Reads an article sentence by sentence, the headline last, so that it can lean on what the body has said. */
export function explainClaims(article: DatedArticle): Reading {
  const document = readDocument(article.title, article.text, article.published, packOf(article.lang))
  const drafts: Draft[] = []
  const leftOut: LeftOut[] = []
  const deals: DealContext[] = []
  const figures = new Map<string, readonly string[]>()
  const context: Context = { deals, figures, topic: topicOf(document), opening: openingDeal(document) }

  const body = document.sentences.filter((sentence) => !sentence.title)
  const title = document.sentences.filter((sentence) => sentence.title)
  for (const sentence of [...body, ...title]) {
    for (const quantity of sentence.quantities) {
      const reason = leaveOut(document, sentence, quantity)
      const read = reason ? [] : readFigure(document, sentence, quantity, context, drafts.at(-1), article.published)
      if (read.length === 0) leftOut.push({ quantity, reason: reason ?? 'no_counterparty' })
      for (const draft of read) {
        drafts.push(draft)
        deals.push({ parties: draft.parties, sentence: sentence.index, paragraph: sentence.paragraph })
        if (!figures.has(figureKey(quantity))) figures.set(figureKey(quantity), draft.parties)
      }
    }
    const pair = sentence.title ? undefined : introducedPair(sentence)
    if (pair && drafts.at(-1)?.sentence !== sentence)
      deals.push({ parties: pair, sentence: sentence.index, paragraph: sentence.paragraph })
    const whole = wholeDealStatement(document, sentence, drafts)
    if (whole) drafts.push(whole)
  }
  const merged = mergeDrafts(withReports(calledOff(document, drafts, context.opening)))
  const ref = refOf(article)
  return { drafts: merged, leftOut, claims: merged.map((draft) => toClaim(document, draft, ref)) }
}
