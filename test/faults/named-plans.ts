import { faultsOf } from './faults.ts'
import type { Plan } from './hunt.ts'

/** Plans that once broke a promise, or that chance finds too seldom: each is tried first, always. */
export const namedPlans: readonly { readonly name: string; readonly plan: Plan }[] = [
  { name: 'two folds of one collection overtake each other', plan: { story: 0, order: 1, faults: [] } },
  { name: 'a page that breaks the reader, offered at every poll', plan: { story: 2, order: 0, faults: [] } },
  {
    name: 'a message arrives, its answer is lost, and the channel does not say whether it is there',
    plan: {
      story: 0,
      order: 0,
      faults: [
        { op: 'slack.chat.postMessage', at: 1, pick: 3 },
        { op: 'slack.conversations.history', at: 1, pick: 1 },
        { op: 'slack.conversations.history', at: 2, pick: 1 },
      ],
    },
  },
  {
    name: 'the channel asks to wait, and to keep that fails',
    plan: {
      story: 0,
      order: 1_952_478_599,
      faults: [
        { at: 136, pick: 0 },
        { at: 133, pick: 0 },
      ],
    },
  },
  {
    name: 'the channel asks a sweep to wait that has more to tell, and to keep that fails',
    plan: {
      story: 1,
      order: 0,
      faults: [
        { op: 'slack.chat.postMessage', at: 1, pick: 0 },
        ...[1, 2, 3, 4].map((at) => ({ op: 'dynamodb.PutItem' as const, at: 25 + at, pick: 0 })),
      ],
    },
  },
  {
    name: 'a claim of three parties is half recorded as two readers have it, and the next run has the rules alone',
    plan: {
      story: 5,
      order: 0,
      faults: [
        { op: 'dynamodb.PutItem', at: 11, pick: 3 },
        { op: 's3.PutObject', at: 1, pick: 0 },
      ],
    },
  },
  {
    name: 'a reply in the thread of its deal arrives, and its answer is lost',
    plan: { story: 3, order: 0, faults: [{ op: 'slack.chat.postMessage', at: 2, pick: 3 }] },
  },
  ...faultsOf['slack.conversations.history'].map((fault, pick) => ({
    name: `the one who posted dies before it says so, and a look into the channel fares so: ${fault}`,
    plan: {
      story: 1,
      order: 0,
      faults: [
        { op: 'slack.chat.postMessage', at: 1, pick: 5 },
        { op: 'slack.conversations.history', at: 1, pick },
      ],
    } satisfies Plan,
  })),
]
