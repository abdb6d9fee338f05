import type { Delivery } from '../../../core/ports.ts'
import { FetchError } from '../http/fetch-error.ts'
import { type PostOptions, post } from '../http/post.ts'
import { retryAfterSeconds } from '../http/retry-after.ts'

const soon = 15
const later = 60

/** Posts a message and says what the answer means for it; an address that may not be reached closes the channel. */
export async function deliver(url: string, body: string, receipt: string, options: PostOptions): Promise<Delivery> {
  try {
    return deliveryOf(await post(url, body, options), receipt)
  } catch (fault) {
    if (!(fault instanceof FetchError)) return { outcome: 'retry', afterSeconds: soon, problem: 'No answer came' }
    // The address may be a secret: it is not told.
    return { outcome: 'closed', problem: `Expected an address of the public internet, got ${fault.kind}. Correct it.` }
  }
}

function deliveryOf({ status, headers }: Response, receipt: string): Delivery {
  if (status >= 200 && status < 300) return { outcome: 'sent', receipt }
  const said = `status ${status}`
  const wait = retryAfterSeconds(headers.get('retry-after') ?? undefined, headers.get('date') ?? undefined)
  if (status === 429) return { outcome: 'retry', afterSeconds: wait ?? later, problem: 'It asks to wait' }
  if (status === 410) return { outcome: 'ended', problem: 'The address answered 410: it wants no more messages.' }
  if (status === 408 || status >= 500)
    return { outcome: 'retry', afterSeconds: wait ?? soon, problem: `Expected an answer, got ${said}` }
  if (status === 400 || status === 413 || status === 422)
    return { outcome: 'refused', problem: `Expected the message to be taken, got ${said}.` }
  return { outcome: 'closed', problem: `Expected the message to be taken, got ${said}. Check the address.` }
}
