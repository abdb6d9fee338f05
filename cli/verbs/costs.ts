import { data, json, type VerbEntry } from './entry.ts'

/** The verbs that say what it costs. */
export const costs: readonly VerbEntry[] = [
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
      ['--source-metrics', 'with metrics for each source, as `-c sourceMetrics=on` has them'],
      ['--model <file>', 'with the model that reads, by the price and the cap in its settings'],
      ['--asked <percent>', 'of the articles that the model is asked about', '100'],
      json,
    ],
    examples: ['walkback cost --sources 1000 --articles 20000', 'walkback cost --canary --model my-model.yaml'],
    load: () => import('../cost.ts'),
  },
  {
    name: 'spend',
    summary: 'Show what a model cost on a day, in all and by source',
    options: [data, ['--day <date>', 'the day in UTC; by default today'], json],
    examples: ['walkback spend --day 2026-02-04'],
    load: () => import('../spend.ts'),
  },
]
