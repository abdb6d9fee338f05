import { codes, list, numbers } from './list.ts'
import type { LanguagePack } from './pack.ts'

/** Words for making an amount larger or smaller. */
const changed = list`
  verlaag* | verklein* | gekort | verhoog* | verminder* | teruggebracht | opgehoogd | uitgebreid | opgetrokken | bijgesteld | gestegen | gedaald | gegroeid | gekrompen | gehalveerd | halveer* | teruggeschroefd | ingekrompen | gereduceerd | afgeslankt
`

export const nl: LanguagePack = {
  lang: 'nl',
  script: 'spaced',
  quantities: {
    decimal: ',',
    numerals: numbers`
      een half 0.5 | een halve 0.5 | half 0.5 | halve 0.5 | driekwart 0.75 | een 1 | één 1 | anderhalf 1.5 |
      anderhalve 1.5 | tweeënhalf 2.5 | tweeënhalve 2.5 | drieënhalf 3.5 | drieënhalve 3.5 | vierenhalf 4.5 |
      twee 2 | drie 3 | vier 4 | vijf 5 | zes 6 | zeven 7 | acht 8 | negen 9 | tien 10 | elf 11 | twaalf 12 |
      dertien 13 | veertien 14 | vijftien 15 | zestien 16 | zeventien 17 | achttien 18 | negentien 19 |
      twintig 20 | eenentwintig 21 | tweeëntwintig 22 | drieëntwintig 23 | vierentwintig 24 | vijfentwintig 25 |
      zesentwintig 26 | zevenentwintig 27 | achtentwintig 28 | negenentwintig 29 | dertig 30 | eenendertig 31 |
      tweeëndertig 32 | drieëndertig 33 | vierendertig 34 | vijfendertig 35 | zesendertig 36 |
      zevenendertig 37 | achtendertig 38 | negenendertig 39 | veertig 40 | eenenveertig 41 | tweeënveertig 42 |
      drieënveertig 43 | vierenveertig 44 | vijfenveertig 45 | zesenveertig 46 | zevenenveertig 47 |
      achtenveertig 48 | negenenveertig 49 | vijftig 50 | eenenvijftig 51 | tweeënvijftig 52 |
      drieënvijftig 53 | vierenvijftig 54 | vijfenvijftig 55 | zesenvijftig 56 | zevenenvijftig 57 |
      achtenvijftig 58 | negenenvijftig 59 | zestig 60 | eenenzestig 61 | tweeënzestig 62 | drieënzestig 63 |
      vierenzestig 64 | vijfenzestig 65 | zesenzestig 66 | zevenenzestig 67 | achtenzestig 68 |
      negenenzestig 69 | zeventig 70 | eenenzeventig 71 | tweeënzeventig 72 | drieënzeventig 73 |
      vierenzeventig 74 | vijfenzeventig 75 | zesenzeventig 76 | zevenenzeventig 77 | achtenzeventig 78 |
      negenenzeventig 79 | tachtig 80 | eenentachtig 81 | tweeëntachtig 82 | drieëntachtig 83 |
      vierentachtig 84 | vijfentachtig 85 | zesentachtig 86 | zevenentachtig 87 | achtentachtig 88 |
      negenentachtig 89 | negentig 90 | eenennegentig 91 | tweeënnegentig 92 | drieënnegentig 93 |
      vierennegentig 94 | vijfennegentig 95 | zesennegentig 96 | zevenennegentig 97 | achtennegentig 98 |
      negenennegentig 99 | honderd 100 | honderdvijftig 150 | tweehonderd 200 | driehonderd 300 |
      vierhonderd 400 | vijfhonderd 500 | zeshonderd 600 | zevenhonderd 700 | achthonderd 800 |
      negenhonderd 900 | duizend 1000 | tweeduizend 2000 | drieduizend 3000 | vierduizend 4000 |
      vijfduizend 5000 | zesduizend 6000 | achtduizend 8000 | tienduizend 10000 | twaalfduizend 12000 |
      vijftienduizend 15000 | twintigduizend 20000 | dertigduizend 30000 | veertigduizend 40000 |
      vijftigduizend 50000 | zestigduizend 60000 | zeventigduizend 70000 | tachtigduizend 80000 | negentigduizend 90000 |
      zevenduizend 7000 | negenduizend 9000 | elfduizend 11000 | dertienduizend 13000 | veertienduizend 14000 | zestienduizend 16000 | zeventienduizend 17000 |
      achttienduizend 18000 | negentienduizend 19000 | tweeëntwintigduizend 22000 | vierentwintigduizend 24000 | vijfentwintigduizend 25000 |
      vijfendertigduizend 35000 | vijfenzeventigduizend 75000 | honderdvijftigduizend 150000 | driehonderdduizend 300000 | vierhonderdduizend 400000 |
      honderdtwintig 120 | honderdtachtig 180 | tweehonderdvijftig 250 | driehonderdvijftig 350 | elfhonderd 1100 | twaalfhonderd 1200 | dertienhonderd 1300 |
      veertienhonderd 1400 | vijftienhonderd 1500 | zestienhonderd 1600 | achttienhonderd 1800 | vijfentwintighonderd 2500 |
      een kwart 0.25 | kwart 0.25 | drie kwart 0.75 | vijfenhalf 5.5 | vijfenhalve 5.5 | zesenhalf 6.5 | zesenhalve 6.5 | zevenenhalf 7.5 | zevenenhalve 7.5 |
      achtenhalf 8.5 | negenenhalf 9.5 | tienenhalf 10.5 | twaalfenhalf 12.5 | vierenhalve 4.5 | twee en een half 2.5 | een dozijn 12 | honderdduizend 100000 | tweehonderdduizend 200000 | vijfhonderdduizend 500000
    `,
    scales: numbers`
      duizend 1e3 | miljoen 1e6 | mln 1e6 | mln. 1e6 | miljard 1e9 | mld 1e9 | mld. 1e9 | mrd 1e9 |
      biljoen 1e12 | bln 1e12 | mio 1e6 | mio. 1e6 | mjd 1e9 | k 1e3
    `,
    currencies: codes`
      dollar USD | dollars USD | US-dollar USD | Amerikaanse dollar USD | Australische dollar AUD |
      Canadese dollar CAD | Taiwanese dollar TWD | Taiwandollar TWD | Hongkongse dollar HKD |
      Singaporese dollar SGD | euro EUR | pond GBP | pond sterling GBP | Britse pond GBP | yen JPY | won KRW |
      Zuid-Koreaanse won KRW | yuan CNY | renminbi CNY | frank CHF | Zwitserse frank CHF |
      Zwitserse franken CHF | Zweedse kroon SEK | kroon SEK | kronen SEK | Noorse kroon NOK |
      Noorse kronen NOK | Deense kroon DKK | roepie INR | dirham AED | riyal SAR | real BRL |
      Nieuw-Zeelandse dollar NZD | Tsjechische kroon CZK | Deense kronen DKK | Zweedse kronen SEK | roepies INR | Indiase roepie INR |
      Indiase roepies INR | Indonesische roepia IDR | Mexicaanse peso MXN | Chileense peso CLP | sjekel ILS | shekel ILS | baht THB | dong VND |
      zloty PLN | forint HUF | lira TRY | Turkse lira TRY | rand ZAR | roebel RUB | tenge KZT | Saudische riyal SAR | Qatarese riyal QAR |
      Koeweitse dinar KWD | ringgit MYR | reais BRL | ponden GBP | nieuwe Taiwanese dollar TWD | Amerikaanse dollars USD | US dollar USD | US dollars USD | US-dollars USD | Britse ponden GBP |
      ponden sterling GBP | Canadese dollars CAD | Australische dollars AUD | Taiwanese dollars TWD | Hongkongse dollars HKD | Hongkong-dollar HKD | Hongkongdollar HKD |
      Singaporese dollars SGD | Singaporedollar SGD | Singapore-dollar SGD | Nieuw-Zeelandse dollars NZD | Japanse yen JPY | Chinese yuan CNY | Koreaanse won KRW |
      Saoedische riyal SAR | Saudische rial SAR | Emiraatse dirham AED | Israëlische sjekel ILS | Israëlische shekel ILS | sjekels ILS | shekels ILS |
      Braziliaanse real BRL | Braziliaanse reais BRL | Poolse zloty PLN | Maleisische ringgit MYR |
      Thaise baht THB | Russische roebel RUB | Zuid-Afrikaanse rand ZAR
    `,
    yenSign: 'JPY',
    power: numbers`
      terawatt 1e12 | gigawatt 1e9 | gigawatts 1e9 | megawatt 1e6 | megawatts 1e6 | kilowatt 1e3 | watt 1
    `,
    percent: ['procent', 'procents', 'procentsbelang', 'procentbelang', 'procentsaandeel', 'pct', 'percent'],
    shares: list`
      aandelen | *aandelen | *-aandelen | warrants | stukken | opties | inschrijfrechten
    `,
    goods: list`
      *chips | *-chips | *-*chips | gpu's | gpus | *-gpu's | tpu's | tpus | *-tpu's | *processors |
      *-*processors | *processoren | *accelerators | *-accelerators | *versnellers | *-versnellers | kaarten |
      *kaarten | *-kaarten | *servers | *-servers | systemen | *systemen | *-systemen | racks | *-racks |
      wafers | eenheden | *eenheden | stuks | halfgeleiders | superchips | cpu's | npu's | lpu's | xpu's | asics | A100's | H100's | H200's | H20's | H800's |
      A800's | B200's | B300's | GB200's | GB300's | L40's | MI300's | MI300X's | MI325X's | MI350's | MI355X's | MI400's | MI450's | Blackwells | rekken |
      *rekken | serverkasten | modules | *modules | nodes | borden | chipsets
    `,
    years: ['jaar', 'jaren', 'jarig', 'jarige', 'jaren lang'],
    months: ['maanden', 'maand', 'maands'],
    lasting: numbers`
      tweejarig 2 | tweejarige 2 | driejarig 3 | driejarige 3 | vierjarig 4 | vierjarige 4 | vijfjarig 5 | vijfjarige 5 | zesjarig 6 | zesjarige 6 | zevenjarig 7 | zevenjarige 7 | tienjarig 10 | tienjarige 10 | twaalfjarig 12 | twaalfjarige 12 | vijftienjarig 15 | vijftienjarige 15 | twintigjarig 20 | twintigjarige 20
    `,
    apart: list`van | met | aan | bij | voor | als | maar | en | door`,
    counted: list`
      mensen | gebruikers | klanten | abonnees | parameters | tokens | inwoners | huishoudens |
      woningen | banen | bewerkingen | transistors | vierkante | kilometer | ton | downloads |
      medewerkers | burgers | uur | liter | keer | woonhuizen | gezinnen | studenten | patiënten | leden | kijkers | luisteraars | bezoekers | reizigers |
      passagiers | auto's | voertuigen | telefoons | smartphones | iphones | laptops | pc's | apparaten | ontwikkelaars | accounts | bedrijven | werknemers |
      vragen | berichten | zoekopdrachten | boeken | woorden | foto's | video's | bomen | panelen | kilowattuur | megawattuur | kubieke | meter | hectare |
      graden | vaten | bitcoins | stemmen | aansluitingen | adressen
    `,
    ofWhich: list`waarvan | daarvan | ervan`,
    ofThem: list`daarvan | ervan`,
    soon: list`
      dit | al | nu | in | direct | gaan | gaat | staan | zijn | inmiddels | elk | ieder | werden | worden | waren | zullen | komen | meer | op | onder |
      erbij | volgen | geleverd | besteld | geïnstalleerd | draaien | bijkomen | naar
    `,
    versus: list`in plaats van | in plaats van de | tegen | tegenover | vergeleken met | eerder`,
    paidIn: ['in'],
    fillers: list`
      aan | nieuwe | extra | van de | van zijn | eigen
    `,
    upTo: list`
      tot | tot wel | tot aan | maximaal | hooguit | ten hoogste | hoogstens | niet meer dan | tot maximaal |
      een maximum van | een plafond van | tot zo'n | tot en met | tot ongeveer | tot circa | tot in totaal | tot ruim |
      oplopend tot | minder dan | uit te breiden tot | uitbreidbaar tot | kan groeien naar | max | max. | maximum |
      met een maximum van | met een plafond van | tot maar liefst | tot liefst | tot bijna | tot rond de |
      tot nog eens | tot een bedrag van | tot een maximum van | tot een totaal van | op te schalen tot |
      op te schalen naar | opschaalbaar tot | opschaalbaar naar | schaalbaar tot | door te groeien naar |
      door te groeien tot | uit te bouwen tot | kan groeien tot | kan uitgroeien tot | onder de | niet boven de |
      niet meer als | kan oplopen naar | kan stijgen naar | tot ruwweg | tot grofweg | tot pakweg | tot om en nabij |
      tot naar schatting | tot omgerekend | met maximaal | van maximaal | niet hoger dan | ten hoogste zo'n | op zijn hoogst | op z'n hoogst |
      kan aangroeien tot | kunnen aangroeien tot | kan doorgroeien naar | kan doorgroeien tot | kan oplopen tot |
      kunnen oplopen tot | kan stijgen tot | kan verhoogd worden tot | kan worden verhoogd tot |
      kan worden uitgebreid tot | kan worden uitgebreid naar | kan worden opgeschaald naar |
      kan worden opgeschaald tot | kan uitgebreid worden tot | kan uitgroeien naar
    `,
    atLeast: list`
      minstens | meer dan | ruim | ten minste | tenminste | minimaal | zeker | niet minder dan |
      boven de | dik | op zijn minst | op z'n minst | een minimum van | meer dan de | een dikke |
      een ruime | veel meer dan | flink meer dan | iets meer dan | net iets meer dan | vanaf | meer
      dan zo'n | minimale looptijd van | looptijd van minimaal | boven | ruim boven de | ver boven de | dik boven de | hoger dan | méér dan | minimum | over de |
      meer dan een | aanzienlijk meer dan | fors meer dan | aanmerkelijk meer dan | een stuk meer dan | wel meer dan |
      van ruim | met ruim | voor ruim | met meer dan | voor meer dan | van meer dan |
      opgetrokken tot ruim | opgetrokken tot meer dan | verhoogd tot ruim | verhoogd tot meer dan | verhoogd naar ruim |
      verhoogd naar meer dan | gestegen tot ruim | gestegen tot meer dan | gestegen naar ruim | steeg tot ruim |
      steeg tot meer dan | stijgt tot ruim | stijgt tot meer dan | uitgebreid tot ruim | uitgebreid tot meer dan |
      uitgebreid naar ruim | gegroeid tot ruim | gegroeid tot meer dan | groeide tot ruim | groeit tot ruim |
      groeit tot meer dan | opgelopen tot ruim | opgelopen tot meer dan | opgevoerd tot ruim | opgevoerd tot meer dan |
      opgehoogd tot ruim | opgehoogd tot meer dan | aangegroeid tot ruim | minimaal zo'n | minstens zo'n
    `,
    prepositions: [],
    upToAfter: ['maximaal', 'of minder', 'hoogstens', 'hooguit'],
    atLeastAfter: ['of meer', 'of méér', 'minimaal', 'of hoger', 'en meer'],
    about: list`
      ongeveer | circa | zo'n | bijna | rond de | zowat | rond | een kleine | een slordige | een goede | krap |
      krap aan | nog geen | grofweg | pakweg | om en nabij | om en nabij de | naar schatting | geschatte | omgerekend |
      in totaal | de | het | een | nog eens | nog | extra | eerste | de eerste | tussen | tussen de | van | voor |
      totaal | ca. | nagenoeg | een dikke | exact | precies | maar liefst | aangevuld tot | verhoogd tot | stijgt tot |
      steeg tot | stegen tot | gestegen tot | uitgebreid tot | opgehoogd tot | groeit tot | groeide tot | gegroeid tot |
      uitgroeien tot | opgetrokken tot | opgelopen tot | teruggebracht tot | verlaagd tot | beperkt tot | tegen de |
      richting de | om en bij | om en bij de | omtrent | een goeie | liefst | nipt | net geen | net niet |
      net onder de | iets onder de | zo ongeveer | een bedrag van | een krappe | krappe | gauw | zowat de |
      een geschatte | een recordbedrag van | gehalveerd tot | teruggeschroefd tot | verkleind tot | ingekrompen tot |
      gereduceerd tot | verminderd tot | bijgesteld tot | gekort tot | gedaald tot | daalt tot | daalde tot |
      gekrompen tot | zakt tot | zakte tot | klimt tot | klom tot | oploopt tot | bijgesteld naar | ruwweg |
      iets minder dan | net iets minder dan | amper | slechts | in de orde van | in de orde van grootte van |
      welgeteld | resterende | overige | rondom de | alles bij elkaar | opgevoerd tot | opgevoerd naar |
      aangegroeid tot | verhoogd naar | uitgebreid naar | opgehoogd naar | laten aangroeien tot | laten groeien tot |
      doorgroeien naar
    `,
    to: ['tot', 'à', 'of', 'tot en met'],
    between: ['tussen', 'tussen de'],
    and: ['en', 'en de'],
    change: list`
      stijgt van | steeg van | gaat van | ging van | verhoogd van | verlaagd van
    `,
    changed,
    changeEnds: { from: list`van`, to: list`naar | tot` },
    rates: list`
      per gigawatt | per megawatt | per MW | per GW | per aandeel | per chip | per gpu | per stuk |
      per uur | per kilowattuur | per gebruiker | per kaart | per rack | per eenheid | per megawattuur | per MWh | per kWh | per kilowatt | per kW | per server |
      per hectare | per vierkante meter | de vierkante meter | per vat | per wafer | per token | het stuk | per ton
    `,
    ratesAhead: list`per gigawatt | elke gigawatt | iedere gigawatt | per megawatt | elke megawatt`,
    moments: list`
      geleden | eerder | later | oud | oude
    `,
    vague: list`
      tientallen miljarden | honderden miljarden | honderden miljoenen | tientallen miljoenen |
      honderdduizenden | tienduizenden | enkele miljarden | meerdere miljarden | verscheidene miljarden |
      miljarden | een paar miljard | enkele honderden | enkele tientallen | een paar honderd | vele miljarden |
      duizenden | meerdere gigawatts | meerdere gigawatt | enkele gigawatts | honderden megawatt |
      miljardenbedrag | een paar jaar | enkele jaren | meerdere jaren | verschillende miljarden | een handvol miljarden | een paar honderd miljoen |
      enkele honderden miljoenen | een paar miljoen | enkele miljoenen | miljoenenbedrag | vele honderden | een veelvoud | honderden megawatts | tientallen megawatt |
      tientallen gigawatt | een paar gigawatt | een paar duizend | enkele duizenden
    `,
    one: list`
      de eerste | eerste | een eerste | elke | iedere | een | één | ruim een | ruim één | bijna een |
      bijna één | meer dan een | meer dan één | zo'n
    `,
  },
  claims: {
    abbreviations: list`
      bijv | ca | mln | mld | mrd | inc | corp | co | nr | dr | prof | enz | o.a | d.w.z | m.n | jan | feb |
      mrt | apr | jun | jul | aug | sep | sept | okt | nov | dec | n.v | b.v | u.s
    `,
    beside: {
      roles: codes`
        met with | samen with | aan to | naar to | in in | bij in | van of | door by | via by | voor for |
        en and | of and | tussen between | als as | zoals as | uit from | op over | tegen over | over over
      `,
      articles: list`de | het | een`,
    },
    ordinalStop: false,
    behindReplaced: [],
    dates: {
      months: [
        ['januari', 'jan'],
        ['februari', 'feb'],
        ['maart', 'mrt'],
        ['april', 'apr'],
        ['mei'],
        ['juni', 'jun'],
        ['juli', 'jul'],
        ['augustus', 'aug'],
        ['september', 'sept', 'sep'],
        ['oktober', 'okt'],
        ['november', 'nov'],
        ['december', 'dec'],
      ],
      weekdays: [
        ['maandag', 'maandagavond'],
        ['dinsdag', 'dinsdagavond'],
        ['woensdag', 'woensdagavond'],
        ['donderdag', 'donderdagavond'],
        ['vrijdag', 'vrijdagavond'],
        ['zaterdag'],
        ['zondag'],
      ],
      lastYear: ['vorig jaar', 'afgelopen jaar', 'een jaar geleden', 'een jaar eerder', 'van vorig jaar'],
      relative: [
        { phrase: 'vorig jaar', years: -1 },
        { phrase: 'een jaar geleden', years: -1 },
        { phrase: 'een jaar eerder', years: -1 },
        { phrase: 'twee jaar geleden', years: -2 },
        { phrase: 'vorige maand', months: -1 },
        { phrase: 'afgelopen maand', months: -1 },
        { phrase: 'een maand geleden', months: -1 },
        { phrase: 'twee maanden geleden', months: -2 },
        { phrase: 'drie maanden geleden', months: -3 },
        { phrase: 'vier maanden geleden', months: -4 },
        { phrase: 'vijf maanden geleden', months: -5 },
        { phrase: 'zes maanden geleden', months: -6 },
        { phrase: 'een half jaar geleden', months: -6 },
        { phrase: 'begin deze maand', months: 0 },
        { phrase: 'vorige week', days: -7 },
        { phrase: 'afgelopen week', days: -7 },
        { phrase: 'een week geleden', days: -7 },
        { phrase: 'twee weken geleden', days: -14 },
        { phrase: 'twee weken eerder', days: -14 },
      ],
    },
    cues: {
      invest: list`
        invest* | geïnvesteerd* | *investering | *investeringen | herinvest* | steekt | steken | stak |
        staken | gestoken | pompt | pompen | pompte* | gepompt | belang | belangen | minderheidsbelang* |
        meerderheidsbelang* | financieringsronde* | investeringsronde* | kapitaalronde* | kapitaal* |
        durfkapitaal | kapitaalinjectie* | geldinjectie* | injecteer* | aandeelhouder* | grootaandeelhouder* |
        geldschieter* | inleg | inleggen | legt ... in | stapt ... in | stapte in | stapten in | instappen |
        ingestapt | opgehaald | haalt ... op | haalde ... op | haalden ... op | halen ... op | ophalen |
        op te halen | ronde | stort | gestort | storten | stortte* | bijdrage | cheque | participatie* |
        participeert | participeren | deelneming* | deelname | trekt ... uit | trok ... uit | trekken ... uit |
        uitgetrokken | uittrekken | neemt ... belang | nam ... belang | aandelenbelang | converteerbare |
        draagt bij | uitgifte | geeft ... aandelen uit | gaf ... aandelen uit | haalde | haalden |
        stopt ... in | stoppen ... in | stopte ... in | stopten ... in | groeikapitaal | startkapitaal |
        eigen vermogen | preferente aandelen | aandelenuitgifte | aandelenemissie | emissie |
        converteerbare lening | converteerbare obligaties | serie a | serie b | serie c | serie d | zaaironde |
        zaaikapitaal | vervolgronde | aandelenruil | deed mee | deden mee | doet mee | geleid door |
        onder leiding van | ticket | storting | bijgestort | bijstort* | legt ... neer | legden ... neer
      `,
      buy: list`
        koop* | kocht* | gekocht | aankoop* | aankopen | aangekocht | aanschaf* | aangeschaft | afneem* |
        afnemen | neemt ... af | nemen ... af | nam ... af | afgenomen | afname | bestel* | *bestelling |
        *bestellingen | *order | *orders | order* | betaal* | betaald* | betalen | betaling* | *betaling |
        prijs | prijskaartje | inkoop* | inkopen | ingekocht | koopt ... in | inslaan | slaat ... in |
        reserveer* | gereserveerd | spendeer* | besteed* | besteden | uitgeven aan | geeft ... uit |
        vastgelegd | legt ... vast | legde ... vast | ontvang* | ontving* | krijgt | krijgen | kregen |
        nabetaling* | *betalingen | inkooporder* | aankooporder* | kooporder* | afnamecontract* |
        afnameovereenkomst* | afnameverplichting* | ppa | stroomcontract* | stroomafname | vooruitbetaal* |
        vooruitbetaling* | voorschot* | aanbetaling* | schaft ... aan | schafte ... aan | kocht ... in |
        kochten ... in | in te kopen | telt ... neer | telde ... neer | neergeteld | hoest ... op | kostte |
        getrekt de portemonnee | tast in de buidel
      `,
      supply: list`
        ai fabriek | lever* | geleverd* | *levering | *leveringen | aanlever* | toelever* | uitrol* | uitgerold |
        rolt ... uit | installeer* | installatie | geïnstalleerd* | *capaciteit | rekenkracht* | toegang tot |
        beschikbaar | ter beschikking | bouw | bouwt | bouwen | bouwde* | gebouwd | aanbouw | bouwt ... uit |
        neerzetten | zet ... neer | verrijst | verrijzen | uitrust* | uitgerust | rust ... uit | verkoop* |
        verkocht* | voorzien van | voorziet | inzet* | ingezet | zet ... in | plaatst | geplaatst |
        *datacenter | *datacentrum | *campus | *rekencentrum | supercomputer* | vermogen van | aansluit* |
        opgeleverd | oplever* | levert ... op | bevoorraad* | rekentijd | *cluster | *clusters | rekenhal* |
        serverhal* | stelt ... ter beschikking | bouwt ... voor | bouwt ... met | ontwikkelt ... datacenter |
        hostt | host | levert ... aan | uitbouw* | bouwt ... op | zet ... in gebruik | gigafabriek* |
        ai-supercomputer* | plaatsing | neergezet | zetten ... neer | zette ... neer | bouwproject*
      `,
      lease: list`
        huurt | huren | huurde* | gehuurd | *huur | inhuren | huurovereenkomst* | huurcontract* |
        *huurcontract | *huurovereenkomst | verhuur* | lease* | geleaset | pacht* | gepacht | colocatie |
        huurder* | afhuren | huurt ... af | afgehuurd | verhuurde* | verhuren | onderverhuur* | huurprijs |
        hoofdhuurder* | ankerhuurder* | voorverhuurd | huurtermijn | huurperiode | erfpacht* |
        erfpachtcontract* | terughuur* | colocatiecontract* | verhuurder*
      `,
      finance: list`
        lening* | *lening | *leningen | krediet* | *krediet | *kredieten | kredietfaciliteit* | *faciliteit |
        obligatie* | *obligatie | *obligaties | financier* | gefinancierd* | *financiering | *financieringen |
        garant | garantie* | *garantie | borg | borgstelling | leent | leende* | lenen | geleend | uitgeleend |
        uitlenen | voorschiet* | voorgeschoten | herfinancier* | bouwlening* | overbruggingslening* |
        schuldpakket* | schuldpapier | schulduitgifte | obligatielening* | bankenconsortium | syndicaat |
        bankensyndicaat | onderpand | hypotheek | kredietlijn* | leent ... van | leende ... bij |
        leende ... van | leenden ... bij | gaat aan de schuld | borgstellingen | kredietverstrekker* |
        geldlening*
      `,
      acquire: list`
        overname* | *overname | overneem* | overnemen | over te nemen | neemt ... over | nemen ... over |
        nam ... over | namen ... over | overgenomen | fusie* | *fusie | fuseert | fuseren | fuseerde | bod |
        biedt | bieden | bood | geboden | opkopen | opkoopt | koopt ... op | opgekocht | inlijv* | ingelijfd |
        lijft ... in | samengaan | opslokken | verkoop van het bedrijf | verkoop van de onderneming |
        verkoop van het concern | overnamegesprek* | overnamepoging* | opkoop | ruilbod | kocht het bedrijf |
        koopt het bedrijf | alle aandelen van | fusieovereenkomst* | fusiegesprek* | samenvoeg* |
        samengevoegd | acquisitie* | slokt ... op | slokte ... op | opgeslokt | aandelenruil
      `,
      licence: ['licentie*', 'royalty*', 'licentieert', '*licentie', '*licenties'],
      warrant: list`
        warrant* | opties op | optie op | inschrijfrecht* | aandelenoptie* | kooprecht* | recht op aandelen |
        rechten op aandelen | aankooprecht* | optie om ... te kopen | opties om ... te kopen
      `,
      deal: list`
        deal* | *deal | *deals | *contract | *contracten | *overeenkomst | *overeenkomsten | *akkoord |
        *akkoorden | *opdracht | *opdrachten | *project | *projecten | contract* | overeenkomst* | akkoord* |
        afspraak | afspraken | pact | samenwerking* | *samenwerking | samenwerken | alliantie* |
        partnerschap* | opdracht* | project* | *plan | *plannen | intentieverklaring* | intentieovereenkomst* |
        toezegging* | *toezegging | toegezegd | verplichting* | verplicht* | verbintenis* | joint venture |
        joint ventures | transactie* | ter grootte van | waarde van | ter hoogte van | stargate | tranche* |
        raamcontract* | miljardendeal* | miljardencontract* | bedrag van | omvang van | overeengekomen |
        afgesproken | afgesloten | belofte | aankondiging | in de boeken | uitbreiding* | gesprekken over |
        onderhandelingen over | order ... dollar waard | contract ... dollar waard | deal ... dollar waard |
        order ... euro waard | contract ... euro waard | deal ... euro waard | opdracht ... euro waard |
        samenwerkingsovereenkomst* | samenwerkingsverband* | consortium | publiek-private | orders |
        constructie | in ruil voor | tegenwaarde
      `,
      disclaimed: list`
        nooit ... toezegging | nooit ... toezeggingen | nimmer ... toezegging | geen ... toezegging |
        geen toezeggingen | nooit ... verplichting | geen ... verplichting | geen verplichtingen |
        zonder verplichting* | nooit ... belofte | geen belofte | nooit ... beloofd | nooit ... toegezegd |
        nooit ... vastgelegd | nooit ... verplicht | nooit ... verbonden | nooit ... order |
        nooit ... bestelling | nooit ... contract | nooit ... garantie | geen order | geen bestelling |
        geen opdracht | geen harde afspraak | geen harde afspraken | geen bindende | nooit een bindende |
        nergens vastgelegd | bovengrens* | een plafond | plafondbedrag | maximumbedrag | theoretisch maximum |
        niet bindend gebleken | niet bindend te zijn | nooit ... bindend | niet bindend was |
        niet ... verplicht | verplicht niemand | bindt niemand | verplicht ons tot niets |
        nergens toe verplicht | krabbelt ... terug | krabbelde ... terug | teruggekrabbeld | terugkrabbel* |
        kwam terug op | komt ... terug op | neemt gas terug | neemt afstand van | nuanceer* | relativeer* |
        slechts een intentie | alleen een intentie | slechts een streven | niet meer dan een intentie |
        niet in steen | niet in beton | nimmer een verplichting | geen harde toezeggingen | geen vaste order |
        geen vaste orders | geen enkele order | geen afnameverplichting | zonder afnameverplichting |
        geen aankoopverplichting | juridisch niet bindend | niet juridisch bindend | niet bindend is |
        schept geen verplichting* | bindt ons niet | bindt het bedrijf niet | slechts een uitnodiging |
        alleen een uitnodiging | slechts een maximum | slechts een richtbedrag | louter een intentie |
        louter een ambitie | alleen een ambitie | slechts een ambitie | nooit gegarandeerd | geen garanties |
        zwakt ... af | zwakte ... af | afgezwakt | temperde de verwachtingen | tempert de verwachtingen |
        neemt afstand | nam afstand | komt terug van | kwam terug van | slikt ... in | slikte ... in |
        haalt bakzeil | haalde bakzeil | niet gebonden | nergens aan gebonden | nooit een zekerheid |
        was geen garantie | nooit hard | niet hard | nooit afgesproken | nooit een afspraak |
        geen blanco cheque | geen toezegging gedaan | nooit getekend | slechts een bandbreedte |
        hooguit een intentie | hooguit een ambitie | een uitnodiging, geen | geen verbintenis |
        nooit een verbintenis | vrijblijvend gebleven | nooit zwart op wit | is ons nooit | niet vastgelegd |
        nergens aan vast | krabbelt .... terug | krabbelde .... terug | zwakt .... af | zwakte .... af |
        verplicht ... niet om | verplicht ... niet tot | verplichten ... niet om | verplicht ... nergens toe |
        hoeft geen | hoeft ze niet | hoeft die niet | hoeft dat niet | hoeven ze niet | hoeven die niet |
        niet af te nemen | niet hoeft af te nemen | hoeft ... niet af te nemen | niet verplicht af te nemen |
        geen plicht | niet meer dan een ambitie | niet meer dan een streven | slechts een wens |
        louter een streven | slechts op papier | bond niemand | bond partijen niet | bindt partijen niet |
        bindt geen van beide | geen van beide ... verplicht | geen van de partijen is verplicht |
        geen van de twee is verplicht | niemand is verplicht
      `,
      denied: list`
        ontken* | ontkende* | tegengesproken | spreekt ... tegen | sprak ... tegen | spreken ... tegen |
        spraken ... tegen | tegenspreekt | tegensprak | tegenspreken | onjuist* | onwaar | niet waar |
        verzonnen | verzinsel* | uit de lucht gegrepen | uit de duim gezogen | klopt niet | klopte niet |
        kloppen niet | niets van waar | niet correct | niet juist | geen gesprekken | geen onderhandelingen |
        geen plannen | geen bod | geen sprake | er is niets van | ongegrond* | weersproken | weerspreekt |
        weersprak* | weersprek* | weerleg* | logenstraf* | van de hand | fabel | ontkracht* | ontzenuw* |
        onzin | nonsens | flauwekul | kletskoek | lariekoek | verre van waar | allesbehalve waar | is niet zo |
        klopt gewoon niet | klopt simpelweg niet | klopt helemaal niet | klopt geen | niets van aan |
        niets van klopt | berust niet op waarheid | berusten niet op waarheid | berust niet op feiten |
        bezijden de waarheid | uit zijn duim gezogen | speculatie zonder grond | fictie | fake news |
        nepnieuws | broodje aap | misvatting | foutief | foutieve | niet aan de orde | nooit aan de orde |
        geen onderhandeling | nooit onderhandeld | nooit gesproken | nooit gesprekken | nooit een bod |
        nooit ... bod gedaan | geen bod uitgebracht | niet in gesprek | niet in onderhandeling |
        niet in gesprekken | nooit contact | geen enkel contact | geen voornemen | geen intentie om |
        geen enkele intentie | betwist | betwisten | betwistte | wijst de berichten | wees de berichten |
        verwijst ... naar het rijk | naar het rijk der fabels | rijk der fabelen | doet ... af als |
        deed ... af als | bestaat niet | bestaan niet | niet bestaat | geen contact | nooit overwogen |
        niet over onderhandeld | met geen enkel ander | klopt niets | niets waar | geen woord van waar |
        slaat nergens op | onwaarheid | onwaarheden | verwijst geruchten | verwijst berichten |
        spreekt geruchten | sprak geruchten | spreekt berichten | sprak berichten | sprak ... dat tegen |
        met niemand over | met niemand gesproken | met niemand in gesprek | niet in onderhandelingen |
        geen interesse | geen belangstelling | niet geïnteresseerd | niet te koop | nepbericht* |
        broodjeaapverhaal | apekool | larie | pure speculatie | louter speculatie | niet bekend met |
        spreekt .... tegen | sprak .... tegen | spreken .... tegen | spraken .... tegen | klopt er niets |
        klopt er niks | praat niet met | praten niet met | onderhandelt niet | onderhandelen niet |
        spreekt niet met | spreken niet met | voert geen gesprekken | voeren geen gesprekken |
        zijn geen gesprekken | zijn er geen gesprekken | kant noch wal | verwees .... prullenbak |
        verwijst .... prullenbak | verwees ... naar de prullenbak | verwijst ... naar de prullenbak |
        naar de prullenbak verwezen | noemt ... onzin | noemde ... onzin | noemt ... onjuist |
        noemde ... onjuist | noemt ... onwaar | noemde ... onwaar | geen enkele sprake |
        nooit een bod ontvangen | geen bod ontvangen | nooit zo'n | geen spoor van waarheid |
        greintje waarheid | tegenspraak | tegenspraken | sprak dat .... tegen | sprak dit .... tegen |
        spreekt dat .... tegen | spreekt dit .... tegen | nooit gepland | nooit van plan |
        nooit naar gestreefd | er is geen ... bod | er is geen deal | is er geen deal |
        nooit te hebben overwogen | nooit hebben overwogen | nooit heeft overwogen |
        nooit te hebben gesproken | nooit te hebben onderhandeld
      `,
      cancelled: list`
        geschrapt* | schrapt | schrappen | schrapte* | afgeblazen | blaast ... af | blies ... af |
        blazen ... af | afblazen | geannuleerd* | annuleert | annuler* | annuleerde* | opgezegd | opzegging |
        opzeggen | ontbindt | ontbinding | beëindig* | stopgezet | zet ... stop | zette ... stop | stopzetten |
        van de baan | van tafel | afgeketst | ketst ... af | ketste ... af | mislukt* | mislukken |
        teruggetrokken | trekt ... terug | trok ... terug | trekken ... terug | trokken ... terug |
        terugtrekken | terugtrekking | zien af van | zagen af van | ziet ... af | zag ... af | afzien van |
        af te zien | afgezien van | haakt ... af | haakte ... af | afgehaakt | afhaken | stappen uit |
        uitgestapt | verworpen | verwerpt | verwierp* | afgewezen | wijst ... af | wees ... af | wezen ... af |
        afgestemd | weggestemd | stemden ... weg | afgesprongen | springt ... af | sprong ... af | klapt |
        geklapt | klapte | stukgelopen | stuklopen | stukliep | gaan niet door | niet doorgaan |
        niet door gaat | niet doorgegaan | streep door | streep gezet door | stekker uit | stekker getrokken |
        ingetrokken | intrekken | verlopen | vervallen | vervalt | verviel | laat ... vallen |
        liet ... vallen | lieten ... vallen | plan ... opgegeven | plannen ... opgegeven | verbroken |
        verbreekt | verbrak* | breekt ... af | brak ... af | afgebroken | niets geworden | niets komt |
        komt er niet | komen er niet | einde aan | gestaakt | staakt | staakten | teruggedraaid |
        niets terechtgekomen van | niets van gekomen | niets van komen | komt niets van | is er niet gekomen |
        kwam er niet | kwamen er nooit | kwam er nooit | niet eens geworden | niet eens worden |
        niet eens konden worden | niet eens werden | werden het niet eens | konden het niet eens |
        kwamen er niet uit | niet uitgekomen | zonder akkoord | zonder deal | zonder resultaat |
        zonder overeenstemming | geen overeenstemming bereikt | geen akkoord bereikt | gesprekken beëindigd |
        gesprekken zijn gestopt | gesprekken gestaakt | onderhandelingen gestaakt |
        onderhandelingen afgebroken | onderhandelingen beëindigd | onderhandelingen zijn gestrand | gestrand |
        strandde | strandden | strandt | stranden | op niets uitgelopen | liep op niets uit |
        liepen op niets uit | loopt op niets uit | op de klippen | gesneuveld | sneuvelt | sneuvelde |
        getorpedeerd | torpedeert | torpedeerde | de nek omgedraaid | om zeep geholpen | in de prullenbak |
        naar de prullenbak | in de prullenmand | in de kast verdwenen | van de kaart geveegd |
        niet langer door | gaan toch niet door | laat ... schieten | liet ... schieten | lieten ... schieten |
        laat ... lopen | liet ... lopen | niet verlengd | niet uitgeoefend | bedankte voor | verzaakt* |
        loopt weg van | liep weg van | trok de stekker | trekt de stekker | trok zijn handen |
        trekt zijn handen | handen af van | haakten ... af | haken ... af | beëindigde* | afgelast |
        gelast ... af | gelastte ... af | doorgestreept | streep gehaald door | streept ... door |
        zet een streep | zette een streep | zetten een streep | bij het grofvuil | van de hand gewezen |
        weigerde ... goedkeuring | afgeschoten | schiet ... af | schoot ... af | geblokkeerd door | herroepen |
        herroept | herriep | zegt ... op | zegde ... op | zegden ... op | afscheid genomen van |
        neemt afscheid van | mislukking | definitief van de baan | afblies | afbliezen | afblaast | afketste |
        afketsten | afketst | stopzette | terugtrok | terugtrokken | terugtrekt | afzag van | afzagen van |
        afziet van | afhaakte | afhaakten | afhaakt | uitstapte | uitstapten | afwees | afwezen | afwijst |
        wegstemde | wegstemden | opzegde | opzegden | opzegt | introk | introkken | intrekt | trok ... in |
        afbrak | afbraken | afbreekt | laat ... varen | liet ... varen | lieten ... varen | stapte ... uit |
        stapten ... uit | stapt ... uit | liep ... stuk | liepen ... stuk | loopt ... stuk | doodgebloed |
        bloedde ... dood | bloedden ... dood | doodbloedde | ging ... niet door | gaat ... niet door |
        gingen ... niet door | verleden tijd | nooit gekomen | er nooit door gekomen | nooit doorgegaan |
        ging nooit door | nooit gebouwd | in rook opgegaan | in duigen | spaak | fluiten naar |
        trekt ... handen van | trok ... handen van | trekt ... handen af | trok ... handen af |
        handen van ... af | gaat ... streep door | ging ... streep door | streep getrokken |
        haalt ... streep door | haalde ... streep door | niet verder uit | wordt ... niets | werd niets |
        doek gevallen | valt het doek | viel het doek | geen doorgang | afgezegd | zegde ... af | gekapt met |
        kapt met | kapte met | stopt met | stoppen met | stopte met | gestopt met | trekt de stop | opgedoekt |
        doekt ... op | niet eens over | onenigheid over de financiering | stemden ... tegen | stemt tegen |
        stemmen tegen | kelderden ... plan | keert ... de rug toe | keerde ... de rug toe | de rug toegekeerd |
        uit de race | buiten de boot | vist achter het net | visten achter het net | op een fiasco |
        niets meer over | niet langer aan de orde | van het toneel | liep ... spaak | liepen ... spaak |
        loopt ... spaak | ontbond* | gestopte | afgewimpeld | wimpelt ... af | wimpelde ... af | sloeg ... af |
        slaat ... af | sloegen ... af | afgeslagen | pas ... niet door | toch niet | komt niet van | is passé |
        doet niet mee | doen niet mee | doet niet meer mee | doen niet meer mee | financiert ... niet |
        niet financieren | steekt ... niet in | afgehaakte | verbiedt | verboden | verbood | zegt .... op |
        zegde .... op | zegden .... op | blaast .... af | blies .... af | bliezen .... af | blazen .... af |
        ziet .... af | zag .... af | zien .... af | zagen .... af | trekt .... terug | trekken .... terug |
        trok .... terug | trokken .... terug | zet .... stop | zette .... stop | zetten .... stop |
        wijst .... af | wees .... af | wezen .... af | haakt .... af | haken .... af | haakte .... af |
        haakten .... af | springt .... af | ketst .... af | ketste .... af | laat .... vallen |
        liet .... vallen | laten .... vallen | lieten .... vallen | laat .... varen | liet .... varen |
        lieten .... varen | laat .... schieten | liet .... schieten | laat .... lopen | liet .... lopen |
        breekt .... af | breken .... af | brak .... af | braken .... af | loopt .... spaak | liep .... spaak |
        liepen .... spaak | lopen .... spaak | loopt .... stuk | liep .... stuk | liepen .... stuk |
        gaat niet .... door | ging niet .... door | gingen niet .... door | stapt .... uit | stapte .... uit |
        stapten .... uit | trekt .... handen af | wimpelt .... af | wimpelde .... af | trekt .... in |
        trok .... in | trekken .... in | trokken .... in | bedankt voor | bedanken voor | komt niets terecht |
        stokje voor | steekt .... stokje | gaan uit elkaar | gingen uit elkaar | opdracht .... ontnomen |
        order .... ontnomen | trekken zich terug uit | nooit tot stand | niet tot stand | nooit van gekomen |
        het kwam niet tot | kwam het niet tot | kwam niet tot een | blokkeerde | blokkeerden | gaf .... op |
        gaven .... op | geeft .... op | geven .... op | kwam niets | komt er niets | sloeg .... af |
        slaat .... af | sloegen .... af | slaan .... af | schiet .... af | schoot .... af | stemde .... weg |
        stemden .... weg | stemt .... weg | stemden .... af | keurde .... af | keurt .... af |
        keurden .... af | afgekeurd | staken .... stokje | stak .... stokje | gesneefd | sneeft | sneefde |
        sneven | de mist in | gaat de mist in | de mist ingegaan | gestruikeld | struikelde | struikelden |
        struikelt | de deur gewezen | de deur wees | wees ... de deur | kijkt elders | elders om |
        stuk gelopen | verscheurd | verscheurt | verscheurden | verscheuren | in overleg ontbonden |
        met wederzijds goedvinden | gaan ieder hun weg | uit elkaar gegaan | zijn voorbij | over en uit |
        er toch van af | ervan af | van af gezien | ervan afgezien | ervan afzien | komt er definitief niet |
        komen er definitief niet | nooit gerealiseerd | nooit afgerond | nooit voltooid | nooit uitgevoerd |
        nooit opgeleverd | nooit gestart | nooit van de grond gekomen | kwam nooit van de grond |
        kwamen nooit van de grond | gooide ... in de prullenbak | in de vuilnisbak | gooide de handdoek |
        gooit de handdoek | handdoek in de ring | zegden ... vaarwel | zegt ... vaarwel | liet ... verlopen |
        liet .... verlopen | laat .... verlopen | lieten .... verlopen | zonder gevolg gebleven |
        niet gelicht | bliezen ... af | zeggen .... op | zegde .... af | afzegde | zegden ... af |
        zegden .... af | afzegden | wijzen ... af | wijzen .... af | afwijzen | afslaat | slaan ... af |
        afslaan | afsloeg | afsloegen | keurt ... af | afkeurt | keuren ... af | keuren .... af | afkeuren |
        keurde ... af | afkeurde | keurden ... af | afkeurden | afschiet | schieten ... af | schieten .... af |
        afschieten | afschoot | schoten ... af | schoten .... af | afschoten | stemt ... weg | wegstemt |
        stemmen ... weg | stemmen .... weg | wegstemmen | stemde ... weg | ketsen ... af | ketsen .... af |
        afketsen | ketsten ... af | ketsten .... af | afspringt | springen ... af | springen .... af |
        afspringen | sprong .... af | afsprong | sprongen ... af | sprongen .... af | afsprongen |
        breken ... af | afbreken | braken ... af | lopen ... stuk | lopen .... stuk | lopen ... spaak |
        stopzet | zetten ... stop | doekt .... op | opdoekt | doeken .... op | opdoeken | doekte .... op |
        opdoekte | doekten .... op | opdoekten | laat ... verlopen | laten ... varen | laten .... varen |
        laten ... vallen | laten ... schieten | laten .... schieten | laten ... verlopen |
        laten .... verlopen | lieten .... schieten | lieten ... verlopen | gelast .... af | gelasten ... af |
        gelasten .... af | afgelasten | gelastte .... af | afgelastte | draait ... terug | draait .... terug |
        terugdraait | draaien ... terug | draaien .... terug | terugdraaien | draaide ... terug |
        draaide .... terug | terugdraaide | draaiden ... terug | draaiden .... terug | terugdraaiden |
        wuift ... weg | wuift .... weg | wegwuift | wuifde ... weg | wuifde .... weg | wegwuifde | afwimpelt |
        wimpelen ... af | wimpelen .... af | afwimpelen | afwimpelde | wimpelden ... af | wimpelden .... af |
        afwimpelden | schuift ... terzijde | schuift .... terzijde | schoof ... terzijde |
        schoof .... terzijde | schoven ... terzijde | schoven .... terzijde | trok ... zich terug |
        trok ... zich terug uit | trokken ... zich terug | trokken ... zich terug uit | trekt ... zich terug |
        trekt ... zich terug uit | steekt geen | steken geen | investeert geen | investeren geen | leent geen |
        financiert geen | verloor ... contract | verliest ... contract | verloor ... order |
        verliest ... order | verloor ... opdracht | verliest ... opdracht | raakt ... contract kwijt |
        raakte ... contract kwijt | raakt ... order kwijt | raakte ... order kwijt |
        raakte ... opdracht kwijt | raakt ... opdracht kwijt | raakt .... kwijt | raakte .... kwijt |
        kwijtgeraakt | wil van ... af | willen van ... af | houden het voor gezien | houdt het voor gezien |
        hield het voor gezien | geeft de brui | gaf de brui | kwamen overeen .... beëindigen |
        komen overeen .... beëindigen | kwam overeen .... beëindigen | werden het eens .... beëindigen |
        haalde ... opdracht ... weg | haalt ... opdracht ... weg | haalde ... order ... weg |
        haalt ... order ... weg | niets van terechtgekomen | niets van terecht
      `,
      stalled: list`
        in de ijskast | in de koelkast | vastgelopen | muurvast | stilgelegd | stilgevallen |
        stil komen te liggen | stokt | stokken | stokte* | gestokt | uitgesteld | stelt ... uit |
        stelde ... uit | stelden ... uit | stellen ... uit | uitstel* | opgeschort | schort ... op |
        schortte ... op | schorten ... op | bevroren | bevriest | gepauzeerd | pauzeer* | op pauze |
        lange baan | vertraag* | vertraging* | on hold | geen vooruitgang | geen voortgang |
        nauwelijks vooruitgang | wankelt | wankelen | op losse schroeven | impasse | geblokkeerd | blokkeert |
        voor onbepaalde tijd | slop | komt niet van de grond | niet van de grond | niet vooruit | stagneer* |
        stagnatie | in het ongewisse | aan een zijden draad | twijfel over | twijfels over |
        voorlopig niet door | tot nader order | zet ... in de ijskast | op een lager pitje |
        op het lage pitje | laag pitje | legt ... stil | legde ... stil | leggen ... stil | legden ... stil |
        stilgezet | zet ... stil | stil komt te liggen | pas op de plaats | voor zich uitgeschoven |
        schuift ... voor zich uit | vooruitgeschoven | doorgeschoven | schuift ... door | schoof ... door |
        aangehouden | op zijn gat | sleept zich voort | slepen zich voort | aanslepen | aanslepend |
        blijft uit | blijven uit | bleef uit | bleven uit | op zich wachten | hapert | haperen | haperde |
        dood spoor | dood punt | patstelling | geen beweging in | weinig schot | weinig voortgang |
        nog niet begonnen | nog niet gestart | nog geen handtekening | onzeker geworden | ongewis |
        op de tocht | wankel | wankele | twijfelt over | twijfelen over | in twijfel | heroverweg* |
        herbezin* | bezint zich | verschoven | verzet naar | achterop | achter op schema | loopt achter |
        gestremd | wacht op een besluit | bevriezen | ligt ... stil | lag ... stil | lagen ... stil |
        liggen ... stil | staat ... stil | staan ... stil | stond ... stil | stonden ... stil | stilligt |
        stilliggen | stillag | stillagen | stilstond | opschortte | opschortten | opschort | opschorten |
        stillegde | stillegden | stillegt | stilleggen | stilzette | in de vriezer | op stal | zijspoor |
        vastzit | vastzitten | vastzat | vastzaten | vastloopt | vastlopen | vastliep | vastliepen |
        liep ... vast | liepen ... vast | loopt ... vast | lopen ... vast | zit ... vast | zitten ... vast |
        stilvalt | stilvallen | stilviel | stilvielen | viel ... stil | vielen ... stil | valt ... stil |
        zonder datum | nog geen datum | geen nieuwe datum | onduidelijk wanneer | nog geen besluit |
        wacht nog op | wachten nog op | blijft liggen | blijven liggen | niet verder gekomen |
        komt niet verder | komen niet verder | kwam niet verder | kwamen niet verder | niet opgeschoten |
        geparkeerd | verzand | verzandt | verzandde | verzandden | geen centimeter | geen meter verder |
        tot stilstand | alleen op papier | nog op papier | slechts op papier | bestaat op papier |
        nog niets geleverd | nog niets betaald | op de lange termijn geschoven | schuift ... op |
        schoof ... op | opgeschoven | loopt ... vertraging op | liep ... vertraging op |
        liepen ... vertraging op | lopen ... vertraging op | jaar later dan gepland | later dan gepland |
        later dan voorzien | later dan verwacht | moeizaam | stroef | traag | op zich laten wachten |
        schiet ... niet op | vraagtekens bij | zet vraagtekens | onder druk | bungelt | hangt aan | in gevaar |
        op het spel | zit in de knel | gedraald | draalt | dralen | treuzel* | twijfel gerezen |
        twijfel zijn gerezen | twijfels gerezen | twijfels zijn | zet ... op pauze | zette ... op pauze |
        zet ... in de wacht | nog altijd niet | nog steeds niet | nog altijd geen | nog steeds geen |
        tot nu toe niets | vooralsnog niet | vooralsnog niets | vooralsnog geen | voorlopig stil | bevroor |
        bouwstop | dreigt te mislukken | dreigt te stranden | dreigt te klappen | dreigt af te ketsen |
        dreigen te mislukken | dreigen te stranden | dreigt op niets uit te lopen | op springen |
        dreigt spaak | dreigt stuk te lopen | dreigt van de baan | kan mislukken | kunnen mislukken |
        had eigenlijk | hadden eigenlijk | zou eigenlijk | zouden eigenlijk | eigenlijk had |
        eigenlijk hadden | eigenlijk zou | eigenlijk zouden | geschoven naar | stelt .... uit |
        stelde .... uit | stelden .... uit | stellen .... uit | schort .... op | schortte .... op |
        schortten .... op | legt .... stil | legde .... stil | legden .... stil | zet .... ijskast |
        zette .... ijskast | zetten .... ijskast | zet .... pauze | zette .... pauze | schuift .... door |
        schoof .... door | schoven .... door | schuift .... uit | zit .... vast | zat .... vast |
        ligt .... stil | stil geworden | trokken aan de rem | aan de rem | op de rem | door naar 2027 |
        door naar 2028 | door naar 2029 | door naar 2030 | door naar volgend jaar | schuiven op | schoven op |
        naar achteren | staat in de wacht | staan in de wacht | stond in de wacht | in de wacht gezet |
        zette ... in de wacht | wacht nog altijd op | wacht nog steeds op | wachten nog altijd op |
        wachten nog steeds op | wacht al maanden op | wachten al maanden op | voorlopig niet |
        komt er voorlopig niet | komen er voorlopig niet | in het luchtledige | weinig terechtgekomen |
        weinig van terechtgekomen | niets gebouwd | nog niets van gebouwd | nog geen megawatt |
        nog geen steen | geen steen gelegd | nog geen spade | geen spade in de grond | nog niets gebeurd |
        nog niets te zien | niets van te zien | stopgezet tot nader order | tijdelijk stopgezet |
        tijdelijk gestopt | tijdelijk gestaakt | voorlopig stopgezet | voorlopig gestopt |
        voorlopig stilgelegd | in beraad | houdt ... in beraad | houdt .... aan | hield .... aan |
        later dan beloofd | later dan afgesproken | jaar later dan | maanden later dan | jaar te laat |
        niet voor 2027 | niet voor 2028 | niet voor 2029 | niet voor 2030 | niet vóór 2028 | niet vóór 2029 |
        niet eerder dan | vast bij de douane | bleef steken | bleven steken | blijven ... steken |
        blijft ... steken | ligt op de plank | op de plank beland | ligt te verstoffen | verstoft |
        staat leeg | staan leeg | ligt braak | handrem | vleugellam | nog niet gebouwd | nog niet ontvangen |
        nog niet geleverd | nog niets ontvangen | mottenballen | komen er niet voor | komt er niet voor |
        komen niet voor | komt niet voor | voorlopig in beraad | geen dollar van | geen cent van |
        geen euro van | nog geen dollar | nog geen cent | in de kast gezet | voorlopig in de kast | in een la |
        ligt in de la | schorten .... op | leggen .... stil | zet .... stil | stilzet | zetten ... stil |
        zetten .... stil | stilzetten | zette ... stil | zette .... stil | liggen .... stil | lag .... stil |
        lagen .... stil | staat .... stil | stilstaat | staan .... stil | stilstaan | stond .... stil |
        stonden .... stil | stilstonden | valt .... stil | vallen ... stil | vallen .... stil |
        viel .... stil | vielen .... stil | loopt .... vast | lopen .... vast | liep .... vast |
        liepen .... vast | zitten .... vast | zat ... vast | zaten ... vast | zaten .... vast |
        schuift ... vooruit | schuift .... vooruit | vooruitschuift | schuiven ... vooruit |
        schuiven .... vooruit | vooruitschuiven | schoof ... vooruit | schoof .... vooruit | vooruitschoof |
        schoven ... vooruit | schoven .... vooruit | vooruitschoven | sleept .... aan | aansleept |
        slepen .... aan | geen schot | nog niets terechtgekomen | nog niets van terechtgekomen |
        nog niets van terecht | nog weinig van terecht
      `,
      rumored: list`
        gesprek* | praat | praten | praatte | spreekt met | spreken met | sprak met | spraken met |
        onderhandel* | *gesprekken | *onderhandelingen | overweeg* | overwegen | overwoog | overwogen |
        bekijkt | bekijken | buigt zich over | naar verluidt | gerucht* | speculatie* | speculeer* |
        dicht bij | dichtbij een | vlakbij | staat op het punt | staan op het punt | stond op het punt |
        aftast* | tast ... af | polst | polsen | gepolst | op zoek naar | interesse in | interesse om |
        interesse voor | belangstelling | geïnteresseerd | vergevorderd* | gevorderd* | verkent | verkennen |
        verkennend* | lonkt | flirt | in beeld | achter de schermen | broedt op | denkt na over |
        denken na over | aanstaande | aanstaand | dingt | op tafel | zou ... willen | zouden ... willen |
        om de tafel | rond de tafel | aan tafel met | zit aan tafel | zitten aan tafel | heeft interesse |
        toont interesse | toonde interesse | oog op | laat zijn oog vallen | liet zijn oog vallen | loert op |
        loeren op | jaagt op | jagen op | hengelt naar | hengelen naar | nagedacht over | nadenken over |
        na te denken over | speelt met het idee | speelt met de gedachte | ter overweging | bestudeert |
        bestuderen | peilt | peilen | gepeild | benadert | benaderde | benaderd | kandidaat-koper* |
        gegadigde* | in de markt voor | in de race | in de running | kanshebber* | zou binnenkort |
        zou dicht bij | vlak bij een | dicht bij een deal | dicht bij een akkoord | akkoord nabij |
        deal nabij | nadert een | naderen een | eindfase | pril stadium | naar men zegt | naar het schijnt |
        naar verluid | het verhaal gaat | gaat het gerucht | gonst | wordt gefluisterd | wordt gezegd dat |
        er wordt gezegd | zou ... hebben geboden | zou ... overwegen | zou ... bieden | zouden ... praten |
        zou ... praten | zou ... in gesprek | zouden ... in gesprek | zou ... onderhandelen |
        zou ... van plan zijn | zou interesse | zouden interesse | nog niet bevestigd | onbevestigd* |
        uitgelekt | lekte uit | gelekt* | snuffel* | favoriet | favoriete kandidaat | zou gaan om |
        voorkeurspartij | zou het gaan om | nog niets beslist | kregen ... de voorkeur |
        kreeg ... de voorkeur | krijgt de voorkeur | voorkeursbieder | in overleg | overlegt | overleggen |
        overlegde | overleg over | overleg met | kapitaalinjectie van mogelijk | aast | azen |
        zou ... hebben besteld | zou ... hebben gekocht | zou ... hebben geïnvesteerd |
        zou ... hebben betaald | zou ... hebben toegezegd | zouden ... hebben | praat ... over |
        praten ... over | spreken ... over | spraken ... over | kijkt naar | kijken naar | keek naar |
        bijna rond | nagenoeg rond | zo goed als rond | op een haar na | op de valreep | laatste loodjes |
        laatste fase | eindstreep | nog afketsen | nog mislukken | nog stuklopen | nog klappen |
        nog niet rond | nog niet in kannen | nog niets in kannen | nog niet beklonken | niet zeker |
        nog onzeker of | nog onduidelijk of | nog geen besluit genomen | nog geen beslissing |
        beslissing is nog niet | zou een oogje | oogje op | een oogje | heeft ... op het oog | op het oog |
        maakt jacht op | interesse hebben | in trek bij | bezig is met | warmlopen | loopt warm | lopen warm |
        flirten | lonken | staan te trappelen | denkt .... na | denken .... na | dacht .... na | zinnen gezet |
        zinnen op | steggelen | steggelt | steggelden | touwtrekken | tast .... af | tasten .... af |
        tastte .... af | genoemd als koper | genoemd als kandidaat | als koper genoemd | loerde op |
        oog laten vallen op | zijn oog laten vallen | haar oog laten vallen | hun oog laten vallen | aasde op |
        in het vizier | om elkaar heen | niets op papier | nog niets getekend | niets getekend |
        nog niets ondertekend | besprak | bespraken | bespreekt | bespreken | heeft ... besproken |
        hebben ... besproken | werd besproken | werden besproken | werd gesproken over | wordt gesproken over |
        is gesproken over | sprak met ... over | spraken met ... over | klopte ... aan | klopt ... aan |
        klopten ... aan | klopte .... aan | aangeklopt bij | benaderden | heeft ... benaderd |
        op de drempel van | op het punt om | op het punt een | bekeek | onderzoekt | onderzoeken | verkende |
        verkenden | verkend | polste | polsten | tastte ... af | tasten ... af | voelhoorns | gerucht gaat |
        geruchten gaan | zoemt rond | zingt rond | wandelgangen | wil mogelijk | willen mogelijk |
        zou mogelijk | zouden mogelijk | gaat mogelijk | mogelijk nog eens | hangt in de lucht |
        in de lucht hangt | steekt mogelijk | investeert mogelijk | koopt mogelijk | verkoopt mogelijk |
        betaalt mogelijk | neemt mogelijk | krijgt mogelijk | leent mogelijk | huurt mogelijk |
        wil mogelijk .... steken | willen mogelijk .... steken | wil mogelijk .... investeren |
        willen mogelijk .... investeren | wil mogelijk .... kopen | wekt interesse | hebben interesse |
        bereidt ... bod voor | bereidt ... bod ... voor | bod in voorbereiding | er is sprake van
      `,
      modal: list`
        zou | zouden | kan zijn | ingewijde | ingewijden | bronnen | bekend met de | mediaberichten |
        bericht dat | volgens berichten | vermoedelijk | waarschijnlijk | mogelijk | mogelijke | wellicht |
        misschien | schijnt | schijnen | lijkt | lijken | mensen die bekend zijn | betrokkenen |
        bekend met de plannen
      `,
      intended: list`
        van plan | plant | plannen | gepland* | voornemens | voornemen | wil | willen | wilde | wilden |
        beoogt | beoogde | beoogd | streeft | streven | nastreeft | nastreven | streefde | mikt | mikken |
        mikte | hoopt | hopen | hoopte | verwacht | verwachten | verwachtte | voorgenomen | zou gaan |
        voorstel | voorgesteld | stelt voor | voorlopig* | ambitie | ambities | moet | moeten | moest |
        moesten | bedoeling | intentie | bereidt ... voor | bereiden ... voor | voorbereid* | koerst |
        rekent op | rekenen op | op termijn | beraamt | doelstelling | in het vooruitzicht | beweegt richting |
        wenst | ontvouwt | ontvouwde | zet in op | zetten in op | zette in op | stelt zich ten doel |
        als doel | het doel is | op langere termijn | op de lange termijn | zal naar verwachting |
        naar verwachting | komt er als | in de planning | op de planning | op de rol | maakt zich op |
        maken zich op | zou moeten | zouden moeten | zou komen | zouden komen | zou ... krijgen |
        zou ... afnemen | zou ... bouwen | zou ... ontwikkelen | zou ... investeren | zou ... steken |
        zouden ... steken | zouden ... investeren | zouden ... bouwen | blauwdruk | routekaart | aangevraagd |
        aanvraag | vraagt ... aan | toekomstplan* | is bereid | zijn bereid | bereid te zijn | bereid om |
        bereid is | bereid zijn | uitgroeien | doorgroeien | zou ... kosten | zouden ... kosten |
        zouden ... krijgen | zou ... stoppen | zouden ... stoppen | zou ... leveren | zouden ... leveren |
        zou ... betalen | beogen | tekende in | ingeschreven voor | schrijft zich in | dong mee | dingt mee |
        dingen mee | heeft zich ten doel | neemt zich voor | nemen zich voor | nam zich voor | aast erop |
        wil gaan | willen gaan | wilde gaan | zet koers naar | gaat proberen | probeert | proberen |
        zal mogelijk | werkt aan | werken aan | werkt toe naar | op stapel | in de pijplijn |
        op het programma | tekentafel | moet ... worden | moeten ... worden | moet ... komen |
        moeten ... komen | moet ... opleveren | moet ... draaien | moeten ... draaien | moet ... leveren |
        moet ... kosten | moet ... krijgen | moet ... uitkomen | bouwaanvraag | vergunningaanvraag* |
        dient ... in | diende ... in | onderzoeken de bouw | onderzoekt de bouw | onderzoeken samen |
        haalbaarheidsstudie* | haalbaarheidsonderzoek | verkennende studie | kijkt uit naar |
        bereidt .... voor | bereiden .... voor | bereidde .... voor | vraagt .... aan | vroeg .... aan |
        vroegen .... aan | een optie op | optie op nog eens | heeft een optie | hebben een optie |
        heeft de optie | heeft een koopoptie | optie om | opties om | het recht om | heeft het recht |
        voorkeursrecht | is voorzien | zijn voorzien | moesten ... komen | moest ... komen | moest ... worden |
        moesten ... worden | zou eerst | volgens het plan | had ... willen | hadden ... willen | hoopten |
        erop uit | droomt van | dromen van | droomde van | zou graag | zouden graag | ambieert | ambiëren |
        nagestreefd | stelt ... in het vooruitzicht | mettertijd | op den duur | in een latere fase |
        in een volgende fase | later mogelijk | kan later | kunnen later | kan nog | kan groeien |
        kunnen groeien | kan worden uitgebreid | kan worden verhoogd | kan worden verdubbeld |
        laten aangroeien | laten groeien | aangroeien tot | moet .... draaien | moeten .... draaien |
        moet .... staan | moeten .... staan | moet ... in bedrijf | moeten ... in bedrijf | wil .... steken |
        wil .... investeren | willen .... investeren | wil .... bouwen | willen .... bouwen | wil .... kopen |
        wil .... leggen | wil .... opvoeren | wil .... verhogen | wil .... uitbreiden | wil .... ophalen |
        willen .... ophalen | verwacht .... te geven | verwacht .... te nemen | verwacht .... te kopen |
        verwacht .... te ontvangen | verwacht .... te investeren | verwacht .... uit te geven |
        graag ... leveren | graag ... kopen | graag ... steken | graag ... investeren | graag ... bouwen |
        graag ... huren | is klaar om | zijn klaar om | klaar om | heeft aangeboden | hebben aangeboden |
        bood aan om | biedt aan om | bod ... uitgebracht | bracht ... bod uit | brengt ... bod uit |
        deed een bod | heeft een bod gedaan | ontworpen voor | dingt naar | dingen naar | in de race voor |
        als het meezit | rekende op
      `,
      nonbinding: list`
        mou | intentieverklaring* | intentieovereenkomst* | intentie uitgesproken | letter of intent | loi |
        memorandum | niet bindend* | vrijblijvend* | in principe | principeakkoord* | beginselakkoord* |
        voorovereenkomst* | voorlopig akkoord | voorlopige overeenkomst | term sheet | op hoofdlijnen |
        hoofdlijnenakkoord | nog niet getekend | nog niet ondertekend | nog geen definitieve |
        nog geen definitief | intentiebrief | intentieakkoord | intentiecontract | letter of intents |
        letters of intent | memoranda | samenwerkingsintentie | principeovereenkomst | akkoord op hoofdlijnen |
        akkoord in principe | voorlopig contract | voorcontract | indicatief bod | indicatieve |
        niet bindend bod | handdruk | mondelinge afspraak | mondeling akkoord | nog geen contract |
        nog geen handtekening | nog niets getekend | niets van getekend | nog niets ondertekend |
        onder voorbehoud van een definitief | voorlopige afspraak | voorlopige afspraken | geen garantie |
        geen zekerheid | niet gegarandeerd | nog niet definitief | niet definitief gemaakt | slag om de arm |
        voorbehoud | nog niet rondgetekend | nog niet getekende | nog niet bindend | nog geen bindend |
        nog geen bindende | nog geen handtekeningen | nog niet in een contract | nog geen vast contract |
        voorlopige deal | intenties uitgesproken | raamafspraak | nog altijd niet getekend |
        nog steeds niet ondertekend | nog altijd niet ondertekend | nog steeds niet getekend |
        verplicht ... tot niets | verplicht ... nergens toe
      `,
      agreed: list`
        overeengekomen | komt ... overeen | komen ... overeen | kwam ... overeen | kwamen ... overeen |
        overeen | eens | getekend* | tekent | tekende* | ondertekend* | ondertekent | ondertekende* |
        ondertekening | gesloten | sluit | sloot | sloten | afgesloten | sluit ... af | sloot ... af |
        sloten ... af | afgesproken | spreken ... af | spraken ... af | sprak ... af | akkoord | akkoorden |
        verbonden | verbindt | verplicht | verplichtte* | toegezegd* | zegt ... toe | zegde ... toe |
        zegden ... toe | zeggen ... toe | toezegging* | aangekondigd* | kondigt ... aan | kondigde ... aan |
        kondigden ... aan | kondigen ... aan | kondigt | kondigde | kondigden | kondigen | aankondiging* |
        bekendgemaakt | bekend gemaakt | maakte* ... bekend | maakt ... bekend | maken ... bekend |
        maakten ... bekend | onthult | onthulde* | gaat | gaan | zal | zullen | opdracht | contract |
        contracten | contractueel | binnengehaald | haalt ... binnen | haalde ... binnen | sleept ... binnen |
        sleepte ... binnen | binnengesleept | in de wacht gesleept | sleept ... in de wacht | krijgt | kreeg |
        kregen | verzekerd van | verzekert zich | verzekerde zich | verzekerden zich | besteld | bestelt |
        bestelde* | bestelling* | geplaatst | plaatst | plaatste* | gereserveerd | reserveert | vastgelegd |
        legt ... vast | ligt ... vast | investeert | koopt | neemt ... over | nemen ... over | levert | huurt |
        betaalt | steekt | pompt | legt ... in | trekt ... uit | bouwt | neemt ... af | nemen ... af |
        breidt ... uit | breiden ... uit | uitgebreid | uitbreiding | verhoogt | verhoogd | verhoogde* |
        opgeschroefd | definitief | beklonken | bezegel* | in kannen en kruiken | goedgekeurd | stemt in met |
        stemden in met | stemde in met | ingestemd | groen licht | deal | garandeert | belooft | beloofd |
        beloofde* | bindend | gegund | gunt | verleent | verleend | wordt ... overgenomen |
        worden ... geleverd | wordt ... geleverd | wordt ... betaald | worden ... betaald | betaald worden |
        overgenomen worden | geleverd worden | worden overgenomen | zette zijn handtekening |
        zetten hun handtekening | handtekening gezet | handtekening onder | bereikten overeenstemming |
        bereikte overeenstemming | overeenstemming bereikt | verbond zich | verplichten zich | onherroepelijk |
        aangegaan | gaat ... overeenkomst aan | ging ... aan | gingen ... aan | haalde een contract |
        wist ... te strikken | gestrikt | legde ... zich vast | staat vast | vaststaat | zwart op wit |
        kent ... toe | kende ... toe | toegekend | toegewezen | wijst ... toe | gunde | gunning |
        keurde ... goed | keurt ... goed | keurden ... goed | stelt ... beschikbaar | stelde ... beschikbaar |
        stellen ... beschikbaar | beschikbaar gesteld | maakt ... vrij | maakte ... vrij | maken ... vrij |
        vrijgemaakt | trok ... uit | trekken ... uit | trokken ... uit | uitgetrokken | draagt ... bij |
        dragen ... bij | droeg ... bij | leggen ... in | legt ... bij | leggen ... bij | legde ... bij |
        stopt ... in | stoppen ... in | gaat ... huren | gaat ... kopen | gaat ... leveren | gaat ... bouwen |
        gaat ... investeren | gaat ... afnemen | gaan ... afnemen | zal ... afnemen | zal ... leveren |
        zal ... betalen | zal ... investeren | mag ... leveren | mag ... gebruiken | mogen ... gebruiken |
        mag ... bouwen | sluiten ... af | verlengt | verlengd | verlengde | verlenging | licht ... optie |
        lichtte ... optie | opties gelicht | breidde ... uit | breidden ... uit | schroeft ... op |
        schroefde ... op | hoogt ... op | hoogde ... op | kiest voor | koos voor | kozen voor | in zee gegaan |
        ging in zee | gingen in zee | slaat de handen ineen | slaan de handen ineen | sloegen de handen ineen |
        bundelen de krachten | bundelden de krachten | wordt aandeelhouder | worden aandeelhouder |
        wordt klant | wordt huurder | neemt een belang | nemen een belang | krijgen een belang | toezegde |
        toezegden | toezegt | aankondigde | aankondigden | aankondigt | vastlegde | vastlegden | afsloot |
        overeenkwam | overeenkwamen | afsprak | afspraken | goedkeurde | goedkeurden | uittrok | toekende |
        toekenden | instemde | instemden | koopovereenkomst* | leveringsovereenkomst* | huurovereenkomst* |
        leveringscontract* | huurcontract* | raamcontract* | raamovereenkomst* | afneemt | inkoopt | tekenen |
        ondertekenen | telt ... neer | tellen ... neer | legt ... neer | leggen ... neer | schaft ... aan |
        schaffen ... aan | koopt ... in | kopen ... in | slaat ... in | slaan ... in | haalt ... in huis |
        halen ... in huis | haalt ... aan boord | steken ... in | investeren ... in | pompen ... in |
        stapt voor ... in | stapt ... in | stappen ... in | stopt ... miljard | neemt ... voor zijn rekening |
        nemen ... voor hun rekening | draait op voor | fourneert | spekt | financiert | staat als een huis |
        staan als een huis | zet ... klaar | zetten ... klaar | maakt ... beschikbaar | stort ... in |
        storten ... in | voegt ... toe | kopen ... van | koopt ... van | huren ... van | huurt ... van |
        neemt ... van | haalt ... weg bij | sluit ... contract | sluiten ... contract | sluiten ... deal |
        sluit ... deal | sloten ... deal | sloten ... contract | sluiten | beklinkt | beklinken | smeedt |
        smeden | aangegane | is rondgekomen | belooft ... te | garandeert ... af te nemen |
        afname gegarandeerd | verleent ... lening | lening verstrekt | krediet verstrekt | leent ... uit |
        lenen ... uit | kwijt | is rond | zijn rond | financiering rond | in gebruik wordt genomen |
        in gebruik worden genomen | in gebruik te nemen | zet ... neer | zetten ... neer | zegt .... toe |
        zegde .... toe | zegden .... toe | zeggen .... toe | neemt .... af | nemen .... af | nam .... af |
        neemt .... over | nemen .... over | koopt .... in | kopen .... in | kondigt .... aan |
        kondigde .... aan | kondigden .... aan | sluit .... af | sluiten .... af | sloot .... af |
        sloten .... af | trekt .... uit | trekken .... uit | trok .... uit | trokken .... uit |
        haalt .... binnen | halen .... binnen | haalde .... binnen | sleept .... binnen | sleepte .... binnen |
        sleept .... wacht | sleepte .... wacht | legt .... in | leggen .... in | legt .... neer |
        telt .... neer | tellen .... neer | breidt .... uit | breiden .... uit | breidde .... uit |
        stelt .... beschikbaar | stellen .... beschikbaar | stelde .... beschikbaar | stapt .... in |
        stappen .... in | keurt .... goed | keurde .... goed | kent .... toe | kende .... toe | zet .... neer |
        zetten .... neer | schaft .... aan | schaffen .... aan | draagt .... bij | legt .... bij |
        huurt .... af | slaat .... in | slaan .... in | haalt .... huis | halen .... huis | haalt .... boord |
        legt ... op tafel | legde ... op tafel | leggen ... op tafel | legden ... op tafel | onverminderd |
        gaat verder zoals gepland | volgens plan | volgens schema | op schema | op koers | is een feit |
        heeft ... vastgelegd als | strikt | strikte | strikten | contracteert | contracteerde |
        contracteerden | gecontracteerd | garant | borg | ingeperkt tot | verdubbelde | verdubbelt |
        verdubbelden | verlengde ... met | heeft ... verlengd | vrijgegeven | gaf toestemming |
        geeft toestemming | gaven toestemming | heeft ... goedgekeurd | stelt ... ter beschikking |
        stelt .... beschikking | stellen .... beschikking | stelde .... beschikking | krijgt ... toegekend |
        kreeg ... toegekend | kenden .... toe | kennen .... toe | heeft ... toegekend | snoeit |
        lichtte een optie op | licht een optie op | lichtte een optie op nog eens |
        licht een optie op nog eens | oefent een optie | oefende een optie | verschuldigd | toezeggen |
        kondigen .... aan | aankondigen | legt .... vast | vastlegt | leggen ... vast | leggen .... vast |
        vastleggen | legde ... vast | legde .... vast | legden ... vast | legden .... vast | spreekt ... af |
        spreekt .... af | afspreekt | spreken .... af | afspreken | sprak .... af | spraken .... af |
        komt .... overeen | overeenkomt | komen .... overeen | overeenkomen | kwam .... overeen |
        kwamen .... overeen | stemt .... in | instemt | stemmen .... in | instemmen | stemde .... in |
        stemden .... in | keuren ... goed | keuren .... goed | keurden .... goed | toekent | kennen ... toe |
        toekennen | kenden ... toe | wijst .... toe | toewijst | wijzen ... toe | wijzen .... toe | toewijzen |
        wees ... toe | wees .... toe | toewees | wezen ... toe | wezen .... toe | toewezen |
        stelden ... beschikbaar | stelden .... beschikbaar | binnenhaalt | halen ... binnen | binnenhalen |
        binnenhaalde | haalden ... binnen | haalden .... binnen | binnenhaalden | huurt ... af | afhuurt |
        huurt .... in | inhuurt | huren ... af | huren .... af | afhuren | huren .... in | inhuren |
        huurde ... af | huurde .... af | afhuurde | huurde .... in | inhuurde | huurden ... af |
        huurden .... af | afhuurden | huurden .... in | inhuurden | uitbreidt | uitbreiden | uitbreidde |
        breidden .... uit | uitbreidden | schroeft .... op | opschroeft | schroeven .... op | opschroeven |
        schroefde .... op | opschroefde | schroefden .... op | opschroefden | voert .... op | opvoert |
        voeren .... op | opvoeren | voerde .... op | opvoerde | voerden .... op | opvoerden | hoogt .... op |
        ophoogt | hoogde .... op | ophoogde | uittrekt | uittrekken | uittrokken | maakt .... vrij |
        maakt .... bekend | maken .... vrij | maken .... bekend | maakte .... vrij | maakte ... bekend |
        maakte .... bekend | maakten ... vrij | maakten .... vrij | maakten .... bekend | kreeg ... toegezegd |
        krijgt ... toegezegd | krijgen ... toegezegd | krijgt .... toegezegd | kreeg .... toegezegd
      `,
      completed: list`
        deed mee aan | betaald | betaalde* | uitbetaald | voldaan | heeft ... geïnvesteerd | hebben ... geïnvesteerd |
        had ... geïnvesteerd | hadden ... geïnvesteerd | geïnvesteerd | investeerde | investeerden | gekocht |
        kocht | kochten | aangekocht | ingekocht | overgenomen | nam ... over | namen ... over | afgerond* |
        rondt ... af | rondde ... af | rondden ... af | ronden ... af | afronding | voltooid* | voltooit |
        voltooide* | voltooiing | volbracht | geleverd | leverde* | ontvangen | ontving* | opgehaald |
        haalde ... op | haalden ... op | haalt ... op | verwierf | verwierven | verworven | heeft al | bezit |
        bezat | bezitten | hield | in handen | geïnstalleerd | operationeel | in bedrijf genomen | verkocht |
        verkochten | uitgegeven | gaf ... uit | gaven ... uit | gestoken | stak | staken | gepompt | pompte* |
        overgemaakt | gestort | stortte* | teruggestort | opgeleverd | opgenomen | geleend | leende* |
        afgelost | ingelegd | legde ... in | uitgekeerd | zette ... op | ingestapt | draait al | draaien al |
        geplaatst hebben | maakte ... dollar over | maakte ... euro over | houdt een belang |
        heeft een belang | heeft nu een belang | hebben een belang | had een belang | heeft een aandeel van |
        haalde | haalden | is rond | heeft ... afgerond | hebben ... afgerond | heeft ... gekocht |
        hebben ... gekocht | had ... gekocht | heeft ... overgenomen | hebben ... overgenomen |
        had ... overgenomen | heeft ... betaald | hebben ... betaald | had ... betaald | werd ... betaald |
        heeft ... opgehaald | hebben ... opgehaald | had ... opgehaald | heeft ... gestoken |
        hebben ... gestoken | had ... gestoken | heeft ... geleverd | hebben ... geleverd | had ... geleverd |
        heeft ... ontvangen | hebben ... ontvangen | tot nu toe ... ontvangen | heeft ... gestopt |
        hebben ... gestopt | stopte ... in | stopten ... in | stopten | telde ... neer | telden ... neer |
        neergeteld | legde ... neer | neergelegd voor | tastte ... in de buidel | maakte ... over |
        maakten ... over | overgeboekt | gaf er ... voor | van de hand gedaan | deed ... van de hand |
        stootte ... af | stootten ... af | afgestoten | trok ... kapitaal aan | trokken ... aan |
        aangetrokken | wist ... op te halen | haalde ... binnen | sloot ... ronde | heeft ... geleend |
        hebben ... geleend | opgehoest | hoestte ... op | houdt ... van | staat inmiddels | staan inmiddels |
        staat al | staan al | draait nu | draaien nu | draait sinds | draaien sinds | staat sinds | is online |
        ging live | live gegaan | in productie genomen | in eigendom | eigenaar van | was ... erin gestapt |
        zaten erin | namen deel | nam deel | deelgenomen | participeerde | participeerden | volgestort |
        ingelost | geïncasseerd | incasseerde | opgestreken | streek ... op | overmaakte | overmaakten |
        overnam | overnamen | ophaalde | ophaalden | afrondde | afrondden | uitgaf | uitgaven aan | uitkeerde |
        uitkeerden | inlegde | inlegden | neerlegde | neerlegden | neertelde | neertelden | aankocht |
        aankochten | opleverde | uitbetaalde | uitbetaalden | instapte | instapten | deelnam | deelnamen |
        aantrok | aantrokken | binnenhaalde | binnenhaalden | afloste | lijfde ... in | lijfden ... in |
        ingelijfd | inlijfde | inlijfden | hield ... over | hielden ... over | overhield | overhielden |
        belegd | belegde | belegden | kostte | kostten | gekost | gingen naar | ging ... naar |
        in bedrijf gesteld | overgedragen | overdroeg | overdroegen | van eigenaar gewisseld |
        wisselde van eigenaar | wisselden van eigenaar | verscheept | verscheepte* | verstrekte | verstrekten |
        aangeschaft | schafte ... aan | schaften ... aan | aanschafte | opgekocht | opkocht | inkocht |
        teruggekocht | afbetaald | omgezet | zette ... om | zetten ... om | omzette | bemachtigd |
        bemachtigde | verkreeg | verkregen | bijgestort | bijgeschreven | in de kas | op de rekening |
        besteedde | besteedden | ging over | gingen over | ging ... over naar | officieel geopend |
        feestelijk geopend | opende ... deuren | opende ... datacenter | heeft ... verstrekt |
        hebben ... verstrekt | genomen in | belang ... genomen | procent genomen | nam ... belang |
        namen ... belang | nam ... procent | namen ... procent | verzilverd | verzilverde* | bracht ... op |
        brachten ... op | heeft ... binnen | hebben ... binnen | is binnen | zijn binnen | geld binnen |
        miljard binnen | miljoen binnen | dollar binnen | euro binnen | in huis gehaald | aangekomen |
        gearriveerd | arriveerde* | bezorgd | afgeleverd | uitgeleverd | opgestart | aangesloten | neergezet |
        afgetikt | tikte ... af | tikten ... af | gelapt | legden ... in | stapte ... in | stapten ... in |
        stapte voor | stapten voor | maakt ... over | maken ... over | overgeschreven | zit inmiddels |
        heeft ... zitten | hebben ... zitten | zitten ... in | miljard zitten | miljoen zitten |
        dollar zitten | euro zitten | is eigenaar | zijn eigenaar | eigenaar geworden |
        werd ... aandeelhouder | is ... aandeelhouder | bij de oprichting | werd ... voltooid | ingekochte |
        heeft ... uitgegeven | hebben ... uitgegeven | draaien er | draaien daar | in gebruik | ingewijd |
        in werking | opgehaalde | geïncasseerde | verkocht ... belang | verkocht ... aandelen |
        verkochten ... aandelen | stonden te draaien | staan te draaien | staat te draaien | stond te draaien |
        neemt ... in gebruik | nemen ... in gebruik | nam ... in gebruik | namen ... in gebruik |
        neemt ... in bedrijf | nam ... in bedrijf | belang ... kreeg | procent kreeg | aandelen kreeg |
        kreeg ... belang | kregen ... belang | procent kregen | opent de deuren | in ... gestopt |
        in ... gestoken | in ... gepompt | in ... belegd | houdt ... procent over | houdt ... belang over |
        rondt .... af | rondde .... af | rondden .... af | haalt .... op | haalde .... op | haalden .... op |
        nam .... over | namen .... over | maakt .... over | maakte .... over | maakten .... over |
        telde .... neer | telden .... neer | stootte .... af | stootten .... af | lijfde .... in |
        keerde .... uit | keerden .... uit | loste .... af | schafte .... aan | schaften .... aan |
        bracht .... op | brachten .... op | legde .... in | legden .... in | stapte .... in | stapten .... in |
        gaf .... uit | gaven .... uit | zette .... om | zetten .... om | deed .... hand | deden .... hand |
        neemt .... gebruik | nam .... gebruik | namen .... gebruik | streek .... op | houdt .... over |
        hield .... over | heeft .... gestopt | hebben .... gestopt | heeft .... gestoken |
        hebben .... gestoken | heeft .... gekocht | hebben .... gekocht | heeft .... betaald |
        hebben .... betaald | heeft .... overgemaakt | hebben .... overgemaakt | heeft .... opgehaald |
        hebben .... opgehaald | heeft .... overgenomen | hebben .... overgenomen | heeft .... geïnvesteerd |
        hebben .... geïnvesteerd | heeft .... ontvangen | heeft .... geleverd | heeft .... verkocht |
        hebben .... verkocht | kreeg .... binnen | kregen .... binnen | verpatst | verpatste |
        sinds ... in bedrijf | is in bedrijf | zijn in bedrijf | boekte ... over | boekten ... over |
        boekte .... over | boekten .... over | heeft ... overgeboekt | bijgedragen | droeg ... bij |
        droegen ... bij | droeg .... bij | injecteerde | injecteerden | geïnjecteerd | goot | goten | gegoten |
        stopte .... in | schoof ... toe | schoven ... toe | toegeschoven | toegestopt | stopte ... toe |
        deed er ... in | deden er ... in | voorgeschoten | schoot ... dollar voor | schoot ... euro voor |
        vooruitbetaald | betaalde ... vooruit | betaalde .... vooruit | aanbetaald | betaalde ... aan |
        plaatste ... obligaties | plaatsten ... obligaties | obligaties ... geplaatst | aandelen geplaatst |
        schreef ... in op | schreven ... in op | ingeschreven op | nam ... obligaties | kocht ... obligaties |
        sluit ... ronde | sluiten ... ronde | sloten ... ronde | sluit ... *ronde | sluiten ... *ronde |
        sloot ... *ronde | sloten ... *ronde | rondt ... ronde af | ronde ... gesloten | *ronde ... gesloten |
        ronde ... is rond | *ronde ... is rond | *ronde is rond | heeft ... ronde rond | *ronde rond |
        ronde ... is binnen | *ronde binnen | ronde ... binnen | *ronde ... binnen | sluiting van de ronde |
        overname ... rond | overname ... een feit | ronde ... een feit | fusie ... een feit |
        aankoop ... een feit | verkoop ... een feit | in kannen en kruiken | zit erop | zitten erop |
        achter de rug | rondgemaakt | maakte ... rond | maakten ... rond | maakte .... rond |
        maakten .... rond | maakt ... rond | maken ... rond | maakt .... rond | tuigde ... op |
        tuigden ... op | opgetuigd | opgezet | trok ... dollar aan | trok ... euro aan | trok ... miljard aan |
        trok ... miljoen aan | harkte ... binnen | harkten ... binnen | binnengeharkt | harkte .... binnen |
        harkt ... binnen | harkt .... binnen | leidde ... ronde | leidde ... *ronde | werd geleid door |
        leidde de investering | heeft meegedaan | meegedaan aan | slokte ... op | slokten ... op |
        slokte .... op | opgeslokt | pikte ... op | pikten ... op | pikte .... op | opgepikt | kaapte ... weg |
        weggekaapt | zit op ... belang | zitten op een belang | heeft ... procent in handen |
        behoudt ... procent | behield ... procent | behielden ... procent | behoudt een belang |
        behield een belang | hielden ... procent | dateert van | dateert uit | dateren uit |
        mag zich ... eigenaar | mede-eigenaar | voor ... procent eigenaar | grootste aandeelhouder van |
        bleef aandeelhouder | zijn aandeelhouder | aandeelhouder geworden | werd voor ... aandeelhouder |
        hele belang ... van de hand | belang ... van de hand | aandelen ... van de hand | van de hand deed |
        bracht zijn belang | bracht haar belang | bouwde zijn belang af | belang afgebouwd | te gelde gemaakt |
        te gelde maakte | maakte ... te gelde | maakte .... gelde | stapte ... dollar uit | oefende ... uit |
        oefenden ... uit | oefende .... uit | oefenden .... uit | uitgeoefend | oefent ... uit |
        zette ... neer | zetten ... neer | zette .... neer | zetten .... neer | werden geplaatst |
        zijn geplaatst | geplaatst in | megawatt ... ingeschakeld | gigawatt ingeschakeld | ingeschakeld in |
        werd ingeschakeld | werden ingeschakeld | chips ingeschakeld | zette ... megawatt aan |
        bracht ... online | brachten ... online | bracht .... online | brachten .... online | online gebracht |
        online gekomen | kwamen online | kwam ... online | opende ... hal | opende ... campus |
        opende ... datacentrum | openden ... datacenter | opent ... datacenter | heeft ... geopend |
        hebben ... geopend | werd geopend | werden geopend | is geopend | huldigde ... in | huldigden ... in |
        huldigde .... in | ingehuldigd | ging ... open | gingen ... open | in bedrijf gegaan |
        in bedrijf gekomen | in bedrijf ging | gingen in bedrijf | ging ... in bedrijf | kwam ... in bedrijf |
        draaien ... chips | draaien ... *chips | draaien ... gpu's | draaien ... *processors |
        draaien ... versnellers | draaien ... tpu's | draaien ... megawatt | staan ... chips |
        staan ... *chips | staan ... gpu's | staan ... *processors | staan ... versnellers | staan ... tpu's |
        zoemen | zoemt | draait op | draaien op | draait momenteel | draaien momenteel | draait inmiddels |
        draaien inmiddels | herbergt | herbergen | huisvest | exploiteert ... al | gebruikt al | gebruikt nu |
        gebruikt inmiddels | gebruikt momenteel | gebruiken al | gebruiken nu | gebruiken inmiddels |
        hangen ... in de rekken | hangen inmiddels | hangen al | staat vol | staan vol | zit vol met |
        leverde .... op | leverden .... op | heeft ... opgeleverd | hebben ... opgeleverd |
        aan ... opgeleverd | nam ... in ontvangst | namen ... in ontvangst | nam .... ontvangst |
        namen .... ontvangst | neemt ... in ontvangst | nemen ... in ontvangst | in ontvangst genomen |
        in ontvangst nam | kreeg ... de sleutels | de sleutels | overhandigde | overhandigden | overhandigd |
        op de bank | op zijn rekening | op hun rekening | beslag gekregen | kreeg haar beslag |
        kreeg zijn beslag | over de streep | over de finish | van hand gewisseld | van eigenaar veranderd |
        in andere handen | hadden ... gestoken | had ... gestopt | had ... overgemaakt |
        hadden ... overgenomen | had ... gestort | is besteed | zijn besteed | legde .... tafel |
        legden .... tafel | kreeg ... dollar van | kreeg ... euro van | kregen ... dollar van |
        kregen ... euro van | is klaar | zijn klaar | klaar voor gebruik | gebruiksklaar | bedrijfsklaar |
        nagekomen | gevuld met | volgezet met | telt ... gpu's | telt ... chips | telt ... *chips |
        telt ... *processors | telde ... gpu's | sloeg ... in | sloegen ... in | sloeg .... in |
        sloegen .... in | ingeslagen | op zak | gevloeid | vloeide ... naar | vloeiden ... naar |
        kwam ... binnen | kwamen ... binnen | kwam .... binnen | binnengekomen | medeaandeelhouder |
        mede-aandeelhouder | ophaalt | halen .... op | ophalen | afrondt | ronden .... af | afronden |
        overboekte | overboekten | bijdroeg | droegen .... bij | bijdroegen | leverde .... af | afleverde |
        opleverden | leverden .... af | afleverden | afstootte | afstootten | betaalde .... uit |
        betaalde ... terug | betaalde .... terug | terugbetaalde | vooruitbetaalde | betaalden .... uit |
        betaalden ... terug | betaalden .... terug | terugbetaalden | betaalden ... vooruit |
        betaalden .... vooruit | vooruitbetaalden | loste ... af | loste .... in | inloste | losten ... af |
        losten .... af | aflosten | losten .... in | inlosten | aanschaften | lijfden .... in |
        legde .... neer | legden ... neer | legden .... neer | hoestte .... op | ophoestte | hoestten .... op |
        ophoestten | bracht ... bijeen | bracht .... bijeen | bijeenbracht | brachten ... bijeen |
        brachten .... bijeen | bijeenbrachten | haalde .... binnen | haalden ... binnen | haalden .... binnen |
        neerzette | omzetten | neerzetten | sloot .... aan | aansloot | sloten .... aan | aansloten |
        deed .... mee | meedeed | deden ... mee | deden .... mee | meededen | kocht .... in | kocht .... op |
        kocht ... terug | kocht .... terug | terugkocht | kocht .... uit | uitkocht | kochten .... in |
        inkochten | kochten .... op | opkochten | kochten ... terug | kochten .... terug | terugkochten |
        kochten .... uit | uitkochten | schoot .... voor | voorschoot | schoten .... voor | voorschoten |
        stortte .... bij | bijstortte | stortte ... terug | stortte .... terug | terugstortte |
        stortten .... bij | bijstortten | stortten ... terug | stortten .... terug | terugstortten |
        inhuldigde | huldigden .... in | inhuldigden | opstreek | streken .... op | opstreken | oppikte |
        pikten .... op | oppikten | opslokte | slokten .... op | opslokten | binnenkwam | kwam .... aan |
        aankwam | kwamen .... binnen | binnenkwamen | kwamen .... aan | aankwamen | binnenharkte |
        harkten .... binnen | binnenharkten | verkocht ... door | verkocht .... door | doorverkocht |
        verkochten ... door | verkochten .... door | doorverkochten | sloot ... ronde .... af |
        sloten ... ronde .... af | sluit ... ronde .... af | sluiten ... ronde .... af |
        sloot ... *ronde .... af | sloten ... *ronde .... af | sluit ... *ronde .... af |
        sluiten ... *ronde .... af | betaling ... gedaan | vooruitbetaling ... gedaan | schreef ... cheque |
        betrok | heeft betrokken | nu onderdeel van | inmiddels onderdeel van | maakt nu deel uit |
        maakt inmiddels deel uit | kreeg ... procent van | kregen ... procent van | traint inmiddels op |
        traint al op | traint nu op | financierde | financierden | steunde ... met | droeg ... over aan |
        droegen ... over aan
      `,
      valuation: list`
        waardering* | gewaardeerd* | waardeert | waardeerde* | waarderen | beurswaarde | marktwaarde |
        marktkapitalisatie | ondernemingswaarde | bedrijfswaarde | koersdoel* | waard geschat | is ... waard |
        waard is | waard zijn | waard was | waard werd | op de beurs waard | boekwaarde | dollar waard |
        euro waard | miljard waard | waard geworden | waard volgens | marktkapitaal* | beurskapitalisatie |
        op papier waard | op ... gewaardeerd | taxatie* | getaxeerd | ondernemingswaarden | richtkoers* |
        intrinsieke waarde | marktwaarden | beurswaarden | getaxeerde
      `,
      earnings: list`
        omzet* | *omzet | *winst | *verlies | *resultaat | *resultaten | winst* | verlies* | verliezen |
        marge* | *marge | kwartaalcijfers | halfjaarcijfers | jaarcijfers | orderboek* | orderportefeuille* |
        orderinstroom | nieuwe orders geboekt | inkomsten | opbrengst* | verkoopcijfers | ebit* | boekjaar |
        kaspositie | kasgeld | kasmiddelen | kasreserve* | verdient | verdiende* | verdienen | verdiend |
        prognose* | nettoschuld* | netto | schuldenlast | schuldenberg | schulden | dividend* |
        inkoopprogramma | eigen aandelen | aandeleninkoop* | terugkoop* | *tak | divisie | divisies |
        brutowinst* | brutomarge* | kwartaalomzetten | omzetdoel* | omzetverwachting* | nettoverlies* |
        winstverwachting* | winstmarge* | orderintake | ordervoorraad | contanten | kasstroom* |
        liquide middelen | liquiditeit* | schuldpositie | leverage | schuldgraad | afschrijving* |
        afwaardering* | afboeking* | bijzondere last* | eenmalige last* | outlook | jaarverwachting |
        geannualiseerde | inkomstenstroom | aandeleninkopen | inkoop van eigen aandelen |
        kocht ... eigen aandelen | belegd vermogen | beheert voor | onder beheer | balanstotaal | zet .... om |
        zette .... om | zetten .... om | schuld van | boekwinst*
      `,
      move: list`
        steeg | stegen | stijgt | stijgen | stijging* | gestegen | daalt | dalen | daalde* | daling* |
        gedaald | won | wonnen | verloor | verloren | verliest | koers | koersen | koerswinst* |
        koersstijging* | koersval | koersdaling | hoger | lager | zakte* | zakt | gezakt | klom | klommen |
        klimt | sprong | springt | groei | groeit | groeien | groeide* | gegroeid | plus | min | toename |
        afname | nam toe | neemt toe | kelder* | schoot | schoten | onderuit | omhoog | omlaag | opgelopen |
        liep ... op | procentpunt* | verdubbel* | verdrievoudig* | aex | amx | nasdaq | noteerde* | noteert |
        voorbeurs | nabeurs* | handelsdag | slotkoers | punten | jaar eerder | ging er | procent meer |
        procent minder | knalde* | schoot ... omhoog | omhooggeschoten | veerde* | veert | veren | krabbelde |
        krabbelt op | steeg ... procent | won ... procent | verloor ... procent | duikelde* | duikelt |
        tuimelde* | tuimelt | dook | doken | duikt | stortte in | ingestort | kelderde* | stegen ... procent |
        plust | pluste | dikte ... aan | sloot ... lager | sloot ... hoger | sluit ... lager |
        sluit ... hoger | sloten ... lager | sloten ... hoger | slotbericht | voorbeurshandel | dow jones |
        s p 500 | nikkei | dax | cac | bel20 | bel 20 | op jaarbasis | jaar op jaar |
        ten opzichte van een jaar | vergeleken met een jaar | dan een jaar geleden | dan vorig jaar |
        basispunt* | verviervoudig* | halveerde* | gehalveerd | halveert | halvering | groeide ... procent |
        krimp* | kromp | gekrompen | levert .... in | leverde .... in | leverden .... in | leveren .... in
      `,
      market: list`
        markten | *markt | vraag naar | analisten | analist | schatting* | geschatte | schat | schatten |
        schatte | raamt | ramen | raamde | ramingen | becijfer* | voorspel* | studie | enquête | stroomnet* |
        elektriciteitsnet | huishoudens | stroomverbruik | elektriciteitsverbruik | piekverbruik |
        stroomvraag | marktaandeel | economie | bbp | branchevereniging* | brancheclub* | sectorbreed |
        adviesbureau* | marktonderzoek* | marktvorser* | onderzoeksbureau* | ter vergelijking | evenveel als |
        gartner | idc | telt volgens | wachtrij | marktomvang | marktpotentieel | economen | planbureau | cbs |
        cpb | energieagentschap | iea | consultants | marktonderzoeker* | kwartaalrapport | sectorrapport |
        brancheorganisatie* | netcongestie | wachtlijst* | wachtrijen | aanvragen voor |
        geïnstalleerd vermogen | opgesteld vermogen | piekvraag | piekbelasting | totale vraag |
        elektriciteitsvraag | elektriciteitsgebruik | energieverbruik | stroomgebruik | terawattuur |
        gigawattuur | jaarverbruik | kerncentrale* | zoveel als | evenveel stroom | genoeg voor | bevolking |
        wereldwijde uitgaven | wereldwijd ... uitgegeven | gezamenlijk ... uitgeven | scenario* | tegen 2030 |
        kapitaalbehoefte | financieringsbehoefte | financieringsgat | extra nodig
      `,
      spending: list`
        kapitaalinvesteringen | capex | begroting* | bouwkosten | bedrijfskosten | stroomkosten | *uitgaven |
        budget* | *budget | investeert dit jaar | investeren dit jaar | geeft dit jaar | geven dit jaar |
        dit jaar ... investeren | dit jaar ... uit te geven | zijn investeringen | hun investeringen |
        investeert in nederland | investeren in nederland | in nederland ... investeren |
        jaarlijks ... investeren | investeringsplannen | investeringsplan | investeringsprogramma |
        kapitaaluitgave* | investeringskosten | investeringsraming | totale investeringen | aanlegkosten |
        exploitatiekosten | operationele kosten | energierekening | stroomrekening | spendeert dit jaar |
        verwacht dit jaar ... te investeren | dit jaar ... te investeren | volgend jaar ... te investeren |
        steekt dit jaar | besteedt dit jaar | per jaar ... investeren |
        komende jaren ... investeren in nederland | wil in 2026 .... investeren |
        willen in 2026 .... investeren | wil in 2026 .... uitgeven | willen in 2026 .... uitgeven |
        wil in 2027 .... investeren | willen in 2027 .... investeren | gaf afgelopen kwartaal |
        gaven afgelopen kwartaal | gaf vorig kwartaal | gaven vorig kwartaal | gaf dat kwartaal |
        gaf in het kwartaal | gaven in het kwartaal
      `,
      measureless: list`
        werknemers | medewerkers | personeelsleden | gebruikers | klanten | banen | mensen | inwoners |
        abonnees | belasting* | btw | boete* | schadevergoeding | rente | rentevoet | rentepercentage |
        coupon | rendement | importheffing* | heffing* | inflatie | geheugen | gigabyte | terabyte | tokens |
        parameters | uitoefenprijs | subsidie* | efficiënt* | sneller | kans | vierkante meter | hectare |
        ton | kilometer* | kilowattuur | downloads | transistor* | petaflops | beheert | beheerd vermogen |
        salaris | ontslag* | vacature* | salarissen | loon | lonen | bonus* | arbeidsplaatsen | voltijdbanen |
        fte | kiezers | omwonenden | huishoudens | woningen | kassen | voetbalvelden | hectaren |
        vierkante meters | kubieke meter | liter water | uitstoot | leges | ozb | accijns* | vrijstelling* |
        dwangsom* | geldboete* | schadeclaim | proceskosten | ambtelijke uren | abonnement* | lid voor |
        snelheid | bandbreedte | foutmarge | renteverschil | rentelast* | jaarrente | renteopslag | korting |
        pue | nanometer | teraflops | exaflops | exaflop | leestijd | reacties | keer gelezen | weergaven |
        staatssteun | overheidssteun | steunpakket* | steunmaatregel* | msci | werd getraind |
        werden getraind | is getraind
      `,
      holding: list`
        belangen | *belang | aandelen van | aandeel in | een aandeel van | van de aandelen | van het bedrijf |
        van de onderneming | aandeelhouder* | *aandeelhouder | bezit | bezat | houdt | hield | meerderheid* |
        minderheid* | kapitaal* | aandelenkapitaal | in handen | participatie* | deelneming* | overname |
        stemrecht* | krijgen daarin | opties op | inschrijfrecht* | procent van de aandelen
      `,
      duration: list`
        contract* | *contract | *contracten | overeenkomst* | *overeenkomst | looptijd* | voor ... jaar |
        over ... jaar | gedurende | binnen ... jaar | in ... jaar tijd | jaar lang | komende | aankomende |
        huurcontract* | lease* | huurt | gehuurd | akkoord* | *deal | jarig* | licentie* | verspreid |
        uitgesmeerd | verdeeld over | gespreid | uitgespreid | periode | loopt | lopen | samenwerking* |
        lening* | *lening | duur | duurt | duren | verlengd | verlengt | tijd
      `,
      goods: list`
        chip* | *chip | *chips | gpu* | processor* | *processor | *processors | accelerator* | versneller* |
        *versnellers | server* | *server | *servers | *kaarten | tpu* | *systemen | halfgeleider* | stuks |
        racks | rack | wafer* | *eenheden | superchip*
      `,
      product: list`
        *chip | *chips | gpu | gpus | processor | *processors | accelerator* | versneller* | server* |
        kaarten | tpu | tpus | systemen | systeem | technologie | techniek | software | hardware | aandelen |
        aandeel | modellen | model | blackwell | rubin | hopper | platform | racks | diensten
      `,
      aside: list`
        rivaal | rivalen | concurrent | concurrenten | aartsrivaal | branchegenoot | klanten als |
        bedrijven als | zoals | concerns als | partijen als | voormalig* | oud | ex | gesteund door |
        anders dan | in tegenstelling tot | vergeleken met | in vergelijking met | naast | dochter van |
        moederbedrijf | moederconcern | analist* | in plaats van
      `,
      pronoun: ['hij', 'zij', 'ze', 'hen'],
      each: list`
        elk | ieder | allebei | per bedrijf
      `,
      respectively: ['respectievelijk', 'resp'],
      both: list`
        de twee | de partners | de bedrijven | de partijen | beide
      `,
      part: list`
        eerste | aanvankelijk* | initiële | tranche* | waarvan | fase | aanvullend* | extra | nog eens |
        nogmaals | aanbetaling | rest | resterende | laatste | uitbreiding* | deel | gedeelte | daarvan |
        hiervan | termijn | voorschot | om te beginnen | bijkomende | bijkomend | deelbedrag | stap |
        additionele
      `,
      whole: list`
        totaal | totale | totaalbedrag | bij elkaar | samen | gezamenlijk* | opgeteld | brengt ... op |
        komt ... uit op | al met al | tezamen
      `,
      recurring: list`
        per jaar | jaarlijks* | elk jaar | ieder jaar | per maand | maandelijks* | elke maand | per kwartaal
      `,
      round: ['financieringsronde*', 'investeringsronde*', 'kapitaalronde*', 'ronde'],
      instead: list`
        en niet langer | en niet meer | in plaats van | in de plaats van | vervang* | oorspronkelijk* | teruggebracht van | verlaagd van |
        verhoogd van | komt in de plaats | aanvankelijk | tegen eerder | waar eerder
      `,
      changed,
      past: list`
        heeft ... ge* | hebben ... ge* | kocht* | betaalde* | *eerde | *eerden | kreeg | kregen | nam | namen |
        stak | staken | haalde* | ging* | werd | stapte* | zette* | sloot | sloten | gaf | is ... ge* |
        zijn ... ge* | heeft ... over* | heeft ... ver* | heeft .... ge* | hebben .... ge* | heeft .... ver* |
        nam .... over | gaven | hadden ... ge* | had ... ge* | werden | trok | trokken | bracht | brachten |
        deed | deden | liep | liepen | schoof | schoot | droeg | droegen | legde | legden | stopte | stopten |
        telde | telden | hield | hielden | bood | boden | verkocht | verkochten | leende | leenden | kwam |
        kwamen | viel | vielen
      `,
      had: list`
        had | hadden | was | waren
      `,
      future: list`
        zal | zullen | gaat | gaan | wordt | worden
      `,
      conditional: list`
        zou | zouden | kan | kunnen
      `,
      signed: list`
        getekend* | tekent | tekenden | tekende | ondertekend* | ondertekent | gesloten | sluit een |
        sloot een | sloten een | overeengekomen | afgesproken | bekrachtigd | bezegeld | toegezegd* |
        verplicht zich | verplichtte | vastgelegd | besteld* | bestelt | order geplaatst | gegund |
        binnengehaald | bindend* | definitief | definitieve | akkoord bereikt | bereikten een | eens geworden |
        gereserveerd | verzekerd van | huurovereenkomst* | koopovereenkomst* | toezegde | vastlegde | afsloot |
        tekenen | ondertekenen | zegt .... toe | zegde .... toe | sluit .... af | sloot .... af |
        sleept .... binnen | haalt .... binnen | strikt | strikte | gestrikt | contracteerde | gecontracteerd |
        verlengd | verlengde | legt .... vast | legde .... vast | legden .... vast | leggen .... vast |
        neemt .... af | zegden .... toe | zeggen .... toe | ingestemd | garant | groen licht | goedgekeurd |
        lichtte een optie | licht een optie | optie gelicht | zegt ... toe | zeggen ... toe | zegde ... toe |
        zegden ... toe | legt ... vast | leggen ... vast | legde ... vast | legden ... vast | spreekt ... af |
        spreekt .... af | spreken ... af | spreken .... af | sprak ... af | sprak .... af | spraken ... af |
        spraken .... af | komt ... overeen | komt .... overeen | komen ... overeen | komen .... overeen |
        kwam ... overeen | kwam .... overeen | kwamen ... overeen | kwamen .... overeen | stemt .... in |
        stemmen .... in | stemde .... in | stemden .... in | sluit ... af | sluiten ... af | sluiten .... af |
        sloot ... af | sloten ... af | sloten .... af | haalt ... binnen | halen ... binnen |
        halen .... binnen | haalde ... binnen | haalde .... binnen | haalden ... binnen | haalden .... binnen
      `,
      told: list`
        aangekondigd* | aankondiging | bekendgemaakt | bekend gemaakt | meldt | meldde | meldden |
        gepresenteerd | presenteert | presenteerde | onthuld | onthulde | gelanceerd | lanceert | bevestigd |
        bevestigt | bevestigde | openbaar gemaakt | kondigt .... aan | kondigde .... aan | kondigden .... aan |
        maakt .... bekend | maakte .... bekend | maakten .... bekend
      `,
      done: list`
        afgerond* | voltooid* | voltooit | betaald* | overgemaakt | gestort | uitgekeerd | uitbetaald |
        geleverd* | leverde | leverden | ontvangen | ontving | ontvingen | kreeg | kregen | geïnstalleerd |
        in gebruik genomen | al | reeds | inmiddels | tot nu toe | tot dusver | omgezet | overgedragen |
        opgeleverd | verscheept | voldaan | afgelost | overmaakte | maakte ... over | uitkeerde | opleverde |
        verscheepte* | overdroeg | zette ... om | ging over | bijgestort | volgestort | ingelost |
        geïncasseerd | overgeboekt | binnen | bijgeschreven | genomen | aangekomen | gearriveerd | afgeleverd |
        aangesloten | afgetikt | verzilverd | maakte .... over | rondde .... af | rondt .... af |
        keerde .... uit | boekte ... over | boekte .... over | bijgedragen | droeg .... bij | vooruitbetaald |
        aanbetaald | voorgeschoten | betaalde ... vooruit | rondgemaakt | maakte ... rond | maakten ... rond |
        maakte .... rond | maakten .... rond | sluit ... ronde | sloot ... ronde | sloten ... ronde |
        sluit ... *ronde | sloot ... *ronde | sloten ... *ronde | sluiten ... *ronde | ronde ... gesloten |
        *ronde ... gesloten | *ronde rond | *ronde is rond | *ronde ... is rond | overname is rond |
        overname rond | overname ... een feit | in kannen en kruiken | zit erop | ging ... open |
        gingen ... open | zette ... neer | zette .... neer | zetten .... neer | megawatt ... ingeschakeld |
        bracht ... online | bracht .... online | kwam online | online gekomen | geopend | ingehuldigd |
        huldigde .... in | opende ... hal | opende ... campus | opende ... datacenter | in bedrijf gegaan |
        in bedrijf gekomen | ging in bedrijf | in bedrijf gesteld | droeg ... over | droeg .... over |
        leverde .... op | leverden .... op | nam ... in ontvangst | nam .... ontvangst | de sleutels |
        overhandigd | overhandigde | op de bank | op de rekening | haar beslag gekregen |
        zijn beslag gekregen | beslag gekregen | kreeg haar beslag | kreeg zijn beslag | over de streep |
        van hand gewisseld | van eigenaar gewisseld | uitgeoefend | oefende .... uit | heeft ... binnen |
        hangen ... in de rekken | kwam ... binnen | kwamen ... binnen | binnengekomen | is klaar | zijn klaar |
        nagekomen | op zak | gevloeid | gevuld met | kreeg ... dollar van | kreeg ... euro van | rondt ... af |
        ronden ... af | ronden .... af | rondde ... af | rondden ... af | rondden .... af | maakten .... over |
        boekten .... over | droegen .... over | droegen .... bij | leverde .... af | leverden .... af |
        keerden .... uit | betaalde .... uit | betaalde ... terug | betaalde .... terug |
        betaalde .... vooruit | betaalden .... uit | betaalden ... terug | betaalden .... terug |
        betaalden ... vooruit | betaalden .... vooruit | loste ... af | loste .... af | loste .... in |
        losten ... af | losten .... af | losten .... in | zette .... om | zetten ... om | zetten .... om |
        zetten ... neer | sloot .... aan | sloten .... aan | stortte .... bij | stortte ... terug |
        stortte .... terug | stortten .... bij | stortten ... terug | stortten .... terug | huldigden .... in |
        kwam .... binnen | kwam .... aan | kwamen .... binnen | kwamen .... aan | brachten ... online |
        brachten .... online
      `,
      held: list`
        bezit | bezitten | bezat | in handen | houdt | houden | hield | behoudt | eigenaar | aandeelhouder* |
        grootaandeelhouder | eigendom | beschikt over | beschikken | exploiteert | in bedrijf | operationeel |
        draait | draaien | draaiende | gebruikt | gebruiken | staan | staat er | huisvest | blijft |
        geldschieter | uitgerust | hield ... over | overhield | houdt ... over | heeft ... zitten |
        zitten ... in | in gebruik | heeft ... belang | houdt ... belang | overhoudt | zit op ... belang |
        behoudt ... procent | behield | behield ... procent | dateert van | herbergt | herbergen | zoemen |
        zoemt | mag zich ... eigenaar | hangen in | staat vol | telt ... gpu's | telt ... chips |
        telt ... *chips | medeaandeelhouder
      `,
      raised: list`
        opgehaald* | gekocht* | kocht | kochten | verkocht* | overgenomen | geïnvesteerd* | investeerde |
        investeerden | gestoken | stak | staken | stopte | deelgenomen | nam deel | geleid door |
        onder leiding van | leidde | aangetrokken | binnengehaald | geleend | leende | uitgegeven | uitgaf |
        verstrekt* | toegekend | gekost | kostte | verworven | verwierf | gaf | ingelijfd | lijfde ... in |
        lijfden ... in | inlijfde | neergeteld | telde ... neer | neertelde | legde ... neer | neerlegde |
        belegd | belegde | overnam | overnamen | ophaalde | ophaalden | stak ... in | aangeschaft |
        schafte ... aan | opgekocht | gingen naar | ging ... naar | opgehoest | verzilverd | verzilverde |
        bracht ... op | brachten ... op | nam ... belang | belang ... genomen | stapte ... in | haalt .... op |
        haalde .... op | haalden .... op | nam .... over | namen .... over | telde .... neer | stapte .... in |
        goot | gegoten | injecteerde | geïnjecteerd | schoof ... toe | deed er ... in | toegeschoven |
        schreef ... in op | ingeschreven op | plaatste ... obligaties | trok ... dollar aan |
        trok ... miljard aan | trok ... miljoen aan | trok ... euro aan | harkte ... binnen | binnengeharkt |
        harkte .... binnen | sleepte .... binnen | meegedaan | leidde ... ronde | leidde ... *ronde |
        slokte ... op | opgeslokt | pikte ... op | opgepikt | van de hand gedaan | deed ... van de hand |
        belang ... van de hand | stootte .... af | stootten .... af | afgestoten | te gelde gemaakt |
        maakte .... gelde | tuigde ... op | stak .... in | trokken ... aan | sloeg ... in | ingeslagen |
        kreeg ... dollar van | kreeg ... euro van | halen .... op | stootte ... af | stootten ... af |
        schafte .... aan | schaften .... aan | lijfde .... in | lijfden .... in | legde .... in |
        legde .... neer | legden .... in | legden ... neer | legden .... neer | telden ... neer |
        telden .... neer | hoestte .... op | hoestten .... op | bracht ... bijeen | bracht .... bijeen |
        brachten ... bijeen | brachten .... bijeen | haalde ... binnen | haalde .... binnen |
        haalden ... binnen | haalden .... binnen | deed ... mee | deed .... mee | deden ... mee |
        deden .... mee | kocht .... in | kocht .... op | kocht ... terug | kocht .... terug | kocht .... uit |
        kochten .... in | kochten .... op | kochten ... terug | kochten .... terug | kochten .... uit |
        streek .... op | streken .... op | pikte .... op | pikten .... op | slokte .... op | slokten .... op |
        harkten ... binnen | harkten .... binnen | financierde | financierden | steunde ... met
      `,
      pending: list`
        onder voorbehoud | goedkeuring* | toestemming | toezichthouder* | mededingings* | voorwaarde* |
        naar verwachting | wordt verwacht | verwacht wordt | afronding wordt | voor het einde van |
        eind dit jaar | optie | opties | als | zodra | wanneer | mits | afhankelijk | hangt af | mijlpalen |
        resterende | rest | nog niet | gefaseerd | geleidelijk | stapsgewijs | in fases | haar beslag |
        zijn beslag | beslag krijgen | nog niet definitief | geen garantie | geen zekerheid | is voldaan
      `,
      meant: list`
        plant | plannen | gepland* | plan | wil | willen | wilde | beoogt | beogen | beoogd* | streeft |
        streven | doel | doelstelling | ambitie | mikt op | hoopt | hopen | voornemen | voornemens | moet |
        moeten | zou | zouden | kan oplopen | intentieverklaring | intentie | niet bindend* | voorlopig* |
        voorstel | project | overweegt | op termijn | uiteindelijk | uitgroeien | voorziet | doorgroeien |
        bereid | dingt mee | op stapel | in de pijplijn | werkt aan | een optie op | heeft een optie |
        optie om | het recht om | staan klaar om | staan gepland | is voorzien | moesten | moest |
        de bedoeling | wilden | hoopte | hoopten | erop uit | droomt van | droomde van | zet in op |
        zetten in op | ambieert | in het vooruitzicht | mettertijd | op langere termijn | op den duur |
        in een latere fase | laten groeien | laten aangroeien | moet .... draaien | moeten .... draaien |
        moet .... staan | moeten .... staan | moet ... in bedrijf | graag ... leveren | graag ... kopen |
        graag ... steken | heeft aangeboden | bod ... uitgebracht | ontworpen voor | klaar om
      `,
      again: list`
        hetzelfde bedrag | dezelfde som | hetzelfde getal
      `,
      thatFigure: list`
        het bedrag | dat bedrag | dit bedrag | die som | de som | het getal | dat getal | het cijfer |
        die miljarden | de miljarden | de deal | die deal | deze deal | het plan | dat plan | de plannen |
        het project | dat project | het contract | dat contract | dit contract | de overeenkomst |
        die overeenkomst | de investering | die investering | de toezegging | die toezegging | het bod |
        dat bod | de overname | die overname | de transactie | de samenwerking | de intentieverklaring |
        het akkoord | dat akkoord | de gesprekken | de onderhandelingen | de order | de opdracht |
        het bericht | de berichten | de berichtgeving | de financiering | de lening | de verkoop | de koop |
        de aankoop | de aankondiging | de fusie | het belang | dat was nooit | dat is nooit | dit was nooit |
        het was nooit | is dat nooit | was dat nooit | het is nooit | die is nooit | dat was | dat is |
        er was nooit | dat klopt niet | dat het nooit | daar kwam niets | daarvan kwam niets |
        daar is niets van | inmiddels teruggetrokken | intussen teruggetrokken | inmiddels afgehaakt |
        inmiddels uitgestapt | zo'n deal | zo'n overeenkomst | zo'n akkoord | zo'n plan | zo'n bod |
        zo'n order | zulke gesprekken | zulke plannen | zagen ervan af | zag ervan af | ziet ervan af |
        zien ervan af
      `,
      says: list`
        zegt | zei | zeiden | zeggen | aldus | volgens | meldt | meldde* | melden | liet weten | laat weten |
        lieten weten | laten weten | verklaar* | vertel* | bevestig* | schreef | schrijft | schreven |
        schrijven | benadruk* | stelt | stelde | stelden | gaf toe | geeft toe | kondig* | voegde | maakte |
        maakten | zo | noemt | noemde | mailt | reageert | reageerde
      `,
      cites: list`
        volgens | meldt | meldde* | melden | bericht* | schrijft | schreef | schreven | schrijven |
        op gezag van | citeer* | onder verwijzing | blijkt uit | aldus | verneemt | vernam | vernomen |
        baseert zich
      `,
      unnamed: list`
        bronnen | ingewijde | ingewijden | betrokkenen | anonieme | mensen die bekend zijn |
        personen die bekend zijn | bekend met de zaak | bekend met de gesprekken | bekend met de plannen |
        bekend met het | met kennis van | goed ingevoerde | welingelichte | rond de onderhandelingen
      `,
      document: list`
        persbericht* | kwartaalbericht | kwartaalverslag | jaarverslag* | jaarrekening | beursbericht |
        document* | prospectus | beursmelding | melding bij | verklaring | stukken | gerechtsstukken |
        deponering | beursdocument*
      `,
      and: ['en', 'of', 'plus', 'evenals'],
      clause: list`
        terwijl | maar | echter | hoewel | ofschoon | nadat | voordat | alvorens | omdat | doordat |
        aangezien | dat | waarbij | waarmee | waardoor | waarin | zodat | zodra | indien | mits | tenzij |
        wanneer | toen | daarentegen
      `,
      until: list`
        tot | tegen | vanaf | sinds | eind | begin | half | uiterlijk | kwartaal van | helft van | medio |
        tot en met | per | vóór
      `,
      ahead: list`
        worden | wordt | zullen | zal | zou | zouden | moet | moeten | wil | willen | gaat | gaan | zodra |
        wanneer
      `,
    },
  },
}
