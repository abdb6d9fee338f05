import type { Block } from './blocks.ts'
import { isElement, type TreeElement } from './tree.ts'

/** What stands over a box or below the text, as a line of its own, in the ten languages and some whose pages are met. */
const titles = [
  "related(?: (?:stories|articles|news|content|coverage|topics|posts|reading|links))?|read (?:more|next|also|this next)|more (?:stories|news|articles|from|on|in|like this|to read)\\b.{0,40}|(?:most|popular) (?:read|viewed|popular|shared|recent)|trending(?: (?:now|stories))?|popular(?: (?:posts|stories|articles|now))?|recommended(?: (?:for you|stories|articles|reading|from .{1,30}))?|you (?:may|might)(?: also)? (?:like|be interested in)|what to read next|up next|don't miss|editors?['’]? (?:picks|choice)|also (?:on|from|in) .{1,40}|(?:latest|recent|top|other|further|similar) (?:news|stories|posts|articles|headlines|analysis|comments|reading)",
  'comments?[:：].{0,30}|fast facts|(?:reader|user|your)s?’? comments?|(?:\\d+ )?(?:comments?|responses?|replies)(?: \\(?\\d+\\)?)?|leave a (?:comment|reply)|join the (?:conversation|discussion)|discussion(?: about this (?:post|article))?|about the authors?|about the writer|meet the author|(?:written|posted) by .{1,40}|follow (?:us|topics)\\b.{0,40}|newsletters?|sign up\\b.{0,60}|subscribe\\b.{0,60}|stay (?:informed|up to date|connected)|share this(?: (?:story|article|post))?|we value your privacy|tags|filed under|more from this source|also from this source|explore more',
  'das könnte (?:sie|dich) .{0,30}interessieren|mehr (?:zum thema|aus|von|über|artikel)\\b.{0,40}|lesen sie (?:auch|mehr).{0,20}|auch interessant|meistgelesen\\w*|(?:\\d+ )?kommentare?(?: \\(?\\d+\\)?)?|über (?:den|die) autor\\w*|zum autor|zur autorin|weitere (?:artikel|nachrichten|meldungen|themen)|verwandte (?:artikel|themen)|aktuelle nachrichten|jetzt (?:weiterlesen|abonnieren)|empfohlener (?:redaktioneller|externer) inhalt|newsletter.{0,40}|themen',
  "à lire(?: aussi| également| ensuite)?|lire (?:aussi|également)|sur le même (?:sujet|thème)|(?:les )?(?:articles )?(?:les )?plus lus|articles? (?:liés|similaires|associés|recommandés)|(?:\\d+ )?commentaires?(?: \\(?\\d+\\)?)?|(?:ajouter|laisser|laissez) un commentaire|à propos de l['’]auteur\\w*|vous aimerez aussi|voir aussi|réagir|dans la même rubrique|thématiques associées",
  'más información|segu[ií] leyendo|(?:te|le) puede interesar|también te puede interesar|noticias relacionadas|(?:lo )?más (?:leído|visto)\\w*|sobre la firma|sobre el autor|sobre la autora|(?:\\d+ )?comentarios?(?: \\(?\\d+\\)?)?|deja (?:una respuesta|un comentario)|archivado en|artículos relacionados|lee (?:también|más)|recomendados|últimas noticias|tu suscripción se está usando en otro dispositivo',
  'leia (?:também|mais)|veja (?:também|mais)|saiba mais|mais lid[ao]s|(?:notícias|matérias|artigos) relacionad[ao]s|últimas notícias|(?:\\d+ )?comentários?(?: \\(?\\d+\\)?)?|deixe (?:um comentário|uma resposta)|sobre o autor|sobre a autora|mais sobre .{1,30}|recomendad[ao]s(?: para você)?',
  "leggi anche|articoli correlati|potrebbe(?:ro)? interessarti(?: anche)?|(?:i )?più letti|raccomandati per te|(?:\\d+ )?commenti(?: \\(?\\d+\\)?)?|i commenti dei lettori|lascia un commento|sull['’]autore|ultime notizie|ti potrebbe(?:ro)? interessare(?: anche)?|per saperne di più|argomenti",
  'lees (?:ook|verder|meer)|(?:\\d+ )?reacties?(?: \\(?\\d+\\)?)?|meest gelezen|meer (?:over|uit|van|nieuws)\\b.{0,30}|gerelateerd\\w*(?: artikelen)?|over de auteur|aanbevolen|net binnen|plaats een reactie',
  '【?関連(?:記事|ニュース|リンク|キーワード|トピックス)】?|あわせて読みたい|合わせて読みたい|おすすめ(?:記事|の記事)?|こちらもおすすめ|(?:アクセス|記事)?ランキング.{0,10}|コメント(?:プラス|を書く|する)?(?:\\d+件)?|この記事を書いた(?:人|記者)|(?:著者|筆者)プロフィール|最新(?:記事|ニュース)|注目(?:記事|コンテンツ)|編集部が選ぶ.{0,8}|特集|もっと見る',
  '相关(?:阅读|新闻|文章|推荐|报道)|相關(?:新聞|閱讀|文章|報導)|延伸(?:阅读|閱讀)|(?:推荐|推薦)(?:阅读|閱讀)|(?:热门|熱門)(?:文章|新闻|新聞|推荐|排行)|(?:最新|更多)(?:文章|新闻|新聞|评论|留言)|(?:\\d+\\s*)?(?:条评论|則留言|则留言)|评论区?\\s?\\d*|跟贴\\s?\\d*|商品推薦|编辑推荐|編輯推薦|猜你喜欢|作者介绍',
  '관련\\s?(?:기사|뉴스)|추천\\s?(?:기사|뉴스)|(?:이 시각 )?추천뉴스|많이 본 (?:기사|뉴스)|(?:최신|주요)\\s?(?:기사|뉴스)|댓글\\s?\\d*|이 기사를 쓴 기자|.{0,10}\\s?주요뉴스|함께 볼 만한 (?:기사|뉴스)',
  'читайте также|читать также|материалы по теме|по теме|комментарии.{0,8}|читайте також|ilgili haberler|bunlar da ilginizi çekebilir|yorumlar.{0,8}|çok okunanlar|(?:czytaj|zobacz|przeczytaj) (?:też|także|również)|komentarze.{0,8}|powiązane artykuły|läs (?:också|mer)|les (?:også|mer)|læs (?:også|mere)|mest (?:lest|læst|läst)a?|lue (?:myös|lisää)|čtěte (?:také|více)|související(?: články)?|kapcsolódó(?: cikkek)?|olvasta már\\?|citește și|articole similare|διαβάστε (?:επίσης|ακόμη|ακόμα)|σχόλια|اقرأ (?:أيضا|أيضاً|المزيد)|مواضيع ذات صلة|baca juga|berita terkait|xem thêm|tin liên quan|ये भी पढ़ें|यह भी पढ़ें',
]
const title = new RegExp(`^[\\s▶►>→•■◆【\\[|]*(?:${titles.join('|')})[\\s】\\]:：|…!]*$`, 'iu')

/** A heading of a box, as wide at most. */
const widest = 110

/** True of a line that only ever stands over what is no part of an article: other articles, comments, who wrote it. */
export const isBoxTitle = ({ text, width }: Block): boolean => width <= widest && title.test(text)

const remarks = /^(?:(?:reader|user)s?’? comments?(?: \(?\d+\)?)?|\d+ comments?|comments? \(?\d+\)?)$/i

/** True of a line that only what readers wrote stands under: nothing of the article follows it. */
export const isRemarksTitle = ({ text, width }: Block): boolean => width <= 40 && remarks.test(text)

/** True of the title of the tables of figures that companies put behind a release. */
export const isStatementTitle = ({ text, width }: Block): boolean =>
  width <= 240 &&
  /\b(?:statements?|balance sheets?|reconciliation)\b[\s\S]*\b(?:unaudited|in (?:thousands|millions))\b/i.test(text)

/** True of lines without markup that begin with the title of a box and lead elsewhere. */
export const isBoxInLines = ({ text, linked }: Block): boolean => {
  const [first = '', ...more] = text.split('\n')
  return more.length > 0 && linked > 0 && title.test(first)
}

/** The element that a title stands over: the nearest around it that holds more than the title. */
export function boxOf({ element }: Block): TreeElement | undefined {
  let box = element
  while (isElement(box.parent) && !box.parent.children.some((child) => child !== box && isFilled(child)))
    box = box.parent
  return isElement(box.parent) && box.parent.tagName !== 'body' ? box.parent : undefined
}

const isFilled = (node: TreeElement['children'][number]): boolean =>
  node.type === 'text' ? node.data.trim() !== '' : isElement(node) && node.children.some(isFilled)
