import * as z from 'zod/mini'
import { totalsThen } from '../../../core/queries/sums.ts'
import { PartyDetail, PartyResource } from '../../../schemas/api.ts'
import { PartyId } from '../../../schemas/primitives.ts'
import { presentParty, presentTotals } from '../parties.ts'
import { paging } from '../query.ts'
import { list, noParameters, type Route, single } from '../route.ts'

/** Who takes part in deals. */
export const partyRoutes: readonly Route[] = [
  list({
    operation: 'listParties',
    tag: 'Overview',
    path: '/v1/parties',
    summary: 'Every party of a deal, by id.',
    query: z.strictObject({
      prefix: z.optional(PartyId).check(z.meta({ description: 'Ids that begin so.', examples: ['open'] })),
      ...paging,
    }),
    item: PartyResource,
    read: async ({ ledger }, { prefix, limit }, from) => {
      const page = await ledger.parties({ limit, ...(prefix === undefined ? {} : { prefix }), ...from })
      return { ...page, items: page.items.map(presentParty) }
    },
  }),
  single({
    operation: 'getParty',
    tag: 'Overview',
    path: '/v1/parties/{id}',
    summary: 'One party, and what stands of the figures it takes part in.',
    query: noParameters,
    answer: PartyDetail,
    find: async ({ ledger }, id) => {
      const [known] = (await ledger.parties({ limit: 1, prefix: id })).items
      if (known !== id) return undefined
      return { ...presentParty(id), totals: [...presentTotals(totalsThen(await ledger.sums(id), {}))] }
    },
  }),
]
