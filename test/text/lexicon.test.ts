import { expect, test } from 'vitest'
import { compileLexicon, type Script } from '../../core/text/lexicon.ts'
import { tokenize } from '../../core/text/tokens.ts'

const find = (phrases: readonly string[], text: string, script: Script = 'spaced') =>
  compileLexicon(
    phrases.map((phrase) => [phrase, phrase] as const),
    script,
    ['und'],
  )
    .scan(text, tokenize(text))
    .map(({ label, start, end }) => [label, text.slice(start, end)])

test.each<[name: string, phrases: string[], text: string, found: [string, string][]]>([
  ['a word as it is', ['deal'], 'A deal, not dealers.', [['deal', 'deal']]],
  ['any case', ['deal'], 'DEAL', [['deal', 'DEAL']]],
  ['the beginning of a word', ['invest*'], 'It invested.', [['invest*', 'invested']]],
  ['the end of a word', ['*umsatz'], 'Der Jahresumsatz stieg.', [['*umsatz', 'Jahresumsatz']]],
  ['several words', ['letter of intent'], 'a letter of intent', [['letter of intent', 'letter of intent']]],
  ['words apart by other marks', ['non binding'], 'a non-binding paper', [['non binding', 'non-binding']]],
  ['a gap', ['put ... into'], 'to put $5 billion into it', [['put ... into', 'put $5 billion into']]],
  ['a gap of nothing', ['put ... into'], 'put into', [['put ... into', 'put into']]],
  ['no gap over too many words', ['put ... into'], 'put a b c d e into', []],
  [
    'the last word of a part of a sentence',
    ['stieß .... ab'],
    'Er stieß alle 32 Millionen Aktien im Oktober ab, ab jetzt.',
    [['stieß .... ab', 'stieß alle 32 Millionen Aktien im Oktober ab']],
  ],
  [
    'the last word before "and"',
    ['stieß .... ab'],
    'Er stieß alle Aktien ab und kaufte, was er wollte.',
    [['stieß .... ab', 'stieß alle Aktien ab']],
  ],
  [
    'any of several parts',
    ['{has|had} {sold|taken ... over}'],
    'It had taken a firm over.',
    [['{has|had} {sold|taken ... over}', 'had taken a firm over']],
  ],
  [
    'parts within parts',
    ['{put {money|shares}|sunk} into'],
    'Shares put shares into, sunk into',
    [
      ['{put {money|shares}|sunk} into', 'put shares into'],
      ['{put {money|shares}|sunk} into', 'sunk into'],
    ],
  ],
  [
    'a last word where the sentence is too short for a gap',
    ['put ... into', 'put .... in'],
    'They put it in. Into what?',
    [['put .... in', 'put it in']],
  ],
  ['no word before the last', ['stieß .... ab'], 'Er stieß ab Oktober darauf.', []],
  ['no phrase over the end of a sentence', ['big deal'], 'It is big. Deal with it.', []],
  ['no gap over the end of a sentence', ['put ... into'], 'They put. Look into it.', []],
])('%s', (_name, phrases, text, found) => {
  expect(find(phrases, text)).toEqual(found)
})

test.each<[name: string, phrases: string[], text: string, found: [string, string][]]>([
  ['characters anywhere', ['出資'], '追加出資を', [['出資', '出資']]],
  ['a gap', ['从未...承诺'], '从未是一项承诺。', [['从未...承诺', '从未是一项承诺']]],
  ['any of several parts', ['{已|曾}{投资|出资}'], '曾出资', [['{已|曾}{投资|出资}', '曾出资']]],
  ['no gap over a full stop', ['从未...承诺'], '从未。承诺', []],
])('unspaced: %s', (_name, phrases, text, found) => {
  expect(find(phrases, text, 'unspaced')).toEqual(found)
})
