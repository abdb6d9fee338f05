/** What begins a line that is no part of the text: pointers to other articles, calls to sign up, adverts, rights. */
export const openingPatterns: readonly string[] = [
  "read (?:more|also|next|the full|our)|also read|related(?: (?:stories|articles|news|coverage|topics))?\\s*:?|see also|more (?:from|on|about) |recommended|most read|trending now|don't miss|you (?:may|might) also",
  'sign up|subscribe|join (?:our|the)|follow (?:us|\\S+ on)|get (?:the|our) (?:latest|best|daily)|click here|share this|download (?:the|our) app|listen to|watch(?: now)?:|support (?:our|independent)',
  'advertisement\\b|sponsored|story continues|article continues|continue reading|skip (?:past|to|advert)|loading|©|\\(c\\) ?20|copyright|all rights reserved|not to be (?:re(?:produced|published|printed))|photo(?:graph)?(?: by|:)|image(?: credit|s?:)|credit:|photograph:',
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
