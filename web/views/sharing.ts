import { type ComponentChild, h } from 'preact'
import type { Scene, Shared, Way } from '../scene.ts'

const ways: readonly Way[] = ['svg', 'png', 'csv', 'json', 'cite', 'embed', 'link']

/** A panel's menu of what can be taken along; without a script there is nobody to hand it over. */
export function sharing(shared: Shared, { words, share }: Scene): ComponentChild {
  if (!share) return undefined
  const labels: Readonly<Record<Way, string>> = {
    svg: 'SVG',
    png: 'PNG',
    csv: 'CSV',
    json: 'JSON',
    cite: words.share.cite,
    embed: words.share.embed,
    link: words.share.link,
  }
  const isOffered = (way: Way) =>
    way === 'embed' ? shared.embed !== undefined : shared.svg !== undefined || !(way === 'svg' || way === 'png')
  return h(
    'details',
    { class: 'share' },
    h('summary', {}, words.share.title, h('span', { class: 'hidden-text' }, `: ${shared.title}`)),
    h(
      'ul',
      {},
      ways
        .filter(isOffered)
        .map((way) =>
          h('li', { key: way }, h('button', { type: 'button', onClick: () => share(shared, way) }, labels[way])),
        ),
    ),
  )
}
