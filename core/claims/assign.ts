import type { FoundQuantity } from '../measures/find-quantities.ts'
import { countBetween, type Document, type ReadSentence } from './document.ts'
import type { Mention } from './mentions.ts'
import { isActedUpon, isAside, isProduct, subjectOf } from './pronouns.ts'

/** The parties of one deal as the text has named them, and where it last did. */
export interface DealContext {
  readonly parties: readonly string[]
  readonly sentence: number
  readonly paragraph: number
}

/** What has been read so far: the deals in their order, which figure was whose, and the parties the text is about. */
export interface Context {
  readonly deals: readonly DealContext[]
  readonly figures: ReadonlyMap<string, readonly string[]>
  readonly topic: readonly string[]
  /** The parties of the deal that the text opens with; none where it opens with none. */
  readonly opening: readonly string[]
}

/** The parties of a figure, and the rule that found them. */
export interface Assignment {
  readonly parties: readonly string[]
  readonly rule:
    | 'named_together'
    | 'same_figure'
    | 'partner_of_deal'
    | 'partner_of_topic'
    | 'listed'
    | 'deal_before'
    | 'both'
    | 'topic'
}

export const figureKey = ({ measure, value, unit }: Pick<FoundQuantity, 'measure' | 'value' | 'unit'>) =>
  `${measure} ${value} ${unit}`

/** How much a mention counts by the way it names its party. */
const viaWeight: Readonly<Record<Mention['via'], number>> = {
  name: 1,
  ticker: 0.5,
  form: 0.9,
  product: 0.88,
  description: 0.72,
  anaphor: 0.56,
  person: 0.5,
}
const ASIDE = 0.24
const AS_PRODUCT = 0.56
const OWNED = 0.45
const SEPARATED = 0.88
const OTHER_CLAUSE = 0.6
/** Characters after which nearness counts half, in a spaced script. */
const HALF = 70
const SUBJECT = 0.45
const IMPLIED = 0.32
/** A figure in brackets is that of the name before them. */
const HOLDS = 1.5
const BRACKET = /^\s?[(（][^()（）]{0,40}$/u
const ENOUGH = 0.12
const AS_GOOD = 0.8
/** The party that a text is mostly about has a part in most of its deals. */
const HUB = 1.4

const SEMICOLON = /[;；]/u

interface Candidate {
  readonly party: string
  readonly score: number
  /** True where it stands beside another figure of the sentence and not beside this one. */
  readonly rival: boolean
  readonly mention: Mention
}

/** How strongly each party of a sentence is tied to one of its quantities, the strongest first. */
export function candidates(
  document: Document,
  sentence: ReadSentence,
  quantity: FoundQuantity,
  topic: readonly string[],
): readonly Candidate[] {
  const scale = document.pack.script === 'unspaced' ? 2.5 : 1
  const best = new Map<string, Candidate>()
  const subject = subjectOf(sentence.mentions, sentence.cues)
  for (const mention of sentence.mentions) {
    const before = mention.end <= quantity.start
    const [left, right] = before ? [mention.end, quantity.start] : [quantity.end, mention.start]
    const gap = Math.max(0, right - left) * scale
    const away = document.text.slice(left, right).search(SEMICOLON) >= 0 || (!before && goesOn(sentence, left, right))
    const rival =
      away ||
      sentence.quantities.some(
        (other) => other !== quantity && owns(document, other, mention) && !owns(document, quantity, mention),
      )
    const nearness =
      (HALF / (HALF + gap)) *
      SEPARATED ** countBetween(document.separators, left, right) *
      OTHER_CLAUSE ** countBetween(sentence.clauses, left, right) *
      (rival ? OWNED : 1)
    const held = before && BRACKET.test(document.text.slice(mention.end, quantity.start))
    const place = held ? HOLDS : mention === subject && before ? Math.max(nearness, SUBJECT) : nearness
    const score =
      viaWeight[mention.via] * roleWeight(sentence, mention) * place * (mention.party === topic[0] ? HUB : 1)
    if (score > (best.get(mention.party)?.score ?? 0))
      best.set(mention.party, { party: mention.party, score, rival, mention })
  }
  const implied = sentence.mentions.some(
    (mention) => mention.end <= quantity.start && mention.via !== 'person' && !isActedUpon(document, mention),
  )
    ? undefined
    : impliedSubject(document, sentence)
  if (implied && !best.has(implied.party))
    best.set(implied.party, { party: implied.party, score: IMPLIED, rival: false, mention: implied })
  return [...best.values()].sort((a, b) => b.score - a.score || a.mention.start - b.mention.start)
}

/** True where "and" and another word for a deal part a figure from a name behind it: "and began a partnership with X". */
function goesOn({ cues }: ReadSentence, from: number, to: number): boolean {
  const and = cues.find(({ label, start, end }) => label === 'and' && start >= from && end <= to)
  return and !== undefined && cues.some(({ label, start, end }) => label === 'deal' && start >= and.end && end <= to)
}

/** The subject of the sentence before, in the same paragraph: who acts where a sentence does not say. */
function impliedSubject(document: Document, sentence: ReadSentence): Mention | undefined {
  const before = document.sentences[sentence.index - 1]
  if (!before || before.paragraph !== sentence.paragraph) return undefined
  return subjectOf(before.mentions, before.cues)
}

/** The two organisations named last before a sentence, for its "both companies". */
function pairBefore(document: Document, sentence: ReadSentence): readonly string[] | undefined {
  const before = document.sentences
    .slice(Math.max(0, sentence.index - 2), sentence.index)
    .flatMap(({ mentions }) => mentions)
  const last = [
    ...new Set(
      before
        .filter(({ via }) => via !== 'person' && via !== 'ticker')
        .map(({ party }) => party)
        .toReversed(),
    ),
  ].slice(0, 2)
  return last.length === 2 ? last : undefined
}

/** Who the paragraph of a sentence is about: the subject of its first sentence, where that is another and not the one given. */
function leader(document: Document, sentence: ReadSentence, but: string | undefined): string | undefined {
  const opening = document.sentences.find(({ paragraph }) => paragraph === sentence.paragraph)
  if (!opening || opening.index === sentence.index) return undefined
  const party = subjectOf(opening.mentions, opening.cues)?.party
  return party === but ? undefined : party
}

/** True where no separator parts a mention from a quantity. */
const owns = (document: Document, quantity: FoundQuantity, mention: Mention) =>
  mention.end <= quantity.start
    ? countBetween(document.separators, mention.end, quantity.start) === 0
    : countBetween(document.separators, quantity.end, mention.start) === 0

function roleWeight(sentence: ReadSentence, mention: Mention): number {
  if (isAside(mention, sentence.cues)) return ASIDE
  return isProduct(mention, sentence.cues) ? AS_PRODUCT : 1
}

/** Finds whose figure a quantity is; undefined where the text puts fewer than two parties in its deal. */
export function assignParties(
  document: Document,
  sentence: ReadSentence,
  quantity: FoundQuantity,
  context: Context,
): Assignment | undefined {
  const ranked = candidates(document, sentence, quantity, context.topic).filter(({ score }) => score >= ENOUGH)
  const known = context.figures.get(figureKey(quantity))
  const [first, second] = ranked
  if (known && ranked.every(({ party }, i) => known.includes(party) || i > 1))
    return { parties: known, rule: 'same_figure' }
  const named = ranked.filter(({ mention }) => mention.start >= sentence.start && mention.via !== 'person')
  const pair =
    named.length < 2 && sentence.cues.some((cue) => cue.label === 'both') ? pairBefore(document, sentence) : undefined
  if (pair) return { parties: pair, rule: 'both' }
  const hub = leader(document, sentence, first?.party) ?? context.topic[0]
  const together =
    first &&
    second &&
    context.deals.some(
      (deal) =>
        deal.sentence === sentence.index && deal.parties.includes(first.party) && deal.parties.includes(second.party),
    )
  if (first && second?.rival && !together && hub && hub !== first.party && !ranked.some(({ party }) => party === hub))
    return { parties: [first.party, hub], rule: 'listed' }
  if (first && second) {
    const parties = ranked
      .filter(({ score }, i) => i < 2 || (i < 5 && score >= AS_GOOD * second.score))
      .map(({ party }) => party)
    return { parties, rule: 'named_together' }
  }
  const around = context.deals.filter((deal) => sentence.paragraph - deal.paragraph <= 1)
  const recent = sentence.title ? around : around.toReversed()
  if (first) {
    const deal = recent.find((deal) => deal.parties.includes(first.party))
    if (deal) return { parties: deal.parties, rule: 'partner_of_deal' }
    if (context.opening.includes(first.party)) return { parties: context.opening, rule: 'topic' }
    const partner = context.topic.find((party) => party !== first.party)
    // A language that marks who acts names a maker unmarked: エヌビディア製の半導体 says nothing of whose deal it is.
    if (!document.pack.claims.actedUpon || !isProduct(first.mention, sentence.cues))
      return partner ? { parties: [first.party, partner], rule: 'partner_of_topic' } : undefined
  }
  const last = recent[0]
  if (!last) return context.opening.length >= 2 ? { parties: context.opening, rule: 'topic' } : undefined
  return { parties: last.parties, rule: 'deal_before' }
}
