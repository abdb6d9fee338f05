import { type ComponentChild, h } from 'preact'
import type { EvidenceResource, StandingResource } from '../../schemas/api.ts'
import type { Words } from '../words/words.ts'
import { highlighted } from './highlight.ts'
import { openable } from './marks.ts'

/** The words behind a step: the quote with its amount highlighted, who said it where, and the way to it. */
export function evidence(said: EvidenceResource, standing: StandingResource, words: Words): ComponentChild {
  const { selector, speaker, outlet, source, lang, title, link } = said
  const isForeign = lang !== words.locale.slice(0, 2)
  const place = [
    outlet,
    source && words.figure.citing(source),
    isForeign && words.figure.originally(words.language(lang)),
  ].filter((part) => typeof part === 'string' && part !== '')
  return h(
    'figure',
    { class: 'evidence' },
    h('blockquote', { lang, dir: 'auto' }, highlighted(selector.exact, standing)),
    h(
      'figcaption',
      {},
      speaker && [h('b', {}, h('bdi', {}, speaker)), ', '],
      h('bdi', {}, place.join(', ')),
      place.length > 0 && ' · ',
      articleLink(openable(link), title === selector.exact ? undefined : title, lang, words),
    ),
  )
}

// Where the headline is the quote, it need not be said twice.
function articleLink(address: string | undefined, title: string | undefined, lang: string, words: Words) {
  const text = title === undefined ? words.figure.headline : h('bdi', { lang }, title)
  return address ? h('a', { href: address, rel: 'noopener noreferrer', title: words.figure.opens }, text) : text
}
