import type { Lang } from '../../schemas/primitives.ts'
import type { Document } from './document.ts'
import type { Mention } from './mentions.ts'

/** What the small word beside a name makes of it: the partner (`with`), the receiver (`to`), the giver (`from`) ... */
export type Role = 'with' | 'to' | 'in' | 'from' | 'by' | 'of' | 'for' | 'and' | 'at' | 'between' | 'as' | 'subject' | 'topic' | 'object' | 'none'

interface Particles {
  readonly behind?: true
  readonly words: Readonly<Record<string, Role>>
}

const table = (text: string): Readonly<Record<string, Role>> =>
  Object.fromEntries(
    text.split(';').flatMap((part) => {
      const [role = '', words = ''] = part.trim().split(':')
      return words.trim().split(/\s+/u).map((word) => [word, role.trim()] as [string, Role])
    }),
  )

const particles: Readonly<Record<Lang, Particles>> = {
  en: { words: table("with: with alongside; to: to toward towards; in: in into inside within; from: from; by: by through via; of: of; for: for; and: and & plus or; at: at; between: between among; as: as like including than; object: against over on about") },
  de: { words: table('with: mit gemeinsam samt nebst; to: an zu zum zur ans gegenüber; in: in im bei beim ins; from: von vom aus seitens; by: durch über; of: des der; for: für; and: und sowie oder; between: zwischen; as: als wie neben; object: gegen um auf') },
  fr: { words: table("with: avec; to: à au aux auprès vers; in: dans chez en; by: par; of: de du des d'; for: pour; and: et ou; between: entre; as: comme que dont; object: sur contre") },
  it: { words: table("with: con insieme; to: a ad al allo alla all' ai agli alle verso; in: in nel nella nell' nei nelle presso; from: da dal dalla dall' dai dagli dalle; of: di del della dell' dei degli delle dello; for: per; and: e ed o; between: tra fra; as: come anche; object: su sul sulla contro") },
  es: { words: table('with: con junto; to: a al hacia; in: en; by: por; of: de del; for: para; and: y e o; between: entre; as: como que; object: sobre contra') },
  pt: { words: table('with: com; to: à ao aos às para; in: em na no nas nos; by: pela pelo por; of: de da do das dos; and: e ou; between: entre; as: como que; object: sobre contra; none: a o') },
  nl: { words: table('with: met samen; to: aan naar; in: in bij; of: van; by: door via; for: voor; and: en of; between: tussen; as: als zoals; from: uit; object: op tegen over') },
  ja: { behind: true, words: table('with: と; to: に へ; from: から より; subject: が; topic: は; of: の; object: を; and: や も、; as: など; by: で') },
  ko: { behind: true, words: table('with: 와 과 이랑 랑; to: 에 에게 에다 으로 로; from: 로부터 으로부터 에서; subject: 이 가; topic: 은 는; of: 의; object: 을 를; and: 도 및') },
  zh: { words: table('with: 与 與 和 跟 同 及 携手 攜手; to: 向 给 給 对 對 至 到; for: 为 為 替; from: 从 從 由 自; by: 被 获 獲; object: 将 將 把; in: 在 于 於; as: 如 包括; and: 、') },
}

const ARTICLES = new Set('the a an its der die das dem den le la les l il lo gli i el los las o os as de het een'.split(' '))
const WORD_BEFORE = /([\p{L}&]+['’]?)[\s\u00a0"“«„(]*$/u

/** The role of a mention by the small word beside it. */
export function roleOf({ text, pack }: Document, { start, end }: Mention): Role {
  const { behind, words } = particles[pack.lang]
  if (behind) {
    const after = text.slice(end, end + 4).replace(/^[)）」』”’\s]+/u, '')
    for (const length of [4, 3, 2, 1]) {
      const role = words[after.slice(0, length)]
      if (role) return role
    }
    return 'none'
  }
  if (pack.script === 'unspaced') {
    const before = text.slice(Math.max(0, start - 3), start)
    for (const length of [2, 1]) {
      const role = words[before.slice(-length)]
      if (role) return role
    }
    return 'none'
  }
  let before = text.slice(Math.max(0, start - 30), start)
  for (let tries = 0; tries < 2; tries++) {
    const [whole = '', word = ''] = WORD_BEFORE.exec(before) ?? []
    const key = word.toLowerCase().replace('’', "'")
    const role = words[key]
    if (role) return role
    if (!ARTICLES.has(key)) return 'none'
    before = before.slice(0, before.length - whole.length)
  }
  return 'none'
}
