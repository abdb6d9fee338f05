import { SearchResource } from '../schemas/api.ts'
import { closing } from './closing.ts'
import { ExitError, exitCodes } from './exit.ts'
import { foundRow } from './reading/lists.ts'
import { openReader, ReaderOptions } from './reading/open-reader.ts'
import { queryOf } from './reading/parameters.ts'
import { textTable } from './text-table.ts'
import { type Call, optionsOf } from './verb.ts'

/** Searches the ledger by names and words. */
export async function run(call: Call): Promise<number> {
  const options = optionsOf(ReaderOptions, call)
  const q = call.args.join(' ')
  return closing(async (keep) => {
    const reader = await keep(openReader(options))
    const found = SearchResource.parse(await reader.read('/v1/search', { ...queryOf('search', call.options), q }))
    if (options.json) call.console.print(JSON.stringify(found))
    else if (found.items.length === 0) throw new ExitError('notFound', `Nothing is found under "${q}".`)
    else call.console.print(textTable(['What', 'Name', 'Text', 'Said', 'Id'], found.items.map(foundRow)))
    return exitCodes.ok
  })
}
