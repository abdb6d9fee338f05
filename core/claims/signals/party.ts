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
import { type Say, type Sign, signOf, signsOf, stepsOf } from './signal.ts'

const places = ['here', 'away'] as const
const vias = ['name', 'ticker', 'form', 'product', 'description', 'anaphor', 'person'] as const
const sides = ['before', 'behind'] as const

const here = signOf('here')
const rank = stepsOf('rank', 4)
const back = stepsOf('back', 3)
const backInParagraph = signOf('back in paragraph')
const actedBack = stepsOf('acted back', 3)
const backPerson = signOf('back person')
const backAside = signOf('back aside')
const far = signOf('far')
const noTopic = signOf('topic', 'none')
const topic = stepsOf('topic', 4)
const byPlace = {
  here: { noTopic: signOf('topic here', 'none'), topic: stepsOf('topic here', 2) },
  away: { noTopic: signOf('topic away', 'none'), topic: stepsOf('topic away', 2) },
}
const opening = signsOf('opening', places)
const leader = signsOf('leader', places)
const lastDeal = signsOf('last deal', places)
const dealOfSentence = signOf('deal of sentence')
const dealOfParagraph = signOf('deal of paragraph')
const known = signsOf('known', places)
const unregistered = signsOf('unregistered', places)

/** What speaks for and against one organisation's part in the deal of a figure. */
export function partySignals(figure: Figure, scene: Scene, context: Context, candidate: Candidate, say: Say): void {
  const { sentence, measure } = figure
  const { of, bond, before } = candidate
  const place = bond ? 'here' : 'away'
  if (bond) {
    say(here)
    say(rank(candidate.rank))
    bondSignals(figure, scene, bond, say)
  } else if (before) {
    const steps = sentence.index - before.sentence.index
    say(back(steps))
    if (before.sentence.paragraph === sentence.paragraph) say(backInParagraph)
    if (actedBefore(candidate)) say(actedBack(steps))
    if (before.mention.via === 'person') say(backPerson)
    if (isAside(before.mention, before.sentence.asides)) say(backAside)
  } else say(far)
  if (!bond && candidate.after) aheadSignals(figure, scene, candidate.after, before === undefined, say)
  const { topic: ofTopic, noTopic: ofNoTopic } = byPlace[place]
  say(of.topic < 0 ? noTopic : topic(of.topic))
  say(of.topic < 0 ? ofNoTopic : ofTopic(of.topic))
  if (of.inOpening) say(opening[place])
  if (sentence.leader?.party === of.party) say(leader[place])
  const last = context.deals.at(-1)
  if (last && candidate.inLast) {
    say(lastDeal[place])
    if (last.sentence === sentence.index) say(dealOfSentence)
    else if (last.paragraph === sentence.paragraph) say(dealOfParagraph)
  }
  if (candidate.isKnown) say(known[place])
  if (!of.is.isRegistered) say(unregistered[place])
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

const bySide = {
  before: {
    gap: stepsOf('before', GAPS.length),
    separators: stepsOf('separators before', 3),
    clauses: stepsOf('clauses before', 2),
    others: stepsOf('others between before', 3),
    figures: stepsOf('figures between before', 2),
  },
  behind: {
    gap: stepsOf('behind', GAPS.length),
    separators: stepsOf('separators behind', 3),
    clauses: stepsOf('clauses behind', 2),
    others: stepsOf('others between behind', 3),
    figures: stepsOf('figures between behind', 2),
  },
} as const
const strength = signOf('strength')
const via = signsOf('via', vias)
const rival = signsOf('rival', sides)
const holds = signOf('holds')
const subject = signsOf('subject', sides)
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
  const left = side === 'before' ? seen.end : end
  const right = side === 'before' ? start : seen.start
  const signs = bySide[side]
  say(strength, bond.strength)
  say(signs.gap(stepOf(bond.gap)))
  say(via[seen.via])
  say(role[side])
  say(signs.separators(bond.separators))
  say(signs.clauses(bond.clauses))
  if (bond.rival) say(rival[side])
  if (bond.holds) say(holds)
  if (bond.subject) say(subject[side])
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
