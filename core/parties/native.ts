import { DIGIT, kindAt, LATIN } from '../text/letters.ts'
import { entries as allEntries, type Entry, isLatin } from './entries.ts'
import type { Sighting } from './latin.ts'

/** The names that begin with the same two letters, the longest first: a tree of single letters would take ten times the memory. */
interface Alike {
  readonly entries: readonly Entry[]
  /** The third letter of each; none of a name of two. */
  readonly thirds: Uint16Array
}

interface Index {
  readonly byPair: ReadonlyMap<number, Alike>
  /** Whether a name may begin so, by the hash of two letters: most places are passed over without a look at the names. */
  readonly mayBegin: Uint32Array
}

/** Two UTF-16 units as one number. */
const pairAt = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
const HASH_BITS = 17
const hashOf = (pair: number) => Math.imul(pair, 0x9e3779b1) >>> (32 - HASH_BITS)

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
  const { byPair, mayBegin } = indexes.get(lang) ?? compile(lang)
  const sightings: Sighting[] = []
  for (let start = 0; start + 1 < text.length; start++) {
    const pair = pairAt(text, start)
    const hash = hashOf(pair)
    if ((((mayBegin[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) === 0) continue
    const alike = byPair.get(pair)
    const readings = alike ? readingsAt(text, start, alike) : NONE
    if (readings.length > 0) sightings.push({ start, readings })
  }
  return sightings
}

const NONE: Sighting['readings'] = []

function readingsAt(text: string, start: number, { entries, thirds }: Alike): Sighting['readings'] {
  const readings: Sighting['readings'][number][] = []
  const third = text.charCodeAt(start + 2)
  for (let i = 0; i < thirds.length; i++) {
    const entry = thirds[i] === third || thirds[i] === 0 ? entries[i] : undefined
    if (!entry || !text.startsWith(entry.spelling, start)) continue
    const end = start + entry.spelling.length
    if (standsAlone(text, start, end)) readings.push({ entry, end })
  }
  return readings
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

/** Names in a language's letters, the longest first of those that begin alike. */
function compile(lang: string): Index {
  const alike = new Map<number, Entry[]>()
  for (const entry of allEntries()) {
    if ((entry.langs && !entry.langs.some((known) => known === lang)) || isLatin(entry.spelling)) continue
    const pair = pairAt(entry.spelling, 0)
    const known = alike.get(pair)
    if (known) known.push(entry)
    else alike.set(pair, [entry])
  }
  const byPair = new Map<number, Alike>()
  const mayBegin = new Uint32Array(2 ** (HASH_BITS - 5))
  for (const [pair, found] of alike) {
    const entries = found.sort((a, b) => b.spelling.length - a.spelling.length)
    byPair.set(pair, { entries, thirds: Uint16Array.from(entries, ({ spelling }) => spelling.charCodeAt(2) | 0) })
    const hash = hashOf(pair)
    mayBegin[hash >>> 5] = (mayBegin[hash >>> 5] ?? 0) | (1 << (hash & 31))
  }
  const index = { byPair, mayBegin }
  indexes.set(lang, index)
  return index
}
