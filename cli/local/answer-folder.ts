import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AnswerStore } from '../../core/ports.ts'
import { KeptAnswer } from '../../schemas/model.ts'

/** Keeps what models answered as files of a folder; one that is no answer is asked for again. */
export function answerFolder(folder: string): AnswerStore {
  const path = (key: string) => join(folder, `${key}.json`)
  return {
    async put(key, answer) {
      await mkdir(folder, { recursive: true })
      // A run that is killed leaves no half a file under an answer's name.
      const unfinished = `${path(key)}.${process.pid}`
      await writeFile(unfinished, JSON.stringify(answer))
      await rename(unfinished, path(key))
    },
    async get(key) {
      const text = await readFile(path(key), 'utf8').catch(() => undefined)
      return text === undefined ? undefined : KeptAnswer.safeParse(parseJson(text)).data
    },
  }
}

/** Keeps answers as long as the process lives. */
export function answerMemory(): AnswerStore {
  const kept = new Map<string, KeptAnswer>()
  return { put: async (key, answer) => void kept.set(key, answer), get: async (key) => kept.get(key) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
