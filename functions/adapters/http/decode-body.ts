import { type Readable, Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { FetchError } from './fetch-error.ts'

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  deflate: inflateEither,
  br: () => zlib.createBrotliDecompress(),
  // Node 20 cannot.
  ...('createZstdDecompress' in zlib && { zstd: () => zlib.createZstdDecompress() }),
}

/** What we say we can decode. */
export const acceptEncoding = ['gzip', 'deflate', 'br', 'zstd']
  .filter((name) => Object.hasOwn(decoders, name))
  .join(', ')

/** How a body is read: `limit` in bytes, what comes after them being left where it `isCut`. */
interface Reading {
  readonly limit: number
  readonly isCut: boolean
  readonly url: string
  readonly signal: AbortSignal
}

/**
 * The decoded bytes of a response body, at most `limit` of them: counted after decompression, so that a bomb stops
 * where it starts to hurt. Throws a FetchError of kind `too-large` or `bad-encoding`.
 */
export async function decodeBody(body: Readable, encoding: string, reading: Reading): Promise<Uint8Array> {
  const { url } = reading
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

  try {
    const bytes = await gather([body, ...stages.flatMap((name) => decoders[name]?.() ?? [])], reading)
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? unzip(bytes, reading) : bytes
  } catch (cause) {
    if (stages.length > 0 && isDecodingError(cause)) {
      throw new FetchError('bad-encoding', url, `Expected a whole ${encoding} body, got a broken one from ${url}`, {
        cause,
      })
    }
    throw cause
  }
}

/** What comes out of streams that are piped one into the next; at the first fault all are left, and none is waited for. */
function gather(
  streams: readonly [Readable, ...Transform[]],
  { limit, isCut, url, signal }: Reading,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    const stop = (cause: unknown) => {
      for (const stream of streams) stream.on('error', () => undefined).destroy()
      reject(cause)
    }
    const [body, ...stages] = streams
    for (const stream of streams) stream.on('error', stop)
    body.on('close', () => {
      if (!body.readableEnded) stop(new FetchError('truncated', url, `Expected a whole body, got a part from ${url}`))
    })
    if (signal.aborted) return stop(signal.reason)
    signal.addEventListener('abort', () => stop(signal.reason), { once: true })
    const last = stages.reduce<Readable>((stream, stage) => stream.pipe(stage), body)
    last.on('data', (chunk: Uint8Array) => {
      size += chunk.length
      if (size > limit && isCut) {
        resolve(Buffer.concat([...chunks, chunk], limit))
        return stop(undefined)
      }
      if (size > limit) {
        return stop(new FetchError('too-large', url, `Expected at most ${limit} bytes, got more from ${url}`))
      }
      chunks.push(chunk)
    })
    last.on('end', () => resolve(Buffer.concat(chunks, size)))
  })
}

/** A file that is itself compressed (`sitemap.xml.gz`), whatever the headers say. */
function unzip(bytes: Uint8Array, { limit, url }: Reading): Uint8Array {
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
