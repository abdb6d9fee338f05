import { findInstant } from '../documents/instants.ts'

/** What begins a line that is no part of the text: pointers to other articles, calls to sign up, adverts, rights. */
const openings = [
  "read (?:more|also|next|the full|our)|also read|related(?: (?:stories|articles|news|coverage|topics))?\\s*:?|see also|more (?:from|on|about) |recommended|most read|trending now|don't miss|you (?:may|might) also",
  'sign up|subscribe|join (?:our|the)|follow (?:us|\\S+ on)|get (?:the|our) (?:latest|best|daily)|click here|share this|download (?:the|our) app|listen to|watch(?: now)?:|support (?:our|independent)',
  'advertisement\\b|sponsored|story continues|article continues|continue reading|skip (?:past|to|advert)|loading|©|\\(c\\) ?20|copyright|all rights reserved|photo(?:graph)?(?: by|:)|image(?: credit|s?:)|credit:|photograph:',
  'leggi anche|leggi (?:tutt|di pi)|potrebbe interessarti|iscriviti|abbonati|segui(?:ci)? |ti potrebbe|articoli correlati|riproduzione riservata|pubblicità\\b|guarda anche|condividi',
  'weiterlesen nach|dieses thema im programm|lesen sie|mehr zum thema|mehr dazu|zum thema|auch interessant|newsletter|jetzt (?:abonnieren|anmelden|lesen)|anzeige$|werbung$|teilen$|empfohlener|das könnte sie|folgen sie',
  'lire aussi|à lire|lire la suite|voir aussi|abonnez|inscrivez|partager|publicité$|suivez|sur le même sujet|la suite après',
  'puedes seguir (?:a|toda)|lea también|lee también|leer más|te puede interesar|también te|suscríbe|síguenos|publicidad$|más información|comparte|compartir|ver también|noticias relacionadas',
  '(?:texto anterior|próximo texto)\\b|participe do|leia (?:também|mais)|veja (?:também|mais)|saiba mais|assine|siga (?:o|a|nos)|publicidade$|compartilhe|continua (?:após|depois)|inscreva',
  'lees (?:ook|verder|meer)|meer (?:over|lezen)|bekijk ook|abonneer|schrijf je in|volg ons|advertentie$|deel dit',
  '次(?:の)?ページ|前のページ|関連(?:記事|ニュース|リンク)|あわせて読みたい|おすすめ|続きを読む|この記事を|シェア|会員登録|ログイン|無断転載|写真(?:＝|:|：)|【関連|【PR】|PR$|広告$|もっと見る|有料会員',
  '炒股就看|商品推薦|相关(?:阅读|新闻|文章|推荐)|相關(?:新聞|閱讀|文章)|延伸(?:阅读|閱讀)|推荐阅读|[（(]?原标题[:：]|更多(?:新闻|新聞|精彩)|责任编辑|責任編輯|责编|責編|编辑[:：]|編輯[:：]|来源[:：]|版权|版權|扫码|关注|關注|分享到|广告$|廣告$|返回.{2,4}，?查看更多|点击|举报|特别声明|[（(]?本文[系为].{0,16}(?:原创|转载)|不用抽|請繼續往下|请继续往下|本文来自微信公众号|.{0,20}尽在.{0,12}APP',
  '관련\\s?(?:기사|뉴스)|추천\\s?(?:기사|뉴스)|많이 본|무단\\s?전재|저작권|구독|ⓒ|광고$|공유|댓글|기사제보|\\[사진|사진\\s?=',
]
const opening = new RegExp(`^[\\s▶►>→•*·|\\[【■◆☞-]*(?:${openings.join('|')})`, 'iu')

/** Requests for consent, which are whole sentences. */
const consent =
  /\b(?:mit (?:ihrer|deiner) zustimmung|avec votre accord|con tu consentimiento|met jouw toestemming)\b.{0,60}(?:extern|youtube|inhalt|contenu|contenid|inhoud)|(?:\b(?:we|wir|noi|nous|nosotros|nós|wij)\b|当サイト|我们|我們|당사).{0,80}(?:\bcookies?\b|traceurs|クッキー|쿠키)/iu

/** What every request for consent names. */
const asked = /cookie|traceurs|クッキー|쿠키|zustimmung|accord|consentimiento|toestemming/iu

/** Words of a caption's credit, in a line that is short enough to be one. */
const credit =
  /图片来源|圖片來源|图源|（写真|\(写真|\[?사진\s?=|\b(?:Photo|Foto|Picture|Image|Crédit photo)\s?:\s?\p{Lu}/u

/** Lines that say who wrote the text and when. */
const byline =
  /^(by|von|di|par|por|door|de|text|written by|reporting by|editing by|posted|published|updated|last updated|aggiornato|pubblicato|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|atualizado|gepubliceerd|更新|公開|発行|发布时间|發布|입력|수정|등록)[:：\s].{0,90}$/iu
const minutes = /^\d+ ?(min(ute)?s?|minuti|minuten|minutos|分钟|分|분)\b.{0,20}$/i

/** Invitations to a channel elsewhere, by its address or the service's name. */
const channel =
  /https?:\/\/(?:t\.me|chat\.whatsapp\.com|(?:www\.)?whatsapp\.com\/channel)\/|(?:follow|folge|s[ií]guenos|seguici|suivez|siga-nos|volg ons|obserwuj).{0,40}google\s?(?:news|noticias|notícias|actualités|nieuws)|wiadomościach google/iu

/** What every such invitation names. */
const channelled = /google|t\.me|whatsapp/i

/** A line that belongs to the page and not to the text; only a short one can. */
export function isPageLine(text: string, width: number): boolean {
  if (width < 500 && asked.test(text) && consent.test(text)) return true
  if (width < 400 && channelled.test(text) && channel.test(text)) return true
  if (width > 240) return false
  if (width < 130 && opening.test(text)) return true
  if (width < 240 && /^(©|copyright|all rights reserved|riproduzione riservata|無断転載|ⓒ|저작권)/i.test(text))
    return true
  if (width < 160 && credit.test(text)) return true
  return minutes.test(text) || !/\p{L}/u.test(text)
}

/** A name in capitals above its desk or place, as printed papers have it. */
export const printedByline =
  /^(\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){1,3})\n(?:D[AEO] |EM |EN |COLABORA|ENVIAD|ESPECIAL)[^\n]{2,40}$/u

/** A line with an address to write to, or the name, initials or trade of who wrote it: no part of what is told. */
export const isContact = (text: string, width: number): boolean =>
  (width < 120 && text.includes('@') && /\S+@[\w-]+(\.[\w-]+)+/.test(text) && !/[.!?。]["”’)]?\s+\p{Lu}/u.test(text)) ||
  printedByline.test(text) ||
  /^\(\p{Ll}{2}\)$/u.test(text) ||
  (width < 40 && /^[\p{L}\s=·]+\s?(?:기자|특파원|記者|记者)$/u.test(text))

/** A line of byline or date that stands before the text begins. */
export const isByline = (text: string, width: number): boolean =>
  width < 110 &&
  !/[.!?。]["”’)]?$/.test(text) &&
  (byline.test(text) || (width < 60 && /\d/.test(text) && findInstant(text) !== undefined))
