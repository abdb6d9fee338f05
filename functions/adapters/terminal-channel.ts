import { renderTerminal } from '../../core/alerts/channels/terminal.ts'
import type { AlertContext } from '../../core/alerts/message.ts'
import type { Channel } from '../../core/ports.ts'
import type { Revision } from '../../schemas/revision.ts'

/** Shows revisions as text: the preview where no Slack is configured. */
export function terminalChannel(
  write: (text: string) => void,
  context?: (revision: Revision) => Promise<AlertContext>,
): Channel {
  return {
    id: 'terminal',
    async tell(revision, alertId) {
      write(renderTerminal(revision, await context?.(revision)))
      return { outcome: 'sent', receipt: alertId }
    },
  }
}
