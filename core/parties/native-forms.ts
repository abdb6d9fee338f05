import type { Lang } from '../../schemas/primitives.ts'
import { forms } from './forms.ts'
import { fold } from './latin.ts'
import type { NamePlace } from './names.ts'
import type { PartyKind, PartyMention } from './words.ts'

/** Where a run of name characters may begin and end, and what is no name by itself. */
interface Writing {
  readonly run: RegExp
  readonly notNames: ReadonlySet<string>
}

const writings: Readonly<Partial<Record<Lang, Writing>>> = {
  ja: {
    run: /[\p{Script=Katakana}ー・\p{Script=Han}\p{Script=Latin}\d]{2,24}/gu,
    notNames: new Set(['大手', '新興', '同', '両', '各', '他', '自', '当']),
  },
  zh: { run: /[\p{Script=Han}\p{Script=Latin}\d]{2,24}/gu, notNames: new Set() },
  ko: { run: /[\p{Script=Hangul}\p{Script=Latin}\d]{2,20}/gu, notNames: new Set() },
}
const IN_BRACKETS = /^[（(]([\p{Script=Latin}\d][\p{Script=Latin}\d &.-]{1,38})[）)]/u
const KATAKANA_NAME = /[\p{Script=Katakana}ー・]{3,}|[\p{Script=Latin}\d]{3,}/u
/** Function words that part a Chinese run before a name. */
const CHINESE_PARTING =
  /(?:[与和向由对跟及将把从为給给與對將從為於于在是的了等称稱说說]|宣布|表示|计划|計劃|通过|旗下|公司|企业|巨头|厂商|运营商|商)/gu
const KOREAN_TAIL = /(?:은|는|이|가|을|를|의|에|와|과|도|로|으로|에서|에게|측|측은|측이)$/u

/** Organisations written in Japanese, Chinese or Korean that no register knows, told by their last word or a Latin name beside them. */
export function findNativeForms(text: string, names: readonly NamePlace[], lang: Lang): readonly PartyMention[] {
  const writing = writings[lang]
  if (!writing) return []
  const { heads, followers } = forms[lang]
  const mentions: PartyMention[] = []
  for (const { 0: whole, index } of text.matchAll(writing.run)) {
    const { name, offset } = trim(whole, lang)
    const start = index + offset
    const end = start + name.length
    if (names.some((known) => known.start < end && start < known.end)) continue
    const bracket = IN_BRACKETS.exec(text.slice(end, end + 42))?.[1]?.trim()
    const head = heads.find(([word]) => name.endsWith(word) && isBody(name.slice(0, -word.length), lang))
    const follower = followers.find(
      (word) => name.endsWith(word) && KATAKANA_NAME.test(name) && name.length - word.length > 2,
    )
    const introduced = bracket !== undefined && /^\p{Lu}/u.test(bracket) && / |\p{Ll}/u.test(bracket) && lang !== 'ja'
    if (writing.notNames.has(name) || !(head ?? follower ?? (introduced ? name : undefined))) continue
    const body = follower && !head ? name.slice(0, -follower.length) : name
    const kinds: readonly PartyKind[] | undefined = head?.[1] ? [head[1]] : undefined
    mentions.push({
      party: idOf(bracket ?? body),
      start,
      end: start + body.length,
      via: 'form',
      ...(kinds ? { kinds } : {}),
    })
  }
  return mentions
}

/** Cuts what stands before a name in a run of Chinese, and the particle behind one in Korean. */
function trim(whole: string, lang: Lang): { readonly name: string; readonly offset: number } {
  if (lang === 'ko') return { name: whole.replace(KOREAN_TAIL, ''), offset: 0 }
  if (lang !== 'zh') return { name: whole, offset: 0 }
  const last = [...whole.matchAll(CHINESE_PARTING)].filter(({ index }) => index < whole.length - 3).at(-1)
  const offset = last ? last.index + last[0].length : 0
  return { name: whole.slice(offset), offset }
}

/** True for what can be the proper part of a name: letters foreign to running text, or two to four characters of Chinese. */
function isBody(body: string, lang: Lang): boolean {
  if (lang === 'ja') return /^[\p{Script=Katakana}ー・]{2,}|^[\p{Script=Latin}\d]{3,}|^\p{Script=Han}{2,3}$/u.test(body)
  if (lang === 'zh') return /^\p{Script=Han}{2,4}$/u.test(body)
  return /^\p{Script=Hangul}{2,6}$/u.test(body)
}

function idOf(name: string): string {
  return fold(name)
    .replaceAll(/[\s・.&]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
}
