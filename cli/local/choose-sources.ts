import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { catalogue } from '../../core/sources/catalogue.ts'
import { loadSources } from '../../core/sources/load.ts'
import type { Source } from '../../schemas/source.ts'
import { ExitError } from '../exit.ts'
import { startNewsroom } from '../newsroom/server.ts'

/** The options that say which sources are read. */
export const SourceOptions = z.object({ sources: z.optional(z.string()), live: z._default(z.boolean(), false) })

/** The sources of a run, what they are called, and how to end what was started for them. */
export interface ChosenSources {
  readonly sources: readonly Source[]
  readonly name: string
  /** True of the sample newsroom: its story is of the past. */
  readonly pastIsNews: boolean
  close(): Promise<void>
}

/** The user's own list, the bundled list of real sources, or else the sample newsroom, which is served for as long as it is read. */
export async function chooseSources(
  { sources: file, live }: z.output<typeof SourceOptions>,
  data?: string,
): Promise<ChosenSources> {
  if (file !== undefined && live) throw new ExitError('usage', 'Expected --sources or --live, got both. Leave one out.')
  const nothing = async () => {}
  if (file !== undefined) return { sources: await listedSources(file), name: file, pastIsNews: false, close: nothing }
  if (live) return { sources: catalogue, name: 'the bundled list of real sources', pastIsNews: false, close: nothing }
  const { sources, url, close } = await openNewsroom(data)
  return { sources, name: `the sample newsroom at ${url}`, pastIsNews: true, close }
}

/** The sources of a file; throws an ExitError where it is not there, a SourcesFileError where it cannot be used. */
export const listedSources = async (file: string): Promise<readonly Source[]> => loadSources(await readList(file), file)

async function readList(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new ExitError('config', `Expected a list of sources in ${file}, got none. Check the path of --sources.`, {
      cause,
    })
  }
}

/** Serves the newsroom of a folder on the port it had before: an article is known by its address. */
async function openNewsroom(data: string | undefined) {
  if (data === undefined) return startNewsroom()
  const file = join(data, 'newsroom.port')
  const known = Number(await readFile(file, 'utf8').catch(() => '0'))
  const newsroom = await startNewsroom({ port: known }).catch((cause) => {
    throw new ExitError(
      'config',
      `Expected port ${known}, on which the sample newsroom of ${data} was served before, to be free. End what listens there, or name another folder with --data.`,
      { cause },
    )
  })
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, new URL(newsroom.url).port)
  return newsroom
}
