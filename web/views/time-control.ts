import { type ComponentChild, h } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { dayLength, dayOf, daysOfMoves } from '../model/then.ts'
import type { Track } from '../model/track.ts'
import type { Scene } from '../scene.ts'
import { later } from './later.ts'
import { timeStrip } from './time-strip.ts'

const pace = 900

interface Properties {
  readonly tracks: readonly Track[]
  readonly scene: Scene
}

/** The one control of the moment shown: a strip of all moves to slide along, steps from move to move, and a way to play them. */
export function timeControl({ tracks, scene }: Properties): ComponentChild {
  const { words, place, now, go } = scene
  const [isPlaying, setPlaying] = useState(false)
  const days = useMemo(() => daysOfMoves(tracks).filter((day) => Date.parse(day) <= now), [tracks, now])
  const [first, today] = [days[0] ?? dayOf(now), dayOf(now)]
  const day = place.asOf === '' ? today : place.asOf
  const next = days.find((one) => one > day)
  const previous = days.findLast((one) => one < day)
  const show = (asOf: string) => go?.({ asOf: asOf === today ? '' : asOf }, 'replace')

  useEffect(() => {
    if (!isPlaying) return
    if (next === undefined && day === today) return setPlaying(false)
    const timer = setTimeout(() => show(next ?? today), pace)
    return () => clearTimeout(timer)
  }, [isPlaying, day])

  // From today there is nothing left to play: it begins anew.
  const play = () => {
    if (!isPlaying && day === today) show(first)
    setPlaying(!isPlaying)
  }
  const step = (label: string, to: string | undefined, sign: string) =>
    h(
      'button',
      {
        type: 'button',
        class: 'step-button',
        'aria-label': label,
        title: label,
        disabled: to === undefined,
        onClick: () => to && show(to),
      },
      h('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, h('path', { d: sign })),
    )
  return h(
    'section',
    { class: `time${place.asOf === '' ? '' : ' past'}`, 'aria-label': words.time.title },
    h(
      'div',
      { class: 'time-buttons' },
      step(words.time.earlier, previous, 'M10.5 3.5L6 8l4.5 4.5'),
      h(
        'button',
        { type: 'button', class: 'play', 'aria-pressed': isPlaying, onClick: play },
        h(
          'svg',
          { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
          h('path', { d: isPlaying ? 'M5 3v10M11 3v10' : 'M5 3l8 5-8 5z' }),
        ),
        h('span', { class: 'hidden-text' }, isPlaying ? words.time.pause : words.time.play),
      ),
      step(words.time.later, next ?? (day < today ? today : undefined), 'M5.5 3.5L10 8l-4.5 4.5'),
    ),
    h(
      'div',
      { class: 'time-line' },
      h(later, {
        by: [tracks, first, today, day, words],
        draw: () =>
          h(timeStrip, { tracks, from: Date.parse(first), to: Date.parse(today), at: Date.parse(day), words }),
        first: () => h('svg', { class: 'time-strip', 'aria-hidden': 'true' }),
      }),
      h('input', {
        type: 'range',
        'aria-label': words.time.day,
        'aria-valuetext': words.formats.date(day),
        min: Math.floor(Date.parse(first) / dayLength),
        max: Math.floor(Date.parse(today) / dayLength),
        value: Math.floor(Date.parse(day) / dayLength),
        onInput: (event) => show(dayOf(Number(event.currentTarget.value) * dayLength)),
      }),
    ),
    h(
      'div',
      { class: 'time-day' },
      h('input', {
        type: 'date',
        'aria-label': words.time.day,
        value: day,
        min: first,
        max: today,
        onChange: (event) => event.currentTarget.value && show(event.currentTarget.value),
      }),
      place.asOf !== '' &&
        h('button', { type: 'button', class: 'today', onClick: () => show(today) }, words.time.today),
      h(
        'label',
        { class: 'known' },
        h('input', {
          type: 'checkbox',
          checked: place.known === 'yes',
          onChange: (event) => go?.({ known: event.currentTarget.checked ? 'yes' : '' }, 'replace'),
        }),
        words.time.known,
      ),
    ),
  )
}
