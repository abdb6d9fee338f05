import type { ArticleRef } from '../../schemas/article.ts'
import type { Attribution, Claim } from '../../schemas/claim.ts'
import { type DropReason, ProposedClaim } from '../../schemas/model.ts'
import type { Document } from '../claims/document.ts'
import { mustLeaveOut } from '../claims/leave-out.ts'
import { contentId } from '../hash.ts'
import { scanQuantities } from '../measures/find-quantities.ts'
import type { FoundQuantity } from '../measures/found.ts'
import { sameAmount } from '../revisions/amount.ts'
import { asWritten, type Naming, namingIn } from './naming.ts'
import { ordersIn } from './orders.ts'
import { modelReaderVersion } from './question.ts'
import { findVerbatim, type Plain, plainly, type Stretch } from './verbatim.ts'

/** A claim that a model proposed and that is not recorded, with the reason. */
export interface Dropped {
  readonly reason: DropReason
  /** What was proposed, as far as it can be shown. */
  readonly quote: string
  readonly value?: number
  readonly unit?: string
  readonly parties: readonly string[]
}

/** What is left of a model's answer. */
export interface Checked {
  readonly claims: readonly Claim[]
  readonly dropped: readonly Dropped[]
}

/** The longest quote, in UTF-16 units: whoever quotes half a text quotes every figure of it. */
const LONGEST = 600

/** Checks each proposal against the text: what the text does not bear out is dropped with its reason, or left out of the claim. */
export function checkProposals(document: Document, article: ArticleRef, proposals: readonly unknown[]): Checked {
  const text = textOf(document)
  const checked = proposals.map((proposal) => checkOne(text, article, proposal))
  const sound = checked.flatMap((one) => ('claim' in one ? [one] : []))
  // A headline gives way to a body that says the same.
  const isHeadline = ({ claim }: Sound) => claim.start < article.title.length
  const inOrder = sound.toSorted(
    (a, b) => Number(isHeadline(a)) - Number(isHeadline(b)) || a.claim.start - b.claim.start,
  )
  const first = new Map(inOrder.toReversed().map((one) => [one.claim.id, one]))
  const repeated = sound.filter((one) => first.get(one.claim.id) !== one)
  return {
    claims: [...first.values()].map(({ claim }) => claim).toSorted((a, b) => a.start - b.start),
    dropped: [
      ...checked.flatMap((one) => ('reason' in one ? [one] : [])),
      ...repeated.map(({ proposed }) => drop('repeated', proposed)),
    ],
  }
}

/** A text with all that proposals are checked against. */
interface Text {
  readonly document: Document
  readonly plain: Plain
  readonly orders: readonly Stretch[]
  readonly quantities: readonly FoundQuantity[]
  readonly naming: Naming
}

interface Sound {
  readonly claim: Claim
  readonly proposed: ProposedClaim
}

function textOf(document: Document): Text {
  const plain = plainly(document.text)
  const quantities = document.sentences.flatMap((sentence) => sentence.quantities)
  return { document, plain, quantities, orders: ordersIn(document.text), naming: namingIn(document, plain) }
}

function checkOne(text: Text, article: ArticleRef, proposal: unknown): Sound | Dropped {
  const { data: proposed } = ProposedClaim.safeParse(proposal)
  if (!proposed) return { reason: 'malformed', quote: JSON.stringify(proposal).slice(0, 200), parties: [] }
  const place = placeOf(text, proposed)
  if ('reason' in place) return drop(place.reason, proposed)
  const parties = partiesOf(proposed.parties, text.naming)
  if ('reason' in parties) return drop(parties.reason, proposed)
  return { claim: claimOf(text, article, proposed, place, parties.ids), proposed }
}

const drop = (reason: DropReason, { quote, value, unit, parties }: ProposedClaim): Dropped => ({
  ...{ reason, quote, value, unit, parties },
})

/** Where a claim's words stand, and the figure in them. */
interface Place extends Stretch {
  readonly quantity: FoundQuantity
}

function placeOf(
  { document, plain, quantities, orders }: Text,
  proposed: ProposedClaim,
): Place | { readonly reason: DropReason } {
  const found = findVerbatim(plain, proposed.quote)
  if (found.length === 0) return { reason: 'quote_not_in_text' }
  if (found.every(({ start, end }) => end - start > LONGEST)) return { reason: 'quote_too_long' }
  const free = found.filter(({ start, end }) => !orders.some((order) => order.start < end && start < order.end))
  if (free.length === 0) return { reason: 'quote_gives_orders' }
  const read = free.flatMap((quote) =>
    quantities
      .filter((quantity) => isIn(document, quantity, quote) && isMeant(quantity, proposed))
      .map((quantity) => ({
        quantity,
        start: Math.min(quote.start, quantity.start),
        end: quote.end,
      })),
  )
  if (read.length === 0) return { reason: 'figure_not_in_quote' }
  return read.find(({ quantity }) => mustLeaveOut(quantity) === undefined) ?? { reason: 'figure_of_no_deal' }
}

/** Whether a quote has a figure: all of it, or all but words before the number without which it reads the same. */
function isIn({ text, pack }: Document, quantity: FoundQuantity, { start, end }: Stretch): boolean {
  if (quantity.end > end || quantity.end <= start) return false
  if (quantity.start >= start) return true
  return scanQuantities(text.slice(start, quantity.end), pack).some(
    ({ value, unit }) => value === quantity.value && unit === quantity.unit,
  )
}

const isMeant = ({ measure, unit, value, low }: FoundQuantity, proposed: ProposedClaim): boolean =>
  measure === proposed.measure &&
  unit === proposed.unit &&
  [value, ...(low === undefined ? [] : [low])].some((one) => sameAmount(one, proposed.value))

function partiesOf(
  names: readonly string[],
  naming: Naming,
): { readonly ids: readonly string[] } | { readonly reason: DropReason } {
  const found = names.map(naming)
  if (found.includes(undefined)) return { reason: 'party_not_in_text' }
  const ids = [...new Set(found.filter((id) => id !== undefined))].toSorted()
  return ids.length < 2 ? { reason: 'too_few_parties' } : { ids }
}

function claimOf(
  { document, plain, naming }: Text,
  article: ArticleRef,
  proposed: ProposedClaim,
  { quantity, start, end }: Place,
  parties: readonly string[],
): Claim {
  const { stance, kind, scope } = proposed
  const { measure, value, low, unit, bound } = quantity
  const [speaker, source] = [proposed.speaker, proposed.source].map((name) => asWritten(document, plain, name))
  const asOf = dateOf(document, article, proposed.asOf)
  const partyOf = (name: string | null) => {
    const id = name === null ? undefined : naming(name)
    return id !== undefined && parties.includes(id) ? id : undefined
  }
  const [payer, payee] = [partyOf(proposed.payer), partyOf(proposed.payee)]
  return {
    id: contentId('claim', 'model', article.id, article.version, measure, value, unit, stance, ...parties),
    parties: [...parties],
    ...{ measure, value },
    ...(low === undefined ? {} : { low }),
    ...{ unit, bound, stance },
    ...(asOf === undefined ? {} : { asOf }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(source === undefined ? {} : { source }),
    ...(scope === 'tranche' ? { part: true } : {}),
    ...(payer === undefined ? {} : { payer }),
    ...(payee === undefined || payee === payer ? {} : { payee }),
    ...{ quote: document.text.slice(start, end), start, end },
    ...{ kind, scope, attribution: attributionOf(proposed.attribution, speaker, source) },
    article,
    reader: { name: 'model', version: modelReaderVersion },
  }
}

/** A date counts where the text has it, and where the statement was not made after it was published. */
function dateOf({ sentences }: Document, { published }: ArticleRef, asOf: string | null): string | undefined {
  if (asOf === null || asOf > published) return undefined
  const dates = sentences.flatMap((sentence) => sentence.dates.map(({ date }) => date))
  return dates.some((date) => date === asOf || date.startsWith(`${asOf}-`)) ? asOf : undefined
}

/** Who is not in the text stands behind nothing. */
function attributionOf(said: Attribution, speaker: string | undefined, source: string | undefined): Attribution {
  if (said === 'party' && speaker === undefined && source === undefined) return 'reported'
  return said === 'retold' && source === undefined ? 'reported' : said
}
