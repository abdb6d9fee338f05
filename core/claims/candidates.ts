import { type Bond, bondsOf } from './bond.ts'
import type { Organisation } from './cast.ts'
import type { Context, MentionBefore } from './context.ts'
import type { Figure } from './figure.ts'
import type { Mention } from './mentions.ts'
import type { Scene } from './scene.ts'

/** An organisation that may have a part in the deal of a figure, with where the text has it. */
export interface Candidate {
  readonly of: Organisation
  /** The mention in the figure's own sentence that is tied to it most. */
  readonly bond: Bond | undefined
  /** Its place among the organisations of the sentence by that tie, from 0. */
  readonly rank: number
  /** The latest sentence before that mentions it, and that mention. */
  readonly before: MentionBefore | undefined
  /** Its first mention in the sentence that follows, where that gives no figure of its own: "The round was led by ...". */
  readonly after: Mention | undefined
  /** True for a party of the deal spoken of last, and of the one the figure was first told of. */
  readonly inLast: boolean
  readonly isKnown: boolean
}

/** How many of the parties that a text is mostly about are always in mind. */
const ABOUT = 4
/** The most that are weighed for one figure. */
export const MOST = 16
const NOBODY: readonly Organisation[] = []
const NOWHERE: ReadonlyMap<Organisation, Mention> = new Map()

/** Who may be meant: the organisations of the sentence, of those before it, of the deals spoken of and of the text. */
export function candidatesOf(figure: Figure, scene: Scene, context: Context): readonly Candidate[] {
  const { sentence } = figure
  const ranked = bondsOf(figure, scene).sort((a, b) => b.strength - a.strength || a.seen.start - b.seen.start)
  const before = context.mentionedBefore(sentence)
  const after = isFollowed(figure) ? context.mentionedNext(sentence) : NOWHERE
  const known = context.figures.get(figure.key)
  const last = context.deals.at(-1)
  const meant: Organisation[] = []
  const add = (all: Iterable<Organisation>) => {
    for (const one of all) {
      if (meant.length === MOST) return
      if (!meant.includes(one)) meant.push(one)
    }
  }
  add(ranked.map(({ seen }) => seen.of))
  if (known) add(known.map(context.organisationOf))
  add(context.deals.at(-2)?.parties ?? NOBODY)
  add(last?.parties ?? NOBODY)
  add(context.topic.slice(0, ABOUT))
  add(context.opening)
  add(before.keys())
  add(after.keys())
  return meant.map((of, i) => ({
    of,
    rank: i < ranked.length ? i : -1,
    bond: ranked[i],
    before: before.get(of),
    after: after.get(of),
    inLast: last?.parties.includes(of) === true,
    isKnown: known?.includes(of.party) === true,
  }))
}

/** True where the next sentence may name who has a part in a figure: one that has no figure of the measure, and not below a headline. */
function isFollowed({ document, sentence, measure }: Figure): boolean {
  const next = document.sentences[sentence.index + 1]
  return !sentence.title && next?.quantities.every((other) => other.measure !== measure) === true
}

/** True where an organisation acts in the sentence that last named it. */
export const actedBefore = ({ before }: Candidate): boolean =>
  before !== undefined && before.sentence.subject?.party === before.mention.party
