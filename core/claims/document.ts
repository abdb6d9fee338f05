import type { LanguagePack } from '../languages/pack.ts'
import { scanQuantities } from '../measures/find-quantities.ts'
import type { FoundQuantity } from '../measures/found.ts'
import { searchNames } from '../parties/names.ts'
import { findOutlets, type OutletMention } from '../parties/outlets.ts'
import { accented } from '../text/apostrophes.ts'
import { compileLexicon, type Lexicon, type Match } from '../text/lexicon.ts'
import { matchesOf } from '../text/matches.ts'
import { lowerBound, type Places, placesOf } from '../text/places.ts'
import { type Sentence, sentenceAt, splitSentences } from '../text/sentences.ts'
import { tokenize } from '../text/tokens.ts'
import { type Cue, cueFamilies, isLeftOutCue } from './cues.ts'
import { type FoundDate, findDates } from './dates.ts'
import { findMentions, type Mention } from './mentions.ts'
import { subjectOf, withPronouns } from './pronouns.ts'

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

const SEPARATOR = /[;；:：()（）—–、，]|,(?!\d)|(?<!\d),|\s-\s/gu

interface CompiledPack {
  readonly lexicon: Lexicon<Cue>
  readonly abbreviations: ReadonlySet<string>
}

const compiled = new WeakMap<LanguagePack, CompiledPack>()

function compile(pack: LanguagePack): CompiledPack {
  const known = compiled.get(pack)
  if (known) return known
  const fresh = {
    lexicon: compileLexicon(cuePhrases(pack), pack.script),
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

/** Reads title and text once for sentences, cues, quantities, dates and parties; `published` is a UTC instant. */
export function readDocument(title: string, body: string, published: string, pack: LanguagePack): Document {
  const original = `${title}\n\n${body}`
  const text = pack.claims.accentsBehind ? accented(narrowed(original)) : narrowed(original)
  const { lexicon, abbreviations } = compile(pack)
  const tokens = tokenize(text)
  const sentences = splitSentences(text, { abbreviations, ordinalStop: pack.claims.ordinalStop })
  const quantities = scanQuantities(text, pack, tokens)
  const dates = findDates(text, published, pack, tokens)
  const cues = outside(
    outside(outermost(lexicon.scan(text, tokens)), dates, () => true),
    quantities,
    ({ label }) => isLeftOutCue(label),
  )
  const names = searchNames(text, pack, tokens)
  const mentions = findMentions(text, sentences, pack, tokens, names)
  const inSentence = <Item extends { readonly start: number }>(items: readonly Item[]): Item[][] => {
    const groups: Item[][] = sentences.map(() => [])
    for (const item of items) groups[sentenceAt(sentences, item.start)]?.push(item)
    return groups
  }
  const cueGroups = inSentence(cues)
  const dateGroups = inSentence(dates)
  const outletGroups = inSentence(findOutlets(text, pack, names))
  const quantityGroups = inSentence(quantities)
  const mentionGroups = withPronouns(inSentence(mentions), cueGroups)
  const subjects = mentionGroups.map((mentions, i) => subjectOf(mentions, cueGroups[i] ?? []))
  const semicolons = Array.from(matchesOf(SEMICOLON, text), ({ index }) => index)
  const leaders = leadersOf(sentences, subjects)
  return {
    text: original,
    pack,
    sentences: sentences.map((sentence, i) => ({
      ...sentence,
      title: sentence.start < title.length,
      cues: cueGroups[i] ?? [],
      asides: (cueGroups[i] ?? []).filter(({ label }) => label === 'aside'),
      products: (cueGroups[i] ?? []).filter(({ label }) => label === 'product'),
      quantities: quantityGroups[i] ?? [],
      mentions: mentionGroups[i] ?? [],
      dates: dateGroups[i] ?? [],
      outlets: outletGroups[i] ?? [],
      clauses: clausesOf(sentence, cueGroups[i] ?? [], semicolons),
      subject: subjects[i],
      leader: leaders[i],
    })),
    separators: placesOf(
      [...Array.from(matchesOf(SEPARATOR, text), (match) => match.index), ...listing(cueGroups, quantityGroups)].sort(
        (a, b) => a - b,
      ),
      text.length,
    ),
  }
}

/** For each sentence the subject of the first one in its paragraph. */
function leadersOf(
  sentences: readonly Sentence[],
  subjects: readonly (Mention | undefined)[],
): readonly (Mention | undefined)[] {
  let paragraph: number | undefined
  let leader: Mention | undefined
  return sentences.map((sentence, i) => {
    if (sentence.paragraph !== paragraph) leader = subjects[i]
    paragraph = sentence.paragraph
    return leader
  })
}

const familyOf = new Map(cueFamilies.map(({ cue, family }) => [cue, family]))

/** Leaves out each match that lies inside a longer one of its family: "commitment" inside "never a commitment". */
function outermost(matches: readonly CueMatch[]): CueMatch[] {
  const reach = new Map<string, number>()
  const kept: CueMatch[] = []
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const of = familyOf.get(match.label) ?? 'other'
    if (of !== 'other' && (reach.get(of) ?? 0) >= match.end) continue
    reach.set(of, Math.max(reach.get(of) ?? 0, match.end))
    kept.push(match)
  }
  return kept
}

const SEMICOLON = /[;；]/gu

const clausesOf = (
  { start, end }: Sentence,
  cues: readonly CueMatch[],
  semicolons: readonly number[],
): readonly number[] =>
  [
    ...cues.filter(({ label }) => label === 'clause').map((cue) => cue.start),
    ...semicolons.slice(lowerBound(semicolons, start), lowerBound(semicolons, end)),
  ].sort((a, b) => a - b)

/** Where "and" parts one figure of a sentence from the next. */
function listing(cues: readonly (readonly CueMatch[])[], quantities: readonly (readonly FoundQuantity[])[]): number[] {
  return cues.flatMap((group, i) => {
    const figures = quantities[i] ?? []
    const [first, last] = [figures[0], figures.at(-1)]
    return group
      .filter(({ label, start, end }) => label === 'and' && first && last && first.end <= start && end <= last.start)
      .map(({ start }) => start)
  })
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
): CueMatch[] {
  let next = 0
  return matches.filter((match) => {
    for (let span = spans[next]; span && span.end < match.end; span = spans[++next]);
    const span = spans[next]
    return !(span && span.start <= match.start && match.end <= span.end && which(match))
  })
}
