import { across, codes, list, numbers } from './list.ts'
import type { LanguagePack } from './pack.ts'

/** Words for making an amount larger or smaller. */
const changed = list`
  ridott* | ridur* | riduc* | ridimension* | tagli* | aument* | alza* | porta* | sale | salit* | scend* | sces* | passa* | abbass* | cresc* | cresciut* | ampli* | rivist* | rived* | eleva*
`

/** What stands before the participle of a deed that is done. */
const auxiliaries = list`
  ha | hanno | abbiamo | aveva | avevano | aver | avere | avendo | già | stato | stata | stati | state | ebbe
`

/** Such participles. */
const participles = list`
  investit* | pagat* | versat* | completat* | perfezionat* | conclus* | consegnat* | ricevut* |
  incassat* | raccolt* | emess* | installat* | cedut* | vendut* | spes* | rilevat* | acquistat* |
  acquisit* | comprat* | trasferit* | mess* | iniettat* | apportat* | erogat* | prestat* |
  rimborsat* | sborsat* | saldat* | attivat* | sottoscritto azioni | sottoscritto ... azioni |
  chiuso | chiuso il round | chiuso un round | chiuso l'acquisizione | preso | spedit* | collocat* |
  contribuito | partecipato | ottenuto ... da | fornit* | convertit* | liquidat* | bonificat* | accreditat* | inaugurat* |
  prelevat* | immess* | intascat* | riscoss* | portato a termine
`

/** What is put aside and not in: such a participle tells of no payment. */
const parked = list`
  mess* in pausa | mess* in stand by | mess* in standby | mess* nel cassetto | mess* da parte | mess* in freezer |
  mess* in ghiaccio | mess* in frigo | mess* in attesa | mess* in naftalina | mess* in congelatore | mess* in discussione |
  mess* in dubbio | mess* in forse | mess* a rischio | chius* nel cassetto | chius* in un cassetto
`

/** What stands before a deed that is still to be done, and such deeds: one that should have been, and one that waits for its day. */
const notYet = list`
  non ha ancora | non hanno ancora | non aveva ancora | non avevano ancora | non è ancora | non sono ancora | non è stato ancora |
  non è stata ancora | non sono stati ancora | non sono state ancora | non è ancora stato | non è ancora stata |
  non sono ancora stati | non sono ancora state | deve ancora | devono ancora
`
const overdue = list`
  ricevut* | ricevere | consegnat* | arrivat* | arrivare | partit* | partire | iniziat* | iniziare | cominciat* | firmat* | firmare | avviat* |
  costruit* | realizzat*
`
const awaited = list`
  pagat* | pagare | versat* | versare | investit* | investire | chius* | chiudere | completat* | completare | perfezionat* |
  perfezionare | erogat* | erogare | incassat* | incassare | conclus* | concludere | saldat* | maturat* | maturare
`

/** Hundreds and tens, which are written as one number: "trecentocinquanta", "centoventimila". */
const hundreds = numbers`
  cento 100 | duecento 200 | trecento 300 | quattrocento 400 | cinquecento 500 | seicento 600 | settecento 700 |
  ottocento 800 | novecento 900
`
const tens = numbers`
  dieci 10 | quindici 15 | venti 20 | venticinque 25 | trenta 30 | trentacinque 35 | quaranta 40 | cinquanta 50 |
  sessanta 60 | settanta 70 | settantacinque 75 | ottanta 80 | novanta 90
`
const compounds = Object.fromEntries(
  Object.entries(hundreds).flatMap(([hundred, of]) =>
    Object.entries(tens).flatMap(([ten, more]) => [
      [`${hundred}${ten}`, of + more],
      [`${hundred}${ten}mila`, 1000 * (of + more)],
    ]),
  ),
)

/** What says that a number is a part of what was counted before, with the participle behind it: "ne ha già prenotati 200". */
const ofThese = list`
  ne ha | ne ha già | ne hanno | ne hanno già | ne aveva | ne avevano | ne sono | ne sono già | ne saranno | ne sono stati |
  ne sono state | ne verranno
`
const taken = list`
  ordinati | ordinate | acquistati | acquistate | comprati | comprate | prenotati | prenotate | affittati | affittate |
  venduti | vendute | installati | installate | ricevuti | ricevute | consegnati | consegnate | investiti | messi | spesi |
  raccolti | versati | pagati | incassati | destinati | destinate | dedicati | riservati | attivati | arrivati | arrivate |
  presi | prese | opzionati | opzionate | erogati | stanziati
`

export const it: LanguagePack = {
  lang: 'it',
  script: 'spaced',
  quantities: {
    decimal: ',',
    numerals: {
      ...compounds,
      ...numbers`
      mezzo 0.5 | un 1 | una 1 | uno 1 | due 2 | tre 3 | quattro 4 | cinque 5 | sei 6 | sette 7 | otto 8 |
      nove 9 | dieci 10 | undici 11 | dodici 12 | tredici 13 | quattordici 14 | quindici 15 | sedici 16 |
      diciassette 17 | diciotto 18 | diciannove 19 | venti 20 | ventuno 21 | ventidue 22 | ventitré 23 |
      ventiquattro 24 | venticinque 25 | ventisei 26 | ventisette 27 | ventotto 28 | ventinove 29 | trenta 30 |
      trentuno 31 | trentadue 32 | trentatré 33 | trentaquattro 34 | trentacinque 35 | trentasei 36 |
      trentasette 37 | trentotto 38 | trentanove 39 | quaranta 40 | quarantuno 41 | quarantadue 42 |
      quarantatré 43 | quarantaquattro 44 | quarantacinque 45 | quarantasei 46 | quarantasette 47 |
      quarantotto 48 | quarantanove 49 | cinquanta 50 | cinquantuno 51 | cinquantadue 52 | cinquantatré 53 |
      cinquantaquattro 54 | cinquantacinque 55 | cinquantasei 56 | cinquantasette 57 | cinquantotto 58 |
      cinquantanove 59 | sessanta 60 | sessantuno 61 | sessantadue 62 | sessantatré 63 | sessantaquattro 64 |
      sessantacinque 65 | sessantasei 66 | sessantasette 67 | sessantotto 68 | sessantanove 69 | settanta 70 |
      settantuno 71 | settantadue 72 | settantatré 73 | settantaquattro 74 | settantacinque 75 |
      settantasei 76 | settantasette 77 | settantotto 78 | settantanove 79 | ottanta 80 | ottantuno 81 |
      ottantadue 82 | ottantatré 83 | ottantaquattro 84 | ottantacinque 85 | ottantasei 86 | ottantasette 87 |
      ottantotto 88 | ottantanove 89 | novanta 90 | novantuno 91 | novantadue 92 | novantatré 93 |
      novantaquattro 94 | novantacinque 95 | novantasei 96 | novantasette 97 | novantotto 98 | novantanove 99 |
      cento 100 | duecento 200 | trecento 300 | quattrocento 400 | cinquecento 500 | seicento 600 |
      settecento 700 | ottocento 800 | novecento 900 | centodieci 110 | centoventi 120 | centotrenta 130 |
      centoquaranta 140 | centocinquanta 150 | centosessanta 160 | centottanta 180 | duecentocinquanta 250 |
      mille 1000 | duemila 2000 | tremila 3000 | quattromila 4000 | cinquemila 5000 | seimila 6000 |
      settemila 7000 | ottomila 8000 | novemila 9000 | diecimila 10000 | undicimila 11000 | dodicimila 12000 |
      tredicimila 13000 | quattordicimila 14000 | quindicimila 15000 | sedicimila 16000 |
      diciassettemila 17000 | diciottomila 18000 | diciannovemila 19000 | ventimila 20000 | trentamila 30000 |
      quarantamila 40000 | cinquantamila 50000 | sessantamila 60000 | settantamila 70000 | ottantamila 80000 |
      novantamila 90000 | centomila 100000 | duecentomila 200000 | trecentomila 300000 |
      quattrocentomila 400000 | cinquecentomila 500000 | seicentomila 600000 | settecentomila 700000 |
      ottocentomila 800000 | novecentomila 900000 | una decina di 10 | una dozzina di 12 |
      una quindicina di 15 | una ventina di 20 | una trentina di 30 | una quarantina di 40 |
      una cinquantina di 50 | una sessantina di 60 | un centinaio di 100 | un miliardo e mezzo 1500000000 |
      un milione e mezzo 1500000 | due miliardi e mezzo 2500000000 | due milioni e mezzo 2500000 |
      tre miliardi e mezzo 3500000000 | tre milioni e mezzo 3500000 | quattro miliardi e mezzo 4500000000 |
      quattro milioni e mezzo 4500000 | cinque miliardi e mezzo 5500000000 | cinque milioni e mezzo 5500000 |
      sei miliardi e mezzo 6500000000 | sei milioni e mezzo 6500000 | sette miliardi e mezzo 7500000000 |
      sette milioni e mezzo 7500000 | otto miliardi e mezzo 8500000000 | otto milioni e mezzo 8500000 |
      nove miliardi e mezzo 9500000000 | nove milioni e mezzo 9500000 | il miliardo 1e9 | al miliardo 1e9 |
      del miliardo 1e9 | dal miliardo 1e9 | sul miliardo 1e9 | mezza dozzina di 6 | una buona decina di 10 | un paio di 2
    `,
    },
    scales: numbers`
      mila 1e3 | mille 1e3 | milione 1e6 | milioni 1e6 | mln 1e6 | mln. 1e6 | miliardo 1e9 | miliardi 1e9 |
      mld 1e9 | mld. 1e9 | mrd 1e9 | mila miliardi 1e12 | trilioni 1e12 | trilione 1e12 | bilioni 1e12
    `,
    sums: ['e'],
    currencies: codes`
      dollari USD | dollaro USD | dollari americani USD | dollari statunitensi USD | dollari australiani AUD |
      dollari canadesi CAD | dollari taiwanesi TWD | euro EUR | sterline GBP | yen JPY | won KRW | yuan CNY |
      renminbi CNY | franchi svizzeri CHF | franchi CHF | corone svedesi SEK | corone SEK |
      corone norvegesi NOK | rupie INR | dirham AED | riyal SAR | dollari di Singapore SGD |
      dollari di Hong Kong HKD | dollari Usa USD | corone danesi DKK | sterlina GBP | sterline inglesi GBP |
      rupie indiane INR | dirham emiratini AED | riyal sauditi SAR | ringgit MYR | real BRL | € EUR | $ USD |
      dollari neozelandesi NZD | corone ceche CZK | rupie pakistane PKR | rupie indonesiane IDR | pesos messicani MXN | pesos cileni CLP |
      pesos colombiani COP | pesos argentini ARS | shekel ILS | baht THB | zloty PLN | fiorini ungheresi HUF | lire turche TRY | lira turca TRY |
      rand ZAR | rubli RUB | tenge KZT | riyal qatarioti QAR | riyal del Qatar QAR | dinari kuwaitiani KWD | reais BRL | reais brasiliani BRL |
      nuovi dollari taiwanesi TWD | lire egiziane EGP | naira NGN | dong VND
    `,
    yenSign: 'JPY',
    power: numbers`
      terawatt 1e12 | gigawatt 1e9 | giga di potenza 1e9 | mega di potenza 1e6 | MVA 1e6 | megavolt ampere 1e6 | megawatt 1e6 | kilowatt 1e3 | watt 1 | gigavatt 1000000000
    `,
    percent: ['per cento', 'percento'],
    shares: ['azioni', 'titoli', 'warrant'],
    goods: list`
      chip | GPU | processori | acceleratori | TPU | schede | server | superchip | rack | wafer |
      semiconduttori | unità | sistemi | H100 | H200 | H20 | B200 | B300 | GB200 | GB300 | A100 | MI300 |
      MI300X | MI450 | TPUs | processori grafici | supercomputer | macchine | circuiti | moduli |
      schede grafiche
    `,
    years: ['anni', 'anno'],
    months: ['mesi'],
    lasting: numbers`
      biennale 2 | triennale 3 | quadriennale 4 | quinquennale 5 | sessennale 6 | settennale 7 | decennale 10 | quindicennale 15 | ventennale 20 | venticinquennale 25 | trentennale 30 | vent'anni 20 | vent’anni 20 | trent'anni 30 | trent’anni 30
    `,
    apart: list`da | dal | dalla | dai | con | per | se | ma | mentre | entro | in | a | e | arrivano | sono | di | sul | sulla | sui | nel | nella | nei | al | alla | ai | agli | allo | su | restante | rimanente | quando`,
    counted: list`
      persone | utenti | clienti | abbonati | parametri | token | abitanti | famiglie | case |
      abitazioni | download | visualizzazioni | posti di lavoro | operazioni | transistor | metri |
      chilometri | tonnellate | iscritti | cittadini | lavoratori | ore | litri | parole | immagini
      | libri | chilowattora | kilowattora
    `,
    ofWhich: [
      ...list`di cui | dei quali | delle quali | di questi | di queste | di essi`,
      ...ofThese.flatMap((before) => taken.map((behind) => `${before} ${behind}`)),
      ...list`
        ne prende | ne prenderà | ne mette | ne mettono | ne metterà | ne apporta | ne apporterà | ne fornirà | ne verserà |
        ne compra | ne comprerà | ne affitta | ne affitterà | ne arriveranno | ne arrivano | ne ospiterà | ne userà |
        ne pagherà | ne investirà | ne spenderà | ne acquisterà
      `,
    ],
    ofThem: list`dei quali | delle quali | di questi | di cui`,
    soon: list`
      subito | quest' | questo | nel | nella | già | finora | entro | andranno | vanno | sono | ciascuno | ciascuna | ciascun | erano | saranno | verranno | restano | in più | sui | su |
      le costeranno | gli costeranno | costeranno | costerà | verranno consegnati | seguiranno
    `,
    versus: list`contro | contro i | rispetto a | rispetto ai | anziché | invece di | invece dei | al posto di | al posto dei | dai`,
    paidIn: ['in'],
    fillers: ['di', "d'", 'in più', 'di nuove'],
    upTo: list`
      fino a | fino ai | fino al | fino agli | sino a | un massimo di | massimo di | al massimo |
      massimo | non oltre | non più di | non superiore a | un tetto di | un tetto massimo di | per
      un massimo di | fino all' | fino a un massimo di | fino a circa | fino ad | fino ad un massimo
      di | sino ad | sino ai | un massimo di circa | per un ammontare massimo di | per un valore
      massimo di | un valore massimo di | un importo massimo di | al massimo di | non superiori a |
      che può arrivare a | che può arrivare fino a | può arrivare a | può arrivare fino a | potrà
      arrivare a | potrà arrivare fino a | potrebbe arrivare a | potrebbe arrivare fino a | nel
      limite di | entro un tetto di | con un tetto di | con un massimo di | fino a quasi | fino a
      oltre | fino alla cifra di | non più dei | arrivare a | arrivare fino a | fino a complessivi |
      che possono diventare | che può diventare | può diventare | possono diventare | potrebbe
      diventare | potrebbero diventare | estendibile a | estendibili a | estensibile a | espandibile
      a | espandibili a | elevabile a | elevabili a | incrementabile a | incrementabili a |
      aumentabile a | aumentabili a | può salire a | possono salire a | potrà salire a | potrebbe
      salire a | potrebbero salire a | può crescere a | potrebbe crescere a | può raggiungere |
      potrà raggiungere | potrebbe raggiungere | potrebbero raggiungere | potrebbe raggiungere i | può raggiungere i |
      potrà raggiungere i | potrebbe arrivare ai | può arrivare ai | potrà arrivare ai | arrivare fino ai | potrebbe salire fino a |
      può salire fino a | può salire ai | potrebbe salire ai | fino a un totale di | fino a un importo massimo di |
      fino a un valore di | non superiore ai | non superare i | non supererà i | senza superare i | entro un massimo di |
      scalabile a | scalabili a | scalabile fino a | espandibile fino a | ampliabile fino a | estendibile fino a |
      non oltre i | non più del | inferiore a | inferiore ai | inferiori a | meno di | meno del | sotto quota | potrebbero arrivare a |
      possono arrivare a | valore massimo è di | importo massimo è di | sotto i | al di sotto dei |
      meno dei | con opzione fino a | ampliabile a | ampliabili a |
      al più | potrebbe toccare | potrebbe toccare i | potrebbe toccare il | può toccare | può toccare i |
      può toccare il | potrebbero toccare | potrà toccare | fino a toccare | potrebbe salire al |
      può salire al | potrà salire al | fino al massimo di | potrebbe spingersi fino a |
      può spingersi fino a |
      inferiore
    `,
    atLeast: list`
      almeno | oltre | più di | non inferiore a | non meno di | un minimo di | minimo | oltre i |
      oltre gli | superiore a | ben oltre | sopra i | poco più di | superano | supera | superano i |
      supera i | più dei | più degli | oltre ai | superiore ai | superiore agli | superiori a |
      superiori ai | superare | superare i | supererà | supererà i | superando i | superava i | ben
      più di | come minimo | non meno dei | sopra | al di sopra di | sopra gli | un po' più di | a
      partire da | minimo di | eccede | oltrepassa | poco più dei | poco oltre | oltre le | più
      delle | durata minima di | poco più del | più del | oltre il |
      quantomeno | perlomeno | per lo meno | di poco superiore a | di poco superiore al |
      di poco superiore ai | poco superiore a | poco superiore al | poco superiore ai | non meno del |
      non meno dell' | un minimo garantito di | minimo garantito di | ben più dei |
      abbondantemente sopra i | abbondantemente oltre i | ampiamente oltre i | ampiamente sopra i |
      quanto meno | superiore al | non inferiore al | non inferiore ai | sfonda i | sfondano i | eccedono |
      superiore
    `,
    prepositions: [],
    upToAfter: ['al massimo', 'come massimo', "tutt'al più"],
    atLeastAfter: list`
      abbondanti | abbondante | e oltre | o più | e più | almeno | come minimo | e passa | in su | minimo | o anche più
    `,
    about: list`
      circa | quasi | all'incirca | intorno a | intorno ai | intorno al | attorno a | attorno ai |
      poco meno di | qualcosa come | i | gli | le | il | ai | da | dai | di | dei | un | una | altri | altre |
      ulteriori | primi | i primi | tra | fra | tra i | fra i | compresa tra | compreso tra | per | del | dal |
      al | pari a | l' | dell' | a | ad | attorno agli | intorno agli | attorno al | sui | pressappoco |
      grosso modo | approssimativamente | nell'ordine di | dell'ordine di | nell'ordine dei | dell'ordine dei |
      poco meno dei | quasi quasi | pari al | dagli | degli | sugli | nuovi | nuove | ben | la cifra di |
      complessivi | vicino ai | sfiora i | sfiora | che sfiora i |
      poco sotto | poco sotto i | poco sotto il | appena sotto i | appena sotto | di poco inferiore a |
      di poco inferiore al | di poco inferiore ai | poco inferiore a | poco inferiore al |
      poco inferiore ai | a ridosso dei | la bellezza di | più o meno | non lontano dai | vicina ai |
      vicine ai | vicini ai | sfiorano i | sfiorano | a sfiorare i
    `,
    to: ['a', 'ai', 'o', "all'", 'fino a'],
    between: list`
      tra | fra | compresa tra | compreso tra | compresa fra | compreso fra | compresi tra
    `,
    and: ['e', 'e i', 'e gli', "e l'", 'e il'],
    change: list`
      passa da | passare da | passando da | passato da | passata da | passati da | sale da | salita da |
      salito da | saliti da | sceso da | scesa da | scesi da | portato da | portata da | portati da |
      aumentato da | ridotto da | ridotta da | cresce da
    `,
    changed,
    changeEnds: { from: list`da | dai | dal | dagli | dalle | dall'`, to: list`a | ai | ad | al | agli | alle` },
    rates: list`
      per gigawatt | al gigawatt | a gigawatt | per megawatt | al megawatt | per azione | ad azione |
      a testa | l'uno | l'una | all'ora | l'ora | a scheda | per chip | a chip | per MW | al MW |
      per GW | al GW | per watt | al watt | a kilowattora | per kilowattora | per megawattora |
      al megawattora | a gpu | per gpu
    `,
    ratesAhead: list`per gigawatt | ogni gigawatt | per megawatt | ogni megawatt`,
    moments: list`
      fa | prima | dopo | di età | or sono | più tardi | addietro | di esperienza
    `,
    vague: list`
      decine di miliardi | centinaia di miliardi | centinaia di milioni | decine di milioni |
      centinaia di migliaia | decine di migliaia | diversi miliardi | alcuni miliardi | vari miliardi |
      qualche miliardo | parecchi miliardi | miliardi di | migliaia di | decine di | centinaia di |
      diversi gigawatt | alcuni gigawatt | svariati miliardi | molti miliardi | pochi miliardi |
      tanti miliardi | svariati milioni | alcuni milioni | diversi milioni | vari milioni | qualche milione |
      qualche gigawatt | qualche anno | diverse centinaia
    `,
    one: list`
      il primo | primo | un primo | l'iniziale | ogni | un | oltre un | circa un | quasi un | il | del primo |
      al primo | più di un | l'intero | ciascun
    `,
  },
  claims: {
    abbreviations: list`
      sig | dott | ing | prof | avv | on | s.p.a | s.r.l | spa | srl | inc | corp | co | ltd | n | art | pag |
      ecc | es | mld | mln | u.s | gen | feb | mar | apr | mag | giu | lug | ago | set | ott | nov | dic
    `,
    beside: {
      roles: codes`
        con with | insieme with | a to | ad to | al to | allo to | alla to | all' to | ai to | agli to |
        alle to | verso to | in in | nel in | nella in | nell' in | nei in | nelle in | presso in | da from |
        dal from | dalla from | dall' from | dai from | dagli from | dalle from | di of | del of | della of |
        dell' of | dei of | degli of | delle of | dello of | per for | e and | ed and | o and | tra between |
        fra between | come as | anche as | su over | sul over | sulla over | contro over
      `,
      articles: list`il | lo | la | i | gli | le | l'`,
    },
    ordinalStop: false,
    accentsBehind: true,
    behindReplaced: [],
    dates: {
      months: [
        ['gennaio', 'gen'],
        ['febbraio', 'feb'],
        ['marzo', 'mar'],
        ['aprile', 'apr'],
        ['maggio', 'mag'],
        ['giugno', 'giu'],
        ['luglio', 'lug'],
        ['agosto', 'ago'],
        ['settembre', 'set', 'sett'],
        ['ottobre', 'ott'],
        ['novembre', 'nov'],
        ['dicembre', 'dic'],
      ],
      weekdays: [['lunedì'], ['martedì'], ['mercoledì'], ['giovedì'], ['venerdì'], ['sabato'], ['domenica']],
      lastYear: list`
        dello scorso anno | dell'anno scorso | l'anno scorso | lo scorso anno | un anno fa | un anno prima
      `,
      relative: [
        { phrase: "l'anno scorso", years: -1 },
        { phrase: 'l’anno scorso', years: -1 },
        { phrase: "dell'anno scorso", years: -1 },
        { phrase: 'lo scorso anno', years: -1 },
        { phrase: 'dello scorso anno', years: -1 },
        { phrase: 'un anno fa', years: -1 },
        { phrase: 'due anni fa', years: -2 },
        { phrase: 'il mese scorso', months: -1 },
        { phrase: 'lo scorso mese', months: -1 },
        { phrase: 'un mese fa', months: -1 },
        { phrase: 'due mesi fa', months: -2 },
        { phrase: 'tre mesi fa', months: -3 },
        { phrase: 'quattro mesi fa', months: -4 },
        { phrase: 'cinque mesi fa', months: -5 },
        { phrase: 'sei mesi fa', months: -6 },
        { phrase: 'a inizio mese', months: 0 },
        { phrase: "all'inizio del mese", months: 0 },
        { phrase: 'la settimana scorsa', days: -7 },
        { phrase: 'la scorsa settimana', days: -7 },
        { phrase: 'una settimana fa', days: -7 },
        { phrase: 'due settimane fa', days: -14 },
        { phrase: 'due settimane prima', days: -14 },
      ],
    },
    cues: {
      invest: list`
        invest* | reinvest* | coinvest* | puntare su | punta su | mettere nel* | mette nel* | metterà nel* |
        messo nel* | mettono nel* | mettere ... nel* | mettere in | mette in | metterà in | messo in |
        mettere sul piatto | mette sul piatto | messo sul piatto | sul tavolo | apport* | iniett* | iniezione |
        round | aumento di capitale | ricapitalizz* | finanziamento | giro di finanziamento | raccol* |
        raccoglie | raccogliere | raccogliendo | azionist* | socio | soci | ingresso nel capitale |
        entrare nel capitale | entra nel capitale | entrerà nel capitale | entrata nel capitale | nel capitale |
        al capitale | capitale di rischio | sottoscri* | assegno | quota | quote | partecipazione |
        partecipazioni | versa | versano | versare | versat* | verserà | verseranno | versamento | scommette |
        scommessa | scommesso | stanzi* | collocamento privato | venture capital | serie a | serie b | serie c |
        serie d | equity | immette | immissione di capitale | fiche | contribut* | contribuire | contribuirà |
        contribuisce |
        capitali freschi | capitale fresco | denaro fresco | nuovi capitali | nuovi fondi | nuova finanza |
        staccat* un assegno | stacca un assegno | staccano un assegno | riversat* in | pompat* in
      `,
      buy: list`
        acquist* | compra* | comprer* | comprando | ordin* | ordine | ordini per | paga* | pagher* | pagando |
        prenot* | spesa | spende* | spenderà | speso | prezzo | prezzi | riserv* | sborsa* | sborserà |
        approvvigion* | si aggiudica | esborso | corrispettivo | controvalore |
        si porta a casa | portarsi a casa | accaparr* | fa incetta | pagament*
      `,
      supply: list`
        forni* | fornitura | forniture | consegn* | dispieg* | dispiegamento | install* |
        mettere a disposizione | mette a disposizione | messa a disposizione | metterà a disposizione |
        capacità | potenza di calcolo | potenza | dota* | dotare | equipaggia* | vende | vendere | vendut* |
        venderà | vendono | vendita di | realizz* | accesso a | accesso ai | calcolo | infrastruttur* | server |
        costru* | spedi* | alimenta* | supercomputer | supercalcolator* | centro di calcolo |
        centri di calcolo | centro dati | centri dati | svilupp* | erog*
      `,
      lease: list`
        affitt* | in affitto | locazione | nolegg* | noleggio | colocation | co location | inquilin* |
        locatari* | locatore | canon* | occup* | ospit* | leasing | prende in locazione
      `,
      finance: list`
        prestit* | credito | crediti | linea di credito | linee di credito | a debito | di debito |
        emissione di debito | finanziare a debito | obbligazion* | bond | finanziament* | finanzia |
        finanziano | finanzier* | finanziat* | finanziare | rifinanzi* | garanzi* | garantit* | garantire |
        garantisce | garantirà | fideiussion* | mutuo | pool di banche | sindacat* | convertibil* | ipotec* |
        presta | prestare | prestato | credit facility | private credit | venture debt | indebitarsi |
        collocare | collocamento di | collocherà | emette | emettere | emetterà | emissione di obbligazioni
        | emissioni di debito
      `,
      acquire: list`
        acquisizion* | acquisi* | rilev* | fusione | opa | ops | offerta | offerte | scalata | incorpora* |
        incorporazione | cession* | cedere | cederà | cede ... quota | ceduto | ceduta | compravendita |
        prendere il controllo | prende il controllo | passaggio di mano | passa di mano | mettere le mani su |
        mette le mani su | matrimonio | si compra | buyout |
        vendita della società | vendita dell'azienda | vendita del gruppo | vendita della startup | vendita dell'impresa |
        debiti compresi | debiti inclusi | debito incluso | debito compreso | inclusi i debiti |
        compresi i debiti | compreso il debito | incluso il debito | debiti esclusi | debito escluso |
        esclusi i debiti | al netto dei debiti | al netto del debito | più i debiti | accollo dei debiti |
        accollo del debito
      `,
      licence: ['licenz*', 'royalt*', 'brevett*'],
      warrant: list`
        warrant* | diritto a comprare | diritto di acquistare | diritto ad acquistare | diritto di comprare |
        opzione su azioni | opzioni su | opzione d'acquisto | opzioni d'acquisto | opzione di acquisto |
        stock option
      `,
      deal: list`
        accord* | contratt* | maxi contratto | maxicontratto | maxi accordo | maxiaccordo | megacontratto |
        mega accordo | intesa | intese | patto | partnership | alleanza | alleanze | collaborazion* |
        cooperazione | progett* | piano | piani | operazion* | joint venture | commess* | maxicommessa |
        impegn* | lettera d'intenti | lettera di intenti | lettere d'intenti | memorandum | protocollo |
        protocolli | maxi | data center | datacenter | data centre | campus | stargate | tranche |
        dal valore di | del valore di | dal valore complessivo | per un valore di | per un valore |
        per un controvalore | per un importo | per una cifra | un valore complessivo | valore complessivo |
        valore massimo | valore stimato | valore totale | il contratto vale | accordo ... vale |
        intesa ... vale | contratto ... vale | contratto ... valutat* | accordo ... valutat* |
        operazione ... valutat* | commessa ... valutat* | commessa ... vale | progetto ... valutat* |
        operazione ... vale | investimento ... stimat* | contratto ... stimat* | accordo ... stimat* |
        valore dell'operazione | valore del contratto | valore dell'accordo | valore dell'intesa | accordo da |
        contratto da | intesa da | transazione | opzione da | opzione per | società comune | società mista |
        dote | deal | affare | pacchetto | deve ... a openai | programma | mega
      `,
      disclaimed: list`
        mai ... un impegno | mai ... impegno | mai ... impegno fermo | mai un impegno | mai ... impegnat* |
        mai ... una promessa | mai ... promess* | mai ... un ordine | mai ... ordine |
        mai ... un contratto vincolante | mai ... vincolant* | mai ... garantit* | mai ... un obbligo |
        mai ... definitivo | non ... un impegno | non è un impegno | non era un impegno | non è mai un impegno |
        non ... una promessa | non ... un ordine | non è un ordine | non era un ordine | non è una commessa |
        non era una commessa | nessun impegno | nessun impegno vincolante | nessuna promessa | nessun vincolo |
        alcun impegno | alcun vincolo | solo un tetto | soltanto un tetto | un semplice tetto | mero tetto |
        solo un limite | soltanto un limite | solo un massimale | solo una cifra massima | solo un'ipotesi |
        solo un'opzione | soltanto un'opzione | solo una possibilità | solo un invito | soltanto un invito |
        solo un'intenzione | solo un obiettivo | tetto teorico | massimo teorico | limite massimo |
        un tetto e non | un tetto non | tetto di spesa | senza alcun obbligo | senza obblig* |
        senza alcun impegno | nessun obbligo | alcun obbligo | non obbliga | non obbligava | non impegna |
        non impegnava | non vincola | non vincolava | non si è impegnat* | non siamo impegnati |
        non è tenut* a | non era tenut* a | nessuna garanzia | non c'è garanzia | non è garantit* |
        non era garantit* | non erano garantit* | marcia indietro | ridimension* | frena sull* | frena su |
        smorza | si rimangia | rimangiat* | un invito e non | invito non un | in nessun caso un impegno |
        tutt'altro che vincolant* |
        messo le mani avanti | mette le mani avanti | mettono le mani avanti | una proiezione e non |
        è una proiezione | solo una proiezione | solo una stima | soltanto una stima | cifra indicativa |
        cifre indicative | puramente indicativ* | a titolo indicativo | valore indicativo | mera ipotesi |
        mera indicazione | non è scolpit* | non c'è nulla di vincolante | nulla di vincolante |
        niente di vincolante | nulla di firmato | niente di firmato |
        nessun contratto firmato | non c'è alcun contratto | dichiarazione d'intenti e non |
        è un obiettivo e non | non rappresenta un impegno | non costituisce un impegno |
        non costituisce impegno | non è un contratto | non era un contratto | non sono impegni |
        prende le distanze | prendono le distanze | ridimensiona le attese |
        non c'è alcuna garanzia | non c'è nessuna garanzia | non vi è alcuna garanzia | non vi è garanzia |
        alcuna garanzia | non è certo che | niente di definitivo | nulla di definitivo
        | non c'è nulla di definitivo | non c'è nulla di firmato | non c'è niente di firmato | non è affare fatto | non è cosa fatta |
        tutt'altro che certo | tutt'altro che certa | tutt'altro che certi | tutt'altro che scontat* |
        getta acqua sul fuoco | gettato acqua sul fuoco | gettano acqua sul fuoco | butta acqua sul fuoco |
        mai stata una promessa | non è mai stato un obbligo | non è una promessa | non era una promessa |
        nessuna promessa vincolante | un'indicazione e non | un'ambizione e non |
        un tetto massimo e non | non è un vincolo | non ha valore vincolante | senza valore vincolante |
        non ha impegni | non hanno impegni | non abbiamo impegni | minimizza | minimizzato | minimizzano |
        non è obbligat* | non sono obbligat* | non siamo obbligati | liber* di uscire | liber* di sfilarsi |
        liber* di ritirarsi | liber* di recedere | può sfilarsi | può tirarsi indietro | può uscirne |
        senza obblighi per | semplice lettera | una semplice lettera d'intenti | semplice intenzione |
        semplice dichiarazione | semplice obiettivo | niente più che | non più di un'intenzione |
        nulla più che | nulla di più che |
        niente obbliga | nulla obbliga | non avere ordini fermi | non ha ordini fermi | nessun ordine fermo
        | senza ordini fermi | non ci sono ordini fermi | un auspicio | corregge il tiro | corretto il tiro
        | aggiusta il tiro | aggiustato il tiro | frena gli entusiasmi | raffredda gli entusiasmi |
        smorza gli entusiasmi | spegne gli entusiasmi
      `,
      denied: list`
        smenti* | nega | negato | negano | negare | negando | nega di | falso | falsa | false | falsi |
        infondat* | priv* di fondamento | priv* di ogni fondamento | destituit* | non è vero | non è vera |
        non sono vere | non corrisponde al vero | non corrispondono al vero | nessuna trattativa |
        nessuna offerta | nessun negoziato | nessun colloquio | nessun accordo del genere |
        nessuna discussione | non c'è nessun* | non c'è alcun* | non ci sono trattative | non è in trattative |
        non sono in corso | non sono in corso trattative | inventat* | invenzion* | bufala | bufale |
        fake news | fantasi* | fantasios* | esclude | escludono | escluso che | non abbiamo mai trattato |
        mai discusso | mai trattato | mai presa in considerazione | inesatt* | fuorviant* | pura speculazione |
        speculazioni prive | non intende acquis* |
        rispondono picche | risponde picche | smentita secca | secca smentita | arriva una smentita |
        arriva la smentita | non trattiamo | non stiamo trattando | non stiamo negoziando |
        non abbiamo chiesto | non abbiamo ricevuto | non abbiamo alcun | nessun contatto |
        non c'è stato alcun | mai parlato di | mai avuto contatti | non risulta alcun | notizia falsa |
        notizie false | voci prive | del tutto infondat* | totalmente infondat* | non esiste alcun |
        non esiste nessun | respinge le indiscrezioni | respinge le voci |
        non corrisponde a verità | non corrispondono a verità | è una bufala | pura fantasia |
        pura invenzione | nessun fondamento | senza fondamento | senza alcun fondamento | non ha fondamento
        | non hanno fondamento | nega che | negano che | ha negato | hanno negato | ha smentito |
        hanno smentito | bolla come | bollano come | bollato come | bollata come | rispedisce al mittente |
        rispedito al mittente | liquida come | liquidato come | definisce falsa | definisce false |
        definito falso | non è in vendita | non siamo in trattative | non sono in trattative |
        nessuna trattativa in corso | nessun dossier | nessun interesse per | non è interessat* |
        non sono interessat* | non c'è nulla di vero | nulla di vero | niente di vero | non stiamo valutando
        | non sta valutando | non stiamo discutendo | categoricamente | non abbiamo piani | non ha piani |
        non hanno piani | non c'è alcun piano | respinge al mittente | respinto al mittente |
        sgombra il campo | sgombrato il campo |
        una sciocchezza | sciocchezze | ridicol* | fandonie | fandonia | dice di non essere | dice di non |
        di non essere in trattative | non essere in trattative | respinge seccamente | respinge l'ipotesi |
        respingono l'ipotesi | respinge la ricostruzione | respinge la notizia | respinto la notizia |
        esclude di | frottol* | panzan* | falsità | totalmente falso | completamente falso |
        assolutamente falso | non rispond* al vero | non risponde a verità |
        campat* in aria | smonta | smontano | smontat* | stronca le voci | stroncato le voci | rigetta |
        rigettat* | cestina le voci | non aver mai parlato
      `,
      cancelled: list`
        non finanzierà | non investirà | non acquisterà | non comprerà | non verserà | non parteciperà |
        non firmerà | non costruirà | non affitterà | non rileverà | non rinnoverà | non procederà |
        non fornirà | non venderà | non darà seguito | non andrà avanti | non andrà in porto | non va in porto |
        si sfila* | si è sfilat* | si defila* | si è defilat* | si chiama fuori | si è chiamat* fuori |
        non c'è più | annull* | cancell* | rescis* | rescind* | risolt* il contratto | ha risolto il |
        risoluzione del contratto | risolt* di comune | stato risolto | disdett* | disdice | abbandon* |
        ritirat* | ritira | ritirano | si ritira | ritiro dell'offerta | saltat* | salta | saltano |
        fatto saltare | fa saltare | fallit* | fallisce | fallimento della trattativa |
        fallimento delle trattative | naufrag* | lasciato cadere | lascia cadere | lasciat* scadere |
        lascia scadere | bocciat* | bocciano | boccia | bocciatura | stracci* | revocat* | revoca | rinunci* |
        tramonta* | sfuma | sfumano | sfumat* | addio | rottura | rotte le trattative | rompe | rompono |
        interrott* | interrompe | interrompono | fine del contratto | fine dell'accordo | decadut* | scadut* |
        scaduta | senza accordo | respint* | respinge | respingono | rifiutat* l'offerta | rifiuta l'offerta |
        rifiutato di vendere | rifiuto dell'offerta | messo fine | mette fine | mettono fine | posto fine |
        pone fine | chiude la porta | si tira indietro | si sono tirati indietro | si è tirat* indietro |
        tirat* indietro | fa un passo indietro | non se ne farà nulla | non se ne fa nulla |
        non se ne fa più nulla | nulla di fatto | non si farà | non si fa più | non si concretizzerà |
        archivia* | archiviat* | è morto | dice no | ha detto no | hanno detto no | votato contro |
        gettato la spugna | getta la spugna | recede* | recess* | receduto | non più in programma |
        carta straccia | mandato all'aria | a monte | naufragio | affossa* | chiuso il dossier |
        lasciato cadere il progetto | lasciano cadere | hanno lasciato cadere | scioglimento dell'accordo |
        sciolto l'accordo | scioglie l'accordo | sciolgono | hanno bocciato | ha bocciato | non si fa |
        non si è fatto nulla | cala il sipario | caduto il progetto | è caduta | è venuto meno |
        è venuta meno | viene meno | sfilato | sfilata | ritirata l'offerta | ha ritirato l'offerta |
        ritirano l'offerta | strappa il contratto | strappato il contratto | ha disdetto | hanno disdetto |
        ha rinunciato | hanno rinunciato | marcia indietro definitiva | accantonato definitivamente |
        niente da fare | non se ne parla più | saltato l'accordo | salta l'accordo | salta la fusione |
        salta il progetto | fuori gioco | abbandonano | ha abbandonato | hanno abbandonato |
        interruzione delle trattative | chiuse le trattative senza | mancato accordo | defilat* |
        si ritirano |
        scartat* | scarta | scartano | risolt* consensualmente | consensualmente risolt* |
        risoluzione consensuale | non hanno portato a un accordo | non ha portato a un accordo |
        non si è arrivati a un accordo |
        gettò la spugna | gettano la spugna | gettando la spugna | rinunciò | abbandonò | annullò | naufragò
        | sfumò | saltò | fallì | si ritirò | ritirò | respinse | rifiutò | bocciò | si sfilò | tramontò |
        mandat* all'aria | manda all'aria | mandano all'aria | andat* in fumo | va in fumo | in fumo |
        finit* nel nulla | finit* in niente | finisce nel nulla | non è andat* in porto | non andò in porto
        | mai andat* in porto | non se n'è fatto nulla | non se n'è fatto niente | non se ne fece nulla |
        non se ne fece niente | non è mai stato firmato | non è mai stata firmata | mai concretizzat* |
        mai concluso | mai conclusa | mai esercitat* | non ha esercitato | non hanno esercitato |
        non eserciterà | non è stata esercitata | non ha rinnovato | non hanno rinnovato |
        non è stato rinnovato | non è stata rinnovata | ha deciso di non | hanno deciso di non |
        deciso di non | ha preferito non | rinuncia a | rinunciano a | fa saltare il banco | dietrofront |
        fatto dietrofront | fa dietrofront | retromarcia | innestato la retromarcia | innesta la retromarcia
        | stacca la spina | staccato la spina | chius* senza un accordo | conclus* senza un accordo |
        fumata nera | tramontat* | stralciat* | depennat* | cestinat* | cestina | mollato | molla la presa |
        divorzio | si separano le strade | strade separate | mess* una pietra sopra | messo una pietra sopra
        | mette una pietra sopra | pietra tombale | respinta al mittente l'offerta | messo la parola fine |
        mette la parola fine | parola fine |
        si è tirat* fuori | si tira fuori | tirat* fuori | si è infrant* | infrant* | si infrange |
        è andat* a vuoto | va a vuoto | scioglie il contratto | sciolto il contratto | si chiama fuori da |
        si sono chiamat* fuori | si è tirat* fuori dal | colato a picco | cola a picco | a picco |
        lasciato perdere | lascia perdere | lasciano perdere | messo una croce sopra | mess* una croce |
        ha messo una croce sopra | mette una croce | fatto scadere | lasciato decadere | fatto decadere |
        senza esito | senza risultato | senza risultati | non affitterà più | non comprerà più |
        non acquisterà più | non investirà più | non fornirà più | non parteciperà più | non farà più |
        non si farà più | non costruirà più |
        l'ha lasciat* scadere | l'ha bocciat* | l'hanno bocciat*
      `,
      stalled: [
        ...across(auxiliaries, parked),
        ...across(notYet, overdue),
        ...list`
        fermo | è ferma | ferma al palo | sono fermi | resta ferma | restano fermi | fermi al palo | al palo |
        in stallo | stallo | sospes* | sospende | sospendono | sospension* | congelat* | congela | congelano |
        rinviat* | rinvia | rinvio | rinviano | slitta | slittano | slittat* | slittamento | ritard* |
        bloccat* | si blocca | blocca | arenat* | si arena | impantan* | in bilico | a rischio | non decolla |
        non registra progressi | non fa progressi | non fanno progressi | nessun progresso | senza progressi |
        nessun passo avanti | non si è ancora concretizz* | non si è concretizzat* | non si è mai concretizz* |
        non si è materializzat* | non è ancora partito | non è ancora partita | non è mai partito |
        non è mai decollat* | in sospeso | in dubbio | in forse | messo in pausa | in pausa | pausa |
        mette in pausa | accantonat* | raffredda* | si raffredda | resta sulla carta | restano sulla carta |
        rimasto sulla carta | tempo indeterminato | data da destinarsi | frenat* | rallenta |
        rallentano | rallentat* | va a rilento | a rilento | procede a rilento | in freezer | in ghiacciaia |
        nel limbo | nel cassetto | vicolo cieco | impasse | non avanza | non procede | posticipat* |
        procrastinat* | si trascina | lettera morta | non ancora firmato |
        fermo da | ferma da | fermi da | tutto fermo | è fermo | resta al palo | restano al palo |
        non si muove | non si sblocca | manca il permesso | mancano i permessi | in attesa di sblocco |
        in attesa che | in alto mare | ancora in alto mare | si è arenato | si è arenata | si è bloccat* |
        è bloccat* | messo in stand by | in stand by | in standby | rimandat* | rimanda | rimandano |
        differit* | temporeggia | prende tempo | prendono tempo | si allungano i tempi | tempi lunghi |
        va per le lunghe | non parte | non è partito | non è partita | ancora ferm* | slittamento di |
        congelamento | incagliat* | insabbiat* |
        sul ghiaccio | nel ghiaccio | in ghiaccio | in frigo | in frigorifero | nel congelatore |
        nulla si è mosso | non si è mosso nulla | nulla si muove | tutto tace | tutto è fermo |
        non se ne sa più nulla | non se ne sa nulla | non se n'è saputo più nulla |
        non se n'è più saputo nulla | non se n'è più parlato | non se ne parla più da |
        non si è più visto | non si sono più visti | se ne sono perse le tracce | si sono perse le tracce |
        da allora nulla | da allora silenzio | da allora più nulla | senza data | senza una data |
        senza una nuova data | nessuna data | senza un calendario | senza calendario | non ha una data |
        non c'è una data | non è ancora stato avviato | non è mai stato avviato | mai avviat* |
        mai partit* | lavori mai partiti | cantiere fermo | cantieri fermi | lavori fermi |
        i lavori non sono partiti | i lavori non sono mai partiti | cantiere mai aperto | si è fermato |
        si è fermata | si sono fermati | si sono fermate | si è inceppat* | inceppat* | si è incagliat* |
        messa in pausa | messi in pausa | messe in pausa | mettere in pausa | in fase di stallo |
        a un punto morto | punto morto | su un binario morto | binario morto | non fa passi avanti |
        non ha fatto passi avanti | non hanno fatto passi avanti | non ha fatto progressi |
        non hanno fatto progressi | nessun avanzamento | non è avanzat* | non sono avanzat* |
        a passo di lumaca | in naftalina | rimasta sulla carta | rimasti sulla carta |
        rimaste sulla carta | mess* in stand by | mess* in stand-by | mess* in standby | mess* nel cassetto |
        mess* da parte | mess* in freezer | mess* in ghiaccio | mess* in frigo | mess* in attesa |
        mess* in naftalina | mess* in congelatore | hanno messo nel cassetto | hanno messo in pausa |
        hanno messo in stand by | hanno messo in stand-by | hanno messo in standby | mettono in pausa |
        mettono in stand-by | mette in stand-by | mette in stand by | mette in standby | mettono in standby
        | mettono nel cassetto | mette nel cassetto | in stand-by | tenere in stand-by | chius* nel cassetto
        | chius* in un cassetto | ferma in | è rimasto fermo | è rimasta ferma | sono rimasti fermi |
        rimast* ferm* | rimast* al palo | rimast* lettera morta | rimast* in sospeso | restat* al palo |
        batte il passo | segna il passo | segnano il passo | non è ancora iniziat* |
        non sono ancora iniziat* | non è ancora cominciat* | ancora da firmare | ancora da costruire |
        ancora nulla di fatto | ancora nessun contratto | nessuna firma | non c'è ancora la firma |
        non è arrivata la firma | accumula ritardi | accumulano ritardi | accumulato ritardi | in ritardo |
        in forte ritardo | con un anno di ritardo | con mesi di ritardo | un anno di ritardo |
        mesi di ritardo | ritardo di | ritardi nella | ritardi nelle | frena | frenano | rischia di saltare
        | rischiano di saltare | rischia di sfumare | rischia di slittare | appes* a un filo | traballa |
        vacilla | scricchiola | tutto da rifare | in panne | a bagnomaria | nelle secche | si raffreddano |
        gelo tra | è in forse | sono in forse | sono in bilico | è in bilico | rallentamento |
          aspetta ancora | aspettano ancora | attende ancora | attendono ancora | ancora in attesa |
          non sono ancora arrivat* | non è ancora arrivat* | mai arrivat* | non sono mai arrivat* |
          non si è ancora vist* | ancora nessuna traccia | ha sospeso | hanno sospeso | ha congelato |
          hanno congelato | ha bloccato | hanno bloccato | ha rallentato | hanno rallentato | ha rinviato |
          hanno rinviato | ha accantonato | hanno accantonato | cantiere si è fermato | in stato di stallo |
          spostat* in avanti | spostat* al | ferm* in dogana | ferm* alla dogana | bloccat* in dogana |
          via libera che potrebbe non | che non arriva | che non arrivano | tarda ad arrivare |
          tardano ad arrivare | tarda | tardano |
          non ne è arrivat* | non ne sono arrivat* | nemmeno uno | neppure uno | un passo avanti |
          non ha fatto un passo avanti | è rinviat* | sono rinviat*
        `,
      ],
      rumored: list`
        potrebbe investire | potrebbe acquistare | potrebbe comprare | potrebbe rilevare | potrebbe mettere |
        potrebbe versare | potrebbe entrare | potrebbe salire | potrebbe scendere | potrebbe ridurre |
        potrebbe ridursi | potrebbe raccogliere | potrebbe ottenere | potrebbe fornire | potrebbe firmare |
        potrebbe chiudere | potrebbe annunciare | potrebbe affittare | potrebbe spendere | potrebbe finanziare |
        potrebbe sborsare | potrebbe ordinare | potrebbe vendere | potrebbe cedere | potrebbe acquisire |
        potrebbe concludere | potrebbe partecipare | potrebbe apportare | potrebbe iniettare | potrebbe essere |
        potrebbero investire | potrebbero acquistare | potrebbero comprare | potrebbero rilevare |
        potrebbero mettere | potrebbero versare | potrebbero entrare | potrebbero salire | potrebbero scendere |
        potrebbero ridurre | potrebbero ridursi | potrebbero raccogliere | potrebbero ottenere |
        potrebbero fornire | potrebbero firmare | potrebbero chiudere | potrebbero annunciare |
        potrebbero affittare | potrebbero spendere | potrebbero finanziare | potrebbero sborsare |
        potrebbero ordinare | potrebbero vendere | potrebbero cedere | potrebbero acquisire |
        potrebbero concludere | potrebbero partecipare | potrebbero apportare | potrebbero iniettare |
        potrebbero essere | tratta | trattano | trattando | trattare | trattativa | trattative | in trattative |
        negozi* | negoziat* | negoziazion* | valuta | valutando | valutano | sta valutando | starebbe |
        starebbero | sarebbe | sarebbero | avrebbe | avrebbero | *erebbe | *irebbe | *erebbero | *irebbero |
        *rrebbe | *drebbe | *drebbero | indiscrezion* | rumor | rumors | voci | discut* | discussion* |
        in discussione | colloqui | contatti | abboccament* | vicino a | vicina a | vicini a | vicine a |
        vicino all | vicina all | vicini all | a un passo | ad un passo | pensa a | pensa di | pensano a |
        pensano di | studia | studiano | studiando | allo studio | considera | considerano | considerando |
        prende in considerazione | sonda | sondando | sondato | esplora* | esplorando | ipotesi | ipotizza* |
        possibile accordo | possibile investimento | possibile acquisizione | possibile intesa | forse |
        si parla di | si parlò di | cerca di raccogliere | cerca | cercando | in cerca di | alla ricerca di |
        corteggia* | pronta a | pronto a | pronti a | starebbe per | sta per | stanno per | stando alle fonti |
        sul tavolo un'offerta | interessat* a | interessat* all | nel mirino | mette nel mirino |
        punta gli occhi | in pole | in lizza | avvicinat* | in dirittura | dirittura d'arrivo |
        alle battute finali | fase avanzata | si vocifera | presunt* | potenzial* | né confermato né smentito |
        né smentito né confermato | né confermare né smentire | non ha smentito | non smentisce |
        non conferma e non smentisce | sta chiudendo | stanno chiudendo | sta raccogliendo | sta trattando |
        pourparler |
        secondo indiscrezioni | si è parlato di | si sarebbe parlato | circola il nome |
        circola l'ipotesi | circola la voce | gira voce | secondo i rumor | corre voce | ci sarebbe |
        ci sarebbero | potrebbe collocarsi | potrebbe aggirarsi | potrebbero collocarsi | si aggirerebbe |
        sarebbe pronto | sarebbe pronta | sarebbero pronti | trattativa in esclusiva |
        trattative in esclusiva | trattative esclusive | in esclusiva con | trattativa in corso |
        trattative in corso | trattative avanzate | sta discutendo | stanno discutendo | sta sondando |
        sta esplorando | avrebbe chiesto | avrebbe offerto | avrebbe accesso | avrebbe proposto |
        non commenta | non commentano | no comment | nessun commento | preferisce non commentare |
        valuta di | valutano di | ragiona su | ragionano su | accarezza | ha messo gli occhi |
        guarda con interesse | dossier aperto | sul dossier | secondo quanto risulta | risulta a | in pista | si fa avanti | si fa il nome | interessamento | interessata a |
        interessati a |
        ne discute | ne discutono | fonti vicine |
        starebbero trattando |
        si sta parlando di | si parlerebbe di | si ragiona su | sul tavolo | sul tavolo c'è |
        sul tavolo ci sono | tra le ipotesi | tra le opzioni | fra le ipotesi | l'ipotesi di | l'ipotesi è |
        l'ipotesi sul tavolo | l'idea sarebbe | bussa alla porta | bussano alla porta | bussato alla porta |
        avviato contatti | avviati contatti | ha avviato contatti | hanno avviato contatti |
        ha avviato colloqui | hanno avviato colloqui | colloqui preliminari | colloqui avanzati |
        colloqui esplorativi | contatti preliminari | contatti in corso | stadio iniziale | fase iniziale |
        fase preliminare | fasi preliminari | ancora in corso le trattative | negoziati in corso |
        in fase negoziale | stanno negoziando | sta negoziando | starebbe negoziando | starebbero negoziando
        | starebbe valutando | starebbero valutando | starebbe trattando | starebbe cercando |
        starebbe preparando | si starebbe preparando | si starebbero | avrebbe avviato | avrebbero avviato |
        avrebbe manifestato | avrebbero manifestato | avrebbe presentato | avrebbe raggiunto |
        sarebbe vicin* | sarebbero vicin* | sarebbe in trattativ* | sarebbero in trattativ* |
        sarebbe dispost* | sarebbero dispost* | sarebbe interessat* | in dirittura d'arrivo | a un soffio da
        | ad un soffio da | vicin* all'accordo | vicin* a un accordo | vicin* alla firma |
        prossim* alla firma | prossim* a un accordo | manca solo la firma | intesa vicina | accordo vicino |
        accordo in vista | intesa in vista | sirene | le sirene di | corteggiamento | tentat* da |
        tentazione | ha sondato | hanno sondato | flirta | flirtano | fa gola | fanno gola | fa la corte |
        tra i papabili | papabili | nulla è ancora deciso | nulla è deciso | non è ancora deciso |
        nessuna decisione | non è stata presa alcuna decisione | le cifre potrebbero cambiare |
        i termini potrebbero cambiare | salvo sorprese | secondo rumors | secondo i rumors | stando ai rumor
        | stando ai rumors | si mormora | radio mercato | a quanto si apprende da fonti |
        secondo fonti vicine | secondo i bene informati | i bene informati | presto potrebbe |
        nessuna certezza | alcuna certezza | non c'è certezza | non vi è certezza | niente di scritto |
        nulla è scritto | niente è deciso |
        rincorrono | si rincorrono le voci | nell'aria | ha discusso | hanno discusso | avrebbe discusso |
        avrebbero discusso | messo gli occhi | avrebbe messo gli occhi | in predicato | voci insistenti |
        tam tam | rumours | contrattando | ventilat* | fantamercato | toto | chiacchier* | si sussurra |
        pare che | sembra che | parrebbe | a quanto pare | a quanto sembra | stando a indiscrezioni |
        secondo voci | secondo le voci | avrebbe pront* | avrebbero pront* |
        in procinto di | soppesa | soppesano | aperto una trattativa | aperto trattative | aperto un tavolo
        | si fa strada | prende corpo | prende quota | prende forma l'ipotesi | contatti esplorativi | starebbe pensando
      `,
      modal: list`
        potrebbe | potrebbero | non ha voluto commentare | ha rifiutato di commentare | non ha commentato |
        non ha risposto | rifiutato di commentare | voluto commentare
      `,
      intended: list`
        intende | intendono | intendeva | intendevano | intenzione | intenzioni | prevede | prevedono |
        prevedeva | prevedevano | previst* | in programma | punta a | puntano a | puntava a | puntavano a |
        punta ad | puntano ad | mira a | mirano a | mirava a | miravano a | vuole | vogliono | voleva |
        volevano | vorrebbe | vorrebbero | progetta | progettano | pianifica | pianificano | pianificat* |
        piano per | piano da | piani per | piano d'investimento | piano di investimento |
        piani di investimento | obiettivo | obiettivi | conta di | contano di | contava di | dovrebbe |
        dovrebbero | dovrà | dovranno | attesi | atteso | attesa | attese | spera | sperano | proposta |
        propone | propongono | proposto | accordo quadro | intesa quadro | evoca* | si aspetta | si aspettano |
        nelle intenzioni | originario parlava | parlava di | parlavano di | ambizion* | punta di |
        è destinat* a | sono destinat* a | aspira a | aspirano a | a regime | in prospettiva | ventila* |
        opzione per | opzione su | diritto di opzione | si propone | si propongono | ha in mente |
        si è dett* interessat* | si dicevano interessat* | si sono dett* interessat* | disposto a | disposta a |
        disposti a | disponibil* a |
        si erano dat* come obiettivo | si è dat* come obiettivo | ha in programma | hanno in programma |
        ha in cantiere | hanno in cantiere | prevedono di | prevede di | si prepara a |
        si preparano a | si appresta a | si apprestano a | ha annunciato l'intenzione |
        hanno annunciato l'intenzione | con l'obiettivo di | nei piani | nelle mire | è candidat* a |
        sono allo studio | a tendere | auspica | auspicano | ha messo in programma | progetta di |
        progettano di | pianifica di | pianificano di |
        piano comune | piano congiunto | piano condiviso | il piano è di | il piano era di |
        attende il via libera | attende ... il via libera | attendono il via libera |
        in attesa del via libera | di voler | di volere | potranno diventare | potrà diventare |
        con l'idea di | l'idea è di | l'idea era di | nelle idee | si è dett* pront* a |
        si sono dett* pront* a | si dice pront* a | si dicono pront* a | dett* pronta a | mette in conto |
        mettono in conto | ha in animo | hanno in animo | confida di | confidano di |
        in fase di progettazione | in progettazione | è in progetto | allo stato di progetto |
        si candida a | si candidano a | joint venture destinata a | destinata a realizzare |
        destinato a realizzare | vorrà | progettava | progettavano | pianificava | pianificavano |
        sperava | speravano | si proponeva | si proponevano | si aspettava | prevedendo | puntando a |
        mirando a |
        si è pres* ... mesi per | ha messo nel mirino | mette nel mirino l'obiettivo | ha l'obiettivo di |
        hanno l'obiettivo di | ha come obiettivo | hanno come obiettivo | l'obiettivo è | nel piano |
        nei progetti | il progetto prevede |
        sta mettendo a punto | stanno mettendo a punto | mette a punto | mettono a punto | sta lavorando a |
        stanno lavorando a | lavora a un | lavorano a un | sta preparando |
        stanno preparando | si stanno preparando | sta progettando | stanno progettando | sta pianificando |
        stanno pianificando | vorrebbe arrivare | vuole arrivare | vogliono arrivare | intende arrivare |
        punta ad arrivare | conta di arrivare | in fase di valutazione |
        in fase autorizzativa | iter autorizzativo | ha chiesto l'autorizzazione | ha presentato domanda |
        ha presentato istanza | istanza per | richiesta di autorizzazione | in attesa di autorizzazione |
        in attesa delle autorizzazioni | in attesa dei permessi | ha presentato il progetto |
        hanno presentato il progetto | presentato il progetto | sulla rampa di lancio |
        ai nastri di partenza | in rampa di lancio | in agenda | tra i piani | fra i piani |
        tra gli obiettivi | sogna | sognano | si è dat* l'obiettivo |
        ha l'opzione | hanno l'opzione | ha un'opzione | hanno un'opzione | un'opzione su | un'opzione per |
        l'opzione di | opzione di acquistare | diritto di prelazione | prelazione su | in calendario | mess* in calendario | ha manifestato l'intenzione
        | hanno manifestato l'intenzione | manifestato l'intenzione | attende per | attendono per |
        se i soci | progettano con | progetta con |
        ha chiesto di poter | ha chiesto di importare | ha chiesto di acquistare | ha chiesto di allacciare
      `,
      nonbinding: list`
        lettera d'intenti | lettera di intenti | lettere di intenti | lettere d'intenti | lettera d'intento |
        dichiarazione d'intenti | dichiarazione di intenti | dichiarazioni d'intenti | memorandum |
        memorandum d'intesa | protocollo d'intesa | protocollo di intesa | protocolli d'intesa | protocollo |
        non vincolant* | non è vincolant* | in linea di principio | accordo di massima | intesa di massima |
        accordo di principio | accordo preliminare | intesa preliminare | preliminare | term sheet |
        manifestazione di interesse | manifestazione d'interesse | pre accordo | termini di una |
        memorandum of understanding | mou | heads of terms | head of terms | preaccordo |
        contratto preliminare | un preliminare | intesa non vincolante | accordo non vincolante |
        principali termini | termini principali | principi di un accordo | lettera di interesse |
        lettere di interesse | accordo propedeutico | accordi preliminari | intese preliminari |
        protocolli di intesa |
        che non impegna le parti | che non vincola le parti | che non impegna | non impegnativ* |
        senza carattere vincolante | memorandum che non | lettera che non | dichiarazione congiunta |
        memorandum di cooperazione | memorandum di collaborazione | protocollo di collaborazione |
        pre-accordo | bozza di accordo | bozza d'accordo | bozza di intesa | offerta non vincolante |
        offerta preliminare | offerta indicativa | proposta non vincolante | manifestazioni di interesse |
        accordo non definitivo | esclusiva per
      `,
      agreed: [
        ...across(notYet, awaited),
        ...list`
        entrerà in funzione | entreranno in funzione | sarà in funzione | sarà operativ* | saranno operativ* |
        operativ* entro | operativ* dal | operativ* nel | in funzione entro | in funzione dal |
        in funzione nel | ha messo sul tavolo | hanno messo sul tavolo | ha messo sul piatto |
        mette sul tavolo | mette sul piatto | firma | firmano | firmare | firmat* | firmò | firmando | siglat* |
        sigla | siglano | siglare | sottoscri* | accordato | si accorda | si accordano | si sono accordat* |
        concordat* | concorda* | annunci* | si impegn* | si è impegnat* | si era impegnat* | si sono impegnat* |
        impegnat* | impegnandosi | impegni per | impegno | impegno vincolante | stretto | stringe | stringono |
        stringere | raggiunt* | raggiunge | raggiungono | si è assicurat* | si assicura | si assicurano |
        assicurat* | aggiudicat* | si aggiudica | si è aggiudicat* | ottenuto | ottiene | ottengono | investe |
        investono | compra | comprano | acquista | acquistano | rileva | rilevano | affida | affidano |
        si affida | affidat* | ordina | ordinano | ordinat* | fornisce | forniscono | mette | mettono | versa |
        versano | paga | pagano | affitta | affittano | entra nel capitale | entra con | entrano nel capitale |
        raccoglie | raccolgono | strappa | incassa | incassa un | chiude un accordo | comunicato | vincolante |
        vincolanti | obbligat* | si obbliga | deliberat* | approvat* | approva | via libera | accettat* |
        accetta | accettano | definitiv* | sarà | saranno | avrà | avranno | *erà | *irà | *eranno | *iranno |
        *drà | *dranno | *rrà | *rranno | garantisce | promess* | promette | promettono | promesso | reso noto |
        resa nota | ha reso noto | ampliat* | amplia | ampliano | estes* | estende | estendono | fissat* |
        rinnovat* | prolungat* | prorogat* | ha deciso | hanno deciso | dà il via | dato il via | ratificat* |
        suggella* | suggellat* | formalizza* | ufficializza* | conferma | confermat* | si allea | si alleano |
        scommette | contratto ... prevede | contratto ... prevedeva | accordo ... prevede | intesa ... prevede |
        contratto ... prevedono | accordi ... prevedono | portat* a | porta a | stanziat* | stanzia | concess* |
        concede | assegnat* | matureranno | sta facendo | svela* | svelat* | presentat* | emetterà |
        ha un contratto | ha contratti | hanno contratti | impegni contrattuali | contrattualizz* |
        contratto vincolante | contratto definitivo | ordine fermo | ordini fermi |
        è stata annunciata | era stata annunciata | ha stipulato | hanno stipulato | ha siglato | hanno siglato |
        ha firmato | hanno firmato | ha sottoscritto | hanno sottoscritto | in base a contratti |
        in base al contratto | in base all'accordo | in virtù dell'accordo | con un contratto di |
        prende in affitto | prendono in affitto | preso in affitto |
        darà in locazione | dà in locazione | parteciperà con | parteciperanno con | attribuiti warrant |
        sono stati attribuiti | nero su bianco | ha dato il via libera | hanno dato il via libera |
        semaforo verde | disco verde |
        prenotat* | prenota | prenotano | opzionat* | commissionat* | commissiona | commissionano |
        ha vinto il contratto | ha vinto la gara | ha vinto la commessa | vince la gara |
        vince la commessa | vince il contratto | blindat* | blinda | blindano | stipulat* | stipula |
        stipulano | pattuit* | ricevuto ... ordine | ricevuto ... ordini | ricevuto ... commessa |
        ha piazzato un ordine | ha piazzato ordini | aperto una linea di credito | aperto una linea |
        apre una linea di credito | guiderà | diritto di rilevare | diritto di acquistare |
        diritto di comprare | può contare su | possono contare su | potrà contare su |
        è nata una joint venture | è nata ... joint venture | formato ... joint venture |
        costituito ... joint venture | ha destinato | hanno destinato | ha riservato | hanno riservato |
        si è assicurata | si è accaparrat* | si accaparra | ha confermato l'ordine | in costruzione per |
        costruisce per | realizza per |
        si lega a | si è legat* | si sono legat* | si è vincolat* | si vincola a | si sono vincolat* |
        messo nero su bianco | mess* nero su bianco | mette nero su bianco | mettono nero su bianco |
        stretta di mano | si stringono la mano | si sono strett* la mano | ha stretto | hanno stretto |
        ha raggiunto un accordo | hanno raggiunto un accordo | intesa raggiunta | accordo raggiunto |
        accordo fatto | affare fatto | c'è l'accordo | c'è la firma | è arrivata la firma | arriva la firma
        | arrivata la firma | firma in calce | fumata bianca | via libera al | si è accaparrata |
        si sono accaparrat* | fa incetta di | ha fatto incetta | fanno incetta | prende a noleggio |
        prenderà a noleggio | noleggia | noleggiano | noleggerà | si compra | si prende | ha scelto |
        hanno scelto | sceglie | scelgono | è stata scelta | è stato scelto | scelt* come | scelt* da |
        ha affidato | hanno affidato | si è affidat* | passa di mano | passano di mano | passerà di mano |
        cambia proprietario | ha optato per | opta per | ha detto sì | dice sì | dicono sì | dovrà versare | dovrà pagare | è obbligat* a | sono obbligat* a | si è obbligat*
        | resta impegnat* | rimane impegnat* | ha piazzato | hanno piazzato | ha commissionato |
        hanno commissionato | riconosce | riconosciut* warrant |
        ha concesso | hanno concesso | mette a disposizione | metterà a disposizione |
        non è mort* | non è saltat* | non è sfumat* | non è tramontat* | non è stato cancellat* |
        non è stata cancellat* | non è annullat* | non è stato annullat* | non è a rischio | non è in bilico
        | non è in discussione | non è in dubbio | nessun ritardo | senza ritardi | procede come previsto |
        procede secondo i piani | nei tempi previsti | va avanti | vanno avanti | prosegue | proseguono |
        si sblocca | sbloccat* | riparte | ripartono | sta mettendo | stanno mettendo | sta investendo |
        stanno investendo | sta comprando | sta acquistando | ha accordato | hanno accordato |
        può essere risolto | può essere rescisso | può essere annullato | può essere disdetto |
        possono essere annullati | può saltare | facoltà di recesso | diritto di recesso |
        clausola di recesso | clausola di uscita | clausola di rescissione | clausola risolutiva | penale |
        può disdire | possono disdire | chiuso un accordo | hanno chiuso un accordo | ha chiuso un accordo |
        ha avuto l'ok | ha ottenuto l'ok | ha ricevuto l'ok | ha incassato il via libera | incassato il sì |
        ha incassato il sì | uniscono le forze | unisce le forze | unito le forze | si prendono | prenderà |
        prenderanno | incasserà | incasseranno |
          resta valido | restano validi | resta in piedi | restano in piedi | resta confermat* |
          restano confermat* | ha spuntato | spunta | dà vita a | danno vita a | dato vita a | dare vita a |
          ha dato vita | hanno dato vita
        `,
      ],
      completed: [
        ...across(auxiliaries, participles),
        ...list`
          completat* l'acquisizione | completa l'acquisizione | completa | perfeziona | perfezionat*
          | chiude il round | chiude un round | chiude l'acquisizione | chiusura dell'acquisizione |
          chiusura dell'operazione | detiene | detengono | deteneva | detenut* | detenendo |
          possiede | possiedono | possedeva | controlla il | conserva | mantiene | ha in mano | ha
          in portafoglio | entrat* in funzione | in funzione | operativ* | avvenut* | finora |
          interamente versat* | pagamento già avvenuto | consegnati finora | ricevuti finora | è
          entrat* nel capitale | entrat* nel capitale | è salit* al |
        sono già passati di mano | è già passat* di mano | rogito | già collocati |
        già collocate | incassati | ha già consegnato | ha già incassato |
        ha già versato | ha già pagato | hanno già versato | è stata perfezionata | è stato perfezionato |
        sono stati consegnati | sono state consegnate | è stato erogato | sono stati erogati | già operativ* |
        è operativ* | ha preso possesso | passato di mano | passata di mano |
        sottoscrit* ... aumento di capitale | sottoscrit* un aumento | sottoscrit* l'aumento |
        sottoscrit* ... aumento | sottoscrit* titoli | sottoscrit* azioni |
        sottoscrit* obbligazioni | sottoscrit* bond | debito ... sottoscritto da | diventat* azionista |
        diventata azionista | è azionista | già azionista | azionista al | primo azionista con |
        di cui ha circa il | di cui ha il | di cui possiede | di cui detiene | miliardi investiti |
        milioni investiti | passat* sotto il controllo | passat* nelle mani | convertit* in azioni |
        convertit* in capitale | convertit* nel | sono stati convertiti | sono arrivati | sono arrivate |
        sono affluiti | acquistat* da | rilevat* da | acquisit* da | cedut* a | vendut* a | erogat* |
        incassat* | versat* | spedit* | bonificat* | saldat* | sborsat* | contestualmente alla firma |
        all'atto della firma | versat* alla firma | già comprat* | già consegnat* | già versat* |
        già erogat* | già pagat* | già incassat* | già installat* | già in funzione | già in servizio |
        già in esercizio | ha fruttato | hanno fruttato | ha intascato | hanno intascato | intasca |
        si è conclusa l'acquisizione | si è conclus* | si è chiusa | si è chiuso | si sono chius* |
        è stata chiusa | è stato chiuso | portat* a termine | portat* a compimento | andat* in porto |
        è andat* a buon fine | andat* a buon fine | closing avvenuto | ha girato | ha bonificato |
        ha liquidato | ha accreditato | accreditat* | è stato inaugurat* | è stata inaugurat* |
        inaugurat* | ha inaugurato | entrat* in esercizio | entrat* in servizio | in servizio da |
        in servizio dal | a pieno regime dal | ha acceso | pagò | comprò | rilevò | investì | raccolse |
        ottenne | ricevette | vendette | versò | incassò | consegnò | completò | chiuse il round |
        chiuse un round | sborsò | acquistò | acquisì | cedette | sottoscrisse | erogò | trasferì |
        installò | perfezionò | è entrat* con | già azionisti | è in possesso | in suo possesso |
        ha finito di pagare | ha finito di versare | ha finito di consegnare | ha appena ricevuto |
        ha appena versato | ha appena incassato | stat* consegnat* | stat* installat* | appena consegnat* |
        appena installat* | appena versat* | consegnat* a | in mano sua |
          hanno girato | ha passato | ha ceduto | hanno ceduto | si è liberat* di | si è disfat* |
          si sono disfat* | ha dismesso | hanno dismesso | ha liquidato la quota | ha messo le mani su |
          hanno messo le mani su | mette le mani su | messo le mani su | ha in pancia | hanno in pancia |
          ha in tasca | hanno in tasca | in tasca | in pancia | ha in cassaforte | è in mano a |
          sono in mano a | fa capo a | fanno capo a | fa capo al | fa capo alla | in capo a |
          ha riversato | hanno riversato | ha pompato | hanno pompato | ci ha messo | ci hanno messo |
          ha staccato un assegno | hanno staccato un assegno | staccato un assegno | staccato assegni |
          ha finito di installare | ha terminato di consegnare | ha completato la consegna |
          ha completato le consegne | ha ultimato | hanno ultimato | ultimat* | è entrato in esercizio |
          sono entrati in esercizio | sono entrati in funzione | già acces* | sono acces* | è acces* |
          sono stati accesi | è stato acceso | è stata accesa | già in uso | è in uso | sono in uso |
          utilizza già | usa già | sfrutta già | già utilizza | già usa | già sfrutta | già ospita |
          ospita già | ha ritirato la merce | è divenut* | è diventat* socio | è diventat* primo azionista |
          diventa primo azionista | diventa azionista | è il primo azionista | è primo azionista |
          è il primo socio | è il maggiore azionista | è salita al | è salito al | sono saliti al | è sceso al
          | è scesa al | si è chiuso con | incassando | spendendo | sborsando | versando | pagando | vendendo
          | cedendo | ha speso | hanno speso | ha sborsato | hanno sborsato | ha pagato | hanno pagato |
          si è portat* a casa | si è comprat* | si è pres* | ha fatto cassa | hanno fatto cassa | fa cassa con
          | è costat* | sono costat* | era costat* | è stata pagata | è stato pagato
          | sono stati pagati | sono stati versati | sono state versate | arrivati in cassa | sono in cassa |
          già in cassa | già a bordo |
          portat* a casa | ha portato a casa | hanno portato a casa | sul conto di | arrivat* sul conto |
          nelle casse di | nelle casse del* | finit* nelle casse | arrivat* nelle casse | già arrivat* |
          sono già arrivat* | è già arrivat* | resta il primo azionista | resta primo azionista |
          rimane il primo azionista | rimane primo azionista | resta azionista | resta socio | resta socia |
          è socio di | è socia di | è socia dal | ospita | ospitano | ha già messo a disposizione |
          hanno già messo a disposizione | nelle mani di | è diventat* prim* azionista |
          è diventat* il primo azionista | è ormai | gir* l'interruttore | ha collegato | hanno collegato |
          ha allacciato | ha messo in funzione | hanno messo in funzione | mess* in funzione |
          ha messo in esercizio | entrat* a regime | è a regime | sono a regime | gira già | girano già |
          è cosa fatta | cosa fatta | ha terminato | hanno terminato | portato online | ha portato online | arrivat* a destinazione |
          arrivat* a bilancio | tirato fuori | ha tirato fuori | fatto affluire | scommise | tirò fuori
        `,
      ],
      valuation: list`
        valuterebbe | valuterebbero | valutazion* | valutata | valutato | valutandola | valutandolo |
        valuta la | valuta la società | valuta l'azienda | valuta la startup | valuta il gruppo | che valuta |
        capitalizz* | valore di borsa | valore di mercato | valore d'impresa | valore dell'azienda |
        valore della società | vale in borsa | valeva | vale oggi | pre money | post money | target price |
        prezzo obiettivo | enterprise value |
        vale in Borsa | valutazione pre money | valutazione post money |
        con una valutazione | capitalizzazione di | valore patrimoniale | patrimonio di | masse gestite |
        valore contabile
      `,
      earnings: list`
        inevas* | portafoglio | ricavi | ricavo | fatturat* | fattura | utile | utili | perdita | perdite |
        margine | margini | vendite | ordini inevasi | ordini in portafoglio | portafoglio ordini |
        ordini acquisiti | backlog | trimestrale | trimestrali | bilancio | ebitda | ebit | cassa | liquidità |
        guadagn* | incassi | guidance | flusso di cassa | flussi di cassa | free cash flow | indebitamento |
        debito netto | il debito | debiti | debito di | debito da | debito complessivo | dividend* | cedola |
        buyback | riacquisto di azioni | riacquisto azioni | svalutazion* | ammortament* | brucia* |
        annualizzat* | masse in gestione | asset in gestione | patrimonio gestito | abbonament* |
        ricavi ricorrenti |
        utile netto | perdita netta | ricavi consolidati | ricavi per | ricavi a |
        posizione finanziaria netta | indebitamento netto | margine lordo | margine operativo |
        giro d'affari | run rate | ricavi complessivi stimati | vendite nette | cassa netta |
        tra impianti in esercizio e in sviluppo | in esercizio e in sviluppo | in esercizio o in sviluppo |
        in esercizio e in costruzione | tra capacità in esercizio
      `,
      move: list`
        sale | salit* | salgono | saliva | rialzo | in rialzo | ribasso | in ribasso | calo | in calo | perde |
        perdono | perso | perdeva | guadagna* | guadagnò | ceduto il | cede il | cede lo | cede l | cedono |
        cresce | crescono | cresciut* | crescer* | crescita | aumentat* | aumenta | aumento del | aumento dell |
        dimezzat* | balzo | balza* | balzat* | crolla* | crollo | scende | scendono | sceso | scesa | scivola* |
        titolo | il titolo | in borsa | a wall street | a piazza affari | chiuso in | chiude in | chiusura in |
        flessione | punti | più di un anno fa | vola* ... borsa | in progresso | arretra* | avanza ... % |
        su base annua | anno su anno | rispetto all'anno | rimbalza* | rimbalzo | tonfo | seduta | after hours |
        premercato | affonda* | schizza*
      `,
      market: list`
        mercato | mercato del | mercato dei | mercato globale | la domanda | domanda di | domanda globale |
        settore | nel mondo | a livello globale | analisti | analista | stima | stime | stimano | previsioni |
        prevision* | rete elettrica | famiglie | consumi |
        consumo | uno studio | studio di | ricerca di mercato | quota di mercato | economia | pil | big tech |
        colossi tecnologici | consensus | consenso | broker | hyperscaler | industria | strategist |
        i big | i big del | i colossi | giganti del | i giganti
      `,
      spending: list`
        capex | spese in conto capitale | spesa in conto capitale | investimenti in conto capitale |
        conto capitale | budget | spese | costi | costa | costano | costo del | costo di un | costo medio |
        costo per | spesa per investimenti | spese per investimenti |
        prevede investimenti | investimenti dell'anno | investimenti annui | investimenti per l'anno
      `,
      measureless: list`
        dipendenti | utenti | di clienti | posti di lavoro | posti | addetti | persone | lavoratori |
        assunzioni | a scheda | l'uno | l'una | ciascuna scheda | ciascuna azione | tassa | tasse | multa |
        multe | sanzione | tasso | tassi | cedola | ad azione | per azione | imposta | imposte | dazi | dazio |
        inflazione | memoria | token | prezzo di esercizio | efficien* | più veloce | probabilità | abitanti |
        parametri | metri quadrati | ettari | tonnellate | barili | download | visitatori | spettatori |
        abbonati | sconto | nanometri | teraflops | petaflops | transistor | punti base | rendimento |
        della popolazione | sovvenzion* | anni di esperienza | al chilo | volte |
        multat* | sanzionat* | richieste di connessione | richieste di allaccio | richieste di allacciamento
        | domande di connessione | domande di allaccio | pratiche di connessione
      `,
      holding: list`
        quota | quote | partecipazione | partecipazioni | del capitale | nel capitale | al capitale |
        capitale sociale | azionist* | delle azioni | della società | dell'azienda | della startup |
        della start up | della joint venture | della newco | del gruppo | di minoranza | detiene | detengono |
        deteneva | detenere | possiede | possedeva | possedere | compra* | acquist* | acquisi* | acquisizion* |
        rilev* | minoranza | maggioranza | avrà | ne avrà | controlla* | controllo | socio | soci | entra* |
        diritti di voto | conserva | manterrà | mantiene | salire al | salirà al | salita al | diluizione |
        pari al | dei diritti | cedere | restante | rimanente |
        ingresso di | ingresso in | ingresso nel | ingresso con | entrata in | azioni di
      `,
      duration: list`
        contratt* | accord* | durata | durerà | dura | durerebbe | locazione | affitto | affitta* | noleggio | in | per |
        nell'arco di | nel giro di | su | della durata | intesa | esercitabil* | esercitat* | licenza |
        scadenza | impegn* | fornitura | collaborazione | partnership | commessa | di durata | spalmat* |
        distribuit* | rinnovabil* | arco
      `,
      goods: list`
        chip | gpu | processor* | accelerator* | server | schede | scheda | tpu | sistemi | rack | unità |
        wafer | superchip | semiconduttori | acceleratori
      `,
      product: list`
        chip | chip di | chip della | chip targati | gpu | gpu di | gpu della | processor* | processori di |
        processori della | accelerator* | acceleratori di | acceleratori della | server | server di | schede |
        schede di | schede grafiche | tpu | tpu di | sistemi | sistemi di | blackwell | rubin | vera | hopper |
        grace | instinct | trainium | tecnologia | tecnologia di | tecnologie di | hardware | azioni |
        azioni di | azioni della | titolo | titolo di | architettura | modelli | modelli di | piattaforma |
        targat*
      `,
      aside: list`
        organizzata da | organizzato da | conferenza di | evento di | rivale | rivali | rivale di | rivali di |
        rivale della | concorrent* | concorrente di | concorrenti di | concorrenti come | come | quali | ex |
        sostenuta da | sostenuto da | appoggiat* da | partecipat* da | controllata da | controllato da |
        controllata di | filiale di | a differenza di | rispetto a | tra cui | fra cui | insieme a |
        analisti di | analista di | analisti della | gestore di | strategist di | azionista di | contro |
        oltre a | al pari di | sulla scia di | nata da | fondata da ex | cofondatore di | consulente di |
        assistit* da | sulle orme di | spin off di | costola di |
        sfidante di | sfidanti di | la sfidante di | lo sfidante di | anti Nvidia | alternativa a |
        in concorrenza con | concorre con | che compete con | compete con | un tempo | clienti come |
        aziende come | società come | nomi come | del calibro di | alla stregua di | sul modello di |
        sulla falsariga di
      `,
      pronoun: list`
        le verserà | gli verserà | le fornirà | gli fornirà | le concederà | gli concederà |
        le consegnerà | le garantirà | gli garantirà | esso | essa | quest'ultima | quest'ultimo |
        questi ultimi | quest ultima
      `,
      each: ['ciascun*', 'a testa', 'ognun*', 'per ciascun*', 'cadaun*'],
      respectively: ['rispettivamente'],
      both: list`
        entrambe le | entrambi | entrambe | le due società | le due aziende | i due gruppi | i due colossi |
        i due partner | le due imprese | le parti | tra le due | fra le due | tra i due
      `,
      part: list`
        primi | prima tranche | prima fase | primo | primo gigawatt | iniziale | iniziali | inizialmente |
        tranche | di cui | dei quali | delle quali | fase | ulteriori | ulteriore | altri | altre | altro |
        aggiunti* | aggiunge | aggiungono | aggiunto | acconto | anticipo | ampliamento | ampliato di | rata | subito |
        ultima | restanti | restante | rimanenti | rimanente | finora | una parte | in più | estensione |
        subito dopo | fetta | saldo
      `,
      whole: list`
        in tutto | in totale | totale | totali | complessiv* | complessivamente | portando il totale |
        nel complesso | portando a | sale a | cumulativ*
      `,
      recurring: list`
        all'anno | l'anno | annui | annuo | annua | annuali | annuale | al mese | mensil* | ogni anno | per anno
      `,
      round: list`
        round | aumento di capitale | giro di finanziamento | raccolta | tornata di finanziamento | serie a |
        serie b | serie c
      `,
      instead: list`
        invece di | invece dei | invece del* | al posto di | al posto dei | al posto del* | sostituis* |
        sostitui* | anziché | rispetto ai | in luogo di | in luogo dei | preso il posto | prende il posto |
        ridotto da | ridotta da | ridott* dai | sceso da | tagliat* da | dai precedenti | dai ... iniziali |
        dai ... previsti | inizialmente | in precedenza | e non più | al posto degli
      `,
      changed,
      past: list`
        ha ... *to | hanno ... *to | ha ... *so | hanno ... *so | è stat* | sono stat* | *arono | *irono | ha ... *sto | avendo
      `,
      had: list`
        aveva | avevano | era stat* | erano stat* | era | erano
      `,
      future: list`
        *rà | *ranno
      `,
      conditional: list`
        *rebbe | *rebbero
      `,
      signed: list`
        firmat* | firma | firmano | sottoscritt* | sottoscrive | siglat* | sigla | siglano |
        stipulat* | stipula | stretto un | stretto una | concluso un | concluso una | raggiunto un
        accordo | raggiunto l'accordo | si è impegnat* | si sono impegnat* | impegnat* a | si
        impegna | si impegnano | ha ordinato | hanno ordinato | ordinat* | aggiudicat* | si
        aggiudica | commissionat* | affidat* | prenotat* | vincolant* | definitivo | ha accettato |
        concordat* | pattuit* | blindat* | ha vinto | strappat* | si assicura | assicurat* |
        si è vincolat* | si vincola | si è legat* | nero su bianco | stretta di mano | ha stretto |
        hanno stretto | intesa raggiunta | accordo raggiunto | ha raggiunto un accordo |
        hanno raggiunto un accordo | c'è la firma | arriva la firma | fumata bianca | accaparrat* |
        si accaparra | ha scelto | hanno scelto | scelt* da | ha piazzato | ha commissionato
      `,
      told: list`
        annunciat* | annuncia | annunciano | annuncio | svelat* | svela | presentat* | presenta |
        comunicat* | ha reso noto | hanno reso noto | reso noto | rivelat* | lanciat* | lancia |
        confermat* | conferma | ufficializzat*
      `,
      done: list`
        completat* | completa | completamento | perfezionat* | chiuso | chiusa | chiude | chiusura |
        finalizzat* | pagat* | versat* | trasferit* | erogat* | consegnat* | consegna | ricevut* |
        incassat* | installat* | saldat* | liquidat* | bonificat* | già | finora | entrat* in
        funzione | attivat* | convertit* | spedit* | avvenut* | effettuat* | rimborsat* |
        interamente |
        sborsat* | accreditat* | inaugurat* | andat* in porto | portat* a termine |
        contestualmente alla firma | già in esercizio |
        ha girato | hanno girato | ultimat* | acces* | è costat* | in cassa | staccato un assegno |
        ha staccato un assegno | è entrato in esercizio | sono entrati in esercizio | ha finito di |
        hanno finito di | ha terminato di | messo le mani su | liberat* di |
        già arrivat* | arrivat* sul conto | nelle casse di
      `,
      held: list`
        detiene | detengono | deteneva | possiede | possiedono | possedeva | controlla | controllat*
        | azionista | azionisti | socio | soci | primo azionista | conserva | mantiene | ha in mano
        | ha in portafoglio | in funzione | operativ* | gestisce | ospita | utilizza | usa | è
        titolare | dispone di | resta | conta su | equipaggiat* | dotat* | in mano a |
        ha in pancia | hanno in pancia | in pancia | ha in tasca | hanno in tasca | fa capo a | fa capo al |
        fa capo alla | è in mano a | sfrutta | sfrutta già | utilizza già | usa già | è il primo azionista |
        diventa primo azionista | è salit* al |
        resta il primo azionista | nelle mani di | è socia dal | è socio dal
      `,
      raised: list`
        raccolt* | raccoglie | comprat* | acquistat* | rilevat* | acquisit* | vendut* | cedut* |
        investit* | partecipat* | guidat* da | guidato | entrat* nel capitale | sborsat* | speso |
        spesi | costat* | ottenut* | prestat* | emess* | concess* | iniettat* | immess* |
        sottoscritto l'aumento | preso | presa | pagò | comprò | rilevò | acquisì | investì |
        raccolse | ottenne | ricevette | vendette | entrò | versò |
        messo le mani su | ha messo le mani su | staccato un assegno | riversat* | pompat* | si è liberat* |
        si è disfat* | dismess* | incassando | spendendo | sborsando | sborsò | incassò | portat* a casa |
        fatto cassa
      `,
      pending: list`
        subordinat* | soggett* a | condizionat* | condizioni | condizione | approvazion* |
        autorizzazion* | via libera | autorità | antitrust | chiusura è attesa | chiusura attesa |
        closing | atteso per | attesa per | prevista per | previsto per | prevista entro | previsto
        entro | entro la fine | entro il | opzione | opzioni | se | quando | una volta | qualora |
        in attesa | dipende | al raggiungimento | tappe | restante | restanti | resto |
        progressivamente | gradualmente | nel tempo |
        ok delle autorità | via libera delle autorità | ok dell'antitrust | nulla osta | closing atteso |
        closing previsto | il closing è atteso | closing è atteso | perfezionamento è atteso |
        perfezionamento atteso | chiusura è prevista | chiusura prevista | si chiuderà | dovrebbe chiudersi
        | dovrebbe concludersi | dovrebbe perfezionarsi | salvo | a patto che | a condizione che | purché |
        al verificarsi
      `,
      meant: list`
        prevede | prevedono | previst* | intende | intendono | intenzion* | punta a | puntano a |
        mira a | vuole | vogliono | vorrebbe | conta di | obiettivo | ambizion* | progett* |
        pianific* | piano | piani | dovrebbe | dovrebbero | potrebbe | potrebbero | lettera
        d'intenti | memorandum | non vincolant* | preliminar* | proposta | a regime | fino a | si
        propone | candidat* | potenzialmente |
        mettendo a punto | sta lavorando a | stanno lavorando a | vuole arrivare | sta preparando |
        stanno preparando | iter autorizzativo | istanza | bozza | ha come obiettivo | l'obiettivo è
      `,
      again: list`
        la stessa cifra | lo stesso importo | la stessa somma | la medesima cifra | il medesimo importo
      `,
      thatFigure: list`
        la somma | quella somma | questa somma | la cifra | quella cifra | questa cifra | l'importo |
        quell'importo | il numero | quel numero | l'accordo | quell'accordo | quest'accordo | questo accordo |
        l'intesa | il piano | quel piano | il progetto | quel progetto | il contratto | quel contratto |
        l'investimento | quell'investimento | l'operazione | l'offerta | la trattativa | le trattative |
        la lettera | i colloqui | l'ordine | la commessa | la promessa | l'impegno | la fusione |
        l'acquisizione | il finanziamento | il round | il prestito | la partnership | la collaborazione |
        la notizia | le indiscrezioni | quei soldi | quei miliardi | quelle cifre | il protocollo |
        il memorandum | il cantiere | l'affare | il deal | la joint venture | il tutto |
        hanno smentito | lo smentisce | lo smentiscono | l'ha smentit* | l'hanno smentit* |
        lo nega | lo negano | lo ha negato | lo hanno negato | smentisce tutto | smentiscono tutto |
        non ne è arrivat* | non ne sono arrivat* | la consegna | le consegne | l'ha lasciat* |
        l'hanno lasciat* | l'ha bocciat* | l'hanno bocciat* | l'ha abbandonat* | l'hanno abbandonat* |
        l'ha ritirat* | l'hanno ritirat* | i lavori | niente obbliga | nulla obbliga | l'idea | quell'idea |
        la scommessa | l'opzione | quell'opzione | il negoziato | i negoziati | la vendita | quella vendita
        | l'acquisto | quell'acquisto | l'ampliamento
      `,
      says: list`
        ha detto | detto | dice | dicono | disse | spiega | spiegato | spiegano | ha dichiarato | dichiara* |
        annuncia* | annunciato | secondo | afferma* | affermat* | precisa | precisat* | precisò | chiarit* |
        chiarisce | ribadi* | comunicat* | commenta | commentat* | confermat* | conferma | aggiunt* | aggiunge |
        ammess* | ammette | rivelat* | rivela | raccontat* | racconta | sostien* | sostenut* | assicura* |
        sottoline* | osserva* | replica* | risponde | risposto | scrive | fa sapere | fatto sapere |
        a detta di | per bocca | parole di | giura | insiste | nota |
        ha reso noto | hanno reso noto | rende noto | rendono noto | ha fatto sapere | hanno fatto sapere | fanno sapere
      `,
      cites: list`
        secondo | riferi* | riporta* | scrive | scrivono | scritto | citat* | citando | cita | che cita |
        anticipat* | anticipa | rivelat* | rivela | rivelano | svela* | stando a | stando al* | stando alle |
        si legge | fa sapere | parlato di | parla di | inchiesta | ricostruzione | riportat* | a quanto |
        secondo quanto
      `,
      unnamed: list`
        fonti | una fonte | persone vicine | persone a conoscenza | fonti vicine | indiscrezioni |
        persone informate | ambienti | persone al corrente | fonti a conoscenza | addetti ai lavori |
        fonti finanziarie | fonti di mercato | chi conosce | condizione di anonimato | anonimato | banchieri
      `,
      document: list`
        documento depositato | documenti depositati | filing | comunicato | nota | bilancio | prospetto |
        prospetto informativo | documento informativo | relazione trimestrale | rapporto trimestrale |
        comunicazione alla sec | comunicazione alla consob | modulo 8 k | 8 k | 10 q | atti societari |
        avviso di borsa | post sul blog
      `,
      and: list`
        e | ed | o | più | poi | nonché
      `,
      clause: list`
        mentre | ma | però | tuttavia | anche se | benché | sebbene | quando | dopo | dopo che | che | invece |
        intanto | nel frattempo | cui | eppure | dal canto suo
      `,
      until: list`
        entro | entro il | entro la fine | entro la fine del | fino al | fino a | dal | da | dalla |
        a partire da | a partire dal | a partire dalla | fine | a fine | inizio | a inizio | metà | metà del |
        alla fine del | semestre | semestre del | trimestre | trimestre del | nel corso del | scadenza |
        a decorrere dal | dall'inizio del | prima metà del | seconda metà del | previst* per | attes* per
      `,
      ahead: list`
        sarà | saranno | essere | verrà | verranno | venga | vengano | sia | siano | da | dovrà essere |
        dovranno essere | quando | fossero | una volta | man mano che | appena | vengono | viene | sarebbe |
        sarebbero | andrà | andranno
      `,
    },
  },
}
