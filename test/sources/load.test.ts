import { describe, expect, it } from 'vitest'
import { loadSources, SourcesFileError } from '../../core/sources/load.ts'

const good = 'id: wire, url: https://wire.example/feed, kind: feed, outlet: Wire, lang: en'

describe('loadSources', () => {
  it('reads YAML and JSON alike', () => {
    const expected = [
      { id: 'wire', url: 'https://wire.example/feed', kind: 'feed', outlet: 'Wire', lang: 'en', interval: 30 },
    ]
    expect(loadSources(`sources:\n  - {${good}}\n`, 'sources.yaml')).toEqual(expected)
    expect(loadSources(JSON.stringify({ sources: expected }), 'sources.json')).toEqual(expected)
  })

  it.each([
    ['a mistyped field', `sources:\n  - {${good}, intervall: 5}`, 'my.yaml:2:84 Expected "interval", got "intervall"'],
    ['a field like no other', `sources:\n  - {${good}, zzz: 5}`, 'my.yaml:2:84 Expected one of id, url, kind'],
    [
      'a mistyped kind',
      'sources:\n  - id: wire\n    url: https://wire.example/feed\n    kind: fed\n    outlet: Wire\n    lang: en',
      'my.yaml:4:11 Expected sources.0.kind to be "feed", got "fed"',
    ],
    ['an unknown language', `sources:\n  - {${good.replace('lang: en', 'lang: ru')}}`, 'Expected sources.0.lang to be'],
    [
      'a missing field',
      'sources:\n  - id: wire\n    url: https://wire.example/feed\n    kind: feed\n    lang: en',
      'my.yaml:2:5 Expected sources.0.outlet, got none',
    ],
    [
      'an address that is none',
      `sources:\n  - {${good.replace('https://wire.example/feed', 'wire')}}`,
      'my.yaml:2:21 Expected sources.0.url to be valid, got "wire"',
    ],
    [
      'an interval out of range',
      `sources:\n  - {${good}, interval: 0}`,
      'Expected sources.0.interval to be valid, got 0',
    ],
    ['a mistyped top', 'sorces: []', 'my.yaml:1:1 Expected "sources", got "sorces"'],
    [
      'the same id twice',
      `sources:\n  - {${good}}\n  - {${good}}`,
      'my.yaml:3:10 Expected each id once, got "wire" again',
    ],
    [
      'a selector that is none',
      `sources:\n  - {${good}}\n  - {${good.replace('wire', 'list')}, selector: "a[["}`,
      'my.yaml:3:94 Expected a CSS selector, got "a[["',
    ],
    [
      'aliases that stand for a million',
      `a: &a [${Array(9).fill('x').join()}]\n${[...'bcde'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcd'[i]}`).join()}]`).join('\n')}\nsources: *e`,
      'my.yaml:2:8 Expected few aliases',
    ],
    ['broken YAML', 'sources:\n  - {id: [}', 'my.yaml:2:'],
    ['broken JSON', '{"sources": [', 'my.yaml:1:'],
    ['an empty file', '', 'my.yaml:1:1 Expected'],
    ['no sources', 'sources: []', 'my.yaml:1:10 Expected'],
  ])('%s', (_name, text, message) => {
    expect(() => loadSources(text, 'my.yaml')).toThrow(SourcesFileError)
    expect(() => loadSources(text, 'my.yaml')).toThrow(message)
  })

  it('names every problem at once', () => {
    const load = () => loadSources('sources:\n  - {id: A, kind: feed, langg: en}', 'my.yaml')
    expect(load).toThrow(/my\.yaml:2:\d+ .*\nmy\.yaml:2:\d+ /)
  })
})
