import { json, reader, type VerbEntry } from './entry.ts'

/** The verbs that read one text, or a story of them. */
export const texts: readonly VerbEntry[] = [
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
    load: () => import('../extract.ts'),
  },
  {
    name: 'replay',
    argument: '<file>',
    summary: 'Send a storyline through the whole pipeline in memory, and print what came of it',
    options: [json, ['--order <order>', 'seed:N lets the articles arrive in another order', 'published']],
    examples: ['walkback replay storyline.json --json', 'walkback replay storyline.json --json --order seed:7'],
    load: () => import('../replay.ts'),
  },
]
