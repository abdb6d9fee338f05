import type { DatedArticle } from '../../core/ports.ts'
import type { Lang } from '../../schemas/primitives.ts'

interface Facts {
  readonly one: string
  readonly other: string
  /** A number from 2 to 98 that changes from article to article. */
  readonly n: number
}

interface Template {
  readonly lang: Lang
  readonly title: (facts: Facts) => string
  readonly text: (facts: Facts) => string
}

const companies = [
  'Nvidia',
  'OpenAI',
  'AMD',
  'CoreWeave',
  'Oracle',
  'Microsoft',
  'SoftBank',
  'Amazon',
  'Meta',
  'Cerebras',
  'Broadcom',
  'Anthropic',
]

/** News about companies that have deals with each other, in which no deal is told: markets, results, values, products, outlays. */
const templates: readonly Template[] = [
  {
    lang: 'en',
    title: ({ one }) => `Wall Street slips as ${one} leads chip stocks lower`,
    text: ({ one, other, n }) =>
      `Shares of ${one} fell ${n / 10}% on Monday, wiping $${n} billion off its market value. ${other} lost ${n / 7}%.\n\nThe Nasdaq closed ${n / 20}% lower. Traders said they were waiting for figures on inflation.`,
  },
  {
    lang: 'en',
    title: ({ one, n }) => `${one} beats forecasts with revenue of $${n} billion`,
    text: ({ one, other, n }) =>
      `${one} reported quarterly revenue of $${n} billion, up ${n}% from a year earlier, and a net profit of $${n / 4} billion.\n\nAnalysts had expected $${n - 1} billion. Rival ${other} reports next week.`,
  },
  {
    lang: 'en',
    title: ({ one, n }) => `${one} now worth more than $${n * 10} billion`,
    text: ({ one, other, n }) =>
      `The market value of ${one} passed $${n * 10} billion for the first time on Tuesday, more than that of ${other}.\n\nThe company employs ${n * 300} people.`,
  },
  {
    lang: 'en',
    title: ({ one }) => `${one} shows new processor`,
    text: ({ one, other, n }) =>
      `${one} presented a chip that it says is ${n}% faster than the one it replaces. It has ${n} billion transistors and ${n * 2} gigabytes of memory.\n\n${other} is due to present its own next month.`,
  },
  {
    lang: 'en',
    title: ({ one }) => `${one} raises its spending plans`,
    text: ({ one, other, n }) =>
      `${one} said its capital expenditure would reach $${n} billion this year. Like ${other}, it is short of electricity.\n\nGlobal spending on data centres may pass $${n * 40} billion by 2030, analysts estimate.`,
  },
  {
    lang: 'en',
    title: ({ one }) => `${one} prepares a share sale`,
    text: ({ one, other, n }) =>
      `${one} wants to raise $${n} billion from stock-market investors at a valuation of $${n * 12} billion, its prospectus shows.\n\nLast year it lost $${n / 5} billion. ${other} sold shares in the spring.`,
  },
  {
    lang: 'en',
    title: ({ one, other }) => `Why ${one} and ${other} need each other`,
    text: ({ one, other, n }) =>
      `Bankers at Harkort put the backlog of ${one} at $${n * 5} billion and see sales of $${n * 7} billion in 2028.\n\nThat ${other} spends so much on chips, $${n} billion last year alone, worries some of its shareholders.`,
  },
  {
    lang: 'it',
    title: ({ one }) => `Borsa, ${one} in calo`,
    text: ({ one, other, n }) =>
      `Il titolo ${one} ha perso il ${n / 10}%, con una capitalizzazione scesa di ${n} miliardi di dollari. In calo anche ${other}.\n\nIl fatturato del trimestre era stato di ${n} miliardi.`,
  },
  {
    lang: 'de',
    title: ({ one }) => `${one} steigert den Umsatz`,
    text: ({ one, other, n }) =>
      `${one} hat im Quartal ${n} Milliarden Dollar umgesetzt, ein Plus von ${n} Prozent. Der Gewinn stieg auf ${n / 4} Milliarden Dollar.\n\nDie Aktie von ${other} gab um ${n / 10} Prozent nach.`,
  },
  {
    lang: 'fr',
    title: ({ one }) => `${one} : le chiffre d’affaires progresse`,
    text: ({ one, other, n }) =>
      `${one} a publié un chiffre d’affaires de ${n} milliards de dollars, en hausse de ${n} %. Le bénéfice net ressort à ${n / 4} milliards.\n\nLe titre ${other} a cédé ${n / 10} % à Wall Street.`,
  },
  {
    lang: 'es',
    title: ({ one }) => `${one} vale ya más que nunca en bolsa`,
    text: ({ one, other, n }) =>
      `La capitalización de ${one} superó los ${n * 10}.000 millones de dólares. La de ${other} bajó un ${n / 10} %.\n\nLos ingresos del trimestre crecieron un ${n} %, hasta ${n}.000 millones.`,
  },
  {
    lang: 'pt',
    title: ({ one }) => `Ações da ${one} recuam`,
    text: ({ one, other, n }) =>
      `As ações da ${one} caíram ${n / 10}% e o valor de mercado recuou US$ ${n} bilhões. Os papéis da ${other} ficaram estáveis.\n\nA receita do trimestre foi de US$ ${n} bilhões.`,
  },
  {
    lang: 'nl',
    title: ({ one }) => `${one} boekt meer omzet`,
    text: ({ one, other, n }) =>
      `${one} heeft in het kwartaal ${n} miljard dollar omgezet, ${n} procent meer dan een jaar eerder. De winst kwam uit op ${n / 4} miljard dollar.\n\nHet aandeel ${other} verloor ${n / 10} procent.`,
  },
  {
    lang: 'ja',
    title: ({ one }) => `${one}、四半期売上高が過去最高`,
    text: ({ one, other, n }) =>
      `${one}の四半期売上高は${n}億ドルと前年同期比${n}%増えた。純利益は${n * 2}億ドルだった。\n\n${other}の時価総額は${n * 100}億ドルに減った。`,
  },
  {
    lang: 'zh',
    title: ({ one }) => `${one}季度营收创新高`,
    text: ({ one, other, n }) =>
      `${one}季度营收为${n}亿美元，同比增长${n}%，净利润${n * 2}亿美元。\n\n${other}股价下跌${n / 10}%，市值缩水${n * 10}亿美元。`,
  },
  {
    lang: 'ko',
    title: ({ one }) => `${one} 분기 매출 사상 최대`,
    text: ({ one, other, n }) =>
      `${one}의 분기 매출은 ${n}억 달러로 전년 동기 대비 ${n}% 늘었다. 순이익은 ${n * 2}억 달러였다.\n\n${other} 주가는 ${n / 10}% 내렸고 시가총액은 ${n * 100}억 달러로 줄었다.`,
  },
]

/** Restatements of what is long known, by the way of other news. */
const restatements: readonly Template[] = [
  {
    lang: 'en',
    title: ({ one }) => `${one} hires a new head of design`,
    text: ({ one, n }) =>
      `${one} has hired an engineer from a rival to lead a team of ${n * 10}.\n\nIn September 2025 Nvidia announced plans to invest up to $100 billion in OpenAI.`,
  },
  {
    lang: 'de',
    title: ({ one }) => `${one} bekommt neuen Finanzchef`,
    text: ({ one, n }) =>
      `${one} wechselt nach ${n} Monaten den Finanzchef.\n\nNvidia hatte im September 2025 angekündigt, bis zu 100 Milliarden Dollar in OpenAI zu investieren.`,
  },
]

const day = 86_400_000
const from = Date.parse('2025-10-01T09:00:00Z')

/** `count` articles from October 2025 on, three a day, each of its own page; the same on every call. */
export function distractors(count: number): readonly DatedArticle[] {
  const all = [...templates, ...restatements]
  return Array.from({ length: count }, (_, index) => {
    const { lang, title, text } = all[index % all.length] ?? templates[0] ?? missing()
    const one = companies[index % companies.length] ?? ''
    const other = companies[(index + 1 + (Math.floor(index / 7) % (companies.length - 1))) % companies.length] ?? ''
    const facts = { one, other, n: 2 + ((index * 37) % 97) }
    return {
      url: `https://distractor.example/${index}`,
      outlet: `Outlet ${index % 9}`,
      lang,
      published: new Date(from + Math.floor(index / 3) * day).toISOString(),
      title: title(facts),
      text: text(facts),
    }
  })
}

function missing(): never {
  throw new RangeError('Expected at least one template, got none')
}
