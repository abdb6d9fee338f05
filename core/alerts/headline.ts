import type { DealKind } from '../../schemas/primitives.ts'
import type { Revision, RevisionKind } from '../../schemas/revision.ts'
import { formatFigure } from './figure-text.ts'
import { kindWord } from './marks.ts'
import { figureName } from './names.ts'
import { shortLine } from './plain-text.ts'

/** A revision in one English sentence: "Walked back: Nvidia–OpenAI investment, up to $100 billion, now “never a commitment”". */
export function headline(revision: Revision, kind: DealKind = 'unknown'): string {
  return `${kindWord[revision.kind]}: ${figureName(revision, kind)}, ${change[revision.kind](revision)}`
}

const before = (revision: Revision) => formatFigure(revision.from.standing, revision.unit)
const now = (revision: Revision) => formatFigure(revision.to.standing, revision.unit)
const moved = (revision: Revision) => `from ${before(revision)} to ${now(revision)}, ${revision.to.standing.stance}`

const change: Readonly<Record<RevisionKind, (revision: Revision) => string>> = {
  raised: moved,
  lowered: moved,
  firmed: steppedOrBound,
  softened: steppedOrBound,
  disclaimed: (revision) =>
    `${before(revision)}, now ${saidInQuotes(revision, 'disclaimed') ?? 'called no commitment'}`,
  denied: (revision) => `${before(revision)}, now ${saidInQuotes(revision, 'denied') ?? 'called untrue'}`,
  cancelled: (revision) => `${before(revision)}, called off`,
  stalled: (revision) => `${before(revision)}, not moving`,
  reinstated: (revision) => `${now(revision)}, now ${revision.to.standing.stance}`,
}

function steppedOrBound(revision: Revision): string {
  const [from, to] = [revision.from.standing, revision.to.standing]
  if (before(revision) !== now(revision)) return moved(revision)
  return from.stance === to.stance ? now(revision) : `${now(revision)}, from ${from.stance} to ${to.stance}`
}

const shortest = 8
const longest = 40

/** Quoted words take an amount back where they say that it was none of these, or that it is one of those. */
const takesBack = {
  disclaimed:
    /(\b(no|not|never|nothing|without)\b|n['’]t\b).*\b(commit|bind|bound|oblig|promise|guarantee|assurance|firm|definitive|contract|signed|agree)|\b(non-?binding|aspiration)/i,
  denied:
    /(\b(no|not|never|nothing|without)\b|n['’]t\b).*\b(true|truth|accurate|correct|basis|merit|talks|plan|discuss|deal|agree)|\b(untrue|false|baseless|fiction|fabricat|inaccurate|incorrect|nonsense|wrong)/i,
} as const satisfies Partial<Record<RevisionKind, RegExp>>

// Words that the article itself puts in quotation marks say it best, where a reader of English can read them and they do take something back.
function saidInQuotes({ to }: Revision, kind: keyof typeof takesBack): string | undefined {
  if (to.lang !== 'en') return undefined
  const quoted = [...to.quote.matchAll(/["“]([^"“”]+?)[,.]?["”]/g)].flatMap(([, words]) => words ?? [])
  const words = quoted.find((one) => one.length >= shortest && one.length <= longest && takesBack[kind].test(one))
  return words === undefined ? undefined : `“${shortLine(words, longest)}”`
}
