import { codes, list, numbers } from './list.ts'
import type { LanguagePack } from './pack.ts'

/** Words for making an amount larger or smaller. */
const changed = list`
  cut | cuts | cutting | reduc* | lower* | rais* | increas* | expand* | shrink* | shrank | shrunk | trim* | scal* | boost* | upped | revis* | halv* | doubl* | slash* | enlarg* | upsiz* | downsiz* | bump* | lift* | extend* | chang* | amend* | drop* | fell | rose | grew | grown
`

export const en: LanguagePack = {
  lang: 'en',
  script: 'spaced',
  quantities: {
    decimal: '.',
    hundreds: ['', 'and'],
    numerals: numbers`
      half a 0.5 | a half 0.5 | a quarter of a 0.25 | a 1 | an 1 | one 1 | two 2 | three 3 | four 4 | five 5 |
      six 6 | seven 7 | eight 8 | nine 9 | ten 10 | eleven 11 | twelve 12 | thirteen 13 | fourteen 14 |
      fifteen 15 | sixteen 16 | seventeen 17 | eighteen 18 | nineteen 19 | twenty 20 | twenty-five 25 | thirty 30 | forty 40 | fifty 50 |
      sixty 60 | seventy 70 | eighty 80 | ninety 90 | hundred 100 | a hundred 100 | one hundred 100 |
      twenty-one 21 | twenty-two 22 | twenty-three 23 | twenty-four 24 | twenty-six 26 | twenty-seven 27 | twenty-eight 28 | twenty-nine 29 | thirty-one 31 | thirty-two 32 | thirty-three 33 | thirty-four 34 | thirty-five 35 | thirty-six 36 | thirty-seven 37 | thirty-eight 38 | thirty-nine 39 | forty-one 41 | forty-two 42 | forty-three 43 | forty-four 44 | forty-five 45 | forty-six 46 | forty-seven 47 | forty-eight 48 | forty-nine 49 | fifty-one 51 | fifty-two 52 | fifty-three 53 | fifty-four 54 | fifty-five 55 | fifty-six 56 | fifty-seven 57 | fifty-eight 58 | fifty-nine 59 | sixty-one 61 | sixty-two 62 | sixty-three 63 | sixty-four 64 | sixty-five 65 | sixty-six 66 | sixty-seven 67 | sixty-eight 68 | sixty-nine 69 | seventy-one 71 | seventy-two 72 | seventy-three 73 | seventy-four 74 | seventy-five 75 | seventy-six 76 | seventy-seven 77 | seventy-eight 78 | seventy-nine 79 | eighty-one 81 | eighty-two 82 | eighty-three 83 | eighty-four 84 | eighty-five 85 | eighty-six 86 | eighty-seven 87 | eighty-eight 88 | eighty-nine 89 | ninety-one 91 | ninety-two 92 | ninety-three 93 | ninety-four 94 | ninety-five 95 | ninety-six 96 | ninety-seven 97 | ninety-eight 98 | ninety-nine 99 |
      a dozen 12 | two dozen 24 | half-a 0.5 | a quarter 0.25 | quarter of a 0.25 | three quarters of a 0.75 | three-quarters of a 0.75 | one and a half 1.5 | one-and-a-half 1.5 |
      two and a half 2.5 | two-and-a-half 2.5 | three and a half 3.5 | three-and-a-half 3.5 | four and a half 4.5 | four-and-a-half 4.5 | five and a half 5.5 |
      five-and-a-half 5.5 | six and a half 6.5 | seven and a half 7.5 | a hundred and fifty 150 | two hundred 200 | three hundred 300 | five hundred 500
    `,
    scales: numbers`
      hundred 100 | thousand 1e3 | k 1e3 | million 1e6 | mn 1e6 | mln 1e6 | m 1e6 | billion 1e9 | bn 1e9 |
      bln 1e9 | b 1e9 | trillion 1e12 | tn 1e12 | trn 1e12 | t 1e12 | crore 1e7 | crores 1e7 | cr 1e7 | lakh 1e5 | lakhs 1e5 | mil 1e6 | bil 1e9
    `,
    currencies: codes`
      dollar USD | dollars USD | U.S. dollars USD | US dollars USD | Australian dollars AUD |
      Canadian dollars CAD | Hong Kong dollars HKD | Taiwan dollars TWD | euro EUR | euros EUR | pounds GBP |
      pounds sterling GBP | yen JPY | won KRW | yuan CNY | renminbi CNY | dirhams AED | dirham AED |
      riyals SAR | rupees INR | Swiss francs CHF | francs CHF | Swedish crowns SEK | crowns SEK | kronor SEK |
      Norwegian crowns NOK | reais BRL | ringgit MYR |
      New Zealand dollars NZD | Singapore dollars SGD | Singapore dollar SGD | Indian rupees INR | Pakistani rupees PKR | Danish crowns DKK |
      Danish kroner DKK | Norwegian kroner NOK | kroner NOK | Swedish kronor SEK | Brazilian reais BRL | Mexican pesos MXN | Chilean pesos CLP |
      Colombian pesos COP | Argentine pesos ARS | Philippine pesos PHP | soles PEN | shekels ILS | baht THB | rupiah IDR | dong VND | zloty PLN |
      zlotys PLN | forints HUF | Czech crowns CZK | koruna CZK | lira TRY | Turkish lira TRY | rand ZAR | roubles RUB | rubles RUB | tenge KZT |
      Qatari riyals QAR | Saudi riyals SAR | riyal SAR | Kuwaiti dinars KWD | Egyptian pounds EGP | naira NGN | shillings KES |
      New Taiwan dollars TWD | yuan renminbi CNY | U.S. dollar USD | US dollar USD | American dollars USD | Australian dollar AUD | Aussie dollars AUD |
      Canadian dollar CAD | Hong Kong dollar HKD | Taiwanese dollars TWD | NT dollars TWD | Singaporean dollars SGD | Singdollars SGD | Sing dollars SGD |
      New Zealand dollar NZD | Kiwi dollars NZD | sterling GBP | British pounds GBP | quid GBP | Japanese yen JPY | Korean won KRW | South Korean won KRW |
      Chinese yuan CNY | Indian rupee INR | rupee INR | Emirati dirhams AED | UAE dirhams AED | Saudi riyal SAR | Qatari riyal QAR | Malaysian ringgit MYR |
      Thai baht THB | Vietnamese dong VND | Indonesian rupiah IDR | Norwegian krone NOK | Swedish krona SEK | krona SEK | Danish krone DKK |
      Swiss franc CHF | Israeli shekels ILS | new shekels ILS | shekel ILS | South African rand ZAR | Polish zloty PLN
    `,
    signs: { $US: 'USD', RM: 'MYR', NIS: 'ILS', 'Rs.': 'INR', Dh: 'AED' },
    places: [
      {
        signs: { $: 'AUD' },
        marks: ['$US'],
        least: 1,
      },
      {
        signs: { $: 'AUD' },
        marks: list`billion, Australian | million, Australian | figures in Australian dollars | amounts in Australian dollars | figures are in Australian dollars | amounts are in Australian dollars`,
        least: 1,
      },
      {
        signs: { $: 'CAD' },
        marks: list`billion, Canadian | million, Canadian | figures in Canadian dollars | amounts in Canadian dollars | figures are in Canadian dollars | amounts are in Canadian dollars`,
        least: 1,
      },
      {
        signs: { $: 'AUD' },
        marks: list`Australia | Sydney | Melbourne | Brisbane | Perth | Canberra | NSW | Queensland | Victoria | Tasmania | ASX`,
        least: 3,
        needs: ['US$'],
        unless: ['A$'],
      },
      {
        signs: { $: 'NZD' },
        marks: list`New Zealand | Auckland | Wellington | Christchurch | NZX | Kiwi`,
        least: 3,
        needs: ['NZX'],
        unless: ['NZ$', 'US$', 'A$', 'ASX'],
      },
      {
        signs: { $: 'AUD' },
        marks: list`Australia | Sydney | Melbourne | Brisbane | Perth | Canberra | Adelaide | NSW | Queensland | Tasmania | ASX | Treasurer`,
        least: 4,
        needs: ['ASX', 'NSW'],
        unless: ['A$', 'AU$', 'AUD', 'US$', 'USD'],
      },
      {
        signs: { $: 'CAD' },
        marks: list`Canad | Toronto | Ottawa | Montreal | Vancouver | Calgary | Ontario | Quebec | Alberta | TSX`,
        least: 3,
        needs: ['US$', '-billion', '-million'],
        unless: ['C$', 'CA$'],
      },
    ],
    yenSign: 'JPY',
    power: numbers`
      terawatt 1e12 | terawatts 1e12 | gigawatt 1e9 | gigawatts 1e9 | gig 1e9 | megawatt 1e6 | megawatts 1e6 |
      kilowatt 1e3 | kilowatts 1e3 | watts 1 | GW-scale 1e9 | GWs 1e9 | MWs 1e6 | GWe 1e9 | MWe 1e6 | MWac 1e6 | MWdc 1e6
    `,
    percent: ['percent', 'per cent', 'pct', 'pc'],
    shares: ['shares', 'warrants', 'ADSs', 'ADRs', 'depositary receipts', 'stock options'],
    goods: list`
      chips | GPUs | processors | accelerators | TPUs | superchips | servers | racks | wafers | semiconductors |
      units | cards | systems | A100s | H100s | H200s | H20s | H800s | B200s | B300s | GB200s | GB300s | MI300Xs |
      A800s | L40s | L40Ss | MI300s | MI325Xs | MI350s | MI350Xs | MI355s | MI355Xs | MI400s | MI450s | MI455Xs | VR200s | NVL72s | Blackwells | Hoppers |
      Trainiums | 910Bs | 910Cs | Ascends | LPUs | NPUs | XPUs | DPUs | CPUs | IPUs | ASICs | microchips | chipsets | nodes | trays | modules | boards |
      supernodes | superpods | -GPU | -chip | -accelerator | -processor | -server | -TPU
    `,
    years: ['years', 'year', 'yrs', 'yr'],
    months: ['months', 'month'],
    lasting: numbers`
      decade-long 10 | two-decade 20 | two-decade-long 20
    `,
    apart: list`from | with | by | for | to | if | but | and | while | in`,
    counted: list`
      people | users | customers | subscribers | parameters | tokens | homes | households |
      downloads | views | jobs | operations | transistors | square | acres | tonnes | tons | miles |
      lines | weekly users | active users | visitors | barrels | inhabitants | hours | kilometers |
      kilometres | gallons | liters | litres | degrees | times | words | images | books | messages |
      queries | residents | drivers | requests | patients | students | vehicles | cars | EVs | phones | iPhones | smartphones | PCs | laptops |
      devices | developers | accounts | citizens | workers | employees | staff | members | copies | songs | videos | photos | searches | prompts | calls |
      interconnections | metres | meters | feet | cubic | kilowatt-hours | megawatt-hours | kWh | MWh | panels | trees | bitcoin | bitcoins | votes | viewers |
      listeners | followers | passengers | packages | minutes | seconds | pages | bottles | calculations
    `,
    daysBehind: list`
      January | February | March | April | May | June | July | August | September | October | November |
      December | Jan. | Feb. | Aug. | Sept. | Oct. | Nov. | Dec.
    `,
    ofWhich: list`of which | of these | of those | of them`,
    ofThem: list`of them | of these | of those`,
    soon: list`this | now | already | immediately | next | last | right | went | goes | come | comes | each | apiece | have | has | had | are | is | were | was | will | would | on | at | under | over | across | more | altogether | in total`,
    versus: list`compared with | compared to | up from | down from | instead of | rather than | versus | against | from`,
    paidIn: ['in'],
    fillers: list`
      of | worth of | of its | of their | of the | of these | more | new | additional
    `,
    upTo: list`
      may add up to | could add up to | can add up to |
      up to | as much as | as many as | a maximum of | maximum of | no more than | not more than |
      at most | capped at | up to a total of | limited to | upto | a cap of | a ceiling of | just
      under a maximum of | scale it to | scale up to | scale to | expandable to | extendable to |
      could grow to | can grow to | may grow to | could rise to | can rise to | may rise to | could
      reach | can reach | may reach | could climb to | could increase to | can increase to | could
      expand to | can expand to | be expanded to | be increased to | be extended to | potential to
      reach | could go as high as | could total | could swell to | rising to as much as | as high as | as large as | not to exceed | not
      exceeding | no greater than | less than | fewer than | scalable to | scalable up to | scaling to | scaling up to | be scaled to | be scaled up to |
      be raised to | be upsized to | be upgraded to | upgradable to | extensible to | could climb as high as | can go up to | a maximum | a maximum value of |
      a maximum total of | a potential total of | with a cap of | a limit of | a ceiling price of |
      could run to | may run to | might run to | can run to | could top out at | top out at | tops out at
      | topping out at | could eventually reach | may eventually reach | could ultimately reach |
      may ultimately reach | could one day reach | could stretch to | may stretch to | could one day stretch to | could go to | may go to | might go to
    `,
    atLeast: list`
      at least | more than | over | upwards of | upward of | in excess of | not less than | no less
      than | no fewer than | a minimum of | minimum of | above | exceeding | well over | well above
      | north of | greater than | exceed | exceeds | topping | surpassing | just over | well more
      than | a minimum term of | the minimum is | no lower than | not fewer than | at the very least | at minimum | a minimum | a floor of | well in excess of |
      comfortably over | comfortably more than | comfortably above | slightly more than | slightly over | a little over | a little more than | a bit more than |
      far more than | much more than | significantly more than | considerably more than | surpasses | surpassed | exceeded | tops | topped | a minimum commitment of
    `,
    prepositions: ['over'],
    particled: list`
      hand | hands | handed | handing | take | takes | took | taken | taking | turn | turns | turned | turning | sign | signs |
      signed | signing | make | makes | made | carry | carries | carried | bring | brings | brought | pass | passes | passed |
      roll | rolls | rolled | give | gives | gave | given |
      talks | talking | negotiations | negotiating | negotiate | discussions | haggling | bargaining | dispute | row | battle | fight | clash | doubts |
      questions | concerns | worries | fears | uncertainty | lawsuit | wrangling | impasse | standoff | squabble
    `,
    upToAfter: [
      'or less',
      'at most',
      'at the most',
      'maximum',
      'or fewer',
      'max',
      'at the very most',
      'at the outside',
    ],
    atLeastAfter: [
      'or more',
      'at least',
      'minimum',
      'at a minimum',
      'at the very least',
      'and counting',
      '-plus',
      'or higher',
    ],
    about: list`
      about | some | roughly | around | approximately | nearly | almost | just under | close to | an
      estimated | estimated | a total of | an additional | another | an initial | a further | a | an
      | the | its | of | circa | approx. | an aggregate | total of | between | from | worth | a
      combined | combined | additional | nearly a | add up to | adds up to | added up to | adding up
      to | go up to | goes up to | went up to | gone up to | going up to | just shy of | shy of | just about | in the region of | on the order of | in the order of |
      in the neighborhood of | in the neighbourhood of | in the vicinity of | a reported | a planned | a proposed | a record | a cool | a whopping | a staggering |
      a hefty | fully | exactly | precisely | almost a | just
    `,
    to: ['to', 'or', 'to as much as', 'to up to'],
    between: ['between'],
    and: ['and', 'and up to'],
    change: list`
      from | up from | down from | raised from | rose from | cut from
    `,
    changed,
    changeEnds: { from: list`from`, to: list`to` },
    rates: list`
      per gigawatt | a gigawatt | per megawatt | a megawatt | per GW | per MW |
      a share | per share | a chip | per chip | per unit | a card | per hour | an hour |
      per kilowatt-hour | a barrel | a head | per GPU | per token | per million tokens | a megawatt-hour | a megawatt hour | per megawatt-hour |
      per megawatt hour | per MWh | per kWh | a kilowatt-hour | a kilowatt hour | per kilowatt hour | per kilowatt | a kilowatt | per rack | a rack | per server |
      a server | per acre | an acre | per square foot | a square foot | per wafer | a wafer | per user | per ADS | a tonne | per tonne | per barrel | per job
    `,
    apiece: ['each', 'apiece', 'a piece'],
    ratesAhead: list`per gigawatt | each gigawatt | every gigawatt | per megawatt | each megawatt | each share`,
    moments: list`
      ago | earlier | old | later | of experience
    `,
    vague: list`
      more than the | less than the |
      tens of billions | tens of millions | hundreds of billions | hundreds of millions |
      hundreds of thousands | tens of thousands | several billion | several hundred | several million |
      a few billion | multibillion | multi-billion | multi-year | multi-gigawatt | billions of | some billions |
      dozens of | single-digit billion | double-digit billion | low billions | a couple of hundred | a couple of thousand | a couple of billion | a couple of million |
      a few hundred | a few thousand | a few million | several thousand | several billions | many billions | many millions | hundreds of megawatts | tens of megawatts |
      tens of gigawatts | multiple gigawatts | several gigawatts | nine-figure | ten-figure | eleven-figure | multi-hundred | multimillion | multi-million |
      multi-hundred-million
    `,
    one: list`
      the first | first | a first | an initial | the initial | each | every | over a | about a | roughly a | a |
      another | well over a | more than a | nearly a | a full
    `,
  },
  claims: {
    abbreviations: list`
      inc | corp | co | ltd | plc | llc | mr | mrs | ms | dr | st | no | vs | jan | feb | mar | apr | jun |
      jul | aug | sep | sept | oct | nov | dec | u.s | u.k | e.g | i.e | approx | est | calif | wash | mass |
      n.y | a.m | p.m | jr | sen | gov | rep
    `,
    beside: {
      roles: codes`
        with with | alongside with | to to | toward to | towards to | in in | into in | inside in |
        within in | from from | by by | through by | via by | of of | for for | and and | & and | plus and |
        or and | at at | between between | among between | as as | like as | including as | than as |
        against over | over over | on over | about over
      `,
      articles: list`the | a | an | its`,
    },
    ordinalStop: false,
    behindReplaced: [],
    dates: {
      months: [
        ['January', 'Jan'],
        ['February', 'Feb'],
        ['March', 'Mar'],
        ['April', 'Apr'],
        ['May'],
        ['June', 'Jun'],
        ['July', 'Jul'],
        ['August', 'Aug'],
        ['September', 'Sept', 'Sep'],
        ['October', 'Oct'],
        ['November', 'Nov'],
        ['December', 'Dec'],
      ],
      weekdays: [['Monday'], ['Tuesday'], ['Wednesday'], ['Thursday'], ['Friday'], ['Saturday'], ['Sunday']],
      lastYear: ['last year', 'a year ago', 'a year earlier', 'the year before'],
      relative: [
        { phrase: 'last year', years: -1 },
        { phrase: 'a year ago', years: -1 },
        { phrase: 'a year earlier', years: -1 },
        { phrase: 'two years ago', years: -2 },
        { phrase: 'last month', months: -1 },
        { phrase: 'a month ago', months: -1 },
        { phrase: 'a month earlier', months: -1 },
        { phrase: 'two months ago', months: -2 },
        { phrase: 'two months earlier', months: -2 },
        { phrase: 'three months ago', months: -3 },
        { phrase: 'three months earlier', months: -3 },
        { phrase: 'four months ago', months: -4 },
        { phrase: 'five months ago', months: -5 },
        { phrase: 'six months ago', months: -6 },
        { phrase: 'earlier this month', months: 0 },
        { phrase: 'last week', days: -7 },
        { phrase: 'a week ago', days: -7 },
        { phrase: 'a week earlier', days: -7 },
        { phrase: 'two weeks ago', days: -14 },
        { phrase: 'two weeks earlier', days: -14 },
        { phrase: 'three weeks ago', days: -21 },
      ],
    },
    cues: {
      invest: list`
        invest | invests | invested | investing | investment* | put ... into | puts ... into |
        putting ... into | pour* | pump* | inject* | plow* | plough* | back | backs | backed | backing |
        equity | financing round | funding | fundraising | raise* | raising | round | shareholder* |
        contribut* | stake | private placement | chip in | cheque | check | co-invest* | coinvest* |
        reinvest* | funnel* ... into | sink ... into | sank ... into | shareholding | capital increase |
        share sale | share issue | preferred stock | preferred shares | common stock | convertible notes |
        series a | series b | series c | series d | series e | series f | venture round | growth round |
        subscrib* to | anchor investor | cornerstone investor | lead investor | co-led by | participat* |
        recapitali* | infusion | fresh capital | fresh funds | fresh cash | put money | puts money |
        putting money | war chest
      `,
      buy: list`
        buy | buys | bought | buying | purchas* | order | orders | ordered | ordering | pay | pays | paid |
        paying | payment* | spend ... on | procure* | reserve* | book | booked | procur* | cost it | price |
        snap up | snaps up | snapped up | offtake | off-take | prepay* | pre-pay* | deposit | preorder* |
        pre-order* | spent on | spends on | spending ... on | splash* out | shell* out | fork* out |
        stump* up | pony up | acquire chips | stock up | stockpile* | ppa | ppas | price tag | instalment* |
        installment* | reservation | reserving
      `,
      supply: list`
        suppl* | deliver* | provide | provides | provided | providing | deploy* | install* | ship | ships |
        shipped | shipping | equip* | access to | capacity | compute | computing power | power ... with |
        hand over | sell | sells | sold | selling | develop | host* | furnish* | outfit* | roll out |
        rolls out | rolled out | rolling out | build | builds | built | construct* | co-develop* |
        manufactur* | power up | bring online | brings online | supercomputer* | cluster | clusters |
        data center capacity | data centre capacity | energize | energise | interconnect* |
        make ... available | made available | dedicat* | fit out | kit out | supercluster*
      `,
      lease: list`
        lease* | leasing | rent | rents | rented | renting | rental | colocat* | tenant | landlord | take up |
        sublease* | sublet* | tenancy | tenants | landlords | let to | pre-let | prelease* | pre-lease* |
        triple net | occupy | occupies | take space | takes space | co-location | powered shell | turnkey
      `,
      finance: list`
        loan* | lend* | lent | lender* | debt | bond* | credit line | facility | financ* | borrow* |
        guarante* | backstop* | underwrit* | notes offering | convertible | mortgage | refinanc* | revolver |
        revolving credit | project finance | syndicat* | private credit | senior notes | secured notes |
        delayed draw | ddtl | asset-backed | securiti* | debt package | debt raise | debt deal | collateral* |
        letter of credit | letters of credit | junk bond* | high-yield | high yield bonds | margin loan |
        credit support | payment guarantee
      `,
      acquire: list`
        take private | acqui* | takeover* | take over | took over | taking over | merge* | merger* | buyout | bid | bids |
        sale to | offer for | takeout | sale of the company | sale of the firm | sale of the group |
        sale of the start-up | buy out | buys out | bought out | buying out | swallow* | gobbl* |
        taking private | taken private | tender offer | all-stock | all-share | all-cash | outright purchase |
        purchase of the company | hostile bid | combine with | combination with | business combination | spac |
        sell itself | sale process | snap up the company | purchase all of | bought all of | divest* |
        carve-out | exchange offer | merger agreement | including debt | including assumed debt | plus debt |
        excluding debt | including liabilities | and take on debt | and assume debt
      `,
      licence: ['licen*', 'royalt*'],
      warrant: list`
        warrant* | option to buy | options to buy | vest* | option to acquire | right to buy | rights to buy |
        right to acquire | rights to acquire | call option | exercisable for | stock purchase rights
      `,
      deal: list`
        tie up | deal | deals | contract* | agreement* | pact* | partner* | accord | alliance | tieup | venture |
        project | projects | plan | plans | commitment* | commit | commits | committed | arrangement |
        letter of intent | memorandum | mou | term sheet | transaction | collaborat* | data center* |
        data centre* | campus | deal ... worth | contract ... worth | contracts ... worth | order ... worth |
        agreement ... worth | pact ... worth | package ... worth | lease ... worth | project ... worth |
        valued at about ... deal | tranche | stargate | bargain | package | announced with | obligation* |
        deal valued | contract valued | agreement valued | lease ... valued | order valued |
        transaction valued | acquisition valued | price tag | purchase price | worth about ... over |
        stake worth | chips worth | services worth | alliances | joint ventures | jv | consortium | framework |
        supply deal | lease deal | megadeal | compute deal | consideration | headline value | pledge |
        pledges | undertaking | supply agreement | offtake agreement | purchase agreement | in exchange for |
        in return for
      `,
      disclaimed: list`
        wasn't a commitment | never ... commitment | not ... a commitment | no commitment | never committed |
        not committed to | never promised | never ... an order | not an order | never a promise |
        not a promise | not a firm | upper limit | mere ceiling | a ceiling | a cap, not | obliged nobody |
        obliges nobody | obligates nobody | no obligation | not obliged | not obligated |
        not binding after all | never binding | not ... a contract | never a contract | not guaranteed |
        no assurance | not a guarantee | never guaranteed | was aspirational | merely aspirational |
        only an invitation | was not a pledge | never a pledge | never pledged | never a firm |
        played down the | backed away from | backs away from | walked back | walks back | walking back |
        theoretical maximum | never a binding | never legally binding | not legally binding after all |
        not an obligation | never an obligation | never obliged | nothing binding | no binding commitment |
        no firm commitment | no firm order | no firm orders | no purchase commitment |
        not a purchase commitment | not a done deal | never a done deal | not set in stone |
        merely an invitation | just an invitation | an invitation, not | never an agreement | never signed a |
        not promised | no guarantee | no guarantees | there was no commitment | were never committed |
        is not committed | was not committed | are not committed | isn't committed | wasn't committed |
        weren't committed | aren't obligated | isn't obligated | wasn't obligated | not a hard commitment |
        not a hard number | a headline number | headline figure only | a maximum, not | upper bound |
        only a target | merely a target | just a target | only an aspiration | merely an aspiration |
        an aspiration, not | more aspiration than | backing away from | walked it back | rowed back |
        rows back | rowing back | backpedal* | back-pedal* | backtrack* | downplayed the | downplays the |
        plays down the | played down talk | tempered expectations | no assurances | no certainty that |
        can give no assurance | may never materialise | may never materialize | not obliging |
        pours cold water | poured cold water | pouring cold water | pour cold water | may not materialise |
        may not materialize | may never happen | might never happen | might not happen | may not happen |
        may not close | might not close | no promise | no promises | nothing firm | nothing is guaranteed |
        nothing guaranteed | nothing is set in stone | not contractually | far from certain |
        far from assured | not assured | isn't assured | isn't guaranteed | aren't guaranteed | not locked in |
        not a blank cheque | not a blank check | isn't a commitment | isn't a contract | isn't a firm |
        isn't an order | isn't a promise | isn't a done deal | isn't binding on | a goal, not | a target, not |
        an ambition, not | not legally obliged | not legally obligated | stops short of committing |
        stopped short of committing | rather than a commitment | rather than a firm | an invitation to invest |
        bound neither | binds neither | neither side is bound | commits neither | committed neither |
        free to walk away | is free to walk | may walk away | can walk away | could walk away |
        right to walk away | only ever a | never more than a | was never more than | no more than a letter |
        nothing more than a | no strings | opt out at any time | can opt out | may opt out | nothing obliges |
        nothing obligates | nothing compels | nothing binds | nothing forces | not a budget |
        an aspiration, not a | an aspiration rather | isn't required | not required | is merely an ambition |
        merely an ambition | just an ambition | only an ambition | a mere ambition | an ambition rather |
        not a binding | has no binding | does not oblige | does not bind | doesn't bind | doesn't oblige |
        do not oblige | did not oblige | need not take | need not buy | need not spend | no need to buy |
        upper estimate | nothing ... has to take | never owed | owes nothing | does not commit |
        doesn't commit | did not commit | didn't commit | was a guideline | only a guideline |
        merely a guideline | only a framework | merely a framework | just a framework |
        only a statement of intent | merely a statement of intent | on paper only | only on paper |
        existed only on paper | exists only on paper | indicative only | purely indicative |
        does not have to take | does not have to buy | doesn't have to take | doesn't have to buy |
        neither side is obliged | neither party is obliged | neither company is obliged | neither is obliged |
        neither side is obligated | neither party is obligated | neither company is obligated |
        neither of them is bound | neither party is bound | neither company is bound | nobody is obliged |
        nobody is bound
      `,
      denied: list`
        made up | denied | denies | deny | denying | denial | false | untrue | not true | no truth | incorrect |
        inaccurate | wrong | refuted | refutes | rejected the report | dismissed the report | invented |
        fabricated | baseless | unfounded | no talks | not in talks | no such | let alone | no bid | no offer |
        pure speculation | fake | categorically rejected | flatly rejected | rejected reports |
        rejects reports | rejected suggestions | rejects the report | dismissed reports | dismisses reports |
        dismissed as | dismissed a report | dismisses the report | dismissed the claim | rejected the claim |
        rejected claims | rejects claims | rejected that | disputed the | disputes the | disputed that |
        disputes that | contested the report | refute | refuting | rebutted | rebuffed reports |
        pushed back on | pushed back against | pushes back on | nonsense | rubbish | made it up | fiction |
        fictitious | erroneous | misleading | mischaracteri* | misreported | misreport | not accurate |
        not correct | not the case | nothing of the sort | never held talks | never been in talks |
        never discussed | not holding talks | no discussions | no negotiations | not negotiating |
        no intention of | no intention to | debunk* | without foundation | groundless | no basis | hoax |
        no substance | not in discussions | isn't in talks | wasn't in talks | aren't in talks | repudiat* |
        unsubstantiated | bogus | ruled out a | has not made an offer | no approach | nothing to it |
        nothing in it | never existed | does not exist | doesn't exist | never approached |
        never made an offer | shot down reports | shot down talk | shot down a report | shot down speculation |
        shoots down speculation | shot down rumours | shot down rumors | shoots down | brushed off |
        brushes off | brushed aside | brushes aside | waved away | waved off | laughed off | scoffed at |
        quashed rumours | quashed rumors | quashed speculation | quashed talk | knocked down reports |
        knocks down | batted away | swatted away | took issue with | not considering | not planning to |
        not planning any | not looking to | not for sale | not interested in | no interest in |
        not up for sale | far from the truth | bears no resemblance | does not reflect | doesn't reflect |
        contrary to reports | set the record straight | no plans to buy | no plans to invest |
        no plans to acquire | no plans to sell | no plans to take a | no plans to raise | no plans to bid |
        no plans to merge | no plans for a deal | nothing to the story | nothing to the report |
        nothing to the reports | hogwash | poppycock | tosh | ludicrous | preposterous | absurd |
        not in any talks | is not in talks | was not in talks | are not in talks | branded ... false |
        calls ... false | called ... false | wide of the mark | poured scorn | pours scorn | heaped scorn |
        no foundation | far-fetched | way off | off base | off the mark | contradicted | contradicts |
        contradicting reports | had not received | has not received any | not received any |
        not received an offer | received no offer | has received no | had received no | there are no plans |
        shred of truth | not a shred | grain of truth | not a word of truth | not a word of it |
        not remotely true | not at all true | rejected as false | rejected as untrue |
        dismissed as speculation | rubbished | rubbishes | trashed the report | disputed a report |
        disputes a report | never offered | never wanted to | no such plan | no such plans | no such deal |
        no such order | no such contract | wild speculation | mere speculation | just speculation |
        idle speculation | never considered | never weighed | never planned to | never intended to |
        never spoke | never sought | never bid | never negotiated | never had talks | nothing to reports |
        nothing to a report | there was no ... offer | there is no ... offer | there is no ... deal |
        there was no ... deal | there is no ... agreement | there is no ... contract | there is no ... order |
        there is no ... plan | there is no ... bid | there was no ... bid
      `,
      cancelled: list`
        scrapp* | scrap | scraps | cancel* | terminat* | called off | calls off | calling off | call off |
        abandon* | withdr* | fell through | fallen through | falls through | collapsed | collapse of |
        voted down | vote down | turned down | rejected | walked away | walks away | pulled out | pulls out |
        pulled the plug | pull out | backed out | backs out | axed | dropped plans | drops plan | dropped its |
        dropped the | ditched | shelved for good | no longer go ahead | will not go ahead | not proceed |
        not go through | ended talks | ended its | ends talks | rescind* | torn up | tears up | gave up |
        lapsed | expired | broke off | breaks off | is dead | blocked | called it off | scupper* | scuttl* |
        derail* | nixed | nixes | nix | killed off | killed the | kills the | kill the | dead in the water |
        shot down | struck down | thrown out | cut short | walk away | walking away | pulls the plug |
        pulling the plug | pull the plug | plug pulled | pulled its | pulls its | pulled the offer |
        pulled the bid | pulling out | pulled back from | pull back from | bowed out | bows out | bow out |
        dropped out | drops out | drop out | dropped a plan | dropped a bid | drops bid | drops its |
        drops the | dropping its | dropping plans | dropping the | give up on | gives up on | given up on |
        ditch | ditches | ditching | jettison* | shelved permanently | no longer plans | no longer intends |
        no longer pursuing | no longer proceeding | no longer happening | not going ahead | won't go ahead |
        won't proceed | will not proceed | would not proceed | decided against | decided not to |
        opted not to | opted against | passed up | turned its back on | declined to proceed |
        declined to exercise | not exercised | unexercised | without being exercised | chose not to | lapse |
        lapses | ended without | ended in failure | ended negotiations | end talks | ending talks |
        talks ended | talks collapse | broke down | break down | breaks down | broken off | break off |
        called a halt to | calls a halt | came to nothing | come to nothing | came to naught |
        nothing came of | never materialised | never materialized | never closed | never completed |
        never consummated | never happened | never finished | never got off the ground | fell apart |
        falls apart | falling apart | fell by the wayside | unravel* | imploded | scotched | vetoed | rejects |
        rebuff* | spurn* | snubbed | voted against | vote against | voted it down | said no | turns down |
        turning down | turned it down | revoked | revoke | revokes | voided | voids | voiding | nullif* |
        annul* | unwound | unwind | unwinds | tore up | tear up | tearing up | exits the deal | backed off |
        backing out | scrubbed | mutually agreed to end | parted ways | part ways | failed to agree |
        failed to reach | failed to close | failed attempt | failed sale | abortive | aborted | abort |
        no deal was reached | without a deal | without an agreement | been pulled | was pulled | were pulled |
        has pulled | was dropped | were dropped | been dropped | has dropped | have dropped | had dropped |
        quietly dropped | no longer being pursued | no longer being considered | not being pursued |
        is history | not be financing | would not finance | will not finance | won't finance | talks are over |
        off the table | called it quits | calls it quits | stepped back from | stepped away from |
        steps away from | stepping away from | was never finished | was never completed | never went through |
        never came off | threw in the towel | throws in the towel | throwing in the towel | called time on |
        calls time on | calling time on | let ... lapse | let ... expire | allowed ... to lapse |
        allowed ... to expire | never exercised | was not renewed | were not renewed | not be renewed |
        won't renew | not to renew | declined to renew | bailed on | bails on | bailed out of | reneged |
        reneges | reneging | would have taken | would have valued | would have bought | would have created |
        would have supplied | would have paid | would have invested | would have put | would have provided |
        would have added | would have sold | would have lent | would have doubled | would have combined |
        went up in smoke | gone up in smoke | bit the dust | bites the dust | hit the buffers |
        hits the buffers | died on the vine | came unstuck | come unstuck | foundered | collapses |
        dumped plans | dumps plans | canned plans | torpedo* | quit talks | quits talks | took a pass |
        takes a pass | passed on the chance | passed on the opportunity | opted out of | called an end to |
        brought to an end | came to an end | comes to an end | ripped up | rips up | went begging |
        will not renew | would not renew | did not renew | sink the | sinks the | sank the | sink a deal |
        sank a deal | sank its | came to grief | come to grief | will not happen | won't happen |
        would not happen | handed back | hands back | handing back | has handed back | have handed back |
        gave back | gives back | relinquish* | forfeit* | surrendered | vacated | let go of |
        freed itself from | extricat* | backed away from buying | killed by | undone by | no longer intended |
        no longer wants | no longer want | no longer needs | no longer needed | no longer planned |
        no longer wished | option ... run out | without result | ended inconclusively | led nowhere |
        leads nowhere | came to an abrupt end | ended abruptly | not going to happen | thing of the past |
        threw it out | dropped it | failed to buy | failed to acquire | failed to win | failed investment |
        failed project | failed plan | failed to go through | failed to materialise | failed to secure |
        failed ... takeover | failed ... acquisition | failed ... merger | failed ... purchase |
        failed ... deal | failed ... bid | ill-fated | ill-starred | is now off | deal is off | is no more |
        are no more | kaput | is toast | torn it up | tore it up | tears it up | been shelved for good |
        showed it the door | shown the door | pulled the rug | pulls the rug | pulled from the market |
        pulled off the market | ran into a wall | run into a wall | hit a wall | hit a brick wall |
        came a cropper | go their separate ways | went their separate ways | gone their separate ways |
        going their separate ways | parted company | part company | parting company | by mutual consent |
        has moved on | have moved on | has since moved on | lost interest | cold feet | gave it up |
        given it up | didn't go through | did not materialise | did not materialize | didn't materialise |
        didn't materialize | did not happen | didn't happen | didn't proceed | never took place |
        never took off | never came to pass | never came about | never got built | was never built |
        were never built | was never signed | were never signed | will never be built | won't be built |
        will not be built | would not be built | will not be renewed | won't be renewed | not to go ahead |
        not to proceed | not to pursue | no longer pursue | no longer build | stopped work on |
        has stopped work | halted for good | crumbled | crumbles | disintegrated | in ruins | in tatters |
        went nowhere | goes nowhere | go nowhere | has died | doomed | not taken up | never taken up |
        not be taken up | will not take | won't take | would not take | will not be taking | will not build |
        won't build | barred ... from buying | banned ... from buying | barred ... from taking |
        bars ... from buying | told ... not to buy | exited ... project | exits ... project |
        exited ... venture | exited ... talks | exits ... talks | exited ... deal | agreed to end |
        agree to end | have agreed to end | has agreed to end | had agreed to end | agreed to terminate |
        agree to terminate | have agreed to terminate | has agreed to terminate | agreed to cancel |
        agree to cancel | have agreed to cancel | has agreed to cancel | agreed to scrap |
        have agreed to scrap | agreed to call off | have agreed to call off | agreed to drop |
        have agreed to drop | agreed to abandon | have agreed to abandon | agreed to unwind |
        have agreed to unwind | agreed to part ways | have agreed to part ways | agreed to part company |
        getting out of | got out of | gets out of | wants out of | want out of | wanted out of |
        lost ... contract | loses ... contract | lost ... order | loses ... order | lost the deal |
        loses the deal | stripped ... of a | stripped ... of the | took ... away from | takes ... away from |
        taken away from | won't buy | won't invest | won't lend | now history | ancient history |
        nothing has come of
      `,
      stalled: list`
        slow walked | on ice | stall* | on hold | put off | postpon* | suspend* | paus* | no progress | not progress* |
        gone cold | go cold | goes cold | went cold | shelve | shelved | shelves | shelving | frozen | freez* |
        in limbo | in doubt | in jeopardy | bogged down | hit a snag | not advanced | deadlock* | stuck |
        without a date | indefinitely | yet to materialize | yet to materialise | failed to materialize |
        not materialised | not materialized | delayed | delaying | delays to | delay in | delay of |
        back burner | put on hold | puts on hold | placed on hold | halted | halts | halting | halt to |
        standstill | grinds to a halt | in stasis | mothball* | shelve plans | deferred | defer | defers |
        deferring | pushed back to | pushed back until | pushed out to | pushed to next | holding up |
        hung up | hits a snag | hit snags | snagged | hitting a snag | faltering | falters | faltered |
        languish* | bog down | mired in | stymied | impasse | gridlock* | no closer to | not been signed |
        yet to be signed | still not signed | unsigned | not yet signed a | not finalised | not finalized |
        yet to be finalised | yet to be finalized | yet to begin | not begun | not started | no movement |
        little progress | scant progress | little headway | no headway | slow walking | dragging on |
        drags on | dragged on | drag on | running late | behind schedule | months late | up in the air |
        in the balance | uncertain future | cast doubt | casts doubt | casting doubt | in question |
        called into question | thrown into doubt | shaky | wobbl* | teeter* | cooled on | cooling on | iced |
        kicked into the long grass | kicked down the road | is being reconsidered | reconsidering |
        reconsider | rethink* | second thoughts | reassess* | re-evaluat* | awaiting a decision | fizzled |
        fizzling out | petered out | peter out | gone quiet | went quiet | gone nowhere | going nowhere |
        goes nowhere | went nowhere | ran aground | run aground | run out of steam | ran out of steam |
        lost momentum | sits idle | been held up | is held up | are held up | were held up | was held up |
        without setting a date | no new date | no timetable | not moved | hasn't moved | haven't moved |
        not budged | hasn't budged | yet to break ground | nothing has happened | nothing has moved |
        in abeyance | stopped work | work has stopped | until further notice | parked the | parked its |
        sidelined | no end in sight | no date set | has not been delivered | have not been delivered |
        only on paper | remains on paper | remain on paper | still on paper | exists only on paper |
        a year late | weeks late | years late | a quarter late | late by | later than planned |
        later than promised | pushed back by | been pushed back | was pushed back | were pushed back |
        pushes back the | pushed back the | pushed back its | hits the skids | run into trouble |
        ran into trouble | ran into difficulties | hit trouble | hits trouble | hanging by a thread |
        hangs by a thread | ran into the sand | run into the sand | runs into the sand | yet to be built |
        yet to be delivered | yet to arrive | still waiting for | delays the | delays its | delay its |
        delay the | faces delays | facing delays | faces a delay | hit by delays | beset by delays |
        wait and see | gathering dust | treading water | stalemate | hit a wall | hits a wall |
        hit a roadblock | hits a roadblock | no further along | dragging its feet | drags its feet |
        dragged its feet | slowed work | slows work | has slowed | have slowed | slowed construction |
        slowing construction | slow work | is still waiting | are still waiting | awaits its first |
        no end date | hit a brick wall | bumped into | run up against | ran up against | held in limbo |
        failed to break ground | missed its deadline | missed a deadline | missed the deadline |
        misses deadline | deadline passed | deadline has passed | deadline lapsed | yet to receive |
        has yet to place | yet to deliver | has not received any | have not received any | not yet received |
        not yet been delivered | not yet delivered | tied up at | tied up in | held up at | stranded |
        pushed back a | set back by | set back a | green light that may | awaiting clearance that |
        none has arrived | none have arrived | none has been delivered | none of it has |
        nothing has been delivered | nothing has arrived | nothing has been built |
        nothing has been signed since | has slipped | have slipped | slipped to | slips to | slipped by |
        slipping | slip to | date slips | slipped into | has slid | slid to | not getting off the ground |
        not got off the ground | has not got off | hasn't got off | yet to get off | struggling to offload |
        struggling to sell | struggling to raise | struggling to find | struggled to | struggles to |
        little has come | little to show | nothing to show | none has been built | none have been built |
        none of ... has been built | none of ... have been built | none has been spent | not a single |
        not broken ground | yet to start | still awaits delivery | hit the brakes | hits the brakes |
        hitting the brakes | pumped the brakes | pumping the brakes | pumps the brakes | put the brakes on |
        puts the brakes on | slammed the brakes | slams the brakes | slammed on the brakes | ground to a |
        near halt | marking time | marks time | sitting on its hands | sits on its hands | holds back on |
        holding back on | held back on | holding off | held off | holds off | won't be there before |
        later than agreed | later than expected | later than scheduled | a year later than | overdue |
        has overrun | in cold storage | gathers dust | lies idle | lie idle | sit idle | sitting idle |
        standing idle | lain idle | sits empty | stands empty | no start date | without a start date |
        no date has been | been put back | was put back | were put back | put back to | has been moved back |
        moved back to | has been held up | held up by | held up in | awaiting permits | awaiting a permit |
        awaiting power | waiting for power | waiting for permits | for lack of power | for want of power |
        hold off on | hold off | has held up | have held up | held up the | not a dollar of | not a cent of |
        not a penny of | blocked until | is blocked until | barred until | held back until | runs aground |
        nothing has moved on | nothing moved on
      `,
      rumored: list`
        sources had said | sources have said | sources had told | people had said | reports had said |
        in talks | talks to | talks with | talks about | talks over | discussing | discussions | negotiat* |
        consider | considers | considering | considered | explor* | weigh | weighs | weighing | weighed |
        mull | mulls | mulling | reportedly | rumored | rumoured | rumor | rumour | close to | nearing |
        nears | near a deal | advanced talks | early talks | exclusive talks | sounding out | seeking | seeks |
        seek | looking to | is said to | are said to | potential | potentially | possible | speculation |
        approached | in line to | poised to | set to announce | preparing a bid | eyes | eyeing | preliminary |
        in active talks | final talks | late-stage talks | hold talks | holding talks | held talks |
        holds talks | having talks | had talks | opened talks | began talks | begun talks | started talks |
        restarted talks | resumed talks | talking to | talking with | in conversations | conversations with |
        conversations about | in dialogue | courting | courted | wooing | wooed | circling | stalking |
        sniffing | kicking the tyres | kicking the tires | kicked around | kicking around | contemplat* |
        toy with | toying with | toyed with | ponder* | evaluating | evaluates | assessing | studying |
        looks at | taking a look | interested in | expressed interest | shown interest | showing interest |
        in the running | frontrunner | front-runner | shortlist* | bidders | suitor* | may be close |
        closing in on | on the verge of | on the cusp of | edging towards | edging toward | inching towards |
        inching toward | about to sign | about to announce | could announce | may announce |
        as soon as this week | as early as this week | as soon as next week | tentative | tentatively |
        is believed to | are believed to | is thought to | are thought to | was said to | were said to |
        is reported to | are reported to | was reported to | allegedly | purported* | unconfirmed |
        hearing that | there is talk | there's talk | talk of | talk that | word is | chatter | scuttlebutt |
        whisper* | gauging | sounded out | sounds out | shopping for | hunting for | on the hunt | scouting |
        in the market for | vying | vie | vies | bidding war | mooted | moots | in the works | could be worth |
        could fetch | might fetch | would value | we hear | i hear | i'm told | we're told | we are told |
        looking for | talking about | tipped to | word has it | out raising | been talking | has talked |
        have talked | talked about | talked to | under discussion | being discussed | under consideration |
        nothing has been signed | nothing is signed | nothing signed | isn't signed yet |
        set to bring to market | is set to bring | feelers | is looking at | are looking at | looking at a |
        hammering out | being hammered out | ironing out | thrashing out | flirting with | flirted with |
        floated the idea | floats the idea | floating the idea | bandied about | on the table |
        at an early stage | in the early stages | has discussed | have discussed | had discussed |
        raised the possibility | looks set to | look set to | edging closer | moving closer to | is near a |
        are near a | said to be near | said to be in | could come as soon as | could come as early as |
        is being lined up | are being lined up | in pole position | emerged as the | talks are at |
        talks remain | may yet change | could still change | terms could change | terms may change |
        details could change | not been finalised and | has yet to be decided | no decision has been |
        no final decision | declined to comment on the talks | in the throes of | on the cards |
        word on the street | haggling | haggled | haggle | hashing out | dangled | dangles | tongues wagging |
        rumblings | in play | knocking on the door | wants to know | gossip | grapevine | tipped as |
        overtures | an approach from | made an approach | in the hunt | in the mix | leading contender |
        running to | at advanced stages | at an advanced stage | thinking about | held exploratory |
        sources put | source puts | put by sources | looked into | looks into | looking into buying |
        looked at | kicked the tyres | kicked the tires | has kicked the | finalising terms |
        finalizing terms | finalising the terms | finalizing the terms | finalising details |
        finalizing details | finalising a | finalizing a | are finalising | are finalizing | is finalising |
        is finalizing | sniffed around | circled | discussed a | discussed an | discussed buying |
        discussed investing | discussed selling | discussed taking | discussed putting | discusses |
        was discussed | were discussed | is in line | understood to | is understood | are understood | touted |
        is toying | mulled | nothing has been put on paper | nothing on paper | nothing signed yet |
        never confirmed | never been confirmed | yet to be confirmed | is not signed yet | may yet |
        might yet | could yet | readying | readies | drawn interest | has drawn interest | drew interest |
        attracted interest | has attracted interest | attracted bids | drawn bids | drawn offers
      `,
      modal: ['may', 'might', 'could', 'can', "won't"],
      intended: list`
        intend* | planned | planning | plan | plans | aim to | aiming to | aims | expect* | would | is to |
        are to | hope* | target* | proposed | proposal | proposes | framework | foresaw | foresees |
        envisage* | envision* | foreseen | earmarked | wants to | wanted to | goal | ambition | pencilled in |
        subject to | ask* | eventually | is due to | are due to | slated for | slated to | scheduled to |
        due to open | anticipates | anticipate | anticipated | is aiming | aspires to | aspire to |
        aspirational | aspiration | in the pipeline | on the drawing board | projected to | is projected |
        roadmap | road map | blueprint | is designed to | in the long run | longer term | hoping | ambitions |
        prospective | contemplated | seeks to | preparing to | prepares to | gearing up to | gears up to |
        unveiled plans | announced plans | draft agreement | drafted | proposing | propose | pencils in |
        penciled in | sets out to | set out to | looking to raise | is raising | are raising | meant to |
        supposed to | designed for | want | wishes to | wish to | working towards | working toward |
        could eventually | with a view to | has its sights on | sets its sights on | set its sights on |
        sights set on | plots | plotting | mapped out | maps out | keen to | in the offing | is prepared to |
        are prepared to | is willing to | are willing to | applied for | has applied | applied to build |
        application to build | seeking permission | seeks permission | set aside | sets aside | is eyeing up |
        has designs on | is preparing | are preparing | exploring offtake | explore offtake | has an option |
        have an option | an option on | option for another | options on | heart set on | first refusal |
        right of first offer | keen on building | dreams of | dreaming of | long-term aim | is gearing up |
        are gearing up | calls for building | aiming for | with the aim of | vision for |
        expressed its intention | expressed an intention | stated its intention | declared its intention |
        stands ready to | stand ready to | stood ready to | is set to | are set to | was set to | were set to |
        is due in | is due by | are due in | are due by | due in the | due by the | due next |
        due for delivery | should come | should go live | should start | should rise to | should reach |
        should grow | is lining up | are lining up | will seek to | will seek | will look to | will aim to |
        will try to | will decide later | will decide whether | has the right to | have the right to |
        gives it the right | right to buy | right to take | right to acquire | right to purchase |
        right to expand | right to add | option to | options to | has options | have options |
        holds an option | holds options | could later | may later | might later | could one day | may one day |
        could be expanded | could be extended | could be doubled | foresee | plans to expand | plans to order |
        had aimed to | was to have | were to have | was going to | were going to | subject to contract |
        subject to signing | subject to agreement | gunning for | has it in mind | has in mind | had in mind |
        itching to | is angling to | is determined to | are determined to | is bent on | is counting on |
        is banking on | counts on | bids to | bid to build | set itself | swell to | to be expanded to |
        ramp to | ramp up to | ramping to | scale up to | down the line | in due course | in a later phase |
        later phases | at a later stage | in a second phase | in a second step | has offered to |
        have offered to | offered to buy | offered to invest | offered to pay | offered to acquire |
        offered to put | offered to take | offers to buy | offers to invest | offers to pay |
        offers to acquire | tabled a | tabled an | has tabled | have tabled | may follow | could follow |
        might follow | room to grow | should take | should bring | should house | should host | may grow to |
        might grow to | might rise to | may rise to | might expand | may expand | could rise to |
        could grow to | could expand | bidding for | in the running for | aim for
      `,
      nonbinding: list`
        MOUs | letter of intent | letters of intent | loi | the letter | memorandum | memoranda | mou | non binding |
        nonbinding | term sheet | preliminary agreement | preliminary deal | in principle |
        letters of understanding | letter of understanding | memo of understanding | heads of terms |
        heads of agreement | indicative terms | indicative offer | indicative proposal | non-binding offer |
        non-binding agreement | preliminary terms | preliminary memorandum | preliminary understanding |
        agreement in principle | deal in principle | tentative agreement | tentative deal | handshake deal |
        handshake agreement | expression of interest | expressions of interest | statement of intent |
        declaration of intent | no definitive agreement | not yet signed | has not been signed |
        have not signed | no contract has been signed | definitive agreement has not |
        subject to a definitive agreement | subject to definitive agreements | subject to final documentation |
        preliminary pact | not binding | isn't binding | not yet binding | not legally binding |
        isn't legally binding | has yet to sign | have yet to sign
      `,
      agreed: list`
        agreed | agree | agrees | agreement | sign | signed | signs | signing | inked | inks | announce* |
        announcing | unveil* | commit | commits | committed | committing | commitment* | will | contract |
        contracts | contracted | definitive | pledge* | pledging | struck | strikes | strike | secured |
        secures | secure | won | wins | win | awarded | landed | lands | entered into | enter into | reserved |
        ordered | orders | undertook | undertaken | undertakes | promised | promises | granted | grants |
        granting | deal | sealed | seals | clinch* | finalized | finalised | expanded | expands | expand |
        raised to | bringing the total | brings the total | partnership | order | approved | said ... would |
        says ... would | would-be owner | agreeing | inking | countersigned | cements | cemented | cement |
        finalises | finalizes | finalising | finalizing | firmed up | binding offer | contractually |
        locks in | locked in | locking in | lock in | awards | awarding | selected | selects | tapped | taps |
        nabs | nabbed | bags | bagged | scoops up | scooped | snags | snapped up | snaps up | wraps up |
        wrapped up | formalised | formalized | formalises | formalizes | enters into | entering into |
        entered an | enters a | teamed up | teams up | teaming up | joined forces | joins forces |
        joining forces | partnered | partners with | extended its | extends its | extended the | renewed |
        renews | renewal | upsized | upsizes | upsizing | exercised | exercises | exercising | undertaking to |
        is obliged to | obliges | is obligated | guarantees | guaranteed | backstopped | backstops |
        underwrites | underwritten | underwrote | stumps up | stumping up | ponies up | earmarks | allocates |
        allocated | allotted | approves | greenlit | green-lit | green light | greenlights |
        gave the go-ahead | given the go-ahead | voted to approve | voted in favor | voted in favour |
        preleased | pre-let | leases to | booked | is to receive | entitles | entitled to | is entitled |
        pen to paper | put their names to | put its name to | shook hands | shake hands | shakes hands |
        on the hook for | tied itself to | ties itself to | tied itself up | bound itself | vowed | vows |
        vowing | lined up | lines up | gave the nod | given the nod | gets the nod | opted for | opts for |
        plumped for | plumps for | chose | chooses | chosen | picks | picked | hammered out a | brokered |
        under the terms | locked into | not cancelled | not canceled | not been cancelled | not been canceled |
        not scrapped | not abandoned | not dead | isn't dead | not pulling out | not walking away |
        not terminated | not withdrawing | not backing out | not stalled | not on hold | not delayed |
        not shelved | no delays | no delay | not paused | not suspended | on schedule | on track | goes ahead |
        presses ahead | pressing ahead | pushing ahead | pushes ahead | forges ahead | revived | revives |
        resurrected | reinstated | reinstates | is putting | are putting | is investing | are investing |
        is buying | are buying | is paying | is acquiring | is lending | dropped its inquiry |
        dropped its investigation | dropped its probe | dropped its objections | dropped its opposition |
        dropped its lawsuit | dropped its complaint | dropped its challenge | dropped the inquiry |
        dropped the investigation | dropped the probe | drops its objections | drops its opposition |
        drops probe | can be terminated | may be terminated | could be terminated | can terminate |
        may terminate | right to terminate | can be cancelled | can be canceled | may be cancelled |
        may be canceled | can cancel | may cancel | can be torn up | could be torn up | termination right |
        termination rights | termination clause | tie the knot | ties the knot | tied the knot | joined hands |
        joins hands | is taking | are taking | has the signature | blessed | cleared to | has been cleared |
        have been cleared | yet to pay | yet to be paid | not yet been paid | not yet invested |
        not yet drawn | yet to be drawn | yet to close | not yet closed | yet to vest | not yet vested |
        yet to be completed | not yet completed | still to be paid | still owed | closed a deal with |
        closed a contract with | licensed | authorised | authorized | authorises | authorizes | clears |
        cleared ... sale | cleared exports | cleared the export | is renting | are renting | is leasing |
        are leasing | rents | rented | leased | hires | topped up | tops up | sweetened | sweetens |
        beefed up | beefs up | enlarged | enlarges | has doubled its | tripled its | goes on | carries on |
        continues as planned | continues unchanged | unaffected | proceeding as planned | as planned |
        in full swing | stands by its | stand by its | whittled down | cut back to | pared back to |
        trimmed to | reduced to | scaled back to | is to receive under | on the dotted line | stands behind |
        stands surety | stood surety | vouches for | has secured a | has secured an | weighs on | weigh on |
        weighed on | weighing on | owes | exercised an option to | exercised its option to |
        exercises an option to | took up an option | took up its option | takes up its option |
        about to complete | about to close | expected to close | expects to close | expect to close |
        due to close | set to close | to close in | should close | expected to be completed |
        expects to complete | expect to complete | set to complete | due to complete | due to be completed |
        to be completed | standing behind | needs a few more | still needs approval | still need approval |
        cleared the FTC | has cleared | have cleared | has now cleared | said ... that ... would |
        announced ... would | announced ... that ... would | confirmed ... would |
        confirmed ... that ... would | said ... will | announced ... will | confirmed ... will
      `,
      completed: list`
        paid | issued | sold | handed | hold | closes | raised | cost | invested | bought | acquired |
        completed | completes | closed its | closed the | closed a | closed in | delivered | received |
        receives | has put | installed | holds | held | owns | owned | taken delivery | transferr* |
        went live | is live | operational | now runs | purchased | took a | took stakes | has spent |
        contributed | borrowed | led a | finished | repaid | prepaid | completion of | completing |
        closing of the | has closed | have closed | had closed | were closed | was closed | closed on |
        closed last | financial close | wrapped up its | took possession | took ownership | took control |
        took delivery | shipped | taken over | swallowed | gobbled up | has secured | pulled in | raked in |
        banked | pocketed | took home | drew down | drawn down | fully drawn | has drawn | disbursed | wired |
        deposited | lent | had put | poured in | has poured | have poured | injected | plowed | ploughed |
        pumped | holding a | owning | up and running | came online | has come online | went into service |
        in operation | switched on | is running | now running | powered up | energised | energized |
        was converted | offloaded | cashed out | divested | vested | have put | brought in | ended up with |
        opened last | opened its doors | inaugurated | have spent | had spent | shelled out | forked out |
        forked over | splashed out | plunked down | stumped up | coughed up | sank ... into | sunk ... into |
        has sunk | have sunk | has arrived | have arrived | had arrived | already in use | is in use |
        are in use | entered service | turned on | powered on | fired up | deal closed | transaction closed |
        acquisition closed | sale closed | consummated | retained a | kept a | retains a | keeps a |
        collected | cashed in | repurchased | converted money | converted ... into | took over | took part |
        came in with | has a stake | have a stake | had a stake | netted | has opened its | have opened its |
        has provided | have provided | provided the bulk | has kept | have kept | leaves ... with |
        left ... with | leaving ... with | is used by | are used by | is already using | are already using |
        takes delivery | has taken a | have taken a | had taken a | parted with | came on stream |
        has come on stream | has gone live | have gone live | are live | written a cheque | written a check |
        cut a cheque | changed hands | walked away with | walked off with | came away with | already training |
        has bagged | now hosts | already hosts | was funded | has funded | have funded | has financed |
        has landed in | put down ... deposit | shovelled | shoveled | splurged | lavished | funnelled |
        funneled | channelled | channeled | dished out | doled out | threw ... at | has thrown ... at |
        piled into | plonked down | is home to | are home to | reached its account | hit its account |
        switches on | has filled | has taken up | already arrived | has been running | have been running |
        began operating | started operating | has started up | dates from | has been an investor |
        has been a shareholder | is an investor in | are investors in | already an investor |
        is a shareholder | is the largest shareholder | is the biggest shareholder |
        became the largest shareholder | became its largest shareholder | became a shareholder | now complete |
        is complete | on line | has brought ... on line | arrived at | arrived on | came through |
        has come through | has reached | loaned | has advanced | advanced it | was advanced | fronted |
        placed ... bonds | bonds were placed | placed ... notes | placed ... shares | extended a loan |
        extended ... loan to | extended ... credit to | made a loan | made the payment | made a payment |
        payment was made | payments were made | made payments | reimbursed | kicked in | chipped in |
        ponied up | bankrolled | seeded | wrapped up ... round | wraps up ... round | wrapping up ... round |
        wrap up ... round | wrapped up ... raise | wraps up ... raise | wrapped up ... fundraising |
        wraps up ... fundraising | wrapped up ... financing | wrapped up ... acquisition |
        wraps up ... acquisition | wrapped up ... takeover | wraps up ... takeover | wrapped up ... purchase |
        wraps up ... purchase | wrapped up ... buyout | finalised ... acquisition | finalized ... acquisition |
        finalises ... acquisition | finalizes ... acquisition | finalised ... takeover |
        finalized ... takeover | finalises ... takeover | finalizes ... takeover | finalised ... purchase |
        finalized ... purchase | finalised ... round | finalized ... round | finalises ... round |
        finalizes ... round | finalised ... merger | finalized ... merger | finalised ... buyout |
        finalized ... buyout | finalised ... sale | finalized ... sale | round closed | fundraising closed |
        takeover closed | merger closed | buyout closed | purchase closed | investment closed |
        financing closed | offering closed | closing of its | closing of a | the closing of |
        has concluded its | snapped up ... for | snaps up ... for | scooped up ... for | has snapped up |
        have snapped up | has picked up | have picked up | had picked up | picked up ... stake | picked up a |
        scooped up | has scooped up | swallows | gobbles up | hoovered up | took private | taken private |
        secured ... in funding | secured ... of funding | secured ... round | secured ... from investors |
        secured ... loan | obtained | attracted | drummed up | amassed | hauled in | hauls in | rakes in |
        pulls in | collects | pockets | nets | netting | bagged ... in funding | bags ... in funding |
        lands ... investment | landed ... investment | lands ... in funding | landed ... in funding | co-led |
        was led by | participated in | joined ... round | controls | controlled | has control of |
        in control of | sits on | sit on | sitting on | has remained | remains the holder | remains a holder |
        remains a shareholder | remains an investor | remains the largest | remained the largest | hung on to |
        dates back to | is the owner of | are the owners of | proud owner of | part-owner | unloaded |
        dumped ... stake | dumped its | dumped ... shares | exited its | has exited | liquidated | liquidates |
        pared its | reduced its stake | cut its stake | trimmed its stake | trimmed its holding |
        reduced its holding | lowered its stake | dissolved its stake | disposed of | converted ... shares |
        converted ... stock | converted ... equity | converted ... stake | has converted | have converted |
        exercised ... warrants | exercised ... options | exercised ... warrant | has exercised |
        have exercised | was granted | were granted | set up ... GPUs | set up ... chips | has set up |
        rigged up | mounted | bolted into | racked up and | plugged in | hooked up | has fitted | fitted out |
        kitted out | deployed | rolled out | brought online | booted up | commissioned in | has commissioned |
        was commissioned | were commissioned | was opened | were opened | opened in | cut the ribbon |
        cuts the ribbon | ribbon was cut | came into operation | has come into operation |
        has begun operating | began operations | has begun operations | started operations |
        entered operation | entered into operation | ready for service | reached full capacity |
        reached full power | came into service | went into operation | gone into operation |
        has gone into service | chips run | GPUs run | chips running | GPUs running | are running |
        are humming | is humming | humming in | humming away | runs on | run on | ran on | already operates |
        already operate | now operates | now operate | currently operates | already runs | already run |
        now run | currently runs | site hosts | campus hosts | facility hosts | centre hosts | center hosts |
        hall hosts | currently hosts | already host | houses | are housed | is housed | occupies | occupied |
        filled with | packed with | stuffed with | is equipped with | are equipped with | already uses |
        already use | now uses | now use | currently uses | has supplied | have supplied | had supplied |
        so far supplied | already supplied | has so far | have so far | has provided ... so far | has already |
        have already | had already | has turned over | have turned over | turned over ... to |
        handed ... the keys | has taken possession | have taken possession | took receipt of |
        has taken receipt | chips have landed | GPUs have landed | chips landed | GPUs landed | has landed at |
        have landed at | touched down | have reached | took in | on its account | in its account |
        in its accounts | in its coffers | into its coffers | on its books | money is in | cash is in |
        is a done deal | are a done deal | done and dusted | over the line | got ... over the line |
        across the line | crossed the finish line | crosses the finish line | crossed the line | put to bed |
        has gone through | went through | have gone through | sealed the acquisition | formally closed |
        officially closed | has officially | officially opened | now part of | became part of |
        has become part of | becomes a shareholder of | has become a shareholder | has become the largest |
        is now the largest | since its investment | since investing | having put | having spent |
        has been funded | been spent | been built | been drawn | been converted | opened a site |
        opened a plant | opened a factory | opened ... hall | opened ... campus | opened ... data center |
        opened ... data centre | opened ... facility | rounds off | rounded off | fulfilled its | fulfilled a |
        fulfilled the | has fulfilled | have fulfilled | has met its pledge | met its pledge |
        met its commitment | made good on | flowed to | flowed into | has flowed | have flowed |
        has made ... available | priced ... notes | priced ... bonds | priced ... offering | has now closed |
        have now closed | are complete | was complete | already complete | has been used | filled an order |
        off its hands | has gone out | have gone out | just gone out | has opened ... hall |
        has opened ... campus | has opened ... data center | has opened ... data centre | has opened ... site |
        has opened ... plant | went out | laid out ... for | now a unit of | is now a unit | wrote ... cheque |
        wrote ... check | writes ... cheque | writes ... check | put ... into operation |
        put ... into service | has put ... into service | has put ... into operation | put ... in service |
        moved into | turned the key | now trains on | already trains on | is training on | are training on |
        became the first to run | the first to deploy | the first to install
      `,
      ahead: list`
        to be | has to be | have to be | be | being | yet to be | due to be | upon | once | when
      `,
      valuation: list`
        pre money | post money | valuation* | values the | values it | values ... at | valuing ... at | value the | value it | valuing |
        valued | market value | market cap | capitaliz* | capitalis* | enterprise value | premoney |
        postmoney | price target | was worth | is worth | are worth | were worth | now worth | company worth |
        worth more than | worth on paper | implied value | equity value | stockmarket value | fair value |
        book value | net asset value | appraised | market capitali* | market caps | target price |
        price targets | raised its target | paper value | worth around on
      `,
      earnings: list`
        run rate | revenue* | profit* | net income | earnings | loss | losses | margin* | backlog | bookings |
        orders on hand | cash flow | inventor* | annualized | annualised | ebitda | turnover |
        remaining performance obligations | guidance | forecast | operating income | subscription* |
        cash and equivalents | cash on hand | annual sales | quarterly sales | sales of | in sales |
        net sales | cash pile | cash reserves | net cash | had orders | orders of | product orders |
        order book | orders in hand | sales rose | sales fell | arr | pre-tax profit | eps |
        earnings per share | ffo | affo | free cash | cash balance | cash position | cash burn |
        burning through | burn rate | burned through | liquidity | net debt | total debt | debt load |
        debt pile | debts of | gross debt | liabilities | writedown | write-down | writedowns | write-downs |
        impairment | one-off charge | depreciation | amortisation | amortization | order intake |
        order backlog | contracted backlog | rpo | backlogs | top line | bottom line | topline | dividend* |
        buyback* | share repurchase* | repurchase program | royalties of | aum | under management |
        total assets | deposits of | sales came | sales forecast | revenue forecast | consensus |
        operating and planned | online or in development | operating or under development |
        operational and planned | in operation or under construction | in operation or development |
        operating and under development | operational or under construction | owned and operated portfolio |
        lost | loses | had debt of | has debt of | carries debt of | with debt of | debt stood at |
        debt stands at | saddled with
      `,
      move: list`
        after hours | year to date | year on year | quarter on quarter | rose | rise | rises | rising | fell | fall | falls | falling | gain | gains | gained | drop | drops |
        dropped | jump* | surg* | slid | slide* | slip* | climb* | shed | sheds | tumbl* | soar* | sank |
        sink | plung* | rall* | declin* | higher | lower | stock up | grew | grow | growth | growing |
        percentage point* | more than a year | premarket | extended trading | increased | increase |
        closed up | closed down | closed at | stock closed | shares closed | was up | were up | is up |
        up about | up nearly | down about | down nearly | plummet* | crater* | nosediv* | dipped | edged |
        inch* up | inched | ticked | leap* | spike* | rocketed | skyrocket* | sprang | retreat* | rebound* |
        lost ground | outperform* | underperform* | intraday | pre-market | aftermarket | late trading |
        early trading | in trading | shares were | stock was | shares are up | shares are down |
        stock is down | from a year earlier | compared with a year | than a year earlier | tripled |
        quadrupled | basis bps | short interest | of the float | nasdaq composite | s p 500 | ftse | dax |
        nikkei | kospi | finished up | traded up | traded down | trading at | outpac* | shares have added |
        shares added | stock has added | stock added | wiped off | wiping | wiped out | pop | pops | popped
      `,
      market: list`
        market for | industry | demand | worldwide | the world to spend | the world will spend | global |
        globally | spending on | analyst* | estimate* | forecast* | economy | gdp | grid | households | homes |
        survey | study | market share | of the market | by 2030 | consultancy | sector | country |
        market size | addressable market | tam | market will | market could | market is expected | gartner |
        idc | omdia | trendforce | mckinsey | research firm | market research | consultants | nationwide |
        interconnection queue | queue | generating capacity | installed capacity | power consumption |
        electricity consumption | energy consumption | population | economists | hyperscalers are expected |
        big tech will spend | collectively spend | combined capex | trade deficit | as a share of gdp |
        as much power as | enough to power | equivalent to the output | nuclear reactors | average household |
        hyperscalers including | big tech companies | tech giants including | data-center debt |
        hyperscalers will
      `,
      spending: list`
        capital expenditure* | capital spending | capex | spending plan* | infrastructure spending | outlays |
        expenses | annual spending | spending forecast | will cost | would cost | operating costs |
        spending this year | spend this year | capital investment plan | capital investments this year |
        cap-ex | capex guidance | capital expenditure guidance | outlay | budget | budgets | budgeted |
        construction cost | construction costs | cost of construction | build cost | build-out cost | opex |
        operating expenditure | running costs | electricity bill | power bill | r d spending |
        investment budget | spending next year | spend next year | spending over the next | guided for |
        spends a year | spend in 2025 | spend in 2026 | spending in 2025 | spending in 2026 |
        capital projects | put the cost | puts the cost | cost of a gigawatt | cost of building
      `,
      measureless: list`
        employees | users | customers | staff | jobs | each | apiece | a card | per chip | tax | fine | fined |
        interest rate | yield* | coupon | exercise price | a share | per share | tariff* | subsid* | weekly |
        nanomet* | teraflops | petaflops | memory | tokens | inflation | faster | efficien* | discount |
        probability | chance | tuition | headcount | subscribers | downloads | paying users | monthly active |
        daily active | acres | square feet | square foot | square metres | square meters | gallons |
        litres of water | liters of water | tonnes of | tons of | metric tons | hectares | emissions |
        tax revenue | tax abatement* | tax exemption* | levy | levies | penalt* | damages | lawsuit | bonus |
        bonuses | salary | salaries | pay package | severance | layoffs | redundanc* | ticket price |
        parameters | parameter model | billion parameter | bandwidth | gigabytes | terabytes | gigabits |
        latency | per second | benchmark score | accuracy | error rate | utilisation | utilization |
        occupancy | vacancy | power usage effectiveness | churn | approval rating | votes | poll |
        respondents | surveyed | odds | likelihood | basis points over | spread over treasuries | interest of |
        at an interest | annual interest | premium to | premium of | premium over | a premium | donat* |
        philanthrop* | charit* | costs around | costs about | costs roughly | costs some | costs up to |
        sells for | sell for | cost ... each | costs ... each | costing ... each | priced at ... each |
        sell for ... each | sells for ... each | sold for ... each | selling for ... each | go for ... each |
        goes for ... each | shares at ... each | chips at ... each
      `,
      holding: list`
        stake* | holding | holdings | interest | shareholding | of the company | of the shares |
        of its shares | of the equity | of its equity | ownership | own | owns | owned | hold | holds | held |
        of the venture | of the joint venture | minority | majority | shareholder | buy | bought | acquire* |
        take | of the capital | of the combined | leave ... with | leaves ... with | leaving ... with | slice |
        warrant* | remaining
      `,
      duration: list`
        contract* | agreement* | lease* | deal | deals | pact | term | over | run | runs | running | lasting |
        last | spanning | spans | lasts | for | partnership | extension* | duration | commitment |
        exercisable | licen* | initial | tenor | matur* | supply | long
      `,
      goods: list`
        chip* | gpu* | processor* | accelerator* | tpu* | server* | rack* | system* | wafer* | card* | units |
        superchip*
      `,
      product: list`
        chip* | gpu* | processor* | accelerator* | tpu* | server* | rack* | system* | hardware | technology |
        gb200* | gb300* | h100* | h200* | b200* | b300* | blackwell | rubin | vera | grace | hopper | instinct |
        mi300* | mi450* | trainium* | ironwood | models | superchip* | shares | stock | cards | architecture
      `,
      aside: list`
        rival | rivals | competitor* | competes with | backed by | owned by | former | formerly | unlike |
        such as | like | including | compared with | alongside | along with | competing with | challenger |
        advised | adviser* | analyst at | analysts at | split off from | spun out of | rather than |
        instead of | archrival | as opposed to | in contrast to | apart from | aside from | other than |
        excluding | economist at | strategist | consultant at | fund manager at | portfolio manager at |
        professor at | researcher at | lawyer at | once part of | previously owned by | previously at |
        modelled on | modeled on | similar to | akin to | echoes | reminiscent of | in the mould of |
        the likes of | clients such as | customers such as | whose customers include | whose backers include |
        whose investors include | whose clients include | names such as | companies such as
      `,
      pronoun: ['it', 'they'],
      each: ['each', 'apiece'],
      respectively: ['respectively'],
      both: list`
        both companies | two companies | both sides | the pair | both firms | the partners | the parties |
        the two | both partners | both parties | the duo | each company | the companies | these companies |
        the trio
      `,
      part: list`
        up front | first | initial | initially | tranche* | of which | phase | instalment* | installment* | additional |
        another | further | opening | final | remaining | the last | upfront | expansion | adding | extra |
        of it | part of | portion | down payment | stage one | initial phase | initial tranche |
        initial payment | initial order | incremental | top-up | add-on | remainder | a slice | chunk |
        half of it | a third of it | batch | earn-out | earnout | milestone payment | contingent payment |
        thereof
      `,
      whole: list`
        total | totals | totaling | totalling | altogether | in all | overall | bringing ... to |
        brings ... to | combined | cumulative | all told | taken together | aggregate | total commitment |
        taking ... to | takes ... to | cumulatively | adds up to | adding up to | amounts to | amounting to |
        add up to
      `,
      recurring: list`
        a year | per year | annually | annual | a month | per month | monthly | each year | yearly |
        every year | per annum | every month | each month | each quarter | per quarter | annualised |
        annualized | year after year | a week | per week
      `,
      round: ['round', 'funding round', 'fundraising', 'series'],
      instead: list`
        and no longer | instead of | in place of | takes the place of | replac* | down from | rather than |
        supersed* | in lieu of | scaled back from | cut from | reduced from | lowered from | up from |
        originally | previously | earlier plan | instead of the | compared with the original |
        originally announced | initially planned | up from the | down from the | revised from | trimmed from |
        slashed from | increased from | raised from | expanded from | doubled from | scrapping the earlier |
        earlier agreement | original agreement | original plan | initial plan | previous agreement |
        prior agreement | previously announced
      `,
      changed,
      past: list`
        *ed | took | put | bought | paid | sold | got | gave | sank | built | made | became | won | lent |
        spent | brought | drew | went | ran | held | chose | struck | sunk | withdrew | broke | came | stood |
        left | kept | began | saw | threw | tore | fell | let
      `,
      had: list`
        had
      `,
      future: list`
        will | shall | to be | set to | is to | are to | won't
      `,
      conditional: list`
        would | could | might | may
      `,
      signed: list`
        signed | signs | signing | inked | inks | has agreed | have agreed | had agreed | agreed to |
        agrees to | agreed on | concluded | concludes | sealed | seals | entered into | enters into |
        struck a | strikes a | clinched | clinches | committed to | has committed | undertook | undertakes |
        undertaken | pledged | ordered | orders | placed an order | contracted | won a | won the | wins |
        awarded | landed a | lands | binding | definitive | locked in | locks in | booked | reserved |
        exercised | agree to | agreeing to | agreed with | agreed in | obliged to | committed itself |
        commits | commitment to | promised | secured a | secures a | secured an | landed an | struck an |
        extended a | renewed | picked as | selected as | put pen to paper | puts pen to paper |
        put their names to | put its name to | shook hands | shakes hands | on the hook for | tied itself to |
        vowed | vows | lined up | lines up | did a deal | done a deal | cut a deal | cuts a deal |
        reached a deal | reached an agreement | locked into | leased | rented | has struck | have struck |
        has won | have won | on the dotted line | was selected | was chosen | topped up | tops up |
        exercised an option | exercised its option | exercised the option | took up an option |
        took up its option
      `,
      told: list`
        announced | announces | announcing | announcement | unveiled | unveils | unveiling | revealed |
        reveals | disclosed | discloses | presented | introduced | launched | launches | made public |
        said it will | said it would | confirmed | confirms | laid out | set out
      `,
      done: list`
        completed | completes | completing | completion | closed | closing of | finalized | finalised |
        finalizes | was paid | were paid | been paid | has paid | have paid | had paid | paid out | paid for |
        paid in | transferred | wired | disbursed | delivered | received | handed over | taken delivery |
        took delivery | installed | already | so far | to date | went live | came online | fully paid |
        repaid | settled | drawn | drew down | converted | shipped | gone out | banked | funded | in full |
        thus far | already invested | was issued | were issued | took over | now live | up and running |
        financial close | inaugurated | has arrived | have arrived | entered service | consummated |
        cashed in | turned on | powered on | has handed | have handed | had handed | takes delivery |
        came on stream | has come on stream | has gone live | have gone live | parted with | has parted with |
        written a cheque | written a check | changed hands | took home | put down ... deposit |
        reached its account | switched on | loaned | payment was made | made the payment | made a payment |
        made payments | prepaid | pre-paid | reimbursed | wrapped up ... round | wraps up ... round |
        wrapped up ... acquisition | wrapped up ... takeover | wrapped up ... purchase |
        finalised ... acquisition | finalized ... acquisition | finalised ... takeover |
        finalized ... takeover | finalised ... purchase | finalized ... purchase | finalised ... round |
        finalized ... round | deployed | plugged in | hooked up | brought online | powered up | energised |
        energized | fired up | was commissioned | were commissioned | has commissioned | opened in |
        cut the ribbon | came into operation | began operating | began operations | started operating |
        started operations | entered operation | went into operation | ready for service | became operational |
        has become operational | has supplied | have supplied | turned over ... to | has turned over |
        took possession | took receipt of | handed ... the keys | has landed | have landed | chips landed |
        took in | on its account | in its account | in its coffers | on its books | is a done deal |
        done and dusted | over the line | crossed the finish line | crossed the line | put to bed |
        has gone through | went through | officially opened | has been issued | have been issued |
        been invested | been raised | been spent | has exercised | exercised ... warrants |
        exercised ... options | fulfilled its | has fulfilled | has met its pledge | made good on | flowed to |
        flowed into | is complete | now complete | rounds off | rounded off | has made ... available |
        wrote ... cheque | wrote ... check | put ... into operation | put ... into service |
        put ... in service | moved into | has moved into
      `,
      held: list`
        holds | hold | holding | held | owns | own | owned | owner | has a stake | have a stake | keeps |
        retains | retained | shareholder | investor in | operates | in operation | operational | is live |
        runs | running | uses | is using | houses | has in | in service | occupies | is home to |
        equipped with | powered by | leaves it with | left with | remains | already owns | already holds |
        stake in | its stake | shareholding in | sits on | already runs | already operates | left it with |
        ended up with | kept a | is used by | are used by | sit on | sitting on | already hosts |
        already houses | is already using | are already using | is already training | are already training |
        already training | walked away with | walked off with | came away with | are home to | dates from |
        controls | controlled | has control of | hung on to | dates back to | chips run | GPUs run |
        are humming | run on | hosts | host | are housed | is housed | filled with | packed with |
        already uses | now part of | now trains on | already trains on | moved into | now a unit of
      `,
      raised: list`
        raised | bought | sold | invested | put in | put into | took part | participated | took a stake |
        acquired | purchased | led by | led a | led the | co-led | joined by | backed by | secured | obtained |
        got | borrowed | lent | issued | granted | gave | spent | cost | poured | pumped | injected |
        contributed | took over | picked up | pulled in | raked in | banked | pocketed | attracted | landed |
        closed a | snapped | scooped up | paid for | shelled out | splashed out | forked out | took out |
        drew | drew down | sank | brought in | forked over | stumped up | collected | put up | came in with |
        netted | ploughed | plowed | sunk | parted with | offloaded | cashed out | unloaded | took a slice |
        loaned | has loaned | chipped in | kicked in | ponied up | coughed up | bankrolled | placed ... bonds |
        extended ... loan to | secured ... in funding | lands ... investment | landed ... investment |
        drummed up | amassed | hauled in | joined ... round | hoovered up | taken private | took private |
        swallowed | gobbled up | divested | exited its | liquidated | dumped its | disposed of | pared its |
        reduced its stake | cut its stake | trimmed its stake | reduced its holding | converted ... shares |
        converted ... stock | converted ... equity | was given | were given | laid out ... for |
        wrote ... cheque | wrote ... check
      `,
      pending: list`
        subject to | is expected to | are expected to | conditional | conditions | condition | approval |
        approvals | regulators | regulatory | pending | awaiting | awaits | closing is | to close |
        due to close | by the end of | option | options | if | once | when | as soon as | depends on |
        dependent on | contingent | upon | milestone* | remaining | yet to | still has to | in stages |
        over time | gradually | progressively | shareholder approval | antitrust review | antitrust clearance |
        has now cleared | must still | still needs | still need | not yet closed | not yet completed |
        expected to be completed | should close | should be completed | will close | closing expected |
        completion is expected | completion expected | provided that | unless | in tranches | in instalments |
        in installments | staged | phased | vest | vests | vesting | unvested | earn-out | earnout |
        at closing | upon completion | on completion | right to take | right to buy | if targets |
        performance targets | targets are met | about to complete | expect to complete | to be completed |
        due to be completed | needs a few more | still open
      `,
      meant: list`
        plan to | planned | planning | plans | intends | intend | intention | intent | aims | aim | aiming |
        wants | hopes | hope to | target* | goal | ambition | envisage* | envision* | foresee* | would |
        proposed | proposal | seeks | looking to | preparing to | is to | are to | memorandum | non binding |
        preliminary | framework | eventually | scale to | potential | could | hoping to | aspires |
        aspiration | eventual | ultimately | slated | earmarked | due to | set out to | memoranda | mou |
        in principle | tentative | provisional | roadmap | meant to | supposed to | want | wish to |
        wishes to | was to | were to | working towards | designed for | has its sights on |
        sets its sights on | drawn up plans | drew up plans | plotting | is keen to | are keen to |
        in the offing | applied for | set aside | sets aside | heart set on | an option on | has an option |
        have an option | dreams of | stands ready to | stand ready to | is set to | are set to | was set to |
        were set to | is due in | are due in | due in the | should come | should go live | is lining up |
        are lining up | will seek to | will look to | has the right to | have the right to | right to take |
        right to buy | may later | had intended | had hoped to | was going to | were going to | has in mind |
        has it in mind | gunning for | down the line | in a later phase | swell to | expects to have |
        hoped to have | offered to buy | has offered to | tabled a | has tabled | should take | should house |
        should host | expects to deploy | expects to use | expects to reach | expect to reach | may grow to |
        might rise to | might grow to
      `,
      again: list`
        the same figure | the same amount | the same sum | the same number | same amount that | same figure that
      `,
      thatFigure: list`
        the sum | that sum | the figure | that figure | the amount | that amount | the number | that number |
        the deal | the plan | the project | the agreement | the contract | the investment | the pledge |
        the talks | the offer | the merger | the letter | the order | the orders | the lease | the loan |
        the transaction | the acquisition | the purchase | the financing | the partnership | the commitment |
        the pact | the tie-up | the venture | that deal | this deal | that contract | it had | it was |
        it has | the bid | that bid | this bid | that plan | this plan | those plans | the plans |
        that project | this project | those talks | the negotiations | the discussions | that agreement |
        this agreement | that investment | this investment | that purchase | this purchase | that acquisition |
        this acquisition | that pledge | this pledge | that offer | the option | that option | that loan |
        the takeover | that takeover | the report | the reports | that report | the claim | the claims |
        the rumour | the rumor | the rumours | the rumors | the arrangement | that arrangement |
        the collaboration | the grant | that money | those billions | the billions | the whole thing |
        the scheme | denied it | denies it | denied this | denied as much | threw it out | voted it down |
        called it off | calls it off | scrapped it | dropped it | rejected it | turned it down | shelved it |
        put it on hold | put it on ice | walked away from it | backed out of it | pulled out of it |
        none has arrived | none have arrived | none has been delivered | none of them has | none of it has |
        nothing came of it | delivery has been | deliveries have been | construction has been | work has been |
        work on it | work there | nothing obliges | nothing binds | the commitment was | that promise |
        the promise | has since pulled out | have since pulled out | since pulled out | has since withdrawn |
        have since withdrawn | has since walked away | have since walked away | has since backed out |
        have since backed out | has since dropped out | abandoned it | abandons it | have since abandoned |
        has since abandoned | has since dropped it | has since scrapped it | cancelled it | canceled it |
        terminated it | such deal | such a deal | such an agreement | such agreement | such talks |
        such a plan | such plan | such an offer | such offer | such an order | such a contract |
        nothing came of | nothing has come of
      `,
      says: list`
        said | says | say | told | tells | tell | wrote | writes | announced | according to | added |
        confirmed | noted | explained | posted | stated | insisted | admitted | repeated | acknowledged |
        reckons | argued | disclosed | revealed | clarified | commented | announces | reiterated | emphasised |
        emphasized | stressed | maintained | conceded | predicted | claimed | testified | joked | quipped |
        replied | responded | remarked | observed | recalled | warned | cautioned | asserted | declared |
        informed | advised investors | wrote in | tweeted | mentioned | suggested
      `,
      cites: list`
        reported | reports | according to | citing | cites | cited | report by | first reported | wrote |
        writes | said in | filing | put the | put it | was reported by | were reported by | first reported by |
        according to a report | in a report | the report said | per | as reported by | seen by | reviewed by |
        told reporters | disclosed in | showed | shows | revealed in | learned from
      `,
      unnamed: list`
        people familiar | person familiar | people briefed | person briefed | people with knowledge |
        person with knowledge | people close to | person close to | sources | source | unnamed | anonymous |
        asked not to be | bankers | insiders | people involved | an official | people with direct knowledge |
        person with direct knowledge | people aware of | person aware of | person involved in |
        people who asked | people informed | person informed | familiar with the matter |
        familiar with the talks | familiar with the deal | familiar with the plans |
        familiar with the discussions | knowledge of the matter | with knowledge of the | briefed on the |
        close to the talks | close to the company | close to the negotiations | close to the deal |
        one of the people | the people said | who declined to be named | declined to be identified |
        declined to be named | spoke on condition | on condition of anonymity | not authorised to speak |
        not authorized to speak | asked not to be named | asked not to be identified | a banker
      `,
      document: list`
        8 k | form 8 k | 10 q | 10 k | 6 k | filing | prospectus | annual report | quarterly report | regulatory filing | exchange filing |
        securities filing | press release | blog post | statement | current report | s-1 | f-1 |
        exchange announcement | stock exchange announcement | stock exchange filing | court filing |
        court documents | planning documents | planning application | regulatory announcement | news release |
        earnings release | shareholder letter | investor presentation | investor letter | documents seen |
        document seen | memo seen | internal memo | internal document* | contract documents | council papers |
        bourse filing | disclosure
      `,
      and: ['and', 'or', 'plus'],
      clause: list`
        while | a step that | a move that | whereas | but | although | though | however | yet | which | whose | after | before | as
      `,
      until: list`
        by | until | till | through | end of | from | since | late | early | to | starting | beginning |
        half of | quarter of
      `,
    },
  },
}
