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
const NO_NAMES: readonly string[] = []
const NOWHERE: ReadonlyMap<Organisation, Mention> = new Map()

/** Who may be meant: the organisations of the sentence, of those before it, of the deals spoken of and of the text. */
export function candidatesOf(figure: Figure, scene: Scene, context: Context): readonly Candidate[] {
  const { sentence } = figure
  const ranked = bondsOf(figure, scene).sort((a, b) => b.strength - a.strength || a.seen.start - b.seen.start)
  const before = context.mentionedBefore(sentence)
  const after = isFollowed(figure) ? context.mentionedNext(sentence) : NOWHERE
  const known = figure.told[0]?.parties
  const { deals, topic } = context
  const last = deals.at(-1)?.parties ?? NOBODY
  const meant: Organisation[] = []
  const add = (one: Organisation | undefined) => {
    if (one && meant.length < MOST && !meant.includes(one)) meant.push(one)
  }
  for (const { seen } of ranked) add(seen.of)
  for (const party of known ?? NO_NAMES) add(context.organisationOf(party))
  for (const one of deals.at(-2)?.parties ?? NOBODY) add(one)
  for (const one of last) add(one)
  for (let place = 0; place < ABOUT && place < topic.length; place++) add(topic[place])
  for (const one of context.opening) add(one)
  for (const beside of [before, after]) if (meant.length < MOST) for (const one of beside.keys()) add(one)
  return meant.map((of, i) => ({
    of,
    rank: i < ranked.length ? i : -1,
    bond: ranked[i],
    before: before.get(of),
    after: after.get(of),
    inLast: last.includes(of),
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
