import { expect, test } from 'vitest'
import { readDocument } from '../../core/claims/document.ts'
import { roleOf } from '../../core/claims/roles.ts'
import { packOf } from '../../core/languages/index.ts'
import type { Lang } from '../../schemas/primitives.ts'

/** The role of OpenAI in a sentence. */
function roleIn(lang: Lang, text: string): string | undefined {
  const document = readDocument('News', text, '2026-01-10T00:00:00Z', packOf(lang))
  const mention = document.sentences.flatMap(({ mentions }) => mentions).find(({ party }) => party === 'openai')
  return mention && roleOf(document, mention).name
}

test.each<readonly [Lang, string, string]>([
  ['en', 'Oracle signed a contract with OpenAI.', 'with'],
  ['en', 'Oracle will sell capacity to the OpenAI group.', 'to'],
  ['en', 'Oracle bought it. OpenAI was not asked.', 'none'],
  ['it', 'Oracle ha firmato un contratto con OpenAI.', 'with'],
  ['de', 'Oracle liefert die Chips an OpenAI.', 'to'],
  ['fr', 'Oracle a investi dans OpenAI.', 'in'],
  ['es', 'Oracle recibirá el dinero de OpenAI.', 'of'],
  ['pt', 'A Oracle fechou um contrato com a OpenAI.', 'with'],
  ['nl', 'Oracle verhuurt de hal aan OpenAI.', 'to'],
  ['ja', 'オラクルはオープンAIと契約した。', 'with'],
  ['ja', 'オラクルはオープンAIに供給する。', 'to'],
  ['zh', '甲骨文与OpenAI签署协议。', 'with'],
  ['zh', '甲骨文向OpenAI供货。', 'to'],
  ['ko', '오라클은 오픈AI와 계약했다.', 'with'],
  ['ko', '오라클은 오픈AI에 공급한다.', 'to'],
])('%s: %s', (lang, text, role) => {
  expect(roleIn(lang, text)).toBe(role)
})
