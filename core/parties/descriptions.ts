import type { Lang } from '../../schemas/primitives.ts'
import type { PartyKind } from './words.ts'

/** What the noun of a description says that an organisation is. */
export const headKinds = {
  chipmaker: ['chipmaker', 'memory', 'foundry'],
  memory: ['memory'],
  foundry: ['foundry'],
  equipment: ['equipment'],
  lab: ['lab'],
  startup: ['startup'],
  cloud: ['cloud', 'neocloud'],
  datacentre: ['datacentre'],
  software: ['software'],
  search: ['search'],
  social: ['social'],
  ecommerce: ['ecommerce', 'retailer'],
  telecom: ['telecom'],
  server: ['server', 'hardware'],
  network: ['network'],
  automaker: ['automaker'],
  tech: ['cloud', 'software', 'search', 'social', 'hardware', 'chipmaker', 'conglomerate', 'ecommerce', 'lab'],
  investor: ['fund', 'private-equity', 'private-credit', 'venture', 'asset-manager', 'sovereign-fund', 'conglomerate'],
  privateEquity: ['private-equity'],
  privateCredit: ['private-credit'],
  manager: ['asset-manager'],
  sovereign: ['sovereign-fund'],
  bank: ['bank'],
  utility: ['utility', 'energy'],
  miner: ['miner'],
  conglomerate: ['conglomerate'],
  builder: ['builder', 'datacentre'],
  government: ['government'],
} as const satisfies Readonly<Record<string, readonly PartyKind[]>>

export type Head = keyof typeof headKinds

/** How a language describes organisations: nouns, adjectives and how they are joined. Phrases are lower-case words. */
export interface DescriptionWords {
  /** Words that open a description; none in a language without articles. */
  readonly determiners: string
  /** Nouns for any organisation: alone they point back. */
  readonly generic: string
  readonly heads: Readonly<Partial<Record<Head, string>>>
  /** Adjectives that say nothing of who is meant. */
  readonly fillers: string
  /** Adjectives and names of countries, by ISO code. */
  readonly nations: Readonly<Record<string, string>>
  /** Nouns for who makes or owns the product beside them. */
  readonly makers: string
  /** Words between a noun and the product, place or person it belongs to. */
  readonly links: string
  /** The language's own names of cities and of their people, by English name. */
  readonly cities: Readonly<Record<string, string>>
  /** Phrases for several organisations just spoken of, with their number. */
  readonly plurals: Readonly<Record<number, string>>
  /** Phrases that point back without an article: `同社`. */
  readonly anaphors: string
}

/** The describing words of each language; a list is written with commas. */
export const descriptions: Readonly<Record<Lang, DescriptionWords>> = {
  en: {
    determiners: 'the, this, that',
    generic:
      'company, group, firm, business, corporation, giant, titan, heavyweight, behemoth, veteran, developer, supplier, manufacturer, maker, provider, operator',
    heads: {
      chipmaker:
        'chipmaker, chip maker, chip designer, chip company, chip giant, chip group, chip firm, chip start-up, chip startup, semiconductor company, semiconductor group, semiconductor giant, semiconductor maker, semiconductor firm, ai chip maker, ai chipmaker, ai chip company, ai chip designer, ai chip giant, gpu maker, processor maker, silicon designer, chip supplier, chip manufacturer, semiconductor designer',
      memory: 'memory maker, memory chipmaker, memory chip maker, memory company, memory group, memory supplier',
      foundry: 'foundry, contract chipmaker, contract manufacturer, chip foundry, contract chip maker',
      equipment: 'equipment maker, chip equipment maker, lithography group, lithography company, machine maker',
      lab: 'ai lab, ai laboratory, lab, laboratory, ai company, ai firm, ai group, ai developer, model maker, model developer, ai start-up, ai startup, artificial intelligence company, artificial intelligence start-up, artificial intelligence startup, artificial intelligence firm, chatbot maker',
      startup: 'start-up, startup, upstart, unicorn, scale-up',
      cloud:
        'cloud provider, cloud company, cloud group, cloud giant, cloud operator, neocloud, neo-cloud, hyperscaler, cloud computing company, cloud computing provider, cloud computing firm, cloud unit, cloud start-up, cloud startup, cloud firm, cloud service provider, cloud computing giant, cloud-computing provider, ai cloud company, ai cloud provider, gpu cloud provider, compute provider, cloud infrastructure company',
      datacentre:
        'data-centre operator, data-center operator, datacentre operator, data-centre developer, data-center developer, data-centre company, data-center company, data-centre builder, data-center builder, data-centre owner, data-center owner, data-centre firm, data-center firm, data-centre group, data-center group, data-centre landlord, data-center landlord, data centre provider, data center provider, campus owner',
      software:
        'software group, software company, software giant, software maker, software firm, database company, database giant, database group, windows maker, enterprise software company',
      search:
        'search company, search giant, search group, search engine, search engine giant, search engine operator, internet search company, internet search giant, internet group, internet company, internet giant',
      social:
        'social media company, social media giant, social-media group, social network, social networking company, social networking giant',
      ecommerce:
        'e-commerce giant, e-commerce company, e-commerce group, e-commerce firm, online retailer, retail giant, retailer, ecommerce giant, ecommerce group',
      telecom:
        'telecoms group, telecom company, telecoms company, telecom operator, telecoms operator, phone company, carrier, telecom giant, telecom group, mobile operator',
      server:
        'server maker, server company, hardware maker, pc maker, computer maker, electronics giant, electronics maker, electronics group, smartphone maker, contract electronics maker',
      network:
        'network equipment maker, networking company, networking group, networking giant, network gear maker, networking equipment maker, telecoms equipment maker, telecom equipment maker',
      automaker: 'carmaker, automaker, car maker, electric-vehicle maker, ev maker, electric carmaker',
      tech: 'tech giant, technology giant, tech company, technology company, tech group, technology group, tech firm, tech conglomerate, technology conglomerate, technology firm, big tech company',
      investor:
        'fund, investor, investment firm, investment company, investment fund, investment group, technology investor, tech investor, backer, venture firm, venture-capital firm, venture capital firm, hedge fund, infrastructure investor, infrastructure fund',
      privateEquity:
        'private-equity firm, private equity firm, private-equity group, private equity group, buyout firm, buyout group, private equity fund',
      privateCredit:
        'private-credit firm, private-credit group, private credit firm, private credit group, private credit lender, private-credit lender, alternative asset manager, private credit fund',
      manager: 'asset manager, money manager, fund manager, asset management company',
      sovereign: 'sovereign wealth fund, sovereign fund, state fund, wealth fund',
      bank: 'bank, lender, investment bank',
      utility:
        'utility, power company, power producer, energy company, energy group, energy supplier, electricity company, power supplier, nuclear operator, power generator, reactor developer, nuclear start-up, oil company, oil giant, oil major, fuel-cell maker, turbine maker',
      miner: 'bitcoin miner, crypto miner, cryptocurrency miner, miner, bitcoin mining company, crypto mining company',
      conglomerate: 'conglomerate, industrial group, industrial conglomerate',
      builder: 'builder, construction company, construction group, infrastructure developer, real-estate developer',
      government: 'government, administration',
    },
    fillers:
      'big, bigger, biggest, large, larger, largest, leading, smaller, fast-growing, young, listed, private, privately-held, privately held, struggling, cash-rich, loss-making, ambitious, embattled, world, world’s, world’s most valuable, most valuable, dominant, former, would-be, artificial intelligence, ai, tech, new, little-known, rival, debt-laden, publicly traded, two-year-old, three-year-old, nasdaq-listed, state-owned, state-backed',
    nations: {
      US: 'us, u.s, american',
      GB: 'british, uk, u.k',
      FR: 'french',
      DE: 'german',
      IT: 'italian',
      ES: 'spanish',
      PT: 'portuguese',
      NL: 'dutch',
      JP: 'japanese',
      KR: 'south korean, korean',
      CN: 'chinese',
      TW: 'taiwanese',
      IN: 'indian',
      CA: 'canadian',
      AU: 'australian',
      NO: 'norwegian',
      SE: 'swedish',
      FI: 'finnish',
      CH: 'swiss',
      SA: 'saudi, saudi arabian',
      AE: 'emirati, abu dhabi, gulf',
      QA: 'qatari',
      SG: 'singaporean',
      IL: 'israeli',
      BR: 'brazilian',
      MX: 'mexican',
      AR: 'argentine',
      IE: 'irish',
      DK: 'danish',
      HK: 'hong kong',
      EU: 'european',
      CL: 'chilean',
      BE: 'belgian',
      AT: 'austrian',
      MY: 'malaysian',
      IS: 'icelandic',
    },
    makers:
      'maker, owner, developer, creator, parent, operator, company, parent company, builder, inventor, giant, manufacturer, group, start-up, startup, firm, lab, designer',
    links: 'of, from, behind, led by, run by, founded by, based in, headed by, owned by, controlled by',
    cities: {},
    plurals: {
      2: 'both companies, the two companies, the two firms, the two groups, the two sides, both sides, both firms, both groups, the two partners, both parties, the two parties, the pair, the duo, the two',
      3: 'the three companies, all three companies, the three partners, the three',
      4: 'the four companies',
    },
    anaphors: '',
  },
  it: {
    determiners:
      'il, lo, la, l, del, dello, della, dell, al, allo, alla, all, dal, dallo, dalla, dall, nel, nello, nella, nell, sul, sullo, sulla, sull, questa, questo, quella, quello',
    generic:
      'società, gruppo, azienda, impresa, compagnia, colosso, gigante, big, multinazionale, casa, fornitore, produttore, operatore, cliente',
    heads: {
      chipmaker:
        'produttore di chip, produttore di semiconduttori, produttrice di chip, gruppo dei semiconduttori, gruppo dei chip, colosso dei chip, colosso dei semiconduttori, gigante dei chip, re dei chip, azienda di chip, società di chip, progettista di chip, chipmaker, big dei chip, regina dei chip, società di semiconduttori, produttore di processori, fabbricante di chip, costruttore di chip, leader dei chip, azienda di semiconduttori',
      memory: 'produttore di memorie, colosso delle memorie, gruppo delle memorie',
      foundry: 'fonderia, fonderia taiwanese',
      equipment: 'produttore di macchinari, costruttore di macchine',
      lab: 'laboratorio, laboratorio di intelligenza artificiale, laboratorio di ia, società di intelligenza artificiale, azienda di intelligenza artificiale, startup dell intelligenza artificiale, startup di intelligenza artificiale, start-up di intelligenza artificiale, società di ia, startup di ia, azienda di ia, società dell ia',
      startup: 'startup, start-up, scaleup, scale-up, matricola, unicorno',
      cloud:
        'fornitore di cloud, colosso del cloud, gigante del cloud, società di cloud, operatore cloud, operatore di cloud, provider cloud, neocloud, hyperscaler, fornitore cloud, gruppo del cloud, società del cloud, numero uno del cloud, fornitore di servizi cloud, società cloud, provider di cloud, azienda di cloud, azienda cloud',
      datacentre:
        'operatore di data center, gestore di data center, società di data center, sviluppatore di data center, proprietario di data center, costruttore di data center, gruppo dei data center',
      software:
        'gruppo del software, colosso del software, società di software, gigante del software, casa di software, azienda di software, gruppo di software, produttore di software',
      search:
        'gruppo del motore di ricerca, motore di ricerca, colosso della ricerca, gigante della ricerca, colosso di internet, gigante di internet, gruppo internet',
      social:
        'gruppo dei social, colosso dei social, gigante dei social, social network, colosso dei social network, gigante dei social network, gruppo dei social network',
      ecommerce:
        'colosso dell e-commerce, gigante dell e-commerce, gruppo dell e-commerce, re dell e-commerce, colosso del commercio elettronico, gigante del commercio elettronico',
      telecom:
        'compagnia telefonica, operatore telefonico, gruppo telefonico, gruppo delle telecomunicazioni, operatore di telecomunicazioni, colosso delle telecomunicazioni, ex monopolista',
      server: 'produttore di server, costruttore di server, produttore di computer, colosso dell elettronica',
      network: 'produttore di apparati di rete, fornitore di reti',
      automaker:
        'casa automobilistica, costruttore di auto elettriche, casa di auto elettriche, produttore di auto elettriche',
      tech: 'colosso tecnologico, gigante tecnologico, gruppo tecnologico, società tecnologica, azienda tecnologica, colosso tech, gigante tech, colosso hi-tech, gigante hi-tech, big tech, conglomerata tecnologica',
      investor:
        'fondo, investitore, società di investimento, fondo d investimento, fondo di investimento, holding, società d investimento, fondo infrastrutturale',
      privateEquity: 'fondo di private equity, società di private equity, gruppo di private equity',
      privateCredit:
        'gruppo di credito privato, fondo di credito privato, società di credito privato, gestore di credito privato, fondo di private credit',
      manager: 'gestore, gestore patrimoniale, società di gestione, gestore di fondi, asset manager',
      sovereign: 'fondo sovrano',
      bank: 'banca, istituto di credito, istituto, banca d affari',
      utility:
        'utility, multiutility, gruppo energetico, società energetica, compagnia elettrica, produttore di energia, società elettrica, compagnia energetica, colosso energetico',
      miner: 'miner, minatore di bitcoin, società di mining, minatore',
      conglomerate: 'conglomerata, conglomerato',
      builder: 'costruttore, gruppo delle costruzioni',
      government: 'governo, amministrazione, esecutivo',
    },
    fillers: 'primo, prima, grande, maggiore, giovane, quotata, quotato, nuovo, nuova, piccola, stesso, stessa',
    nations: {
      US: 'americano, americana, statunitense, usa',
      GB: 'britannico, britannica, inglese',
      FR: 'francese, transalpina, transalpino',
      DE: 'tedesco, tedesca',
      IT: 'italiano, italiana',
      ES: 'spagnolo, spagnola',
      PT: 'portoghese',
      NL: 'olandese',
      JP: 'giapponese, nipponico, nipponica',
      KR: 'coreano, coreana, sudcoreano, sudcoreana',
      CN: 'cinese',
      TW: 'taiwanese',
      IN: 'indiano, indiana',
      CA: 'canadese',
      AU: 'australiano, australiana',
      NO: 'norvegese',
      SE: 'svedese',
      FI: 'finlandese',
      CH: 'svizzero, svizzera, elvetico, italo-francese',
      SA: 'saudita',
      AE: 'emiratino, emiratina',
      QA: 'qatariota',
      IL: 'israeliano, israeliana',
      BR: 'brasiliano, brasiliana',
      IE: 'irlandese',
      DK: 'danese',
      EU: 'europeo, europea',
    },
    makers:
      'casa, casa madre, produttore, produttrice, sviluppatore, creatore, creatrice, società, azienda, gruppo, proprietario, proprietaria, startup, start-up, inventore, padre, mamma, madre, ideatore, sviluppatrice, papà, laboratorio',
    links: 'di, del, della, dei, dell, da, con sede a, con base a, guidato da, guidata da, fondato da, fondata da, d',
    cities: {
      Paris: 'parigi, parigino, parigina',
      London: 'londra, londinese',
      Munich: 'monaco, monaco di baviera',
      Seoul: 'seul, seoul',
      Tokyo: 'tokyo',
      Beijing: 'pechino',
      Berlin: 'berlino',
      Milan: 'milano, milanese',
      Rome: 'roma, romano',
      Turin: 'torino, torinese',
      Livingston: 'new jersey',
      Geneva: 'ginevra',
      Lisbon: 'lisbona',
      Brussels: 'bruxelles',
      Livorno: 'livorno',
      'San Francisco': 'san francisco',
      'Santa Clara': 'santa clara',
      Amsterdam: 'amsterdam',
    },
    plurals: {
      2: 'le due società, le due aziende, i due gruppi, entrambe le società, entrambe le aziende, le due imprese, le due parti, ambedue le società, le due compagnie, i due partner, i due colossi, entrambi i gruppi, i due, le due',
      3: 'le tre società, i tre gruppi, le tre aziende',
      4: 'le quattro società',
    },
    anaphors: '',
  },
  de: {
    determiners: 'der, die, das, dem, den, des, dieser, diese, dieses, diesem, beim, vom, zum, zur, im, am',
    generic:
      'unternehmen, unternehmens, konzern, konzerns, konzerne, firma, gruppe, gesellschaft, riese, riesen, anbieter, hersteller, betreiber, entwickler, primus, weltkonzern, marktführer, haus, betrieb',
    heads: {
      chipmaker:
        'chipkonzern, chipkonzerns, chiphersteller, chipherstellers, chipentwickler, chipentwicklers, chipdesigner, chipdesigners, chipriese, chipriesen, halbleiterkonzern, halbleiterkonzerns, halbleiterhersteller, halbleiterherstellers, chipfirma, chip konzern, chip hersteller, chip riese, chip riesen, chip spezialist, chipspezialist, ki chip hersteller, chipgigant, chipgiganten, halbleiterriese, halbleiterfirma, grafikkartenhersteller, chipanbieter, chipproduzent, chipproduzenten, prozessorhersteller, chipunternehmen, ki chip spezialist, chipausrüster',
      memory:
        'speicherhersteller, speicherchiphersteller, speicherchipkonzern, speicherchip hersteller, speicherkonzern',
      foundry: 'auftragsfertiger, chipauftragsfertiger, auftragsfertigers, halbleiterfertiger, chipfertiger',
      equipment: 'maschinenbauer, chipausrüster, chipmaschinenbauer, chipanlagenbauer, ausrüster',
      lab: 'ki labor, ki labors, ki firma, ki unternehmen, ki konzern, ki start up, ki startup, ki entwickler, ki spezialist, ki pionier, labor, labors',
      startup: 'start up, startup, start ups, startups, jungunternehmen, gründerfirma, neuling, einhorn, newcomer',
      cloud:
        'cloudanbieter, cloud anbieter, cloud anbieters, cloud konzern, clouddienstleister, cloud dienstleister, cloudbetreiber, cloud betreiber, cloud firma, cloud unternehmen, cloud spezialist, neocloud, hyperscaler, cloud riese, cloud riesen, cloud start up, rechenleistungsvermieter, cloudriese, cloudkonzern, cloudfirma, cloudspezialist, cloud computing anbieter, cloud tochter, cloudtochter',
      datacentre:
        'rechenzentrumsbetreiber, rechenzentrenbetreiber, rechenzentrumsbetreibers, rechenzentrumsentwickler, rechenzentrumsbauer, rechenzentrumsfirma, rechenzentrumsspezialist, rechenzentrumskonzern, rechenzentrums betreiber, rechenzentrumsanbieter',
      software:
        'softwarekonzern, softwarekonzerns, softwarehersteller, softwareriese, softwareriesen, softwarefirma, softwarehaus, softwareanbieter, software konzern, software riese, datenbankkonzern, datenbankspezialist, sap konzern, datenbankanbieter, softwareunternehmen',
      search:
        'suchmaschinenkonzern, suchmaschinenriese, suchmaschinenbetreiber, internetkonzern, internetriese, internetriesen, internetkonzerns, suchkonzern, suchmaschine, internet konzern, suchmaschinenanbieter',
      social: 'social media konzern, netzwerkbetreiber, onlinenetzwerk',
      ecommerce:
        'onlinehändler, onlinehändlers, online händler, e commerce riese, e commerce konzern, handelskonzern, handelsriese, versandhändler, internethändler, online riese, einzelhändler, handelsgruppe',
      telecom:
        'telekomkonzern, telekommunikationskonzern, telekomanbieter, telefonkonzern, netzbetreiber, mobilfunker, telekomriese, bonner konzern, mobilfunkanbieter',
      server:
        'serverhersteller, serverbauer, computerhersteller, elektronikkonzern, elektronikriese, elektronikhersteller, smartphonehersteller, pc hersteller, computerkonzern',
      network: 'netzwerkausrüster, netzwerkspezialist, netzausrüster, telekomausrüster, netzwerkkonzern',
      automaker: 'autobauer, autohersteller, autokonzern, elektroautobauer, elektroautohersteller',
      tech: 'techkonzern, tech konzern, technologiekonzern, technologiekonzerns, techriese, tech riese, techriesen, techgigant, technologieriese, technologieunternehmen, it konzern, tech unternehmen, techunternehmen',
      investor:
        'fonds, investor, investors, finanzinvestor, finanzinvestors, investmentfirma, beteiligungsgesellschaft, investmentgesellschaft, geldgeber, wagniskapitalgeber, technologieinvestor, tech investor, hedgefonds, infrastrukturinvestor',
      privateEquity:
        'beteiligungsfirma, private equity firma, private equity gesellschaft, finanzinvestor, private equity haus, private equity investor',
      privateCredit:
        'private credit firma, privatkreditgeber, private credit anbieter, kreditfonds, privatkreditspezialist',
      manager: 'vermögensverwalter, vermögensverwalters, fondsgesellschaft, assetmanager',
      sovereign: 'staatsfonds',
      bank: 'bank, investmentbank, kreditinstitut, geldhaus, geldhauses, förderbank',
      utility:
        'versorger, versorgers, energieversorger, energiekonzern, stromkonzern, energieunternehmen, stromversorger, stromerzeuger, energiekonzerns, energieriese, reaktorentwickler, ölkonzern',
      miner: 'bitcoin miner, krypto miner, bitcoin schürfer, miner, kryptominer',
      conglomerate: 'mischkonzern, mischkonzerns, industriekonzern, konglomerat, technologieholding',
      builder: 'bauherr, projektentwickler, baukonzern',
      government: 'regierung, bundesregierung, administration',
    },
    fillers:
      'große, großen, größte, größten, weltgrößte, weltgrößten, führende, führenden, junge, jungen, börsennotierte, börsennotierten, wertvollste, wertvollsten, neue, neuen, kleinere, kleineren, aufstrebende, aufstrebenden, weltweit, weltweiten',
    nations: {
      US: 'us, amerikanische, amerikanischen, amerikanischer, us-amerikanische',
      GB: 'britische, britischen',
      FR: 'französische, französischen',
      DE: 'deutsche, deutschen',
      IT: 'italienische, italienischen',
      ES: 'spanische, spanischen',
      PT: 'portugiesische, portugiesischen',
      NL: 'niederländische, niederländischen, holländische',
      JP: 'japanische, japanischen',
      KR: 'koreanische, koreanischen, südkoreanische, südkoreanischen',
      CN: 'chinesische, chinesischen',
      TW: 'taiwanische, taiwanischen, taiwanesische',
      IN: 'indische, indischen',
      CA: 'kanadische, kanadischen',
      AU: 'australische, australischen',
      NO: 'norwegische, norwegischen',
      SE: 'schwedische, schwedischen',
      FI: 'finnische, finnischen',
      CH: 'schweizer, französisch-italienische',
      SA: 'saudische, saudischen',
      AE: 'emiratische, emiratischen',
      QA: 'katarische, katarischen',
      IL: 'israelische, israelischen',
      BR: 'brasilianische, brasilianischen',
      DK: 'dänische, dänischen',
      AT: 'österreichische, österreichischen',
      EU: 'europäische, europäischen',
    },
    makers:
      'entwickler, entwicklers, entwicklerin, hersteller, herstellers, macher, anbieter, betreiber, mutter, mutterkonzern, konzern, erfinder, firma, schöpfer, eigentümer, eigner, unternehmen, besitzer, haus, schmiede, muttergesellschaft, riese',
    links: 'von, aus, des, der, um, mit sitz in, hinter',
    cities: {
      Munich: 'münchen, münchner, münchener',
      Paris: 'paris, pariser',
      London: 'london, londoner',
      Seattle: 'seattle',
      Redmond: 'redmond',
      Cologne: 'köln, kölner',
      Beijing: 'peking, pekinger',
      Seoul: 'seoul',
      Tokyo: 'tokio, tokioter',
      Livingston: 'new jersey',
      Bonn: 'bonn, bonner',
      Walldorf: 'walldorf, walldorfer',
      Neckarsulm: 'neckarsulm, neckarsulmer',
      Hamburg: 'hamburg, hamburger',
      Frankfurt: 'frankfurt, frankfurter',
      Berlin: 'berlin, berliner',
      Lisbon: 'lissabon',
      'Mountain View': 'mountain view, kalifornier, kaliforniern',
      Neubiberg: 'neubiberg, neubiberger',
      Stuttgart: 'stuttgart, stuttgarter',
    },
    plurals: {
      2: 'beide unternehmen, beiden unternehmen, die beiden unternehmen, beide konzerne, die beiden konzerne, beiden konzerne, beide firmen, die beiden firmen, beide seiten, die beiden partner, beide partner, die beiden, die zwei unternehmen, den beiden unternehmen, der beiden unternehmen, beider unternehmen, beide parteien',
      3: 'die drei unternehmen, alle drei unternehmen, die drei partner, den drei unternehmen, die drei konzerne',
      4: 'die vier unternehmen',
    },
    anaphors: '',
  },
  fr: {
    determiners: 'le, la, l, du, au, de la, de l, à la, à l, cette, ce, cet',
    generic:
      'groupe, société, entreprise, compagnie, firme, géant, géante, mastodonte, spécialiste, fournisseur, fabricant, opérateur, maison, numéro un, leader, champion, pépite, multinationale, concepteur',
    heads: {
      chipmaker:
        'fabricant de puces, fabricant de semi conducteurs, fabricant de semiconducteurs, concepteur de puces, géant des puces, géant des semi conducteurs, groupe de semi conducteurs, spécialiste des puces, roi des puces, leader des puces, concepteur de semi conducteurs, producteur de puces, fabricant de cartes graphiques, champion des puces, fabricant de processeurs, spécialiste des semi conducteurs, numéro un des puces, géant des semiconducteurs, fondeur américain',
      memory: 'fabricant de mémoires, spécialiste des mémoires, fabricant de puces mémoire',
      foundry: 'fondeur, fondeur taïwanais',
      equipment: 'fabricant de machines, équipementier, fabricant de machines de lithographie',
      lab: 'laboratoire, laboratoire d ia, laboratoire d intelligence artificielle, spécialiste de l ia, spécialiste de l intelligence artificielle, start up d intelligence artificielle, start up d ia, start up de l ia, société d intelligence artificielle, startup d ia, pionnier de l ia, champion de l ia, champion français de l ia, startup d intelligence artificielle, pépite de l ia, entreprise d ia, champion de l intelligence artificielle, société d ia',
      startup: 'start up, startup, jeune pousse, licorne, scale up, pépite, jeune entreprise',
      cloud:
        'fournisseur de cloud, géant du cloud, spécialiste du cloud, opérateur de cloud, société de cloud, fournisseur de services cloud, hyperscaler, néocloud, neocloud, hébergeur, loueur de puissance de calcul, numéro un du cloud, acteur du cloud, fournisseur de calcul, opérateur cloud, prestataire de cloud, groupe de cloud, entreprise de cloud',
      datacentre:
        'opérateur de centres de données, exploitant de centres de données, opérateur de data centers, constructeur de centres de données, développeur de centres de données, exploitant de data centers, promoteur de centres de données, spécialiste des centres de données, spécialiste des data centers, gestionnaire de centres de données',
      software:
        'éditeur de logiciels, groupe de logiciels, géant du logiciel, éditeur, géant des logiciels, géant des bases de données, spécialiste des bases de données, éditeur allemand',
      search:
        'moteur de recherche, géant de la recherche, géant de l internet, groupe internet, géant d internet, géant de la recherche en ligne',
      social: 'réseau social, géant des réseaux sociaux, groupe de réseaux sociaux, maison mère de facebook',
      ecommerce:
        'géant du commerce en ligne, groupe de commerce en ligne, géant de l e commerce, spécialiste du commerce en ligne, distributeur, distributeur en ligne',
      telecom:
        'opérateur télécoms, opérateur historique, opérateur téléphonique, opérateur de télécommunications, groupe de télécommunications, opérateur télécom, groupe télécoms',
      server:
        'fabricant de serveurs, constructeur de serveurs, fabricant d ordinateurs, fabricant de smartphones, géant de l électronique',
      network: 'équipementier télécoms, équipementier réseau, équipementier de réseaux',
      automaker: 'constructeur automobile, constructeur de voitures électriques, constructeur',
      tech: 'géant technologique, géant de la tech, groupe technologique, mastodonte de la tech, géant de la technologie, géant technologique américain, entreprise technologique, groupe de tech, conglomérat technologique',
      investor:
        'fonds, investisseur, société d investissement, fonds d investissement, fonds de capital risque, fonds spéculatif, investisseur technologique, fonds d infrastructures, holding',
      privateEquity: 'fonds de capital investissement, société de capital investissement, fonds de private equity',
      privateCredit:
        'spécialiste du crédit privé, gérant de crédit privé, fonds de crédit privé, fonds de dette privée, spécialiste de la dette privée, groupe de crédit privé',
      manager: 'gestionnaire d actifs, gérant, société de gestion, gérant d actifs',
      sovereign: 'fonds souverain',
      bank: 'banque, établissement bancaire, banque d affaires, banque publique',
      utility:
        'énergéticien, électricien, producteur d électricité, fournisseur d énergie, groupe énergétique, compagnie d électricité, groupe pétrolier, pétrolier',
      miner: 'mineur de bitcoins, mineur de bitcoin, mineur de cryptomonnaies, mineur',
      conglomerate: 'conglomérat, groupe industriel, groupe diversifié',
      builder: 'promoteur, groupe de btp',
      government: 'gouvernement, exécutif, administration',
    },
    fillers:
      'premier, première, grand, grande, jeune, petit, petite, nouveau, nouvelle, mondial, mondiale, coté, cotée, même',
    nations: {
      US: 'américain, américaine, californien, californienne',
      GB: 'britannique, anglais',
      FR: 'français, française, tricolore',
      DE: 'allemand, allemande',
      IT: 'italien, italienne',
      ES: 'espagnol, espagnole',
      PT: 'portugais, portugaise',
      NL: 'néerlandais, néerlandaise',
      JP: 'japonais, japonaise, nippon, nippone',
      KR: 'coréen, coréenne, sud-coréen, sud-coréenne',
      CN: 'chinois, chinoise',
      TW: 'taïwanais, taïwanaise',
      IN: 'indien, indienne',
      CA: 'canadien, canadienne',
      AU: 'australien, australienne',
      NO: 'norvégien, norvégienne',
      SE: 'suédois, suédoise',
      FI: 'finlandais, finlandaise',
      CH: 'suisse, franco-italien',
      SA: 'saoudien, saoudienne',
      AE: 'émirati, émiratie, émirien',
      QA: 'qatari',
      IL: 'israélien, israélienne',
      BR: 'brésilien, brésilienne',
      DK: 'danois, danoise',
      BE: 'belge',
      EU: 'européen, européenne',
    },
    makers:
      'créateur, créatrice, fabricant, propriétaire, concepteur, développeur, éditeur, maison mère, inventeur, père, société, start up, startup, entreprise, groupe, maison, parent, géniteur, laboratoire',
    links:
      'de, d, du, des, de la, basé à, basée à, dirigé par, dirigée par, fondé par, fondée par, derrière, à l origine de',
    cities: {
      Paris: 'paris, parisien, parisienne',
      London: 'londres, londonien, londonienne',
      Munich: 'munich',
      Beijing: 'pékin',
      Seoul: 'séoul',
      Tokyo: 'tokyo',
      'Santa Clara': 'santa clara',
      Livingston: 'new jersey',
      Geneva: 'genève',
      Lisbon: 'lisbonne',
      Brussels: 'bruxelles',
      Boulogne: 'boulogne',
      Roubaix: 'roubaix, roubaisien, nordiste',
    },
    plurals: {
      2: 'les deux groupes, les deux entreprises, les deux sociétés, les deux parties, les deux partenaires, les deux firmes, les deux géants, les deux compagnies, les deux acteurs, des deux groupes, des deux entreprises, aux deux groupes, les deux, l une et l autre',
      3: 'les trois groupes, les trois entreprises, les trois partenaires, les trois sociétés',
      4: 'les quatre groupes, les quatre entreprises',
    },
    anaphors: '',
  },
  es: {
    determiners: 'el, la, del, al, de la, a la, esta, este, esa, ese',
    generic:
      'compañía, empresa, grupo, firma, gigante, sociedad, multinacional, coloso, proveedor, proveedora, fabricante, operador, operadora, corporación, entidad, líder, consorcio',
    heads: {
      chipmaker:
        'fabricante de chips, fabricante de semiconductores, gigante de los chips, gigante de los semiconductores, diseñador de chips, diseñadora de chips, productor de chips, empresa de chips, compañía de chips, firma de semiconductores, empresa de semiconductores, grupo de semiconductores, líder de los chips, rey de los chips, fabricante de procesadores, fabricante de microchips, compañía de semiconductores',
      memory: 'fabricante de memorias, fabricante de memoria, fabricante de chips de memoria',
      foundry: 'fundición, fabricante por encargo, fabricante por contrato',
      equipment: 'fabricante de equipos, fabricante de maquinaria, fabricante de máquinas',
      lab: 'laboratorio, laboratorio de ia, laboratorio de inteligencia artificial, empresa de inteligencia artificial, empresa de ia, compañía de inteligencia artificial, startup de inteligencia artificial, startup de ia, firma de inteligencia artificial, desarrolladora de ia, compañía de ia, desarrollador de ia',
      startup: 'startup, start up, empresa emergente, compañía emergente, unicornio, firma emergente, emergente',
      cloud:
        'proveedor de nube, proveedor de la nube, gigante de la nube, proveedora de nube, empresa de nube, compañía de nube, proveedor de computación en la nube, operador de nube, proveedor de servicios en la nube, neocloud, hiperescalador, empresa de computación en la nube, proveedor cloud, operadora de nube, empresa de la nube, compañía de computación en la nube, firma de computación en la nube',
      datacentre:
        'operador de centros de datos, operadora de centros de datos, promotor de centros de datos, promotora de centros de datos, desarrollador de centros de datos, constructor de centros de datos, empresa de centros de datos, gestor de centros de datos, desarrolladora de centros de datos, compañía de centros de datos',
      software:
        'gigante del software, empresa de software, grupo de software, compañía de software, fabricante de software, firma de software, gigante de las bases de datos, desarrolladora de software, multinacional de software',
      search:
        'buscador, gigante de las búsquedas, gigante de internet, gigante de la búsqueda, empresa de búsquedas, gigante del buscador',
      social: 'red social, gigante de las redes sociales, empresa de redes sociales, compañía de redes sociales',
      ecommerce:
        'gigante del comercio electrónico, gigante del comercio en línea, empresa de comercio electrónico, minorista, compañía de comercio electrónico',
      telecom:
        'operadora, operador de telecomunicaciones, compañía telefónica, teleco, grupo de telecomunicaciones, operadora de telecomunicaciones, empresa de telecomunicaciones',
      server:
        'fabricante de servidores, fabricante de ordenadores, fabricante de computadoras, gigante de la electrónica, fabricante de móviles',
      network: 'fabricante de equipos de red, fabricante de redes, proveedor de equipos de telecomunicaciones',
      automaker:
        'fabricante de automóviles, fabricante de coches eléctricos, automotriz, fabricante de vehículos eléctricos, automovilística',
      tech: 'gigante tecnológico, tecnológica, grupo tecnológico, empresa tecnológica, compañía tecnológica, gigante de la tecnología, firma tecnológica, conglomerado tecnológico, multinacional tecnológica',
      investor:
        'fondo, inversor, firma de inversión, fondo de inversión, inversora, sociedad de inversión, firma de capital riesgo, fondo de capital riesgo, fondo de infraestructuras, inversionista, fondo de cobertura',
      privateEquity:
        'firma de capital privado, fondo de capital privado, firma de private equity, grupo de capital privado',
      privateCredit:
        'firma de crédito privado, fondo de crédito privado, gestora de crédito privado, grupo de crédito privado, especialista en crédito privado',
      manager: 'gestora, gestora de activos, gestora de fondos, administradora de activos, gestor de activos',
      sovereign: 'fondo soberano',
      bank: 'banco, entidad financiera, banco de inversión',
      utility:
        'eléctrica, energética, compañía eléctrica, empresa energética, empresa eléctrica, grupo energético, compañía energética, petrolera, generadora, empresa de energía',
      miner: 'minera de bitcoin, minero de bitcoin, minera de criptomonedas, minera, minero de bitcóin',
      conglomerate: 'conglomerado, grupo industrial, conglomerado industrial',
      builder: 'constructora, promotora, promotor, desarrollador, desarrolladora',
      government: 'gobierno, administración, ejecutivo',
    },
    fillers:
      'gran, mayor, primer, primera, joven, pequeña, pequeño, nueva, nuevo, propia, propio, misma, mismo, principal, cotizada, mundial, líder',
    nations: {
      US: 'estadounidense, norteamericana, norteamericano, americana, americano',
      GB: 'británica, británico',
      FR: 'francesa, francés',
      DE: 'alemana, alemán',
      IT: 'italiana, italiano',
      ES: 'española, español',
      PT: 'portuguesa, portugués',
      NL: 'neerlandesa, neerlandés, holandesa, holandés',
      JP: 'japonesa, japonés, nipona, nipón',
      KR: 'surcoreana, surcoreano, coreana, coreano',
      CN: 'china, chino',
      TW: 'taiwanesa, taiwanés',
      IN: 'india, indio',
      CA: 'canadiense',
      AU: 'australiana, australiano',
      NO: 'noruega, noruego',
      SE: 'sueca, sueco',
      FI: 'finlandesa, finlandés',
      CH: 'suiza, suizo',
      SA: 'saudí, saudita',
      AE: 'emiratí',
      QA: 'catarí, qatarí',
      IL: 'israelí',
      BR: 'brasileña, brasileño',
      MX: 'mexicana, mexicano',
      AR: 'argentina, argentino',
      CL: 'chilena, chileno',
      DK: 'danesa, danés',
      EU: 'europea, europeo',
    },
    makers:
      'creador, creadora, dueño, dueña, fabricante, propietario, propietaria, matriz, desarrollador, desarrolladora, empresa, compañía, casa matriz, responsable, firma, grupo, inventor, laboratorio',
    links:
      'de, del, de la, con sede en, dirigida por, dirigido por, fundada por, fundado por, liderada por, liderado por, detrás de, radicada en',
    cities: {
      London: 'londres, londinense',
      Paris: 'parís, parisina, parisino',
      Seattle: 'seattle',
      Munich: 'múnich',
      Beijing: 'pekín',
      Seoul: 'seúl',
      Tokyo: 'tokio',
      Lisbon: 'lisboa',
      Madrid: 'madrid, madrileña, madrileño',
      Barcelona: 'barcelona, catalana',
      Livingston: 'nueva jersey',
      'New York': 'nueva york, neoyorquina, neoyorquino',
      'Abu Dhabi': 'abu dabi',
      Bilbao: 'bilbao, vasca',
    },
    plurals: {
      2: 'ambas empresas, ambas compañías, las dos empresas, las dos compañías, ambas firmas, las dos firmas, ambos grupos, los dos grupos, ambas partes, las dos partes, ambas sociedades, ambos socios, las dos tecnológicas, ambas tecnológicas, los dos socios, las dos, los dos',
      3: 'las tres empresas, las tres compañías, los tres socios, las tres firmas',
      4: 'las cuatro empresas',
    },
    anaphors: '',
  },
  pt: {
    determiners:
      'o, a, do, da, ao, à, no, na, pelo, pela, esta, este, essa, esse, aquela, aquele, desta, deste, dessa, desse, nesta, neste, nessa, nesse, daquela, daquele',
    generic:
      'empresa, companhia, grupo, firma, gigante, sociedade, multinacional, fornecedora, fornecedor, fabricante, operadora, operador, desenvolvedora, líder, corporação, companhia, organização, conglomerado, fornecedora, provedora, provedor, desenvolvedor, parceira, parceiro, holding',
    heads: {
      chipmaker:
        'fabricante de chips, fabricante de semicondutores, gigante dos chips, gigante dos semicondutores, gigante de chips, empresa de chips, empresa de semicondutores, projetista de chips, produtora de chips, companhia de chips, desenvolvedora de chips, desenhadora de chips, fabricante das placas, fabricante de placas, fabricante de placas gráficas, fabricante de placas de vídeo, fabricante de GPUs, fabricante dos chips, empresa dos chips, grupo de semicondutores, fornecedora de chips, fornecedor de chips, chipeira, produtora de semicondutores, gigante das GPUs, gigante das placas, gigante dos processadores, fabricante de processadores, designer de chips, fabricante de circuitos',
      memory: 'fabricante de memórias, fabricante de chips de memória',
      foundry: 'fundição, fabricante por encomenda',
      equipment: 'fabricante de equipamentos, fabricante de máquinas',
      lab: 'laboratório, laboratório de ia, laboratório de inteligência artificial, empresa de inteligência artificial, empresa de ia, startup de inteligência artificial, startup de ia, desenvolvedora de ia, companhia de inteligência artificial, tecnológica de ia, criadora do chatbot, dona do chatbot, startup de IA, start-up de ia, start-up de inteligência artificial, empresa de ia generativa, laboratório de IA, firma de ia, desenvolvedora de inteligência artificial',
      startup:
        'startup, start up, empresa emergente, unicórnio, novata, jovem empresa, scaleup, scale up, empresa iniciante',
      cloud:
        'provedora de nuvem, provedor de nuvem, gigante da nuvem, empresa de nuvem, operadora de nuvem, fornecedora de nuvem, fornecedor de nuvem, provedora de serviços de nuvem, provedora de computação em nuvem, neocloud, hiperescalador, fornecedor de cloud, empresa de cloud, empresa de computação em nuvem, hyperscaler, operador de cloud, fornecedor de serviços de cloud, especialista em nuvem, neonuvem, nuvem de ia, locadora de GPUs, locadora de chips, provedora de GPUs, fornecedora de computação, fornecedor de computação, provedora de capacidade, provedora de infraestrutura de ia, fornecedor de infraestrutura de ia, empresa de infraestrutura de ia, empresa de infraestrutura de inteligência artificial, provedor de computação em nuvem',
      datacentre:
        'operadora de data centers, operador de data centers, operadora de centros de dados, operador de centros de dados, desenvolvedora de data centers, construtora de data centers, empresa de data centers, empresa de centros de dados, promotor do centro de dados, promotora de centros de dados, dona de data centers, dona do data center, dona do centro de dados, operadora do data center, operadora do centro de dados, operador do centro de dados, promotor de centros de dados, empresa do centro de dados, responsável pelo centro de dados, especialista em data centers, especialista em centros de dados, gestora de data centers, gestora de centros de dados, promotora do centro de dados, desenvolvedor de data centers, provedora de data centers, plataforma de data centers, locadora de data centers, datacenter, operadora de datacenters, empresa de datacenters',
      software:
        'gigante do software, empresa de software, grupo de software, companhia de software, fabricante de software, desenvolvedora de software, gigante de software, multinacional de software, gigante dos bancos de dados',
      search:
        'gigante das buscas, buscador, motor de busca, gigante da internet, gigante de buscas, motor de pesquisa, gigante da pesquisa, empresa de buscas',
      social: 'rede social, gigante das redes sociais, empresa de redes sociais',
      ecommerce:
        'gigante do comércio eletrônico, gigante do comércio eletrónico, gigante do e commerce, varejista, gigante do varejo, retalhista, gigante do comércio online, varejista online, retalhista online',
      telecom:
        'operadora, operadora de telecomunicações, operadora de telefonia, operador de telecomunicações, telefônica, telefónica, companhia telefônica, empresa de telefonia, companhia de telecomunicações, provedora de fibra, operadora de fibra, empresa de telecomunicações, tele, telecom, grupo de telecomunicações',
      server:
        'fabricante de servidores, fornecedora de servidores, fornecedor de servidores, integradora, integradora de servidores, fabricante brasileira de computadores, fabricante de computadores, gigante da eletrônica, fabricante de eletrônicos',
      network:
        'fabricante de equipamentos de rede, fornecedora de equipamentos de telecomunicações, fabricante finlandesa',
      automaker: 'montadora, fabricante de carros elétricos, fabricante automóvel, fabricante de automóveis',
      tech: 'gigante de tecnologia, gigante da tecnologia, tecnológica, gigante tecnológica, gigante tecnológico, empresa de tecnologia, grupo tecnológico, companhia de tecnologia, big tech, grupo de tecnologia, conglomerado de tecnologia',
      investor:
        'fundo, investidora, investidor, fundo de investimento, gestora de venture capital, firma de investimento, fundo de capital de risco, sociedade de investimento, fundo de infraestrutura, fundo de infraestruturas, investidora de infraestrutura, firma de capital de risco, gestora de infraestrutura, gestora de investimentos, veículo de investimento, fundo de pensões, fundo de pensão, fundo de venture capital, capital de risco, braço de investimentos',
      privateEquity:
        'gestora de private equity, firma de private equity, fundo de private equity, empresa de private equity, fundo de capital privado',
      privateCredit:
        'gestora de crédito privado, fundo de crédito privado, empresa de crédito privado, firma de crédito privado',
      manager:
        'gestora, gestora de ativos, gestora de recursos, sociedade gestora, gestora de fundos, socimi, gestora imobiliária, gestora de patrimônio, gestora alternativa, gestora de ativos alternativos',
      sovereign: 'fundo soberano',
      bank: 'banco, instituição financeira, banco de investimento, banco de fomento, banco público, banco estatal, banco de desenvolvimento, caixa, instituição, banco comercial, banco de investimentos, credor',
      utility:
        'elétrica, empresa de energia, companhia de energia, geradora, concessionária, grupo energético, energética, petrolífera, petroleira, elétrica portuguesa, companhia elétrica, distribuidora, distribuidora de energia, comercializadora, comercializadora de energia, produtora de energia, geradora de energia, transmissora, empresa elétrica, eléctrica, energética portuguesa, empresa de eletricidade, fornecedora de energia, estatal de energia, operadora de redes, companhia de eletricidade',
      miner: 'mineradora de bitcoin, mineradora, mineradora de criptomoedas, mineradora de bitcoins',
      conglomerate: 'conglomerado, grupo industrial',
      builder:
        'construtora, incorporadora, promotora, promotor, empreiteira, imobiliária, promotora imobiliária, promotor imobiliário, empresa de construção, grupo de construção, empresa de engenharia, construtora de data centers',
      government:
        'governo, executivo, administração, prefeitura, câmara municipal, autarquia, município, ministério, governo federal, governo estadual, estado, gestão municipal, poder público, edilidade',
    },
    fillers:
      'maior, primeira, primeiro, grande, jovem, segunda, segundo, terceira, antiga, antigo, tal, referida, referido, gigante, estatal, pública, público, privada, privado, futura, futuro, dita, dito, pequeno, já citada, própria, próprio, nova, novo, pequena, mesma, mesmo, principal',
    nations: {
      US: 'americana, americano, estadunidense, ianque, norte-americana, norte-americano',
      GB: 'britânica, britânico, inglesa, inglês',
      FR: 'francesa, francês, gaulesa, gaulês',
      DE: 'alemã, alemão, germânica, germânico',
      IT: 'italiana, italiano',
      ES: 'espanhola, espanhol',
      PT: 'portuguesa, português, lusa, luso, lusitana',
      NL: 'holandesa, holandês, neerlandesa, neerlandês',
      JP: 'japonesa, japonês, nipônica, nipónica, nipônico, nipónico',
      KR: 'sul-coreana, sul-coreano, coreana, coreano',
      CN: 'chinesa, chinês',
      TW: 'taiwanesa, taiwanês',
      IN: 'indiana, indiano',
      CA: 'canadense, canadiana, canadiano',
      AU: 'australiana, australiano',
      NO: 'norueguesa, norueguês',
      SE: 'sueca, sueco',
      FI: 'finlandesa, finlandês',
      CH: 'suíça, suíço, helvética, helvético',
      SA: 'saudita',
      AE: 'emiradense, dos emirados, emiratense, emiratina, emiradiana',
      IL: 'israelense, israelita',
      BR: 'brasileira, brasileiro',
      MX: 'mexicana, mexicano',
      AR: 'argentina, argentino',
      CL: 'chilena, chileno',
      DK: 'dinamarquesa, dinamarquês',
      EU: 'europeia, europeu',
      BE: 'belga',
      IE: 'irlandesa, irlandês',
      LU: 'luxemburguesa, luxemburguês',
      AT: 'austríaca, austríaco',
      PL: 'polaca, polonesa',
      SG: 'singapuriana, singapurense, de singapura, de cingapura',
      QA: 'catari, catariana, do catar, do qatar',
      KW: 'kuwaitiana, do kuwait',
      MY: 'malaia, malaio',
      TH: 'tailandesa, tailandês',
      ID: 'indonésia, indonésio',
      AO: 'angolana, angolano',
      CO: 'colombiana, colombiano',
      UY: 'uruguaia, uruguaio',
      PE: 'peruana, peruano',
      TR: 'turca, turco',
    },
    makers:
      'criadora, criador, dona, dono, fabricante, desenvolvedora, desenvolvedor, proprietária, proprietário, controladora, empresa, empresa mãe, companhia, responsável, casa mãe, detentora, laboratório, casa-mãe, autora, autor, inventora, produtora, operadora, acionista, gestora',
    links:
      'de, do, da, dos, com sede em, liderada por, liderado por, fundada por, fundado por, comandada por, por trás do, dirigida por, sediada em, baseada em, sediado em, baseado em, presidida por, presidido por, comandado por, dirigido por, com base em, por trás da',
    cities: {
      London: 'londres, londrina',
      Paris: 'paris, parisiense',
      Seattle: 'seattle',
      Munich: 'munique',
      Beijing: 'pequim',
      Seoul: 'seul',
      Tokyo: 'tóquio',
      Lisbon: 'lisboa',
      Madrid: 'madri, madrid',
      Livingston: 'nova jersey',
      'New York': 'nova york, nova iorque',
      'Abu Dhabi': 'abu dhabi',
      'São Paulo': 'são paulo, paulista',
      Campinas: 'campinas',
      'Rio de Janeiro': 'rio de janeiro, carioca, rio',
      Curitiba: 'curitiba, curitibana, curitibano',
      Fortaleza: 'fortaleza, cearense',
      'Porto Alegre': 'porto alegre, gaúcha, gaúcho',
      'Belo Horizonte': 'belo horizonte, mineira, mineiro',
      Uberlândia: 'uberlândia',
      'San Francisco': 'são francisco',
      Redmond: 'redmond',
      'Mountain View': 'mountain view',
      Cupertino: 'cupertino',
      Amsterdam: 'amsterdã, amesterdão',
      Stockholm: 'estocolmo',
      Dublin: 'dublin, dublim',
      Frankfurt: 'frankfurt',
      Porto: 'porto, portuense, do porto',
      Sines: 'sines, sineense',
      Braga: 'braga, bracarense',
      Singapore: 'singapura, cingapura',
    },
    plurals: {
      2: 'ambas as empresas, as duas empresas, as duas companhias, ambas as companhias, os dois grupos, ambos os grupos, ambas as partes, as duas partes, as duas firmas, as duas tecnológicas, ambas as tecnológicas, os dois parceiros, as duas gigantes, as duas, os dois, as duas sociedades, os dois bancos, ambos os bancos, as duas operadoras, as duas startups, os dois fundos, ambas as entidades, as duas entidades, as duas partes, os dois lados, ambos os lados',
      3: 'as três empresas, as três companhias, os três parceiros, os três grupos, os três bancos, as três partes',
      4: 'as quatro empresas, os quatro parceiros, as quatro companhias',
    },
    anaphors: '',
  },
  nl: {
    determiners: 'de, het, dit, deze, dat, die',
    generic:
      'bedrijf, concern, groep, onderneming, firma, gigant, reus, maatschappij, leverancier, aanbieder, fabrikant, ontwikkelaar, marktleider, uitbater, exploitant',
    heads: {
      chipmaker:
        'chipmaker, chipfabrikant, chipontwerper, chipconcern, chipbedrijf, chipreus, chipgigant, halfgeleiderconcern, halfgeleiderbedrijf, chipproducent, ai chipmaker, processorfabrikant, chipontwikkelaar, chip ontwerper, halfgeleiderfabrikant',
      memory: 'geheugenmaker, geheugenfabrikant, geheugenchipmaker, geheugenproducent',
      foundry: 'contractfabrikant, chipgieterij, contractproducent',
      equipment: 'machinebouwer, chipmachinemaker, chipmachinefabrikant, chipmachinebouwer, machinemaker',
      lab: 'ai lab, ai laboratorium, ai bedrijf, ai start up, ai startup, lab, laboratorium, ai ontwikkelaar, ai onderneming',
      startup: 'start up, startup, jong bedrijf, nieuwkomer, scale up, jonge bedrijf',
      cloud:
        'cloudaanbieder, cloudbedrijf, cloudreus, cloudleverancier, cloudgigant, cloudprovider, clouddienstverlener, neocloud, hyperscaler, cloudconcern, cloud aanbieder, clouddochter, rekenkrachtverhuurder, cloudexploitant',
      datacentre:
        'datacenterbedrijf, datacenterexploitant, datacenterbouwer, datacenterontwikkelaar, datacenteruitbater, datacenterbeheerder, datacentrumbedrijf, datacenterconcern, datacentereigenaar, datacentrumexploitant',
      software:
        'softwareconcern, softwarebedrijf, softwarereus, softwaregigant, softwaremaker, softwaregroep, databasebedrijf, databasereus',
      search:
        'zoekmachine, zoekgigant, internetconcern, zoekreus, zoekbedrijf, internetgigant, internetbedrijf, zoekmachinebedrijf, internetreus',
      social: 'socialmediabedrijf, sociale netwerk, socialmediaconcern, sociaal netwerk',
      ecommerce:
        'webwinkel, webwinkelconcern, e commercereus, e commercebedrijf, winkelconcern, onlinewinkel, webwinkelreus, internetwinkel, retailer',
      telecom: 'telecombedrijf, telecomconcern, telecomaanbieder, provider, telecomgroep, telecomreus',
      server: 'serverfabrikant, servermaker, computerfabrikant, elektronicaconcern, elektronicareus, serverbouwer',
      network: 'netwerkbedrijf, netwerkleverancier, netwerkfabrikant, telecomleverancier',
      automaker: 'autofabrikant, automaker, autobouwer, autoconcern',
      tech: 'techreus, techgigant, technologieconcern, techbedrijf, technologiebedrijf, techconcern, technologiereus, techgroep',
      investor:
        'fonds, investeerder, investeringsmaatschappij, investeringsfonds, belegger, durfinvesteerder, durfkapitaalfonds, techinvesteerder, participatiemaatschappij, hedgefonds',
      privateEquity:
        'private equityfonds, private equitybedrijf, private equityfirma, private equitymaatschappij, opkoopfonds, private equity huis',
      privateCredit: 'private creditfonds, kredietfonds, private creditbedrijf, kredietverstrekker',
      manager: 'vermogensbeheerder, fondsbeheerder',
      sovereign: 'staatsfonds',
      bank: 'bank, zakenbank, geldschieter, investeringsbank',
      utility:
        'energiebedrijf, energieconcern, stroomproducent, nutsbedrijf, energieleverancier, stroombedrijf, energiereus, oliebedrijf, olieconcern, netbeheerder',
      miner: 'bitcoinminer, cryptominer, miner, bitcoindelver',
      conglomerate: 'conglomeraat, industrieconcern',
      builder: 'ontwikkelaar, projectontwikkelaar, bouwer, bouwbedrijf, bouwconcern',
      government: 'regering, overheid, kabinet',
    },
    fillers: 'grote, grootste, jonge, kleine, kleinere, nieuwe, beursgenoteerde, leidende, waardevolste, voormalige',
    nations: {
      US: 'amerikaanse',
      GB: 'britse',
      FR: 'franse',
      DE: 'duitse',
      IT: 'italiaanse',
      ES: 'spaanse',
      PT: 'portugese',
      NL: 'nederlandse',
      JP: 'japanse',
      KR: 'zuid-koreaanse, koreaanse',
      CN: 'chinese',
      TW: 'taiwanese',
      IN: 'indiase',
      CA: 'canadese',
      AU: 'australische',
      NO: 'noorse',
      SE: 'zweedse',
      FI: 'finse',
      CH: 'zwitserse, frans-italiaanse',
      SA: 'saoedische',
      AE: 'emiratische',
      QA: 'qatarese',
      IL: 'israëlische',
      BR: 'braziliaanse',
      BE: 'belgische',
      DK: 'deense',
      EU: 'europese',
    },
    makers:
      'maker, eigenaar, moederbedrijf, ontwikkelaar, bedenker, bedrijf, moeder, moederconcern, schepper, concern, fabrikant, uitvinder, aanbieder, lab',
    links: 'van, uit, achter, onder leiding van, gevestigd in',
    cities: {
      London: 'londen, londense',
      Paris: 'parijs, parijse',
      Munich: 'münchen',
      Beijing: 'peking',
      Seoul: 'seoul',
      Tokyo: 'tokio',
      Veldhoven: 'veldhoven, veldhovense',
      Amsterdam: 'amsterdam, amsterdamse',
      Eindhoven: 'eindhoven, eindhovense',
      Livingston: 'new jersey',
      Lisbon: 'lissabon',
    },
    plurals: {
      2: 'beide bedrijven, de twee bedrijven, beide concerns, de twee concerns, beide partijen, de twee partijen, beide ondernemingen, de twee ondernemingen, de beide bedrijven, het tweetal, beide partners, de twee partners, de twee',
      3: 'de drie bedrijven, de drie partijen, de drie partners',
      4: 'de vier bedrijven',
    },
    anaphors: '',
  },
  ja: {
    determiners: '',
    generic: '会社, 企業, グループ, 大手, メーカー, 巨大企業',
    heads: {
      chipmaker:
        '半導体大手, 半導体メーカー, 半導体企業, 半導体会社, 半導体設計大手, 画像処理半導体大手, AI半導体大手, 半導体巨人, チップメーカー, 半導体設計会社, AI半導体メーカー, 半導体の巨人, GPU大手, 半導体設計企業, AI半導体企業',
      memory: 'メモリー大手, メモリ大手, メモリーメーカー, 半導体メモリー大手, メモリー半導体大手, メモリ半導体大手',
      foundry:
        '受託生産大手, ファウンドリー, 受託製造会社, 半導体受託生産大手, ファウンドリー大手, ファウンドリ大手, 半導体受託生産の世界最大手, 半導体受託製造大手',
      equipment: '製造装置大手, 半導体製造装置大手, 露光装置大手, 半導体装置大手',
      lab: 'AI開発企業, AI研究所, AI企業, 人工知能企業, AI新興企業, AIスタートアップ, AI開発会社, AI新興, 生成AI企業, 生成AI新興, AIラボ, AI開発大手, 人工知能開発企業, AI開発の新興企業',
      startup: '新興企業, スタートアップ, ベンチャー企業, スタートアップ企業, 新興, ユニコーン企業, 新興勢',
      cloud:
        'クラウド大手, クラウド企業, クラウド事業者, クラウド会社, 新興クラウド, ネオクラウド, クラウドサービス大手, クラウド新興, クラウドコンピューティング大手, クラウド最大手, クラウド新興企業, クラウドサービス企業, 新興クラウド企業',
      datacentre:
        'データセンター運営会社, データセンター事業者, データセンター大手, データセンター企業, データセンター運営大手, データセンター開発会社, データセンター運営企業, データセンター開発企業',
      software:
        'ソフトウエア大手, ソフトウェア大手, ソフト大手, ソフトウェア企業, データベース大手, ソフトウエア企業, ソフトウェア会社',
      search: '検索大手, ネット大手, インターネット大手, 検索エンジン大手, ネット検索大手, IT大手',
      social: 'SNS大手, SNS運営会社, 交流サイト大手, SNS企業',
      ecommerce:
        'ネット通販大手, 電子商取引大手, EC大手, ネット小売り大手, インターネット通販大手, 電子商取引（EC）大手',
      telecom: '通信大手, 通信会社, 携帯大手, 通信事業者, 通信キャリア, 通信最大手',
      server:
        'サーバー大手, サーバーメーカー, パソコン大手, 電子機器大手, 電機大手, EMS大手, サーバー製造大手, 電子機器受託製造大手',
      network: '通信機器大手, ネットワーク機器大手, 通信機器メーカー',
      automaker: '自動車大手, 電気自動車大手, EV大手, 自動車メーカー, EVメーカー',
      tech: 'テック大手, テクノロジー大手, ハイテク大手, 巨大テック, 巨大IT, IT大手, テクノロジー企業, 巨大テック企業',
      investor: '投資会社, 投資ファンド, ファンド, ベンチャーキャピタル, 投資家, インフラ投資会社, 投資企業, 投資大手',
      privateEquity: 'プライベートエクイティ会社, PEファンド, 投資ファンド大手, 未公開株投資会社',
      privateCredit: 'プライベートクレジット会社, 民間信用大手, プライベートクレジット大手, オルタナティブ資産運用会社',
      manager: '資産運用会社, 資産運用大手, 運用大手, 資産運用最大手, 運用会社',
      sovereign: '政府系ファンド, 政府系投資ファンド',
      bank: '銀行, 金融大手, 投資銀行, メガバンク',
      utility: '電力会社, 電力大手, エネルギー大手, エネルギー企業, 石油大手, エネルギー会社',
      miner:
        'マイニング企業, 採掘会社, マイニング会社, 仮想通貨採掘会社, 暗号資産採掘企業, ビットコインマイニング企業, 暗号資産マイニング企業',
      conglomerate: '複合企業, コングロマリット, 財閥',
      builder: '建設会社, 開発会社, ゼネコン, 建設大手',
      government: '政府, 政権',
    },
    fillers: '大手, 巨大, 世界最大の, 新興の, 最大手の',
    nations: {
      US: '米国の, 米, アメリカの',
      JP: '日本の',
      KR: '韓国の, 韓',
      CN: '中国の',
      TW: '台湾の, 台',
      GB: '英国の, 英',
      FR: 'フランスの, 仏',
      DE: 'ドイツの, 独',
      NL: 'オランダの, 蘭',
      IN: 'インドの',
      SA: 'サウジの, サウジアラビアの',
      AE: 'アラブ首長国連邦（UAE）の, UAEの, アブダビの',
      CA: 'カナダの, 加',
      AU: 'オーストラリアの, 豪',
      NO: 'ノルウェーの',
      CH: 'スイスの',
      IL: 'イスラエルの',
      FI: 'フィンランドの',
      SE: 'スウェーデンの',
      SG: 'シンガポールの',
      BR: 'ブラジルの',
      IT: 'イタリアの, 伊',
      ES: 'スペインの',
      EU: '欧州の, 欧',
    },
    makers:
      '開発元, 開発会社, 開発企業, 運営会社, 運営企業, 親会社, メーカー, を手がける企業, を開発する企業, を運営する企業, 開発, 運営元, を手掛ける企業, を開発した企業, の生みの親, を開発した会社, を手がける会社',
    links: 'の, に本社を置く, に拠点を置く, を拠点とする',
    cities: {
      'San Francisco': 'サンフランシスコ',
      'Santa Clara': 'サンタクララ',
      Seattle: 'シアトル',
      Redmond: 'レドモンド',
      London: 'ロンドン',
      Paris: 'パリ',
      Tokyo: '東京',
      Amsterdam: 'アムステルダム',
      'Mountain View': 'マウンテンビュー',
    },
    plurals: { 2: '両社, 2社, 二社, 双方, 両者, 両グループ, ２社', 3: '3社, 三社, ３社', 4: '4社, ４社' },
    anaphors: '同社, 同グループ, 同研究所, 同行, 同ファンド, 当社',
  },
  zh: {
    determiners: '',
    generic: '公司, 企业, 企業, 集团, 集團, 巨头, 巨頭, 厂商, 廠商',
    heads: {
      chipmaker:
        '芯片巨头, 芯片制造商, 芯片公司, 芯片设计公司, 芯片厂商, 芯片大厂, 芯片企业, 半导体公司, 半导体巨头, 晶片巨頭, 晶片製造商, 晶片公司, 晶片大廠, 晶片設計公司, 晶片商, 芯片商, 半導體公司, 半導體大廠, AI芯片巨头, AI芯片公司, AI晶片巨頭, AI晶片大廠, 半导体企业, 芯片设计商, 芯片供应商, 晶片業者, 晶片設計商, 芯片龙头, 晶片龍頭, AI芯片制造商, 图形芯片巨头, 半导体厂商, 芯片生产商',
      memory: '存储芯片巨头, 存储巨头, 存储芯片制造商, 存储芯片厂商, 記憶體大廠, 存储厂商, 記憶體廠, 記憶體巨頭',
      foundry: '代工厂, 晶圆代工厂, 晶圓代工廠, 晶圓代工龍頭, 代工巨头, 晶圆代工龙头, 芯片代工巨头, 芯片代工厂',
      equipment: '光刻机巨头, 设备制造商, 設備商, 光刻机制造商, 曝光機大廠, 设备商, 半导体设备商, 设备巨头',
      lab: '人工智能公司, AI公司, 人工智慧公司, AI实验室, AI實驗室, 人工智能实验室, 人工智能初创公司, AI初创公司, AI初创企业, AI新創公司, 大模型公司, 人工智能企业, AI企业, 人工智慧新創, AI新創, 模型公司, 大模型企业, 人工智能初创企业, 人工智慧實驗室, AI业者, 实验室',
      startup: '初创公司, 初创企业, 新創公司, 新創企業, 新創, 独角兽, 創業公司, 创业公司, 獨角獸',
      cloud:
        '云服务商, 云计算公司, 云巨头, 云服务提供商, 云厂商, 雲端服務商, 雲端業者, 雲端巨頭, 云计算巨头, 云计算服务商, 云公司, 雲端服務業者, 雲端供應商, 云计算服务提供商, 雲端大廠, 雲端公司, 云基础设施公司, 新云公司, 云计算提供商, 云计算企业, 云服务公司, 云计算初创公司, 云提供商, 雲端運算公司, 算力公司, 算力租赁公司',
      datacentre:
        '数据中心运营商, 数据中心公司, 資料中心業者, 資料中心營運商, 数据中心开发商, 資料中心公司, 数据中心企业, 資料中心開發商, 数据中心巨头, 数据中心服务商',
      software:
        '软件巨头, 軟體巨頭, 软件公司, 軟體公司, 数据库巨头, 資料庫巨頭, 軟體業者, 软件集团, 软件制造商, 數據庫巨頭',
      search: '搜索巨头, 搜尋巨頭, 互联网巨头, 網路巨頭, 搜索引擎巨头, 搜尋引擎巨頭, 互联网公司, 搜索公司',
      social: '社交媒体巨头, 社交巨头, 社群媒體巨頭, 社群巨頭, 社交媒体公司, 社交网络巨头, 社交媒體巨頭',
      ecommerce: '电商巨头, 電商巨頭, 电子商务巨头, 零售巨头, 电商公司, 電子商務巨頭, 电商平台, 电子商务公司',
      telecom: '电信运营商, 電信業者, 电信公司, 電信公司, 运营商, 电信巨头, 電信巨頭, 电信集团',
      server:
        '服务器制造商, 伺服器大廠, 伺服器製造商, 电子巨头, 代工大廠, 服务器厂商, 代工廠, 服务器公司, 伺服器廠, 个人电脑制造商',
      network: '网络设备商, 網通設備商, 网络设备巨头, 电信设备商, 网络设备公司, 通信设备商, 通信设备公司, 網路設備商',
      automaker: '汽车制造商, 電動車大廠, 电动汽车制造商, 车企, 電動車製造商, 电动车企, 汽车集团',
      tech: '科技巨头, 科技公司, 科技巨頭, 科技企业, 科技集团, 科技大廠, 科技業者',
      investor:
        '基金, 投资公司, 投資公司, 投资机构, 投資機構, 风投公司, 創投, 投资集团, 投資集團, 风险投资公司, 投资方, 投资基金, 对冲基金, 科技投资公司',
      privateEquity: '私募股权公司, 私募基金, 私募公司, 私募股權公司, 私募巨头, 私募股权巨头, 私募股权基金',
      privateCredit: '私募信贷公司, 私募信貸公司, 私人信贷公司, 私人信貸公司, 另类资产管理公司, 私募信贷机构',
      manager: '资产管理公司, 資產管理公司, 资管公司, 资管巨头, 資產管理業者, 资产管理巨头',
      sovereign: '主权财富基金, 主權財富基金, 主权基金, 主權基金',
      bank: '银行, 銀行, 投行, 投资银行',
      utility:
        '公用事业公司, 公用事業公司, 电力公司, 電力公司, 能源公司, 能源集团, 核电公司, 电力企业, 能源企业, 石油巨头',
      miner: '矿企, 比特币矿企, 礦企, 比特币矿商, 加密货币矿企, 比特幣礦商, 比特币挖矿公司, 加密矿企, 挖矿公司',
      conglomerate: '综合企业, 財閥, 财团, 企业集团',
      builder: '开发商, 開發商, 建设方, 建筑公司',
      government: '政府, 当局, 當局',
    },
    fillers: '这家, 該, 该, 這家, 大型, 全球最大, 知名',
    nations: {
      US: '美国, 美國, 美',
      JP: '日本, 日',
      KR: '韩国, 韓國, 南韓, 韩',
      CN: '中国, 中國, 中',
      TW: '台湾, 台灣, 台',
      GB: '英国, 英國',
      FR: '法国, 法國',
      DE: '德国, 德國',
      NL: '荷兰, 荷蘭',
      IN: '印度',
      SA: '沙特, 沙烏地',
      AE: '阿联酋, 阿聯, 阿布扎比',
      CA: '加拿大',
      AU: '澳大利亚, 澳洲',
      NO: '挪威',
      CH: '瑞士',
      IL: '以色列',
      FI: '芬兰, 芬蘭',
      SE: '瑞典',
      SG: '新加坡',
      BR: '巴西',
      ES: '西班牙',
      IT: '意大利',
      EU: '欧洲, 歐洲',
    },
    makers:
      '开发商, 的开发商, 开发者, 開發商, 的開發商, 開發者, 母公司, 的母公司, 制造商, 制造者, 製造商, 的制造商, 的製造商, 开发公司, 的开发公司, 開發公司, 的開發公司, 的创造者, 之父, 的缔造者, 创造者, 所有者, 背后的公司, 的拥有者, 的开发者, 的開發者, 公司, 研发商',
    links: '的, 总部位于, 總部位於, 旗下的, 旗下',
    cities: {
      'San Francisco': '旧金山, 舊金山',
      'Santa Clara': '圣克拉拉, 聖塔克拉拉',
      Seattle: '西雅图, 西雅圖',
      Redmond: '雷德蒙德, 雷德蒙',
      London: '伦敦, 倫敦',
      Paris: '巴黎',
      Tokyo: '东京, 東京',
      Beijing: '北京',
      Shanghai: '上海',
      Shenzhen: '深圳',
      Hangzhou: '杭州',
      Hsinchu: '新竹',
      Amsterdam: '阿姆斯特丹',
    },
    plurals: {
      2: '两家公司, 兩家公司, 双方, 雙方, 两公司, 兩公司, 两家企业, 兩家企業, 两者, 兩者, 二者, 两家巨头',
      3: '三家公司, 三方, 三家企业',
      4: '四家公司, 四方',
    },
    anaphors:
      '该公司, 這家公司, 这家公司, 該公司, 公司方面, 该企业, 该集团, 該集團, 该机构, 该行, 該企業, 本公司, 公司',
  },
  ko: {
    determiners: '',
    generic: '회사, 기업, 그룹, 업체, 공룡, 거인, 거물, 선두주자, 강자, 대표주자',
    heads: {
      chipmaker:
        '반도체 기업, 반도체 업체, 반도체 회사, 칩 제조사, 반도체 설계 기업, 반도체 설계업체, 반도체 거인, 칩 제조업체, AI 반도체 기업, AI 칩 기업, AI 칩 업체, 반도체 대기업, 팹리스, 반도체기업, 반도체업체, AI 반도체 업체, 칩 업체, 반도체 설계회사, AI 반도체 스타트업, 칩 설계 기업, 반도체 공룡, AI 칩 선두, 칩 메이커, AI 칩 제조사, 칩 설계업체, 그래픽처리장치 업체, 반도체 제조사, 칩 회사, AI 칩 스타트업, 팹리스 기업, 팹리스 업체, 팹리스 스타트업, AI 반도체 팹리스, NPU 기업, NPU 업체, NPU 스타트업, NPU 팹리스, 반도체 스타트업, 디자인하우스, GPU 기업, GPU 업체, GPU 강자, AI 반도체 강자, 반도체 강자, AI 칩 강자, AI 칩 선두주자, AI 반도체 선두주자, 반도체사, 칩사',
      memory:
        '메모리 업체, 메모리 기업, 메모리 반도체 업체, 메모리 반도체 기업, 메모리 제조사, 메모리 회사, D램 업체, 메모리 강자, HBM 업체, 메모리 3사',
      foundry: '파운드리, 파운드리 업체, 위탁생산 업체, 파운드리 기업, 반도체 위탁생산 업체',
      equipment:
        '장비 업체, 장비사, 반도체 장비사, 반도체 장비업체, 검사장비 업체, 장비 기업, 반도체 장비 업체, 반도체 장비 기업, 노광장비 업체, 장비업체',
      lab: 'AI 기업, AI 연구소, AI 스타트업, 인공지능 기업, 인공지능 스타트업, AI 개발사, AI 업체, 연구소, 인공지능 회사, AI 회사, AI 개발 기업, 인공지능(AI) 기업, 인공지능(AI) 스타트업, AI 랩, AI 개발업체, AI 모델 개발사, AI 모델 기업, AI 선두주자, 생성형 AI 기업, 생성형 AI 스타트업, AI 소프트웨어 기업, AI 기술 기업, AI 연구 기업, 인공지능 개발사, 인공지능 업체, 인공지능(AI) 개발사, AI 검색 스타트업, LLM 기업',
      startup:
        '스타트업, 신생 기업, 벤처기업, 신생기업, 유니콘, 유니콘 기업, 신생 업체, 벤처 기업, 새싹기업, 초기기업, 유니콘기업',
      cloud:
        '클라우드 기업, 클라우드 업체, 클라우드 회사, 클라우드 공룡, 네오클라우드, 클라우드 사업자, 클라우드 서비스 업체, 클라우드 컴퓨팅 업체, 클라우드 컴퓨팅 기업, 하이퍼스케일러, 클라우드 제공업체, 클라우드 스타트업, 클라우드 운영사, 클라우드 서비스 기업, 클라우드 대기업, 네오클라우드 기업, 네오클라우드 업체, AI 클라우드 기업, AI 클라우드 업체, 클라우드업체, 클라우드 3사, GPU 클라우드 기업, GPU 클라우드 업체, GPU 임대 업체, GPU 임대업체, AI 인프라 기업, AI 인프라 업체, AI 인프라 스타트업, 클라우드사, 클라우드 기업인, AI 클라우드 스타트업, AI 클라우드 회사, AI 클라우드 사업자, GPU 클라우드 스타트업, 클라우드 관리 업체, 클라우드 관리 기업',
      datacentre:
        '데이터센터 운영사, 데이터센터 기업, 데이터센터 업체, 데이터센터 사업자, 데이터센터 개발사, 데이터센터 운영업체, 데이터센터 회사, 데이터센터 개발업체, 데이터센터 운영 기업, 데이터센터 전문기업, 데이터센터 전문 기업, 데이터센터 플랫폼, 데이터센터 개발 기업, 데이터센터 임대 업체, 데이터센터 임대사업자, 데이터센터 시행사, 데이터센터업체, 코로케이션 업체, 코로케이션 사업자, 데이터센터 리츠, 데이터센터 스타트업, 데이터센터 투자사',
      software:
        '소프트웨어 기업, 소프트웨어 업체, 소프트웨어 회사, 데이터베이스 기업, 소프트웨어 공룡, 소프트웨어 대기업, 소프트웨어 그룹, 데이터베이스 업체',
      search: '검색 기업, 포털 기업, 검색 공룡, 인터넷 기업, 검색 업체, 포털 업체, 검색엔진 기업',
      social: '소셜미디어 기업, SNS 기업, 소셜미디어 업체, 소셜미디어 공룡',
      ecommerce:
        '전자상거래 기업, 전자상거래 업체, 온라인 유통업체, 이커머스 기업, 유통 공룡, 전자상거래 공룡, 이커머스 업체, 온라인 쇼핑 기업',
      telecom:
        '통신사, 통신 기업, 이동통신사, 이통사, 통신 3사, 통신공룡, 통신 공룡, 이통 3사, 통신업체, 통신 업체, 통신 그룹, 통신회사',
      server: '서버 업체, 서버 제조사, 전자 기업, 서버 기업, 서버 제조업체, 서버업체, 서버 제조 기업, 전자업체',
      network: '통신장비 업체, 네트워크 장비 업체, 통신장비 기업, 네트워크 기업, 네트워크 업체',
      automaker: '자동차 업체, 완성차 업체, 전기차 업체, 전기차 기업, 자동차 기업, 자동차 그룹',
      tech: '빅테크, 기술 기업, 정보기술 기업, IT 기업, 기술기업, 빅테크 기업, 기술 대기업, IT 공룡, 테크 기업',
      investor:
        '투자사, 투자 회사, 펀드, 벤처캐피털, 투자회사, 투자자, 투자 기업, 투자업체, 투자펀드, 헤지펀드, 투자 그룹, 인프라 투자사, 인프라 펀드, 인프라펀드, 벤처투자사, 벤처캐피탈, VC, 재무적 투자자, 재무적투자자, 전략적 투자자, 전략적투자자, 연기금, 공제회, 투자업체, 벤처 투자사, 인프라 투자 회사, 인프라 운용사, 투자전문회사, 투자 전문 기업',
      privateEquity:
        '사모펀드, 사모펀드 운용사, 사모투자사, PEF, PEF 운용사, 사모펀드(PEF) 운용사, 사모투자펀드, 바이아웃 펀드, 사모펀드운용사',
      privateCredit: '사모대출 업체, 사모신용 운용사, 사모대출 운용사, 사모대출 회사, 사모신용 업체',
      manager: '자산운용사, 자산운용 회사, 운용사, 부동산 운용사, 부동산 자산운용사, 대체투자 운용사, 자산운용업체',
      sovereign: '국부펀드',
      bank: '은행, 투자은행, 대출 기관, 국책은행, 시중은행, 정책금융기관, 금융사, 증권사, 대주단, 금융기관, 대주',
      utility:
        '전력 회사, 전력회사, 에너지 기업, 발전사, 전력 기업, 에너지 업체, 전력업체, 에너지 회사, 유틸리티 기업, 원전 기업, 발전 공기업, 발전공기업, 발전회사, 발전 회사, 에너지기업, 전력공기업, 연료전지 업체, 연료전지 기업, SMR 기업, 소형모듈원전 기업, 원전 업체, 가스회사, 태양광 업체, 태양광 기업, 재생에너지 기업, 재생에너지 업체, 전력기기 업체, 전력기기 기업',
      miner:
        '채굴 업체, 비트코인 채굴업체, 채굴업체, 암호화폐 채굴업체, 비트코인 채굴 기업, 채굴 기업, 암호화폐 채굴 기업, 가상화폐 채굴업체',
      conglomerate: '대기업, 복합기업, 재벌, 대기업 그룹',
      builder:
        '건설사, 개발사, 시공사, 건설업체, 시행사, 건설회사, 건설 업체, 부동산 개발사, 부동산 개발업체, 디벨로퍼',
      government:
        '정부, 행정부, 당국, 지방자치단체, 지자체, 부처, 시는, 시와, 시 관계자, 시 측, 도는, 도와, 도 관계자, 도 측, 군은, 군과, 군 관계자',
    },
    fillers:
      '대형, 거대, 세계 최대, 글로벌, 신생, 국내 최대, 세계적, 대표, 토종, 최대, 굴지의, 유명, 현지, 유망, 세계 1위, 국내 1위, 세계 2위, 대표적',
    nations: {
      US: '미국, 미',
      JP: '일본',
      KR: '한국, 국내',
      CN: '중국',
      TW: '대만',
      GB: '영국',
      FR: '프랑스',
      DE: '독일',
      NL: '네덜란드',
      IN: '인도',
      SA: '사우디, 사우디아라비아',
      AE: '아랍에미리트, UAE, 아부다비',
      CA: '캐나다',
      AU: '호주',
      NO: '노르웨이',
      CH: '스위스',
      IL: '이스라엘',
      FI: '핀란드',
      SE: '스웨덴',
      SG: '싱가포르',
      BR: '브라질',
      ES: '스페인',
      IT: '이탈리아',
      EU: '유럽',
      DK: '덴마크',
      IE: '아일랜드',
      BE: '벨기에',
      AT: '오스트리아',
      PL: '폴란드',
      PT: '포르투갈',
      MX: '멕시코',
      MY: '말레이시아',
      ID: '인도네시아',
      TH: '태국',
      VN: '베트남',
      QA: '카타르',
      KW: '쿠웨이트',
      TR: '튀르키예, 터키',
      HK: '홍콩',
    },
    makers:
      '개발사, 운영사, 제조사, 모회사, 제작사, 개발업체, 운영업체, 개발 기업, 를 만든 회사, 를 개발한 회사, 개발 회사, 제조업체, 를 만든 기업, 를 운영하는 회사, 를 개발한 기업, 운영 기업, 를 운영하는 기업',
    links: '의, 에 본사를 둔, 에 기반을 둔, 소재',
    cities: {
      'San Francisco': '샌프란시스코',
      'Santa Clara': '샌타클래라, 산타클라라',
      Seattle: '시애틀',
      Redmond: '레드먼드',
      London: '런던',
      Paris: '파리',
      Tokyo: '도쿄',
      Seoul: '서울',
      Amsterdam: '암스테르담',
      Suwon: '수원',
      'New York': '뉴욕',
      'Mountain View': '마운틴뷰',
      Cupertino: '쿠퍼티노',
      Austin: '오스틴',
      Beijing: '베이징',
      Shanghai: '상하이',
      Hangzhou: '항저우',
      Shenzhen: '선전',
      'Abu Dhabi': '아부다비',
      Pangyo: '판교',
      Munich: '뮌헨',
      Stockholm: '스톡홀름',
      Sydney: '시드니',
      Toronto: '토론토',
      Icheon: '이천',
    },
    plurals: {
      2: '양사, 두 회사, 양측, 두 기업, 양 사, 두 업체, 두 그룹, 양쪽, 두 기관, 두 은행, 양 기관, 양 기업, 양자, 두 곳, 양사가, 양 측',
      3: '3사, 세 회사, 3개 회사, 세 기업, 3개사, 세 곳, 삼자, 3자',
      4: '4사, 네 회사, 4개사, 네 곳',
    },
    anaphors:
      '회사는, 회사가, 회사 측, 이 회사, 동사, 이 기업, 해당 기업, 해당 회사, 이 업체, 그룹은, 회사의, 회사도, 이 그룹, 이 스타트업, 이 은행, 이 운용사, 해당 업체, 회사와, 회사에, 회사로부터, 회사 관계자, 업체 측, 이 업체는, 당사, 동 회사, 그룹 측, 은행 측',
  },
}
