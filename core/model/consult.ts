import type { KeptAnswer, ModelAnswer, ModelSettings, PassedOver } from '../../schemas/model.ts'
import type { AnswerStore, DatedArticle, Model, Now, Purse, Question } from '../ports.ts'
import { ModelError } from './model-error.ts'
import { answerKey, mostTokensIn, questionOf } from './question.ts'

/** What is needed to consult a model; without one to ask, only answers that were kept are used. */
export interface Consulting {
  readonly name: string
  readonly model?: Model
  readonly answers: AnswerStore
  readonly purse: Purse
  readonly bounds: Pick<ModelSettings, 'price' | 'dailyDollars' | 'answerTokens'>
  readonly now: Now
}

/** A model's answer with what it cost today, or why there is none; a fault of the service comes with it. */
export type Consulted =
  | { readonly answer: KeptAnswer; readonly asked: boolean }
  | { readonly passedOver: PassedOver; readonly fault?: ModelError }

const aMillion = 1e6

/** What tokens cost, in dollars. */
const costOf = (price: ModelSettings['price'], tokens: { readonly in: number; readonly out: number }): number =>
  (tokens.in * price.in + tokens.out * price.out) / aMillion

/**
 * Asks a model about a text once: an answer that was kept is used again and costs nothing. The most that the question can
 * cost is set aside before it is asked, so that the day's cap holds however many ask at once.
 */
export async function consult(consulting: Consulting, article: DatedArticle, source: string): Promise<Consulted> {
  try {
    return await consultOnce(consulting, article, source)
  } catch (cause) {
    // A store that fails is no reason to lose an article, nor to call it unreadable.
    const fault = new ModelError('unavailable', 'Expected to keep and count what a model answers, got a fault', {
      cause,
    })
    return { passedOver: fault.kind, fault }
  }
}

async function consultOnce(consulting: Consulting, article: DatedArticle, source: string): Promise<Consulted> {
  const { name, model, answers, purse, bounds, now } = consulting
  const question = questionOf(article, bounds.answerTokens)
  const key = answerKey(name, question)
  const kept = await answers.get(key)
  if (kept) return { answer: kept, asked: false }
  if (!model) return { passedOver: 'not_kept' }

  const asked = now()
  const day = asked.slice(0, 10)
  const most = costOf(bounds.price, { in: mostTokensIn(question), out: bounds.answerTokens })
  if (!(await purse.setAside(day, most, bounds.dailyDollars))) return { passedOver: 'daily_cap' }
  const settle = (dollars: number, tokens = { in: 0, out: 0 }) =>
    purse.settle(day, most, { source, dollars, ...tokens })
  const answer = await ask(model, question)
  if (answer instanceof ModelError) {
    // What was not waited for may well have been written, and is paid for.
    await settle(answer.kind === 'timeout' ? most : 0)
    return { passedOver: answer.kind, fault: answer }
  }
  const dollars = costOf(bounds.price, answer.tokens)
  const keep = { ...answer, model: name, dollars, asked }
  await answers.put(key, keep)
  await settle(dollars, answer.tokens)
  return { answer: keep, asked: true }
}

async function ask(model: Model, question: Question): Promise<ModelAnswer | ModelError> {
  try {
    return await model.ask(question)
  } catch (fault) {
    if (fault instanceof ModelError) return fault
    throw fault
  }
}
