import { areAcquainted } from '../parties/acquainted/index.ts'
import type { Candidate } from './candidates.ts'
import { bothKinds } from './signals/kinds.ts'

/** How two organisations stand to one another in a text, whatever the figure. */
export interface Relation {
  /** How many sentences name both, up to three. */
  readonly together: number
  readonly acquainted: boolean
  /** What the two are, in alphabetical order. */
  readonly kinds: string
  readonly alike: boolean
}

type Together = (a: string, b: string) => number

/** How the organisations of a text stand to one another, found out once for each two of those that it is about. */
export function relationsAmong(topic: readonly string[], together: Together): (a: Candidate, b: Candidate) => Relation {
  const known = new Map<number, Relation>()
  return (a, b) => {
    if (a.topic < 0 || b.topic < 0) return relate(a, b, together)
    const both = a.topic * topic.length + b.topic
    const told = known.get(both)
    if (told) return told
    const relation = relate(a, b, together)
    known.set(both, relation)
    return relation
  }
}

function relate(a: Candidate, b: Candidate, together: Together): Relation {
  const [kind = 'none', other = 'none'] = [a.record?.kinds[0], b.record?.kinds[0]]
  return {
    together: Math.min(together(a.party, b.party), 3),
    acquainted: areAcquainted(a.party, b.party),
    kinds: bothKinds(kind, other),
    alike: kind === other && kind !== 'none',
  }
}
