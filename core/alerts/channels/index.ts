import { slack } from './slack.ts'
import { terminal } from './terminal.ts'
import { webhook } from './webhook.ts'

/** Every kind of channel that a revision can be laid out for. */
export const channels = [slack, terminal, webhook] as const
