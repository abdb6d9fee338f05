/** Characters that typesetting varies and that say the same; whatever NFKC makes one of is one already. */
const alike: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '‹': "'",
  '›': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
}
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u
const SPACE = /\s/u
/** What a quote may be wrapped in, and what a model may add at its ends. */
const WRAPPING = /^[\s"'.]+|[\s"'.,;]+$/gu

/** A text in one way of writing quotes, dashes, widths and spaces, with the place of each unit in the original. */
export interface Plain {
  readonly text: string
  /** For each UTF-16 unit of the plain text where its character begins and ends in the original. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * Writes a text plainly: NFKC character by character, quotes and dashes of every kind as one, any run of spaces and line
 * breaks as one space, invisible characters left out. Letters keep their case.
 */
export function plainly(original: string): Plain {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of original) {
    const end = at + character.length
    const written = INVISIBLE.test(character) ? '' : (alike[character] ?? character.normalize('NFKC'))
    for (const unit of written.split('')) {
      const space = SPACE.test(unit)
      if (space && text.endsWith(' ')) {
        ends[ends.length - 1] = end
        continue
      }
      text += space ? ' ' : (alike[unit] ?? unit)
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  return { text, starts, ends }
}

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where the words of a quote stand in a text, letter by letter but for how quotes, dashes and spaces are written; each place once. */
export function findVerbatim({ text, starts, ends }: Plain, quote: string): readonly Stretch[] {
  const wanted = plainly(quote).text.replace(WRAPPING, '')
  if (wanted === '') return []
  const found: Stretch[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    found.push({ start: starts[at] ?? 0, end: ends[at + wanted.length - 1] ?? 0 })
  return found
}
