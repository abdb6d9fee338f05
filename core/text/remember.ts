/** The most answers that are kept; a text asks for a few hundred, most of them those of the texts before. */
const MOST = 20_000
/** Longer words are too rare to be kept, in UTF-16 units. */
const LONGEST = 24

/** A question about a word that is answered once for each word, as long as it is not forgotten again; the answer is never undefined. */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known
    if (word.length > LONGEST) return answer(word)
    if (answers.size >= MOST) answers.clear()
    const own = copyOf(word)
    const fresh = answer(own)
    answers.set(own, fresh)
    return fresh
  }
}

/** The same word with letters of its own: a slice keeps the whole text that it was cut from. */
const copyOf = (word: string) => word.split('').join('')
