import type { ClaimRow, QuantityRow } from '../run.ts'

/** Sentences with the quantities in them. */
export const quantities: readonly QuantityRow[] = [
  ['Un gigawatt e mezzo.', ['power', 1.5e9, 'W']],
  ['Un contratto per una durata massima di 20 anni.', ['term', 20, 'year', 'up_to']],
  ['Puntano ad arrivare a 3 gigawatt.', ['power', 3e9, 'W']],
  ['Euro 300 milioni.', ['money', 3e8, 'EUR']],
  ['Il contratto vale 1.400 miliardi di dollari.', ['money', 1.4e12, 'USD']],
  ['Un assegno da 2 mld di euro e uno da 350 mln di euro.', ['money', 2e9, 'EUR'], ['money', 3.5e8, 'EUR']],
  ['Un prestito da 1,5 mld. di dollari.', ['money', 1.5e9, 'USD']],
  ['L’operazione è da 3,5mld$.', ['money', 3.5e9, 'USD']],
  ['Servono 38 miliardi di $.', ['money', 3.8e10, 'USD']],
  ['Un miliardo e mezzo di dollari.', ['money', 1.5e9, 'USD']],
  ['Due miliardi e mezzo di euro.', ['money', 2.5e9, 'EUR']],
  ['Oltre mezzo miliardo di euro.', ['money', 5e8, 'EUR', 'at_least']],
  ['Una ventina di miliardi di dollari.', ['money', 2e10, 'USD']],
  ['Trecento miliardi di dollari.', ['money', 3e11, 'USD']],
  ['Ventidue miliardi di dollari.', ['money', 2.2e10, 'USD']],
  ['Duemila miliardi di dollari.', ['money', 2e12, 'USD']],
  ['Una cifra superiore ai 10 miliardi di dollari.', ['money', 1e10, 'USD', 'at_least']],
  ['Non meno di 4 miliardi di euro.', ['money', 4e9, 'EUR', 'at_least']],
  ['Sedici miliardi e mezzo di dollari.', ['money', 1.65e10, 'USD']],
  ['Una cifra vicina al miliardo di euro.', ['money', 1e9, 'EUR']],
  ['Un contratto superiore al miliardo di euro.', ['money', 1e9, 'EUR', 'at_least']],
  ['Trecentocinquanta milioni di euro per centoventimila schede.', ['money', 3.5e8, 'EUR'], ['units', 120000, 'unit']],
  ['Un paio di miliardi di dollari.', ['money', 2e9, 'USD']],
  ['Quantomeno 3 miliardi di euro.', ['money', 3e9, 'EUR', 'at_least']],
  ['Il polo potrebbe toccare il gigawatt.', ['power', 1e9, 'W', 'up_to']],
  ['Poco sotto i 10 miliardi di dollari.', ['money', 1e10, 'USD']],
  ['Fino a 100 miliardi di dollari.', ['money', 1e11, 'USD', 'up_to']],
  ['Per un massimo di 2 miliardi di dollari.', ['money', 2e9, 'USD', 'up_to']],
  ['Non più di 3 miliardi di dollari.', ['money', 3e9, 'USD', 'up_to']],
  ['Circa 24 miliardi di dollari al massimo.', ['money', 2.4e10, 'USD', 'up_to']],
  ['Tra 30 e 50 miliardi di euro.', ['money', 5e10, 'EUR', 'range', 3e10]],
  ['Dai 10 ai 12 miliardi di dollari.', ['money', 1.2e10, 'USD', 'range', 1e10]],
  ['Tra i 5 e i 7 gigawatt.', ['power', 7e9, 'W', 'range', 5e9]],
  ['Un campus da 40 MW, poi da 1,4 gigawatt.', ['power', 4e7, 'W'], ['power', 1.4e9, 'W']],
  ['Più di un gigawatt.', ['power', 1e9, 'W', 'at_least']],
  ['Il primo gigawatt arriverà nel 2027.', ['power', 1e9, 'W']],
  ['Centocinquanta megawatt e un centinaio di megawatt.', ['power', 1.5e8, 'W'], ['power', 1e8, 'W']],
  ['Quasi 500mila chip.', ['units', 500000, 'unit']],
  ['Fino a 550.000 acceleratori.', ['units', 550000, 'unit', 'up_to']],
  ['Diecimila processori, poi 60.000 H100.', ['units', 10000, 'unit'], ['units', 60000, 'unit']],
  ['Warrant per 24,8 milioni di azioni.', ['shares', 2.48e7, 'share']],
  ['Avrà il 4,9% del capitale.', ['stake', 4.9, '%']],
  ['Avrà l’11 per cento del capitale.', ['stake', 11, '%']],
  ['Un contratto di quindici anni.', ['term', 15, 'year']],
  ['Circa 14mila miliardi di won.', ['money', 1.4e13, 'KRW']],
  ['Decine di miliardi di dollari.'],
  ['Diversi miliardi di euro.'],
  ['Centinaia di milioni di dollari.'],
  ['Un consumo di 12 GWh all’anno.'],
  ['Il decreto del 14 marzo 2026 ha sette pagine.'],
]

/** Short texts with the claims they make. */
export const claims: readonly ClaimRow[] = [
  // Closed though late, and alive though said to be over.
  [
    'La fusione da 7,3 miliardi di dollari tra Nvidia e Nebius è stata completata dopo mesi di ritardi.',
    ['nebius nvidia', 'money', 7.3e9, 'completed'],
  ],
  [
    'Nonostante le voci di rottura, Microsoft e Nebius confermano il contratto da 7,3 miliardi di dollari.',
    ['microsoft nebius', 'money', 7.3e9, 'agreed'],
  ],
  // Closed, paid, at work; a deal closed is settled only.
  [
    'Nebius chiude un aumento di capitale da 730 milioni di dollari sottoscritto da Nvidia.',
    ['nebius nvidia', 'money', 7.3e8, 'completed'],
  ],
  [
    'Microsoft ha chiuso con Nebius un contratto da 7,3 miliardi di dollari.',
    ['microsoft nebius', 'money', 7.3e9, 'agreed'],
  ],
  [
    'Nvidia completa l’acquisto di azioni Nebius annunciato a settembre per 7,3 miliardi di dollari.',
    ['nebius nvidia', 'money', 7.3e9, 'completed'],
  ],
  ['Nebius ha montato 7.300 GPU di Nvidia.', ['nebius nvidia', 'units', 7300, 'completed']],
  ['Seeweb ha scelto Dell per la fornitura di 7.300 server.', ['dell seeweb', 'units', 7300, 'agreed']],
  // Meant, talked of, stuck, over.
  ['Nebius e Microsoft ambiscono a un campus da 730 megawatt.', ['microsoft nebius', 'power', 7.3e8, 'intended']],
  [
    'Nebius e Nvidia limano i dettagli di un contratto da 7,3 miliardi di dollari.',
    ['nebius nvidia', 'money', 7.3e9, 'rumored'],
  ],
  [
    'Il progetto da 730 megawatt di Nebius e Microsoft procede a singhiozzo.',
    ['microsoft nebius', 'power', 7.3e8, 'stalled'],
  ],
  [
    'Il progetto da 730 megawatt di Nebius e Microsoft non vedrà la luce.',
    ['microsoft nebius', 'power', 7.3e8, 'cancelled'],
  ],
  // What the plan spoke of, without its other party.
  [
    "Broadcom e OpenAI avevano presentato in autunno un protocollo d'intesa fino a 40 miliardi di dollari. Sei mesi dopo il cantiere non si vede.\n\nIl progetto iniziale parlava di 5 gigawatt di acceleratori Broadcom, una potenza pari al consumo di una grande città.",
    ['broadcom openai', 'money', 4e10, 'intended'],
    ['broadcom openai', 'power', 5e9, 'intended'],
  ],
  // Settled.
  [
    'OpenAI ha firmato con Oracle un contratto da 300 miliardi di dollari in cinque anni.',
    ['openai oracle', 'money', 3e11, 'agreed'],
    ['openai oracle', 'term', 5, 'agreed'],
  ],
  [
    'Microsoft si impegna ad affittare da Nebius capacità di calcolo per 17,4 miliardi di dollari.',
    ['microsoft nebius', 'money', 1.74e10, 'agreed'],
  ],
  ['Meta verserà a CoreWeave fino a 14,2 miliardi di dollari.', ['coreweave meta', 'money', 1.42e10, 'agreed']],
  [
    'Amd fornirà a OpenAI processori per 6 gigawatt, hanno annunciato lunedì le due società.',
    ['amd openai', 'power', 6e9, 'agreed'],
  ],
  ['Nvidia investirà 5 miliardi di dollari in Intel.', ['intel nvidia', 'money', 5e9, 'agreed']],
  ['Anthropic si è assicurata da Google un milione di Tpu.', ['anthropic google', 'units', 1e6, 'agreed']],
  // Done.
  ['SoftBank ha già versato 10 miliardi di dollari a OpenAI.', ['openai softbank', 'money', 1e10, 'completed']],
  ['Microsoft detiene circa il 27% del capitale di OpenAI.', ['microsoft openai', 'stake', 27, 'completed']],
  [
    'SoftBank ha completato l’acquisizione di Ampere per 6,5 miliardi di dollari.',
    ['ampere softbank', 'money', 6.5e9, 'completed'],
  ],
  [
    'Nel 2024 Amazon aveva investito 4 miliardi di dollari in Anthropic.',
    ['amazon anthropic', 'money', 4e9, 'completed'],
  ],
  // Meant.
  [
    'Nvidia e OpenAI hanno firmato una lettera d’intenti per 10 gigawatt.',
    ['nvidia openai', 'power', 1e10, 'intended'],
  ],
  [
    'Google prevede di investire fino a 15 miliardi di dollari con Adani.',
    ['adani google', 'money', 1.5e10, 'intended'],
  ],
  [
    'Un protocollo d’intesa non vincolante tra Eni e Khazna prevede un campus da 500 megawatt.',
    ['eni khazna', 'power', 5e8, 'intended'],
  ],
  // Hearsay.
  ['Nvidia investirebbe 30 miliardi di dollari in OpenAI.', ['nvidia openai', 'money', 3e10, 'rumored']],
  [
    'Meta sta trattando con Google un contratto da 10 miliardi di dollari, secondo fonti vicine al dossier.',
    ['google meta', 'money', 1e10, 'rumored'],
  ],
  ['Amazon valuta un investimento da 50 miliardi di dollari in OpenAI.', ['amazon openai', 'money', 5e10, 'rumored']],
  [
    'Intel sarebbe in trattative avanzate con SambaNova per un’acquisizione da 1,6 miliardi di dollari.',
    ['intel sambanova', 'money', 1.6e9, 'rumored'],
  ],
  // Walked back.
  [
    'I 100 miliardi di dollari di Nvidia a OpenAI non sono mai stati un impegno, ha detto Jensen Huang.',
    ['nvidia openai', 'money', 1e11, 'disclaimed'],
  ],
  [
    'Per Oracle i 40 miliardi di dollari di OpenAI erano soltanto un tetto.',
    ['openai oracle', 'money', 4e10, 'disclaimed'],
  ],
  [
    'Broadcom smentisce un contratto da 10 miliardi di dollari con OpenAI.',
    ['broadcom openai', 'money', 1e10, 'rumored'],
    ['broadcom openai', 'money', 1e10, 'denied'],
  ],
  [
    'CoreWeave rinuncia all’acquisizione di Core Scientific da 9 miliardi di dollari.',
    ['core-scientific coreweave', 'money', 9e9, 'cancelled'],
  ],
  [
    'Microsoft ha disdetto il contratto di locazione da 200 megawatt con Equinix.',
    ['equinix microsoft', 'power', 2e8, 'cancelled'],
  ],
  [
    'Il progetto da 500 miliardi di dollari di OpenAI e SoftBank è fermo al palo.',
    ['openai softbank', 'money', 5e11, 'stalled'],
  ],
  [
    'La consegna di 35.000 chip di Nvidia a G42 è stata rinviata a data da destinarsi.',
    ['g42 nvidia', 'units', 35000, 'stalled'],
  ],
  // Several figures, across sentences.
  [
    'Nvidia investirà un miliardo di dollari nella finlandese Nokia. Il gruppo americano sottoscriverà 166 milioni di nuove azioni, al prezzo di 6,01 dollari l’una, e avrà il 2,9% del capitale.\n\nLe due società collaboreranno inoltre sulle reti 6G. Il titolo Nokia è balzato del 21% a Helsinki.',
    ['nokia nvidia', 'money', 1e9, 'agreed'],
    ['nokia nvidia', 'shares', 1.66e8, 'agreed'],
    ['nokia nvidia', 'stake', 2.9, 'agreed'],
  ],
  [
    'SoftBank si era impegnata in marzo ad apportare 30 miliardi di dollari a OpenAI. Ma la cifra potrebbe scendere a 20 miliardi se il laboratorio non cambierà statuto entro fine anno, precisa un documento del gruppo giapponese.\n\nIl conglomerato ha già versato 7,5 miliardi in aprile.',
    ['openai softbank', 'money', 3e10, 'agreed'],
    ['openai softbank', 'money', 2e10, 'rumored'],
    ['openai softbank', 'money', 7.5e9, 'completed'],
  ],
  [
    'Google metterà a disposizione di Anthropic fino a un milione dei suoi chip Tpu, nell’ambito di un accordo da decine di miliardi di dollari. Oltre un gigawatt di capacità entrerà in funzione nel 2026.\n\nGoogle ha già investito 3 miliardi di dollari nella startup e ne detiene il 14%, secondo documenti giudiziari.',
    ['anthropic google', 'units', 1e6, 'agreed'],
    ['anthropic google', 'power', 1e9, 'agreed'],
    ['anthropic google', 'money', 3e9, 'completed'],
    ['anthropic google', 'stake', 14, 'completed'],
  ],
  [
    'Washington converte i sussidi in azioni. Il governo americano ha preso una quota del 9,9% in Intel per 8,9 miliardi di dollari. SoftBank aveva annunciato pochi giorni prima un investimento da 2 miliardi di dollari nel produttore di chip.',
    ['intel us-government', 'stake', 9.9, 'completed'],
    ['intel us-government', 'money', 8.9e9, 'completed'],
    ['intel softbank', 'money', 2e9, 'agreed'],
  ],
  [
    'Nscale e Open Fiber hanno siglato un memorandum per un campus da 150 megawatt in Puglia. L’investimento previsto è di 3 miliardi di euro in cinque anni, ma il documento non è vincolante.\n\nNscale ha raccolto in settembre 1,1 miliardi di dollari da un gruppo guidato dalla norvegese Aker.',
    ['nscale open-fiber', 'power', 1.5e8, 'intended'],
    ['nscale open-fiber', 'money', 3e9, 'intended'],
    ['nscale open-fiber', 'term', 5, 'intended'],
    ['aker nscale', 'money', 1.1e9, 'completed'],
  ],
  // No claim of a deal.
  ['Nvidia ha registrato ricavi trimestrali per 57 miliardi di dollari, in crescita del 62%.'],
  ['A Wall Street la capitalizzazione di Nvidia ha superato i 5.000 miliardi di dollari, davanti a Microsoft.'],
  ['Secondo gli analisti di Gartner il mercato dei chip varrà 500 miliardi di dollari, e ne godranno Nvidia e Amd.'],
  ['Amd guadagna il 4% e Intel cede il 2% in apertura.'],
  ['OpenAI, concorrente di Anthropic, dichiara 800 milioni di utenti.'],
  ['Un gigawatt di data center costa 50 miliardi di dollari, dei quali 35 miliardi vanno a Nvidia.'],
  [
    'Eni e Khazna hanno in programma un campus da 500 megawatt a Ferrera Erbognone.',
    ['eni khazna', 'power', 5e8, 'intended'],
  ],
  [
    'Meta tratta con Aruba per 40 megawatt a Bergamo, ma il progetto è in stand by.',
    ['aruba meta', 'power', 4e7, 'stalled'],
  ],
  [
    'Il piano di Nvidia di investire 100 miliardi di dollari in OpenAI è finito su un binario morto.',
    ['nvidia openai', 'money', 1e11, 'stalled'],
  ],
  ['CoreWeave ha incassato 2 miliardi di dollari da Nvidia.', ['coreweave nvidia', 'money', 2e9, 'completed']],
  // Put aside, and not in.
  [
    'ByteDance ha messo in stand-by un ordine da 14 miliardi di dollari di chip Nvidia.',
    ['bytedance nvidia', 'money', 1.4e10, 'stalled'],
  ],
  [
    'Nel 2022 Nvidia gettò la spugna sull’acquisto di Arm da 40 miliardi di dollari.',
    ['arm nvidia', 'money', 4e10, 'cancelled'],
  ],
  [
    'Secondo Bloomberg si sta parlando di un investimento di Nvidia in OpenAI di circa 20 miliardi di dollari.',
    ['nvidia openai', 'money', 2e10, 'rumored'],
  ],
  [
    'SoftBank rileva DigitalBridge per 4 miliardi di dollari, debiti compresi.',
    ['digitalbridge softbank', 'money', 4e9, 'agreed'],
  ],
  // A sentence that points back at the figure before it.
  [
    'Humain ha ordinato 18.000 chip a Nvidia. Non ne è arrivato nemmeno uno.',
    ['humain nvidia', 'units', 18000, 'agreed'],
    ['humain nvidia', 'units', 18000, 'stalled'],
  ],
]
