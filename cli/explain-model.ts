import { formatFigure } from '../core/alerts/figure-text.ts'
import { partyNames } from '../core/alerts/names.ts'
import type { Dropped } from '../core/model/check.ts'
import type { ModelReading } from '../core/model/reader.ts'
import type { Claim } from '../schemas/claim.ts'

/** What a model made of a text: what is recorded and whether the rules agree, what is not believed and why, and the cost. */
export function explainModel({ claims, passedOver, dropped, spent, asked }: ModelReading): string {
  const outcome = passedOver === undefined ? [] : [`Read by the rules alone: ${passedOver}`]
  const cost = spent
    ? `${spent.in} tokens in, ${spent.out} out, ${spent.dollars.toFixed(6)} dollars${asked ? '' : ', paid before'}`
    : 'Nothing was asked.'
  return [
    heading('With the model'),
    ...outcome,
    ...claims.map(told),
    heading('Not believed'),
    ...(dropped.length > 0 ? dropped.map(excused) : ['nothing']),
    heading('Cost'),
    cost,
  ].join('\n')
}

const heading = (words: string) => `\n${words}\n${'─'.repeat(words.length)}`

function told({ parties, unit, stance, quote, reader, other, waits, ...figure }: Claim): string {
  const differs = other?.stance ?? (other?.parties ? partyNames(other.parties) : undefined)
  const verdict = other && verdicts[other.verdict](reader.name === 'rules' ? 'the model' : 'the rules', differs)
  const notes = [verdict, waits && 'moves no figure by itself'].filter(Boolean).join('; ')
  return [
    `${partyNames(parties)}: ${formatFigure(figure, unit)}, ${stance} (${reader.name})`,
    `   “${quote}”`,
    ...(notes ? [`   ${notes}`] : []),
  ].join('\n')
}

type Verdict = NonNullable<Claim['other']>['verdict']
const verdicts: Readonly<Record<Verdict, (who: string, what?: string) => string>> = {
  same: (who) => `${who} has it too`,
  silent: (who) => `${who} has it not`,
  stance: (who, what) => `${who} has it as ${what}`,
  parties: (who, what) => `${who} has it of ${what}`,
}

const excused = ({ reason, quote, value, unit, parties }: Dropped) =>
  `${reason.padEnd(20)} ${parties.join(', ')}${value === undefined ? '' : `: ${value} ${unit}`}\n   “${quote}”`
