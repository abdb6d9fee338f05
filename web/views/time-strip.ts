import { type ComponentChild, h } from 'preact'
import { useMemo } from 'preact/hooks'
import type { State, Track } from '../model/track.ts'
import type { Words } from '../words/words.ts'

const buckets = 120
const height = 28

interface Properties {
  readonly tracks: readonly Track[]
  readonly from: number
  readonly to: number
  readonly at: number
  readonly words: Words
}

/** How much was said and walked back over time, as bars along the slider. */
export function timeStrip({ tracks, from, to, at, words }: Properties): ComponentChild {
  const span = Math.max(to - from, 1)
  const bars = useMemo(() => barsOf(tracks, from, span), [tracks, from, span])
  const most = Math.max(1, ...bars.map(({ said }) => said))
  // Single moves have to be seen beside a day of many.
  const tall = (count: number) => (count === 0 ? 0 : 5 + (height - 7) * Math.sqrt(count / most))
  return h(
    'svg',
    {
      class: 'time-strip',
      viewBox: `0 0 ${buckets} ${height}`,
      preserveAspectRatio: 'none',
      role: 'img',
      'aria-label': words.time.summary(
        bars.reduce((sum, { said }) => sum + said, 0),
        words.formats.month(from),
        words.formats.month(to),
      ),
    },
    bars.map(({ said, trouble }, index) => [
      said > 0 && h('rect', { class: 'said', x: index + 0.2, width: 0.6, y: height - tall(said), height: tall(said) }),
      trouble > 0 &&
        h('rect', { class: 'trouble', x: index + 0.2, width: 0.6, y: height - tall(trouble), height: tall(trouble) }),
    ]),
    h('rect', {
      class: 'ahead',
      x: ((at - from) / span) * buckets,
      width: Math.max(0, ((to - at) / span) * buckets),
      height,
    }),
  )
}

function barsOf(tracks: readonly Track[], from: number, span: number) {
  const bars = Array.from({ length: buckets }, () => ({ said: 0, trouble: 0 }))
  for (const { states } of tracks) {
    for (const state of states) {
      const bar = bars[Math.min(buckets - 1, Math.max(0, Math.floor(((state.at - from) / span) * buckets)))]
      if (!bar) continue
      bar.said += 1
      if (isTrouble(state)) bar.trouble += 1
    }
  }
  return bars
}

const troubles = new Set(['lowered', 'softened', 'disclaimed', 'denied', 'cancelled', 'stalled'])
const isTrouble = ({ kind }: State) => troubles.has(kind)
