import { across, behind, codes, list, numbers } from './list.ts'
import type { LanguagePack } from './pack.ts'

/** Words for making an amount larger or smaller. */
const changed = list`
  ramen* | réduit* | réduire | réduis* | abaiss* | relev* | augment* | port* | pass* | élev* | revu* | révis* | baiss* | étend* | étendu* | doubl* | gonfl* | diminu*
`

/** What stands before the participle of a deed that is done. */
const auxiliaries = list`
  a | ont | avait | avaient | ayant | avoir | été | déjà
`

/** Such participles. */
const participles = list`
  investi | investie* | investis | versé* | payé* | acquis* | racheté* | acheté* | livré* | reçu* |
  levé* | installé* | apporté* | injecté* | pris | vendu* | cédé* | dépensé* | émis* | mis |
  transféré* | effectué* | réalisé* | déboursé* | prêté* | emprunté* | contribué | débloqué* |
  souscrit* | remboursé* | perçu* | touché* | participé | réglé* | fourni* | remis* | encaissé* |
  placé* | bouclé* | misé* | mobilisé* | consacré* | rassemblé* | réuni | réunis | récolté* | collecté* | empoché* |
  prépayé* | expédié* | allumé* | alloué* | déversé* | englouti* | liquidé* | converti | convertis | convertie*
`

/** Deeds, as they stand behind “vient de” and “vient d’”. */
const deeds = list`
  verser | payer | racheter | livrer | recevoir | prendre | vendre | céder | dépenser | transférer | débourser | prêter |
  souscrire | rembourser | toucher | récolter | lever | boucler | finaliser | clore
`
const openDeeds = list`
  investir | acquérir | acheter | installer | apporter | injecter | émettre | emprunter | empocher | encaisser | achever |
  allumer | inaugurer | exercer
`

/** What machines do once they are there. */
const running = list`
  exploite | exploitent | utilise | utilisent | fait tourner | font tourner | fait fonctionner | dispose de |
  disposent de | abrite | abritent | héberge | hébergent
`
const machines = list`gpu | puces | processeurs | accélérateurs | serveurs | mégawatts`

/** What is no deed done, though it begins as one: “a mis fin”, “a reçu le feu vert”. */
const perfect = list`a | ont | avait | avaient | été`
const halted = list`
  mis en pause | mis en veilleuse | mis en attente | mis en veille | mis entre parenthèses | mis en suspens |
  mis sur pause | mis à l'arrêt | mis au placard | mis en sommeil | remis à plus tard | remis* en cause |
  remis* en question | pris du retard | mis de côté | remis sine die | pris un retard
`
const ended = list`
  mis fin | mis un terme | mis son veto | pris fin | pris ses distances | mis au rebut | mis à la poubelle |
  repris sa liberté
`
const granted = list`
  reçu le feu vert | reçu l'aval | reçu l'autorisation | reçu l'approbation | obtenu le feu vert |
  pris l'engagement | levé le voile
`

/** What somebody is to do. */
const tasks = list`
  investir | racheter | acheter | déployer | acquérir | injecter | construire | bâtir | installer | louer | signer |
  voir le jour
`

/** Sums that somebody has paid, and those that he will. */
const spentBy = list`
  versés par | versées par | payés par | payées par | investis par | investies par | injectés par | apportés par |
  prêtés par | dépensés par | déboursés par | levés par | empruntés par | placés par | misés par | avancés par |
  transférés par
`
const coming = list`seront | être | soient | seraient`

export const fr: LanguagePack = {
  lang: 'fr',
  script: 'spaced',
  quantities: {
    decimal: ',',
    sums: [''],
    hundreds: [''],
    numerals: numbers`
      un demi 0.5 | un demi- 0.5 | une 1 | un 1 | deux 2 | trois 3 | quatre 4 | cinq 5 | six 6 | sept 7 |
      huit 8 | neuf 9 | dix 10 | onze 11 | douze 12 | treize 13 | quatorze 14 | quinze 15 | seize 16 |
      dix-sept 17 | dix-huit 18 | dix-neuf 19 | vingt 20 | vingt et un 21 | vingt-deux 22 | vingt-trois 23 |
      vingt-quatre 24 | vingt-cinq 25 | vingt-six 26 | vingt-sept 27 | vingt-huit 28 | vingt-neuf 29 |
      trente 30 | trente et un 31 | trente-deux 32 | trente-trois 33 | trente-quatre 34 | trente-cinq 35 |
      trente-six 36 | trente-sept 37 | trente-huit 38 | trente-neuf 39 | quarante 40 | quarante et un 41 |
      quarante-deux 42 | quarante-trois 43 | quarante-quatre 44 | quarante-cinq 45 | quarante-six 46 |
      quarante-sept 47 | quarante-huit 48 | quarante-neuf 49 | cinquante 50 | cinquante et un 51 |
      cinquante-deux 52 | cinquante-trois 53 | cinquante-quatre 54 | cinquante-cinq 55 | cinquante-six 56 |
      cinquante-sept 57 | cinquante-huit 58 | cinquante-neuf 59 | soixante 60 | soixante et un 61 |
      soixante-deux 62 | soixante-trois 63 | soixante-quatre 64 | soixante-cinq 65 | soixante-six 66 |
      soixante-sept 67 | soixante-huit 68 | soixante-neuf 69 | soixante-dix 70 | soixante et onze 71 |
      soixante-douze 72 | soixante-treize 73 | soixante-quatorze 74 | soixante-quinze 75 | soixante-seize 76 |
      soixante-dix-sept 77 | soixante-dix-huit 78 | soixante-dix-neuf 79 | quatre-vingts 80 |
      quatre-vingt-un 81 | quatre-vingt-deux 82 | quatre-vingt-trois 83 | quatre-vingt-quatre 84 |
      quatre-vingt-cinq 85 | quatre-vingt-six 86 | quatre-vingt-sept 87 | quatre-vingt-huit 88 |
      quatre-vingt-neuf 89 | quatre-vingt-dix 90 | quatre-vingt-onze 91 | quatre-vingt-douze 92 |
      quatre-vingt-treize 93 | quatre-vingt-quatorze 94 | quatre-vingt-quinze 95 | quatre-vingt-seize 96 |
      quatre-vingt-dix-sept 97 | quatre-vingt-dix-huit 98 | quatre-vingt-dix-neuf 99 | quatre-vingt 80 |
      cent 100 | deux cents 200 | deux cent 200 | trois cents 300 | trois cent 300 | quatre cents 400 |
      quatre cent 400 | cinq cents 500 | cinq cent 500 | six cents 600 | six cent 600 | sept cents 700 |
      sept cent 700 | huit cents 800 | huit cent 800 | neuf cents 900 | neuf cent 900 | cent dix 110 |
      cent-dix 110 | cent vingt 120 | cent-vingt 120 | cent trente 130 | cent-trente 130 | cent quarante 140 |
      cent-quarante 140 | cent cinquante 150 | cent-cinquante 150 | deux cent cinquante 250 | mille 1000 |
      une dizaine de 10 | une douzaine de 12 | une quinzaine de 15 | une vingtaine de 20 | une trentaine de 30 |
      une quarantaine de 40 | une cinquantaine de 50 | une soixantaine de 60 | une centaine de 100 |
      un milliard et demi 1500000000 | deux milliards et demi 2500000000 | trois milliards et demi 3500000000 |
      quatre milliards et demi 4500000000 | cinq milliards et demi 5500000000 |
      six milliards et demi 6500000000 | sept milliards et demi 7500000000 | huit milliards et demi 8500000000 |
      neuf milliards et demi 9500000000 | un million et demi 1500000 | deux millions et demi 2500000 |
      trois millions et demi 3500000 | quatre millions et demi 4500000 | cinq millions et demi 5500000 |
      six millions et demi 6500000 | sept millions et demi 7500000 | huit millions et demi 8500000 |
      neuf millions et demi 9500000 | un millier de 1000 | un millier 1000 | millier de 1000 | millier 1000 | un demi-millier de 500 |
      centaine de 100 | une centaine 100 | dizaine de 10 | une dizaine 10 | une vingtaine 20 | une trentaine 30 |
      une cinquantaine 50 | une demi-douzaine de 6 |
      milliard 1e9 | million 1e6
    `,
    scales: numbers`
      mille 1e3 | k 1e3 | million 1e6 | millions 1e6 | m 1e6 | mio 1e6 | milliard 1e9 | milliards 1e9 | md 1e9 |
      mds 1e9 | mrd 1e9 | mrds 1e9 | mille milliards 1e12 | billion 1e12 | billions 1e12
    `,
    currencies: codes`
      dollar USD | dollars USD | dollars américains USD | dollars australiens AUD | dollars canadiens CAD |
      dollars taïwanais TWD | euro EUR | euros EUR | livres GBP | livres sterling GBP | yens JPY | yen JPY |
      wons KRW | won KRW | yuans CNY | yuan CNY | francs suisses CHF | francs CHF | couronnes suédoises SEK |
      couronnes SEK | couronnes norvégiennes NOK | roupies INR | dirhams AED | riyals SAR |
      dollars de Singapour SGD | dollars singapouriens SGD | dollars de Hong Kong HKD |
      dollars hongkongais HKD | dollars US USD | couronnes danoises DKK | livre sterling GBP |
      roupies indiennes INR | renminbi CNY | dirhams émiratis AED | riyals saoudiens SAR | ringgits MYR |
      réaux BRL | reais BRL | franc suisse CHF | € EUR | $ USD |
      dollars néo-zélandais NZD | couronnes tchèques CZK | roupies pakistanaises PKR | pesos mexicains MXN | pesos chiliens CLP |
      pesos colombiens COP | pesos argentins ARS | shekels ILS | bahts THB | roupies indonésiennes IDR | dongs VND | zlotys PLN | forints HUF |
      livres turques TRY | livre turque TRY | rands ZAR | roubles RUB | tenges KZT | riyals qataris QAR | dinars koweïtiens KWD |
      dirhams marocains MAD | dinars algériens DZD | dinars tunisiens TND | francs CFA XOF | livres égyptiennes EGP | nairas NGN |
      nouveaux dollars taïwanais TWD | réais BRL
    `,
    places: [
      {
        currencies: { dirhams: 'MAD' },
        marks: list`Maroc | marocain | Rabat | Casablanca | Tanger`,
        least: 2,
        unless: ['Emirats', 'Émirats', 'Abou Dhabi'],
      },
      {
        signs: { $: 'CAD', '$ US': 'USD', '$ CA': 'CAD' },
        marks: list`Canad | canad | Québec | québéc | Montréal | Ottawa | Toronto | Alberta`,
        least: 2,
        needs: list`$ US | $ CA | M$ | G$ | millions $ | milliards $`,
      },
    ],
    yenSign: 'JPY',
    power: numbers`
      térawatts 1e12 | térawatt 1e12 | gigawatts 1e9 | gigawatt 1e9 | mégawatts 1e6 | mégawatt 1e6 |
      gigawatt et demi 1.5e9 | mégavoltampères 1e6 | MVA 1e6 | megawatts 1e6 | kilowatts 1e3 | watts 1 | megawatt 1000000 | kilowatt 1000 | terawatts 1000000000000
    `,
    percent: ['pour cent', 'pourcent'],
    shares: ['actions', 'titres', 'bons de souscription'],
    goods: list`
      puces | GPU | GPUs | processeurs | accélérateurs | TPU | cartes | serveurs | systèmes | plaquettes |
      composants | unités | baies | superpuces | semi-conducteurs | H100 | H200 | H20 | B200 | B300 | GB200 |
      GB300 | A100 | MI300 | MI300X | MI450 | TPUs | processeurs graphiques | supercalculateurs | circuits |
      modules | machines | racks | cartes graphiques | wafers
    `,
    years: ['ans', 'an', 'années', 'prochaines années'],
    months: ['mois'],
    lasting: numbers`
      une décennie 10 | deux décennies 20 | décennaux 10 | décennales 10 | quinquennale 5 | triennale 3 |
      biennal 2 | triennal 3 | quadriennal 4 | quinquennal 5 | décennal 10 | décennale 10
    `,
    apart: list`de | avec | pour | par | chez | si | mais | et | à | d'`,
    counted: list`
      personnes | utilisateurs | clients | abonnés | paramètres | tokens | jetons | habitants |
      foyers | ménages | emplois | opérations | transistors | mètres | kilomètres | tonnes |
      téléchargements | vues | salariés | citoyens | heures | litres | kilowattheures | internautes
    `,
    ofWhich: list`dont`,
    ofThem: list`d'entre eux | d'entre elles`,
    soon: list`cette | dès | en | au | aux | déjà | d'ici | sur | dans | immédiatement | seront | sont | iront | chacun | chacune | ont | étaient | ont été | devraient | doivent | restent | supplémentaires | auraient | avaient | seraient | ont déjà`,
    versus: list`contre | au lieu de | au lieu des | plutôt que | contre les`,
    paidIn: ['en'],
    fillers: ['de', "d'", 'de ses', 'de nouvelles', 'des', 'premiers', 'premières'],
    upTo: list`
      jusqu'à | jusqu'au | au plus | au maximum | un maximum de | maximum de | plafonné à |
      plafonnés à | pas plus de | un plafond de | jusqu'à quelque | au maximum à | pouvant atteindre
      | pouvant aller jusqu'à | à concurrence de | jusqu'aux | jusqu'à environ | jusqu'à près de |
      jusqu'à un maximum de | pour un maximum de | dans la limite de | limité à | limités à |
      limitée à | plafonnée à | plafonnées à | pouvant représenter | susceptible d'atteindre | pas
      davantage que | n'excédant pas | sans dépasser | pouvant monter à | pouvant grimper à |
      pouvant monter jusqu'à | allant jusqu'à | ira jusqu'à | un montant maximal de | un montant
      maximum de | un maximum de quelque | une enveloppe maximale de | susceptible d'être porté à |
      susceptibles d'être portés à | susceptible de monter à | extensible à | extensibles à |
      pouvant être porté à | pouvant être portée à | pouvant être portés à | pourrait être porté à |
      pourrait être portée à | pourraient être portés à | peut être porté à | peut être portée à |
      pourrait atteindre | pourraient atteindre | peut atteindre | peuvent atteindre | pourra
      atteindre | pourrait monter à | pourrait grimper à | pourrait s'élever à | pouvant s'élever à
      | pouvant être étendu à | pourra monter à | pourront monter à | pourra être porté à | pourra être portée à |
      pourront être portés à | pourra grimper à | pourra s'élever à | pourront atteindre | d'un montant maximal de | moins de | moins d' | ne dépassera pas |
      ne dépasse pas | ne dépasseront pas | ne dépassent pas | ne dépasserait pas | ne devrait pas dépasser |
      ne pourra pas dépasser | ne pourra dépasser | ne saurait dépasser | ne peut dépasser | n'excède pas |
      n'excédera pas | n'excéderait pas | ne pourra excéder | ne peut excéder | pouvant culminer à |
      dans une limite de | tout au plus | au grand maximum | pas plus d' | inférieur à | inférieure à |
      inférieurs à | inférieures à | en deçà de | en dessous de | sans excéder | n'excèdera pas | n'excèdent pas |
      n'ira pas au-delà de | n'iront pas au-delà de | ne pourra aller au-delà de | pas au-delà de | au mieux |
      un plafond fixé à | plafond fixé à | plafond de | jusqu'à hauteur de | jusqu'à concurrence de | jusqu'à un montant de | jusqu'à un total de | jusqu'à la somme de | à hauteur maximale de |
      dans la limite des | plafonné aux | n'excédant pas les | sous la barre des | ne devrait pas excéder |
      ne doit pas dépasser | ne dépassera pas les | ne dépasse pas les | ne dépassant pas | au plus haut
    `,
    atLeast: list`
      au moins | plus de | plus d' | au minimum | pas moins de | un minimum de | minimum | supérieur
      à | supérieure à | bien plus de | dépasse | dépassent | dépasser | dépassant | excédant |
      au-delà de | au bas mot | plus des | bien plus d' | plus que | a minima | à partir de | un peu
      plus de | un peu plus d' | dépassera | excéderait | dépasserait | dépassait | franchit | supérieurs à | supérieures à |
      un montant minimal de | nettement plus de | pas moins d' | une durée minimale de | dépassant
      les | supérieur aux | dépasseront | dépassera les | excède | excèdent | au-dessus de | un plancher de |
      bien au-delà de | au-delà des | au-dessus des | à tout le moins | à minima | un minimum garanti de |
      un bon | une bonne | plus du | bien plus des | franchit la barre des | franchi la barre des |
      dépasse la barre des | dépassé la barre des | passé la barre des | passe la barre des | franchi le cap des |
      franchit le cap des | dépassé les | ont dépassé | a dépassé | largement plus d' | nettement plus d' |
      dépasse largement les | dépasse largement | dépassent largement | supérieur aux | supérieure aux |
      supérieurs aux | largement au-delà de | un socle de | plancher de | un ticket plancher de | largement plus de | sensiblement plus de | largement supérieur à
    `,
    prepositions: [],
    upToAfter: ['au maximum', 'maximum', 'au plus', 'tout au plus', 'au grand maximum'],
    atLeastAfter: list`
      ou plus | au moins | minimum | au minimum | et plus | voire plus | au bas mot | a minima | ou davantage
    `,
    about: list`
      environ | près de | quelque | presque | autour de | près d' | environ d' | les | des | de | d'
      | un total de | une | un | à | le | la | aux | supplémentaires | premiers | les premiers |
      entre | comprise entre | compris entre | autres | pour | à peu près | soit | l'équivalent de |
      de l'ordre de | de l'ordre d' | aux alentours de | avoisinant | avoisine | avoisinerait |
      proche de | un peu moins de | un peu moins d' | pas loin de | peu ou prou | approximativement
      | approchant | atteint | atteindrait | une enveloppe de | ces | nos | ses | leurs | nouveaux |
      nouvelles | du | près du | autour du | autour des | près des | de l'ordre du | avoisinant les | frôle |
      frôlent | flirte avec | un petit | un gros | un peu moins du | grosso modo | quasiment | à peine |
      plutôt | à hauteur de | porté à | portée à | portés à | portées à
    `,
    to: ['à', 'ou', "jusqu'à", 'voire'],
    between: ['entre', 'comprise entre', 'compris entre'],
    and: ['et'],
    change: list`
      passe de | passer de | passé de | passée de | passant de | passent de | porté de | portée de | porter de |
      ramené de | ramenée de | réduit de | réduite de | relevé de | relevée de | augmenté de | grimpé de
    `,
    changed,
    changeEnds: { from: list`de | des | d'`, to: list`à | aux` },
    rates: list`
      par gigawatt | le gigawatt | par mégawatt | le mégawatt | par action | l'action | l'unité |
      la puce | par puce | de l'heure | l'heure | par heure | pièce | par titre | par kilowattheure |
      le mégawattheure | par mégawattheure | le watt | par watt | par tête | par GPU | le GPU | par GW |
      le GW | par MW | le MW | le titre | par part
    `,
    ratesAhead: list`par gigawatt | chaque gigawatt | par mégawatt | chaque mégawatt | par action`,
    moments: list`
      plus tôt | auparavant | plus tard | plus jeune | plus vieux
    `,
    vague: list`
      dizaines de milliards | centaines de milliards | centaines de millions | dizaines de millions |
      centaines de milliers | dizaines de milliers | plusieurs milliards | quelques milliards |
      plusieurs centaines | plusieurs millions | des milliards | milliers de | plusieurs années |
      des centaines de | des dizaines de | quelques dizaines de | quelques centaines de | quelques millions |
      de nombreux milliards | milliards et milliards | plusieurs dizaines | plusieurs gigawatts |
      plusieurs mégawatts | plusieurs milliers | quelques gigawatts | des gigawatts
    `,
    one: list`
      le premier | premier | un premier | chaque | un | d'un | plus d'un | près d'un | environ un | le |
      du premier | un tout premier | au premier | pour un
    `,
  },
  claims: {
    abbreviations: list`
      m | mm | mme | mlle | dr | st | inc | corp | co | ltd | etc | cf | env | p | janv | févr | avr | juil |
      sept | oct | nov | déc | s.a | u.s
    `,
    beside: {
      roles: codes`
        avec with | à to | au to | aux to | auprès to | vers to | dans in | chez in | en in | par by |
        de of | du of | des of | d' of | pour for | et and | ou and | entre between | comme as | que as |
        dont as | sur over | contre over
      `,
      articles: list`le | la | les | l'`,
    },
    ordinalStop: false,
    behindReplaced: [],
    dates: {
      months: [
        ['janvier', 'janv'],
        ['février', 'févr'],
        ['mars'],
        ['avril', 'avr'],
        ['mai'],
        ['juin'],
        ['juillet', 'juil'],
        ['août'],
        ['septembre', 'sept'],
        ['octobre', 'oct'],
        ['novembre', 'nov'],
        ['décembre', 'déc'],
      ],
      weekdays: [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']],
      lastYear: list`
        de l’an dernier | de l'an dernier | de l'année dernière | de l’année dernière | l'an dernier |
        l’an dernier | l'an passé | l’an passé | un an plus tôt
      `,
      relative: [
        { phrase: "l'an dernier", years: -1 },
        { phrase: 'l’an dernier', years: -1 },
        { phrase: "l'année dernière", years: -1 },
        { phrase: 'l’année dernière', years: -1 },
        { phrase: "l'an passé", years: -1 },
        { phrase: 'l’an passé', years: -1 },
        { phrase: 'il y a un an', years: -1 },
        { phrase: 'un an plus tôt', years: -1 },
        { phrase: 'il y a deux ans', years: -2 },
        { phrase: 'le mois dernier', months: -1 },
        { phrase: 'il y a un mois', months: -1 },
        { phrase: 'il y a deux mois', months: -2 },
        { phrase: 'il y a trois mois', months: -3 },
        { phrase: 'il y a quatre mois', months: -4 },
        { phrase: 'il y a cinq mois', months: -5 },
        { phrase: 'il y a six mois', months: -6 },
        { phrase: 'en début de mois', months: 0 },
        { phrase: 'au début du mois', months: 0 },
        { phrase: 'la semaine dernière', days: -7 },
        { phrase: 'la semaine passée', days: -7 },
        { phrase: 'il y a une semaine', days: -7 },
        { phrase: 'il y a quinze jours', days: -14 },
        { phrase: 'il y a deux semaines', days: -14 },
        { phrase: 'deux semaines plus tôt', days: -14 },
      ],
    },
    cues: {
      invest: list`
        invest* | réinvest* | coinvest* | apport* | abond* | inject* | mettre ... dans | met ... dans |
        mettent ... dans | mis ... dans | mettra ... dans | mettrait ... dans | placer ... dans |
        place ... dans | miser | mise sur | misé | mise de | une mise | levée | levées | tour de table |
        lever | lève | lèvent | levé | lèvera | lèverait | augmentation de capital | recapitalis* |
        entré* au capital | entrée à son capital | au capital | au tour de | actionnaire* | souscri* | chèque |
        ticket | participation | placement privé | verser* | verse | versent | versera* | versement* |
        enveloppe | contribution | contribue* | contribuer* | débloqu* | fonds propres | soutien financier |
        capital risque | pari de | série a | série b | série c | série d | entre dans le capital | renflou* |
        mettre au pot | met au pot | mis au pot | mettra ... au pot | ouvrir le capital | ouvrir son capital |
        ouvre son capital | ouvre le capital | ouvert son capital | amorçage | tour de série | série e |
        série f | co investisseur* | coïnvestisseur* | renforcer son capital
      `,
      buy: list`
        achat* | achet* | achèt* | payer* | paye | payé* | paie | paient | paiera* | payera* | paiement* |
        dépenser* | dépense | dépensé* | dépensent | dépensera* | prix | réserv* | débours* | approvisionn* |
        facture | facturé* | se procur* | s'acquitte* | s'est procuré* | se fournir | se fournit | écoul* |
        commander | commandera* | commandé* | commandent | passer commande | se dote | se doter | s'est doté* |
        s'équip* | s'est équipé* | bon de commande | bons de commande | précommand* | commande de
      `,
      supply: list`
        fourni* | fournir* | livrer* | livré* | livrera* | livrent | livraison* | déploi* | déploy* |
        install* | équip* | capacité* | puissance | accès à | accéder à | vendre | vend | vendu* | vendent |
        vendra | vendrait | vente de | vente d | construi* | bâti* | infrastructure* | expédi* | raccord* |
        aliment* | centre de données | centres de données | centre de calcul | centres de calcul |
        supercalculateur* | usine d'ia | usines d'ia | ferme de serveurs | développer | exploiter | a confié |
        ont confié | confie | confié* ... construction | confié* ... réalisation |
        mettra ... à la disposition | met ... à la disposition | mettre ... à la disposition | à disposition |
        branch* | approvisionn*
      `,
      lease: list`
        louer* | loue | louent | louait | loué* | location* | bail | baux | loyer* | héberg* | colocation |
        locataire* | bailleur* | occuper | occupera* | occupe | sous lou* | preneur | prend ... à bail |
        emplacement | s'installera
      `,
      finance: list`
        un prêt | le prêt | ce prêt | prêt de | prêt d | prêt bancaire | prêt syndiqué | prêt relais |
        prêt garanti | prêts | prêter | prête ... à | prêté* | prêtera* | prêteur* | prêtent | emprunt* |
        crédit* | en dette | de la dette privée | émission de dette | émettre de la dette |
        financement par dette | financement par la dette | dette privée | obligation* | obligataire* |
        financement* | financer* | finance | financent | financé* | refinanc* | garantie* | garantir* |
        garantit | garant | caution* | facilité | syndic* | convertible* | hypothè* | capitaux |
        levée de dette | lève de la dette | lever de la dette | dette senior | crédit bail | titris* |
        adossé* à | mezzanine | dette mezzanine | pool bancaire | pool de banques | créanciers
      `,
      acquire: list`
        rachat* | rachet* | rachèt* | acquisition* | acquis | acquise* | acquiert | acquièr* | acquér* |
        acquerra | acquerrait | acquéreur* | opa | ope | offre | fusion* | reprise | reprendre | reprend |
        cession* | céder | cédera | cédé* | cédait ... site | absorb* | mis la main sur | mise en vente |
        s'empare* | s'offre* | s'offrir | s'est offert | avaler | avale | croquer | prise de contrôle |
        prendre le contrôle | vente de la société | vente de l'entreprise | vente du groupe |
        vente de la start-up | repreneur* | met la main | mettre la main | rapprochement | mariage |
        absorption | entrer en négociations exclusives pour | s'est emparé*
      `,
      licence: ['licence*', 'redevance*', 'brevet*'],
      warrant: list`
        bons de souscription | bon de souscription | warrant* | bsa | options d'achat | option d'achat |
        options sur | droit d'acheter | droit d'acquérir
      `,
      deal: list`
        accord | accords | contrat* | pacte* | partenariat* | alliance* | s'alli* | collabor* | coopération |
        projet* | plan | plans | lettre* d'intention | protocole* | mémorandum | engagement* | engag* |
        commande | commandes | coentreprise* | co entreprise* | joint venture* | opération* | transaction* |
        programme | stargate | tranche* | campus | data center* | datacenter* | data centre* | datacentre* |
        mégacontrat* | mégapacte | mégadeal | deal | deals | d'une valeur | valeur de | montant | promesse* |
        promet* | promis* | chantier* | contrat ... évalué* | contrat ... estimé* | contrats ... évalué* |
        accord ... évalué* | accord ... estimé* | accord ... valorisé* | projet ... évalué* |
        projet ... estimé* | opération ... évaluée | opération ... estimée | opération ... valorisée |
        transaction ... évaluée | transaction ... valorisée | transaction ... estimée | commande ... évaluée |
        commande ... estimée | investissement ... évalué* | investissement ... estimé* | bail ... évalué |
        partenariat ... évalué* | marché ... évalué* à | contrat ... pèse | contrat ... vaut |
        accord ... pèse | accord ... vaut | accord ... porte sur | portait sur | porterait sur |
        contrat ... porte sur | porte sur | portant sur | portera sur | se chiffr* | chiffré* à | doit à |
        doit ... à openai | arrangement | option sur | option de | volet | convention | remport* |
        appel d'offres | mégacommande* | consortium | chèque de | entente*
      `,
      disclaimed: list`
        jamais ... engagement | jamais ... engagement ferme | jamais ... promesse | jamais ... promis* |
        jamais engagé* | jamais ... garanti* | jamais ... commande | jamais ... commande ferme |
        jamais ... contrat ferme | jamais ... contraignant* | jamais été ferme* | jamais ... un dû |
        n'a jamais été acquis* | pas un engagement ferme | pas ... un engagement | pas d'engagement |
        pas pris d'engagement | aucun engagement | aucun engagement ferme | aucune promesse |
        pas une promesse | pas promis | pas une commande | pas une commande ferme | pas un contrat |
        pas ... ferme et définitif | pas un chèque en blanc | simple plafond | simple maximum |
        simple possibilité | simple faculté | simple option | simple invitation |
        simple déclaration d'intention | qu'un plafond | qu'un maximum | qu'un ordre de grandeur |
        qu'une limite | qu'une possibilité | qu'une option | qu'une invitation | qu'une intention |
        qu'une enveloppe maximale | qu'un objectif | seulement un plafond | un plafond et non |
        un plafond pas | plafond théorique | maximum théorique | sans obligation | aucune obligation |
        nulle obligation | pas obligé* | pas tenu de | pas tenue de | n'oblige | n'obligeait | n'engage |
        n'engageait | n'engagent | rien de contraignant | rien d'obligatoire | rien d'un engagement |
        aucune garantie | pas garanti* | pas une garantie | marche arrière | machine arrière | rétropédal* |
        relativis* | revient sur sa promesse | revenu sur sa promesse | revient sur ses engagements |
        édulcor* | à prendre avec des pincettes | nullement ... engagé* | nullement un engagement |
        en rien un engagement | en aucun cas un engagement | invitation et non | ne vaut pas engagement |
        ne vaut engagement | aucune valeur contractuelle | pas de valeur contractuelle | simple objectif |
        simple cible | simple estimation | simple horizon | pas une obligation | libre de ne pas |
        plutôt qu'un engagement | moins un engagement | objectif et non | objectif à long terme plutôt |
        un objectif de long terme | n'est qu'un | n'était qu'un | n'est qu'une | n'était qu'une |
        ne sont qu'un | jamais signé | jamais contractualis* | pas contractuel* |
        pas de caractère contraignant | rien de ferme | ne l'oblige | ne nous oblige | valeur de promesse |
        jamais eu valeur | valeur d'engagement | gravé* dans le marbre | ne lie pas | ne nous lie |
        ne lie personne | au pied de la lettre | n'est pas acquis* | rien n'est acquis | pas une certitude |
        aucune certitude | aucune assurance | rien ne garantit | rien ne dit que | calme le jeu |
        calmé le jeu | les pendules à l'heure | facultatif* | facultative* | à sa discrétion |
        à sa seule discrétion | purement indicatif* | n'est pas garanti* | rien d'acquis | rien d'automatique |
        n'a rien d'une promesse | ne promet rien | n'avons pas promis | n'avons rien promis | n'a rien promis |
        n'avons jamais promis | n'a jamais promis | ne nous sommes pas engagés | ne s'est pas engagé* |
        ne s'est jamais engagé* | ne se sont pas engagés | pas de montant ferme | est un plafond |
        était un plafond | sont un plafond | étaient un plafond | sans y être obligé* | pas un dû |
        ne constitue pas une | ne constituent pas un | ne constituent pas une | se garde le droit |
        se réserve le droit de ne | pas des bons de commande | pas des commandes | droit de ne rien |
        des ambitions et non
      `,
      denied: list`
        dément | démentent | démenti* | démentir* | démentait | démentant | nie | nient | nié | niait | niant |
        faux | fausse* | inexact* | erroné* | infondé* | sans fondement | dénué* de fondement | dénué* |
        réfut* | conteste | contestent | contesté* | récuse* | inventé* | invention | pure fiction |
        fantaisiste* | aucune discussion | aucune négociation | aucune offre | aucun accord de ce type |
        aucune intention | pas l'intention | pas en discussion* | pas en négociation* | pas de discussions |
        pas de négociations | pas en pourparlers | pas vrai | fake news | intox | pure spéculation |
        pures spéculations | il n'y a pas de | il n'y a jamais eu | jamais discuté | jamais envisagé |
        jamais été question | n'est pas question | pas à l'ordre du jour | contre vérité | mensong* |
        aucun fondement | ne correspond pas à la réalité | ne reflète pas la réalité | ne discute pas |
        ne discutent pas | ne négocie pas | il n'en est rien | balaie | balayé* | balaye |
        rejette ... rumeur* | rejeté ... rumeur* | rejettent ... rumeur* | écarte ... rumeur* |
        écarté ... rumeur* | bobard* | pas à vendre | tordu le cou | tord le cou | n'a reçu aucune |
        bruit d'une | non catégorique | oppose un non | opposé un non | a opposé un | pur roman | sornettes |
        balivernes | infirm* | affabul* | fantasm* | élucubration* | absurde* | non sens | ridicule* |
        n'a jamais eu lieu | n'ont jamais eu lieu | n'a jamais eu l'intention | n'en est pas question |
        aucun projet de | n'a jamais existé | n'ont jamais existé | ne mène pas de | ne mène aucune |
        ne mènent aucune | n'est pas vendeur | n'a aucun projet | aucun contact | ne repose sur rien |
        ne reposent sur rien | jamais négocié | jamais discuté avec | rien de vrai | coupé court |
        coupe court | pas le moindre | n'a jamais songé | n'a jamais approché | n'a jamais demandé |
        n'ont jamais demandé | n'avons jamais demandé | n'a jamais reçu | n'ont jamais reçu |
        n'a jamais signé | n'ont jamais signé | n'avons jamais signé
      `,
      cancelled: [
        ...across(perfect, ended),
        ...list`
        ne financera pas | ne financera plus | ne financera finalement pas | n investira pas |
        n investira plus | n investira finalement pas | n achètera pas | n achètera plus |
        n achètera finalement pas | ne versera pas | ne versera plus | ne versera finalement pas |
        ne rachètera pas | ne rachètera plus | ne rachètera finalement pas | ne signera pas | ne signera plus |
        ne signera finalement pas | ne participera pas | ne participera plus | ne participera finalement pas |
        ne construira pas | ne construira plus | ne construira finalement pas | ne louera pas |
        ne louera plus | ne louera finalement pas | n acquerra pas | n acquerra plus |
        n acquerra finalement pas | ne vendra pas | ne vendra plus | ne vendra finalement pas |
        ne prendra pas | ne prendra plus | ne prendra finalement pas | n ira pas | n ira plus |
        n ira finalement pas | ne renouvellera pas | ne renouvellera plus | ne renouvellera finalement pas |
        ne reconduira pas | ne reconduira plus | ne reconduira finalement pas | ne fournira pas |
        ne fournira plus | ne fournira finalement pas | ne livrera pas | ne livrera plus |
        ne livrera finalement pas | ne donnera pas | ne donnera plus | ne donnera finalement pas |
        se désengag* | s'est désengag* | fait défection | se défile | annul* | résili* | abandon* | renonc* |
        rompu* | rupture | rompt | rompre | se retir* | s'est retiré* | retire | retirent | retiré* |
        retrait de | capot* | échou* | échec | enterr* | jeté l'éponge | jette l'éponge | jettent l'éponge |
        mis fin | met fin | mettent fin | mettre fin | mettant fin | mis un terme | met un terme |
        mettent un terme | mettre un terme | dénonc* le contrat | dénonc* l'accord | dénonc* le bail | caduc |
        caduque* | tombé* à l'eau | tombe à l'eau | tombent à l'eau | rejett* | rejet de | rejet par |
        rejeté* | refus* l'offre | refus de l'offre | repouss* l'offre | refusé de vendre | tourné court |
        tourne court | claqué la porte | claque la porte | expiré | désist* | une croix | tire un trait |
        tiré un trait | tourne* la page | n'aura pas lieu | n'aura finalement pas lieu | ne se fera pas |
        ne verra pas le jour | ne verra jamais le jour | avort* | mort né | coup d'arrêt | plus d'actualité |
        plus à l'ordre du jour | voté contre | fin de non recevoir | fin des négociations | n'ira pas au bout |
        laissé expirer | laisse expirer | non reconduit* | pas reconduit* | volte face | sabord* |
        ne se concrétisera pas | s'est effondré | dédit | ne mettra pas | ne mettra plus | jetait l'éponge |
        jeter l'éponge | jetant l'éponge | arrêtent les frais | arrête les frais | arrêté les frais |
        décline l'offre | n'a pas abouti | n'ont pas abouti | n'aboutira pas | n'a finalement pas abouti |
        sans suite | fait long feu | volé en éclats | vole en éclats | parti* en fumée | aux oubliettes |
        retire sa candidature | retoqu* | n'en reste rien | il n'y aura pas de | n'aura pas de | rétract* |
        s'est rétracté* | plus question | retirait | a tourné casaque | recule devant | déclare forfait |
        déclaré forfait | a claqué | tombé* à plat | se désist* | tire sa révérence | prend fin | stoppé net |
        terminé* ... contrat | fin du contrat | fin de l'accord | s'y était opposé | s'y est opposé |
        s'y sont opposés | s'est opposé | se sont opposés | mis son veto | n'apportera pas | n'apportera plus |
        n'apportera finalement pas | n'injectera pas | n'injectera plus | n'entrera pas au capital |
        n'entrera plus au capital | ne recevra pas | ne recevra plus | ne prêtera pas | ne prêtera plus |
        ne commandera pas | ne commandera plus | ne déploiera pas | ne déploiera plus | n'ouvrira pas |
        n'aboutira jamais | a décidé de ne pas | ont décidé de ne pas | décide de ne pas | décidé de ne plus |
        choisi de ne pas | ne compte plus | ne souhaite plus | ne veut plus | ne veulent plus |
        passe à la trappe | passé* à la trappe | à la poubelle | a fait machine arrière | a plié bagage |
        laissé filer | laisse filer | laissent filer | tourné le dos | tourne le dos | tournent le dos |
        d'un revers de main | sans accord | faute d'accord | pas trouvé d'accord | pas parvenus à un accord |
        pas réussi à s'entendre | pas réussi à s'accorder | ne sont pas parvenus à s'entendre |
        ne se sont pas entendus | sort du jeu | sorti* du jeu | quitte la table | quitté la table |
        quitte le projet | quitté le projet | quitte le navire | rebroussé chemin | passe son tour |
        passé son tour | passent leur tour | passé leur tour | lâche l'affaire | lâché l'affaire | a planté |
        remball* | ses billes | aux orties | coup d'épée dans l'eau | dissout | dissous | dissoute | torpill* |
        clap de fin | ne sera pas signé* | ne sera pas construit* | ne sera finalement pas |
        ne seront finalement pas | ne sera jamais | ne seront jamais | ne seront pas livré* |
        ne sera pas livré* | ne sera pas versé* | ne seront pas versé* | n'investira finalement |
        ne donne pas suite | ne donnera pas suite | pas donné suite à l'offre |
        pas donné suite à la proposition | décliné ... proposition | décliné ... offre | éconduit* | a coulé |
        mort de sa belle mort | signe la fin | sonne le glas | sonné le glas | se passera de |
        interrompu les négociations | interrompu les discussions | interrompu les pourparlers |
        interrompus sans | rompu les négociations | cessé les négociations | fin des discussions |
        fin des pourparlers | fin de partie | s'est soldé* par un échec | s'est finalement retiré* |
        fait marche arrière | ne mettra pas un | laissé tomber | laisse tomber | laissent tomber |
        tué dans l'œuf | faux bond | fait faux bond | prend ses distances | pris ses distances |
        ne se fera finalement pas | ne se fera plus | n'ira pas plus loin | n'ira pas jusqu'au bout |
        reprend sa liberté | repris sa liberté | reprennent leur liberté | refusé le permis |
        refuse le permis | permis refusé | débouté* | dit non | oppose son refus | opposé son refus |
        tourné les talons | tourne les talons | tournent les talons | dénonc* son contrat |
        dénonc* son accord | dénonc* son bail | rend ses mégawatts | rend les clés | interdit le |
        interdit la | interdit l | interdisent | biff* | décommand* | met son veto | mettent leur veto |
        oppose son veto | opposé son veto | bloque définitivement | bloqué définitivement |
        définitivement bloqué | mis au rebut | n'a pas été renouvelé* | n'est pas renouvelé* |
        n'ont pas été renouvelé* | pas renouvelé* | n'a pas été reconduit* | ne sera pas renouvelé* |
        repouss* ... l'offre | repouss* ... offre | rompent | refusé ... offre | refuse ... offre |
        refusent ... offre | a ... interdit | ont ... interdit | révoqu*
      `,
      ],
      stalled: [
        ...across(perfect, halted),
        ...list`
        au point mort | gelé* | gèle* | gel de | gel du | gel des | suspend* | suspens* | reporté* | reporte |
        reportent | reporter | report de | report du | report à | retard* | repouss* | enlis* | à l'arrêt |
        bloqué* | bloque | bloquent | blocage | pause | patine* | piétine* | marque le pas | marquent le pas |
        sine die | remis* en cause | remis* en question | est compromis* | serait compromis* |
        paraît compromis* | ne progresse | ne progressent | n'a pas progressé | n'ont pas progressé |
        pas avancé | n'avance | n'avancent | aucun progrès | aucune avancée | sans avancée | se fait attendre |
        se font attendre | toujours pas signé* | toujours pas conclu* | remis* à plus tard | dans les limbes |
        ajourn* | en péril | traîne* | s'éternis* | impasse | en sommeil | tarde* | pas encore concrétis* |
        ne s'est pas concrétis* | toujours pas concrétis* | ne s'est pas matérialis* | pas matérialis* |
        différé* | décalé* | lettre morte | entre parenthèses | s'est refroidi* | se sont refroidi* |
        enthousiasme refroidi | incertain* | ralenti* | en stand by | mis en veille | au frigo | sur la glace |
        grippé* | s'embourb* | embourb* | achopp* | bute sur | butent sur | coince | coincent | en souffrance |
        en rade | mise sur pause | mise en pause | moratoire | reste en plan | restent en plan |
        laissé en plan | stagn* | sursis | en jachère | au congélateur | faute de raccordement |
        faute de financement | pas encore démarré | n'a pas démarré | s'essouffl* | piétin* | attendra |
        attendront | ne sera pas prêt* | ne seront pas prêt* | toujours pas parvenu* | pas parvenu* à boucler |
        pas réussi à boucler | peine à boucler | peinent à boucler | aucun calendrier | sans calendrier |
        pas de calendrier | sans date | aucune date | pas de date | sans nouvelles | n'a pas bougé |
        n'ont pas bougé | n'a guère avancé | n'ont guère avancé | guère progressé | au placard |
        chantier arrêté | travaux arrêtés | pas sorti* de terre | toujours rien | resté* sur le papier |
        reste sur le papier | restent sur le papier | en attente de financement | en attente de raccordement |
        n'a pas repris | n'ont pas repris | stoppé* | stoppe | mis* entre parenthèses | gelait | geler |
        gelant | bloquait | bloquaient | bloquer | bloquant | coinçait | coinçaient | tardait | tardaient |
        reportait | traînait | traînaient | n'avançait | n'avançaient | ne progressait | ne progressaient |
        n'avancera | attend toujours de | attend toujours son | attend toujours ses | attendent toujours leur |
        n'est toujours pas arrivé* | n'est toujours pas parvenu* | ne sont toujours pas parvenu* |
        n'est toujours pas sorti* | n'est toujours pas construit* | patinait | patinaient | prend son temps |
        ne seront pas allumé* | faute d'autorisation | faute d'autorisations | faute de permis |
        faute d'électricité | faute de courant | faute de puissance | faute de preneur | faute de locataire |
        cale | calent | a calé | calait | rame | à la peine | englué* | tergivers* | calendes grecques |
        en attente de permis | en attente d'autorisation | en attente d'une décision | se heurte à |
        se heurtent à | s'est heurté* | se sont heurtées | freiné* | plus de nouvelles | aucune nouvelle |
        silence radio | n'ont pas commencé | n'a pas commencé | toujours pas | pas encore sorti* |
        au statu quo | en panne | tombé* en panne | à quai | prend plus de temps | plus longtemps que prévu |
        plus tard que prévu | en danger | remis* à l'an prochain | contesté* en justice | vacille | vacillent |
        tangue | ont du mal à | a du mal à | peine à | peinent à | peinait à | ne seront pas disponible* |
        ne sera pas disponible* | faute de lignes | faute de réseau | faute de capacité |
        faute de transformateurs | faute de foncier | patiente | patientent | pas une pierre |
        pas la moindre pierre | coup de pioche | première pierre n'a | pas encore posé | reste en attente |
        restent en attente | en file d'attente | en carafe | n'a pas vu le jour | n'ont pas vu le jour |
        n'est jamais sorti* | diffère son | diffère sa | diffère ses | diffère le | diffèrent leur | différer |
        temporise sur | temporisent sur | freine | freinent | lève le pied | levé le pied | a levé le pied |
        ont levé le pied | surplace | dans les choux | attend toujours les | attend toujours l'argent |
        attendent toujours les | attend encore | attendent encore | n'a encore rien vu | n'a encore rien reçu |
        n'a encore rien versé | n'a rien versé | n'a encore versé | veilleuse | tourne en rond |
        tournent en rond | sous le coude | mis en attente | mise en attente | ne trouvent pas preneur |
        ne trouve pas preneur | interrompu* | ont calé | hésite à | hésitent à | hésitait à | stoppent |
        interrompt | interrompent | décale | décalent | rien n'a bougé | rien ne bouge | rien n'a avancé
      `,
      ],
      rumored: list`
        pourrait investir | pourrait acheter | pourrait racheter | pourrait acquérir | pourrait mettre |
        pourrait verser | pourrait apporter | pourrait injecter | pourrait entrer | pourrait lever |
        pourrait signer | pourrait conclure | pourrait louer | pourrait fournir | pourrait livrer |
        pourrait financer | pourrait prendre | pourrait vendre | pourrait céder | pourrait commander |
        pourrait annoncer | pourrait débourser | pourrait dépenser | pourrait participer | pourrait réduire |
        pourrait ramener | pourrait augmenter | pourrait être | pourraient investir | pourraient acheter |
        pourraient racheter | pourraient acquérir | pourraient mettre | pourraient verser |
        pourraient apporter | pourraient injecter | pourraient entrer | pourraient lever | pourraient signer |
        pourraient conclure | pourraient louer | pourraient fournir | pourraient livrer | pourraient financer |
        pourraient prendre | pourraient vendre | pourraient céder | pourraient commander |
        pourraient annoncer | pourraient débourser | pourraient dépenser | pourraient participer |
        pourraient réduire | pourraient ramener | pourraient augmenter | pourraient être | discussion* |
        discut* | négoci* | pourparlers | envisag* | étudie | étudient | étudier | étudié* | à l'étude |
        aurait | auraient | *erait | *irait | *drait | *ttrait | *eraient | *iraient | *draient | *ttraient |
        rumeur* | potentiel | potentielle* | potentiels | éventuel* | proche de | proches de | proche d |
        proches d | sur le point | approché* | approche ... pour | réfléchi* | explor* | sonde | convoit* |
        lorgn* | s'apprêt* | spécul* | bruits | bruit de couloir | songe* | cherche à | cherchent à |
        cherche des | cherche ... auprès | intéressé* par | s'intéress* | tractations | courtis* |
        en passe de | à deux doigts | pressenti* | hypothèse* | n'a pas démenti | pas démenti | sans démentir |
        ni confirmé ni démenti | ni démenti ni confirmé | ni confirmer ni démentir | ni confirmé ni infirmé |
        ni infirmé ni confirmé | il est question | possible accord | possible investissement |
        possible rachat | possibilité d'un | possibilité d'investir | évoque la | imagin* | en lice | murmur* |
        chuchot* | bruiss* | croit savoir | croit on savoir | dit on | paraît il | semble t il |
        à ce qu'on dit | le bruit court | sur les rangs | prématuré* |
        l'information ... n'a pas été confirmée | ne confirme | ne confirment | non confirmé* | pas confirmé* |
        n'a pas été confirmé* | se dessine* | raconte que | racontent que | on parle d | à l'affût |
        regarde de près | tourne autour | sondé* | approché* par | circule | circulent | parlent de contacts |
        contacts préliminaires | premiers contacts | avance le chiffre | avancent le chiffre |
        évoque le chiffre | évoquent le chiffre | dernière ligne droite | stade avancé | en phase finale |
        se rapproche d'un accord | se rapprochent d'un accord | tout près de | indiscrétions |
        pourrait accueillir | pourrait porter sur | pourraient porter sur | pourrait se conclure |
        pourrait aboutir | pourrait s'élever | pourrait entrer au capital | pourrait y placer |
        pourrait y mettre | pourrait y investir | aurait dans l'idée | on prête à | prête à ... l'intention |
        prêtent à ... l'intention | balbutiements | se parlent | en contact avec | en contacts avec |
        fait les yeux doux | a des visées | jauge | tâte le terrain | tâtent le terrain | rôde autour |
        pas donné suite | aucune décision n'a été prise | aucune décision n'est prise | rien n'est décidé |
        rien n'est arrêté | rien n'est joué | rien n'est fait | rien n'est encore fait |
        rien n'est encore décidé | rien de décidé | encore mouvants | susceptible de | susceptibles de |
        en bonne voie | en tête à tête | à l'écoute du marché | cherche preneur | cherche acquéreur |
        cherche un acquéreur | mandaté | se profile | se précise | sonder | sondent | ont repris langue |
        à prendre au conditionnel | peaufin* | la dernière main | examine un* | examine l |
        examine la possibilité | examinent un* | soupèse* | évalue l'opportunité | évalue la possibilité |
        évalue un investissement | évalue un rachat | n'exclut pas | n'excluent pas | n'exclurait pas |
        fait la cour | font la cour | débattent d | débat d | évoquent un | évoque un | fait ses comptes |
        abordé en interne | évoqué en interne | approchent d'un accord | approche d'un accord |
        regarde le dossier | a évoqué | ont évoqué | évoqué par | évoquée par | évoqués par
      `,
      modal: list`
        pourrait | pourraient | refus* de commenter | pas souhaité commenter | n'a pas souhaité |
        refusé de s'exprimer | décliné tout commentaire | refusé tout commentaire | pas répondu |
        ne souhaite pas commenter | pas voulu commenter | pas de commentaire | aucun commentaire |
        sans commentaire | personne ne confirme | n'ont pas souhaité | se refuse à tout commentaire |
        s'est refusé à | d'après la presse | selon la presse | selon des médias | d'après des médias |
        à en croire la presse | selon plusieurs médias
      `,
      intended: [
        ...behind(['doit', 'doivent'], tasks),
        ...list`
        accord cadre ... prévoi* | protocole ... prévoi* | dispose ... option | option sur | une option |
        prévoi* | prévoy* | prévu* | prévision d'investissement | entend | entendent | entendait | compte *er |
        compte *ir | compte *re | comptent *er | comptent *ir | comptent *re | comptait *er | comptait *ir |
        comptait *re | comptaient | souhait* | veut | veulent | voulait | voulaient | voudrait | voudraient |
        projett* | projetait | projet d'investissement | vise | visent | visant à | visait | visaient |
        ambitionn* | ambition* | objectif | objectifs | a pour but | devrait | devraient | devait | devaient |
        doit ensuite | doit ... être | doivent être | intention | espèr* | espér* | accord cadre |
        accords cadres | propose | proposent | proposé* | proposait | proposition | planifi* |
        plan d'investissement | s'attend | s'attendent | table sur | tablent sur | tablait sur | à terme |
        attendu* | appelé* à | escompt* | a vocation | ont vocation | avait vocation | vocation à |
        est censé* | sont censé* | était censé* | prêt à | prêts à | prête à | prêtes à | programm* pour |
        pas encore signé* | rien n'est signé | reste à signer | reste à finaliser | avant la signature |
        parlait d | parlait de | évoqu* une enveloppe | évoqu* des investissements | rêve de | tabler sur |
        la cible | cible de | en projet | planche sur | planchent sur | doit servir | doivent servir |
        doit accueillir | doit financer | doit diriger | devra | devront | aimerait | aimeraient |
        compte y *er | compte y *ir | compte bien | comptent bien | dans les cartons | dans ses cartons |
        à l'horizon | à plus long terme | à long terme | projet d'*ir | projet d'*er | projet de *ir |
        projet de *er | projet de *re | projets de *er | projet de campus | puissance visée | capacité visée |
        montant visé | doit atteindre | doivent atteindre | à la signature définitive |
        à la signature de l'accord définitif | à la signature du contrat définitif |
        une fois le contrat signé | une fois l'accord signé | une fois le contrat définitif signé |
        une fois l'accord définitif signé | est envisagé* | sont envisagé* | sont évoqué* | est évoqué* |
        dit vouloir | disent vouloir | disait vouloir | se dit prêt* | se disent prêt* | s'est dit prêt* |
        est disposé* à | sont disposé* à | en préparation | caresse l'idée | caressent l'idée |
        caresse le projet | veut y *er | veut y *re | dans ses plans | dans les plans |
        projets d'investissement | se dit décidé* | décidé* à | a des vues sur | ont des vues sur |
        demande de permis | déposé ... demande | dépose ... demande | dépose un dossier | déposé ... dossier |
        candidature | décision d'investissement | décision finale | reste à confirmer | reste à boucler |
        reste à trouver | aucun contrat n'a encore | n'a pas encore été paraphé | n'a pas encore signé |
        n'ont pas encore signé | pas encore paraphé* | pas encore officiel* | devrait être signé* |
        doit être signé* | doivent encore être | prépare | préparent | préparait | préparaient | mûrit |
        à l'état de projet | au stade de projet | au stade du projet | esquisse | ébauche | aspire à |
        aspirent à | en vue de | dans l'espoir | a le projet | ont le projet | rêvent de | a pour objet |
        dans le viseur | coucher sur le papier | couché ... sur le papier | se verrait | pourrait à terme |
        si le projet | si tout va bien | si le dossier | se tient prêt* | sollicite ... autorisation |
        sollicite ... feu vert | sollicité ... autorisation | a demandé ... autorisation |
        demande ... autorisation | vouloir *er | vouloir *ir | vouloir *re | vouloir y *er | dans l'idée |
        a l'idée de | s'est fixé | pourra être porté* à | pourront être porté* à | pourrait être porté* à |
        doit être porté* à | devrait être porté* à | se donne jusqu'à | se donnent jusqu'à |
        se donne ... ans pour | se donnent ... ans pour | se donne ... ans | se verraient | rêvent d | rêve d |
        visés par | visées par | visée par | s'est engagé à étudier | reste à traduire | se disait prêt* |
        pourra *er | pourra *ir | pourra *re | pourront *er | pourront *ir | pourront *re | dépose une offre |
        déposé ... offre | pourra plus tard | pourront plus tard | en vue d | projeté*
      `,
      ],
      nonbinding: list`
        lettre d'intention | lettres d'intention | protocole d'accord | protocoles d'accord | mémorandum* |
        memorandum* | non contraignant* | non engageant* | pas contraignant* | pas juridiquement contraignant* |
        accord de principe | accords de principe | accord préliminaire | accords préliminaires | pré accord |
        préaccord | term sheet | déclaration d'intention | déclarations d'intention | feuille de conditions |
        manifestation d'intérêt | marque d'intérêt | non liant* |
        accord d'intention | accords d'intention | lettre d'intérêt | lettres d'intérêt |
        déclaration d'intérêt | mémo d'entente | protocole d'entente | protocoles d'entente |
        entente de principe | entente préliminaire | précontrat* | offre indicative | offre préliminaire |
        rien n'est signé | rien n'est encore signé | rien n'a été signé | rien de définitif |
        pas encore été signé* | pas encore de contrat | pas encore conclu* | à titre indicatif |
        non définitif* | sans engagement | sans valeur contractuelle
      `,
      agreed: [
        ...behind(coming, spentBy),
        ...across(perfect, granted),
        ...list`
        s'entend* | s'est entendu* | se sont entendu* | entreront en service | opérationnel* d'ici |
        opérationnel* en | opérationnel* fin | opérationnel* dès | opérationnel* à partir | en service d'ici |
        en service en | en service fin | en service dès | en service à partir | contrat ... prévoi* |
        bail ... prévoi* | accord ... prévoi* | dispose d'un contrat | signe | signé* | signent | signer |
        signait | signature | signant | conclu* | convenu* | convient de | accordé* | annonc* | s'engage* |
        s'est engagé* | se sont engagé* | s'étai* engagé* | engagé* à | engageant à | va *er | va *ir |
        va *re | vont *er | vont *ir | vont *re | va y *er | va lui *er | va lui *ir | dévoil* | décroch* |
        remport* | obtenu* | obtient | obtiennent | scell* | paraph* | ratifi* | entérin* | officialis* |
        confirm* | investit | investissent | achète | achètent | acquiert | acquièrent | rachète | rachètent |
        loue | louent | fournit | fournissent | verse | versent | apporte | apportent | injecte | injectent |
        lève | lèvent | commandé* | commandes fermes | commande | prend une participation | approuv* |
        feu vert | promis* | promet* | aura | auront | *erai | *era | *eront | *ira | *iront | *dra | *dront |
        *ttra | *ttront | sera *é | sera *ée | seront *és | seront *ées | sera *i | sera *u | sera ... livré* |
        sera ... versé* | seront ... livré* | seront ... versé* | seront ... installé* | sera ... installé* |
        seront ... mis* en service | sera mis* en service | seront mis* en service | entrera* en service |
        attribu* | étend | étendent | étendu* | élargi* | porté* à | porte à | portent à | définitif |
        définitive | définitifs | contrat ferme | engagement ferme | engagements fermes | s'alli* | s'associ* |
        octroy* | garanti* | réservé* | retenu* | noue | noué | nouent | tope* | acté* | validé* | valide |
        s'assure* | s'est assuré* | se sont assuré* | mobilis* | débloqu* | accepté* | accepte | acceptent |
        prolongé* | reconduit* | renouvelé* | contractuel* | contractualis* | annoncé ... *erait |
        annoncé ... *irait | annoncé ... *draient | annoncé ... *eraient | annoncé ... *iraient | valable |
        tenu de verser | tenu de payer | s'acquitt* | a décidé | ont décidé | a mis sur la table | doit aussi |
        doit encore | doit déjà | lie ... à | sort le chéquier | mise | conviennent | dote | intronis* |
        confie | confient | adjug* | a choisi | ont choisi | choisit | se porte garant | s'est porté garant |
        couvre les paiements | actent | top départ | cosign* | fait affaire | a opté pour | ont opté pour |
        ont été engagé* | a été engagé* | contrat porte sur | contrat vise | accord porte sur |
        bail porte sur | contrat portant sur | accord portant sur | mis à la disposition | mis à disposition |
        a mis ... à la disposition | ont mis ... à la disposition | a mis ... à disposition |
        ont mis ... à disposition | doivent être livré* | doit être livré* | doivent être installé* |
        doivent être versé* | doit être versé* | pas encore versé* | pas encore livré* | pas encore payé* |
        pas encore reçu* | reste à verser | restent à verser | reste à livrer | restent à livrer |
        reste à payer | reste à recevoir | à verser d'ici | accord ... prévoy* | contrat ... prévoy* |
        bail ... prévoy* | topé* | tapé* dans la main | s'est lié* | se sont liés | ficelé* | ficelle |
        jeté* son dévolu | consenti* | consent | a été retenu* | ont été retenu* | sélectionne | sélectionné* |
        a été choisi* | choisi* par | a désigné | désigné* lauréat* | lauréat* | s'est vu confier |
        se voit confier | sécurise | sécurisent | sécurisé* | est signé* | court sur | courra sur |
        court jusqu'en | courant jusqu'en | remet au pot | remettent au pot | met au pot | mettent au pot |
        se porte acquéreur | passe à la caisse | fait un chèque | sort le carnet de chèques | cèdent | vend |
        vendent | emprunte | empruntent | contracte | contractent | engage | engagent | déploie | déploient |
        s'empare | s'offre | s'offrent | fait appel à | unissent leurs forces | joignent leurs forces |
        font cause commune | donné naissance | main dans la main | sous contrat | a contracté | ont contracté |
        liés par contrat | fait confiance à | a mis au point | ont mis au point | a mis sur pied |
        ont mis sur pied | a mis en ont mis en place | a monté ... financement | ont monté ... financement |
        s'est résolu* à | se sont résolus à | dit oui | prennent chez | prêt à terme | prêts à terme |
        emprunt à terme | paie | paient | transfère | transfèrent | débourse | déboursent | décaisse | place |
        dépensent | prêtent | rembourse | remboursent | perçoit | perçoivent | reçoit | reçoivent | cède |
        émet | émettent | souscrit | souscrivent | installe | installent | raccorde | raccordent |
        construisent | bâtit | bâtissent | expédie | expédient | consacre | consacrent | alloue | allouent |
        accorde | accordent | octroie | octroient | autorise | autorisent | valident | prolonge | prolongent |
        renouvelle | renouvellent | commandent | réservent | a loué | ont loué | avait loué | loués par |
        loué par | louée par | misent | confié*
      `,
      ],
      completed: [
        ...across(
          list`finalis* | boucl* | achev* | parachev* | clôtur*`,
          list`l'acquisition | le rachat | la vente | la cession | l'opération | la fusion | la transaction | l'investissement | prêt à terme | emprunt à terme | un prêt | un emprunt | un financement`,
        ),
        ...spentBy,
        ...across(running, machines),
        ...across(auxiliaries, participles),
        ...behind(['vient de', 'viennent de', 'venait de', 'venaient de'], deeds),
        ...behind(["vient d'", "viennent d'", "venait d'", "venaient d'"], openDeeds),
        ...list`
        finalis* | boucl* | achevé* | clôturé* | détient | détenait | détiennent | détenu* | détenant |
        possède* | possédait | conserve | conservent | mis* en service | en service | opérationnel* |
        appartien* | appartenai* | entré* au capital | est monté* | hérité* | mené par | menée par |
        tourne* déjà | fonctionne* déjà | livré* en | interviendra ... clôture | entièrement libéré* |
        réceptionn* | en poche | virement reçu | série ... close | tour ... clos | a raflé | déjà fait |
        s'est procuré* | opération ... close | a été bouclé* | ont été livré* | ont été installé* |
        ont été réceptionné* | garde * % | garde environ * % | en garde * % | gardent * % | étaient versé* |
        étaient déjà versé* | étaient livré* | étaient installé* | étaient déjà livré* |
        étaient déjà installé* | acquis auprès | acquise auprès | acquises auprès | fonctionne depuis |
        fonctionnent depuis | tourne depuis | tournent depuis | en fonctionnement depuis | dispose déjà |
        disposent déjà | compte déjà | comptent déjà | exploite déjà | exploitent déjà | héberge déjà |
        clôture de sa série | clôture de son tour | clôture de sa levée | clôture du tour |
        clôture de l'opération | clôture d'un tour | mis un point final | en caisse | sur le compte |
        changé de propriétaire | tombé* dans l'escarcelle | tombé* dans le giron | premier soutien |
        premier actionnaire | a inauguré | ont inauguré | mis* sous tension | mise* sous tension |
        versement effectué | entièrement versé* | intégralement versé* | entièrement payé* |
        intégralement payé* | entièrement livré* | intégralement livré* | intégralement souscrit* |
        entièrement souscrit* | totalement versé* | déjà opérationnel* | déjà en place | déjà installé* |
        a été viré | ont été viré* | virement effectué | est devenu propriétaire | est devenue propriétaire |
        devenu* actionnaire | fonds reçus | fonds versés | est passé* sous le contrôle | passé* sous pavillon |
        s'est offert | se sont offert | mis la main sur | est en production | sont en production |
        sont branché* | est branché* | sont raccordé* | est raccordé* | sont installé* | est installé* |
        sont livré* depuis | sont arrivé* | est arrivé* | sont déjà là | fait* partie du capital |
        est au capital | figure au capital | pris livraison | prise de livraison | entré* dans l'escarcelle |
        avoir obtenu | lui revient pour | a ouvert | ont ouvert | série a totalise | a été décaissé* |
        ont été décaissé* | décaissé* | a financé | ont financé | avait financé | avaient financé | a recruté |
        a débauché | a embauché | a absorbé | ont absorbé | a avalé | a viré | a crédité | a aligné |
        a contracté | a amassé | a engrangé | a récupéré | ont récupéré | a reversé | a construit |
        ont construit | a déployé | ont déployé | a raccordé | a branché | sorti ... de sa poche |
        fait entrer ... dans | mis la main à la poche | remis la main à la poche | s'est délesté* |
        se sont délestés | s'est séparé* de | se sont séparés de | s'est défait* de | s'est débarrassé* |
        s'est emparé* | se sont emparés | s'est adjugé* | a fait main basse | carbure | carburent |
        tourne à plein | tournent à plein | à plein régime | fonctionne à plein | est allumé* |
        ont été allumé* | d'ores et déjà | chose faite | c'est fait | se retrouve à la tête |
        arrivé* sur les comptes | en totalité | a vu le jour | est sorti* de terre | sont sortis de terre |
        a démarré ses | alimente déjà | alimentent déjà | mis en route | mis en ligne | est en ligne |
        sont en ligne | a soldé | ont soldé | s'est acquitté* de | a honoré | a recueilli | ont recueilli |
        avait recueilli | actionnaire à hauteur | aux mains de | est entré* à hauteur | a repris | ont repris |
        avait repris | a écoulé | ont écoulé | ont branché | a bâti | ont bâti | a fait construire |
        ayant été finalisé* | ayant été bouclé* | a été finalisé* | ont été finalisé* | s'est hissé* |
        s'est invité* au capital | désormais actionnaire | désormais installé* | désormais propriétaire |
        désormais opérationnel* | a claqué * milliards | a consenti un prêt | a coûté | ont coûté |
        avait coûté | sorti* des chaînes | sortis d'usine | sorties d'usine | sortis de l'usine |
        ont rejoint leurs | réglé* en numéraire | payé* comptant | payé* en numéraire | remis les clés |
        remise des clés | s'est endetté de | tourne désormais | tournent désormais | fonctionnent désormais |
        sont désormais en place | est désormais en place | a été livré* hier | déjà livré* | déjà versé* |
        déjà payé* | déjà déployé* | déjà raccordé* | déjà alimenté* | déjà loué* | déjà reçu* |
        déjà souscrit* | déjà prêté* | changé de mains | est une filiale de | fait désormais partie |
        font désormais partie | est désormais une filiale | est passé* dans le giron | est effectif |
        est effective | sont effectifs | conclut ... tour de table | conclut ... levée |
        conclu ... tour de table | conclu ... levée de fonds | termine ... levée | terminé ... levée |
        clôt ... levée | clôt ... tour | mené à son terme | mène à son terme | y est allé de |
        y sont allés de | a déposé ... dollars | a déposé ... euros | a tiré | ont tiré |
        passé* dans les mains | met la main sur | mettent la main sur | reste actionnaire | est actionnaire |
        sont actionnaires | est l'actionnaire | la part de ... s'élève | sa part s'élève |
        participation ... s'élève | équipent | occupe ... mégawatts | occupent ... mégawatts |
        gpu ... tournent | puces ... tournent | processeurs ... tournent | serveurs ... tournent | inaugure |
        inaugurent | ouvre ... centre | ouvre ... site | ouvrent ... centre | ouvre ses portes |
        ouvert ses portes | ouvert depuis | en activité depuis | ronronne* | est consommé* |
        a exercé ... option | ont exercé ... option | a remis ... clés | ont remis ... clés | les clés de |
        investis dans | après un versement | après le versement | est désormais close | est close |
        acquisition ... close | conclut l'acquisition | conclut son acquisition | conclut le rachat |
        conclut son rachat | conclu l'acquisition | conclu son acquisition | conclu le rachat |
        conclu son rachat | a conclu le rachat | achève | achèvent | parachev* | parachèv* |
        achèvement du rachat | achèvement de l'acquisition | descendu* à | désengagé* du capital |
        s'est désengagé* du capital | à l'œuvre | livraison ... terminée | livraisons ... terminées |
        signe une levée | signe sa levée | signe ... levée de fonds | réalise une levée | réalise sa levée |
        réalise ... levée de fonds | terminé de verser | fini de verser | fini de payer | s'était offert |
        s'étaient offert | s'était emparé* | s'étaient emparé* | empoche | empochent | encaisse | encaissent |
        récolte | récoltent | engrange | engrangent | avait déployé | avaient déployé | ont été déployé* |
        a été déployé* | avoir déployé | avait raccordé | ont raccordé | ont été raccordé* | a été raccordé* |
        avoir raccordé | avait branché | ont été branché* | a été branché* | avait inauguré |
        ont été inauguré* | a été inauguré* | avait construit | ont été construit* | a été construit* |
        avoir construit | avait ouvert | avaient ouvert | a été ouvert* | ont été ouvert* | avoir ouvert
      `,
      ],
      valuation: list`
        valoris* | capitalisation* | valeur boursière | valeur de marché | valeur d'entreprise | évalu* |
        pesait | pèse | pèsent | vaut | valait | objectif de cours | capitalis* | poids en bourse | vaudrait |
        estimé* à ... en bourse
      `,
      earnings: list`
        encours | brûl* | chiffre d'affaires | chiffres d'affaires | ca de | ca annuel | ventes | bénéfice* |
        profit | profits | perte | pertes | marge* | résultat net | résultat* opérationnel* |
        résultats annuels | trimestriel* | carnet de commandes | carnet de commande | carnets de commandes |
        revenu | revenus | ebitda | trésorerie | gagn* | perdu | exercice | dette | dettes | endettement |
        endetté* | actifs sous gestion | dividende* | rachat d'actions | rachats d'actions | dépréciation* |
        provision* | amortissement* | abonnement* | liquidités | cash | brûle* | ardoise | rythme annuel |
        annualisé* | consensus | croissance organique | recette* | résultat d'exploitation | carnet
      `,
      move: list`
        hausse | baisse | bond de | bond d | bondi* | grimp* | chut* | recul* | gagn* | perd | perdait |
        perdent | perdu | progress* | augmente* | augmenté* | diminu* | croissance | croît | clôtur* en |
        clôtur* à | à la bourse | cours de | le titre | le cours | points | envol* | plong* | flamb* | cédait |
        cède ... % | repli | repli* de | de plus que | de moins que | rebond* | séance | dégring* | dévisse* |
        s'adjuge* | avant bourse | après bourse | sur un an | par rapport à l'an | par rapport à l'année |
        lâche ... % | abandonne ... % | prend ... % | s'envole* | dévissait | cédait ... % | gagnait ... % |
        dans le vert | dans le rouge
      `,
      market: list`
        marché de | marché d | marché des | marché du | marché mondial | le marché | un marché | du marché |
        le secteur | du secteur | dans le monde | la demande | demande de | demande d | demande mondiale |
        analyste* | prévision* | prévisionniste* | réseau électrique | foyers | centrale* nucléaire* |
        parc nucléaire | consommation | une étude | étude de | étude du | cabinet | part de marché |
        parts de marché | pib | économie | géants du numérique | géants de la tech | industrie | stratég* |
        courtier | hyperscalers | consensus | gestionnaire de réseau | gestionnaire du réseau |
        puissance installée | pointe hivernale | synergy research | trendforce | idc | omdia | cbre | jll |
        yole | le pays compte | équivaut à | à l'échelle mondiale
      `,
      spending: list`
        dépenses d'investissement* | investissements annuels | capex | budget* | coûts | coût d'un | coûte |
        coûtent | coût du gigawatt | dépenses | charges | frais | coût moyen | dépenser cette année |
        dépenseront cette année | dépenser en 2026
      `,
      measureless: list`
        gérant* | gestionnaire* de fonds | salarié* | employé* | utilisateur* | de clients | clients payants |
        emplois | postes | personnes | abonné | abonnés | impôt* | taxe* | amende* | taux d'intérêt | taux de |
        rendement* | par action | l'action | l'unité | pièce | prix d'exercice | droits de douane | inflation |
        mémoire vive | tokens | jetons | subvention* | plus rapide* | fois plus | efficac* | probabilité* |
        habitants | paramètres | requêtes | mètres carrés | hectares | tonnes | barils | chances | remise |
        rabais | transistors | visiteurs | visites | téléchargements | lecteurs | nanomètres | téraflops |
        pétaflops | coupon | points de base | de la population | ans d'expérience | âgé* | logements |
        adhérents | voix | litres | recettes fiscales | décibels | étudiants | chercheurs | ingénieurs |
        riverains | votants | hectare | brevets | agents | cents le kilowattheure | volts | kilovolts | votes |
        conteneurs | degrés | décote de | prime de | taux d'occupation
      `,
      holding: list`
        conserve* | garde | gardera | gardent | entité | part | parts | participation* | du capital |
        au capital | son capital | capital de | capital d | des actions | actionnaire* | détien* | détenir |
        détenai* | détenu* | possèd* | majorit* | minorit* | du groupe | de la société | de l'entreprise |
        de la start up | de la startup | de la jeune pousse | de la coentreprise | de l'éditeur |
        du fabricant | acquérir | rachat | rachète* | acqui* | prend* | prise de | contrôl* | droits de vote |
        restants | monter à | montera à | monté à | montée à | dilution | ticket | entrée au | entre au |
        à la tête de | en prend | en détien* | en possède* | en garde | en conserve | aux mains de |
        de ses actions | des titres | du véhicule | le reste du capital | du tour de table
      `,
      duration: list`
        contrat* | accord* | durée | dure | durera | durerait | durant | bail | baux | location | loue* | sur |
        pendant | pour | étal* | partenariat* | engagement* | licence | période | exerçable* | commande |
        commandes | dans | reconductible* | prolong* | en | horizon | s'étend sur | courant sur |
        reconduction | concession | à compter de | convention | au cours des | au cours de
      `,
      goods: list`
        puce* | gpu* | processeur* | accélérateur* | serveur* | cartes | tpu* | systèmes | composants | baies |
        semi conducteurs | plaques | plaquettes | unités | superpuce* | racks | circuits | modules
      `,
      product: list`
        puce* | puces de | puces d | puces signées | gpu* | gpu de | gpu d | processeur* | processeurs de |
        processeurs d | accélérateur* | accélérateurs de | accélérateurs d | serveur* | serveurs de |
        serveurs d | cartes | cartes de | cartes graphiques | tpu* | tpu de | systèmes | systèmes de |
        technologie* | action | actions | titre | modèles | blackwell | rubin | vera | hopper | grace |
        instinct | trainium | matériel | plateforme | architecture | logiciels
      `,
      aside: list`
        organisée par | organisé par | conférence de | salon de | rival* | rivaux de | rivaux d | concurrent* |
        comme | tel | tels | telles que | ex | ancien* | soutenu* par | soutenu* notamment par |
        contrairement à | face à | notamment | aux côtés de | aux côtés d | filiale de | filiale d |
        filiale du | par rapport à | analyste* de | analyste* chez | analyste* d | chez | à l'instar de |
        à l'instar d | à l'image de | à l'image d | hors | outre | détenu* par | contrôlé* par |
        conseillé* par | en concurrence avec | cofondateur de | cofondateur d | maison mère de |
        maison mère d | issu* de | transfuge* de | transfuge* d | passé par | contre | héritier de
      `,
      pronoun: list`
        il | elle | celui ci | celle ci | lui | ce dernier | cette dernière
      `,
      each: ['chacun', 'chacune', 'chaque', 'par entreprise', "l'un et l'autre"],
      respectively: ['respectivement'],
      both: list`
        les deux entreprises | les deux groupes | les deux sociétés | les deux parties | les deux partenaires |
        les deux firmes | les deux compagnies | les deux acteurs | toutes deux | tous deux | les parties |
        entre les deux | les partenaires
      `,
      part: list`
        première | premier | premiers | premières | initial* | tranche* | dont | phase | supplémentaire* |
        additionnel* | acompte | versement | reste | restant* | dernière tranche | extension | autres |
        une partie | étape | ajoute* | rallonge | d'abord | dans un premier temps | immédiatement | de plus |
        solde | avance | pour commencer | pour démarrer | au démarrage | dans l'immédiat | en premier lieu |
        à titre de
      `,
      whole: list`
        total | totale | en tout | portant | portant à | porte à | ensemble | cumul* | globalement | global |
        globale
      `,
      recurring: list`
        par an | annuel* | chaque année | par mois | mensuel* | l'an | tous les ans
      `,
      round: list`
        levée de | tour de table | augmentation de capital | tour de financement | série a | série b | série c
      `,
      instead: list`
        et non plus | au lieu | à la place | remplac* | plutôt que | contre | initialement | auparavant |
        en lieu et place | ramené* de | réduit* de | abaissé* de | se substitu* | et non | précédemment |
        initialement prévu*
      `,
      changed,
      past: list`
        a ... *é | ont ... *é | a ... *és | a ... *i | ont ... *i | a ... *is | ont ... *is | a ... *u |
        ont ... *u | *èrent
      `,
      had: list`
        avait | avaient | était | étaient
      `,
      future: list`
        *ra | *ront
      `,
      conditional: list`
        *rait | *raient
      `,
      signed: list`
        signé | signée | signés | signées | signe | signent | signature | conclu | conclue | conclus |
        conclut | scellé* | paraphé* | s'est engagé* | se sont engagé* | s'engage | s'engagent |
        s'était engagé* | commande | commandé* | remporte | décroche | a accepté | convenu | conviennent |
        adjugé | attribué* | contraignant* | ferme | définitif | définitifs | s'offre | retenu* | choisi* |
        sélectionné* | lauréat* | topé | ficelé* | consenti* | lié* par | sécurisé* | s'adjuge | sous contrat |
        prêt à terme | prêts à terme | emprunt à terme | réservé* | promis* | promet | promettent | garanti* |
        octroyé* | octroie | remporté* | décroché* | approuvé* | validé* | prolongé* | prolonge | renouvelé* |
        renouvelle | confié* | a loué | ont loué | accorde | accordent
      `,
      told: list`
        annoncé | annoncée | annoncés | annoncées | annonce | annoncent | dévoilé* | dévoile |
        présenté* | présente | révélé* | révèle | officialisé* | officialise | indiqué | fait savoir
        | communiqué | rendu public | lancé* | lance | confirmé* | confirme
      `,
      done: list`
        achevé* | finalisé* | finalise | bouclé* | boucle | clôturé* | clôture | clos | versé* | payé* |
        réglé* | transféré* | décaissé* | livré* | reçu* | encaissé* | installé* | mis en service |
        mise en service | entré* en service | déjà | à ce jour | jusqu'ici | jusqu'à présent | réalisé* |
        converti | convertis | convertie* | expédié* | perçu* | débloqué* | soldé* | mené à bien |
        entièrement | réceptionn* | en poche | close | vient de boucler | en totalité | pris livraison |
        chose faite | allumé* | branché* | en ligne | viré* | crédité* | construit* | bâti | bâtis | bâtie* |
        honoré* | prépayé* | inauguré* | inaugure | inaugurent | ouvert ses portes | ouvert depuis | a tiré |
        mené à son terme | consommé* | mis sous tension | mise sous tension | mises sous tension |
        conclut ... tour de table | conclut ... levée | conclu ... levée de fonds | termine ... levée |
        y est allé de | a exercé | les clés de | alloué* | achève | achèvent | parachev* | parachèv* |
        signe une levée | réalise une levée | conclut l'acquisition | conclut le rachat |
        conclu l'acquisition | à l'œuvre | terminée | terminées | terminé de verser | fini de verser | fourni |
        fournis | fournie* | déployé*
      `,
      held: list`
        détient | détiennent | détenait | possède | possèdent | possédait | contrôle | actionnaire* |
        conserve | conservent | garde | reste | dispose de | disposent | exploite | exploitent | en service |
        opérationnel* | utilise | utilisent | compte déjà | héberge | abrite | est propriétaire | équipé* |
        tourne | tournent | détenu* | carbure | carburent | à la tête de | aux mains de | propriétaire de |
        dispose déjà | fonctionne | fonctionnent | en ligne | détenteur* | détentrice* | fait tourner |
        font tourner | fait fonctionner | équipent | occupe ... mégawatts | contrôlent | en activité |
        ronronne* | compte désormais
      `,
      raised: [
        ...spentBy,
        ...list`
        levé | lève | lèvent | levée de | acheté* | achetait | racheté* | rachat | acquis | acquise |
        acquises | vendu* | cédé* | investi | investie* | investis | injecté* | menée par | mené | participé |
        pris une participation | entré* au capital | souscrit* | emprunté* | prêté* | émis* | obtenu* |
        apporté* | mis | dépensé* | coûté | déboursé* | récolté* | recruté | accordé* | vient de lever |
        viennent de lever | raflé* | vient d'apporter | viennent d'apporter | encaissé* | repris | liquidé* |
        délesté* | écoulé* | remis au pot | pris part | prend part | recueilli | amassé | rassemblé* |
        collecté* | investissait | investissaient | remboursé* | décaissé* | englouti* | déversé* |
        s'est séparé* | s'est défait* | avalé | croqué | s'est offert | récupéré | engrang* | viré | versé* |
        participait | s'était offert | s'étaient offert | s'était emparé* | empoche | empochent | encaisse |
        encaissent | récolte | récoltent | touché* | misé* | placé* | empoché* | mobilisé* | consacré* |
        déployé*
      `,
      ],
      pending: list`
        sous réserve | soumis* à | conditionné* | conditions | condition | approbation* | autorisation* |
        feu vert | autorités | antitrust | régulateur* | devrait être finalisé* | devrait être boucl* |
        attendu* | d'ici la fin | d'ici à | option* | si | lorsque | une fois | dès que | en attente |
        dépend* | jalons | solde | restant* | progressivement | à mesure que | à terme | étapes
      `,
      meant: list`
        prévoit | prévoient | prévu* | envisage | envisagent | compte | comptent | entend | entendent |
        souhaite* | veut | veulent | voudrait | vise | visent | objectif | ambition* | projet* | prépare |
        doit | doivent | devrait | devraient | pourrait | pourraient | protocole d'accord | non contraignant* |
        préliminaire* | intention* | plan | plans | proposition | espère | potentiellement | cible |
        à long terme | à plus long terme | devra | devront | se dessine | planche sur | préparent |
        protocole d'entente | candidature | demande de permis | demande d'autorisation | décision finale |
        aspire | préparait | caresse | dans les cartons | dans ses cartons | aimerait | décidé* à | en vue de |
        vouloir | prêt à | prêts à | prête à | dans l'idée | s'est fixé | se fixe | visés par | visées par |
        pourra être porté* à | pourront être porté* à | se verraient | rêve d | rêvent d | rêve de |
        rêvent de | nourri* l'ambition | se donne ... ans | se donnent ... ans | ambitionn* | tablent sur |
        table sur | voulait | voulaient | entendait | comptait | comptaient | visait | visaient | planifi* |
        mémorandum* | memorandum* | term sheet | accord de principe | accords de principe |
        protocoles d'accord | s'apprêt* | espèrent | espér* | a vocation à | ont vocation à | est censé* |
        sont censé* | pourra *er | pourra *ir | pourra *re | pourront *er | pourront *ir | pourront *re |
        déposé ... offre | dépose une offre | en vue d | proposé* | propose | proposent | souhaité* |
        aimeraient
      `,
      again: list`
        le même montant | la même somme | le même chiffre | un montant identique
      `,
      thatFigure: list`
        la somme | cette somme | le montant | ce montant | ces montants | le chiffre | ce chiffre |
        ces chiffres | le projet | le plan | ce plan | l'accord | le contrat | ce contrat | l'investissement |
        cet investissement | l'opération | cette opération | l'offre | cette offre | la promesse |
        cette promesse | la transaction | cette transaction | cet accord | ce projet | la lettre |
        cette lettre | les négociations | les discussions | ces discussions | les pourparlers | la commande |
        cette commande | le partenariat | ce partenariat | la fusion | le rachat | ce rachat | l'acquisition |
        le tour de table | l'engagement | cet engagement | le bail | le chantier | le mégacontrat | le deal |
        le dossier | cette annonce | l'annonce | cette enveloppe | l'enveloppe | ces milliards | les pactes |
        le pacte | ces informations | ces rumeurs | le prêt | la levée |
        y a renoncé | y a finalement renoncé | y renonce | y renoncer | y renoncent | y ont renoncé | l'idée |
        l'acquéreur | ce tour | cette levée | ces commandes | ces puces | ce bail | cette option
      `,
      says: list`
        déclar* | dit | disent | dixit | affirm* | annonc* | expliqu* | précis* | selon | indiqu* | ajout* |
        assur* | soulign* | confi* | confirm* | écrit | écrivent | reconn* | rappel* | estim* | d'après |
        raconté | raconte | martel* | répondu | répond | répète | répété | jure | promet | promis | tranche |
        résume | insist* | observ* | admet | admis | fait savoir | fait valoir | a lancé | lâch* | nuance* |
        concède | concédé | à en croire
      `,
      cites: list`
        selon | rapport* | révél* | d'après | citant | cité* | cite | citent | écrit | affirm* | croit savoir |
        indiqu* | à en croire | avanc* | évoqu* | dévoil* | relay* | publi* | selon les informations |
        a appris | s'appuyant | assur*
      `,
      unnamed: list`
        sources | source | personnes proches | personne proche | proche du dossier | proches du dossier |
        personnes au fait | personnes informées | au fait du dossier | au courant du dossier | anonymat |
        personnes ayant connaissance | informateurs | des proches | connaissant le dossier |
        familières du dossier | banquiers | proches des discussions | proche des discussions |
        proches des négociations | en coulisses | selon nos sources | personnes familières | cercles proches |
        entourage | on murmure | au parfum | une personne informée | fin connaisseur | gens du secteur |
        proches de la société | proches de l'entreprise
      `,
      document: list`
        communiqué | document | documents | rapport trimestriel | rapport annuel | prospectus | dépôt |
        note d'information | 8 k | 10 q | avis financier | billet de blog | déclaration réglementaire
      `,
      and: ['et', 'ou', 'puis', 'ainsi que'],
      clause: list`
        tandis que | alors que | mais | cependant | toutefois | pourtant | bien que | après | avant | lorsque |
        qui | dont | même si | puisque | quand | en revanche | quant à | de son côté | pour sa part |
        laquelle | lequel | auquel
      `,
      until: list`
        d'ici | jusqu'à | jusqu'en | jusqu'au | à partir de | à partir du | à compter de | à compter du | dès |
        fin | début | mi | depuis | avant | avant la fin | semestre | trimestre | courant | horizon |
        à l'horizon | à l'automne | à l'été | au printemps | en hiver | échéance | prévu* en | prévu* pour |
        attendu* en | attendu* pour | dans le courant de
      `,
      ahead: list`
        sera | seront | être | soit | soient | serait | seraient | une fois | à mesure que |
        au fur et à mesure | au rythme | lorsque | dès que | étant | avant d'être
      `,
    },
  },
}
