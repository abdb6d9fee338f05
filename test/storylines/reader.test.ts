import { describe, expect, test } from 'vitest'
import { readClaims } from '../../core/claims/extract.ts'
import { reconcile } from '../../core/deals/reconcile.ts'
import type { Claim } from '../../schemas/claim.ts'
import { distractors } from '../support/distractors.ts'
import { type RevisionScore, scoreRevisions } from './score.ts'
import { shuffled } from './shuffle.ts'
import { goldStories, ownStories, type ToldStory } from './story.ts'

const asRead = ({ story }: ToldStory) => {
  const claims = story.articles.flatMap((article) => readClaims(article))
  return { story, claims, score: scoreRevisions(reconcile(claims), claims, story) }
}
const stories = goldStories().map(asRead)
const all = stories.flatMap(({ claims }) => claims)
const ids = (claims: readonly Claim[]) => reconcile(claims).revisions.map(({ id }) => id)

describe('the storylines as the reader reads them', () => {
  const sums = (of: readonly ReturnType<typeof asRead>[]) => (key: keyof RevisionScore) =>
    of.reduce((total, { score }) => total + score[key], 0)

  test.each([
    // The one is true, and found one article late: hanseo-yunhe's contract grows to 1.1 trillion won.
    { set: 'development', told: stories, found: 45, exact: 45, wrong: 1 },
    { set: 'own', told: ownStories().map(asRead), found: 30, exact: 29, wrong: 6 },
  ])('give no fewer revisions than recorded, and no more false ones: $set', ({ told, found, exact, wrong }) => {
    const sum = sums(told)
    expect(sum('found')).toBeGreaterThanOrEqual(found)
    expect(sum('exact')).toBeGreaterThanOrEqual(exact)
    expect(sum('wrong')).toBeLessThanOrEqual(wrong)
  })

  test('walk the hundred billion back, and tell nothing false of it', () => {
    const told = stories.find(({ story }) => story.id === 'nvidia-openai-100bn')
    const kinds = reconcile(told?.claims ?? []).revisions.map(({ kind }) => kind)
    expect([kinds.filter((kind) => kind === 'disclaimed'), told?.score.wrong]).toEqual([['disclaimed'], 0])
  })

  test.each(stories.map(({ story }) => [story.id, story] as const))('%s begins quietly', (_, { articles }) => {
    const [first] = articles
    expect(first && reconcile(readClaims(first)).revisions).toEqual([])
  })
})

test('one article alone walks back what it says was announced months before', () => {
  const claims = readClaims({
    url: 'https://ritaglio.example/passo-indietro',
    lang: 'it',
    published: '2026-02-05T08:00:00Z',
    title: 'Il passo indietro di Nvidia',
    text: [
      'A settembre 2025 Nvidia e OpenAI avevano firmato una lettera di intenti per un investimento fino a 100 miliardi di dollari. Da allora nulla si è concretizzato.',
      'Jensen Huang, alla guida di Nvidia, ha precisato ieri che i 100 miliardi non sono mai stati un impegno.',
      'OpenAI intanto cerca altri fornitori. A gennaio ha siglato un contratto da 10 miliardi di dollari con Cerebras per aggiungere 750 megawatt di capacità. In autunno aveva firmato un accordo con AMD per sei gigawatt di GPU e avviato una collaborazione con Broadcom.',
    ].join('\n\n'),
  })
  const { figures, revisions } = reconcile(claims)
  expect(revisions.map(({ parties, kind, from, to }) => [...parties, kind, from.standing, to.standing])).toEqual([
    [
      'nvidia',
      'openai',
      'disclaimed',
      { value: 100e9, bound: 'up_to', stance: 'intended' },
      { value: 100e9, bound: 'up_to', stance: 'disclaimed' },
    ],
  ])
  const stand = figures.map(({ parties, standing, part }) => [...parties, standing.value, part ?? 'total'].join(' '))
  expect(stand.sort()).toEqual([
    'amd openai 6000000000 total',
    'cerebras openai 10000000000 total',
    'cerebras openai 750000000 total',
    'nvidia openai 100000000000 total',
  ])
})

describe('a thousand articles about the same companies that tell of no deal', () => {
  const noise = distractors(1_000).flatMap((article) => readClaims(article))

  test('revise nothing by themselves, though the reader takes some for claims', () => {
    expect(noise.length).toBeGreaterThan(0)
    expect(ids(noise)).toEqual([])
  })

  test('add nothing to the storylines', () => {
    expect(ids([...all, ...noise]).filter((id) => !ids(all).includes(id))).toEqual([])
  })
})

describe('reading everything again', () => {
  test('revises nothing that was not revised before', () => {
    expect(ids(shuffled([...all, ...all], 7))).toEqual(ids(all))
  })

  test('by a newer reader revises nothing that was not revised before', () => {
    const again = all.map((claim): Claim => {
      const id = `${claim.id}-again`
      return { ...claim, id, reader: { name: 'rules', version: '99' }, learned: '2027-01-01T00:00:00Z' }
    })
    expect(ids([...all, ...again])).toEqual(ids(all))
  })
})
