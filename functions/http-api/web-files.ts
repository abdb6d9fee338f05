import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** The page's files by the path they are served at. */
export type WebFiles = ReadonlyMap<string, { readonly body: string; readonly type: string }>

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Reads the bundled page from its folder once, so that no request ever reaches the file system; files of other types are left out. */
export async function readWebFiles(folder: string): Promise<WebFiles> {
  const names = await readdir(folder)
  const served = names.filter((name) => extname(name) in types)
  const files = await Promise.all(
    served.map(async (name) => {
      const file = { body: await readFile(join(folder, name), 'utf8'), type: types[extname(name)] ?? '' }
      return [`/${name}`, file] as const
    }),
  )
  return new Map(files)
}
