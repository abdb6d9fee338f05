import { Bound, measures, Stance } from '../../../schemas/primitives.ts'
import type { FoundQuantity } from '../../measures/found.ts'
import { measureRules } from '../../measures/index.ts'
import { ageNames, ageOf, isPast } from '../calendar.ts'
import { type Organisation, relationOf } from '../cast.ts'
import type { Context } from '../context.ts'
import {
  among,
  byCue,
  type Cue,
  cueNames,
  deedCues,
  isKindCue,
  type KindCue,
  kindCues,
  numberOf,
  stanceCues,
  tenseCues,
} from '../cues.ts'
import type { FoundDate } from '../dates.ts'
import type { ReadSentence } from '../document.ts'
import type { Draft } from '../draft.ts'
import { type Figure, nearest } from '../figure.ts'
import type { Scene } from '../scene.ts'
import type { Voice } from '../stance.ts'
import { gap } from '../stated-date.ts'
import { openClosest } from './closest.ts'
import { publicSignals } from './public.ts'
import { byName, type Say, type Sign, signOf, signsOf } from './signal.ts'

const standingCues = [...stanceCues, 'modal', 'nonbinding', 'ahead'] as const
const isStanding = among(...standingCues)
const isOffLadder = among('disclaimed', 'denied', 'cancelled', 'stalled')
/** Cues that say something else before a figure than behind it. */
const isSided = among(...standingCues, ...tenseCues, ...deedCues)
const GENERIC = 0.4
/** Cues that say something of how firm a figure is though they are no words for it. */
const isTelling = among(
  ...standingCues,
  ...kindCues,
  'holding',
  'round',
  'part',
  'whole',
  'recurring',
  'unnamed',
  'cites',
  'says',
  'document',
  'instead',
  'duration',
  'until',
  'thatFigure',
  'clause',
  ...tenseCues,
  ...deedCues,
)

const stances = [...Stance.options, 'none'] as const
const kinds = [...kindCues, 'none'] as const
const always = signOf('always')
const measure = signsOf('measure', measures)
const bound = signsOf('bound', Bound.options)
const warranted = signOf('granted')
const voice = signsOf('voice', Stance.options)
const loudest = signsOf('loudest', stances)
const next = signsOf('next', Stance.options)
const loudestOf = byName(measures, (one) => signsOf(`loudest of ${one}`, stances))
const loudestFor = byName(kinds, (kind) => signsOf(`loudest for ${kind}`, stances))
const loudestBefore = byName(Stance.options, (first) =>
  byName(Stance.options, (second) => signOf('loudest before next', `${first} ${second}`)),
)
const near = byCue((cue) => signOf('near', cue))
const nearBefore = byCue((cue) => signOf('near before', cue))
const nearBehind = byCue((cue) => signOf('near behind', cue))
const sentenceBefore = signsOf('sentence before', cueNames)
const sentenceAfter = signsOf('sentence after', cueNames)
const headline = {
  both: signsOf('headline of both', cueNames),
  one: signsOf('headline of one', cueNames),
  none: signsOf('headline of none', cueNames),
}
const inHeadline = signOf('in headline')
const dated = signsOf('dated', ['past', 'ahead'])
const kindFor = byName(measures, (one) => signsOf(`kind of ${one}`, kinds))
const ofLast = { here: signsOf('last here', Stance.options), before: signsOf('last', Stance.options) }
const known = signsOf('known', Stance.options)
const opening = signOf('opening')
const late = signOf('late')

/** What a text says on how a figure stands; each signal weighs something else for each stance. */
export function stanceSignals(
  figure: Figure,
  scene: Scene,
  context: Context,
  parties: readonly string[],
  voices: readonly Voice[],
  say: Say,
): void {
  const { document, sentence, quantity } = figure
  const { published } = context
  say(always)
  say(measure[figure.measure])
  say(bound[quantity.bound])
  if (isGranted(figure)) say(warranted)
  for (const { stance, score } of voices) say(voice[stance], Math.min(score, 2))
  const [first, second] = voices
  const most = first?.stance ?? 'none'
  say(loudest[most])
  if (second) say(next[second.stance])
  say(loudestOf[figure.measure][most])
  const kind = nearestKind(figure)
  say(loudestFor[kind][most])
  if (first && second) say(loudestBefore[first.stance][second.stance])
  nearSignals(figure, say)
  scene.neighbours ??= neighboursOf(document.sentences, sentence)
  for (const sign of scene.neighbours) say(sign)
  const organisations = parties.map(context.organisationOf)
  headlineSignals(organisations, context, say)
  if (sentence.title) say(inHeadline)
  if (sentence.dates.length > 0)
    say(sentence.dates.some(({ date }) => isPast(date, published)) ? dated.past : dated.ahead)
  ageSignals(figure, published, kind, say)
  const [one, other] = organisations
  if (one && other) say(relationOf(one, other).kinds.are)
  say(kindFor[figure.measure][kind])
  publicSignals(quantity, organisations, published, say)
  const isOfDeal = (draft: Draft) => draft.parties.every((party) => parties.includes(party))
  const { last } = context
  if (last && isOfDeal(last)) say((last.sentence === sentence ? ofLast.here : ofLast.before)[last.stance])
  const earlier = figure.told.findLast(isOfDeal)
  if (earlier) say(known[earlier.stance])
  if (context.opening.every(({ party }) => parties.includes(party))) say(opening)
  say(late, sentence.index / Math.max(1, document.sentences.length))
}

/** What the sentences beside one say, those of its paragraph. */
function neighboursOf(sentences: readonly ReadSentence[], { index, paragraph }: ReadSentence): readonly Sign[] {
  const signs: Sign[] = []
  const note = (other: ReadSentence | undefined, isOne: readonly boolean[], of: Readonly<Record<Cue, Sign>>) => {
    for (const { label } of other?.paragraph === paragraph ? other.cues : [])
      if (isOne[numberOf(label)] && !signs.includes(of[label])) signs.push(of[label])
  }
  note(sentences[index - 1], isStanding, sentenceBefore)
  note(sentences[index + 1], isOffLadder, sentenceAfter)
  return signs
}

/** What the headline says, by how many of the parties it names. */
function headlineSignals(parties: readonly Organisation[], { headlineCues }: Context, say: Say): void {
  const named = parties.filter((one) => one.inHeadline).length
  const signs = headline[named > 1 ? 'both' : named > 0 ? 'one' : 'none']
  for (const label of headlineCues) if (isStanding[numberOf(label)]) say(signs[label])
}

const age = signsOf('age', [...ageNames, 'none'])
const ageFor = byName(kinds, (kind) => signsOf(`age for ${kind}`, [...ageNames, 'none']))
const ageBefore = signsOf('age before', ageNames)

/** How long ago a sentence says that it was, or else the one before it. */
function ageSignals(
  { document, sentence: { dates, paragraph, index }, quantity }: Figure,
  published: string,
  kind: KindCue | 'none',
  say: Say,
): void {
  const date = nearestDate(quantity, dates)
  const old = date ? ageOf(date.date, published) : 'none'
  say(age[old])
  say(ageFor[kind][old])
  const before = document.sentences[index - 1]
  const carried = before?.paragraph === paragraph ? before.dates.at(-1) : undefined
  if (!date && carried) say(ageBefore[ageOf(carried.date, published)])
}

/** The first of the dates that stand nearest. */
function nearestDate(quantity: FoundQuantity, dates: readonly FoundDate[]): FoundDate | undefined {
  let [best] = dates
  for (const date of dates) if (best && gap(date, quantity) < gap(best, quantity)) best = date
  return best
}

/** Characters are few enough between a warrant and its shares at this nearness. */
const WARRANTED = 0.35
const isWarrant = among('warrant')

/** True for what a warrant gives a right to: granted once the warrant is, and had only when it is exercised. */
const isGranted = (figure: Figure): boolean =>
  measureRules[figure.measure].warranted === true && nearest(figure, isWarrant) >= WARRANTED

const kindOf = byCue((cue) => (isKindCue(cue) ? cue : undefined))

/** The word for a kind of deal that stands nearest; a generic one counts last. */
export function nearestKind({ codes, near: closes }: Figure): KindCue | 'none' {
  let kind: KindCue | 'none' = 'none'
  let most = 0
  for (let i = 0; i < closes.length; i++) {
    const of = kindOf[codes[i] ?? 0]
    const close = of === undefined ? 0 : (closes[i] ?? 0) * (of === 'deal' ? GENERIC : 1)
    if (of === undefined || close <= most) continue
    kind = of
    most = close
  }
  return kind
}

const at = openClosest(cueNames.length)
const before = openClosest(cueNames.length)
const behind = openClosest(cueNames.length)

function nearSignals({ sentence, start, end, codes, near: closes }: Figure, say: Say): void {
  at.clear()
  before.clear()
  behind.clear()
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0
    const cue = sentence.cues[i]
    if (!cue || !isTelling[code]) continue
    const isInside = cue.start >= start && cue.end <= end
    const close = isInside ? 1 : (closes[i] ?? 0)
    at.note(code, close)
    if (isSided[code]) (cue.end <= start ? before : behind).note(code, close)
  }
  at.each((code, close) => say(near[code] ?? 0, close))
  before.each((code, close) => say(nearBefore[code] ?? 0, close))
  behind.each((code, close) => say(nearBehind[code] ?? 0, close))
}
