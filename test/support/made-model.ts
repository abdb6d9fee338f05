import { casesOf } from '../../bench/corpus.ts'
import { readMadeAnswers } from '../../bench/recorded.ts'
import type { Reply } from './loopback-model.ts'

/** What the made answers say to a text of the development corpus, known by its words; nothing to any other. */
export function madeReplies(): (text: string) => Reply {
  const answers = readMadeAnswers()
  const cases = (['development-a', 'development-b'] as const).flatMap((set) => casesOf(set))
  return (asked) => {
    const one = cases.find(({ title, text }) => asked.includes(`${title}\n\n${text}`))
    const claims = answers.get(one?.id ?? '')?.claims ?? []
    return { claims: claims.map(({ made: _, ...claim }) => claim) }
  }
}
