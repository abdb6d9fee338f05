import { type Document, readDocument } from '../claims/document.ts'
import { figureOf } from '../claims/figure.ts'
import { mustLeaveOut, speaksAgainst } from '../claims/leave-out.ts'
import { packOf } from '../languages/index.ts'
import type { DatedArticle } from '../ports.ts'

/** How many sentences on either side of a figure its parties may be named in. */
const SIGHT = 4

/** An article as the rules see it before they read any claim. */
export const documentOf = ({ title, text, published, lang }: DatedArticle): Document =>
  readDocument(title, text, published, packOf(lang))

/** Whether a text is worth a model's time: some figure that may be a deal's and of which nothing else is said, with two organisations near it or in the headline. */
export function isInSight(document: Document): boolean {
  const { sentences } = document
  const headline = sentences.filter(({ title }) => title)
  return sentences.some((sentence) => {
    const { index, quantities } = sentence
    if (
      !quantities.some(
        (quantity) =>
          mustLeaveOut(quantity) === undefined && speaksAgainst(figureOf(document, sentence, quantity)) === undefined,
      )
    )
      return false
    const near = [...headline, ...sentences.slice(Math.max(0, index - SIGHT), index + SIGHT + 1)]
    return new Set(near.flatMap(({ mentions }) => mentions.map(({ party }) => party))).size >= 2
  })
}
