import type { Logger } from '../../core/ports.ts'

type Data = Readonly<Record<string, unknown>>
const text = (value: unknown): string => (value === undefined ? '' : String(value))
const counted = (value: unknown, one: string): string => `${text(value)} ${one}${value === 1 ? '' : 's'}`

/** Why a message is held, in words; what failed before says so itself. */
export const holds: Readonly<Record<string, string>> = {
  one_source: 'one source, unnamed',
  quiet_hours: 'quiet hours',
  flapping: 'the figure goes to and fro',
}

/** What each event of the pipeline is called before a person; an empty line is left out. */
const lines: Readonly<Record<string, (data: Data) => string>> = {
  'source polled': ({ source, state, offered, queued }) =>
    state === 'read'
      ? `polled  ${text(source)}: ${counted(offered, 'link')}, ${text(queued)} new`
      : `polled  ${text(source)}: ${text(state)}`,
  'source failed': ({ source, problem }) => `FAILED  ${text(source)}: ${text(problem)}`,
  'article read': ({ title, lang, claims }) => `read    ${text(title)} (${text(lang)}, ${counted(claims, 'claim')})`,
  'article edited': ({ title, claims }) => `EDITED  ${text(title)} (${counted(claims, 'claim')})`,
  'article missing': ({ url }) => `MISSING ${text(url)}`,
  'article gone': ({ url }) => `GONE    ${text(url)}`,
  'article not seen again': ({ url, problem }) => `UNSEEN  ${text(url)}: ${text(problem)}`,
  'model read': ({ claims, dollars, dropped }) =>
    `model   ${counted(claims, 'claim')}, ${Number(dollars).toFixed(4)} dollars, not believed: ${JSON.stringify(dropped)}`,
  'model not asked': () => '',
  'model passed over': ({ reason, url }) => `RULES   alone have read ${text(url)}: ${text(reason)}`,
  'entry parked': ({ reason }) => `PARKED  ${text(reason)}`,
  'collection folded': ({ collection, claims, figures, revisions }) =>
    `folded  ${text(collection)}: ${counted(claims, 'claim')}, ${counted(figures, 'figure')}, ${counted(revisions, 'revision')}`,
  'revision told': () => '',
  'revision muted': () => '',
  'revisions waiting': () => '',
  'channel refused': ({ channel, problem }) => `REFUSED ${text(channel)}: ${text(problem)}`,
  'revision held': ({ channel, headline, until, cause }) =>
    `HELD    ${text(channel)}: ${text(headline)}, until ${text(until)} (${holds[text(cause)] ?? text(cause)})`,
  'summary told': () => '',
  'channel waits': ({ channel, problem }) => `WAITS   ${text(channel)}: ${text(problem)}`,
  'An item is to be delivered again': ({ fault }) => `AGAIN   ${fault instanceof Error ? fault.message : text(fault)}`,
}

/** Shows the pipeline's events as lines for a person. */
export function progressLogger(say: (line: string) => void): Logger {
  const held = new Set<string>()
  const show = (message: string, data: Data = {}) => {
    const line = lines[message]?.(data) ?? `${message} ${JSON.stringify(data)}`
    // Each pass finds again what waits.
    if (line === '' || held.has(line)) return
    if (message === 'revision held') held.add(line)
    say(line)
  }
  return { info: show, warn: show, error: show }
}
