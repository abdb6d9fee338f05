import { type ComponentChild, h } from 'preact'
import type { HistoryResource } from '../../schemas/api.ts'
import type { Words } from '../words/words.ts'

/** A statement as the history of a figure tells it. */
type Statement = HistoryResource['steps'][number] | HistoryResource['quiet'][number]

/** What keeps a statement from moving its figure by itself, and what the other reader makes of it; `told` was said already. */
export function readingNote(statement: Statement, words: Words, told?: string): ComponentChild {
  const { waits, unlisted } = statement
  const notes = [waits && words.reading.waits, unlisted && words.quietReasons.unlisted, otherText(statement, words)]
  const said = notes.filter((note) => typeof note === 'string' && note !== told)
  return said.length > 0 && h('p', { class: 'note' }, `${said.join('. ')}.`)
}

function otherText({ reader, other }: Statement, { reading, stances, formats }: Words): string | undefined {
  if (!reader || !other) return undefined
  const who = reading.readers[reader.name === 'rules' ? 'model' : 'rules']
  const what = other.stance ? stances[other.stance] : formats.list((other.parties ?? []).map(({ name }) => name))
  return reading.verdicts[other.verdict](who, what)
}
