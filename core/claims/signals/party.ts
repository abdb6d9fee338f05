import type { Measure } from '../../../schemas/primitives.ts'
import type { Bond } from '../bond.ts'
import { actedBefore, type Candidate } from '../candidates.ts'
import type { Organisation } from '../cast.ts'
import type { Context } from '../context.ts'
import { isKindCue, kindCues } from '../cues.ts'
import type { ReadSentence } from '../document.ts'
import type { Figure } from '../figure.ts'
import type { Mention } from '../mentions.ts'
import { isAside } from '../pronouns.ts'
import { type Amount, detailsOf, type Scene } from '../scene.ts'
import { gridOf, type Say, type Sign, signOf, signsOf, stepsOf } from './signal.ts'

const vias = ['name', 'ticker', 'form', 'product', 'description', 'anaphor', 'person'] as const

const here = signOf('here')
const rank = stepsOf('rank', 4)
const back = stepsOf('back', 3)
const backInParagraph = signOf('back in paragraph')
const actedBack = stepsOf('acted back', 3)
const backPerson = signOf('back person')
const backAside = signOf('back aside')
const far = signOf('far')
/** The places among those a text is about that are told apart, and that of all others. */
const TOPIC = 4
const OTHER = TOPIC + 1
const backOfTopic = gridOf('back of topic', 3, OTHER)
const lastDealOfTopic = gridOf('last deal of topic', 1, OTHER)
const noTopic = signOf('topic', 'none')
const topic = stepsOf('topic', TOPIC)
const dealOfSentence = signOf('deal of sentence')
const dealOfParagraph = signOf('deal of paragraph')
/** What is said otherwise of one whom the sentence of the figure mentions than of others. */
const signsAt = (place: 'here' | 'away') => ({
  noTopic: signOf(`topic ${place}`, 'none'),
  topic: stepsOf(`topic ${place}`, 2),
  opening: signOf('opening', place),
  leader: signOf('leader', place),
  lastDeal: signOf('last deal', place),
  lastDealOfOpening: signOf('last deal of opening', place),
  known: signOf('known', place),
  unregistered: signOf('unregistered', place),
})
const signsHere = signsAt('here')
const signsAway = signsAt('away')

/** What speaks for and against one organisation's part in the deal of a figure. */
export function partySignals(figure: Figure, scene: Scene, context: Context, candidate: Candidate, say: Say): void {
  const { sentence, measure } = figure
  const { of, bond, before } = candidate
  const signs = bond ? signsHere : signsAway
  const place = of.topic < 0 ? OTHER : Math.min(of.topic, TOPIC)
  if (bond) {
    say(here)
    say(rank(candidate.rank))
    bondSignals(figure, scene, bond, say)
  } else if (before) {
    const steps = sentence.index - before.sentence.index
    say(back(steps))
    say(backOfTopic(steps, place))
    if (before.sentence.paragraph === sentence.paragraph) say(backInParagraph)
    if (actedBefore(candidate)) say(actedBack(steps))
    if (before.mention.via === 'person') say(backPerson)
    if (isAside(before.mention, before.sentence.asides)) say(backAside)
  } else say(far)
  if (!bond && candidate.after) aheadSignals(figure, scene, candidate.after, before === undefined, say)
  say(of.topic < 0 ? noTopic : topic(of.topic))
  say(of.topic < 0 ? signs.noTopic : signs.topic(of.topic))
  if (of.inOpening) say(signs.opening)
  if (sentence.leader?.party === of.party) say(signs.leader)
  const last = context.deals.at(-1)
  if (last && candidate.inLast) {
    say(signs.lastDeal)
    say(lastDealOfTopic(bond ? 1 : 0, place))
    if (of.inOpening) say(signs.lastDealOfOpening)
    if (last.sentence === sentence.index) say(dealOfSentence)
    else if (last.paragraph === sentence.paragraph) say(dealOfParagraph)
  }
  if (candidate.isKnown) say(signs.known)
  if (!of.is.isRegistered) say(signs.unregistered)
  for (const { had, hadFor } of of.is.kinds) {
    say(had)
    say(hadFor[measure])
  }
}

const ahead = signsOf('ahead', ['in paragraph', 'beyond'])
const aheadVia = signsOf('ahead via', vias)
const aheadNew = signsOf('ahead new', ['in paragraph', 'beyond'])
const aheadWith = signsOf('ahead with', [...kindCues, 'round'])
const aheadSubject = signOf('ahead subject')
const aheadAmong = stepsOf('ahead among', 3)

/** What speaks for and against one whom only the next sentence names: "The round was led by X". */
function aheadSignals({ document, sentence }: Figure, scene: Scene, mention: Mention, isNew: boolean, say: Say): void {
  const next = document.sentences[sentence.index + 1]
  if (!next) return
  const near = next.paragraph === sentence.paragraph ? 'in paragraph' : 'beyond'
  say(ahead[near])
  say(aheadVia[mention.via])
  if (isNew) say(aheadNew[near])
  scene.next ??= { says: saidAhead(next), among: aheadAmong(new Set(next.mentions.map(({ party }) => party)).size) }
  for (const sign of scene.next.says) say(sign)
  if (mention === next.subject) say(aheadSubject)
  say(scene.next.among)
}

/** What a sentence says of the deal that the one before it has the figure of, each thing once. */
function saidAhead({ cues }: ReadSentence): readonly Sign[] {
  const signs: Sign[] = []
  for (const { label } of cues)
    if ((isKindCue(label) || label === 'round') && !signs.includes(aheadWith[label])) signs.push(aheadWith[label])
  return signs
}

/** Bounds of gaps between a name and a figure, in UTF-16 units. */
const GAPS = [6, 20, 45, 90, 160]

const signsOn = (side: Bond['side']) => ({
  gap: stepsOf(side, GAPS.length),
  separators: stepsOf(`separators ${side}`, 3),
  clauses: stepsOf(`clauses ${side}`, 2),
  others: stepsOf(`others between ${side}`, 3),
  figures: stepsOf(`figures between ${side}`, 2),
  rival: signOf('rival', side),
  subject: signOf('subject', side),
})
const signsBefore = signsOn('before')
const signsBehind = signsOn('behind')
const strength = signOf('strength')
const via = signsOf('via', vias)
const holds = signOf('holds')
const personActs = signOf('person acts')
const aside = signOf('aside')
const product = signOf('product')
const actedUpon = signOf('acted upon')
const apposed = signOf('apposed')
const says = signsOf('says', ['person', 'firm'])

function bondSignals({ measure, start, end }: Figure, scene: Scene, bond: Bond, say: Say): void {
  const { seen, side } = bond
  const { of } = seen
  const { role, isActedUpon, isApposed, says: saying } = detailsOf(scene, seen)
  const isBefore = side === 'before'
  const left = isBefore ? seen.end : end
  const right = isBefore ? start : seen.start
  const signs = isBefore ? signsBefore : signsBehind
  say(strength, bond.strength)
  say(signs.gap(stepOf(bond.gap)))
  say(via[seen.via])
  say(isBefore ? role.before : role.behind)
  say(signs.separators(bond.separators))
  say(signs.clauses(bond.clauses))
  if (bond.rival) say(signs.rival)
  if (bond.holds) say(holds)
  if (bond.subject) say(signs.subject)
  if (bond.subject && seen.via === 'person') say(personActs)
  if (seen.isAside) say(aside)
  if (seen.isProduct) say(product)
  if (isActedUpon) say(actedUpon)
  if (isApposed) say(apposed)
  say(signs.others(othersBetween(scene, of, left, right)))
  const figures = figuresBetween(scene.amounts, measure, left, right)
  if (figures > 0) say(signs.figures(figures))
  for (let i = 0; i < saying; i++) say(says[seen.via === 'person' ? 'person' : 'firm'])
}

/** What a gap falls under: the index of the first bound that it does not pass. */
function stepOf(gap: number): number {
  const step = GAPS.findIndex((bound) => gap <= bound)
  return step < 0 ? GAPS.length : step
}

/** More organisations than these between a name and a figure say no more. */
const CROWD = 3

/** How many organisations but its own stand between a mention and a figure, as far as that counts. */
function othersBetween({ seen }: Scene, own: Organisation, left: number, right: number): number {
  const others: Organisation[] = []
  for (const { start, end, of } of seen)
    if (start >= left && end <= right && of !== own && !others.includes(of)) {
      others.push(of)
      if (others.length === CROWD) break
    }
  return others.length
}

function figuresBetween(amounts: readonly Amount[], measure: Measure, left: number, right: number): number {
  let count = 0
  for (const other of amounts) if (other.measure === measure && other.start >= left && other.end <= right) count++
  return count
}
