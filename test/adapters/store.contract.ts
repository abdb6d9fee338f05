import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectionsOf } from '../../core/deals/collection.ts'
import { decide } from '../../core/deals/rulings.ts'
import type { LedgerReader, Store } from '../../core/ports.ts'
import type { Alert } from '../../schemas/alert.ts'
import type { Entry } from '../../schemas/source.ts'
import { madeClaim } from '../support/made-claim.ts'
import { madeLedger } from '../support/made-ledger.ts'
import { openFold } from '../support/open-fold.ts'

/** A store to be tried, on whatever engine, with nothing in it. */
export interface Tried {
  readonly store: Store
  readonly reader: LedgerReader
  close(): Promise<void>
}

const collection = 'nvidia+openai'
const entry: Entry = { url: 'https://northwire.example/a', title: 'A', published: '2026-01-01T00:00:00Z' }
const first = { limit: 50 }

/** What every store promises, whatever engine it stands on. */
export function storeContract(name: string, open: () => Promise<Tried>): void {
  describe(`the store on ${name}`, () => {
    let tried: Tried
    beforeAll(async () => {
      tried = await open()
    })
    afterAll(() => tried.close())

    describe('sources and entries', () => {
      it('remembers the last state of a source, and lists them all', async () => {
        const { store, reader } = tried
        expect(await store.sourceState('wire')).toBeUndefined()
        const state = { id: 'wire', polledAt: '2026-01-01T00:00:00Z', failures: 2, problem: 'no answer' }
        await store.putSourceState(state)
        await store.putSourceState({ ...state, failures: 3 })
        expect(await store.sourceState('wire')).toEqual({ ...state, failures: 3 })
        expect(await reader.sourceStates()).toEqual([{ ...state, failures: 3 }])
      })

      it('knows an entry once it is settled, and takes the same address under a new date for another one', async () => {
        const { store } = tried
        const edited = { ...entry, published: '2026-01-05T00:00:00Z' }
        const undated: Entry = { url: entry.url, title: 'A' }
        expect(await store.unseen([entry, edited, entry, undated])).toEqual([entry, edited, undated])
        await store.settleEntry(entry, { state: 'parked', reason: 'no text', at: '2026-01-02T00:00:00Z' })
        expect(await store.unseen([entry, edited, undated])).toEqual([edited, undated])
      })

      it('takes more entries than one request may name', async () => {
        const many = Array.from({ length: 250 }, (_, i) => ({ url: `https://northwire.example/${i}`, title: `${i}` }))
        expect(await tried.store.unseen(many)).toEqual(many)
      })

      it('gives the articles that are due to be looked at again, and none that is left alone', async () => {
        const { store } = tried
        const page = {
          url: entry.url,
          title: 'A',
          published: '2026-01-01T00:00:00Z',
          source: 'w',
          outlet: 'W',
          lang: 'en',
        } as const
        const revisit = (article: string, due?: string) => ({
          article,
          version: 'v',
          ...page,
          since: '2026-01-01T00:00:00Z',
          visits: 0,
          ...(due && { due }),
        })
        const [late, early] = [
          revisit('late', '2026-01-02T00:00:00.000Z'),
          revisit('early', '2026-01-01T00:00:00.000Z'),
        ]
        for (const one of [late, early, revisit('alone')]) await store.putRevisit(one)
        expect(await store.revisit('late')).toEqual(late)
        expect(await store.revisit('none')).toBeUndefined()
        expect(await store.dueFetches('2026-01-01T12:00:00.000Z', 10)).toEqual([early])
        expect(await store.dueFetches('2026-01-02T00:00:00.000Z', 10)).toEqual([early, late])
        expect(await store.dueFetches('2026-01-02T00:00:00.000Z', 1)).toEqual([early])
        await store.putRevisit(revisit('early'))
        expect(await store.dueFetches('2026-01-02T00:00:00.000Z', 10)).toEqual([late])

        const waiting = { entry: { ...page, offered: '2026-01-01T00:00:00Z' }, due: '2026-01-01T06:00:00.000Z' }
        await store.putWaiting(waiting)
        expect(await store.dueFetches('2026-01-01T05:00:00.000Z', 10)).toEqual([])
        expect(await store.dueFetches('2026-01-02T00:00:00.000Z', 10)).toEqual([waiting, late])
        await store.putWaiting({ entry: waiting.entry })
        expect(await store.dueFetches('2026-01-02T00:00:00.000Z', 10)).toEqual([late])
      })

      it('records a version of an article once, and gives the newest', async () => {
        const { store, reader } = tried
        const record = { ...madeClaim().article, learned: '2026-01-01T00:00:00Z', snapshot: 's', claims: 1 }
        const edited = { ...record, version: 'ver_2', learned: '2026-01-03T00:00:00Z' }
        expect(await store.putArticle(record)).toBe('recorded')
        expect(await store.putArticle({ ...record, learned: '2027-01-01T00:00:00Z' })).toBe('known')
        expect(await store.putArticle(edited)).toBe('recorded')
        expect(await reader.article(record.id)).toEqual(edited)
        expect(await reader.article('art_none')).toBeUndefined()
      })

      it('lists a version that was read under two dates once, under the date that was recorded', async () => {
        const { store, reader } = tried
        const seen = { learned: '2026-01-01T00:00:00Z', snapshot: 's', claims: 1 }
        const record = { ...madeClaim().article, ...seen, version: 'ver_3', lang: 'ko' } as const
        await store.putArticle(record)
        await store.putArticle({ ...record, published: '2027-01-01T00:00:00Z' })
        expect((await reader.articles({ ...first, label: 'lang=ko' })).items).toEqual([record])
      })
    })

    describe('claims and folds', () => {
      const claim = madeClaim()
      const later = madeClaim({ at: '2026-02-01T00:00:00Z', stance: 'disclaimed' })

      it('records a claim once, makes its collection due, and settles it by a fold', async () => {
        const { store, reader } = tried
        expect(await store.putClaims([claim])).toEqual({ recorded: 1, known: 0 })
        expect(await store.putClaims([{ ...claim, learned: '2030-01-01T00:00:00Z' }])).toEqual({
          recorded: 0,
          known: 1,
        })
        expect((await store.pendingCollections(first)).items).toEqual([collection])
        const fold = await openFold(store, collection)
        expect(fold).toMatchObject({ claims: [claim], due: [{ key: `CLAIM#${claim.id}`, kind: 'claim' }] })
        expect(await store.putLedger(fold, madeLedger([claim]))).toBe('recorded')
        expect((await store.pendingCollections(first)).items).toEqual([])
        expect(await reader.claim(claim.id)).toEqual(claim)
        expect(await reader.claim('claim_none')).toBeUndefined()
      })

      it('keeps a claim due that arrived while the collection was folded', async () => {
        const { store } = tried
        const fold = await openFold(store, collection)
        await store.putClaims([later])
        expect(await store.putLedger(fold, madeLedger(fold.claims))).toBe('recorded')
        expect((await store.pendingCollections(first)).items).toEqual([collection])
        const next = await openFold(store, collection)
        await store.putLedger(next, madeLedger(next.claims))
        expect((await store.pendingCollections(first)).items).toEqual([])
      })

      it('tells a fold that a later one has overtaken it, and puts right with the next what it did', async () => {
        const { store, reader } = tried
        const slow = await openFold(store, collection)
        const fast = await openFold(store, collection)
        expect(await store.putLedger(fast, madeLedger([claim, later]))).toBe('recorded')
        expect(await store.putLedger(slow, madeLedger([claim]))).toBe('overtaken')
        const next = await openFold(store, collection)
        expect(await store.putLedger(next, madeLedger([claim, later]))).toBe('recorded')
        expect((await reader.revisions(first)).items.map(({ kind }) => kind)).toEqual(['disclaimed'])
      })

      it('lets one fold at a time hold a collection, until it ends, is left, or its lease does', async () => {
        const { store } = tried
        const at = (now: string) => store.openFold('arm+meta', { now, seconds: 900 })
        const first = await at('2026-03-01T12:00:00.000Z')
        expect(await at('2026-03-01T12:14:59.000Z')).toBeUndefined()
        const second = await at('2026-03-01T12:15:00.000Z')
        if (!first || !second) throw new Error('Expected to hold the collection')
        await store.leaveFold(first)
        expect(await at('2026-03-01T12:16:00.000Z')).toBeUndefined()
        await store.leaveFold(second)
        const third = await at('2026-03-01T12:16:00.000Z')
        if (!third) throw new Error('Expected to hold the collection')
        expect(await store.putLedger(second, madeLedger([]))).toBe('overtaken')
        expect(await at('2026-03-01T12:17:00.000Z')).toBeUndefined()
        expect(await store.putLedger(third, madeLedger([]))).toBe('recorded')
        expect(await at('2026-03-01T12:17:00.000Z')).toBeDefined()
      })

      it('keeps a touched collection due until a fold has seen that very touch', async () => {
        const { store } = tried
        const by = { collection: 'amd+openai', epoch: 1 }
        await store.touchCollection(collection, by)
        const fold = await openFold(store, collection)
        expect(fold.due).toEqual([{ key: 'TOUCHED#amd+openai', kind: 'touched', by: 'amd+openai', token: 1 }])
        await store.touchCollection(collection, { ...by, epoch: 2 })
        await store.putLedger(fold, madeLedger(fold.claims))
        expect((await store.pendingCollections(first)).items).toEqual([collection])
        const next = await openFold(store, collection)
        await store.putLedger(next, madeLedger(next.claims))
        expect((await store.pendingCollections(first)).items).toEqual([])
      })

      it('records a decision once, beside the claims it is about, and settles it by a fold', async () => {
        const { store, reader } = tried
        const decision = decide({ kind: 'mute', claim: claim.id, by: 'ada', at: '2026-02-02T00:00:00Z', why: 'w' })
        expect(await store.putDecision(decision, [collection])).toBe('recorded')
        expect(await store.putDecision(decision, [collection])).toBe('known')
        expect(await reader.decision(decision.id)).toEqual({ decision, collections: [collection] })
        expect(await reader.decision('decision_none')).toBeUndefined()
        const fold = await openFold(store, collection)
        expect(fold).toMatchObject({ decisions: [decision], due: [{ kind: 'decision' }] })
        await store.putLedger(fold, madeLedger(fold.claims))
        expect((await store.pendingCollections(first)).items).toEqual([])
        expect((await openFold(store, collection)).decisions).toEqual([decision])
      })

      it('gives every fold the renamings', async () => {
        const { store, reader } = tried
        const rename = decide({ kind: 'rename', party: 'nv', to: 'nvx', by: 'a', at: '2026-02-02T00:00:00Z', why: 'w' })
        expect(await store.putDecision(rename, [])).toBe('recorded')
        expect(await reader.renames()).toEqual([rename])
        expect((await openFold(store, 'amd+xai')).decisions).toEqual([rename])
      })

      it('stores a claim of three parties in each of their pairs, and pages through due collections', async () => {
        const { store, reader } = tried
        const three = madeClaim({ parties: ['microsoft', 'nvidia', 'xai'] })
        await store.putClaims([three, madeClaim({ parties: ['microsoft', 'xai'], value: 5e9 })])
        const pages: string[] = []
        let cursor: string | undefined
        do {
          const page = await store.pendingCollections({ limit: 1, ...(cursor ? { cursor } : {}) })
          pages.push(...page.items)
          cursor = page.next
        } while (cursor)
        expect(pages).toEqual(collectionsOf(three))
        for (const name of pages) {
          const fold = await openFold(store, name)
          await store.putLedger(fold, madeLedger(name === 'microsoft+nvidia' ? [three] : []))
        }
        const [figure] = (await reader.figures({ ...first, label: 'xai' })).items
        expect(await reader.claimsOfFigure(figure?.id ?? '')).toEqual([three])
      })
    })

    describe('revisions and alerts', () => {
      it('keeps a revision pending until it is settled, and never makes it pending again', async () => {
        const { store } = tried
        const [revision] = (await store.pendingRevisions(first)).items
        expect(revision).toMatchObject({ kind: 'disclaimed', parties: ['nvidia', 'openai'] })
        await store.settleRevision(revision?.id ?? '')
        expect((await store.pendingRevisions(first)).items).toEqual([])
        const fold = await openFold(store, collection)
        await store.putLedger(fold, madeLedger(fold.claims))
        expect((await store.pendingRevisions(first)).items).toEqual([])
      })

      it('supersedes what no longer follows, and has whoever was told of it told so', async () => {
        const { store, reader } = tried
        const fold = await openFold(store, collection)
        const [revision] = madeLedger(fold.claims).revisions
        await store.putLedger(fold, madeLedger(fold.claims.slice(0, 1)))
        expect(await reader.revision(revision?.id ?? '')).toBeUndefined()
        expect((await reader.revisions(first)).items).toEqual([])
        expect(await store.revisionNow(revision?.id ?? '')).toEqual({ revision, ended: 'evidence' })
        expect((await store.pendingRevisions(first)).items).toEqual([revision])
        await store.settleRevision(revision?.id ?? '')
        const again = await openFold(store, collection)
        await store.putLedger(again, madeLedger(again.claims))
        expect(await reader.revision(revision?.id ?? '')).toEqual(revision)
        expect(await store.revisionNow(revision?.id ?? '')).toEqual({ revision })
        // Whoever was told that it stands no more is to be told that it does.
        expect((await store.pendingRevisions(first)).items).toEqual([revision])
        await store.settleRevision(revision?.id ?? '')
      })

      it('leaves a revision pending that a fold has changed since it was read to be told', async () => {
        const { store } = tried
        const fold = await openFold(store, collection)
        const [revision] = madeLedger(fold.claims).revisions
        const read = await store.revisionNow(revision?.id ?? '')
        await store.putLedger(fold, madeLedger(fold.claims.slice(0, 1)))
        await store.settleRevision(revision?.id ?? '', read)
        expect((await store.pendingRevisions(first)).items).toEqual([revision])
        await store.settleRevision(revision?.id ?? '', await store.revisionNow(revision?.id ?? ''))
        expect((await store.pendingRevisions(first)).items).toEqual([])
        const again = await openFold(store, collection)
        await store.putLedger(again, madeLedger(again.claims))
        await store.settleRevision(revision?.id ?? '')
      })

      it.each(['decision', 'name', 'evidence'] as const)(
        'keeps why a revision no longer follows: %s',
        async (ending) => {
          const { store } = tried
          const fold = await openFold(store, collection)
          const [revision] = madeLedger(fold.claims).revisions
          await store.putLedger(fold, madeLedger([]), () => ending)
          expect(await store.revisionNow(revision?.id ?? '')).toEqual({ revision, ended: ending })
          const again = await openFold(store, collection)
          await store.putLedger(again, madeLedger(again.claims))
          expect(await store.revisionNow(revision?.id ?? '')).toEqual({ revision })
          await store.settleRevision(revision?.id ?? '')
        },
      )

      it('puts an alert only on top of the one it was made from', async () => {
        const { store } = tried
        const held: Alert = { id: 'alert_1', revision: 'r', channel: 'slack', state: 'sending', attempts: 1 }
        const sent: Alert = { ...held, state: 'sent', receipt: '1.1', sentAt: '2026-02-01T00:00:00Z' }
        expect(await store.alert(held.id)).toBeUndefined()
        expect(await store.putAlert(held, undefined)).toBe(true)
        expect(await store.putAlert(held, undefined)).toBe(false)
        expect(await store.putAlert(sent, held)).toBe(true)
        expect(await store.putAlert({ ...held, attempts: 2 }, held)).toBe(false)
        expect(await store.alert(held.id)).toEqual(sent)
      })

      it('lists what became of alerts in a channel between two instants', async () => {
        const { store } = tried
        const over = (id: string, at: string, channel = 'room'): Alert => ({
          ...{ id, revision: 'r', channel, state: 'muted', attempts: 0, over: at },
        })
        const [a, b, c] = [
          over('a', '2026-02-01T09:00:00Z'),
          over('b', '2026-02-01T08:00:00Z'),
          over('c', '2026-02-02T08:00:00Z'),
        ]
        for (const one of [a, b, c, over('d', '2026-02-01T08:30:00Z', 'other')]) await store.putAlert(one, undefined)
        expect(await store.journal('room', '2026-02-01T00:00:00Z', '2026-02-02T00:00:00Z')).toEqual([b, a])
      })

      it('keeps a channel’s state turn by turn, its rest and its threads', async () => {
        const { store } = tried
        const state = { channel: 'room', turn: 1, since: '2026-02-01T00:00:00Z', sent: [], folded: [], folding: [] }
        expect(await store.channelState('room')).toBeUndefined()
        expect(await store.putChannelState(state)).toBe(true)
        expect(await store.putChannelState(state)).toBe(false)
        expect(await store.putChannelState({ ...state, turn: 2, folded: ['a'] })).toBe(true)
        expect(await store.channelState('room')).toEqual({ ...state, turn: 2, folded: ['a'] })
        await store.pauseChannel('room', '2026-02-01T00:01:00Z')
        expect(await store.channelPause('room')).toBe('2026-02-01T00:01:00Z')
        const thread = { channel: 'room', deal: 'deal_1', root: '1.1', alert: 'alert_1', revision: 'r' }
        await store.putThread(thread)
        expect([await store.thread('room', 'deal_1'), await store.thread('room', 'deal_2')]).toEqual([
          thread,
          undefined,
        ])
      })
    })

    describe('lists', () => {
      const days = Array.from({ length: 7 }, (_, i) => `2026-03-0${i + 1}T12:00:00Z`)
      const claims = days.map((at, i) => madeClaim({ parties: ['amd', 'meta'], at, value: (i + 1) * 1e9 }))
      beforeAll(async () => {
        const fold = await openFold(tried.store, 'amd+meta')
        await tried.store.putLedger(fold, madeLedger(claims))
      })

      it('pages through revisions newest first, of all parties or one, between two dates', async () => {
        const { reader } = tried
        const said: string[] = []
        let cursor: string | undefined
        do {
          const page = await reader.revisions({ limit: 2, label: 'meta', ...(cursor ? { cursor } : {}) })
          said.push(...page.items.map(({ to }) => to.saidAt))
          cursor = page.next
        } while (cursor)
        expect(said).toEqual(days.slice(1).toReversed())
        const span = { ...first, label: 'amd', since: '2026-03-03', until: '2026-03-05' }
        expect((await reader.revisions(span)).items.map(({ to }) => to.saidAt)).toEqual(days.slice(2, 5).toReversed())
        expect((await reader.revisions(first)).items).toHaveLength(7)
        expect((await reader.revisions({ ...first, label: 'intel' })).items).toEqual([])
      })

      it('answers by party and by deal, and for one figure with all that belongs to it', async () => {
        const { reader } = tried
        const [deal] = (await reader.deals({ ...first, label: 'amd' })).items
        expect(deal).toMatchObject({ parties: ['amd', 'meta'], lastSaid: days.at(-1) })
        expect(await reader.deal(deal?.id ?? '')).toEqual(deal)
        const { items: figures } = await reader.figures({ ...first, deal: deal?.id ?? '' })
        expect(figures.map(({ standing }) => standing.value)).toEqual([7e9])
        const id = figures[0]?.id ?? ''
        expect(await reader.figure(id)).toEqual(figures[0])
        expect((await reader.revisionsOfFigure(id)).map(({ to }) => to.saidAt)).toEqual(days.slice(1))
        expect(await reader.suppressedOfFigure(id)).toHaveLength(1)
        expect(await reader.figure('figure_none')).toBeUndefined()
      })

      it('keeps a figure whose history is longer than a row or a page of a query', async () => {
        const { store, reader } = tried
        const long = madeLedger(claims)
        const ids = Array.from({ length: 20_000 }, (_, i) => `claim_${String(i).padStart(20, '0')}`)
        const fold = await openFold(store, 'amd+meta')
        const figures = long.figures.map((known) => ({ ...known, claims: ids }))
        expect(await store.putLedger(fold, { ...long, figures })).toBe('recorded')
        expect((await reader.figure(figures[0]?.id ?? ''))?.claims).toEqual(ids)
      })
    })
  })
}
