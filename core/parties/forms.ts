import type { Lang } from '../../schemas/primitives.ts'
import type { PartyForms, PartyKind } from './words.ts'

const legal = [
  'Inc',
  'Corp',
  'Corporation',
  'Ltd',
  'LLC',
  'LP',
  'LLP',
  'plc',
  'PLC',
  'SpA',
  'S.p.A.',
  'Srl',
  'S.r.l.',
  'GmbH',
  'AG',
  'SE',
  'KG',
  'SA',
  'S.A.',
  'S.A.S.',
  'SAS',
  'S.L.',
  'BV',
  'B.V.',
  'NV',
  'N.V.',
  'Ltda',
  'S.A',
  'AB',
  'ASA',
  'AS',
  'Oyj',
  'ApS',
  'Pty',
  'Co',
  'KK',
  'K.K.',
  'Limited',
  'Lda',
]

type Words = readonly (readonly [string, PartyKind?])[]
const of = (kind: PartyKind | undefined, words: string): Words =>
  words.split(', ').map((word) => (kind ? [word, kind] : [word]))

/** Last words of names that are the same in all languages. */
const heads: Words = [
  ...of('datacentre', 'Data Centers, Data Centres, Datacenters, Data Center, Data Halls, Campus, Data Hall'),
  ...of('neocloud', 'Compute, Cloud, Clouds'),
  ...of(
    'chipmaker',
    'Semiconductor, Semiconductors, Silicon, Chips, Photonics, Microelectronics, Micro, Semi, Tensor, Accelerators',
  ),
  ...of('lab', 'Labs, Lab, AI, Intelligence, Robotics, Models'),
  ...of('bank', 'Bank'),
  ...of(
    'fund',
    'Capital, Partners, Ventures, Investments, Equity, Investors, Fund, Holdings, Kapital, Management, Advisors',
  ),
  ...of('energy', 'Energy, Power, Grid, Renewables, Nuclear, Solar, Electric'),
  ...of('software', 'Software'),
  ...of('telecom', 'Telecom, Mobile'),
  ...of('server', 'Server, Servers, Precision'),
  ...of(
    undefined,
    'Systems, Technologies, Technology, Computing, Networks, Group, Infrastructure, Solutions, Industries, Computer, Digital, Data, Properties, Mining, Ltd, Tech, Logistics, Motors, Pharma',
  ),
]

const none: PartyForms = { legal, heads, openings: [], introducers: [], followers: [], ordinary: [] }
const words = (list: string): readonly string[] => list.split(', ')

/** The look of organisations in each language. Introducers stand right before a name, in lower case. */
export const forms: Readonly<Record<Lang, PartyForms>> = {
  en: {
    ...none,
    heads: [
      ...heads,
      ...of('bank', 'Bancorp, Banking Group'),
      ...of('government', 'County Council, City Council, Borough Council, Council, Development Authority'),
      ...of('fund', 'Trust, REIT, Securities, Financial'),
      ...of('datacentre', 'Datacentres, Datacentre, Datacenter, Hosting'),
      ...of('telecom', 'Communications, Telecommunications, Wireless, Fiber'),
      ...of('energy', 'Utilities, Atomics, Geothermal, Petroleum, Midstream, Fusion'),
      ...of('chipmaker', 'Circuits, Optics, Devices'),
      ...of('builder', 'Construction, Realty, Contractors'),
      ...of(
        undefined,
        'Electronics, Instruments, Materials, Quantum, Aerospace, Automotive, Engineering, Analytics, Dynamics, Machines, Resources',
      ),
    ],
    openings: [...of('university', 'University of, Bank of'), ...of('government', 'City of, County of, Port of')],
    introducers: [
      ...of('startup', 'start-up, startup, upstart, unicorn'),
      ...of('chipmaker', 'chipmaker, chip designer, chip company, chip maker'),
      ...of('lab', 'lab, laboratory, developer'),
      ...of('cloud', 'provider, neocloud, hyperscaler'),
      ...of('datacentre', 'operator, landlord, builder'),
      ...of('fund', 'fund, investor, firm'),
      ...of('bank', 'lender, bank'),
      ...of('utility', 'utility'),
      ...of(
        undefined,
        'company, group, maker, supplier, manufacturer, rival, customer, partner, subsidiary, unit, conglomerate, retailer, producer, based, backed, owned, headquartered, listed, controlled, specialist, vendor, contractor, affiliate, competitor, acquirer, bidder, start-ups, neoclouds, miner, upstarts, carmaker, chipmakers, giant, consortium, arm, spinoff, spin-off, spinout',
      ),
    ],
    followers: words(
      'said, says, will, has, had, is, was, plans, agreed, announced, signed, expects, denied, would, may, declined, told, sold, bought, raised, committed, agrees, signs, confirmed, did, and',
    ),
    ordinary: words(
      'The, A, An, In, On, At, It, He, She, They, We, I, Its, This, That, These, Those, But, And, Or, If, When, While, As, For, From, To, By, With, Under, After, Before, Since, Last, Next, Both, Neither, Nothing, None, Not, No, Yes, What, Who, Why, How, Where, One, Two, Three, Shares, Stock, Analysts, Investors, Background, Initial, Terms, Key, Chief, Executive, President, Chairman, Finance, Minister, Department, Commerce, Congress, Senate, House, Exchange, Form, Nothing, Sources, People, Lenders, Engineers, Customers, US, UK, EU, CEO, CFO, Ceo, GPU, GPUs, IPO, Also, Still, Then, There, Another, Other, Earlier, Later, According, Asked, Most, Some, Many, Signs, Deal, Deals, Says, Invests, Buys, Agrees, Plans, Raises, Announces, Secures, Lands, Inks, Joins, Backs, Taps, Wins, Sells, Builds, Launches, Expands, Into, Over, Than, More, Amid, Via, Billion, Million, Will, Could, May, Is, Are, Has, Up, Out, Off, About, Against, Despite, During, Why, Report, Reports, Exclusive, Update, Talks, Source, Few, Every, Each, Here, Talks, Negotiations, Company, Companies, Customer, Buyer, Seller, Purchaser, Lender, Borrower, Tenant, Landlord, Lessee, Lessor, Supplier, Parties, Agreement, Board, Management, Shareholders, Corporation, Issuer, News',
    ),
  },
  it: {
    ...none,
    heads: [
      ...heads,
      ...of('chipmaker', 'Semiconduttori'),
      ...of('neocloud', 'Calcolo, Nuvola'),
      ...of('energy', 'Energia, Energie'),
      ...of('lab', 'Intelligenza, Quantica'),
      ...of(undefined, 'Tecnologie, Gruppo, Sistemi, Reti'),
    ],
    openings: [
      ...of('bank', 'Banca, Banco, Cassa'),
      ...of('university', 'Università di, Politecnico di'),
      ...of('government', 'Comune di, Provincia di, Città metropolitana di'),
      ...of(undefined, 'Gruppo, Fondazione, Consorzio'),
      ...of('fund', 'Fondo'),
    ],
    introducers: [
      ...of('startup', 'startup, start-up, scaleup, scale-up, unicorno, matricola'),
      ...of('neocloud', 'neocloud'),
      ...of('lab', 'laboratorio'),
      ...of('chipmaker', 'chipmaker'),
      ...of('fund', 'fondo'),
      ...of('bank', 'banca, istituto'),
      ...of(
        undefined,
        'società, azienda, gruppo, compagnia, rivale, cliente, operatore, produttore, fornitore, controllata, colosso, gigante, big, multinazionale, partner, concorrente, gestore, sviluppatore, costruttore, progettista, impresa, consorzio, newco, acquisizione di, acquisto di, vendita di, cessione di, capitale di, controllo di, azioni, titolo, controllata di, patron di, fondatore di, cofondatore di, fondatrice di, azionisti di, soci di, clienti di, cliente di, ceo di, ad di, opa su, operatrice, immobiliare, filiale di',
      ),
    ],
    followers: words(
      'ha, hanno, è, sarà, avrà, investirà, comprerà, annuncia, firma, smentisce, raccoglie, punta, prevede, aveva, ottiene, pagherà, fornirà, ammette, conferma, costruirà, e, si, non, ne, sta, tratta, negozia, valuta, studia, intende, vuole, dovrebbe, potrebbe, sarebbe, avrebbe, compra, acquista, rileva, vende, cede, affitta, ordina, versa, paga, detiene, possiede, controlla, resta, rinuncia, abbandona, annulla, rinvia, sospende, blocca, precisa, spiega, dichiara, sostiene, assicura, promette, produce, progetta, sviluppa, gestisce, costruisce, impiega, conta, capitalizza, verserà, acquisterà, deve, era, prende, prenderà, mette, metterà, offre, offrirà, concede, concederà, presta, presterà, riceve, riceverà, incassa, incassò, venderà, cederà, affitterà, rileverà, entrerà, entra, resterà, comprò, vendette, firmò, annunciò, disse, dice, spiegò, rifiuta, respinge, ritira, sfila, finanzia, finanzierà, ospita, ospiterà, installa, installerà, realizza, realizzerà, gestirà, punterà, chiede, cerca, discute, garantisce, sottoscrive, sigla, stringe, chiude, perde, guadagna, vale, opera, nega',
    ),
    ordinary: words(
      'Il, Lo, La, I, Gli, Le, L, Un, Una, Uno, In, Nel, Nella, Nei, A, Al, Alla, Ai, Da, Dal, Dalla, Di, Del, Della, Con, Per, Su, Secondo, Dopo, Prima, Ma, E, Anche, Non, Se, Quando, Chi, Che, Cosa, Come, Perché, Due, Tre, Lunedì, Martedì, Borsa, Finora, Stato, Governo, Ministero, Ceo, Cfo, IA, Ue, Usa, Questa, Questo, Sono, Ora, Intanto, Ieri, Oggi, Europa, Italia, Nessun, Nessuno, Nessuna, Ogni, Alcuni, Alcune, Tutti, Tutte, Mercoledì, Giovedì, Venerdì, Sabato, Domenica, Fonti, Intesa, Accordo, Contratto, Progetto, Già, Così, Poi, Infine, Inoltre, Invece, Mentre, Tra, Fra, Senza, Verso, Contro, Sotto, Sopra, Oltre, Entro, Durante, Nonostante, Grazie, Suo, Sua, Loro, Quello, Quella, Quest, Quell, Dall, Dell, Nell, All, Sull, Roma, Milano, Washington, Pechino, Bruxelles, Palazzo, Contrordine, Niente, Nulla, Ecco, Più, Meno, Solo, Anzi, Adesso, Ormai, Società, Cliente, Clienti, Emittente, Gruppo, Piano',
    ),
  },
  de: {
    ...none,
    nounsInCapitals: true,
    heads: [
      ...heads,
      ...of('bank', 'Bank, Landesbank, Kreditbank, Volksbank, Handelsbank, Förderbank, Sparkasse'),
      ...of('chipmaker', 'Halbleiter'),
      ...of('datacentre', 'Rechenzentren'),
      ...of('energy', 'Energie, Strom'),
      ...of('fund', 'Beteiligungen'),
      ...of(undefined, 'Gruppe, Technik, Systeme, Netze, Werke'),
    ],
    openings: [...of('university', 'Universität'), ...of('bank', 'Bank, Sparkasse')],
    introducers: [
      ...of('startup', 'Start-up, Startup, KI-Start-up'),
      ...of('chipmaker', 'Chipkonzern, Chiphersteller, Chipentwickler, Chipdesigner'),
      ...of('cloud', 'Cloudanbieter, Cloud-Anbieter'),
      ...of('datacentre', 'Rechenzentrumsbetreiber'),
      ...of('lab', 'KI-Labor, KI-Firma, KI-Unternehmen'),
      ...of('fund', 'Investor, Finanzinvestor, Fonds'),
      ...of('utility', 'Versorger, Energieversorger, Energiekonzern'),
      ...of('bank', 'Geldhaus'),
      ...of(
        undefined,
        'Unternehmen, Konzern, Firma, Anbieter, Hersteller, Betreiber, Rivale, Konkurrent, Softwarekonzern, Tochter',
      ),
    ],
    followers: words(
      'hat, will, wird, soll, plant, kündigt, kündigte, teilte, sagte, bestätigt, bestätigte, liefert, lieferte, investiert, investierte, zahlt, zahlte, dementiert, dementierte, erklärt, erklärte, hatte, kauft, kaufte, baut, mietet, unterzeichnete, unterschrieb, übernimmt, übernahm, bestellt, bestellte, betont, betonte, verkauft, betreibt, verhandelt, beteiligt, steigt, hält',
    ),
    ordinary: words(
      'Der, Die, Das, Den, Dem, Des, Ein, Eine, Einen, Im, In, Am, An, Auf, Aus, Bei, Mit, Nach, Von, Vor, Zu, Zum, Zur, Und, Oder, Aber, Doch, Nicht, Wer, Was, Wie, Warum, Wenn, Als, Auch, Es, Er, Sie, Wir, Beide, Zwei, Drei, Euro, Dollar, Milliarden, Millionen, Gigawatt, Megawatt, Vertrag, Verträge, Abkommen, Vereinbarung, Auftrag, Aufträge, Deal, Projekt, Projekte, Vorhaben, Plan, Pläne, Angebot, Übernahme, Fusion, Beteiligung, Anteil, Anteile, Aktie, Aktien, Papier, Papiere, Kredit, Darlehen, Anleihe, Finanzierung, Eigenkapital, Fremdkapital, Kapital, Investition, Investitionen, Summe, Betrag, Preis, Wert, Umsatz, Gewinn, Verlust, Markt, Branche, Börse, Kurs, Nachfrage, Strom, Leistung, Kapazität, Rechenleistung, Rechenzentrum, Rechenzentren, Standort, Anlage, Campus, Fabrik, Chip, Chips, Prozessoren, Beschleuniger, Grafikprozessoren, Halbleiter, Speicher, Server, Cloud, Software, Technik, Technologie, Konzern, Konzerne, Unternehmen, Firma, Firmen, Gruppe, Gesellschaft, Hersteller, Anbieter, Betreiber, Entwickler, Kunde, Kunden, Partner, Tochter, Mutter, Rivale, Konkurrent, Investor, Investoren, Anleger, Aktionäre, Analyst, Analysten, Analystin, Experten, Kritiker, Beobachter, Insider, Kreise, Sprecher, Sprecherin, Chef, Vorstand, Vorstandschef, Finanzchef, Finanzchefin, Gründer, Management, Aufsichtsrat, Regierung, Staat, Behörde, Behörden, Land, Bund, Ministerium, Jahr, Jahre, Quartal, Monat, Woche, Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag, Zeit, Ende, Anfang, Mitte, Zahl, Zahlen, Laufzeit, Bericht, Mitteilung, Entscheidung, Gespräche, Verhandlungen, Absichtserklärung, Zusage, Zusammenarbeit, Partnerschaft, Kooperation, Ausbau, Bau, Kauf, Verkauf, Einstieg, Lieferung, Bestellung, Intelligenz, Zukunft, Man, Dies, Dieser, Diese, Damit, Dafür, Daneben, Dabei, Dort, Hier, Jetzt, Nun, Noch, Bereits, Zuletzt, Zuvor, Zudem, Außerdem, Laut, Bis, Seit, Für, Über, Unter, Gegen, Ohne, Durch, Ob, Wann, Wo, Welche, Jeder, Jede, Viele, Einige, Alle, Nur, Sein, Seine, Ihr, Ihre, Mehr, Weniger, KI, Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember, Prozent, Insidern, Medienberichten, Finanzierungsrunde, Sparte, Abgabe, Lieferungen, Export, Schulden, Interesse, Design, Ziel, Auftragsfertigung, Aktionär, Mehrheitsaktionär, Großaktionär, Gegenzug, Dass, Rechenzentrumsbetreiber, Graphen, Eigene, Eigener, Eigenes, Eigenen, Neue, Neuer, Neues, Neuen, Erste, Erster, Erstes, Ersten, Weitere, Weiterer, Weiteres, Große, Großer, Großes, Eigentümer, Kreditrahmen, Anlagen, Gelände, Flächen, Fläche, Hallen, Halle, Gebäude, Mieter, Vermieter, Abnehmer, Lieferant, Lieferanten, Zulieferer, Kreditgeber, Gläubiger, Bank, Banken, Fonds, Runde, Tranche, Anzahlung, Vorauszahlung, Bürgschaft, Garantie, Option, Optionen, Vorkaufsrecht, Vormerkung, Vorvertrag, Rahmenvertrag, Mietvertrag, Liefervertrag, Kaufvertrag, Volumen, Rechte, Technikchef, Betriebschef, Bürgermeister, Stadtrat, Gemeinderat, Gemeinde, Stadt, Landrat, Kanzler, Bundeskanzler, Minister, Ministerin, Ministerpräsident, Präsident, Werk, Fabriken, Grundstück, Netzanschluss, Gaskraftwerk, Kraftwerk, Turbinen, Gasturbinen, Gasmotoren, Batterien, Kühlung, Systeme, Beteiligte, Vertragspartner, Details, Finanzdetails, Hintergrund, Überblick, Ticker, Update',
    ),
  },
  fr: {
    ...none,
    heads: [
      ...heads,
      ...of('neocloud', 'Calcul, Nuage'),
      ...of('energy', 'Énergie, Énergies'),
      ...of('chipmaker', 'Semi-conducteurs, Semiconducteurs'),
      ...of('lab', 'Intelligence'),
      ...of(undefined, 'Groupe, Technologies, Systèmes, Réseaux'),
    ],
    openings: [
      ...of('bank', 'Banque, Caisse, Crédit'),
      ...of('university', 'Université de'),
      ...of(undefined, 'Groupe'),
    ],
    introducers: [
      ...of('startup', 'start-up, startup, jeune pousse, licorne, pépite, scale-up'),
      ...of('neocloud', 'néocloud, neocloud'),
      ...of('lab', 'laboratoire'),
      ...of('fund', 'fonds'),
      ...of('bank', 'banque'),
      ...of('utility', 'énergéticien, électricien'),
      ...of('cloud', 'hébergeur'),
      ...of(
        undefined,
        'groupe, société, entreprise, fabricant, opérateur, concepteur, fournisseur, rival, concurrent, géant, filiale, spécialiste, éditeur, client, firme, partenaire, mastodonte, champion, fleuron, loueur, producteur, exploitant, développeur, constructeur, promoteur, bailleur, prestataire, sous-traitant, distributeur, coentreprise, consortium, rachat de, acquisition de, reprise de, capital de, actions, action, titre, filiale de, patron de, fondateur de, cofondateur de, fondatrice de, actionnaires de, clients de, client de',
      ),
    ],
    followers: words(
      'a, ont, est, va, sera, avait, annonce, signe, dément, confirme, investit, prévoit, veut, lève, achète, livrera, versera, construira, fournira, doit, et, ne, se, lui, négocie, discute, envisage, étudie, conserve, détient, détiendra, renonce, abandonne, reporte, suspend, loue, louera, vend, cède, commande, décroche, obtient, mise, emprunte, rachète, acquiert, refuse, précise, affirme, indique, assure, déclare, promet, pourrait, devrait, serait, aurait, compte, entend, espère, cherche, souhaite, vise, dispose, emploie, gère, conçoit, développe, exploite, fabrique, fournit, livre, paie, paiera, investira, achètera, reste, était',
    ),
    ordinary: words(
      'Le, La, Les, L, Un, Une, Des, Du, De, En, Dans, À, Au, Aux, Avec, Pour, Par, Sur, Selon, Après, Avant, Mais, Et, Ou, Si, Quand, Qui, Que, Ce, Cette, Ces, Il, Elle, Ils, Elles, On, Nous, Deux, Trois, IA, État, Bourse, Bruxelles, Interrogé, Reste, Aucun, Aucune, Chaque, Cela, Ceci, Plus, Moins, Hier, Lundi, Mardi, Mercredi, Jeudi, Vendredi, Début, Fin, Côté, Outre, Malgré, Grâce, Depuis, Pendant, Lors, Alors, Ainsi, Enfin, Puis, Or, Car, Même, Tout, Toute, Tous, Toutes, Certains, Plusieurs, Quelques, Sans, Sous, Vers, Entre, Contre, Comme, Quant, PDG, DG, UE, Pas, Rien, Son, Sa, Ses, Leur, Leurs, Celui-ci, Celle-ci, Aussi, Désormais, Accord, Contrat, Projet, Paris, Washington, Pékin, Bercy, Matignon, Élysée, Société, Groupe, Client, Clients, Puces, Afrique, Puce',
    ),
  },
  es: {
    ...none,
    heads: [
      ...heads,
      ...of('neocloud', 'Cómputo, Nube'),
      ...of('energy', 'Energía, Energías'),
      ...of('chipmaker', 'Semiconductores'),
      ...of('lab', 'Inteligencia, Modelos'),
      ...of('datacentre', 'Datos'),
      ...of(undefined, 'Tecnología, Tecnologías, Grupo, Sistemas, Redes, Digital'),
    ],
    openings: [
      ...of('bank', 'Banco, Caja'),
      ...of('university', 'Universidad de, Universidad Politécnica de, Universidad Nacional de, Instituto Politécnico'),
      ...of('government', 'Ayuntamiento de, Diputación de, Cabildo de'),
      ...of(undefined, 'Grupo, Autoridad de'),
      ...of('fund', 'Fondo'),
    ],
    introducers: [
      ...of('startup', 'startup, emergente'),
      ...of('lab', 'laboratorio'),
      ...of('chipmaker', 'fabricante, diseñadora'),
      ...of('fund', 'fondo, gestora'),
      ...of('bank', 'banco'),
      ...of('utility', 'eléctrica, energética'),
      ...of('datacentre', 'operadora'),
      ...of(
        undefined,
        'empresa, compañía, firma, grupo, proveedor, proveedora, rival, gigante, local, tecnológica, socia, cliente, constructora, promotora, desarrolladora, desarrollador, consultora, teleco, filial, consorcio, plataforma, inmobiliaria, ingeniería, distribuidora, operador, competidora, competidor, multinacional, inversora, aseguradora, cotizada, especialista, unicornio, neocloud, hiperescalador, compra de, adquisición de, venta de, capital de, accionistas de, clientes de, cliente de, fundador de, fundadora de, cofundador de, dueña de, dueño de, filial de, acciones de, socio de, opa sobre',
      ),
    ],
    followers: words(
      'ha, han, es, será, anunció, anuncia, firmó, firma, negó, niega, desmintió, compra, busca, prevé, invertirá, pagará, entregó, admitió, confirmó, instalará, construirá, facturó, y',
    ),
    ordinary: words(
      'El, La, Los, Las, Un, Una, En, De, Del, Al, A, Con, Por, Para, Según, Tras, Antes, Después, Pero, Y, O, Si, Cuando, Quién, Qué, Cómo, Cuánto, Ambas, Ambos, Este, Esta, Dos, Tres, Gobierno, Estado, Ministerio, IA, EE, UU, Bolsa, No, Se, Fuentes, Nada, Es, Sociedad, Compañía, Cliente, Emisor, Ley, Plan, Grupo',
    ),
  },
  pt: {
    ...none,
    heads: [
      ...heads,
      ...of('neocloud', 'Nuvem, Computação, Processamento'),
      ...of('energy', 'Energia, Energias, Energética, Geração, Elétrica, Renováveis'),
      ...of('chipmaker', 'Semicondutores, Microeletrônica, Microeletrónica, Fotônica, Fotónica'),
      ...of('lab', 'Modelos, Inteligência'),
      ...of('datacentre', 'Dados'),
      ...of('fund', 'Investimentos, Participações, Gestora'),
      ...of('builder', 'Engenharia, Construções, Construtora, Empreendimentos, Incorporadora'),
      ...of('telecom', 'Telecomunicações, Fibra'),
      ...of(
        undefined,
        'Tecnologia, Tecnologias, Grupo, Sistemas, Redes, Infraestrutura, Infraestruturas, Soluções, Servidores',
      ),
    ],
    openings: [
      ...of('bank', 'Banco, Caixa'),
      ...of(
        'university',
        'Universidade de, Universidade do, Universidade da, Universidade Federal, Universidade Estadual, Instituto Federal, Instituto Politécnico',
      ),
      ...of('builder', 'Construtora, Construções'),
      ...of(undefined, 'Grupo'),
      ...of('fund', 'Fundo'),
    ],
    introducers: [
      ...of('startup', 'startup, start-up, scaleup, scale-up, unicórnio, novata'),
      ...of('neocloud', 'neocloud, neonuvem'),
      ...of('lab', 'laboratório'),
      ...of('chipmaker', 'fabricante, projetista'),
      ...of('fund', 'fundo, gestora, investidora, socimi'),
      ...of('bank', 'banco'),
      ...of('utility', 'elétrica, eléctrica, geradora, energética, distribuidora, concessionária, comercializadora'),
      ...of('datacentre', 'operadora'),
      ...of('builder', 'construtora, incorporadora, empreiteira, imobiliária'),
      ...of('telecom', 'tele, teles'),
      ...of('miner', 'mineradora'),
      ...of(
        undefined,
        'empresa, companhia, firma, grupo, fornecedora, fornecedor, rival, gigante, tecnológica, provedora, provedor, cliente, controlada, controladora, subsidiária, coligada, filial, multinacional, desenvolvedora, integradora, locatária, inquilina, parceira, concorrente, especialista, petroleira, petrolífera, varejista, retalhista, montadora, holding, joint-venture, conglomerado, consórcio, seguradora, hospedeira, compra da, aquisição da, venda da, controle da, controlo da, capital da, ações da, acções da, títulos da, papéis da, subsidiária da, controlada da, filial da, acionistas da, sócios da, clientes da, presidente da, fundador da, fundadora da, cofundador da, diretor da, diretora da, porta-voz da, opa sobre a',
      ),
    ],
    followers: words(
      'anunciou, anuncia, vai, é, tem, disse, assinou, assina, confirmou, confirma, nega, negou, rescinde, rescindiu, investe, investirá, investiu, comprou, compra, comprará, fechou, fecha, pretende, deve, deverá, quer, prevê, informou, alugaria, e, afirmou, afirma, diz, declarou, comunicou, revelou, explicou, admitiu, admite, garante, garantiu, desmente, desmentiu, recusou, recusa, rejeitou, vende, vendeu, venderá, aluga, alugou, alugará, arrenda, arrendou, arrendará, paga, pagou, pagará, recebe, recebeu, receberá, capta, captou, levanta, levantou, angariou, negocia, estuda, avalia, planeja, planeia, tenciona, espera, busca, procura, mantém, detém, possui, controla, constrói, construirá, ergue, erguerá, fornece, forneceu, fornecerá, entrega, entregou, entregará, instala, instalou, instalará, encomendou, encomenda, contratou, contrata, desiste, desistiu, cancela, cancelou, abandona, abandonou, adia, adiou, suspende, suspendeu, poderá, pode, será, foi, fica, ficará, ficou, passa, teria, seria, estaria, opera, emprega, desenvolve, produz, promete, prometeu, levou, obteve, conseguiu, venceu, ganhou, garantiu, emprestou, aportou, injetou, lidera, liderou, faz, fez, não, já, também, ainda',
    ),
    ordinary: words(
      'O, A, Os, As, Um, Uma, Em, No, Na, Nos, Nas, De, Do, Da, Dos, Das, Ao, À, Com, Por, Para, Pelo, Pela, Segundo, Após, Antes, Depois, Mas, E, Ou, Se, Quando, Quem, Que, Como, Este, Esta, Esse, Essa, Ela, Ele, Dois, Duas, Três, Governo, Estado, Ministério, IA, EUA, Não, Vinte, Ficam, Há, Porque, Ouvida, Quem, Companhia, Sociedade, Cliente, Emissora, Aberta, Plano, Grupo, Aos, Às, Até, Entre, Sobre, Sob, Sem, Desde, Durante, Conforme, Enquanto, Embora, Porém, Contudo, Entretanto, Também, Ainda, Já, Agora, Hoje, Ontem, Amanhã, Aqui, Ali, Assim, Então, Portanto, Nada, Nenhum, Nenhuma, Ninguém, Tudo, Todos, Todas, Cada, Outro, Outra, Outros, Outras, Mesmo, Mesma, Apenas, Só, Mais, Menos, Muito, Muitos, Quanto, Qual, Quais, Onde, Aquele, Aquela, Isso, Isto, Eles, Elas, Nós, Eu, Você, Vocês, Seu, Sua, Seus, Suas, Ambas, Ambos, Procurada, Procurado, Questionada, Questionado, Contactada, Contactado, Fontes, Fonte, Segunda, Terça, Quarta, Quinta, Sexta, Sábado, Domingo, Bolsa, Prefeitura, Câmara, Município, Congresso, Senado, Presidente, Ministro, Ministra, Diretor, Diretora, Prefeito, Governador, Repórter, Pivô, Foto, Fotos, Imagem, Crédito, Leia, Veja, Assine, Publicidade, Newsletter, Exclusivo, Atualizado, Empresas, Economia, Tecnologia, Negócios, Mercado, Mercados, Acordo, Contrato, Projeto, Projecto, Anúncio, Negócio, Oferta, Compra, Venda, Aquisição, Empréstimo, Financiamento, Investimento, Rodada, Ronda, Parceria, Entrega, Empresa, Fornecedor, Fornecedora, Compradora, Vendedora, Locatária, Locadora, Analistas, Investidores, Acionistas, CEO, CFO, Ceo, GPU, GPUs, UE, Está, São, Foi, Será, Vai, Tem, PowerPoint, WhatsApp, Bruxelas, Brasília, Lisboa, Washington, Pequim, Planalto, Falta, Faltam, Resta, Restam, Sobra, Sobram, Segue, Seguem, Eis, Vem, Vêm, Sai, Saem, Entra, Entram, Chega, Chegam, Começa, Continua, Cabe, Vale, Basta, Fica, Existe, Existem, Pode, Podem, Deve, Devem, Sabe, Recorde, Recorda, Lembre, Note, Diz, Dizem, Disse, Explica, Afirma, Conta, Paulo, Rio',
    ),
  },
  nl: {
    ...none,
    heads: [
      ...heads,
      ...of('energy', 'Energie, Stroom'),
      ...of('bank', 'Bank'),
      ...of('neocloud', 'Rekenkracht'),
      ...of('fund', 'Participaties, Investeringen, Beleggingen, Vermogensbeheer'),
      ...of(undefined, 'Groep, Technologie, Systemen, Netten, Vastgoed, Techniek'),
    ],
    openings: [...of('university', 'Universiteit'), ...of('bank', 'Bank, Rabobank')],
    introducers: [
      ...of(
        'startup',
        'start-up, startup, scale-up, scaleup, AI-start-up, AI-startup, chipstart-up, chipstartup, techstart-up, nieuwkomer',
      ),
      ...of(
        'chipmaker',
        'chipmaker, chipontwerper, chipfabrikant, chipbedrijf, chipconcern, chipreus, chipgigant, chipontwikkelaar, AI-chipmaker, chipproducent, geheugenmaker, geheugenfabrikant',
      ),
      ...of('equipment', 'chipmachinemaker, chipmachinefabrikant, machinebouwer, chipmachinebouwer'),
      ...of(
        'lab',
        'AI-lab, AI-bedrijf, AI-ontwikkelaar, AI-laboratorium, AI-pionier, AI-reus, AI-speler, AI-onderneming, AI-modelbouwer',
      ),
      ...of(
        'cloud',
        'cloudaanbieder, cloudbedrijf, cloudprovider, cloudleverancier, cloudreus, cloudgigant, cloudbouwer, cloudspecialist, cloudverhuurder, clouddienst, hyperscaler, neocloud, hoster, hostingbedrijf',
      ),
      ...of(
        'datacentre',
        'datacenterbedrijf, datacenterexploitant, datacenterbouwer, datacenterontwikkelaar, datacenteruitbater, datacenterbeheerder, datacenterconcern, datacenterreus, datacenterspecialist, datacenteraanbieder, datacentrumbedrijf, datacentrumuitbater, datacentrumexploitant, datacentrumontwikkelaar, colocatiebedrijf',
      ),
      ...of('software', 'softwarebedrijf, softwareconcern, softwarereus, softwaremaker, softwareleverancier'),
      ...of('server', 'serverbouwer, servermaker, serverfabrikant, hardwaremaker'),
      ...of('telecom', 'telecombedrijf, telecomconcern, telecomaanbieder, telecomoperator'),
      ...of(
        'fund',
        'fonds, investeerder, investeringsmaatschappij, vermogensbeheerder, investeringsfonds, durfinvesteerder, durfkapitaalfonds, durfkapitalist, participatiemaatschappij, infrastructuurfonds, infrastructuurinvesteerder, pensioenfonds, pensioenbelegger, belegger, hedgefonds, techinvesteerder, staatsfonds, opkoopfonds',
      ),
      ...of('bank', 'bank, zakenbank, geldschieter'),
      ...of(
        'utility',
        'energiebedrijf, energieconcern, energieleverancier, energieproducent, stroomproducent, nutsbedrijf, netbeheerder, reactorbouwer, reactorontwikkelaar',
      ),
      ...of('miner', 'bitcoinminer, cryptominer, miner, bitcoindelver'),
      ...of('builder', 'projectontwikkelaar, vastgoedontwikkelaar, bouwbedrijf, bouwconcern, aannemer'),
      ...of(
        undefined,
        'bedrijf, concern, groep, leverancier, fabrikant, rivaal, concurrent, dochter, dochterbedrijf, dochteronderneming, moederbedrijf, branchegenoot, sectorgenoot, onderneming, firma, producent, exploitant, ontwikkelaar, uitbater, verhuurder, beheerder, eigenaar, klant, partner, techbedrijf, techconcern, techreus, technologiebedrijf, technologieconcern, multinational, gigant, reus, bouwer, maker, specialist, conglomeraat, consortium, overname van, aandelen van, eigenaar van, oprichter van, medeoprichter van, topman van, topvrouw van, directeur van, moeder van, dochter van, klant van, aandeelhouder van',
      ),
      ...of(
        undefined,
        'Amerikaanse, Britse, Franse, Duitse, Italiaanse, Spaanse, Portugese, Nederlandse, Japanse, Zuid-Koreaanse, Koreaanse, Chinese, Taiwanese, Indiase, Canadese, Australische, Noorse, Zweedse, Finse, Deense, Zwitserse, Saoedische, Israëlische, Braziliaanse, Belgische, Oostenrijkse, Ierse, Poolse, Singaporese, Maleisische, Amsterdamse, Eindhovense, Delftse, Utrechtse, Rotterdamse, Groningse, Londense, Parijse, Berlijnse, Haarlemse, Haagse, Leidse, Tilburgse, Bredase, Arnhemse, Nijmeegse, Enschedese, Zwolse, Antwerpse, Gentse, Leuvense, Brusselse, Vlaamse, Waalse, gevestigde, gesteunde, genoteerde, beursgenoteerde, opgerichte',
      ),
    ],
    followers: words(
      'heeft, hebben, wil, gaat, is, was, zal, kondigde, meldt, meldde, zei, zegt, tekent, ontkent, ontkende, bevestigt, bevestigde, investeert, investeerde, koopt, levert, bouwt, had, tekende, rondt, sloot, sluit, kocht, leverde, stelt, noemt, huurt, huurde, betaalt, betaalde, verkoopt, verkocht, neemt, nam, steekt, stak, praat, praatte, onderhandelt, onderhandelde, verwacht, verwachtte, wordt, werd, kan, moet, krijgt, kreeg, heet, bezit, schrapt, schrapte, verhoogt, kondigt, zou, maakt, maakte, haalt, haalde, legt, legde, zet, zette, ziet, zag, trekt, trok, stapt, stapte, verhuurt, verhuurde, leent, leende, bestelt, bestelde, plaatst, plaatste, ontwikkelt, exploiteert, beheert, overweegt, overwoog, mikt, rekent, belooft, beloofde, onthult, onthulde, laat, liet, doet, deed, houdt, blijft, komt, kwam, spreekt, sprak, ondertekent, ondertekende, verlengt, breidt, opent, opende, start, begint, stopt, stopte, staakt, wacht, ontving, ontvangt, financiert, bracht, brengt, produceert, maakten, ontwerpt, weigert, weigerde, reageert, wees, draait, telt, zoekt, mag, benadrukt, en',
    ),
    ordinary: words(
      'De, Het, Een, In, Op, Aan, Bij, Met, Na, Van, Voor, Uit, Tot, En, Of, Maar, Niet, Wie, Wat, Hoe, Waarom, Als, Ook, Dat, Die, Dit, Deze, Beide, Twee, Drie, Er, Ze, Hij, Zij, Volgens, AI, Dan, Daar, Daarmee, Daarvoor, Daarnaast, Hiermee, Nu, Nog, Al, Zo, Wel, Toch, Eerder, Later, Vorig, Vorige, Begin, Eind, Sinds, Over, Onder, Tegen, Tussen, Zonder, Door, Omdat, Nadat, Terwijl, Wanneer, Waar, Welke, Elk, Elke, Alle, Alleen, Meer, Minder, Ruim, Bijna, Zijn, Haar, Hun, Ik, We, Wij, Je, U, Contract, Deal, Bedrijf, Bedrijven, Concern, Topman, Topvrouw, Analisten, Beleggers, Bronnen, Ingewijden, Maandag, Dinsdag, Woensdag, Donderdag, Vrijdag, Zaterdag, Zondag, Damrak, Beurs, Update, Lees, CEO, Vennootschap, Klant, Groep, Senaat, Congres, Lagerhuis, Bondsdag, Parlement, Kamer, Tweede, Eerste, Huis, Witte, Raad, College, Kabinet, Regering, Minister, President, Premier, Ministerie, Commissie, Hof, Rechtbank, Rechter, Gemeente, Provincie, Wethouder, Burgemeester, Netbeheerder, Waarde, Waardering, Koers, Omzet, Winst, Verlies, Bod, Overname, Fusie, Lening, Financiering, Investering, Investeerders, Ronde, Order, Bestelling, Opdracht, Plan, Plannen, Project, Bouw, Huur, Koop, Verkoop, Gesprekken, Onderhandelingen, Akkoord, Overeenkomst, Samenwerking, Partners, Partijen, Klanten, Verhuurder, Huurder, Koper, Verkoper, Leverancier, Chips, Chip, Chipmaker, Datacenter, Datacenters, Datacentrum, Cloud, Servers, Stroom, Vermogen, Capaciteit, Rekenkracht, Geld, Miljard, Miljarden, Miljoen, Miljoenen, Gigawatt, Megawatt, Euro, Dollar, Januari, Februari, Maart, April, Mei, Juni, Juli, Augustus, September, Oktober, November, December, Vandaag, Gisteren, Morgen, Deze, Onlangs, Intussen, Ondertussen, Inmiddels, Bovendien, Verder, Echter, Tegelijk, Tegelijkertijd, Uiteindelijk, Samen, Geen, Niemand, Niets, Iedereen, Sommige, Veel, Enkele, Andere, Wereldwijd, Europa, Europees, Europese, Ondanks, Dankzij, Vanwege, Wegens, Tijdens, Binnen, Buiten, Rond, Vanaf, Per, Via, Naast, Behalve, Verwacht, Gevraagd, Woordvoerder, Critici, Experts, Redactie, Foto, Bron, Deel, Reageer, Abonneer, Nieuws, Nieuwsbrief, Live, Liveblog, Exclusief, Achtergrond, Analyse, Interview, Column, Opinie, Samenvatting, Kern, Toch, Anders, Hier, Hierdoor, Daardoor, Daarbij, Hierbij, Mits, Indien, Zodra, Mocht, Wil, Gaat, Moet, Kan, Zou, Wordt, Is, Was, Heeft',
    ),
  },
  ja: {
    ...none,
    legal: ['株式会社', '（株）', '㈱'],
    heads: [
      ...of('chipmaker', '半導体, セミコンダクター, マイクロ'),
      ...of('datacentre', 'データ, データセンター, データセンターズ'),
      ...of('cloud', 'クラウド'),
      ...of('energy', '電力, エナジー, エネルギー'),
      ...of('bank', '銀行'),
      ...of('fund', 'キャピタル, ベンチャーズ, パートナーズ, 投資'),
      ...of('lab', 'ラボ, AI, 研究所'),
      ...of('telecom', '通信, テレコム'),
      ...of('builder', '建設'),
      ...of(
        undefined,
        'コンピューティング, コンピュート, システムズ, テクノロジー, テクノロジーズ, 電機, 電子, ホールディングス, グループ, 商事, 工業, インターネット',
      ),
    ],
    introducers: of(
      undefined,
      '新興の, スタートアップの, ベンチャーの, 半導体メーカーの, メーカーの, 事業者の, 大手の, 会社の, 企業の',
    ),
    followers: ['社'],
  },
  zh: {
    ...none,
    legal: ['股份有限公司', '有限公司', '有限责任公司'],
    heads: [
      ...of('chipmaker', '半导体, 半導體, 芯片, 晶片, 微电子, 微電子, 电子, 電子, 芯'),
      ...of('cloud', '云, 雲, 云计算, 雲端, 算力, 智算'),
      ...of('datacentre', '数据, 數據, 資料中心, 数据中心'),
      ...of('energy', '能源, 电力, 電力'),
      ...of('bank', '银行, 銀行'),
      ...of('fund', '资本, 資本, 创投, 創投, 基金, 投资, 投資'),
      ...of('telecom', '电信, 電信, 通信, 通訊'),
      ...of(undefined, '科技, 集团, 集團, 智能, 智慧, 股份, 控股, 信息, 資訊'),
    ],
    introducers: of(
      undefined,
      '公司, 企业, 企業, 巨头, 巨頭, 制造商, 厂商, 廠商, 运营商, 服务商, 大廠, 業者, 新創, 新创, 独角兽, 獨角獸, 初创企业, 初创公司',
    ),
    followers: ['公司', '集团', '集團', '科技'],
  },
  ko: {
    ...none,
    legal: ['(주)', '㈜', '주식회사'],
    heads: [
      ...of('chipmaker', '반도체, 세미콘, 칩스, 실리콘'),
      ...of('datacentre', '데이터, 데이터센터'),
      ...of('cloud', '클라우드, 컴퓨트'),
      ...of('energy', '에너지, 전력, 파워'),
      ...of('bank', '은행'),
      ...of('fund', '캐피탈, 캐피털, 파트너스, 벤처스, 인베스트먼트, 자산운용'),
      ...of('lab', '랩스, 랩, AI'),
      ...of('telecom', '텔레콤, 통신'),
      ...of('builder', '건설'),
      ...of(undefined, '컴퓨팅, 시스템즈, 테크, 테크놀로지, 전자, 그룹, 홀딩스, 네트웍스, 소프트'),
    ],
    introducers: of(undefined, '스타트업, 기업, 업체, 회사, 운영사, 제조사, 개발사, 운용사, 사업자'),
    followers: ['측', '사'],
  },
}

/** Words that make a head a thing and not a name, in Japanese and Korean: データセンター投資, 투자은행. */
export const genericWords = `データセンター クラウド サーバー メモリー メモリ インフラ エネルギー スマートフォン ネットワーク システム コンピューター ロボット パワー ビジネス デジタル
  アクセラレーター アクセラレータ スーパー グラフィックス プライベート ハイテク ハイパー エッジ グローバル スタートアップ フィジカル ソブリン パブリック マルチ
  투자 대형 글로벌 인공지능 차세대 데이터 재생 신재생 원자력 시중 국내 해외 메모리 차량용 시스템 고성능 첨단 국책 중앙 상업 전기 생성형 개인 빅 공공 퍼블릭
  프라이빗 하이브리드 소버린 반도체 비메모리 가상 대규모 초거대 온디바이스 피지컬 산업용 클라우드 친환경 청정 지열 태양광 이동 무선 위성 고객 기업`
