import { describe, expect, it } from 'vitest'
import { casesOf, sets } from '../../bench/corpus.ts'
import { articleRef } from '../../core/articles/ref.ts'
import { checkProposals } from '../../core/model/check.ts'
import { documentOf } from '../../core/model/gate.ts'
import { ordersIn } from '../../core/model/orders.ts'
import { rulesReader } from '../../core/rules-reader.ts'
import type { Claim } from '../../schemas/claim.ts'
import { loopbackModel } from '../support/loopback-model.ts'
import { madeArticle } from '../support/made-proposal.ts'
import { loopbackSettings, triedReader } from '../support/tried-reader.ts'
import { hostileArticles } from './hostile.ts'

const stated = ({ parties, value, unit, bound, stance, quote }: Claim) =>
  `${parties.join('+')} ${bound} ${value} ${unit} ${stance}: ${quote}`

describe.each(hostileArticles)('$name', (article) => {
  const { lang, honest, order, recognised, obeys } = article
  const hostile = madeArticle(`${honest}\n\n${order}`, { lang })
  const plain = madeArticle(honest, { lang })

  it('changes nothing, even where the model obeys', async () => {
    const server = await loopbackModel('openai', () => ({ claims: [article.true, obeys] }))
    const reader = triedReader(loopbackSettings('openai', server.url), { mode: 'model' })
    const read = async (of: typeof hostile) => (await reader.readClaims(of)).map(stated)
    const { dropped } = await reader.explain(hostile)
    expect(await read(hostile)).toEqual(await read(plain))
    expect(await read(hostile)).toHaveLength(1)
    expect(dropped.map(({ quote }) => quote)).toEqual([obeys.quote])
    await server.close()
  })

  it(recognised ? 'is not even shown to the model' : 'is shown to the model, which is not believed', async () => {
    const server = await loopbackModel('openai', () => ({ claims: [article.true] }))
    await triedReader(loopbackSettings('openai', server.url), { mode: 'model' }).readClaims(hostile)
    const [asked] = server.asked
    expect(asked?.text).toContain(honest)
    expect(asked?.text.includes(order)).toBe(!recognised)
    expect(asked?.text.match(/<\/?text>/g)).toEqual(['<text>', '</text>'])
    await server.close()
  })

  it('beside the rules, nothing of it is confirmed or added', async () => {
    const server = await loopbackModel('openai', () => ({ claims: [article.true, obeys] }))
    const reader = triedReader(loopbackSettings('openai', server.url), { mode: 'both' })
    const ruled = rulesReader.readClaims(hostile).map(stated)
    const claims = await reader.readClaims(hostile)
    const added = claims.filter((claim) => !ruled.includes(stated(claim)))
    const confirmed = claims.filter(({ other }) => other?.verdict !== 'silent')
    expect([...added, ...confirmed].filter(({ quote }) => order.includes(quote))).toEqual([])
    await server.close()
  })
})

it('the checks alone drop what obeys, whatever the model was shown', () => {
  const reasons = hostileArticles.map(({ honest, order, lang, obeys, ...one }) => {
    const article = madeArticle(`${honest}\n\n${order}`, { lang })
    const { claims, dropped } = checkProposals(documentOf(article), articleRef(article), [one.true, obeys])
    return `${claims.length} ${dropped.map(({ reason }) => reason).join()}`
  })
  const tally = Object.fromEntries(
    [...Map.groupBy(reasons, (reason) => reason)].map(([reason, all]) => [reason, all.length]),
  )
  expect(tally).toEqual({
    '1 quote_gives_orders': 15,
    '1 quote_not_in_text': 1,
    '1 figure_not_in_quote': 1,
    '1 party_not_in_text': 1,
  })
})

it('no text of the corpus is taken for one that gives orders', () => {
  const orders = sets.flatMap((set) =>
    casesOf(set).flatMap(({ id, title, text }) => {
      const whole = `${title}\n\n${text}`
      return ordersIn(whole).map(({ start, end }) => `${id}: ${whole.slice(start, end)}`)
    }),
  )
  expect(orders).toEqual([])
})
