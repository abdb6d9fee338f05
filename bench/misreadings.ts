import { reconcile } from '../core/deals/reconcile.ts'
import type { Claim } from '../schemas/claim.ts'
import type { Stance } from '../schemas/primitives.ts'
import { scoreRevisions } from '../test/storylines/score.ts'
import { goldStories, ownStories } from '../test/storylines/story.ts'

// How the ledger bears a reader's errors: one kind at a time, put by chance into the claims of a careful reader.

const rounds = 8
const mistaken: Readonly<Record<Stance, readonly Stance[]>> = {
  rumored: ['intended', 'agreed'],
  intended: ['agreed', 'rumored'],
  agreed: ['completed', 'intended'],
  completed: ['agreed'],
  stalled: ['agreed', 'cancelled'],
  cancelled: ['agreed', 'stalled'],
  disclaimed: ['intended', 'denied'],
  denied: ['rumored', 'agreed'],
}

type Chance = () => number
type Misreading = (claim: Claim, chance: Chance) => readonly Claim[]

const pick = <Item>(items: readonly Item[], chance: Chance): Item | undefined =>
  items[Math.floor(chance() * items.length)]
const at =
  (share: number, misread: Misreading): Misreading =>
  (claim, chance) =>
    chance() < share ? misread(claim, chance) : [claim]

function without(claim: Claim, ...fields: readonly ('part' | 'asOf' | 'replaces' | 'payer' | 'payee')[]): Claim {
  const left = { ...claim }
  for (const field of fields) delete left[field]
  return left
}

const misreadings: Readonly<Record<string, Misreading>> = {
  nothing: (claim) => [claim],
  'one claim in ten is missed': at(0.1, () => []),
  'one stance in twelve is its neighbour': at(0.08, (claim, chance) => [
    { ...claim, stance: pick(mistaken[claim.stance], chance) ?? claim.stance },
  ]),
  'half of the parts are taken for totals': at(0.5, (claim) => [without(claim, 'part')]),
  'half of the kinds are unknown': at(0.5, (claim) => [{ ...claim, kind: 'unknown' }]),
  'two attributions in five are any': at(0.4, (claim, chance) => [
    {
      ...claim,
      attribution: pick(['party', 'reported', 'unnamed', 'retold'] as const, chance) ?? claim.attribution,
    },
  ]),
  'two dates in five are missed': at(0.4, (claim) => [without(claim, 'asOf')]),
  'no "instead of" is read': (claim) => [without(claim, 'replaces')],
  'nobody is seen to pay': (claim) => [without(claim, 'payer', 'payee')],
  'three bounds in ten are any': at(0.3, (claim, chance) => [
    { ...claim, bound: pick(['exact', 'up_to', 'at_least'] as const, chance) ?? claim.bound },
  ]),
  'one amount in twenty is wrong': at(0.05, (claim, chance) => [
    { ...claim, value: claim.value * (pick([0.5, 0.7, 1.25, 1.5, 2], chance) ?? 1) },
  ]),
  'to one claim in seven another amount is added': at(0.15, (claim, chance) => [
    claim,
    {
      ...without(claim, 'part', 'asOf', 'replaces'),
      id: `${claim.id}-added`,
      value: claim.value * (pick([0.4, 0.8, 1.3, 1.7, 2.5], chance) ?? 1),
      attribution: 'reported',
      start: pick([100, 500, 1000], chance) ?? 0,
    },
  ]),
  'one claim in twelve has a bystander for a party': at(0.08, (claim) => [
    { ...claim, parties: [...claim.parties.slice(1), 'bystander'].sort() },
  ]),
}

const stories = [...goldStories(), ...ownStories()]
for (const [misread, make] of Object.entries(misreadings)) {
  const chance = chances(7)
  let [expected, found, wrong] = [0, 0, 0]
  for (let round = 0; round < rounds; round += 1)
    for (const { story, claims } of stories) {
      const read = claims.flatMap((claim) => make(claim, chance))
      const score = scoreRevisions(reconcile(read), read, story)
      expected += score.expected
      found += score.found
      wrong += score.wrong
    }
  const share = (of: number): number => Number(of.toFixed(3))
  console.log(
    JSON.stringify({ misread, recall: share(found / expected), precision: share(found / (found + wrong)), wrong }),
  )
}

/** Numbers from 0 to 1, the same for the same seed. */
function chances(seed: number): Chance {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
