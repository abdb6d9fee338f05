import { listVerbs } from '../reading/lists.ts'
import { optionsFor } from '../reading/parameters.ts'
import { data, json, type VerbEntry } from './entry.ts'

/** What every verb takes that reads a ledger. */
const reading = [
  data,
  ['--api <url>', 'read from a service instead of a folder'],
  ['--token <token>', 'a token for the service, if not in WALKBACK_TOKEN'],
  json,
] as const
const following = [
  ['--follow', 'wait for more, until Ctrl-C'],
  ['--interval <seconds>', 'how often to ask for more', '30'],
] as const

/** The verbs that look at the ledger, in a folder or at a service. */
export const looking: readonly VerbEntry[] = [
  ...listVerbs.map(({ name, operation, summary }) => ({
    name,
    summary,
    options: [...reading, ...optionsFor(operation), ...(name === 'revisions' ? following : [])],
    examples: [`walkback ${name} --json`, `walkback ${name} --api http://127.0.0.1:4747`],
    load: async () => (await import('../read-list.ts')).listReader(name),
  })),
  {
    name: 'figure',
    argument: '<figure...>',
    summary: 'Show one figure, by its id or words of its name',
    options: [...reading, ...optionsFor('getFigure')],
    examples: ['walkback figure "nvidia openai investment" --as-of 2025-12-31'],
    load: async () => ({ run: (await import('../read-figure.ts')).figure.run }),
  },
  {
    name: 'history',
    argument: '<figure...>',
    summary: 'Draw the steps of a figure with the words behind each',
    options: [...reading, ...optionsFor('getHistory')],
    examples: ['walkback history "nvidia openai investment"'],
    load: async () => ({ run: (await import('../read-figure.ts')).history.run }),
  },
  {
    name: 'search',
    argument: '<words...>',
    summary: 'Find parties, deals, figures, revisions and articles by names and words',
    options: [...reading, ...optionsFor('search').filter(([flags]) => !flags.startsWith('--q '))],
    examples: ['walkback search openai capacity', 'walkback search エヌビディア'],
    load: () => import('../search.ts'),
  },
  {
    name: 'why',
    argument: '<figure...>',
    summary: 'Show the history of a figure, by its id or words of its name, and why a statement did not move it',
    options: reading,
    examples: ['walkback why "nvidia openai investment"'],
    load: () => import('../why.ts'),
  },
  {
    name: 'diff',
    summary: 'Show which figures stood otherwise at one moment than at another',
    options: [
      ...reading,
      ['--from <date>', 'the earlier moment, such as 2025-12-31'],
      ['--to <date>', 'the later moment; now without it'],
      ['--known', 'compare what we knew at the two moments, not what held'],
      ['--party <id>', 'figures of one party alone'],
    ],
    examples: ['walkback diff --from 2025-12-31 --to 2026-02-28'],
    load: () => import('../diff.ts'),
  },
  {
    name: 'undecided',
    summary: 'List the claims that wait, because a model alone has them or two readers differ',
    options: [data, json],
    examples: ['walkback undecided'],
    load: () => import('../undecided.ts'),
  },
]
