import { formatFigure } from '../core/alerts/figure-text.ts'
import { figureName } from '../core/alerts/names.ts'
import type { LedgerReader, Page, PageRequest } from '../core/ports.ts'
import type { Figure } from '../schemas/deal.ts'
import { textTable } from './text-table.ts'

/** All items of a list, page after page. */
export async function allOf<Item>(list: (request: PageRequest) => Promise<Page<Item>>): Promise<readonly Item[]> {
  const items: Item[] = []
  let cursor: string | undefined
  do {
    const page: Page<Item> = await list({ limit: 100, ...(cursor === undefined ? {} : { cursor }) })
    items.push(...page.items)
    cursor = page.next
  } while (cursor !== undefined)
  return items
}

const heads = ['Figure', 'Standing', 'Stance', 'As of', 'Claims', 'Revisions'] as const

/** The ledger as a table of figures, those that moved last first. */
export async function ledgerTable(ledger: LedgerReader): Promise<string> {
  const [figures, deals] = await Promise.all([
    allOf((page) => ledger.figures(page)),
    allOf((page) => ledger.deals(page)),
  ])
  if (figures.length === 0) return 'The ledger is empty: no article that was read makes a claim about a deal.'
  const kinds = new Map(deals.map(({ id, kind }) => [id, kind]))
  const cells = figures.map((figure) => rowOf(figure, figureName(figure, kinds.get(figure.deal))))
  return textTable(heads, cells)
}

function rowOf({ standing, unit, asOf, claims, revisions, part }: Figure, name: string): readonly string[] {
  return [
    part && !name.endsWith(')') ? `${name} (part)` : name,
    formatFigure(standing, unit),
    standing.stance,
    asOf.slice(0, 10),
    String(claims.length),
    String(revisions.length),
  ]
}
