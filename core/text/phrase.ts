/** A phrase part by part: what is written out, or else any of some phrases. */
export type Parts = readonly (string | readonly Parts[])[]

/** Some phrases as one that stands for any of them: `{bought|sold}`. */
export const oneOf = (phrases: readonly string[]): string =>
  phrases.length === 1 ? (phrases[0] ?? '') : `{${phrases.join('|')}}`

const MARK = /[{|}]/u

/** The parts of a phrase; alternatives may hold others: `{has|had} {bought|taken {over|up}}`. */
export function partsOf(phrase: string): Parts {
  if (!MARK.test(phrase)) return [phrase]
  const marks = phrase.split(/([{|}])/u)
  const [parts] = alternatives(marks.values())
  return parts ?? []
}

/** Reads alternatives up to the brace that closes them, or the end. */
function alternatives(marks: IterableIterator<string>): readonly Parts[] {
  const all: (string | readonly Parts[])[][] = [[]]
  for (let mark = marks.next(); !mark.done; mark = marks.next()) {
    if (mark.value === '}') break
    if (mark.value === '|') all.push([])
    else if (mark.value === '{') all.at(-1)?.push(alternatives(marks))
    else if (mark.value !== '') all.at(-1)?.push(mark.value)
  }
  return all
}
