import type { Alert, QuietCause, Thread } from '../../schemas/alert.ts'
import { Quiet } from '../../schemas/channel.ts'
import type { DealKind } from '../../schemas/primitives.ts'
import type { Revision } from '../../schemas/revision.ts'
import { contentId } from '../hash.ts'
import type { Channel, Delivery } from '../ports.ts'
import { correctionBulletin } from './bulletin.ts'
import { headline } from './headline.ts'
import { holdOf, isUnsettled } from './hold.ts'
import { layAside, restOf, sentWithinHour, stateOf } from './pace.ts'
import { decideAlert, severityRank } from './policy.ts'
import { after, isOver, leaveAlone, type Outbox, sendOnce, type Told } from './send.ts'

export { longestRun } from './send.ts'

/** The id of an alert: one for each revision and channel. */
export const alertId = (revision: Pick<Revision, 'id'>, channel: Pick<Channel, 'id'>): string =>
  contentId('alert', revision.id, channel.id)

/** The id of the message that takes an alert back. */
export const correctionId = (alert: string): string => contentId('correction', alert)

/** A revision with what is known of it at the moment. */
export interface Telling {
  readonly revision: Revision
  /** False where it no longer follows from the claims. */
  readonly stands: boolean
  /** What the deal is about, where that is known. */
  readonly kind?: DealKind | undefined
  /** The figure's revisions in order. */
  readonly history: readonly Revision[]
}

const atOnce = /* @__PURE__ */ Quiet.parse({ oneSource: 0, cap: Number.MAX_SAFE_INTEGER, flapping: 0 })

/** Tells one channel of one revision once, when its readers want it; of one that was told and stands no more, it is corrected once. */
export async function tellChannel(outbox: Outbox, channel: Channel, telling: Telling): Promise<Told> {
  const { store } = outbox
  const { revision, stands } = telling
  const id = alertId(revision, channel)
  const known = await store.alert(id)
  const thread = channel.show && (await store.thread(channel.id, revision.deal))
  if (!stands) {
    if (known?.cause === 'undone') return { state: 'known' }
    const isTold = known?.state === 'sent' || (await isLost(channel, known, thread))
    return isTold ? correct(outbox, channel, telling, thread) : leaveOut(outbox, channel, telling, known, 'undone')
  }
  if (known?.state === 'sent') return count(outbox, channel, telling, known, thread)
  // What was left out because it did not follow may follow again.
  if (known && isOver(known) && known.cause !== 'undone') return { state: 'known' }
  // An attempt that has begun is brought to its end, whatever the hour.
  const quiet = known?.state === 'sending' ? undefined : await keepQuiet(outbox, channel, telling, known)
  if (quiet) return quiet
  return sendOnce(outbox, channel, known, {
    alert: { ...described(telling), id },
    thread: thread?.root,
    send: () => post(channel, revision, id, thread),
    sent: (delivery) => keepThread(outbox, channel, revision, id, thread, delivery),
  })
}

const isLost = async (channel: Channel, known: Alert | undefined, thread: Thread | undefined): Promise<boolean> =>
  known?.state === 'sending' && (await channel.find?.(known.id, thread?.root))?.outcome === 'sent'

/** What keeps a revision from going out now, done and written down; nothing where it may go. */
async function keepQuiet(
  outbox: Outbox,
  channel: Channel,
  telling: Telling,
  known: Alert | undefined,
): Promise<Told | undefined> {
  const { store, now } = outbox
  const { revision, history } = telling
  const { route, quiet = atOnce } = channel.settings ?? {}
  const decision = decideAlert(revision, route, now())
  if (!decision.alert) return leaveOut(outbox, channel, telling, known, decision.reason)
  if (quiet.flapping > 0 && isUnsettled(revision, history) && history.at(-1)?.id !== revision.id)
    return leaveOut(outbox, channel, telling, known, 'flapping')
  const hold = holdOf(revision, { quiet, history, now: now() })
  if (hold) return { state: 'held', ...hold }

  const state = await stateOf(store, channel.id, now())
  if (state.ended) return leaveOut(outbox, channel, telling, known, 'channel_ended')
  if (sentWithinHour(state, now()).length < quiet.cap) return undefined
  await layAside(store, channel.id, alertId(revision, channel), now())
  return leaveOut(outbox, channel, telling, known, 'over_cap')
}

const described = ({ revision, kind }: Pick<Telling, 'revision' | 'kind'>) => ({
  revision: revision.id,
  headline: headline(revision, kind),
  severity: revision.severity,
  origins: Math.max(1, revision.origins?.length ?? 0),
})

/** Brings the root of the deal's thread up to date, then answers in it; the first message of a deal, or of a root that is gone, is a root. */
async function post(channel: Channel, revision: Revision, id: string, thread: Thread | undefined): Promise<Delivery> {
  if (thread && channel.show) {
    const shown = await channel.show(revision, thread)
    if (shown.outcome === 'sent') {
      return channel.tell(revision, id, {
        thread: thread.root,
        broadcast: severityRank[revision.severity] >= severityRank.high,
      })
    }
    if (shown.outcome !== 'gone') return shown
  }
  return channel.tell(revision, id)
}

async function keepThread(
  { store }: Outbox,
  channel: Channel,
  revision: Revision,
  id: string,
  known: Thread | undefined,
  { thread }: Extract<Delivery, { outcome: 'sent' }>,
): Promise<void> {
  if (thread === undefined) return
  const root = known?.root === thread ? known : { channel: channel.id, deal: revision.deal, root: thread, alert: id }
  await store.putThread({ ...root, revision: revision.id })
}

/** Further outlets of the same news raise the count on the root, without a message. */
async function count(
  { store, now }: Outbox,
  channel: Channel,
  telling: Telling,
  known: Alert,
  thread: Thread | undefined,
): Promise<Told> {
  const { revision } = telling
  const { origins } = described(telling)
  if (origins <= (known.origins ?? 1)) return { state: 'known' }
  if (channel.show && thread?.revision === revision.id) {
    const rest = await restOf(store, channel.id, now())
    if (rest) return { state: 'waiting', problem: `The channel asked to be left alone until ${rest}` }
    const shown = await channel.show(revision, thread)
    if (shown.outcome === 'retry') return leaveAlone(store, channel, shown.problem, after(now(), shown.afterSeconds))
  }
  await store.putAlert({ ...known, origins }, known)
  return { state: 'known' }
}

async function correct(
  outbox: Outbox,
  channel: Channel,
  { revision, history, kind }: Telling,
  thread: Thread | undefined,
): Promise<Told> {
  const { announce, show } = channel
  if (!announce) return { state: 'known' }
  const id = correctionId(alertId(revision, channel))
  const known = await outbox.store.alert(id)
  if (known && isOver(known)) return { state: 'known' }
  const latest = history.at(-1)
  const bulletin = correctionBulletin(revision, latest, kind)
  return sendOnce(outbox, channel, known, {
    alert: { id, revision: revision.id, headline: bulletin.headline, severity: revision.severity },
    thread: thread?.root,
    async send() {
      const isShown = thread?.revision === revision.id
      const shown = thread && isShown ? await show?.(latest ?? revision, thread, latest === undefined) : undefined
      if (shown?.outcome === 'retry') return shown
      const broadcast = severityRank[revision.severity] >= severityRank.high
      return announce(bulletin, id, thread && shown?.outcome !== 'gone' ? { thread: thread.root, broadcast } : {})
    },
  })
}

async function leaveOut(
  { store, now }: Outbox,
  channel: Channel,
  telling: Telling,
  known: Alert | undefined,
  cause: QuietCause,
): Promise<Told> {
  const state = cause === 'over_cap' ? 'folded' : 'muted'
  const alert: Alert = {
    ...described(telling),
    ...{
      id: alertId(telling.revision, channel),
      channel: channel.id,
      state,
      cause,
      attempts: known?.attempts ?? 0,
      over: now(),
    },
  }
  return (await store.putAlert(alert, known)) ? { state } : { state: 'waiting', problem: 'Another run was faster' }
}
