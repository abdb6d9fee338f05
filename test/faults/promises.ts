import { correctionId, restorationId } from '../../core/alerts/correct.ts'
import { decideAlert } from '../../core/alerts/policy.ts'
import { alertId } from '../../core/alerts/telling.ts'
import { collectionsOf } from '../../core/deals/collection.ts'
import { reconcile } from '../../core/deals/reconcile.ts'
import type { DatedArticle } from '../../core/ports.ts'
import { flowsOf } from '../../core/queries/flows.ts'
import { keys, pending } from '../../functions/adapters/dynamodb/keys.ts'
import type { Item } from '../../functions/adapters/dynamodb/rows.ts'
import { Claim } from '../../schemas/claim.ts'
import { Ledger } from '../../schemas/ledger.ts'
import { dailyDollars } from './model.ts'
import { addressOf, bodyOf, type FaultStory, type StoryPage, storyReader } from './stories.ts'
import type { World } from './world.ts'

/** What the pipeline promised and did not keep, in words; nothing where it kept all. */
export function broken(story: FaultStory, { table, queue, slack, kept }: World): readonly string[] {
  const rows = table.items().filter((item) => !isSpoiled(item))
  const of = (prefix: string) => rows.filter((item) => item['pk']?.S?.startsWith(prefix))
  const claims = of('CLAIMS#').filter((item) => item['sk']?.S?.startsWith('CLAIM#'))
  const records = of('LEDGER#').filter((item) => item['recordId'] && !item['superseded'])
  const snapshots = [...kept.keys()].filter((key) => key.startsWith('snapshots/'))
  return [
    ...entries(story, of('ENTRY#'), queue.dead().length),
    ...recordedOnce(story, claims),
    ...sameEverywhere(claims),
    ...equalsFold(claims, records),
    ...namedParties(claims, of(keys.parties)),
    ...toldOnce(claims, of('LEDGER#'), slack.posted),
    ...slack.breaches,
    ...rows.filter(isUndone).map((item) => `${nameOf(item)} is still to be done`),
    ...(story.spoiled ? parked(table.items().filter(isSpoiled)) : []),
    ...overspent(of('SPEND#')),
    ...(snapshots.length < claims.length / 3 ? ['a page that was read has no snapshot'] : []),
  ]
}

// A page that made claims is looked at again some day: it waits, and nothing is undone.
const isUndone = (item: Item) => item['pendingPk'] !== undefined && item['pendingPk'].S !== pending.revisits
const nameOf = (item: Item) => `${item['pk']?.S} ${item['sk']?.S}`
const bodyText = (item: Item) => item['body']?.S ?? ''
const isSpoiled = (item: Item) => item['sk']?.S?.endsWith('#spoiled') ?? false

function entries({ pages }: FaultStory, settled: readonly Item[], dead: number): readonly string[] {
  const bodies = new Map(settled.map((item) => [item['pk']?.S, JSON.parse(bodyText(item))]))
  const wrong = pages.flatMap((page) => {
    const entry = { url: addressOf(page), title: page.title, published: new Date(page.published).toISOString() }
    const outcome = bodies.get(keys.entry(entry).pk)
    if (outcome === undefined) return [`${page.title} was queued and dropped`]
    const expected = page.fault === undefined ? 'read' : 'parked'
    if (outcome.state !== expected) return [`${page.title} is ${outcome.state} and should be ${expected}`]
    return expected === 'parked' && !outcome.reason ? [`${page.title} is parked without a reason`] : []
  })
  return dead === 0 ? wrong : [...wrong, `${dead} messages are dead letters after the cause is gone`]
}

/** Each claim of each page in each collection, and no other; a page that was edited before it was read is not missed. */
function recordedOnce(story: FaultStory, claims: readonly Item[]): readonly string[] {
  const found = new Set(claims.map(nameOf))
  const last = story.pages.filter(({ path }, at) => story.pages.findLastIndex((page) => page.path === path) === at)
  const rowsOf = (pages: readonly StoryPage[]) => new Set(pages.flatMap((page) => claimRows(story, page)))
  return [
    ...lacking('a claim is missing', rowsOf(last), found),
    ...lacking('a claim is nobody’s', found, rowsOf(story.pages)),
  ]
}

/** A claim stands in the collection of each pair of its parties, in all of them as in the first. */
function sameEverywhere(claims: readonly Item[]): readonly string[] {
  const copies = Map.groupBy(claims, (item) => item['sk']?.S)
  return [...copies].flatMap(([id, items]) => (new Set(items.map(bodyText)).size > 1 ? [`${id} has two bodies`] : []))
}

function claimRows(story: FaultStory, page: StoryPage): readonly string[] {
  if (page.fault !== undefined) return []
  const reader = storyReader(story)
  const fetched = { status: 200, url: addressOf(page), headers: {}, body: new Uint8Array(), text: bodyOf(page) }
  const article = { outlet: 'Wire', ...reader.readPage(fetched) } as DatedArticle
  return reader
    .readClaims(article)
    .flatMap((claim) => collectionsOf(claim).map((name) => `CLAIMS#${name} CLAIM#${claim.id}`))
}

const folded = new Map<string, { readonly bodies: ReadonlySet<string>; readonly ledger: Ledger }>()

/** The pure fold of the claims that the table holds. */
function foldOf(claims: readonly Item[]) {
  const bodies = [...new Set(claims.map(bodyText))].toSorted()
  const key = bodies.join('\n')
  const known = folded.get(key)
  if (known) return known
  const read = bodies.map((body) => Claim.parse(JSON.parse(body)))
  const ledger = Ledger.parse(reconcile(read))
  const flows = flowsOf(ledger, new Map(read.map((claim) => [claim.id, claim])))
  const records = [...ledger.deals, ...ledger.figures, ...ledger.revisions, ...flows]
  const made = { ledger, bodies: new Set(records.map((record) => JSON.stringify(record))) }
  folded.set(key, made)
  return made
}

function equalsFold(claims: readonly Item[], records: readonly Item[]): readonly string[] {
  const [expected, found] = [foldOf(claims).bodies, new Set(records.map(bodyText))]
  return [
    ...lacking('the ledger lacks a record of the pure fold', expected, found),
    ...lacking('the ledger has a record that does not follow', found, expected),
  ]
}

/** Each party of each deal that follows is found by its name. */
function namedParties(claims: readonly Item[], parties: readonly Item[]): readonly string[] {
  const expected = new Set(foldOf(claims).ledger.deals.flatMap((deal) => deal.parties))
  return lacking('a party is missing', expected, new Set(parties.map((item) => item['sk']?.S ?? '')))
}

function toldOnce(claims: readonly Item[], rows: readonly Item[], posted: World['slack']['posted']): readonly string[] {
  const told = posted.map(({ metadata }) => metadata.event_payload.alert_id)
  const twice = told.filter((id, at) => told.indexOf(id) !== at).map((id) => `${id} was told twice`)
  const channel = { id: 'slack' }
  const missing = foldOf(claims)
    .ledger.revisions.filter((revision) => decideAlert(revision).alert)
    .filter((revision) => !told.includes(alertId(revision, channel)))
    .map(({ kind, id }) => `${kind} ${id} was never told`)
  const spoken = rows.flatMap((item) => {
    const id = item['sk']?.S?.startsWith('REVISION#') ? item['sk'].S.slice(9) : undefined
    return id === undefined ? [] : [{ words: wordsOf(alertId({ id }, channel)), stands: !item['superseded'] }]
  })
  const known = new Set(spoken.flatMap(({ words }) => words))
  const invented = told.filter((id) => !known.has(id)).map((id) => `${id} was told of no revision`)
  const contradicted = spoken.flatMap(({ words, stands }) => {
    const last = words.findLastIndex((id) => told.includes(id))
    const isTrue = last < 0 || (last % 2 === 0) === stands
    return isTrue ? [] : [`the last word on ${words[0]} is not ${stands ? 'that it stands' : 'its correction'}`]
  })
  return [...twice, ...missing, ...invented, ...contradicted]
}

/** The ids of what may be said of an alert, in order: that it was told, corrected, stands again, corrected, and so on. */
function wordsOf(alert: string): readonly string[] {
  const words = [alert]
  for (let said = alert; words.length < 9; ) {
    const corrected = correctionId(said)
    said = restorationId(corrected)
    words.push(corrected, said)
  }
  return words
}

/** What is set aside and what was spent on a model, together within the cap of each day. */
const overspent = (days: readonly Item[]) =>
  days
    .filter((item) => !(Number(item['micros']?.N) >= 0 && Number(item['micros']?.N) <= dailyDollars * 1e6))
    .map((item) => `${nameOf(item)} came to ${item['micros']?.N} millionths of a dollar`)

const parked = (spoiled: readonly Item[]) =>
  spoiled.filter((item) => !item['parked'] || item['pendingPk']).map((item) => `${nameOf(item)} is not parked`)

const lacking = (what: string, expected: ReadonlySet<string>, found: ReadonlySet<string>): readonly string[] =>
  [...expected].filter((one) => !found.has(one)).map((one) => `${what}: ${one.slice(0, 200)}`)
