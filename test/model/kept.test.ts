import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'
import { describe, expect, it } from 'vitest'
import { answerFolder, answerMemory } from '../../cli/local/answer-folder.ts'
import { openEngine } from '../../cli/local/engine.ts'
import { purseMemory } from '../../cli/local/purse-memory.ts'
import type { AnswerStore } from '../../core/ports.ts'
import { tablePurse } from '../../functions/adapters/dynamodb/purse.ts'
import { s3Answers } from '../../functions/adapters/s3/answers.ts'
import type { KeptAnswer } from '../../schemas/model.ts'
import { loopbackS3 } from '../support/loopback-s3.ts'
import { purseContract } from './purse.contract.ts'

purseContract('the memory of a run', async () => ({ purse: purseMemory(), close: async () => {} }))
purseContract('the table', async () => {
  const { rows, close } = await openEngine({ table: `walkback-${randomUUID()}` })
  return { purse: tablePurse(rows), close }
})

const answer: KeptAnswer = {
  ...{ outcome: 'answered', claims: [{ quote: '“never a commitment”' }], tokens: { in: 900, out: 80 } },
  ...{ model: 'openai/m', dollars: 0.00122, asked: '2026-02-04T09:00:00.000Z' },
}

const stores: readonly (readonly [string, () => Promise<{ store: AnswerStore; close(): Promise<void> }>])[] = [
  ['memory', async () => ({ store: answerMemory(), close: async () => {} })],
  [
    'a folder',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'walkback-answers-'))
      return { store: answerFolder(join(folder, 'answers')), close: () => rm(folder, { recursive: true }) }
    },
  ],
  [
    'a bucket',
    async () => {
      const { url, close } = await loopbackS3()
      const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
      const client = new S3Client({ endpoint: url, region: 'local', credentials, forcePathStyle: true })
      return { store: s3Answers('kept', client), close }
    },
  ],
]

describe.each(stores)('%s as a store of answers', (_name, open) => {
  it('gives back what was put, and nothing where nothing was', async () => {
    const { store, close } = await open()
    expect(await store.get('answer_1')).toBeUndefined()
    await store.put('answer_1', answer)
    await store.put('answer_1', answer)
    expect(await store.get('answer_1')).toEqual(answer)
    expect(await store.get('answer_2')).toBeUndefined()
    await close()
  })
})

it('a file that is no answer is as good as none, and no half a file is left', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'walkback-answers-'))
  const store = answerFolder(folder)
  await writeFile(join(folder, 'answer_1.json'), '{"outcome":"answe')
  expect(await store.get('answer_1')).toBeUndefined()
  await store.put('answer_1', answer)
  expect(await readdir(folder)).toEqual(['answer_1.json'])
  await rm(folder, { recursive: true })
})
