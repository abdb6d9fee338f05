import { afterAll, describe, expect, it } from 'vitest'
import { createApi } from '../../functions/http-api/app.ts'
import { HistoryResource } from '../../schemas/api.ts'
import { doubtfulClaims } from '../support/doubtful-claims.ts'
import { storeClaims } from '../support/stored-stories.ts'

const stored = await storeClaims(doubtfulClaims)
afterAll(() => stored.close())
const api = createApi({ ledger: stored.ledger, now: () => '2026-03-01T00:00:00Z', version: '0' })
const read = async (path: string) => Object(await (await api.request(path)).json())

it.each([
  ['/v1/claims?waits=true', ['claim_alone parties true', 'claim_waiting stance intended true']],
  [
    '/v1/claims?party=nvidia',
    ['claim_agreed same', 'claim_alone parties true', 'claim_elsewhere', 'claim_waiting stance intended true'],
  ],
])('%s shows what two readers make of a claim, and whether it waits', async (path, expected) => {
  const { items } = await read(path)
  const shown = items.map(({ id, other, waits }: Record<string, Record<string, string>>) =>
    [id, other?.['verdict'], other?.['stance'], waits].filter(Boolean).join(' '),
  )
  expect(shown.toSorted()).toEqual(expected)
})

describe('the history of a figure', async () => {
  const { items } = await read('/v1/figures')
  const { steps, quiet } = HistoryResource.parse(await read(`/v1/figures/${items[0].id}/history`))

  it('tells of each step how it was read', () => {
    expect(steps.map(({ reader, other }) => [reader?.name, other?.verdict])).toEqual([['rules', 'same']])
  })

  it.each([
    ['claim_waiting', 'unconfirmed', 'Waits until another statement says so. The other reader has it as intended.'],
    ['claim_elsewhere', 'unlisted', 'Found by a search, on a site that is not listed.'],
    ['claim_alone', 'vaguer', 'Says the same, less precisely. The other reader has it of Nvidia–Oracle.'],
  ])('tells why %s was not counted, and what the other reader makes of it', (claim, reason, text) => {
    expect(quiet.find(({ evidence }) => evidence.claim === claim)).toMatchObject({ reason, text })
  })
})
