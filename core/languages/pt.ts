import { codes, list, numbers } from './list.ts'
import type { LanguagePack } from './pack.ts'

/** Words for making an amount larger or smaller. */
const changed = list`
  reduz* | redução | cort* | aument* | elev* | ampli* | sub* | baix* | pass* | revis* | revê | reviu | dobr* | encolh*
`

/** What stands before the participle of a deed that is done. */
const auxiliaries = list`
  foi | foram | já | já foi | já foram | tinha | tinham | já tinha | havia | haviam | já havia | ter | tendo
`

/** Such participles. */
const participles = list`
  investid* | pago | pagos | paga | pagas | adquirid* | comprad* | entregue* | recebid* | levantad* | captad* | angariad* |
  instalad* | aportad* | injetad* | posto | colocad* | vendid* | gasto* | gasta* | emitid* | transferid* | efetuad* |
  realizad* | desembolsad* | emprestad* | liberad* | subscrit* | reembolsad* | liquidad* | aplicad* | arrecadad* |
  depositad* | creditad* | sacad* | montad* | expedid* | concluíd*
`

export const pt: LanguagePack = {
  lang: 'pt',
  script: 'spaced',
  quantities: {
    decimal: ',',
    numerals: numbers`
      meio 0.5 | meia 0.5 | um 1 | uma 1 | dois 2 | duas 2 | três 3 | quatro 4 | cinco 5 | seis 6 | sete 7 |
      oito 8 | nove 9 | dez 10 | onze 11 | doze 12 | treze 13 | quinze 15 | dezasseis 16 | dezoito 18 |
      vinte 20 | trinta 30 | quarenta 40 | cinquenta 50 | sessenta 60 | cem 100 | duzentos 200 | trezentos 300 |
      quinhentos 500 | mil 1000 | quatorze 14 | catorze 14 | dezesseis 16 | dezessete 17 | dezassete 17 |
      dezenove 19 | dezanove 19 | vinte e um 21 | vinte e dois 22 | vinte e três 23 | vinte e cinco 25 |
      trinta e cinco 35 | quarenta e cinco 45 | setenta 70 | oitenta 80 | noventa 90 | cento e vinte 120 |
      cento e cinquenta 150 | quatrocentos 400 | seiscentos 600 | setecentos 700 | oitocentos 800 |
      novecentos 900 | duzentas 200 | trezentas 300 | quatrocentas 400 | quinhentas 500 |
      vinte e quatro 24 | vinte e seis 26 | vinte e sete 27 | vinte e oito 28 | vinte e nove 29 |
      vinte e uma 21 | vinte e duas 22 | trinta e um 31 | trinta e dois 32 | trinta e três 33 |
      trinta e quatro 34 | trinta e seis 36 | trinta e sete 37 | trinta e oito 38 | trinta e nove 39 |
      trinta e uma 31 | trinta e duas 32 | quarenta e um 41 | quarenta e dois 42 | quarenta e três 43 |
      quarenta e quatro 44 | quarenta e seis 46 | quarenta e sete 47 | quarenta e oito 48 |
      quarenta e nove 49 | quarenta e uma 41 | quarenta e duas 42 | cinquenta e um 51 | cinquenta e dois 52 |
      cinquenta e três 53 | cinquenta e quatro 54 | cinquenta e cinco 55 | cinquenta e seis 56 |
      cinquenta e sete 57 | cinquenta e oito 58 | cinquenta e nove 59 | cinquenta e uma 51 |
      cinquenta e duas 52 | sessenta e um 61 | sessenta e dois 62 | sessenta e três 63 | sessenta e quatro 64 |
      sessenta e cinco 65 | sessenta e seis 66 | sessenta e sete 67 | sessenta e oito 68 | sessenta e nove 69 |
      sessenta e uma 61 | sessenta e duas 62 | setenta e um 71 | setenta e dois 72 | setenta e três 73 |
      setenta e quatro 74 | setenta e cinco 75 | setenta e seis 76 | setenta e sete 77 | setenta e oito 78 |
      setenta e nove 79 | setenta e uma 71 | setenta e duas 72 | oitenta e um 81 | oitenta e dois 82 |
      oitenta e três 83 | oitenta e quatro 84 | oitenta e cinco 85 | oitenta e seis 86 | oitenta e sete 87 |
      oitenta e oito 88 | oitenta e nove 89 | oitenta e uma 81 | oitenta e duas 82 | noventa e um 91 |
      noventa e dois 92 | noventa e três 93 | noventa e quatro 94 | noventa e cinco 95 | noventa e seis 96 |
      noventa e sete 97 | noventa e oito 98 | noventa e nove 99 | noventa e uma 91 | noventa e duas 92 |
      oitocentas 800 | novecentas 900 | seiscentas 600 | setecentas 700 | cento e dez 110 |
      cento e trinta 130 | cento e quarenta 140 | cento e sessenta 160 | cento e setenta 170 |
      cento e oitenta 180 | cento e noventa 190 | duzentos e cinquenta 250 | trezentos e cinquenta 350 |
      quatrocentos e cinquenta 450 | duzentos e vinte 220 | duzentos e trinta 230 | duzentos e quarenta 240 |
      cento e cinco 105 | cento e vinte e cinco 125
    `,
    scales: numbers`
      mil 1e3 | milhão 1e6 | milhões 1e6 | mi 1e6 | mi. 1e6 | mil milhões 1e9 | bilhão 1e9 | bilhões 1e9 |
      bi 1e9 | trilhão 1e12 | trilhões 1e12 | tri 1e12 | bilião 1e12 | biliões 1e12 | milhão e meio 1.5e6 |
      bilhão e meio 1.5e9 | trilhão e meio 1.5e12 | bilião e meio 1.5e12 | mil mi 1e9 | mln 1e6
    `,
    currencies: codes`
      dólar USD | dólares USD | dólares americanos USD | dólares australianos AUD | dólares canadianos CAD |
      dólares de Taiwan TWD | euro EUR | euros EUR | libras GBP | libras esterlinas GBP | ienes JPY | wons KRW |
      yuans CNY | yuan CNY | real BRL | reais BRL | francos suíços CHF | coroas suecas SEK | coroas SEK |
      coroas norueguesas NOK | rupias INR | dirhams AED | riais SAR | dólar americano USD |
      dólares norte-americanos USD | dólares dos EUA USD | dólares dos Estados Unidos USD |
      dólares canadenses CAD | dólares taiwaneses TWD | novos dólares taiwaneses TWD |
      dólares de Hong Kong HKD | dólares de Singapura SGD | libra GBP | libras britânicas GBP | iene JPY |
      won KRW | wons sul-coreanos KRW | yuan chinês CNY | yuans chineses CNY | iuanes CNY | yuanes CNY |
      renminbi CNY | rupias indianas INR | coroas dinamarquesas DKK | riyals SAR | riais sauditas SAR |
      dirhams dos Emirados AED | dirrãs AED | francos CHF | pesos mexicanos MXN | pesos MXN | ringgits MYR |
      dólares neozelandeses NZD | coroas checas CZK | rúpias INR | rúpias indianas INR | rúpias indonésias IDR | pesos argentinos ARS |
      pesos chilenos CLP | pesos colombianos COP | guaranis PYG | soles PEN | shekels ILS | siclos ILS | bahts THB | dong VND | zlotys PLN |
      forints HUF | liras turcas TRY | rands ZAR | rublos RUB | meticais MZN | kwanzas AOA | riais do Qatar QAR | riais catarianos QAR |
      libras egípcias EGP | yuan renminbi CNY
    `,
    yenSign: 'JPY',
    power: numbers`
      terawatts 1e12 | gigawatt 1e9 | gigawatts 1e9 | gigavátio 1e9 | gigavátios 1e9 | megawatt 1e6 |
      megawatts 1e6 | megavátio 1e6 | megavátios 1e6 | quilowatts 1e3 | watts 1 | terawatt 1e12 |
      teravátios 1e12 | gigawatt e meio 1.5e9 | GigaWatts 1e9 | gigas 1e9 | giga 1e9 | megas 1e6 | quilovátios 1e3 | kilowatts 1e3
    `,
    percent: ['por cento'],
    shares: list`
      ações | acções | papéis | títulos | warrants | ações ordinárias | ações novas | acções ordinárias |
      bônus de subscrição | opções
    `,
    goods: list`
      chips | GPUs | GPU | processadores | aceleradores | TPUs | placas | servidores | sistemas |
      semicondutores | unidades | superchips | bolachas | circuitos | chips de IA | microprocessadores |
      placas gráficas | placas de vídeo | unidades de processamento gráfico |
      unidades de processamento tensorial | CPU | CPUs | TPU | LPU | XPU | racks | bastidores | H100 | H200 |
      H20 | H800 | B200 | B300 | GB200 | GB300 | MI300X | MI355X | MI450 | Trainium | Trainium2 | Trainium3 |
      Ascend | chips avançados | circuitos integrados | módulos | wafers
    `,
    years: ['anos', 'ano'],
    months: ['meses'],
    lasting: numbers`
      uma década 10 | duas décadas 20 | três décadas 30 | meia década 5 | bienal 2 | trienal 3 | quadrienal 4 | quinquenal 5 | decenal 10
    `,
    apart: list`com | por | para | se | mas | e | à | da | do`,
    counted: list`
      pessoas | usuários | utilizadores | clientes | assinantes | parâmetros | tokens | habitantes |
      lares | casas | empregos | operações | transistores | transístores | metros | quilômetros | quilómetros |
      toneladas | downloads | trabalhadores | cidadãos | horas | litros
    `,
    ofWhich: list`dos quais | das quais | deles | delas | destes | desses | sendo`,
    ofThem: list`deles | delas | dos quais | das quais`,
    soon: list`este | esta | já | em | no | na | neste | nesta | até | ao | aos | às | foi | será | ficará | vão | seguem | funcionam | irão | são | serão | estarão | cada | foram | eram | devem | ficam | mais | estão | sob`,
    versus: list`contra | em vez de | em vez dos | em vez das | em vez do | em lugar de | face aos | ante os | contra os | ante | frente a | no lugar de | no lugar dos`,
    paidIn: ['em'],
    fillers: list`
      de | de suas | de novas | novas | das
    `,
    upTo: [
      ...list`pode | podem | poderá | poderão | poderia | poderiam | podendo`.flatMap((may) =>
        list`
          ascender a | ascender aos | chegar a | chegar aos | chegar às | chegar ao | chegar até | chegar até aos | chegar na casa dos | bater os | bater nos | bater em | alcançar | alcançar os |
          atingir | atingir os | atingir as | ir até aos | ir a | ir aos | subir a | subir aos | subir para | subir para os | crescer para | crescer para os |
          escalar para | escalar até | somar até | encostar nos
        `.map((reach) => `${may} ${reach}`),
      ),
      ...list`
      até | abaixo de | abaixo dos | abaixo das | inferior aos | inferior às | inferiores a | inferiores aos | aquém dos | aquém de | menos dos | não chega a |
      não chega aos | não chegam a | não chegam aos | que não chega aos | sem chegar aos | sem passar de | sem passar dos | não passa de | não passa dos | nunca mais de | não acima dos | um máximo de | no máximo | máximo de | não mais de | um teto de | até ao máximo de | até
      aos | até os | de até | não superior a | até cerca de | até o | até a | até um máximo de | até
      ao valor de | máximo estimado de | de no máximo | no limite de | teto de | tecto de | um tecto
      de | com um teto de | limite de | quando muito | não mais do que | não mais que | não
      ultrapassando | não superiores a | inferior a | menos de | menos do que | até mais | até quase
      | até perto de | até uns | até às | até ao | num máximo de | em um máximo de | um limite
      máximo de | com um limite de | pode chegar a | podem chegar a | poderá chegar a | poderão
      chegar a | poderia chegar a | poderiam chegar a | podendo chegar a | pode atingir | podem
      atingir | poderá atingir | poderia atingir | podendo atingir | pode alcançar | poderá alcançar
      | podendo alcançar | pode subir para | poderá subir para | expansível para | expansível a |
      ampliável para | extensível a | extensíveis a | expansíveis para | poderá ir aos | poderá ir até | poderia ir até | pode ir até | pode ir aos | podem ir até | podendo ir até |
      com potencial de | potencial de | potencial de até | com potencial para | elevaria o montante a | elevaria o total a | elevaria o valor a | elevando o total a até |
      até ao limite de | até o limite de | até um limite de | até um teto de | até o teto de | um plafond de | plafond de | com plafond de |
      não acima de | pode somar até | com um máximo de | podendo somar até
    `,
    ],
    atLeast: [
      ...list`pode | podem | poderá | poderão | poderia | poderiam | podendo | deve | devem | deverá | deverão`.flatMap(
        (may) =>
          list`
          superar | superar os | superar as | superar a marca de | ultrapassar | ultrapassar os | ultrapassar as | passar de | passar dos | passar das | exceder |
          exceder os
        `.map((more) => `${may} ${more}`),
      ),
      ...list`
      pelo menos | mais de | ao menos | no mínimo | acima de | um mínimo de | não menos de |
      superior a | superiores a | mais do que | passa de | passam de | supera | superam | ultrapassa
      | ultrapassam | bem mais de | mínimo de | excede | de pelo menos | mais de os | mais dos | bem
      acima de | acima dos | acima das | superior aos | no mínimo de | por pelo menos | por mais de
      | com mais de | para cima de | para cima dos | para lá dos | para lá das | + de | superior às | superiores aos | superiores às |
      não inferior aos | não inferiores aos | não menos dos | mais das | muito acima de | muito acima dos | bem acima dos | mais do que os |
      nunca menos de | a passar dos | passando dos | ultrapassa a casa dos | supera a casa dos | um mínimo | mais que | passou de | passaram de | passará de | superou |
      superaram | superará | superando | ultrapassou | ultrapassaram | ultrapassará | ultrapassar |
      ultrapassando | excedem | excedeu | excede os | não inferior a | não inferiores a | a partir
      de | nada menos que | nada menos do que | supera os | ultrapassa os | muito mais de | um piso de | piso de | para lá de | mais de uns | passou dos | passa dos | não menos que | supera a marca de | ultrapassa a marca de | prazo
      mínimo de | duração mínima de
      `,
    ],
    prepositions: [],
    upToAfter: ['no máximo', 'como máximo', 'de teto', 'quando muito'],
    atLeastAfter: ['ou mais', 'no mínimo', 'pelo menos', 'ao menos', 'ou até mais'],
    about: list`
      cerca de | quase | perto de | aproximadamente | uns | umas | em torno de | por volta de | à volta de |
      os | as | o | a | de | dos | das | um | uma | outros | outras | mais | adicionais | primeiros |
      os primeiros | entre | por | em | um total de | total de | aos | nos | no | cerca dos | quase os |
      perto dos | à roda de | na casa dos | na casa de | na ordem de | na ordem dos | da ordem de |
      em torno dos | próximo de | próximo a | praticamente | algo como | por volta dos | esses | estes |
      aqueles | seus | suas | primeiras | as primeiras | num total de | em um total de | no valor de |
      no montante de | de cerca de | com cerca de | por cerca de | uns quase | os tais | os restantes |
      ao todo | totalizando | há | a rondar os | a rondar | ronda os | rondam os | rondará os | rondando os | na faixa de |
      na faixa dos | cerca das | à volta dos | coisa de | algo em torno de | mais ou menos | algo perto de
    `,
    to: list`
      a | ou | até | aos | e a | ou até | até os | até aos | até ao | e uns | a uns | e até | e cerca de
    `,
    between: ['entre'],
    and: ['e', 'e os', 'e as'],
    change: list`
      passar de | passa de | passou de | passam de | passará de | passando de | subiu de | sobe de | subir de |
      elevou de | eleva de | elevar de | reduziu de | reduz de | aumentou de | aumentar de | cresceu de |
      caiu de | cai de
    `,
    changed,
    changeEnds: { from: list`de | dos`, to: list`para | a` },
    rates: list`
      por gigawatt | o gigawatt | por megawatt | o megawatt | por ação | cada uma | cada um |
      a unidade | por unidade | por chip | por hora | a hora | por GW | por MW | por cada gigawatt |
      cada gigawatt | por cada GW | o GW | por gigavátio | por watt | por quilowatt | por peça |
      a peça | cada chip | por GPU | por processador | por servidor | por placa | por rack |
      por funcionário | por utilizador | por usuário | por pessoa | por barril | por cada ação |
      por acção | por token | por milhão de tokens | por título | por papel
    `,
    ratesAhead: list`por gigawatt | cada gigawatt | por megawatt | cada megawatt`,
    moments: list`
      atrás | antes | depois | de idade | de história | de experiência | de vida | de antiguidade
    `,
    vague: list`
      dezenas de milhares de milhões | dezenas de bilhões | centenas de bilhões | centenas de milhões |
      dezenas de milhões | centenas de milhares | dezenas de milhares | milhares de milhões | vários bilhões |
      vários mil milhões | alguns bilhões | milhares de | vários anos | dezenas de mil milhões |
      centenas de mil milhões | vários milhares de milhões | vários milhares | várias dezenas |
      várias centenas | dezena de milhares | centena de milhares | uma dezena de milhares | uma centena de milhares | dezena de bilhões | centena de bilhões | dezena de mil milhões |
      centena de mil milhões | centena de milhões | dezena de milhões | dezena de milhar | alguns mil milhões | vários milhões | alguns milhões | centenas de megawatts |
      alguns anos | muitos bilhões | há um | há dois | há três | há quatro | há cinco | há seis | há sete |
      há oito | há dez | há uma | há quase | há mais | há cerca | há uns | há pouco | há 1 | há 2 | há 3 |
      há 4 | há 5 | há 6 | há 7 | há 8 | há 9
    `,
    one: list`
      o primeiro | primeiro | um primeiro | cada | um | mais de um | quase um | cerca de um | o
    `,
  },
  claims: {
    abbreviations: list`
      sr | sra | dr | dra | s.a | inc | corp | co | ltd | ltda | etc | aprox | n | art | mi | bi | tri | jan |
      fev | mar | abr | jun | jul | ago | set | out | nov | dez | e.u.a
    `,
    beside: {
      roles: codes`
        com with | à to | ao to | aos to | às to | para to | em in | na in | no in | nas in | nos in |
        pela by | pelo by | por by | de of | da of | do of | das of | dos of | e and | ou and |
        entre between | como as | que as | sobre over | contra over
      `,
      articles: list`o | os | a | as`,
    },
    ordinalStop: false,
    behindReplaced: [],
    dates: {
      months: [
        ['janeiro', 'jan'],
        ['fevereiro', 'fev'],
        ['março', 'mar'],
        ['abril', 'abr'],
        ['maio'],
        ['junho', 'jun'],
        ['julho', 'jul'],
        ['agosto', 'ago'],
        ['setembro', 'set'],
        ['outubro', 'out'],
        ['novembro', 'nov'],
        ['dezembro', 'dez'],
      ],
      weekdays: [
        ['segunda-feira', 'segunda feira'],
        ['terça-feira', 'terça feira'],
        ['quarta-feira', 'quarta feira'],
        ['quinta-feira', 'quinta feira'],
        ['sexta-feira', 'sexta feira'],
        ['sábado'],
        ['domingo'],
      ],
      lastYear: ['do ano passado', 'no ano passado', 'há um ano', 'do ano anterior', 'um ano antes'],
      relative: [
        { phrase: 'no ano passado', years: -1 },
        { phrase: 'ano passado', years: -1 },
        { phrase: 'há um ano', years: -1 },
        { phrase: 'há dois anos', years: -2 },
        { phrase: 'no mês passado', months: -1 },
        { phrase: 'mês passado', months: -1 },
        { phrase: 'há um mês', months: -1 },
        { phrase: 'há dois meses', months: -2 },
        { phrase: 'há três meses', months: -3 },
        { phrase: 'há quatro meses', months: -4 },
        { phrase: 'há cinco meses', months: -5 },
        { phrase: 'há seis meses', months: -6 },
        { phrase: 'no início do mês', months: 0 },
        { phrase: 'no começo do mês', months: 0 },
        { phrase: 'na semana passada', days: -7 },
        { phrase: 'semana passada', days: -7 },
        { phrase: 'há uma semana', days: -7 },
        { phrase: 'há duas semanas', days: -14 },
        { phrase: 'duas semanas antes', days: -14 },
      ],
    },
    cues: {
      invest: list`
        invest* | coinvest* | desinvest* | aport* | aporte | aportes | injet* | injec* | injeção | injecção |
        colocar em | coloca | colocará | colocou | pôr em | põe | capital | aumento de capital |
        reforço de capital | rodada | rodadas | ronda | rondas | ronda de financiamento |
        rodada de financiamento | rodada de investimento | rodada de captação | captação | captações | capta |
        captam | captou | captaram | captar | captará | captado | levanta | levantam | levantou | levantaram |
        levantar capital | levantar fundos | levantar recursos | angari* | entra no capital |
        entrar no capital | entrada no capital | entrou no capital | participação | participações | acionista* |
        accionista* | subscrev* | subscrição | sócio* | sócia* | aposta | apostam | apostou | apostará |
        cheque | destin* | desembols* | investidor* | financiamento coletivo | série a | série b | série c |
        série d | série e | série f | série g | capital semente | capitaliza* | apoi*
      `,
      buy: list`
        compr* | adquir* | aquisi* | encomend* | pag* | gast* | reserv* | contratar | contratou | contratará |
        contratado | contratada | contratados | contratadas | contratação | pedido de | pedidos de |
        pedido firme | ordem de compra | ordens de compra | arremat* | consumirá
      `,
      supply: list`
        fornec* | entreg* | disponibiliz* | implant* | implement* | instal* | equip* | capacidade | potência |
        computação | computacional | poder computacional | poder de computação | processamento | acesso a |
        vend* | venda | constru* | ergu* | infraestrutura* | infra estrutura* | data center | data centers |
        data centre | datacenter | datacenters | centro de dados | centros de dados | centro de processamento |
        servidores | colocar ao serviço | aloj* | hosped* | fabric* | produz* | produção | supercomputador* |
        cluster | nuvem | cloud | semicondutor* | aceleradores | abastec* | provê | prover | gigafábrica* |
        gigafactory
      `,
      lease: list`
        alug* | arrend* | locação | locar | loca | aluguel | aluguer | inquilin* | locatári* | colocation |
        alojamento | subloc*
      `,
      finance: list`
        empréstimo* | crédito* | dívida | títulos de dívida | emissão de | emissão | emite | emitiu | emitir |
        debênture* | obrigações | financi* | refinanci* | garant* | aval | avalista | avaliz* |
        linha de crédito | empresta | emprestar | emprestou | emprestará | bonds | notas conversíveis |
        sindicado | securitização | bnb | bndes
      `,
      acquire: list`
        aquisi* | adquir* | compra de | compra da | compra do | opa | oferta | oferta pública | fusão |
        fund* com | incorpor* | tomada de controle | tomada de controlo | assumir o controle |
        assumir o controlo | assume o controle |
        venda da empresa | venda da companhia | venda do grupo | venda da startup
      `,
      licence: ['licença', 'licenças', 'licenci*', 'royalt*', 'direitos de uso'],
      warrant: list`
        warrant* | bônus de subscrição | bónus de subscrição | direitos de subscrição | direito de subscrição |
        opções sobre | opção sobre | opções de compra | opção de compra | direito de comprar |
        direito de compra | direito de adquirir | direito a comprar | opção de adquirir
      `,
      deal: list`
        acordo* | contrato | contratos | contratual | pacto* | parceria* | aliança* | convênio* | convénio* |
        colaboração | cooperação | projeto* | projecto* | plano | planos | carta de intenç* | protocolo* |
        memorando* | compromisso* | compromet* | operação | operações | transação | transações | transacção |
        joint venture | empresa conjunta | consórcio | negócio* | encomenda | encomendas | campus |
        no valor de | com valor de | por um valor de | avaliado em | acordo avaliado em | contrato avaliado em |
        negócio avaliado em | operação avaliada em | transação avaliada em | parceria avaliada em |
        compra avaliada em | aquisição avaliada em | encomenda avaliada em | venda avaliada em | orçado em |
        orçada em | stargate | tranche | tranches | programa | complexo | empreendimento | iniciativa |
        entendimento | megacontrato* | megaprojeto* | megaacordo* | mega acordo | concessão | licitação |
        tratativa*
      `,
      disclaimed: list`
        nunca foi um compromisso | nunca foi ... compromisso | nunca foram ... compromisso |
        nunca houve ... compromisso | nunca existiu ... compromisso | nunca constituiu ... compromisso |
        nunca representou ... compromisso | nunca tinha sido ... compromisso |
        nunca tinham sido ... compromisso | nunca fora ... compromisso | nunca assum* ... compromisso |
        jamais foi ... compromisso | jamais foram ... compromisso | jamais houve ... compromisso |
        jamais assum* ... compromisso | não era ... compromisso | não eram ... compromisso |
        não é ... compromisso | não são ... compromisso | não foi ... compromisso | não foram ... compromisso |
        não há ... compromisso | não havia ... compromisso | não houve ... compromisso |
        não existe ... compromisso | não existia ... compromisso | não se trata ... compromisso |
        não se tratava ... compromisso | não constitu* ... compromisso | não represent* ... compromisso |
        não implic* ... compromisso | não significa* ... compromisso | não equivale* ... compromisso |
        não assum* ... compromisso | não tem ... compromisso | nenhum compromisso | qualquer compromisso |
        sem compromisso | sem qualquer compromisso | sem nenhum compromisso | e não um compromisso |
        e não de um compromisso | não um compromisso | longe de ser um compromisso |
        mais do que um compromisso | nunca se comprometeu | nunca se comprometeram | nunca nos comprometemos |
        jamais se comprometeu | jamais nos comprometemos | não se comprometeu | não nos comprometemos |
        não está comprometid* | não estão comprometid* | não se compromete | nunca prometeu | nunca prometemos |
        nunca prometeram | não prometeu | não prometemos | nunca foi uma promessa | nunca foram uma promessa |
        não era uma promessa | não foi uma promessa | não é uma promessa | jamais foi uma promessa |
        não era uma encomenda | não é uma encomenda | nunca foi uma encomenda | nunca foi um pedido |
        não era um pedido | não é um contrato | não era um contrato | não há contrato assinado | nada assinado |
        nada está assinado | nada foi assinado | não era um cheque | não é um cheque | não era uma garantia |
        não é uma garantia | não era uma obrigação | não é uma obrigação | não são uma obrigação |
        nunca foi uma obrigação | não cria* ... obrigação | não gera* ... obrigação | não impõe ... obrigação |
        não implica* ... obrigação | não tem ... obrigação | não tinha ... obrigação | não há ... obrigação |
        não obriga* | não nos obriga* | não está obrigad* | não estava obrigad* | não estão obrigad* |
        sem obrigação | sem qualquer obrigação | nenhuma obrigação | qualquer obrigação | apenas um teto |
        apenas um tecto | só um teto | só um tecto | era um teto | era um tecto | é um teto | é um tecto |
        eram um teto | somente um teto | um mero teto | mero teto | não passa de um teto |
        não passava de um teto | de um teto | apenas um limite | só um limite | era um limite |
        um limite máximo | apenas um máximo | só um máximo | era um máximo | eram um máximo | mas um máximo |
        mas um teto | mas um limite | mas um tecto | e sim um teto | e sim um limite | máximo teórico |
        valor indicativo | meramente indicativ* | puramente indicativ* | apenas indicativ* | um convite |
        apenas um convite | não era vinculativ* | não eram vinculativ* | não foi vinculativ* |
        nunca foi vinculativ* | não vinculante afinal | nunca foi vinculante | nunca foram vinculantes |
        não era vinculante | não eram vinculantes | não tinha caráter vinculante | sem força vinculante |
        sem valor vinculativo | não vincula* | não há garantia* | não existe garantia* | não existem garantias |
        sem garantia* | sem qualquer garantia | não garante* | não há certeza | não há nenhuma garantia |
        não pode garantir | não dá garantia* | não está* garantid* | recua | recuam | recuou | recuaram |
        recuo | dá um passo atrás | deu um passo atrás | voltou atrás | volta atrás | voltaram atrás |
        dá marcha atrás | deu marcha a ré | marcha atrás | relativiz* | minimiz* | desvaloriza o |
        desvalorizou o | desdiz* | não passavam de | não passava de | não passa de | não passam de |
        esfria expectativas | esfriou as expectativas | arrefeceu as expectativas | reduziu as expectativas |
        não está escrito | não consta de nenhum contrato |
        não é uma obrigação nossa | não uma obrigação | não é obrigação | não há obrigação | sem obrigações |
        não obriga a | não nos obriga | não é compromisso | não é uma compra | não é uma ordem de compra |
        é o teto | é o tecto | são o tecto | apenas o teto | apenas o máximo | teto, não | tecto, não | é uma estimativa | é só uma estimativa | apenas uma estimativa | mera estimativa |
        mera intenção | apenas uma intenção | só uma intenção | uma referência, não |
        valor de referência apenas | nada está fechado | não há nada fechado | não há nada assinado |
        nada assegura | nada garante | não assegura | não asseguram | não há certezas | não é certo que |
        não é garantid* | não são garantid* | sem qualquer certeza | sem certeza | pode não se concretizar |
        podem não se concretizar | poderá não se concretizar | poderão não se concretizar | pode não vir a |
        poderá não vir a | pode nunca | poderá nunca | podem nunca | poderão nunca | pode não acontecer |
        poderá não acontecer | pode não sair | pode não avançar | poderá não avançar | são um teto | são um tecto |
        são apenas um teto | um teto, e não | um tecto, e não | um teto e não | um tecto e não |
        apenas uma possibilidade | só uma possibilidade | é opcional | são opcionais | não é firme | não são firmes |
        não é obrigatóri* | não são obrigatóri* | não é definitiv* | não são definitiv* | nada definitivo |
        nada é definitivo | não há nada definitivo | não há obrigatoriedade | não temos obrigação |
        não temos qualquer obrigação | não somos obrigad* | não se obriga | não se obrigou | não obrigatóri* | objetivo e não | uma meta e não |
        intenção e não | convite e não | apenas uma ambição | apenas uma meta | apenas um objetivo | só uma meta |
        valor máximo e não | máximo e não | um máximo, não |
        não é um compromisso | não são compromissos | não são um compromisso |
        não está obrigad* a | não estamos obrigad* | não uma promessa | e não uma promessa | limite, não |
        é um limite | é só um limite | um limite e não | um limite, não | nada a prende | nada prende |
        nada o prende | nada obriga | nada a obriga | sem obrigar | pode sair a qualquer | pode desistir a qualquer |
        pode rescindir a qualquer | reserva se o direito | se reserva o direito
      `,
      denied: list`
        desmente que | desmentiu que | nega que | negou que | negam que | negaram que | não é verdade que |
        é falso que | nega ter | negou ter | nega estar | negou estar | negou haver | desmente | desmentem |
        desmentiu | desmentiram | desmentir | desmentido | desmentidos | desmentida | desment* | nega | negam |
        negou | negaram | negado | negada | negando | negar | falso | falsa | falsos | falsas | falsidade |
        mentira | infundad* | sem fundamento | carece* de fundamento | sem qualquer fundamento |
        não tem fundamento | não têm fundamento | não é verdade | não é verdadeir* | não são verdadeir* |
        não corresponde* à verdade | não corresponde* à realidade | não procede | não procedem | improcedente* |
        inverídic* | inexat* | inexact* | incorret* | incorrect* | errad* | inventad* | é invenção | refut* |
        contestou a informação | rejeitou as notícias | rejeita as notícias | rejeitou os rumores |
        rejeita os rumores | não há negociações | não há negociação | não existem negociações |
        não existe negociação | não há conversas | não existem conversas | não está em negociações |
        não está em negociação | não está a negociar | não está negociando | não estão a negociar |
        não estão negociando | não mantém conversas | não há acordo | não há qualquer acordo |
        não existe qualquer acordo | não existe acordo | não existe nenhum | não há nenhum acordo |
        não há qualquer negociação | não há oferta | não recebeu qualquer | não recebeu nenhuma |
        não fez qualquer | não tem planos de | não temos planos de | não assinou nenhum | não assinou qualquer |
        não firmou nenhum | boato falso | fake news | disparate | bobagem | sem sentido |
        não existe reserva | nunca existiu | nunca existiram | não existe tal | não existe esse |
        não existe essa | é mentira | pura especulação | mera especulação | não passa de boato |
        não passa de especulação | não passam de rumores | rumores sem fundamento | não é real | não bate com |
        não tem veracidade | informação é improcedente | não reconhece | repudia | repudiou | rechaç* |
        desautoriz* | nem falou com | nunca falou com | nunca falámos | nunca falamos | nunca conversamos |
        nunca negociou | nunca negociamos | não foi procurad* | nunca foi procurad* | não recebeu oferta |
        não recebeu nenhuma proposta | não recebeu proposta | não há proposta | não está à venda |
        não estamos à venda | não está à procura |
        descarta ter | descartou ter | descarta que | descartou que | não pediu | não pedimos | nem quer |
        não tem intenção | não temos intenção | não há intenção | não há planos |
        não tem planos | não temos planos | sem planos de | sem planos para | não planeia | não planeja |
        não tenciona | não cogita | não estuda | não avalia | não está avaliando | não está a avaliar |
        não está a estudar | não está em cima da mesa | não está na mesa | afasta a hipótese | afastou a hipótese |
        afastou a possibilidade | descarta a hipótese | descartou a hipótese | descarta a possibilidade |
        descartou a possibilidade | põe de parte | pôs de parte | classificou de fals* | classificou como fals* |
        chamou de fals* | chamou de mentira | tachou de | nunca houve negociações | nunca houve conversas |
        nunca houve qualquer | nunca houve acordo | nunca esteve em | não houve conversas | não houve negociações | não houve qualquer | categoricamente | não passam de boatos | notícia falsa |
        notícias falsas | informação falsa | informações falsas | não é correto | não é correta | não está correta |
        não são corretas | não corresponde | não correspondem | desmentido oficial |
        não assinou | não assinamos | não assinámos | não negociou | não confirma nem |
        sem pés nem cabeça | não tem cabimento | não discutiu | não discutimos |
        não está em discussão | especulação infundada |
        pura invenção | pura ficção | uma invenção | não haver qualquer | não haver nenhum* | não haver negociações |
        não existir qualquer | não existir nenhum* | não existirem | não ter qualquer | não ter recebido |
        não ter feito | não estar em negociações | não estar a negociar | não estar negociando | disse que não há |
        diz que não há | garante que não há | garantiu que não há | assegurou que não | assegura que não |
        garantiu que não | garante que não | não é bem assim | nunca existiu qualquer
      `,
      cancelled: list`
        cancel* | rescind* | rescisão | rescisões | anula | anulam | anulou | anularam | anular | anulado |
        anulada | anulação | abandona | abandonam | abandonou | abandonaram | abandonar | abandonado |
        abandonada | abandono | desiste | desistem | desistiu | desistiram | desistir | desistência |
        rompe com | rompe o | rompeu com | rompeu o | rompeu a | romperam o | romperam a | romper o |
        romper com | rompimento | ruptura | rutura | fracass* | frustrad* | frustrou | frustração | descarta |
        descartam | descartou | descartaram | descartado | descartada | descartar | rejeit* | recusa | recusam |
        recusou | recusaram | recusado | recusada | caiu por terra | cai por terra | caíram por terra |
        deitou por terra | foi por água abaixo | vai por água abaixo | não vai adiante | não foi adiante |
        não irá adiante | não avançará | não vai avançar | já não avança | já não vai avançar | não prosper* |
        fim do contrato | fim do acordo | fim da parceria | fim das negociações | pôs fim | põe fim |
        puseram fim | pôr fim | colocou fim | coloca fim | pôs termo | pôr termo | põe ponto final |
        encerr* o contrato | encerr* o acordo | encerr* a parceria | encerr* as negociações |
        encerramento do contrato | termin* o contrato | termin* o acordo | término do contrato |
        terminou o contrato | resolução do contrato | resolveu o contrato | denunciou o contrato | sem efeito |
        revog* | retira a | retira o | retirou a | retirou o | retirou se | retirada da oferta | retirou |
        retiraram | retirar a | deixou cair | deixa cair | deixaram cair | deixar cair | expirou sem | caducou |
        distrato | engavet* | naufrag* | desfez* | desfaz* | desfeit* | chumbou | chumbaram | chumbad* | veta |
        vetou | vetado | vetaram | veto | votaram contra | votou contra | abriu mão | abre mão | abrir mão |
        abdic* | prescind* | salta fora | saltou fora | pulou fora | dá por encerrad* | deu por encerrad* |
        dão por encerrad* | dado por encerrad* | deu por terminad* | dá por terminad* | não se realizará |
        não será realizad* | não se concretizará | enterr* | deixa de lado | deixou de lado |
        expirou | expiraram | expira sem | venceu sem renovação | vence sem renovação |
        venceu sem ser renovad* | não foi renovad* | não serão mais investidos | não será mais investid* |
        não será mais | não serão mais | já não será | já não serão | não chegaram a termos |
        não chegaram a acordo | não chegaram a um acordo | sem acordo final | não chegou a bom porto |
        não chegou a acontecer | caiu por água abaixo | foi por terra | caíram as negociações |
        saiu do consórcio | sai do consórcio | deixa o consórcio | abandonou o consórcio | deu para trás |
        dá para trás | roeu a corda | roeu-se a corda | bateu em retirada | tirou o time de campo |
        pulou fora do | extinguiu | extint* | extinção do contrato | denúncia do contrato | denunciou o acordo |
        rescinde | rescindem | destratou | desfez o negócio | negócio desfeito | foi desfeit* | não vingou |
        não vingaram | morreu na praia | ficou pelo caminho |
        ficaram pelo caminho | deu em nada | não deu em nada | sepult* | arquivou o projeto |
        arquivado o projeto | projeto arquivado | suspensão definitiva | cessou | cessaram |
        cessação do contrato | não irá avançar | não vai acontecer | não vai sair do papel |
        desistiu da compra | desistiu do negócio | descartou o negócio | recuou da compra | recuou do negócio |
        perdeu a validade | perderam a validade | caducaram | deu por findo | cessa funções | retirou se do |
        retirou se da | retiraram se do | afastou se do | voltou atrás na compra |
        deixou de contar | já não está em cima da mesa | já não está na mesa | não está mais na mesa |
        já não estão em cima da mesa | saiu da mesa | saíram da mesa | não vai participar |
        não vão participar | não vai investir | não vão investir | não vai financiar | não vão financiar |
        não vai comprar | não vão comprar | não vai pagar | não vai avançar com | não vai alugar |
        não vai arrendar | já não vai | já não vão | não vai mais | não vão mais | não irá participar |
        não irá investir | não irá financiar | não irá comprar | não investirá | não participará |
        não financiará | não comprará | não pagará | não alugará | não arrendará | não fornecerá |
        operação caiu | negócio caiu | acordo caiu | compra caiu | parceria ... encerrada |
        parceria ... foi encerrada | contrato ... encerrado | foi encerrada sem | foi encerrado sem |
        terminaram sem acordo | terminou sem acordo | acabaram sem acordo | acabou sem acordo |
        sem chegar a acordo | nada foi pago | nada foi entregue | não foi pago nenhum | ficou sem efeito |
        ficaram sem efeito |
        decidiu não | decidiram não | optou por não | optaram por não | resolveu não | preferiu não avançar |
        já não quer | não quer mais | já não pretende | não pretende mais | já não irá | não renovará |
        não vai renovar | não será renovad* | não renovou | ficou sem o contrato | dissolveu a |
        dissolveram a | dissolvid* |
        deixou expirar | deixaram expirar | deixou caducar | deixa expirar | rasga | rasgou | rasgaram |
        bate com a porta | bateu com a porta | bateram com a porta | largou | largaram | larga as negociações |
        deixou as negociações | deixou a mesa | saiu das negociações | saem das negociações | saiu das conversas |
        abandonou a mesa | não se entenderam | não chegaram a entendimento | sem entendimento | já não conta com |
        não conta mais com | saiu do negócio | sai do negócio | saiu da corrida | sai da corrida | fora da corrida |
        retira se | retiram se | retiraram se | colapsou | colapsaram | colapso | implodiu | implodiram | desmoronou |
        ruiu | ruíram | gorou | goraram | gorado | gorada | goradas | falhou | falharam | falha a compra | falhada |
        falhado | malogr* | quebrou o contrato | quebra de contrato | quebra do contrato |
        acabou com | acabaram com | desligou se do | deixou de ser | não sairá do papel | não vai mais adiante |
        sem efeitos | deu por encerradas | deram por encerradas | encerrou as conversas | encerraram as conversas |
        encerra as conversas | terminaram as conversas | terminou as conversas | terminaram as negociações |
        terminou as negociações | terminam as negociações | fim das conversas | fim do projeto | fim da aliança |
        descontinu* | aborta | abortou | abortaram | abortado | abortada | matou o projeto | mata o projeto |
        enterra | desmobiliz* | declinou da |
        declinou o | declina a | perdeu o contrato | perde o contrato |
        perdeu a licitação | cai o acordo | cai a compra | cai negócio | cai a parceria | foi chumbad* |
        foi rejeitad* | foi vetad* | foi barrad* | barrou | barraram | proibiu a compra |
        trocou o fornecedor |
        não houve acordo |
        ponto final | um ponto final | põe um ponto final | pôs um ponto final | puseram um ponto final | tira o pé |
        tirou o pé | tiraram o pé | disse não à | disse não ao | disseram não à | disseram não ao | diz não à |
        diz não ao | dizem não | está enterrad* | foi enterrad* | está morto | está morta |
        de fora do projeto | ficou de fora | fica de fora | fora do projeto | fora do negócio | pula fora |
        pularam fora | jogou a toalha | joga a toalha | jogaram a toalha | atirou a toalha | bateu com a porta na
      `,
      stalled: list`
        sem contrato definitivo | ainda não foi assinado | ainda não assinad* | suspens* | suspende |
        suspendem | suspendeu | suspenderam | suspender | suspendido | paralis* | adiado | adiada | adiados |
        adiadas | adia | adiam | adiou | adiaram | adiar | adiamento | congel* | travado | travada | travados |
        travadas | trava | travam | travou | travaram | travão | entrave* | emperr* | empac* | atrasa |
        atrasam | atrasou | atrasaram | atrasado | atrasada | atraso | atrasos | atrasar | está parado |
        está parada | estão parad* | ficou parado | ficou parada | segue parad* | continua parad* | parou |
        em dúvida | em causa | posto em causa | coloca em dúvida | põe em dúvida | incert* | bloqueia |
        bloqueou | bloqueado | bloqueada | bloqueio | bloquear | em pausa | pausou | pausa | pausar | pausado |
        sem avanço* | sem avançar | não avança | não avançam | não avançou | não avançaram | não tem avançado |
        pouco avançou | pouco avançaram | não saiu do papel | não saíram do papel | não sai do papel |
        sem sair do papel | não progrediu | sem progresso* | impasse | beco sem saída | em suspenso | em risco |
        no limbo | em banho maria | em standby | na geladeira | no congelador | em compasso de espera |
        aguarda | aguardam | à espera de | sem data | sem data marcada | sem prazo | sem previsão | estagn* |
        na gaveta | interromp* | interrupção | marca passo | marcam passo | por concretizar | por fechar |
        por assinar | não se concretizou | não se concretizaram | não se materializou | não foi concretizad* |
        ainda não concretizad* | não concretizad* | ainda sem | arrefec* | esfriou | esfriaram | esfria |
        esfriamento | desacelera o projeto | tropeç* | derrap* | patina | patinam | dúvidas sobre | repensa* |
        reavalia | reavaliou | reconsidera | pé no freio |
        no papel até hoje | parado desde | parada desde | parados desde | segue no papel | continua no papel |
        ficou no papel | em banho-maria | na estaca zero | volta à estaca zero | aguarda licença |
        aguarda licenciamento | à espera de licença | à espera de licenças | sem licença | sem energia |
        aguarda parecer | sem parecer | sem calendário | sem data para | adiado sem data | adiado sine die |
        sine die | emperrad* | travad* na | travad* no | não tem data | não há prazo | não há data |
        não há novidades | sem novidades | anda a passo de caracol | a passo de caracol |
        devagar quase parando | obras paradas | obra parada | obras paralisadas | congelou | foi congelad* |
        foi suspens* | está suspens* | pôs em pausa | colocou em pausa | em stand-by | em stand by |
        em hibernação | meteu na gaveta | guardado na gaveta | foi protelad* | protel* | posterg* | remarc* |
        adiou para | derrapou | patinando | marcando passo | em ponto morto | embargad* | embargo da obra |
        liminar suspende |
        ficou para trás | nunca arrancou | não arrancou | não arrancaram | sem arrancar | obra não começou |
        obras não começaram | sem que a obra começasse | parado há | parada há | parados há | paradas há |
        está na gaveta | sem sinal de | não há calendário | não há cronograma | sem cronograma |
        sem novo prazo | sem nova data | em stand by desde | pouco progresso | poucos progressos |
        poucos avanços | sem desfecho | sem resposta há | puseram em pausa | colocaram em pausa |
        em pausa desde | suspensas | pausou a | congelado | congelada | congelados | congelou o | congelaram |
        à espera de financiamento | à espera de luz verde |
        não arranca | não arrancam | continua por assinar | continuam por assinar | continua por fechar |
        está por assinar | está por fechar    | ainda à espera |
        há meses à espera |
        encalhad* | encalhou | encalha | encalharam | chutar para a frente | chutou para | empurra com a barriga |
        empurrou com a barriga | empurrado para | empurrada para | foi empurrad* |
        arrasta se | arrastam se | se arrasta | se arrastam | arrastava se | falta a licença | falta licença |
        falta de licença | falta de energia | falta de financiamento | sem financiamento | sem ligação à rede |
        sem conexão à rede | sem acesso à rede | ninguém arrisca | deslizou para | desliza para | escorregou para |
        anos de atraso | ano de atraso | meses de atraso | sem fim à vista | por tempo indeterminado |
        até nova ordem | até segunda ordem | não sai do lugar | não saiu do lugar | ainda não começou |
        ainda não começaram | ainda não arrancou | ainda não arrancaram | ainda não foi lançad* | águas de bacalhau | obra embargada | na fila da rede |
        na fila de espera | fica em espera | à espera da | à espera do | pende de | emperrou |
        emperraram | emperra | segue emperrad* | continua emperrad* | em ritmo lento | a meio gás |
        arrastad* | foi travad* | está travad* | estão travad* | ficou travad* | foi adiad* | foram adiad* |
        está adiad* | volta a adiar | voltou a adiar | voltaram a adiar | novo adiamento | novo atraso |
        mais atrasos | mais um atraso | falta acordo | continua à espera | continuam à espera |
        sem obras | sem máquinas no terreno | nem uma pedra | nem um tijolo | só no papel | apenas no papel |
        não passou do papel | não passaram do papel | não sai da gaveta | não saiu da gaveta | travou na | travou no |
        esbarra em | esbarra na | esbarra no | esbarrou em | esbarrou na | esbarrou no | bateu na trave |
        sem sair do | segue sem sair | continua sem sair | não sai do chão | sem sair do chão | sem saída |
        no powerpoint | ainda no papel | ainda não passa do papel | segue parado | segue parada | continua parado |
        continua parada | sem qualquer avanço | sem qualquer progresso | sem que se veja | por arrancar |
        por começar | por iniciar | continua por arrancar | continua por começar | continua por construir | tarda em |
        tarda a | tardam em | está atrasad* | estão atrasad* | em atraso | atolad* | atolou | amarrad* à burocracia |
        preso na | preso no | presa na | presa no | presos na | enredad* | embrulhad*
      `,
      rumored: list`
        negocia | negociam | negociava | negociavam | negociando | negociar | negociação | negociações |
        a negociar | negociaria | em conversas | em conversações | conversas | conversações | conversam |
        conversando | conversa com | mantém conversas | estuda | estudam | estudando | estudava | a estudar |
        estudar | avalia investir | avalia comprar | avalia a compra | avalia a possibilidade | avalia uma |
        avalia fazer | avaliam | avaliando | a avaliar | avaliava | considera investir | considera comprar |
        considera a | considerando | a considerar | considerava | está considerando | estava a considerar |
        analisa investir | analisa a compra | analisa a possibilidade | analisam | analisando | a analisar |
        explora | exploram | explorando | a explorar | teria | teriam | terá oferecido | terá proposto |
        terá acordado | terá fechado | terá pago | terá investido | terá assinado | terão acordado |
        terão assinado | estaria | estariam | estará a | estarão a | seria | seriam | investiria | investiriam |
        compraria | comprariam | pagaria | pagariam | aportaria | aportariam | adquiriria | forneceria |
        injetaria | alugaria | emprestaria | financiaria | captaria | levantaria | colocaria | ficaria com |
        receberia | desembolsaria | rumor* | boato* | supost* | alegad* | segundo fontes | fontes próximas |
        fontes com conhecimento | fontes familiarizadas | fontes do mercado | fontes do setor |
        pessoas com conhecimento | pessoas familiarizadas | pessoas próximas | pessoas a par | perto de fechar |
        perto de assinar | perto de um acordo | perto de concluir | perto de chegar | perto de alcançar |
        perto de anunciar | próximo de fechar | próxima de fechar | próximos de fechar | próximas de fechar |
        próximo de um acordo | próxima de um acordo | próximas de um acordo | próximos de um acordo |
        prestes a | à beira de | em vias de | reta final | fase final das | um possível | uma possível |
        a possível | o possível | possíveis | um potencial | uma potencial | eventual | possibilidade |
        hipótese | contatos | contactos | discute | discutem | discutiu | discutiram | discutido | discutindo |
        discutia | discutiam | em discussão | a discutir | sonda | sondam | sondou | sondado | sondagem |
        sondagens | busca levantar | busca captar | busca investir | buscam levantar | em busca de |
        procura levantar | procura captar | procura angariar | procura investidores | à procura de |
        tenta levantar | tenta captar | interess* em | manifest* interesse | demonstr* interesse | especul* |
        talvez | alegadamente | supostamente | ao que tudo indica | ao que parece | aparentemente |
        em tratativas | tratativas | cogita* | pondera* | equaciona* | na mesa | em cima da mesa | avançadas |
        propôs | propuseram | não quis comentar | não quiseram comentar | não comentou | não comentaram |
        recusou comentar | recusaram comentar | recusou se a comentar | recusaram se a comentar |
        se recusou a comentar | se recusaram a comentar | escusou se a comentar | preferiu não comentar |
        negou se a comentar | se negou a comentar | declinou comentar | não respondeu | não responderam |
        não confirmad* | por confirmar | sem confirmação | vazou | vazaram | vazamento | extraoficial* |
        dispost* a | disponível para investir |
        mantém tratativas | mantêm tratativas | em fase de negociação | em fase de negociações |
        negociações exclusivas | em exclusividade | exclusividade para negociar | sentou se à mesa |
        sentaram se à mesa | à mesa com | está na mesa | está em cima da mesa | em cima da mesa está |
        fala se que | falava se | falava se de | circula que | corre no mercado | no mercado se fala |
        segundo interlocutores | segundo uma fonte | uma fonte a par | fontes a par | conforme fontes |
        de acordo com fontes | de acordo com pessoas | não confirma nem desmente | nem confirma nem desmente |
        estaria disposta | estaria disposto | estaria perto | estaria próxima | teria oferecido |
        teria proposto | teria fechado | teria acertado | teria acordado | teria comprado | teria encomendado |
        teria separado | teria reservado | terá encomendado | terá reservado | terá comprado | terá recebido |
        terá adquirido | namora | namoram | flerta com | flertam com | corteja | piscou o olho | de olho na |
        de olho no | ronda a compra | na corrida pela | na corrida por | na disputa por | na disputa pela |
        favorita para | favorito para | candidata a comprar | oferta não vinculativa | oferta não vinculante |
        proposta não vinculante | manifestou interesse | mostrou interesse | mostra interesse | está sondando |
        está a sondar | estuda contratar | estuda comprar | estuda investir | estuda a compra |
        estuda a possibilidade | avança nas negociações | segundo boatos | o boato | especula se |
        negoceia | negoceiam | negociou se | negoceiam um | renegociar | a renegociar | renegoceia |
        envolveria | envolveriam | ascenderia | ascenderiam | rondaria | rondariam | ultrapassaria |
        incluiria | incluiriam | valeria ao | totalizaria | somaria | somariam | venderia | venderiam |
        cederia | ocuparia | contrataria | arrendaria | alugariam | lideraria | liderariam | entrariam |
        participariam | gastaria | destinaria | assinaria | assinariam | fecharia | fechariam | anunciaria |
        anunciariam | forneceriam | cobriria | avalia *ar | avalia *er | avalia *ir | avalia pôr |
        avaliam *ar | avaliam *er | em avaliação a | está em avaliação | estão em avaliação | terá negociado |
        terão negociado | terão oferecido | terá pedido | terá chegado a acordo | terá aceitado | terá aceite |
        terá posto | terá colocado | terá injetado | terá contratado | terá alugado | terá arrendado |
        terão comprado | terão investido | terão fechado | terão pago | terão colocado | poderá anunciar |
        poderão anunciar | poderá investir | poderão investir | poderá comprar | poderá assinar |
        poderá fechar  | poderá pagar | poderá entrar | poderá pôr | poderá injetar |
        poderia investir | poderia comprar | poderia assinar | poderia fechar  |
        poderia levantar   | procura * mil milhões    | busca mais de | à procura de investidores |
        imprensa ... menciona | imprensa ... aponta |
        em conversas avançadas | estágio avançado | em fase avançada | fase final de negociações |
        muito perto de | em negociações avançadas | está em conversas | está em negociações |
        estão em negociações | em negociações com | em negociações para | em conversas com |
        em conversas para | em conversações com | em conversações para | na reta final |
        estaria pronta | estaria pronto | estaria perto de | estaria *ando | estaria *endo | estariam *ando |
        poderia entrar | poderia injetar | poderia pôr | poderiam entrar | encontra se em negociações |
        encontram se em negociações | se encontra em negociações | tem vindo a falar | têm vindo a falar |
        tem vindo a negociar | têm vindo a negociar | tem vindo a conversar | vem negociando | vêm negociando |
        vinha negociando | vinham negociando | vem conversando | vêm conversando | relatos da imprensa |
        segundo relatos | de acordo com relatos | relatos de que | discussões preliminares | conversas preliminares |
        contactos preliminares | conversas iniciais | fase inicial de | em fase inicial | estágio inicial |
        podem não dar em nada | pode não dar em nada | não retornaram | não retornou | não comenta | não comentam |
        não comentaria | não faz comentários | sem comentários | não quis prestar | não prestou declarações |
        não quis falar | de malas prontas | está perto de | estão perto de | esteve perto de |
        aproxima se de um acordo | se aproxima de um acordo | aproximam se de um acordo | perto de acordo |
        pode investir | pode comprar | pode anunciar | pode fechar | podem fechar | podem investir | pode assinar |
        pode entrar | pode vir a | podem vir a | poderá vir a | poderão vir a | poderão comprar | poderá adquirir |
        fez uma oferta | fez uma proposta | fez proposta | apresentou uma proposta | apresentou proposta |
        apresentou uma oferta | ofereceu | ofereceram | ofertou | oferta de compra | lance pela | ainda pode mudar |
        ainda podem mudar | podem mudar | poderá mudar | ainda não há decisão | não há decisão | nenhuma decisão |
        sem decisão | nada decidido | nada está decidido | jornal fala em | imprensa fala em |
        fala se em | fala se num | fala se numa | fala se em torno | o mercado fala em | terá *ado | terão *ado |
        terá *ido | terão *ido | terá sido | terão sido | teria *ado | teriam *ado | teria *ido | teriam *ido |
        teria sido | giraria em torno | giraria | poderia ser | poderá ser anunciad* | deve ser anunciad* |
        deve anunciar | devem anunciar | deverá ser anunciad* | deverá anunciar | nos bastidores | comenta se |
        diz se que | dizem se | consta que | tudo indica | a confirmar se | a confirmar-se | caso se confirme |
        a ser verdade | já conversou | conversou com |
        conversaram | dialoga com | em diálogo com | está a falar com | estão a falar | está falando com |
        tem falado com | têm falado | acertando os detalhes | acertam os detalhes | a acertar os detalhes |
        últimos detalhes | acerto final | detalhes finais | ultima a compra | ultima o acordo | ultimam |
        está a ultimar | estão a ultimar | finaliza os termos | due diligence | proposta de compra |
        possível compra | possível investimento | possível acordo | possível venda | eventual compra |
        eventual investimento | interessada em | interessado em | interessados em | interesse na compra |
        interesse em comprar | interesse em investir |
        estará a bater à porta | estará em | estarão em | bate à porta | bateu à porta | ainda discutem |
        ainda discute | ainda negocia | ainda negociam | ainda em discussão | ainda em negociação | do que seria |
        que seria | seria um | seria uma | seria a | poderia ser anunciad* | pode sair | pode ser fechad* |
        pode ser assinad* | pode ser anunciad* | está a recolher | recolher junto |
        na mira | contratou bancos | contrataram bancos | contratou assessores | contratou o banco | colocou à venda |
        põe à venda | pôs à venda | está à venda | busca comprador | procura comprador | busca compradores |
        procura compradores
      `,
      modal: list`
        poderá | poderão | poderia | poderiam | pode | podem | possa | possam
      `,
      intended: list`
        prevê que | preveem que | previa que | espera que | esperam que | deseja que | pretende que | prevê |
        preveem | prevêem | previa | previam | prevendo | previsto | prevista | previstos | previstas |
        está previsto | está prevista | estava previsto | planeja | planejam | planejava | planejado |
        planejada | planejados | planejando | planeia | planeiam | planeava | planeado | planeada | planeados |
        pretende | pretendem | pretendia | pretendiam | tenciona | tencionam | tencionava | aspira | aspiram |
        quer | querem | queria | queriam | espera | esperam | esperava | esperavam | espera se | estima se |
        estima | estimam | objetivo | objetivos | objectivo | objectivos | intenção | intenções | projeta |
        projetam | projetava | projetado | projetada | projeta se | plano | planos | plano de | plano para |
        anunciou planos | anunciou a intenção | anunciou um plano | anuncia planos | anuncia plano | proposta |
        propõe | propõem | deverá | deverão | deve | devem | deveria | deveriam | devia | conta com |
        conta investir | contava | aponta para | apontam para | apontava para | visa | visam | visava |
        como meta | meta inicial | meta é | sua meta | ambiciona | ambição | com vista a | com vistas a |
        de olho em | prepara se para | se prepara para | prepara | preparam | trabalha em | trabalham em |
        manifestação de interesse | carta de interesse | roteiro | exigiria | demandaria | custaria | chegaria |
        chegariam | alcançaria | atingiria | permitiria | sujeito a | sujeita a | condicionad* a | depende de |
        dependente de | pendente de | acordo quadro | contempla | contemplam | estuda construir | idealiz* |
        tem intenção de | tem a intenção | têm intenção | tem como objetivo | tem por objetivo | a ideia é |
        a ideia passa por | o plano é | o objetivo é | a meta é | a previsão é | a expectativa é |
        a intenção é | está nos planos | consta dos planos | estimam investir | estima investir |
        estima-se que | espera investir | esperam investir | espera receber | espera chegar | espera atingir |
        conta receber | conta instalar | conta ter | contam ter | conta abrir | contam investir |
        admite investir | admitia investir | admitira pôr | admitia pôr | admite avançar | se propõe a |
        propõe se a | propõe se investir | pensa em | pensam em | gostaria de | promete vir a |
        está prevista a | está previsto o | prevê se | prevê-se | com previsão de | com a previsão de |
        tem planos | têm planos | traçou planos | apresentou um plano | apresentou planos |
        plano de investimento | plano de investimentos | protocolo de intenções | protocolo de intenção |
        a médio prazo | numa segunda fase poderá | poderá crescer até | pode crescer até |
        poderá ser expandid* | pode ser ampliad* | poderá ser ampliad* | com possibilidade de expansão |
        com potencial para | potencial de expansão | na próxima década | quando estiver pronto |
        quando estiver concluído | almeja | almejam | cobiça | cobiçam | projeta investir | vislumbra |
        tencionavam | serão destinad* ao | caso avance | se avançar | caso se confirme | for assinado |
        for assinada | forem assinados | poderá ir aos | será pedido | será pedida | poderá chegar |
        poderão chegar | poderá atingir | poderão atingir | lançou um programa | lança um programa |
        lançou um fundo | com a promessa de |
        disse querer | diz querer | dizem querer | em preparação | está a preparar | estão a preparar |
        está preparando | tem em vista | têm em vista | faz planos | fazem planos | plano prevê |
        traça como meta | com o objetivo de investir | com o objectivo de investir | quer vir a |
        tem a ambição | tem como meta | têm como meta |
        é nossa intenção | é intenção | prepara um cheque | admite vir a | admitem vir a | admite *ar | admite *er |
        admite *ir | admitem *ar | conta *ar | contam *ar | conta *er | contam *er | conta *ir | ambicionam | sonha |
        sonham | sonha com | tem em carteira | tem na manga | põe a mira | com a mira | miram | mira |
        ainda têm de ser fechad* | ainda tem de ser fechad* | ainda precisa ser fechad* | ainda precisam ser |
        ainda terá de ser | ainda terão de ser | termos finais | acordo final ainda | acordo definitivo ainda |
        contrato definitivo ainda | é apenas uma promessa | apenas uma promessa | falta assinar | falta fechar |
        se as licenças | se for aprovad* | se forem aprovad* | caso seja aprovad* | caso sejam aprovad* |
        dependendo de | dependendo da | dependendo do | depende da | depende do | dependem de | dependem da |
        sujeito à | sujeita à | sujeito ao | sujeita ao | sujeitos a | sujeitas a | pedido de ligação |
        pedido de conexão | pedido de licenciamento | pediu licença | pediu autorização | submeteu | submeteram |
        entrou com pedido | candidatou se | candidata se | se candidatou | candidatura | candidaturas | candidatou |
        protocolou | protocolaram | deu entrada com | acena com | acenou com | acenou | acenado | acenados |
        plano passa por | ideia é | quer chegar | querem chegar | prepara se | preparam se | está previsto que |
        está planead* | está planejad* | na calha | na forja | está na calha | com planos para | com planos de |
        com o plano de | com intenção de | com a intenção de | pretende se |
        numa fase posterior | em fases posteriores | se tudo correr | caso tudo |
        tenciona se | intenciona | estudo de viabilidade | estudos de viabilidade |
        anteprojeto | pré projeto | em projeto | está em projeto | projeto prevê | plano contempla | quer investir |
        querem investir | quer construir | querem construir | quer erguer | querem erguer | quer instalar | quer pôr |
        quer colocar | quer comprar | quer captar | quer levantar | quer alugar | pensa investir | pensam investir |
        pensa em investir | contam ter pronto | conta ter pronto |
        gostava de | gostavam de | gostariam de | contam canalizar | conta canalizar | espera obter | esperam obter |
        espera conseguir | espera fechar | esperam fechar | esperam assinar | espera assinar | em análise no |
        em análise na | pedido está em análise | ainda está em análise | está em análise | aguarda aprovação |
        aguardam aprovação | por aprovar | se obtiver | caso obtenha | caso consiga | se conseguir |
        está desenhad* para | foi desenhad* para | desenhado para | dimensionado para | poderá acolher |
        poderá receber | terá capacidade para | a ser construído | a ser construída | a construir | a instalar |
        por construir
        `,
      nonbinding: list`
        sem caráter vinculante | sem carácter vinculativo | não tem caráter vinculante |
        não tem carácter vinculativo | não é vinculativ* | não são vinculativ* | não é vinculante |
        não são vinculantes | de natureza não vinculante | carta de intenções | carta de intenção |
        cartas de intenção | cartas de intenções | declaração de intenções | memorando | memorandos |
        memorando de entendimento | memorandos de entendimento | mou | loi | protocolo de intenções |
        protocolo de intenção | protocolos de intenções | não vinculante* | não vinculativ* |
        acordo preliminar | acordos preliminares | acordo de princípio | acordo de princípios |
        princípio de acordo | acordo em princípio | pré acordo | pré contrato | folha de termos | term sheet |
        assinou um protocolo | assinaram um protocolo | assinou ... um protocolo | assinou protocolo |
        assinaram protocolo | objeto de um protocolo | um protocolo | protocolo assinado |
        protocolo com o governo | protocolo para | assinatura do protocolo | protocolo de cooperação |
        protocolo firmado | carta de interesse | cartas de interesse |
        pré acordos | acordo de intenções | acordo de intenção | termo de intenções | protocolo de entendimento |
        entendimento preliminar | entendimento inicial | acordo inicial não | acordo não definitivo | acordo prévio |
        compromisso preliminar | sem ser vinculativ* | sem caráter obrigatório | sem carácter obrigatório |
        acordo base | declaração de interesse | carta de conforto | princípios de acordo
      `,
      agreed: list`
        pelo acordo | pelo contrato | nos termos do acordo | no âmbito do acordo | ao abrigo do acordo |
        assin* | acord* | acordo | acordos | fechou | fecham | fecharam | fecha | fechado | fechada | fechados |
        fechadas | fechará | fechar acordo | fechar contrato | firmou | firmaram | firma acordo |
        firma contrato | firma parceria | firmam | firmado | firmada | firmados | firmadas | firme | firmes |
        celebr* | pactu* | anunciou | anunciaram | anuncia | anunciam | anunciado | anunciada | anunciados |
        anunciadas | anunciar | anúncio | compromet* | compromete | comprometeu | compromisso | compromissos |
        contrato | contratos | contratou | contrata | contratado | contratada | contratados | contratadas |
        adjudic* | chegou a acordo | chegaram a acordo | chegou a um acordo | chegaram a um acordo |
        chegam a acordo | chega a acordo | alcançou um acordo | alcançaram um acordo | consegu* | obteve |
        obtém | obtiveram | selou | selam | selaram | selado | selada | rubric* | acertou | acertaram | acerta |
        acertam | acertado | acertada | acertados | vai investir | vão investir | investirá | investirão |
        investe | investem | fornecerá | fornecerão | vai fornecer | vão fornecer | comprará | comprarão |
        vai comprar | vão comprar | pagará | pagarão | vai pagar | vão pagar | alugará | vai alugar |
        arrendará | vai arrendar | aportará | vai aportar | colocará | vai colocar | destinará | vai destinar |
        desembolsará | vai desembolsar | entregará | vai entregar | adquirirá | adquirirão | vai adquirir |
        instalará | vai instalar | construirá | construirão | vai construir | vão construir | financiará |
        vai financiar | emprestará | vai emprestar | receberá | receberão | vai receber | terá | terão |
        ficará com | vai ficar com | fica com | injetará | vai injetar | emitirá | vai emitir | venderá |
        vai vender | disponibilizará | vai disponibilizar | gastará | vai gastar | assumirá | abrigará |
        contará com | vai contar com | passa a ter | compra | compram | adquire | adquirem | aluga | vende |
        fornece | aporta | injeta | vai | vão | será | serão | aprov* | autoriz* | amplia | ampliam | ampliou |
        ampliaram | ampliado | ampliará | eleva | elevam | elevou | elevaram | elevará | promet* | garante |
        garantem | garantiu | garantiram | assegur* | encomendou | encomendaram | encomenda | comunicou |
        comunica | vinculante | vinculativo | vinculativa | vinculativos | definitivo | definitiva | confirmou |
        confirma | confirmaram | confirmado | concedeu | concede | parceria | parcerias | aliança | alia se |
        aliam se | se alia | aliou se | se une a | junta se | une se | formaliz* | oficializ* | oficial |
        ratific* | homolog* | após meses de negociações | após semanas de negociações | após ... negociações |
        depois de ... negociações | ao fim de ... negociações | arremat* | destinado | lança | lançam | lançou |
        lançará | participará | vencedor |
        assinados | com contrato assinado | já contratad* | já assinad* | já tem contrato | tem contrato com |
        tem contratado | tem contratados | contrato firme | encomenda firme | pedido firme |
        contrato definitivo | contratos definitivos | está apalavrad* | bateu o martelo | bateram o martelo |
        deu luz verde | dá luz verde | recebeu luz verde | recebeu sinal verde | deu sinal verde |
        dá sinal verde | deu o aval | escolheu a | escolheu o | escolhida para | escolhido para | selecionou |
        selecionad* | venceu a licitação | venceu o leilão | venceu o pregão | venceu o concurso |
        ganhou a licitação | ganhou o contrato | ganhou o concurso | arrematou o lote |
        ata de registro de preços | homologou | adjudicou | sagrou se | passa a alugar | passa a fornecer |
        passa a usar | passará a usar | passará a fornecer | ficará a cargo | ficará com a | está a cargo da |
        garantiu a compra | garantiu o fornecimento | garantiu um empréstimo | garantiu financiamento |
        garantiu crédito | obteve financiamento | obteve um empréstimo | obteve crédito | vai custar |
        vai erguer | erguerá | vão erguer | vai equipar | equipará | vai alojar | alojará | vai hospedar |
        hospedará | vai abastecer | abastecerá | vai ocupar | ocupará | ocuparão | vai gerir | operará |
        vai operar | vai assumir | assume o controlo | uniu forças | unem forças | une forças | dão as mãos |
        deram as mãos | de mãos dadas | casaram se | selou acordo | assinou contrato | assinaram contrato |
        assinou acordo | assinaram acordo | fecha acordo | fecham acordo | fecha contrato | fecha parceria |
        fecha negócio | renovou o contrato | renova contrato | prorrogou o contrato | estendeu o contrato |
        alargou o contrato | alargou o acordo | ampliou o contrato | concedeu empréstimo | aprovou empréstimo |
        aprovou financiamento | aprova financiamento | aprovou crédito | liberou empréstimo |
        liberou financiamento | contratou um financiamento | contratou financiamento | contratou um empréstimo |
        tomou emprestado | emitiu debêntures | emite debêntures |
        aceitou | aceitaram | concordou | concordaram | ainda não pag* | ainda não foi pag* |
        ainda não foram pag* | ainda não entreg* | ainda não foram entreg* | ainda não recebid* | por pagar |
        por entregar | por receber | a ser pago | a serem pagos | a serem entregues | já aprovado | entra com |
        entram com |
        se obrigou a | obrigou se a | obrigaram se a | se obrigaram a | obriga se a | assumiu o compromisso |
        assumiram o compromisso | assume o compromisso | deu aval | deram aval | dá aval | subscreverá |
        subscreverão | ficou acertado | ficou acordado | ficou decidido | tem acordo com | tem contratada | vai pôr |
        porá | porão | vai meter | vai aplicar | aplicará | vai bancar | bancará | bancarão | vão pôr | vão entrar |
        entrará com | vai entrar com | escolheu | escolheram | escolhe a | escolhe o | foi escolhid* | carimbou |
        carimbaram | chancelou | chancelaram | deu o sim | disse sim | disseram sim | amarra | amarrou | amarraram |
        atou | atrela | atrelou | contratou com | contratualiz* | tem assinad* | está assinad* | estão assinad* |
        já assinou | acaba de assinar | acabam de assinar | acaba de fechar | acabam de fechar | acabou de assinar |
        acabou de fechar | confirmam | confirmará | vai abrir mão de capital | vão dividir | vão partilhar |
        dividirão | vai dividir | passa a contar com | passará a contar com | entra no capital | entram no capital |
        entrará no capital | vai entrar no capital | arrenda | arrendam | arrendou | arrendaram | alugou | alugaram |
        alugam | reservou | reservaram | concretiz* | deu o passo final | deram o passo final |
        deu o sinal verde | deram luz verde | lança a primeira pedra | lançou a primeira pedra | lançou a pedra |
        pedra fundamental | iniciou as obras | começou a construir | começaram a construir | está a construir |
        está construindo | estão a construir | estão construindo | em construção | aceita pagar | aceita vender |
        aceitou pagar | aceitou vender | aceitaram vender | se dispôs a pagar | topou | toparam |
        preto no branco | puseram preto no branco | pôs preto no branco | selam acordo | selaram acordo | leva para |
        levam para | fechado às vésperas | acerto fechado | negócio fechado | acordo fechado | contrato fechado |
        formaram uma empresa conjunta | formam uma empresa conjunta | criaram uma empresa conjunta |
        criam uma empresa conjunta | formaram uma joint venture | criam joint venture | constituíram |
        constituíram uma | uniram se | se uniram | juntaram se | se juntaram | junta forças | juntam forças |
        juntaram forças | aliaram se | se aliaram | vencedora | ganhadora | venceu a disputa | venceu a corrida |
        estão a ser construíd* | está a ser construíd* | já estão a ser construíd* | está sendo construíd* |
        estão sendo construíd* | está sendo erguid* | já em construção | em obra | em obras
      `,
      completed: [
        ...participles.flatMap((done) => auxiliaries.map((before) => `${before} ${done}`)),
        ...list`
        chegaram a ser entregues | concluiu a entrega | conclui a entrega | investiu | investiram |
        tinha investido | tinham investido | tem investido | já investiu | já investiram  |
        pagou | pagaram | já pagou   | pagos | pago | pagas | paga à vista |
        desembolsou | desembolsaram | desembolsado | desembolsados | comprou | compraram | tinha comprado  | adquiriu | adquiriram | adquirido | adquirida | adquiridos | conclui | concluem |
        concluiu | concluíram | concluído | concluída | concluídos | conclusão da | conclusão do | completa a |
        completou | completaram | completado | completada | finalizou | finalizado | finalizada | finaliza |
        fechada | fechou a compra | fechou ... aquisição | fechou ... compra | fechou ... venda |
        fechou a aquisição | fechou a venda | fechou a operação | fechou uma ronda | fechou uma rodada |
        fechou a ronda | fechou a rodada | fechou ronda | fechou rodada | fecha ronda | fecha rodada |
        fecha a compra | fecha uma ronda | fecha uma rodada | fecha a aquisição | fecho da operação |
        fecho da ronda | encerrou uma rodada | encerrou a rodada | encerrou rodada | entregou | entregaram |
        entregue | entregues | já entreg* | foram entregues | recebeu | receberam | já recebeu | recebido |
        recebida | recebidos | recebidas | captou | captaram | capta | levantou | levantaram | levanta |
        angariou | angariaram | angaria | arrecadou | arrecadaram | detém | detêm | detinha | possui | possuem |
        possuía | já tem | tem já | já detém | controla | controlava | instalou | instalaram   | entrou em operação | entrou em funcionamento | entraram em operação | já em operação |
        já está em operação | já em funcionamento | já operacional | já está operacional | em operação desde |
        em funcionamento desde | inaugur* | vendeu | venderam | vendido | vendida | vendidos | vendidas |
        gastou | gastaram | aportou | aportaram | aportado | aportados | colocou | colocaram | transferiu |
        transferiram | transferido | emitiu | emitiram | injetou | injetaram | injetado | efetuad* | efetuou |
        efetivad* | liquidou | liquidado | executad* | quitou | quitad* | forneceu | forneceram | construiu |
        construíram | financiou | emprestou | exerceu | converteu | ficou com | arrematou | já foram | já foi |
        caiu na conta | caíram na conta | entrou na conta | já caiu na conta | entrou o dinheiro |
        dinheiro entrou | já entrou | entraram no caixa | entrou no caixa | já está no caixa          | paga na íntegra | pago na íntegra | pagos na íntegra |
        pagas na íntegra | pago à vista | pagos à vista | pagou à vista | pagas à vista | paga em dinheiro |
        pago em dinheiro | integralmente pag* | integralmente utilizad* | totalmente pag* |
        totalmente utilizad* | totalmente sacad* | já sacou  | já receberam  |
        recebeu na segunda | já chegaram | já chegou | chegaram a  | já foram entregues |
        já foi entregue | já estão instalad* | já está instalad* | estão já instalad* | estão aqui instalad* |
        já estão ligad* | já estão a funcionar | já estão em funcionamento | já estão em operação |
        já estão operacionais | já funcionam | já operam | já opera | já roda | já rodam |
        homologad* e entregues | foram homologad* | recebeu as chaves | receberam as chaves |
        escritura assinada | escritura foi | assinou a escritura | lavrou a escritura | passou para as mãos |
        mudou de mãos | mudou de dono | trocou de mãos | trocou de dono | tem novo dono | tem nova dona |
        comprou o à | comprou a à | vendeu o à | vendeu a à       | deu por concluíd* | ficou concluíd* |
        está concluíd* | pôs aqui | pôs na empresa | pôs no projeto | já pôs | já colocou | já aportou |
        já injetou | já desembolsou | já gastou | já aplicou | aplicou | já consumiu | gastos até agora |
        amortizou | reembolsou | devolveu o empréstimo | encaixou | encaixaram | embolsou | embolsaram |
        abocanhou | já detinha | passou a deter | passaram a deter | ficou com uma fatia |
        ficou com a totalidade | tomou posse | assumiu o controle | assumiu o controlo | inaugurou |
        inauguraram | ligou as máquinas | entrou ao serviço | entrou em serviço | entrou em produção |
        estavam instalad* | estava instalad* | estavam já instalad* | estavam montad* | estão montad*  | já lá estão  | tinha colocado | tinham colocado | havia colocado     | tinha recebido | tinham recebido |
        havia recebido | tinha entregue | tinham entregue | havia entregue | tinha entregado   | tinha injetado | tinham injetado | havia investido | haviam investido | havia comprado |
        havia aportado | tinha levantado | havia levantado | havia captado | tinha captado | tinha angariado |
        tinha adquirido | havia adquirido | tinha emprestado | já colocado   |
        já investidos | ter captado | ter levantado | ter angariado | ter recebido | ter concluído  |
        ter fechado a ronda | ter fechado uma ronda | ter fechado a rodada | contraiu | contraíram |
        ficou fechada | ficou fechado | fechou se    |
        série a fechada | série b fechada | série c fechada | negócio encerrado | negócio concluído |
        operação encerrada | compra encerrada | aquisição encerrada | compra fechada | aquisição fechada |
        rendeu | participou | participaram      | pôs | puseram | até ao último cêntimo | até o último centavo | até ao último euro |
        custeado | custeada | é dona de | são donas de | dono de | é dono de | deixou a * com | que deixou a |
        adquiridas | levantado | angariado | angariados | captado | captados | arrecadado | desembolsada |
        desembolsadas | transferida | transferidas | depositado | depositados | depositou | creditado |
        sacado | sacou    | embolsado |
        ronda ... liderada | rodada ... liderada | milhões liderada | bilhões liderada |
        captação ... liderada | série a liderada | série b liderada | série c liderada |
        contraiu um empréstimo | acaba de captar | acaba de levantar | acabou de captar |
        acaba de fechar a compra | acaba de concluir | acabou de concluir | acaba de receber |
        acabou de receber | acabam de receber | acaba de comprar | acaba de inaugurar | acaba de entregar |
        foram ligados | foram ligadas | estão ligados | estão ligadas | estão a funcionar | estão funcionando |
        está a funcionar | está funcionando | já se encontra | já se encontram | entrou para o capital |
        entrou no capital | entraram no capital | passou a ser dona | passou a controlar |
        passou a ser acionista | tornou se acionista | tornou se dona | é acionista com | é acionista |
        é o maior acionista | maior acionista | deu entrada em | foi inaugurad* | foram inaugurad* |
        chegou às mãos | desembarcou | desembarcaram | desembarcad* | foram descarregad* |
          liderou a ronda | liderou uma ronda | liderou a rodada | liderou uma rodada | liderou o aporte |
          liderou a captação | lideraram a rodada | lideraram a ronda |
          está montado | estão montados | já está montado | estão montadas | tem hoje em funcionamento |
          tem em funcionamento | têm em funcionamento | tem a funcionar | a pleno vapor | em pleno funcionamento |
          começou a operar | começaram a operar | passou a operar | já funciona | já usa | já utiliza | já abriga |
          já ocupa | ficou dona de | ficou dono de | ficaram com | se tornou acionista | tornou se sócia |
          se tornou sócia | se tornou dona | é sócia | tem uma participação | tem uma fatia | já é dona | embolsa |
          se desfez de | desfez se de | se desfez da | desfez se da | se desfizeram de | se desfaz de | desfaz se de |
          meteu | meteram | já meteu | despejou | despejaram | aplicaram | repassou | repassaram | último repasse |
          sacaram | recebeu na conta | tomou emprestado | tomou emprestados | subscreveu | subscreveram |
          liquidação da operação | expediu | expediram | despachou | despacharam | montou |
          montaram | colocou em operação | pôs em operação | pôs a funcionar | colocou em funcionamento | ativou |
          alienou | alienaram | gastara | investira | pagara | comprara | recebera | contraíra | vendera | colocara |
          pusera | captara | levantara | injetara | desembolsara | entregara | deu entrada no capital |
          foi liquidada | está liquidada | operação concluída | compra concluída | venda concluída |
          aquisição concluída | rodada concluída | ronda concluída | fecho financeiro | fechou financeiramente |
          fechamento da operação | fechamento da compra | fechamento do negócio | transação concluída |
          dinheiro em caixa | estão instalad* | está instalad* | estão ligad* | foram ligad* | foi ligad* |
          já estão a uso | já estão em uso | está em produção | já tem instalad* | tem instalad* | tem em operação |
          têm em operação | mantém em operação | opera desde | funciona desde | foi posto em serviço |
          entraram em serviço | já em serviço | foi amortizad* | saldou | arrematou por | comprou por | levou por |
          sacramentou | bancou | bancaram | aplicados na | aplicados no | investidos na | investidos no |
          estão prontos | está pronto | estão prontas | está pronta | ficou pronto | ficou pronta | ficaram pronto* |
          está de pé | estão de pé | tem de pé | já tem de pé | a debitar | já debita | ficaram concluíd* |
          tornou se a maior | se tornou a maior | tornou se o maior | se tornou o maior | passou a ser a maior |
          passou a ser o maior | depois de ter aplicado | depois de ter investido | após investir | após aplicar |
          após aportar | após injetar | após comprar | já comprou | já vendeu | já instalou | já captou |
          já levantou | já emprestou | já tem nas mãos | tem nas mãos | acumula já | já soma | soma já | já acumula |
          totaliza já | elevou a sua participação | elevou sua participação | reforçou a participação |
          reforçou a posição | aumentou a participação | reduziu a participação | zerou a posição |
          zerou sua posição | zerou a participação | vendeu toda a | vendeu a totalidade | foi vendida por |
          foi vendido por | foi comprada por | foi comprado por | foi adquirida por | foram comprad* por |
          foi integrad*
        `,
      ],
      ahead: list`
        será | serão | ser | seja | sejam | seria | seriam | deverá ser | deverão ser | deve ser | devem ser |
        vai ser | vão ser | forem | for | a ser | quando | uma vez | estará | estarão | esteja | estejam |
        estiver | estiverem | fique | fiquem | ficará | tiver | tiverem | tenha | tenham | pendente de | caso
      `,
      valuation: list`
        avaliação | avaliações | valuation | valuations | avaliada em | avaliadas em | avaliada | avalia a |
        avalia ... em | avaliou a | avaliou ... em | avaliando a | avaliaria | avaliava a | avaliar a empresa |
        valor de mercado | valor em bolsa | valor da empresa | valor da companhia | capitalização |
        capitalização bolsista | capitalização de mercado | vale em bolsa | vale | valia | valeria | valerá |
        preço alvo | património | patrimônio | fortuna | empresa avaliada em | startup avaliada em |
        companhia avaliada em | unicórnio | pré money | pós money
      `,
      earnings: list`
        receita | receitas | faturamento | faturação | facturação | fatur* | factur* | volume de negócios |
        vendas | lucro | lucros | lucrou | prejuízo | prejuízos | margem | margens | trimestral | trimestrais |
        resultados | carteira de encomendas | carteira de pedidos | ebitda | fluxo de caixa | em caixa |
        exercício fiscal | ano fiscal | trimestre fiscal | exercício de | ganhos | previsão de receita |
        previsão de vendas | dividendo* | recompra* | rendimentos | perdas | receita anualizada |
        caixa de | lucro líquido | receita líquida | receita operacional | resultado líquido |
        resultado operacional | carteira de contratos | backlog | balanço | lucro estimado | dívida líquida |
        alavancagem | ebit | faturou | faturará | faturaram | proventos
      `,
      move: list`
        sobe | sobem | subiu | subiram | subia | subiam | subida | subidas | subindo | a subir | cai | caem |
        caiu | caíram | caía | caíam | caindo | a cair | queda | quedas | ganha | ganham | ganhou | ganharam |
        ganhava | perde | perdem | perdeu | perderam | perdia | perdas de | avançou | avançava | avançaram |
        recuava | recuavam | cresce | crescem | cresceu | cresceram | crescerá | crescimento | incremento |
        aumentou | aumentaram | aumenta | aumentará | dispara | disparam | disparou | dispararam | disparava |
        desaba | desabou | desabaram | despenca | despencou | despencaram | afund* | tomb* | alta de | em alta |
        alta | altas | cotação | cotações | na bolsa | em bolsa | a bolsa | da bolsa | bolsas | wall street |
        nasdaq | os papéis | papéis da | as ações da | as ações | suas ações | ações ... subi* |
        ações ... caí* | pontos | pontos base | pontos percentuais | fecharam em | fechou em | fecharam com |
        cedeu | cedia | cediam | cede | cedem | mais do que | menos do que | dobr* | duplic* | triplic* |
        quadruplic* | sessão | pregão | valoriza | valorizam | valorizou | valorizaram | valorização |
        valorizava | desvaloriza | desvalorizou | desvalorizaram | desvalorização | saltou | saltam | salta |
        saltaram | máximos | homólog* | face ao ano | face ao período | na comparação anual |
        em relação ao ano | rentabilidade | acumula |
        ▲ | ▼ | valorização de | desvalorização de | recuo de | avanço de | alta acumulada | variação |
        no acumulado | grupamento | desdobramento | ipca | selic | inflação
      `,
      market: list`
        mercado mundial | mercado global | mercado de | mercado da | o mercado | do mercado | quota de mercado |
        fatia de mercado | participação de mercado | tamanho do mercado | procura mundial | demanda mundial |
        demanda global | demanda por | demanda de energia | demanda | a procura | analistas | analista |
        especialistas | consultora | consultoria | projeções | projeta a | estimativas | estimativa |
        segundo um estudo | segundo estudo | relatório da | rede elétrica | rede eléctrica | residências |
        casas | habitações | lares |
        consumo | consomem | consome | equivalente a | equivale a | equivalem a | economia |
        pib | produto interno bruto | em todo o mundo | a nível mundial | a nível global | no mundo | no país |
        do país | o país | o setor | do setor | o sector | do sector | a indústria | exportações |
        investimento estrangeiro | cidade de | gartner | idc | mckinsey | goldman | morgan stanley |
        as big techs | as tecnológicas | hiperescaladores | hyperscalers |
        consome cerca de | horário de pico | matriz | potência instalada do país | capacidade mundial |
        do mercado mundial | do mercado global | segundo a consultora | segundo a consultoria |
        segundo o instituto | abragames | brasscom | abdc | analistas calculam | analistas estimam |
        analistas preveem
      `,
      spending: list`
        despesas de capital | despesa de capital | gastos de capital | gasto de capital | gastos com | capex |
        investimento em capital | investimentos em capital | orçamento | orçamentos | custos operacionais |
        custo operacional | custa | custam | custava | custe | custem | gasto anual | investimento anual |
        gastos totais | queima de caixa | queim*
      `,
      measureless: list`
        funcionári* | trabalhadores | trabalhador | empregados | colaboradores | utilizadores | utilizador |
        usuários | usuário | assinantes | milhões de clientes | empregos | empregos diretos |
        postos de trabalho | postos | pessoas | habitantes | engenheiros | imposto* | multa da | multa de até |
        multas | sanção | taxa de juro* | taxas de juro* | juros | cupão | cupom | por ação | cada uma |
        tarifa* | inflação | parâmetros | tokens | preço de exercício | subsídio* | subvenção* |
        incentivos fiscais | benefícios fiscais | isenção | isenções | eficiência | mais eficien* |
        mais rápid* | mais potente* | mais barat* | probabilidade | produto interno | metros quadrados |
        hectares | quilómetros | quilômetros | toneladas | litros | desconto | prémio | prêmio | comissão |
        das receitas | da receita | das vendas | dos inquiridos | dos entrevistados | do mercado | downloads |
        visitas |
        decibéis | moradores | vereadores | alunos | estudantes | vagas | iptu | icms | iva | irc | isenção de |
        conta de luz | fatura da luz | água | metros | gasóleo | inquéritos | manifestações de interesse |
        terabytes | petabytes | gigabytes | gigabits | por segundo | multa
      `,
      holding: list`
        participação | participações | participada | fatia | fatias | do capital | do capital social |
        das ações | das acções | de ações | acionista* | accionista* | acionário | acionária | acionista |
        detém | detêm | deterá | detinha | tem uma | terá uma | terá cerca de | terá | terão | teria | possui |
        possuem | possuirá | controla | controlará | controlo | controle | maioria | maioritári* | majoritári* |
        minorit* | da empresa | da companhia | da sociedade | da controlada | da subsidiária | da startup |
        do grupo | do negócio | compra de | compra da | compra dos | comprar | comprou | compram | comprará |
        vai comprar | vende | vendeu | venda de | venda dos | vender | alienação | aliena | adquir* |
        aquisição | ficar com | fica com | ficou com | ficará com | ficam com | passa a ter | passará a ter |
        passa a deter | posição | entra com | entrou com | capital da | capital do | nas mãos | parcela |
        quota | quotas | sócio* | reduz a | aumenta a | mantém | manterá | retém | conserv* | dona de | dono de
      `,
      duration: list`
        contrato* | acordo* | prazo | prazos | duração | dura | durará | aluguel | aluguer | aluga* | arrend* |
        locação | durante | durante os próximos | ao longo de | ao longo dos | vigência | vigente | válido por |
        licença | parceria | fornecimento | período | por ... anos | nos próximos | plurianual | prorrog* |
        renov* | vencimento | empréstimo | linha de crédito | compromisso* | colaboração | concessão |
        convênio | reserva*
      `,
      goods: list`
        chip* | gpu* | processador* | acelerador* | servidor* | placas | placa gráfica | tpu* | sistemas |
        semicondutor* | unidades | racks | bastidores | superchip* | microchip*
      `,
      product: list`
        chip* | gpu* | processador* | acelerador* | servidor* | placas | placa | tpu* | sistemas |
        semicondutor* | unidades | superchip* | tecnologia | tecnologias | ações | acções | papéis | modelos |
        modelo | blackwell | rubin | hopper | instinct | hardware | plataforma | plataformas | nuvem | cloud |
        software | equipamentos | arquitetura | máquinas
      `,
      aside: list`
        rival | rivais | rival da | rival do | concorrente* | como | tais como | tal como | assim como a | ex |
        ex executivo da | apoiada por | apoiado por | apoiada pela | apoiada pelo | apoiado pela |
        financiada pela | financiada por | controlada por | controlada pela | controlada pelo | detida por |
        detida pela | detida pelo | participada da | participada por | ao contrário da | ao contrário do |
        ao contrário | diferentemente da | face à | face ao | frente à | compete com | competem com |
        competir com | concorrência da | subsidiária da | subsidiária do | filial da | divisão da |
        spin off da | dona da | dona do | dono da | dono do | controladora da | controladora do |
        proprietária da | analista* | antiga | antigo | alternativa à | depender da | dependência da |
        superando a | à frente da
      `,
      pronoun: list`
        ela | ele | lhe | esta | este último | esta última | a mesma
      `,
      each: ['cada um', 'cada uma', 'cada empresa'],
      respectively: ['respetivamente', 'respectivamente'],
      both: list`
        ambas as empresas | as duas empresas | as duas companhias | ambas as companhias | ambas as partes |
        as duas partes | as partes | os dois grupos | ambos os grupos | as duas tecnológicas | as empresas |
        as companhias | ambos | ambas | os parceiros | os dois parceiros | as duas
      `,
      part: list`
        primeiro | primeira | primeiros | primeiras | inicial | iniciais | inicialmente | tranche* | parcela* |
        dos quais | das quais | deste total | desse total | desse montante | fase | etapa | adicional |
        adicionais | outros | outras | adiantamento | adiantad* | antecipad* | resto | restante | restantes |
        último | última | ampliação | parte | mais | sinal | desses | dessas | segunda | segundo lote |
        suplementar* | extra | entrada de | numa primeira | em uma primeira |
        numa segunda fase | numa primeira fase | na primeira fase | primeira parcela | uma primeira parcela |
        primeira tranche | primeiro lote | o restante | o resto | os restantes | as demais | os demais |
        já entregues | segunda fase | terceira fase | segunda parcela | entrada inicial | desse valor |
        deste valor
      `,
      whole: list`
        no total | um total | total | ao todo | em conjunto | conjunto | soma | somam | somando | acumulad* |
        global | totaliz* | perfaz | na totalidade | chegando a
      `,
      recurring: list`
        por ano | ao ano | anual | anuais | anualmente | cada ano | a cada ano | por mês | ao mês | mensal |
        mensais | mensalmente | por trimestre | anualizad*
      `,
      round: list`
        rodada | rodadas | ronda | rondas | aumento de capital | captação | série a | série b | série c |
        série d | série e | série f | série g
      `,
      instead: list`
        e já não | e não mais | em vez de | em vez dos | em vez do | em lugar de | no lugar de | no lugar dos | no lugar do |
        substitu* | ao invés | inicialmente | reduzido de | reduz de | face aos | face ao | frente aos |
        contra os | anteriores | anterior | antes | originais | iniciais | acima dos | abaixo dos | e não os |
        e não dos | previstos inicialmente
      `,
      changed,
      past: list`
        *tou | *dou | *rou | *çou | *lou | *nou | *cou | *sou | *gou | *iou | *aram | *eram | *iram | *reu | *ceu | *deu | *veu | *beu | *teu | *riu | *diu | *tiu | *giu | foi | foram | pôs | fez | teve
      `,
      had: list`
        havia | haviam | tinha | tinham | era | eram
      `,
      future: list`
        *rá | *rão | vai | vão
      `,
      conditional: list`
        *ariam | *eriam | *iriam | seria | teria | poderia | deveria | haveria | estaria | ficaria | *tiria | compraria | pagaria | receberia | forneceria | entraria | aplicaria | custaria
      `,
      signed: list`
        assinado* | assinada* | assinou | assinaram | assina | assinam | assinatura | firmado* |
        firmada* | firmou | firmaram | firma | firmam | fechou | fecharam | fecha | fecham | fechado
        | celebrado | celebrou | celebraram | selado | selou | acordado* | acordou | acertado |
        acertou | acertaram | comprometeu | comprometeram | comprometido* | se compromete |
        compromete-se | encomendado* | encomendou | encomendaram | encomenda | contratado* |
        contratou | contrata | adjudicado* | adjudicou | ganhou | venceu | vinculante* |
        vinculativo* | definitivo* | reservou | reservado* | garantiu | obrigou-se | fechou acordo |
        se obrigou | obrigou se | obriga se | assumiu o compromisso | oficializou | oficializaram | bateu o martelo |
        deu aval | contratualizou | rubricou | rubricaram | carimbou | chancelou | topou
      `,
      told: list`
        anunciado* | anunciada* | anunciou | anunciaram | anuncia | anunciam | anúncio |
        apresentado* | apresentou | revelado* | revelou | revelada* | divulgado* | divulgou |
        divulgaram | comunicado | comunicou | informou | informaram | lançado* | lançou |
        confirmado* | confirmou | confirmaram | tornou público
      `,
      done: list`
        concluído* | concluída* | concluiu | concluíram | conclui | conclusão | completado* |
        completou | finalizado* | finalizou | fechada | pago | paga | pagos | pagas | pagou |
        pagaram | transferido* | transferiu | desembolsado* | desembolsou | entregue* | entregou |
        entregaram | recebido* | recebeu | receberam | instalado* | instalada* | já | até agora |
        até ao momento | até o momento | até aqui | entrou em operação | em funcionamento desde |
        liquidado* | liquidou | convertido* | converteu | depositado* | executado* | embolsou |
        quitado* |
        encaixou | embolsaram | se desfez de | desfez se de | repassou | último repasse | montado | montada | montou |
        expediu | sacou | liquidada | liquidação | pôs | puseram | ativou | recebeu na conta |
        alienou
      `,
      held: list`
        detém | detêm | detinha | possui | possuem | possuía | tem uma participação | mantém |
        mantêm | conserva | controla | acionista* | maior acionista | sócio* | dono | dona | dono de
        | proprietári* | em operação | em funcionamento | operacional | opera | operam | utiliza |
        usa | abriga | conta com | contam com | fica com | ficou com | permanece | dispõe |
        participação de |
        tem hoje | tem em funcionamento | tem em operação | é dona de | é dono de | dona de | já opera | já usa | já ocupa | funciona desde |
        opera desde | está instalad* | estão instalad*
      `,
      raised: list`
        captado* | captou | captaram | levantou | levantaram | levantado | arrecadou | comprado* |
        comprou | compraram | adquirido* | adquirida* | adquiriu | adquiriram | vendido* | vendida*
        | vendeu | venderam | investido* | investiu | investiram | injetou | injetado | liderou |
        liderada | liderado | participou | participaram | entrou no capital | tomou | obteve |
        obtido* | conseguiu | emprestou | emprestado* | emitido* | emitiu | concedido* | concedeu |
        aportou | aportado* | aporte de | custou | gastou | colocou | deu | tirou |
        contraiu | contraíram | aplicou | aplicaram | pôs | puseram | meteu | subscreveu | alienou | se desfez |
        sacou | bancou | arrematou | embolsou | encaixou
      `,
      pending: list`
        sujeito* a | sujeita* a | condicionad* | condição | condições | aprovação | aprovações |
        autorização | aval | luz verde | autoridades | reguladores | Cade | concorrência | espera-se
        que | deve ser concluíd* | deverá ser concluíd* | previsto para | prevista para | até o fim
        | até ao final | até o final | opção | opções | se | quando | assim que | uma vez |
        pendente* | depende* | à medida que | restante* | metas | marcos | gradual* | progressiv* |
        em fases | em etapas |
        sujeito à | sujeita à | sujeitos a | dependendo | falta | ainda têm de | ainda tem de | termos finais |
        se for aprovad* | caso seja | licença | licenças
      `,
      meant: list`
        prevê | preveem | previsto* | prevista* | planeja | planejam | planeia | planeiam | pretende
        | pretendem | quer | querem | queria | busca | buscam | mira | objetivo | meta | ambição |
        projeto* | projeta | plano | planos | intenção | intenções | contempla | estuda | poderá |
        poderão | poderia | poderiam | pode chegar | seria | carta de intenções | carta de intenção
        | memorando | não vinculante* | não vinculativo* | preliminar* | proposta | espera | esperam
        | deve | devem | potencial* |
        admite | admitem | ambiciona | ambicionam | tenciona | tencionam | sonha | sonham |
        acordo de intenções | candidatura | acenou | acena
      `,
      again: list`
        o mesmo valor | o mesmo montante | a mesma quantia | a mesma cifra | a mesma soma
      `,
      thatFigure: list`
        o valor | esse valor | este valor | aquele valor | tal valor | a cifra | a soma | o montante |
        esse montante | este montante | aquele montante | a quantia | essa quantia | a verba | essa verba |
        o número | esse número | o acordo | esse acordo | este acordo | aquele acordo | o plano | esse plano |
        o projeto | esse projeto | este projeto | o projecto | o contrato | esse contrato | este contrato |
        o investimento | esse investimento | este investimento | a operação | essa operação | a transação |
        a oferta | o negócio | esse negócio | a carta | a promessa | o memorando | o anúncio | a parceria |
        a compra | a aquisição | as conversas | as negociações | a informação | as informações | a notícia |
        o aporte | a encomenda | o empréstimo | o financiamento | a rodada | a ronda
      `,
      says: list`
        disse | disseram | diz | dizem | afirm* | explic* | segundo | indicou | indica | indicaram | anunciou |
        anunciaram | anuncia | anunciado | declarou | declara | declararam | acrescent* | confirm* | esclarec* |
        reconhec* | admiti* | admite | inform* | comunicou | comunica | garantiu | garante | coment* |
        escreveu | escreve | adiant* | revel* | de acordo com | sublinh* | destac* | salient* | frisou |
        realç* | respondeu | retorquiu | sustenta | sustentou | contou | conta | ressalt* | referiu | refere |
        reiter* | detalh* | nas palavras de | na opinião de | publicou | desmentiu | desmente | negou | nega |
        avisou | alertou
      `,
      cites: list`
        segundo | noticiou | noticia | noticiaram | noticiado | avançou | avança | avançada pelo | inform* |
        public* | citando | citado por | citada por | citados por | cita | citou | de acordo com | revel* |
        apur* | escreve | escreveu | relat* | report* | divulg* | adiant* | conforme | como mostrou |
        em primeira mão |
        escreveu o | segundo o jornal | segundo a agência | notícia do jornal | publicou que | publicou o |
        avançou o | a notícia foi avançada | avançada por | lê se na | lê se no | segundo o site |
        conforme antecipou | antecipou | antecipada pelo | furo do | coluna de
      `,
      unnamed: list`
        fontes | fonte | uma fonte | pessoas com conhecimento | pessoas familiarizadas | pessoas próximas |
        fonte próxima | pessoas a par | pessoas envolvidas | uma pessoa | duas pessoas | três pessoas |
        bastidores | sob anonimato | sob condição de anonimato | na condição de anonimato |
        que pediram anonimato | que pediu anonimato | interlocutores |
        interlocutor | uma pessoa próxima | executivo do setor | executivos do setor | executivos a par |
        banqueiros | dois banqueiros | gestores a par | três fontes | duas fontes | fonte do setor |
        fonte oficial | quem acompanha | gente próxima | envolvidos na negociação |
        quem conhece | quem acompanha o processo | conhecedoras do processo | pessoas com acesso |
        relatos da imprensa | quatro pessoas | fontes ouvidas | fonte ouvida | pessoas ouvidas | pessoa próxima |
        pessoas que acompanham |
        conhece o dossiê | conhecem o dossiê | a par do dossiê | a par do processo | a par do tema |
        a par do assunto | conhecedoras do | conhecedoras da | conhecedores do | dizem fontes | disseram fontes |
        segundo pessoas | disseram pessoas
      `,
      document: list`
        comunicado | comunicado conjunto | em nota | documento | documentos | relatório anual |
        relatório trimestral | prospecto | prospeto | fato relevante | facto relevante |
        informação privilegiada | comunicado ao mercado | cvm | cmvm | sec | nota de imprensa |
        nota à imprensa | 8 k | formulário 8 | blog | blogue | publicação no blogue | carta aos acionistas
      `,
      and: ['e', 'ou'],
      clause: list`
        enquanto | ao passo que | mas | embora | porém | no entanto | contudo | todavia | entretanto | quando |
        depois de | antes de | que | apesar | apesar de | já a | por sua vez | por seu lado | cujo | cuja |
        cujos | cujas | onde | quem | assim como | bem como | ainda que | se bem que
      `,
      until: list`
        até | a partir de | desde | antes de | final de | fim de | finais de | início de | inícios de |
        começo de | meados de | no segundo semestre | no primeiro semestre | trimestre de | semestre de |
        em meados de | entre | para | ao longo de | previsto para | prevista para | vence em | por volta de |
        com horizonte
      `,
    },
  },
}
