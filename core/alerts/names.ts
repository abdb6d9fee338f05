import { knownParty } from '#known-parties'
import type { DealKind, Measure, Scope } from '../../schemas/primitives.ts'
import { once } from '../once.ts'

/** An organisation's name to show: the register's, else its id with capitals. */
export function partyName(id: string): string {
  return knownParty(id)?.name ?? id.split('-').map(capital).join(' ')
}

const capital = (word: string) => (word === 'ai' ? 'AI' : word.charAt(0).toUpperCase() + word.slice(1))
const mostNamed = 4

/** The parties of a deal as one name, `Nvidia–OpenAI`; beyond four the rest is counted. */
export function partyNames(ids: readonly string[]): string {
  const rest = ids.length - mostNamed
  const named = ids.slice(0, mostNamed).map(partyName).join('–')
  return rest > 0 ? `${named} and ${rest} more` : named
}

const moneyNoun: Readonly<Record<DealKind, string>> = {
  investment: 'investment',
  purchase: 'purchase',
  supply: 'supply deal',
  lease: 'lease',
  financing: 'financing',
  acquisition: 'acquisition',
  licence: 'licence',
  warrant: 'warrant',
  unknown: 'deal',
}

const measureNoun: Readonly<Record<Exclude<Measure, 'money'>, string>> = {
  power: 'capacity',
  shares: 'shares',
  stake: 'stake',
  units: 'chips',
  term: 'term',
}

const scopeNote: Readonly<Record<Scope, string>> = {
  total: '',
  tranche: ' (tranche)',
  recurring: ' (recurring)',
  round: ' (round)',
}

/** What a figure is named by; without a scope it is taken as the total. */
export interface Named {
  readonly parties: readonly string[]
  readonly measure: Measure
  readonly scope?: Scope
  readonly part?: true | undefined
}

/** What a figure is called: `Nvidia–OpenAI investment`, `AMD–OpenAI capacity (part)`. */
export function figureName({ parties, measure, scope = 'total', part }: Named, kind: DealKind = 'unknown'): string {
  const noun = measure === 'money' ? moneyNoun[kind] : measureNoun[measure]
  return `${partyNames(parties)} ${noun}${part && scope === 'total' ? ' (part)' : scopeNote[scope]}`
}

const languages = once(() => new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }))

/** The English name of a language by its code, or the code itself where there is none. */
export function languageName(code: string): string {
  return languages().of(code) ?? code
}

const dates = (options: Intl.DateTimeFormatOptions) =>
  once(() => new Intl.DateTimeFormat('en-GB', { year: 'numeric', ...options, timeZone: 'UTC' }))
const precisions: Readonly<Record<number, () => Intl.DateTimeFormat>> = { 4: dates({}), 7: dates({ month: 'long' }) }
const day = dates({ month: 'long', day: 'numeric' })

/** A date in words, as precise as it is given: `22 September 2025`, `September 2025`, `2025`. */
export function formatDate(date: string): string {
  return (precisions[date.length] ?? day)().format(new Date(date))
}
