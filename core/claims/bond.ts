import { countBetween, leaving } from '../text/places.ts'
import type { Document, ReadSentence } from './document.ts'
import type { Figure } from './figure.ts'
import type { Mention } from './mentions.ts'
import type { Amount, Scene, Seen } from './scene.ts'

/** How a mention stands to a figure of its sentence. */
export interface Bond {
  readonly seen: Seen
  readonly side: 'before' | 'behind'
  /** UTF-16 units between them, as long as they would be in a spaced script. */
  readonly gap: number
  readonly separators: number
  readonly clauses: number
  /** True where it stands beside another figure of the sentence and not beside this one. */
  readonly rival: boolean
  /** True where the figure stands in brackets right behind it. */
  readonly holds: boolean
  readonly subject: boolean
  /** How strongly all this ties the two, from 0. */
  readonly strength: number
}

/** How much a mention counts by the way it names its party. */
const viaWeight: Readonly<Record<Mention['via'], number>> = {
  name: 1,
  ticker: 0.5,
  form: 0.9,
  product: 0.88,
  description: 0.72,
  anaphor: 0.56,
  person: 0.5,
}
const ASIDE = 0.24
const AS_PRODUCT = 0.56
const OWNED = 0.45
const separated = leaving(0.88)
const otherClause = leaving(0.6)
/** Characters after which nearness counts half, in a spaced script. */
const HALF = 70
const SUBJECT = 0.45
/** A figure in brackets is that of the name before them. */
const HOLDS = 1.5
/** Characters of an unspaced script say more than those of a spaced one. */
const UNSPACED = 2.5

const BRACKET = /^\s?[(（][^()（）]{0,40}$/u
const SEMICOLON = /[;；]/u

/** Of each organisation of a sentence the mention that is tied to a figure most, in the order of the sentence. */
export function bondsOf(figure: Figure, scene: Scene): Bond[] {
  const bonds: Bond[] = []
  for (const seen of scene.seen) {
    const bond = bondOf(figure, scene, seen)
    if (bond.strength > (bonds[seen.local]?.strength ?? -1)) bonds[seen.local] = bond
  }
  return bonds
}

/** Measures how a mention stands to a quantity of its sentence. */
function bondOf({ document, sentence, quantity, start, end }: Figure, { amounts }: Scene, seen: Seen): Bond {
  const before = seen.end <= start
  const left = before ? seen.end : end
  const right = before ? start : seen.start
  const gap = Math.max(0, right - left) * (document.pack.script === 'unspaced' ? UNSPACED : 1)
  const separators = document.separators.between(left, right)
  const clauses = countBetween(sentence.clauses, left, right)
  const semicolon = separators > 0 && clauses > 0 && document.text.slice(left, right).search(SEMICOLON) >= 0
  const away = semicolon || (!before && goesOn(sentence, left, right))
  const rival =
    away || (separators > 0 && amounts.some((other) => other.quantity !== quantity && owns(document, other, seen)))
  const nearness = (HALF / (HALF + gap)) * separated(separators) * otherClause(clauses) * (rival ? OWNED : 1)
  const holds = before && separators > 0 && BRACKET.test(document.text.slice(left, right))
  const subject = seen.mention === sentence.subject
  const place = holds ? HOLDS : subject && before ? Math.max(nearness, SUBJECT) : nearness
  const strength = viaWeight[seen.via] * roleWeight(seen) * place
  return { seen, side: before ? 'before' : 'behind', gap, separators, clauses, rival, holds, subject, strength }
}

/** True where no separator parts a mention from a quantity. */
const owns = ({ separators }: Document, amount: Amount, seen: Seen) =>
  seen.end <= amount.start
    ? separators.between(seen.end, amount.start) === 0
    : separators.between(amount.end, seen.start) === 0

const roleWeight = ({ isAside, isProduct }: Seen): number => (isAside ? ASIDE : isProduct ? AS_PRODUCT : 1)

/** True where "and" and another word for a deal part a figure from a name behind it: "and began a partnership with X". */
function goesOn({ cues }: ReadSentence, from: number, to: number): boolean {
  const and = cues.find(({ label, start, end }) => label === 'and' && start >= from && end <= to)
  return and !== undefined && cues.some(({ label, start, end }) => label === 'deal' && start >= and.end && end <= to)
}
