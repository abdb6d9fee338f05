import * as z from 'zod/mini'
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

const State = z.pick(Standing, { value: true, bound: true, stance: true })

/** A figure that must stand at the end of a story. */
export const ExpectedFigure = z.extend(State, {
  parties: z.array(z.string()),
  measure: Measure,
  unit: Unit,
  part: z.optional(z.literal(true)),
  optional: z.optional(z.literal(true)),
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
export const GoldClaim = z.extend(
  z.omit(Claim, {
    id: true,
    article: true,
    reader: true,
    quote: true,
    start: true,
    end: true,
  }),
  {
    kind: z._default(DealKind, 'unknown'),
    scope: z._default(Scope, 'total'),
    attribution: z._default(Attribution, 'reported'),
    /** Which figure of these parties and this measure it speaks of, where there are several. */
    figure: z.optional(z.string()),
    /** Whose deal it speaks of, where the text names other parties. */
    dealOf: z.optional(z.array(z.string())),
  },
)

/** An article of a trap: its claims in place of its words. */
export const TrapArticle = z.extend(z.pick(StoryArticle, { id: true, published: true, outlet: true }), {
  /** Names the address, where several versions share one. */
  page: z.optional(z.string()),
  claims: z.array(GoldClaim),
})

/** A storyline of the project's own, told in claims alone. */
export const Trap = z.extend(Story, { articles: z.array(TrapArticle) })

/** A storyline of the project's own in full texts, each with the claims that a careful reader takes from it. */
export const OwnStory = z.extend(Story, { articles: z.array(z.extend(StoryArticle, { claims: z.array(GoldClaim) })) })
