import { across, codes, inflected, list, numbers } from './list.ts'
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
const participles = [
  ...inflected(
    list`
      investit | pagat | versat | completat | perfezionat | conclus | consegnat | ricevut | incassat | emess |
      installat | cedut | vendut | rilevat | acquistat | acquisit | comprat | trasferit | iniettat | apportat |
      erogat | prestat | rimborsat | sborsat | saldat | attivat | spedit | collocat | fornit | convertit |
      liquidat | bonificat | accreditat | inaugurat | prelevat | immess | intascat | riscoss | corrispost |
      elargit | devolut | alienat | monetizzat | esercitat | montat | dispiegat | schierat | costruit |
      realizzat | utilizzat | inglobat | fagocitat | occupat | onorat | estint | regolat | convogliat |
      rastrellat | allacciat | rimpatriat | restituit | ricapitalizzat | retrocess | scaricat | canalizzat |
      eseguit | ultimat | terminat | chius
    `,
    ['o', 'a', 'i', 'e'],
  ),
  ...list`
    raccolto | raccolti | stata raccolta | speso | spesi | messo | messi | messe | stata messa |
    sottoscritto azioni | sottoscritto ... azioni | chiuso il round | chiuso un round | chiuso l'acquisizione |
    preso | contribuito | partecipato | portato a termine | depositato presso |
    depositat* in | scucito | collegat* alla rete | rimesso | aperto ... data center | aperto ... datacenter |
    aperto ... campus | aperto ... impianto | aperto ... sito | aperto ... centro | avviato la produzione |
    finalizzato l' | finalizzato la | finalizzato il | finalizzata l' | finalizzata la | presa in consegna |
    preso in consegna | presi in consegna | prese in consegna | preso parte | presa di possesso
  `,
]

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

/** What ends a deal, however it came there, and what tells, behind it, that it was settled before: "completa l'acquisto di azioni annunciato a settembre". */
const closings = across(
  list`
    completato | completata | completa | completano | completò | perfezionato | perfezionata | perfeziona | concluso |
    conclusa | conclude | concluse | chiuso | chiusa | chiude | chiuse | finalizzato | finalizza | ultimato | ultima
  `,
  list`
    l'acquisto | l'acquisizione | la vendita | la cessione | l'operazione | l'investimento | la fusione | la transazione |
    l'ingresso
  `,
)
const promised = list`
  annunciato | annunciata | che aveva annunciato | concordato | concordata | pattuito | pattuita | promesso | promessa |
  firmato | firmata | siglato | siglata
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
    halves: ['e'],
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
    signs: { Euro: 'EUR' },
    power: numbers`
      terawatt 1e12 | gigawatt 1e9 | giga di potenza 1e9 | mega di potenza 1e6 | MVA 1e6 | megavolt ampere 1e6 | megawatt 1e6 | kilowatt 1e3 | watt 1 | gigavatt 1000000000 |
      gigawatt e mezzo 1.5e9
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
    apart: list`da | dal | dalla | dai | con | per | se | ma | mentre | entro | in | a | e | arrivano | sono | di | sul | sulla | sui | nel | nella | nei | al | alla | ai | agli | allo | su | restante | rimanente | quando | a testa | ciascuno | ciascuna`,
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
      durata massima di | per una durata massima di | importo massimo di | controvalore massimo di | ammontare massimo di |
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
      durata minima di | per una durata minima di | importo minimo di |
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
      vicine ai | vicini ai | sfiorano i | sfiorano | a sfiorare i |
      ad arrivare a | ad arrivare ai | di arrivare a | di arrivare ai | per arrivare a | per arrivare ai |
      vuole arrivare a | vogliono arrivare a | intende arrivare a | dovrebbe arrivare a | dovrebbero arrivare a |
      arrivando a | arriverà a | arriveranno a | a raggiungere | a raggiungere i | di raggiungere | di raggiungere i
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
      all'ora | l'ora | a scheda | per chip | a chip | per MW | al MW |
      per GW | al GW | per watt | al watt | a kilowattora | per kilowattora | per megawattora |
      al megawattora | a gpu | per gpu
    `,
    apiece: ['a testa', "l'uno", "l'una"],
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
        raccoglie | raccogliere | raccogliendo | azionist* | socio | soci | nel capitale | al capitale |
        capitale di rischio | sottoscri* | assegno | quota | quote | partecipazione | partecipazioni | versa |
        versano | versare | versat* | verserà | verseranno | versamento | scommette | scommessa | scommesso |
        stanzi* | collocamento privato | venture capital | serie a | serie b | serie c | serie d | equity |
        immette | immissione di capitale | fiche | contribut* | contribuire | contribuirà | contribuisce |
        capitali freschi | capitale fresco | denaro fresco | nuovi capitali | nuovi fondi | nuova finanza |
        staccat* un assegno | riversat* in | pompat* in
      `,
      buy: list`
        acquist* | compra* | comprer* | ordin* | paga* | pagher* | prenot* | spesa | spende* | speso | prezzo |
        prezzi | riserv* | sborsa* | sborserà | approvvigion* | si aggiudica | esborso | corrispettivo |
        controvalore | si porta a casa | portarsi a casa | accaparr* | fa incetta | pagament*
      `,
      supply: list`
        forni* | consegn* | dispieg* | install* | mettere a disposizione | mette a disposizione |
        messa a disposizione | metterà a disposizione | capacità | potenza | dota* | equipaggia* | vende |
        vendere | vendut* | venderà | vendono | vendita di | realizz* | accesso a | accesso ai | calcolo |
        infrastruttur* | server | costru* | spedi* | alimenta* | supercomputer | supercalcolator* |
        centro dati | centri dati | svilupp* | erog*
      `,
      lease: list`
        affitt* | locazione | nolegg* | colocation | co location | inquilin* | locatari* | locatore | canon* |
        occup* | ospit* | leasing
      `,
      finance: list`
        prestit* | credito | crediti | a debito | di debito | obbligazion* | bond | finanziament* | finanzia |
        finanziano | finanzier* | finanziat* | finanziare | rifinanzi* | garanzi* | garantit* | garantire |
        garantisce | garantirà | fideiussion* | mutuo | pool di banche | sindacat* | convertibil* | ipotec* |
        presta | prestare | prestato | credit facility | private credit | venture debt | indebitarsi |
        collocare | collocamento di | collocherà | emette | emettere | emetterà
      `,
      acquire: list`
        acquisizion* | acquisi* | rilev* | fusione | opa | ops | offerta | offerte | scalata | incorpora* |
        cession* | cedere | cederà | cede ... quota | ceduto | ceduta | compravendita | prendere il controllo |
        prende il controllo | passaggio di mano | passa di mano | mettere le mani su | mette le mani su |
        matrimonio | si compra | buyout | vendita della società | vendita dell'azienda | vendita del gruppo |
        vendita della startup | vendita dell'impresa | debiti compresi | debiti inclusi | debito incluso |
        debito compreso | inclusi i debiti | compresi i debiti | compreso il debito | incluso il debito |
        debiti esclusi | debito escluso | esclusi i debiti | al netto dei debiti | al netto del debito |
        più i debiti | accollo dei debiti | accollo del debito
      `,
      licence: ['licenz*', 'royalt*', 'brevett*'],
      warrant: list`
        warrant* | diritto a comprare | diritto di acquistare | diritto ad acquistare | diritto di comprare |
        opzione su azioni | opzioni su | opzione d'acquisto | opzioni d'acquisto | opzione di acquisto |
        stock option
      `,
      deal: list`
        accord* | contratt* | maxicontratto | maxiaccordo | megacontratto | intesa | intese | patto |
        partnership | alleanza | alleanze | collaborazion* | cooperazione | progett* | piano | piani |
        operazion* | joint venture | commess* | maxicommessa | impegn* | lettera d'intenti |
        lettera di intenti | lettere d'intenti | memorandum | protocollo | protocolli | maxi | data center |
        datacenter | data centre | campus | stargate | tranche | dal valore di | del valore di |
        per un valore | per un controvalore | per un importo | per una cifra | valore complessivo |
        valore massimo | valore stimato | valore totale | accordo ... vale | intesa ... vale |
        contratto ... vale | contratto ... valutat* | accordo ... valutat* | operazione ... valutat* |
        commessa ... valutat* | commessa ... vale | progetto ... valutat* | operazione ... vale |
        investimento ... stimat* | contratto ... stimat* | accordo ... stimat* | transazione | opzione da |
        opzione per | società comune | società mista | dote | deal | affare | pacchetto | deve ... a openai |
        programma | mega | operazione ... valeva | accordo ... valeva | fusione ... valeva |
        contratto ... valeva | offerta ... valeva | intesa ... valeva | siglat* ... valeva |
        firmat* ... valeva | annunciat* ... valeva | accordo ... valutato | fusione ... valutata
      `,
      disclaimed: list`
        mai ... un impegno | mai ... impegno | mai ... impegno fermo | mai ... impegnat* |
        mai ... una promessa | mai ... promess* | mai ... un ordine | mai ... ordine |
        mai ... un contratto vincolante | mai ... vincolant* | mai ... garantit* | mai ... un obbligo |
        mai ... definitivo | non ... un impegno | non ... una promessa | non ... un ordine |
        non è una commessa | non era una commessa | nessun impegno | nessun impegno vincolante |
        nessuna promessa | nessun vincolo | alcun impegno | alcun vincolo | solo un tetto | soltanto un tetto |
        un semplice tetto | mero tetto | solo un limite | soltanto un limite | solo un massimale |
        solo una cifra massima | solo un'ipotesi | solo un'opzione | soltanto un'opzione |
        solo una possibilità | solo un invito | soltanto un invito | solo un'intenzione | solo un obiettivo |
        tetto teorico | massimo teorico | limite massimo | un tetto e non | un tetto non | tetto di spesa |
        senza obblig* | senza alcun impegno | nessun obbligo | alcun obbligo | non obbliga | non obbligava |
        non impegna | non impegnava | non vincola | non vincolava | non si è impegnat* | non siamo impegnati |
        non è tenut* a | non era tenut* a | nessuna garanzia | non c'è garanzia | non è garantit* |
        non era garantit* | non erano garantit* | marcia indietro | ridimension* | frena sull* | frena su |
        smorza | si rimangia | rimangiat* | un invito e non | invito non un | in nessun caso un impegno |
        tutt'altro che vincolant* | messo le mani avanti | mette le mani avanti | mettono le mani avanti |
        una proiezione e non | è una proiezione | solo una proiezione | solo una stima | soltanto una stima |
        cifra indicativa | cifre indicative | puramente indicativ* | a titolo indicativo | valore indicativo |
        mera ipotesi | mera indicazione | non è scolpit* | non c'è nulla di vincolante | nulla di vincolante |
        niente di vincolante | nulla di firmato | niente di firmato | nessun contratto firmato |
        non c'è alcun contratto | dichiarazione d'intenti e non | è un obiettivo e non |
        non costituisce impegno | non è un contratto | non era un contratto | non sono impegni |
        prende le distanze | prendono le distanze | ridimensiona le attese | non c'è alcuna garanzia |
        non c'è nessuna garanzia | non vi è garanzia | alcuna garanzia | non è certo che |
        niente di definitivo | nulla di definitivo | non c'è nulla di definitivo | non c'è nulla di firmato |
        non c'è niente di firmato | non è affare fatto | non è cosa fatta | tutt'altro che certo |
        tutt'altro che certa | tutt'altro che certi | tutt'altro che scontat* | getta acqua sul fuoco |
        gettato acqua sul fuoco | gettano acqua sul fuoco | butta acqua sul fuoco |
        nessuna promessa vincolante | un'indicazione e non | un'ambizione e non | un tetto massimo e non |
        non è un vincolo | non ha valore vincolante | senza valore vincolante | non ha impegni |
        non hanno impegni | non abbiamo impegni | minimizza | minimizzato | minimizzano | non è obbligat* |
        non sono obbligat* | non siamo obbligati | liber* di uscire | liber* di sfilarsi |
        liber* di ritirarsi | liber* di recedere | può sfilarsi | può tirarsi indietro | può uscirne |
        semplice lettera | una semplice lettera d'intenti | semplice intenzione | semplice dichiarazione |
        semplice obiettivo | niente più che | non più di un'intenzione | nulla più che | nulla di più che |
        niente obbliga | nulla obbliga | non avere ordini fermi | non ha ordini fermi | nessun ordine fermo |
        senza ordini fermi | non ci sono ordini fermi | un auspicio | corregge il tiro | corretto il tiro |
        aggiusta il tiro | aggiustato il tiro | frena gli entusiasmi | spegne gli entusiasmi |
        non sono garantit* | non sono vincolant* | non erano vincolant* | non era vincolant* | non obbligano |
        non impegnano | non vincolano | erano un invito | era un invito | non un obbligo | non un contratto |
        e non un impegno | e non una promessa | non un impegno vincolante | è un'ambizione |
        un'ambizione non un | mai promess* | non ha obblighi | non hanno obblighi | non abbiamo obblighi |
        non siamo tenuti | nessuno ha promesso | deciderà volta per volta | volta per volta |
        nessuna certezza che | non c'è certezza che | raffredda | non è detto che | non è scontato |
        un'ipotesi e nulla più | e nulla più | e niente più | e niente di più | e nulla di più |
        nessuno ha garantito | nessuno ha mai promesso | mai garantit* | non garantisce | non garantiscono |
        non garantiva | non sono un obbligo
      `,
      denied: list`
        smenti* | nega | negato | negano | negare | negando | falso | falsa | false | falsi | infondat* |
        priv* di fondamento | priv* di ogni fondamento | destituit* | non è vero | non è vera | non sono vere |
        non corrisponde al vero | non corrispondono al vero | nessuna trattativa | nessuna offerta |
        nessun negoziato | nessun colloquio | nessun accordo del genere | nessuna discussione |
        non c'è nessun* | non c'è alcun* | non ci sono trattative | non è in trattative | non sono in corso |
        non sono in corso trattative | inventat* | invenzion* | bufala | bufale | fake news | fantasi* |
        fantasios* | esclude | escludono | escluso che | mai discusso | mai trattato |
        mai presa in considerazione | inesatt* | fuorviant* | pura speculazione | speculazioni prive |
        non intende acquis* | rispondono picche | risponde picche | non trattiamo | non stiamo trattando |
        non stiamo negoziando | non abbiamo chiesto | non abbiamo ricevuto | non abbiamo alcun |
        nessun contatto | non c'è stato alcun | mai parlato di | mai avuto contatti | non risulta alcun |
        voci prive | del tutto infondat* | totalmente infondat* | non esiste alcun | non esiste nessun |
        respinge le indiscrezioni | respinge le voci | non corrisponde a verità | non corrispondono a verità |
        nessun fondamento | senza fondamento | senza alcun fondamento | non ha fondamento |
        non hanno fondamento | bolla come | bollano come | bollato come | bollata come |
        rispedisce al mittente | rispedito al mittente | liquida come | liquidato come | non è in vendita |
        non siamo in trattative | non sono in trattative | nessuna trattativa in corso | nessun dossier |
        nessun interesse per | non è interessat* | non sono interessat* | nulla di vero | niente di vero |
        non stiamo valutando | non sta valutando | non stiamo discutendo | categoricamente |
        non abbiamo piani | non ha piani | non hanno piani | respinge al mittente | respinto al mittente |
        sgombra il campo | sgombrato il campo | una sciocchezza | sciocchezze | ridicol* | fandonie |
        fandonia | dice di non | di non essere in trattative | non essere in trattative | respinge seccamente |
        respinge l'ipotesi | respingono l'ipotesi | respinge la ricostruzione | respinge la notizia |
        respinto la notizia | frottol* | panzan* | falsità | non rispond* al vero | non risponde a verità |
        campat* in aria | smonta | smontano | smontat* | stronca le voci | stroncato le voci | rigetta |
        rigettat* | cestina le voci | non aver mai parlato | respingono le voci | ha respinto le voci |
        ha definito infondat* | definisce infondat* | non c'è stata alcuna trattativa | mai esistit* |
        non è mai esistit* | non sta trattando | non sta negoziando | non stanno trattando |
        non stanno negoziando | non abbiamo in corso
      `,
      cancelled: list`
        archivia l' | archiviano l' | non finanzierà | non investirà | non acquisterà | non comprerà | non verserà | non parteciperà |
        non firmerà | non costruirà | non affitterà | non rileverà | non rinnoverà | non procederà |
        non fornirà | non venderà | non darà seguito | non andrà avanti | non andrà in porto |
        non va in porto | si sfila* | si è sfilat* | si defila* | si è defilat* | si chiama fuori |
        si è chiamat* fuori | non c'è più | annull* | rescis* | rescind* | risolt* il contratto |
        ha risolto il | risoluzione del contratto | risolt* di comune | stato risolto | disdett* | disdice |
        abbandon* | ritirat* | ritira | ritirano | ritiro dell'offerta | saltat* | salta | saltano |
        fatto saltare | fa saltare | fallit* | fallisce | fallimento della trattativa |
        fallimento delle trattative | naufrag* | lasciato cadere | lascia cadere | lasciat* scadere |
        lascia scadere | bocciat* | bocciano | boccia | stracci* | revocat* | revoca | rinunci* | tramonta* |
        sfuma | sfumano | sfumat* | addio | rottura | rotte le trattative | rompe | rompono | interrott* |
        interrompe | interrompono | fine del contratto | fine dell'accordo | decadut* | scadut* |
        senza accordo | respint* | respinge | respingono | rifiutat* l'offerta | rifiuta l'offerta |
        rifiutato di vendere | rifiuto dell'offerta | messo fine | mette fine | mettono fine | posto fine |
        pone fine | chiude la porta | si tira indietro | si è tirat* indietro | tirat* indietro |
        non se ne farà nulla | non se ne fa nulla | non se ne fa più nulla | nulla di fatto | non si farà |
        non si concretizzerà | archiviat* | è morto | dice no | ha detto no | hanno detto no | votato contro |
        gettato la spugna | getta la spugna | recede* | receduto | non più in programma | a monte | affossa* |
        chiuso il dossier | lasciano cadere | scioglimento dell'accordo | sciolto l'accordo |
        scioglie l'accordo | sciolgono | non si fa | non si è fatto nulla | cala il sipario |
        caduto il progetto | è venuto meno | è venuta meno | viene meno | sfilato | sfilata |
        strappa il contratto | strappato il contratto | marcia indietro definitiva |
        accantonato definitivamente | niente da fare | fuori gioco | interruzione delle trattative |
        chiuse le trattative senza | mancato accordo | defilat* | scartat* | scarta | scartano |
        risolt* consensualmente | consensualmente risolt* | risoluzione consensuale |
        non hanno portato a un accordo | non ha portato a un accordo | non si è arrivati a un accordo |
        gettò la spugna | gettano la spugna | gettando la spugna | sfumò | saltò | fallì | ritirò | respinse |
        rifiutò | bocciò | si sfilò | tramontò | mandat* all'aria | manda all'aria | mandano all'aria |
        andat* in fumo | in fumo | finit* nel nulla | finit* in niente | finisce nel nulla |
        non è andat* in porto | non andò in porto | mai andat* in porto | non se n'è fatto nulla |
        non se n'è fatto niente | non se ne fece nulla | non se ne fece niente | non è mai stato firmato |
        non è mai stata firmata | mai concretizzat* | mai concluso | mai conclusa | mai esercitat* |
        non ha esercitato | non hanno esercitato | non eserciterà | non è stata esercitata | non ha rinnovato |
        non hanno rinnovato | non è stato rinnovato | non è stata rinnovata | ha deciso di non |
        hanno deciso di non | deciso di non | ha preferito non | dietrofront | retromarcia | stacca la spina |
        staccato la spina | chius* senza un accordo | conclus* senza un accordo | fumata nera | tramontat* |
        stralciat* | depennat* | cestinat* | cestina | mollato | divorzio | si separano le strade |
        strade separate | mess* una pietra sopra | mette una pietra sopra | pietra tombale |
        mette la parola fine | parola fine | si è tirat* fuori | si tira fuori | tirat* fuori | si è infrant* |
        infrant* | si infrange | è andat* a vuoto | va a vuoto | scioglie il contratto |
        si sono chiamat* fuori | si è tirat* fuori dal | a picco | lasciato perdere | lascia perdere |
        lasciano perdere | mess* una croce | ha messo una croce sopra | mette una croce | fatto scadere |
        lasciato decadere | fatto decadere | senza esito | senza risultato | senza risultati |
        non affitterà più | non comprerà più | non acquisterà più | non investirà più | non fornirà più |
        non parteciperà più | non farà più | non costruirà più | l'ha lasciat* scadere | l'ha bocciat* |
        l'hanno bocciat* | in via definitiva accantonat* | accantonat* in via definitiva |
        accantonat* ... definitiva | passo indietro | voltato le spalle | volta le spalle | voltano le spalle |
        ha declinato | declinato l'offerta | declina l'offerta | declinano l'offerta | declinato la proposta |
        ha bloccato l'acquisizione | bloccata l'acquisizione | blocca l'acquisizione | bloccato l'operazione |
        blocca l'operazione | bloccato la fusione | blocca la fusione | bloccato la vendita |
        blocca la vendita | posto il veto | pone il veto | mette il veto | ha opposto il veto |
        stop definitivo | senza un accordo | senza un'intesa | senza intesa | senza raggiungere un accordo |
        senza aver raggiunto un accordo | chiuso le trattative ... senza | ha chiuso le trattative |
        hanno chiuso le trattative | chiude le trattative | chiuso i negoziati | interrotto le trattative |
        interrotto i negoziati | rotto le trattative | ha rotto | hanno rotto | cadut* nel vuoto |
        cade nel vuoto | mort* e sepolt* | sepolt* | non vedrà la luce | non vedrà mai la luce |
        mai visto la luce | non ha visto la luce | non vedranno la luce | molla | mollano | cade l'offerta |
        cade l'accordo | cade il progetto | cade così | cade l'ipotesi | caduta l'offerta | caduto l'accordo |
        è cadut* | sono cadut* | decade | decadono | è venuto a cadere | disdire | revocare | revocano |
        rinuncia all* | rinunciano all* | in soffitta | finit* in soffitta | finit* nel cestino | nel cestino |
        si è sfaldat* | si sfalda | si è dissolt* | dissolt* | si dissolve | svanit* | svanisce | evaporat* |
        è svanit* | si è sgretolat* | crollat* l'accordo | è crollat* l'accordo | non se ne parla |
        uscit* di scena | esce di scena | escono di scena | si è fermat* sulla soglia | fermat* sulla soglia |
        fermat* a un passo | non arriverà mai | non ci sarà | non ci saranno | non entrerà | non entreranno |
        non metterà | non spenderà | non prenderà | non userà | non ordinerà | non pagherà | non presterà |
        non concederà | non riceverà | non costruiranno | non investiranno | non compreranno | non acquisirà |
        non appoggerà | non sosterrà | non garantirà | non sottoscriverà | non rinnoveranno |
        tornano sul mercato | torna sul mercato | ridat* indietro | lascia il progetto | lasciano il progetto |
        ha lasciato il progetto | esce dal progetto | escono dal progetto | uscit* dal progetto |
        esce dalla partita | fuori dalla partita | fuori dal progetto | si è chius* senza | finit* male |
        non ha superato | non è passat* in assemblea | respint* dall'assemblea | respint* dai soci |
        bocciat* dai soci | bocciat* dagli azionisti | detto no a | dicono no a | no degli azionisti |
        no dei soci | il no di | il no dei | il no degli | niente accordo | niente intesa | niente fusione |
        niente investimento | niente data center | niente acquisizione | non è arrivat* in fondo |
        non è giunt* in porto | non giungerà in porto | vietato l'acquisizione | vietato l'operazione |
        vietato la fusione | vietato la vendita | vietato l'acquisto | vieta l'acquisizione |
        vieta l'operazione | vieta la fusione | vieta l'acquisto | veto all* | veto al | ci ripensa e |
        si lasciano | si sono lasciat* | si è lasciat* | finisce il contratto | finisce l'accordo |
        finisce l'intesa | finisce la partnership | è finita la partnership | finita l'alleanza |
        finisce l'alleanza | finisce qui | finisce così | di comune accordo ... sciogliere |
        sciogliere il contratto | sciogliere l'accordo | sciolt* il contratto | hanno sciolto | ha sciolto |
        scioglimento del contratto | ferma l'acquisto | ferma l'acquisizione | ferma la vendita |
        ferma la fusione | ferma l'operazione | stop all'acquisto | stop all'acquisizione | stop alla vendita |
        stop alla fusione | stop all'operazione | stop definitivo al | stop al progetto | ha messo il veto |
        hanno messo il veto | mess* il veto | golden power blocca | ha esercitato il recesso |
        hanno esercitato il recesso | sbatte la porta | sbattono la porta | sbattuto la porta |
        niente contratto | marcia indietro sul contratto | marcia indietro sull'accordo |
        marcia indietro sull'acquisto | marcia indietro sull'investimento | marcia indietro sul progetto |
        marcia indietro sulla fusione | fatto marcia indietro sul | fa marcia indietro sul |
        non sarà rinnovat* | non sarà prorogat* | non verrà rinnovat* | non sarà completat* |
        non verrà completat* | non sarà realizzat* | non verrà realizzat* | non sarà costruit* |
        non verrà costruit* | non saranno consegnat* | non verranno consegnat* | non sarà firmat* |
        non verrà firmat* | non sarà esercitat* | non verrà esercitat* | seppelliscono | seppellisce |
        seppellito | cade l'idea | dice di no | dicono di no | detto di no | cancellat* | cancella |
        cancellano | cancellazion* | cancellare | cancellerà | cancellò | cancellando | archivia il |
        archivia la | archiviano il | archiviano la | archiviare il | archiviare la | recesso | recessi
      `,
      stalled: [
        ...across(auxiliaries, parked),
        ...across(notYet, overdue),
        ...list`
        in stand by | mette in stand-by | tenere in stand-by | fermo | è ferma | sono fermi | al palo | stallo | sospes* | sospende | sospendono | sospension* |
        congelat* | congela | congelano | rinviat* | rinvia | rinvio | rinviano | slitta | slittano |
        slittat* | slittamento | ritard* | bloccat* | blocca | arenat* | si arena | impantan* | in bilico |
        a rischio | non decolla | non registra progressi | non fa progressi | non fanno progressi |
        nessun progresso | senza progressi | nessun passo avanti | non si è ancora concretizz* |
        non si è concretizzat* | non si è mai concretizz* | non si è materializzat* | non è mai decollat* |
        in dubbio | in forse | pausa | mette in pausa | accantonat* | si raffredda | rimasto sulla carta |
        tempo indeterminato | data da destinarsi | frenat* | rallenta | rallentano | rallentat* | a rilento |
        in freezer | in ghiacciaia | nel limbo | nel cassetto | vicolo cieco | impasse | non avanza |
        non procede | posticipat* | procrastinat* | si trascina | lettera morta | non ancora firmato |
        ferma da | fermi da | non si muove | non si sblocca | manca il permesso | mancano i permessi |
        in attesa di sblocco | in attesa che | in alto mare | si è bloccat* | è bloccat* | in standby |
        rimandat* | rimanda | rimandano | differit* | temporeggia | prende tempo | prendono tempo |
        si allungano i tempi | tempi lunghi | va per le lunghe | non parte | non è partito | non è partita |
        ancora ferm* | congelamento | incagliat* | insabbiat* | sul ghiaccio | nel ghiaccio | in ghiaccio |
        in frigo | in frigorifero | nulla si è mosso | non si è mosso nulla | nulla si muove | tutto tace |
        non se ne sa più nulla | non se ne sa nulla | non se n'è saputo più nulla |
        non se n'è più saputo nulla | non se n'è più parlato | non se ne parla più da | non si è più visto |
        non si sono più visti | se ne sono perse le tracce | si sono perse le tracce | da allora nulla |
        da allora silenzio | da allora più nulla | senza data | senza una data | senza una nuova data |
        nessuna data | senza un calendario | senza calendario | non ha una data | non c'è una data |
        non è mai stato avviato | mai avviat* | mai partit* | cantieri fermi | lavori fermi |
        i lavori non sono partiti | cantiere mai aperto | si è fermato | si è fermata | si sono fermati |
        si sono fermate | si è inceppat* | inceppat* | si è incagliat* | punto morto | binario morto |
        non fa passi avanti | non ha fatto passi avanti | non hanno fatto passi avanti |
        non ha fatto progressi | non hanno fatto progressi | nessun avanzamento | non è avanzat* |
        non sono avanzat* | a passo di lumaca | in naftalina | rimasta sulla carta | rimasti sulla carta |
        rimaste sulla carta | mess* in stand by | mess* in stand-by | mess* in standby | mess* nel cassetto |
        mess* da parte | mess* in freezer | mess* in ghiaccio | mess* in frigo | mess* in attesa |
        mess* in naftalina | mess* in congelatore | mettono in pausa | mettono in stand-by | mette in standby |
        mettono in standby | mettono nel cassetto | mette nel cassetto | chius* nel cassetto |
        chius* in un cassetto | ferma in | rimast* ferm* | rimast* al palo | rimast* lettera morta |
        rimast* in sospeso | restat* al palo | batte il passo | segna il passo | segnano il passo |
        non è ancora iniziat* | non sono ancora iniziat* | non è ancora cominciat* | ancora da firmare |
        ancora da costruire | ancora nulla di fatto | ancora nessun contratto | nessuna firma |
        non c'è ancora la firma | non è arrivata la firma | frena | frenano | rischia di saltare |
        rischiano di saltare | rischia di sfumare | rischia di slittare | appes* a un filo | traballa |
        vacilla | scricchiola | tutto da rifare | in panne | a bagnomaria | nelle secche | si raffreddano |
        gelo tra | è in forse | sono in forse | rallentamento | aspetta ancora | aspettano ancora |
        attende ancora | attendono ancora | ancora in attesa | non sono ancora arrivat* |
        non è ancora arrivat* | mai arrivat* | non sono mai arrivat* | non si è ancora vist* |
        spostat* in avanti | spostat* al | ferm* in dogana | ferm* alla dogana | bloccat* in dogana |
        via libera che potrebbe non | che non arriva | che non arrivano | tarda | tardano | non ne è arrivat* |
        non ne sono arrivat* | nemmeno uno | neppure uno | un passo avanti | è rinviat* | sono rinviat* |
        ha fermato | hanno fermato | ferma il | ferma la | ferma l'investimento | ferma gli | ferma le |
        ferma i | fermano il | fermano la | fermano gli | stop temporaneo | stop momentaneo |
        temporaneamente sospes* | battuta d'arresto | battute d'arresto | battuta di arresto |
        subisce uno stop | subito uno stop | resta un campo | restano un campo | resta un prato |
        resta un terreno | resta un'area | resta un miraggio | resta un progetto | resta solo un progetto |
        resta un annuncio | a singhiozzo | non decollano | fatica a decollare | faticano a decollare | stenta |
        stentano | arranca | arrancano | restano ferm* | resta ferm* | rimangono ferm* | rimane ferm* |
        ferm* in attesa | in attesa delle licenze | in attesa della licenza | in attesa di licenza |
        in attesa di licenze | aspetta le licenze | aspettano da mesi | aspetta da mesi | attende da mesi |
        attendono da mesi | aspettano le licenze | non si è più saputo | non si sa più nulla |
        non si è saputo più nulla | non si vede ancora | ancora non si vede | non c'è ancora traccia |
        nessuna traccia | nessuna novità | senza novità | il silenzio è calato | è calato il silenzio |
        è calato il gelo | mancano le autorizzazioni | manca l'autorizzazione | mancano i fondi |
        mancano i soldi | manca la corrente | manca l'energia | manca l'allaccio | senza allaccio |
        senza permessi | senza autorizzazioni | data da definire | posposto | posposta | rimandat* sine die |
        sine die | congelare | congelando | sospendere | sospendendo | rinviare | rinviando | rallentare |
        bloccare | non procedono | non avanzano | non si sono sbloccat* | non si è sbloccat* |
        non si è mai sbloccat* | in attesa di tempi migliori | tempi migliori | alla finestra |
        ancora sulla carta | rest* sulla carta | solo sulla carta | tenut* in sospeso | tien* in stallo |
        ripensamento | ripensamenti | rivede i piani | rivedono i piani | sta rivedendo | stanno rivedendo |
        riconsidera | riconsiderano | rivaluta | ci ripensa | nella palude | sabbie mobili | intopp* |
        contrattempo | contrattempi | si complica | si complicano | si è complicat* | strada in salita |
        s'inceppa | si inceppa | s'arena | a passo ridotto | a passo lento | non una pietra |
        neanche una pietra | nemmeno una pietra | prima pietra mai | nessun cantiere |
        non è stato ancora posato | non è ancora pront* | non sono ancora pront* | esiste solo sulla carta |
        esistono solo sulla carta | solo il rendering | solo rendering | se n'è visto | non se n'è vist* |
        non se ne sono vist* | non se ne vede | cantiere vuoto | ancora un cantiere | ancora un prato |
        ancora un campo | possono attendere | può attendere | può aspettare | ricorso al tar | il tar ferma |
        sequestr* il cantiere | cantiere sequestrato | sub iudice | in tribunale | carte bollate |
        se ne riparla | se ne riparlerà | se ne parla nel | nel pantano | in un pantano | nelle pastoie |
        ruspe ferme | ruspe non si sono | sconta ... ritardo | si è raffreddat* | si sono raffreddat* |
        raffreddata la trattativa | raffreddate le trattative | raffreddata l'intesa | raffreddati i rapporti |
        raffreddano le trattative | raffreddamento dei rapporti | raffreddamento delle trattative |
        raffreddamento delle relazioni | raffredda i rapporti
      `,
      ],
      rumored: list`
        potrebbe investire | potrebbe acquistare | potrebbe comprare | potrebbe rilevare | potrebbe mettere |
        potrebbe versare | potrebbe entrare | potrebbe salire | potrebbe scendere | potrebbe ridurre |
        potrebbe ridursi | potrebbe raccogliere | potrebbe ottenere | potrebbe fornire | potrebbe firmare |
        potrebbe chiudere | potrebbe annunciare | potrebbe affittare | potrebbe spendere |
        potrebbe finanziare | potrebbe sborsare | potrebbe ordinare | potrebbe vendere | potrebbe cedere |
        potrebbe acquisire | potrebbe concludere | potrebbe partecipare | potrebbe apportare |
        potrebbe iniettare | potrebbe essere | potrebbero investire | potrebbero acquistare |
        potrebbero comprare | potrebbero rilevare | potrebbero mettere | potrebbero versare |
        potrebbero entrare | potrebbero salire | potrebbero scendere | potrebbero ridurre |
        potrebbero ridursi | potrebbero raccogliere | potrebbero ottenere | potrebbero fornire |
        potrebbero firmare | potrebbero chiudere | potrebbero annunciare | potrebbero affittare |
        potrebbero spendere | potrebbero finanziare | potrebbero sborsare | potrebbero ordinare |
        potrebbero vendere | potrebbero cedere | potrebbero acquisire | potrebbero concludere |
        potrebbero partecipare | potrebbero apportare | potrebbero iniettare | potrebbero essere | trattano |
        trattando | trattare | trattativa | trattative | negoziat* | negoziazion* | valuta | valutando |
        valutano | starebbe | starebbero | sarebbe | sarebbero | avrebbe | avrebbero | *erebbe | *irebbe |
        *erebbero | *irebbero | *rrebbe | *drebbe | *drebbero | indiscrezion* | rumor | rumors | voci |
        discut* | discussion* | colloqui | contatti | abboccament* | vicino a | vicina a | vicini a |
        vicine a | vicino all | vicina all | vicini all | a un passo | ad un passo | pensa a | pensa di |
        pensano a | pensano di | studia | studiano | studiando | allo studio | considera | considerano |
        considerando | prende in considerazione | sonda | sondando | sondato | esplora* | ipotesi | ipotizza* |
        possibile accordo | possibile investimento | possibile acquisizione | possibile intesa | forse |
        si parla di | si parlò di | cerca | cercando | alla ricerca di | corteggia* | pronta a | pronto a |
        pronti a | sta per | stanno per | stando alle fonti | interessat* a | interessat* all | nel mirino |
        mette nel mirino | punta gli occhi | in pole | in lizza | avvicinat* | in dirittura |
        dirittura d'arrivo | alle battute finali | fase avanzata | si vocifera | presunt* | potenzial* |
        né confermato né smentito | né smentito né confermato | né confermare né smentire | non ha smentito |
        non smentisce | non conferma e non smentisce | sta chiudendo | stanno chiudendo | sta raccogliendo |
        pourparler | si è parlato di | circola il nome | circola la voce | gira voce | corre voce |
        potrebbe collocarsi | potrebbe aggirarsi | potrebbero collocarsi | in esclusiva con |
        avrebbe proposto | non commenta | non commentano | no comment | nessun commento |
        preferisce non commentare | accarezza | ha messo gli occhi | guarda con interesse | dossier aperto |
        sul dossier | secondo quanto risulta | risulta a | in pista | si fa avanti | si fa il nome |
        interessamento | fonti vicine | si sta parlando di | sul tavolo | tra le opzioni | bussa alla porta |
        bussano alla porta | bussato alla porta | stadio iniziale | fase iniziale | fase preliminare |
        fasi preliminari | in fase negoziale | avrebbe presentato | avrebbe raggiunto | sarebbe vicin* |
        sarebbero vicin* | sarebbe in trattativ* | sarebbero in trattativ* | sarebbe dispost* |
        sarebbero dispost* | sarebbe interessat* | a un soffio da | ad un soffio da | vicin* all'accordo |
        vicin* a un accordo | vicin* alla firma | prossim* alla firma | prossim* a un accordo |
        manca solo la firma | intesa vicina | accordo vicino | accordo in vista | intesa in vista | sirene |
        tentat* da | tentazione | flirta | flirtano | fa gola | fanno gola | fa la corte | papabili |
        nulla è ancora deciso | nulla è deciso | non è ancora deciso | nessuna decisione |
        non è stata presa alcuna decisione | le cifre potrebbero cambiare | i termini potrebbero cambiare |
        salvo sorprese | si mormora | radio mercato | a quanto si apprende da fonti | i bene informati |
        presto potrebbe | nessuna certezza | alcuna certezza | non c'è certezza | non vi è certezza |
        niente di scritto | nulla è scritto | niente è deciso | rincorrono | nell'aria | ha discusso |
        hanno discusso | messo gli occhi | in predicato | tam tam | rumours | contrattando | ventilat* |
        fantamercato | toto | chiacchier* | si sussurra | pare che | sembra che | a quanto pare |
        a quanto sembra | avrebbe pront* | avrebbero pront* | in procinto di | soppesa | soppesano |
        aperto un tavolo | si fa strada | prende corpo | prende quota | è prossim* a | sono prossim* a |
        prossim* a | strette finali | stretta finale | in fase di definizione | sta definendo |
        stanno definendo | lima i dettagli | limano | limando | ultimi dettagli | ultime limature | ragionano |
        ragiona | stato embrionale | fase embrionale | l'ultima parola | conversazioni | dialogo in corso |
        ha aperto un dialogo | dialoga con | dialogano con | in contatto con | tavolo aperto |
        tavolo di confronto | avance | sondaggi | intavolat* | nel radar | al vaglio | vaglia | vagliano |
        sta vagliando | stanno vagliando | mette sul tavolo l'ipotesi | a quanto si dice | a quanto risulta |
        si dice che | secondo alcune fonti | secondo alcuni | secondo persone | hanno riferito fonti |
        riferiscono fonti | dicono le fonti | fonti dicono | non è escluso che | non si esclude | non esclude |
        non escludono | si profila | si profilano | potrebbe presto | fasi finali | finale di partita |
        ad un passo dall* | a un passo dall* | tratta con | tratta per | tratta l'acquisto |
        tratta l'acquisizione | tratta l'ingresso | tratta un | tratta una | tratta la | tratta il |
        tratta su | tratta ancora | esamina un | esamina una | esamina la possibilità | esaminano un |
        esaminano una | sta esaminando un | ci pensa | ci sta pensando | ci stanno pensando | vicine all |
        manca poco | manca poco alla firma | mancano i dettagli | mancano solo i dettagli | mette gli occhi |
        mettono gli occhi | in ballo | in gioco ci sono | partita aperta | in corsa per | è in corsa |
        sono in corsa | pretendente | pretendenti | in cima alla lista | annusa | annusano | di cui si parla |
        a colloquio | in manovra | pronto un'offerta | pronta ... offerta | prove d'intesa | prove di intesa |
        prove di accordo | prove tecniche | prove di dialogo | verso l'accordo | verso un accordo |
        verso l'intesa | verso un'intesa | verso la firma | verso le nozze | negozia | negoziano | negoziando |
        negoziare | negoziava | negoziavano
      `,
      modal: list`
        potrebbe | potrebbero | non ha commentato | non ha risposto | rifiutato di commentare |
        voluto commentare
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
        originario parlava | parlava di | parlavano di | ambizion* | punta di | aspira a | aspirano a |
        a regime | in prospettiva | ventila* | opzione per | opzione su | diritto di opzione | ha in mente |
        si è dett* interessat* | si dicevano interessat* | si sono dett* interessat* | disposto a |
        disposta a | disposti a | disponibil* a | si erano dat* come obiettivo | si è dat* come obiettivo |
        ha in cantiere | hanno in cantiere | si prepara a | si preparano a | si appresta a | si apprestano a |
        ha annunciato l'intenzione | hanno annunciato l'intenzione | nei piani | nelle mire | è candidat* a |
        sono allo studio | a tendere | auspica | auspicano | ha messo in programma | piano comune |
        piano congiunto | piano condiviso | il piano è di | il piano era di | attende ... il via libera |
        attendono il via libera | in attesa del via libera | di voler | di volere | potranno diventare |
        potrà diventare | con l'idea di | l'idea è di | l'idea era di | nelle idee | si è dett* pront* a |
        si sono dett* pront* a | si dice pront* a | si dicono pront* a | dett* pronta a | mette in conto |
        mettono in conto | ha in animo | hanno in animo | confida di | confidano di |
        in fase di progettazione | in progettazione | è in progetto | allo stato di progetto | si candida a |
        si candidano a | joint venture destinata a | destinata a realizzare | destinato a realizzare | vorrà |
        progettava | progettavano | pianificava | pianificavano | sperava | speravano | si proponeva |
        si proponevano | si aspettava | prevedendo | puntando a | mirando a | si è pres* ... mesi per |
        ha messo nel mirino | mette nel mirino l'obiettivo | nel piano | nei progetti | sta mettendo a punto |
        stanno mettendo a punto | mette a punto | mettono a punto | sta lavorando a | stanno lavorando a |
        lavora a un | lavorano a un | sta preparando | stanno preparando | sta progettando |
        stanno progettando | sta pianificando | stanno pianificando | vorrebbe arrivare |
        in fase di valutazione | in fase autorizzativa | iter autorizzativo | ha chiesto l'autorizzazione |
        ha presentato domanda | ha presentato istanza | istanza per | richiesta di autorizzazione |
        ha presentato il progetto | hanno presentato il progetto | presentato il progetto |
        sulla rampa di lancio | ai nastri di partenza | in rampa di lancio | in agenda | tra i piani |
        fra i piani | sogna | sognano | si è dat* l'obiettivo | ha l'opzione | hanno l'opzione |
        ha un'opzione | hanno un'opzione | l'opzione di | opzione di acquistare | diritto di prelazione |
        prelazione su | in calendario | mess* in calendario | attende per | attendono per | se i soci |
        ha chiesto di poter | ha chiesto di importare | ha chiesto di acquistare | ha chiesto di allacciare |
        volontà di | manifestato la volontà | ambisce | ambiscono | ambiva a | attende da | attendono da |
        è attes* nel* | sono attes* nel* | è attes* entro | è attes* per | sono attes* per |
        arriverà a regime | a regime ... arriverà | a regime avrà | a regime conterà | a regime disporrà |
        a regime saranno | a pieno regime arriverà | nelle intenzioni ... avrà |
        nelle intenzioni ... arriverà | nelle intenzioni ... sarà | potrebbe crescere | potrebbe crescere a |
        potrebbe salire a | potrebbe salire fino a | potrebbe arrivare a | potrebbe arrivare fino a |
        potrebbe essere ampliat* | potrebbe essere estes* | in futuro ... potrebbe | successivamente potrebbe |
        sulla carta | si sono dat* l'obiettivo | progetto per | progetto da realizzare |
        progetto di costruire | hanno allo studio un campus | ha allo studio un campus |
        è destinat* ad arrivare | destinat* a crescere | destinat* a salire | nelle previsioni | l'auspicio è |
        si offre di | presentato un'offerta | ha presentato un'offerta | previo via libera |
        previa approvazione | previo ok | subordinatamente | se tutto va bene | se arriverà l'ok |
        se arriverà il via libera | se otterrà | se otterranno | qualora ottenga | nei desideri | nei disegni |
        tabella di marcia | cronoprogramma | è destinat* a salire | è destinat* a crescere |
        è destinat* a diventare | sono destinat* a salire | sono destinat* a crescere | la richiesta per |
        richiesta per un | domanda per un | depositato il progetto | si è dett* disponibile |
        si sono dett* disponibili | dett* disponibile a | messo in conto | ha messo in conto |
        hanno messo in conto | potrà salire | potranno salire | potrà crescere | potrà essere ampliat* |
        potrà essere estes* | potranno essere ampliat* | traguardo | nel mirino ... entro |
        destinat* ad ospitare | destinat* a ospitare | hanno presentato il piano | ha presentato il piano |
        presentato il piano | presentato un piano | presentano il piano | presentano un piano |
        presenta il piano | presenta un piano | ha presentato un piano | gettando le basi | getta le basi |
        gettano le basi | gettato le basi | pone le basi | pongono le basi | poste le basi |
        danno appuntamento | dà appuntamento | immagina | immaginano | immaginato | hanno disegnato |
        ha disegnato | ancora da autorizzare | ancora da approvare | ancora da definire | si riserva di |
        si riservano di | avviato l'iter | avviata la procedura | avvia l'iter | valutazione di impatto |
        è in fase di autorizzazione | avrebbe intenzione
      `,
      nonbinding: list`
        pre accordo | lettera d'intenti | lettera di intenti | lettere di intenti | lettere d'intenti | lettera d'intento |
        dichiarazione d'intenti | dichiarazione di intenti | dichiarazioni d'intenti | memorandum |
        protocolli d'intesa | protocollo | non vincolant* | non è vincolant* | in linea di principio |
        accordo di massima | intesa di massima | accordo di principio | preliminare | term sheet |
        manifestazione di interesse | manifestazione d'interesse | termini di una | mou | heads of terms |
        head of terms | preaccordo | intesa non vincolante | accordo non vincolante | principali termini |
        termini principali | principi di un accordo | lettera di interesse | lettere di interesse |
        accordo propedeutico | accordi preliminari | intese preliminari | protocolli di intesa |
        che non impegna le parti | che non vincola le parti | che non impegna | non impegnativ* |
        senza carattere vincolante | lettera che non | dichiarazione congiunta | bozza di accordo |
        bozza d'accordo | bozza di intesa | offerta non vincolante | offerta indicativa |
        proposta non vincolante | manifestazioni di interesse | accordo non definitivo | esclusiva per
      `,
      agreed: [
        ...across(notYet, awaited),
        ...list`
        entrerà in funzione | entreranno in funzione | sarà in funzione | sarà operativ* | saranno operativ* |
        operativ* entro | operativ* dal | operativ* nel | in funzione entro | in funzione dal |
        in funzione nel | ha messo sul tavolo | hanno messo sul tavolo | ha messo sul piatto |
        mette sul tavolo | firma | firmano | firmare | firmat* | firmò | firmando | siglat* | sigla | siglano |
        siglare | sottoscri* | accordato | si accorda | si accordano | si sono accordat* | concordat* |
        concorda* | annunci* | si impegn* | si è impegnat* | si era impegnat* | si sono impegnat* | impegnat* |
        impegnandosi | impegni per | impegno | stretto | stringe | stringono | stringere | raggiunt* |
        raggiunge | raggiungono | si è assicurat* | si assicura | si assicurano | assicurat* | aggiudicat* |
        si aggiudica | si è aggiudicat* | ottenuto | ottiene | ottengono | investe | investono | compra |
        comprano | acquista | acquistano | rileva | rilevano | affida | affidano | affidat* | ordina |
        ordinano | ordinat* | fornisce | forniscono | mette | mettono | versa | versano | paga | pagano |
        affitta | affittano | entra nel capitale | entra con | entrano nel capitale | strappa | comunicato |
        vincolante | vincolanti | obbligat* | si obbliga | deliberat* | approvat* | approva | via libera |
        accettat* | accetta | accettano | definitiv* | sarà | saranno | avrà | avranno | *erà | *irà |
        *eranno | *iranno | *drà | *dranno | *rrà | *rranno | garantisce | promess* | promette | promettono |
        reso noto | resa nota | ampliat* | amplia | ampliano | estes* | estende | estendono | fissat* |
        rinnovat* | prolungat* | prorogat* | ha deciso | hanno deciso | dà il via | dato il via | ratificat* |
        suggella* | suggellat* | formalizza* | ufficializza* | conferma | confermat* | si allea | si alleano |
        scommette | contratto ... prevede | contratto ... prevedeva | accordo ... prevede |
        intesa ... prevede | contratto ... prevedono | accordi ... prevedono | portat* a | porta a |
        stanziat* | stanzia | concess* | concede | assegnat* | sta facendo | svela* | svelat* | presentat* |
        ha un contratto | ha contratti | hanno contratti | impegni contrattuali | contrattualizz* |
        ordine fermo | ordini fermi | in base a contratti | in base al contratto | in base all'accordo |
        in virtù dell'accordo | con un contratto di | prende in affitto | prendono in affitto |
        preso in affitto | darà in locazione | dà in locazione | attribuiti warrant | sono stati attribuiti |
        nero su bianco | semaforo verde | disco verde | prenotat* | prenota | prenotano | opzionat* |
        commissionat* | commissiona | commissionano | ha vinto il contratto | ha vinto la gara |
        ha vinto la commessa | vince la gara | vince la commessa | vince il contratto | blindat* | blinda |
        blindano | stipulat* | stipula | stipulano | pattuit* | ricevuto ... ordine | ricevuto ... ordini |
        ricevuto ... commessa | aperto una linea | apre una linea di credito | diritto di rilevare |
        diritto di acquistare | diritto di comprare | può contare su | possono contare su | potrà contare su |
        è nata ... joint venture | formato ... joint venture | costituito ... joint venture | ha destinato |
        hanno destinato | ha riservato | hanno riservato | si è accaparrat* | si accaparra |
        in costruzione per | costruisce per | realizza per | si lega a | si è legat* | si sono legat* |
        si è vincolat* | si vincola a | si sono vincolat* | mess* nero su bianco | stretta di mano |
        si sono strett* la mano | accordo fatto | affare fatto | c'è l'accordo | fumata bianca |
        si sono accaparrat* | fa incetta di | ha fatto incetta | fanno incetta | prende a noleggio | noleggia |
        noleggiano | si prende | ha scelto | hanno scelto | sceglie | scelgono | è stata scelta |
        è stato scelto | scelt* come | scelt* da | si è affidat* | passa di mano | passano di mano |
        cambia proprietario | ha optato per | opta per | ha detto sì | dice sì | dicono sì | dovrà versare |
        dovrà pagare | è obbligat* a | sono obbligat* a | si è obbligat* | resta impegnat* | rimane impegnat* |
        ha piazzato | hanno piazzato | riconosce | riconosciut* warrant | non è mort* | non è saltat* |
        non è sfumat* | non è tramontat* | non è stato cancellat* | non è stata cancellat* | non è annullat* |
        non è stato annullat* | non è a rischio | non è in bilico | non è in discussione | non è in dubbio |
        nessun ritardo | senza ritardi | procede come previsto | procede secondo i piani | nei tempi previsti |
        va avanti | vanno avanti | prosegue | proseguono | si sblocca | sbloccat* | riparte | ripartono |
        sta mettendo | stanno mettendo | sta investendo | stanno investendo | sta comprando | sta acquistando |
        può essere risolto | può essere rescisso | può essere annullato | può essere disdetto |
        possono essere annullati | può saltare | facoltà di recesso | diritto di recesso |
        clausola di recesso | clausola di uscita | clausola di rescissione | clausola risolutiva | penale |
        può disdire | possono disdire | ha avuto l'ok | ha ricevuto l'ok | ha incassato il via libera |
        incassato il sì | ha incassato il sì | uniscono le forze | unisce le forze | unito le forze |
        si prendono | resta valido | restano validi | resta in piedi | restano in piedi | resta confermat* |
        restano confermat* | ha spuntato | spunta | dà vita a | danno vita a | dato vita a | dare vita a |
        ha dato vita | hanno dato vita | ha chiuso ... contratto | hanno chiuso ... contratto |
        ha chiuso ... accordo | hanno chiuso ... accordo | ha chiuso ... intesa | hanno chiuso ... intesa |
        chiude ... contratto | chiudono ... contratto | chiude ... accordo | chiudono ... accordo |
        chiude ... intesa | chiudono ... intesa | chiuso ... contratto | chiuso ... accordo |
        chiusura del contratto | chiusura dell'accordo | ha concluso ... accordo | hanno concluso ... accordo |
        ha concluso ... contratto | hanno concluso ... contratto | conclude un accordo |
        concludono un accordo | conclude ... contratto | concludono ... contratto | ha concluso ... intesa |
        hanno concluso ... intesa | incassa un contratto | incassa un ordine | incassa una commessa |
        incassa ordini | incassa l'ok | incassa il via libera | incassa il sì | ha incassato ... commessa |
        ha incassato ... contratto | ha incassato ... ordine | ha ottenuto ... contratto |
        ha ottenuto ... commessa | ha ottenuto ... ordine | si è portat* a casa un contratto |
        si è portat* a casa una commessa | portato a casa un contratto | portato a casa una commessa |
        conquista | conquistano | conquistat* | ha in ordine | hanno in ordine | ha ricevuto ... commessa |
        ha ricevuto ... ordine | raddoppia | raddoppiano | raddoppiat* | ha dato l'ok | hanno dato l'ok |
        dà l'ok | arriva l'ok | ok del cda | ok del consiglio | ok della commissione | autorizza |
        autorizzano | autorizzat* | rilasciato ... licenze | rilasciato la licenza | si è pres* l'impegno |
        si sono pres* l'impegno | si accolla | si è accollat* | si farà carico | si fa carico |
        si è offert* di | ha scommesso | ha messo la firma | via all'accordo | sposa | sposano | aderisce |
        aderiscono | ha aderito | hanno aderito | si unisce a | si uniscono a | non è la prima volta che |
        raccoglie ordini | raccoglie una commessa | si è assicurat* un contratto | si assicura ... contratto |
        si assicura ... gpu | si assicura ... server | si assicura ... chip | in arrivo | darà a | daranno a |
        può vendere | possono vendere | può acquistare | può comprare | possono acquistare |
        ottiene ... finanziamento | ottiene ... prestito | concede ... prestito |
        ha ottenuto ... finanziamento | ha ottenuto ... prestito | hanno ottenuto ... finanziamento |
        ottenuta da | ottenuti da | perfezionato un contratto | perfezionato un accordo |
        ha perfezionato un contratto | hanno perfezionato un contratto | ha perfezionato un accordo |
        hanno perfezionato un accordo | ha completato un accordo | hanno completato un accordo |
        convolano a nozze | ha dato mandato | dato mandato a | dovrà pagare a | dovrà versare a |
        dovranno pagare | dovranno versare | smentisc* ritardi | smentito ritardi | nega ritardi |
        negano ritardi | escludono ritardi | esclude ritardi | nonostante le voci | malgrado le voci |
        nonostante le voci di rottura | nonostante le indiscrezioni | a dispetto delle voci | resta in vigore |
        restano in vigore | procede spedit* | in tabella di marcia | in linea con i tempi | rispetta i tempi |
        closing ... è atteso | closing ... è previsto | chiusura ... è attesa | chiusura ... è prevista |
        perfezionamento ... è atteso
      `,
      ],
      completed: [
        ...closings,
        ...across(closings, promised),
        ...across(auxiliaries, participles),
        ...list`
        completat* l'acquisizione | completa | perfeziona | perfezionat* | chiude l'acquisizione |
        chiusura dell'acquisizione | chiusura dell'operazione | detiene | detengono | deteneva | detenut* |
        detenendo | possiede | possiedono | possedeva | controlla il | conserva | mantiene | ha in mano |
        ha in portafoglio | entrat* in funzione | in funzione | operativ* | avvenut* | finora |
        interamente versat* | è entrat* nel capitale | entrat* nel capitale | è salit* al |
        sono già passati di mano | è già passat* di mano | rogito | già operativ* | è operativ* |
        passato di mano | passata di mano | sottoscrit* ... aumento di capitale | sottoscrit* un aumento |
        sottoscrit* l'aumento | sottoscrit* ... aumento | sottoscrit* titoli | sottoscrit* azioni |
        sottoscrit* obbligazioni | sottoscrit* bond | debito ... sottoscritto da | diventat* azionista |
        è azionista | già azionista | azionista al | primo azionista con | di cui ha circa il |
        miliardi investiti | milioni investiti | passat* sotto il controllo | passat* nelle mani |
        convertit* in azioni | convertit* in capitale | convertit* nel | sono arrivati | sono arrivate |
        sono affluiti | acquistat* da | rilevat* da | acquisit* da | cedut* a | vendut* a | erogat* |
        incassat* | versat* | spedit* | bonificat* | sborsat* | contestualmente alla firma |
        all'atto della firma | versat* alla firma | già comprat* | già consegnat* | già versat* | già erogat* |
        già pagat* | già incassat* | già installat* | già in servizio | già in esercizio | ha fruttato |
        hanno fruttato | intasca | si è conclus* | si è chiusa | si sono chius* | portat* a termine |
        portat* a compimento | andat* in porto | è andat* a buon fine | andat* a buon fine | ha girato |
        accreditat* | è stato inaugurat* | è stata inaugurat* | inaugurat* | entrat* in esercizio |
        entrat* in servizio | in servizio da | in servizio dal | a pieno regime dal | ha acceso | pagò |
        comprò | rilevò | investì | raccolse | ottenne | ricevette | vendette | versò | incassò | consegnò |
        completò | chiuse il round | chiuse un round | sborsò | acquistò | acquisì | cedette | sottoscrisse |
        erogò | trasferì | installò | perfezionò | è entrat* con | già azionisti | è in possesso |
        in suo possesso | stat* consegnat* | stat* installat* | appena consegnat* | appena installat* |
        appena versat* | consegnat* a | in mano sua | hanno girato | ha passato | si è liberat* di |
        si è disfat* | si sono disfat* | ha dismesso | hanno dismesso | mette le mani su | messo le mani su |
        in tasca | in pancia | è in mano a | sono in mano a | fa capo a | fanno capo a | fa capo al |
        fa capo alla | in capo a | ha riversato | hanno riversato | ha pompato | hanno pompato |
        staccato un assegno | staccato assegni | ultimat* | già acces* | sono acces* | è acces* |
        sono stati accesi | è stato acceso | è stata accesa | già in uso | è in uso | sono in uso | usa già |
        sfrutta già | già usa | già sfrutta | ha ritirato la merce | è divenut* | è diventat* socio |
        è diventat* primo azionista | diventa primo azionista | diventa azionista | è il primo azionista |
        è primo azionista | è il primo socio | è il maggiore azionista | sono saliti al | è sceso al |
        è scesa al | incassando | spendendo | sborsando | versando | pagando | vendendo | cedendo |
        si è portat* a casa | si è comprat* | si è pres* | ha fatto cassa | hanno fatto cassa | fa cassa con |
        è costat* | sono costat* | era costat* | arrivati in cassa | sono in cassa | già in cassa |
        già a bordo | portat* a casa | ha portato a casa | hanno portato a casa | sul conto di |
        arrivat* sul conto | nelle casse di | nelle casse del* | finit* nelle casse | arrivat* nelle casse |
        già arrivat* | sono già arrivat* | è già arrivat* | resta il primo azionista | resta primo azionista |
        rimane il primo azionista | rimane primo azionista | resta azionista | resta socio | resta socia |
        è socio di | è socia di | è socia dal | ospita | ospitano | nelle mani di |
        è diventat* prim* azionista | è diventat* il primo azionista | è ormai | gir* l'interruttore |
        ha collegato | hanno collegato | mess* in funzione | entrat* a regime | è a regime | sono a regime |
        gira già | cosa fatta | portato online | arrivat* a destinazione | arrivat* a bilancio | tirato fuori |
        ha tirato fuori | fatto affluire | scommise | tirò fuori | bonifico ... arrivat* |
        bonifico ... partit* | bonifico ... eseguit* | arrivato il bonifico | partito il bonifico |
        pagamento ... eseguito | pagamento ... effettuato | il pagamento è stato | è stato eseguit* |
        sono stati eseguit* | è stata eseguit* | corrispost* | elargit* | devolut* | incassa | incassano |
        rastrella | rastrellano | intascano | fa il pieno | fanno il pieno | fatto il pieno | finalizza |
        finalizzano | perfezionano | completano | ultima l'acquisto | ultima l'acquisizione |
        conclude l'acquisto | conclude l'acquisizione | concluso l'acquisto | concluso l'acquisizione |
        conclusa l'acquisizione | concluse le operazioni | chiude l'acquisto | chiude l'operazione |
        chiudono l'operazione | chiude la cessione | chiude la vendita | chiude la compravendita |
        chiude ... round | chiudono ... round | chiude ... serie | chiude ... raccolta |
        chiude ... finanziamento | chiude ... aumento | chiude ... tornata | chiude ... fundraising |
        chiude ... giro | chiuso ... round | chiuso ... serie | chiuso ... raccolta | chiuso ... aumento |
        chiuso ... tornata | chiusura di un round | chiusura del round | chiusura del maxi round |
        chiusura di una raccolta | chiusura della raccolta | chiusura di una tornata | chiusura della serie |
        chiusura di un aumento | chiusura dell'aumento | chiusura dell'acquisto | chiusura della cessione |
        chiusura della vendita | chiusura del finanziamento | chiusura di un finanziamento |
        annuncia la chiusura | annunciato la chiusura | annunciano la chiusura | annunciata la chiusura |
        annuncia il completamento | annunciato il completamento | annuncia il perfezionamento |
        annunciato il perfezionamento | completamento dell'acquisizione | completamento dell'acquisto |
        completamento dell'operazione | completamento del round | perfezionamento dell'acquisizione |
        perfezionamento dell'operazione | perfezionamento dell'acquisto | è arrivato il closing |
        arriva il closing | raggiunto il closing | annuncia il closing | annunciato il closing | è passata a |
        è passato a | sono passat* a | finit* nelle mani | è finita a | è finito a | finit* in mano |
        che ha il | che hanno il | che ne ha il | di proprietà di | è titolare del | è titolare di |
        con in mano | siede su | si è alleggerit* | si è privat* | si è mangiat* | si è pappat* |
        si è sbarazzat* | sbarazzat* | s'è comprat* | è attivo | è attiva | sono attivi | sono attive |
        attivo da | attiva da | attivi da | attive da | è online | sono online | già online | è andato online |
        sono andati online | è live | girano | macinano | macina | in produzione da | in produzione dal |
        è in produzione | sono in produzione | entrat* in produzione | sono installat* | è installat* |
        risultano installat* | sono collegat* | sono dislocat* | sono al lavoro | è al lavoro | al lavoro da |
        alimenta già | alimentano già | occupa | occupano | utilizza | utilizzano | gestisce | impiega già |
        impiegano già | sono giunt* | è giunt* | giunt* a destinazione | è sbarcat* | sono sbarcat* |
        è conclus* | sono conclus* | è completat* | sono completat* | è terminat* | sono terminat* |
        è perfezionat* | è ultimat* | al loro posto | consegna ... conclusa | consegna ... avvenuta |
        consegna ... completata | consegne ... concluse | consegne ... completate | tutti consegnati |
        tutte consegnate | ha archiviato ... round | archivia ... round | ha archiviato la serie |
        archiviato la raccolta | messo in cassa | messi in cassa | mette in cassa | mettono in cassa |
        mette in cassaforte | in cassaforte | sono in banca | già in banca | portato in banca |
        onorato la promessa | onorato l'impegno | onorato per intero | mantenuto la promessa |
        tenuto fede all'impegno | sono partiti per | sono volati | tirato una linea | tirato la linea |
        tirato ... linea di credito | tirato ... milioni | tirato ... miliardi | attinto ... linea di credito |
        ha attinto | attinto a | nell'azionariato dal | nel capitale dal | già nel capitale |
        siede nel capitale | round chiuso | round completato | raccolta chiusa | affare concluso | fu versat* |
        fu pagat* | furono versat* | furono pagat* | fu completat* | fu acquisit* | fu acquistat* |
        fu vendut* | venne acquisit* | venne vendut* | venne rilevat* | fu rilevat* | furono consegnat* |
        furono installat* | fu chius* | convertì | esercitò | emise | prestò | concluse l'acquisto |
        concluse l'acquisizione | raccolsero | investirono | versarono | comprarono | acquistarono |
        acquisirono | incassarono | pagarono | vendettero | rilevarono | consegnarono | completarono |
        ottennero | miliardi raccolti | milioni raccolti | raccolti da | raccolti in | raccolti nel |
        miliardi pagati | milioni pagati | raccoglie | raccolgono | attribuit* in azioni | è suo |
        assegno ... arrivato | è arrivato l'assegno | assegno ... incassato | diventa socia | diventa socio |
        è entrata in | è entrato in | sono entrati in | sono entrate in | operazione chiusa |
        ha portato a ... i primi | ha in casa | hanno in casa | già in casa | sono già nei | sono già nelle |
        sono già in | sono già presso | ha finito di | hanno finito di | recapitat* | ha evaso | hanno evaso |
        evaso l'ordine | evasi gli ordini | è stato interamente | interamente tirato | interamente utilizzato |
        interamente erogat* | interamente pagat* | interamente sottoscritt* | interamente collocat* |
        ha finanziato | hanno finanziato | finanziò | è stato finanziato | è stata finanziata |
        sono stati finanziati | è proprietari* | proprietaria del | proprietario del | da oggi proprietari* |
        nuovo proprietario | nuova proprietaria | esce da | è uscit* da | è uscit* dal capitale |
        sono uscit* dal capitale | uscit* dal capitale | ha arrotondato | ha portato al | hanno portato al |
        ha portato la quota | ha portato la partecipazione | ha aumentato la quota |
        ha aumentato la partecipazione | ha ridotto la quota | ha ridotto la partecipazione |
        ha limato la quota | è oggi al | di cui ... ha il | controllata al | controllato al | posseduta al |
        in portafoglio il | aumento di capitale ... sottoscritto | aumento ... sottoscritto da |
        sottoscritto da | sottoscritta da | porta a casa ... milioni | porta a casa ... miliardi |
        si assicura ... capitali | si assicura ... round | si assicura ... milioni | si assicura ... miliardi |
        venduto il | venduta la | ceduto il | ceduta la | pagata da | pagato da | pagati da | passa a |
        è diventata di | è diventato di | ora è di | adesso è di | è ora di | scambio di azioni completato |
        concambio completato | fusione completata | nozze celebrate | matrimonio celebrato |
        concluso il matrimonio | l'ultimo tassello | rate pagate | ultima rata pagata | pagata l'ultima rata |
        si era chius* | si erano chius* | si era ... chiuso | si è ... chiuso | si era perfezionat* |
        si era conclus* | di avere sottoscritto | comprat* e già | pagat* e già | di aver sottoscritto |
        ha staccato ... assegno | hanno staccato ... assegno | incamera | incamerano | incamerato |
        porta a bilancio | messo mano al portafoglio | archivia la cessione | archivia la vendita |
        archivia l'acquisto | archivia l'acquisizione | archiviata la cessione | archiviata la vendita |
        archiviata l'acquisizione | archiviato l'acquisto | varcat* i cancelli | già in produzione |
        collaudat* | messo in linea | messi in linea | ha rilasciato ... i primi | consegna ... le chiavi |
        consegnate le chiavi | consegnato le chiavi | finanziamento chiuso | finanziamento completato |
        round concluso | raccolta conclusa | raccolta completata | è diventat* azionista |
        sono diventat* azionist* | rastrellato sul mercato | ultimo lotto | è diventato realtà |
        è diventata realtà | è realtà | dopo ... ritardi | dopo ... ritardo | dopo ... rinvii |
        dopo ... rinvio | dopo ... stallo | nonostante i ritardi | finalmente completat* |
        è finalmente arrivat* | ha finalmente | saldato | saldata | saldati | saldate
      `,
      ],
      valuation: list`
        vale in borsa | valuterebbe | valuterebbero | valutazion* | valutata | valutato | valutandola | valutandolo |
        valuta la | valuta l'azienda | valuta il gruppo | che valuta | capitalizz* | valore di borsa |
        valore di mercato | valore d'impresa | valore dell'azienda | valore della società | valeva |
        vale oggi | pre money | post money | target price | prezzo obiettivo | enterprise value |
        valore patrimoniale | patrimonio di | masse gestite | valore contabile | vale adesso | vale ora |
        vale ormai | ora vale | oggi vale | adesso vale | vale così | che vale | la società vale |
        l'azienda vale | la startup vale | il gruppo vale | a valere | valere oltre | varrebbe |
        valore implicito
      `,
      earnings: list`
        inevas* | portafoglio | ricavi | ricavo | fatturat* | fattura | utile | utili | perdita | perdite |
        margine | margini | vendite | ordini inevasi | ordini in portafoglio | portafoglio ordini |
        ordini acquisiti | backlog | trimestrale | trimestrali | bilancio | ebitda | ebit | cassa | liquidità |
        guadagn* | incassi | guidance | free cash flow | indebitamento | debito netto | il debito | debiti |
        debito di | debito da | debito complessivo | dividend* | cedola | buyback | riacquisto di azioni |
        riacquisto azioni | svalutazion* | ammortament* | brucia* | annualizzat* | masse in gestione |
        asset in gestione | patrimonio gestito | abbonament* | posizione finanziaria netta | giro d'affari |
        run rate | tra impianti in esercizio e in sviluppo | in esercizio e in sviluppo |
        in esercizio o in sviluppo | in esercizio e in costruzione | tra capacità in esercizio
      `,
      move: list`
        sale | salit* | salgono | saliva | rialzo | ribasso | calo | perde | perdono | perso | perdeva |
        guadagna* | guadagnò | ceduto il | cede il | cede lo | cede l | cedono | cresce | crescono |
        cresciut* | crescer* | crescita | aumentat* | aumenta | aumento del | aumento dell | dimezzat* |
        balzo | balza* | balzat* | crolla* | crollo | scende | scendono | sceso | scesa | scivola* | titolo |
        in borsa | a wall street | a piazza affari | chiuso in | chiude in | chiusura in | flessione | punti |
        più di un anno fa | vola* ... borsa | in progresso | arretra* | avanza ... % | su base annua |
        anno su anno | rispetto all'anno | rimbalza* | rimbalzo | tonfo | seduta | after hours | premercato |
        affonda* | schizza*
      `,
      market: list`
        mercato | la domanda | domanda di | domanda globale | settore | nel mondo | a livello globale |
        analisti | analista | stima | stime | stimano | prevision* | rete elettrica | famiglie | consumi |
        consumo | uno studio | studio di | quota di mercato | economia | pil | big tech | colossi tecnologici |
        consensus | consenso | broker | hyperscaler | industria | strategist | i big | i colossi |
        giganti del | i giganti
      `,
      spending: list`
        capex | spesa in conto capitale | investimenti in conto capitale | conto capitale | budget | spese |
        costi | costa | costano | costo del | costo di un | costo medio | costo per | spesa per investimenti |
        spese per investimenti | prevede investimenti | investimenti dell'anno | investimenti annui |
        investimenti per l'anno
      `,
      measureless: list`
        dipendenti | utenti | di clienti | posti | addetti | persone | lavoratori | assunzioni | a scheda |
        l'uno | l'una | ciascuna scheda | ciascuna azione | tassa | tasse | multa | multe | sanzione | tasso |
        tassi | cedola | ad azione | per azione | imposta | imposte | dazi | dazio | inflazione | memoria |
        token | prezzo di esercizio | efficien* | più veloce | probabilità | abitanti | parametri |
        metri quadrati | ettari | tonnellate | barili | download | visitatori | spettatori | abbonati |
        sconto | nanometri | teraflops | petaflops | transistor | punti base | rendimento | della popolazione |
        sovvenzion* | anni di esperienza | al chilo | volte | multat* | sanzionat* | richieste di connessione |
        richieste di allaccio | richieste di allacciamento | domande di connessione | domande di allaccio |
        pratiche di connessione
      `,
      holding: list`
        quota | quote | partecipazione | partecipazioni | del capitale | nel capitale | al capitale |
        capitale sociale | azionist* | delle azioni | della società | dell'azienda | della startup |
        della start up | della joint venture | della newco | del gruppo | detiene | detengono | deteneva |
        detenere | possiede | possedeva | possedere | compra* | acquist* | acquisi* | acquisizion* | rilev* |
        minoranza | maggioranza | avrà | controlla* | controllo | socio | soci | entra* | diritti di voto |
        conserva | manterrà | mantiene | salire al | salirà al | salita al | diluizione | pari al |
        dei diritti | cedere | restante | rimanente | ingresso di | ingresso in | ingresso nel | ingresso con |
        entrata in | azioni di | socia | che ha il | fa capo il | fa capo al | scesa al | sceso al |
        scende al | scendere al | scenderà al | alleggerit* | alienat* | titolare del | in mano il |
        ha in mano | è salita al | sale al | sale dal | pacchetto del | fetta del | il restante | in mano a |
        è di proprietà | salgono al | scendono al | è diventat* azionista con
      `,
      duration: list`
        contratt* | accord* | durata | durerà | dura | durerebbe | locazione | affitto | affitta* | noleggio |
        in | per | nel giro di | su | intesa | esercitabil* | esercitat* | licenza | scadenza | impegn* |
        fornitura | collaborazione | partnership | commessa | spalmat* | distribuit* | rinnovabil* | arco
      `,
      goods: list`
        chip | gpu | processor* | accelerator* | server | schede | scheda | tpu | sistemi | rack | unità |
        wafer | superchip | semiconduttori
      `,
      product: list`
        chip | chip di | chip della | chip targati | gpu | gpu di | gpu della | processor* | processori di |
        processori della | accelerator* | acceleratori di | acceleratori della | server | server di | schede |
        schede di | schede grafiche | tpu | tpu di | sistemi | sistemi di | blackwell | rubin | vera | hopper |
        grace | instinct | trainium | tecnologia | tecnologie di | hardware | azioni | azioni di | titolo |
        architettura | modelli | piattaforma | targat*
      `,
      aside: list`
        organizzata da | organizzato da | conferenza di | evento di | rivale | rivali | concorrent* | come |
        quali | ex | sostenuta da | sostenuto da | appoggiat* da | partecipat* da | controllata da |
        controllato da | controllata di | filiale di | a differenza di | rispetto a | tra cui | fra cui |
        insieme a | analisti di | analista di | analisti della | gestore di | strategist di | azionista di |
        contro | oltre a | al pari di | sulla scia di | nata da | fondata da ex | cofondatore di |
        consulente di | assistit* da | sulle orme di | spin off di | costola di | sfidante di | sfidanti di |
        anti Nvidia | alternativa a | in concorrenza con | concorre con | che compete con | compete con |
        un tempo | del calibro di | alla stregua di | sul modello di | sulla falsariga di
      `,
      pronoun: list`
        quest'ultima | le verserà | gli verserà | le fornirà | gli fornirà | le concederà | gli concederà | le consegnerà |
        le garantirà | gli garantirà | esso | essa | quest'ultimo | questi ultimi
      `,
      each: ['ciascun*', 'a testa', 'ognun*', 'per ciascun*', 'cadaun*'],
      respectively: ['rispettivamente'],
      both: list`
        entrambe le | entrambi | entrambe | le due società | le due aziende | i due gruppi | i due colossi |
        i due partner | le due imprese | le parti | tra le due | fra le due | tra i due
      `,
      part: list`
        primi | primo | iniziale | iniziali | inizialmente | tranche | di cui | dei quali | delle quali |
        fase | ulteriori | ulteriore | altri | altre | altro | aggiunti* | aggiunge | aggiungono | aggiunto |
        acconto | anticipo | ampliamento | ampliato di | rata | subito | ultima | restanti | restante |
        rimanenti | rimanente | finora | una parte | in più | estensione | subito dopo | fetta | saldo
      `,
      whole: list`
        in tutto | in totale | totale | totali | complessiv* | portando il totale | nel complesso |
        portando a | sale a | cumulativ*
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
        firmat* | firma | firmano | sottoscritt* | sottoscrive | siglat* | sigla | siglano | stipulat* |
        stipula | stretto un | stretto una | concluso un | concluso una | raggiunto un accordo |
        raggiunto l'accordo | si è impegnat* | si sono impegnat* | impegnat* a | si impegna | si impegnano |
        ordinat* | aggiudicat* | si aggiudica | commissionat* | affidat* | prenotat* | vincolant* |
        definitivo | ha accettato | concordat* | pattuit* | blindat* | ha vinto | strappat* | si assicura |
        assicurat* | si è vincolat* | si vincola | si è legat* | nero su bianco | stretta di mano |
        ha stretto | hanno stretto | intesa raggiunta | accordo raggiunto | fumata bianca | accaparrat* |
        si accaparra | ha scelto | hanno scelto | scelt* da | ha piazzato | ha chiuso ... contratto |
        hanno chiuso ... contratto | ha chiuso ... accordo | hanno chiuso ... accordo | chiude ... contratto |
        chiude ... accordo | ha concluso ... contratto | ha concluso ... accordo | hanno concluso ... accordo |
        conclude ... contratto | conquista | conquistat* | ha in ordine | si è pres* l'impegno |
        preso l'impegno | assunto l'impegno | ha incassato ... commessa | ha incassato ... contratto |
        incassa un contratto | incassa un ordine | incassa una commessa | rinnovat* |
        porta a casa un contratto | portato a casa un contratto | porta a casa una commessa
      `,
      told: list`
        annunciat* | annuncia | annunciano | annuncio | svelat* | svela | presentat* | presenta | comunicat* |
        reso noto | rivelat* | lanciat* | lancia | confermat* | conferma | ufficializzat* | comunicano |
        comunica | rende noto | rendono noto | reso pubblico | svelano | presentano | confermano
      `,
      done: list`
        completat* | completa | completamento | perfezionat* | chiuso | chiusa | chiude | chiusura |
        finalizzat* | pagat* | versat* | trasferit* | erogat* | consegnat* | consegna | ricevut* | incassat* |
        installat* | saldat* | liquidat* | bonificat* | già | finora | entrat* in funzione | attivat* |
        convertit* | spedit* | avvenut* | effettuat* | rimborsat* | interamente | sborsat* | accreditat* |
        inaugurat* | andat* in porto | portat* a termine | contestualmente alla firma | già in esercizio |
        ha girato | hanno girato | ultimat* | acces* | è costat* | in cassa | staccato un assegno |
        è entrato in esercizio | sono entrati in esercizio | ha finito di | hanno finito di | ha terminato di |
        messo le mani su | liberat* di | già arrivat* | arrivat* sul conto | nelle casse di | corrispost* |
        perfezionano | finalizza | finalizzano | completano | conclus* | eseguit* | è attivo | sono attivi |
        è online | sono online | in produzione da | in produzione dal | è in produzione |
        entrat* in produzione | sono installat* | sono giunt* | è giunt* | onorat* | incassa | incassano |
        bonifico | in cassaforte | chiude ... round | chiude ... serie | chiude ... raccolta |
        chiude ... aumento | montat* | dispiegat* | costruit* | evaso l'ordine | recapitat* |
        interamente sottoscritt* | interamente erogat* | proprietaria del | sottoscritto da | è entrata in |
        è entrato in | in casa | uscit* dal capitale | finanziò | ha staccato ... assegno | incamera |
        collaudat* | in linea | già in produzione | le chiavi | è diventat* azionista
      `,
      held: list`
        detiene | detengono | deteneva | possiede | possiedono | possedeva | controlla | controllat* |
        azionista | azionisti | socio | soci | conserva | mantiene | ha in mano | ha in portafoglio |
        in funzione | operativ* | gestisce | ospita | utilizza | usa | è titolare | dispone di | resta |
        conta su | equipaggiat* | dotat* | in mano a | in pancia | ha in tasca | hanno in tasca | fa capo a |
        fa capo al | fa capo alla | sfrutta | sfrutta già | utilizza già | usa già | è salit* al |
        nelle mani di | è attivo | sono attivi | è attiva | sono attive | girano | macinano | occupa |
        occupano | utilizzano | di proprietà di | è di proprietà | è socia | alimenta già | al lavoro da |
        che ha il | detenut* | siede nel capitale | è online | sono online | in esercizio | in servizio |
        in uso | è in produzione | partecipata al | è oggi al | ha in casa | di cui ... ha il |
        proprietaria del | è proprietari* | in produzione | già in produzione | è diventat* azionista
      `,
      raised: list`
        raccolt* | raccoglie | comprat* | acquistat* | rilevat* | acquisit* | vendut* | cedut* | investit* |
        partecipat* | guidat* da | guidato | entrat* nel capitale | sborsat* | speso | spesi | costat* |
        ottenut* | prestat* | emess* | concess* | iniettat* | immess* | sottoscritto l'aumento | preso |
        presa | pagò | comprò | rilevò | acquisì | investì | raccolse | ottenne | ricevette | vendette |
        entrò | versò | messo le mani su | ha messo le mani su | staccato un assegno | riversat* | pompat* |
        si è liberat* | si è disfat* | dismess* | incassando | spendendo | sborsando | sborsò | incassò |
        portat* a casa | fatto cassa | rastrell* | incassa | alienat* | monetizzat* | inglobat* | fagocitat* |
        raccolsero | investirono | versarono | comprarono | acquistarono | rilevarono | vendettero |
        ottennero | mise | misero | si è alleggerit* | devolut* | elargit* | corrispost* | depositat* presso |
        sborsarono | raccolgono | sbarazzat* | finanziò | ha finanziato | esce da | è uscit* da |
        ha arrotondato | ha portato al | ha ridotto la quota | ha aumentato la quota | porta a casa |
        incamera | incamerato | messo mano al portafoglio
      `,
      pending: list`
        subordinat* | soggett* a | condizionat* | condizioni | condizione | approvazion* | autorizzazion* |
        via libera | autorità | antitrust | chiusura è attesa | chiusura attesa | closing | atteso per |
        attesa per | prevista per | previsto per | prevista entro | previsto entro | entro la fine | entro il |
        opzione | opzioni | se | quando | una volta | qualora | in attesa | dipende | al raggiungimento |
        tappe | restante | restanti | resto | progressivamente | gradualmente | nel tempo | nulla osta |
        closing previsto | perfezionamento è atteso | perfezionamento atteso | chiusura è prevista |
        chiusura prevista | si chiuderà | dovrebbe chiudersi | dovrebbe concludersi | dovrebbe perfezionarsi |
        salvo | a patto che | purché | al verificarsi
      `,
      meant: list`
        prevede | prevedono | previst* | intende | intendono | intenzion* | punta a | puntano a | vuole |
        vogliono | vorrebbe | conta di | obiettivo | ambizion* | progett* | pianific* | piano | piani |
        dovrebbe | dovrebbero | potrebbe | potrebbero | lettera d'intenti | memorandum | non vincolant* |
        preliminar* | proposta | a regime | fino a | si propone | candidat* | potenzialmente |
        mettendo a punto | sta lavorando a | stanno lavorando a | sta preparando | stanno preparando |
        iter autorizzativo | istanza | bozza | volontà di | ambisce | ambiscono | sulla carta | mira |
        mirano a | contano di | si propongono | spera | sperano | attes* nel* | auspica | aspira a |
        aspirano a | tabella di marcia | punta ad | puntano ad | si appresta a | si apprestano a |
        si prepara a | si preparano a | in cantiere | in programma | in calendario | intesa di massima |
        term sheet | richiesta per | messo in conto | potrà salire | dett* disponibile | vorrebbero | sognano |
        traguardo | gettando le basi | immaginano | si riserva di | avviato l'iter | ancora da autorizzare
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
        detto | dice | dicono | disse | spiega | spiegato | spiegano | dichiara* | annuncia* | secondo |
        afferma* | affermat* | precisa | precisat* | precisò | chiarit* | chiarisce | ribadi* | comunicat* |
        commenta | commentat* | confermat* | conferma | aggiunt* | aggiunge | ammess* | ammette | rivelat* |
        rivela | raccontat* | racconta | sostien* | sostenut* | assicura* | sottoline* | osserva* | replica* |
        risponde | risposto | scrive | fa sapere | fatto sapere | a detta di | per bocca | parole di | giura |
        insiste | nota | ha reso noto | hanno reso noto | rende noto | rendono noto | fanno sapere
      `,
      cites: list`
        secondo | riferi* | riporta* | scrive | scrivono | scritto | citat* | citando | cita | che cita |
        anticipat* | anticipa | rivelat* | rivela | rivelano | svela* | stando a | stando al* | si legge |
        fa sapere | parlato di | parla di | inchiesta | ricostruzione | riportat* | a quanto | secondo quanto
      `,
      unnamed: list`
        fonti | una fonte | persone vicine | persone a conoscenza | indiscrezioni | persone informate |
        ambienti | persone al corrente | addetti ai lavori | chi conosce | anonimato | banchieri
      `,
      document: list`
        documento depositato | documenti depositati | filing | comunicato | nota | bilancio | prospetto |
        documento informativo | relazione trimestrale | rapporto trimestrale | comunicazione alla sec |
        comunicazione alla consob | 8 k | 10 q | atti societari | avviso di borsa | post sul blog
      `,
      and: list`
        e | ed | o | più | poi | nonché
      `,
      clause: list`
        mentre | ma | però | tuttavia | anche se | benché | sebbene | quando | dopo | che | invece | intanto |
        nel frattempo | cui | eppure | dal canto suo
      `,
      until: list`
        entro | fino al | fino a | dal | da | dalla | fine | inizio | metà | semestre | trimestre |
        nel corso del | scadenza | previst* per | attes* per
      `,
      ahead: list`
        sarà | saranno | essere | verrà | verranno | venga | vengano | sia | siano | fossero | una volta |
        man mano che | non appena | vengono | viene | sarebbe | sarebbero | andrà | andranno
      `,
    },
  },
}
