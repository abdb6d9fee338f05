import { discord } from './discord.ts'
import { email } from './email.ts'
import { eventbridge } from './eventbridge.ts'
import { slack } from './slack.ts'
import { teams } from './teams.ts'
import { terminal } from './terminal.ts'
import { webhook } from './webhook.ts'

/** Every kind of channel that a message can be laid out for. */
export const channels = [slack, teams, discord, email, webhook, eventbridge, terminal] as const
