import { groupByPrint } from '../articles/origins.ts'
import { readSketch } from '../articles/sketch.ts'
import { compare, type Said } from './said.ts'

/**
 * Who says something independently of each other. Ten rewrites of one report are one origin: the agency, outlet or document
 * that they cite or credit, else the first of the outlets that print the text. A page outside the listed sites is nobody.
 * Each is spelled as who says it first spells it; capitals tell nobody apart.
 */
export function originsOf(by: readonly Said[]): string[] {
  const voices = by.filter(({ claim }) => !claim.article.unlisted)
  const groups = groupByPrint(voices, (voice) => ({
    sketch: readSketch(voice.claim.article.sketch),
    agency: voice.claim.article.agency,
    names: [nameOf(voice)],
  }))
  const spellings = new Map<string, string>()
  for (const voice of groups.flatMap((group) => group.find(isCredited) ?? group[0] ?? [])) {
    const spelling = spellingOf(voice)
    if (!spellings.has(spelling.toLowerCase())) spellings.set(spelling.toLowerCase(), spelling)
  }
  return [...spellings.keys()].sort(compare).flatMap((name) => spellings.get(name) ?? [])
}

const creditOf = ({ claim }: Said): string | undefined => claim.source ?? claim.article.agency

const isCredited = (voice: Said): boolean => creditOf(voice) !== undefined

const spellingOf = (voice: Said): string => creditOf(voice) ?? voice.claim.article.outlet ?? voice.claim.article.id

const nameOf = (voice: Said): string => spellingOf(voice).toLowerCase()
