import { FigureResource, HistoryResource } from '../schemas/api.ts'
import { closing } from './closing.ts'
import { exitCodes } from './exit.ts'
import { drawHistory } from './reading/draw-history.ts'
import { findFigure } from './reading/find-figure.ts'
import { openReader, ReaderOptions } from './reading/open-reader.ts'
import { queryOf } from './reading/parameters.ts'
import { type Call, optionsOf, type Verb } from './verb.ts'

/** A verb that reads one figure, shown in its way. */
const figureReader = (operation: string, suffix: string, show: (body: unknown) => string): Verb => ({
  async run(call: Call) {
    const options = optionsOf(ReaderOptions, call)
    return closing(async (keep) => {
      const reader = await keep(openReader(options))
      const id = await findFigure(reader, call.args.join(' '))
      const body = await reader.read(`/v1/figures/${id}${suffix}`, queryOf(operation, call.options))
      call.console.print(options.json ? JSON.stringify(body) : show(body))
      return exitCodes.ok
    })
  },
})

/** The steps of a figure, drawn. */
export const history = figureReader('getHistory', '/history', (body) => drawHistory(HistoryResource.parse(body)))

/** One figure in short. */
export const figure = figureReader('getFigure', '', (body) => {
  const { id, name, kind, standing, asOf, claims, revisions, learned, links } = FigureResource.parse(body)
  return [
    `${name}: ${standing.text}, ${standing.stance}`,
    `  id         ${id}`,
    `  value      ${standing.value ?? 'none stands'}${standing.value === null ? `, last named ${standing.named}` : ''}`,
    `  bound      ${standing.bound}`,
    `  said       ${asOf}`,
    ...(learned ? [`  learned    ${learned}`] : []),
    `  deal       ${kind}, ${links['deal'] ?? ''}`,
    `  rests on   ${claims} claims, moved ${revisions} times`,
    `  more       walkback history ${id}`,
  ].join('\n')
})
