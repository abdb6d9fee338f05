/** Why a page gave no article. */
export type ArticleProblem = 'no-text' | 'not-html' | 'hostile'

/** A page that cannot be read as an article; `reason` names the cause and the message the remedy. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError'
  readonly reason: ArticleProblem

  constructor(reason: ArticleProblem, message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}
