import { knownParties, knownParty } from '#known-parties'
import type { Figure } from '../schemas/deal.ts'
import type { Decision } from '../schemas/decision.ts'
import type { Wish } from '../schemas/wish.ts'
import { nearest } from './documents/nearest.ts'
import type { LedgerReader } from './ports.ts'

type Without<Kind, Names extends PropertyKey> = Kind extends unknown ? Omit<Kind, Names> : never

/** A decision as far as it is no matter of who made it, when and why. */
export type Deed = Without<Decision, 'id' | 'by' | 'at' | 'why'>

/** A wish as far as it is no matter of when and why. */
export type Wanted = Without<Wish, 'at' | 'why'>

/** What a wish comes to: the deed, or why it cannot be done. `absent` names what the ledger does not have. */
export type Wished =
  | { readonly state: 'done'; readonly deed: Deed }
  | { readonly state: 'absent' | 'unfit'; readonly problem: string }

/** Finds the claims that a wish of an instant is about: a decision names claims, since a figure's id may change. */
export async function deedOf(
  ledger: Pick<LedgerReader, 'figure' | 'parties'>,
  wish: Wanted,
  at: string,
): Promise<Wished> {
  if (wish.kind === 'rename') {
    const problem = await unknownParty(ledger, wish.party)
    return problem === undefined
      ? done({ kind: 'rename', party: wish.party, to: wish.to })
      : { state: 'absent', problem }
  }
  if (wish.kind === 'withdraw') return done({ kind: 'withdraw', decision: wish.decision })
  const figure = await ledger.figure(wish.figure)
  if (!figure) return absent(wish.figure)
  const [first = '', ...rest] = figure.claims
  switch (wish.kind) {
    case 'mute':
      if (wish.until && wish.until !== 'until_it_moves' && wish.until <= at.slice(0, 10))
        return { state: 'unfit', problem: `Expected a day to come, got ${wish.until}: it would mute nothing.` }
      return done({ kind: 'mute', claim: first, ...(wish.until ? { until: wish.until } : {}) })
    case 'split': {
      const from = [first, ...rest].find((one) => one !== wish.claim)
      if (figure.claims.includes(wish.claim) && from !== undefined)
        return done({ kind: 'split', claim: wish.claim, from })
      const problem = `Expected one of several claims of that figure, got "${wish.claim}". Its history shows their ids.`
      return { state: 'absent', problem }
    }
    case 'merge': {
      const into = await ledger.figure(wish.into)
      if (!into) return absent(wish.into)
      if (mayBeOne(figure, into)) return done({ kind: 'merge', claim: first, into: into.claims[0] ?? '' })
      const problem = `Expected two figures of one unit between the same parties, or with one left out, got ${nameOf(figure)} and ${nameOf(into)}. Where a party goes by two names, rename it.`
      return { state: 'unfit', problem }
    }
  }
}

/** What is wrong with a party that neither the ledger nor the register has, with the name most like it. */
async function unknownParty(ledger: Pick<LedgerReader, 'parties'>, party: string): Promise<string | undefined> {
  const [found] = (await ledger.parties({ prefix: party, limit: 1 })).items
  if (found === party || knownParty(party)) return undefined
  const { items } = await ledger.parties({ limit: mostCompared })
  const like = nearest(party, [...items, ...knownParties().map(({ id }) => id)])
  const hint = like === undefined ? '`walkback export` shows those of the ledger.' : `Did you mean ${like}?`
  return `Expected a party of the ledger or of the register, got ${party}. ${hint}`
}

/** Parties of the ledger that a mistyped one is compared with. */
const mostCompared = 1_000

const done = (deed: Deed): Wished => ({ state: 'done', deed })
const absent = (id: string): Wished => ({
  state: 'absent',
  problem: `Expected a figure ${id} in the ledger, got none.`,
})

function mayBeOne(a: Figure, b: Figure): boolean {
  const within = (one: Figure, other: Figure) => one.parties.every((party) => other.parties.includes(party))
  return a.id !== b.id && a.measure === b.measure && a.unit === b.unit && (within(a, b) || within(b, a))
}

const nameOf = ({ parties, unit }: Figure): string => `${parties.join('+')} ${unit}`
