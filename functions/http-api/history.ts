import { partyNames } from '../../core/alerts/names.ts'
import type { LedgerReader } from '../../core/ports.ts'
import type { Then } from '../../core/queries/states.ts'
import type { HistoryResource } from '../../schemas/api.ts'
import type { Claim } from '../../schemas/claim.ts'
import type { Figure } from '../../schemas/deal.ts'
import type { DealKind } from '../../schemas/primitives.ts'
import type { Evidence, QuietReason, Revision, Suppressed } from '../../schemas/revision.ts'
import { presentFigure } from './present.ts'
import { evidenceOf, presentEvidence, presentReading, presentStanding } from './present-evidence.ts'
import { figureThen } from './then.ts'

/** What a history is made of. */
interface Told {
  readonly figure: Figure
  readonly kind: DealKind
  readonly claims: readonly Claim[]
  readonly revisions: readonly Revision[]
  readonly suppressed: readonly Suppressed[]
}

/** The history of one figure: its first statement, its revisions in order, and what did not move it; nothing for an unknown id. */
export async function historyOf(ledger: LedgerReader, id: string): Promise<HistoryResource | undefined> {
  const figure = await ledger.figure(id)
  if (!figure) return undefined
  const [deals, claims, revisions, suppressed] = await Promise.all([
    ledger.dealsBehind([figure]),
    ledger.claimsOfFigure(id),
    ledger.revisionsOfFigure(id),
    ledger.suppressedOfFigure(id),
  ])
  return present(id, { figure, kind: deals[0]?.kind ?? 'unknown', claims, revisions, suppressed })
}

/** The history of a figure as it stood, and as we knew it. */
export async function historyThen(ledger: LedgerReader, id: string, then: Then): Promise<HistoryResource | undefined> {
  const now = await ledger.figure(id)
  const stood = now && (await figureThen(ledger, now, then))
  if (!stood) return undefined
  const { figure, past } = stood
  const ofFigure = (one: { readonly figure: string }) => one.figure === figure.id
  const byId = new Map(past.claims.map((claim) => [claim.id, claim]))
  return present(id, {
    figure,
    kind: past.deals.find((deal) => deal.id === figure.deal)?.kind ?? 'unknown',
    claims: figure.claims.flatMap((claim) => byId.get(claim) ?? []),
    revisions: figure.revisions.flatMap((revision) => past.revisions.find((one) => one.id === revision) ?? []),
    suppressed: past.suppressed.filter(ofFigure),
  })
}

function present(id: string, { figure, kind, claims, revisions, suppressed }: Told): HistoryResource {
  return {
    figure: presentFigure(figure, kind),
    steps: steps(claims, revisions, figure.unit),
    quiet: quiet(claims, suppressed, figure.unit),
    links: {
      self: `/v1/figures/${id}/history`,
      figure: `/v1/figures/${id}`,
      page: `/?figure=${id}`,
      picture: `/v1/figures/${id}/history.svg`,
      citation: `/v1/figures/${id}/citation`,
    },
  }
}

function steps(claims: readonly Claim[], revisions: readonly Revision[], unit: string): HistoryResource['steps'] {
  const first = revisions[0]?.from ?? (claims[0] && evidenceOf(claims[0]))
  if (!first) return []
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const side = (evidence: Evidence) => {
    const claim = byId.get(evidence.claim)
    return { ...sideOf(evidence, unit), ...(claim ? presentReading(claim) : {}) }
  }
  return [
    { number: 1, kind: 'first', ...side(first) },
    ...revisions.map(({ id, kind, severity, late, origins, to }, index) => ({
      number: index + 2,
      kind,
      severity,
      ...(late ? { late } : {}),
      revision: id,
      ...(origins ? { origins } : {}),
      ...side(to),
    })),
  ]
}

const sideOf = (evidence: Evidence, unit: string) => ({
  standing: presentStanding(evidence.standing, unit),
  evidence: presentEvidence(evidence),
})

function quiet(claims: readonly Claim[], suppressed: readonly Suppressed[], unit: string): HistoryResource['quiet'] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return suppressed.flatMap(({ claim: id, reason }) => {
    const claim = byId.get(id)
    return claim && reason !== 'first_report'
      ? [{ reason, text: whyQuiet(reason, claim), ...sideOf(evidenceOf(claim), unit), ...presentReading(claim) }]
      : []
  })
}

/** Why a statement moved nothing, and what the other reader makes of it, in words. */
function whyQuiet(reason: QuietReason, { waits, other }: Claim): string {
  const why = waits && reason === 'unconfirmed' ? 'Waits until another statement says so.' : reasonText[reason]
  return other ? `${why} ${otherText[other.verdict](other)}` : why
}

type Other = NonNullable<Claim['other']>

const otherText: Readonly<Record<Other['verdict'], (other: Other) => string>> = {
  same: () => 'The other reader has it, too.',
  silent: () => 'The other reader has it not.',
  stance: ({ stance }) => `The other reader has it as ${stance}.`,
  parties: ({ parties = [] }) => `The other reader has it of ${partyNames(parties)}.`,
}

const reasonText: Readonly<Record<QuietReason, string>> = {
  first_report: 'The first report of this figure.',
  restatement: 'Says what already stood.',
  vaguer: 'Says the same, less precisely.',
  background: 'Recalls it as background.',
  rumour_about_agreed: 'A rumour about what was already agreed.',
  part_of_total: 'A part of the total.',
  recurring: 'An amount a year or a month.',
  immaterial: 'Too small a change to count.',
  older_than_standing: 'Older than what already stood.',
  other_scope: 'Counts something else: a tranche, a round, a year.',
  other_direction: 'Goes the other way between the parties.',
  superseded_reader: 'Read again by a newer reader.',
  superseded_figure: 'An amount that another one has already replaced.',
  unconfirmed: 'Too weak a word against what stands.',
  unlisted: 'Found by a search, on a site that is not listed.',
  other_kind: 'Another kind of deal between the same parties.',
}
