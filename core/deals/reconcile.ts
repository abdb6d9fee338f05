import type { Claim } from '../../schemas/claim.ts'
import type { Decision } from '../../schemas/decision.ts'
import type { Ledger } from '../../schemas/ledger.ts'
import type { Suppressed } from '../../schemas/revision.ts'
import { sameAmount } from '../revisions/amount.ts'
import { claimSet } from './claim-set.ts'
import { collectionsOf, homeOf, linkedCollections } from './collection.ts'
import { dealsOf } from './deal.ts'
import { followedUnder, markDecided } from './decided.ts'
import { foldFigures } from './fold.ts'
import { type Circle, hostOf, inside, nameOf } from './host.ts'
import { type FigureRecords, quiet, toRecords } from './record.ts'
import { ruledHost } from './ruled.ts'
import { type NamedClaim, noRulings, type Rulings, renamed, rulingsOf } from './rulings.ts'
import { compare, inOrder, type Said, said } from './said.ts'
import type { Track } from './track.ts'

/** All that follows from a set of claims and of people's decisions: the same for any order and any repeats, byte for byte. */
export function reconcile(claims: readonly Claim[], decisions: readonly Decision[] = []): Ledger {
  const rulings = rulingsOf(decisions)
  const stored = new Map<string, NamedClaim[]>()
  for (const claim of claims.map((one) => renamed(one, rulings)))
    for (const name of collectionsOf(claim)) {
      const inName = stored.get(name)
      if (inName) inName.push(claim)
      else stored.set(name, [claim])
    }
  return union(
    [...stored].map(([name, own]) => {
      const linked = linkedCollections(name, own).flatMap((other) => stored.get(other) ?? [])
      return reconcileCollection(name, linked.length > 0 ? [...own, ...linked] : own, rulings)
    }),
  )
}

/** The ledger's part for one collection, from its own claims and those of its `linkedCollections`, all under their parties' present names. */
export function reconcileCollection(
  collection: string,
  claims: readonly NamedClaim[],
  rulings: Rulings = noRulings,
): Ledger {
  const { claims: counting, superseded } = claimSet(claims)
  const circles = circlesOf(counting)
  const parts = [...circles.values()].map((measured) => {
    const home = measured.filter(({ parties }) => homeOf({ parties }) === collection)
    return union(home.map((circle) => circleLedger(circle, measured, superseded, rulings)))
  })
  const ledger = union(parts)
  return { ...ledger, deals: dealsOf(ledger.figures, counting) }
}

/** The statements by measure and unit, and within those by set of parties. */
function circlesOf(claims: readonly NamedClaim[]): Map<string, readonly Circle[]> {
  const measured = Map.groupBy(claims.map(said), ({ claim }) => `${claim.measure} ${claim.unit}`)
  return new Map(
    [...measured].map(([key, statements]) => {
      const bySet = Map.groupBy(statements, ({ claim }) => nameOf(claim.parties))
      const circles = [...bySet].map(([name, own]) => ({ parties: name.split('+'), statements: own.sort(inOrder) }))
      return [key, circles]
    }),
  )
}

interface Folded {
  readonly track: Track
  readonly records: FigureRecords
}

/** The figures of one set of parties, each with what it adds to the ledger. */
function foldCircle(circle: Circle, all: readonly Circle[], rulings: Rulings): readonly Folded[] {
  const related = (one: Circle) => all.filter((other) => inside(one, other) || inside(other, one))
  const hostOfClaim = (id: string): Circle | undefined => {
    for (const one of all) {
      const said = one.statements.find(({ claim }) => claim.id === id)
      if (said) return hostOf(said, one, related(one))
    }
    return undefined
  }
  const statements = [circle, ...related(circle)].flatMap((one) => {
    const others = related(one)
    const host = (each: Said) => ruledHost(each, one, rulings, hostOfClaim) ?? hostOf(each, one, others)
    return one.statements.filter((each) => host(each) === circle)
  })
  const turnOf = turns()
  return foldFigures(statements, rulings).map((track) => ({
    track,
    records: toRecords(circle.parties, track, turnOf, rulings),
  }))
}

function circleLedger(circle: Circle, all: readonly Circle[], superseded: readonly Claim[], rulings: Rulings): Ledger {
  const folded = foldCircle(circle, all, rulings)
  const reread = superseded.flatMap((claim): readonly Suppressed[] => {
    const at = folded.find(({ track }) => track.claims.some((one) => reads(one.claim, claim)))
    return at ? [quiet(at.records.figure.id, claim, 'superseded_reader')] : []
  })
  const ledger = ledgerOf(
    folded.map(({ records }) => records),
    reread,
  )
  const followed = followedUnder((then) => foldCircle(circle, all, then).flatMap(({ records }) => records.revisions))
  return { ...ledger, revisions: ledger.revisions.map((revision) => markDecided(revision, rulings, followed)) }
}

/** Numbers the uses of each name from 0, so that twins have ids of their own. */
function turns(): (name: string) => number {
  const used = new Map<string, number>()
  return (name) => {
    const turn = used.get(name) ?? 0
    used.set(name, turn + 1)
    return turn
  }
}

const reads = (now: Claim, before: Claim): boolean =>
  now.article.version === before.article.version &&
  now.measure === before.measure &&
  now.unit === before.unit &&
  nameOf(now.parties) === nameOf(before.parties) &&
  sameAmount(now.value, before.value)

const ledgerOf = (records: readonly FigureRecords[], more: readonly Suppressed[]): Ledger => ({
  deals: [],
  figures: records.map(({ figure }) => figure),
  revisions: records.flatMap(({ revisions }) => revisions),
  suppressed: [...records.flatMap(({ suppressed }) => suppressed), ...more],
})

/** The parts put together, each list sorted by id. */
function union(parts: readonly Ledger[]): Ledger {
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => compare(a.id, b.id)
  return {
    deals: parts.flatMap(({ deals }) => deals).sort(byId),
    figures: parts.flatMap(({ figures }) => figures).sort(byId),
    revisions: parts.flatMap(({ revisions }) => revisions).sort(byId),
    suppressed: parts
      .flatMap(({ suppressed }) => suppressed)
      .sort((a, b) => compare(a.figure, b.figure) || compare(a.claim, b.claim) || compare(a.reason, b.reason)),
  }
}
