/** Month names and their common short forms, in the ten languages; digits speak for themselves in the other scripts. */
const monthNames: readonly string[] = [
  'january january jan janvier janv gennaio gen januar jän jänner enero ene janeiro januari',
  'february feb février fevrier févr febbraio februar febrero fevereiro fev februari',
  'march mar mars marzo mär märz maerz março marco maart mrt',
  'april apr avril avr aprile abril abr',
  'may mai maggio mag mayo maio mei',
  'june jun juin giugno giu juni junio junho',
  'july jul juillet juil luglio lug juli julio julho',
  'august aug août aout agosto ago agustus augustus',
  'september sep sept septembre settembre set septiembre setiembre setembro',
  'october oct octobre ottobre ott oktober okt octubre outubro out',
  'november nov novembre noviembre novembro',
  'december dec décembre decembre déc dicembre dic dezember dez diciembre dezembro',
]

const months = new Map(monthNames.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)))

/** Zones by the letters that feeds and bylines write, in minutes east of UTC. */
const zones: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'UT:0 UTC:0 GMT:0 Z:0 WET:0 BST:60 WEST:60 CET:60 MEZ:60 CEST:120 MESZ:120 EET:120 EEST:180 EST:-300 EDT:-240 ET:-300 ' +
    'CST:-360 CDT:-300 MST:-420 MDT:-360 PST:-480 PDT:-420 PT:-480 BRT:-180 JST:540 KST:540 HKT:480 SGT:480 IST:330'
  )
    .split(' ')
    .map((zone) => zone.split(':'))
    .map(([name = '', minutes]) => [name, Number(minutes)]),
)

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

const time =
  /(?<![\d-])(\d{1,2})\s*(?::|(?<=\d)h(?=\d\d\b)|時|시|点|时)\s*(\d{2})(?:\s*[:分분]\s*(\d{2})(?:[.,](\d+))?)?\s*([ap]\.?m\b\.?)?/i
const zoneAfter = /^\s*\(?\s*(?:(?:GMT|UTC)?\s*([+-−])(\d{1,2}):?(\d{2})?\b|([A-Z]{1,4})\b)/

/** Where a date of each habit stands in a text; the first that fits is taken. */
const habits: readonly { readonly pattern: RegExp; readonly read: (found: readonly string[]) => Parts | undefined }[] =
  [
    {
      pattern: /(?<!\d)((?:19|20)\d{2})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)/,
      read: ([, y, m, d]) => parts(y, m, d),
    },
    {
      pattern: /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/,
      read: ([, y, m, d]) => parts(y, m, d),
    },
    {
      pattern:
        /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°)?[.,]?[\s-]+(?:de\s+|of\s+)?(\p{L}{3,})\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4}|\d{2}(?=\s+\d{1,2}:))(?!\d)/u,
      read: ([, d, m, y]) => parts(fullYear(y), monthOf(m), d),
    },
    {
      pattern: /(?<!\p{L})(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(?:at\s+)?((?:19|20)\d{2})(?!\d)/u,
      read: ([, m, d, y]) => parts(y, monthOf(m), d),
    },
    // `Mon Sep 22 16:05:00 EST 2025`, as asctime writes it.
    {
      pattern: /(?<!\p{L})(\p{L}{3})\s+(\d{1,2})\s+\d\d:\d\d:\d\d\s+(?:[A-Z]{2,4}\s+)?(\d{4})/u,
      read: ([, m, d, y]) => parts(y, monthOf(m), d),
    },
    // Day first, as everywhere but in the United States; the month tells itself only where it is over 12.
    {
      pattern: /(?<!\d)(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*((?:19|20)\d{2})(?!\d)/,
      read: ([, a, b, y]) => (Number(b) > 12 ? parts(y, a, b) : parts(y, b, a)),
    },
  ]

const monthOf = (name: string | undefined): string | undefined => {
  const month = months.get(name?.toLowerCase() ?? '')
  return month === undefined ? undefined : String(month)
}

const fullYear = (year: string | undefined): string | undefined => (year?.length === 2 ? `20${year}` : year)

function parts(year?: string, month?: string, day?: string): Parts | undefined {
  const found = { year: Number(year), month: Number(month), day: Number(day) }
  const valid = found.month >= 1 && found.month <= 12 && found.day >= 1 && found.day <= 31
  return valid && found.year >= 1970 && found.year <= 2100 ? found : undefined
}

const reasonable = (instant: number): string | undefined =>
  instant > 0 && instant < 4_102_444_800_000 ? new Date(instant).toISOString() : undefined

/** The instant of a machine-written or human-written date, in UTC; a date without a zone is taken as UTC. */
export function parseInstant(text: string): string | undefined {
  const trimmed = text.trim()
  if (/^\d{10}(\.\d+)?$/.test(trimmed)) return reasonable(Number(trimmed) * 1_000)
  if (/^\d{13}$/.test(trimmed)) return reasonable(Number(trimmed))
  return findInstant(trimmed)
}

/** The first date in a text, whatever habit it is written in, as an instant in UTC. */
export function findInstant(text: string): string | undefined {
  for (const { pattern, read } of habits) {
    const found = pattern.exec(text)
    const date = found && read(found)
    if (!date) continue
    const clock = readClock(text, found.index, found.index + found[0].length)
    const instant = Date.UTC(
      date.year,
      date.month - 1,
      date.day,
      clock.hours,
      clock.minutes - clock.offset,
      clock.seconds,
    )
    return reasonable(instant)
  }
  return undefined
}

interface Clock {
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
  readonly offset: number
}

function readClock(text: string, start: number, end: number): Clock {
  const near = `${text.slice(Math.max(0, start - 30), start)}\n${text.slice(start, end + 45)}`
  const found = time.exec(near.replace(/(\d)T(\d\d):?(\d\d)/, '$1 $2:$3'))
  if (!found) return { hours: 0, minutes: 0, seconds: 0, offset: 0 }
  const [whole, h, m, s, , meridiem] = found
  const afternoon = meridiem?.toLowerCase().startsWith('p') ?? /下午|午後|오후/.test(near)
  const hours = meridiem || afternoon ? (Number(h) % 12) + (afternoon ? 12 : 0) : Number(h)
  if (hours > 24 || Number(m) > 59) return { hours: 0, minutes: 0, seconds: 0, offset: 0 }
  return {
    hours,
    minutes: Number(m),
    seconds: Number(s ?? 0),
    offset: zoneOffset(near.slice(found.index + whole.length)),
  }
}

function zoneOffset(rest: string): number {
  const [, sign, hours, minutes, letters] = zoneAfter.exec(rest) ?? []
  if (hours !== undefined) return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes ?? 0))
  return zones[letters ?? ''] ?? 0
}
