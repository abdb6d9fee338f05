import type { Lang } from '../../schemas/primitives.ts'
import { LETTER, runEnd } from '../text/letters.ts'

/** Words that are frequent in one language and rare in the others that share its script. */
const frequent: readonly (readonly [Lang, ReadonlySet<string>])[] = (
  [
    ['en', 'the of and to that is was for with it on said by from at its has have would which as be this are will'],
    ['it', 'il di che è gli della dei nel con una per del alla sono più anche ha dal delle non si questo lo le da'],
    ['de', 'der die und das ist nicht von den mit ein eine auf für dem des sich auch werden hat nach wie im zu es'],
    ['fr', 'le les des et une est dans pour qui pas sur au du avec plus ses par aux ce cette été être ont que il'],
    ['es', 'el los las una del por con para que es se su más como pero sus al lo este ha está también y en'],
    ['pt', 'o os uma do da não em que com para é por mais dos das ao foi são um pela pelo como também na no e'],
    ['nl', 'het een van en is dat niet zijn op te voor met aan ook er bij naar door wordt maar die om deze als heeft'],
  ] as const
).map(([lang, words]) => [lang, new Set(words.split(' '))] as const)

/** The languages in which a word is frequent, by their places above. */
const languagesOf = new Map<string, number[]>()
for (const [i, [, words]] of frequent.entries()) {
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), i])
}
const none: readonly number[] = []
const longest = Math.max(...languagesOf.keys().map((word) => word.length))

/** The language of a text by its script, then by its most frequent words; nothing where there is too little of it. */
export function detectLanguage(text: string): Lang | undefined {
  const sample = text.slice(0, 4_000)
  const { hits, words, letters } = countWords(sample.toLowerCase())
  if (letters < 20) return undefined
  const isUnspaced = /[\u3040-\u9fff\uac00-\ud7a3]/.test(sample)
  const count = (pattern: RegExp) => (isUnspaced && sample.match(pattern)?.length) || 0
  if (count(/[\uac00-\ud7a3]/g) > letters * 0.2) return 'ko'
  if (count(/[\u3040-\u30ff]/g) > letters * 0.1) return 'ja'
  if (count(/[\u4e00-\u9fff]/g) > letters * 0.3) return 'zh'
  const ranked = frequent.map(([lang], i) => ({ lang, hits: hits[i] ?? 0 })).toSorted((a, b) => b.hits - a.hits)
  const [best, next] = ranked
  return best && words >= 12 && best.hits > words * 0.12 && best.hits > (next?.hits ?? 0) * 1.15 ? best.lang : undefined
}

/** How many words and letters a text in small letters has, and how many words that are frequent in each language. */
function countWords(text: string) {
  const hits = frequent.map(() => 0)
  let words = 0
  let letters = 0
  for (let start = 0; start < text.length; start++) {
    const end = runEnd(text, start, LETTER)
    if (end === start) continue
    words++
    letters += end - start
    const langs = end - start <= longest ? languagesOf.get(text.slice(start, end)) : undefined
    for (const i of langs ?? none) hits[i] = (hits[i] ?? 0) + 1
    start = end
  }
  return { hits, words, letters }
}
