import { type Fault, faultsOf, type Op } from './faults.ts'
import type { Plan } from './hunt.ts'
import type { Injected } from './schedule.ts'

/** A fault at the nth call of a kind, or of those of that kind whose key begins so: a plan that is kept must not miss its call once others come before it. */
function at<Kind extends Op>(op: Kind, nth: number, fault: (typeof faultsOf)[Kind][number], key = ''): Injected {
  const faults: readonly Fault[] = faultsOf[op]
  return { op, at: nth, key, pick: faults.indexOf(fault) }
}

const pause = 'CHANNEL#slack CHANNEL'

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
        at('slack.chat.postMessage', 1, 'lost'),
        at('slack.conversations.history', 1, 'failed'),
        at('slack.conversations.history', 2, 'failed'),
      ],
    },
  },
  {
    name: 'the channel asks to wait, and to keep that fails',
    plan: {
      story: 0,
      order: 0,
      faults: [at('slack.chat.postMessage', 1, 'throttled'), at('dynamodb.PutItem', 1, 'throttled', pause)],
    },
  },
  {
    name: 'the channel asks to wait, and the next run has more to tell',
    plan: { story: 1, order: 0, faults: [at('slack.chat.postMessage', 1, 'throttled')] },
  },
  {
    // The first time it asks one run of the stream's, which keeps it; so that both revisions wait for the sweep.
    name: 'the channel asks a sweep to wait that has more to tell, and to keep that fails',
    plan: {
      story: 1,
      order: 0,
      faults: [
        at('slack.chat.postMessage', 1, 'throttled'),
        at('slack.chat.postMessage', 2, 'throttled'),
        at('dynamodb.PutItem', 2, 'throttled', pause),
      ],
    },
  },
  {
    name: 'a claim of three parties is half recorded as two readers have it, and the next run has the rules alone',
    plan: {
      story: 5,
      order: 0,
      faults: [
        at('dynamodb.PutItem', 1, 'crash after', 'CLAIMS#microsoft+nvidia CLAIM#'),
        at('s3.PutObject', 1, 'throttled'),
      ],
    },
  },
  {
    name: 'a fold takes a revision back while it is told',
    plan: {
      story: 5,
      order: 2,
      faults: [at('dynamodb.Query', 2, 'throttled'), at('s3.PutObject', 1, 'crash before')],
    },
  },
  {
    name: 'a reply in the thread of its deal arrives, and its answer is lost',
    plan: { story: 3, order: 0, faults: [at('slack.chat.postMessage', 2, 'lost')] },
  },
  ...faultsOf['slack.conversations.history'].map((fault) => ({
    name: `the one who posted dies before it says so, and a look into the channel fares so: ${fault}`,
    plan: {
      story: 1,
      order: 0,
      faults: [at('slack.chat.postMessage', 1, 'crash after'), at('slack.conversations.history', 1, fault)],
    } satisfies Plan,
  })),
]
