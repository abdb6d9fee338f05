/** A set that never denies what it holds and seldom admits what it does not: a bit for each hash. */
export interface Marks {
  readonly bits: Uint32Array
  /** How far a hash of 32 bits is moved to be a place among the bits. */
  readonly shift: number
}

const WORD_BITS = 5

/** An empty set of 2 to the power of `size` places; those that are marked should be few of them. */
export const marksOf = (size: number): Marks => ({ bits: new Uint32Array(2 ** (size - WORD_BITS)), shift: 32 - size })

/** Marks two UTF-16 units of a text, and a third or 0. */
export function mark({ bits, shift }: Marks, first: number, second: number, third: number): void {
  const at = hashOf(first, second, third) >>> shift
  bits[at >>> WORD_BITS] = (bits[at >>> WORD_BITS] ?? 0) | (1 << (at & 31))
}

/** False for units that were not marked. */
export function isMarked({ bits, shift }: Marks, first: number, second: number, third: number): boolean {
  const at = hashOf(first, second, third) >>> shift
  return (((bits[at >>> WORD_BITS] ?? 0) >>> (at & 31)) & 1) === 1
}

/** Two large odd numbers, by which multiplied near numbers come to lie far apart. */
const hashOf = (first: number, second: number, third: number) =>
  Math.imul(Math.imul((first << 16) | second, 0x9e3779b1) ^ third, 0x85ebca6b)
