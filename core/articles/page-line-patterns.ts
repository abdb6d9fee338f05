/** What pages say of the comments that readers leave, in whole sentences, in the ten languages and some whose pages are met. */
export const remarksNoticePatterns: readonly string[] = [
  '\\b(?:comments?|opinions?|views?)\\b[^.]{0,80}\\b(?:do(?:es)? not (?:necessarily )?(?:reflect|represent)|are (?:not )?those of)\\b[^.]{0,60}\\b(?:site|editors?|newspaper|commenters?|readers?)',
  'reserves? the right to (?:remove|delete|edit|moderate)\\b[^.]{0,60}\\b(?:comments?|posts?|content)\\b',
  '\\b(?:comments?|opinions?)\\b[^.]{0,60}\\b(?:will be|are) (?:moderated|reviewed|removed|deleted)\\b',
  'kommentare geben nicht|behalten? (?:sich|uns) (?:das recht )?vor.{0,40}kommentare',
  "les commentaires[^.]{0,60}(?:n[’']engagent|ne reflètent)|se réserve le droit de (?:supprimer|modérer)",
  '(?:los comentarios|las opiniones)[^.]{0,60}(?:no (?:reflejan|representan)|son responsabilidad)|se reserva el derecho (?:de|a) (?:eliminar|borrar|moderar)',
  'i commenti[^.]{0,60}non (?:riflettono|rappresentano)|si riserva il diritto di (?:rimuovere|cancellare|moderare)',
  'os comentários[^.]{0,60}(?:não (?:refletem|representam)|são de (?:inteira )?responsabilidade)|reserva-se o direito de remover',
  'reacties[^.]{0,60}(?:geven niet|weerspiegelen)|behoudt zich het recht voor.{0,40}reacties',
  '(?:コメント|投稿)の?内容(?:は|について).{0,40}(?:見解|責任)',
  '(?:评论|評論|留言|跟[帖贴])[^。]{0,20}(?:不代表|[仅僅]代表)',
  '댓글[^.]{0,30}(?:삭제될 수|책임은)',
  'hozzászólások(?: nem)? .{0,60}(?:nézeteit|véleményét)|الآراء الواردة.{0,30}لا تعبر|(?:мнени|коментари|комментари)\\p{L}+.{0,60}(?:не отразяват|не отража)|komentarz\\p{L}*[^.]{0,60}nie odpowiada',
]

/** Invitations to a channel elsewhere, by its address or the service's name. */
export const channelPatterns: readonly string[] = [
  'https?://(?:t\\.me|chat\\.whatsapp\\.com|(?:www\\.)?whatsapp\\.com/channel)/',
  '(?:follow|folge|s[ií]guenos|seguici|suivez|siga-nos|volg ons|obserwuj).{0,40}google\\s?(?:news|noticias|notícias|actualités|nieuws)',
  'wiadomościach google',
]

/** What a line that says who wrote the text and when begins with. */
export const bylinePatterns: readonly string[] = [
  'by|von|di|par|por|door|de|text|written by|reporting by|editing by|posted|published|updated|last updated',
  'aggiornato|pubblicato|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|atualizado|gepubliceerd',
  '更新|公開|発行|发布时间|發布|입력|수정|등록',
]
