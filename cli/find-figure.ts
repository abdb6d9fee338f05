import { figureName } from '../core/alerts/names.ts'
import type { LedgerReader } from '../core/ports.ts'
import type { Figure } from '../schemas/deal.ts'
import { ExitError } from './exit.ts'
import { allOf } from './ledger-table.ts'

/** The figure of an id or of words of a name; throws an ExitError where there is none or more than one. */
export async function findFigure(ledger: LedgerReader, wanted: string): Promise<Figure> {
  const exact = await ledger.figure(wanted)
  if (exact) return exact
  const deals = new Map((await allOf((page) => ledger.deals(page))).map(({ id, kind }) => [id, kind]))
  const words = wanted.toLowerCase().split(/\s+/)
  const named = (await allOf((page) => ledger.figures(page))).map((figure) => ({
    figure,
    name: `${figureName(figure, deals.get(figure.deal))}${figure.part ? ' (part)' : ''}`,
  }))
  const found = named.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
  const [only, ...more] = found
  if (only && more.length === 0) return only.figure
  const shown = (found.length > 0 ? found : named).slice(0, 20).map(({ figure, name }) => `  ${figure.id}  ${name}`)
  const problem =
    found.length > 0
      ? `Expected one figure called "${wanted}", got ${found.length}`
      : `Expected a figure called "${wanted}", got none`
  throw new ExitError('notFound', [`${problem}. These are known:`, ...shown].join('\n'))
}
