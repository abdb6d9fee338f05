import type { Lang } from '../../schemas/primitives.ts'
import { DIGIT, HAN, HANGUL, KATAKANA, LATIN, runEnd } from '../text/letters.ts'

/** How names stand in a text of one language. */
export interface Writing {
  /** What names are made of, as flags. */
  readonly letters: number
  /** The most characters that are looked at as one run. */
  readonly longest: number
  /** What may stand before a name in its run and is no part of it. */
  readonly lead: RegExp
  /** Particles behind a name in its run, the longest first. */
  readonly tails?: readonly string[]
  /** What is left of a name without its last word and can stand for it. */
  readonly short: RegExp
  /** True for what a last word makes a name of, with no Latin name beside it. */
  readonly body?: RegExp
}

const FROM_ABROAD = '米国|英国|韓国|中国|台湾|米|英|独|仏|韓|中|台|印|加|蘭|伊|豪|瑞'
export const writings: Readonly<Partial<Record<Lang, Writing>>> = {
  ja: {
    letters: KATAKANA | HAN | LATIN | DIGIT,
    longest: 24,
    lead: new RegExp(
      `^(?:.*(?:大手|新興|企業|会社|メーカー|スタートアップ|事業者|傘下|系|最大))?(?:${FROM_ABROAD})?(?=[\\p{Script=Katakana}\\p{Script=Latin}])`,
      'u',
    ),
    short: /^(?:[\p{Script=Katakana}ー・]{3,}|\p{Script=Han}{3,})$/u,
    body: /^[\p{Script=Katakana}ー・]{2,}$/u,
  },
  zh: {
    letters: HAN | LATIN | DIGIT,
    longest: 24,
    lead: /^.*(?:[与和向由对跟及将把从為为给給与對將從於于在是的了等称稱说說]|宣布|表示|计划|計劃|通过|旗下|公司|企业|巨头|厂商|运营商|购买|購買|收购|收購|采购|採購|投资|投資|签署|簽署|终止|終止|入股|租赁|租賃|洽谈|洽談|初创|新创|新創|龙头|龍頭|大厂|大廠|美国|美國|日本|韩国|韓國|印度|英国|英國|美商)(?=.{3})/u,
    short: /^\p{Script=Han}{2,}$/u,
  },
  ko: {
    letters: HANGUL | LATIN | DIGIT,
    longest: 20,
    lead: /^(?=.)/u,
    tails: '으로 에서 에게 측은 측이 은 는 이 가 을 를 의 에 와 과 도 로 측'.split(' '),
    short: /^\p{Script=Hangul}{2,}$/u,
    body: /^\p{Script=Hangul}{2,6}$/u,
  },
}

interface Run {
  readonly start: number
  readonly end: number
}

/** The runs of a writing's letters in a text that are of two characters at least; longer ones than are looked at are cut. */
export function runsOf(text: string, { letters, longest }: Writing): readonly Run[] {
  const runs: Run[] = []
  for (let start = 0; start < text.length; start++) {
    const end = runEnd(text, start, letters)
    for (let from = start; from < end; ) {
      const to = end - from > longest ? Math.min(end, behind(text, from, longest)) : end
      if (to - from > unitsAt(text, from)) runs.push({ start: from, end: to })
      from = to
    }
    start = Math.max(start, end)
  }
  return runs
}

/** How many UTF-16 units the character at an offset has. */
const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** The offset behind some characters. */
function behind(text: string, from: number, count: number): number {
  let to = from
  for (let i = 0; i < count; i++) to += unitsAt(text, to)
  return to
}
