const mostWords = 32

/** Runs of a script that writes without spaces, or of letters and digits of any other. */
const runs = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+|[\p{L}\p{N}]+/gu
const dense = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]/u
const accents = /(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])\p{M}+/gu

/** A text as it is searched: lower case, Latin letters without accents, every width of a letter the same. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(accents, '').normalize('NFC').toLowerCase()
}

/** The words that a text is found by, each once, at most 32; of a script without spaces, every two letters that stand together. */
export function searchWords(text: string): readonly string[] {
  const words = [...folded(text).matchAll(runs)].flatMap(([run]) =>
    dense.test(run) ? pairs(run) : run.length > 1 ? [run] : [],
  )
  return [...new Set(words)].slice(0, mostWords)
}

function pairs(run: string): readonly string[] {
  const letters = [...run]
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
}

/** True where a text has all words of a question. */
export function hasWords(text: string, words: readonly string[]): boolean {
  const there = folded(text)
  return words.every((word) => there.includes(word))
}
