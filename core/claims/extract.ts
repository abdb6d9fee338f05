import type { Claim } from '../../schemas/claim.ts'
import { articleRef } from '../articles/ref.ts'
import { packOf } from '../languages/index.ts'
import type { FoundQuantity } from '../measures/found.ts'
import type { DatedArticle } from '../ports.ts'
import { chooseDeal } from './assign.ts'
import { calledOff } from './called-off.ts'
import { toClaim } from './claim.ts'
import { openNotes } from './context.ts'
import { readDocument } from './document.ts'
import type { Draft } from './draft.ts'
import { figureOf } from './figure.ts'
import { withFormer } from './former.ts'
import { type LeftOutReason, mustLeaveOut, speaksAgainst } from './leave-out.ts'
import { mergeDrafts } from './merge.ts'
import { withParts } from './parts.ts'
import { type Choices, readFigure } from './read-figure.ts'
import { withReports } from './reports.ts'
import { chooseStance } from './stance.ts'
import { introducedPair } from './topic.ts'
import { wholeDealStatement } from './whole-deal.ts'

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

/** The claims that an article makes, in text order; the same text always gives the same claims. */
export function readClaims(article: DatedArticle): readonly Claim[] {
  return explainClaims(article).claims
}

/** The reader's own choices. */
const ownChoices: Choices = { deal: chooseDeal, stance: chooseStance }

/**
 * Reads an article sentence by sentence, the headline last, so that it can lean on what the body has said; by the words of
 * its language unless others are given.
 */
export function explainClaims(article: DatedArticle, choices = ownChoices, pack = packOf(article.lang)): Reading {
  const document = readDocument(article.title, article.text, article.published, pack)
  const notes = openNotes(document, article.published)
  const drafts: Draft[] = []
  const leftOut: LeftOut[] = []

  const body = document.sentences.filter((sentence) => !sentence.title)
  const title = document.sentences.filter((sentence) => sentence.title)
  for (const sentence of [...body, ...title]) {
    for (const quantity of sentence.quantities) {
      const never = mustLeaveOut(quantity)
      if (never) {
        leftOut.push({ quantity, reason: never })
        continue
      }
      const figure = figureOf(document, sentence, quantity, notes.sceneOf(sentence).codes, notes.toldOf(quantity))
      const read = readFigure(figure, notes, choices)
      if (read.length === 0) leftOut.push({ quantity, reason: speaksAgainst(figure) ?? 'no_counterparty' })
      for (const draft of read) {
        drafts.push(draft)
        notes.noteDraft(draft)
      }
    }
    const pair = sentence.title || drafts.at(-1)?.sentence === sentence ? undefined : introducedPair(sentence)
    if (pair) notes.noteDeal(pair, sentence)
    const whole = wholeDealStatement(document, sentence, drafts, notes)
    if (whole) drafts.push(whole)
  }
  const opening = notes.opening.map(({ party }) => party)
  const merged = withParts(withFormer(mergeDrafts(withReports(calledOff(document, drafts, opening)))))
  const ref = articleRef(article)
  return { drafts: merged, leftOut, claims: merged.map((draft) => toClaim(document, draft, merged, ref)) }
}
