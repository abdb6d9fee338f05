import type { Desk, Story } from '../story.ts'
import { distractors } from './distractors.ts'
import { nvidiaOpenai } from './nvidia-openai.ts'
import { otherDeals } from './other-deals.ts'

/** All articles of the sample newsroom, the oldest first. */
export const stories: readonly Story[] = [...nvidiaOpenai, ...otherDeals, ...distractors].toSorted(
  (a, b) => Date.parse(a.published) - Date.parse(b.published),
)

/** The newsroom's desks, each of them an outlet of its own. */
export const desks: readonly Desk[] = [
  { id: 'northwire', outlet: 'Northwire', lang: 'en' },
  { id: 'corriere-calcolo', outlet: 'Corriere del Calcolo', lang: 'it' },
  { id: 'rechenblatt', outlet: 'Rechenblatt', lang: 'de' },
  { id: 'minato', outlet: '湊経済通信', lang: 'ja' },
  { id: 'releases', outlet: 'Ledgerpoint Releases', lang: 'en' },
]
