import type { Verb } from '../verb.ts'

/** How a verb is called, as `--help` tells it; its module is loaded when it is called. */
export interface VerbEntry {
  /** One word, or two for a verb of a group. */
  readonly name: string
  readonly argument?: string
  readonly summary: string
  readonly options: readonly (readonly [flags: string, text: string, fallback?: string])[]
  readonly examples: readonly string[]
  readonly load: () => Promise<Verb>
}

/** Options that several verbs take in the same sense. */
export const data = ['--data <dir>', 'folder that keeps ledger, queue and snapshots', '.walkback'] as const
export const json = ['--json', 'print one JSON document'] as const
export const channels = ['--channels <file>', 'your own list of channels, in YAML or JSON'] as const
export const port = ['--port <n>', 'port of API and page on 127.0.0.1; 0 takes any free one', '4747'] as const
export const reader = [
  ['--reader <who>', 'who reads: rules, model, or both; by default WALKBACK_READER, else rules'],
  ['--model <file>', 'settings of the model, in YAML or JSON; by default WALKBACK_MODEL'],
] as const
