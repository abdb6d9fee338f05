import { GetObjectCommand, NoSuchKey, PutObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3'
import type { SnapshotStore } from '../../../core/ports.ts'
import { decodeSnapshot, encodeSnapshot } from '../snapshot.ts'

const prefix = 'snapshots/'

/** Keeps snapshots as objects of a bucket; the same page under the same key is one object. */
export function s3Snapshots(bucket: string, client = new S3Client({})): SnapshotStore {
  const at = (key: string) => ({ Bucket: bucket, Key: `${prefix}${key}` })
  return {
    async put(key, page) {
      await client.send(
        new PutObjectCommand({ ...at(key), Body: encodeSnapshot(page), ContentType: 'application/gzip' }),
      )
    },
    async get(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand(at(key)))
        return Body && decodeSnapshot(await Body.transformToByteArray())
      } catch (fault) {
        if (fault instanceof NoSuchKey) return undefined
        throw fault
      }
    },
    async *keys() {
      for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix })) {
        for (const { Key } of page.Contents ?? []) if (Key) yield Key.slice(prefix.length)
      }
    },
  }
}
