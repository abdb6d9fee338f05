import type { Alert } from '../../schemas/alert.ts'
import type { DigestPlan, Quiet } from '../../schemas/channel.ts'
import type { SourceState } from '../../schemas/source.ts'
import { contentId } from '../hash.ts'
import type { Channel } from '../ports.ts'
import { type Bulletin, foldedBulletin } from './bulletin.ts'
import { digestBulletin, isQuiet } from './digest.ts'
import { beginFolding, endFolding, restOf, sentWithinHour, stateOf } from './pace.ts'
import { isOver, type Outbox, sendOnce, type Told } from './send.ts'
import { lastTime, later } from './wall-clock.ts'

/** What rounds have around them. */
export interface Rounds extends Outbox {
  /** How the sources are, for the digest. */
  readonly sources?: (() => Promise<readonly SourceState[]>) | undefined
  /** The address of the dashboard, to which lines lead. */
  readonly site?: string | undefined
}

/** Sends what is due to a channel beside single revisions: what the hourly cap held back, and the digest. */
export async function tellRounds(rounds: Rounds, channel: Channel): Promise<readonly Told[]> {
  if (!channel.announce || !channel.settings) return []
  if (await restOf(rounds.store, channel.id, rounds.now())) return []
  const { quiet, digest } = channel.settings
  const folded = await tellFolded(rounds, channel, quiet)
  // One message a second: the next sweep brings the digest.
  if (folded.state === 'sent') return [folded]
  return [folded, ...(digest ? [await tellDigest(rounds, channel, digest, quiet.zone)] : [])]
}

const nothingDue: Told = { state: 'known' }

async function tellFolded(rounds: Rounds, channel: Channel, quiet: Quiet): Promise<Told> {
  const { store, now, site } = rounds
  const before = await stateOf(store, channel.id, now())
  if (before.folded.length + before.folding.length === 0 || before.ended) return nothingDue
  if (sentWithinHour(before, now()).length >= quiet.cap) return nothingDue
  await beginFolding(store, channel.id, now())
  const { folding } = await stateOf(store, channel.id, now())
  const alerts = (await Promise.all(folding.map((id) => store.alert(id)))).filter((alert) => alert !== undefined)
  const bulletin = foldedBulletin(alerts, site)
  const told = await announceOnce(rounds, channel, contentId('folded', channel.id, ...folding), bulletin)
  if (told.state !== 'waiting') await endFolding(store, channel.id, now())
  return told
}

async function tellDigest(rounds: Rounds, channel: Channel, plan: DigestPlan, zone: string): Promise<Told> {
  const { store, now, sources, site } = rounds
  const lastBy = (instant: string) => lastTime(instant, zone, plan.at, plan.every === 'week' ? plan.weekday : undefined)
  const to = lastBy(now())
  const state = await stateOf(store, channel.id, now())
  if (state.turn === 0) await store.putChannelState({ ...state, turn: 1 })
  if (state.since > to || state.ended) return nothingDue
  const id = contentId('digest', channel.id, to)
  const known = await store.alert(id)
  if (known && isOver(known)) return nothingDue
  // A day on which clocks change has 23 or 25 hours.
  const from = lastBy(later(to, -1))
  const journal = await store.journal(channel.id, from, to)
  if (isQuiet(journal) && !plan.allQuiet) {
    await store.putAlert(leftOut(id, channel, now()), known)
    return nothingDue
  }
  const bulletin = digestBulletin({ ...plan, zone, from, to, journal, sources: (await sources?.()) ?? [], site })
  return announceOnce(rounds, channel, id, bulletin, known)
}

const leftOut = (id: string, channel: Channel, now: string): Alert => ({
  ...{ id, revision: id, channel: channel.id, state: 'muted', attempts: 0, over: now },
})

async function announceOnce(
  rounds: Rounds,
  channel: Channel,
  id: string,
  bulletin: Bulletin,
  read?: Alert | undefined,
): Promise<Told> {
  const known = read ?? (await rounds.store.alert(id))
  if (known && isOver(known)) return nothingDue
  return sendOnce(rounds, channel, known, {
    alert: { id, revision: id },
    send: async () =>
      (await channel.announce?.(bulletin, id)) ?? { outcome: 'refused', problem: 'The channel takes no summaries' },
  })
}
