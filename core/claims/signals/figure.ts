import type { Measure } from '../../../schemas/primitives.ts'
import { Bound } from '../../../schemas/primitives.ts'
import { inDollars } from '../../measures/exchange-rates.ts'
import { measureRules } from '../../measures/index.ts'
import type { Context } from '../context.ts'
import { among, cueNames, kindCues, leftOutCues, numberOf, stanceCues } from '../cues.ts'
import type { Figure } from '../figure.ts'
import { contest, leftOutReasons, speaksAgainst, speaksOfDealNear } from '../leave-out.ts'
import type { Scene } from '../scene.ts'
import { openClosest } from './closest.ts'
import { numbersOf, type Say, type Sign, signOf, signsOf, stepsOf } from './signal.ts'

const isKind = among('nonbinding', ...kindCues)
const isStance = among(...stanceCues)
const isLeftOut = among(...leftOutCues)

/** Words that set one amount against another. */
const CHANGED = numberOf('changed')
const INSTEAD = numberOf('instead')

const noDeal = signOf('no deal')
const of = signsOf('no deal of', ['money', 'power', 'shares', 'stake', 'units', 'term'])
const bounded = signsOf('no deal bounded', Bound.options)
const outspoken = signOf('no deal outspoken')
const uncontested = signOf('no deal uncontested')
const against = signsOf('no deal for', leftOutReasons)
const butEvidence = signOf('no deal but evidence')
const standings = ['of a deal', 'of a standing', 'no'] as const
const butSpeaks = signsOf('no deal but speaks', standings)
const changed = signsOf('no deal changed', standings)
const named = stepsOf('no deal among', 3)
const inTitle = signOf('no deal in title')
const inItem = signOf('no deal in item')
const known = signOf('no deal known')
const elsewhere = signOf('no deal elsewhere')
const yetElsewhere = signOf('no deal yet elsewhere')
const yet = signOf('no deal yet')
const afterInSentence = signOf('no deal after one in sentence')
const afterInParagraph = signOf('no deal after one in paragraph')
const late = signOf('no deal late')

/** Beside the cues themselves how near any of a deal's kind is, and any of a stance. */
const KIND = cueNames.length
const STANCE = cueNames.length + 1
const nearNames = [...cueNames, 'kind', 'stance']
const near = nearNames.map((name) => signOf('no deal near', name))
const nearFor: Readonly<Record<Measure, readonly Sign[]>> = {
  money: cueNames.map((cue) => signOf('no deal of money near', cue)),
  power: cueNames.map((cue) => signOf('no deal of power near', cue)),
  shares: cueNames.map((cue) => signOf('no deal of shares near', cue)),
  stake: cueNames.map((cue) => signOf('no deal of stake near', cue)),
  units: cueNames.map((cue) => signOf('no deal of units near', cue)),
  term: cueNames.map((cue) => signOf('no deal of term near', cue)),
}
const tens: Readonly<Record<Measure, (exponent: number) => Sign>> = {
  money: numbersOf('no deal of money to ten to the'),
  power: numbersOf('no deal of power to ten to the'),
  shares: numbersOf('no deal of shares to ten to the'),
  stake: numbersOf('no deal of stake to ten to the'),
  units: numbersOf('no deal of units to ten to the'),
  term: numbersOf('no deal of term to ten to the'),
}

/** What speaks for and against a quantity being the figure of no deal at all. */
export function figureSignals(figure: Figure, scene: Scene, context: Context, say: Say): void {
  const { document, sentence, quantity, measure, codes } = figure
  const { value, unit, bound } = quantity
  say(noDeal)
  say(of[measure])
  say(tens[measure](Math.floor(Math.log10(measure === 'money' ? inDollars(value, unit) : value))))
  if (bound !== 'exact') say(bounded[bound])
  nearSignals(figure, say)
  const weighed = contest(figure)
  say(outspoken, weighed.against - weighed.deal)
  if (weighed.against > 0 && weighed.deal === 0) say(uncontested)
  const reason = speaksAgainst(figure, weighed)
  if (reason) say(against[reason])
  else if (measureRules[measure].evidence) say(butEvidence)
  const speaks = speaksOfDealNear(figure, weighed)
  if (speaks !== 'no') say(butSpeaks[speaks])
  if (codes.includes(CHANGED) || codes.includes(INSTEAD)) say(changed[speaks])
  say(named(scene.named))
  if (sentence.title) say(inTitle)
  if (sentence.item) say(inItem)
  if (figure.told.length > 0) say(known)
  const last = context.deals.at(-1)
  say(elsewhere, context.elsewhere)
  if (!last) {
    say(yetElsewhere, context.elsewhere)
    say(yet)
  } else if (last.sentence === sentence.index) say(afterInSentence)
  else if (last.paragraph === sentence.paragraph) say(afterInParagraph)
  say(late, sentence.index / Math.max(1, document.sentences.length))
}

const closest = openClosest(nearNames.length)

/** How near each kind of cue is to the quantity. */
function nearSignals({ measure, codes, near: closes }: Figure, say: Say): void {
  closest.clear()
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0
    const close = closes[i] ?? 0
    closest.note(code, close)
    if (isKind[code]) closest.note(KIND, close)
    else if (isStance[code]) closest.note(STANCE, close)
  }
  const signs = nearFor[measure]
  closest.each((name, close) => {
    say(near[name] ?? 0, close)
    if (isLeftOut[name]) say(signs[name] ?? 0, close)
  })
}
