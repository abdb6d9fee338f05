import { knownParty } from '#known-parties'
import type { DealKind } from '../../schemas/primitives.ts'
import type { PartyKind } from '../parties/words.ts'

/** From those who use computing to those who make what it takes: whoever stands earlier buys. */
const supplyChain: readonly (readonly PartyKind[])[] = [
  ['lab'],
  ['social', 'search', 'ecommerce', 'software'],
  ['cloud'],
  ['neocloud'],
  ['datacentre', 'miner'],
  ['server', 'network', 'hardware'],
  ['chipmaker', 'memory'],
  ['foundry'],
  ['equipment'],
  ['utility', 'energy'],
]

/** From those who have money to those who raise it: whoever stands earlier invests. */
const capitalChain: readonly (readonly PartyKind[])[] = [
  ['sovereign-fund', 'fund', 'venture', 'private-equity', 'private-credit', 'asset-manager', 'bank', 'insurer'],
  ['conglomerate'],
  ['cloud', 'social', 'search', 'ecommerce'],
  ['chipmaker', 'memory', 'server', 'hardware'],
  ['neocloud'],
  ['datacentre', 'miner'],
  ['lab', 'startup'],
]

const chainOf: Readonly<Partial<Record<DealKind, typeof supplyChain>>> = {
  purchase: supplyChain,
  supply: supplyChain,
  lease: supplyChain,
  investment: capitalChain,
  financing: capitalChain,
  acquisition: capitalChain,
}

/** Who pays whom by what two parties are, as payer and payee; nothing where that does not tell. */
export function directionByRoles(parties: readonly string[], kind: DealKind): [string, string] | undefined {
  const chain = chainOf[kind]
  const [a, b, ...more] = parties
  if (!chain || a === undefined || b === undefined || more.length > 0) return undefined
  const [placeA, placeB] = [placeIn(chain, a), placeIn(chain, b)]
  if (placeA < 0 || placeB < 0 || placeA === placeB) return undefined
  return placeA < placeB ? [a, b] : [b, a]
}

/** Where an organisation stands in a chain by the first of its kinds that has a place there; -1 without one. */
function placeIn(chain: readonly (readonly PartyKind[])[], party: string): number {
  const places = (knownParty(party)?.kinds ?? []).map((kind) => chain.findIndex((link) => link.includes(kind)))
  return places.find((place) => place >= 0) ?? -1
}
