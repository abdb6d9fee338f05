import * as z from 'zod'
import { Attribution, Claim } from '../../schemas/claim.ts'
import { Standing } from '../../schemas/deal.ts'
import { DealKind, Lang, Measure, Scope, Unit } from '../../schemas/primitives.ts'
import { RevisionKind } from '../../schemas/revision.ts'

/** One article of a storyline. */
export const StoryArticle = z.object({
  id: z.string(),
  url: z.string(),
  outlet: z.string(),
  lang: Lang,
  published: z.string(),
  title: z.string(),
  text: z.string(),
})

const State = Standing.pick({ value: true, bound: true, stance: true })

/** A figure that must stand at the end of a story. */
export const ExpectedFigure = State.extend({
  parties: z.array(z.string()),
  measure: Measure,
  unit: Unit,
  part: z.literal(true).optional(),
  optional: z.literal(true).optional(),
})

/** A revision that must come out of a story. */
export const ExpectedRevision = z.object({
  parties: z.array(z.string()),
  measure: Measure,
  kind: RevisionKind,
  from: State,
  to: State,
  article: z.string(),
})

/** A storyline: articles that follow one deal, and what must come out of them. */
export const Story = z.object({
  id: z.string(),
  about: z.string(),
  articles: z.array(StoryArticle),
  expect: z.object({ figures: z.array(ExpectedFigure), revisions: z.array(ExpectedRevision) }),
})
export type Story = z.infer<typeof Story>

/** A claim as a careful reader writes it down by hand; what is left out has its usual value. */
export const GoldClaim = Claim.omit({
  id: true,
  article: true,
  reader: true,
  quote: true,
  start: true,
  end: true,
}).extend({
  kind: DealKind.default('unknown'),
  scope: Scope.default('total'),
  attribution: Attribution.default('reported'),
  /** Which figure of these parties and this measure it speaks of, where there are several. */
  figure: z.string().optional(),
  /** Whose deal it speaks of, where the text names other parties. */
  dealOf: z.array(z.string()).optional(),
})

/** An article of a trap: its claims in place of its words. */
export const TrapArticle = StoryArticle.pick({ id: true, published: true, outlet: true }).extend({
  /** Names the address, where several versions share one. */
  page: z.string().optional(),
  claims: z.array(GoldClaim),
})

/** A storyline of the project's own, told in claims alone. */
export const Trap = Story.extend({ articles: z.array(TrapArticle) })

/** A storyline of the project's own in full texts, each with the claims that a careful reader takes from it. */
export const OwnStory = Story.extend({ articles: z.array(StoryArticle.extend({ claims: z.array(GoldClaim) })) })
