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
  disclaimed: (revision) => `${before(revision)}, now ${saidInQuotes(revision) ?? 'called no commitment'}`,
  denied: (revision) => `${before(revision)}, now ${saidInQuotes(revision) ?? 'called untrue'}`,
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

// Words that the article itself puts in quotation marks say it best, where a reader of English can read them.
function saidInQuotes({ to }: Revision): string | undefined {
  if (to.lang !== 'en') return undefined
  const words = /["“]([^"“”]+?)[,.]?["”]/.exec(to.quote)?.[1]
  if (words === undefined || words.length < shortest || words.length > longest) return undefined
  return `“${shortLine(words, longest)}”`
}
