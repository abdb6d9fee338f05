import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

const article = (id: string, published: string, text: string) => ({
  id,
  url: `https://northwire.example/${id}`,
  outlet: 'Northwire',
  lang: 'en',
  published,
  title: 'Nvidia and OpenAI',
  text,
})

const story = {
  id: 'small',
  articles: [
    article(
      'one',
      '2025-09-22T16:00:00Z',
      'Nvidia intends to invest up to $100 billion in OpenAI under a letter of intent, the companies said.',
    ),
    article(
      'two',
      '2026-02-01T10:00:00Z',
      'The plan to invest up to $100 billion in OpenAI was never a commitment, Nvidia chief executive Jensen Huang said.',
    ),
  ],
}

it('a storyline gives the same figures and revisions in any order, and tells a walk-back once', async () => {
  const file = join(tmpdir(), `walkback-story-${process.pid}.json`)
  await writeFile(file, JSON.stringify(story))
  const [published, shuffled] = await Promise.all([
    runCli(['replay', file, '--json']),
    runCli(['replay', file, '--json', '--order', 'seed:2']),
  ])
  const told = JSON.parse(published.stdout)
  expect(told.figures).toMatchObject([
    { parties: ['nvidia', 'openai'], measure: 'money', value: 100e9, stance: 'disclaimed' },
  ])
  expect(told.revisions).toMatchObject([
    {
      kind: 'disclaimed',
      from: { value: 100e9, bound: 'up_to', stance: 'intended' },
      to: { value: 100e9, stance: 'disclaimed' },
      article: 'two',
    },
  ])
  expect(told.alerts).toEqual(told.revisions)
  const again = JSON.parse(shuffled.stdout)
  const plain = ({ late: _, ...revision }: Record<string, unknown>) => revision
  expect(again.figures).toEqual(told.figures)
  expect(again.revisions.map(plain)).toEqual(told.revisions.map(plain))
}, 60_000)
