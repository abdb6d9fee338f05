import { expect, test } from 'vitest'
import { type SentenceMarks, splitSentences } from '../../core/text/sentences.ts'

const english: SentenceMarks = { abbreviations: new Set(['inc', 'u.s']), ordinalStop: false }
const german: SentenceMarks = { abbreviations: new Set(['mrd']), ordinalStop: true }
const split = (text: string, marks: SentenceMarks) =>
  splitSentences(text, marks).map(({ start, end }) => text.slice(start, end))

test.each<[text: string, marks: SentenceMarks, sentences: string[]]>([
  ['One. Two! Three?', english, ['One.', 'Two!', 'Three?']],
  ['Nvidia Inc. said so. It did.', english, ['Nvidia Inc. said so.', 'It did.']],
  ['In the U.S. Nvidia leads.', english, ['In the U.S. Nvidia leads.']],
  ['C. C. Wei denied it. He did.', english, ['C. C. Wei denied it.', 'He did.']],
  ['It paid $1.5 billion. Done.', english, ['It paid $1.5 billion.', 'Done.']],
  ['He said: "No." She left.', english, ['He said: "No."', 'She left.']],
  ['Am 3. Oktober. Dann 5 Mrd. Euro.', german, ['Am 3. Oktober.', 'Dann 5 Mrd. Euro.']],
  ['A title\n\nThe text', english, ['A title', 'The text']],
  ['合意した。発表は3日。', english, ['合意した。', '発表は3日。']],
  ['', english, []],
])('%j', (text, marks, sentences) => {
  expect(split(text, marks)).toEqual(sentences)
})

test('a sentence ends where a headline is known to end', () => {
  const text = 'A title\n\nBusiness | A title By J. Doe 3 May. It paid.'
  const end = text.lastIndexOf('A title') + 'A title'.length
  expect(splitSentences(text, english, end).map((one) => text.slice(one.start, one.end))).toEqual([
    'A title',
    'Business | A title',
    'By J. Doe 3 May.',
    'It paid.',
  ])
})

test('paragraphs count line breaks, and items are known by their marks', () => {
  const sentences = splitSentences('Title\n\n- One. Two.\n- Three', english)
  expect(sentences.map(({ paragraph, item }) => [paragraph, item])).toEqual([
    [0, false],
    [1, true],
    [1, false],
    [2, true],
  ])
})

test('lets the items of a list go on with the paragraph that announces them', () => {
  const paragraphs = (text: string) => splitSentences(text, english).map(({ paragraph }) => paragraph)
  expect(paragraphs('Title\n\nThe contract:\n- runs.\n- pays.\n\nNext')).toEqual([0, 1, 1, 1, 2])
  expect(paragraphs('Title\n\nA sentence.\n- One.\n- Two.')).toEqual([0, 1, 2, 3])
})
