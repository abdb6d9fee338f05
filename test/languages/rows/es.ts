import type { ClaimRow, QuantityRow } from '../run.ts'

/** Sentences with the quantities in them. */
export const quantities: readonly QuantityRow[] = [
  ['No menos del 20 % del capital.', ['stake', 20, '%', 'at_least']],
  ['Algo menos de 1,7 gigavatios.', ['power', 1.7e9, 'W']],
  ['El contrato asciende a 300.000 millones de dólares.', ['money', 3e11, 'USD']],
  ['Una factura de 1,4 billones de dólares.', ['money', 1.4e12, 'USD']],
  ['Pagará cien mil millones de dólares.', ['money', 1e11, 'USD']],
  ['El fondo pone 1.500 millones de euros.', ['money', 1.5e9, 'EUR']],
  ['La línea es de US$ 850 millones.', ['money', 8.5e8, 'USD']],
  ['Recibirá 2.300 mdd por el pedido.', ['money', 2.3e9, 'USD']],
  ['Medio billón de dólares en cuatro años.', ['money', 5e11, 'USD'], ['term', 4, 'year']],
  ['Un crédito de un millón y medio de euros.', ['money', 1.5e6, 'EUR']],
  ['El préstamo es de 38.5 millones de dólares.', ['money', 3.85e7, 'USD']],
  ['Treinta mil millones de euros.', ['money', 3e10, 'EUR']],
  ['Hasta 40.000 millones de dólares.', ['money', 4e10, 'USD', 'up_to']],
  ['Un máximo de 6.300 millones de dólares.', ['money', 6.3e9, 'USD', 'up_to']],
  ['Serán 24.000 millones de dólares como máximo.', ['money', 2.4e10, 'USD', 'up_to']],
  ['Al menos 5.000 millones de libras.', ['money', 5e9, 'GBP', 'at_least']],
  ['Una inversión superior a los 12.000 millones de euros.', ['money', 1.2e10, 'EUR', 'at_least']],
  ['El importe rebasa los 700 millones de euros.', ['money', 7e8, 'EUR', 'at_least']],
  ['Por encima de 20.000 millones de dólares.', ['money', 2e10, 'USD', 'at_least']],
  ['Entre 10.000 y 12.000 millones de dólares.', ['money', 1.2e10, 'USD', 'range', 1e10]],
  ['De 3 a 5 gigavatios de capacidad.', ['power', 5e9, 'W', 'range', 3e9]],
  ['Más de un gigavatio de cómputo.', ['power', 1e9, 'W', 'at_least']],
  ['El primer gigavatio llegará en 2027.', ['power', 1e9, 'W']],
  ['Un campus de 480 MW ampliable a 1,2 GW.', ['power', 4.8e8, 'W'], ['power', 1.2e9, 'W', 'up_to']],
  ['Medio gigavatio de potencia.', ['power', 5e8, 'W']],
  ['Unos 64.000 procesadores GB200.', ['units', 64000, 'unit']],
  ['Hasta un millón de TPU.', ['units', 1e6, 'unit', 'up_to']],
  ['Más de 20.000 H100.', ['units', 20000, 'unit', 'at_least']],
  ['Warrants sobre 160 millones de acciones.', ['shares', 1.6e8, 'share']],
  ['Toma el 9,9 % del capital.', ['stake', 9.9, '%']],
  ['Conserva el 27 por ciento.', ['stake', 27, '%']],
  ['Un arrendamiento de quince años.', ['term', 15, 'year']],
  ['Cerca de 14 billones de wones surcoreanos.', ['money', 1.4e13, 'KRW']],
  ['Son 90.000 millones de pesos mexicanos.', ['money', 9e10, 'MXN']],
  ['Decenas de miles de millones de dólares.'],
  ['Varios miles de millones de euros.'],
  ['Consume 12 GWh al año.'],
  ['El edificio ocupa 20.000 m² de suelo.'],
  ['La sede está a 100 m del puerto.'],
]

/** Short texts with the claims they make. */
export const claims: readonly ClaimRow[] = [
  // Not paid yet, and closed though late.
  [
    'Microsoft aún no ha pagado a Nebius los 7.300 millones de dólares.',
    ['microsoft nebius', 'money', 7.3e9, 'agreed'],
  ],
  [
    'Tras varios aplazamientos Nvidia completó por fin la compra de Nebius por 7.300 millones de dólares.',
    ['nebius nvidia', 'money', 7.3e9, 'completed'],
  ],
  // Closed, paid, at work; a deal closed is settled only.
  [
    'Nebius cerró con éxito una ronda de 730 millones de dólares con Nvidia.',
    ['nebius nvidia', 'money', 7.3e8, 'completed'],
  ],
  [
    'Microsoft cerró con Nebius un contrato de 7.300 millones de dólares.',
    ['microsoft nebius', 'money', 7.3e9, 'agreed'],
  ],
  [
    'Nvidia culminó la compra de acciones de Nebius que había anunciado por 7.300 millones de dólares.',
    ['nebius nvidia', 'money', 7.3e9, 'completed'],
  ],
  ['Nvidia despachó 7.300 GPU a Nebius.', ['nebius nvidia', 'units', 7300, 'completed']],
  // Meant, talked of, stuck, over.
  ['La idea de Nvidia y Nebius es llegar a 730 megavatios.', ['nebius nvidia', 'power', 7.3e8, 'intended']],
  [
    'Nebius y Nvidia pulen los detalles de un contrato de 7.300 millones de dólares.',
    ['nebius nvidia', 'money', 7.3e9, 'rumored'],
  ],
  [
    'Nebius y Microsoft tienen paradas las obras del campus de 730 megavatios.',
    ['microsoft nebius', 'power', 7.3e8, 'stalled'],
  ],
  [
    'Microsoft no respaldará el centro de datos de 7.300 millones de dólares de Nebius.',
    ['microsoft nebius', 'money', 7.3e9, 'cancelled'],
  ],
  // What the plan spoke of, without its other party.
  [
    'Broadcom y Meta habían presentado en otoño una carta de intenciones por un máximo de 25.000 millones de dólares. Seis meses después no hay obras.\n\nEl plan inicial hablaba de 2 gigavatios de aceleradores de Broadcom, lo que consume una gran ciudad.',
    ['broadcom meta', 'money', 2.5e10, 'intended'],
    ['broadcom meta', 'power', 2e9, 'intended'],
  ],
  [
    'OpenAI y Oracle firmaron un contrato de 300.000 millones de dólares a cinco años.',
    ['openai oracle', 'money', 3e11, 'agreed'],
    ['openai oracle', 'term', 5, 'agreed'],
  ],
  ['Nvidia invertirá 5.000 millones de dólares en Intel.', ['intel nvidia', 'money', 5e9, 'agreed']],
  [
    'Meta se comprometió a pagar a CoreWeave hasta 14.200 millones de dólares por capacidad de cómputo.',
    ['coreweave meta', 'money', 1.42e10, 'agreed'],
  ],
  ['AMD suministrará a OpenAI 6 gigavatios de procesadores.', ['amd openai', 'power', 6e9, 'agreed']],
  [
    'SoftBank completó la compra de Ampere por 6.500 millones de dólares.',
    ['ampere softbank', 'money', 6.5e9, 'completed'],
  ],
  ['Amazon ya ha invertido 8.000 millones de dólares en Anthropic.', ['amazon anthropic', 'money', 8e9, 'completed']],
  [
    'Microsoft negocia con Anthropic una inversión de 10.000 millones de dólares, según fuentes cercanas.',
    ['anthropic microsoft', 'money', 1e10, 'rumored'],
  ],
  [
    'Oracle estaría a punto de cerrar con Meta un acuerdo de 20.000 millones de dólares.',
    ['meta oracle', 'money', 2e10, 'rumored'],
  ],
  [
    'Nvidia y OpenAI suscribieron una carta de intención por hasta 100.000 millones de dólares.',
    ['nvidia openai', 'money', 1e11, 'intended'],
  ],
  ['SoftBank prevé invertir 22.500 millones de dólares en OpenAI.', ['openai softbank', 'money', 2.25e10, 'intended']],
  [
    'Los 100.000 millones de dólares de Nvidia para OpenAI nunca fueron un compromiso.',
    ['nvidia openai', 'money', 1e11, 'disclaimed'],
  ],
  [
    'Microsoft canceló el contrato de 1,5 gigavatios con CoreWeave.',
    ['coreweave microsoft', 'power', 1.5e9, 'cancelled'],
  ],
  [
    'El plan de Nvidia de invertir 100.000 millones de dólares en OpenAI está en punto muerto.',
    ['nvidia openai', 'money', 1e11, 'stalled'],
  ],
  [
    'Nvidia adquirió el 4 % del capital de Nokia por 1.000 millones de dólares.',
    ['nokia nvidia', 'stake', 4, 'completed'],
    ['nokia nvidia', 'money', 1e9, 'completed'],
  ],
  ['Las acciones de Nvidia cayeron un 3,4 % tras el anuncio de OpenAI.'],
  ['Nvidia facturó 57.000 millones de dólares en el tercer trimestre.'],
  ['OpenAI alcanzó una valoración de 500.000 millones de dólares.'],
  ['Gartner pronostica que el mercado mundial de chips llegará a 800.000 millones de dólares.'],
  ['La capitalización de Nvidia supera los 4 billones de dólares.'],
  ['Amazon emplea a más de un millón de trabajadores.'],
  ['Entel está conversando con Nvidia para comprar 3 mil tarjetas.', ['entel nvidia', 'units', 3000, 'rumored']],
  [
    'ACS dio carpetazo al contrato de 300 millones de euros con Microsoft.',
    ['acs microsoft', 'money', 3e8, 'cancelled'],
  ],
  [
    'La venta de 90 megavatios de Iberdrola a Microsoft se ha venido abajo.',
    ['iberdrola microsoft', 'power', 9e7, 'cancelled'],
  ],
  ['Nvidia metió 2.000 millones de dólares en CoreWeave.', ['coreweave nvidia', 'money', 2e9, 'completed']],
  ['KIO y OpenAI sostienen pláticas para un arriendo de 100 megavatios.', ['kio openai', 'power', 1e8, 'rumored']],
  [
    'El plan de Nvidia de invertir 100.000 millones de dólares en OpenAI no ha pasado del papel.',
    ['nvidia openai', 'money', 1e11, 'stalled'],
  ],
  [
    'OpenAI y Oracle desecharon el plan de ampliar Abilene a 2 gigavatios.',
    ['openai oracle', 'power', 2e9, 'cancelled'],
  ],
  [
    'SoftBank ha interrumpido las conversaciones para comprar Switch por 50.000 millones de dólares.',
    ['softbank switch', 'money', 5e10, 'cancelled'],
  ],
  [
    'El acuerdo de OpenAI con Nvidia por 10 gigavatios sigue sin rubricarse.',
    ['nvidia openai', 'power', 1e10, 'intended'],
  ],
  ['Dell ha hecho llegar a CoreWeave 1.000 servidores.', ['coreweave dell', 'units', 1000, 'completed']],
  ['Microsoft tendrá alrededor del 27 % de OpenAI.', ['microsoft openai', 'stake', 27, 'agreed']],
  [
    'Los 300 megavatios que Endesa reservaba a Google no estarán disponibles por falta de líneas.',
    ['endesa google', 'power', 3e8, 'stalled'],
  ],
  [
    'La venta de SambaNova a Intel por 1.600 millones de dólares se quedó por el camino.',
    ['intel sambanova', 'money', 1.6e9, 'cancelled'],
  ],
  ['Los 5.000 millones de dólares de Nvidia a Intel cambiaron de manos.', ['intel nvidia', 'money', 5e9, 'completed']],
  // A payment in advance is no stake.
  ['El acuerdo de Iren con Microsoft incluye un pago por adelantado del 20 %.'],
]
