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
const sources = ['--sources <file>', 'your own list of sources, in YAML, JSON or OPML'] as const
const live = ['--live', 'the bundled list of real sources on the internet'] as const
const channels = ['--channels <file>', 'your own list of channels, in YAML or JSON'] as const
const why = ['--why <words>', 'the reason, which is kept with the decision'] as const
const by = ['--by <name>', 'who decides; by default the user of this machine'] as const
const decided = [data, why, by, json] as const
const reader = [
  ['--reader <who>', 'who reads: rules, model, or both; by default WALKBACK_READER, else rules'],
  ['--model <file>', 'settings of the model, in YAML or JSON; by default WALKBACK_MODEL'],
] as const
const port = ['--port <n>', 'port of API and page on 127.0.0.1; 0 takes any free one', '4747'] as const
const serving = [
  port,
  ['--read-tokens <hashes>', 'who may read: SHA-256 of tokens, parted by commas; without it everybody may'],
  ['--write-tokens <hashes>', 'who may decide over HTTP: NAME:HASH, parted by commas; without it nobody may'],
] as const

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
      channels,
      ...reader,
      data,
      ...serving,
      ['--watch', 'go on polling, each source at its own interval'],
      ['--once', 'end after one pass instead of serving'],
    ],
    examples: ['walkback start', 'walkback start --sources my-sources.yaml --watch'],
    load: () => import('./start.ts'),
  },
  {
    name: 'ingest',
    summary: 'Poll sources once and keep the ledger, without serving',
    options: [sources, live, channels, ...reader, data, json],
    examples: ['walkback ingest --sources my-sources.yaml --json'],
    load: () => import('./ingest.ts'),
  },
  {
    name: 'serve',
    summary: 'Serve API and page of a ledger that is there already',
    options: [data, ...serving],
    examples: ['walkback serve --data .walkback --port 4747', 'walkback serve --write-tokens ada:HASH'],
    load: () => import('./serve.ts'),
  },
  {
    name: 'token',
    summary: 'Make a token for the API, and the hash of it that --read-tokens and --write-tokens take',
    options: [json],
    examples: ['walkback token'],
    load: () => import('./token.ts'),
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
      ...reader,
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
    name: 'merge',
    argument: '<figure> <into>',
    summary: 'Decide that two figures are one',
    options: decided,
    examples: ['walkback merge fig_1a2b fig_3c4d --why "one contract under two names"'],
    load: () => import('./merge.ts'),
  },
  {
    name: 'split',
    argument: '<figure> <claim>',
    summary: 'Decide that a claim speaks of another figure than the one it was counted to',
    options: decided,
    examples: ['walkback split "nebius meta supply" claim_1a2b --why "a second contract"'],
    load: () => import('./split.ts'),
  },
  {
    name: 'rename',
    argument: '<party> <to>',
    summary: 'Decide that a party is known under another name already',
    options: decided,
    examples: ['walkback rename sharp-lcd sharp --why "the plant is no party"'],
    load: () => import('./rename.ts'),
  },
  {
    name: 'mute',
    argument: '<figure>',
    summary: 'Decide that a figure pages nobody',
    options: decided,
    examples: ['walkback mute "nvidia openai investment" --why "followed elsewhere"'],
    load: () => import('./mute.ts'),
  },
  {
    name: 'withdraw',
    argument: '<decision>',
    summary: 'Take back a decision; both stay on record',
    options: decided,
    examples: ['walkback withdraw decision_1a2b --why "it was the same contract after all"'],
    load: () => import('./withdraw.ts'),
  },
  {
    name: 'backtest',
    summary: 'List the alerts that a setting would have sent',
    options: [
      data,
      ['--since <date>', 'from when on, such as 2026-01-01'],
      ['--min-severity <severity>', 'low, medium, high or critical', 'low'],
      json,
    ],
    examples: ['walkback backtest --since 2026-01-01 --min-severity high'],
    load: () => import('./backtest.ts'),
  },
  {
    name: 'recheck',
    summary: 'Look again at the pages behind the ledger: edits without a word are told, pages that are gone are marked',
    options: [data, ['--since <date>', 'for what was said from when on, such as 2026-01-01'], ...reader, json],
    examples: ['walkback recheck --since 2026-01-01'],
    load: () => import('./recheck.ts'),
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
    name: 'verify',
    summary: 'Check every quote of the ledger against the page that it was read from',
    options: [data, json],
    examples: ['walkback verify', 'walkback verify --data .walkback --json'],
    load: () => import('./verify.ts'),
  },
  {
    name: 'origins',
    summary: 'Show which of the articles that were read are copies of one wire story',
    options: [data, json],
    examples: ['walkback origins', 'walkback origins --json'],
    load: () => import('./origins.ts'),
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
    options: [
      channels,
      data,
      port,
      json,
      ['--sources [file]', 'ask every source of your list itself, or of the bundled one, and show what answers'],
    ],
    examples: ['walkback doctor', 'walkback doctor --sources', 'walkback doctor --sources my-sources.yaml --json'],
    load: () => import('./doctor.ts'),
  },
  {
    name: 'sources add',
    argument: '<url>',
    summary: 'Find the feed, sitemap or list of articles of a page and add it to your own list',
    options: [
      ['--file <file>', 'your own list of sources, in YAML or JSON', 'my-sources.yaml'],
      ['--outlet <name>', 'its name, where the page gives another'],
      ['--lang <code>', 'its language, where it is not to be found out'],
      ['--interval <minutes>', 'minutes between two polls'],
      json,
    ],
    examples: [
      'walkback sources add https://newsroom.example.com',
      'walkback sources add https://a.example/ --lang ja',
    ],
    load: () => import('./sources-add.ts'),
  },
  {
    name: 'sources export',
    summary: 'Print a list of sources, by default the bundled one, or the schema that such lists follow',
    options: [
      ['--sources <file>', 'your own list of sources, in YAML, JSON or OPML'],
      ['--opml', 'print its feeds as an outline for a feed reader'],
      ['--schema', 'print the JSON Schema of a list'],
      json,
    ],
    examples: [
      'walkback sources export --opml > feeds.opml',
      'walkback sources export --sources feeds.opml > my-sources.yaml',
    ],
    load: () => import('./sources-export.ts'),
  },
  {
    name: 'reread',
    summary:
      'Read every snapshot again with the reader of this version, and print which claims came and went; tells nobody',
    options: [
      data,
      ['--again', 'start over instead of going on where it was stopped'],
      ...reader,
      ['--ask', 'ask the model where no answer was kept; without it, to read again costs nothing'],
      json,
    ],
    examples: ['walkback reread --json'],
    load: () => import('./reread.ts'),
  },
  {
    name: 'spend',
    summary: 'Show what a model cost on a day, in all and by source',
    options: [data, ['--day <date>', 'the day in UTC; by default today'], json],
    examples: ['walkback spend --day 2026-02-04'],
    load: () => import('./spend.ts'),
  },
  {
    name: 'undecided',
    summary: 'List the claims that wait, because a model alone has them or two readers differ',
    options: [data, json],
    examples: ['walkback undecided'],
    load: () => import('./undecided.ts'),
  },
  {
    name: 'cost',
    summary: 'Compute what a deployment on AWS costs a month, and which limit it meets first',
    options: [
      ['--sources <n>', 'sources that are polled', '10'],
      ['--articles <n>', 'articles a day', '200'],
      ['--interval <minutes>', 'minutes between two polls of a source', '30'],
      ['--answers <n>', 'answers of the API a day', '1000'],
      ['--months <n>', 'months that are kept', '12'],
      ['--canary', 'with the second stack that sends a made-up story through all of it each hour'],
      ['--model <file>', 'with the model that reads, by the price and the cap in its settings'],
      ['--asked <percent>', 'of the articles that the model is asked about', '100'],
      json,
    ],
    examples: ['walkback cost --sources 1000 --articles 20000', 'walkback cost --canary --model my-model.yaml'],
    load: () => import('./cost.ts'),
  },
  {
    name: 'slack preview',
    argument: '[revision]',
    summary: 'Show what Slack would be sent for a revision, by default the last one',
    options: [
      data,
      ['--json', 'print the message as Slack takes it'],
      ['--builder', 'print a link that opens the message in the Block Kit Builder'],
      ['--picture <file>', 'draw the message, as .png or .html'],
      ['--site <url>', 'address of the dashboard, for the buttons'],
    ],
    examples: ['walkback slack preview', 'walkback slack preview --picture message.png'],
    load: () => import('./slack/preview.ts'),
  },
  {
    name: 'slack test',
    summary: 'Send a test message to each of your channels, and say what works there and what is missing',
    options: [channels, json],
    examples: ['walkback slack test', 'walkback slack test --channels my-channels.yaml'],
    load: () => import('./slack/test.ts'),
  },
]
