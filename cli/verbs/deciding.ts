import { data, json, type VerbEntry } from './entry.ts'

const why = ['--why <words>', 'the reason, which is kept with the decision'] as const
const by = ['--by <name>', 'who decides; by default the user of this machine'] as const
const decided = [data, why, by, json] as const

/** The verbs that decide by hand what the ledger is to hold. */
export const deciding: readonly VerbEntry[] = [
  {
    name: 'merge',
    argument: '<figure> <into>',
    summary: 'Decide that two figures are one',
    options: decided,
    examples: ['walkback merge fig_1a2b fig_3c4d --why "one contract under two names"'],
    load: () => import('../merge.ts'),
  },
  {
    name: 'split',
    argument: '<figure> <claim>',
    summary: 'Decide that a claim speaks of another figure than the one it was counted to',
    options: decided,
    examples: ['walkback split "nebius meta supply" claim_1a2b --why "a second contract"'],
    load: () => import('../split.ts'),
  },
  {
    name: 'rename',
    argument: '<party> <to>',
    summary: 'Decide that a party is known under another name already',
    options: decided,
    examples: ['walkback rename sharp-lcd sharp --why "the plant is no party"'],
    load: () => import('../rename.ts'),
  },
  {
    name: 'mute',
    argument: '<figure...>',
    summary: 'Decide that a figure pages nobody, for good, until a day, or until its amount moves',
    options: [['--until <when>', 'a day, or it-moves: a change of the amount pages again'], ...decided],
    examples: [
      'walkback mute nvidia openai investment --why "followed elsewhere"',
      'walkback mute nvidia openai investment --until it-moves --why "known by now"',
    ],
    load: () => import('../mute.ts'),
  },
  {
    name: 'withdraw',
    argument: '<decision>',
    summary: 'Take back a decision; both stay on record',
    options: decided,
    examples: ['walkback withdraw decision_1a2b --why "it was the same contract after all"'],
    load: () => import('../withdraw.ts'),
  },
]
