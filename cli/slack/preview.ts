import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import * as z from 'zod/mini'
import { builderLink, type SlackMessage, slack } from '../../core/alerts/channels/slack.ts'
import { renderTerminal } from '../../core/alerts/channels/terminal.ts'
import { alertId } from '../../core/alerts/telling.ts'
import { alertContext } from '../../functions/adapters/alert-context.ts'
import type { Revision } from '../../schemas/revision.ts'
import { closing } from '../closing.ts'
import { ExitError, exitCodes } from '../exit.ts'
import { type Host, openLedger } from '../local/host.ts'
import { findFigure } from '../reading/find-figure.ts'
import { ledgerReader } from '../reading/open-reader.ts'
import { type Call, optionsOf } from '../verb.ts'
import { slackLookalike } from './lookalike.ts'
import { photograph } from './photograph.ts'

const Options = z.object({
  data: z.string(),
  json: z._default(z.boolean(), false),
  builder: z._default(z.boolean(), false),
  picture: z.optional(z.string()),
  site: z.optional(z.url({ protocol: /^https?$/ })),
})

/** Shows one revision as Slack would: in the terminal, as JSON, as a link to the Block Kit Builder, or as a picture. */
export async function run(call: Call): Promise<number> {
  const { data, json, builder, picture, site } = optionsOf(Options, call)
  const { print, say } = call.console
  return closing(async (keep) => {
    const host = await keep(openLedger(data))
    const revision = await findRevision(host, call.args.join(' '))
    const context = await alertContext(host.ledger, site)(revision)
    const message = slack.render(revision, alertId(revision, { id: 'slack' }), context)
    if (picture !== undefined) {
      await takePicture(message, picture, say)
      say(`The message is in ${picture}`)
    } else if (builder) print(builderLink(message))
    else print(json ? JSON.stringify(message, undefined, 1) : renderTerminal(revision, context))
    return exitCodes.ok
  })
}

async function takePicture(message: SlackMessage, file: string, say: (line: string) => void): Promise<void> {
  const page = slackLookalike([{ message }])
  const photographed = async () => {
    const { picture, withoutFont } = await photograph(page)
    if (withoutFont.length > 0) say(missingFont(withoutFont))
    return picture
  }
  const write = { '.html': async () => page, '.png': photographed }[extname(file)]
  if (!write) throw new ExitError('usage', `Expected --picture to end in .png or .html, got ${file}`)
  await writeFile(file, await write())
}

const lettersNamed = 8

function missingFont(letters: readonly string[]): string {
  const named = letters.slice(0, lettersNamed).join('') + (letters.length > lettersNamed ? '…' : '')
  return `Expected a font with the letters ${named}, got none: their places are empty. Install one, such as fonts-noto-cjk, or write a page: --picture message.html`
}

/** The last revision of all, the one of an id, or the last one of the figure that is named. */
async function findRevision(host: Host, wanted: string): Promise<Revision> {
  const { ledger } = host
  if (wanted === '') return orNothing((await ledger.revisions({ limit: 1 })).items[0], 'but the ledger has none')
  if (wanted.startsWith('revision_'))
    return orNothing(await ledger.revision(wanted), `got none under ${wanted}. \`walkback revisions\` lists them`)
  const figure = await findFigure(ledgerReader(host), wanted)
  return orNothing((await ledger.revisionsOfFigure(figure)).at(-1), `but ${figure} has never moved`)
}

function orNothing(revision: Revision | undefined, problem: string): Revision {
  if (revision) return revision
  throw new ExitError('notFound', `Expected a revision to show, ${problem}.`)
}
