/** A vowel at the end of a word with an apostrophe behind it. */
const MARKED = /(?<!\p{L})(\p{L}*)([aeiou])'(?!\p{L})/giu
/** Endings whose accent is acute: perché. */
const ACUTE = /ch$/iu

/** The accented letters, each with what comes before it: "società", "sarà", "perché", "è", "lunedì", "entrerò", "più". */
const accents: Readonly<Record<string, { readonly letter: string; readonly behind: RegExp }>> = {
  a: { letter: 'à', behind: /(?:[tr]|^gi|^l)$/iu },
  e: { letter: 'è', behind: /^$|ch$|^cio$/iu },
  i: { letter: 'ì', behind: /^(?:cos|l|lune|marte|mercole|giove|vener)d?$/iu },
  o: { letter: 'ò', behind: /(?:r|^pu|^ci)$/iu },
  u: { letter: 'ù', behind: /^(?:pi|gi)$/iu },
}

/**
 * The same text, offset for offset, with the accents that Italian wires write as an apostrophe behind the word set on its last
 * letter: "la societa' sara' quotata" as "la società' sarà' quotata".
 */
export const accented = (text: string): string =>
  text.replace(MARKED, (whole: string, before: string, vowel: string) => {
    const plain = vowel.toLowerCase()
    const accent = accents[plain]
    if (!accent?.behind.test(before)) return whole
    const letter = ACUTE.test(before) ? 'é' : accent.letter
    return `${before}${vowel === plain ? letter : letter.toUpperCase()}'`
  })
