import { describe, expect, it } from 'vitest'
import { answers, listOfQuestion, understand } from '../../core/queries/question.ts'

describe('a question', () => {
  it.each([
    ['openai capacity', ['openai'], ['capacity'], 'word=capacity'],
    ['OpenAI and Nvidia', ['openai', 'nvidia'], ['and'], 'word=and'],
    ['SK hynix', ['sk-hynix'], [], 'sk-hynix'],
    ['ソフトバンク 投資', ['softbank'], ['投資'], 'word=投資'],
    ['英伟达', ['nvidia'], [], 'nvidia'],
    ['openai lease warrants', ['openai'], ['lease', 'warrants'], 'word=lease'],
    ['Huang', [], ['huang'], 'word=huang'],
  ])('%s', (text, parties, words, list) => {
    const question = understand(text)
    expect(question.parties.toSorted()).toEqual(parties.toSorted())
    expect(question.words).toEqual(words)
    expect(listOfQuestion(question)).toBe(list)
  })

  it.each([
    ['openai capacity', { parties: ['openai'], text: 'capacity' }, true],
    ['openai capacity', { parties: ['amd'], text: 'openai capacity' }, false],
    ['openai capacity', { parties: ['openai'], text: 'money' }, false],
    ['openai lease', { parties: ['openai'], text: 'money', hidesKind: true }, true],
    ['openai lease', { parties: ['openai'], text: 'money' }, false],
    ['core', { parties: ['core-scientific'], text: '' }, true],
  ])('%s of %j: %s', (text, shown, expected) => {
    expect(answers(understand(text), shown)).toBe(expected)
  })
})
