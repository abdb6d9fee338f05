import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SnapshotStore } from '../../core/ports.ts'
import { decodeSnapshot, encodeSnapshot } from '../../functions/adapters/snapshot.ts'

const ending = '.gz'

/** Keeps snapshots as files of a folder, in the form in which S3 keeps them. */
export function snapshotFolder(folder: string): SnapshotStore {
  const path = (key: string) => join(folder, `${key}${ending}`)
  return {
    async put(key, page) {
      await mkdir(folder, { recursive: true })
      // A run that is killed leaves no half a file under a snapshot's name.
      const unfinished = `${path(key)}.${process.pid}`
      await writeFile(unfinished, encodeSnapshot(page))
      await rename(unfinished, path(key))
    },
    async get(key) {
      const bytes = await readFile(path(key)).catch(() => undefined)
      return bytes && decodeSnapshot(bytes)
    },
    async *keys() {
      const names = await readdir(folder).catch(() => [])
      for (const name of names.toSorted()) if (name.endsWith(ending)) yield name.slice(0, -ending.length)
    },
  }
}

/** Keeps snapshots as long as the process lives. */
export function snapshotMemory(): SnapshotStore {
  const kept = new Map<string, Parameters<SnapshotStore['put']>[1]>()
  return {
    put: async (key, page) => void kept.set(key, page),
    get: async (key) => kept.get(key),
    async *keys() {
      yield* kept.keys()
    },
  }
}
