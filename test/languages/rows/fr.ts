import type { ClaimRow, QuantityRow } from '../run.ts'

/** Sentences with the quantities in them. */
export const quantities: readonly QuantityRow[] = [
  ['Le contrat porte sur 1 400 milliards de dollars.', ['money', 1.4e12, 'USD']],
  ['La facture atteindra 1.200 millions d’euros.', ['money', 1.2e9, 'EUR']],
  ['Un chèque de 2 Md€ et un prêt de 350 M€.', ['money', 2e9, 'EUR'], ['money', 3.5e8, 'EUR']],
  ['Une enveloppe de 10 Mds€ sur dix ans.', ['money', 1e10, 'EUR'], ['term', 10, 'year']],
  ['Nvidia met 5 Mrd $ sur la table.', ['money', 5e9, 'USD']],
  ['La société empruntera 38 milliards de $.', ['money', 3.8e10, 'USD']],
  ['Un crédit d’un milliard et demi de dollars.', ['money', 1.5e9, 'USD']],
  ['Deux milliards et demi d’euros seront levés.', ['money', 2.5e9, 'EUR']],
  ['Le tour approche d’un demi-milliard de dollars.', ['money', 5e8, 'USD']],
  ['Une vingtaine de milliards de dollars.', ['money', 2e10, 'USD']],
  ['Une dizaine de milliards d’euros est évoquée.', ['money', 1e10, 'EUR']],
  ['Quatre-vingts milliards de dollars.', ['money', 8e10, 'USD']],
  ['Trois cents milliards de dollars.', ['money', 3e11, 'USD']],
  ['Mille milliards de dollars.', ['money', 1e12, 'USD']],
  ['Plus de 300 milliards de dollars.', ['money', 3e11, 'USD', 'at_least']],
  ['Un montant supérieur à 10 milliards de dollars.', ['money', 1e10, 'USD', 'at_least']],
  ['Au bas mot 4 milliards d’euros.', ['money', 4e9, 'EUR', 'at_least']],
  ['Jusqu’à 100 milliards de dollars.', ['money', 1e11, 'USD', 'up_to']],
  ['À concurrence de 6,3 milliards de dollars.', ['money', 6.3e9, 'USD', 'up_to']],
  ['Soit 24 milliards de dollars au maximum.', ['money', 2.4e10, 'USD', 'up_to']],
  ['De 30 à 50 milliards d’euros.', ['money', 5e10, 'EUR', 'range', 3e10]],
  ['Entre 5 et 7 gigawatts de capacité.', ['power', 7e9, 'W', 'range', 5e9]],
  ['Un site de 40 MW, extensible à 1,4 gigawatt.', ['power', 4e7, 'W'], ['power', 1.4e9, 'W', 'up_to']],
  ['Plus d’un gigawatt sera raccordé.', ['power', 1e9, 'W', 'at_least']],
  ['Le premier gigawatt est attendu en 2027.', ['power', 1e9, 'W']],
  ['Une centaine de mégawatts, puis soixante-dix mégawatts.', ['power', 1e8, 'W'], ['power', 7e7, 'W']],
  ['Pas moins de 18 000 GPU Nvidia.', ['units', 18000, 'unit', 'at_least']],
  ['Jusqu’à 550 000 accélérateurs.', ['units', 550000, 'unit', 'up_to']],
  ['Quelque 60 000 H100 et dix mille puces.', ['units', 60000, 'unit'], ['units', 10000, 'unit']],
  ['Des bons donnant droit à 160 millions d’actions.', ['shares', 1.6e8, 'share']],
  ['Elle détient 4,9 % du capital.', ['stake', 4.9, '%']],
  ['Il en garde 49 pour cent.', ['stake', 49, '%']],
  ['Un bail de quinze ans.', ['term', 15, 'year']],
  ['Près de 14 000 milliards de wons.', ['money', 1.4e13, 'KRW']],
  ['Cinq milliards de dollars de Singapour.', ['money', 5e9, 'SGD']],
  ['Des dizaines de milliards de dollars.'],
  ['Plusieurs milliards d’euros sont en jeu.'],
  ['Quelques centaines de millions de dollars.'],
  ['Une consommation de 12 GWh par an.'],
  ['Le décret du 14 mars 2026 compte sept pages.'],
  ['La part pourra monter à 75 % du capital.', ['stake', 75, '%', 'up_to']],
  ['Un ticket plancher de 500 millions de dollars est fixé.', ['money', 500e6, 'USD', 'at_least']],
  ['Le groupe dépensera au cours des dix prochaines années.', ['term', 10, 'year']],
]

/** Short texts with the claims they make. */
export const claims: readonly ClaimRow[] = [
  // What the plan spoke of, without its other party.
  [
    "Nvidia et Anthropic avaient présenté à l'automne une lettre d'intention portant sur 20 milliards de dollars au maximum. Depuis, rien n'a été construit.\n\nLe projet initial parlait de 3 gigawatts de systèmes Nvidia, soit la consommation d'une grande ville.",
    ['anthropic nvidia', 'money', 2e10, 'intended'],
    ['anthropic nvidia', 'power', 3e9, 'intended'],
  ],
  // Settled.
  [
    'OpenAI a signé avec Oracle un contrat de 300 milliards de dollars sur cinq ans.',
    ['openai oracle', 'money', 3e11, 'agreed'],
    ['openai oracle', 'term', 5, 'agreed'],
  ],
  [
    'Microsoft s’engage à louer à Nebius pour 17,4 milliards de dollars de capacité de calcul.',
    ['microsoft nebius', 'money', 1.74e10, 'agreed'],
  ],
  ['Meta versera à CoreWeave jusqu’à 14,2 milliards de dollars.', ['coreweave meta', 'money', 1.42e10, 'agreed']],
  [
    'AMD fournira 6 gigawatts de processeurs à OpenAI, ont annoncé lundi les deux groupes.',
    ['amd openai', 'power', 6e9, 'agreed'],
  ],
  ['Nvidia a annoncé qu’il investirait 5 milliards de dollars dans Intel.', ['intel nvidia', 'money', 5e9, 'agreed']],
  [
    'Anthropic vient de décrocher auprès de Google un accès à un million de TPU.',
    ['anthropic google', 'units', 1e6, 'agreed'],
  ],
  // Done.
  ['SoftBank a déjà versé 10 milliards de dollars à OpenAI.', ['openai softbank', 'money', 1e10, 'completed']],
  ['Microsoft détient environ 27 % du capital d’OpenAI.', ['microsoft openai', 'stake', 27, 'completed']],
  [
    'SoftBank a finalisé le rachat d’Ampere pour 6,5 milliards de dollars.',
    ['ampere softbank', 'money', 6.5e9, 'completed'],
  ],
  [
    'En 2024, Amazon avait investi 4 milliards de dollars dans Anthropic.',
    ['amazon anthropic', 'money', 4e9, 'completed'],
  ],
  // Meant.
  [
    'Nvidia et OpenAI ont signé une lettre d’intention portant sur 10 gigawatts.',
    ['nvidia openai', 'power', 1e10, 'intended'],
  ],
  [
    'Google prévoit d’investir jusqu’à 15 milliards de dollars aux côtés d’Adani.',
    ['adani google', 'money', 1.5e10, 'intended'],
  ],
  [
    'Un accord-cadre non contraignant entre Mistral AI et Nvidia prévoit 18 000 puces.',
    ['mistral-ai nvidia', 'units', 18000, 'intended'],
  ],
  // Hearsay.
  ['Nvidia investirait 30 milliards de dollars dans OpenAI.', ['nvidia openai', 'money', 3e10, 'rumored']],
  [
    'Meta discute avec Google d’un contrat de 10 milliards de dollars, selon des sources proches du dossier.',
    ['google meta', 'money', 1e10, 'rumored'],
  ],
  ['Amazon envisage d’injecter 50 milliards de dollars dans OpenAI.', ['amazon openai', 'money', 5e10, 'rumored']],
  [
    'Intel serait en pourparlers avancés avec SambaNova pour un rachat à 1,6 milliard de dollars.',
    ['intel sambanova', 'money', 1.6e9, 'rumored'],
  ],
  // Walked back.
  [
    'Les 100 milliards de dollars promis par Nvidia à OpenAI n’ont jamais été un engagement, a déclaré Jensen Huang.',
    ['nvidia openai', 'money', 1e11, 'disclaimed'],
  ],
  [
    'Pour Oracle, les 40 milliards de dollars d’OpenAI n’étaient qu’un plafond.',
    ['openai oracle', 'money', 4e10, 'disclaimed'],
  ],
  [
    'Broadcom dément tout contrat de 10 milliards de dollars avec OpenAI.',
    ['broadcom openai', 'money', 1e10, 'rumored'],
    ['broadcom openai', 'money', 1e10, 'denied'],
  ],
  [
    'CoreWeave renonce au rachat de Core Scientific pour 9 milliards de dollars.',
    ['core-scientific coreweave', 'money', 9e9, 'cancelled'],
  ],
  [
    'Microsoft a résilié un bail de 200 mégawatts conclu avec Equinix.',
    ['equinix microsoft', 'power', 2e8, 'cancelled'],
  ],
  [
    'Le projet de 500 milliards de dollars d’OpenAI et SoftBank est au point mort.',
    ['openai softbank', 'money', 5e11, 'stalled'],
  ],
  ['La livraison par Nvidia de 35 000 puces à G42 est suspendue sine die.', ['g42 nvidia', 'units', 35000, 'stalled']],
  // Several figures, across sentences.
  [
    'Blue Owl Capital ne financera pas le centre de données de 10 milliards de dollars qu’Oracle construit pour OpenAI à Saline, dans le Michigan, rapporte le Financial Times. Les négociations entre les deux groupes ont échoué.',
    ['blue-owl openai oracle', 'money', 1e10, 'cancelled'],
  ],
  [
    'Nvidia va injecter un milliard de dollars dans l’équipementier finlandais Nokia. Le groupe américain souscrira 166 millions d’actions nouvelles, au prix de 6,01 dollars l’unité, et détiendra 2,9 % du capital.\n\nLes deux sociétés collaboreront par ailleurs dans les réseaux 6G. Le titre Nokia s’envolait de 21 % à Helsinki.',
    ['nokia nvidia', 'money', 1e9, 'agreed'],
    ['nokia nvidia', 'shares', 1.66e8, 'agreed'],
    ['nokia nvidia', 'stake', 2.9, 'agreed'],
  ],
  [
    'SoftBank s’était engagé en mars à apporter 30 milliards de dollars à OpenAI. Mais la somme pourrait être ramenée à 20 milliards si le laboratoire ne change pas de statut avant la fin de l’année, précise un document boursier du groupe japonais.\n\nLe conglomérat a déjà versé 7,5 milliards en avril.',
    ['openai softbank', 'money', 3e10, 'agreed'],
    ['openai softbank', 'money', 2e10, 'rumored'],
    ['openai softbank', 'money', 7.5e9, 'completed'],
  ],
  [
    'Google va mettre jusqu’à un million de ses puces TPU à la disposition d’Anthropic, dans le cadre d’un accord valorisé à plusieurs dizaines de milliards de dollars. Plus d’un gigawatt de capacité sera mis en service en 2026.\n\nGoogle a déjà investi 3 milliards de dollars dans la start-up et en détient 14 %, selon des documents judiciaires.',
    ['anthropic google', 'units', 1e6, 'agreed'],
    ['anthropic google', 'power', 1e9, 'agreed'],
    ['anthropic google', 'money', 3e9, 'completed'],
    ['anthropic google', 'stake', 14, 'completed'],
  ],
  [
    'Washington convertit ses subventions en actions. Le gouvernement américain a pris une participation de 9,9 % dans Intel pour 8,9 milliards de dollars. SoftBank avait annoncé quelques jours plus tôt un investissement de 2 milliards de dollars dans le fondeur.',
    ['intel us-government', 'stake', 9.9, 'completed'],
    ['intel us-government', 'money', 8.9e9, 'completed'],
    ['intel softbank', 'money', 2e9, 'agreed'],
  ],
  [
    'Amazon, premier soutien d’Anthropic, y a mis 8 milliards de dollars.',
    ['amazon anthropic', 'money', 8e9, 'completed'],
  ],
  ['Macquarie a décaissé 50 millions de dollars pour Soluna.', ['macquarie soluna', 'money', 5e7, 'completed']],
  [
    'Poolside n’est toujours pas parvenue à boucler le tour de 2 milliards de dollars que Nvidia devait mener.',
    ['nvidia poolside', 'money', 2e9, 'stalled'],
  ],
  [
    'Blue Owl n’apportera pas les 10 milliards de dollars qu’Oracle attendait.',
    ['blue-owl oracle', 'money', 1e10, 'cancelled'],
  ],
  ['Nvidia met 10 milliards de dollars à la disposition d’Anthropic.', ['anthropic nvidia', 'money', 1e10, 'agreed']],
  [
    'Reuters avance le chiffre de 20 milliards de dollars pour l’entrée de Nvidia chez OpenAI.',
    ['nvidia openai', 'money', 2e10, 'rumored'],
  ],
  // No claim of a deal.
  ['Nvidia a publié un chiffre d’affaires trimestriel de 57 milliards de dollars, en hausse de 62 %.'],
  ['À Wall Street, la capitalisation de Nvidia a franchi 5 000 milliards de dollars, devant Microsoft.'],
  [
    'Selon les analystes de Gartner, le marché des puces pèsera 500 milliards de dollars, dont Nvidia et AMD profiteront.',
  ],
  ['AMD gagnait 4 % et Intel perdait 2 % à l’ouverture.'],
  ['OpenAI, concurrent d’Anthropic, revendique 800 millions d’utilisateurs.'],
  ['Un gigawatt de centre de données coûte 50 milliards de dollars, dont 35 milliards reviennent à Nvidia.'],
  ['Nvidia vient de racheter Groq pour 20 milliards de dollars.', ['groq nvidia', 'money', 2e10, 'completed']],
  [
    'OpenAI a tourné le dos à l’extension de 600 mégawatts que lui proposait Crusoe.',
    ['crusoe openai', 'power', 6e8, 'cancelled'],
  ],
  [
    'Brookfield se dit décidé à placer 20 milliards d’euros chez Mistral AI.',
    ['brookfield mistral-ai', 'money', 2e10, 'intended'],
  ],
  [
    'En mars, l’accord d’OpenAI avec SoftBank prévoyait 40 milliards de dollars.',
    ['openai softbank', 'money', 4e10, 'agreed'],
  ],
  // A capital that stands for its government.
  [
    'Ottawa a promis 240 millions de dollars canadiens à Cohere.',
    ['canadian-government cohere', 'money', 2.4e8, 'agreed'],
  ],
  // Cooling is nothing that stalls.
  [
    'Schneider a racheté Motivair, le spécialiste du refroidissement liquide, pour 850 millions de dollars.',
    ['motivair schneider-electric', 'money', 8.5e8, 'completed'],
  ],
  [
    'Les 300 mégawatts qu’Engie réservait à Google ne seront pas disponibles, faute de lignes.',
    ['engie google', 'power', 3e8, 'stalled'],
  ],
  // What is closed, prepaid or running is done; to want, to give oneself time and to be about to is meant.
  [
    'Cisco conclut l’acquisition de Nebius pour 730 millions de dollars.',
    ['cisco nebius', 'money', 730e6, 'completed'],
  ],
  ['Cisco achève le rachat de Nebius pour 730 millions de dollars.', ['cisco nebius', 'money', 730e6, 'completed']],
  ['Nebius fait tourner 7 000 GPU de Nvidia.', ['nebius nvidia', 'units', 7000, 'completed']],
  ['Nebius signe une levée de 730 millions de dollars avec Cisco.', ['cisco nebius', 'money', 730e6, 'completed']],
  ['Cisco indique vouloir investir 730 millions de dollars dans Nebius.', ['cisco nebius', 'money', 730e6, 'intended']],
  [
    'Cisco doit investir 730 millions de dollars dans Nebius une fois les conditions remplies.',
    ['cisco nebius', 'money', 730e6, 'intended'],
  ],
  ['Cisco a mis en veilleuse son projet de 70 mégawatts avec Nebius.', ['cisco nebius', 'power', 70e6, 'stalled']],
  [
    'Le contrat de 730 millions de dollars entre Cisco et Nebius n’a pas été renouvelé.',
    ['cisco nebius', 'money', 730e6, 'cancelled'],
  ],
  [
    'Nebius a clôturé un prêt à terme de 730 millions de dollars auprès de Blue Owl.',
    ['blue-owl nebius', 'money', 730e6, 'completed'],
  ],
]
