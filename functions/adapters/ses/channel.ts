import type { SESv2Client } from '@aws-sdk/client-sesv2'
import { type Email, email } from '../../../core/alerts/channels/email.ts'
import type { Channel, Delivery } from '../../../core/ports.ts'
import { type ChannelOptions, plainChannel } from '../plain-channel.ts'

/** From whom and to whom; the sender is an identity that SES has verified. */
export interface EmailOptions extends ChannelOptions {
  readonly from: string
  readonly to: readonly string[]
  readonly client?: SESv2Client | undefined
}

/** Mails by SES, in HTML and text. */
export function emailChannel(options: EmailOptions): Channel {
  let { client } = options
  return plainChannel(options, email, async (mail, alertId) => {
    // Loaded with the first mail: the function of those who send none is a tenth smaller without.
    const { SESv2Client, SendEmailCommand, SESv2ServiceException } = await import('@aws-sdk/client-sesv2')
    client ??= new SESv2Client({})
    try {
      const { MessageId } = await client.send(new SendEmailCommand(requestOf(mail, options)))
      return { outcome: 'sent', receipt: MessageId ?? alertId }
    } catch (fault) {
      if (fault instanceof SESv2ServiceException) return deliveryOf(fault)
      return { outcome: 'retry', afterSeconds: soon, problem: 'SES did not answer' }
    }
  })
}

const soon = 15

function requestOf({ subject, text, html, alertId }: Email, { from, to }: EmailOptions) {
  const part = (Data: string) => ({ Data, Charset: 'UTF-8' })
  return {
    FromEmailAddress: from,
    Destination: { ToAddresses: [...to] },
    Content: {
      Simple: {
        Subject: part(subject),
        Body: { Text: part(text), Html: part(html) },
        Headers: [{ Name: 'X-Walkback-Alert', Value: alertId }],
      },
    },
  }
}

interface Refusal {
  readonly name: string
  readonly $fault: 'client' | 'server'
  readonly $metadata: { readonly httpStatusCode?: number | undefined }
}

// What SES refuses is nearly always the sender, the account or its sandbox: somebody can mend these.
function deliveryOf({ name, $fault, $metadata }: Refusal): Delivery {
  if ($fault === 'server' || name === 'TooManyRequestsException' || $metadata.httpStatusCode === 429)
    return { outcome: 'retry', afterSeconds: soon, problem: `SES answered ${name}` }
  return { outcome: 'closed', problem: `Expected SES to take the mail, got ${name}. Verify the sender in SES.` }
}
