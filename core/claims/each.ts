import type { Organisation } from './cast.ts'
import type { Context } from './context.ts'
import { numberOf } from './cues.ts'
import type { Figure } from './figure.ts'
import type { Mention } from './mentions.ts'
import { isActedUpon } from './pronouns.ts'
import { type InRow, inList, inRow } from './row.ts'

const EACH = numberOf('each')
const RESPECTIVELY = numberOf('respectively')
/** Characters within which "each" bears on a figure. */
const REACH = 40

interface Spread {
  readonly parties: readonly string[]
  readonly rule: 'each' | 'respectively'
  /** The words leave no doubt. */
  readonly certainty: 1
}

/** The deals of a figure that is stated of several parties one by one ("will each get up to 50,000", "$10 billion and $5 billion respectively"). */
export function spread(
  { document, sentence, quantity, codes }: Figure,
  context: Context,
): readonly (Spread | InRow)[] | undefined {
  const list = inList(document, sentence, quantity)
  if (list) return list
  if (!codes.includes(EACH) && !codes.includes(RESPECTIVELY)) return inRow(document, sentence, quantity, context)
  const parted = (a: number, b: number) =>
    sentence.mentions.some((mention) => mention.start >= Math.min(a, b) && mention.end <= Math.max(a, b))
  const near = (label: string) =>
    sentence.cues.find(
      (cue) =>
        cue.label === label &&
        Math.min(Math.abs(cue.start - quantity.end), Math.abs(quantity.start - cue.end)) <= REACH &&
        !parted(cue.end, quantity.start),
    )
  const actors = sentence.mentions.filter((mention) => mention.via !== 'person' && mention.end <= quantity.start)
  const listed = distinct(actors)
  const row = sentence.quantities.filter((other) => other.measure === quantity.measure)
  const unmarked = distinct(actors.filter((mention) => !isActedUpon(document, mention)))
  const doers = unmarked.length >= row.length ? unmarked : listed
  const inOneRow = !parted(row[0]?.end ?? 0, row.at(-1)?.start ?? 0)
  if (
    row.length >= 2 &&
    inOneRow &&
    doers.length >= row.length &&
    sentence.cues.some((cue) => cue.label === 'respectively')
  ) {
    const party = doers.slice(-row.length)[row.indexOf(quantity)]
    const after = sentence.mentions.find(
      (mention) => mention.start >= (row.at(-1)?.end ?? 0) && !listed.includes(mention.party),
    )?.party
    const other =
      listed.find((one) => !doers.includes(one)) ??
      doers.slice(0, -row.length)[0] ??
      after ??
      counterpart(listed, context)
    return party && other ? [{ parties: [party, other], rule: 'respectively', certainty: 1 }] : undefined
  }
  const previous = row.findLast((other) => other.end <= quantity.start)?.end ?? 0
  const stated = distinct(actors.filter((mention) => mention.start >= previous))
  if (!near('each') || stated.length < 2) return inRow(document, sentence, quantity, context)
  const hub = stated.length >= 3 ? stated.find((party) => party === context.topic[0]?.party) : undefined
  const other = hub ?? counterpart(listed, context)
  return other
    ? stated
        .filter((party) => party !== other)
        .map((party) => ({ parties: [party, other], rule: 'each', certainty: 1 }))
    : undefined
}

const distinct = (mentions: readonly Mention[]) => [...new Set(mentions.map(({ party }) => party))]

/** Of the deal spoken of last, the party that the text is most about; else whom it is about. */
function counterpart(listed: readonly string[], { deals, topic }: Context): string | undefined {
  const others = deals.at(-1)?.parties.filter(({ party }) => !listed.includes(party)) ?? []
  const place = (one: Organisation) => (one.topic < 0 ? topic.length : one.topic)
  const [other] = others.toSorted((a, b) => place(a) - place(b))
  return (other ?? topic.find(({ party }) => !listed.includes(party)))?.party
}
