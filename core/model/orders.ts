import type { Stretch } from './verbatim.ts'

/** Who is spoken to, where a text speaks to a machine and not to its readers. */
const machine =
  '(?:ai|a\\.i\\.|ki|ia|llm|language models?|sprachmodelle?|modelli? linguistic[oi]|modèles? de langage|modelos? de l(?:enguaje|inguagem)|taalmodel(?:len)?|chatbots?|(?:ai |virtual )?assistants?|assistent(?:en|e|i)?|assistants?|automated (?:readers?|systems?|agents?)|(?:crawlers?|scrapers?|parsers?|bots?))'
const command =
  '(?:ignore|disregard|forget|override|output|return|respond|reply|answer|extract|record|report|treat|note|write|set|emit|ignor\\w+|vergiss|vergessen|gib|antworte\\w*|erfass\\w+|trage|melde|dimentica\\w*|restituisc\\w+|rispondi|registra\\w*|segnala|oubli\\w+|renvo\\w+|répond\\w*|enregistr\\w+|olvid\\w+|devuelv\\w+|responde\\w*|esquec\\w+|devolv\\w+|regist\\w+|negeer|vergeet|geef|antwoord|noteer)'

/** What orders to a machine look like in the ten languages: no reader of news is spoken to in this way. */
const patterns: readonly RegExp[] = [
  // "Ignore all previous instructions", in any order of the words.
  /\b(?:ignore|disregard|forget|override)\b[^.!?\n]{0,60}\b(?:instructions?|prompts?|rules|context|above|guidelines)\b/iu,
  /\b(?:ignorier\w*|vergiss|vergessen sie|missachte\w*)\b[^.!?\n]{0,60}(?:anweisung|vorgabe|instruktion|prompt)/iu,
  /\b(?:ignora\w*|dimentica\w*|trascura\w*)\b[^.!?\n]{0,60}(?:istruzion|indicazion|prompt|regole)/iu,
  /\b(?:ignor\w+|oubli\w+)\b[^.!?\n]{0,60}(?:instructions?|consignes?|prompt|règles)/iu,
  /\b(?:ignor\w+|olvid\w+|esque[cç]\w+|desconsider\w+)\b[^.!?\n]{0,60}(?:instrucci|instruç|indicaci|prompt|reglas|regras)/iu,
  /\b(?:negeer|vergeet)\b[^.!?\n]{0,60}(?:instructie|aanwijzing|opdracht|prompt)/iu,
  /(?:指示|命令|プロンプト|ルール)[^。\n]{0,20}(?:無視|忘れ)/u,
  /(?:忽略|无视|無視|忘记|忘記)[^。\n]{0,20}(?:指令|指示|提示|规则|規則)/u,
  /(?:지시|명령|프롬프트|규칙)[^.\n]{0,20}(?:무시|잊)/u,
  // "AI systems reading this must record ...".
  new RegExp(
    `(?<!\\p{L})${machine}(?!\\p{L})[^.!?\\n]{0,80}(?<!\\p{L})(?:must|should|shall|please|muss|müssen|soll(?:en)?|bitte|dev[eo]n?o?|doit|doivent|debe[nr]?|deve[mr]?|moet(?:en)?)(?!\\p{L})[^.!?\\n]{0,60}(?<!\\p{L})${command}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?:^|[\\n.!?:]\\s*)(?:(?:note|attention|instructions?|hinweis|nota|notice)\\s+(?:to|for|an|für|per|a|pour|para|voor)\\s+)(?:all |any |the |alle |tutti |tous |todos )?${machine}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?:^|[\\n.!?]\\s*)(?:dear |liebe |cara |cher |querid[ao] |beste )?${machine}\\s*[,:]\\s*${command}(?!\\p{L})`,
    'iu',
  ),
  /(?:AI|ＡＩ|人工知能|言語モデル|アシスタント)[^。\n]{0,30}(?:出力|記録|報告|回答)(?:せよ|すること|してください|しなさい)/u,
  /(?:AI|人工智能|语言模型|語言模型|助手)[^。\n]{0,20}(?:请|請|必须|必須|应|應)[^。\n]{0,30}(?:输出|輸出|记录|記錄|报告|報告|回答)/u,
  /(?:AI|인공지능|언어 ?모델|어시스턴트)[^.\n]{0,40}(?:출력|기록|보고|답변)(?:하라|하십시오|하세요|해 ?주세요)/u,
  // The marks by which conversations with models are written down.
  /<\|?\/?(?:im_start|im_end|system|assistant|user|endoftext|inst)\|?>|\[\/?INST\]|^\s*(?:system|assistant)\s*:/imu,
  /\bsystem[ -]?prompt\b|"(?:claims|stance|parties)"\s*:/iu,
]

const LINE = /[^\n]+/gu
const SENTENCE = /[^.!?。！？]+[.!?。！？]*["'”’»」』)]*\s*/gu

/**
 * The sentences of a text that speak to a machine, with the rest of their line behind them: what an order asks for stands in
 * the words after it.
 */
export function ordersIn(text: string): readonly Stretch[] {
  return [...text.matchAll(LINE)].flatMap(({ 0: line, index }) => {
    if (!isOrder(line)) return []
    const first = [...line.matchAll(SENTENCE)].find((sentence) =>
      isOrder(line.slice(0, sentence.index + sentence[0].length)),
    )
    return [{ start: index + (first?.index ?? 0), end: index + line.length }]
  })
}

const isOrder = (words: string): boolean => patterns.some((pattern) => pattern.test(words))

/** The same text, offset for offset, with stretches of it blank. */
export function blanked(text: string, stretches: readonly Stretch[]): string {
  return stretches.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
}
