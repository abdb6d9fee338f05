import * as z from 'zod/mini'
import { FigureResource } from '../../schemas/api.ts'
import { ExitError } from '../exit.ts'
import type { Reader } from './open-reader.ts'

const Found = z.object({ items: z.array(FigureResource) })
const id = /^figure_[0-9a-f]+$/

/** The id of a figure, given as itself or as words of its name; throws an ExitError where there is none or more than one. */
export async function findFigure(reader: Reader, wanted: string): Promise<string> {
  if (id.test(wanted)) return wanted
  const words = wanted.toLowerCase().split(/\s+/)
  const asked = await search(reader, { q: wanted })
  const known = asked.length > 0 ? asked : await search(reader, {})
  // A search goes by whole words; half a word of a name will do.
  const named = known.filter((figure) => words.every((word) => nameOf(figure).toLowerCase().includes(word)))
  const found = named.length > 0 ? named : asked
  const [only, ...more] = found
  if (only && more.length === 0) return only.id
  const problem = `Expected ${found.length > 0 ? 'one' : 'a'} figure called "${wanted}", got ${found.length > 0 ? found.length : 'none'}`
  // Two figures of one deal may be called the same: what stands tells them apart.
  const shown = (found.length > 0 ? found : known)
    .slice(0, 20)
    .map((figure) => `  ${figure.id}  ${nameOf(figure)}: ${standingOf(figure)}`)
  throw new ExitError(
    'notFound',
    [`${problem}. ${found.length > 0 ? 'Name one by its id' : 'These are known'}:`, ...shown].join('\n'),
  )
}

const search = async (reader: Reader, query: Readonly<Record<string, string>>) =>
  Found.parse(await reader.read('/v1/figures', { limit: '100', ...query })).items

const standingOf = ({ standing }: FigureResource): string => `${standing.text}, ${standing.stance}`

const nameOf = ({ name, part }: FigureResource): string => (part && !name.endsWith('(part)') ? `${name} (part)` : name)
