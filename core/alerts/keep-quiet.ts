import type { Alert, QuietCause } from '../../schemas/alert.ts'
import { Quiet } from '../../schemas/channel.ts'
import type { Channel } from '../ports.ts'
import { holdOf, isUnsettled } from './hold.ts'
import { layAside, sentWithinHour, stateOf } from './pace.ts'
import { decideAlert, isOld } from './policy.ts'
import type { Outbox, Told } from './send.ts'
import { alertId, described, type Telling } from './telling.ts'

const atOnce = /* @__PURE__ */ Quiet.parse({
  oneSource: 0,
  cap: Number.MAX_SAFE_INTEGER,
  flapping: 0,
  old: Number.MAX_SAFE_INTEGER,
})

/** What keeps a revision from going out now, done and written down; nothing where it may go. */
export async function keepQuiet(
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
  if (isOld(revision, quiet.old)) return leaveOut(outbox, channel, telling, known, 'old')
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

/** Writes down that a channel is not told of a revision, and why. */
export async function leaveOut(
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
