import * as z from 'zod/mini'
import { writeSettings } from '../../core/documents/settings-file.ts'
import { exitCodes } from '../exit.ts'
import { type Call, optionsOf } from '../verb.ts'
import { slackApp, slackAppLink } from './manifest.ts'

const Options = z.object({ private: z._default(z.boolean(), false), json: z._default(z.boolean(), false) })

/** Prints the manifest of the Slack app, and says where to give it to Slack. */
export async function run(call: Call): Promise<number> {
  const options = optionsOf(Options, call)
  const { print, say } = call.console
  const kind = options.private ? 'private' : 'public'
  print(options.json ? JSON.stringify(slackApp(kind), undefined, 1) : writeSettings(slackApp(kind)))
  say(`\nThis link opens Slack's form for a new app, filled in with it:\n${slackAppLink(kind)}`)
  return exitCodes.ok
}
