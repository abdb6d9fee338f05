import type { Lang } from '../../schemas/primitives.ts'

/** The five desks of the sample newsroom; each offers its articles in a way of its own. */
export type DeskId = 'northwire' | 'corriere-calcolo' | 'rechenblatt' | 'minato' | 'releases'

/** One article of the sample newsroom, in its own words. */
export interface Story {
  readonly desk: DeskId
  /** Last part of the address. */
  readonly slug: string
  /** With the zone of the desk. */
  readonly published: string
  readonly author?: string
  readonly title: string
  readonly lead: string
  /** Caption of a picture that is no part of the text. */
  readonly caption?: string
  readonly paragraphs: readonly string[]
}

/** What a desk is called, where it writes and how its articles are offered. */
export interface Desk {
  readonly id: DeskId
  readonly outlet: string
  readonly lang: Lang
}
