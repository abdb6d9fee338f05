import { gunzipSync, gzipSync } from 'node:zlib'
import * as z from 'zod/mini'
import { decodeText } from '../../core/documents/charset.ts'
import type { Fetched } from '../../core/ports.ts'

const Stored = z.object({
  status: z.number(),
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.base64(),
})

/** A fetched page as the bytes of its snapshot: the very bytes of its body with where and how they came, compressed. */
export function encodeSnapshot({ status, url, headers, body }: Fetched): Uint8Array {
  const stored = { status, url, headers, body: Buffer.from(body).toString('base64') } satisfies z.infer<typeof Stored>
  return gzipSync(JSON.stringify(stored))
}

/** The page of a snapshot, decoded as it was when it was fetched. */
export function decodeSnapshot(bytes: Uint8Array): Fetched {
  const { body, ...rest } = Stored.parse(JSON.parse(gunzipSync(bytes).toString()))
  const page = new Uint8Array(Buffer.from(body, 'base64'))
  return { ...rest, body: page, text: decodeText(page, rest.headers['content-type'] ?? '') }
}
