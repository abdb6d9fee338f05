import type { Lang } from '../../../schemas/primitives.ts'
import type { SentenceRow } from './row.ts'

/** Sentences that are not yet read right; each leaves this list when it is. */
export const gaps: readonly (readonly [lang: Lang, row: SentenceRow])[] = [
  ['en', ['The assistant has 800 million weekly users.']],
  ['en', ['Deal worth $100 billionNvidia said on Monday it was not binding.', '100e9 USD']],
  ['it', ["L'assistente ha 800 milioni di utenti."]],
  ['de', ['Vor fünf Jahren war die Firma noch klein.']],
  ['de', ['Der Assistent hat 800 Millionen Nutzer.']],
  ['fr', ['Il y a dix ans, la société était inconnue.']],
  ['fr', ["L'assistant compte 800 millions d'utilisateurs."]],
  ['es', ['El asistente tiene 800 millones de usuarios.']],
  ['pt', ['O assistente tem 800 milhões de usuários.']],
  ['nl', ['De assistent heeft 800 miljoen gebruikers.']],
  ['ja', ['利用者は8億人に上る。']],
  ['zh', ['该基金将持有百分之十的股份。', '10e0 %']],
  ['zh', ['用户达到8亿人。']],
  ['ko', ['380억 달러가 넘는 계약이다.', '>=38e9 USD']],
  ['ko', ['발전량은 40기가와트시다.']],
  ['ko', ['이용자는 8억 명에 이른다.']],
]
