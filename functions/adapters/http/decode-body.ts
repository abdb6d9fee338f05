import { type Readable, Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import * as zlib from 'node:zlib'
import { FetchError } from './fetch-error.ts'

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  deflate: inflateEither,
  br: () => zlib.createBrotliDecompress(),
  zstd: () => zlib.createZstdDecompress(),
}

/** What we say we can decode. */
export const acceptEncoding = 'gzip, deflate, br, zstd'

/**
 * The decoded bytes of a response body, at most `limit` of them: counted after decompression, so that a bomb stops
 * where it starts to hurt. Throws a FetchError of kind `too-large` or `bad-encoding`.
 */
export async function decodeBody(
  body: Readable,
  encoding: string,
  limit: number,
  url: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const codings = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  const stages = codings.filter((name) => name !== '' && name !== 'identity').reverse()
  const unknown = stages.find((name) => !Object.hasOwn(decoders, name))
  if (unknown !== undefined || stages.length > 2) {
    body.on('error', () => undefined).destroy()
    throw new FetchError(
      'bad-encoding',
      url,
      `Expected ${acceptEncoding}, got Content-Encoding "${encoding}" from ${url}`,
    )
  }

  const chunks: Uint8Array[] = []
  let size = 0
  const sink = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      size += chunk.length
      if (size > limit) {
        return done(new FetchError('too-large', url, `Expected at most ${limit} bytes, got more from ${url}`))
      }
      chunks.push(chunk)
      done()
    },
  })
  try {
    await pipeline([body, ...stages.flatMap((name) => decoders[name]?.() ?? []), sink], { signal })
  } catch (cause) {
    if (stages.length > 0 && isDecodingError(cause)) {
      throw new FetchError('bad-encoding', url, `Expected a whole ${encoding} body, got a broken one from ${url}`, {
        cause,
      })
    }
    throw cause
  }
  const bytes = Buffer.concat(chunks, size)
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unzip(bytes, limit, url) : bytes
}

/** A file that is itself compressed (`sitemap.xml.gz`), whatever the headers say. */
function unzip(bytes: Uint8Array, limit: number, url: string): Uint8Array {
  try {
    return zlib.gunzipSync(bytes, { maxOutputLength: limit })
  } catch (cause) {
    const kind = cause instanceof RangeError ? 'too-large' : 'bad-encoding'
    throw new FetchError(kind, url, `Expected a whole gzip file of at most ${limit} bytes, got another from ${url}`, {
      cause,
    })
  }
}

/** Servers that say deflate send it with or without the zlib header that the standard asks for. */
function inflateEither(): Transform {
  let inner: Transform | undefined
  const outer = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      if (!inner) {
        inner = ((chunk[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()
        inner.on('data', (data) => outer.push(data)).on('error', (error) => outer.destroy(error))
      }
      inner.write(chunk, () => done())
    },
    flush(done) {
      if (inner) inner.once('end', () => done()).end()
      else done()
    },
  })
  return outer
}

const isDecodingError = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(Z_|ERR_(BROTLI|ZSTD|_ERROR)|ERR__ERROR|ZSTD_)/.test(String(error.code))
