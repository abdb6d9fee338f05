import { describe, expect, test } from 'vitest'
import { findParties } from '../../core/parties/find.ts'
import { findOutlets } from '../../core/parties/outlets.ts'
import type { Lang } from '../../schemas/primitives.ts'

const told = (lang: Lang, text: string) =>
  findParties(text, { lang }).map(({ party, start, end }) => `${text.slice(start, end)}=${party}`)

describe('names of the register', () => {
  test.each<[Lang, string, string[]]>([
    ['en', 'Oracle Cloud will host OpenAI', ['Oracle Cloud=oracle', 'OpenAI=openai']],
    [
      'en',
      'an OpenAI-Nvidia deal, and Nvidia-backed CoreWeave',
      ['OpenAI=openai', 'Nvidia=nvidia', 'Nvidia=nvidia', 'CoreWeave=coreweave'],
    ],
    ['en', 'SK hynix belongs to SK Group', ['SK hynix=sk-hynix', 'SK Group=sk-group']],
    ['en', "SoftBank's Vision Fund", ['SoftBank=softbank', 'Vision Fund=softbank']],
    ['en', 'MICROSOFT AND AMAZON WEB SERVICES SIGN', ['MICROSOFT=microsoft', 'AMAZON WEB SERVICES=amazon']],
    ['en', 'the group (CRWV.O) and (NASDAQ: ORCL) rose', ['CRWV.O=coreweave', 'ORCL=oracle']],
    ['it', 'Accordo tra Amd e Aws per i chip', ['Amd=amd', 'Aws=amazon']],
    [
      'de',
      'Nvidias Chef lobt OpenAIs Plan; die Nvidia-Aktie steigt',
      ['Nvidias=nvidia', 'OpenAIs=openai', 'Nvidia=nvidia'],
    ],
    // What is written in capitals is no ordinary noun, whatever article stands before it.
    ['de', 'Mit der DEG spricht Nvidia', ['DEG=deg', 'Nvidia=nvidia']],
    ['fr', 'TWG Global et AI Fabric', ['TWG Global=twg-global', 'AI Fabric=bell']],
    ['fr', "l'accord d'Amazon avec Telefonica", ['Amazon=amazon', 'Telefonica=telefonica']],
    // The government of the language's country where somebody that deals with it is named, and no other one is meant.
    ['es', 'Lo que el Gobierno prometió a Telefónica', ['Gobierno=spanish-government', 'Telefónica=telefonica']],
    ['es', 'Telefónica y el Gobierno francés', ['Telefónica=telefonica', 'Gobierno francés=french-government']],
    ['es', 'Telefónica y el Gobierno de Lima', ['Telefónica=telefonica']],
    // A government by its head, its seat or its state, and none where the seat is a place.
    [
      'fr',
      'Le gouvernement Trudeau et Ottawa',
      ['gouvernement Trudeau=canadian-government', 'Ottawa=canadian-government'],
    ],
    ['fr', 'Cohere, à Ottawa, remercie le fédéral', ['Cohere=cohere', 'le fédéral=canadian-government']],
    ['fr', "Intel et l'État américain", ['Intel=intel', "l'État américain=us-government"]],
    ['es', 'Iberdrola y Microsoft pactan', ['Iberdrola=iberdrola', 'Microsoft=microsoft']],
    [
      'pt',
      'A Scala Data Centers assinou; a Scala espera',
      ['Scala Data Centers=scala-data-centers', 'Scala=scala-data-centers'],
    ],
    // A fund leaves out what it is once its full name stands in the text, and only then.
    [
      'en',
      'xAI closes its round with Valor. Valor Equity Partners led it.',
      ['xAI=xai', 'Valor=valor-equity-partners', 'Valor Equity Partners=valor-equity-partners'],
    ],
    ['en', 'xAI praised the Valor of its people', ['xAI=xai']],
    // A short form counts where an organisation that is known to deal with its bearer stands in the text.
    ['en', 'CoreWeave rents the campus of Galaxy', ['CoreWeave=coreweave', 'Galaxy=galaxy-digital']],
    ['en', 'Samsung shows a new Galaxy phone', ['Samsung=samsung', 'Galaxy=samsung']],
    ['nl', "ASML's chipmachines voor TSMC", ['ASML=asml', 'TSMC=tsmc']],
    [
      'ja',
      'ソフトバンクグループはアームとエヌビディアに',
      ['ソフトバンクグループ=softbank', 'アーム=arm', 'エヌビディア=nvidia'],
    ],
    ['zh', '甲骨文与英伟达、輝達及软银', ['甲骨文=oracle', '英伟达=nvidia', '輝達=nvidia', '软银=softbank']],
    [
      'ko',
      '엔비디아가 오픈AI와, 삼성전자의 SK하이닉스',
      ['엔비디아=nvidia', '오픈AI=openai', '삼성전자=samsung', 'SK하이닉스=sk-hynix'],
    ],
    [
      'en',
      'Marvell bought Celestial AI; ZT Systems went to Sanmina',
      ['Marvell=marvell', 'Celestial AI=celestial-ai', 'ZT Systems=zt-systems', 'Sanmina=sanmina'],
    ],
    [
      'it',
      'Dal fondo Atreides e dal Consiglio europeo per l’innovazione',
      ['Atreides=atreides', 'Consiglio europeo per l’innovazione=eic'],
    ],
    [
      'de',
      'Q.ANT holt den Deeptech & Climate Fonds',
      ['Q.ANT=q-ant', 'Deeptech & Climate Fonds=deeptech-and-climate-fonds'],
    ],
    ['fr', 'le contrat entre Eviden et EuroHPC', ['Eviden=eviden', 'EuroHPC=eurohpc']],
    ['es', 'Submer y el Gobierno vasco', ['Submer=submer', 'Gobierno vasco=basque-government']],
    ['pt', 'O contrato da NOS com a Altice Portugal', ['NOS=nos', 'Altice Portugal=altice']],
    ['pt', 'A Câmara da Covilhã e a Padtec', ['Câmara da Covilhã=covilha', 'Padtec=padtec']],
    [
      'nl',
      'De gemeente Zeewolde wacht. Het kabinet tekent met Poolside AI; het Franse Poolside bouwt.',
      [
        'gemeente Zeewolde=gemeente-zeewolde',
        'Het kabinet=dutch-government',
        'Poolside AI=poolside',
        'Poolside=poolside',
      ],
    ],
    [
      'nl',
      'Invest-NL leent aan Innatera; het ministerie van Economische Zaken',
      ['Invest-NL=invest-nl', 'Innatera=innatera', 'het ministerie van Economische Zaken=dutch-government'],
    ],
    [
      'ja',
      'シャープと三井不動産、九州電力',
      ['シャープ=sharp', '三井不動産=mitsui-fudosan', '九州電力=kyushu-electric'],
    ],
    [
      'zh',
      '群創與力積電，以及深创投、國巨',
      ['群創=innolux', '力積電=powerchip', '深创投=shenzhen-capital-group', '國巨=yageo'],
    ],
    [
      'ko',
      '기업은행은 하이퍼엑셀에, SK에코플랜트와',
      ['기업은행=industrial-bank-of-korea', '하이퍼엑셀=hyperaccel', 'SK에코플랜트=sk-ecoplant'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(told(lang, text)).toEqual(expected)
  })
})

describe('words that only look like names', () => {
  test.each<[Lang, string]>([
    ['en', 'Armenia builds a metaverse; the arm of a switch'],
    ['en', 'Together with others they scale up. Switch to the next stack.'],
    ['en', 'WASHINGTON, Oct 6 - Officials in Washington met at the Washington Post.'],
    ['en', 'Apple pie, an amazon and the Amazon rainforest'.replace('Apple', 'apple')],
    ['it', 'La meta degli investimenti è vicina. Meta degli utenti vive altrove.'],
    ['de', 'Der Arm der Justiz. Das Stargate ist ein Projekt.'],
    ['fr', "Le ciel est orange. L'orange du drapeau."],
    ['es', 'La meta del año es otra. El Nasdaq sube.'],
    ['pt', 'A meta do ano. Em março o dólar subiu.'],
    ['nl', 'De switch ging om. De groep wacht.'],
    ['en', 'The mercury fell sharply. A sharp rise, a canon, and an edged tool.'],
    ['it', 'Gli Stati Generali. La sonda è lontana.'],
    ['de', 'Ein Trumpf der Serverfarm. Eine Allianz der Damen.'],
    ['es', 'El barco salió; la sonda midió.'],
    ['pt', 'Neste ano, nos preços, vivo e positivo.'],
    ['pt', 'O Cade e o Banco de Portugal calam, como a CMVM.'],
    ['nl', 'In Athene spreekt de NOS van een slim plan.'],
    ['ja', 'メタバースとアームストロング、日経平均株価'],
    ['zh', 'AI浪潮带来新思路，提高意识，中國巨頭在北京东城，智慧与能源'],
    ['zh', '平台電商的社群創業，增大摩擦，上海光伏'],
    ['zh', '高通胀与三星级酒店，阿里山'],
    ['ko', '메타버스와 나스닥, 스타게이트'],
  ])('%s: %s', (lang, text) => {
    expect(told(lang, text)).toEqual([])
  })
})

describe('people', () => {
  test.each<[Lang, string, string[]]>([
    ['en', 'Jensen Huang said so. Huang added more.', ['nvidia Jensen Huang', 'nvidia Jensen Huang']],
    ['en', 'Masayoshi Son agreed. Son will pay.', ['softbank Masayoshi Son', 'softbank Masayoshi Son']],
    ['en', 'His Son agreed with Adam Smith.', []],
    ['it', 'Lo ha detto Altman', ['openai Sam Altman']],
    ['ja', 'ジェンスン・フアンCEOは語った', ['nvidia Jensen Huang']],
    ['zh', '黄仁勋与孙正义', ['nvidia Jensen Huang', 'softbank Masayoshi Son']],
    ['ko', '젠슨 황 CEO는', ['nvidia Jensen Huang']],
  ])('%s: %s', (lang, text, expected) => {
    expect(findParties(text, { lang }).map(({ party, person }) => `${party} ${person}`)).toEqual(expected)
  })
})

describe('organisations outside the register', () => {
  test.each<[Lang, string, string[]]>([
    [
      'en',
      'Marlowe Compute, Inc. rents from Pell Energy. Marlowe pays.',
      ['marlowe-compute', 'pell-energy', 'marlowe-compute'],
    ],
    ['en', 'The start-up Wrenlow has a plan', ['wrenlow']],
    ['en', 'London-based Wrenlow sues Nvidia-backed Lumora', ['wrenlow', 'nvidia', 'lumora']],
    ['en', 'Nvidia Signs Deal With Harrow Energy', ['nvidia', 'harrow-energy']],
    ['it', 'Il contratto con Alba Server S.r.l. vale molto', ['alba-server']],
    ['it', 'La Banca Serchio presta', ['banca-serchio']],
    ['de', 'Der Infrastrukturfonds Elbsand Capital zahlt', ['elbsand-capital']],
    ['fr', 'la jeune pousse Varenne signe', ['varenne']],
    ['es', 'Ofrece a la chilena Copihue Datos una parte', ['copihue-datos']],
    ['pt', 'A Ipê Data Centers e o Banco Tocantins', ['ipe-data-centers', 'banco-tocantins']],
    ['pt', 'A operação junta a Mirante Infraestrutura e a integradora Varena', ['mirante-infraestrutura', 'varena']],
    ['nl', 'datacenterbedrijf Duinrand bouwt', ['duinrand']],
    ['nl', 'Het in Eindhoven gevestigde Ferrolux krijgt geld', ['ferrolux']],
    ['nl', 'Dan tekent het Finse Veldmark met het Britse Halden Compute', ['veldmark', 'halden-compute']],
    ['ja', '推論チップのハヤセ半導体（Hayase Semi）は', ['hayase-semi']],
    ['ja', '当社（灯台クラウド株式会社、英文名Todai Cloud）は', ['todai-cloud']],
    ['ja', '米新興企業Wrenlow（レンロー）に出資', ['wrenlow']],
    ['zh', '向人工智能初创公司Wrenlow投资', ['wrenlow']],
    ['ko', 'AI 스타트업 Wrenlow에 투자', ['wrenlow']],
    ['ko', '가람클라우드는 계약했다', ['가람클라우드']],
    ['ko', '구미시와 전북도는 협약을 맺었다', ['gumi-city', 'jeonbuk']],
  ])('%s: %s', (lang, text, expected) => {
    expect(findParties(text, { lang }).map(({ party }) => party)).toEqual(expected)
  })

  test.each<[Lang, string]>([
    ['en', 'An AI data centre in Louisiana. Last Monday in September, Congress and Germany met.'],
    ['nl', 'Een hal in het Noorse Veldmark, nabij het Finse Halden.'],
    ['nl', 'De hal groeit - Beursduif\n\nAMSTERDAM (Beursduif) - De hal in Almere groeit, meldt Beursduif.'],
    ['de', 'Die neuen KI-Server und Cloud-Chips im Rechenzentrum kosten Milliarden.'],
    ['de', 'Bestellt wurden GB300-Systeme, und der Bedarf der Münchner Halbleiterhersteller wächst, so die Münchner.'],
    ['fr', "Un site dans l'Essonne\n\nLe site de l'Essonne ouvre dans l'Essonne."],
    ['ja', 'データセンター投資と高性能半導体'],
    ['ko', '투자은행과 차세대 반도체'],
    ['zh', '该公司Blackwell芯片与人工智能GPU'],
    ['ja', '新興AIと同社Blackwell'],
  ])('%s has none: %s', (lang, text) => {
    expect(told(lang, text)).toEqual([])
  })
})

test('mentions are in order, apart, and inside the text', () => {
  const text = 'Nvidia (NVDA.O) and OpenAI, 엔비디아, Marlowe Compute Inc. and Sam Altman of OpenAI'
  let end = 0
  for (const mention of findParties(text, { lang: 'en' })) {
    expect(mention.start).toBeGreaterThanOrEqual(end)
    expect(mention.end).toBeGreaterThan(mention.start)
    end = mention.end
  }
  expect(end).toBe(text.length)
})

test.each<[Lang, string, string[]]>([
  [
    'en',
    'The Wall Street Journal wrote it, the Journal said; Bloomberg too',
    ['The Wall Street Journal', 'The Wall Street Journal', 'Bloomberg'],
  ],
  ['en', 'a journal of information', []],
  ['de', 'wie das Handelsblatt berichtet', ['Handelsblatt']],
  ['ja', '日経とロイター通信によると', ['Nikkei', 'Reuters']],
  ['zh', '据路透社和彭博社报道', ['Reuters', 'Bloomberg']],
  ['ko', '연합뉴스와 월스트리트저널에 따르면', ['Yonhap', 'The Wall Street Journal']],
])('outlets, %s: %s', (lang, text, expected) => {
  expect(findOutlets(text, { lang }).map(({ outlet }) => outlet)).toEqual(expected)
})
