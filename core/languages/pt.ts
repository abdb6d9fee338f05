import { across, behind, codes, list, numbers } from './list.ts'
import type { LanguagePack } from './pack.ts'

/** Words for making an amount larger or smaller. */
const changed = list`
  reduz* | redução | cort* | aument* | elev* | ampli* | sub* | baix* | pass* | revis* | revê | reviu | dobr* | encolh*
`

/** What stands before the participle of a deed that is done. */
const auxiliaries = list`
  foi | foram | já | já foi | já foram | tinha | tinham | já tinha | havia | haviam | já havia | ter | tendo |
  está | estão | já está | já estão | ficou | ficaram | acaba de ser | acabam de ser | acabou de ser | ter sido | tendo sido |
  tinha sido | tinham sido | havia sido | haviam sido | sido já | foi já | foram já | foi integralmente | foram integralmente |
  foi totalmente | foram totalmente
`

/** Such participles. */
const participles = list`
  investid* | pago | pagos | paga | pagas | adquirid* | comprad* | entregue* | recebid* | levantad* | captad* | angariad* |
  instalad* | aportad* | injetad* | posto | colocad* | vendid* | gasto* | gasta* | emitid* | transferid* | efetuad* |
  realizad* | desembolsad* | emprestad* | liberad* | subscrit* | reembolsad* | liquidad* | aplicad* | arrecadad* |
  depositad* | creditad* | sacad* | montad* | expedid* | concluíd* | completad* | finalizad* | consumad* | quitad* | saldad* |
  amortizad* | devolvid* | despejad* | metid* | adiantad* | encaixad* | embolsad* | liderad* | coliderad* | encabeçad* |
  arrematad* | absorvid* | abocanhad* | alienad* | repassad* | convertid* | exercid* | implantad* | ativad* | energizad* |
  despachad* | enviad* | remetid* | libertad* | erguid* | coletad* | recolhid* | inaugurad* | posta | postos | postas
`

/** Finite verbs for money handed over and goods brought, beside those of the cue itself. */
const handedOver = list`
  desembolsaram | transferiram | depositou | depositaram | reembolsou | reembolsaram | liquidaram | quitou | quitaram | quita |
  quitam | saldou | saldaram | salda | amortizou | amortizaram | devolveu | devolveram | despejou | despejaram | despeja | remeteu |
  remeteram | libertou | libertaram | creditou | creditaram | consumou | consumaram | consuma | consumam | finalizaram |
  finalizam | completaram | converteu | converteram | converte | exerceu | exerceram | exerce | ativou | ativaram |
  energizou | energizaram | energiza | energizam | ligou os | ligou as | ligaram os | ligaram as | ligou mais | liga os primeiros | ligou ... GPU* | ligou ... chips | ligou ... MW | ligou ... megawatts | ligaram ... GPU* | ligaram ... MW |
  comissionou | comissionaram | implantou | implantaram | ergueu | ergueram | aterrou | aterraram | desembarcou | desembarcaram |
  despachou | despacharam | enviou ... chips | enviou ... GPU* | enviaram ... chips | embarcou ... chips | embarcou ... GPU* |
  chegaram ... chips | chegaram ... GPU* | chips ... chegaram | GPU* ... chegaram | chegou ... lote | chegou ... carregamento |
  colocou em serviço | colocaram em serviço | colocou em operação | colocaram em operação | pôs em serviço | puseram em serviço |
  põe em serviço | pôs em marcha | puseram em marcha | pôs em funcionamento | puseram em funcionamento |
  pagamento ... foi feito | pagamento ... já foi | pagamento ... foi efetuado | dinheiro ... já entrou | dinheiro ... entrou |
  dinheiro ... foi transferido | transferência ... foi feita | entrega ... foi concluída | entrega ... está concluída
`

/** Finite verbs for money raised and firms, stakes and shares that changed hands. */
const changedHands = list`
  emprestaram | financiaram | lideraram | lidera ... rodada | lidera ... ronda | coliderou | co-liderou | colideraram | co-liderada |
  co-liderado | coliderada | coliderado | encabeçou | encabeçaram | encabeçada por | encabeçado por | encabeçada pela |
  encabeçada pelo | engoliu | engoliram | engole | absorveu | absorveram | absorve a | absorve o | incorporou a | incorporou o |
  incorporaram | abocanharam | abocanha | arremataram | desinvestiu | desinvestiram | amealhou | amealharam | amealha |
  atraiu ... milhões | atraiu ... bilhões | atraíram ... milhões | reuniu ... milhões | reuniu ... bilhões | reúne ... milhões |
  juntou ... milhões | recolheu ... milhões | recolheu ... bilhões | coletou | coletaram | torrou | torraram | custearam |
  passa a ser dona | passa a ser dono | passa a ser acionista | passa a acionista | torna se acionista | torna se dona |
  se torna acionista | entra para o capital | sai do capital | saiu do capital | saíram do capital | desfaz se da | se desfaz da
`

/** How a round ends well: "fecha a maior rodada da história". */
const rounds = across(
  list`
  fecha | fecham | fechou | fecharam | encerra | encerram | encerrou | encerraram | conclui | concluem | concluiu | concluíram |
  completa | completam | completou | completaram | finaliza | finalizou | ter fechado | ter concluído | ter encerrado |
  acaba de fechar | acabou de fechar | deu por encerrada | deu por concluída | deu por fechada | fechamento | fecho | encerramento | conclusão
`,
  list`rodada | ronda | captação | série | aumento de capital`,
)

/** How a purchase does: "completa aquisição". */
const purchases = across(
  list`
  conclui | completa | completam | completou | finaliza | finalizam | consuma | consumou | fechou | fecham
`,
  list`compra | aquisição | fusão`,
)

/** Papers that do not bind, and what is done to them: of "assinou uma carta de intenções" the paper counts. */
const signedPapers = across(
  list`
  assina | assinam | assinou | assinaram | assinado | assinada | firma | firmam | firmou | firmaram | celebrou | celebraram | rubricou |
  rubricaram | fecha | fecham | fechou | fecharam | selou | selaram | anunciou | anunciaram | acordaram | formalizaram
`,
  list`
    carta de intenções | carta de intenção | cartas de intenções | memorando | memorandos | protocolo de intenções | acordo preliminar |
    acordo de princípio | pré acordo | acordo não vinculativo | acordo não vinculante | declaração de interesse | term sheet
  `,
)

/** What is meant, weighed, put off or called off: of "querem assinar um contrato" the wish counts. */
const papers = list`contrato | contratos | acordo | acordos | compra | aquisição | fusão | parceria | aliança | encomenda | pedido`
const withPapers = (verbs: readonly string[]): readonly string[] => across(verbs, papers)

const wishes = list`
  quer | querem | queria | queriam | pretende | pretendem | pretendia | planeia | planeiam | planeja | planejam | tenciona | tencionam |
  espera | esperam | deseja | desejam | ambiciona | ambicionam | conta | contam | prevê | preveem | projeta | projetam | almeja |
  almejam | vai tentar | vão tentar | tentará | tentarão | procura | procuram
`
const infinitives = list`*ar | *er | *ir | pôr`

const weighs = list`
  negocia | negociam | negociar | negociando | negociava | negoceia | negoceiam | discute | discutem | discutir | discutindo |
  estuda | estudam | avalia | avaliam | pondera | ponderam | analisa | analisam | cogita | cogitam | explora | exploram | sonda |
  sondou | sondaram | mira | miram
`

const putsOff = list`
  adia | adiam | adiou | adiaram | suspende | suspendeu | suspenderam | congela | congelou | congelaram | pausa | pausou | pausaram |
  trava | travou | travaram | atrasa | atrasou | atrasaram | posterga | postergou | interrompe | interrompeu | interromperam
`

const callsOff = list`
  cancela | cancelam | cancelou | cancelaram | rescinde | rescindiu | rescindiram | anula | anulou | anularam | abandona | abandonam |
  abandonou | abandonaram | desiste | desistem | desistiu | desistiram | rompe | rompem | rompeu | romperam | descarta | descartam |
  descartou | descartaram | rejeita | rejeitou | rejeitaram | recusa | recusou | recusaram | larga | largou | deixa cair |
  deixou cair | deixaram cair | vetou | vetaram | bloqueou | bloquearam | chumbou | chumbaram | barrou | reprovou | travou definitivamente |
  travou de vez | suspendeu de vez | suspendeu definitivamente | pôs de lado | puseram de lado | põe de lado | deita fora | deitou fora | enterra | enterrou
`

/** The same behind the paper: "o acordo foi rescindido", "acordo cai". */
const papersAre = (fates: readonly string[]): readonly string[] => across(papers, fates)

/** A contract that ends, where a purchase that does is done. */
const endsContract = across(
  list`termina | terminam | terminou | terminaram | encerra | encerram | encerrou | encerraram | põe fim | põem fim`,
  list`contrato | contratos | acordo | parceria | aliança`,
)

/** What goes on standing still: "continuam no papel". */
const standsStill = behind(
  list`
  continua | continuam | segue | seguem | permanece | permanecem | está | estão | ficou | ficaram | fica | ficam | anda | andam |
  mantém se | mantêm se | estava | estavam | continuava
`,
  list`
    no papel | parad* | na gaveta | na prateleira | em suspenso | congelad* | suspens* | adiad* | travad* | emperrad* | bloquead* |
    encalhad* | atrasad* | paralisad* | pendurad* | retid* | por assinar | por fechar | por construir | por ligar | sem data | sem prazo | sem avanços |
    sem avançar | sem licença | sem energia | sem financiamento | em banho maria | no limbo | num impasse | em impasse | em pausa |
    em águas de bacalhau | em compasso de espera | em ponto morto | em stand by
  `,
)

/** What is told of a deal once it is done, off or put off: "anunciou a conclusão". */
const announces = list`anunci* | confirm* | comunic* | inform*`
const announced = (nouns: readonly string[]): readonly string[] => behind(announces, nouns)

/** Verbs of deals, for their future and their conditional. */
const dealVerbs = list`
  investir | comprar | adquirir | pagar | fornecer | entregar | receber | instalar | construir | erguer | alugar | arrendar | hospedar |
  alojar | ocupar | usar | utilizar | operar | reservar | levantar | captar | emprestar | financiar | contratar | encomendar |
  gastar | liderar | participar | montar | implantar | disponibilizar | ampliar | aplicar | injetar | aportar | colocar |
  desembolsar | emitir | subscrever | vender | ceder | assumir | destinar | transferir | depositar | adiantar | bancar | custear |
  abastecer | equipar | gerir | produzir | fabricar | licenciar | partilhar | compartilhar | canalizar | consumir
`

export const pt: LanguagePack = {
  lang: 'pt',
  script: 'spaced',
  quantities: {
    decimal: ',',
    sums: ['e'],
    halves: ['e'],
    hundreds: ['e'],
    thousand: 'mil',
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
          escalar para | escalar até | escalar a | somar até | encostar nos | chegar a investir | chegar a pagar | chegar a valer | valer até | render até
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
      com potencial de | potencial de | no limite | capacidade máxima de | potência máxima de | montante máximo de | valor máximo de | um valor máximo de | potencial de até | com potencial para | elevaria o montante a | elevaria o total a | elevaria o valor a | elevando o total a até |
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
      de | nada menos que | vai além de | vai além dos | vão além de | vão além dos | foi além de | foi além dos | nada menos do que | supera os | ultrapassa os | muito mais de | um piso de | piso de | para lá de | mais de uns | passou dos | passa dos | não menos que | supera a marca de | ultrapassa a marca de | prazo
      mínimo de | duração mínima de
      `,
    ],
    prepositions: [],
    upToAfter: ['no máximo', 'como máximo', 'de teto', 'quando muito'],
    atLeastAfter: ['ou mais', 'no mínimo', 'pelo menos', 'ao menos', 'ou até mais'],
    about: list`
      cerca de | é mais do que os | mais do que os já | quase | perto de | aproximadamente | uns | umas | em torno de | por volta de | à volta de |
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
      por gigawatt | o gigawatt | por megawatt | o megawatt | por ação |
      a unidade | por unidade | por chip | por hora | a hora | por GW | por MW | por cada gigawatt |
      cada gigawatt | por cada GW | o GW | por gigavátio | por watt | por quilowatt | por peça |
      a peça | cada chip | por GPU | por processador | por servidor | por placa | por rack |
      por funcionário | por utilizador | por usuário | por pessoa | por barril | por cada ação |
      por acção | por token | por milhão de tokens | por título | por papel
    `,
    apiece: ['cada uma', 'cada um'],
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
        invest* | coinvest* | desinvest* | aport* | injet* | injec* | injeção | colocar em | coloca |
        colocará | colocou | pôr em | põe | capital | rodada | rodadas | ronda | rondas |
        ronda de financiamento | rodada de financiamento | captação | captações | capta | captam | captou |
        captaram | captar | captará | captado | levanta | levantam | levantou | levantaram | levantar fundos |
        levantar recursos | angari* | participação | participações | acionista* | accionista* | subscrev* |
        subscrição | sócio* | sócia* | aposta | apostam | apostou | apostará | cheque | destin* | desembols* |
        investidor* | financiamento coletivo | série a | série b | série c | série d | série e | série f |
        série g | capitaliza* | apoi*
      `,
      buy: list`
        compr* | adquir* | aquisi* | encomend* | pag* | gast* | reserv* | contratar | contratou | contratará |
        contratado | contratada | contratados | contratadas | contratação | pedido de | pedidos de |
        pedido firme | arremat* | consumirá
      `,
      supply: list`
        fornec* | entreg* | disponibiliz* | implant* | implement* | instal* | equip* | capacidade | potência |
        computação | computacional | processamento | acesso a | vend* | constru* | ergu* | infraestrutura* |
        infra estrutura* | data center | data centers | data centre | datacenter | datacenters |
        centro de dados | centros de dados | servidores | colocar ao serviço | aloj* | hosped* | fabric* |
        produz* | produção | supercomputador* | cluster | nuvem | cloud | semicondutor* | aceleradores |
        abastec* | provê | prover | gigafábrica* | gigafactory
      `,
      lease: list`
        alug* | arrend* | locação | locar | loca | inquilin* | locatári* | colocation | alojamento | subloc*
      `,
      finance: list`
        empréstimo* | crédito* | dívida | emissão | emite | emitiu | emitir | debênture* | obrigações |
        financi* | refinanci* | garant* | aval | avalista | avaliz* | empresta | emprestar | emprestou |
        emprestará | bonds | notas conversíveis | sindicado | securitização | bnb | bndes
      `,
      acquire: list`
        aquisi* | adquir* | compra de | compra da | compra do | opa | oferta | fusão | fund* com | incorpor* |
        tomada de controle | tomada de controlo | assumir o controle | assumir o controlo | assume o controle |
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
        no valor de | com valor de | por um valor de | avaliado em | operação avaliada em |
        transação avaliada em | parceria avaliada em | compra avaliada em | aquisição avaliada em |
        encomenda avaliada em | venda avaliada em | orçado em | orçada em | stargate | tranche | tranches |
        programa | complexo | empreendimento | iniciativa | entendimento | megacontrato* | megaprojeto* |
        megaacordo* | concessão | licitação | tratativa*
      `,
      disclaimed: list`
        um teto, e não | um tecto, e não | nunca foi ... compromisso | nunca foram ... compromisso | nunca houve ... compromisso |
        nunca existiu ... compromisso | nunca constituiu ... compromisso | nunca representou ... compromisso |
        nunca tinha sido ... compromisso | nunca tinham sido ... compromisso | nunca fora ... compromisso |
        nunca assum* ... compromisso | jamais foi ... compromisso | jamais foram ... compromisso |
        jamais houve ... compromisso | jamais assum* ... compromisso | não era ... compromisso |
        não eram ... compromisso | não é ... compromisso | não são ... compromisso | não foi ... compromisso |
        não foram ... compromisso | não há ... compromisso | não havia ... compromisso |
        não houve ... compromisso | não existe ... compromisso | não existia ... compromisso |
        não se trata ... compromisso | não se tratava ... compromisso | não constitu* ... compromisso |
        não represent* ... compromisso | não implic* ... compromisso | não significa* ... compromisso |
        não equivale* ... compromisso | não assum* ... compromisso | não tem ... compromisso |
        nenhum compromisso | qualquer compromisso | sem compromisso | sem qualquer compromisso |
        sem nenhum compromisso | e não um compromisso | e não de um compromisso | não um compromisso |
        longe de ser um compromisso | mais do que um compromisso | nunca se comprometeu |
        nunca se comprometeram | nunca nos comprometemos | jamais se comprometeu | jamais nos comprometemos |
        não se comprometeu | não nos comprometemos | não está comprometid* | não estão comprometid* |
        não se compromete | nunca prometeu | nunca prometemos | nunca prometeram | não prometeu |
        não prometemos | nunca foi uma promessa | nunca foram uma promessa | não era uma promessa |
        não foi uma promessa | não é uma promessa | jamais foi uma promessa | não era uma encomenda |
        não é uma encomenda | nunca foi uma encomenda | nunca foi um pedido | não era um pedido |
        não é um contrato | não era um contrato | não há contrato assinado | nada assinado |
        nada está assinado | nada foi assinado | não era um cheque | não é um cheque | não era uma garantia |
        não é uma garantia | não era uma obrigação | não é uma obrigação | não são uma obrigação |
        nunca foi uma obrigação | não cria* ... obrigação | não gera* ... obrigação | não impõe ... obrigação |
        não implica* ... obrigação | não tem ... obrigação | não tinha ... obrigação | não há ... obrigação |
        não obriga* | não nos obriga* | não está obrigad* | não estava obrigad* | não estão obrigad* |
        sem obrigação | nenhuma obrigação | qualquer obrigação | apenas um teto | apenas um tecto |
        só um teto | só um tecto | era um teto | era um tecto | é um teto | é um tecto | eram um teto |
        somente um teto | mero teto | de um teto | apenas um limite | só um limite | era um limite |
        um limite máximo | apenas um máximo | só um máximo | era um máximo | eram um máximo | mas um máximo |
        mas um teto | mas um limite | mas um tecto | e sim um teto | e sim um limite | máximo teórico |
        valor indicativo | meramente indicativ* | puramente indicativ* | apenas indicativ* | um convite |
        não era vinculativ* | não eram vinculativ* | não foi vinculativ* | nunca foi vinculativ* |
        não vinculante afinal | nunca foi vinculante | nunca foram vinculantes | não era vinculante |
        não eram vinculantes | não tinha caráter vinculante | sem força vinculante | sem valor vinculativo |
        não vincula* | não há garantia* | não existe garantia* | não existem garantias | sem garantia* |
        sem qualquer garantia | não garante* | não há certeza | não há nenhuma garantia | não pode garantir |
        não dá garantia* | não está* garantid* | recua | recuam | recuou | recuaram | recuo |
        dá um passo atrás | deu um passo atrás | voltou atrás | volta atrás | voltaram atrás |
        deu marcha a ré | marcha atrás | relativiz* | minimiz* | desvaloriza o | desvalorizou o | desdiz* |
        não passavam de | não passava de | não passa de | não passam de | esfria expectativas |
        esfriou as expectativas | arrefeceu as expectativas | reduziu as expectativas | não está escrito |
        não consta de nenhum contrato | não uma obrigação | não é obrigação | sem obrigações |
        não é uma compra | não é uma ordem de compra | é o teto | é o tecto | são o tecto | apenas o teto |
        apenas o máximo | teto, não | tecto, não | é uma estimativa | é só uma estimativa |
        apenas uma estimativa | mera estimativa | mera intenção | apenas uma intenção | só uma intenção |
        uma referência, não | valor de referência apenas | nada está fechado | não há nada fechado |
        não há nada assinado | nada assegura | nada garante | não assegura | não asseguram | não há certezas |
        não é certo que | não é garantid* | não são garantid* | sem qualquer certeza | sem certeza |
        pode não se concretizar | podem não se concretizar | poderá não se concretizar |
        poderão não se concretizar | pode não vir a | poderá não vir a | pode nunca | poderá nunca |
        podem nunca | poderão nunca | pode não acontecer | poderá não acontecer | pode não sair |
        pode não avançar | poderá não avançar | são um teto | são um tecto | apenas uma possibilidade |
        só uma possibilidade | é opcional | são opcionais | não é firme | não são firmes | não é obrigatóri* |
        não são obrigatóri* | não é definitiv* | não são definitiv* | nada definitivo | nada é definitivo |
        não há nada definitivo | não há obrigatoriedade | não temos obrigação | não somos obrigad* |
        não se obriga | não se obrigou | não obrigatóri* | objetivo e não | uma meta e não | intenção e não |
        convite e não | apenas uma ambição | apenas uma meta | apenas um objetivo | só uma meta |
        máximo e não | um máximo, não | não são compromissos | não está obrigad* a | não estamos obrigad* |
        não uma promessa | limite, não | é um limite | um limite e não | nada a prende | nada prende |
        nada o prende | nada obriga | nada a obriga | sem obrigar | pode sair a qualquer |
        pode desistir a qualquer | pode rescindir a qualquer | reserva se o direito | se reserva o direito |
        não são uma garantia | não são garantia | não é garantia | não é nenhuma garantia |
        eram uma possibilidade | era uma possibilidade | é uma possibilidade | são uma possibilidade |
        uma possibilidade e não | uma possibilidade, não | uma hipótese e não | uma hipótese, não |
        são apenas uma | são só uma | eram apenas uma | eram só uma | não era uma certeza | não é uma certeza |
        não há nada vinculativo | nada vinculativo | nada vinculante | sem caráter de obrigação |
        sem valor jurídico | não é para levar à letra | não é um valor fechado | não são um valor fechado |
        não é um número fechado | não está amarrad* | não estão amarrad* | não está pres* a |
        não está vinculad* | não estão vinculad* | pode não pôr | poderá não pôr | pode não investir |
        poderá não investir | pode não comprar | pode não chegar a
      `,
      denied: list`
        desment* | nega | negam | negou | negaram | negado | negada | negando | negar | falso | falsa |
        falsos | falsas | falsidade | mentira | infundad* | sem fundamento | carece* de fundamento |
        sem qualquer fundamento | não tem fundamento | não têm fundamento | não é verdade | não é verdadeir* |
        não são verdadeir* | não corresponde* à verdade | não corresponde* à realidade | não procede |
        não procedem | improcedente* | inverídic* | inexat* | inexact* | incorret* | incorrect* | errad* |
        inventad* | é invenção | refut* | rejeitou as notícias | rejeita as notícias | rejeitou os rumores |
        rejeita os rumores | não há negociações | não há negociação | não existem negociações |
        não existe negociação | não há conversas | não existem conversas | não está em negociações |
        não está em negociação | não está a negociar | não está negociando | não estão a negociar |
        não estão negociando | não mantém conversas | não há acordo | não há qualquer acordo |
        não existe qualquer acordo | não existe acordo | não existe nenhum | não há nenhum acordo |
        não há qualquer negociação | não há oferta | não recebeu qualquer | não recebeu nenhuma |
        não fez qualquer | não tem planos de | não temos planos de | não assinou nenhum |
        não assinou qualquer | não firmou nenhum | boato falso | fake news | disparate | bobagem |
        sem sentido | não existe reserva | nunca existiu | nunca existiram | não existe tal | não existe esse |
        não existe essa | pura especulação | mera especulação | não passa de boato | não passa de especulação |
        não passam de rumores | rumores sem fundamento | não é real | não bate com | não tem veracidade |
        não reconhece | repudia | repudiou | rechaç* | desautoriz* | nem falou com | nunca falou com |
        nunca falámos | nunca falamos | nunca conversamos | nunca negociou | nunca negociamos |
        não foi procurad* | nunca foi procurad* | não recebeu oferta | não recebeu nenhuma proposta |
        não recebeu proposta | não há proposta | não está à venda | não estamos à venda | não está à procura |
        descarta ter | descartou ter | descarta que | descartou que | não pediu | não pedimos | nem quer |
        não tem intenção | não temos intenção | não há intenção | não há planos | não tem planos |
        não temos planos | sem planos de | sem planos para | não planeia | não planeja | não tenciona |
        não cogita | não estuda | não avalia | não está avaliando | não está a avaliar | não está a estudar |
        não está em cima da mesa | não está na mesa | afasta a hipótese | afastou a hipótese |
        afastou a possibilidade | descarta a hipótese | descartou a hipótese | descarta a possibilidade |
        descartou a possibilidade | põe de parte | pôs de parte | classificou de fals* |
        classificou como fals* | chamou de fals* | tachou de | nunca houve negociações |
        nunca houve conversas | nunca houve qualquer | nunca houve acordo | nunca esteve em |
        não houve conversas | não houve negociações | não houve qualquer | categoricamente |
        não passam de boatos | não é correto | não é correta | não está correta | não são corretas |
        não corresponde | não correspondem | desmentido oficial | não assinou | não assinamos | não assinámos |
        não negociou | não confirma nem | sem pés nem cabeça | não tem cabimento | não discutiu |
        não discutimos | não está em discussão | especulação infundada | pura invenção | pura ficção |
        uma invenção | não haver qualquer | não haver nenhum* | não haver negociações | não existir qualquer |
        não existir nenhum* | não existirem | não ter qualquer | não ter recebido | não ter feito |
        não estar em negociações | não estar a negociar | não estar negociando | disse que não há |
        diz que não há | garante que não há | garantiu que não há | assegurou que não | assegura que não |
        garantiu que não | garante que não | não é bem assim | classific* de especulação |
        classific* de especulações | classific* como especulação | chamou de especulação | rebateu |
        rebateram | rebate | rebatem | contestou | contestaram | contesta | diz não ter | disse não ter |
        dizem não ter | disseram não ter | afirma não ter | afirmou não ter | garante não ter |
        garantiu não ter | assegura não ter | assegurou não ter | nunca tinha ouvido | longe da verdade |
        longe da realidade | não tem qualquer fundamento | não tem nenhum fundamento | sem base |
        não há qualquer contrato | não existe contrato | não existe qualquer contrato |
        não há contrato nenhum | contradisse | contradiz | não há qualquer investimento |
        não há qualquer encomenda | não há qualquer compra | não há qualquer plano | não há qualquer intenção |
        não houve investimento | não há nenhum investimento | não há nenhuma encomenda |
        não há nenhum contrato | não há nenhuma negociação | não existe investimento |
        não existe qualquer investimento | não existe qualquer negociação | rejeit* a ideia | recus* a ideia |
        afast* a ideia | isso não existe | não existe isso | não aconteceu | nunca aconteceu
      `,
      cancelled: [
        ...endsContract,
        ...papersAre(
          list`cai | caiu | caiu por terra | cai por terra | foi cancelad* | foi rescindid* | foi anulad* | foi abandonad* | foi desfeit* | foi revogad* | cancelad* | rescindid* | anulad* | desfeit* | fracassa | fracassou | naufraga | naufragou | morre | ruiu | chumbad* | vetad*`,
        ),
        ...withPapers(callsOff),
        ...announced(
          list`o fim | o cancelamento | a rescisão | a desistência | o abandono | o término | que desist* | que cancel* | que abandon* | que não vai | que já não`,
        ),
        ...list`
        cancel* | rescind* | rescisão | rescisões | anula | anulam | anulou | anularam | anular | anulado |
        anulada | anulação | abandona | abandonam | abandonou | abandonaram | abandonar | abandonado |
        abandonada | abandono | desiste | desistem | desistiu | desistiram | desistir | desistência |
        rompe com | rompe o | rompeu com | rompeu o | rompeu a | romperam o | romperam a | romper o |
        romper com | rompimento | ruptura | rutura | fracass* | frustrad* | frustrou | frustração | descarta |
        descartam | descartou | descartaram | descartado | descartada | descartar | rejeit* | recusa |
        recusam | recusou | recusaram | recusado | recusada | caiu por terra | cai por terra |
        caíram por terra | deitou por terra | foi por água abaixo | vai por água abaixo | não vai adiante |
        não foi adiante | não irá adiante | não avançará | não vai avançar | já não avança |
        já não vai avançar | não prosper* | fim do contrato | fim do acordo | fim da parceria |
        fim das negociações | pôs fim | põe fim | puseram fim | pôr fim | colocou fim | coloca fim |
        pôs termo | pôr termo | encerr* o contrato | encerr* o acordo | encerr* a parceria |
        encerr* as negociações | encerramento do contrato | termin* o contrato | termin* o acordo |
        término do contrato | resolução do contrato | resolveu o contrato | denunciou o contrato | sem efeito |
        revog* | retira a | retira o | retirada da oferta | retirou | retiraram | retirar a | deixou cair |
        deixa cair | deixaram cair | deixar cair | caducou | distrato | engavet* | naufrag* | desfez* |
        desfaz* | desfeit* | chumbou | chumbaram | chumbad* | veta | vetou | vetado | vetaram | veto |
        votaram contra | votou contra | abriu mão | abre mão | abrir mão | abdic* | prescind* | salta fora |
        saltou fora | pulou fora | dá por encerrad* | deu por encerrad* | dão por encerrad* |
        dado por encerrad* | deu por terminad* | dá por terminad* | não se realizará | não será realizad* |
        não se concretizará | enterr* | deixa de lado | deixou de lado | expirou | expiraram | expira sem |
        venceu sem renovação | vence sem renovação | venceu sem ser renovad* | não foi renovad* |
        não serão mais investidos | não será mais investid* | não será mais | não serão mais | já não será |
        já não serão | não chegaram a termos | não chegaram a acordo | não chegaram a um acordo |
        sem acordo final | não chegou a bom porto | não chegou a acontecer | caiu por água abaixo |
        foi por terra | caíram as negociações | saiu do consórcio | sai do consórcio | deixa o consórcio |
        deu para trás | dá para trás | roeu a corda | roeu-se a corda | bateu em retirada |
        tirou o time de campo | extinguiu | extint* | extinção do contrato | denúncia do contrato |
        denunciou o acordo | destratou | foi desfeit* | não vingou | não vingaram | morreu na praia |
        ficou pelo caminho | ficaram pelo caminho | deu em nada | sepult* | arquivou o projeto |
        arquivado o projeto | projeto arquivado | suspensão definitiva | cessou | cessaram |
        cessação do contrato | não irá avançar | não vai acontecer | não vai sair do papel | recuou da compra |
        recuou do negócio | perdeu a validade | perderam a validade | caducaram | deu por findo |
        cessa funções | afastou se do | voltou atrás na compra | deixou de contar |
        já não está em cima da mesa | já não está na mesa | não está mais na mesa |
        já não estão em cima da mesa | saiu da mesa | saíram da mesa | não vai participar |
        não vão participar | não vai investir | não vão investir | não vai financiar | não vão financiar |
        não vai comprar | não vão comprar | não vai pagar | não vai avançar com | não vai alugar |
        não vai arrendar | já não vai | já não vão | não vai mais | não vão mais | não irá participar |
        não irá investir | não irá financiar | não irá comprar | não investirá | não participará |
        não financiará | não comprará | não pagará | não alugará | não arrendará | não fornecerá |
        operação caiu | negócio caiu | parceria ... encerrada | parceria ... foi encerrada |
        contrato ... encerrado | foi encerrada sem | foi encerrado sem | acabaram sem acordo |
        acabou sem acordo | sem chegar a acordo | nada foi pago | nada foi entregue | não foi pago nenhum |
        decidiu não | decidiram não | optou por não | optaram por não | resolveu não | preferiu não avançar |
        já não quer | não quer mais | já não pretende | não pretende mais | já não irá | não renovará |
        não vai renovar | não será renovad* | não renovou | ficou sem o contrato | dissolveram a | dissolvid* |
        deixou expirar | deixaram expirar | deixou caducar | deixa expirar | rasga | rasgou | rasgaram |
        bate com a porta | bateu com a porta | bateram com a porta | largou | largaram | larga as negociações |
        deixou as negociações | deixou a mesa | saiu das negociações | saem das negociações |
        saiu das conversas | não se entenderam | não chegaram a entendimento | sem entendimento |
        já não conta com | não conta mais com | saiu do negócio | sai do negócio | saiu da corrida |
        sai da corrida | fora da corrida | retira se | retiram se | colapsou | colapsaram | colapso |
        implodiu | implodiram | desmoronou | ruiu | ruíram | gorou | goraram | gorado | gorada | goradas |
        falhou | falharam | falha a compra | falhada | falhado | malogr* | quebrou o contrato |
        quebra de contrato | quebra do contrato | acabou com | acabaram com | desligou se do | deixou de ser |
        não sairá do papel | não vai mais adiante | sem efeitos | deram por encerradas |
        encerrou as conversas | encerraram as conversas | encerra as conversas | terminaram as conversas |
        terminou as conversas | terminaram as negociações | terminou as negociações | terminam as negociações |
        fim das conversas | fim do projeto | fim da aliança | descontinu* | aborta | abortou | abortaram |
        abortado | abortada | matou o projeto | mata o projeto | desmobiliz* | declinou da | declinou o |
        declina a | perdeu o contrato | perde o contrato | perdeu a licitação | cai o acordo | cai a compra |
        cai negócio | cai a parceria | foi chumbad* | foi rejeitad* | foi vetad* | foi barrad* | barrou |
        barraram | proibiu a compra | trocou o fornecedor | não houve acordo | ponto final |
        pôs um ponto final | puseram um ponto final | tira o pé | tirou o pé | tiraram o pé | disse não à |
        disse não ao | disseram não à | disseram não ao | diz não à | diz não ao | dizem não | está enterrad* |
        foi enterrad* | está morto | está morta | ficou de fora | fica de fora | fora do projeto |
        fora do negócio | pula fora | pularam fora | jogou a toalha | joga a toalha | jogaram a toalha |
        atirou a toalha | não passou no crivo | não passou pelo crivo | não passou no teste |
        não passou nos reguladores | não resistiu | travou definitivamente | travou de vez | travad* de vez |
        travad* definitivamente | na gaveta de vez | para a gaveta de vez | romp* ... conversas |
        romp* ... negociações | romp* ... contrato | romp* ... acordo | rompeu as | romperam as | rompe as |
        saiu da ronda | saiu da rodada | saíram da ronda | saíram da rodada | sai da ronda | sai da rodada |
        saem da rodada | fora da ronda | fora da rodada | saiu do projeto | saíram do projeto |
        sai do projeto | saiu do financiamento | sai do financiamento | saiu da operação |
        o dito por não dito | já não arrenda | já não aluga | já não compra | já não investe | já não entra |
        já não vende | já não fornece | já não constrói | não arrenda mais | não aluga mais | não compra mais |
        não investe mais | não entra mais | não sairá mais | não sairão mais | chegaram ao fim ... conversas |
        chegaram ao fim ... negociações | chegou ao fim ... parceria | chegou ao fim ... contrato |
        conversas ... chegaram ao fim | negociações ... chegaram ao fim | parceria ... chegou ao fim |
        contrato ... chegou ao fim | acordo ... chegou ao fim | acabou a parceria | acabaram a parceria |
        tira o corpo fora | tirou o corpo fora | tiraram o corpo fora | cada um para seu lado |
        cada uma para seu lado | cada um para o seu lado | cada uma para o seu lado | inviabilizou |
        inviabilizaram | inviabilizad* | reprovou | reprovaram | reprovad* | reprova | bloqueou ... venda |
        bloquearam ... venda | impediu a compra | impediu a venda | impediu a fusão | impediram a compra |
        foi retirad* | foram retirad* | anuladas | anulados | abandonadas | abandonados | descartadas |
        descartados | recusadas | recusados | vetadas | barrad* | abortadas | abortados | retirado |
        retirada de cena | dissolveu | dissolveram o | dissolve | rompeu se | já não existe |
        deixou de existir | deixaram de existir | cortou ... encomenda | cortou ... pedido |
        cortaram ... encomenda | corta ... encomenda | corta ... pedido | disse adeus | dizem adeus |
        diz adeus | disseram adeus | virou as costas | viraram as costas | vira as costas |
        não vai acontecer mais | não acontecerá | não se fará | não será feit* | não serão feit* |
        não será construíd* | não serão construíd* | não será assinad* | não será concluíd* | deixou de haver |
        ficou pelo papel | morre o acordo | morre o negócio | nada feito | suspendeu de vez | suspende de vez |
        suspendeu definitivamente | corta relações | cortou relações | cortaram relações | pôs de lado |
        põe de lado | puseram de lado | deita fora | deitou fora | fora do financiamento | fora da operação |
        fora da compra | fora do consórcio | não compra a | não compra o | não compra os | não financia |
        não arrenda | acabou o contrato | contrato ... acabou | contrato ... morreu | acordo ... acabou |
        acordo ... morreu | parceria ... acabou | parceria ... terminou | contrato ... terminou | esfumou se |
        esfumaram se | evaporou | evaporaram se
      `,
      ],
      stalled: [
        ...list`em banho maria | em stand-by`,
        ...standsStill,
        ...papersAre(
          list`
        foi adiad* | foi suspens* | foi congelad* | adiad* | suspens* | congelad* | empaca | empacou | patina |
        arrasta se | se arrasta
      `,
        ),
        ...withPapers(putsOff),
        ...announced(
          list`a suspensão | o adiamento | a paragem | a pausa | a interrupção | que suspende* | que adi* | que vai adiar`,
        ),
        ...list`
        sem contrato definitivo | ainda não foi assinado | ainda não assinad* | suspens* | suspende |
        suspendem | suspendeu | suspenderam | suspender | suspendido | paralis* | adiado | adiada | adiados |
        adiadas | adia | adiam | adiou | adiaram | adiar | adiamento | congel* | travado | travada | travados |
        travadas | trava | travam | travou | travaram | travão | entrave* | emperr* | empac* | atrasa |
        atrasam | atrasou | atrasaram | atrasado | atrasada | atraso | atrasos | atrasar | parou | em dúvida |
        em causa | incert* | bloqueia | bloqueou | bloqueado | bloqueada | bloqueio | bloquear | pausou |
        pausa | pausar | pausado | sem avanço* | sem avançar | não avança | não avançam | não avançou |
        não avançaram | não tem avançado | pouco avançou | pouco avançaram | não saiu do papel |
        não saíram do papel | não sai do papel | não progrediu | sem progresso* | impasse | em risco |
        no limbo | em standby | na geladeira | em compasso de espera | aguarda | aguardam | à espera de |
        sem data | sem prazo | sem previsão | estagn* | na gaveta | interromp* | interrupção | marca passo |
        marcam passo | por concretizar | por fechar | por assinar | não se concretizou | não se concretizaram |
        não se materializou | não foi concretizad* | ainda não concretizad* | não concretizad* | ainda sem |
        arrefec* | esfriou | esfriaram | esfria | esfriamento | desacelera o projeto | tropeç* | derrap* |
        patina | patinam | dúvidas sobre | repensa* | reavalia | reavaliou | reconsidera | pé no freio |
        no papel até hoje | parado desde | parada desde | parados desde | na estaca zero |
        volta à estaca zero | à espera de licença | à espera de licenças | sem licença | sem energia |
        sem parecer | sem calendário | sine die | emperrad* | travad* na | travad* no | não tem data |
        não há prazo | não há data | não há novidades | sem novidades | a passo de caracol |
        devagar quase parando | obras paradas | obra parada | foi congelad* | foi suspens* | pôs em pausa |
        colocou em pausa | em hibernação | meteu na gaveta | foi protelad* | protel* | posterg* | remarc* |
        patinando | marcando passo | em ponto morto | embargad* | embargo da obra | ficou para trás |
        nunca arrancou | não arrancou | não arrancaram | sem arrancar | obra não começou |
        obras não começaram | sem que a obra começasse | parado há | parada há | parados há | paradas há |
        sem sinal de | não há calendário | não há cronograma | sem cronograma | sem novo prazo |
        sem nova data | pouco progresso | poucos progressos | poucos avanços | sem desfecho | sem resposta há |
        puseram em pausa | colocaram em pausa | à espera de financiamento | à espera de luz verde |
        não arranca | não arrancam | ainda à espera | há meses à espera | encalhad* | encalhou | encalha |
        encalharam | chutar para a frente | chutou para | empurra com a barriga | empurrou com a barriga |
        empurrado para | empurrada para | foi empurrad* | arrasta se | arrastam se | se arrasta | se arrastam |
        arrastava se | falta a licença | falta licença | falta de licença | falta de energia |
        falta de financiamento | sem financiamento | sem conexão à rede | sem acesso à rede | ninguém arrisca |
        deslizou para | desliza para | escorregou para | sem fim à vista | por tempo indeterminado |
        até nova ordem | até segunda ordem | não sai do lugar | não saiu do lugar | ainda não começou |
        ainda não começaram | ainda não foi lançad* | águas de bacalhau | na fila da rede | na fila de espera |
        fica em espera | à espera da | à espera do | pende de | em ritmo lento | a meio gás | arrastad* |
        foi travad* | foi adiad* | foram adiad* | falta acordo | continua à espera | continuam à espera |
        sem obras | sem máquinas no terreno | nem uma pedra | nem um tijolo | só no papel | apenas no papel |
        não passou do papel | não passaram do papel | não sai da gaveta | não saiu da gaveta | esbarra em |
        esbarra na | esbarra no | esbarrou em | esbarrou na | esbarrou no | bateu na trave | sem sair do |
        não sai do chão | sem saída | no powerpoint | ainda no papel | ainda não passa do papel |
        sem qualquer avanço | sem qualquer progresso | sem que se veja | por arrancar | por começar |
        por iniciar | tarda em | tarda a | tardam em | atolad* | atolou | amarrad* à burocracia | preso na |
        preso no | presa na | presa no | presos na | enredad* | embrulhad* | não há sinal | não há sinais |
        nem sinal | sem sinais de | sinal de vida | empurrou ... para 20* | empurra ... para 20* |
        empurraram ... para 20* | atirou ... para 20* | atira ... para 20* | empurrou para | empurraram para |
        empurram para | retid* à espera | continua* por *ar | continua* por *er | continua* por *ir |
        continuam por *ar | continuam por *er | continuam por *ir | continua por *ar | continua por *er |
        continua por *ir | segue por *ar | ainda por *ar | mandou parar | mandaram parar | manda parar |
        pararam | abrandou | abrandaram | abranda | retardou | retardaram | retardad* | pausaram |
        pisa no freio | pisou no freio | pisaram no freio | pôs o pé no travão | calendário será revisto |
        cronograma será revisto | sem luz verde | aguarda autorização | aguardam autorização |
        à espera da licença | à espera das licenças | à espera de autorização | à espera de aval |
        não passou da intenção | não passaram da intenção | sem contrato assinado | sem que tenha avançado |
        falta a subestação | faltam licenças | falta o financiamento | deixou de dar datas | sem prazos |
        fica para depois | ficou para depois | ficaram para depois | deixa para depois | deixou para depois |
        foram empurrad* | foi pausad* | foram pausad* | foram suspens* | foram congelad* |
        foi colocad* em espera | colocou em espera | puseram em espera | pôs em espera | em modo de espera |
        em espera | espera há | esperam há | ainda não pôs | ainda não puseram | não pôs um |
        prazo ... prorrogado | prazo ... foi prorrogado | prazo ... estendido | prazo ... adiado |
        nova prorrogação | mais uma prorrogação | conversas ... paradas | negociações ... paradas |
        conversas ... suspensas | negociações ... suspensas | sem ligação | continua sem *ar |
        continua sem *er | continua sem *ir | continuam sem *ar | continuam sem *er | continuam sem *ir |
        segue sem *er | segue sem *ir | seguem sem *er
      `,
      ],
      rumored: [
        ...withPapers(weighs),
        ...dealVerbs.flatMap((verb) => [`${verb}ia`, `${verb}iam`]),
        ...list`
        a confirmar se | negocia | negociam | negociava | negociavam | negociando | negociar | negociação | negociações |
        negociaria | conversas | conversações | conversam | conversando | conversa com | estuda | estudam |
        estudando | estudava | estudar | avalia uma | avaliam | avaliando | a avaliar | avaliava |
        considera investir | considera comprar | considera a | considerando | a considerar | considerava |
        analisa investir | analisam | analisando | a analisar | explora | exploram | explorando | a explorar |
        teria | teriam | terá proposto | terá pago | estaria | estariam | estará a | estarão a | seria |
        seriam | ficaria com | rumor* | boato* | supost* | alegad* | segundo fontes | fontes próximas |
        fontes com conhecimento | fontes familiarizadas | fontes do mercado | fontes do setor |
        pessoas com conhecimento | pessoas familiarizadas | pessoas próximas | pessoas a par |
        perto de um acordo | próximos de fechar | próximas de fechar | próximo de um acordo |
        próxima de um acordo | próximas de um acordo | próximos de um acordo | prestes a | à beira de |
        em vias de | reta final | fase final das | um possível | uma possível | a possível | o possível |
        possíveis | um potencial | uma potencial | eventual | possibilidade | hipótese | contatos | contactos |
        discute | discutem | discutiu | discutiram | discutido | discutindo | discutia | discutiam |
        em discussão | a discutir | sonda | sondam | sondou | sondado | sondagem | sondagens | busca levantar |
        busca captar | busca investir | buscam levantar | em busca de | procura levantar | procura captar |
        procura angariar | procura investidores | à procura de | tenta levantar | tenta captar | interess* em |
        manifest* interesse | demonstr* interesse | especul* | talvez | ao que parece | aparentemente |
        tratativas | cogita* | pondera* | equaciona* | na mesa | em cima da mesa | avançadas | propôs |
        propuseram | não quis comentar | não quiseram comentar | não comentou | não comentaram |
        recusou comentar | recusaram comentar | recusou se a comentar | recusaram se a comentar |
        se recusou a comentar | se recusaram a comentar | escusou se a comentar | preferiu não comentar |
        negou se a comentar | se negou a comentar | declinou comentar | não respondeu | não responderam |
        não confirmad* | por confirmar | sem confirmação | vazou | vazaram | vazamento | extraoficial* |
        dispost* a | disponível para investir | em exclusividade | sentou se à mesa | sentaram se à mesa |
        à mesa com | fala se que | falava se | circula que | no mercado se fala | segundo interlocutores |
        segundo uma fonte | uma fonte a par | fontes a par | conforme fontes | de acordo com fontes |
        de acordo com pessoas | não confirma nem desmente | nem confirma nem desmente | namora | namoram |
        flerta com | flertam com | corteja | piscou o olho | de olho na | de olho no | ronda a compra |
        na corrida pela | na corrida por | na disputa por | na disputa pela | favorita para | favorito para |
        candidata a comprar | oferta não vinculativa | oferta não vinculante | proposta não vinculante |
        mostrou interesse | mostra interesse | está sondando | está a sondar | negoceia | negoceiam |
        negociou se | renegociar | renegoceia | envolveria | envolveriam | ascenderia | ascenderiam |
        rondaria | rondariam | ultrapassaria | incluiria | incluiriam | valeria ao | totalizaria | somaria |
        somariam | entrariam | assinaria | assinariam | fecharia | fechariam | anunciaria | anunciariam |
        cobriria | avalia *ar | avalia *er | avalia *ir | avalia pôr | avaliam *ar | avaliam *er |
        em avaliação a | está em avaliação | estão em avaliação | terá chegado a acordo | terá aceite |
        terá posto | terão pago | poderá anunciar | poderão anunciar | poderá investir | poderão investir |
        poderá comprar | poderá assinar | poderá fechar | poderá pagar | poderá entrar | poderá pôr |
        poderá injetar | procura * mil milhões | busca mais de | imprensa ... menciona | imprensa ... aponta |
        estágio avançado | em fase avançada | muito perto de | estaria *ando | estaria *endo | estariam *ando |
        poderia pôr | tem vindo a falar | têm vindo a falar | tem vindo a conversar | relatos da imprensa |
        segundo relatos | de acordo com relatos | relatos de que | discussões preliminares | fase inicial de |
        em fase inicial | estágio inicial | podem não dar em nada | pode não dar em nada | não retornaram |
        não retornou | não comenta | não comentam | não comentaria | não faz comentários | sem comentários |
        não quis prestar | não prestou declarações | não quis falar | de malas prontas | está perto de |
        estão perto de | esteve perto de | aproxima se de um acordo | se aproxima de um acordo |
        aproximam se de um acordo | perto de acordo | pode investir | pode comprar | pode anunciar |
        pode fechar | podem fechar | podem investir | pode assinar | pode entrar | pode vir a | podem vir a |
        poderá vir a | poderão vir a | poderão comprar | poderá adquirir | fez uma oferta | fez uma proposta |
        fez proposta | apresentou uma proposta | apresentou proposta | apresentou uma oferta | ofereceu |
        ofereceram | ofertou | oferta de compra | lance pela | ainda pode mudar | ainda podem mudar |
        podem mudar | poderá mudar | não há decisão | nenhuma decisão | sem decisão | nada decidido |
        nada está decidido | jornal fala em | imprensa fala em | fala se em | fala se num | fala se numa |
        o mercado fala em | terá *ado | terão *ado | terá *ido | terão *ido | teria *ado | teriam *ado |
        teria *ido | teriam *ido | giraria | poderá ser anunciad* | deve ser anunciad* | deve anunciar |
        devem anunciar | deverá ser anunciad* | deverá anunciar | nos bastidores | comenta se | diz se que |
        dizem se | consta que | tudo indica | caso se confirme | a ser verdade | já conversou | conversou com |
        conversaram | dialoga com | em diálogo com | está a falar com | estão a falar | está falando com |
        tem falado com | têm falado | acertando os detalhes | acertam os detalhes | a acertar os detalhes |
        últimos detalhes | acerto final | detalhes finais | ultima a compra | ultima o acordo | ultimam |
        está a ultimar | estão a ultimar | finaliza os termos | due diligence | proposta de compra |
        possível compra | possível investimento | possível acordo | possível venda | eventual compra |
        interesse na compra | estará em | estarão em | bate à porta | bateu à porta | poderia ser anunciad* |
        pode sair | pode ser fechad* | pode ser assinad* | pode ser anunciad* | está a recolher |
        recolher junto | na mira | contratou bancos | contrataram bancos | contratou assessores |
        contratou o banco | colocou à venda | põe à venda | pôs à venda | está à venda | busca comprador |
        procura comprador | busca compradores | procura compradores | tem estado a *ar | têm estado a *ar |
        anda de olho | andam de olho | em contacto com | em contato com | a ponto de comprar | a um passo de |
        a um passo do | a passo de fechar | à porta de um acordo | na calha um acordo | já terá posto |
        examina | examinam | examinando | corre por | disputa a compra | disputam a compra | entra na corrida |
        entrou na corrida | abordou | abordaram | aborda | quase fechad* | praticamente fechad* |
        praticamente certo | quase certo | poderia *ar | poderia *er | poderia *ir | poderiam *ar |
        poderiam *er | poderiam *ir | perto de *ar | perto de *er | perto de *ir | próxima de *ar |
        próximo de *ar | próxima de *er | a um passo de *ar | corre em | corre que | corre no | anda a *ar |
        andam a *ar | andava a *ar | anda a *er | andam a *er | ofereceria | ofereceriam | em estudo
      `,
      ],
      modal: list`
        poderá | poderão | poderia | poderiam | pode | podem | possa | possam
      `,
      intended: [
        ...withPapers(wishes),
        ...behind(wishes, infinitives),
        ...announced(
          list`
        que pretende* | que quer* | que plane* | que tenciona* | que espera* | que prevê | planos | a intenção
      `,
        ),
        ...list`
        deseja que | prevê | preveem | prevêem | previa | previam | prevendo | previsto | prevista |
        previstos | previstas | planeja | planejam | planejava | planejado | planejada | planejados |
        planejando | planeia | planeiam | planeava | planeado | planeada | planeados | pretende | pretendem |
        pretendia | pretendiam | tenciona | tencionam | tencionava | aspira | aspiram | quer | querem |
        queria | queriam | espera | esperam | esperava | esperavam | estima | estimam | objetivo | objetivos |
        objectivo | objectivos | intenção | intenções | projeta | projetam | projetava | projetado |
        projetada | plano | planos | anunciou um plano | anuncia plano | proposta | propõe | propõem | deverá |
        deverão | deve | devem | deveria | deveriam | devia | conta com | contava | aponta para |
        apontam para | apontava para | visa | visam | visava | como meta | meta inicial | meta é | sua meta |
        ambiciona | ambição | com vista a | com vistas a | de olho em | prepara | preparam | trabalha em |
        trabalham em | manifestação de interesse | carta de interesse | roteiro | exigiria | demandaria |
        custaria | chegaria | chegariam | alcançaria | atingiria | permitiria | sujeito a | sujeita a |
        condicionad* a | depende de | dependente de | pendente de | acordo quadro | contempla | contemplam |
        estuda construir | idealiz* | a ideia passa por | a previsão é | a expectativa é | admitia investir |
        admitira pôr | admitia pôr | pensa em | pensam em | gostaria de | promete vir a | com previsão de |
        com a previsão de | protocolo de intenções | protocolo de intenção | a médio prazo |
        numa segunda fase poderá | poderá crescer até | pode crescer até | poderá ser expandid* |
        pode ser ampliad* | poderá ser ampliad* | com possibilidade de expansão | com potencial para |
        potencial de expansão | na próxima década | quando estiver pronto | quando estiver concluído | almeja |
        almejam | cobiça | cobiçam | vislumbra | tencionavam | serão destinad* ao | caso avance | se avançar |
        caso se confirme | for assinado | for assinada | forem assinados | poderá ir aos | será pedido |
        será pedida | poderá chegar | poderão chegar | poderá atingir | poderão atingir | lançou um programa |
        lança um programa | lançou um fundo | com a promessa de | disse querer | diz querer | dizem querer |
        em preparação | está a preparar | estão a preparar | está preparando | tem em vista | têm em vista |
        admitem vir a | admite *ar | admite *er | admite *ir | admitem *ar | ambicionam | sonha | sonham |
        tem em carteira | tem na manga | miram | mira | ainda têm de ser fechad* | ainda tem de ser fechad* |
        ainda precisa ser fechad* | ainda precisam ser | ainda terá de ser | ainda terão de ser |
        termos finais | acordo final ainda | acordo definitivo ainda | contrato definitivo ainda |
        apenas uma promessa | falta assinar | falta fechar | se as licenças | se for aprovad* |
        se forem aprovad* | caso seja aprovad* | caso sejam aprovad* | dependendo de | dependendo da |
        dependendo do | depende da | depende do | dependem de | dependem da | sujeito à | sujeita à |
        sujeito ao | sujeita ao | sujeitos a | sujeitas a | pedido de ligação | pedido de conexão |
        pedido de licenciamento | pediu licença | pediu autorização | submeteu | submeteram |
        entrou com pedido | candidata se | candidatura | candidaturas | candidatou | protocolou |
        protocolaram | deu entrada com | acena com | acenou | acenado | acenados | ideia é | está planead* |
        está planejad* | na calha | na forja | numa fase posterior | em fases posteriores | se tudo correr |
        caso tudo | intenciona | estudo de viabilidade | estudos de viabilidade | anteprojeto | pré projeto |
        em projeto | pensa investir | pensam investir | gostava de | gostavam de | gostariam de |
        em análise no | em análise na | está em análise | aguarda aprovação | aguardam aprovação |
        por aprovar | se obtiver | caso obtenha | caso consiga | se conseguir | está desenhad* para |
        foi desenhad* para | desenhado para | dimensionado para | poderá acolher | poderá receber |
        terá capacidade para | a ser construído | a ser construída | a construir | a instalar | por construir |
        poderá mais tarde | poderão mais tarde | pode mais tarde | poderá depois | poderá vir a crescer |
        poderia mais tarde | mais tarde poderá | propôs se | propuseram se | se forem cumprid* | se cumprir |
        se cumprirem | caso se cumpram | caso sejam cumprid* | se a procura | se a demanda | se as condições |
        está na agenda | tem na agenda | arquiteta | arquitetam | equaciona vir a | está disposta a vir a |
        antecipa vir a | anseia | anseiam | tem a expectativa | têm a expectativa | tem expectativa de |
        com expectativa de | na expectativa de | acredita que poderá | é suposto | de acordo com o plano |
        a ideia era | propõe se *ar | propõe se *er | vê se a | vêem se a | veem se a | vai tentar |
        vão tentar | traçaram a meta | traçou a meta | fixou a meta | fixaram a meta | se os reguladores |
        caso os reguladores | se o regulador | se houver | caso haja | vontade de *ar | vontade de *er |
        vontade de *ir | sem vincular | tem opção de | têm opção de | tem a opção de | têm a opção de |
        tem o direito de | têm o direito de
      `,
      ],
      nonbinding: [
        ...signedPapers,
        ...list`
        sem caráter vinculante | sem carácter vinculativo | não tem caráter vinculante |
        não tem carácter vinculativo | não é vinculativ* | não são vinculativ* | não é vinculante |
        não são vinculantes | de natureza não vinculante | carta de intenções | carta de intenção |
        cartas de intenção | cartas de intenções | declaração de intenções | memorando | memorandos | mou |
        loi | protocolo de intenções | protocolo de intenção | protocolos de intenções | não vinculante* |
        não vinculativ* | acordo preliminar | acordos preliminares | acordo de princípio |
        acordo de princípios | princípio de acordo | acordo em princípio | pré acordo | pré contrato |
        folha de termos | term sheet | assinaram um protocolo | assinou ... um protocolo | assinou protocolo |
        assinaram protocolo | um protocolo | protocolo assinado | protocolo com o governo | protocolo para |
        assinatura do protocolo | protocolo de cooperação | protocolo firmado | carta de interesse |
        cartas de interesse | pré acordos | acordo de intenções | acordo de intenção | termo de intenções |
        protocolo de entendimento | entendimento preliminar | entendimento inicial | acordo inicial não |
        acordo não definitivo | acordo prévio | compromisso preliminar | sem ser vinculativ* |
        sem caráter obrigatório | sem carácter obrigatório | acordo base | declaração de interesse |
        carta de conforto | princípios de acordo
      `,
      ],
      agreed: [
        ...dealVerbs.flatMap((verb) => [`${verb}á`, `${verb}ão`]),
        ...list`
        assin* | acord* | fechou | fecham | fecharam | fecha | fechado | fechada | fechados | fechadas |
        fechará | firmou | firmaram | firmam | firmado | firmada | firmados | firmadas | firme | firmes |
        celebr* | pactu* | anunciou | anunciaram | anuncia | anunciam | anunciado | anunciada | anunciados |
        anunciadas | anunciar | anúncio | compromet* | compromisso | compromissos | contrato | contratos |
        contratou | contrata | contratado | contratada | contratados | contratadas | adjudic* |
        chegaram a acordo | chegaram a um acordo | consegu* | obteve | obtém | obtiveram | selou | selam |
        selaram | selado | selada | rubric* | acertou | acertaram | acerta | acertam | acertado | acertada |
        acertados | investe | investem | terá | terão | ficará com | fica com | abrigará | contará com |
        passa a ter | compra | compram | adquire | adquirem | aluga | vende | fornece | aporta | injeta | vai |
        vão | será | serão | aprov* | autoriz* | amplia | ampliam | ampliou | ampliaram | ampliado | eleva |
        elevam | elevou | elevaram | elevará | promet* | garante | garantem | garantiu | garantiram |
        assegur* | encomendou | encomendaram | encomenda | comunicou | comunica | vinculante | vinculativo |
        vinculativa | vinculativos | definitivo | definitiva | confirmou | confirma | confirmaram |
        confirmado | concedeu | concede | parceria | parcerias | aliança | alia se | aliam se | se alia |
        aliou se | se une a | junta se | une se | formaliz* | oficializ* | oficial | ratific* | homolog* |
        após ... negociações | depois de ... negociações | ao fim de ... negociações | arremat* | destinado |
        lança | lançam | lançou | lançará | vencedor | já contratad* | já assinad* | já tem contrato |
        está apalavrad* | bateu o martelo | bateram o martelo | deu luz verde | dá luz verde |
        recebeu luz verde | recebeu sinal verde | deu sinal verde | dá sinal verde | deu o aval |
        escolhida para | escolhido para | selecionou | selecionad* | venceu a licitação | venceu o leilão |
        venceu o pregão | venceu o concurso | ganhou a licitação | ganhou o concurso | arrematou o lote |
        ata de registro de preços | sagrou se | passa a alugar | passa a fornecer | passa a usar |
        passará a usar | passará a fornecer | ficará a cargo | está a cargo da | assume o controlo |
        uniu forças | unem forças | une forças | dão as mãos | deram as mãos | de mãos dadas | casaram se |
        liberou empréstimo | liberou financiamento | tomou emprestado | emitiu debêntures | emite debêntures |
        aceitou | aceitaram | concordou | concordaram | ainda não pag* | ainda não foi pag* |
        ainda não foram pag* | ainda não entreg* | ainda não foram entreg* | ainda não recebid* | por pagar |
        por entregar | por receber | a ser pago | a serem pagos | a serem entregues | entra com | entram com |
        se obrigou a | obrigou se a | obrigaram se a | se obrigaram a | obriga se a | deu aval | deram aval |
        dá aval | ficou decidido | porá | porão | entrará com | escolheu | escolheram | escolhe a | escolhe o |
        foi escolhid* | carimbou | carimbaram | chancelou | chancelaram | deu o sim | disse sim |
        disseram sim | amarra | amarrou | amarraram | atou | atrela | atrelou | contratualiz* | tem assinad* |
        está assinad* | estão assinad* | acaba de fechar | acabam de fechar | acabou de fechar | confirmam |
        confirmará | vai abrir mão de capital | dividirão | passa a contar com | passará a contar com |
        entra no capital | entram no capital | entrará no capital | arrenda | arrendam | arrendou |
        arrendaram | alugou | alugaram | alugam | reservou | reservaram | concretiz* | deu o passo final |
        deram o passo final | deu o sinal verde | deram luz verde | pedra fundamental | iniciou as obras |
        começou a construir | começaram a construir | está a construir | está construindo | estão a construir |
        estão construindo | em construção | aceita pagar | aceita vender | se dispôs a pagar | topou |
        toparam | preto no branco | puseram preto no branco | pôs preto no branco | leva para | levam para |
        formaram uma empresa conjunta | formam uma empresa conjunta | criaram uma empresa conjunta |
        criam uma empresa conjunta | formaram uma joint venture | criam joint venture | constituíram |
        uniram se | se uniram | juntaram se | se juntaram | junta forças | juntam forças | juntaram forças |
        aliaram se | se aliaram | vencedora | ganhadora | venceu a disputa | venceu a corrida |
        estão a ser construíd* | está a ser construíd* | já estão a ser construíd* | está sendo construíd* |
        estão sendo construíd* | está sendo erguid* | em obra | em obras | renovou | renovaram | renova |
        renovam | renovado | prorrogou | prorrogaram | prorroga | estendeu ... contrato |
        estenderam ... contrato | alargou | alargaram | alarga | alargam | contrataram | concederam |
        licenciou | licenciaram | licencia | ganhou ... contrato | ganha ... contrato | ganharam ... contrato |
        conquista ... contrato | conquistou ... contrato | conquistaram ... contrato | leva ... contrato |
        levou ... contrato | levou ... encomenda | vence ... licitação | vence ... concurso |
        venceram ... concurso | reforça ... contrato | reforçou ... contrato | reforçaram ... contrato |
        duplica ... contrato | duplicou ... contrato | duplicaram ... contrato | dobra ... contrato |
        dobrou ... contrato | aumentou ... contrato | aumenta ... encomenda | aumentou ... encomenda |
        reforça ... encomenda | reforçou ... encomenda | amplia ... encomenda | seladas | acertadas |
        concedida | concedidas | poderão importar | poderá importar | poderão exportar | poderá exportar |
        poderão comprar cada | licença para vender | licença para exportar | licença para comprar |
        luz verde para vender | luz verde para exportar | deve ser concluíd* | deverá ser concluíd* |
        devem ser concluíd* | deverão ser concluíd* | deve estar concluíd* | deverá estar concluíd* |
        conclusão prevista | conclusão está prevista | conclusão é esperada | conclusão esperada |
        conclusão deve | conclusão deverá | fecho previsto | fecho está previsto | fechamento previsto |
        fechamento é esperado | fechamento deve | espera concluir | esperam concluir | prevê concluir |
        preveem concluir | conta concluir | contam concluir | ainda não foi fechad* | ainda não foi concluíd* |
        ainda não está fechad* | ainda não está concluíd* | conforme previsto | como previsto |
        tal como previsto | conforme o previsto | conforme planejado | conforme planeado | segue de pé |
        continua de pé | mantém se de pé | permanece de pé | dentro do calendário | dentro do cronograma |
        dentro do prazo | segue em vigor | continua em vigor | permanece em vigor | mantém se em vigor |
        mantém se válido | continua válido
      `,
      ],
      completed: [
        ...across(
          list`concluiu | conclui | concluíram | concluem | completou | completa | completaram | finalizou | finaliza | finalizaram | consumou`,
          list`a compra | a aquisição | a venda | a fusão | a operação | a transação | o investimento`,
        ),
        ...announced(
          list`
        a conclusão | o fecho | o fechamento | o encerramento | a entrega | o pagamento | que conclu* |
        que receb* | que pagou | que comprou | que vendeu | que fechou | ter comprado | ter vendido |
        ter entregue | ter fechado
      `,
        ),
        ...behind(auxiliaries, participles),
        ...handedOver,
        ...changedHands,
        ...rounds,
        ...purchases,
        ...list`
        investiu | investiram | tem investido | pagou | pagaram | pagos | pago | pagas | paga à vista |
        desembolsou | desembolsado | desembolsados | comprou | compraram | adquiriu | adquiriram | adquirido |
        adquirida | adquiridos | conclui | concluem | concluiu | concluíram | concluído | concluída |
        concluídos | conclusão da | conclusão do | completa a | completou | completado | completada |
        finalizou | finalizado | finalizada | finaliza | fechada | fechou ... venda | fechou a operação |
        fecha a compra | fecha a aquisição | fecho da operação | entregou | entregaram | entregue | entregues |
        já entreg* | recebeu | receberam | recebido | recebida | recebidos | recebidas | captou | captaram |
        capta | levantou | levantaram | levanta | angariou | angariaram | angaria | arrecadou | arrecadaram |
        detém | detêm | detinha | possui | possuem | possuía | já tem | tem já | controla | controlava |
        instalou | instalaram | entrou em operação | entrou em funcionamento | entraram em operação |
        já em operação | já está em operação | já em funcionamento | já operacional | já está operacional |
        em operação desde | em funcionamento desde | inaugur* | vendeu | venderam | vendido | vendida |
        vendidos | vendidas | gastou | gastaram | aportou | aportaram | aportado | aportados | colocou |
        colocaram | transferiu | transferido | emitiu | emitiram | injetou | injetaram | injetado | efetuad* |
        efetuou | efetivad* | liquidou | liquidado | executad* | quitad* | forneceu | forneceram | construiu |
        construíram | financiou | emprestou | ficou com | arrematou | já foram | já foi | caiu na conta |
        caíram na conta | entrou na conta | entrou o dinheiro | já entrou | entraram no caixa |
        entrou no caixa | já está no caixa | paga na íntegra | paga em dinheiro | integralmente pag* |
        integralmente utilizad* | totalmente pag* | totalmente utilizad* | totalmente sacad* | já chegaram |
        já chegou | chegaram a | estão já instalad* | estão aqui instalad* | já estão ligad* |
        já estão em funcionamento | já estão em operação | já estão operacionais | já funcionam | já operam |
        já opera | já roda | homologad* e entregues | foram homologad* | escritura assinada | escritura foi |
        assinou a escritura | lavrou a escritura | passou para as mãos | mudou de mãos | mudou de dono |
        trocou de mãos | trocou de dono | tem novo dono | tem nova dona | deu por concluíd* | aplicou |
        já consumiu | gastos até agora | encaixou | encaixaram | embolsou | embolsaram | abocanhou |
        passou a deter | passaram a deter | tomou posse | assumiu o controle | assumiu o controlo |
        entrou ao serviço | entrou em serviço | entrou em produção | estavam instalad* | estava instalad* |
        estavam já instalad* | estavam montad* | já lá estão | tinha entregado | contraiu | contraíram |
        ficou fechada | ficou fechado | fechou se | série a fechada | série b fechada | série c fechada |
        negócio encerrado | operação encerrada | compra encerrada | aquisição encerrada | compra fechada |
        aquisição fechada | rendeu | participou | participaram | pôs | puseram | até ao último cêntimo |
        até o último centavo | até ao último euro | custeado | custeada | é dona de | são donas de | dono de |
        deixou a * com | que deixou a | adquiridas | levantado | angariado | angariados | captado | captados |
        arrecadado | desembolsada | desembolsadas | transferida | transferidas | depositado | depositados |
        creditado | sacado | sacou | embolsado | ronda ... liderada | rodada ... liderada | milhões liderada |
        bilhões liderada | captação ... liderada | série a liderada | série b liderada | série c liderada |
        acaba de captar | acaba de levantar | acabou de captar | acaba de fechar a compra | acaba de concluir |
        acabou de concluir | acaba de receber | acabou de receber | acabam de receber | acaba de comprar |
        acaba de entregar | estão a funcionar | estão funcionando | está a funcionar | está funcionando |
        já se encontra | já se encontram | entrou para o capital | entrou no capital | entraram no capital |
        passou a ser dona | passou a controlar | passou a ser acionista | tornou se acionista |
        tornou se dona | é acionista | maior acionista | deu entrada em | chegou às mãos | desembarcad* |
        foram descarregad* | liderou a ronda | liderou uma ronda | liderou a rodada | liderou uma rodada |
        liderou o aporte | liderou a captação | tem hoje em funcionamento | tem em funcionamento |
        têm em funcionamento | tem a funcionar | a pleno vapor | em pleno funcionamento | começou a operar |
        começaram a operar | passou a operar | já funciona | já usa | já utiliza | já abriga | ficou dona de |
        ficaram com | se tornou acionista | tornou se sócia | se tornou sócia | se tornou dona | é sócia |
        tem uma participação | tem uma fatia | já é dona | embolsa | se desfez de | desfez se de |
        se desfez da | desfez se da | se desfizeram de | se desfaz de | desfaz se de | meteu | meteram |
        aplicaram | repassou | repassaram | último repasse | sacaram | tomou emprestado | tomou emprestados |
        subscreveu | subscreveram | liquidação da operação | expediu | expediram | montou | montaram |
        alienou | alienaram | gastara | investira | pagara | comprara | recebera | contraíra | vendera |
        colocara | pusera | captara | levantara | injetara | desembolsara | entregara |
        deu entrada no capital | compra concluída | fecho financeiro | fechou financeiramente |
        fechamento da operação | fechamento da compra | fechamento do negócio | dinheiro em caixa |
        estão ligad* | foram ligad* | foi ligad* | já estão a uso | está em produção | já tem instalad* |
        tem instalad* | tem em operação | têm em operação | mantém em operação | opera desde | funciona desde |
        entraram em serviço | já em serviço | arrematou por | levou por | sacramentou | bancou | bancaram |
        aplicados na | aplicados no | investidos na | investidos no | estão prontos | está pronto |
        estão prontas | está pronta | ficou pronto | ficou pronta | ficaram pronto* | está de pé |
        estão de pé | tem de pé | a debitar | já debita | tornou se a maior | se tornou a maior |
        tornou se o maior | se tornou o maior | passou a ser a maior | passou a ser o maior | após investir |
        após aplicar | após aportar | após injetar | após comprar | tem nas mãos | acumula já | já soma |
        soma já | já acumula | totaliza já | elevou a sua participação | elevou sua participação |
        reforçou a participação | reforçou a posição | aumentou a participação | reduziu a participação |
        zerou a posição | zerou sua posição | zerou a participação | foram comprad* por | foi integrad* |
        ocupa | ocupam | rodam | já trabalham | trabalham desde | usa já | está fechada a | estão em uso |
        continua a deter | continuam a deter | depois de pagar | depois de comprar | depois de receber |
        depois de concluir | depois de investir | depois de captar | depois de levantar | depois de vender |
        após pagar | após receber | após concluir | após captar | após levantar | após vender | viu entrar |
        viram entrar | hospeda hoje | hospeda já | já hospeda | aloja hoje | aloja já | já aloja |
        abriga hoje | corre hoje | recebe em | tem em casa | têm em casa | já fechada | já fechado |
        termina de pagar | terminou de pagar | terminaram de pagar | acaba de pagar | acabou de pagar |
        acabou de investir | completa ... investimento | completa ... pagamento | completa ... aporte |
        completou ... investimento | completou ... aporte | completou ... pagamento |
        conclui ... investimento | conclui ... aporte | conclui ... pagamento | liga ... MW | liga ... GW |
        liga ... GPU* | ligam ... MW | põe de pé | põe a funcionar | põem a funcionar | põe em operação |
        coloca em funcionamento | chegam ... GPU* | chegam ... chips | recebe ... GPU* | recebe ... chips |
        recebem ... chips | entrega ... primeiros | entrega ... primeiras | vira sócia | vira sócio |
        vira acionista | virou sócia | virou acionista | virou sócio | já serve | já servem | já alimenta |
        já alimentam | já estão os | já está a servir | já estão a servir | entraram na conta |
        entraram nas contas | entrou em caixa
      `,
      ],
      ahead: list`
        será | serão | ser | seja | sejam | seria | seriam | forem | for | uma vez | estará | estarão |
        esteja | estejam | estiver | estiverem | fique | fiquem | ficará | tiver | tiverem | tenha | tenham |
        pendente de | caso
      `,
      valuation: list`
        avaliação | avaliações | valuation | valuations | avaliadas em | avaliada | avalia a | avalia ... em |
        avaliou a | avaliou ... em | avaliando a | avaliaria | avaliava a | avaliar a empresa |
        valor de mercado | valor em bolsa | valor da empresa | valor da companhia | capitalização |
        capitalização bolsista | capitalização de mercado | vale em bolsa | vale | valia | valeria | valerá |
        preço alvo | património | patrimônio | fortuna | unicórnio | pré money | pós money
      `,
      earnings: list`
        receita | receitas | fatur* | factur* | volume de negócios | vendas | lucro | lucros | lucrou |
        prejuízo | prejuízos | margem | margens | trimestral | trimestrais | resultados |
        carteira de encomendas | carteira de pedidos | ebitda | fluxo de caixa | em caixa | exercício fiscal |
        ano fiscal | trimestre fiscal | exercício de | ganhos | previsão de vendas | dividendo* | recompra* |
        rendimentos | perdas | caixa de | resultado líquido | resultado operacional | carteira de contratos |
        backlog | balanço | dívida líquida | alavancagem | ebit | proventos
      `,
      move: list`
        sobe | sobem | subiu | subiram | subia | subiam | subida | subidas | subindo | a subir | cai | caem |
        caiu | caíram | caía | caíam | caindo | a cair | queda | quedas | ganha | ganham | ganhou | ganharam |
        ganhava | perde | perdem | perdeu | perderam | perdia | perdas de | avançou | avançava | avançaram |
        recuava | recuavam | cresce | crescem | cresceu | cresceram | crescerá | crescimento | incremento |
        aumentou | aumentaram | aumenta | aumentará | dispara | disparam | disparou | dispararam | disparava |
        desaba | desabou | desabaram | despenca | despencou | despencaram | afund* | tomb* | alta | altas |
        cotação | cotações | na bolsa | em bolsa | a bolsa | da bolsa | bolsas | wall street | nasdaq |
        os papéis | papéis da | as ações | suas ações | ações ... subi* | ações ... caí* | pontos |
        fecharam em | fechou em | fecharam com | cedeu | cedia | cediam | cede | cedem | mais do que |
        menos do que | dobr* | duplic* | triplic* | quadruplic* | sessão | pregão | valoriza | valorizam |
        valorizou | valorizaram | valorização | valorizava | desvaloriza | desvalorizou | desvalorizaram |
        desvalorização | saltou | saltam | salta | saltaram | máximos | homólog* | face ao ano |
        face ao período | na comparação anual | em relação ao ano | rentabilidade | acumula | ▲ | ▼ |
        recuo de | avanço de | variação | no acumulado | grupamento | desdobramento | ipca | selic | inflação
      `,
      market: list`
        mercado mundial | mercado global | mercado de | mercado da | o mercado | do mercado |
        quota de mercado | fatia de mercado | participação de mercado | tamanho do mercado | procura mundial |
        demanda | a procura | analistas | analista | especialistas | consultora | consultoria | projeções |
        projeta a | estimativas | estimativa | segundo um estudo | segundo estudo | relatório da |
        rede elétrica | rede eléctrica | residências | casas | habitações | lares | consumo | consomem |
        consome | equivalente a | equivale a | equivalem a | economia | pib | produto interno bruto |
        em todo o mundo | a nível mundial | a nível global | no mundo | no país | do país | o país | o setor |
        do setor | o sector | do sector | a indústria | exportações | investimento estrangeiro | cidade de |
        gartner | idc | mckinsey | goldman | morgan stanley | as big techs | as tecnológicas |
        hiperescaladores | hyperscalers | horário de pico | matriz | potência instalada do país |
        capacidade mundial | do mercado mundial | do mercado global | segundo o instituto | abragames |
        brasscom | abdc
      `,
      spending: list`
        despesas de capital | despesa de capital | gastos de capital | gasto de capital | gastos com | capex |
        investimento em capital | investimentos em capital | orçamento | orçamentos | custos operacionais |
        custo operacional | custa | custam | custava | custe | custem | gasto anual | investimento anual |
        gastos totais | queim*
      `,
      measureless: list`
        funcionári* | trabalhadores | trabalhador | empregados | colaboradores | utilizadores | utilizador |
        usuários | usuário | assinantes | milhões de clientes | empregos | postos | pessoas | habitantes |
        engenheiros | imposto* | multas | sanção | taxa de juro* | taxas de juro* | juros | cupão | cupom |
        por ação | cada uma | tarifa* | inflação | parâmetros | tokens | preço de exercício | subsídio* |
        subvenção* | incentivos fiscais | benefícios fiscais | isenção | isenções | eficiência |
        mais eficien* | mais rápid* | mais potente* | mais barat* | probabilidade | produto interno |
        hectares | quilómetros | quilômetros | toneladas | litros | desconto | prémio | prêmio | comissão |
        das receitas | da receita | das vendas | dos inquiridos | dos entrevistados | do mercado | downloads |
        visitas | decibéis | moradores | vereadores | alunos | estudantes | vagas | iptu | icms | iva | irc |
        conta de luz | fatura da luz | água | metros | gasóleo | inquéritos | manifestações de interesse |
        terabytes | petabytes | gigabytes | gigabits | por segundo | multa
      `,
      holding: list`
        participação | participações | participada | fatia | fatias | do capital | das ações | das acções |
        de ações | acionista* | accionista* | acionário | acionária | detém | detêm | deterá | detinha |
        tem uma | terá | terão | teria | possui | possuem | possuirá | controla | controlará | controlo |
        controle | maioria | maioritári* | majoritári* | minorit* | da empresa | da companhia | da sociedade |
        da controlada | da subsidiária | da startup | do grupo | do negócio | compra de | compra da |
        compra dos | comprar | comprou | compram | comprará | vende | vendeu | venda de | venda dos | vender |
        alienação | aliena | adquir* | aquisição | ficar com | fica com | ficou com | ficará com | ficam com |
        passa a ter | passará a ter | passa a deter | posição | entra com | entrou com | capital da |
        capital do | nas mãos | parcela | quota | quotas | sócio* | reduz a | aumenta a | mantém | manterá |
        retém | conserv* | dona de | dono de
      `,
      duration: list`
        contrato* | acordo* | prazo | prazos | duração | dura | durará | aluguel | aluguer | aluga* | arrend* |
        locação | durante | ao longo de | ao longo dos | vigência | vigente | válido por | licença | parceria |
        fornecimento | período | por ... anos | nos próximos | plurianual | prorrog* | renov* | vencimento |
        empréstimo | linha de crédito | compromisso* | colaboração | concessão | convênio | reserva*
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
        rival | rivais | concorrente* | como | assim como a | ex | apoiada por | apoiado por | apoiada pela |
        apoiada pelo | apoiado pela | financiada pela | financiada por | controlada por | controlada pela |
        controlada pelo | detida por | detida pela | detida pelo | participada da | participada por |
        ao contrário | diferentemente da | face à | face ao | frente à | compete com | competem com |
        competir com | concorrência da | subsidiária da | subsidiária do | filial da | divisão da |
        spin off da | dona da | dona do | dono da | dono do | controladora da | controladora do |
        proprietária da | analista* | antiga | antigo | alternativa à | depender da | dependência da |
        superando a | à frente da
      `,
      pronoun: list`
        ela | ele | lhe | esta | este último | esta última | a mesma
      `,
      each: list`
        cada um | cada uma | cada empresa |
        bilhões cada | milhões cada | bi cada | mi cada | dólares cada | euros cada | reais cada | MW cada | GW cada | megawatts cada | gigawatts cada |
        chips cada | GPUs cada | GPU cada | cada qual | cada companhia
      `,
      respectively: ['respetivamente', 'respectivamente'],
      both: list`
        as partes | os dois grupos | as empresas | as companhias | ambos | ambas | os parceiros |
        os dois parceiros | as duas
      `,
      part: list`
        primeiro | primeira | primeiros | primeiras | inicial | iniciais | inicialmente | tranche* | parcela* |
        dos quais | das quais | deste total | desse total | desse montante | fase | etapa | adicional |
        adicionais | outros | outras | adiantamento | adiantad* | antecipad* | resto | restante | restantes |
        último | última | ampliação | parte | mais | sinal | desses | dessas | segunda | segundo lote |
        suplementar* | extra | entrada de | primeira parcela | uma primeira parcela | as demais | os demais |
        já entregues | segunda parcela | desse valor | deste valor
      `,
      whole: list`
        total | ao todo | conjunto | soma | somam | somando | acumulad* | global | totaliz* | perfaz |
        na totalidade | chegando a
      `,
      recurring: list`
        por ano | ao ano | anual | anuais | anualmente | cada ano | por mês | ao mês | mensal | mensais |
        mensalmente | por trimestre | anualizad*
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
        *tou | *dou | *rou | *çou | *lou | *nou | *cou | *sou | *gou | *iou | *aram | *eram | *iram | *reu | *ceu | *deu | *veu | *beu | *teu | *riu | *diu | *tiu | *giu | foi | foram | pôs | fez | teve |
        *pou | *mou | *zou | *vou | *chou | *nhou | *lhou | *xou | *jou | *bou | *eou | *uou | *fou | *uiu | *aiu | *ziu | *niu | *liu | *heu | *geu | *neu |
        *ueu
      `,
      had: list`
        havia | haviam | tinha | tinham | era | eram
      `,
      future: list`
        *rá | *rão | vai | vão
      `,
      conditional: [
        ...dealVerbs.flatMap((verb) => [`${verb}ia`, `${verb}iam`]),
        ...list`
            *ariam | *eriam | *iriam | seria | teria | poderia | deveria | haveria | estaria | ficaria | *tiria | entraria | custaria
        `,
      ],
      signed: list`
        obrigou-se | assinado* | assinada* | assinou | assinaram | assina | assinam | assinatura | firmado* | firmada* |
        firmou | firmaram | firma | firmam | fechou | fecharam | fecha | fecham | fechado | celebrado |
        celebrou | celebraram | selado | selou | acordado* | acordou | acertado | acertou | acertaram |
        comprometeu | comprometeram | comprometido* | se compromete | compromete-se | encomendado* |
        encomendou | encomendaram | encomenda | contratado* | contratou | contrata | adjudicado* | adjudicou |
        ganhou | venceu | vinculante* | vinculativo* | definitivo* | reservou | reservado* | garantiu |
        se obrigou | obriga se | assumiu o compromisso | oficializou | oficializaram | bateu o martelo |
        deu aval | contratualizou | rubricou | rubricaram | carimbou | chancelou | topou | contrataram |
        encomendada* | alugou | alugaram | arrendou | arrendaram | reservaram | renovou | renovaram |
        prorrogou | prorrogaram | ganhou ... contrato | ganharam ... contrato | venceram |
        conquistou ... contrato | levou ... contrato | levou ... encomenda | licenciou | selaram | concederam
      `,
      told: list`
        anunciado* | anunciada* | anunciou | anunciaram | anuncia | anunciam | anúncio | apresentado* |
        apresentou | revelado* | revelou | revelada* | divulgado* | divulgou | divulgaram | comunicado |
        comunicou | informou | informaram | lançado* | lançou | confirmado* | confirmou | confirmaram |
        tornou público | apresentaram | revelaram | desvendou | desvendaram | confirmada*
      `,
      done: [
        ...handedOver,
        ...list`
        concluído* | concluída* | concluiu | concluíram | conclui | conclusão | completado* | completou |
        finalizado* | finalizou | fechada | pago | paga | pagos | pagas | pagou | pagaram | transferido* |
        transferiu | desembolsado* | desembolsou | entregue* | entregou | entregaram | recebido* | recebeu |
        receberam | instalado* | instalada* | já | até agora | até ao momento | até o momento | até aqui |
        entrou em operação | em funcionamento desde | liquidado* | liquidou | convertido* | depositado* |
        executado* | embolsou | quitado* | encaixou | embolsaram | se desfez de | desfez se de | repassou |
        último repasse | montado | montada | montou | expediu | sacou | liquidada | liquidação | pôs |
        puseram | alienou
      `,
      ],
      held: list`
        detém | detêm | detinha | possui | possuem | possuía | tem uma participação | mantém | mantêm |
        conserva | controla | acionista* | sócio* | dono | dona | proprietári* | em operação |
        em funcionamento | operacional | opera | operam | utiliza | usa | abriga | conta com | contam com |
        fica com | ficou com | permanece | dispõe | participação de | tem hoje | já opera | já usa | já ocupa |
        funciona desde | está instalad* | estão instalad* | ocupa | ocupam | rodam | em uso | usam | utilizam |
        abrigam | aloja | alojam | acolhe | acolhem | trabalham desde | funcionam desde | funciona já |
        já trabalham | já funcionam | já rodam | continua a deter
      `,
      raised: [
        ...changedHands,
        ...rounds,
        ...list`
            captado* | captou | captaram | levantou | levantaram | levantado | arrecadou | comprado* |
            comprou | compraram | adquirido* | adquirida* | adquiriu | adquiriram | vendido* | vendida*
            | vendeu | venderam | investido* | investiu | investiram | injetou | injetado | liderou |
            liderada | liderado | participou | participaram | entrou no capital | tomou | obteve |
            obtido* | conseguiu | emprestou | emprestado* | emitido* | emitiu | concedido* | concedeu |
            aportou | aportado* | aporte de | custou | gastou | colocou | deu | tirou |
            contraiu | contraíram | aplicou | aplicaram | pôs | puseram | meteu | subscreveu | alienou | se desfez |
            sacou | bancou | arrematou | embolsou | encaixou
        `,
      ],
      pending: list`
        sujeito* a | sujeita* a | condicionad* | condição | condições | aprovação | aprovações | autorização |
        aval | luz verde | autoridades | reguladores | Cade | concorrência | espera-se que |
        deve ser concluíd* | deverá ser concluíd* | previsto para | prevista para | até o fim | até ao final |
        até o final | opção | opções | se | quando | assim que | uma vez | pendente* | depende* |
        à medida que | restante* | metas | marcos | gradual* | progressiv* | em fases | em etapas | sujeito à |
        sujeita à | falta | ainda têm de | ainda tem de | termos finais | se for aprovad* | caso seja |
        licença | licenças | conclusão prevista | conclusão está prevista | conclusão é esperada |
        fecho previsto | fecho está previsto | fechamento previsto | fechamento é esperado | espera concluir |
        esperam concluir | ainda não foi fechad* | ainda não foi concluíd* | ainda não está concluíd*
      `,
      meant: [
        ...signedPapers,
        ...list`
        prevê | preveem | previsto* | prevista* | planeja | planejam | planeia | planeiam | pretende |
        pretendem | quer | querem | queria | busca | buscam | mira | objetivo | como meta | meta de |
        uma meta | sua meta | metas | ambição | projeto* | projeta | plano | planos | intenção | intenções |
        contempla | estuda | poderá | poderão | poderia | poderiam | pode chegar | seria | memorando |
        não vinculante* | não vinculativo* | preliminar* | proposta | espera | esperam | deve | devem |
        potencial* | admite | admitem | ambiciona | ambicionam | tenciona | tencionam | sonha | sonham |
        candidatura | acenou | acena | a ideia era
      `,
      ],
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
        em primeira mão | escreveu o | segundo o jornal | segundo a agência | notícia do jornal |
        publicou que | publicou o | a notícia foi avançada | avançada por | lê se na | lê se no |
        segundo o site | antecipou | antecipada pelo | furo do | coluna de
      `,
      unnamed: list`
        fontes | fonte | pessoas com conhecimento | pessoas familiarizadas | pessoas próximas | pessoas a par |
        pessoas envolvidas | uma pessoa | duas pessoas | três pessoas | bastidores | sob anonimato |
        sob condição de anonimato | na condição de anonimato | que pediram anonimato | que pediu anonimato |
        interlocutores | interlocutor | executivo do setor | executivos do setor | executivos a par |
        banqueiros | gestores a par | quem acompanha | gente próxima | envolvidos na negociação |
        quem conhece | quem acompanha o processo | pessoas com acesso | relatos da imprensa | quatro pessoas |
        pessoas ouvidas | pessoa próxima | pessoas que acompanham | conhece o dossiê | conhecem o dossiê |
        a par do dossiê | a par do processo | a par do tema | a par do assunto | conhecedoras do |
        conhecedoras da | conhecedores do | dizem fontes | disseram fontes | segundo pessoas | disseram pessoas
      `,
      document: list`
        comunicado | comunicado conjunto | em nota | documento | documentos | relatório anual |
        relatório trimestral | prospecto | prospeto | fato relevante | facto relevante |
        informação privilegiada | cvm | cmvm | sec | nota de imprensa | nota à imprensa | 8 k | formulário 8 |
        blog | blogue | publicação no blogue | carta aos acionistas
      `,
      and: ['e', 'ou'],
      clause: list`
        enquanto | ao passo que | mas | embora | porém | no entanto | contudo | todavia | entretanto | quando |
        depois de | antes de | que | apesar | já a | por sua vez | por seu lado | cujo | cuja | cujos | cujas |
        onde | quem | assim como | bem como
      `,
      until: list`
        até | a partir de | desde | antes de | final de | fim de | finais de | início de | inícios de |
        começo de | meados de | no segundo semestre | no primeiro semestre | trimestre de | semestre de |
        entre | para | ao longo de | vence em | por volta de | com horizonte
      `,
    },
  },
}
