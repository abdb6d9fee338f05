import type { FoundNumber } from './numbers.ts'
import type { QuantityWords } from './words.ts'

/** Two numbers one after the other, and what stands between them, in lower case. */
interface Two {
  readonly large: FoundNumber
  readonly small: FoundNumber
  readonly gap: string
  /** The first as it is written. */
  readonly said: string
  readonly words: QuantityWords
}

/** A way to say two numbers as one, and the number that they are. */
interface Sum {
  readonly joins: (two: Two) => boolean
  readonly of: (two: Two) => Pick<FoundNumber, 'value' | 'scale'>
}

const HALF = 0.5
const HUNDRED = 1e2
const THOUSAND = 1e3
const MILLION = 1e6
/** Characters between two numbers that are said as one: " con ". */
const LONGEST = 5

/** How many of its scale a number is. */
const countOf = ({ value, scale }: FoundNumber) => value / scale
/** True for one, a thousand, a million and so on. */
const isThousands = (scale: number): boolean => Number.isInteger(Math.log10(scale) / 3)
/** What both numbers count has the scale of the second. */
const inOneScale: Sum['of'] = ({ large, small }) => ({
  value: (large.value + countOf(small)) * small.scale,
  scale: small.scale,
})

const ways: readonly Sum[] = [
  // "3 mil 500 millones", "dois mil e quinhentos milhões"
  {
    joins: ({ large, small, gap, said, words: { thousand, hundreds = [] } }) =>
      thousand !== undefined &&
      (gap === '' || hundreds.includes(gap)) &&
      said.toLowerCase().endsWith(thousand) &&
      large.value % THOUSAND === 0 &&
      large.value < MILLION &&
      countOf(small) >= HUNDRED &&
      countOf(small) < THOUSAND,
    of: inOneScale,
  },
  // "a hundred and ten million"
  {
    joins: ({ large, small, gap, words: { hundreds = [] } }) =>
      !large.digits &&
      !small.digits &&
      isThousands(small.scale) &&
      hundreds.includes(gap) &&
      large.value % HUNDRED === 0 &&
      large.value < THOUSAND &&
      countOf(small) < HUNDRED,
    of: inOneScale,
  },
  // "sedici miliardi e mezzo"
  {
    joins: ({ large, small, gap, words: { halves = [] } }) =>
      large.scale >= MILLION && halves.includes(gap) && !small.digits && small.value === HALF,
    of: ({ large }) => ({ value: large.value + HALF * large.scale, scale: large.scale }),
  },
  // "un miliardo e trecento milioni"
  {
    joins: ({ large, small, gap, words: { sums = [] } }) =>
      large.scale >= MILLION &&
      sums.includes(gap) &&
      small.scale >= THOUSAND &&
      small.scale < large.scale &&
      small.value < large.scale,
    of: ({ large, small }) => ({ value: large.value + small.value, scale: large.scale }),
  },
]

/** The numbers of a text with those made one that are said as one. */
export function summed(found: readonly FoundNumber[], text: string, words: QuantityWords): readonly FoundNumber[] {
  const { sums = [], halves = [], hundreds = [], thousand } = words
  if (sums.length + halves.length + hundreds.length === 0 && thousand === undefined) return found
  const out: FoundNumber[] = []
  for (const number of found) {
    const last = out.at(-1)
    const sum = last && number.start - last.end <= LONGEST ? sumOf(last, number, text, words) : undefined
    if (sum) out[out.length - 1] = sum
    else out.push(number)
  }
  return out
}

function sumOf(large: FoundNumber, small: FoundNumber, text: string, words: QuantityWords): FoundNumber | undefined {
  const gap = text.slice(large.end, small.start).trim().toLowerCase()
  const two = { large, small, gap, said: text.slice(large.start, large.end), words }
  const way = ways.find(({ joins }) => joins(two))
  if (!way) return undefined
  const { value, scale } = way.of(two)
  return { value, start: large.start, end: small.end, scale, digits: large.digits || small.digits, more: false }
}
