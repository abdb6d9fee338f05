import type { DealKind, Scope, Stance } from '../../schemas/primitives.ts'
import type { FoundQuantity } from '../measures/found.ts'
import type { Assignment } from './assign.ts'
import type { Attributed } from './attribute.ts'
import type { ReadSentence } from './document.ts'

/** A figure of a deal as one sentence states it, with the rules that gave each part. */
export interface Draft extends Attributed {
  readonly sentence: ReadSentence
  readonly quantity: FoundQuantity
  readonly parties: readonly string[]
  /** How sure it is that the deal is theirs, and that it stands so, up to 1. */
  readonly certainty: { readonly parties: number; readonly stance: number }
  readonly stance: Stance
  readonly kind: DealKind
  readonly scope: Scope
  readonly asOf: string | undefined
  readonly replaces: { readonly value: number; readonly unit: string } | undefined
  /** Where the words stand that gave the stance, if any did. */
  readonly stanceWords: { readonly start: number; readonly end: number } | undefined
  /** The last sentence of the quote, where another one says what becomes of the figure. */
  readonly until: ReadSentence | undefined
  readonly rules: {
    readonly parties: Assignment['rule'] | 'each' | 'respectively' | 'in_row'
    readonly stance: 'cue' | 'inherited' | 'default' | 'deal_as_a_whole' | 'denied_report' | 'called_off'
  }
}
