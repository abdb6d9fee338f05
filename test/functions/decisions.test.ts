import { expect, it } from 'vitest'
import { ledgerOf } from '../../cli/ledger-document.ts'
import { openEngine } from '../../cli/local/engine.ts'
import { shuffle } from '../../cli/local/shuffle.ts'
import { reconcile } from '../../core/deals/reconcile.ts'
import { decide } from '../../core/deals/rulings.ts'
import { recordDecision } from '../../core/decide.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { reconcileHandler } from '../../functions/reconcile.ts'
import type { Decision } from '../../schemas/decision.ts'
import { ownStories } from '../storylines/story.ts'
import { madeClaim } from '../support/made-claim.ts'

const log = { info: () => {}, warn: () => {}, error: () => {} }
const told = [
  'nebius-two-customers',
  'softbank-sharp-sakai',
  'nvidia-korea-chips',
  'anthropic-google-chips',
  'xai-chips-round',
]
const claims = ownStories().flatMap(({ story, claims }) => (told.includes(story.id) ? claims : []))
const claimOf = (party: string, measure: string, value: number) =>
  claims.find((one) => one.parties.includes(party) && one.measure === measure && one.value === value)?.id ?? 'none'
const made = (day: number) => ({ by: 'ada', at: `2026-09-0${day}T00:00:00Z`, why: 'seen in the filing' })

const merge = decide({
  kind: 'merge',
  claim: claimOf('nebius', 'money', 27e9),
  into: claimOf('nebius', 'money', 3e9),
  ...made(1),
})
const decisions: readonly Decision[] = [
  merge,
  decide({
    kind: 'split',
    claim: claimOf('sharp', 'power', 250e6),
    from: claimOf('sharp', 'power', 150e6),
    ...made(2),
  }),
  decide({ kind: 'rename', party: 'hyundai', to: 'hyundai-motor', ...made(3) }),
  decide({ kind: 'rename', party: 'broadcom', to: 'google', ...made(3) }),
  decide({ kind: 'mute', claim: claimOf('valor-equity-partners', 'money', 10e9), ...made(4) }),
  decide({ kind: 'withdraw', decision: merge.id, ...made(5) }),
]

it.each([1, 2])(
  'the table holds what claims and decisions give together, arrived in order %d',
  async (seed) => {
    const engine = await openEngine({})
    const [store, reader] = [dynamoStore(engine.rows), dynamoReader(engine.rows)]
    const fold = reconcileHandler({ store, log, now: () => '2026-03-01T00:00:00Z', lease: 0 })
    const arrived = shuffle(claims, seed)
    const early = seed === 1 ? claims.length : Math.ceil(claims.length / 2)
    await store.putClaims([
      ...arrived.slice(0, early),
      ...claims.filter(({ id }) => JSON.stringify(decisions).includes(id)),
    ])
    await fold({})
    const byId = (list: readonly { readonly id: string }[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    for (const [at, decision] of decisions.entries()) {
      expect(await recordDecision({ store, reader }, decision)).toMatchObject({ state: 'recorded' })
      await fold({})
      if (early < claims.length && at < decisions.length - 1) continue
      await store.putClaims(arrived)
      await fold({})
      const [stored, expected] = [await ledgerOf(reader), reconcile(claims, decisions.slice(0, at + 1))]
      expect(byId(stored.figures)).toEqual(expected.figures)
      expect(byId(stored.revisions)).toEqual(expected.revisions)
      expect(byId(stored.deals)).toEqual(expected.deals)
    }
    const [figure] = (await reader.figures({ label: 'hyundai-motor', limit: 1 })).items
    expect((await reader.claimsOfFigure(figure?.id ?? '')).map(({ id }) => id)).toEqual(figure?.claims)
    await engine.close()
  },
  60_000,
)

it('a decision on what the ledger does not hold is not recorded', async () => {
  const engine = await openEngine({})
  const ports = { store: dynamoStore(engine.rows), reader: dynamoReader(engine.rows) }
  expect(await recordDecision(ports, merge)).toEqual({
    state: 'unknown',
    id: merge.kind === 'merge' ? merge.claim : '',
  })
  expect(await ports.reader.decision(merge.id)).toBeUndefined()
  await engine.close()
})

it('a merge that would leave claims of its figures elsewhere is refused, and nothing is recorded', async () => {
  const engine = await openEngine({})
  const [store, reader] = [dynamoStore(engine.rows), dynamoReader(engine.rows)]
  const on = (day: number, parties: readonly string[], value: number) =>
    madeClaim({ at: `2026-01-0${day}T10:00:00Z`, parties: [...parties], value, stance: 'agreed' })
  // The pair of the second text is taken for the three of the first, and has no part in the other pair.
  const three = on(1, ['aker', 'boreal', 'cirrus'], 10e9)
  const [pair, other] = [on(2, ['aker', 'boreal'], 10e9), on(3, ['boreal', 'cirrus'], 30e9)]
  await store.putClaims([three, pair, other])
  const across = decide({ kind: 'merge', claim: three.id, into: other.id, ...made(1) })
  expect(await recordDecision({ store, reader }, across)).toMatchObject({ state: 'unfit' })
  expect(await reader.decision(across.id)).toBeUndefined()
  await engine.close()
})

it('a mute of a claim that leaves a partner out reaches the figure of all', async () => {
  const engine = await openEngine({})
  const [store, reader] = [dynamoStore(engine.rows), dynamoReader(engine.rows)]
  const three = madeClaim({ at: '2026-01-01T10:00:00Z', parties: ['aker', 'boreal', 'cirrus'] })
  const pair = madeClaim({ at: '2026-01-05T10:00:00Z', parties: ['boreal', 'cirrus'], stance: 'disclaimed' })
  await store.putClaims([three, pair])
  const mute = decide({ kind: 'mute', claim: pair.id, ...made(1) })
  await recordDecision({ store, reader }, mute)
  await reconcileHandler({ store, log, now: () => '2026-03-01T00:00:00Z', lease: 0 })({})
  expect((await ledgerOf(reader)).revisions).toEqual(reconcile([three, pair], [mute]).revisions)
  expect((await ledgerOf(reader)).revisions).toMatchObject([{ kind: 'disclaimed', muted: true }])
  await engine.close()
})

it('a withdrawal is withdrawn, of a merge as of a renaming', async () => {
  const engine = await openEngine({})
  const [store, reader] = [dynamoStore(engine.rows), dynamoReader(engine.rows)]
  const fold = reconcileHandler({ store, log, now: () => '2026-03-01T00:00:00Z', lease: 0 })
  const own = claims.filter(({ parties }) => parties.includes('nebius') || parties.includes('hyundai'))
  await store.putClaims(own)
  const rename = decide({ kind: 'rename', party: 'hyundai', to: 'hyundai-motor', ...made(2) })
  const away = [merge, rename].map(({ id }) => decide({ kind: 'withdraw', decision: id, ...made(3) }))
  const back = away.map(({ id }) => decide({ kind: 'withdraw', decision: id, ...made(4) }))
  const steps = [merge, rename, ...away, ...back]
  for (const [at, decision] of steps.entries()) {
    expect(await recordDecision({ store, reader }, decision)).toMatchObject({ state: 'recorded' })
    await fold({})
    const { figures } = reconcile(own, steps.slice(0, at + 1))
    expect((await ledgerOf(reader)).figures.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(figures)
  }
  await engine.close()
}, 60_000)
