import type { Stance } from '../../schemas/primitives.ts'

/** One colour a stance, told apart by people who see no red or no green, too; the word stands beside it. */
export const stanceColours: Readonly<Record<Stance, string>> = {
  rumored: '#8a8f98',
  intended: '#3b76c4',
  agreed: '#1f5f9e',
  completed: '#123d68',
  stalled: '#b07a12',
  disclaimed: '#c2571a',
  denied: '#a3352b',
  cancelled: '#7d1d1d',
}
