import { findInstant } from '../documents/instants.ts'
import { openingPatterns } from './opening-patterns.ts'
import { bylinePatterns, channelPatterns, remarksNoticePatterns } from './page-line-patterns.ts'

const opening = new RegExp(`^[\\s▶►>→•*·|\\[【■◆☞-]*(?:${openingPatterns.join('|')})`, 'iu')

/** Requests for consent, which are whole sentences. */
const consent =
  /\b(?:mit (?:ihrer|deiner) zustimmung|avec votre accord|con tu consentimiento|met jouw toestemming)\b.{0,60}(?:extern|youtube|inhalt|contenu|contenid|inhoud)|(?:\b(?:we|wir|noi|nous|nosotros|nós|wij)\b|当サイト|我们|我們|당사).{0,80}(?:\bcookies?\b|traceurs|クッキー|쿠키)/iu

/** Words of a caption's credit, in a line that is short enough to be one. */
const credit =
  /图片来源|圖片來源|图源|（写真|\(写真|\[?사진\s?=|\b(?:Photo|Foto|Picture|Image|Crédit photo)\s?:\s?\p{Lu}/u

/** The last line of a caption that is longer than one. */
const creditLine = /\n(?:photo |image |picture )?credits?\s?:[^\n]*$/i

const remarksNotice = new RegExp(remarksNoticePatterns.join('|'), 'iu')

/** Lines that say who wrote the text and when. */
const byline = new RegExp(`^(?:${bylinePatterns.join('|')})(?:[:：]|\\s).{0,90}$`, 'iu')
const minutes = /^\d+ ?(min(ute)?s?|minuti|minuten|minutos|分钟|分|분)\b.{0,20}$/i

const channel = new RegExp(channelPatterns.join('|'), 'iu')

/** What every request for consent, notice of comments and invitation to a channel names: their patterns are many. */
const telling =
  /c(?:ookie|omment)|traceurs|クッキー|쿠키|zustimmung|accord|consentimiento|toestemming|google|t\.me|whatsapp|opini|views?\b|reserv|k(?:omm?entar)|reacties|コメント|投稿|评论|評論|留言|跟[帖贴]|댓글|hozzászól|الآراء|ком?ментари|мнени/i

/** A line that belongs to the page and not to the text; only a short one can. */
export function isPageLine(text: string, width: number): boolean {
  if (width >= 500) return false
  if (telling.test(text)) {
    if (consent.test(text) || (width < 400 && channel.test(text))) return true
    if (width > 60 && remarksNotice.test(text)) return true
  }
  if (width > 60 && text.includes('\n') && creditLine.test(text)) return true
  if (width > 240) return false
  if (width < 130 && opening.test(text)) return true
  if (width < 240 && /^(©|copyright|all rights reserved|riproduzione riservata|無断転載|ⓒ|저작권)/i.test(text))
    return true
  if (width < 160 && credit.test(text)) return true
  return minutes.test(text) || !/\p{L}/u.test(text)
}

/** Several lines of the page, each by itself: who wrote the text, and whose it is. */
export const isPageLines = (text: string): boolean =>
  text.includes('\n') && text.split('\n').every((line) => isPageLine(line, line.length) || isByline(line, line.length))

/** A name in capitals above its desk or place, as printed papers have it. */
export const printedByline =
  /^(\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){1,3})\n(?:D[AEO] |EM |EN |COLABORA|ENVIAD|ESPECIAL)[^\n]{2,40}$/u

/** A line with an address to write to, or the name, initials or trade of who wrote it: no part of what is told. */
export const isContact = (text: string, width: number): boolean =>
  (width < 120 && text.includes('@') && /\S+@[\w-]+(\.[\w-]+)+/.test(text) && !/[.!?。]["”’)]?\s+\p{Lu}/u.test(text)) ||
  printedByline.test(text) ||
  /^\(\p{Ll}{2}\)$/u.test(text) ||
  (width < 60 && /^by [^.:]{2,40}\b(?:writer|reporter|correspondent|editor)s?$/i.test(text)) ||
  (width < 40 && /^[\p{L}\s=·]+\s?(?:기자|특파원|記者|记者)$/u.test(text))

/** A line of byline or date that stands before the text begins. */
export const isByline = (text: string, width: number): boolean =>
  width < 110 &&
  !/[.!?。]["”’)]?$/.test(text) &&
  (byline.test(text) || (width < 60 && /\d/.test(text) && findInstant(text) !== undefined))
