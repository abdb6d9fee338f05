import { listVerbs } from './reading/lists.ts'
import { optionsFor } from './reading/parameters.ts'
import type { Verb } from './verb.ts'

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

const data = ['--data <dir>', 'folder that keeps ledger, queue and snapshots', '.walkback'] as const
const json = ['--json', 'print one JSON document'] as const
const sources = ['--sources <file>', 'your own list of sources, in YAML or JSON'] as const
const live = ['--live', 'the bundled list of real sources on the internet'] as const
const port = ['--port <n>', 'port of API and page on 127.0.0.1; 0 takes any free one', '4747'] as const

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

/** Every verb, in the order in which `--help` lists them. */
export const verbs: readonly VerbEntry[] = [
  {
    name: 'start',
    summary: 'Poll sources, keep the ledger, tell what was walked back, and serve API and page until Ctrl-C',
    options: [
      sources,
      live,
      data,
      port,
      ['--watch', 'go on polling, each source at its own interval'],
      ['--once', 'end after one pass instead of serving'],
    ],
    examples: ['walkback start', 'walkback start --sources my-sources.yaml --watch'],
    load: () => import('./start.ts'),
  },
  {
    name: 'ingest',
    summary: 'Poll sources once and keep the ledger, without serving',
    options: [sources, live, data, json],
    examples: ['walkback ingest --sources my-sources.yaml --json'],
    load: () => import('./ingest.ts'),
  },
  {
    name: 'serve',
    summary: 'Serve API and page of a ledger that is there already',
    options: [data, port],
    examples: ['walkback serve --data .walkback --port 4747'],
    load: () => import('./serve.ts'),
  },
  {
    name: 'demo',
    summary: 'Tell the story of the bundled sample newsroom once, in memory, and keep nothing',
    options: [json],
    examples: ['walkback demo'],
    load: () => import('./demo.ts'),
  },
  {
    name: 'extract',
    argument: '[file]',
    summary: 'Read the claims of a text or page, from a file or from stdin',
    options: [
      ['--jsonl', 'read a case a line and answer a line each, in the same order'],
      json,
      [
        '--explain',
        'show the text with its figures marked, the rules behind each claim, and why the others were left out',
      ],
      ['--lang <code>', 'language of the text, where it is not to be found out'],
      ['--published <instant>', 'when it was published, such as 2026-02-01T10:15:00Z'],
      ['--url <url>', 'where it comes from'],
    ],
    examples: ['walkback extract article.txt --lang it --explain', 'cat cases.jsonl | walkback extract --jsonl'],
    load: () => import('./extract.ts'),
  },
  {
    name: 'replay',
    argument: '<file>',
    summary: 'Send a storyline through the whole pipeline in memory, and print what came of it',
    options: [json, ['--order <order>', 'seed:N lets the articles arrive in another order', 'published']],
    examples: ['walkback replay storyline.json --json', 'walkback replay storyline.json --json --order seed:7'],
    load: () => import('./replay.ts'),
  },
  ...listVerbs.map(({ name, operation, summary }) => ({
    name,
    summary,
    options: [...reading, ...optionsFor(operation), ...(name === 'revisions' ? following : [])],
    examples: [`walkback ${name} --json`, `walkback ${name} --api http://127.0.0.1:4747`],
    load: async () => (await import('./read-list.ts')).listReader(name),
  })),
  {
    name: 'figure',
    argument: '<figure>',
    summary: 'Show one figure, by its id or words of its name',
    options: [...reading, ...optionsFor('getFigure')],
    examples: ['walkback figure "nvidia openai investment" --as-of 2025-12-31'],
    load: async () => ({ run: (await import('./read-figure.ts')).figure.run }),
  },
  {
    name: 'history',
    argument: '<figure>',
    summary: 'Draw the steps of a figure with the words behind each',
    options: [...reading, ...optionsFor('getHistory')],
    examples: ['walkback history "nvidia openai investment"'],
    load: async () => ({ run: (await import('./read-figure.ts')).history.run }),
  },
  {
    name: 'search',
    argument: '<words...>',
    summary: 'Find parties, deals, figures, revisions and articles by names and words',
    options: [...reading, ...optionsFor('search').filter(([flags]) => !flags.startsWith('--q '))],
    examples: ['walkback search openai capacity', 'walkback search エヌビディア'],
    load: () => import('./search.ts'),
  },
  {
    name: 'why',
    argument: '<figure>',
    summary: 'Show the history of a figure, by its id or words of its name, and why a statement did not move it',
    options: reading,
    examples: ['walkback why "nvidia openai investment"'],
    load: () => import('./why.ts'),
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
    load: () => import('./diff.ts'),
  },
  {
    name: 'export',
    argument: '[format]',
    summary:
      'Print a ledger: json (deals, figures, revisions) or jsonl (all of it); or write csv or parquet into a folder',
    options: [
      data,
      ['--out <dir>', 'folder for the tables of csv and parquet'],
      ['--jsonl', 'the same as jsonl'],
      json,
    ],
    examples: ['walkback export > ledger.json', 'walkback export parquet --out ledger'],
    load: () => import('./export.ts'),
  },
  {
    name: 'import',
    argument: '<path>',
    summary: 'Take in what export wrote, a file of lines or a folder of tables; nobody is told of it',
    options: [data, json],
    examples: ['walkback import ledger.jsonl --data elsewhere', 'walkback import ledger/ --data elsewhere'],
    load: () => import('./import.ts'),
  },
  {
    name: 'doctor',
    summary: 'Check what walkback needs on this machine, and how its sources are',
    options: [data, port, json],
    examples: ['walkback doctor'],
    load: () => import('./doctor.ts'),
  },
  {
    name: 'slack preview',
    argument: '[revision]',
    summary: 'Show what Slack would be sent for a revision, by default the last one',
    options: [data, ['--json', 'print the message as Slack takes it, for its Block Kit Builder']],
    examples: ['walkback slack preview', 'walkback slack preview --json'],
    load: () => import('./slack-preview.ts'),
  },
]
