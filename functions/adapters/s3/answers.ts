import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import type { AnswerStore } from '../../../core/ports.ts'
import { KeptAnswer } from '../../../schemas/model.ts'

const prefix = 'answers/'

/** Keeps what models answered as objects of the bucket of snapshots. */
export function s3Answers(bucket: string, client = new S3Client({})): AnswerStore {
  const at = (key: string) => ({ Bucket: bucket, Key: `${prefix}${key}.json` })
  return {
    async put(key, answer) {
      await client.send(
        new PutObjectCommand({ ...at(key), Body: JSON.stringify(answer), ContentType: 'application/json' }),
      )
    },
    async get(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand(at(key)))
        return Body && KeptAnswer.parse(JSON.parse(await Body.transformToString()))
      } catch (fault) {
        if (fault instanceof NoSuchKey) return undefined
        throw fault
      }
    },
  }
}
