import type { StandingResource } from '../../schemas/api.ts'
import type { Measure, Stance } from '../../schemas/primitives.ts'
import type { State, StepKind, Track } from '../../web/model/track.ts'

const gone: ReadonlySet<Stance> = new Set(['disclaimed', 'denied', 'cancelled'])

/** What stood from a day on, in billions; `learned` where it was another day. */
export type Told = readonly [day: string, billions: number, stance: Stance, kind?: StepKind, learned?: string]

/** A figure made by hand with all it went through. */
export function madeTrack(
  parties: readonly string[],
  told: readonly Told[],
  over: { readonly measure?: Measure; readonly unit?: string; readonly part?: true } = {},
): Track {
  const { measure = 'money', unit = 'USD', part } = over
  const states = told.map(stateOf)
  const id = `figure_${[...parties, measure].join('_')}`
  return {
    states,
    figure: {
      id,
      deal: `deal_${parties.join('_')}`,
      name: `${parties.join('–')} ${measure}`,
      parties: parties.map((party) => ({ id: party, name: party.toUpperCase() })),
      kind: 'investment',
      ...{ measure, unit, scope: 'total' },
      ...(part ? { part } : {}),
      standing: states.at(-1)?.standing ?? standing(1, 'rumored'),
      asOf: states.at(-1)?.said ?? '',
      claims: states.length,
      revisions: states.length - 1,
      links: { self: `/v1/figures/${id}` },
    },
  }
}

const stateOf = ([day, billions, stance, kind = 'first', learned]: Told): State => ({
  said: day,
  at: Date.parse(day),
  ...(learned === undefined ? {} : { learned: Date.parse(learned) }),
  kind,
  standing: standing(billions, stance),
})

const standing = (billions: number, stance: Stance): StandingResource => ({
  value: gone.has(stance) ? null : billions * 1e9,
  named: billions * 1e9,
  bound: 'exact',
  stance,
  text: `$${billions} billion`,
})
