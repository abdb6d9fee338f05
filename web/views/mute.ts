import { type ComponentChild, h, type TargetedEvent } from 'preact'
import { useState } from 'preact/hooks'
import { dayLength, dayOf } from '../model/then.ts'
import { addressOf } from '../place.ts'
import type { Scene } from '../scene.ts'
import type { Freshness } from './masthead.ts'

interface Properties {
  readonly figure: string
  readonly freshness: Freshness
  readonly scene: Scene
}

/** Where an alert's button to mute leads: a question to answer where the service takes decisions, else what to do instead. */
export function mutePanel({ figure, freshness, scene }: Properties): ComponentChild {
  const { words, place, decide } = scene
  const writes = typeof freshness === 'object' && freshness.writes
  const isKnown = freshness !== undefined || decide === undefined
  return h(
    'section',
    { class: 'mute', 'aria-labelledby': 'mute-title' },
    h('h2', { id: 'mute-title' }, words.mute.title),
    h('p', {}, words.mute.meaning),
    writes && decide ? h(question, { figure, scene, decide }) : isKnown && commands(figure, scene),
    h('p', {}, h('a', { href: addressOf({ ...place, mute: '' }) }, words.mute.back)),
  )
}

function commands(figure: string, { words }: Scene): ComponentChild {
  return [
    h('p', { key: 'here' }, words.mute.byCommand),
    h('pre', { key: 'command', tabindex: 0 }, `npm run -s walkback -- mute ${figure} --why "${words.mute.reason}"`),
    h('p', { key: 'there' }, words.mute.byChannel),
    h('pre', { key: 'file', tabindex: 0 }, `route:\n  mute:\n    - { id: ${figure}, until: until_it_moves }`),
  ]
}

const ends = ['never', 'moves', 'day'] as const
type End = (typeof ends)[number]

/** How far it is: nothing asked yet, asked, recorded, taken back. */
type State = 'open' | 'sent' | { readonly muted: string } | 'undone'

function question({
  figure,
  scene: { words, now },
  decide,
}: Omit<Properties, 'freshness'> & { readonly decide: NonNullable<Scene['decide']> }): ComponentChild {
  const [state, setState] = useState<State>('open')
  const [problem, setProblem] = useState('')
  const [why, setWhy] = useState('')
  const [end, setEnd] = useState<End>('never')
  const [day, setDay] = useState(dayOf(now + 30 * dayLength))
  const [token, setToken] = useState('')
  const send = async (wish: Parameters<typeof decide>[0], then: (decision: string) => State) => {
    const before = state
    setState('sent')
    const decided = await decide(wish, token)
    setProblem('problem' in decided ? decided.problem : '')
    setState('problem' in decided ? before : then(decided.decision))
  }
  const mute = (event: Event) => {
    event.preventDefault()
    const until = { never: {}, moves: { until: 'until_it_moves' as const }, day: { until: day } }[end]
    void send({ kind: 'mute', figure, why, ...until }, (muted) => ({ muted }))
  }
  const undo = (muted: string) => send({ kind: 'withdraw', decision: muted, why: words.mute.undo }, () => 'undone')
  const said = problem !== '' && h('p', { class: 'fault', role: 'alert' }, problem)
  if (typeof state === 'object')
    return h(
      'div',
      { role: 'status' },
      h('p', {}, h('b', {}, words.mute.done)),
      h('button', { type: 'button', onClick: () => void undo(state.muted) }, words.mute.undo),
      said,
    )
  if (state === 'undone') return h('p', { role: 'status' }, h('b', {}, words.mute.undone))
  return h(
    'form',
    { onSubmit: mute },
    field('mute-why', words.mute.why, { type: 'text', value: why, maxLength: 1000, autocomplete: 'off' }, setWhy),
    choice(end, setEnd, words),
    end === 'day' &&
      field('mute-day', words.mute.day, { type: 'date', value: day, min: dayOf(now + dayLength) }, setDay),
    field(
      'mute-token',
      words.mute.token,
      { type: 'password', value: token, autocomplete: 'current-password' },
      setToken,
    ),
    h('button', { type: 'submit', class: 'primary', disabled: state === 'sent' }, words.mute.send),
    said,
  )
}

const choice = (chosen: End, choose: (end: End) => void, { mute }: Scene['words']): ComponentChild =>
  h(
    'p',
    {},
    h('label', { for: 'mute-until' }, mute.until),
    h(
      'select',
      {
        id: 'mute-until',
        onInput: ({ currentTarget }: TargetedEvent<HTMLSelectElement>) =>
          choose(ends.find((end) => end === currentTarget.value) ?? 'never'),
      },
      ends.map((end) => h('option', { key: end, value: end, selected: end === chosen }, mute.ends[end])),
    ),
  )

function field(id: string, label: string, attributes: object, change: (value: string) => void): ComponentChild {
  const onInput = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => change(currentTarget.value)
  return h('p', {}, h('label', { for: id }, label), h('input', { id, required: true, ...attributes, onInput }))
}
