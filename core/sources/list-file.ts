import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml'
import type { Source } from '../../schemas/source.ts'
import { loadSources } from './load.ts'
import { sourceId } from './source-id.ts'

/** Some sources as a list in YAML. */
export const writeList = (sources: readonly Source[]): string => stringify({ sources }).trimEnd()

/** True for a file that holds nothing, or nothing but comments, or names a list that it has not begun. */
function isBare(text: string): boolean {
  const { contents } = parseDocument(text)
  return contents === null || (isScalar(contents) && contents.value === null)
}

/**
 * A user's list with one more source, its comments kept; a list that does not exist yet is given as nothing. Throws a
 * SourcesFileError where the list cannot be used. Gives nothing where it has the address already.
 */
export function withSource(
  text: string,
  file: string,
  source: Omit<Source, 'id'>,
): { readonly text: string; readonly source: Source } | undefined {
  const document = parseDocument(isBare(text) ? `${text.trimEnd()}\nsources: []\n` : text)
  const list = isMap(document.contents) ? document.contents.get('sources') : undefined
  const known = isSeq(list) && list.items.length === 0 ? [] : loadSources(text, file)
  if (known.some(({ url }) => url === source.url)) return undefined
  const added = { id: sourceId(source.outlet, source.url, new Set(known.map(({ id }) => id))), ...source }
  if (text.trim().startsWith('{')) {
    return { text: `${JSON.stringify({ sources: [...known, added] }, null, 2)}\n`, source: added }
  }
  // An empty list is written on one line, and would take the source there.
  if (isSeq(list)) list.flow = false
  document.addIn(['sources'], document.createNode(added))
  return { text: String(document), source: added }
}
