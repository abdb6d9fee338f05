import { TextDecoder } from 'node:util'

/** Charsets tried where the bytes are not UTF-8, with the characters that ordinary text in them is made of. */
const candidates: readonly { readonly label: string; readonly langs: readonly string[]; readonly usual: RegExp }[] = [
  { label: 'shift_jis', langs: ['ja'], usual: /[\u3040-\u30ff\u4e00-\u9fff\u3000-\u3002\uff01-\uff5e]/gu },
  { label: 'euc-jp', langs: ['ja'], usual: /[\u3040-\u30ff\u4e00-\u9fff\u3000-\u3002\uff01-\uff5e]/gu },
  { label: 'gb18030', langs: ['zh'], usual: /[\u4e00-\u9fff\u3000-\u3002\uff01-\uff5e]/gu },
  { label: 'big5', langs: ['zh'], usual: /[\u4e00-\u9fff\u3000-\u3002\uff01-\uff5e]/gu },
  { label: 'euc-kr', langs: ['ko'], usual: /[\uac00-\ud7a3]/gu },
]

/** The characters by which one charset's text is told from another's bytes that happen to decode. */
const telling: Readonly<Record<string, RegExp>> = {
  shift_jis: /[\u3040-\u309f]/gu,
  'euc-jp': /[\u3040-\u309f]/gu,
  gb18030: /[的一是在了人有中为这]/gu,
  big5: /[的一是在了人有中為這]/gu,
  'euc-kr': /[의이는을에가다고로]/gu,
}

const sample = 65_536

/** The charset that bytes without a usable declaration are most likely in; a language is a hint, not a rule. */
export function sniffCharset(bytes: Uint8Array, lang?: string): string {
  const head = bytes.subarray(0, sample)
  const wide = zeros(head)
  if (wide) return wide
  if (shifts.test(Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1'))) return 'iso-2022-jp'
  if (decodes(bytes, 'utf-8')) return 'utf-8'
  if (standsAlone(head)) return 'windows-1252'
  const scored = candidates.map(({ label, langs, usual }) => {
    const text = new TextDecoder(label).decode(head)
    const foreign = count(text, /\P{ASCII}/gu)
    const broken = count(text, /\uFFFD/gu) + count(text, /[\ue000-\uf8ff\uff61-\uff9f]/gu)
    const share = foreign === 0 ? 0 : (count(text, usual) - 8 * broken) / foreign
    const told = foreign === 0 ? 0 : count(text, telling[label] ?? /$^/u) / foreign
    return { label, score: share + 2 * told + (lang && langs.includes(lang.slice(0, 2)) ? 0.2 : 0) }
  })
  const best = scored.toSorted((a, b) => b.score - a.score)[0]
  return best && best.score > 0.9 ? best.label : 'windows-1252'
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Japanese mail and old pages say in ASCII where Japanese begins. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what tells this charset.
const shifts = /\x1b\$[@B]/

/** UTF-16 without a mark shows in the zeros of its ASCII; in the first sign of markup, where little else is. */
function zeros(head: Uint8Array): string | undefined {
  const first = head.findIndex((byte) => byte !== 0 && byte !== 0x20 && byte !== 0x0a && byte !== 0x0d)
  if (head[first] === 0x3c && first % 2 === 0 && head[first + 1] === 0) return 'utf-16le'
  if (head[first] === 0x3c && first % 2 === 1 && head[first - 1] === 0) return 'utf-16be'
  let even = 0
  let odd = 0
  for (let i = 0; i < head.length; i++) {
    if (head[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  if (even + odd < head.length / 5) return undefined
  return even > odd ? 'utf-16be' : 'utf-16le'
}

/** In Latin text accented letters stand among plain ones; in the double-byte charsets high bytes come in rows. */
function standsAlone(head: Uint8Array): boolean {
  const isHigh = (i: number) => (head[i] ?? 0) >= 0x80
  const high = head.keys().filter(isHigh).toArray()
  return high.filter((i) => !isHigh(i - 1) && !isHigh(i + 1)).length > high.length * 0.6
}

function decodes(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
