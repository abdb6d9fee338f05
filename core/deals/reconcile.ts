import type { Claim } from '../../schemas/claim.ts'
import type { Deal } from '../../schemas/deal.ts'
import type { Ledger } from '../../schemas/ledger.ts'
import type { DealKind } from '../../schemas/primitives.ts'
import type { Suppressed } from '../../schemas/revision.ts'
import { sameAmount } from '../revisions/amount.ts'
import { claimSet } from './claim-set.ts'
import { collectionsOf, homeOf, linkedCollections } from './collection.ts'
import { foldFigures } from './fold.ts'
import { type Circle, hostsOf, inside, nameOf } from './host.ts'
import { dealId, type FigureRecords, quiet, saidAt, toRecords } from './record.ts'
import { compare, inOrder, said } from './said.ts'

/** All that follows from a set of claims: the same for any order and any repeats, byte for byte. */
export function reconcile(claims: readonly Claim[]): Ledger {
  const stored = new Map<string, Claim[]>()
  for (const claim of claims)
    for (const name of collectionsOf(claim)) {
      const inName = stored.get(name)
      if (inName) inName.push(claim)
      else stored.set(name, [claim])
    }
  return union(
    [...stored].map(([name, own]) => {
      const linked = linkedCollections(name, own).flatMap((other) => stored.get(other) ?? [])
      return reconcileCollection(name, linked.length > 0 ? [...own, ...linked] : own)
    }),
  )
}

/** The ledger's part for one collection, from its own claims and those of its `linkedCollections`. */
export function reconcileCollection(collection: string, claims: readonly Claim[]): Ledger {
  const { claims: counting, superseded } = claimSet(claims)
  const circles = circlesOf(counting)
  const parts = [...circles.values()].map((measured) => {
    const home = measured.filter(({ parties }) => homeOf({ parties }) === collection)
    return union(home.map((circle) => foldCircle(circle, measured, superseded)))
  })
  const ledger = union(parts)
  return { ...ledger, deals: dealsOf(ledger, counting) }
}

/** The statements by measure and unit, and within those by set of parties. */
function circlesOf(claims: readonly Claim[]): Map<string, readonly Circle[]> {
  const measured = Map.groupBy(claims.map(said), ({ claim }) => `${claim.measure} ${claim.unit}`)
  return new Map(
    [...measured].map(([key, statements]) => {
      const bySet = Map.groupBy(statements, ({ claim }) => nameOf(claim.parties))
      const circles = [...bySet].map(([name, own]) => ({ parties: name.split('+'), statements: own.sort(inOrder) }))
      return [key, circles]
    }),
  )
}

function foldCircle(circle: Circle, all: readonly Circle[], superseded: readonly Claim[]): Ledger {
  const related = (one: Circle) => all.filter((other) => inside(one, other) || inside(other, one))
  const statements = [circle, ...related(circle)].flatMap((one) => {
    const others = related(one)
    return one.statements.filter((each) => hostsOf(each, one, others).includes(circle))
  })
  const begun = new Map<string, number>()
  const records = foldFigures(statements).map((track) => {
    const name = `${track.role} ${track.claims[0]?.claim.value}`
    const twin = begun.get(name) ?? 0
    begun.set(name, twin + 1)
    return { track, records: toRecords(circle.parties, track, twin) }
  })
  const reread = superseded.flatMap((claim): readonly Suppressed[] => {
    const at = records.find(({ track }) => track.claims.some((one) => reads(one.claim, claim)))
    return at ? [quiet(at.records.figure.id, claim, 'superseded_reader')] : []
  })
  return ledgerOf(
    records.map((each) => each.records),
    reread,
  )
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

/** One deal for each set of parties that has figures. */
function dealsOf({ figures }: Ledger, claims: readonly Claim[]): Deal[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return [...Map.groupBy(figures, ({ deal }) => deal).values()].flatMap((own) => {
    const parties = [...(own[0]?.parties ?? [])]
    const behind = own.flatMap((figure) => figure.claims.flatMap((id) => byId.get(id) ?? []))
    const times = behind.map(said).sort(inOrder)
    const [first, last] = [times[0]?.claim, times.at(-1)?.claim]
    if (!first || !last) return []
    const ids = own.map(({ id }) => id).sort(compare)
    return [
      {
        id: dealId(parties),
        parties,
        kind: usualKind(behind),
        figures: ids,
        firstSaid: saidAt(first),
        lastSaid: saidAt(last),
      },
    ]
  })
}

/** The kind that most claims name, `unknown` where none does. */
function usualKind(claims: readonly Claim[]): DealKind {
  const named = Map.groupBy(
    claims.flatMap(({ kind }) => (kind === 'unknown' ? [] : [kind])),
    (kind) => kind,
  )
  return [...named].sort(([a, of], [b, over]) => over.length - of.length || compare(a, b))[0]?.[0] ?? 'unknown'
}

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
