import type { Claim } from '../../schemas/claim.ts'
import type { ModelSettings, PassedOver, ReaderMode } from '../../schemas/model.ts'
import { articleRef } from '../articles/ref.ts'
import { readClaims } from '../claims/extract.ts'
import type { DatedArticle, Logger, Reader } from '../ports.ts'
import { rulesReader } from '../rules-reader.ts'
import { agree, waiting } from './agree.ts'
import { checkProposals, type Dropped } from './check.ts'
import { type Consulted, type Consulting, consult } from './consult.ts'
import { documentOf, isInSight } from './gate.ts'
import type { ModelError } from './model-error.ts'

/** How a text was read with a model at hand. */
export interface ModelReading {
  readonly claims: readonly Claim[]
  /** Why the rules alone have read it. */
  readonly passedOver?: PassedOver
  /** The service's words, where it was one's fault. */
  readonly fault?: ModelError
  /** What of the model's answer is not believed. */
  readonly dropped: readonly Dropped[]
  /** What the answer cost when it was asked for, in tokens and dollars; nothing where there was none. */
  readonly spent?: { readonly in: number; readonly out: number; readonly dollars: number }
  /** Whether the model was asked now; an answer that was kept costs nothing more. */
  readonly asked: boolean
}

/** A reader that says how it came to its claims. */
export interface ModelReader extends Reader {
  explain(article: DatedArticle, source?: string): Promise<ModelReading>
}

export interface ModelReaderOptions extends Consulting {
  /** Whether the rules read as well. */
  readonly mode: Exclude<ReaderMode, 'rules'>
  readonly bounds: Consulting['bounds'] & Pick<ModelSettings, 'pages'>
  readonly log: Logger
}

/** Reads with a language model whose every claim is checked against the text; where there is none to be had, by the rules alone. */
export function modelReader(options: ModelReaderOptions): ModelReader {
  const { mode, bounds, log } = options

  async function explain(article: DatedArticle, source = 'none'): Promise<ModelReading> {
    const document = documentOf(article)
    const consulted: Consulted = isInSight(document)
      ? await consult(options, article, source)
      : { passedOver: 'nothing_in_sight' }
    if ('passedOver' in consulted) {
      const { passedOver, fault } = consulted
      return {
        claims: readClaims(article),
        passedOver,
        dropped: [],
        asked: fault !== undefined,
        ...(fault ? { fault } : {}),
      }
    }
    const { answer, asked } = consulted
    const { tokens, dollars, outcome } = answer
    const spent = { ...tokens, dollars }
    if (outcome !== 'answered') return { claims: readClaims(article), passedOver: outcome, dropped: [], spent, asked }
    const { claims, dropped } = checkProposals(document, articleRef(article), answer.claims)
    const alone = bounds.pages ? claims : claims.map(waiting)
    return { claims: mode === 'both' ? agree(readClaims(article), claims, bounds.pages) : alone, dropped, spent, asked }
  }

  return {
    readPage: rulesReader.readPage,
    explain,
    async readClaims(article, source) {
      const reading = await explain(article, source)
      say(log, article, source, reading)
      return reading.claims
    },
  }
}

/** Why nobody was to be asked in the first place. */
const unasked: ReadonlySet<PassedOver> = new Set(['nothing_in_sight', 'not_kept'])

/** Says what was asked, what it cost and what is not believed; that a cap or a fault left the model out is a warning. */
function say(log: Logger, { url }: DatedArticle, source: string | undefined, reading: ModelReading): void {
  const { claims, passedOver, fault, dropped, spent, asked } = reading
  const reasons = Object.fromEntries(
    [...Map.groupBy(dropped, ({ reason }) => reason)].map(([reason, { length }]) => [reason, length]),
  )
  const cost = asked && spent ? spent : { in: 0, out: 0, dollars: 0 }
  const data = { url, source, claims: claims.length, dropped: reasons, droppedInAll: dropped.length, ...cost }
  if (passedOver === undefined) log.info('model read', data)
  else if (unasked.has(passedOver)) log.info('model not asked', { url, source, reason: passedOver })
  else log.warn('model passed over', { ...data, reason: passedOver, ...(fault ? { fault } : {}) })
}
