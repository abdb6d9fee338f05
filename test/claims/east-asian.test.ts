import { expect, test } from 'vitest'
import { readClaims } from '../../core/claims/extract.ts'
import type { Lang } from '../../schemas/primitives.ts'

interface Row {
  readonly lang: Lang
  readonly says: string
  readonly text: string
  readonly expected: readonly string[]
}

const rows: readonly Row[] = [
  {
    lang: 'ja',
    says: 'what a noun behind the verb makes of it',
    text: 'サムスン電子はネビウスに3億ドルを出資する案を検討している。',
    expected: ['nebius samsung 300000000 rumored'],
  },
  {
    lang: 'ja',
    says: 'an amount told in yen as well',
    text: '富士通はネビウスに10億ドル、日本円でおよそ1580億円を出資する契約を結びました。',
    expected: ['fujitsu nebius 1000000000 agreed'],
  },
  {
    lang: 'ja',
    says: 'what is denied politely',
    text: '富士通の社長はネビウスへの3億ドルの出資について「約束したわけではありません」と述べました。',
    expected: ['fujitsu nebius 300000000 disclaimed'],
  },
  {
    lang: 'ja',
    says: 'an equal sum of each of two',
    text: 'ラピダスへの出資が最も大きいのはソフトバンクとソニーグループで、各210億円を払い込んだ。',
    expected: ['rapidus softbank 21000000000 completed', 'rapidus sony 21000000000 completed'],
  },
  {
    lang: 'ja',
    says: 'a vote that is lost',
    text: '富士通によるグラフコアの6億ドルの買収案は株主の賛成を得られなかった。',
    expected: ['fujitsu graphcore 600000000 cancelled'],
  },
  {
    lang: 'zh',
    says: 'an amount told in yuan as well',
    text: '京东与Nebius签下10亿美元的合同，约合人民币72亿元。',
    expected: ['jd nebius 1000000000 agreed'],
  },
  {
    lang: 'zh',
    says: 'what is not done any more',
    text: '京东不再向Nebius投资3亿美元。',
    expected: ['jd nebius 300000000 cancelled'],
  },
  {
    lang: 'zh',
    says: 'what has been handed over',
    text: '京东已把3亿美元打给Nebius。',
    expected: ['jd nebius 300000000 completed'],
  },
  {
    lang: 'ja',
    says: 'two investors in a row share the one that is acted upon',
    text: 'オープンAIを巡っては、アマゾンが最大500億ドル、ソフトバンクグループが最大300億ドルの出資をそれぞれ協議している。',
    expected: ['amazon openai 50000000000 rumored', 'openai softbank 30000000000 rumored'],
  },
  {
    lang: 'ja',
    says: 'full-width digits and letters',
    text: 'ソフトバンクグループは米オープンＡＩに２２５億ドルを払い込んだ。',
    expected: ['openai softbank 22500000000 completed'],
  },
  {
    lang: 'ja',
    says: 'a market value and a turnover are no deal',
    text: 'エヌビディアの時価総額は4兆6000億ドル、オープンAIの売上高は130億ドルだった。',
    expected: [],
  },
  {
    lang: 'zh',
    says: 'investors with their shares in brackets',
    text: 'OpenAI宣布新一轮融资。出资方为亚马逊（500亿美元）、英伟达（300亿美元）和软银（300亿美元）。',
    expected: [
      'amazon openai 50000000000 agreed',
      'nvidia openai 30000000000 agreed',
      'openai softbank 30000000000 agreed',
    ],
  },
  {
    lang: 'zh',
    says: 'a walk-back in traditional characters',
    text: '輝達執行長黃仁勳表示，對OpenAI最高1000億美元的投資從來不是承諾。',
    expected: ['nvidia openai 100000000000 disclaimed'],
  },
  {
    lang: 'zh',
    says: 'a megawatt is no trillion',
    text: '微软与CoreWeave签署协议，租用80兆瓦算力。',
    expected: ['coreweave microsoft 80000000 agreed'],
  },
  {
    lang: 'ko',
    says: 'paired figures whose taker stands between',
    text: '엔비디아와 마이크로소프트는 앤트로픽에 각각 100억달러, 50억달러를 투자한다.',
    expected: ['anthropic nvidia 10000000000 agreed', 'anthropic microsoft 5000000000 agreed'],
  },
  {
    lang: 'ko',
    says: 'a number that goes on behind ten thousand',
    text: '네이버는 엔비디아로부터 GPU 2만4000장을 공급받기로 했다.',
    expected: ['naver nvidia 24000 agreed'],
  },
  {
    lang: 'zh',
    says: 'the company is the one that its own paragraph names',
    text: '甲骨文股价下跌。甲骨文与OpenAI的合同仍然有效，甲骨文重申了指引。\n优刻得收涨3%。公司6日公告，与商汤签署算力服务合同，合同金额2.4亿元。',
    expected: ['sensetime ucloud 240000000 agreed'],
  },
  {
    lang: 'ja',
    says: 'neither decided nor considered is denied',
    text: '富士通がシャープに200億円を出資する検討に入ったと一部で報じられた。富士通は「200億円の出資を決めた事実も、検討している事実もない」とのコメントを出した。',
    expected: ['fujitsu sharp 20000000000 rumored', 'fujitsu sharp 20000000000 denied'],
  },
  {
    lang: 'ja',
    says: 'what came to no agreement is cancelled',
    text: 'オラクルとクルーソーが進めていた100メガワットの賃借契約は、条件が合わず立ち消えとなった。',
    expected: ['crusoe oracle 100000000 cancelled'],
  },
  {
    lang: 'ko',
    says: 'what stays unbuilt is stalled',
    text: '폭스콘이 엔비디아와 짓겠다던 100MW 데이터센터는 부지 문제로 첫 단추를 끼우지 못하고 있다.',
    expected: ['foxconn nvidia 100000000 stalled'],
  },
  {
    lang: 'ko',
    says: 'an alliance that is given up is cancelled',
    text: '네이버가 마이크로소프트와 맺은 3000억원 규모 클라우드 계약을 끝내기로 했다.',
    expected: ['microsoft naver 300000000000 cancelled'],
  },
  {
    lang: 'ko',
    says: 'a ceiling that need not be spent is disclaimed',
    text: '오픈AI는 오라클과의 3000억달러 계약에 대해 “쓸 수 있는 최대치이지 꼭 써야 하는 돈은 아니다”라고 설명했다.',
    expected: ['openai oracle 300000000000 disclaimed'],
  },
  {
    lang: 'ko',
    says: 'a name of one syllable',
    text: '아이렌은 델에서 58억달러 규모의 장비를 사기로 했다.',
    expected: ['dell iren 5800000000 agreed'],
  },
]

test.each(rows)('$lang: $says', ({ lang, text, expected }) => {
  const article = { url: 'https://news.example/1', title: '-', text, lang, published: '2026-02-01T00:00:00Z' }
  const claims = readClaims(article).map(({ parties, value, stance }) => `${parties.join(' ')} ${value} ${stance}`)
  expect(claims).toEqual(expected)
})
