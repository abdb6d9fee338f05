import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import * as z from 'zod/mini'
import { decodeText } from '../../core/documents/charset.ts'
import type { Fetched } from '../../core/ports.ts'
import { SnapshotError } from '../../core/verify.ts'

const Stored = z.object({
  status: z.number(),
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.base64(),
  /** Of the body's bytes, in hex; snapshots of old have neither this nor the moment of the fetch. */
  sha256: z.optional(z.string()),
  at: z.optional(z.string()),
})

const sha256Of = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex')

/** A fetched page as the bytes of its snapshot: the very bytes of its body with where, when and how they came, compressed. */
export function encodeSnapshot({ status, url, headers, body, at }: Fetched): Uint8Array {
  const bytes = Buffer.from(body).toString('base64')
  const stored = { status, url, headers, body: bytes, sha256: sha256Of(body), at } satisfies z.infer<typeof Stored>
  return gzipSync(JSON.stringify(stored))
}

/** The page of a snapshot, decoded as it was when it was fetched; throws a SnapshotError where it is not what was kept. */
export function decodeSnapshot(bytes: Uint8Array): Fetched {
  const { body, sha256, ...rest } = read(bytes)
  const page = new Uint8Array(Buffer.from(body, 'base64'))
  if (sha256 !== undefined && sha256 !== sha256Of(page)) {
    throw new SnapshotError('altered', `Expected the bytes of ${rest.url} to have the hash ${sha256}, got others`)
  }
  return { ...rest, body: page, text: decodeText(page, rest.headers['content-type'] ?? '') }
}

function read(bytes: Uint8Array): z.infer<typeof Stored> {
  try {
    return Stored.parse(JSON.parse(gunzipSync(bytes).toString()))
  } catch (cause) {
    throw new SnapshotError('broken', `Expected a snapshot, got ${bytes.length} bytes that are none`, { cause })
  }
}
