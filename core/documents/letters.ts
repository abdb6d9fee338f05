/** What no Latin text has, with all its marks. */
const foreign = /[\u0250-\u1fff\u2070-\u209f\u20c0-\uffff]/

/** What words are made of and what stands between them: among Latin letters alone both are found in half the time. */
const patterns = {
  latin: { words: /[A-Za-zªµºÀ-ÖØ-öø-ɏ]+/g, dress: /[^A-Za-zªµºÀ-ÖØ-öø-ɏ0-9²³¹¼-¾]+/g },
  any: { words: /\p{L}+/gu, dress: /[^\p{L}\p{N}]+/gu },
} as const

const patternsFor = (text: string) => (foreign.test(text) ? patterns.any : patterns.latin)

/** All runs of letters in a text. */
export const wordsIn = (text: string): readonly string[] => text.match(patternsFor(text).words) ?? []

/** The letters and digits of a text alone. */
export const withoutDress = (text: string): string => text.replace(patternsFor(text).dress, '')
