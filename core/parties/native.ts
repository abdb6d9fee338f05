import { DIGIT, kindAt, LATIN } from '../text/letters.ts'
import { isMarked, type Marks, mark, marksOf } from '../text/marks.ts'
import { type Entry, nativeEntries } from './entries.ts'
import type { Sighting } from './sight-latin.ts'

/** The names of a language in its letters: a tree of single letters would take ten times the memory. */
interface Index {
  /** By their beginning, those that begin alike from the longest on. */
  readonly entries: readonly Entry[]
  /** The beginning of each. */
  readonly beginnings: Float64Array
  /** The length and the last letter of each, so that most need no look at the name itself. */
  readonly ends: Uint32Array
  /** 1 for each UTF-16 unit that begins any. */
  readonly firsts: Uint8Array
  /** By a UTF-16 unit, where those that it begins stand among the others; they end where the next unit's begin. */
  readonly from: Uint32Array
  /** The beginnings again, so that most places are passed over without a search among them. */
  readonly marks: Marks
}

const MARKS = 19
/** Three UTF-16 units as one number, and two with none behind them. */
const beginningOf = (text: string, at: number, third: number) =>
  (text.charCodeAt(at) * 0x10000 + (text.charCodeAt(at + 1) | 0)) * 0x10000 + third
const thirdAt = (text: string, at: number) => (at + 2 < text.length ? text.charCodeAt(at + 2) : 0)

const NATIVE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** What a katakana run may go on with behind a name. */
const KATAKANA_TAIL =
  /^(?:ジャパン|クラウド|グループ|テクノロジー|システムズ|プラットフォーム|チップ|コーポレーション|ホールディングス|キャピタル|ベンチャーズ|インク)/u
/** Particles and words that Korean writes right behind a name. */
const HANGUL_TAIL =
  /^(?:[은는이가을를의에와과도로만나랑께서란든며고였측사등발향용제칩같대간및뿐]|까지|부터|보다|처럼|조차|마저|라[는고며]|인[가데]|코리아|그룹|클라우드|주[가식]|본사|최고|대표|회장|창업|경영|임원|출신|직원|계열|진영)/u

/** Made for a language with its first text. */
const indexes = new Map<string, Index>()

/** The places of a text where known names stand that have letters of Japanese, Chinese or Korean, in order. */
export function sightNative(text: string, lang: string): readonly Sighting[] {
  if (!NATIVE.test(text)) return []
  const index = indexes.get(lang) ?? compile(lang)
  const sightings: Sighting[] = []
  for (let start = 0; start + 1 < text.length; start++) {
    if (index.firsts[text.charCodeAt(start)] !== 1) continue
    const first = text.charCodeAt(start)
    const second = text.charCodeAt(start + 1)
    const third = thirdAt(text, start)
    const begins = third !== 0 && isMarked(index.marks, first, second, third)
    const isPair = isMarked(index.marks, first, second, 0)
    if (!begins && !isPair) continue
    const readings: Reading[] = []
    if (begins) addReadings(readings, text, start, index, third)
    if (isPair) addReadings(readings, text, start, index, 0)
    if (readings.length > 0) sightings.push({ start, readings })
  }
  return sightings
}

type Reading = Sighting['readings'][number]

/** Adds the names that stand at a place and begin with its two letters and a third, or are of two where that is 0. */
function addReadings(readings: Reading[], text: string, start: number, index: Index, third: number): void {
  const { entries, beginnings, ends } = index
  const beginning = beginningOf(text, start, third)
  for (let i = firstOf(index, beginning, text.charCodeAt(start)); beginnings[i] === beginning; i++) {
    const entry = entries[i]
    const tell = ends[i] ?? 0
    const end = start + (tell >>> 16)
    if (end > text.length || text.charCodeAt(end - 1) !== (tell & 0xffff)) continue
    if (entry && text.startsWith(entry.spelling, start) && standsAlone(text, start, end)) readings.push({ entry, end })
  }
}

/** The place of the first name that begins so, or where it would stand; `unit` is the first of the beginning. */
function firstOf({ beginnings, from }: Index, beginning: number, unit: number): number {
  let low = from[unit] ?? 0
  let high = from[unit + 1] ?? 0
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((beginnings[middle] ?? 0) < beginning) low = middle + 1
    else high = middle
  }
  return low
}

function standsAlone(text: string, start: number, end: number): boolean {
  if (runsOn(text, start)) return false
  const script = runsOn(text, end)
  if (script === 'katakana') return KATAKANA_TAIL.test(text.slice(end, end + 10))
  if (script === 'hangul') return end - start > 3 || HANGUL_TAIL.test(text.slice(end, end + 4))
  return script === undefined
}

/** The script in which a word runs on over an offset. */
function runsOn(text: string, at: number): 'latin' | 'katakana' | 'hangul' | undefined {
  const script = at > 0 ? scriptAt(text, at) : undefined
  return script !== undefined && scriptAt(text, at - 1) === script ? script : undefined
}

function scriptAt(text: string, at: number) {
  const unit = text.charCodeAt(at)
  if (unit >= 0xac00 && unit <= 0xd7a3) return 'hangul'
  if ((unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc || (unit >= 0xff66 && unit <= 0xff9f)) return 'katakana'
  return kindAt(text, at) & (LATIN | DIGIT) ? 'latin' : undefined
}

/** Sorts the names that a language has in its letters. */
function compile(lang: string): Index {
  const sorted = nativeEntries()
    .filter(({ langs }) => !langs || langs.some((known) => known === lang))
    .map((entry) => ({ entry, beginning: beginningOf(entry.spelling, 0, thirdAt(entry.spelling, 0)) }))
    .sort((a, b) => a.beginning - b.beginning || b.entry.spelling.length - a.entry.spelling.length)
  const spellings = sorted.map(({ entry }) => entry.spelling)
  const marks = marksOf(MARKS)
  const from = new Uint32Array(0x10001)
  const firsts = new Uint8Array(0x10000)
  for (const spelling of spellings) {
    mark(marks, spelling.charCodeAt(0), spelling.charCodeAt(1), thirdAt(spelling, 0))
    const unit = spelling.charCodeAt(0)
    from[unit + 1] = (from[unit + 1] ?? 0) + 1
    firsts[unit] = 1
  }
  for (let unit = 1; unit < from.length; unit++) from[unit] = (from[unit] ?? 0) + (from[unit - 1] ?? 0)
  const index = {
    entries: sorted.map(({ entry }) => entry),
    beginnings: Float64Array.from(sorted, ({ beginning }) => beginning),
    ends: Uint32Array.from(spellings, (spelling) => (spelling.length << 16) | spelling.charCodeAt(spelling.length - 1)),
    firsts,
    from,
    marks,
  }
  indexes.set(lang, index)
  return index
}
