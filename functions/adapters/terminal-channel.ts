import { terminal } from '../../core/alerts/channels/terminal.ts'
import type { Channel } from '../../core/ports.ts'
import { type ChannelOptions, plainChannel } from './plain-channel.ts'

/** Shows messages as text, at once and all of them: the preview where no Slack is configured. */
export function terminalChannel(write: (text: string) => void, context?: ChannelOptions['context']): Channel {
  return plainChannel({ id: 'terminal', context }, terminal, async (text, receipt) => {
    write(text)
    return { outcome: 'sent', receipt }
  })
}
