import * as z from 'zod/mini'
import { collectionsOf, homeOf } from '../../../core/deals/collection.ts'
import type { LedgerReader } from '../../../core/ports.ts'
import { ArticleRecord } from '../../../schemas/article.ts'
import { Claim } from '../../../schemas/claim.ts'
import { Deal, Figure } from '../../../schemas/deal.ts'
import { Decision } from '../../../schemas/decision.ts'
import { Flow } from '../../../schemas/flow.ts'
import { Revision, Suppressed } from '../../../schemas/revision.ts'
import { SourceState } from '../../../schemas/source.ts'
import { unpack, unpackAll } from './body.ts'
import { recordRow, rowById } from './find.ts'
import {
  claimPrefix,
  collectionOfClaims,
  collectionOfLedger,
  decisionPrefix,
  type Key,
  keys,
  type LedgerKind,
  valuePlace,
} from './keys.ts'
import { byValue } from './labels.ts'
import { listPage, stretchPage } from './list-page.ts'
import { revisits } from './revisits.ts'
import type { Row } from './rows.ts'
import { readSums } from './sums.ts'
import { indexes } from './table.ts'
import type { Rows } from './table-rows.ts'

/** What the API asks, each answered by a bounded number of queries. */
export function dynamoReader(rows: Rows): LedgerReader {
  const byId = async <Schema extends z.ZodMiniType>(kind: LedgerKind, id: string, schema: Schema) => {
    const row = await recordRow(rows, kind, id)
    return row && row.superseded === undefined ? unpack(rows, row, schema) : undefined
  }
  const figure = (id: string) => byId('FIGURE', id, Figure)
  const claim = async (id: string) => {
    const row = await rowById(rows, keys.claimId(id))
    return row && unpack(rows, row, Claim)
  }
  const versionsOf = async (id: string) =>
    unpackAll(rows, await rows.query({ partition: keys.articles(id) }), ArticleRecord)
  const figureRow = (id: string) => recordRow(rows, 'FIGURE', id)

  /** Records that stand in the collection of another one, in the order of their ids given. */
  const beside = async <Schema extends z.ZodMiniType>(
    row: Row,
    kind: LedgerKind,
    ids: readonly string[],
    schema: Schema,
  ) => {
    const collection = collectionOfLedger(row) ?? ''
    const found = await rows.getMany(ids.map((id) => keys.record(collection, kind, id)))
    const bySk = new Map(found.filter(({ superseded }) => superseded === undefined).map((one) => [one.sk, one]))
    const ordered = ids.flatMap((id) => bySk.get(keys.record(collection, kind, id).sk) ?? [])
    return unpackAll(rows, ordered, schema)
  }

  /** The records under some keys that have not been superseded. */
  const standing = async <Schema extends z.ZodMiniType>(places: readonly Key[], schema: Schema) => {
    const found = await rows.getMany(places)
    return unpackAll(
      rows,
      found.filter(({ superseded }) => superseded === undefined),
      schema,
    )
  }

  const claimsBehind: LedgerReader['claimsBehind'] = async (records) => {
    // A figure of three parties and more rests on claims in each collection of its pairs.
    const places = records.flatMap((record) =>
      collectionsOf(record).flatMap((name) => record.claims.map((claim) => keys.claim(name, claim))),
    )
    const found = await unpackAll(rows, (await rows.getMany(places)).filter(isSound), Claim)
    const here = new Set(found.map(({ id }) => id))
    // What a renamed party is called in the claim itself has collections of its own.
    const missing = new Set(records.flatMap(({ claims }) => claims.filter((id) => !here.has(id))))
    const elsewhere = (await Promise.all([...missing].map(claim))).filter((one) => one !== undefined)
    return new Map([...found, ...elsewhere].map((one) => [one.id, one]))
  }

  return {
    deals: (request) => listPage(rows, 'DEAL', Deal, request),
    deal: (id) => byId('DEAL', id, Deal),
    dealsBehind: (records) =>
      standing(
        records.map(({ deal, parties }) => keys.record(homeOf({ parties }), 'DEAL', deal)),
        Deal,
      ),

    async figures({ deal: dealId, ...request }) {
      if (dealId === undefined) return listPage(rows, 'FIGURE', Figure, request)
      const row = await recordRow(rows, 'DEAL', dealId)
      if (!row || row.superseded !== undefined) return { items: [] }
      const { cursor = '0', limit, keep = () => true } = request
      const all = await beside(row, 'FIGURE', (await unpack(rows, row, Deal)).figures, Figure)
      const wanted = all.filter(keep)
      const end = Number(cursor) + limit
      return { items: wanted.slice(Number(cursor), end), ...(end < wanted.length ? { next: String(end) } : {}) }
    },
    figuresByValue: ({ unit, min = 0, max, smallestFirst = false, ...request }) =>
      stretchPage(rows, 'FIGURE', Figure, {
        ...request,
        label: byValue,
        oldestFirst: smallestFirst,
        from: valuePlace(unit, min),
        to: `${max === undefined ? `${unit} ~` : valuePlace(unit, max)}~`,
      }),
    figure,

    async claimsOfFigure(id) {
      const known = await figure(id)
      if (!known) return []
      const claims = await claimsBehind([known])
      return known.claims.flatMap((one) => claims.get(one) ?? [])
    },
    claimsBehind,
    claims: (request) => listPage(rows, 'CLAIM', Claim, request),
    async claimsOfCollection(collection) {
      const found = await rows.query({ partition: keys.claims(collection), prefix: claimPrefix })
      return unpackAll(rows, found.filter(isSound), Claim)
    },
    claim,

    async decision(id) {
      const stored = await rows.getMany(await rows.query({ partition: keys.decisionId(id), index: indexes.ids }))
      const [row] = stored
      if (!row) return undefined
      const collections = stored.flatMap((one) => collectionOfClaims(one) ?? []).sort()
      return { decision: await unpack(rows, row, Decision), collections }
    },
    decisionsOfCollection: async (collection) =>
      unpackAll(rows, await rows.query({ partition: keys.claims(collection), prefix: decisionPrefix }), Decision),
    async renames() {
      return unpackAll(rows, await rows.query({ partition: keys.renames }), Decision)
    },

    revisions: (request) => listPage(rows, 'REVISION', Revision, request),
    revision: (id) => byId('REVISION', id, Revision),
    revisionsBehind: (figures) =>
      standing(
        figures.flatMap(({ parties, revisions }) =>
          revisions.map((id) => keys.record(homeOf({ parties }), 'REVISION', id)),
        ),
        Revision,
      ),
    async revisionsOfFigure(id) {
      const row = await figureRow(id)
      if (!row || row.superseded !== undefined) return []
      return beside(row, 'REVISION', (await unpack(rows, row, Figure)).revisions, Revision)
    },
    async suppressedOfFigure(id) {
      const row = await figureRow(id)
      const quiet = row && (await rows.get(keys.quiet(collectionOfLedger(row) ?? '', id)))
      return quiet && quiet.superseded === undefined ? unpack(rows, quiet, z.array(Suppressed)) : []
    },

    flows: (request) => listPage(rows, 'FLOW', Flow, request),
    sums: (party) => readSums(rows, party),
    async parties({ limit, cursor, prefix }) {
      const from = cursor ?? prefix ?? ''
      const bounds = { ...(from === '' ? {} : { from }), ...(prefix === undefined ? {} : { to: `${prefix}\uffff` }) }
      const found = await rows.query({ partition: keys.parties, ...bounds, limit: limit + 2 })
      const names = found.map(({ sk }) => sk).filter((name) => name !== cursor)
      const [items, next] = [names.slice(0, limit), names[limit - 1]]
      return { items, ...(names.length > limit && next !== undefined ? { next } : {}) }
    },

    articles: (request) => listPage(rows, 'ARTICLE', ArticleRecord, request),
    async article(id) {
      return (await versionsOf(id)).toSorted((a, b) => (a.published + a.learned < b.published + b.learned ? 1 : -1))[0]
    },
    async articleOfSnapshot(id, snapshot) {
      return (await versionsOf(id)).find((version) => version.snapshot === snapshot)
    },
    revisit: revisits(rows).revisit,
    async sourceStates() {
      return unpackAll(rows, await rows.query({ partition: keys.sources }), SourceState)
    },
  }
}

/** False for a record that a fold could not read and has put aside. */
const isSound = ({ parked }: Row): boolean => parked === undefined
