import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatFigure } from '../../core/alerts/figure-text.ts'
import { kindWord } from '../../core/alerts/marks.ts'
import { figureName } from '../../core/alerts/names.ts'
import { reconcile } from '../../core/deals/reconcile.ts'
import { said } from '../../core/deals/said.ts'
import type { Claim } from '../../schemas/claim.ts'
import type { Figure } from '../../schemas/deal.ts'
import type { Ledger } from '../../schemas/ledger.ts'
import type { DealKind } from '../../schemas/primitives.ts'
import { goldStories, ownStories } from '../../test/storylines/story.ts'

// Draws how the fold takes in the claims of a storyline's longest figure, one a row: `node docs/pictures/history.ts`.

const row = 34
const head = 74
const width = 900
const columns = { said: 24, dot: 132, says: 152, outlet: 390, outcome: 660 }
const colours = { news: '#b3261e', good: '#1a7f37', quiet: '#6e7781', ink: '#1f2328', line: '#d0d7de' }
const upward: ReadonlySet<string> = new Set(['raised', 'firmed', 'reinstated'])

interface Row {
  readonly claim: Claim
  readonly kind?: string
  readonly outcome: string
}

/** The claims of a figure in the order in which they were said, with what became of each. */
function rowsOf(figure: Figure, ledger: Ledger, claims: readonly Claim[]): readonly Row[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const ordered = figure.claims.flatMap((id) => byId.get(id) ?? []).toSorted((a, b) => said(a).at - said(b).at)
  return ordered.map((claim) => {
    const revision = ledger.revisions.find(({ to }) => to.claim === claim.id)
    if (revision) return { claim, kind: revision.kind, outcome: `${kindWord[revision.kind]} · ${revision.severity}` }
    const quiet = ledger.suppressed.find((one) => one.claim === claim.id && one.figure === figure.id)
    return { claim, outcome: (quiet?.reason ?? '').replaceAll('_', ' ') }
  })
}

const kindOf = ({ deal }: Figure, { deals }: Ledger): DealKind => deals.find(({ id }) => id === deal)?.kind ?? 'unknown'

function draw(figure: Figure, kind: DealKind, rows: readonly Row[]): string {
  const name = plain(figureName(figure, kind))
  const height = head + rows.length * row + 58
  const lines = rows.map((one, at) => drawRow(one, head + at * row, figure.unit))
  const foot = head + rows.length * row + 28
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="14" fill="${colours.ink}">
<title>The history of ${name}</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="24" y="32" font-size="18" font-weight="600">${name}: ${rows.length} statements in order of when they were said</text>
<g fill="${colours.quiet}" font-size="12"><text x="${columns.said}" y="56">said</text><text x="${columns.says}" y="56">what it says</text><text x="${columns.outlet}" y="56">told by (when)</text><text x="${columns.outcome}" y="56">what the fold makes of it</text></g>
<line x1="${columns.dot}" y1="${head}" x2="${columns.dot}" y2="${head + (rows.length - 1) * row + row / 2}" stroke="${colours.line}" stroke-width="3"/>
${lines.join('\n')}
<text x="24" y="${foot}" font-weight="600">stands: ${plain(formatFigure(figure.standing, figure.unit))}, ${figure.standing.stance}</text>
</svg>
`
}

function drawRow({ claim, kind, outcome }: Row, top: number, unit: string): string {
  const y = top + row / 2 + 5
  const { at, background } = said(claim)
  const colour = kind === undefined ? colours.quiet : upward.has(kind) ? colours.good : colours.news
  const weight = kind === undefined ? '' : ' font-weight="600"'
  const told = `${claim.article.outlet ?? ''} (${claim.article.published.slice(0, 10)})`
  return `<g><text x="${columns.said}" y="${y}" fill="${colours.quiet}">${day(at)}</text>
<circle cx="${columns.dot}" cy="${y - 5}" r="${kind === undefined ? 5 : 8}" fill="${background ? '#ffffff' : colour}" stroke="${colour}" stroke-width="2"/>
<text x="${columns.says}" y="${y}">${plain(formatFigure(claim, unit))}, ${claim.stance}</text>
<text x="${columns.outlet}" y="${y}" fill="${colours.quiet}">${plain(told)}</text>
<text x="${columns.outcome}" y="${y}" fill="${colour}"${weight}>${plain(outcome)}</text></g>`
}

const day = (at: number): string => new Date(at).toISOString().slice(0, 10)
const plain = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

for (const { name, story: id } of [
  { name: 'history-walked-back', story: 'nvidia-openai-100bn' },
  { name: 'history-on-hold', story: 'vega-cumbrera-aragon' },
]) {
  const told = [...goldStories(), ...ownStories()].find(({ story }) => story.id === id)
  if (!told) throw new RangeError(`Expected a storyline ${id}, got none`)
  const ledger = reconcile(told.claims)
  const [figure] = ledger.figures.toSorted(
    (a, b) => b.revisions.length - a.revisions.length || b.claims.length - a.claims.length,
  )
  if (!figure) throw new RangeError(`Expected a figure in ${id}, got none`)
  await writeFile(
    join(import.meta.dirname, `${name}.svg`),
    draw(figure, kindOf(figure, ledger), rowsOf(figure, ledger, told.claims)),
  )
}
