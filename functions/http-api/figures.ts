import type { LedgerReader } from '../../core/ports.ts'
import type { FigureResource } from '../../schemas/api.ts'
import type { Claim } from '../../schemas/claim.ts'
import type { Figure } from '../../schemas/deal.ts'
import type { DealKind } from '../../schemas/primitives.ts'
import { presentFigure } from './present.ts'
import { presentClaim } from './present-evidence.ts'

interface OfDeal {
  readonly deal: string
  readonly parties: readonly string[]
}

/** What the deals of records are for: one read by key for all of them. */
export async function kindsOf(ledger: LedgerReader, records: readonly OfDeal[]): Promise<(record: OfDeal) => DealKind> {
  const kinds = new Map((await ledger.dealsBehind(records)).map(({ id, kind }) => [id, kind]))
  return ({ deal }) => kinds.get(deal) ?? 'unknown'
}

/** A figure as the API tells it, with the claims behind it where they were asked for. */
export function presentedFigure(figure: Figure, kind: DealKind, claims?: readonly Claim[]): FigureResource {
  const presented = presentFigure(figure, kind)
  return claims ? { ...presented, included: { claims: claims.map(presentClaim) } } : presented
}

/** The most claims that come along with one figure: its history has them all. */
const mostIncluded = 20

/** The last claims behind a figure. */
const lastClaims = async (ledger: LedgerReader, figure: Figure): Promise<readonly Claim[]> => [
  ...(await ledger.claimsBehind([{ ...figure, claims: figure.claims.slice(-mostIncluded) }])).values(),
]

/** Figures as they stand. */
export async function figuresNow(
  ledger: LedgerReader,
  figures: readonly Figure[],
  include: readonly 'claims'[] | undefined,
): Promise<readonly FigureResource[]> {
  const kindOf = await kindsOf(ledger, figures)
  return Promise.all(
    figures.map(async (figure) =>
      presentedFigure(figure, kindOf(figure), include && (await lastClaims(ledger, figure))),
    ),
  )
}
