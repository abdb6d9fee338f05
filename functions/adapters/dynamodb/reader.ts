import * as z from 'zod/mini'
import { collectionsOf, homeOf } from '../../../core/deals/collection.ts'
import type { LedgerReader } from '../../../core/ports.ts'
import { ArticleRecord } from '../../../schemas/article.ts'
import { Claim } from '../../../schemas/claim.ts'
import { Deal, Figure } from '../../../schemas/deal.ts'
import { Decision } from '../../../schemas/decision.ts'
import { Flow } from '../../../schemas/flow.ts'
import { Revision, Suppressed } from '../../../schemas/revision.ts'
import { unpack, unpackAll } from './body.ts'
import { recordRow } from './find.ts'
import { claimPrefix, collectionOfClaims, collectionOfLedger, decisionPrefix, keys, valuePlace } from './keys.ts'
import { byValue } from './labels.ts'
import { listPage, stretchPage } from './list-page.ts'
import { beside, byId, standing, stands } from './records.ts'
import { rereadReader, versionsOf } from './reread-reader.ts'
import { revisits } from './revisits.ts'
import type { Row } from './rows.ts'
import { readSums } from './sums.ts'
import { indexes } from './table.ts'
import type { Rows } from './table-rows.ts'
import { toldReader } from './told-reader.ts'

/** What the API asks, each answered by a bounded number of queries. */
export function dynamoReader(rows: Rows): LedgerReader {
  const told = toldReader(rows)
  const reread = rereadReader(rows)
  const figure = (id: string) => byId(rows, 'FIGURE', id, Figure)

  const claimsBehind: LedgerReader['claimsBehind'] = async (records) => {
    // A figure of three parties and more rests on claims in each collection of its pairs.
    const places = records.flatMap((record) =>
      collectionsOf(record).flatMap((name) => record.claims.map((claim) => keys.claim(name, claim))),
    )
    const found = await unpackAll(rows, (await rows.getMany(places)).filter(isSound), Claim)
    const here = new Set(found.map(({ id }) => id))
    // What a renamed party is called in the claim itself has collections of its own.
    const missing = new Set(records.flatMap(({ claims }) => claims.filter((id) => !here.has(id))))
    const elsewhere = (await Promise.all([...missing].map(reread.claim))).filter((one) => one !== undefined)
    return new Map([...found, ...elsewhere].map((one) => [one.id, one]))
  }

  return {
    deals: (request) => listPage(rows, 'DEAL', Deal, request),
    ...told,
    ...reread,
    dealsBehind: (records) =>
      standing(
        rows,
        records.map(({ deal, parties }) => keys.record(homeOf({ parties }), 'DEAL', deal)),
        Deal,
      ),

    async figures({ deal: dealId, ...request }) {
      if (dealId === undefined) return listPage(rows, 'FIGURE', Figure, request)
      const row = await recordRow(rows, 'DEAL', dealId)
      if (!row || !stands(row)) return { items: [] }
      const { cursor = '0', limit, keep = () => true } = request
      const all = await beside(rows, row, 'FIGURE', (await unpack(rows, row, Deal)).figures, Figure)
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
    revision: (id) => byId(rows, 'REVISION', id, Revision),
    revisionsBehind: (figures) =>
      standing(
        rows,
        figures.flatMap(({ parties, revisions }) =>
          revisions.map((id) => keys.record(homeOf({ parties }), 'REVISION', id)),
        ),
        Revision,
      ),
    async suppressedOfFigure(id) {
      const row = await recordRow(rows, 'FIGURE', id)
      const quiet = row && (await rows.get(keys.quiet(collectionOfLedger(row) ?? '', id)))
      return quiet && stands(quiet) ? unpack(rows, quiet, z.array(Suppressed)) : []
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
      return (await versionsOf(rows, id)).toSorted((a, b) =>
        a.published + a.learned < b.published + b.learned ? 1 : -1,
      )[0]
    },
    revisit: revisits(rows).revisit,
  }
}

/** False for a record that a fold could not read and has put aside. */
const isSound = ({ parked }: Row): boolean => parked === undefined
