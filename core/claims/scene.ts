import type { Measure } from '../../schemas/primitives.ts'
import type { FoundQuantity } from '../measures/found.ts'
import { countBetween } from '../text/places.ts'
import type { Cast, Organisation } from './cast.ts'
import { among, kindCues, numberOf } from './cues.ts'
import type { Document, ReadSentence } from './document.ts'
import type { Mention } from './mentions.ts'
import { isActedUpon, isAside, isProduct } from './pronouns.ts'
import { roleOf } from './roles.ts'
import { bothRoles, type Role } from './signals/roles.ts'
import type { Sign } from './signals/signal.ts'

/** A mention with what is so of it whichever figure of its sentence is asked about. */
export interface Seen {
  readonly mention: Mention
  /** What every rule asks of the mention stands here too. */
  readonly start: number
  readonly end: number
  readonly via: Mention['via']
  readonly of: Organisation
  /** Its place among the mentions of its sentence, and that of its organisation among those of the sentence. */
  readonly place: number
  readonly local: number
  readonly isAside: boolean
  readonly isProduct: boolean
  /** What only one that may be a party is asked for. */
  details: Details | undefined
}

/** What stands right beside a mention. */
export interface Details {
  readonly role: Role
  readonly isActedUpon: boolean
  readonly isApposed: boolean
  /** How many verbs of saying there are. */
  readonly says: number
}

/** A quantity of a sentence as far as its other figures ask. */
export interface Amount {
  readonly quantity: FoundQuantity
  readonly measure: Measure
  readonly start: number
  readonly end: number
}

/** What stands between two mentions of a sentence. */
export interface Tie {
  readonly roles: Sign
  readonly parted: boolean
  readonly joined: boolean
  readonly and: boolean
  readonly deal: boolean
  readonly aside: boolean
  readonly otherClause: boolean
}

/** A sentence as its figures see it, found out once for all of them. */
export interface Scene {
  readonly document: Document
  readonly sentence: ReadSentence
  /** Its cues by number. */
  readonly codes: readonly number[]
  readonly seen: readonly Seen[]
  readonly amounts: readonly Amount[]
  /** The organisations that it mentions, and how many of them by more than a person or a ticker. */
  readonly organisations: readonly Organisation[]
  readonly named: number
  /** What stands between each two mentions, as far as that was asked for. */
  readonly ties: (Tie | undefined)[]
  /** What the sentences beside it say on how its figures stand, once that was asked for. */
  neighbours: readonly Sign[] | undefined
  /** What the next one says for those whom it names, and for how many, once that was asked for. */
  next: { readonly says: readonly Sign[]; readonly among: Sign } | undefined
}

/** Looks at a sentence with figures. */
export function sceneOf(document: Document, sentence: ReadSentence, { mentionedIn }: Cast): Scene {
  const locals = new Map<Organisation, number>()
  const named = new Set<Organisation>()
  const seen: Seen[] = []
  for (const [place, of] of mentionedIn(sentence).entries()) {
    const mention = sentence.mentions[place]
    if (!mention) continue
    const local = locals.get(of) ?? locals.size
    locals.set(of, local)
    const { start, end, via } = mention
    if (via !== 'person' && via !== 'ticker') named.add(of)
    seen.push({
      mention,
      start,
      end,
      via,
      of,
      place,
      local,
      isAside: isAside(mention, sentence.asides),
      isProduct: isProduct(mention, sentence.products),
      details: undefined,
    })
  }
  const codes = sentence.cues.map(({ label }) => numberOf(label))
  const amounts = sentence.quantities.map((quantity) => {
    const { measure, start, end } = quantity
    return { quantity, measure, start, end }
  })
  return {
    document,
    sentence,
    codes,
    seen,
    amounts,
    organisations: [...locals.keys()],
    named: named.size,
    ties: [],
    neighbours: undefined,
    next: undefined,
  }
}

/** What stands right beside a mention; looked up once. */
export function detailsOf({ document, sentence }: Scene, seen: Seen): Details {
  seen.details ??= {
    role: roleOf(document, seen.mention),
    isActedUpon: isActedUpon(document, seen.mention),
    isApposed: isApposed(document, sentence, seen),
    says: saysBeside(sentence, seen.mention),
  }
  return seen.details
}

/** Units within which a verb of saying stands beside a name. */
const BESIDE = 3

function saysBeside({ cues }: ReadSentence, mention: Mention): number {
  let count = 0
  for (const { label, start, end } of cues)
    if (label === 'says' && Math.min(Math.abs(start - mention.end), Math.abs(mention.start - end)) <= BESIDE) count++
  return count
}

/** The longest that an apposition runs on either side of a name. */
const APPOSED = 60
const CLOSING = /[,)]/u

/** True for a name between commas that follow another one: "Echelon, which Starwood Capital owns, ...". */
function isApposed(
  { text }: Document,
  { mentions, quantities }: ReadSentence,
  { mention: { party, start, end }, place }: Seen,
): boolean {
  if (place === 0) return false
  const least = Math.max(0, start - APPOSED)
  const opens = text.slice(least, start).lastIndexOf(',')
  const closes = opens < 0 ? -1 : text.slice(end, end + APPOSED).search(CLOSING)
  if (closes < 0) return false
  const from = least + opens
  let before = place - 1
  while ((mentions[before]?.end ?? 0) > from) before--
  const owner = mentions[before]
  return (
    owner !== undefined &&
    owner.party !== party &&
    from - owner.end <= 1 &&
    !quantities.some((other) => other.start >= from && other.end <= end + closes)
  )
}
const JOINED = /^\s?[-–/&＆・･]\s?$/u
/** The most UTF-16 units between two names that a mere "and" joins, and that a mark joins with a space on either side. */
const JOINT = 12
const MARKED = 3
const isKind = among(...kindCues)
const AND = numberOf('and')
const ASIDE = numberOf('aside')

/** What stands between two mentions, the first before the second. */
export function tieOf(scene: Scene, first: Seen, second: Seen): Tie {
  const at = first.place * scene.seen.length + second.place
  const known = scene.ties[at]
  if (known) return known
  const fresh = tied(scene, first, second)
  scene.ties[at] = fresh
  return fresh
}

function tied(scene: Scene, first: Seen, second: Seen): Tie {
  const { document, sentence, codes, seen } = scene
  const from = first.end
  const to = second.start
  const isBetween = ({ start, end }: { readonly start: number; readonly end: number }) => start >= from && end <= to
  const between = codes.filter((_, i) => {
    const cue = sentence.cues[i]
    return cue !== undefined && isBetween(cue)
  })
  return {
    roles: bothRoles(detailsOf(scene, first).role, detailsOf(scene, second).role),
    parted: seen.some((other) => other.of !== first.of && other.of !== second.of && isBetween(other)),
    joined: to - from <= MARKED && JOINED.test(document.text.slice(from, to)),
    and: between.length === 1 && between[0] === AND && to - from <= JOINT,
    deal: between.some((code) => isKind[code]),
    aside: between.includes(ASIDE),
    otherClause: countBetween(sentence.clauses, from, to) > 0,
  }
}
