import type { LanguagePack } from '../languages/pack.ts'
import { scanQuantities } from '../measures/find-quantities.ts'
import type { FoundQuantity } from '../measures/found.ts'
import { searchNames } from '../parties/names.ts'
import { findOutlets, type OutletMention } from '../parties/outlets.ts'
import { accented } from '../text/apostrophes.ts'
import { compileLexicon, type Lexicon, type Match, type Script } from '../text/lexicon.ts'
import { lowerBound, type Places, placesOf } from '../text/places.ts'
import { type Sentence, splitSentences } from '../text/sentences.ts'
import { tokenize } from '../text/tokens.ts'
import { type Cue, cueFamilies, isLeftOutCue } from './cues.ts'
import { type FoundDate, findDates } from './dates.ts'
import { findMentions, type Mention } from './mentions.ts'
import { subjectOf, withPronouns } from './pronouns.ts'
import { semicolonsAmong, separatorsOf } from './separators.ts'

export type CueMatch = Match<Cue>

/** One text with all that was found in it, each list in text order; what every rule of the reader looks at. */
export interface Document {
  /** Title, a blank line, and the text. */
  readonly text: string
  readonly pack: LanguagePack
  readonly sentences: readonly ReadSentence[]
  /** Commas, colons, brackets and dashes that part a sentence. */
  readonly separators: Places
}

/** A sentence with what stands in it. */
export interface ReadSentence extends Sentence {
  readonly title: boolean
  readonly cues: readonly CueMatch[]
  /** Of the cues those that make a name beside them a bystander, or the maker of a product. */
  readonly asides: readonly CueMatch[]
  readonly products: readonly CueMatch[]
  readonly quantities: readonly FoundQuantity[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly FoundDate[]
  readonly outlets: readonly OutletMention[]
  /** Offsets at which another clause begins. */
  readonly clauses: readonly number[]
  /** Who acts in it. */
  readonly subject: Mention | undefined
  /** Who its paragraph is about: the subject of the first sentence. */
  readonly leader: Mention | undefined
}

interface CompiledPack {
  readonly lexicon: Lexicon<Cue>
  readonly abbreviations: ReadonlySet<string>
}

const compiled = new WeakMap<LanguagePack, CompiledPack>()

function compile(pack: LanguagePack): CompiledPack {
  const known = compiled.get(pack)
  if (known) return known
  const fresh = {
    lexicon: compileLexicon(cuePhrases(pack), pack.script, pack.claims.cues.and),
    abbreviations: new Set(pack.claims.abbreviations),
  }
  compiled.set(pack, fresh)
  return fresh
}

function* cuePhrases(pack: LanguagePack): Iterable<readonly [Cue, string]> {
  for (const { cue } of cueFamilies) for (const phrase of pack.claims.cues[cue]) yield [cue, phrase]
}

const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff06\uff0b\uff04]/gu
const WIDE_TO_NARROW = 0xfee0

/** The same text, offset for offset, with the full-width digits and letters of East Asian typesetting made ordinary ones. */
const narrowed = (text: string) =>
  text.replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_TO_NARROW))

/** The most that stands before a headline which a saved page has in its text once more: a section, a date, a by-line. */
const AHEAD = 200
/** Shorter headlines are met by chance. */
const LEAST: Readonly<Record<Script, number>> = { spaced: 16, unspaced: 8 }

/** What may stand behind a headline: another line, a mark, a date or a new sentence, and where words run on any space; else a sentence begins with its words and goes on. */
const BEHIND: Readonly<Record<Script, RegExp>> = {
  spaced: /^\s*(?:$|[\n|([–—•·»]|(?<=\s)(?:\p{Lu}|\d{1,2}[./:]|20\d\d))/u,
  unspaced: /^(?:$|\s|[|(（【–—•·»])/u,
}
/** The most behind it that has to be looked at. */
const FEW = 12

/** Where the title ends, or where the text that begins with it again has it behind it, as pages do that are saved whole. */
function endOfHeadline(title: string, text: string, script: Script): number {
  const headline = title.trim()
  const again = headline.length < LEAST[script] ? -1 : text.indexOf(headline, title.length)
  if (again < 0 || again > title.length + AHEAD) return title.length
  const end = again + headline.length
  return BEHIND[script].test(text.slice(end, end + FEW)) ? end : title.length
}

/** Reads title and text once for sentences, cues, quantities, dates and parties; `published` is a UTC instant. */
export function readDocument(title: string, body: string, published: string, pack: LanguagePack): Document {
  // Joined and not added up: what is added up stays in two parts, which every look at a letter has to find its way through.
  const original = [title, body].join('\n\n')
  const text = pack.claims.accentsBehind ? accented(narrowed(original)) : narrowed(original)
  const { lexicon, abbreviations } = compile(pack)
  const tokens = tokenize(text)
  const headlineEnd = endOfHeadline(title, original, pack.script)
  const sentences = splitSentences(text, { abbreviations, ordinalStop: pack.claims.ordinalStop }, headlineEnd)
  const quantities = scanQuantities(text, pack, tokens, headlineEnd)
  const dates = findDates(text, published, pack, tokens)
  const cues = outside(
    outside(outermost(lexicon.scan(text, tokens)), dates, () => true),
    quantities,
    ({ label }) => isLeftOutCue(label),
  )
  const names = searchNames(text, pack, tokens)
  const separators = separatorsOf(text)
  const found = {
    headlineEnd,
    cues: bySentence(cues, sentences),
    quantities: bySentence(quantities, sentences),
    mentions: bySentence(findMentions(text, sentences, pack, tokens, names), sentences),
    dates: bySentence(dates, sentences),
    outlets: bySentence(findOutlets(text, pack, names), sentences),
    semicolons: semicolonsAmong(separators, text),
  }
  return {
    text: original,
    pack,
    sentences: readSentences(sentences, found),
    separators: placesOf([...separators, ...listing(found.cues, found.quantities)].sort((a, b) => a - b)),
  }
}

const NONE: readonly never[] = []

/** Items, which are in text order, sentence by sentence; what stands before the first is with it. */
function bySentence<Item extends { readonly start: number }>(
  items: readonly Item[],
  sentences: readonly Sentence[],
): readonly (readonly Item[])[] {
  let from = 0
  return sentences.map((_, i) => {
    const end = sentences[i + 1]?.start ?? Number.POSITIVE_INFINITY
    let to = from
    while ((items[to]?.start ?? end) < end) to++
    const own = from === to ? NONE : items.slice(from, to)
    from = to
    return own
  })
}

/** What was found in a text, sentence by sentence. */
interface Found {
  /** Where the title ends, or where the text has it once more; what stands before it there is part of the headline. */
  readonly headlineEnd: number
  readonly cues: readonly (readonly CueMatch[])[]
  readonly quantities: readonly (readonly FoundQuantity[])[]
  readonly mentions: readonly (readonly Mention[])[]
  readonly dates: readonly (readonly FoundDate[])[]
  readonly outlets: readonly (readonly OutletMention[])[]
  readonly semicolons: readonly number[]
}

/** Reads the sentences in order, since pronouns stand for who acted before and paragraphs are about who acts first in them. */
function readSentences(sentences: readonly Sentence[], found: Found): readonly ReadSentence[] {
  let before: Mention | undefined
  let leader: Mention | undefined
  let paragraph: number | undefined
  return sentences.map((sentence, i) => {
    const cues = found.cues[i] ?? NONE
    const asides = labelled(cues, 'aside')
    const products = labelled(cues, 'product')
    const mentions = withPronouns(found.mentions[i] ?? NONE, cues, before)
    const subject = subjectOf(mentions, { asides, products })
    if (sentence.paragraph !== paragraph) leader = subject
    paragraph = sentence.paragraph
    before = subject ?? before
    return {
      index: sentence.index,
      start: sentence.start,
      end: sentence.end,
      paragraph,
      item: sentence.item,
      title: sentence.end <= found.headlineEnd,
      cues,
      asides,
      products,
      quantities: found.quantities[i] ?? NONE,
      mentions,
      dates: found.dates[i] ?? NONE,
      outlets: found.outlets[i] ?? NONE,
      clauses: clausesOf(sentence, labelled(cues, 'clause'), found.semicolons),
      subject,
      leader,
    }
  })
}

/** Those of some cues that tell one thing. */
function labelled(cues: readonly CueMatch[], label: Cue): readonly CueMatch[] {
  let found: CueMatch[] | undefined
  for (const cue of cues)
    if (cue.label === label) {
      found ??= []
      found.push(cue)
    }
  return found ?? NONE
}

/** The families by number, and of each cue its own; those of no family hide nothing. */
const families = [...new Set(cueFamilies.map(({ family }) => family))]
const familyOf = new Map(cueFamilies.map(({ cue, family }) => [cue, families.indexOf(family)]))
const OTHER = families.indexOf('other')

/** Leaves out each match that lies inside a longer one of its family: "commitment" inside "never a commitment". */
function outermost(matches: readonly CueMatch[]): readonly CueMatch[] {
  const reach = families.map(() => 0)
  return matches.filter(({ label, end }) => {
    const of = familyOf.get(label) ?? OTHER
    if (of === OTHER) return true
    if ((reach[of] ?? 0) >= end) return false
    reach[of] = end
    return true
  })
}

const clausesOf = (
  { start, end }: Sentence,
  openings: readonly CueMatch[],
  semicolons: readonly number[],
): readonly number[] => {
  const [from, to] = [lowerBound(semicolons, start), lowerBound(semicolons, end)]
  if (from === to) return openings.length === 0 ? NONE : openings.map((cue) => cue.start)
  return [...openings.map((cue) => cue.start), ...semicolons.slice(from, to)].sort((a, b) => a - b)
}

/** Where "and" parts one figure of a sentence from the next. */
function listing(cues: readonly (readonly CueMatch[])[], quantities: readonly (readonly FoundQuantity[])[]): number[] {
  const offsets: number[] = []
  cues.forEach((group, i) => {
    const figures = quantities[i] ?? NONE
    const [first, last] = [figures[0], figures.at(-1)]
    if (!first || !last || first === last) return
    for (const { label, start, end } of group)
      if (label === 'and' && first.end <= start && end <= last.start) offsets.push(start)
  })
  return offsets
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Leaves out those matches that lie inside a span and of which `which` holds: "up" in "up to $5 billion", "may" in "May 5". Both sorted. */
function outside(
  matches: readonly CueMatch[],
  spans: readonly Span[],
  which: (match: CueMatch) => boolean,
): readonly CueMatch[] {
  let next = 0
  return matches.filter((match) => {
    for (let span = spans[next]; span && span.end < match.end; span = spans[++next]);
    const span = spans[next]
    return !(span && span.start <= match.start && match.end <= span.end && which(match))
  })
}
