import type { Lang } from '../../schemas/primitives.ts'

/** What an organisation is or does; one may be several. */
export const partyKinds = [
  'lab',
  'chipmaker',
  'memory',
  'foundry',
  'equipment',
  'cloud',
  'neocloud',
  'datacentre',
  'software',
  'search',
  'social',
  'ecommerce',
  'telecom',
  'hardware',
  'server',
  'network',
  'fund',
  'private-equity',
  'private-credit',
  'venture',
  'asset-manager',
  'sovereign-fund',
  'bank',
  'insurer',
  'utility',
  'energy',
  'miner',
  'automaker',
  'robotics',
  'aerospace',
  'builder',
  'conglomerate',
  'consultancy',
  'media',
  'retailer',
  'startup',
  'government',
  'agency',
  'university',
] as const
export type PartyKind = (typeof partyKinds)[number]

/** A person who speaks for an organisation, with the names that news in any script give him or her. */
export interface PartyPerson {
  readonly name: string
  readonly names?: readonly string[]
  /** The family name, where it is not the last word of the name. */
  readonly family?: string
}

/** An organisation of the field as the register knows it. */
export interface PartyRecord {
  /** Kebab-case, without the legal form. */
  readonly id: string
  /** The name to show. */
  readonly name: string
  /** Further names in Latin script. */
  readonly names?: readonly string[]
  readonly ja?: readonly string[]
  /** In simplified and traditional characters. */
  readonly zh?: readonly string[]
  readonly ko?: readonly string[]
  /** Names that are ordinary words too: they count only where the text leaves no doubt. */
  readonly wary?: readonly string[]
  /** Short forms that count only in a text that gives the full name. */
  readonly short?: readonly string[]
  readonly tickers?: readonly string[]
  readonly kinds: readonly PartyKind[]
  /** ISO 3166-1 alpha-2; `EU` for the European Union. */
  readonly country: string
  /** Where it has its head office, in English. */
  readonly city?: string
  readonly parent?: string
  /** What it is known for: "the ChatGPT maker". */
  readonly products?: readonly string[]
  readonly people?: readonly PartyPerson[]
}

/** A place of a text that names an organisation; offsets are UTF-16. */
export interface PartyMention {
  readonly party: string
  readonly start: number
  readonly end: number
  /** What gave it away; `product` and `person` name the organisation only indirectly. */
  readonly via: 'name' | 'ticker' | 'person' | 'product' | 'form'
  /** The full name, for a mention by way of a person. */
  readonly person: string | undefined
  /** For an organisation outside the register: what its name or its introduction says that it is. */
  readonly kinds: readonly PartyKind[] | undefined
}

/** What a language's organisations look like from outside: data for those that no register knows. */
export interface PartyForms {
  /** Legal forms behind or before a name, never part of its id: `Inc.`, `S.p.A.`, `株式会社`. */
  readonly legal: readonly string[]
  /** Words that end the name of an organisation and say what it is: `Data Centers`, `Banca`. */
  readonly heads: readonly (readonly [word: string, kind?: PartyKind])[]
  /** Words that begin the name of an organisation: `Banco`, `Université`. */
  readonly openings: readonly (readonly [word: string, kind?: PartyKind])[]
  /** Phrases right before a name that say it is an organisation's: `the start-up`, `la operadora`. */
  readonly introducers: readonly (readonly [phrase: string, kind?: PartyKind])[]
  /** Words right behind a name that say so: `社`, `측`. */
  readonly followers: readonly string[]
  /** True where every noun has a capital, so that one says nothing. */
  readonly nounsInCapitals?: true
  /** Capitalised words that begin sentences or name other things than organisations. */
  readonly ordinary: readonly string[]
}

/** What a description says of the organisation it means; every given part must hold, one of each list is enough. */
export interface PartyQuery {
  readonly kinds?: readonly PartyKind[]
  readonly countries?: readonly string[]
  readonly cities?: readonly string[]
  readonly product?: string
  /** The organisation itself, where the description admits no other. */
  readonly party?: string
}

/** A description of an organisation in a text; offsets are UTF-16. */
export interface Description {
  readonly start: number
  readonly end: number
  /** `anaphor` is the last salient organisation ("the company"); `plural` several of them ("both companies"). */
  readonly type: 'description' | 'anaphor' | 'plural'
  /** How many are meant, where the words say so. */
  readonly count?: number
  readonly query: PartyQuery
}

/** The language of a text; any language pack serves. */
export interface InLanguage {
  readonly lang: Lang
}
