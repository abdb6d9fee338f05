import { ladder, Stance } from '../../schemas/primitives.ts'
import type { Draft } from './draft.ts'

/**
 * What a text looks back on in the pluperfect is what its news takes the place of: "a contract worth 1.5 billion ... The letter
 * had spoken of up to 1.8 billion." Only a softer figure of the same parties, told right after the news.
 */
export function withFormer(drafts: readonly Draft[]): readonly Draft[] {
  const backs = drafts.filter(looksBack)
  if (backs.length === 0) return drafts
  return drafts.map((news) => {
    if (news.replaces || news.scope === 'tranche' || looksBack(news)) return news
    const former = backs.filter((draft) => isFormer(draft, news))
    const [only] = former
    return only && former.length === 1
      ? { ...news, replaces: { value: only.quantity.value, unit: only.quantity.unit } }
      : news
  })
}

/** Sentences within which a text goes on with its news. */
const NEAR = 2

const looksBack = ({ sentence }: Draft): boolean => sentence.cues.some(({ label }) => label === 'had')

const isFormer = (draft: Draft, news: Draft): boolean =>
  draft.quantity.measure === news.quantity.measure &&
  draft.quantity.unit === news.quantity.unit &&
  draft.quantity.value !== news.quantity.value &&
  draft.scope !== 'tranche' &&
  isSofter(draft.stance, news.stance) &&
  draft.sentence.index - news.sentence.index > 0 &&
  draft.sentence.index - news.sentence.index <= NEAR &&
  draft.parties.every((party) => news.parties.includes(party))

/** True where both are on the ladder, the first below the second. */
const isSofter = (a: Stance, b: Stance): boolean => rung(a) < rung(b) && rung(b) < ladder.length

const rung = (stance: Stance): number => Stance.options.indexOf(stance)
