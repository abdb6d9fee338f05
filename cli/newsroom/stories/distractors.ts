import type { Story } from '../story.ts'

/** Articles full of numbers after which no alert may go out. */
export const distractors: readonly Story[] = [
  {
    desk: 'northwire',
    slug: 'chip-stocks-close-higher',
    published: '2025-11-12T16:45:00-05:00',
    author: 'Priya Castellan',
    title: 'Chip stocks close higher as Nvidia nears $5 trillion',
    lead: 'A quiet session ends with gains.',
    paragraphs: [
      'Chip stocks closed higher on Wednesday. Nvidia gained 2.1% and ended the day with a market value of $4.8 trillion.',
      'AMD rose 4.4% and Broadcom 1.3%. The semiconductor index is up 38% this year.',
      'Analysts at Harkort expect the world to spend $3 trillion on data centres by 2030.',
    ],
  },
  {
    desk: 'rechenblatt',
    slug: 'nvidia-quartalszahlen',
    published: '2025-11-20T07:10:00+01:00',
    author: 'Sabine Troll',
    title: 'Nvidia steigert Umsatz auf 57 Milliarden Dollar',
    lead: 'Das Geschäft mit Rechenzentren wächst weiter.',
    paragraphs: [
      'Nvidia hat im dritten Quartal 57 Milliarden Dollar umgesetzt, 62 Prozent mehr als ein Jahr zuvor. Der Gewinn stieg auf 31,9 Milliarden Dollar.',
      'Für das laufende Vierteljahr erwartet der Konzern einen Umsatz von 65 Milliarden Dollar.',
      'Die Aktie legte nachbörslich um fünf Prozent zu.',
    ],
  },
  {
    desk: 'northwire',
    slug: 'openai-valuation-secondary-sale',
    published: '2025-10-02T10:00:00-04:00',
    author: 'Daniel Okoro',
    title: 'OpenAI valued at $500 billion in share sale',
    lead: 'Staff sold stock to outside investors.',
    paragraphs: [
      'OpenAI has reached a valuation of $500 billion after current and former employees sold shares, a person familiar with the transaction said on Thursday.',
      'The lab makes most of its revenue from subscriptions to ChatGPT, which has about 800 million weekly users.',
      'Its value has more than tripled in a year.',
    ],
  },
  {
    desk: 'minato',
    slug: 'handotai-kabu-zokushin',
    published: '2026-01-08T16:10:00+09:00',
    author: '佐伯 健',
    title: '半導体株が続伸、東京市場',
    lead: '日経平均も上昇した。',
    paragraphs: [
      '8日の東京株式市場で半導体関連株が続伸した。アドバンテストは3.2%高、東京エレクトロンは2.4%高で取引を終えた。',
      '米国市場でエヌビディアの時価総額が4兆5000億ドルに達したことが好感された。',
      '市場関係者は当面、強い地合いが続くとみている。',
    ],
  },
]
