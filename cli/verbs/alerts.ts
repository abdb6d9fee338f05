import { channels, data, json, type VerbEntry } from './entry.ts'

/** The verbs that see and try what channels are sent. */
export const alerts: readonly VerbEntry[] = [
  {
    name: 'slack app',
    summary: 'Print the manifest of the Slack app, and a link that makes it in your workspace',
    options: [['--private', 'for a private channel, whose messages want another scope'], json],
    examples: ['walkback slack app', 'walkback slack app --private > manifest.yaml'],
    load: () => import('../slack/app.ts'),
  },
  {
    name: 'slack preview',
    argument: '[words...]',
    summary: 'Show what Slack would be sent for the last revision, the last of a figure, or one by its id',
    options: [
      data,
      ['--json', 'print the message as Slack takes it'],
      ['--builder', 'print a link that opens the message in the Block Kit Builder'],
      ['--picture <file>', 'draw the message, as .png or .html'],
      ['--site <url>', 'address of the dashboard, for the buttons'],
    ],
    examples: [
      'walkback slack preview',
      'walkback slack preview nvidia openai investment',
      'walkback slack preview --picture message.png',
    ],
    load: () => import('../slack/preview.ts'),
  },
  {
    name: 'slack test',
    summary: 'Send a test message to each of your channels, and say what works there and what is missing',
    options: [channels, json],
    examples: ['walkback slack test', 'walkback slack test --channels my-channels.yaml'],
    load: () => import('../slack/test.ts'),
  },
  {
    name: 'backtest',
    summary: 'Show what settings would have sent over the past, when, and what they would have left out',
    options: [
      data,
      ['--since <date>', 'from when on, such as 2026-01-01'],
      channels,
      ['--min-severity <severity>', 'low, medium, high or critical, where no list of channels is given'],
      json,
    ],
    examples: [
      'walkback backtest --since 2026-01-01 --min-severity high',
      'walkback backtest --channels my-channels.yaml',
    ],
    load: () => import('../backtest.ts'),
  },
]
