import { groupByPrint } from '../articles/origins.ts'
import { readSketch } from '../articles/sketch.ts'
import { compare, type Said } from './said.ts'

/**
 * Who says something independently of each other. Ten rewrites of one report are one origin: the agency, outlet or document
 * that they cite or credit, else the first of the outlets that print the text. A page outside the listed sites is nobody.
 */
export function originsOf(by: readonly Said[]): string[] {
  const voices = by.filter(({ claim }) => !claim.article.unlisted)
  const groups = groupByPrint(voices, (voice) => ({
    sketch: readSketch(voice.claim.article.sketch),
    agency: voice.claim.article.agency,
    names: [nameOf(voice)],
  }))
  return [...new Set(groups.flatMap((group) => group.find(isCredited) ?? group[0] ?? []).map(nameOf))].sort(compare)
}

const creditOf = ({ claim }: Said): string | undefined => claim.source ?? claim.article.agency

const isCredited = (voice: Said): boolean => creditOf(voice) !== undefined

const nameOf = (voice: Said): string =>
  (creditOf(voice) ?? voice.claim.article.outlet ?? voice.claim.article.id).toLowerCase()
