import { TextDecoder } from 'node:util'
import { sniffCharset } from './charset-sniff.ts'

const boms: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const declarations = [
  /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i,
  /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']\s*([\w:.-]+)/i,
]

/**
 * The text of some bytes in the charset that BOM, header, or the document itself names; a name that the bytes belie, or
 * none, is settled by sniffing. Never throws: what cannot be decoded becomes U+FFFD.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const wide = decodeWide(bytes)
  if (wide !== undefined) return wide
  const bom = boms.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (bom) return decoder(bom[0])?.decode(bytes) ?? ''
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4_096)).toString('latin1')
  const inHeader = /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(contentType)?.[1]
  const inDocument = declarations.map((pattern) => pattern.exec(head)?.[1]).find(Boolean)
  const saved = [inHeader, inDocument].some((label) => label && !/^utf-?(?:8|16)/i.test(label)) && decodeSaved(bytes)
  if (saved) return saved
  for (const label of [inHeader, inDocument]) {
    const text = label && !isMistaken(label, head) ? decodeExactly(bytes, label) : undefined
    if (text !== undefined) return text
  }
  const sniffed = sniffCharset(bytes, /<html\b[^>]*?\blang\s*=\s*["']?([\w-]+)/i.exec(head)?.[1])
  return decoder(sniffed)?.decode(bytes) ?? ''
}

/** UTF-32, which no decoder of the platform knows: three of four bytes are zero in its ASCII. */
function decodeWide(bytes: Uint8Array): string | undefined {
  if (bytes.length < 8) return undefined
  const [a, b, c, d] = bytes
  const isLittle = b === (a === 0xff ? 0xfe : 0) && c === 0 && d === 0 && a !== 0
  const isBig = a === 0 && b === 0 && (c === 0xfe ? d === 0xff : c === 0 && d !== 0)
  if (!isLittle && !isBig) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength - (bytes.byteLength % 4))
  const points: string[] = []
  for (let i = 0; i < view.byteLength; i += 4) {
    const point = view.getUint32(i, isLittle)
    points.push(point < 0x11_0000 ? String.fromCodePoint(point) : '\uFFFD')
  }
  return points.join('').replace(/^\ufeff/, '')
}

/** Letters beyond ASCII that are not UTF-8 by chance. */
const telling = 8

/** The text of a page that is UTF-8 throughout, as whoever saved it left it, whatever older charset it still names. */
function decodeSaved(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return (text.match(/\P{ASCII}/gu)?.length ?? 0) >= telling ? text : undefined
  } catch {
    return undefined
  }
}

/** A document whose own declaration can be read as ASCII is not in UTF-16, whatever it says. */
const isMistaken = (label: string, head: string): boolean => /^utf-?16/i.test(label) && !head.includes('\0')

function decodeExactly(bytes: Uint8Array, label: string): string | undefined {
  const lenient = decoder(label)
  if (!lenient) return undefined
  const text = lenient.decode(bytes)
  // A few broken characters are damage, many are another charset.
  const broken = text.split('\uFFFD', 2_000).length - 1
  if (broken > 0 && /^utf-?8$/i.test(label) && (text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0) < broken)
    return undefined
  return broken <= Math.max(2, text.length / 500) ? text : undefined
}

/** Names in use that are not labels of the Encoding Standard. */
const aliases: Readonly<Record<string, string>> = {
  utf8mb4: 'utf-8',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  ms936: 'gbk',
  cp936: 'gbk',
}

function decoder(label: string): TextDecoder | undefined {
  const name = label.toLowerCase()
  try {
    return new TextDecoder(aliases[name] ?? name)
  } catch {
    return undefined
  }
}
