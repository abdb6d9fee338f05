import { type Entry, entries, isLatin } from './entries.ts'
import type { Sighting } from './latin.ts'

/** The names that begin with the same two letters, by those: a tree of single letters would take ten times the memory. */
type Index = ReadonlyMap<number, readonly Entry[]>

/** Two UTF-16 units as one number. */
const pairAt = (text: string, at: number) => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)

const NATIVE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const KATAKANA = /[\u30a1-\u30fa\u30fc\uff66-\uff9f]/u
const HANGUL = /[\uac00-\ud7a3]/u
const LETTER = /[\p{Script=Latin}\d]/u
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
  indexes.set(lang, index)
  const sightings: Sighting[] = []
  for (let start = 0; start + 1 < text.length; start++) {
    const alike = index.get(pairAt(text, start))
    if (!alike) continue
    const readings = alike.flatMap((entry) => {
      const end = start + entry.spelling.length
      return text.startsWith(entry.spelling, start) && standsAlone(text, start, end) ? [{ entry, end }] : []
    })
    if (readings.length > 0) sightings.push({ start, readings })
  }
  return sightings
}

function standsAlone(text: string, start: number, end: number): boolean {
  const [before = '', first = '', last = '', after = ''] = [text[start - 1], text[start], text[end - 1], text[end]]
  if (LETTER.test(first) && LETTER.test(before)) return false
  if (KATAKANA.test(first) && KATAKANA.test(before)) return false
  if (HANGUL.test(first) && HANGUL.test(before)) return false
  if (LETTER.test(last)) return !LETTER.test(after)
  if (KATAKANA.test(last) && KATAKANA.test(after)) return KATAKANA_TAIL.test(text.slice(end, end + 10))
  if (HANGUL.test(last) && HANGUL.test(after)) return end - start > 3 || HANGUL_TAIL.test(text.slice(end, end + 4))
  return true
}

/** Names in a language's letters, the longest first of those that begin alike. */
function compile(lang: string): Index {
  const index = new Map<number, Entry[]>()
  for (const entry of entries()) {
    if ((entry.langs && !entry.langs.some((known) => known === lang)) || isLatin(entry.spelling)) continue
    const alike = index.get(pairAt(entry.spelling, 0)) ?? []
    index.set(pairAt(entry.spelling, 0), alike)
    alike.push(entry)
  }
  for (const alike of index.values()) alike.sort((a, b) => b.spelling.length - a.spelling.length)
  return index
}
