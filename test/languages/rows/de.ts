import type { ClaimRow, QuantityRow } from '../run.ts'

/** Sentences with the quantities in them. */
export const quantities: readonly QuantityRow[] = [
  ['Das Paket umfasst 3,5 Milliarden Euro.', ['money', 3.5e9, 'EUR']],
  ['Der Kredit beläuft sich auf 640 Mio. Euro.', ['money', 640e6, 'EUR']],
  ['Am Ende stehen 1,2 Bio. Dollar im Raum.', ['money', 1.2e12, 'USD']],
  ['Fließen sollen bis zu 12,5 Mrd. US-Dollar.', ['money', 12.5e9, 'USD', 'up_to']],
  ['Gezahlt werden mindestens zwei Milliarden Pfund.', ['money', 2e9, 'GBP', 'at_least']],
  ['Es geht um mehr als 900 Millionen Euro.', ['money', 900e6, 'EUR', 'at_least']],
  ['Ein Vertrag über 4 Milliarden Dollar liegt vor.', ['money', 4e9, 'USD']],
  ['Die Kosten liegen bei über 4 Milliarden Dollar.', ['money', 4e9, 'USD', 'at_least']],
  ['Die Rede ist von gut 70 Milliarden Dollar.', ['money', 70e9, 'USD', 'at_least']],
  ['Knapp 80 Milliarden Dollar sind verplant.', ['money', 80e9, 'USD']],
  ['Im Gespräch sind zehn bis zwölf Milliarden Dollar.', ['money', 12e9, 'USD', 'range', 10e9]],
  ['Der Preis soll zwischen 1,5 und 2 Mrd. Euro liegen.', ['money', 2e9, 'EUR', 'range', 1.5e9]],
  ['Der 38-Milliarden-Dollar-Vertrag läuft an.', ['money', 38e9, 'USD']],
  ['Anderthalb Milliarden Euro steuert die Bank bei.', ['money', 1.5e9, 'EUR']],
  ['Eine halbe Milliarde Euro kommt vom Bund.', ['money', 0.5e9, 'EUR']],
  ['Der Aufpreis beträgt 300 Millionen kanadische Dollar.', ['money', 300e6, 'CAD']],
  ['Das Land zahlt 2,4 Milliarden Schweizer Franken.', ['money', 2.4e9, 'CHF']],
  ['Sie zeichnen Anleihen für 1.250 Millionen Euro.', ['money', 1.25e9, 'EUR']],
  ['Bestellt wurden 1,4 Billionen Won an Speicher.', ['money', 1.4e12, 'KRW']],
  ['Geplant ist eine Leistung von 2,5 Gigawatt.', ['power', 2.5e9, 'W']],
  ['Der Park zieht höchstens 750 MW.', ['power', 750e6, 'W', 'up_to']],
  ['Ein 5-Gigawatt-Campus entsteht in der Wüste.', ['power', 5e9, 'W']],
  ['Das erste Gigawatt geht 2027 ans Netz.', ['power', 1e9, 'W']],
  ['Fünfzig bis siebzig Megawatt sind reserviert.', ['power', 70e6, 'W', 'range', 50e6]],
  ['Der Konzern kommt auf 12,6 Prozent am Kapital.', ['stake', 12.6, '%']],
  ['Ausgegeben werden 90 Millionen neue Aktien.', ['shares', 90e6, 'share']],
  ['Bestellt sind bis zu 300.000 KI-Chips.', ['units', 300_000, 'unit', 'up_to']],
  ['Die Halle fasst rund 18.000 Grafikprozessoren.', ['units', 18_000, 'unit']],
  ['Eingebaut werden fünfzigtausend Beschleuniger.', ['units', 50_000, 'unit']],
  ['Die Laufzeit beträgt 15 Jahre.', ['term', 15, 'year']],
  ['Das Abkommen gilt über zehn Jahre.', ['term', 10, 'year']],
  ['Dutzende Milliarden Dollar stehen bereit.'],
  ['Der Auftrag liegt im zweistelligen Milliardenbereich.'],
  ['Verbraucht werden 400 Gigawattstunden im Jahr 2027.'],
  ['Die Anlage steht an der Autobahn 9 bei Leipzig.'],
  ['Auf den 3. Oktober folgt die Messe in Halle 7.'],
  ['Die 16,5 Milliarden Dollar seien nur das Minimum.', ['money', 16.5e9, 'USD', 'at_least']],
  ['Genannt wurde ein Wert jenseits der 10 Milliarden Dollar.', ['money', 10e9, 'USD', 'at_least']],
]

/** Short texts with the claims they make. */
export const claims: readonly ClaimRow[] = [
  // What the plan spoke of, without its other party.
  [
    'AMD und Oracle hatten im Herbst eine Absichtserklärung über bis zu 30 Milliarden Dollar vorgestellt. Gebaut wird bis heute nicht.\n\nDer ursprüngliche Plan sah 4 Gigawatt an AMD-Systemen vor, so viel wie vier Kernkraftwerke.',
    ['amd oracle', 'money', 3e10, 'intended'],
    ['amd oracle', 'power', 4e9, 'intended'],
  ],
  // Where its people are from stands for an organisation.
  [
    'SAP und Microsoft arbeiten zusammen. Die Walldorfer mieten bei Nscale Rechenleistung für 300 Millionen Euro, teilten sie mit.',
    ['nscale sap', 'money', 300e6, 'agreed'],
  ],
  [
    'Microsoft hat mit Nebius einen Vertrag über 17,4 Milliarden Dollar geschlossen.',
    ['microsoft nebius', 'money', 17.4e9, 'agreed'],
  ],
  [
    'Amazon führt Gespräche über eine Beteiligung an OpenAI in Höhe von bis zu 40 Milliarden Dollar, berichten mit der Sache vertraute Personen.',
    ['amazon openai', 'money', 40e9, 'rumored'],
  ],
  [
    'SoftBank hat die 22,5 Milliarden Dollar am Freitag an OpenAI überwiesen.',
    ['openai softbank', 'money', 22.5e9, 'completed'],
  ],
  [
    'Nvidia plant, zwei Milliarden Dollar in Mistral AI zu investieren.',
    ['mistral-ai nvidia', 'money', 2e9, 'intended'],
  ],
  [
    'Die Übernahme von Core Scientific durch CoreWeave für neun Milliarden Dollar ist gescheitert.',
    ['core-scientific coreweave', 'money', 9e9, 'cancelled'],
  ],
  [
    'Die Gespräche zwischen Oracle und Meta über einen Cloudvertrag im Wert von 20 Milliarden Dollar sind ins Stocken geraten.',
    ['meta oracle', 'money', 20e9, 'stalled'],
  ],
  [
    'Nvidia-Chef Jensen Huang sagte, die 100 Milliarden Dollar für OpenAI seien nie eine feste Zusage gewesen.',
    ['nvidia openai', 'money', 100e9, 'disclaimed'],
  ],
  [
    'Apple bestreitet Pläne, Mistral AI für zehn Milliarden Euro zu übernehmen.',
    ['apple mistral-ai', 'money', 10e9, 'denied'],
    ['apple mistral-ai', 'money', 10e9, 'rumored'],
  ],
  [
    'Anthropic mietet bei Google Cloud Rechenleistung von einem Gigawatt.',
    ['anthropic google', 'power', 1e9, 'agreed'],
  ],
  [
    'AMD und OpenAI haben eine Absichtserklärung über sechs Gigawatt unterzeichnet.',
    ['amd openai', 'power', 6e9, 'intended'],
  ],
  ['Oracle will bei AMD 50.000 Beschleuniger bestellen.', ['amd oracle', 'units', 50_000, 'intended']],
  ['Blue Owl hält nun 80 Prozent am Hyperion-Campus von Meta.', ['blue-owl meta', 'stake', 80, 'completed']],
  [
    'Meta hat bei CoreWeave Kapazitäten für 14,2 Milliarden Dollar gebucht. Der Vertrag läuft sechs Jahre.',
    ['coreweave meta', 'money', 14.2e9, 'agreed'],
    ['coreweave meta', 'term', 6, 'agreed'],
  ],
  [
    'Intel könnte Berichten zufolge für 1,6 Milliarden Dollar SambaNova übernehmen.',
    ['intel sambanova', 'money', 1.6e9, 'rumored'],
  ],
  [
    'Die Deutsche Telekom und Nvidia investieren gemeinsam eine Milliarde Euro in eine KI-Fabrik in München.',
    ['deutsche-telekom nvidia', 'money', 1e9, 'agreed'],
  ],
  [
    'Samsung lieferte im vergangenen Jahr 30.000 Speicherchips an Nvidia aus.',
    ['nvidia samsung', 'units', 30_000, 'completed'],
  ],
  [
    'Microsoft hat den Mietvertrag mit Crusoe über 900 Megawatt gekündigt.',
    ['crusoe microsoft', 'power', 900e6, 'cancelled'],
  ],
  [
    'Google kündigte am Dienstag auf einer Konferenz an, 40 Milliarden Dollar in Anthropic zu stecken.',
    ['anthropic google', 'money', 40e9, 'agreed'],
  ],
  [
    'OpenAI stockt den Vertrag mit CoreWeave um 6,5 Milliarden Dollar auf.',
    ['coreweave openai', 'money', 6.5e9, 'agreed'],
  ],
  ['Nvidia steigt mit einer Milliarde Dollar bei Nokia ein.', ['nokia nvidia', 'money', 1e9, 'agreed']],
  // How firm a deal is, in words for the deed itself.
  [
    'Das Projekt von Nscale und Microsoft über 40 Megawatt ruht seit Monaten.',
    ['microsoft nscale', 'power', 40e6, 'stalled'],
  ],
  ['Microsoft ist bei OpenAI mit 13 Milliarden Dollar engagiert.', ['microsoft openai', 'money', 13e9, 'completed']],
  // The second half of a parted verb, far behind the first.
  ['Softbank stieß sämtliche 32 Millionen Nvidia-Aktien ab.', ['nvidia softbank', 'shares', 32e6, 'completed']],
  [
    'Blackstone steigt bei einem Oracle-Rechenzentrum für zehn Milliarden Dollar aus. Man habe sich mit Oracle nicht einigen können.',
    ['blackstone oracle', 'money', 10e9, 'cancelled'],
  ],
  [
    'Oracle und Vantage konnten sich nicht auf die Finanzierung des Ausbaus um 600 Megawatt einigen. Oracle kehrt Vantage den Rücken.',
    ['oracle vantage', 'power', 600e6, 'cancelled'],
  ],
  // What is built in runs; what there is no assurance of is meant; criticism that is rejected denies nothing.
  [
    'Die Deutsche Telekom und Nvidia haben in München ein Rechenzentrum eröffnet. In den Hallen sind 10.000 Grafikprozessoren von Nvidia verbaut.',
    ['deutsche-telekom nvidia', 'units', 10_000, 'completed'],
  ],
  [
    'Nvidia und Mistral haben einen Vertrag über 5 Milliarden Dollar noch nicht endgültig unterschrieben. Es gibt keine Gewähr, dass er zustande kommt.',
    ['mistral-ai nvidia', 'money', 5e9, 'intended'],
  ],
  [
    'Oracle und Infineon haben sich mit einem Projekt über 500 Megawatt um eine KI-Fabrik beworben.',
    ['infineon oracle', 'power', 500e6, 'intended'],
  ],
  [
    'Oracle steckt 12 Milliarden Dollar in Crusoe. Kritik an dem Geschäft wies Konzernchef Clay Magouyrk zurück.',
    ['crusoe oracle', 'money', 12e9, 'agreed'],
  ],
  // A round or a purchase that is closed is done; what is awarded is not yet paid.
  [
    'OpenAI schließt Finanzierungsrunde über drei Milliarden Dollar mit Nvidia ab.',
    ['nvidia openai', 'money', 3e9, 'completed'],
  ],
  [
    'AMD schließt die Übernahme von ZT Systems für 4,9 Milliarden Dollar ab.',
    ['amd zt-systems', 'money', 4.9e9, 'completed'],
  ],
  [
    'Cisco hat Nebius im Lauf der vergangenen drei Jahre 730 Millionen Dollar zukommen lassen.',
    ['cisco nebius', 'money', 730e6, 'completed'],
  ],
  [
    'SK Hynix hat von Nvidia den Zuschlag für Speicherchips im Wert von sechs Milliarden Dollar erhalten.',
    ['nvidia sk-hynix', 'money', 6e9, 'agreed'],
  ],
  ['In Memphis laufen 7000 Nvidia-GPUs für Nebius.', ['nebius nvidia', 'units', 7000, 'completed']],
  ['Cisco bietet 730 Millionen Dollar für Nebius.', ['cisco nebius', 'money', 730e6, 'intended']],
  [
    'Cisco nähert sich einer Einigung mit Nebius über 730 Millionen Dollar.',
    ['cisco nebius', 'money', 730e6, 'rumored'],
  ],
  ['Der Bau von 70 Megawatt für Cisco durch Nebius stockt.', ['cisco nebius', 'power', 70e6, 'stalled']],
  [
    'Cisco ist vom Kauf von Nebius für 730 Millionen Dollar zurückgetreten.',
    ['cisco nebius', 'money', 730e6, 'cancelled'],
  ],
  // Converted without brackets.
  [
    'Bytedance kauft bei Samsung Chips für 100 Milliarden Yuan, umgerechnet 14 Milliarden Dollar.',
    ['bytedance samsung', 'money', 100e9, 'agreed'],
  ],
  ['Der Umsatz von Nvidia stieg im dritten Quartal um 62 Prozent auf 57 Milliarden Dollar.'],
  ['Der Börsenwert von AMD kletterte um 80 Milliarden Dollar, OpenAI ist ein wichtiger Kunde.'],
  ['Analysten schätzen, dass der Markt für KI-Chips bis 2030 auf 500 Milliarden Dollar wächst.'],
  ['Die Aktie von Oracle gab um 5 Prozent nach, Papiere von Nvidia verloren 3 Prozent.'],
  ['Anthropic wird mit 350 Milliarden Dollar bewertet, OpenAI mit 500 Milliarden Dollar.'],
]
