import { formatDate } from '../../core/alerts/names.ts'
import type { HistoryResource } from '../../schemas/api.ts'

type Step = HistoryResource['steps'][number]

const longestBar = 32
/** A ceiling is drawn lighter than an amount that stands as it is, a floor in between. */
const fills = { exact: '█', up_to: '░', at_least: '▓', range: '▒' } as const
const day = 86_400_000

/** A history as lines of a terminal: a bar a step, as long as its value, a cross where no amount stands, and the words behind it. */
export function drawHistory({ figure, steps, quiet }: HistoryResource): string {
  const largest = Math.max(...steps.map(({ standing }) => standing.named))
  const texts = steps.map(({ standing }) => standing.text.length)
  const width = Math.max(...texts)
  return [
    `${figure.name}: ${figure.standing.text}, ${figure.standing.stance}  (${figure.id})`,
    ...steps.flatMap((step, at) => [gapText(steps[at - 1], step), ...stepLines(step, largest, width)]),
    '',
    [`${fills.exact} stands`, `${fills.up_to} a ceiling`, `${fills.at_least} a floor`, '╳ no amount stands'].join(
      '   ',
    ),
    ...(quiet.length > 0 ? [`${quiet.length} more statements did not move it: walkback why ${figure.id}`] : []),
  ].join('\n')
}

function stepLines({ number, kind, standing, evidence }: Step, largest: number, width: number): readonly string[] {
  const length = Math.max(1, Math.round((standing.named / largest) * longestBar))
  const bar = standing.value === null ? '╳'.padEnd(length, '╌') : fills[standing.bound].repeat(length)
  const who = [evidence.speaker, evidence.outlet].filter(Boolean).join(', ')
  return [
    `${String(number).padStart(2)}  ${evidence.saidAt.slice(0, 10).padEnd(10)}  ${bar.padEnd(longestBar)}  ${standing.text.padEnd(width)}  ${standing.stance}${kind === standing.stance ? '' : ` (${kind})`}`,
    `                “${evidence.selector.exact.replaceAll(/\s+/g, ' ')}”`,
    `                ${[who, formatDate(evidence.saidAt)].filter(Boolean).join(', ')}`,
  ]
}

/** How long a step stood before the next, as a line between them. */
function gapText(before: Step | undefined, { evidence }: Step): string {
  if (!before) return ''
  const days = Math.round((Date.parse(evidence.saidAt) - Date.parse(before.evidence.saidAt)) / day)
  return `            ┆ ${days === 1 ? 'a day' : `${days} days`}`
}
