/** The smallest hashes of a text's shingles (bottom-k MinHash), ascending, and how many distinct shingles it has. */
export interface Sketch {
  readonly smallest: readonly number[]
  readonly shingles: number
}

/** As many hashes tell a share of common shingles to about seven hundredths, and are short enough to stand in every claim. */
const kept = 48
/** As many bits of a hash are enough for the few hundred shingles of two texts. */
const bits = 24
/** Words of a shingle; characters where a script has no spaces. */
const words = 4
const letters = 8

const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/g

/** The sketch of a text: what differs in dress only (case, marks, white space) has the same. */
export function sketchOf(text: string): Sketch {
  const plain = text.normalize('NFKC').toLowerCase()
  const dense = plain.match(unspaced)?.length ?? 0
  const units =
    dense > plain.length * 0.3 ? [...plain.replace(/[^\p{L}\p{N}]+/gu, '')] : (plain.match(/[\p{L}\p{N}]+/gu) ?? [])
  const size = dense > plain.length * 0.3 ? letters : words
  const hashes = new Set<number>()
  for (let i = 0; i + size <= units.length; i++) hashes.add(hashOf(units.slice(i, i + size).join(' ')))
  return { smallest: [...hashes].sort((a, b) => a - b).slice(0, kept), shingles: hashes.size }
}

/** FNV-1a, mixed once more so that the order of hashes says nothing of the words. */
function hashOf(shingle: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < shingle.length; i++) hash = Math.imul(hash ^ shingle.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> (32 - bits)
}

/** How much of the shorter text stands in the longer one, from 0 to 1, as far as the sketches tell. */
export function commonShare(a: Sketch, b: Sketch): number {
  const both = new Set(a.smallest)
  const union = [...new Set([...a.smallest, ...b.smallest])].sort((x, y) => x - y).slice(0, kept)
  const others = new Set(b.smallest)
  const common = union.filter((hash) => both.has(hash) && others.has(hash)).length
  const jaccard = union.length === 0 ? 0 : common / union.length
  const shorter = Math.min(a.shingles, b.shingles)
  return shorter === 0 ? 0 : Math.min(1, (jaccard * (a.shingles + b.shingles)) / (1 + jaccard) / shorter)
}

/** A sketch as a short text: how many shingles there are, then each hash less the one before it. */
export const writeSketch = ({ smallest, shingles }: Sketch): string =>
  [shingles, ...smallest.map((hash, i) => hash - (smallest[i - 1] ?? 0))].map((part) => part.toString(36)).join(' ')

/** The sketch of such a text; that of an empty text without one. */
export function readSketch(written = '0'): Sketch {
  const [shingles = 0, ...steps] = written.split(' ').map((part) => Number.parseInt(part, 36))
  const smallest: number[] = []
  for (const step of steps) smallest.push((smallest.at(-1) ?? 0) + step)
  return { shingles, smallest }
}
