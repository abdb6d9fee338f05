import { data, json, reader, type VerbEntry } from './entry.ts'

/** The verbs that keep, check and move a ledger. */
export const keeping: readonly VerbEntry[] = [
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
    load: () => import('../export.ts'),
  },
  {
    name: 'import',
    argument: '<path>',
    summary: 'Take in what export wrote, a file of lines or a folder of tables; nobody is told of it',
    options: [data, json],
    examples: ['walkback import ledger.jsonl --data elsewhere', 'walkback import ledger/ --data elsewhere'],
    load: () => import('../import.ts'),
  },
  {
    name: 'verify',
    summary: 'Check every quote of the ledger against the page that it was read from',
    options: [data, json],
    examples: ['walkback verify', 'walkback verify --data .walkback --json'],
    load: () => import('../verify.ts'),
  },
  {
    name: 'origins',
    summary: 'Show which of the articles that were read are copies of one wire story',
    options: [data, json],
    examples: ['walkback origins', 'walkback origins --json'],
    load: () => import('../origins.ts'),
  },
  {
    name: 'recheck',
    summary: 'Look again at the pages behind the ledger: edits without a word are told, pages that are gone are marked',
    options: [data, ['--since <date>', 'for what was said from when on, such as 2026-01-01'], ...reader, json],
    examples: ['walkback recheck --since 2026-01-01'],
    load: () => import('../recheck.ts'),
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
    load: () => import('../reread.ts'),
  },
]
