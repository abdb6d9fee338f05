import type { DealKind } from '../../schemas/primitives.ts'
import type { Revision } from '../../schemas/revision.ts'
import { contentId } from '../hash.ts'
import type { Channel, RevisionNow } from '../ports.ts'
import { headline } from './headline.ts'

/** The id of an alert: one for each revision and channel. */
export const alertId = (revision: Pick<Revision, 'id'>, channel: Pick<Channel, 'id'>): string =>
  contentId('alert', revision.id, channel.id)

/** A revision with what is known of it at the moment. */
export interface Telling extends RevisionNow {
  /** What the deal is about, where that is known. */
  readonly kind?: DealKind | undefined
  /** The figure's revisions in order. */
  readonly history: readonly Revision[]
}

/** What is written down of a revision with its alert, for the digest and for the count of its origins. */
export const described = ({ revision, kind }: Pick<Telling, 'revision' | 'kind'>) => ({
  revision: revision.id,
  figure: revision.figure,
  headline: headline(revision, kind),
  severity: revision.severity,
  origins: Math.max(1, revision.origins?.length ?? 0),
})
