import { channels, data, json, port, reader, type VerbEntry } from './entry.ts'

const sources = ['--sources <file>', 'your own list of sources, in YAML, JSON or OPML'] as const
const live = ['--live', 'the bundled list of real sources on the internet'] as const
const serving = [
  port,
  ['--read-tokens <hashes>', 'who may read: SHA-256 of tokens, parted by commas; without it everybody may'],
  ['--write-tokens <hashes>', 'who may decide over HTTP: NAME:HASH, parted by commas; without it nobody may'],
] as const

/** The verbs that run it, on this machine. */
export const running: readonly VerbEntry[] = [
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
    load: () => import('../start.ts'),
  },
  {
    name: 'ingest',
    summary: 'Poll sources once and keep the ledger, without serving',
    options: [sources, live, channels, ...reader, data, json],
    examples: ['walkback ingest --sources my-sources.yaml --json'],
    load: () => import('../ingest.ts'),
  },
  {
    name: 'serve',
    summary: 'Serve API and page of a ledger that is there already',
    options: [data, ...serving],
    examples: ['walkback serve --data .walkback --port 4747', 'walkback serve --write-tokens ada:HASH'],
    load: () => import('../serve.ts'),
  },
  {
    name: 'demo',
    summary: 'Tell the story of the bundled sample newsroom once, in memory, and keep nothing',
    options: [json],
    examples: ['walkback demo'],
    load: () => import('../demo.ts'),
  },
  {
    name: 'doctor',
    summary: 'Check what walkback needs on this machine: folder, port, sources, model, channels',
    options: [
      channels,
      ...reader,
      data,
      port,
      json,
      ['--sources [file]', 'ask every source of your list itself, or of the bundled one, and show what answers'],
    ],
    examples: ['walkback doctor', 'walkback doctor --sources', 'walkback doctor --sources my-sources.yaml --json'],
    load: () => import('../doctor.ts'),
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
    load: () => import('../sources-add.ts'),
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
    load: () => import('../sources-export.ts'),
  },
  {
    name: 'token',
    summary: 'Make a token for the API, and the hash of it that --read-tokens and --write-tokens take',
    options: [json],
    examples: ['walkback token'],
    load: () => import('../token.ts'),
  },
]
