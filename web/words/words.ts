import type { FigureResource, RevisionResource } from '../../schemas/api.ts'
import type { Measure, Stance } from '../../schemas/primitives.ts'
import type { QuietReason } from '../../schemas/revision.ts'
import type { Fate } from '../model/totals.ts'
import type { StepKind } from '../model/track.ts'
import type { Formats } from './format.ts'

/** All that the page says in one language. */
export interface Words {
  /** As BCP 47, for the document and for what the browser formats. */
  readonly locale: string
  /** The language's own name. */
  readonly name: string
  readonly formats: Formats
  /** Money and what is counted, from the number as the language writes it. */
  readonly money: (amount: string, currency: string, value: number) => string
  readonly shortMoney: (amount: string, currency: string) => string
  readonly counted: Readonly<Record<string, (amount: string, value: number) => string>>
  readonly bounds: Readonly<Record<'exact' | 'up_to' | 'at_least', (amount: string) => string>>
  readonly stances: Readonly<Record<Stance, string>>
  readonly stanceMeanings: Readonly<Record<Stance, string>>
  readonly kinds: Readonly<Record<StepKind, string>>
  /** Why a step is called so. */
  readonly kindReasons: Readonly<Record<StepKind, string>>
  readonly quietReasons: Readonly<Record<QuietReason, string>>
  /** How a statement was read, where two read: who, what the other one makes of it, and that it waits. */
  readonly reading: {
    readonly waits: string
    readonly readers: Readonly<Record<'rules' | 'model', string>>
    readonly verdicts: Readonly<
      Record<'same' | 'silent' | 'stance' | 'parties', (reader: string, otherwise: string) => string>
    >
  }
  readonly fates: Readonly<Record<Fate, string>>
  readonly measures: Readonly<Record<Measure, string>>
  readonly figureName: (
    figure: Pick<FigureResource, 'name' | 'parties' | 'measure' | 'kind' | 'scope' | 'part'>,
  ) => string
  readonly headline: (revision: RevisionResource) => string
  readonly language: (code: string) => string
  readonly masthead: {
    readonly tagline: string
    readonly skip: string
    readonly ledger: string
    readonly compare: string
    readonly pages: string
    readonly lastRead: (ago: string) => string
    readonly silent: (failing: number, total: number) => string
    readonly stale: (ago: string) => string
    readonly neverRead: string
    readonly unreachable: string
    readonly moved: (count: number) => string
    readonly api: string
  }
  readonly time: {
    readonly title: string
    readonly day: string
    readonly today: string
    readonly play: string
    readonly pause: string
    readonly earlier: string
    readonly later: string
    readonly known: string
    readonly summary: (moves: number, from: string, to: string) => string
  }
  readonly head: {
    readonly title: string
    readonly dollars: string
    readonly gigawatts: string
    readonly announced: string
    /** From amounts in words, each absent where it is nothing. */
    readonly sentence: (promised: string, walkedBack?: string, agreed?: string, completed?: string) => string
    readonly nothing: string
    readonly change: (amount: string) => string
    readonly unchanged: string
    readonly others: (currencies: string) => string
    readonly bar: (unit: string, parts: string) => string
  }
  readonly ledger: {
    readonly title: string
    readonly search: string
    readonly all: string
    readonly filter: string
    readonly measure: string
    readonly figure: string
    readonly standing: string
    readonly stance: string
    readonly history: string
    readonly moved: string
    readonly standsNoMore: string
    readonly showParts: (count: number) => string
    readonly hideParts: string
    readonly more: (count: number) => string
    readonly none: string
    readonly noMatch: string
    readonly notYet: string
    readonly showAll: string
    readonly shown: (shown: number, all: number) => string
    readonly newest: (count: number) => string
    readonly loading: string
    readonly latest: string
    readonly sparkline: (from: string, to: string, steps: number) => string
  }
  readonly figure: {
    readonly back: string
    readonly parties: string
    readonly timeline: (name: string) => string
    readonly keys: string
    readonly linear: string
    readonly log: string
    readonly scale: string
    readonly noAmount: string
    readonly steps: string
    readonly step: (number: number) => string
    readonly columns: readonly [step: string, said: string, standing: string, words: string]
    readonly late: string
    readonly originally: (language: string) => string
    readonly citing: (source: string) => string
    readonly origins: (names: string) => string
    readonly headline: string
    readonly opens: string
    readonly quiet: (count: number) => string
    readonly quietHint: string
    readonly siblings: string
    readonly never: string
    readonly notYet: (date: string) => string
    readonly first: (date: string, amount: string, stance: string) => string
    readonly unmoved: string
    readonly moves: (times: number, date: string, amount: string, stance: string) => string
    readonly nothingStands: string
  }
  readonly network: {
    readonly title: string
    readonly hint: string
    readonly summary: (edges: number, parties: number) => string
    readonly edge: (payer: string, payee: string, amount: string, stance: string) => string
    readonly columns: readonly [payer: string, payee: string, amount: string, stance: string]
    readonly asList: string
    readonly circles: (count: number) => string
    readonly circle: (parties: readonly string[]) => string
    readonly noCircles: string
    readonly none: string
    readonly legend: { readonly agreed: string; readonly intended: string; readonly walkedBack: string }
    readonly cut: (shown: number, all: number) => string
  }
  readonly party: {
    readonly promised: (name: string) => string
    readonly received: (name: string) => string
    readonly others: (name: string) => string
    readonly unknown: string
    readonly summary: (figures: number, moves: number, lost: number) => string
  }
  readonly compare: {
    readonly title: string
    readonly from: string
    readonly to: string
    readonly before: string
    readonly after: string
    readonly moved: (count: number, from: string, to: string) => string
    readonly none: string
    readonly notHeardOf: string
    readonly change: string
  }
  readonly share: {
    readonly title: string
    readonly link: string
    readonly cite: string
    readonly embed: string
    readonly copied: string
    readonly citation: (title: string, date: string, address: string) => string
  }
  readonly mute: {
    readonly title: string
    readonly meaning: string
    readonly why: string
    /** For how long, and each answer to it. */
    readonly until: string
    readonly ends: Readonly<Record<'never' | 'moves' | 'day', string>>
    readonly day: string
    readonly token: string
    readonly send: string
    readonly done: string
    readonly undo: string
    readonly undone: string
    readonly byCommand: string
    /** Stands in the command for the reason to give. */
    readonly reason: string
    readonly byChannel: string
    readonly back: string
  }
  readonly fault: {
    readonly title: string
    readonly absent: string
    readonly absentHint: string
    readonly retry: string
    readonly back: string
    readonly loading: string
    readonly noScript: string
  }
}
