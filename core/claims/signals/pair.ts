import { placeOf } from '../../parties/known-deals/index.ts'
import type { Bond } from '../bond.ts'
import type { Candidate } from '../candidates.ts'
import { OFTEN, type Relation, relationOf } from '../cast.ts'
import type { Context } from '../context.ts'
import { among } from '../cues.ts'
import type { Figure } from '../figure.ts'
import { type Scene, tieOf } from '../scene.ts'
import { gridOf, type Say, signOf, signsOf, stepsOf } from './signal.ts'

/** Sentences within which a deal spoken of is near. */
const NEAR = 2
/** Words that point at a deal spoken of before: "the plan", "both companies". */
const isPointing = among('thatFigure', 'both')

/** A signal by how many of the two the sentence names. */
const byNamed = (signal: string) => stepsOf(signal, 2)
/** One that says more of two who are acquainted, or whom several sentences name together. */
const byRelation = (signal: string) => ({
  is: byNamed(signal),
  acquainted: byNamed(`${signal} acquainted`),
  together: gridOf(`${signal} together`, OFTEN, 2),
})
function sayByRelation(
  signs: ReturnType<typeof byRelation>,
  named: number,
  { acquainted, together }: Relation,
  say: Say,
): void {
  say(signs.is(named))
  say(signs.together(together, named))
  if (acquainted) say(signs.acquainted(named))
}
const here = byNamed('pair here')
const foremost = signOf('pair foremost')
const withHub = byNamed('pair with hub')
const withoutHub = byNamed('pair without hub')
const withLeader = byNamed('pair with leader')
const withoutLeader = byNamed('pair without leader')
const withSubjectBefore = byNamed('pair with subject before')
const withoutSubjectBefore = byNamed('pair without subject before')
const lastDeal = byRelation('pair last deal')
const dealOfSentence = byNamed('pair deal of sentence')
const dealOfParagraph = byNamed('pair deal of paragraph')
const dealNear = byNamed('pair deal near')
const earlierDeal = byRelation('pair earlier deal')
const pointedAt = signsOf('pair pointed at', ['opening', 'last'])
const known = byRelation('pair known')
const notKnown = byNamed('pair not known')
const opening = byRelation('pair opening')
const ofPublicFigure = byNamed('pair of public figure')
const notOfPublicFigure = byNamed('pair not of public figure')
const topic = byRelation('pair topic')
const acquainted = byNamed('pair acquainted')
const together = stepsOf('pair together', OFTEN)
const ofAKind = signOf('pair of a kind')

/**
 * What speaks for and against two organisations being those of one deal, beside what speaks for each; what is the same for
 * all pairs is looked up once.
 */
export function pairSignals(
  figure: Figure,
  scene: Scene,
  context: Context,
  candidates: readonly Candidate[],
): (a: Candidate, b: Candidate, say: Say) => void {
  const { document, sentence } = figure
  const before = document.sentences[sentence.index - 1]
  const acting = before?.paragraph === sentence.paragraph ? before.subject?.party : undefined
  const leading = sentence.leader?.party
  const last = context.deals.at(-1)
  const isPointedAt = figure.codes.some((code, i) => isPointing[code] && (sentence.cues[i]?.end ?? 0) <= figure.start)
  const isKnown = figure.told.length > 0
  const isPublic = isPubliclyKnown(figure, candidates)
  return (a, b, say) => {
    const named = Number(a.bond !== undefined) + Number(b.bond !== undefined)
    const isLast = a.inLast && b.inLast
    const isOpening = a.of.inOpening && b.of.inOpening
    const relation = relationOf(a.of, b.of)
    say(here(named))
    if (a.rank + b.rank === 1) say(foremost)
    if (a.bond && b.bond) bondsSignals(figure, scene, a.bond, b.bond, say)
    say(a.of.topic === 0 || b.of.topic === 0 ? withHub(named) : withoutHub(named))
    if (leading !== undefined) say(holds(a, b, leading) ? withLeader(named) : withoutLeader(named))
    if (acting !== undefined) say(holds(a, b, acting) ? withSubjectBefore(named) : withoutSubjectBefore(named))
    if (last && isLast) {
      sayByRelation(lastDeal, named, relation, say)
      if (last.sentence === sentence.index) say(dealOfSentence(named))
      else if (last.paragraph === sentence.paragraph) say(dealOfParagraph(named))
      else if (sentence.index - last.sentence <= NEAR) say(dealNear(named))
    } else if (relation.dealt) sayByRelation(earlierDeal, named, relation, say)
    if (isPointedAt && isOpening) say(pointedAt.opening)
    if (isPointedAt && isLast) say(pointedAt.last)
    if (isKnown && a.isKnown && b.isKnown) sayByRelation(known, named, relation, say)
    else if (isKnown) say(notKnown(named))
    if (isOpening) sayByRelation(opening, named, relation, say)
    if (isPublic) say(isTheirs(figure, relation) ? ofPublicFigure(named) : notOfPublicFigure(named))
    if (isForemost(a) && isForemost(b)) sayByRelation(topic, named, relation, say)
    say(together(relation.together))
    if (relation.acquainted) say(acquainted(named))
    say(relation.kinds.are)
    say(relation.kinds.areFor[figure.measure])
    if (relation.alike) say(ofAKind)
  }
}

const holds = (a: Candidate, b: Candidate, party: string) => a.of.party === party || b.of.party === party

/** One of the two that the text is about. */
const isForemost = ({ of }: Candidate) => of.topic === 0 || of.topic === 1

/** True for a figure that is publicly known of a deal that two of the candidates have a part in. */
function isPubliclyKnown({ quantity }: Figure, candidates: readonly Candidate[]): boolean {
  for (let i = 1; i < candidates.length; i++)
    for (let j = 0; j < i; j++) {
      const a = candidates[i]
      const b = candidates[j]
      const figures = a && b && relationOf(a.of, b.of).figures
      if (figures && placeOf(quantity, figures) >= 0) return true
    }
  return false
}

/** True for a figure that is publicly known of a deal that two have with one another. */
function isTheirs({ quantity }: Figure, { figures }: Relation): boolean {
  if (!figures) return false
  for (let at = placeOf(quantity, figures); at >= 0; at = placeOf(quantity, figures, at + 1))
    if (figures.theirs[at]) return true
  return false
}

const sides = signsOf('pair sides', ['before', 'behind', 'astride'])
const withSubject = signOf('pair with subject')
const ofRivals = signOf('pair of rivals')
const ofRival = signOf('pair of rival')
const parted = signOf('pair parted')
const next = signOf('pair next')
const joined = signOf('pair joined')
const and = signOf('pair and')
const dealBetween = signOf('pair deal between')
const asideBetween = signOf('pair aside between')
const otherClause = signOf('pair other clause')
const figureBetween = signOf('pair figure between')

function bondsSignals({ quantity, measure }: Figure, scene: Scene, a: Bond, b: Bond, say: Say): void {
  say(sides[a.side === b.side ? a.side : 'astride'])
  if (a.subject || b.subject) say(withSubject)
  if (a.rival || b.rival) say(a.rival && b.rival ? ofRivals : ofRival)
  const isInOrder = a.seen.start < b.seen.start
  const first = isInOrder ? a.seen : b.seen
  const second = isInOrder ? b.seen : a.seen
  const tie = tieOf(scene, first, second)
  say(tie.parted ? parted : next)
  say(tie.roles)
  if (tie.joined) say(joined)
  if (tie.and) say(and)
  if (tie.deal) say(dealBetween)
  if (tie.aside) say(asideBetween)
  if (tie.otherClause) say(otherClause)
  const from = first.end
  const to = second.start
  for (const other of scene.amounts)
    if (other.quantity !== quantity && other.measure === measure && other.start >= from && other.end <= to) {
      say(figureBetween)
      break
    }
}
