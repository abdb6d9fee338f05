import type { ClaimRow, QuantityRow } from '../run.ts'

/** Sentences with the quantities in them. */
export const quantities: readonly QuantityRow[] = [
  // Portugal.
  ['O contrato vale 300 mil milhões de dólares.', ['money', 3e11, 'USD']],
  ['São 1,4 biliões de dólares.', ['money', 1.4e12, 'USD']],
  ['Um empréstimo de 8,5 mil milhões de euros.', ['money', 8.5e9, 'EUR']],
  ['Mil milhões de euros até 2030.', ['money', 1e9, 'EUR']],
  ['Um limite máximo de 400 milhões de euros.', ['money', 4e8, 'EUR', 'up_to']],
  ['Na ordem dos 12 mil milhões de euros.', ['money', 1.2e10, 'EUR']],
  ['Um total de 240 megavátios.', ['power', 2.4e8, 'W']],
  ['Detém 10 por cento da empresa.', ['stake', 10, '%']],
  // Brazil.
  ['O acordo soma US$ 38 bilhões.', ['money', 3.8e10, 'USD']],
  ['O aporte é de R$ 1,26 bilhão.', ['money', 1.26e9, 'BRL']],
  ['A conta chega a US$ 1,4 trilhão.', ['money', 1.4e12, 'USD']],
  ['Um cheque de US$ 500 mi.', ['money', 5e8, 'USD']],
  ['A ronda foi de US$ 40 bi.', ['money', 4e10, 'USD']],
  ['Meio bilhão de dólares.', ['money', 5e8, 'USD']],
  ['Um bilhão e meio de reais.', ['money', 1.5e9, 'BRL']],
  // Bounds.
  ['Um contrato com capacidade máxima de 3 GW.', ['power', 3e9, 'W', 'up_to']],
  ['O valor vai além dos 2 mil milhões de dólares.', ['money', 2e9, 'USD', 'at_least']],
  ['Um cheque que pode bater nos US$ 50 bilhões.', ['money', 5e10, 'USD', 'up_to']],
  ['A potência poderá crescer para 3 GW.', ['power', 3e9, 'W', 'up_to']],
  ['Um valor inferior aos 500 milhões de euros.', ['money', 5e8, 'EUR', 'up_to']],
  ['Com potencial de 4,75 GW.', ['power', 4.75e9, 'W', 'up_to']],
  ['São para cima de 10 mil milhões de euros.', ['money', 1e10, 'EUR', 'at_least']],
  ['O investimento pode passar de R$ 50 bilhões.', ['money', 5e10, 'BRL', 'at_least']],
  ['Uma dezena de milhares de GPU.'],
  [
    'São 36 megawatts na primeira fase, e o plano prevê crescer até aos 180.',
    ['power', 3.6e7, 'W'],
    ['power', 1.8e8, 'W', 'up_to'],
  ],
  ['Até US$ 100 bilhões.', ['money', 1e11, 'USD', 'up_to']],
  ['São 24 bilhões de dólares no máximo.', ['money', 2.4e10, 'USD', 'up_to']],
  ['Pelo menos 5 mil milhões de libras.', ['money', 5e9, 'GBP', 'at_least']],
  ['O valor ultrapassa os 700 milhões de euros.', ['money', 7e8, 'EUR', 'at_least']],
  ['Mais de US$ 20 bilhões.', ['money', 2e10, 'USD', 'at_least']],
  ['Entre 10 e 12 bilhões de dólares.', ['money', 1.2e10, 'USD', 'range', 1e10]],
  ['De 3 a 5 gigawatts de capacidade.', ['power', 5e9, 'W', 'range', 3e9]],
  ['Mais de um gigawatt de computação.', ['power', 1e9, 'W', 'at_least']],
  ['O primeiro gigawatt entra em 2027.', ['power', 1e9, 'W']],
  ['Um campus de 480 MW, ampliável a 1,2 GW.', ['power', 4.8e8, 'W'], ['power', 1.2e9, 'W']],
  ['Cerca de 64 mil processadores.', ['units', 64000, 'unit']],
  ['Até um milhão de TPUs.', ['units', 1e6, 'unit', 'up_to']],
  ['Mais de 20 mil H100.', ['units', 20000, 'unit', 'at_least']],
  ['Warrants sobre 160 milhões de ações.', ['shares', 1.6e8, 'share']],
  ['Fica com 9,9% do capital.', ['stake', 9.9, '%']],
  ['Um arrendamento de quinze anos.', ['term', 15, 'year']],
  ['Perto de 14 trilhões de wons.', ['money', 1.4e13, 'KRW']],
  // Traps.
  ['Dezenas de bilhões de dólares.'],
  ['Vários mil milhões de euros.'],
  ['Consome 12 GWh por ano.'],
  ['A aliança nasceu há dez anos.'],
]

/** Short texts with the claims they make. */
export const claims: readonly ClaimRow[] = [
  // How a round, a purchase or a paper ends.
  [
    'OpenAI fecha maior rodada da história, de US$ 7,3 bilhões, com a Thrive Capital.',
    ['openai thrive', 'money', 7.3e9, 'completed'],
  ],
  [
    'A Mistral encerrou a captação de 730 milhões de euros com a ASML à cabeça.',
    ['asml mistral-ai', 'money', 7.3e8, 'completed'],
  ],
  [
    'AMD completa aquisição da ZT Systems por 4,7 mil milhões de dólares.',
    ['amd zt-systems', 'money', 4.7e9, 'completed'],
  ],
  ['A Oracle energizou os 200 MW para a OpenAI.', ['openai oracle', 'power', 2e8, 'completed']],
  ['SoftBank termina de pagar os US$ 640 milhões à OpenAI.', ['openai softbank', 'money', 6.4e8, 'completed']],
  [
    'A Meta assinou uma carta de intenções com a Vistra para comprar 930 MW.',
    ['meta vistra', 'power', 9.3e8, 'intended'],
  ],
  ['A EDP e a Google querem assinar até junho um contrato de 64 MW.', ['edp google', 'power', 6.4e7, 'intended']],
  [
    'A Samsung andará a negociar com a Tesla um contrato de 640 milhões de dólares.',
    ['samsung tesla', 'money', 6.4e8, 'rumored'],
  ],
  ['Nvidia e OpenAI: 640 milhões de dólares continuam no papel.', ['nvidia openai', 'money', 6.4e8, 'stalled']],
  ['Meta e Scale AI terminam contrato de 640 milhões de dólares.', ['meta scale-ai', 'money', 6.4e8, 'cancelled']],
  ['A Nvidia saiu da ronda de 930 milhões de dólares da OpenAI.', ['nvidia openai', 'money', 9.3e8, 'cancelled']],
  [
    'A Microsoft renovou o contrato com a Nebius, agora de 930 milhões de dólares.',
    ['microsoft nebius', 'money', 9.3e8, 'agreed'],
  ],
  // What the plan spoke of, without its other party.
  [
    'A AMD e a Microsoft tinham apresentado no outono uma carta de intenções de até 15 mil milhões de dólares. Seis meses depois nada foi construído.\n\nO plano inicial falava em 2 gigawatts de sistemas da AMD, o consumo de uma grande cidade.',
    ['amd microsoft', 'money', 1.5e10, 'intended'],
    ['amd microsoft', 'power', 2e9, 'intended'],
  ],
  [
    'A OpenAI e a Oracle assinaram um contrato de 300 mil milhões de dólares por cinco anos.',
    ['openai oracle', 'money', 3e11, 'agreed'],
    ['openai oracle', 'term', 5, 'agreed'],
  ],
  ['A Nvidia vai investir US$ 5 bilhões na Intel.', ['intel nvidia', 'money', 5e9, 'agreed']],
  [
    'A Meta comprometeu-se a pagar à CoreWeave até 14,2 mil milhões de dólares por capacidade de computação.',
    ['coreweave meta', 'money', 1.42e10, 'agreed'],
  ],
  ['O SoftBank se desfez de US$ 5,8 bilhões em papéis da Nvidia.', ['nvidia softbank', 'money', 5.8e9, 'completed']],
  ['A Meta se obrigou a pagar à CoreWeave US$ 14,2 bilhões.', ['coreweave meta', 'money', 1.42e10, 'agreed']],
  [
    'A Nvidia avisa que nada assegura que o investimento de 100 bilhões de dólares na OpenAI venha a se concretizar.',
    ['nvidia openai', 'money', 1e11, 'disclaimed'],
  ],
  ['A Microsoft rasgou o acordo de 2 gigawatts com a CoreWeave.', ['coreweave microsoft', 'power', 2e9, 'cancelled']],
  [
    'Está encalhado o projeto de 300 megawatts da Microsoft com a Scala Data Centers.',
    ['microsoft scala-data-centers', 'power', 3e8, 'stalled'],
  ],
  ['A AMD fornecerá à OpenAI 6 gigawatts de processadores.', ['amd openai', 'power', 6e9, 'agreed']],
  ['O SoftBank concluiu a compra da Ampere por US$ 6,5 bilhões.', ['ampere softbank', 'money', 6.5e9, 'completed']],
  ['A Amazon já investiu US$ 8 bilhões na Anthropic.', ['amazon anthropic', 'money', 8e9, 'completed']],
  [
    'A Microsoft negocia com a Anthropic um aporte de US$ 10 bilhões, segundo fontes próximas.',
    ['anthropic microsoft', 'money', 1e10, 'rumored'],
  ],
  [
    'A Oracle estará a negociar com a Meta um acordo de 20 mil milhões de dólares.',
    ['meta oracle', 'money', 2e10, 'rumored'],
  ],
  [
    'A Nvidia e a OpenAI assinaram uma carta de intenções de até US$ 100 bilhões.',
    ['nvidia openai', 'money', 1e11, 'intended'],
  ],
  ['O SoftBank pretende investir US$ 22,5 bilhões na OpenAI.', ['openai softbank', 'money', 2.25e10, 'intended']],
  [
    'Os 100 mil milhões de dólares da Nvidia para a OpenAI nunca foram um compromisso.',
    ['nvidia openai', 'money', 1e11, 'disclaimed'],
  ],
  [
    'A Microsoft rescindiu o contrato de 1,5 gigawatt com a CoreWeave.',
    ['coreweave microsoft', 'power', 1.5e9, 'cancelled'],
  ],
  [
    'O plano da Nvidia de investir US$ 100 bilhões na OpenAI não saiu do papel.',
    ['nvidia openai', 'money', 1e11, 'stalled'],
  ],
  [
    'A Nvidia adquiriu 4% do capital da Nokia por mil milhões de dólares.',
    ['nokia nvidia', 'stake', 4, 'completed'],
    ['nokia nvidia', 'money', 1e9, 'completed'],
  ],
  [
    'Expirou o memorando de 400 MW entre a Eneva e a Scala Data Centers, que não foi renovado.',
    ['eneva scala-data-centers', 'power', 4e8, 'cancelled'],
  ],
  ['Já caíram na conta da Elea os R$ 85 milhões do empréstimo do BNDES.', ['bndes elea', 'money', 8.5e7, 'completed']],
  [
    'Microsoft e Nscale: até ao fim do mês estavam instalados 4.200 processadores.',
    ['microsoft nscale', 'units', 4200, 'completed'],
  ],
  [
    'A Caixa Geral de Depósitos participou com 45 milhões de euros no empréstimo à Start Campus.',
    ['caixa-geral-de-depositos start-campus', 'money', 4.5e7, 'completed'],
  ],
  [
    'Em novembro ficou fechada a compra da Ampere pelo SoftBank, por 6,5 mil milhões de dólares.',
    ['ampere softbank', 'money', 6.5e9, 'completed'],
  ],
  ['O SoftBank pôs US$ 2 bilhões na Intel.', ['intel softbank', 'money', 2e9, 'completed']],
  ['A Intel tinha recebido do SoftBank 2 mil milhões de dólares.', ['intel softbank', 'money', 2e9, 'completed']],
  ['O SoftBank aceitou pôr 2 mil milhões de dólares na Intel.', ['intel softbank', 'money', 2e9, 'agreed']],
  [
    'A Endesa e a Start Campus negoceiam um contrato de 60 megawatts.',
    ['endesa start-campus', 'power', 6e7, 'rumored'],
  ],
  ['A Nvidia avalia botar até US$ 1 bilhão na Poolside.', ['nvidia poolside', 'money', 1e9, 'rumored']],
  [
    'A Blue Owl não vai participar nos 10 mil milhões de dólares de que a Oracle precisa.',
    ['blue-owl oracle', 'money', 1e10, 'cancelled'],
  ],
  [
    'A primeira fatia da Nvidia na OpenAI, de 10 mil milhões de dólares, chega quando o acordo definitivo for assinado.',
    ['nvidia openai', 'money', 1e10, 'intended'],
  ],
  ['As ações da Nvidia caíram 3,4% após o anúncio da OpenAI.'],
  ['A Nvidia faturou US$ 57 bilhões no terceiro trimestre.'],
  ['A OpenAI atingiu uma avaliação de 500 mil milhões de dólares.'],
  ['A consultora Gartner estima que o mercado mundial de chips chegue a 800 mil milhões de dólares.'],
  ['A capitalização da Nvidia supera os 4 biliões de dólares.'],
  ['A Amazon emprega mais de um milhão de trabalhadores.'],
]
