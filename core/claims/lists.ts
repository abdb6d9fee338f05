import type { FoundQuantity } from '../measures/found.ts'
import type { Bond } from './bond.ts'
import type { Document, ReadSentence } from './document.ts'
import type { Figure } from './figure.ts'
import type { Mention } from './mentions.ts'

/** Between two names of a list, and what the second may be called before its name: "the utility", "la gestora japonesa". */
const LISTED =
  /^(?:\s?[,、，]\s?(?:\p{L}{1,4}\s)?|\s(?:\p{L}{1,3}|&)\s(?:\p{L}{1,3}\s)?|(?:\s?,|\s(?:\p{L}{1,3}|&))\s(?:the|il|lo|la|der|die|das|den|dem|le|el|o|a|de|het)\s(?:\p{Ll}[\p{L}-]+\s){1,2}|[と和与與及와과·・])$/u
/** The most UTF-16 units between two names of a list. */
const FAR = 64
/** The longest list of parties that is one deal's. */
const LONGEST = 4

/**
 * All parties of a list that a pair stands in, "a plan of Kestrel, Sakuradani and Litoral", or of which one does that the
 * other deals with, "OpenAI raised $110 billion from Amazon, Nvidia and SoftBank"; none where each of them may have a figure
 * of its own.
 */
export function listOf(
  { document, sentence, quantity }: Figure,
  { seen: { mention: a } }: Bond,
  { seen: { mention: b } }: Bond,
): readonly string[] | undefined {
  const lists = listsIn(document, sentence)
  const list =
    lists.find((one) => one.includes(a) && one.includes(b)) ??
    (isAlone(sentence, quantity)
      ? lists.find((one) => one.length > 1 && (one.includes(a) || one.includes(b)))
      : undefined)
  if (!list) return undefined
  const parties = new Set([...list, a, b].map(({ party }) => party))
  return parties.size > 2 && parties.size <= LONGEST ? [...parties] : undefined
}

/** The names of a sentence, those that commas and "and" join together. */
function listsIn({ text }: Document, { mentions }: ReadSentence): readonly (readonly Mention[])[] {
  const lists: Mention[][] = []
  for (const mention of mentions) {
    if (mention.via !== 'name' && mention.via !== 'form') continue
    const list = lists.at(-1)
    const last = list?.at(-1)
    if (list && last && mention.start - last.end <= FAR && LISTED.test(text.slice(last.end, mention.start)))
      list.push(mention)
    else lists.push([mention])
  }
  return lists
}

const isAlone = ({ quantities }: ReadSentence, { measure }: FoundQuantity) =>
  quantities.filter((other) => other.measure === measure && !other.converted).length === 1
