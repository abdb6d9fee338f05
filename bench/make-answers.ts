import { writeFileSync } from 'node:fs'
import { documentOf } from '../core/model/gate.ts'
import { findVerbatim, plainly } from '../core/model/verbatim.ts'
import { partyRecord } from '../core/parties/register.ts'
import type { Claim, Quantity } from '../schemas/claim.ts'
import type { ProposedClaim } from '../schemas/model.ts'
import { casesOf } from './corpus.ts'
import { type MadeAnswer, type MadeClaim, madeAnswers } from './recorded.ts'
import type { GoldCase } from './score.ts'

/** What gold has beside what is scored. */
type Gold = GoldCase['claims'][number] &
  Partial<Pick<Claim, 'asOf' | 'speaker' | 'source' | 'part' | 'payer' | 'payee'>>

/** Organisations that no text of the corpus brings together with others by chance. */
const strangers = ['Petrobras', 'Ferrari', 'Nestlé']

/** What is needed of a text to answer for it. */
interface Words {
  /** The first name by which it calls a party; else the register's. */
  readonly nameOf: (party: string) => string
  /** The sentence that has a figure, where the gold gives no quote of its own. */
  readonly sentenceWith: (gold: Gold) => string | undefined
}

function wordsOf({ title, text, lang, published }: GoldCase): Words {
  const document = documentOf({ url: 'https://a.example/', title, text, lang, published })
  const mentions = document.sentences.flatMap((sentence) => sentence.mentions)
  return {
    nameOf(party) {
      const named = mentions.find((one) => one.party === party && (one.via === 'name' || one.via === 'form'))
      return named ? document.text.slice(named.start, named.end) : (partyRecord(party)?.name ?? party)
    },
    sentenceWith({ measure, unit, value }) {
      const states = (one: Quantity) => one.measure === measure && one.unit === unit && one.value === value
      const sentence = document.sentences.find(({ quantities, title: isTitle }) => !isTitle && quantities.some(states))
      return sentence && document.text.slice(sentence.start, sentence.end)
    },
  }
}

function proposedBy(gold: Gold, { nameOf, sentenceWith }: Words): ProposedClaim {
  const {
    quote = sentenceWith(gold) ?? '',
    parties,
    measure,
    value,
    unit,
    stance,
    asOf,
    speaker,
    source,
    part,
    payer,
    payee,
  } = gold
  return {
    ...{ quote, parties: parties.map(nameOf), measure, value, unit, stance },
    ...{ kind: 'unknown', scope: part ? 'tranche' : 'total', attribution: speaker ? 'party' : 'reported' },
    ...{ asOf: asOf ?? null, speaker: speaker ?? null, source: source ?? null },
    ...{ payer: payer ? nameOf(payer) : null, payee: payee ? nameOf(payee) : null },
  }
}

/** The errors that are put in, each at its own rhythm, so that every language and measure meets each of them. */
const errors: readonly (readonly [
  MadeClaim['made'],
  every: number,
  (claim: ProposedClaim, turn: number) => ProposedClaim,
])[] = [
  ['hallucinated_figure', 4, (claim) => ({ ...claim, value: claim.value * 1.5 })],
  ['misquote', 5, (claim) => ({ ...claim, quote: misquoted(claim.quote) })],
  [
    'stranger',
    6,
    (claim, turn) => ({ ...claim, parties: [claim.parties[0] ?? '', strangers[turn % strangers.length] ?? ''] }),
  ],
  ['wrong_stance', 13, (claim) => ({ ...claim, stance: claim.stance === 'agreed' ? 'completed' : 'agreed' })],
]

/** Another digit, or where there is none another ending. */
const misquoted = (quote: string): string =>
  /\d/.test(quote) ? quote.replace(/\d/, (digit) => `${(Number(digit) + 1) % 10}`) : `${quote.slice(0, -1)}ing`

/** Every eleventh true claim is missed. */
const missedEvery = 11

let turn = 0
function answerFor(one: GoldCase): MadeAnswer {
  const words = wordsOf(one)
  const whole = plainly(`${one.title}\n\n${one.text}`)
  const claims = one.claims.flatMap((gold: Gold): MadeClaim[] => {
    const claim = proposedBy(gold, words)
    if (findVerbatim(whole, claim.quote).length === 0) return []
    turn++
    const made: MadeClaim[] = turn % missedEvery === 0 ? [] : [{ ...claim, made: 'true' }]
    for (const [name, every, spoil] of errors) {
      if (turn % every !== 0) continue
      if (name === 'wrong_stance') made.length = 0
      made.push({ ...spoil(claim, turn), made: name })
    }
    return made
  })
  return { id: one.id, claims }
}

const cases = (['development-a', 'development-b'] as const).flatMap((set) => casesOf(set))
writeFileSync(madeAnswers, cases.map((one) => `${JSON.stringify(answerFor(one))}\n`).join(''))
