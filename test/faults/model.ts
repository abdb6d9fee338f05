import type { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime'
import { modelReader } from '../../core/model/reader.ts'
import type { Now, Reader } from '../../core/ports.ts'
import { tablePurse } from '../../functions/adapters/dynamodb/purse.ts'
import { tableRows } from '../../functions/adapters/dynamodb/table-rows.ts'
import { bedrockModel } from '../../functions/adapters/models/bedrock.ts'
import { persistent } from '../../functions/adapters/models/persistent.ts'
import { s3Answers } from '../../functions/adapters/s3/answers.ts'
import type { ProposedClaim } from '../../schemas/model.ts'
import type { Clients } from './services.ts'
import { type FaultStory, storyReader } from './stories.ts'

/** What the model may cost a day: room for two questions at once, and no more. */
export const dailyDollars = 0.025

/** The reader of a story that a model reads as well, as `read` is deployed with one: every call that it makes is a gate. */
export function readerWithModel(
  story: FaultStory,
  { dynamodb, s3, bedrock }: Clients & { readonly bedrock: BedrockRuntimeClient },
  now: Now,
): Reader {
  const { readPage } = storyReader(story)
  const { readClaims } = modelReader({
    mode: 'both',
    name: 'bedrock/simulated',
    // Once: waiting for a next attempt takes a real clock.
    model: persistent('bedrock/simulated', bedrockModel({ modelId: 'simulated', client: bedrock }), {
      seconds: 600,
      retries: 0,
    }),
    answers: s3Answers('snapshots', s3),
    purse: tablePurse(tableRows(dynamodb, 'walkback')),
    bounds: { price: { in: 1, out: 5 }, dailyDollars, answerTokens: 1_000, pages: false },
    now,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  })
  return { readPage, readClaims }
}

/** What the simulated model says of a text: what the story has it say of the page with that title. */
export function modelAnswer({ pages }: FaultStory, question: string): { readonly claims: readonly ProposedClaim[] } {
  const page = pages.find(({ title }) => question.includes(title))
  return {
    claims: (page?.model ?? []).map((claim) => ({
      ...{ measure: 'money', unit: 'USD', kind: 'investment', scope: 'total', attribution: 'party' },
      ...{ asOf: null, speaker: null, source: null, payer: null, payee: null },
      ...claim,
    })),
  }
}
