import { collectionsOf, homeOf } from '../../../core/deals/collection.ts'
import type { Store } from '../../../core/ports.ts'
import { ArticleRecord } from '../../../schemas/article.ts'
import { Claim } from '../../../schemas/claim.ts'
import { inTurn } from '../../runtime/in-turn.ts'
import { pack } from './body.ts'
import { pendingFold } from './decisions.ts'
import { type FinalKind, type Key, keys, keyText, listPartition, listPlace } from './keys.ts'
import { articleLabels, claimLabels, claimPlace, type Placement } from './labels.ts'
import { absent } from './requests.ts'
import type { Row } from './rows.ts'
import type { Rows } from './table-rows.ts'

type Intake = Pick<Store, 'settleEntry' | 'putArticle' | 'putClaims'>

/** What `read` keeps: what became of entries, articles and claims. */
export function intake(rows: Rows): Intake {
  return {
    async settleEntry(entry, outcome) {
      await rows.put({ ...keys.entry(entry), ...pack({ url: entry.url, ...outcome }).attributes })
    },

    async putArticle(article) {
      const { id, version, published } = article
      const key = keys.article(id, version)
      const place = { listPk: listPartition('ARTICLE', version), listSk: listPlace(published, version) }
      const row = { ...key, ...pack(ArticleRecord.parse(article)).attributes, ...place }
      await rows.putMany(listRows('ARTICLE', version, key, articleLabels(article)))
      return (await rows.put(row, absent)) ? 'recorded' : 'known'
    },

    async putClaims(claims) {
      const states = await inTurn(claims, async (claim) => {
        await rows.putMany(claimLists(claim))
        const { home, others } = claimRows(claim)
        const isFirst = await rows.put(home, absent)
        // A run that ended between two rows may have read otherwise, with a model or without: its first row holds for all.
        const { body } = (isFirst || others.length === 0 ? home : await rows.get(home)) ?? home
        const copies = others.map((row) => (body === undefined ? row : { ...row, body }))
        const written = await inTurn(copies, (row) => rows.put(row, absent))
        return isFirst || written.includes(true)
      })
      const recorded = states.filter(Boolean).length
      return { recorded, known: claims.length - recorded }
    },
  }
}

/** A claim stands in the collection of each pair of its parties, and by its home on the list of all claims. */
function claimRows(claim: Claim): { readonly home: Row; readonly others: readonly Row[] } {
  const packed = pack(Claim.parse(claim))
  const place = { listPk: listPartition('CLAIM', claim.id), listSk: claimPlace(claim) }
  const rowIn = (collection: string): Row => {
    const key = keys.claim(collection, claim.id)
    return { ...key, ...packed.attributes, recordId: keys.claimId(claim.id), ...pendingFold(collection, key) }
  }
  return { home: { ...rowIn(homeOf(claim)), ...place }, others: collectionsOf(claim).slice(1).map(rowIn) }
}

const claimLists = (claim: Claim): readonly Row[] =>
  listRows('CLAIM', claim.id, keys.claim(homeOf(claim), claim.id), claimLabels(claim))

/** The rows that list a record under its labels, each in the partition of its list. */
const listRows = (kind: FinalKind, id: string, record: Key, labels: readonly Placement[]): readonly Row[] =>
  labels.map(({ label, place }) => ({ ...keys.list(kind, id, label, place), leadsTo: keyText(record) }))
