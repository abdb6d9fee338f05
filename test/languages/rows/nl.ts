import type { ClaimRow, QuantityRow } from '../run.ts'

/** Sentences with the quantities in them. */
export const quantities: readonly QuantityRow[] = [
  ['Het pakket is 3,5 miljard euro groot.', ['money', 3.5e9, 'EUR']],
  ['De lening bedraagt 640 mln euro.', ['money', 640e6, 'EUR']],
  ['In totaal gaat het om 1,2 biljoen dollar.', ['money', 1.2e12, 'USD']],
  ['Er ligt tot 12,5 mld. dollar klaar.', ['money', 12.5e9, 'USD', 'up_to']],
  ['De koper betaalt minstens twee miljard pond.', ['money', 2e9, 'GBP', 'at_least']],
  ['Het gaat om ruim 900 miljoen euro.', ['money', 900e6, 'EUR', 'at_least']],
  ['De rekening komt uit op €1,3 miljard.', ['money', 1.3e9, 'EUR']],
  ['Er is meer dan 4 miljard dollar nodig.', ['money', 4e9, 'USD', 'at_least']],
  ['Bijna 80 miljard dollar ligt vast.', ['money', 80e9, 'USD']],
  ['Gesproken wordt over tien tot twaalf miljard dollar.', ['money', 12e9, 'USD', 'range', 10e9]],
  ['De prijs ligt tussen de 1,5 en 2 miljard euro.', ['money', 2e9, 'EUR', 'range', 1.5e9]],
  ['Anderhalf miljard euro komt van de bank.', ['money', 1.5e9, 'EUR']],
  ['Een half miljard euro komt van het rijk.', ['money', 0.5e9, 'EUR']],
  ['De meerprijs is 300 miljoen Canadese dollar.', ['money', 300e6, 'CAD']],
  ['Het land betaalt 2,4 miljard Zwitserse frank.', ['money', 2.4e9, 'CHF']],
  ['Er staat 1.250 miljoen euro aan leningen uit.', ['money', 1.25e9, 'EUR']],
  ['Het geheugen kost 1,4 biljoen won.', ['money', 1.4e12, 'KRW']],
  ["Zo'n 12 miljard dollar is al besteed.", ['money', 12e9, 'USD']],
  ['Maximaal 350 miljoen euro is beschikbaar.', ['money', 350e6, 'EUR', 'up_to']],
  ['Het vermogen wordt 2,5 gigawatt.', ['power', 2.5e9, 'W']],
  ['De hal trekt hooguit 750 MW.', ['power', 750e6, 'W', 'up_to']],
  ['De eerste gigawatt draait in 2027.', ['power', 1e9, 'W']],
  ['Vijftig tot zeventig megawatt is gereserveerd.', ['power', 70e6, 'W', 'range', 50e6]],
  ['Het concern neemt een belang van 12,6 procent.', ['stake', 12.6, '%']],
  ['Er komen 90 miljoen nieuwe aandelen bij.', ['shares', 90e6, 'share']],
  ['Besteld zijn maximaal 300.000 AI-chips.', ['units', 300_000, 'unit', 'up_to']],
  ["De zaal telt ongeveer 18.000 GPU's.", ['units', 18_000, 'unit']],
  ['Er komen vijftigduizend versnellers te staan.', ['units', 50_000, 'unit']],
  ['De looptijd is 15 jaar.', ['term', 15, 'year']],
  ['Het contract geldt voor tien jaar.', ['term', 10, 'year']],
  ['Het contract is opgetrokken tot ruim 20 miljard dollar.', ['money', 20e9, 'USD', 'at_least']],
  ['De order kan aangroeien tot 19 miljard dollar.', ['money', 19e9, 'USD', 'up_to']],
  ["De order is op z'n hoogst 3 miljard dollar waard.", ['money', 3e9, 'USD', 'up_to']],
  ['Er gaan tientallen miljarden dollars om.'],
  ['Het verbruik is 400 gigawattuur.'],
  ['Het complex ligt aan de A9 bij Alkmaar.'],
  ['Op 3 oktober opent hal 7 in Leipzig.'],
]

/** Short texts with the claims they make. */
export const claims: readonly ClaimRow[] = [
  // What the plan spoke of, without its other party.
  [
    'Nvidia en Mistral hadden in het najaar een intentieverklaring gepresenteerd voor maximaal 10 miljard dollar. Een half jaar later is er niets gebouwd.\n\nHet oorspronkelijke plan sprak van 1 gigawatt aan Nvidia-systemen, evenveel als een grote stad verbruikt.',
    ['mistral-ai nvidia', 'money', 1e10, 'intended'],
    ['mistral-ai nvidia', 'power', 1e9, 'intended'],
  ],
  [
    'Microsoft heeft met Nebius een contract van 17,4 miljard dollar gesloten.',
    ['microsoft nebius', 'money', 17.4e9, 'agreed'],
  ],
  [
    'Amazon praat met OpenAI over een investering van maximaal 40 miljard dollar, zeggen ingewijden.',
    ['amazon openai', 'money', 40e9, 'rumored'],
  ],
  [
    'SoftBank heeft de 22,5 miljard dollar vrijdag aan OpenAI overgemaakt.',
    ['openai softbank', 'money', 22.5e9, 'completed'],
  ],
  [
    'Nvidia is van plan om twee miljard dollar in Mistral AI te investeren.',
    ['mistral-ai nvidia', 'money', 2e9, 'intended'],
  ],
  [
    'De overname van Core Scientific door CoreWeave voor negen miljard dollar gaat niet door.',
    ['core-scientific coreweave', 'money', 9e9, 'cancelled'],
  ],
  [
    'De gesprekken tussen Oracle en Meta over een cloudcontract van 20 miljard dollar zijn vastgelopen.',
    ['meta oracle', 'money', 20e9, 'stalled'],
  ],
  [
    'Volgens Nvidia-topman Jensen Huang was de 100 miljard dollar voor OpenAI nooit een toezegging.',
    ['nvidia openai', 'money', 100e9, 'disclaimed'],
  ],
  [
    'Apple weerspreekt dat het Mistral AI voor tien miljard euro overneemt.',
    ['apple mistral-ai', 'money', 10e9, 'denied'],
    ['apple mistral-ai', 'money', 10e9, 'rumored'],
  ],
  ['Anthropic huurt bij Google Cloud één gigawatt aan rekenkracht.', ['anthropic google', 'power', 1e9, 'agreed']],
  ['AMD en OpenAI hebben een intentieverklaring getekend voor zes gigawatt.', ['amd openai', 'power', 6e9, 'intended']],
  ['Oracle wil bij AMD 50.000 versnellers bestellen.', ['amd oracle', 'units', 50_000, 'intended']],
  [
    'Blue Owl bezit nu een belang van 80 procent in de campus Hyperion van Meta.',
    ['blue-owl meta', 'stake', 80, 'completed'],
  ],
  [
    'Meta heeft bij CoreWeave voor 14,2 miljard dollar aan capaciteit vastgelegd. Het contract loopt zes jaar.',
    ['coreweave meta', 'money', 14.2e9, 'agreed'],
    ['coreweave meta', 'term', 6, 'agreed'],
  ],
  [
    'Intel zou SambaNova voor 1,6 miljard dollar kopen, meldt een zakenkrant.',
    ['intel sambanova', 'money', 1.6e9, 'rumored'],
  ],
  [
    'ASML steekt 1,3 miljard euro in Mistral AI en krijgt daarmee een belang van 11 procent.',
    ['asml mistral-ai', 'money', 1.3e9, 'agreed'],
    ['asml mistral-ai', 'stake', 11, 'agreed'],
  ],
  ['Samsung leverde vorig jaar 30.000 geheugenchips aan Nvidia.', ['nvidia samsung', 'units', 30_000, 'completed']],
  [
    'Microsoft heeft het huurcontract met Crusoe voor 900 megawatt opgezegd.',
    ['crusoe microsoft', 'power', 900e6, 'cancelled'],
  ],
  [
    'Google maakte dinsdag bekend dat het 40 miljard dollar in Anthropic steekt.',
    ['anthropic google', 'money', 40e9, 'agreed'],
  ],
  [
    'OpenAI breidt het contract met CoreWeave met 6,5 miljard dollar uit.',
    ['coreweave openai', 'money', 6.5e9, 'agreed'],
  ],
  ['Nvidia stapt voor een miljard dollar in Nokia.', ['nokia nvidia', 'money', 1e9, 'agreed']],
  // How firm a deal is, in words for the deed itself.
  [
    'Het plan van Nscale en Microsoft voor een datacenter van 40 megawatt ligt al maanden stil.',
    ['microsoft nscale', 'power', 40e6, 'stalled'],
  ],
  [
    'SoftBank had Ampere in november al ingelijfd voor 6,5 miljard dollar.',
    ['ampere softbank', 'money', 6.5e9, 'completed'],
  ],
  [
    'Meta deed hetzelfde met Scale AI, waar het 14,3 miljard dollar voor neertelde.',
    ['meta scale-ai', 'money', 14.3e9, 'completed'],
  ],
  // A stake turned into money, talks that fail, hands taken off, a paper that is not final.
  [
    'SoftBank heeft zijn volledige belang in Intel verzilverd. De verkoop bracht 3 miljard dollar op.',
    ['intel softbank', 'money', 3e9, 'completed'],
  ],
  [
    'De gesprekken tussen Oracle en Crusoe over 600 megawatt liepen spaak.',
    ['crusoe oracle', 'power', 600e6, 'cancelled'],
  ],
  [
    'Oracle en AMD hebben hun akkoord over 12 miljard dollar nog niet definitief gemaakt.',
    ['amd oracle', 'money', 12e9, 'intended'],
  ],
  ['Oracle en Nebius tekenen een contract van 12 miljard dollar.', ['nebius oracle', 'money', 12e9, 'agreed']],
  ['Oracle heeft zijn bestelling bij AMD gehalveerd tot 25.000 chips.', ['amd oracle', 'units', 25_000, 'agreed']],
  // Rounds closed, money handed over, halls switched on, chips taken in.
  ['Anthropic sluit ronde van 30 miljard dollar met GIC.', ['anthropic gic', 'money', 30e9, 'completed']],
  [
    'Cerebras sloot begin deze maand een ronde van 1 miljard dollar af, geleid door Fidelity.',
    ['cerebras fidelity', 'money', 1e9, 'completed'],
  ],
  ['Nvidia boekte 1 miljard dollar over aan Wayve.', ['nvidia wayve', 'money', 1e9, 'completed']],
  ['CoreWeave zette in Ohio 250 megawatt neer voor OpenAI.', ['coreweave openai', 'power', 250e6, 'completed']],
  ['Crusoe bracht in Abilene 200 megawatt online voor Oracle.', ['crusoe oracle', 'power', 200e6, 'completed']],
  ['Humain nam 18.000 GB300-chips van Nvidia in ontvangst.', ['humain nvidia', 'units', 18_000, 'completed']],
  ['De locatie van xAI herbergt 200.000 gpu’s van Nvidia.', ['nvidia xai', 'units', 200_000, 'completed']],
  // Meant, held up, over, and back on its way.
  ['Nvidia staat klaar om 10 miljard dollar in Anthropic te steken.', ['anthropic nvidia', 'money', 10e9, 'intended']],
  ['OpenAI trok aan de rem bij het project van 230 megawatt met Nscale.', ['nscale openai', 'power', 230e6, 'stalled']],
  ['ByteDance wacht nog altijd op 20.000 H20-chips van Nvidia.', ['bytedance nvidia', 'units', 20_000, 'stalled']],
  ['De 8.000 chips van Nscale voor OpenAI komen er voorlopig niet.', ['nscale openai', 'units', 8000, 'stalled']],
  [
    'Microsoft trok zich terug uit 2 gigawatt aan huurcontracten met Vantage.',
    ['microsoft vantage', 'power', 2e9, 'cancelled'],
  ],
  ['Groq sloeg een bod van 3 miljard dollar van Apple af.', ['apple groq', 'money', 3e9, 'cancelled']],
  // Converted without brackets; items of a list that count on.
  [
    'ASML steekt 2 miljard dollar in Nebius, omgerekend ruim 1,7 miljard euro.',
    ['asml nebius', 'money', 2e9, 'agreed'],
  ],
  [
    "Nvidia levert Koreaanse bedrijven veel gpu's.\n\n* Samsung: maximaal 50.000 gpu's\n* SK Group: ook maximaal 40.000\n* Naver: 60.000 voor zijn clouddienst",
    ['nvidia samsung', 'units', 50_000, 'agreed'],
    ['nvidia sk-group', 'units', 40_000, 'agreed'],
    ['naver nvidia', 'units', 60_000, 'agreed'],
  ],
  ['De omzet van Nvidia steeg in het derde kwartaal met 62 procent tot 57 miljard dollar.'],
  ['De beurswaarde van AMD steeg met 80 miljard dollar, OpenAI is een belangrijke klant.'],
  ['Analisten ramen de markt voor AI-chips in 2030 op 500 miljard dollar.'],
  ['Het aandeel Oracle daalde 5 procent en Nvidia verloor 3 procent.'],
  ['Anthropic wordt gewaardeerd op 350 miljard dollar, OpenAI op 500 miljard dollar.'],
]
