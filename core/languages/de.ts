import { across, behind, codes, list, numbers } from './list.ts'
import type { LanguagePack } from './pack.ts'

/** Words for making an amount larger or smaller. */
const changed = list`
  senk* | gesenkt | kürz* | gekürzt | reduzier* | verringer* | erhöh* | aufgestockt | stockt* | angehoben | hebt | verkleiner* | ausgeweitet | gestiegen | gesunken | *gestutzt | halbier* | verdoppel* | wächst | schrumpf* | geschrumpft | gewachsen
`

/** Verbs that end a round or a purchase, and what they end, up to their other half. */
const closing = list`schließt | schließen | schloss | schlossen`
const closed = list`
  *runde .... ab | übernahme .... ab | kauf .... ab | zukauf .... ab | verkauf .... ab | transaktion .... ab |
  fusion .... ab | akquisition .... ab | kapitalerhöhung .... ab | platzierung .... ab | serie .... ab |
  series .... ab
`

/** Deeds that are done, with the participle at the end. */
const having = list`hat | haben | hatte | hatten`
const gone = list`
  .... erhalten | .... bekommen | .... investiert | .... übernommen | .... finanziert | .... verkauft |
  .... eingenommen | .... aufgewendet |
  .... abgenommen | .... bezogen | .... gebaut | .... errichtet
`

/** What is given and not yet paid: “hat den Zuschlag erhalten”. */
const awarded = list`
  zuschlag .... erhalten | auftrag .... erhalten | *auftrag .... erhalten | aufträge .... erhalten |
  genehmigung .... erhalten | zusage .... erhalten | freigabe .... erhalten | erlaubnis .... erhalten |
  kreditlinie .... erhalten | bestellung .... erhalten | zuschlag .... bekommen | auftrag .... bekommen |
  genehmigung .... bekommen | zusage .... bekommen
`

/** Deeds of which a report tells, and nobody else. */
const reported = list`
  bericht zufolge | medienbericht zufolge | berichten zufolge | medienberichten zufolge | insidern zufolge |
  kreisen zufolge
`
const deeds = list`kauft | übernimmt | investiert | steckt | zahlt | erhält | bekommt | steigt`

/** What comes to a halt. */
const works = list`
  bau | ausbau | projekt | vorhaben | deal | kauf | verkauf | übernahme | finanzierung | einstieg | lieferung
`

/** What machines do once they are there. */
const running = list`laufen | betreibt | betreiben | nutzt | arbeiten | rechnen | surren | brummen`
const machines = list`gpus | *chips | *prozessoren | *beschleuniger | *server`

/**
 * Verbs of which the first half goes to the end: “stößt”, “stoßen”, “stieß”, “stießen”, “ab”, “abgestoßen”. What a paper writes of one now,
 * and of one that is past.
 */
const now = (verbs: readonly string[]): readonly string[] =>
  verbs.flatMap((verb) => {
    const [one, many, , , half] = verb.split(' ')
    return [`${one} .... ${half}`, `${many} .... ${half}`]
  })
const then = (verbs: readonly string[]): readonly string[] =>
  verbs.flatMap((verb) => {
    const [, , one, many, half, done = ''] = verb.split(' ')
    return [`${one} .... ${half}`, `${many} .... ${half}`, `${half}${one}`, `${half}${many}`, done]
  })

const payments = list`
  zahlt zahlen zahlte zahlten aus ausgezahlt | zahlt zahlen zahlte zahlten ein eingezahlt |
  zahlt zahlen zahlte zahlten zurück zurückgezahlt | bringt bringen brachte brachten ein eingebracht |
  bringt bringen brachte brachten auf aufgebracht | gibt geben gab gaben aus ausgegeben |
  legt legen legte legten hin hingelegt | nimmt nehmen nahm nahmen ein eingenommen |
  stößt stoßen stieß stießen ab abgestoßen | ruft rufen rief riefen ab abgerufen |
  reicht reichen reichte reichten aus ausgereicht | steuert steuern steuerte steuerten bei beigesteuert |
  schießt schießen schoss schossen zu zugeschossen | schießt schießen schoss schossen nach nachgeschossen |
  löst lösen löste lösten ein eingelöst | kauft kaufen kaufte kauften auf aufgekauft |
  kauft kaufen kaufte kauften zu zugekauft | kauft kaufen kaufte kauften zurück zurückgekauft |
  blättert blättern blätterte blätterten hin hingeblättert | zapft zapfen zapfte zapften an angezapft |
  wandelt wandeln wandelte wandelten um umgewandelt | übt üben übte übten aus ausgeübt |
  stellt stellen stellte stellten bereit bereitgestellt |
  liefert liefern lieferte lieferten aus ausgeliefert
`
const proceeds = list`
  sammelt sammeln sammelte sammelten ein eingesammelt | wirbt werben warb warben ein eingeworben |
  streicht streichen strich strichen ein eingestrichen
`
const handovers = list`
  stellt stellen stellte stellten fertig fertiggestellt |
  schaltet schalten schaltete schalteten ein eingeschaltet | schaltet schalten schaltete schalteten zu zugeschaltet |
  weiht weihen weihte weihten ein eingeweiht | fährt fahren fuhr fuhren hoch hochgefahren
`
const pledges = list`
  sagt sagen sagte sagten zu zugesagt | sichert sichern sicherte sicherten zu zugesichert |
  mietet mieten mietete mieteten an angemietet | räumt räumen räumte räumten ein eingeräumt
`
const aims = list`
  peilt peilen peilte peilten an angepeilt | strebt streben strebte strebten an angestrebt |
  visiert visieren visierte visierten an anvisiert | sieht sehen sah sahen vor vorgesehen |
  schlägt schlagen schlug schlugen vor vorgeschlagen | plant planen plante planten ein eingeplant |
  bereitet bereiten bereitete bereiteten vor vorbereitet
`
const musings = list`
  lotet loten lotete loteten aus ausgelotet | denkt denken dachte dachten nach nachgedacht |
  wägt wägen wog wogen ab abgewogen
`
const stops = list`
  setzt setzen setzte setzten aus ausgesetzt | stellt stellen stellte stellten zurück zurückgestellt |
  schiebt schieben schob schoben auf aufgeschoben | schiebt schieben schob schoben hinaus hinausgeschoben |
  friert frieren fror froren ein eingefroren | hält halten hielt hielten zurück zurückgehalten |
  bremst bremsen bremste bremsten aus ausgebremst | legt legen legte legten still stillgelegt
`
const ends = list`
  sagt sagen sagte sagten ab abgesagt | bläst blasen blies bliesen ab abgeblasen |
  bricht brechen brach brachen ab abgebrochen | lehnt lehnen lehnte lehnten ab abgelehnt |
  zieht ziehen zog zogen zurück zurückgezogen | nimmt nehmen nahm nahmen zurück zurückgenommen |
  stampft stampfen stampfte stampften ein eingestampft | schlägt schlagen schlug schlugen aus ausgeschlagen |
  springt springen sprang sprangen ab abgesprungen | steigt steigen stieg stiegen aus ausgestiegen
`

export const de: LanguagePack = {
  lang: 'de',
  script: 'spaced',
  quantities: {
    decimal: ',',
    numerals: numbers`
      eine viertelmilliarde 250000000 | einer viertelmilliarde 250000000 | eine dreiviertelmilliarde 750000000 |
      einer dreiviertelmilliarde 750000000 | eine viertelmillion 250000 | zweieinviertel 2.25 | dreieinviertel 3.25 |
      eindreiviertel 1.75 | zweidreiviertel 2.75 | eine halbe 0.5 | einer halben 0.5 | einem halben 0.5 | ein halbes 0.5 | halbe 0.5 | halben 0.5 |
      dreiviertel 0.75 | ein 1 | eine 1 | einer 1 | einem 1 | einen 1 | eines 1 | eins 1 | eineinviertel 1.25 |
      anderthalb 1.5 | eineinhalb 1.5 | zweieinhalb 2.5 | dreieinhalb 3.5 | viereinhalb 4.5 | fünfeinhalb 5.5 |
      sechseinhalb 6.5 | siebeneinhalb 7.5 | achteinhalb 8.5 | zwei 2 | drei 3 | vier 4 | fünf 5 | sechs 6 |
      sieben 7 | acht 8 | neun 9 | zehn 10 | elf 11 | zwölf 12 | dreizehn 13 | vierzehn 14 | fünfzehn 15 |
      sechzehn 16 | siebzehn 17 | achtzehn 18 | neunzehn 19 | zwanzig 20 | einundzwanzig 21 |
      zweiundzwanzig 22 | dreiundzwanzig 23 | vierundzwanzig 24 | fünfundzwanzig 25 | sechsundzwanzig 26 |
      siebenundzwanzig 27 | achtundzwanzig 28 | neunundzwanzig 29 | dreißig 30 | einunddreißig 31 |
      zweiunddreißig 32 | dreiunddreißig 33 | vierunddreißig 34 | fünfunddreißig 35 | sechsunddreißig 36 |
      siebenunddreißig 37 | achtunddreißig 38 | neununddreißig 39 | vierzig 40 | einundvierzig 41 |
      zweiundvierzig 42 | dreiundvierzig 43 | vierundvierzig 44 | fünfundvierzig 45 | sechsundvierzig 46 |
      siebenundvierzig 47 | achtundvierzig 48 | neunundvierzig 49 | fünfzig 50 | einundfünfzig 51 |
      zweiundfünfzig 52 | dreiundfünfzig 53 | vierundfünfzig 54 | fünfundfünfzig 55 | sechsundfünfzig 56 |
      siebenundfünfzig 57 | achtundfünfzig 58 | neunundfünfzig 59 | sechzig 60 | einundsechzig 61 |
      zweiundsechzig 62 | dreiundsechzig 63 | vierundsechzig 64 | fünfundsechzig 65 | sechsundsechzig 66 |
      siebenundsechzig 67 | achtundsechzig 68 | neunundsechzig 69 | siebzig 70 | einundsiebzig 71 |
      zweiundsiebzig 72 | dreiundsiebzig 73 | vierundsiebzig 74 | fünfundsiebzig 75 | sechsundsiebzig 76 |
      siebenundsiebzig 77 | achtundsiebzig 78 | neunundsiebzig 79 | achtzig 80 | einundachtzig 81 |
      zweiundachtzig 82 | dreiundachtzig 83 | vierundachtzig 84 | fünfundachtzig 85 | sechsundachtzig 86 |
      siebenundachtzig 87 | achtundachtzig 88 | neunundachtzig 89 | neunzig 90 | einundneunzig 91 |
      zweiundneunzig 92 | dreiundneunzig 93 | vierundneunzig 94 | fünfundneunzig 95 | sechsundneunzig 96 |
      siebenundneunzig 97 | achtundneunzig 98 | neunundneunzig 99 | hundert 100 | einhundert 100 |
      zweihundert 200 | dreihundert 300 | vierhundert 400 | fünfhundert 500 | sechshundert 600 |
      siebenhundert 700 | achthundert 800 | neunhundert 900 | hundertfünfzig 150 | hundertzwanzig 120 |
      tausend 1000 | eintausend 1000 | zweitausend 2000 | dreitausend 3000 | viertausend 4000 |
      fünftausend 5000 | sechstausend 6000 | siebentausend 7000 | achttausend 8000 | neuntausend 9000 | zehntausend 10000 | zwölftausend 12000 |
      fünfzehntausend 15000 | zwanzigtausend 20000 | dreißigtausend 30000 | vierzigtausend 40000 |
      fünfzigtausend 50000 | hunderttausend 100000 | einhunderttausend 100000 | zweihunderttausend 200000 |
      fünfhunderttausend 500000
    `,
    scales: numbers`
      tausend 1e3 | tsd. 1e3 | tsd 1e3 | million 1e6 | millionen 1e6 | mio 1e6 | mio. 1e6 | milliarde 1e9 |
      milliarden 1e9 | mia. 1e9 | mia 1e9 | mrd 1e9 | mrd. 1e9 | billion 1e12 | billionen 1e12 | bio. 1e12
    `,
    currencies: codes`
      Fr. CHF | sFr. CHF |       US-Dollar USD | US Dollar USD | dollar USD | dollars USD | Taiwan-Dollar TWD | Neue Taiwan-Dollar TWD |
      Hongkong-Dollar HKD | Singapur-Dollar SGD | australische Dollar AUD | australischen Dollar AUD |
      australischer Dollar AUD | kanadische Dollar CAD | kanadischen Dollar CAD | kanadischer Dollar CAD |
      taiwanische Dollar TWD | taiwanischen Dollar TWD | taiwanischer Dollar TWD | singapurische Dollar SGD |
      singapurischen Dollar SGD | singapurischer Dollar SGD | amerikanische Dollar USD | britische Pfund GBP |
      amerikanischen Dollar USD | britischen Pfund GBP | amerikanischer Dollar USD | britischer Pfund GBP |
      euro EUR | euros EUR | pfund GBP | pfund Sterling GBP | yen JPY | won KRW | südkoreanische Won KRW |
      südkoreanischen Won KRW | yuan CNY | renminbi CNY | franken CHF | Schweizer Franken CHF | kronen SEK |
      schwedische Kronen SEK | schwedischen Kronen SEK | norwegische Kronen NOK | norwegischen Kronen NOK |
      dänische Kronen DKK | rupien INR | dirham AED | riyal SAR | rial SAR | ringgit MYR | real BRL | reais BRL |
      neuseeländische Dollar NZD | neuseeländischen Dollar NZD | dänischen Kronen DKK | tschechische Kronen CZK | tschechischen Kronen CZK |
      indische Rupien INR | indischen Rupien INR | Schekel ILS | Baht THB | Rupiah IDR | Dong VND | Zloty PLN | Złoty PLN | Forint HUF | Lira TRY |
      türkische Lira TRY | Rand ZAR | Rubel RUB | Tenge KZT | Katar-Riyal QAR | kuwaitische Dinar KWD | mexikanische Pesos MXN |
      chilenische Pesos CLP | brasilianische Real BRL | Naira NGN
    `,
    yenSign: 'JPY',
    power: { terawatt: 1e12, gigawatt: 1e9, megawatt: 1e6, kilowatt: 1e3, watt: 1 },
    percent: list`
      prozent | prozentige | prozentigen | prozentiger | prozentiges | v.H.
    `,
    shares: list`
      aktien | *-aktien | *aktien | anteile | anteilsscheine | anteilsscheinen | anteilscheine | papiere |
      optionsscheine | optionsscheinen | stammaktien | vorzugsaktien | warrants | bezugsrechte | bezugsrechten
    `,
    goods: list`
      *chips | *-chips | *-*chips | GPUs | *-GPUs | GPU | TPUs | *-TPUs | NPUs | *prozessoren | *-*prozessoren |
      *prozessors | *beschleuniger | *-beschleuniger | *beschleunigern | *-beschleunigern | *karten | *-karten |
      *server | *servern | *-server | *-servern | racks | *-racks | wafer | wafern | *wafer | *wafern |
      *module | *modulen | serverschränke | serverschränken | TPU | NPU | systeme | systemen | *-systeme | *-systemen | einheiten | *einheiten | stück | grafikchips | superchips
    `,
    years: list`
      jahre | jahren | jahr | jahres | jährige | jährigen | jähriger | jähriges | jährigem | jahresvertrag |
      jahresverträge | jahreszeitraum
    `,
    months: ['monate', 'monaten', 'monatige', 'monatigen', 'monatiger', 'monatsvertrag'],
    lasting: numbers`
      ein jahrzehnt 10 | einem jahrzehnt 10 | eines jahrzehnts 10 | zwei jahrzehnte 20 | zwei jahrzehnten 20 |
      zweijährige 2 | zweijährigen 2 | zweijähriger 2 | zweijähriges 2 | zweijährigem 2 | zweijahresvertrag 2 | zweijahresvertrags 2 | zweijahresverträge 2 | zweijahresdeal 2 | zweijahresmietvertrag 2 | zweijahresplan 2 |
      dreijährige 3 | dreijährigen 3 | dreijähriger 3 | dreijähriges 3 | dreijährigem 3 | dreijahresvertrag 3 | dreijahresvertrags 3 | dreijahresverträge 3 | dreijahresdeal 3 | dreijahresmietvertrag 3 | dreijahresplan 3 |
      vierjährige 4 | vierjährigen 4 | vierjähriger 4 | vierjähriges 4 | vierjährigem 4 | vierjahresvertrag 4 | vierjahresvertrags 4 | vierjahresverträge 4 | vierjahresdeal 4 | vierjahresmietvertrag 4 | vierjahresplan 4 |
      fünfjährige 5 | fünfjährigen 5 | fünfjähriger 5 | fünfjähriges 5 | fünfjährigem 5 | fünfjahresvertrag 5 | fünfjahresvertrags 5 | fünfjahresverträge 5 | fünfjahresdeal 5 | fünfjahresmietvertrag 5 | fünfjahresplan 5 |
      sechsjährige 6 | sechsjährigen 6 | sechsjähriger 6 | sechsjähriges 6 | sechsjährigem 6 | sechsjahresvertrag 6 | sechsjahresvertrags 6 | sechsjahresverträge 6 | sechsjahresdeal 6 | sechsjahresmietvertrag 6 | sechsjahresplan 6 |
      siebenjährige 7 | siebenjährigen 7 | siebenjähriger 7 | siebenjähriges 7 | siebenjährigem 7 | siebenjahresvertrag 7 | siebenjahresvertrags 7 | siebenjahresverträge 7 | siebenjahresdeal 7 | siebenjahresmietvertrag 7 | siebenjahresplan 7 |
      achtjährige 8 | achtjährigen 8 | achtjähriger 8 | achtjähriges 8 | achtjährigem 8 | achtjahresvertrag 8 | achtjahresvertrags 8 | achtjahresverträge 8 | achtjahresdeal 8 | achtjahresmietvertrag 8 | achtjahresplan 8 |
      zehnjährige 10 | zehnjährigen 10 | zehnjähriger 10 | zehnjähriges 10 | zehnjährigem 10 | zehnjahresvertrag 10 | zehnjahresvertrags 10 | zehnjahresverträge 10 | zehnjahresdeal 10 | zehnjahresmietvertrag 10 | zehnjahresplan 10 |
      zwölfjährige 12 | zwölfjährigen 12 | zwölfjähriger 12 | zwölfjähriges 12 | zwölfjährigem 12 | zwölfjahresvertrag 12 | zwölfjahresvertrags 12 | zwölfjahresverträge 12 | zwölfjahresdeal 12 | zwölfjahresmietvertrag 12 | zwölfjahresplan 12 |
      fünfzehnjährige 15 | fünfzehnjährigen 15 | fünfzehnjähriger 15 | fünfzehnjähriges 15 | fünfzehnjährigem 15 | fünfzehnjahresvertrag 15 | fünfzehnjahresvertrags 15 | fünfzehnjahresverträge 15 | fünfzehnjahresdeal 15 | fünfzehnjahresmietvertrag 15 | fünfzehnjahresplan 15 |
      zwanzigjährige 20 | zwanzigjährigen 20 | zwanzigjähriger 20 | zwanzigjähriges 20 | zwanzigjährigem 20 | zwanzigjahresvertrag 20 | zwanzigjahresvertrags 20 | zwanzigjahresverträge 20 | zwanzigjahresdeal 20 | zwanzigjahresmietvertrag 20 | zwanzigjahresplan 20 |
      fünfundzwanzigjährige 25 | fünfundzwanzigjährigen 25 | fünfundzwanzigjähriger 25 | fünfundzwanzigjähriges 25 | fünfundzwanzigjährigem 25 | fünfundzwanzigjahresvertrag 25 | fünfundzwanzigjahresvertrags 25 | fünfundzwanzigjahresverträge 25 | fünfundzwanzigjahresdeal 25 | fünfundzwanzigjahresmietvertrag 25 | fünfundzwanzigjahresplan 25 |
      dreißigjährige 30 | dreißigjährigen 30 | dreißigjähriger 30 | dreißigjähriges 30 | dreißigjährigem 30 | dreißigjahresvertrag 30 | dreißigjahresvertrags 30 | dreißigjahresverträge 30 | dreißigjahresdeal 30 | dreißigjahresmietvertrag 30 | dreißigjahresplan 30
    `,
    apart: list`von | mit | an | bei | für | wenn | aber | und | durch | vom`,
    counted: list`
      Menschen | Nutzer* | Kund* | Einwohner* | Parameter* | Token* | Haushalte* | Arbeitsplätze* |
      Downloads | Aufrufe | Operationen | Rechenoperationen | Transistor* | Quadratmeter* |
      Kilometer* | Tonnen | Abonnent* | Mitarbeiter* | Beschäftigte* | Stunden | Liter |
      Kilowattstunden | Bürger* | Zuschauer* | Leser*
    `,
    ofWhich: list`davon | darunter | wovon`,
    ofThem: list`davon | von ihnen`,
    soon: list`
      sofort | bereits | schon | im | in | dieses | bis | gehen | fließen | sind | bislang | zunächst | je | jeweils | waren | wurden | werden | sollen | stehen | laufen | kommen | auf | unter | am |
      sein | folgen | hinzukommen | zusammenkommen | geliefert | installiert | verbaut | eingetroffen | dazu
      | hinzu
    `,
    versus: list`statt | anstatt | statt der | gegenüber | nach zuvor | verglichen mit | zuvor | anstelle von`,
    paidIn: ['in'],
    fillers: list`
      neue | neuen | neuer | weitere | weiteren | weiterer | zusätzliche | zusätzlichen | an | eigene | eigenen
    `,
    upTo: list`
      bis zu | bis zur | bis hin zu | maximal | höchstens | bis | bis auf | nicht mehr als | maximal
      bis zu | allenfalls | eine Obergrenze von | einer Obergrenze von | gedeckelt auf | begrenzt
      auf | in der Spitze | im besten Fall | gedeckelt bei | erweiterbar auf | ausbaubar auf |
      aufstockbar auf | erhöhbar auf | mit Option auf | könnte auf | könnten auf | kann auf | können
      auf | maximal aber | skalierbar auf | weniger als | deutlich weniger als | nicht über |
      eine Höchstgrenze von | einen Höchstbetrag von | einen Rahmen von bis zu | limitiert auf | nicht
      höher als | ein Maximum von | aufzustocken auf | wächst auf bis zu | kann bis zu | in Höhe von bis zu |
      allerhöchstens | bis rund | bis etwa | bis knapp | bis circa | im Höchstfall | im Maximum |
      bis zu stolzen | bis zu satten | bis zu geschätzt | bis zu schätzungsweise | bis zu umgerechnet |
      unter | noch unter | potenziell bis zu | auf bis zu |
      um bis zu
    `,
    atLeast: list`
      mindestens | zumindest | mehr als | über | wenigstens | gut | gute | nicht weniger als | weit
      über | deutlich über | weit mehr als | deutlich mehr als | noch mehr als | etwas mehr als |
      jenseits von | jenseits der | mindestens rund | ab | mind. | min. | Mindestlaufzeit von | Mindestlaufzeit
      beträgt | Mindestabnahme von | Mindestlaufzeit über | oberhalb von | nicht unter | ein Minimum von |
      übersteigt | übersteigen | mehr als nur | allein über | locker über | klar über | weit jenseits von | sogar mehr als |
      gut und gern | gut und gerne | gut über | von gut | um mehr als | um gut |
      um über | bei mehr als | auf mehr als | auf über | auf gut | mit mehr als | mit über | mit gut 
    `,
    prepositions: ['über', 'bis'],
    upToAfter: list`
      maximal | werden können | werden könnten | erhöhen könnten | erhöhen könnte | wachsen kann | wachsen könnte | steigen kann |
      steigen könnte | erhöht werden kann | erhöht werden könnte | ausgebaut werden kann | ausgebaut
      werden könnte | erweitert werden kann | als Obergrenze | gedeckelt | als Höchstgrenze |
      erweitert werden könnte | aufgestockt werden kann | aufgestockt werden könnte | im Endausbau möglich |
      nicht übersteigen | nicht überschreiten
    `,
    atLeastAfter: list`oder mehr | und mehr | oder noch mehr | als Minimum | seien nur das Minimum | sind nur das Minimum | ist nur das Minimum | als Untergrenze | und darüber`,
    about: list`
      rund | etwa | ca. | circa | knapp | knappe | fast | beinahe | ungefähr | zirka | annähernd | nahezu |
      gegen | insgesamt | umgerechnet | geschätzt | geschätzte | geschätzten | die | den | der | weitere |
      weiteren | zusätzlich | zusätzliche | zusätzlichen | zwischen | von | ersten | erste | zunächst |
      nochmals | noch einmal | noch | gesamt | auf | um die | um | genau | exakt | stolze | satte |
      schätzungsweise |
      knapp unter | etwas weniger als | nicht ganz | an die | grob | in etwa | rd. | sage und schreibe |
      gerade einmal | lediglich | in der Größenordnung von | restlichen | übrigen | verbleibenden
    `,
    to: ['bis', 'bis zu', 'bis rund', 'bis etwa', 'bis knapp', 'oder', 'bis maximal'],
    between: ['zwischen'],
    and: ['und', 'respektive', 'beziehungsweise', 'bzw.'],
    change: ['statt von'],
    changed,
    changeEnds: { from: list`von`, to: list`auf` },
    rates: list`
      pro Gigawatt | je Gigawatt | pro Megawatt | je Megawatt | pro MW | je MW | pro GW | je GW |
      je Aktie | pro Aktie | je Anteil | das Stück | pro Stück | je Stück | pro Chip | je Chip |
      pro GPU | je GPU | pro Stunde | je Stunde | pro Kilowattstunde | je Kilowattstunde |
      je Anteilsschein | je Anteilschein | pro Einheit | pro Nutzer | pro Rack
    `,
    ratesAhead: list`je Gigawatt | pro Gigawatt | jedes Gigawatt | je Megawatt | pro Megawatt | je Aktie`,
    moments: list`
      zuvor | früher | alt | alte | alten | her
    `,
    vague: list`
      zweistelliger Milliarden* | zweistelligen Milliarden* | zweistelliger Millionen* |
      zweistelligen Millionen* | dreistelligen Milliarden* | dreistelliger Milliarden* |
      dreistelligen Millionen* | dreistelliger Millionen* | einstelligen Milliarden* | hohen Milliarden* |
      Milliardenbetrag* | Milliardensumme* | mehrere Milliarden | mehreren Milliarden | mehrerer Milliarden |
      einige Milliarden | einigen Milliarden | viele Milliarden | Dutzende Milliarden | Dutzenden Milliarden |
      zig Milliarden | Hunderte Milliarden | Hunderten Milliarden | Hunderte von Milliarden |
      Dutzende von Milliarden | mehrere hundert | mehrere Hundert | mehrere tausend | mehrere Tausend |
      mehrere Gigawatt | einige Hundert | einigen Hundert | einige Tausend | etliche Milliarden |
      ein paar Hundert | ein paar Milliarden | mehrere zehntausend | Hunderttausende | Hunderttausenden |
      Zehntausende | Zehntausenden | Hunderte Millionen | Hunderte Megawatt | Milliardenhöhe | mehrere Jahre |
      mehreren Jahren
    `,
    one: list`
      das erste | ein erstes | erstes | dem ersten | des ersten | jedes | jedem | ein | einem | eines |
      rund ein | knapp ein | gut ein | über ein | mehr als ein | mehr als einem
    `,
  },
  claims: {
    abbreviations: list`
      z.b | d.h | u.a | bzw | ca | mio | mrd | mia | bio | tsd | inc | corp | co | nr | dr | prof | st | vgl | usw |
      etc | evtl | rd | jan | feb | apr | aug | sept | okt | nov | dez | mind | max | abs | art
    `,
    beside: {
      roles: codes`
        mit with | gemeinsam with | samt with | nebst with | an to | zu to | zum to | zur to | ans to |
        gegenüber to | in in | im in | bei in | beim in | ins in | von from | vom from | aus from |
        seitens from | durch by | über by | des of | der of | für for | und and | sowie and | oder and |
        zwischen between | als as | wie as | neben as | gegen over | um over | auf over
      `,
      articles: list`die | das | dem | den`,
    },
    ordinalStop: true,
    behindReplaced: [],
    dates: {
      months: [
        ['Januar', 'Jänner', 'Jan'],
        ['Februar', 'Feb'],
        ['März'],
        ['April', 'Apr'],
        ['Mai'],
        ['Juni', 'Jun'],
        ['Juli', 'Jul'],
        ['August', 'Aug'],
        ['September', 'Sept'],
        ['Oktober', 'Okt'],
        ['November', 'Nov'],
        ['Dezember', 'Dez'],
      ],
      weekdays: [
        ['Montag', 'Montagabend', 'Montagmorgen'],
        ['Dienstag', 'Dienstagabend', 'Dienstagmorgen'],
        ['Mittwoch', 'Mittwochabend'],
        ['Donnerstag', 'Donnerstagabend'],
        ['Freitag', 'Freitagabend'],
        ['Samstag', 'Sonnabend'],
        ['Sonntag', 'Sonntagabend'],
      ],
      lastYear: ['vorigen Jahres', 'vergangenen Jahres', 'letzten Jahres', 'vor einem Jahr', 'des Vorjahres'],
      relative: [
        { phrase: 'im vergangenen Jahr', years: -1 },
        { phrase: 'im vorigen Jahr', years: -1 },
        { phrase: 'letztes Jahr', years: -1 },
        { phrase: 'im letzten Jahr', years: -1 },
        { phrase: 'vor einem Jahr', years: -1 },
        { phrase: 'vor zwei Jahren', years: -2 },
        { phrase: 'im vergangenen Monat', months: -1 },
        { phrase: 'im vorigen Monat', months: -1 },
        { phrase: 'im letzten Monat', months: -1 },
        { phrase: 'vor einem Monat', months: -1 },
        { phrase: 'vor zwei Monaten', months: -2 },
        { phrase: 'vor drei Monaten', months: -3 },
        { phrase: 'vor vier Monaten', months: -4 },
        { phrase: 'vor fünf Monaten', months: -5 },
        { phrase: 'vor sechs Monaten', months: -6 },
        { phrase: 'vor einem halben Jahr', months: -6 },
        { phrase: 'Anfang des Monats', months: 0 },
        { phrase: 'vergangene Woche', days: -7 },
        { phrase: 'in der vergangenen Woche', days: -7 },
        { phrase: 'vorige Woche', days: -7 },
        { phrase: 'letzte Woche', days: -7 },
        { phrase: 'in der vorigen Woche', days: -7 },
        { phrase: 'vor einer Woche', days: -7 },
        { phrase: 'vor zwei Wochen', days: -14 },
        { phrase: 'zwei Wochen zuvor', days: -14 },
        { phrase: 'vor drei Wochen', days: -21 },
      ],
    },
    cues: {
      invest: list`
        invest* | *investition | *investitionen | *investment | reinvest* | steckt | stecken | stecke |
        steckte | steckten | gesteckt | hineinsteck* | einsteig* | einstieg | einstiegs | eingestiegen |
        steigt bei | steigt mit | stieg bei | stieg mit | steigen bei | beteilig* | *beteiligung |
        *beteiligungen | finanzierungsrunde* | kapitalrunde | kapitalerhöhung* | kapitalspritze* |
        geldspritze* | finanzspritze* | kapitaleinlage* | eigenkapital | kapital | risikokapital |
        wagniskapital | geldgeber* | kapitalgeber* | anteil* | *anteil | *anteile | aktienpaket* | aktionär* |
        anteilseigner* | pumpt | pumpen | pumpte* | gepumpt | zuschieß* | schießt ... zu | eingebracht |
        runde | gesellschafter* | zeichnet | zeichnen | gezeichnet | einsammel* | eingesammelt |
        sammelt ... ein | sammelte ... ein | eingekauft | fließen | fließt | floss | geflossen |
        legt ... auf den tisch | legen ... auf den tisch | geldregen | unterstützt ... mit | wandelanleihe* |
        vorzugsaktie* | steigt bei ... ein | steigt mit ... ein | stieg bei ... ein | stieg mit ... ein |
        ausgabe neuer | gibt ... aktien aus | kauft sich bei | kauft sich ein | kaufte sich bei |
        kauft sich in | eingeworben | wirbt ... ein | warb ... ein | frisches geld | frischem geld |
        leadinvestor* | lead investor* | nachgelegt | legt ... nach | schießt ... nach | nachgeschossen |
        kapitalzufuhr | angeführt von
      `,
      buy: list`
        kauf* | gekauft | *kauf | *käufe | *käufen | abnehm* | abnahme* | abgenommen | nimmt ... ab |
        nehmen ... ab | nahm ... ab | bestell* | *bestellung | *bestellungen | order* | *order | geordert |
        bezieh* | bezog | zahl* | gezahlt | bezahl* | auszahl* | ausgezahlt | *zahlung | *zahlungen |
        ausgeben | kaufpreis* | gesamtpreis | preis | preisschild | erwerb* | erwarb* | erworben | zukauf* |
        zugekauft | abkauf* | abgekauft | aufkauf* | überweis* | überwies* | beschaff* | reservier* | bucht |
        buchen | gebucht | *großauftrag | eindeck* | eingedeckt | deckt ... ein | kostenpunkt | erhält |
        erhalten | bekommt | stückpreis | nachzahlung* | abzunehmen | abnimmt | kauft ... ein |
        kaufen ... ein | kaufte ... ein | nimmt ... abnahme | vorbestell*
      `,
      supply: list`
        liefer* | geliefert | *lieferung | *lieferungen | ausliefer* | ausgeliefert | beliefer* |
        bereitstell* | bereitgestellt | bereitzustell* | stellt ... bereit | stellen ... bereit |
        stellt ... zur verfügung | stellen ... zur verfügung | zur verfügung | ausstatt* | ausgestattet |
        stattet ... aus | bestück* | install* | einsetz* | eingesetzt | setzt ... ein | kapazität* |
        *kapazität | *kapazitäten | rechenleistung* | rechenkapazität* | rechenpower | rechenkraft |
        zugang zu | zugriff auf | versorg* | bauen | baut | baue | baute* | gebaut | aufbau* | ausbau* |
        errichte* | entsteht | entstehen | hochzieh* | ausrüst* | verkauf* | verbaut* | verbauen | aufstell* |
        betreib* | betrieben | zuteil* | *rechenzentrum | *rechenzentrums | *campus | *standort | cluster |
        supercomputer* | ki fabrik | gigafactory | gigafabrik | abladen | ablädt | hinstell* | beisteuer* |
        bespielt | anschließt | lieferant* | *lieferant
      `,
      lease: list`
        miet* | gemietet | *miete | anmiet* | angemietet | mietet ... an | einmiet* | eingemietet |
        mietvertrag* | mietverträge* | *mietvertrag | pacht* | *pacht | gepachtet | leas* | geleast |
        *leasing | vermiet* | colocation | mieter* | ankermieter | mieten ... an | mietete ... an | belegt |
        belegen | untermiet* | mietzahlung*
      `,
      finance: list`
        kredit* | *kredit | *kredite | *kredits | *krediten | darlehen* | *darlehen | *darlehens | anleihe* |
        *anleihe | *anleihen | bond* | *bonds | schuldschein* | finanzier* | vorfinanzier* | *finanzierung |
        *finanzierungen | bürgschaft* | bürgt | bürgen | garant* | *garantie | *garantien | absicher* |
        fremdkapital | leiht | leihen | lieh | liehen | geliehen | verleiht | verschuld* | kreditlinie* |
        *kreditlinie | kreditfazilität* | refinanz* | schuldenpaket | geldgeber | kreditgeber* | beleih* |
        beliehen | besichert* | verbrief* | schuldtitel* | fremdfinanz* | kreditzusage* | kreditpaket* |
        finanzspritze | konsortialbanken
      `,
      acquire: list`
        übernahm* | *übernahme | übernehm* | übernimmt | übernommen | aufkauf* | aufgekauft | fusion* |
        *fusion | verschmelz* | gebote | geboten | bietet | bieten | *gebot | *angebot | *angebots |
        zusammenschluss* | offerte* | schluck* | einverleib* | zusammengeh* | verkauf des unternehmens |
        verkauf der firma | verkauf der gesellschaft | verkauf des konzerns | greift nach | griff nach |
        verleibt ... ein | kaufofferte* | mehrheit an | mehrheit bei | zusammenlegen | zusammenlegung
      `,
      licence: ['lizenz*', 'lizenzier*', '*lizenz', '*lizenzen', 'patentgebühr*'],
      warrant: list`
        optionsschein* | bezugsrecht* | warrant* | aktienoption* | kaufoption* | optionsrecht* | *bezugsrechte
      `,
      deal: list`
        deal* | *deal | *deals | *vertrag | *vertrags | *vertrages | *verträge | *verträgen | *auftrag |
        *auftrags | *aufträge | *aufträgen | *projekt | *projekts | *projekte | *projekten | *abkommen |
        *abkommens | *vereinbarung | *vereinbarungen | *kooperation | *partnerschaft | vertrag* | verträge* |
        vereinbar* | abmachung* | pakt | pakts | allianz* | kooperation* | kooperier* | zusammenarbeit* |
        auftrag* | aufträge* | beauftrag* | projekt* | vorhaben* | *vorhaben | plan | pläne* |
        absichtserklärung* | zusage* | *zusage | *zusagen | zugesagt | verpflicht* | *verpflichtung |
        gemeinschaftsunternehmen | gemeinschaftsfirma | joint venture | stargate | tranche* | im umfang von |
        im gegenwert von | im rahmen von | *volumen | schwer | schwerer | wert von | transaktion* | einigung* |
        geschlossen | ankündigung* | auf dem zettel | in den büchern | erweiterung* | aufstockung* |
        gespräche über | gesprächen über | verhandlungen über | geschäft | milliardengeschäft |
        milliardengeschäfts | tauschgeschäft | gegengeschäft | kreislaufgeschäft* | aktiengeschäft |
        chipgeschäft | bündnis* | handschlag | vormerkung* | konsortium* | milliardenpakt | gegenseitig |
        schulterschluss | vertragspartner*
      `,
      disclaimed: list`
        nie ... zusage | nie ... zusagen | niemals ... zusage | keine ... zusage | keine ... zusagen |
        keinerlei zusage | nie ... verpflichtung | niemals ... verpflichtung | keine ... verpflichtung |
        keinerlei verpflichtung | nie ... verpflichtet | niemals ... verpflichtet | nicht ... verpflichtet |
        zu nichts verpflichtet | nicht fest zugesagt | nie ... zugesagt | nie ... versprochen |
        nie ... versprechen | nie ... versprechens | kein ... versprechen | nie garantiert | keine garantie |
        nie eine garantie | kein festes | keine festen | keine feste | nie ... fest | nie fix |
        nie festgeschrieben | nirgends festgeschrieben | obergrenze* | höchstgrenze* | höchstbetrag |
        maximalbetrag | nie ... bindend | nie rechtsverbindlich | nie ... verbindlich |
        nicht verbindlich gewesen | nicht bindend gewesen | keineswegs verbindlich | keineswegs eine |
        verpflichtet niemanden | bindet niemanden | niemanden verpflichte | kein auftrag |
        kein fester auftrag | keine bestellung | keine feste bestellung | nie ... bestellung |
        nie ... auftrag | nie ... vertrag | kein vertrag | rudert ... zurück | ruderte ... zurück |
        zurückgerudert | zurückrudern | rückt ... von ... ab | rückte ... von ... ab | rückt ... ab |
        rückte ... ab | abgerückt | nimmt abstand von der | distanziert sich | distanzierte sich |
        relativier* | bloße absicht* | nur eine absichtserklärung | nur ein rahmen | lediglich ein rahmen |
        nur ein ziel | bloß ein ziel | nicht in stein gemeißelt | keine pflicht |
        unter keinen umständen verpflichtet | keine abnahmepflicht | ohne abnahmeverpflichtung |
        ohne abnahmepflicht | keine abnahmegarantie | keine kaufverpflichtung | nur eine zielgröße |
        lediglich ein ziel | lediglich eine zielgröße | kein fester vertrag | kein verbindlicher vertrag |
        ohne verbindliche zusage | nichts verbindlich | nicht verpflichtend | nur eine option |
        lediglich eine option | bloß eine option | theoretischer höchstwert | keine zusicherung |
        nie beschlossen | nicht mehr als eine absicht | nur eine absicht | lediglich eine absicht* |
        unverbindlicher rahmen | lediglich eine möglichkeit | nur eine möglichkeit | nie fest vereinbart |
        nie ausgemacht | nie zugesichert | nie fest eingeplant | kein blankoscheck | keinen blankoscheck |
        kein freibrief | lediglich eine einladung | nur eine einladung | lediglich eingeladen |
        nur eingeladen | nie unterschrieben | nie beschlossene sache | nie mehr als eine absicht |
        nie mehr als ein plan | nie die rede von | keine verpflichtungen | ohne verpflichtung | keine bindung |
        bindet uns nicht | rechtlich nicht verpflichtet | kein muss | nicht festgelegt | nimmt ... zurück |
        nimmt abstand von seiner zusage | keine verbindlichkeit | nur eine orientierungsgröße |
        lediglich ein richtwert | nur ein richtwert | rudert .... zurück | ruderte .... zurück |
        rückt von .... ab | rückte von .... ab | verpflichtet .... nicht | verpflichtet ... nicht dazu |
        verpflichtet ... zu nichts | muss ... nicht zahlen | müsse ... nicht zahlen | muss .... nicht zahlen |
        keinen anspruch auf | kein anspruch auf
      `,
      denied: list`
        dementi* | bestreite* | bestritt* | falsch | falschmeldung | unwahr* | nicht wahr | unsinn | erfunden |
        aus der luft gegriffen | zurückgewiesen | wies ... zurück | weist ... zurück | wiesen ... zurück |
        weisen ... zurück | zurückweis* | widersprach ... bericht | widerspricht ... bericht |
        widersprach den | widersprach dem | widerspricht den | widerspricht dem | keine gespräche |
        keine verhandlungen | keinerlei gespräche | keine pläne | kein angebot | nicht zutreffend |
        trifft nicht zu | treffe nicht zu | träfen nicht zu | treffen nicht zu | stimmt nicht | stimme nicht |
        stimmten nicht | stimmen nicht | nicht richtig | nicht korrekt | entbehr* | haltlos* | unzutreffend* |
        gegenstandslos | nichts dran | von ... keine rede | keine rede sein | verwies ... ins reich |
        ins reich der | stellte ... in abrede | stellt ... in abrede | in abrede | keinerlei verhandlungen |
        reine spekulation | pure spekulation | reine erfindung | zeitungsente | märchen |
        an den haaren herbeigezogen | stimme so nicht | stimmt so nicht | nicht den tatsachen |
        weit von der wahrheit | tritt ... entgegen | trat ... entgegen | traten ... entgegen |
        keine übernahmepläne | nichts zu verkaufen | steht nicht zum verkauf | stehe nicht zum verkauf |
        kein wahres wort | habe es nie gegeben | hat es nie gegeben | verneint* | verneinen | existiert nicht |
        existiere nicht | existieren nicht | existierten nicht | keinen solchen | kein solcher | kein solches |
        keine solche* | nicht nachvollziehbar | gebe es nicht | nie gesprochen | nie verhandelt | nichts wahr |
        nichts wahres | nicht ein wahres wort | unfug | quatsch | humbug | blödsinn | aus den fingern gesogen |
        jeder grundlage | jeglicher grundlage | frei von jeder | ohne jede grundlage | fake news |
        falsche darstellung | widersprach ... darstellung | widerspricht ... darstellung |
        widersprachen ... berichten | widersprach ... meldung | widerspricht ... meldung | ente |
        nicht im gespräch | nicht in gesprächen | nicht in verhandlungen | nicht gesprochen |
        keinen gesprächen | keine verkaufspläne | keinerlei pläne | keine derartigen | keinerlei derartige |
        nie ein angebot | kein gebot abgegeben | kein angebot vorgelegt | kein angebot abgegeben |
        nicht interessiert | kein interesse an | spekulationen ... absage | gerüchten ... absage |
        berichten ... absage | stellt .... abrede | stellte .... abrede | stellten .... abrede |
        tritt .... entgegen | trat .... entgegen | traten .... entgegen | weist berichte .... zurück |
        wies berichte .... zurück | weisen berichte .... zurück | wiesen berichte .... zurück |
        weist gerüchte .... zurück | wies gerüchte .... zurück | weist spekulationen .... zurück |
        wies spekulationen .... zurück | wies den bericht .... zurück | weist den bericht .... zurück |
        wies einen bericht .... zurück | weist einen bericht .... zurück | wies meldungen .... zurück |
        weist meldungen .... zurück | sei nichts dran | nichts daran | spreche nicht mit | spricht nicht mit |
        sprechen nicht mit | sprächen nicht mit | verhandelt nicht | verhandle nicht | verhandeln nicht |
        führt keine gespräche | führe keine gespräche | führen keine gespräche | gibt es keine gespräche |
        gebe keine gespräche
      `,
      cancelled: [
        ...now(ends),
        ...then(ends),
        ...list`
        geplatzt* | platzt | platzte* | platzen | gescheitert* | scheitert | scheiterte* | scheitern |
        abgesagt* | absage | storn* | gekündigt | kündigung* | aufgekündigt | kündigt die vereinbarung |
        kündigte die vereinbarung | aufgelöst | auflösung | beendet* | beenden | beendigung | aus für |
        zieht ... zurück | zog ... zurück | zogen ... zurück | ziehen ... zurück | zurückzieh* | rückzug |
        rückzieher | pläne ... aufgegeben | plan ... aufgegeben | vorhaben ... aufgegeben | aufgegeben |
        gibt ... pläne ... auf | gibt ... vorhaben ... auf | gestrichen | streicht | streichen |
        strich ... zusammen | bläst ... ab | blies ... ab | blasen ... ab | verworfen | verwirft | verwarf |
        vom tisch | nicht zustande | nicht zu stande | begraben | begräbt | ad acta | hinfällig |
        bricht ... ab | brach ... ab | brachen ... ab | brechen ... ab | abbruch | aussteigen | ausstieg* |
        springt ... ab | sprang ... ab | sprangen ... ab | absprung | verfallen | verfällt | verfiel |
        annullier* | aufgehoben | trat ... zurück | tritt ... zurück | zerschlagen | zerschlug* | gekippt |
        kippt | kippte* | kippen | verzichtet* | verzichten | verzicht auf | rückabgewickelt | rückabwicklung |
        nicht weiterverfolgt | nicht weiter verfolgt | keinen abschluss | aus und vorbei | geht leer aus |
        zog ... stecker | zieht ... stecker | stecker gezogen | steigt aus ... aus | stieg aus ... aus |
        lehnt ... angebot ... ab | lehnte ... angebot ... ab | lehnten ... angebot ... ab |
        lehnt ... übernahme ... ab | lehnte ... übernahme ... ab | lehnten ... übernahme ... ab |
        lehnte ... offerte ... ab | lehnten ... fusion ... ab | lehnte ... fusion ... ab | fallen gelassen |
        fallengelassen | lässt ... fallen | ließ ... fallen | lassen ... fallen | ließen ... fallen |
        werde nichts | nicht verlängert | nicht mehr verfolgt | nicht mehr weiterverfolgt | zu grabe getragen |
        löst ... auf | löste ... auf | lösten ... auf | sagt ... ab | sagte ... ab | sagten ... ab |
        lässt ... platzen | ließ ... platzen | ließen ... platzen | erteilte ... absage | erteilt ... absage |
        erteilten ... absage | erloschen | erlischt | kündigt ... vertrag | kündigte ... vertrag |
        kündigten ... vertrag | kündigte ... mietvertrag | kündigt ... mietvertrag | ist geschichte |
        gecancelt | cancelt | cancelte | zieht sich ... zurück | zog sich ... zurück | zogen sich ... zurück |
        ziehen sich ... zurück | zieht die reißleine | zog die reißleine | stampft ... ein | stampfte ... ein |
        zunichte | wurde nie | baut doch nicht | begrub* | zerrieben | ausgelaufen | aufkündigte |
        aufkündigten | verwarfen | nie zustande | gibt es nicht mehr | nichts daraus | zerplatzt | zerbrach |
        zerbrochen | schlug ... aus | schlugen ... aus | stimmten ... gegen | stimmten dagegen |
        votierten gegen | durchgefallen | verweigerte ... zustimmung | hat sich erledigt | winkt ... ab |
        winkte ... ab | winkten ... ab | winken ... ab | abgewinkt | steigt bei ... aus | steigt beim ... aus |
        stieg bei ... aus | stieg beim ... aus | steigen bei ... aus | stiegen bei ... aus |
        ist ... ausgestiegen | nicht einigen | nicht einig geworden | nicht handelseinig | nicht geeinigt |
        keine einigung erzielt | ohne einigung | kehrt ... den rücken | kehrte ... den rücken |
        lässt ... sausen | ließ ... sausen | nicht weitergeführt | nicht weiterverfolgen |
        nicht weiter verfolgen | nicht mehr verfolgen | nimmt abstand von dem | nimmt abstand vom |
        abstand genommen | abstand nehmen | nahmen abstand | abgewunken | passé | perdu | gestorben |
        zu den akten | zieht die notbremse | zog die notbremse | aus dem rennen | auslaufen | lief aus |
        liefen aus | läuft ... aus | lässt ... auslaufen | ließ ... auslaufen | nicht weiter aus |
        nicht zum zuge | nicht zum zug | wird es nicht geben | wird nicht gebaut | werden nicht gebaut |
        wird doch nicht | werden doch nicht | doch nicht | beteiligen sich nicht | beteiligt sich ... nicht |
        beteilige sich nicht | nicht mehr mit an bord | nicht mehr an bord | nicht mehr dabei |
        wohl nicht ... investieren | nicht mehr investieren | verhandlungen abgebrochen |
        gespräche abgebrochen | gespräche ... beendet | verhandlungen ... beendet | entzieht ... auftrag |
        entzog ... auftrag | hinter sich gelassen | nicht stattfinden | findet nicht statt |
        geht nicht weiter | nicht mehr weiter | verzichte | zunichtegemacht | außer kraft | einkassiert |
        untersagt* | verboten | verbietet | lässt .... fallen | ließ .... fallen | lassen .... fallen |
        ließen .... fallen | lässt .... platzen | ließ .... platzen | lässt .... sausen | ließ .... sausen |
        kehrt .... rücken | kehrte .... rücken | löst .... auf | löste .... auf | lösten .... auf |
        winkt .... ab | winkte .... ab | sich nicht .... einigen | sich nicht .... einig | nimmt .... abstand |
        nahm .... abstand | nehmen .... abstand | kündigt .... auf | kündigte .... auf | lässt von .... ab |
        ließ von .... ab | verabschiedet sich von | verabschieden sich von | verabschiedete sich von |
        verabschiedeten sich von | wird .... nichts | wurde .... nichts | getrennte wege | pfeift auf |
        auftrag .... entzogen | vertrag .... entzogen | tritt .... zurück | trat .... zurück |
        treten .... zurück | traten .... zurück | gibt ... plan auf | gibt ... pläne auf | gab ... plan auf |
        gab ... pläne auf | gibt ... vorhaben .... auf | gab ... vorhaben .... auf | gibt das vorhaben |
        ins wasser | fällt ... flach | lösen ... vertrag .... auf | löst ... vertrag .... auf |
        lösten ... vertrag .... auf | löste ... vertrag .... auf | vertrag ... aufgelöst | durchfallen |
        fiel durch | fielen durch | durchfiel | nein gesagt | sagt nein | sagte nein | sagten nein |
        rückgängig | für nichtig | abgewürgt | schlussstrich | wirft ... hin | warf ... hin | handtuch |
        projekt ... eingestellt | verhandlungen eingestellt | gespräche ... eingestellt | durchkreuzt |
        nicht mehr auf der tagesordnung | nicht mehr aktuell | gibt .... zurück | gab .... zurück |
        vom ... zurückgetreten | vom .... zurückgetreten | von dem .... zurückgetreten |
        weist ... angebot .... zurück | wies ... angebot .... zurück | angebot .... zurückgewiesen |
        offerte .... zurückgewiesen | weist ... offerte .... zurück | wies ... offerte .... zurück |
        lässt ... sitzen | ließ ... sitzen | sitzen gelassen | strichen | verwerfen | beerdig* | untersag* |
        verbieten | verbot | widerruf* | widerrief* | stellt ... projekt .... ein |
        stellte ... projekt .... ein | stellt ... bau .... ein | stellte ... bau .... ein
      `,
      ],
      stalled: [
        ...now(stops),
        ...then(stops),
        ...behind(works, ['.... stockt', '.... stockte']),
        ...list`
        unklar ob | auf eis | ins stocken | gespräche ... stocken | gespräche ... stockten | verhandlungen ... stocken |
        verhandlungen ... stockten | projekt ... stockt | projekt ... stockte | stocken ... gespräche |
        stocken ... verhandlungen | verschieb* | verzöger* | liegt brach | komme nicht voran | kaum voran |
        nicht vom fleck | nicht vorangekommen | keine fortschritte | ohne fortschritt* | kein fortschritt |
        festgefahren | festgefahrenen | blockiert* | pausier* | gestoppt | in der schwebe |
        auf unbestimmte zeit | wackelt | wackeln | auf der kippe | vertagt* | hängt in der luft | stillstand |
        ins wanken | steckt fest | stecken fest | in der sackgasse | liegt auf halde | auf die lange bank |
        zum erliegen | wartet weiter auf | unterbrochen | vorerst nicht | tritt auf der stelle |
        treten auf der stelle | steht still | legt ... pause ein | liegt derzeit still |
        kommt ... nicht voran | kommen ... nicht voran | kam ... nicht voran | kamen ... nicht voran |
        kommt ... nicht weiter | kommen ... nicht weiter | kam ... nicht weiter | hakt | hakte | klemmt |
        hinter dem zeitplan | hinter plan | verspätet* | verspätung | später als geplant | zieht sich hin |
        ziehen sich hin | ohne ergebnis | ergebnislos | noch immer nicht unterzeichnet |
        noch immer nicht unterschrieben | weiterhin nicht unterzeichnet | baustopp | hängepartie |
        wartet noch immer | warten noch immer | bis auf weiteres | auf wiedervorlage | auf sich warten |
        keinen millimeter | kein stück weiter | nicht recht voran | fehlt die netzzusage | ruht | ruhen |
        ruhte | ruhten | verschob* | setzte ... aus | setzten ... aus | stellt ... zurück |
        stellte ... zurück | stellten ... zurück | bis heute nicht | noch immer nicht | nach wie vor nicht |
        weiterhin nicht | noch kein cent | ohne neuen termin | keinen neuen termin | kein neuer termin |
        ohne termin | ohne zeitplan | verschleppt | liegt still | liegen still | lag still | stand still |
        eingeschlafen | versandet* | im sande | steckengeblieben | stecken geblieben | lahmgelegt |
        schiebt ... auf | schob ... auf | schoben ... auf | hinausgezögert | vorläufig gestoppt | geparkt |
        nur auf dem papier | vor allem papier | bislang papier | bisher nur auf | geliefert war ... nichts |
        bislang nichts | bisher nichts | noch nichts geliefert | noch nichts gezahlt | davon nichts geflossen |
        warteschleife | nach hinten | später als ursprünglich | schleppend | zäh | stottert | holpert |
        stagniert | stagnieren | stagnierte | kommt kaum | hinkt | hinken | hinkte | im rückstand |
        in rückstand | tönernen füßen | auf dem prüfstand | überdenkt | überdenken | überdacht |
        neu verhandelt | in gefahr | gefährdet | in frage | infrage | fraglich | ungewiss | offen ob |
        noch nicht begonnen | noch nicht gebaut | kein spatenstich | legt ... auf eis | gelegt ... eis |
        zaudert | zögert | zögern | zögerte | vorläufig auf eis | auszusetzen | verzug | nicht weitergekommen |
        keinen schritt weiter | nicht hinausgekommen | nicht über ... hinaus | nicht über ... hinausgekommen |
        vor dem aus | droht zu scheitern | drohen zu scheitern | zu scheitern droht | zu platzen droht |
        droht zu platzen | drohen zu platzen | droht das aus | könnte scheitern | könnten scheitern |
        scheitern könnte | scheitern könnten | könnte platzen | platzen könnte | drohendes scheitern |
        drohende scheitern | eigentlich hätten | eigentlich hätte | hätte eigentlich | hätten eigentlich |
        eigentlich sollte | eigentlich sollten | sollte eigentlich | sollten eigentlich | eigentlich wollte |
        eigentlich wollten | lässt sich ... zeit | lassen sich ... zeit | ließ sich ... zeit |
        auf ... geschoben | geschoben auf | hätte ... fließen sollen | hätten ... fließen sollen |
        hätte ... starten sollen | hätte ... stehen sollen | legt .... eis | legte .... eis | legten .... eis |
        legen .... eis | zögert .... hinaus | kommt nicht .... voran | kommen nicht .... voran |
        kam nicht .... voran | still geworden | stille um | ruhig geworden | friert ... ein |
        stoppt ... vorerst | warten noch auf | wartet immer noch | warten immer noch | wartet ... noch auf |
        nichts überwiesen | nichts geflossen | nichts gezahlt | nichts ausgezahlt | bisher nicht geflossen |
        bislang nicht geflossen | nie geflossen | kein cent ... geflossen | noch kein cent ... geflossen |
        kein euro ... geflossen | kein dollar ... geflossen | bislang kein cent | hängt ... fest |
        hängen ... fest | hängt .... fest | hängen .... fest | in den sternen | bremst | bremsen |
        auf die bremse | auf der bremse | pausentaste | vorerst liegen | tut sich nichts | tut sich wenig |
        ins hintertreffen | in weite ferne | in weiter ferne | in die länge | auf den prüfstand |
        hinausschieb* | hinauszögern | eingemottet | mottet .... ein | einstweilen | abstellgleis |
        fehlt der netzanschluss | fehlender netzanschluss | noch einmal durchleuchtet | noch einmal geprüft |
        im leerlauf | stockt das projekt | stockt der bau | stockt das vorhaben | stockt der deal |
        stockt der ausbau | stoppt | stoppen | stoppte* | unterbricht | unterbrach* | unterbrechen | bremste* |
        blockier* | vertag*
      `,
      ],
      rumored: [
        ...now(musings),
        ...then(musings),
        ...behind(reported, deeds),
        ...across(deeds, ['wohl']),
        ...list`
        gespräch* | spricht mit | sprechen mit | spreche mit | sprach mit | sprachen mit | *gespräche |
        *gesprächen | verhandel* | verhandle* | verhandlung* | *verhandlungen | erwäg* | erwog* | prüft |
        prüfen | prüfe | prüfte | prüften | offenbar | angeblich* | anscheinend | dem vernehmen nach |
        gerücht* | spekul* | möglicherweise | mögliche | möglichen | möglicher | mögliches | womöglich |
        kurz vor | vor dem abschluss | steht vor | stehen vor | stehe vor | stünden vor | fortgeschritten* |
        sondier* | überlegt | überlegen | überlegungen | überlegung | denkt ... nach | denken ... nach |
        nachdenk* | denkt über | liebäugel* | interesse an | interessiert sich | interessiert an |
        interessieren sich | im raum | spielt mit | spielen mit | auslot* | lotet ... aus | loten ... aus |
        lotet | loten | zeichnet sich | bahnt sich | buhlt | buhlen | umwirbt | wirbt um |
        hinter den kulissen | soll ... wollen | sollen ... wollen | raunt | munkelt | gemunkelt | kursier* |
        kolportiert* | klopft ... an | klopfte ... an | interesse bekundet | bekundet interesse |
        zeigt interesse | unbestätigt* | im rennen | ins spiel gebracht | ein auge geworfen | wie es heißt |
        ist zu hören | war zu hören | in der engeren wahl | tastet sich vor | fühlt vor | streckt ... fühler |
        streckte ... fühler | fühler aus | angedacht | durchgespielt | spruchreif | nichts entschieden |
        nicht entschieden | sei nichts | hatte ... gesprochen | hatten ... gesprochen | wurde ... gesprochen |
        kurz davor | nichts unterschrieben | nichts unterzeichnet | soll ... eingeworben haben |
        soll ... eingesammelt haben | soll ... gezahlt haben | soll ... geboten haben |
        soll ... investiert haben | favorit | favoriten | bieterkreis | bietergefecht | gesprochen worden |
        gesprochen hatte | gesprochen hatten | wurden ... gesprochen | dollar ... gesprochen |
        euro ... gesprochen | unterschrieben ist ... nichts | unterzeichnet ist ... nichts |
        unterschrieben sei ... nichts | noch scheitern | noch zerschlagen | noch platzen | noch ändern |
        nicht sicher | sicher sei das | noch in der schwebe | kaufinteresse | interessenten | interessent |
        hofiert | umgarnt | im raume | auf der zielgeraden | in der endphase | letzten zügen | nahe an einer |
        nahe dran | vor einem einstieg | vor dem einstieg | vor einstieg | vor einem milliardendeal |
        vor milliardendeal | vor milliardeneinstieg | vor milliardenauftrag | vor einer übernahme |
        in exklusiven | exklusivgespräche* | frühen stadium | frühem stadium | frühe phase | frühen phase |
        anfangsstadium | ausgang offen | wird gehandelt | abtasten | beschnuppern | vorgefühlt | fühlte vor |
        die fühler | ein auge auf | soll ... verhandeln | sollen ... verhandeln | soll ... prüfen |
        soll ... erwägen | soll ... planen | soll ... bestellt haben | soll ... gekauft haben |
        soll ... vereinbart haben | soll ... zugesagt haben | soll ... unterschrieben haben | greifen nach |
        zu haben sein | noch kein ergebnis | noch keine entscheidung | entscheidung noch |
        keine entscheidung gefallen | klopft .... an | klopfte .... an | sprechen über | sprachen über |
        feilschen | feilscht | gefeilscht | feilschten | als .... gehandelt | wird als .... gehandelt |
        in betracht | wägt ... ab | reden ... über | redet mit | redete mit | redeten über | beraten ... über |
        beriet über | berieten über | diskutiert über | diskutieren über | diskutierten über |
        wird diskutiert | werden diskutiert | intern diskutiert | ringen um | ringt um | feilen an | feilt an |
        pokern um | pokert um | mit dem gedanken | gedanken spielen | durchgerechnet | schließt ... nicht aus |
        nicht ausgeschlossen | interesse signalisiert | signalisiert interesse | flirtet mit | flirten mit |
        vor der unterzeichnung | vor unterzeichnung | unmittelbar vor | einigung ... nahe | hat interesse |
        hätte interesse | haben interesse | nähert sich ... einigung | nähern sich ... einigung |
        einigung nähern | wird ... gesprochen | steht wohl | über ... nachgedacht
      `,
      ],
      modal: list`
        könnte | könnten | dürfte | dürften | soll | sollen | solle | würde | würden | insider* |
        eingeweihte* | der sache vertraut* | medienbericht* | presseberichte* | berichten zufolge |
        bericht zufolge | laut bericht | laut medien* | hören sagen | mutmaßlich* | wohl | vermutlich |
        so heißt es | vertraute personen | vertrauten personen | vertraute person | vertraute quellen |
        vertraute menschen | aus kreisen | ist ... die rede | war ... die rede | wollte sich nicht äußern |
        wollten sich nicht äußern | wollte ... nicht kommentieren | wollten ... nicht kommentieren |
        kein kommentar | keinen kommentar | stellungnahme ab | kommentar ab | verlautete |
        hinter vorgehaltener hand | vertraut sind | vertraut ist | aus dem umfeld | verlautet | hieß es aus |
        hieß es in | heißt es aus | heißt es in | einem pressebericht zufolge | kreisen zufolge |
        finanzkreisen | branchenkreisen | verhandlungskreisen | aus dem umkreis | im umfeld |
        informierten kreisen | beteiligten zufolge | unbestätigten
      `,
      intended: [
        ...now(aims),
        ...then(aims),
        ...list`
        plant | plane | planen | plante | planten | geplant* | beabsichtig* | will | wollen | wolle | wollte |
        wollten | vorseh* | sieht ... vor | sehen ... vor | sah ... vor | vorgesehen* | vorsieht | strebt |
        streben | strebe | anstreb* | angestrebt* | zielt | abziel* | möchte | möchten | hofft | hoffen |
        hoffe | erwartet | erwarten | erwarte | rechnet mit | rechnen mit | rechne mit | rechnet damit |
        in aussicht | stellt ... in aussicht | pläne | plänen | planung* | peilt | peilen | peile | anpeil* |
        anvisier* | visiert | ins auge | vorhat | hat vor | haben vor | habe vor | vorläufig* |
        schlägt ... vor | vorschlag | bereitet ... vor | bereiten ... vor | vorbereit* | soll ... entstehen |
        sollen ... entstehen | soll ... gebaut werden | sollen ... gebaut werden | soll ... in betrieb |
        sollen ... in betrieb | soll ... ans netz | sollen ... ans netz | soll ... investiert werden |
        sollen ... investiert werden | soll ... installiert werden | sollen ... installiert werden |
        soll ... wachsen | soll ... steigen | soll ... ausgebaut werden | sollen ... fließen |
        soll ... fließen | ausgebaut werden soll | entstehen soll | entstehen sollen | gebaut werden soll |
        bemüht sich | bewirbt sich | absicht | absichten | sollten | avisiert* | endstufe | endausbau |
        fernziel | zielmarke | zielgröße | ausbauziel | langfristig | perspektivisch | auf lange sicht |
        vorgemerkt | vormerkung* | im blick | in arbeit | nimmt ... in angriff | auf der agenda |
        schwebt ... vor | schweben ... vor | möchte ... bauen | mittelfristig | ins auge gefasst* |
        in einer ersten phase sollen | veranschlagen | sollte ... werden | sollten ... werden | dereinst |
        eines tages | kämen | umfassen soll | haben soll | bieten soll | soll ... errichten | hofften |
        hoffte | erhofft* | erhoffen | sollte | bewerben sich | bewarb sich | bewarben sich | beworben |
        bewerbung | bewerbungen | beantragt* | bauantrag | bauantrags | antrag auf | anträge | voranfrage |
        vorgenommen | nimmt sich vor | mit dem ziel | ins visier | trägt sich mit | tragen sich mit | schwebt |
        gedenkt | gedenken | ausgelegt für | ausgelegt auf | ausgelegt werden | soll ... umfassen |
        sollen ... umfassen | soll ... fassen | soll ... bieten | sollen ... bieten | soll ... kosten |
        sollen ... kosten | soll ... erhalten | soll ... liefern | soll ... leisten | sollen ... laufen |
        soll ... laufen | soll ... beginnen | soll ... starten | sollen ... starten | soll ... bereitstehen |
        sollen ... bereitstehen | aufgebaut werden soll | aufgebaut werden sollen | errichtet werden soll |
        errichtet werden sollen | investiert werden sollen | fließen soll | fließen sollen | steigen soll |
        wachsen soll | bereitstehen sollen | verbaut werden sollen | im aufbau | in den startlöchern |
        auf dem weg zu | auf dem weg in | steuert auf | absichtsbekundung | stellt .... aussicht |
        stellte .... aussicht | stellten .... aussicht | schwebt .... vor | fasst .... auge |
        soll .... werden | sollen .... werden | sollte .... werden | sollten .... werden |
        soll .... entstehen | sollen .... entstehen | ist bereit | sind bereit | bereit ist | bereit sind |
        sei bereit | sich ... zum ziel | zum ziel gesetzt | ziel ist | im visier | lässt sich ... ausbauen |
        lässt sich ... erweitern | lassen sich ... ausbauen | ausbauen können | ausbauen kann |
        erweitern können | erweitern kann | hätten ... werden können | hätte ... werden können |
        könnten daraus | könnten es | könnten es später | könnten später | später ... könnten |
        nehmen sich vor | nahm sich vor | hatte vor | hatten vor | will .... bringen | wollen .... bringen |
        setzt sich ... ziel | steckt sich ... ziel | bietet ... milliarden | bietet ... millionen |
        bieten ... milliarden | bieten ... millionen | bot ... milliarden | bot ... millionen |
        angebot ... vorgelegt | angebot ... unterbreitet | legt ein angebot | legte ein angebot | ziel sind |
        die option erlaubt | hat die option | haben die option | in betrieb nehmen soll |
        in betrieb nehmen sollen | in betrieb gehen soll | in betrieb gehen sollen | ans netz gehen soll |
        ans netz gehen sollen
      `,
      ],
      nonbinding: list`
        absichtserklärung* | letter of intent | letters of intent | loi | memorandum* | memoranden | mou |
        grundsatzvereinbarung* | grundsatzeinigung | grundsätzliche einigung | grundsätzlichen einigung |
        grundsätzliche vereinbarung | vorvertrag* | vorverträge | vorvereinbarung | vorläufige vereinbarung |
        vorläufigen vereinbarung | vorläufige einigung | unverbindlich* | nicht bindend* | nicht verbindlich* |
        nicht rechtsverbindlich* | rechtlich nicht bindend* | eckpunkt* | term sheet |
        noch nicht unterzeichnet | noch nicht unterschrieben | noch keine verbindliche |
        noch kein verbindlicher | vormerkung* | absichtsbekundung* | interessenbekundung* |
        interessensbekundung* | kooperationsabsicht* | noch kein vertrag | noch keinen vertrag |
        noch nichts unterschrieben | noch nichts unterzeichnet | punktation* | unterschrieben ist ... nicht |
        unterzeichnet ist ... nicht | unterschrieben ist noch nichts | rahmenabkommen ohne |
        noch nicht verbindlich | noch nicht rechtskräftig | exklusivitätsvereinbarung | keine gewähr |
        keine garantie dass | keine garantie dafür | keine sicherheit dass | nicht garantiert |
        nicht endgültig | noch nicht final | noch nicht finalisiert | noch nicht in trockenen tüchern |
        nicht in einen verbindlichen | noch keinen verbindlichen | noch kein bindender |
        noch keinen bindenden | noch nicht in einen | vorläufiger vertrag | vorläufigen vertrag |
        rahmenvereinbarung ohne | zeichnungsabsicht | indikatives angebot | indikative | unter vorbehalt |
        vorbehaltlich ... endgültiger | noch nicht unter dach und fach | noch nicht vertraglich |
        noch nicht geschlossen | vor scheitern | vor einem scheitern | vor dem scheitern |
        ob ... zustande kommt | falls ... zustande kommt | ob ... zustande kommen |
        grundsätzlich .... geeinigt | grundsätzlich .... verständigt | im grundsatz | rahmenpapier |
        rahmenpapiere | konsortialvorvertrag | rechtlich unverbindlich* | noch nichts fix | noch nicht fix |
        kein vertrag unterschrieben | unterschrieben ist ... noch nicht
      `,
      agreed: [
        ...now(payments),
        ...now(pledges),
        ...then(pledges),
        ...across(having, awarded),
        ...list`
        vereinbart* | vereinbarung* | einigt* | geeinigt | einigung | unterzeichn* | unterschrieb* |
        unterschreib* | abgeschlossen | abgeschlossene* | schließt | schloss | schlossen | geschlossen* |
        abschluss | verpflichte* | verpflichtung* | sagt ... zu | sagte ... zu | sagten ... zu | sagen ... zu |
        zugesagt* | zusag* | angekündigt* | ankünd* | kündigt ... an | kündigte ... an | kündigten ... an |
        kündigen ... an | kündigt | kündigte | kündigten | kündigen | gab ... bekannt | gaben ... bekannt |
        gibt ... bekannt | geben ... bekannt | bekanntgegeben | bekannt gegeben | bekannt gemacht | verkünde* |
        verkündet* | vorgestellt | wird | werde | werden | auftrag | aufträge | zuschlag | sichern sich |
        sicherten sich | gesichert | sichert | sicherte | vertrag | verträge | vertraglich* | beschlossen* |
        beschließ* | besiegel* | perfekt | unter dach und fach | in trockenen tüchern | fix | festgezurrt |
        ausgehandelt* | bestellt* | bestellung* | bestellung ... aufgegeben | bestellungen ... aufgegeben |
        auftrag ... aufgegeben | order* | geordert | beauftragt* | bucht | gebucht | reserviert* | investiert |
        kauft | übernimmt | erwirbt | steckt | pumpt | liefert | beliefert | erhält | bekommt | mietet |
        zahlt | baut | errichtet | stellt ... bereit | stellen ... bereit | nimmt ... ab | steigt bei |
        steigt mit | beteiligt sich | beteiligen sich | aufgestockt* | stockt ... auf | stocken ... auf |
        stockte ... auf | stockt | aufstockung | erweitert* | ausgeweitet* | weitet ... aus | weiten ... aus |
        weitete ... aus | baut ... aus | bürgt | verbindlich* | vergibt | vergab | vergeben | zugestimmt |
        stimmt ... zu | stimmte ... zu | stimmten ... zu | genehmigt* | grünes licht | versprochen |
        verspricht | versprach | räumt ... ein | räumte ... ein | räumt | gewährt* | leiht | lizenziert |
        wird ... übernommen | werden ... übernommen | übernommen werden | gekauft werden | geliefert werden |
        ausgeliefert werden | bezahlt werden | gezahlt werden | wird ... gekauft | wird ... bezahlt |
        wird ... verkauft | wird ... geliefert | werden ... geliefert | werden ... ausgeliefert |
        erworben werden | installiert werden | wird ... installiert | deal | würden ... ausgeliefert |
        würden ... geliefert | werde ... geliefert | verabredet* | fest gebucht* | führt ... runde an |
        führen ... runde an | abgemacht | unterschrift unter | tinte unter | fest bestellt* |
        erteilte ... auftrag | erteilt ... auftrag | zugesprochen | sich ... gesichert | bewilligt* |
        deckt sich ... ein | deckte sich ... ein | deckt sich mit | decken sich mit | kauft ... ein |
        kaufen ... ein | schlägt ... zu | schlug ... zu | nimmt ... unter vertrag | holt ... ins boot |
        holte ... ins boot | holen ... ins boot | ins boot geholt | aus der taufe gehoben | schmieden |
        schmiedet | schießt ... zu | schießt ... nach | schießen ... zu | lässt sich ... kosten |
        lassen sich ... kosten | macht ... locker | machen ... locker | locker gemacht | lockergemacht |
        nimmt ... in die hand | nehmen ... in die hand | blättert ... hin | blättern ... hin | spendiert |
        stemmt | nehmen ... ab | nahm ... ab | nahmen ... ab | abzunehmen | abnimmt |
        stellt ... zur verfügung | stellen ... zur verfügung | zur verfügung gestellt | darf ... nutzen |
        zeichnet | stecken ... in | pumpen ... in | investieren ... in | handelseinig | ist sich einig |
        sind sich einig | waren sich einig | einig geworden | schlossen ... vertrag | schließen ... vertrag |
        schließen | setzt ... unterschrift | setzten ... unterschrift | gibt frei | durchgewunken |
        winkt ... durch | winkte ... durch | winkten ... durch | abgesegnet | segnet ... ab | segnete ... ab |
        freigegeben | schlägt ... zuschlag | erhielt den zuschlag | bekam den zuschlag | zieht ... an land |
        zog ... an land | an land | eingetütet | tütet ... ein | eingefädelt | auftragnehmer | auftraggeber |
        großauftrag | milliardenauftrag | rahmenvertrag | liefervertrag* | abnahmevertrag* | kaufvertrag* |
        cloudvertrag* | mietvertrag* | kritik ... wies ... zurück | kritik ... weist ... zurück |
        wies ... kritik ... zurück | weist ... kritik ... zurück | wies ... vorwürfe ... zurück |
        weist ... vorwürfe ... zurück | vorwürfe ... wies ... zurück | wies ... bedenken ... zurück |
        weist ... bedenken ... zurück | wies ... zweifel ... zurück | weist ... zweifel ... zurück |
        weist ... kritik zurück | weist kritik ... zurück | nimmt .... ab | nehmen .... ab | nahm .... ab |
        nahmen .... ab | stockt .... auf | stocken .... auf | stockte .... auf | stockten .... auf |
        kauft .... ein | kaufen .... ein | deckt .... ein | schließt .... ab | schließen .... ab |
        schloss .... ab | schlossen .... ab | kündigt .... an | kündigte .... an | kündigten .... an |
        kündigen .... an | gibt .... bekannt | gab .... bekannt | gaben .... bekannt | geben .... bekannt |
        stellte .... bereit | stellt .... verfügung | stellen .... verfügung | weitet .... aus |
        weiten .... aus | weitete .... aus | steigt .... ein | steigen .... ein | trägt .... bei |
        kauft .... ab | kaufen .... ab | tritt .... ab | legt .... tisch | kauft sich .... ein |
        holt .... boot | holen .... boot | holte .... boot | nimmt .... hand | nehmen .... hand |
        bekam ... auftrag | bekam ... *auftrag | bekamen ... auftrag | erhielt ... auftrag |
        erhielt ... *auftrag | bekam ... zusage | erhielt ... zusage | erhielt ... genehmigung | buchte* |
        mietete* | gemietet | least | leaste* | geleast | pachtet* | gepachtet | versprachen |
        versprechen ... zu | ergatter* | gewinnt ... auftrag | gewann ... auftrag | gewinnt ... *auftrag |
        gewann ... *auftrag | verlängert* | verlängern | verdoppelt ... vertrag | verdoppelt ... auftrag |
        verdoppelt ... bestellung | garantier*
      `,
      ],
      completed: [
        ...then(payments),
        ...now(proceeds),
        ...then(proceeds),
        ...now(handovers),
        ...then(handovers),
        ...across(closing, closed),
        ...behind(having, gone),
        ...across(running, machines),
        ...list`
        bezahlt | gezahlt | zahlte* | überwies* | investierte* | investiert hat | investiert hatte |
        investiert haben | investiert worden | hat ... investiert | haben ... investiert |
        hatte ... investiert | hatten ... investiert | habe ... investiert | hat ... dollar ... investiert |
        haben ... dollar ... investiert | hatte ... dollar ... investiert | hatten ... dollar ... investiert |
        habe ... dollar ... investiert | hat ... euro ... investiert | haben ... euro ... investiert |
        hatte ... euro ... investiert | wurden ... investiert | bereits ... investiert | gesteckt | steckte* |
        gepumpt | pumpte* | übernommen | übernahm | übernahmen | hat ... übernommen | gekauft |
        hat ... gekauft | eingekauft | kaufte* | erworben | erwarb* | abgekauft | beteiligte sich |
        beteiligten sich | übernahme ... abgeschlossen | übernahme ... abzuschließen | kauf ... abgeschlossen |
        zukauf ... abgeschlossen | transaktion ... abgeschlossen | investition ... abgeschlossen |
        fusion ... abgeschlossen | finanzierungsrunde ... abgeschlossen | finanzierungsrunde ... abschließen |
        abschluss der übernahme | abschluss der transaktion | abschluss der investition | schließt übernahme |
        schließt kauf | schließt ... übernahme ... ab | schloss ... übernahme ... ab |
        erfolgreich abgeschlossen | vollzogen | vollzug | vollzieht | vollzog | geliefert | lieferte* |
        ausgelieferten | hat ... erhalten | haben ... erhalten | erhalten hat | erhielt | erhielten |
        sammelte ... ein | sammelte* | hält | halte | hielt | hielten | besitzt | besitzen | besaß | gehört* |
        gehöre | gehören | installiert | in betrieb genommen | ist in betrieb | sind in betrieb |
        bereits in betrieb | läuft bereits | laufen bereits | am netz | ans netz gegangen | ging ... ans netz |
        gingen ... ans netz | gab ... aktien ... aus | geflossen | floss | flossen | verkauft hat |
        verkaufte* | hat ... verkauft | abgewickelt | übergeben | übertragen | eingestiegen | stieg bei |
        kassierte* | in anspruch genommen | eröffnet | eröffnete | lieh | liehen | geliehen | eingegangen |
        überschrieben | stieg mit ... bei | beteiligt ist | bereits beteiligt | ist ... beteiligt | kassiert |
        kassieren | hat ... kassiert | auf dem konto | zugeflossen | gutgeschrieben | ausbezahlt |
        angeliefert* | in dienst gestellt | getilgt | ist abgeschlossen | sei abgeschlossen |
        ist damit abgeschlossen | geschäft ist abgeschlossen | hat ... ausgezahlt | haben ... ausgezahlt |
        hätten ... ausgezahlt | wandelte ... um | wandelten ... um | gewandelt | angezahlt | anzahlte |
        veräußert | veräußerte* | kredit ... aufgenommen | darlehen ... aufgenommen | in betrieb ist |
        in betrieb sind | in betrieb gegangen | ging ... in betrieb | gingen ... in betrieb |
        nahm ... in betrieb | nahmen ... in betrieb | seit ... in betrieb | betrieb aufgenommen |
        eingetroffen | angekommen | über die bühne gegangen | gingen an | ging ... an | kostete | kosteten |
        gekostet | gezeichnet | zeichnete ... aktien | schloss ... kauf ... ab | schloss ... zukauf ... ab |
        schlossen ... kauf ... ab | schloss ... verkauf ... ab | schloss ... transaktion ... ab |
        schließt ... kauf ... ab | schließt ... verkauf ... ab | schlossen ... übernahme ... ab |
        schließen ... übernahme ... ab | vereinnahmt* | entgegengenommen | in empfang genommen |
        freigeschaltet | behielt | behielten | platziert | platzierte* | zum abschluss gebracht |
        hat ... beschafft | haben ... beschafft | beschafft hat | deal ist ... durch | ist seit ... durch |
        brachte ... auf | brachten ... auf | engagiert ist | engagiert sind | ist ... engagiert |
        sind ... engagiert | milliarden engagiert | millionen engagiert | dollar engagiert | euro engagiert |
        beglichen | beglich | stieß ... ab | stießen ... ab | trennte sich von | trennten sich von |
        hat sich ... getrennt | getrennt hat | arbeit aufgenommen | nahm ... betrieb auf |
        nahmen ... betrieb auf | kamen zusammen | kam zusammen | zusammengekommen | geleistet | leistete* |
        in händen | in besitz | im einsatz | vollendet | zugeteilt | eingefahren |
        unter dach und fach gebracht | erstmals in betrieb | angeschlossen | rechnen bereits |
        rechnet bereits | arbeiten bereits | laufen dort | laufen schon | läuft seit | laufen seit |
        läuft nun | laufen nun | stehen bereits | steht bereits | sind bereits | nahm ... kredit auf |
        nahm ... darlehen auf | nahm ... schulden auf | nahm ... auf | nahmen ... auf | versilbert |
        versilberte | zu geld gemacht | machte ... zu geld | kasse gemacht | losgeschlagen | abgegeben |
        gab ... ab | reichte ... aus | ausgehändigt | übereignet | eingespielt | holte ... herein |
        hereingeholt | einsammeln können | einsammeln konnte | sind ... verbaut | wurden ... verbaut |
        verbaut | nimmt ... in betrieb | nehmen ... in betrieb | weiht ... ein | weihte ... ein |
        weihten ... ein | holte .... herein | händigte .... aus | stieg .... ein | stiegen .... ein |
        nahm .... betrieb | nahmen .... betrieb | nimmt .... betrieb | nehmen .... betrieb | machte .... geld |
        ließ sich .... kosten | ließen sich .... kosten | schließt ... *runde ... ab |
        schließen ... *runde ... ab | schloss ... *runde ... ab | schlossen ... *runde ... ab |
        schließt ... *runde | schließen ... *runde | schloss ... *runde | schlossen ... *runde |
        *runde ... abgeschlossen | serie ... abgeschlossen | series ... abgeschlossen |
        kapitalerhöhung ... abgeschlossen | akquisition ... abgeschlossen | platzierung ... abgeschlossen |
        verkauf ... abgeschlossen | abschluss ... *runde | abschluss der kapitalerhöhung |
        abschluss des kaufs | abschluss des verkaufs | abschluss der akquisition | abschluss der fusion |
        nach abschluss des | zu ende gebracht | wickelt ... *runde | beendet ... *runde | *runde ... zu ende |
        *runde ist geschlossen | bringt ... *runde ... dach | sammelt ... ein | sammeln ... ein |
        wirbt ... ein | warb ... ein | butterte* | gebuttert | spritzte* | gespritzt | landeten bei |
        landete bei | mit ... ausgestattet | zukommen lassen | ließ ... zukommen | ließ .... zukommen |
        ließen .... zukommen | beigetragen | hinterlegt* | stellte ... bereit | stellten ... bereit |
        finanzierte* | entrichtet* | transferiert* | vorgestreckt | streckte .... vor | vorgeschossen |
        zugesteckt | ausgeschüttet | erstattet | emittiert* | anleihen ... begeben | anleihe ... begeben |
        begab anleihen | begab eine anleihe | nahm .... auf | nahmen .... auf | geschluckt | schluckte* |
        einverleibt | verleibte .... ein | geschnappt | schnappte sich | schnappten sich |
        den besitzer gewechselt | wechselte den besitzer | in den besitz | ist rechtskräftig |
        größter aktionär | größte aktionär* | größter anteilseigner | größten anteilseigner |
        bleibt ... aktionär* | anteil ... liegt bei | anteil ... beträgt | anteil ... belief sich |
        kontrolliert ... prozent | kontrollieren ... prozent | kontrollierte ... prozent |
        kommt auf ... prozent | kommen auf ... prozent | reduzierte ... beteiligung |
        verringerte ... beteiligung | erhöhte ... beteiligung | erhöhte ... anteil | reduzierte ... anteil |
        beteiligung ... reduziert | beteiligung ... verringert | beteiligung ... aufgestockt |
        anteil ... aufgestockt | anteil ... reduziert | auf den markt geworfen | warf ... auf den markt |
        warf .... markt | losgeworden | schlug .... los | option ... ausgeübt | übte ... option |
        übten ... option | option ... gezogen | optionen ... ausgeübt | angeschaltet | angelaufen |
        nahm .... empfang | nahmen .... empfang | nimmt .... empfang | übergab* | ist ... online |
        sind ... online | online gegangen | ging online | gingen online | eröffnen ... rechenzentrum |
        eröffnen ... campus | ans netz gebracht | brachte .... netz | brachten .... netz |
        brachte ... ans netz | stellte ... fertig | fertig gestellt | hat ... beliefert | haben ... beliefert |
        hat .... beliefert | tun ... dienst | tut ... dienst | ihren dienst | seinen dienst |
        hat ... *runde ... angeführt | haben ... *runde ... angeführt | *runde ... angeführt haben |
        führte ... *runde | führten ... *runde | hat .... angeführt | haben .... angeführt |
        hat ... finanziert | haben ... finanziert | hatte ... finanziert | hatten ... finanziert |
        hat ... bekommen | haben ... bekommen | hatte ... bekommen | hatten ... bekommen |
        gpus ... aufgestellt | *chips ... aufgestellt | *prozessoren ... aufgestellt |
        *beschleuniger ... aufgestellt | *server ... aufgestellt | gpus ... aufgebaut | *chips ... aufgebaut |
        *prozessoren ... aufgebaut | *beschleuniger ... aufgebaut | *server ... aufgebaut | gpus ... am netz |
        *chips ... am netz | *prozessoren ... am netz | *beschleuniger ... am netz | *server ... am netz |
        stellte ... dollar | stellte ... euro | stellten ... dollar | stellten ... euro | legte .... tisch |
        legten .... tisch | nach der zahlung | gezahlte* | überwiesene* | eingesammelte* | erworbene* |
        gekaufte* | gelieferte* | übernommene* | ausgezahlte* | konnte ... einwerben | konnte ... einsammeln |
        konnten ... einwerben | konnten ... einsammeln | übernahme ... beendet | beendet ... übernahme |
        beendete ... übernahme | beendete ... lieferung | lieferung ... abgeschlossen |
        lieferungen ... abgeschlossen | im betrieb | stecken ... gpus | stecken ... chips | hinzugeschaltet |
        erlöste* | verbuchte ... eingang | verbucht ... eingang | zahlungseingang | größter geldgeber |
        größte geldgeber | größten geldgeber | vollständig erfüllt | zusage ... erfüllt | zusage .... erfüllt |
        folgte der kauf | folgte der einstieg | folgte die übernahme | folgte die beteiligung |
        zeichnete ... milliarden | zeichnete ... millionen | zeichnete für | zeichneten ... milliarden |
        zeichneten ... millionen | geflossene* | dollar ... sind da | euro ... sind da | geld ist da |
        zugemacht | verbleiben ... prozent | verbleibt ... prozent | bezahlte* | borgte* | geborgt | bekam |
        bekamen | beschaffte* | tilgte* | übertrug* | installierte* | verschiffte* | verschifft | empfing* |
        versenkte* | versenkt
      `,
      ],
      valuation: list`
        bewert* | *bewertung | *bewertungen | börsenwert* | marktwert* | marktkapitalisierung |
        börsenkapitalisierung | unternehmenswert* | firmenwert | wert sein | ist ... wert | sei ... wert |
        wäre ... wert | wertvollste ... mit | kursziel* | an der börse wert | aktionärsstruktur |
        auf die waage | wert ist | nur noch ... wert | gilt als ... wert | börsenschwer* | firma wert |
        bringt ... auf die waage
      `,
      earnings: list`
        umsatz* | *umsatz | *umsätze | *umsatzes | *umsätzen | umsätze* | umsetz* | umgesetzt | setzt ... um |
        setzte ... um | setzten ... um | setze ... um | *gewinn | *gewinne | *gewinns | gewinn* | *verlust |
        *verluste | verlust* | *ergebnis | ergebnis* | *erlöse | *erlösen | erlös* | einnahmen | einnimmt |
        einnehmen | eingenommen | nimmt ... ein | marge* | *marge | quartalszahlen | quartalsergebnis* |
        quartalsbilanz | geschäftszahlen | jahreszahlen | auftragsbestand* | auftragsbuch* | auftragseingang* |
        auftragseingänge | auftragspolster | ebit* | barmittel | liquide mittel | liquidität | kassenbestand |
        cashflow* | jahresüberschuss | überschuss | verdient* | verdiente* | verdien* | geschäftsjahr* |
        unter dem strich | netto | nettoverschuldung | nettoschulden | verbrennt | verbrannte | schuldenberg |
        schuldenlast | steuerte ... bei | steuert ... bei | aktienrückkauf* | rückkauf* | dividende* |
        *geschäft | *geschäfts | *sparte | *sparten | segment | eigene aktien | eigener aktien | buchgewinn* |
        konsens | annualisiert* | hochgerechnet | legt zahlen vor | arr | cash | auftragsrückstand |
        kapitalrendite | ebitda* | setzt .... um | setzte .... um | setzten .... um | schulden von |
        schulden in höhe von | verbindlichkeiten von | schuldenstand | verschuldet | papiergewinn* |
        bewertungsgewinn*
      `,
      move: list`
        steigt | steigen | stieg | stiegen | gestiegen* | steigert* | steigerte* | steigerung | anstieg* |
        steigend* | fiel | fielen | fällt | gefallen | verlor | verloren | verliert | verlieren | gewann |
        gewannen | gewinnen | gewinnt | legte ... zu | legten ... zu | legt ... zu | legen ... zu |
        legte ... um | legten ... um | zulegen | zugelegt | kurs | kurse | kurssprung | kursplus |
        kursverlust* | kursgewinn* | plus | minus | sank | sanken | sinkt | sinken | gesunken | sprang* |
        sprung | springt | kletter* | rutscht* | büßte* | eingebüßt | zuwachs | wachstum* | wuchs* | wächst |
        wachsen | gewachsen | höher | niedriger | schwächer | fester | prozentpunkt* | brach* ... ein |
        bricht ... ein | sackte* | verteuert* | schoss | schießt | schossen | rückgang | dax | tecdax |
        nasdaq | vorbörslich* | nachbörslich* | börsenschluss | rally | punkte | punkten | zähler | vorjahr* |
        vorquartal* | verdoppel* | verdreifach* | tagesgewinn | gab ... prozent | gaben ... prozent |
        gibt ... prozent | geben ... prozent | prozent zu | prozent nach | prozent ab | prozent mehr |
        prozent weniger | zogen um | zog um | schmolz* | schmilzt | anschwell* | vervierfach* | verfünffach* |
        verzehnfach* | schnellte* | notiert | notierte* | gab ... nach | gaben ... nach | legen ... prozent |
        verbuchte* ... plus
      `,
      market: list`
        markts | weltmarkt* | *markt | *marktes | *nachfrage | marktvolumen | analysten | analyst | analystin |
        schätzt | schätzen | schätze | schätzte | schätzten | schätzung* | veranschlag* | prognose* |
        prognostizier* | stromnetz* | haushalte* | atomkraftwerk* | kraftwerk | kraftwerke | stromverbrauch |
        strombedarf | energiebedarf | studie | umfrage | marktanteil* | volkswirtschaft* |
        bruttoinlandsprodukt | konjunktur | branchenverband* | branchenweit | marktforsch* | beratungshaus |
        zum vergleich | so viel wie | entspricht etwa dem | einwohner | experten rechnen | experten erwarten |
        bitkom | gartner | erhebung | digitalverband | branchenkenner | in der pipeline | wirtschaftsleistung |
        bundeshaushalt | idc | omdia | trendforce | cbre | jll | synergy research | yole | marktbeobachter |
        hochrechnung* | verbraucht | verbrauchen | internationale energieagentur | iea | finanzierungsbedarf |
        kapitalbedarf | geldbedarf | finanzierungslücke
      `,
      spending: list`
        *ausgaben | sachinvestitionen | capex | budget* | investitionsbudget | investitionsplan | baukosten |
        betriebskosten | stromkosten | umbaukosten | haushaltsmittel | in diesem jahr ... investieren |
        in diesem jahr ... ausgeben | in diesem jahr ... auszugeben | dieses jahr ... investieren |
        dieses jahr ... ausgeben | im laufenden jahr | seine investitionen | ihre investitionen |
        hebt ... investitionen | in deutschland ... investieren | weltweit ... investieren |
        investiert in deutschland | investiert in diesem jahr | investieren in diesem jahr |
        will 2026 .... investieren | wollen 2026 .... investieren | will 2026 .... ausgeben |
        wollen 2026 .... ausgeben | will 2027 .... investieren | wollen 2027 .... investieren |
        will 2027 .... ausgeben | wollen 2027 .... ausgeben | im vergangenen quartal .... aus |
        im abgelaufenen quartal .... aus | im ersten quartal .... aus | im zweiten quartal .... aus |
        im dritten quartal .... aus | im vierten quartal .... aus
      `,
      measureless: list`
        mitarbeit* | beschäftigte* | angestellte* | nutzer* | *nutzer | user | anwender* | menschen |
        einwohner* | abonnent* | arbeitsplätze* | jobs | stellenabbau | steuern | umsatzsteuer | strafe |
        bußgeld* | kartellstrafe | schadenersatz | schadensersatz | zinsen | zinssatz | zins | rendite |
        verzins* | kupon | zoll | zölle* | inflation* | gbyte | gigabyte | terabyte | token* | parameter* |
        fördergeld* | fördermittel* | subvention* | zuschuss | zuschüsse | wahrscheinlichkeit | quadratmeter |
        hektar | tonnen | kilometer* | kilowattstunden | downloads | transistor* | petaflops | spende* |
        gehalt | abfindung | wohnungen | patente | rechenschritte | smartphones | gewerbesteuer | bewohner* |
        fußballfelder | studierende* | vertragsstrafe | geldstrafe | stromkunden | petabyte | exaflops |
        staatshilfe* | beihilfe* | staatsbeihilfe* | förderzusage* | fördersumme | förderbescheid* |
        förderprogramm* | msci | leitindex | wurde ... trainiert
      `,
      holding: list`
        anteil* | *anteil | *anteile | *anteils | *anteilen | beteiligung* | *beteiligung | beteilig* |
        prozent der aktien | prozent seiner | prozent ihrer | aktienpaket* | der aktien | am unternehmen |
        hält | halten | hielt | hielten | halte | besitzt | besitzen | gesellschafter* | aktionär* |
        anteilseigner* | großaktionär* | mehrheit* | minderheit* | sperrminorität | kapital* | grundkapital* |
        stimmrecht* | übernimmt | erwirbt | erworben | gehört | gehören | einstieg | eigner* | kaufoption* |
        optionsschein* | prozent an dem | prozent an der gesellschaft | prozent an der firma
      `,
      duration: list`
        vertrag* | verträge* | *vertrag | *vertrags | *verträge | laufzeit* | *laufzeit | über ... jahre |
        über ... jahren | für ... jahre | auf ... jahre | binnen | innerhalb | den kommenden | den nächsten |
        *abkommen | vereinbarung* | *vereinbarung | läuft | laufen | lizenz* | verteilt | gestreckt |
        erstreckt | lang | zeitraum* | *deal | partnerschaft* | *auftrag | jährige* | dauer* | *kredit |
        *darlehen | mietet | gemietet | mieten | verlänger*
      `,
      goods: list`
        chip* | *chip | *chips | gpu* | prozessor* | *prozessor | *prozessoren | beschleuniger* |
        *beschleuniger | server* | *server | *karten | tpu* | systeme* | *systeme | racks | rack |
        halbleiter* | wafer* | *einheiten | superchip*
      `,
      product: list`
        *chip | *chips | gpu | gpus | prozessor | *prozessoren | beschleuniger* | server* | systeme |
        systemen | system | karten | technik | technologie | hardware | software | grafikprozessor* |
        grafikkarten | aktie | aktien | papier | papiere | papieren | titel | modelle | modell | blackwell |
        rubin | hopper | plattform | tpu | tpus | racks | dienste | diensten
      `,
      aside: list`
        rivale | rivalen | konkurrent | konkurrenten | konkurrentin | konkurrenz | wettbewerber |
        wettbewerbern | erzrivale* | kunden wie | firmen wie | unternehmen wie | konzerne wie | konzernen wie |
        anbieter wie | anbietern wie | partner wie | so wie | ähnlich wie | ehemalig* | früherer | frühere |
        früheren | früherem | einstige* | ex | unterstützt von | neben | anders als | im gegensatz zu |
        im vergleich zu | verglichen mit | tochter | analyst | analystin | analysten | statt | mutterkonzern
      `,
      pronoun: ['er', 'sie', 'ihm', 'ihnen'],
      each: list`
        jeweils | je bis zu | je rund | je etwa | je ein | je eine | je zwei | je drei | je fünf | je zehn
      `,
      respectively: ['beziehungsweise', 'respektive', 'bzw'],
      both: list`
        beiden unternehmen | beiden firmen | beiden konzerne | beiden konzernen | beiden partner | die beiden |
        beide | die partner | die unternehmen | die vertragspartner | die zwei
      `,
      part: list`
        erste | ersten | erster | erstes | zunächst | anfänglich* | tranche* | davon | hiervon | phase |
        bauabschnitt | abschnitt | ausbaustufe* | rate | weitere | weiteren | weiterer | weiteres |
        zusätzlich* | anzahlung | abschlag | teil | teilbetrag | letzte | letzten | restlich* | rest | übrig* |
        vorab | aufstockung* | erweiterung* | nochmals | noch einmal | schritt | vorerst | zum auftakt |
        zum start | zum einstieg | teilmenge | anfangs | zuerst | anteilig
      `,
      whole: list`
        insgesamt | summa summarum | unterm strich | gesamt* | zusammen | zusammengenommen | alles in allem |
        summe | in toto | summiert | summieren | addiert | addieren
      `,
      recurring: list`
        pro jahr | im jahr | je jahr | jährlich* | alljährlich | pro monat | im monat | monatlich* |
        jedes jahr | pro quartal
      `,
      round: list`
        finanzierungsrunde* | kapitalerhöhung* | serie | *runde | series | seed*
      `,
      instead: list`
        und nicht mehr | statt | anstelle | anstatt | an stelle | ersetz* | tritt an die stelle |
        treten an die stelle | löst ... ab | ursprünglich* | reduziert von | gesenkt von | verringert von |
        von zuvor | nach zuvor | von bisher | bislang | bisher | nicht mehr
      `,
      changed,
      past: list`
        hat ... ge* | haben ... ge* | hat ... *iert | haben ... *iert | hat ... über* | wurde | wurden | *ierte | *ierten | kaufte* | zahlte* | steckte* | legte* | erhielt* | bekam* | nahm* | ging* | stieg* | schloss* | übernahm* | gab* | verkaufte* | sammelte* | floss* | sicherte* | holte* |
        hat .... ge* | haben .... ge* | hat .... *iert | haben .... *iert
      `,
      had: list`
        hatte | hatten | war | waren
      `,
      future: list`
        wird | werden
      `,
      conditional: list`
        würde* | könnte* | dürfte* | solle | sollten | wolle | werde | seien | habe
      `,
      signed: [
        ...now(pledges),
        ...then(pledges),
        ...list`
        unterzeichnet* | vereinbart* | abgeschlossen* | schließt einen | schloss einen | geschlossen* |
        besiegelt* | verpflichtet* | bestellt* | geordert | beauftragt* | zugesagt* | einigten | geeinigt |
        einigt sich | verbindlich* | gebucht | reserviert* | gesichert | sichert sich | Zuschlag |
        Auftrag erhalten | gewonnen | bindend* | unter vertrag | aus der taufe | handelseinig | kaufvertrag |
        mietvertrag | eingetütet | an land gezogen | zog an land | schließen ... vertrag | schließt .... ab |
        schloss .... ab | schlossen .... ab | unterzeichn* | unterschrieb* | unterschreib* | besiegel* |
        order* | ordert* | buchte* | bucht | mietet* | gemietet | least | leaste* | geleast | pachtet* |
        gepachtet | verspricht | versprach* | versprochen | bewillig* | ergatter* | verlängert* | garantier*
      `,
      ],
      told: list`
        angekündigt* | Ankündigung | bekannt gegeben | bekanntgegeben | mitgeteilt | vorgestellt |
        präsentiert* | enthüllt* | verkündet* | veröffentlicht | bestätigt* | öffentlich gemacht |
        kündigt .... an | kündigte .... an | kündigten .... an | gab .... bekannt | gaben .... bekannt |
        gibt .... bekannt | teilte .... mit | teilten .... mit
      `,
      done: [
        ...then(handovers),
        ...list`
        abgeschlossen | Abschluss der | vollzogen | Vollzug | bezahlt | gezahlt | zahlte | ausgezahlt |
        ausbezahlt | geliefert | ausgeliefert | erhalten hat | erhalten haben | erhielt | bekam | eingegangen |
        installiert | in Betrieb genommen | in Betrieb gegangen | ans Netz gegangen | bereits | schon |
        bislang | bisher | umgewandelt | wandelte | übertragen | beglichen | eingezahlt | geflossen | flossen |
        verschifft | kassiert | zugeflossen | auf dem konto | angeliefert | ist abgeschlossen | getilgt |
        angezahlt | wandelte ... um | gewandelt | eingetroffen | angekommen | ging in betrieb |
        gingen in betrieb | vereinnahmt* | über die bühne gegangen | entgegengenommen | freigeschaltet |
        eingelöst | geleistet | angeschlossen | kamen zusammen | zusammengekommen | abgestoßen |
        unter dach und fach gebracht | in empfang | arbeit aufgenommen | betrieb aufgenommen | verbaut |
        zu ende gebracht | hinterlegt* | bereitgestellt | beigesteuert | abgerufen | übergeben | übergab* |
        ausgeübt | angeschaltet | online gegangen | ans netz gebracht | am netz | transferiert* | überwies* |
        entrichtet* | zurückgezahlt | emittiert* | gutgeschrieben | eröffnet* | fertig gestellt |
        vorgestreckt | ausgestattet | finanzierte* | rief .... ab | abschluss ... *runde |
        *runde ... abgeschlossen | schließt ... *runde .... ab | schloss ... *runde .... ab |
        schließt ... übernahme .... ab | schloss ... übernahme .... ab | schließt ... kauf .... ab |
        schloss ... kauf .... ab | schließt ... *runde | schließen ... *runde | schloss ... *runde |
        gezahlte* | gelieferte* | hinzugeschaltet | überwiesene* | nach der zahlung | vollständig erfüllt |
        geflossene* | sind da | zugemacht | geld ist da | bezahlte* | installierte* | verschiffte* | empfing* |
        übertrug*
      `,
      ],
      held: list`
        hält | halten | hielt | besitzt | besitzen | gehört | gehören | gehörte | beteiligt ist |
        ist beteiligt | Aktionär* | Großaktionär* | Mehrheitsaktionär* | Anteilseigner* | Gesellschafter* |
        Eigentümer* | Eigner* | verfügt über | betreibt | betrieben | in Betrieb | im Einsatz | laufen |
        läuft | nutzt | behält | bleibt | Geldgeber* | ausgestattet | arbeiten in | behielt | behielten |
        darin stecken | stecken ... chips | stecken ... prozessoren | stecken ... beschleuniger |
        darin steckt | im besitz | in händen | sitzt auf | in seinen händen | mehrheitseigner* | verbleiben |
        verbleibt | verblieben | behalten | kontrolliert | kontrollieren | im dienst | ihren dienst |
        ist online | sind online | am netz | rechnen ... gpus | arbeiten ... gpus | rechnen ... chips |
        arbeiten ... chips | rechnen ... prozessoren | arbeiten ... prozessoren
      `,
      raised: [
        ...then(payments),
        ...now(proceeds),
        ...then(proceeds),
        ...list`
        gekauft | verkauft | erworben | übernommen | investiert | beteiligte sich | eingestiegen | angeführt |
        führte | besorgt | beschafft | gesteckt | begeben | geliehen | aufgenommen | gewährt* | gekostet |
        kostete | gab | nahm | holte | geholt | bekommen | kassiert | bekamen | veräußert | veräußerte* |
        brachte ... auf | gezeichnet | kosteten | ging an | platziert | stieß ... ab | trennte sich |
        versilbert | versilberte | einkaufte | eingekauft | stieg .... ein | pumpte* | lieferte* | lieh |
        liehen | schluckte* | geschluckt | schnappte* | floss | flossen | erhielt* | sammelt ... ein |
        butterte* | finanziert | einverleibt | zukommen | zahlte* | steckte* | investierte* | kaufte* |
        erwarb* | übernahm* | verkaufte* | kassierte* | platzierte* | beschaffte* | leistete* | tilgte* |
        beglich* | sammelte* | bezahlte* | borgte* | geborgt | zeichneten
      `,
      ],
      pending: list`
        vorbehaltlich | Zustimmung | Genehmigung* | genehmigt werden | Behörden | Kartell* | Aufsicht |
        Bedingung* | Voraussetzung* | Abschluss wird | erwartet | soll abgeschlossen | Option* | falls | wenn |
        sobald | sofern | abhängig | hängt | Meilenstein* | restlich* | noch aus | stehen noch | schrittweise |
        nach und nach | bis Ende | bis zum Ende | ausstehend* | keine gewähr | keine garantie |
        unter vorbehalt | noch nicht endgültig | noch nicht unterzeichnet | bewerb* | zuschlag erteilt
      `,
      meant: [
        ...now(aims),
        ...then(aims),
        ...list`
        plant | planen | geplant* | Plan | Pläne | beabsichtigt | beabsichtigen | will | wollen | wollte |
        anstreben | Ziel | zielt | möchte | soll | sollen | Absichtserklärung | unverbindlich* | Absicht |
        Vorvertrag | vorläufig* | könnte | könnten | würde | erwägt | in Aussicht | perspektivisch |
        langfristig | Ausbau auf | hofft | avisiert | endstufe | endausbau | fernziel | mittelfristig |
        auf lange sicht | vorgemerkt | vormerkung | peilt | in arbeit | bewerben sich | bewarb sich |
        beworben | beantragt* | vorgenommen | antrag auf | auf dem weg | hat vor | haben vor | vorhat |
        gedenk* | visiert | ins auge | nimmt sich vor | schlägt ... vor | sieht ... vor | streben | strebt |
        strebte | peilen | peilte | anpeil* | anzustreben | beabsichtigte* | hoffen | in planung | im visier |
        ins visier | ist bereit | sind bereit | trägt sich mit | zielmarke | möchten | plante | planten |
        wollten | wolle | memorandum | term sheet | loi | eckpunkt* | grundsatz* | in vorbereitung | bereitet |
        bereiten | angedacht | rahmenpapier | nehmen sich vor | stellt .... aussicht | stellte .... aussicht |
        zielen | ausbauen können | ausbauen kann | erweitern können | erweitern kann | später ... könnten |
        bietet ... milliarden | bietet ... millionen | bot ... milliarden | bot ... millionen |
        angebot ... vorgelegt | erhofft* | erhoffen
      `,
      ],
      again: list`
        dieselbe summe | derselbe betrag | dieselbe zahl | die gleiche summe | der gleiche betrag | die selbe summe
      `,
      thatFigure: list`
        die summe | der summe | diese summe | dieser summe | der betrag | den betrag | dem betrag |
        diesen betrag | dieser betrag | diesem betrag | die zahl | der zahl | diese zahl | dieser zahl |
        zahlen | die milliarden | der deal | den deal | dem deal | des deals | das vorhaben | dem vorhaben |
        des vorhabens | der plan | den plan | die pläne | den plänen | das projekt | dem projekt |
        des projekts | der vertrag | den vertrag | dem vertrag | des vertrags | die vereinbarung |
        der vereinbarung | die investition | der investition | das investment | die zusage | der zusage |
        das angebot | dem angebot | die übernahme | der übernahme | das geschäft | dem geschäft |
        die absichtserklärung | der absichtserklärung | die transaktion | der transaktion | die fusion |
        der fusion | die kooperation | der auftrag | den auftrag | dem auftrag | die gespräche |
        die verhandlungen | das abkommen | dem abkommen | die finanzierung | die beteiligung |
        die ankündigung | der bericht | den bericht | die berichte | der kauf | der verkauf | der einstieg |
        das engagement | die bestellung | der kredit | das darlehen | das waren nie | es war nie | es sei nie |
        die sei | das stimmt nicht | das trifft nicht zu | das sei | das ist | das war | dies sei | dies war
      `,
      says: list`
        sagte | sagt | sagten | sagen | erklärt* | teilt* ... mit | teilte | teilten | mitteilt* | mitgeteilt |
        so | laut | nach angaben | angaben zufolge | betont* | ergänzt* | kündigt* ... an | bestätigt* |
        schrieb | schreibt | räumte ... ein | stellte ... klar | klargestellt | verkündet* | hieß es |
        heißt es | zufolge | meint | meinte | fügte | nannte | nennt | äußerte | begründete | versicherte |
        gab ... bekannt | gaben ... bekannt | gab | gaben
      `,
      cites: list`
        berichtet* | bericht | berichten | berichte | laut | unter berufung | beruft sich | zufolge |
        schreibt | schrieb | wie ... berichtet | meldet* | melden | zitiert* | hervorgeht | geht aus |
        informationen | erfuhr | erfahren
      `,
      unnamed: list`
        insider* | mit der sache vertraut* | mit den gesprächen vertraut* | mit den plänen vertraut* |
        mit den verhandlungen vertraut* | mit der angelegenheit vertraut* | vertraute person | quellen |
        kreisen | branchenkreisen | finanzkreisen | verhandlungskreisen | unternehmenskreisen | informanten |
        eingeweihte* | dem vernehmen nach | personen | mit dem vorgang vertraut* |
        mit den überlegungen vertraut* | aus dem umfeld | verhandlungsnah* | unternehmensnah* | vertraut sind |
        bankenkreisen | regierungskreisen
      `,
      document: list`
        pflichtmitteilung* | börsenmitteilung | börsenpflichtmitteilung | ad hoc | quartalsbericht* |
        zwischenbericht | geschäftsbericht* | jahresbericht | mitteilung | unterlagen | prospekt* |
        wertpapierprospekt | börsenprospekt | pressemitteilung* | presseaussendung | dokument* | eingabe |
        einreichung | 8-k | gerichtsunterlagen
      `,
      and: ['und', 'sowie', 'oder'],
      clause: list`
        während | aber | jedoch | doch | sondern | obwohl | obgleich | wobei | wodurch | womit | wofür |
        nachdem | bevor | ehe | weil | damit | sodass | dass | allerdings | hingegen | dagegen | wenn | falls |
        sofern | sobald
      `,
      until: list`
        bis | ab | von | ende | anfang | mitte | spätestens | seit | halbjahr | jahreshälfte | quartal |
        im laufe des jahres | nicht vor | frühestens | zum
      `,
      ahead: list`
        werden | wird | würden | werde | würde | soll | sollen | solle | sollten | worden sein | sobald | wenn |
        falls
      `,
    },
  },
}
