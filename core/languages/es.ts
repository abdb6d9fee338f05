import { across, behind, codes, inflected, list, numbers } from './list.ts'
import type { LanguagePack } from './pack.ts'

/** Words for making an amount larger or smaller. */
const changed = list`
  rebaj* | reduc* | reduj* | reduce* | recort* | aument* | elev* | ampli* | sube* | subi* | baja* | bajó | pasa* | pasó | increment* | duplic* | revis* | encog*
`

/** Deeds that change what is had, and the words for them once done. */
const deeds = list`
  comprar | pagar | aportar | inyectar | desembolsar | prestar | recaudar | captar | gastar | entregar | instalar |
  suministrar | abonar | costear | sufragar | traspasar | colocar | cobrar | depositar | girar | liquidar | vender | ceder |
  meter | invertir | adquirir | emitir | recibir | percibir | transferir | construir |
  absorber | engullir | enviar | despachar | activar | montar | enchufar | desplegar | enajenar | ejercer |
  canjear | volcar | reembolsar | inaugurar | encender | conectar | completar | culminar | consumar |
  perfeccionar | rematar | reunir | atraer | dotar | alojar | expedir | estrenar
`
const pasts = list`
  compró | pagó | aportó | inyectó | desembolsó | prestó | recaudó | captó | gastó | entregó | instaló | suministró |
  abonó | costeó | sufragó | traspasó | colocó | cobró | depositó | giró | liquidó | vendió | cedió | metió | invirtió |
  adquirió | emitió | recibió | percibió | transfirió | construyó | compraron | pagaron | aportaron | inyectaron |
  desembolsaron | prestaron | recaudaron | captaron | gastaron | entregaron | instalaron | suministraron | abonaron |
  costearon | sufragaron | traspasaron | colocaron | cobraron | depositaron | giraron | liquidaron | vendieron | cedieron |
  metieron | invirtieron | adquirieron | emitieron | recibieron | percibieron | transfirieron | construyeron |
  absorbió | engulló | envió | despachó | activó | montó | enchufó | desplegó | enajenó | ejerció | canjeó |
  volcó | reembolsó | inauguró | encendió | conectó | completó | culminó | consumó | perfeccionó | remató |
  reunió | atrajo | expidió | estrenó | absorbieron | engulleron | enviaron | despacharon | activaron |
  montaron | enchufaron | desplegaron | enajenaron | ejercieron | canjearon | volcaron | reembolsaron |
  inauguraron | encendieron | conectaron | completaron | culminaron | consumaron | perfeccionaron | remataron |
  reunieron | atrajeron | expidieron | estrenaron
`
const participles = list`
  comprad | pagad | aportad | inyectad | desembolsad | prestad | recaudad | captad | gastad | entregad | instalad |
  suministrad | abonad | costead | sufragad | traspasad | colocad | cobrad | depositad | girad | liquidad | vendid | cedid |
  metid | invertid | adquirid | emitid | recibid | percibid | transferid | construid |
  absorbid | engullid | enviad | despachad | activad | montad | enchufad | desplegad | enajenad | ejercid |
  canjead | volcad | reembolsad | inaugurad | encendid | conectad | completad | culminad | consumad |
  perfeccionad | rematad | reunid | atraíd | expedid | estrenad | concluid | finalizad | utilizad | ocupad |
  terminad | materializad
`
/** All that is undertaken: deeds, and what is done with them over time. */
const undertakings = [
  ...deeds,
  ...list`
    alquilar | financiar | levantar | destinar | contratar | arrendar | proporcionar | tomar | reservar | encargar |
    rentar | equipar | avalar | suscribir | cubrir | asumir | convertir
  `,
]

/** What ends a deal, however it came there, and what tells, behind it, that it was settled before: "completó por fin la compra de acciones que había anunciado". */
const closings = across(
  list`
    completó | completa | ha completado | han completado | completaron | cerró | cierra | ha cerrado | han cerrado |
    cerraron | culminó | culmina | ha culminado | concluyó | concluye | ha concluido | finalizó | finaliza |
    ha finalizado | consumó | consuma | formalizó | formaliza | materializó | materializa | remató | remata
  `,
  list`la compra | la adquisición | la venta | la operación | la inversión | la transacción | la fusión | la toma`,
)
const promised = list`
  que había anunciado | que habían anunciado | que anunció | que anunciaron | que había acordado | que acordó |
  que acordaron | que había pactado | que pactó | anunciada | acordada | pactada | prometida | comprometida | firmada
`

/** What stands before a deed that waits for its day, and such deeds. */
const notYet = list`
  aún no ha | aún no han | aún no se ha | aún no se han | aún no había | todavía no ha | todavía no han | todavía no se ha |
  todavía no se han | todavía no había
`
const awaited = list`
  pagado | abonado | desembolsado | invertido | cerrado | completado | transferido | girado | cobrado | aportado |
  perfeccionado | concluido | ejercido | inyectado
`

export const es: LanguagePack = {
  lang: 'es',
  script: 'spaced',
  quantities: {
    decimal: ',',
    groupsByEither: true,
    hundreds: [''],
    numerals: numbers`
      medio 0.5 | un 1 | una 1 | uno 1 | dos 2 | tres 3 | cuatro 4 | cinco 5 | seis 6 | siete 7 | ocho 8 |
      nueve 9 | diez 10 | once 11 | doce 12 | trece 13 | quince 15 | dieciséis 16 | dieciocho 18 | veinte 20 |
      veinticinco 25 | treinta 30 | cuarenta 40 | cincuenta 50 | sesenta 60 | cien 100 | doscientos 200 |
      trescientos 300 | quinientos 500 | mil 1000 | veintiuno 21 | veintiún 21 | veintidós 22 | veintitrés 23 |
      veinticuatro 24 | veintiséis 26 | veintisiete 27 | veintiocho 28 | veintinueve 29 | catorce 14 |
      diecisiete 17 | diecinueve 19 | setenta 70 | ochenta 80 | noventa 90 | cuatrocientos 400 |
      seiscientos 600 | setecientos 700 | ochocientos 800 | novecientos 900 | doscientas 200 | trescientas 300 |
      cuatrocientas 400 | quinientas 500 | media 0.5 | treinta y cinco 35 | cuarenta y cinco 45 |
      ciento veinte 120 | ciento cincuenta 150 | ciento treinta 130 | ciento cuarenta 140 |
      ciento sesenta 160 | ciento ochenta 180 | doscientos cincuenta 250 | trescientos cincuenta 350 |
      treinta y dos 32 | treinta y seis 36 | treinta y ocho 38 | cuarenta y dos 42 | cuarenta y ocho 48 |
      cincuenta y cinco 55 | sesenta y cinco 65 | setenta y cinco 75 | ochenta y cinco 85 | noventa y cinco 95 | ciento diez 110 | ciento veinte 120 | ciento veinticinco 125 | ciento treinta 130 | ciento cuarenta 140 |
      ciento cincuenta 150 | ciento sesenta 160 | ciento setenta 170 | ciento ochenta 180 | ciento noventa 190 |
      un millar de 1000 | millar de 1000 | medio millar de 500 | un centenar de 100 | centenar de 100 |
      medio centenar de 50 | una decena de 10 | una docena de 12 | media docena de 6 | una quincena de 15 |
      una veintena de 20 | una treintena de 30 | una cuarentena de 40 | una cincuentena de 50 | un centenar largo de 100 |
      millón y medio 1.5e6 | billón y medio 1.5e12 | millón 1e6 | billón 1e12
    `,
    scales: numbers`
      mil 1e3 | millón 1e6 | millones 1e6 | mill. 1e6 | mm 1e6 | mdd 1e6 | mde 1e6 | mil millones 1e9 |
      mmdd 1e9 | millardos 1e9 | millardo 1e9 | billón 1e12 | billones 1e12 | millón y medio 1.5e6 |
      billón y medio 1.5e12 | mil mill 1e9 | mil mdd 1e9 | mill 1e6 | MUSD 1e6 | bn 1e9 | miles de millones 1e9 | k 1e3
    `,
    sums: ['', 'con'],
    halves: ['y'],
    thousand: 'mil',
    currencies: codes`
      dólar USD | dólares USD | dólares estadounidenses USD | dólares australianos AUD |
      dólares canadienses CAD | dólares taiwaneses TWD | euro EUR | euros EUR | libras GBP |
      libras esterlinas GBP | yenes JPY | wones KRW | yuanes CNY | francos suizos CHF | coronas suecas SEK |
      coronas SEK | coronas noruegas NOK | rupias INR | reales BRL | pesos mexicanos MXN | pesos MXN |
      dirhams AED | riales SAR | dólar estadounidense USD | dólares americanos USD |
      dólares norteamericanos USD | dólares de Estados Unidos USD | dólares de EE.UU. USD |
      dólares de EE. UU. USD | dólares de Taiwán TWD | nuevos dólares taiwaneses TWD |
      dólares de Hong Kong HKD | dólares hongkoneses HKD | dólares singapurenses SGD | dólares de Singapur SGD |
      libra GBP | yen JPY | yenes japoneses JPY | won KRW | wons KRW | wones surcoreanos KRW | yuan CNY |
      yuanes chinos CNY | yuan renminbi CNY | renminbi CNY | renminbis CNY | rupias indias INR | real BRL |
      reales brasileños BRL | pesos argentinos ARS | pesos chilenos CLP | pesos colombianos COP | soles PEN |
      coronas danesas DKK | dirhams emiratíes AED | dírhams AED | riyales SAR | riales saudíes SAR |
      francos CHF | ringgits MYR | shekels ILS | séqueles ILS |
      dólares neozelandeses NZD | coronas checas CZK | pesos uruguayos UYU | pesos dominicanos DOP | pesos filipinos PHP | nuevos soles PEN |
      guaraníes PYG | bolivianos BOB | quetzales GTQ | colones CRC | bahts THB | baht THB | rupias indonesias IDR | dong VND | eslotis PLN |
      zlotys PLN | forintos HUF | liras turcas TRY | rands ZAR | rublos RUB | tenges KZT | riales cataríes QAR | riyales cataríes QAR |
      dinares kuwaitíes KWD | libras egipcias EGP
    `,
    places: [
      {
        currencies: { pesos: 'COP' },
        marks: list`Colombia | colombian | Bogotá | Medellín | Cali`,
        least: 2,
        unless: ['México'],
      },
      {
        currencies: { pesos: 'CLP' },
        marks: list`Chile | chilen | Santiago | Antofagasta`,
        least: 2,
        unless: ['México'],
      },
      {
        currencies: { pesos: 'ARS' },
        marks: list`Argentina | argentin | Buenos Aires | Neuquén | Córdoba`,
        least: 2,
        unless: ['México'],
      },
    ],
    yenSign: 'JPY',
    power: numbers`
      teravatios 1e12 | gigavatio 1e9 | gigavatios 1e9 | gigawatt 1e9 | gigawatts 1e9 | gigawatios 1e9 |
      megavatio 1e6 | megavatios 1e6 | megawatt 1e6 | megawatts 1e6 | megawatios 1e6 | kilovatios 1e3 |
      vatios 1 | teravatio 1e12 | terawatt 1e12 | terawatts 1e12 | gigawatio 1e9 | gigavatio y medio 1.5e9 |
      gigas de potencia 1e9 | gigas de capacidad 1e9 | gigas de energía 1e9 | gigas de cómputo 1e9 |
      megas de potencia 1e6 | megas de capacidad 1e6 | megas de energía 1e6 | megas de cómputo 1e6 |
      megas eléctricos 1e6 | megavatios IT 1e6 | MVA 1e6 | megawatio 1e6 | kilovatio 1e3 | kilowatts 1e3 | watts 1
    `,
    percent: ['por ciento', 'por cien'],
    shares: list`
      acciones | títulos | warrants | acciones ordinarias | acciones nuevas | certificados de opción | opciones
    `,
    goods: list`
      chips | GPU | GPUs | procesadores | aceleradores | TPU | tarjetas | servidores | sistemas | obleas |
      semiconductores | unidades | superchips | microchips | chips de IA | microprocesadores |
      tarjetas gráficas | unidades de procesamiento gráfico | unidades de procesamiento tensorial |
      aceleradoras | CPU | CPUs | TPUs | LPU | XPU | racks | bastidores | placas | H100 | H200 | H20 | H800 |
      B200 | B300 | GB200 | GB300 | MI300X | MI355X | MI450 | Trainium | Trainium2 | Trainium3 | Ascend |
      chips avanzados | chips aceleradores | circuitos integrados | módulos
    `,
    years: ['años', 'año'],
    months: ['meses'],
    lasting: numbers`
      bienal 2 | trienal 3 | cuatrienal 4 | quinquenal 5 | decenal 10 | una década 10 | dos décadas 20 | tres décadas 30 | un lustro 5
    `,
    apart: list`con | por | para | si | pero | y | a | en | corresponden | entre | mientras | cuando | restante`,
    counted: list`
      personas | usuarios | clientes | suscriptores | parámetros | tokens | habitantes | hogares |
      viviendas | empleos | operaciones | transistores | metros | kilómetros | toneladas | descargas
      | visitas | trabajadores | ciudadanos | horas | litros
    `,
    ofWhich: list`de los que | de las que | de los cuales | de las cuales | de ellos | de ellas | de estos`,
    ofThem: list`de ellos | de ellas | de los cuales | de estos`,
    soon: list`este | esta | ya | en | para | irán | son | serán | llegarán | estarán | cada | han | fueron | eran | quedan | deben | más | hasta | están`,
    versus: list`frente a | frente a los | en lugar de | en lugar de los | en vez de | contra | desde los`,
    paidIn: ['en'],
    fillers: list`
      de | de sus | de nuevas | del | nuevas | más de
    `,
    upTo: list`
      hasta | un máximo de | como máximo | máximo de | no más de | un tope de | un techo de | hasta
      un máximo de | hasta los | hasta el | hasta unos | a lo sumo | de hasta | hasta en | tope de |
      con un tope de | con un techo de | techo de | un máximo estimado de | hasta un total de |
      hasta por | como mucho | cuando mucho | a lo más | no superior a | no superiores a | hasta
      casi | hasta cerca de | de un máximo de | por un máximo de | con un máximo de | menos de |
      inferior a | no más del | menos del | hasta las | podría llegar a | podrían llegar a | puede
      llegar a | pueden llegar a | podrá llegar a | para llegar a | podría alcanzar | podrían
      alcanzar | puede alcanzar | pueden alcanzar | podría ascender a | podrían ascender a | podría
      elevarse a | ampliable a | ampliables a | ampliable hasta | extensible a | extensibles a |
      podría subir a | podría crecer a | con potencial para alcanzar | no pasará de | no pasarán de | no pasa de | no pasaría de |
      no excederá | no excederá los | no excede | no excede los | no excederán | no superará | no superará los |
      no superará el | no superarán | no superarán los | no supera | no supera los | no supera el | no superan |
      no superan los | no superaría | no superaría los | no rebasará | no rebasará los | no rebasa | no rebasa los |
      no sobrepasará | no podrá superar | no podrá superar los | no podrá exceder | no puede superar |
      sin exceder | sin superar | sin superar los | sin pasar de | sin rebasar | por debajo de | por debajo de los |
      inferior al | menos de los | tope fijado en | hasta un importe de | hasta un monto de | hasta una cantidad de | hasta la cantidad de | hasta la suma de | no irá más allá de | no irá más allá de los | no mayor a |
      no mayor de | un monto máximo de | un importe máximo de | una cuantía máxima de
    `,
    atLeast: list`
      no menos del | no menos de un | no inferior al | mínima de |
      más allá de | más allá de los | un mínimo garantizado de | supera con creces los | superan con creces los |
      supera con creces | supera ampliamente los | supera holgadamente los | rebasa con creces los | no baja de |
      no bajará de | no bajarán de | pasa de los | pasan de los | pasará de los | superado los | superado el |
      superado las | rebasado los | sobrepasado los | rebasando los | supere los | supere el | bien por encima de |
      muy por encima de | muy superior a | algo más de | algo más del | un poco más de | poco más de |
      al menos | más de | por lo menos | no menos de | como mínimo | un mínimo de | mínimo de |
      superior a | por encima de | superiores a | más del | supera | superan | superar | por encima
      de los | supera los | superan los | más de los | más de las | más de unos | por más de | por
      un mínimo de | con un mínimo de | de al menos | superó | superaron | superará | superaría |
      superando | rebasa | rebasan | rebasar | rebasó | excede | exceden | arriba de | mayor a |
      mayor de | no inferior a | no inferiores a | por arriba de | por encima del | mínimo | cuando
      menos | nada menos que | supera el | superar el | superar los | superar las | superando el |
      superando los | superó el | superó los | superará el | superará los | superaría los |
      superen los | que supera los | rebasa los | rebasan los | rebasar los | rebasó los |
      excede los | superior a los | superiores a los | mayor a los | no menos de los | por lo menos
      unos | de más de | de cuando menos | no menor a | no menor de | a partir de los | ronda o supera los | supera ya los | superan ya los | superior al | bastante
      más de | mucho más de | sobrepasa los | sobrepasa | sobrepasan | sobrepasan los | sobrepasar
      los | plazo mínimo de | duración mínima de
    `,
    prepositions: [],
    upToAfter: list`
      como máximo | a lo sumo | como mucho | máximo | a lo más | como tope | el máximo que | de
      máximo
    `,
    atLeastAfter: list`
      o más | como mínimo | al menos | por lo menos | como poco | cuando menos | largos | o incluso más | mínimo
    `,
    about: list`
      algo menos de | poco menos de | un poco menos de | algo menos del | poco menos del | ligeramente por debajo de |
      apenas por debajo de |
      unos | unas | cerca de | casi | alrededor de | aproximadamente | en torno a | cerca del | los | las | de |
      del | el | un | una | otros | otras | adicionales | primeros | los primeros | entre | de entre | por | a |
      en | un total de | con | al | unos casi | alrededor de los | cerca de los | en torno a los |
      próximo a los | hacia | poco más o menos | prácticamente | otros casi | los otros | las otras | estos |
      esos | aquellos | sus | nuestros | primeras | las primeras | por unos | por casi | por valor de | sumar |
      total de | hace
    `,
    to: list`
      a | o | hasta | a los | y unos | o los | hasta los | hasta unos | y hasta | a unos | o incluso
    `,
    between: ['entre', 'de entre'],
    and: ['y', 'y los', 'y el', 'y las'],
    change: list`
      pasar de | pasa de | pasó de | pasan de | pasado de | pasará de | pasando de | sube de | subió de |
      subir de | elevó de | eleva de | elevar de | elevado de | redujo de | reduce de | reducido de |
      rebajó de | rebaja de | bajó de | baja de | aumentó de | aumentar de | creció de
    `,
    changed,
    changeEnds: { from: list`de | desde | desde los | de los`, to: list`a | hasta | a los` },
    rates: list`
      por gigavatio | el gigavatio | por megavatio | el megavatio | por acción |
      la unidad | por unidad | por chip | la hora | por hora | por título | por GW | por MW |
      por cada gigavatio | por cada GW | cada gigavatio | cada GW | al gigavatio | el GW |
      por gigawatt | por megawatt | por vatio | por kilovatio | por pieza | la pieza | por cada chip |
      cada chip | por GPU | por procesador | por servidor | por tarjeta | por rack | por empleado |
      por usuario | por persona | por barril | por cada acción | por token | por millón de tokens
    `,
    apiece: ['cada una', 'cada uno'],
    ratesAhead: list`por gigavatio | cada gigavatio | por megavatio | cada megavatio | cada gigawatt`,
    moments: list`
      antes | atrás | después | de edad | de antigüedad | de historia | de experiencia | de vida
    `,
    vague: list`
      decenas de miles de millones | cientos de miles de millones | miles de millones | cientos de millones |
      decenas de millones | cientos de miles | decenas de miles | varios miles | varios cientos |
      varios miles de millones | miles de | varios años | unos pocos | varias decenas de miles de millones |
      unos miles de millones | unos cientos de millones | varios cientos de millones | varios millones |
      varios billones | cientos de megavatios | unos años | hace un | hace dos | hace tres | hace cuatro |
      hace cinco | hace seis | hace siete | hace ocho | hace diez | hace casi | hace más | hace unos |
      hace apenas | hace poco | hace 1 | hace 2 | hace 3 | hace 4 | hace 5 | hace 6 | hace 7 | hace 8 | hace 9
    `,
    one: list`
      el primer | primer | un primer | cada | un | más de un | casi un | cerca de un | alrededor de un | el
    `,
  },
  claims: {
    abbreviations: list`
      sr | sra | dr | dra | s.a | inc | corp | co | ltd | ee.uu | uu | ee | p.ej | etc | aprox | núm | art |
      mill | mdd | ene | feb | abr | jul | ago | sept | oct | nov | dic
    `,
    beside: {
      roles: codes`
        con with | junto with | a to | al to | hacia to | en in | por by | de of | del of | para for |
        y and | e and | o and | entre between | como as | que as | sobre over | contra over
      `,
      articles: list`el | la | los | las`,
    },
    ordinalStop: false,
    behindReplaced: [],
    dates: {
      months: [
        ['enero', 'ene'],
        ['febrero', 'feb'],
        ['marzo'],
        ['abril', 'abr'],
        ['mayo'],
        ['junio'],
        ['julio'],
        ['agosto'],
        ['septiembre', 'setiembre', 'sept'],
        ['octubre', 'oct'],
        ['noviembre', 'nov'],
        ['diciembre', 'dic'],
      ],
      weekdays: [['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado'], ['domingo']],
      lastYear: ['del año pasado', 'del pasado año', 'el año pasado', 'hace un año', 'un año antes'],
      relative: [
        { phrase: 'el año pasado', years: -1 },
        { phrase: 'el pasado año', years: -1 },
        { phrase: 'del año pasado', years: -1 },
        { phrase: 'hace un año', years: -1 },
        { phrase: 'hace dos años', years: -2 },
        { phrase: 'el mes pasado', months: -1 },
        { phrase: 'el pasado mes', months: -1 },
        { phrase: 'hace un mes', months: -1 },
        { phrase: 'hace dos meses', months: -2 },
        { phrase: 'hace tres meses', months: -3 },
        { phrase: 'hace cuatro meses', months: -4 },
        { phrase: 'hace cinco meses', months: -5 },
        { phrase: 'hace seis meses', months: -6 },
        { phrase: 'a comienzos de mes', months: 0 },
        { phrase: 'a principios de mes', months: 0 },
        { phrase: 'la semana pasada', days: -7 },
        { phrase: 'la pasada semana', days: -7 },
        { phrase: 'hace una semana', days: -7 },
        { phrase: 'hace dos semanas', days: -14 },
        { phrase: 'dos semanas antes', days: -14 },
      ],
    },
    cues: {
      invest: list`
        invert* | invier* | inversión | inversiones | inversor* | inversionista* | coinvers* | coinvier* |
        desinver* | inyect* | inyección | aport* | poner en | pone en | puso en | puesto en | pondrá |
        destin* | desembols* | capital | ronda | rondas | ronda de financiación | ronda de financiamiento |
        levanta ... ronda | levanta fondos | levanta financiación | levanta ... millones | levantan | levantó |
        levantaron | levantado | levantar fondos | levantar capital | capta | captan | captó | captaron |
        captar | captado | captación | recaud* | participación | participaciones | accionista* | accionariado |
        suscri* | socio* | apuesta | apuestan | apostó | apostará | cheque | financiación | financiamiento |
        fondeo | respald* | capitalización de la deuda | serie a | serie b | serie c | serie d | serie e |
        serie f | serie g
      `,
      buy: list`
        compr* | adqui* | pedido | pedidos | encarg* | pag* | gast* | reserv* | contratar | contrató |
        contrata | contratará | contratado | contratada | contratados | contratadas | abona | abonar |
        abonará | abonó | abonado | se hace con | se hizo con | consumirá
      `,
      supply: list`
        suministr* | entreg* | provee | proveen | proveer | proveerá | proveerán | proveyó | proveedor* |
        proporcion* | despliega | despliegan | desplegar | desplegará | desplegarán | desplegado | desplegada |
        desplegó | despliegue | despliegues | instal* | equip* | capacidad | potencia | cálculo | cómputo |
        computación | computacional | acceso a | vend* | venta | constru* | levantar | levantará | levantarán |
        edific* | infraestructura* | centro de datos | centros de datos | data center | data centers |
        data centre | datacenter | datacenters | centro de procesamiento de datos | servidores | dotar |
        alberg* | fabric* | produc* | supercomputador* | superordenador* | clúster | cluster | gigafactoría* |
        nube | semiconductor* | aceleradores | pondrá en marcha | poner en marcha | puesta en marcha
      `,
      lease: list`
        alquil* | arrend* | arriend* | inquilin* | alojamiento | aloja | alojará | colocation | coubicación |
        colocación de servidores | subarr*
      `,
      finance: list`
        préstamo* | crédito* | deuda | bonos | bono | emisión | emite | emitió | emitir | emitirá | financi* |
        refinanci* | garant* | aval | avala | avaló | avalar | avalará | avales | avalado | avalada | presta |
        prestar | prestó | prestará | prestan | prestamista* | sindicado | hipotec* | pagarés | titulización |
        obligaciones convertibles | arrendamiento financiero
      `,
      acquire: list`
        adquisi* | adquir* | compra de | opa | oferta | fusión | fusion* | absorb* | absorción | hacerse con |
        se hace con | se hizo con | toma de control | tomar el control | toma el control | comprar la empresa |
        comprar la compañía | puja | pujó | venta de la compañía | venta de la empresa | venta del grupo |
        venta de la sociedad
      `,
      licence: list`
        licenci* | regalías | canon | derechos de uso
      `,
      warrant: list`
        warrant* | derechos de compra | derecho a comprar | derecho de comprar | opciones sobre | opción sobre |
        opciones de compra | derechos de suscripción | derecho de suscripción | opción de compra |
        opción para comprar | opción a comprar | opción de adquirir | garantías de suscripción |
        certificados de opción | certificado de opción
      `,
      deal: list`
        acuerdo* | contrato* | pacto | pactos | alianza* | asociación | convenio* | colaboración |
        colaboraciones | cooperación | proyecto | proyectos | plan | planes | carta de intenciones |
        carta de intención | memorando* | memorándum* | compromiso* | compromet* | operación | operaciones |
        transacción | transacciones | empresa conjunta | joint venture | sociedad conjunta | consorcio |
        encargo | encargos | campus | complejo | valorado en | valuado en | por un monto de |
        por un importe de | valor de | stargate | tramo | tramos | megacontrato* | macrocontrato* |
        megaacuerdo* | macroacuerdo* | megaproyecto* | macroproyecto* | programa | trato | iniciativa |
        entendimiento | partenariado | operación valorada en | operación valuada en | transacción valorada en |
        transacción valuada en | alianza valorada en | inversión valorada en | compra valorada en |
        adquisición valorada en | venta valorada en | infraestructura valorada en | oferta valorada en |
        licitación | concesión | vínculo
      `,
      disclaimed: list`
        nunca fue ... compromiso | nunca fueron ... compromiso | nunca ha sido ... compromiso |
        nunca han sido ... compromiso | nunca hubo ... compromiso | nunca existió ... compromiso |
        nunca supuso ... compromiso | nunca supusieron ... compromiso | nunca constituy* ... compromiso |
        nunca represent* ... compromiso | jamás fue ... compromiso | jamás fueron ... compromiso |
        jamás hubo ... compromiso | jamás ha sido ... compromiso | no era ... compromiso |
        no eran ... compromiso | no es ... compromiso | no son ... compromiso | no fue ... compromiso |
        no fueron ... compromiso | no ha sido ... compromiso | no hay ... compromiso |
        no había ... compromiso | no hubo ... compromiso | no existe ... compromiso |
        no existía ... compromiso | no se trata ... compromiso | no se trataba ... compromiso |
        no constituy* ... compromiso | no supon* ... compromiso | no implic* ... compromiso |
        no represent* ... compromiso | no equivale* ... compromiso | no tien* ... compromiso |
        ningún compromiso | sin compromiso | sin ningún compromiso | y no un compromiso |
        y no como un compromiso | no un compromiso | más que un compromiso | lejos de ser un compromiso |
        lejos de un compromiso | nunca se comprometió | nunca se comprometieron | nunca se ha comprometido |
        nunca nos comprometimos | nunca nos hemos comprometido | jamás se comprometió |
        jamás nos comprometimos | no se comprometió | no se ha comprometido | no se ha comprometido a |
        no nos hemos comprometido | no nos comprometimos | no está comprometid* | no están comprometid* |
        no se compromete | no comprometía | no compromete | nunca prometi* | nunca hemos prometido |
        nunca ha prometido | no prometi* | nunca fue una promesa | nunca fueron una promesa |
        no era una promesa | no fue una promesa | no es una promesa | no una promesa | jamás fue una promesa |
        no era un pedido | no es un pedido | no era un pedido en firme | nunca fue un pedido |
        no es un contrato | no era un contrato | no hay contrato firmado | no hay ningún contrato |
        nada firmado | nada está firmado | no hay nada firmado | no se firmó ningún | no se ha firmado ningún |
        no era un cheque | no es un cheque | no era una garantía | no es una garantía |
        no era una cifra ... comprometida | no eran una obligación | no son una obligación |
        no es una obligación | no era una obligación | nunca fue una obligación | nunca fueron una obligación |
        no genera* ... obligación | no crea* ... obligación | no impon* ... obligación |
        no implica* ... obligación | no supone* ... obligación | no tiene* ... obligación | no está* obligad* |
        no estaba* obligad* | no queda* obligad* | no obliga* | no nos obliga* | sin obligación |
        ninguna obligación | solo un techo | sólo un techo | era un techo | es un techo | eran un techo |
        es un tope | era un tope | solo un tope | sólo un tope | un simple tope | un mero tope | mero techo |
        solo un límite | sólo un límite | era un límite | eran un límite | un límite máximo | solo un máximo |
        sólo un máximo | era un máximo | eran un máximo | es un máximo | sino un máximo | sino un tope |
        sino un techo | sino el máximo | máximo teórico | meramente indicativ* | puramente indicativ* |
        solo orientativ* | era una invitación | una invitación a invertir | solo una invitación |
        no era vinculante | no eran vinculantes | no fue vinculante | no resulta vinculante |
        nunca fue vinculante | nunca fueron vinculantes | no tenía carácter vinculante | sin valor vinculante |
        no vincula* | no hay garantía* | no hay ninguna garantía | no existe garantía | no existen garantías |
        sin garantía* | no garantiz* | no tiene garantizad* | no está* garantizad* | no hay certeza |
        no existe certeza | no puede garantizar | da marcha atrás | dan marcha atrás | dio marcha atrás |
        dieron marcha atrás | ha dado marcha atrás | dando marcha atrás | recula | reculó | se desdice |
        se desdijo | matiza | matizó | matizaron | resta importancia | restó importancia |
        enfría las expectativas | enfrió las expectativas | rebaja las expectativas | rebajó las expectativas |
        se distancia de | se distanció de | toma distancia | no está escrito | no están escritos |
        no figura en ningún contrato | a título indicativo | carácter indicativo | corresponde a un objetivo |
        responde a un objetivo | es un objetivo y no | era un objetivo y no | no un contrato | no un pedido |
        nunca fue un contrato | nunca fue un acuerdo firme | solo una estimación | sólo una estimación |
        una mera estimación | es solo una previsión | una mera declaración de intenciones |
        mera declaración de intenciones | no hay nada comprometido | no es una cifra cerrada |
        en ningún caso un compromiso | en ningún caso constituye | no es firme | no son firmes |
        sin carácter vinculante | sin fuerza vinculante | no nos compromete | no le obliga | no les obliga |
        no nos ata | papel mojado | rango de compromiso | agua al vino | nunca tuvo rango |
        nunca tuvieron rango | nada garantiza | no hay seguridad | no es seguro que | no está asegurad* |
        no están asegurad* | sin compromiso firme | a discreción | discrecional | nadie prometió |
        nadie ha prometido | no hemos prometido | no habíamos prometido | no asegura que | nada asegura que |
        escrito en piedra | nunca llegó a ser | nunca pasó de ser | no pasaba de ser | no pasa de ser |
        no era más que | no es más que | no eran más que | no son más que | sin ataduras | sin obligaciones |
        orientativ* | rebaj* el tono | quit* hierro | son un techo | son un tope | son un máximo |
        son un límite | no tiene por qué | no tienen por qué | no tenía por qué | nada amarrado |
        no está amarrad* | eran una posibilidad | era una posibilidad | una posibilidad no una |
        no una obligación | no un encargo | no una garantía | no son vinculantes | no es vinculante |
        no está* comprometid* | no son obligatori* | no es obligatori* | nadie obliga | nada obliga |
        nada le obliga | nada les obliga | nada nos obliga | puede echarse atrás | puede retirarse |
        pueden retirarse | puede desistir | sin penalización | una aspiración y no | una aspiración no |
        una meta y no | era una aspiración | era solo una idea | un deseo y no | más un deseo que |
        más una intención que | más una meta que | cada inversión se decidirá | caso por caso | paso a paso |
        enfría los | enfría el | enfrió los | enfrió el | baja el tono | bajó el tono | echa agua fría |
        echó agua fría | jarro de agua fría | pone paños fríos | puso paños fríos | pincha el globo |
        pinchó el globo | y nada más | hipótesis y nada | nadie garantizó | nadie garantiza |
        nadie ha garantizado | nunca garantizó | nunca se garantizó | nunca se garantizaron |
        nunca estuvo garantizad* | nunca estuvieron garantizad* | nunca fue firme | es una simple hipótesis |
        son una hipótesis | es una hipótesis | es solo una hipótesis | un simple deseo |
        sin que medie compromiso
      `,
      denied: list`
        desmient* | desmint* | desmentir | desmentido* | desmentida* | niega | niegan | negó | negaron |
        negado | negando | falso | falsa | falsos | falsas | falsedad | mentira | infundad* | sin fundamento |
        carece* de fundamento | carece* de base | sin base alguna | no es cierto | no son ciertas |
        no es cierta | no era cierto | no es verdad | no son verdad | inexact* | incorrect* | erróne* |
        inventad* | es un invento | rechazó las informaciones | rechaza las informaciones |
        rechazó la información | rechaza la información | rechazó esa información | rechazó los rumores |
        rechaza los rumores | rechazaron los rumores | no hay negociaciones | no hay ninguna negociación |
        no existen negociaciones | no hay conversaciones | no existen conversaciones |
        no mantiene conversaciones | no está negociando | no están negociando | no está en conversaciones |
        no existe ningún acuerdo | no existe acuerdo | no hay ningún acuerdo | no hay oferta |
        no ha recibido ninguna oferta | no ha presentado ninguna oferta | no tiene planes de |
        no tenemos planes de | no ha firmado ningún | no han firmado ningún | no hemos firmado ningún | bulo |
        bulos | tonterías | disparate | no hay acuerdo alguno | no existe acuerdo ni negociación |
        ni acuerdo ni negociación | no existe negociación | ninguna negociación | no hay tal | no es así |
        sin ningún fundamento | no hay contactos | nunca hemos negociado | nunca ha negociado | nunca negoció |
        no estamos negociando | no tenemos ningún acuerdo | no tiene ningún acuerdo | tach* de fals* |
        tachó de | tacha de | patraña* | infundio* | pura especulación | puras especulaciones |
        meras especulaciones | mera especulación | sin pies ni cabeza | categóricamente | no está a la venta |
        no se vende | no contempla vender | rebatió | rechaza de plano | rechazó de plano |
        rechaza tajantemente | nunca existió | nunca existieron | nunca ha existido | no hubo conversaciones |
        nunca hubo conversaciones | nunca hubo negociaciones | no tiene intención de | no tienen intención de |
        no entra en sus planes | no está en sus planes | no tiene constancia | no le consta | desautoriz* |
        es rotundamente | carece de sentido | no responde a la realidad | no se ajusta a la realidad |
        ajeno a la realidad | absurd* | ridícul* | es una fantasía | pura fantasía | son fantasías |
        nada de eso | nunca lo hemos | nunca se habló | salió ... al paso | sale ... al paso |
        salieron al paso | descartó que | descarta que | ha descartado que | descartaron que | nada de cierto |
        ni una palabra de verdad | nunca pidió | nunca ha pedido | nunca pedimos | jamás ha pedido |
        nunca ha firmado | nunca firmó | calificó de infundad* | califica de infundad* | tilda de fals* |
        tildó de fals* | tildó de infundad* | tilda de infundad* | tildan de fals* | tacha de fals* |
        tachan de fals* | tachó de infundad* | mentís | no existe tal | no existen tales |
        no hay conversación alguna | no hay negociación alguna | no estamos en conversaciones |
        no están en conversaciones | no mantenemos conversaciones | no hemos recibido ninguna |
        no hemos hablado con | no hemos ofrecido | no ha ofrecido | invención | no hay ni una palabra |
        no tiene fundamento | no tienen fundamento | carece de todo fundamento | sin ninguna base |
        faltan a la verdad | falta a la verdad
      `,
      cancelled: list`
        cancel* | rescind* | rescisión | anula | anulan | anuló | anularon | anular | anulado | anulada |
        anulados | anuladas | anulación | abandona | abandonan | abandonó | abandonaron | abandonar |
        abandonado | abandonada | abandonará | abandono | renuncia a | renuncian a | renunció a |
        renunciaron a | renunciar a | ha renunciado | retira | retiran | retiró | retiraron | retirar |
        retirado | retirada | retirará | desist* | rompe el | rompe su | rompe con | rompió el | rompió su |
        rompió con | rompieron el | rompieron su | romper el | romper su | romper con | se rompe | se rompió |
        rompen | ruptura | roto | rota | fracas* | frustrad* | frustró | se frustra | descarta | descartan |
        descartó | descartaron | descartado | descartada | descartar | rechaza | rechazan | rechazó |
        rechazaron | rechazado | rechazada | rechazo | rechazar | se cae | se cayó | se ha caído | se caen |
        cae el acuerdo | cayó el acuerdo | caída del acuerdo | caída del contrato | descarril* | naufrag* |
        suspendido definitivamente | puso fin | pone fin | ponen fin | pusieron fin | poner fin |
        ha puesto fin | pondrá fin | puso punto final | da por terminad* | dio por terminad* |
        dan por terminad* | dado por terminad* | dar por terminad* | da por finalizad* | dio por finalizad* |
        da por concluidas las negociaciones | dio por rotas | da por rotas | da por muert* | dio por muert* |
        resuelve el contrato | resolvió el contrato | resolver el contrato | resuelto el contrato |
        resolución del contrato | resolución anticipada | terminación anticipada | terminó el contrato |
        terminó el acuerdo | termina el contrato | terminar el contrato | terminación del contrato |
        terminación del acuerdo | sin efecto | revoc* | dejó caer | deja caer | dejar caer | caducó |
        venció sin | echado atrás | se echa atrás | se echó atrás | se echan atrás | echarse atrás |
        se desvincul* | se desmarca | se desmarcó | se descuelga | se descolgó | vetó | veta | veto | tumba |
        tumbó | tumban | tumbaron | tumbado | no sigue adelante | no siguió adelante | no saldrá adelante |
        no salió adelante | no se llevará a cabo | no prosper* | ya no se | queda en nada | quedó en nada |
        quedado en nada | desecha | desechó | desechado | entierra | enterró | votaron en contra |
        votó en contra | prescind* | se levantó de la mesa | se ha levantado de la mesa |
        se levanta de la mesa | no pondrá | no invertirá | no construirá | no comprará | no firmará |
        no participará | no financiará | no alquilará | no entrará en | queda resuelta | queda resuelto |
        quedó resuelta | quedó resuelto | quedan resueltos | fue resuelto | resuelta la opción | dado de baja |
        dio de baja | da de baja | tiró la toalla | tira la toalla | carpetazo | da por perdid* | se esfumó |
        se esfuma | al traste | se vino abajo | se viene abajo | se desploma el acuerdo | se malogró | abortó |
        aborta | abortado | abortada | deja plantad* | dejó plantad* | no se hará | no se construirá |
        ya no habrá | dejado de lado | dejó de lado | se vinieron abajo | venirse abajo | venido abajo |
        nunca se materializó | nunca se materializaron | nunca llegó a materializarse | nunca se concretó |
        nunca llegó a concretarse | nunca se llegó a | nunca vio la luz | no vio la luz |
        no llegó a buen puerto | no llegaron a buen puerto | no llegará a buen puerto | no llegó a puerto |
        no cuajó | no cuaja | no cuajaron | no ha cuajado | no fructificó | no fructificaron |
        tirado la toalla | echó por tierra | en agua de borrajas | quedó descartad* | ha quedado descartad* |
        da la espalda | dio la espalda | dado la espalda | dan la espalda | desenten* | desentien* |
        no llegaron a entenderse | no se entendieron | sin acuerdo | no hubo acuerdo |
        no alcanzaron un acuerdo | no llegaron a un acuerdo | no lograron un acuerdo |
        sin llegar a un acuerdo | sin alcanzar un acuerdo | no han llegado a un acuerdo | se apea | se apeó |
        se apean | se ha apeado | se han apeado | caído del proyecto | se ha bajado | se han bajado |
        se bajan | calabazas | dejó que venciera | dejó vencer | dejó expirar | deja expirar | deja vencer |
        dejó pasar | deja pasar | interrump* las conversaciones | interrump* las negociaciones | se olvida de |
        se olvidó de | pasa página | pasó página | pierde el interés | perdió el interés |
        ha perdido el interés | rehusó la oferta | declinó la oferta | declina la oferta |
        declinó la propuesta | no se concretará | no se materializará | no se firmará | no aportará |
        no inyectará | no venderá | no adquirirá | no entrará | no desplegará | no recibirá | no pagará |
        no gastará | no irá adelante | se truncó | se trunca | truncad* | torped* | dinamit* | dice adiós |
        dijo adiós | adiós a | sepult* | cierra la puerta | cerró la puerta | portazo | guardó en un cajón |
        da por zanjad* | dio por zanjad* | ya no quiere | ya no quieren | ya no invertirá | ya no comprará |
        no quiere seguir | decidió no | decidieron no | deciden no | opta por no | optó por no |
        ha optado por no | fuera del proyecto | sale del proyecto | salió del proyecto | se sale de |
        se sale del | se salió del | no renovará | no renueva | no renovó | no prorrogará | dejó en el aire |
        desecharon | desechan | desechada | desechados | desechadas | desechar | desechando | descartaría |
        descartamos | abandonando | renunciando | rompiendo | quedó por el camino | quedado por el camino |
        quedó en el camino | quedan en el camino | se rompieron | dado por resuelto | dio por resuelto |
        da por resuelto | dieron por resuelto | decidido no | al final no | finalmente no | se ha ido a pique |
        se fue a pique | se van a pique | no llegó a cuajar | no llegó a cerrarse | no llegó a firmarse |
        no llegó a concretarse | recobra su libertad | un paso atrás | marcha atrás definitiva | dejó escapar |
        deja escapar | ha dejado escapar | dejaron escapar | dejó ir | no llegó a término |
        no llegará a término | no ha llegado a término | no llegaron a término | a la basura | a la papelera |
        expiró | expiraron | expirado | venció el plazo | ha caducado | caducaron | caduca |
        bloqueó la compra | bloqueó la adquisición | bloqueó la fusión | bloqueó la venta |
        bloqueó la operación | ha bloqueado la compra | ha bloqueado la operación | bloquea la compra |
        bloquea la fusión | bloquea la operación | ha muerto | murió | está muerto | está muerta | han muerto |
        dejó morir | dejaron morir | deja morir | no verá la luz | no verán la luz | no ha visto la luz |
        ya no verá | no respaldará | no apoyará | no cederá | no avalará | no prestará | no suministrará |
        no entregará | no ejercerá | no ejerció | no ha ejercido | no ejercerán | no comprarán |
        no invertirán | no construirán | no firmarán | no participarán | no financiarán | no suscribirá |
        no acudirá | no irá a la ronda | no levantará | no instalará | no usará | no renovarán |
        no prorrogarán | no continuará | no continuarán | no seguirá | no seguirán | no se renovará |
        no se renovó | no se cerrará | no se producirá | no se realizará | no se ejecutará | no se completará |
        se acabó | se terminó | terminaron sin acuerdo | acabaron sin acuerdo | acabó sin acuerdo |
        terminó sin acuerdo | concluyeron sin acuerdo | sin éxito | sin fruto | en vía muerta definitiva |
        devuelve capacidad | han devuelto | ha devuelto | vuelven al mercado | vuelve al mercado |
        vuelven a salir | cae la oferta | cayó la oferta | cae la compra | cayó la compra | cae la venta |
        cae el contrato | cayó el contrato | ha caído la | ha caído el | decae | decaen | decayó | decaíd* |
        se deshace el acuerdo | se deshizo el acuerdo | se deshizo el | deshacen el acuerdo |
        deshacen el contrato | deshicieron | desanduv* | tira para atrás | se tira atrás |
        echa el freno definitivo | echó el cierre | echa el cierre | corta lazos | cortó lazos | cortan lazos |
        corta por lo sano | cortó por lo sano | dice no a | dijo no a | dicen no a | dijeron no a |
        dijeron que no | dijo que no | el no de | plantón | dejaron plantad* | deja tirad* | dejó tirad* |
        en la estacada | se planta | se plantó | se plantan | se aparta de | se apartó de | se apartan de |
        se aleja de | se alejó de | se ha alejado de | da por liquidad* | dio por liquidad* |
        dan por liquidad* | da por finiquitad* | finiquit* | se da por cerrada la puerta |
        pusieron punto final | punto final | punto y final | el fin del acuerdo | el final del acuerdo |
        fin al acuerdo | desmontan | quedó en papel mojado | quedó en el olvido | cae en el olvido |
        cayó en el olvido | murió en un cajón | archivó | archiva | archivan | archivaron | archivado |
        archivada | desmantel* | salida del proyecto | se bajó | se baja | se ha descolgado | se descuelgan |
        se descolgaron | se borra | se borró | se borran | rescisión del contrato | resolvieron el contrato |
        resuelven el contrato | ha resuelto el contrato | han resuelto el contrato | contrato resuelto |
        da por resuelto el contrato | prohibió la compra | prohibió la venta de la | prohibió la fusión |
        prohibió la adquisición | prohibió la operación | prohíbe la compra | prohíbe la fusión |
        prohíbe la operación | ha prohibido la compra | ha prohibido la operación | ha prohibido la fusión |
        se arrepiente | se arrepintió | se arrepintieron | se arrepienten | terminan su contrato |
        terminan el contrato | terminaron su contrato | terminaron el contrato | terminaron el acuerdo |
        terminó su contrato | terminó su acuerdo | termina su contrato | dan por finalizado |
        dieron por finalizado | antes de tiempo | disolver el contrato | disolver el acuerdo |
        disolver la alianza | disolvieron | disuelven | disolvió | disuelve | de mutuo acuerdo ... terminar |
        de mutuo acuerdo ... disolver | se cebó | se ceba | echó para atrás | echa para atrás |
        echaron para atrás | echan para atrás | ha echado para atrás | dejan ir | bateó | batea |
        deja en la nada | se va a la basura | se va por la borda | por la borda | se desbarató | se desbarata |
        se hundió el acuerdo | se hunde el acuerdo | se hunde la compra | se hundió la compra | se desfonda |
        queda cancelad* | quedó cancelad* | no será renovado | no será renovada | no serán renovados |
        no será prorrogad* | no será completad* | no será construid* | no será ejercid* | no será firmad* |
        no será entregad* | no habrá contrato | no habrá acuerdo | no habrá fusión | no habrá compra |
        no habrá inversión | es papel mojado | queda en papel mojado | ya es papel mojado |
        convertido en papel mojado | dio marcha atrás en el contrato | dio marcha atrás en la compra |
        dio marcha atrás en el acuerdo | dio marcha atrás en el proyecto | da marcha atrás en el contrato |
        da marcha atrás en la compra | da marcha atrás en el acuerdo | da marcha atrás en el proyecto |
        ha dado marcha atrás en el | ha dado marcha atrás en la | dan marcha atrás en |
        dieron marcha atrás en | marcha atrás en la inversión | cae la idea | cayó la idea | entierran |
        enterraron | enterrado | enterrada
      `,
      stalled: list`
        en stand by | estanc* | paraliz* | congel* | suspende | suspenden | suspendió | suspendieron | suspender |
        suspendido | suspendida | suspendidos | suspendidas | suspensión | en suspenso | aplaz* | pospon* |
        pospuesto | pospuesta | pospuso | retras* | demora | demoran | demoró | demorado | demorada | demoras |
        en el aire | en duda | en entredicho | bloquea | bloquean | bloqueó | bloqueado | bloqueada |
        bloqueadas | bloqueados | bloqueo | pausa | pausó | pausado | pausada | pausar | quedó parado |
        quedó parada | siguen parad* | sigue parad* | parón | sin avances | sin avanzar | no avanza |
        no avanzan | no ha avanzado | no han avanzado | no avanzó | apenas ha avanzado | apenas avanza |
        no progresa | sin progresos | sin fecha | sine die | punto muerto | atasc* | en el limbo | sin cerrar |
        sin firmar | sigue sin | siguen sin | no se ha materializado | no se han materializado |
        no se ha concretado | no se concretó | sin concretar | en peligro | peligra | encall* | detenid* |
        detuvo | detiene | proyecto enfriado | operación enfriada | se enfría | se enfrían | se enfrió |
        se han enfriado | se ha enfriado | enfriamiento de las conversaciones |
        enfriamiento de las negociaciones | en vía muerta | frena | frenan | frenó | frenaron | frenado |
        frenada | frenar | freno | en hielo | en espera | a la espera de | empantan* | tropiez* | tropez* |
        se tambalea | se tambalean | dudas sobre | puso en duda | replante* | reconsidera | ralentiz* |
        interrump* | aparc* | en el cajón | en compás de espera | en barbecho | a paso lento | a medio gas |
        se dilata | se dilatan | se alarga | se eterniza | sin avance | sin novedades | sin visos de |
        no arranca | no ha arrancado | no arrancan | no despega | en veremos | postergó | postergado |
        postergada | posterga | postergan | postergar | diferido | diferida | en revisión | bajo revisión |
        varado | varada | no ha pasado del papel | no pasó del papel | no pasa del papel |
        no han pasado del papel | se quedó en el papel | se ha quedado en el papel | sigue en el papel |
        siguen en el papel | están dormidos | duerme | duermen | dormido | dormida | no se sabe nada |
        nada se sabe | nada se ha sabido | no se ha sabido | nada se ha vuelto a saber |
        no se ha vuelto a saber | nada se ha vuelto a oír | no se ha vuelto a hablar | sin noticias | trabad* |
        se trabó | se trabaron | se traban | no han vuelto a retomarse | no se han retomado |
        no se ha retomado | se enfriaron | en la nevera | en nevera | en un cajón | metid* en un cajón |
        en dique seco | en el dique seco | en un limbo | hibernad* | en hibernación | sin calendario |
        sin plazos | no hay fecha | no tiene fecha | no tienen fecha | sin fechas | no se ha movido |
        no se han movido | no se mueve | no hay avances | ningún avance | no hubo avances |
        no registra avances | no ha habido avances | está parad* | están parad* | parad* desde |
        llevan parad* | lleva parad* | lleva meses parad* | ha pedido suspender | en vilo |
        no ha echado a andar | no se ha puesto la primera piedra | acumula ... demora | acumula ... retraso |
        acumulan ... retraso | a falta de conexión | a falta de licencia | a falta de luz |
        falta de financiación | falta de energía | falta de permisos | falta de suministro | sin permisos |
        pende de un hilo | penden de un hilo | pendiente de un hilo | hace aguas | se resiste | no acaba de |
        no acaban de | no termina de | no terminan de | se ha complicado | se complica | se complican |
        impugn* | a la deriva | obstáculos | trabas | no hay terreno | no ha empezado | no han empezado |
        no ha comenzado | no han comenzado | no se ha iniciado | no se han iniciado | ni una sola |
        no se ha construido | nada se ha construido | pospusieron | moratoria | cuello de botella |
        sin conexión | suspendid* temporalmente | pendiente de resolución | a la espera de una decisión |
        más allá de lo previsto | más tarde de lo previsto | más de lo previsto | no estará disponible* |
        no estarán disponible* | no estará list* | no estarán list* | no entrará en servicio |
        no entrarán en servicio | no llegarán hasta | no llegará hasta | por falta de | por la falta de |
        ni cimientos | ni un ladrillo | ni una piedra | ni rastro | nadie lo menciona |
        brilla por su ausencia | brillan por su ausencia | sin primera piedra | arma de paciencia |
        ha puesto en pausa | han puesto en pausa | puso en pausa | pusieron en pausa | ha parado | han parado |
        paró la | paró el | pararon la | pararon el | para en seco | paró en seco | frenazo | se da tiempo |
        se dan tiempo | se toma tiempo | se toman tiempo | gana tiempo | no han llegado | no ha llegado |
        sigue siendo un | siguen siendo un | es un descampado | un solar vacío | a trompicones |
        a cámara lenta | a paso de tortuga | a rastras | espera los permisos | espera el permiso |
        esperan los permisos | espera la licencia | esperan la licencia | espera licencia | esperan desde |
        espera desde | lleva esperando | llevan esperando | sigue esperando | siguen esperando |
        sigue a la espera | siguen a la espera | aguarda | aguardan | debía entregar | retenid* |
        están retenid* | tiene retenid* | tienen retenid* | retiene | retienen | en la aduana | en aduana |
        en el almacén | almacenad* sin | sin instalar | sin desplegar | sin usar | sin estrenar |
        a falta de licencias | a falta de las licencias | a falta de la licencia | a falta de enganche |
        no hay rastro | no queda rastro | sin rastro | tienen paradas | tiene paradas | tiene parada |
        tienen parada | tiene parado | tienen parado | tienen parados | obra parada | obras paradas |
        parada la obra | paradas las obras | se ha ido al | se fue al segundo | sin día | sin nueva fecha |
        para más adelante | dejan para | deja para | dejan la firma | se desliza a | se corre a | se corrió a |
        trasladad* a | mientras no | hasta nueva orden | hasta nuevo aviso | de momento no | por ahora no |
        de momento nada | por ahora nada | nada se ha movido | nada se mueve | todo sigue igual | todo parado |
        en la cuneta | no levanta cabeza | no se desatasca | sin desatascar | sin desbloquear | sin arrancar |
        por arrancar | sin empezar | sin iniciar | sin comenzar | apenas ha empezado | siguen bloquead* |
        sigue bloquead* | siguen congelad* | sigue congelad* | siguen suspendid* | sigue suspendid* |
        quedó congelad* | quedan congelad* | quedó aplazad* | quedó paralizad* | queda paralizad* | se para |
        se paran | se paró | se pararon | solo existe | sólo existe | solo existe sobre el papel |
        solo es una maqueta | quedó a medias | quedaron a medias | terreno baldío | un baldío | un páramo |
        recurso judicial | recurrid* ante | amparo | suspensión definitiva | clausurad* | clausuró | clausura |
        no han llegado los | no llegó ninguno | ninguno ha llegado | ninguna ha llegado | todavía no llegan |
        aún no llegan | sin luz | se enredó | enredad* | poco se ha vuelto a | poco se sabe | nada se supo |
        nunca más se supo | no se supo más | se ha ido a otoño | se ha ido a primavera |
        se va al año que viene | sigue verde | siguen verdes | nunca llegaron | nunca ha llegado |
        nunca han llegado | nunca llegó | no llegaron nunca | no llegó nunca | arrastra ... retraso |
        arrastran ... retraso | excavadoras no han | las máquinas no han | ni las excavadoras
      `,
      rumored: [
        ...inflected(undertakings, ['ía', 'ían']),
        ...list`
        rondaría | rondarían | ascendería a | ascenderían a | se situaría en | oscilaría entre | negocia |
        negocian | negociaba | negociaban | negociando | negociar | negociación | negociaciones | negociarían |
        negociaría | conversaciones | conversan | estudia | estudian | estudiando | estudiaba | estudiaría |
        estudiar | baraj* | sopes* | considera invertir | considera comprar | considera la | consideran la |
        consideraba | considerando | valora comprar | valora invertir | valora una | valora entrar |
        valorando | evalúa | evalúan | evaluando | evaluaba | analiza comprar | analiza invertir | analizan |
        analiza una | explora | exploran | exploraba | explorando | explorar | habría | habrían | estaría |
        estarían | sería | serían | rumor* | supuesta | supuestas | supuestos | supuestamente | un supuesto |
        el supuesto | presunt* | según fuentes | fuentes cercanas | fuentes conocedoras |
        fuentes familiarizadas | fuentes con conocimiento | fuentes del mercado | fuentes del sector |
        fuentes financieras | personas familiarizadas | personas al tanto | personas cercanas |
        personas con conocimiento | cerca de cerrar | cerca de firmar | cerca de alcanzar | cerca de lograr |
        cerca de un acuerdo | cerca de acordar | cerca de sellar | próximo a | próxima a | próximos a |
        próximas a | a punto de | ultima | ultiman | ultimando | ultimaba | ultimar | perfila | perfilan |
        un posible | una posible | la posible | el posible | posibles | un potencial | una potencial |
        la potencial | eventual | la posibilidad | contactos | discute | discuten | discutido | discutían |
        discutiendo | discutieron | tante* | sondea | sondean | sondeó | sondeado | sondeando | busca |
        buscan | buscaba | buscaría | buscando | interesad* en | interés en invertir | interés en comprar |
        mostr* interés | especul* | quizá | quizás | tal vez | al parecer | aparentemente | se acerca a |
        se acercan a | se acercaba a | acercan posturas | se plantean | plantea | planteaba |
        contempla la posibilidad | contempla invertir | se contempla | muy avanzadas | están avanzadas |
        avanzan en | avanza en | avanzaba en | propuso | planteó | ha planteado | declinó comentar |
        declinó hacer comentarios | declinaron hacer comentarios | rehusó comentar | rehusó hacer comentarios |
        rehusaron | rechazó comentar | rechazó hacer comentarios | rechazaron hacer comentarios |
        no quiso comentar | no quiso hacer comentarios | se negó a comentar | se negó a hacer comentarios |
        se negaron a hacer comentarios | se negaron a comentar | negó comentar | no respondió |
        no respondieron | filtr* | extraoficial* | no confirmad* | sin confirmar | no ha sido confirmad* |
        apetito por | dispuest* a | trascendió | conversa con | conversando con | está conversando |
        están conversando | tratativas | en el radar | se dice que | se habla de | se publicó que |
        ha podido saber | medita | podría invertir | podría comprar | podría entrar en | podría adquirir |
        podría firmar | podría cerrar | podría vender | podría aportar | podría pagar | podría alquilar |
        pujará | pujarían | interés por comprar | interés por entrar | estaría dispuest* | en fase avanzada |
        en la recta final | ni confirma ni desmiente | no confirma ni desmiente | ni confirmó ni desmintió |
        no hace comentarios | no hacen comentarios | no hizo comentarios | evita hacer comentarios |
        declina hacer comentarios | declina comentar | pláticas | platica con | platican | conversa para |
        siguen conversando | sigue conversando | entraría | entrarían | figuraría | figurarían | participaría |
        participarían | no lo ha confirmado | no lo han confirmado | ninguna de las dos lo ha confirmado |
        sin confirmación | no confirmó | no confirmaron | trascendidos | según el mercado | fuentes enteradas |
        personas enteradas | las conversaciones no han concluido | la cifra puede variar | podría venderse |
        podría firmarse | a punto de firmar | en tratos | en trato con | gente que conoce | gente conocedora |
        gente familiarizada | por la labor de | con buenos ojos | barrunt* | se da por hecho | dan por hecho |
        echado el ojo | echa el ojo | echó el ojo | anda tras | andan tras | tras la pista | coquete* |
        flirte* | en la órbita | hablan con | habla con | ha hablado con | sentad* a negociar |
        ha mantenido reuniones | mantuvo reuniones | podría irse | podría rondar | podría superar |
        podría poner | podría gastar | podría destinar | podría inyectar | podría tomar | podría recibir |
        podría quedarse | podría hacerse | podría anunciarse | podría cerrarse | podrían invertir |
        podrían aportar | podrían comprar | podrían firmar | podrían cerrar | guardan silencio |
        guarda silencio | es pronto para | nada decidido | nada está decidido | nada cerrado |
        no hay nada cerrado | nada está cerrado | no se ha tomado ninguna decisión | ninguna decisión |
        según la prensa | mentideros | corrillos | suena | suenan | valoraría | valorarían | estudiarían |
        consideraría | considerarían | evaluaría | exploraría | analizaría | buscarían | querría | querrían |
        acordaría | firmaría | firmarían | sellaría | cerraría | cerrarían | anunciaría | anunciarían |
        lideraría | encabezaría | obtendría | se quedaría | se quedarían | se harían con | se cifraría |
        se haría | estarían dispuest* | estarían interesad* | estaría interesad* | entabl* | se vislumbra |
        no quisieron | prefirió no | prefirieron no | no ha querido | no han querido | pronunciarse | flecos |
        tendría sobre la mesa | podría presentar una oferta | oferta que podría | afinan | afinando | afina |
        perfilando | tira y afloja | nos falta | falta poco | pule | pulen | puliendo | considera una |
        considera un | consideran una | consideran un | da vueltas a | le da vueltas | dan vueltas a |
        le dan vueltas | dándole vueltas | corteja | cortejan | cortejó | cortejando | se ha acercado a |
        se acercó a | se acercaron a | sobre la mesa | encima de la mesa | cerca de comprar |
        cerca de invertir | cerca de vender | cerca de conseguir | cerca de obtener | a un paso de |
        está a un paso | están a un paso | negociaciones para un contrato | pulir los detalles |
        últimos detalles | cierran los flecos | perfilan ... contrato | pulen ... contrato |
        negocian ... contrato | negocia ... contrato | negocian ... acuerdo | negocia ... acuerdo |
        ultiman ... acuerdo | ultima ... acuerdo | ultiman ... contrato | ultima ... contrato |
        estudian ... acuerdo | trata de recaudar | trata de levantar | trata de captar | tratan de recaudar |
        trata de comprar | tratan de comprar | trata de cerrar | tratan de cerrar | intenta recaudar |
        intenta comprar | intenta levantar | intenta cerrar | intentan cerrar | fase embrionaria | muy verde |
        está verde | muy verdes | en pañales | en ciernes | en fase inicial | en fase muy inicial |
        en fase temprana | fase preliminar | habrá que ver | por decidir | sin decidir | sin decisión |
        se comenta | según ha sabido | según supo | supo este diario | pudo saber | fuentes consultadas |
        dicen las fuentes | según las fuentes | a decir de fuentes | fuentes próximas | fuentes al tanto |
        gente cercana | personas próximas | quien conoce | acaricia | acarician | ronda la idea | le tienta |
        le seduce la idea | olfatea | mira de reojo | husmea | pone los ojos en | puso los ojos en |
        ha puesto los ojos en | en el punto de mira | en su punto de mira | entre las opciones |
        entre las posibilidades | una de las opciones | se valora | se lo piensa | se lo piensan |
        se lo están pensando | lo está pensando | en estudio | oferta ... en estudio | en juego |
        cerca de un acuerdo de | cerca del acuerdo | está por firmar | está por cerrar | están por cerrar |
        están por firmar | a nada de | pretendiente | pretendientes | del que se habla | de la que se habla |
        ronda a | dialogan | dialoga | en diálogo | camino de un acuerdo | camino del acuerdo |
        rumbo a un acuerdo | van camino de | va camino de | prepara una oferta | preparan una oferta |
        prepara la oferta | prepara su oferta
      `,
      ],
      modal: list`
        podría | podrían | puede | pueden | podrá | podrán | pudiera | pudieran | cabría
      `,
      intended: list`
        prevé | prevén | preveía | preveían | prevea | previendo | previsto | prevista | previstos |
        previstas | planea | planean | planeaba | planeaban | planeado | planeada | planeados | planeadas |
        planifica | planificado | planificada | pretende | pretenden | pretendía | pretendían |
        tenía previsto | aspira | aspiran | aspiraba | aspiraban | quiere | quieren | quería | querían |
        espera | esperan | esperaba | esperaban | esperamos | objetivo | objetivos | la meta | como meta |
        una meta | su meta | intención | intenciones | proyecta | proyectan | proyectaba | proyectado |
        proyectada | plan | planes | anunció planes | anunció su intención | anunció un plan |
        anunciaron planes | anunciaron su intención | anuncia planes | anuncia un plan | propuesta | propone |
        proponen | acuerdo marco | confía en | confían en | contempla | contemplan | contemplaba |
        contemplaban | debería | deberían | estima | estiman | apunta a | apuntan a | apuntaba a |
        con vistas a | con miras a | de cara a | se disponen a | dispone a | trabaja en | trabajan en |
        manifestación de interés | carta de interés | hoja de ruta | tendría | tendrían | contaría |
        demandaría | demandarían | requeriría | supondría | supondrían | implicaría | ascendería | alcanzaría |
        alcanzarían | llegaría | llegarían | permitiría | generaría | ambiciona | ambición | sujeto a |
        sujeta a | condicionad* a | pendiente de | tiene en mente | está llamad* a | llamado a | llamada a |
        en carpeta | en cartera un | en estudio | espera firmar | han anunciado su intención |
        ha anunciado su intención | ha anunciado planes | a largo plazo | en una segunda fase |
        podría ampliarse | podrá ampliarse | previsión de inversión | la previsión es | las previsiones |
        tiene que aprobar | tiene que aprobarlo | a falta de la aprobación | a falta de aprobación |
        a falta de que | no es definitivo | sin ser definitivo | sigue sin ser definitivo |
        aún no es definitivo | todavía no es definitivo | podrían elevarse | podría elevarse |
        podría alcanzar | podrían alcanzar | con la idea de | la idea es | la idea era | calcula invertir |
        aspiramos a | pretendemos | queremos | planeamos | prevemos | nos gustaría | le gustaría |
        planificaba | ambicionaba | proyectaban | en fase de proyecto | en fase de planificación |
        tenía pensado | tiene pensado | tienen pensado | piensa invertir | piensan invertir | piensa en |
        tiene en cartera | tienen en cartera | faltan los permisos | faltan permisos | falta el permiso |
        solicit* licencia | solicit* permiso | ha solicitado | han solicitado | solicitó | solicitaron |
        solicita | pidió permiso | pide permiso | piden permiso | ha pedido permiso | presentó ... solicitud |
        presentado ... solicitud | presenta ... solicitud | candidatura | se postul* | decisión de inversión |
        decisión final | nada es definitivo | nada definitivo | falta por firmar | queda por firmar |
        está por firmar | tiene el propósito | se ha propuesto | se propuso | persigue | persiguen |
        perseguía | ansía | desea | desean | deseaba | ideó | promueve | promueven | promovido por |
        si todo va bien | si sale adelante | de salir adelante | de prosperar | una vez aprobad* |
        en proyecto | sobre el papel | proyecto para construir | proyecto de construir |
        proyecto para levantar | proyecto para instalar | tenía planes | hará falta | habría de | deberá |
        deberán | resulta elegid* | resulte elegid* | si resulta | si resultan | siempre que |
        siempre y cuando | ve factible | ven factible | si resulta elegid* | si es elegid* |
        si es seleccionad* | voluntad de | manifestó su voluntad | está dispuesta a invertir |
        está dispuesto a invertir | está dispuesta a poner | está dispuesto a poner | la idea de ... es |
        el propósito de | el deseo de | tienen entre manos | tiene entre manos | traen entre manos |
        tienen en mente | tenía en mente | sueñan con | sueña con | soñaba con | soñaban con |
        buscan construir | busca construir | buscan levantar | buscan instalar | buscan llegar a |
        busca llegar a | tiene la opción de | tienen la opción de | la opción de invertir |
        la opción de comprar | con opción a | opción a ampliar | opción de ampliar |
        a largo plazo ... llegará | a largo plazo ... tendrá | a largo plazo ... alcanzará |
        con el tiempo ... llegará | cuando esté a pleno rendimiento | en su fase final |
        en una fase posterior | en fases posteriores | podría crecer hasta | podría crecer a |
        más adelante ... podría | en el futuro ... podría | podría llegar más adelante |
        presentaron el proyecto | presentó el proyecto | ha presentado el proyecto |
        han presentado el proyecto | presentan el proyecto | presenta el proyecto | presentó un proyecto |
        presentaron un proyecto | anunció el proyecto | da forma a | dan forma a | diseña | diseñan | prepara |
        preparan | preparaba | trabaja para | trabajan para | piensa poner | piensa gastar | piensan poner |
        piensa destinar | piensa levantar | tenían pensado | tiene decidido | cuenta con invertir |
        se ha marcado | con el fin de llegar | con la mirada en | con la vista puesta en | con la mira en |
        a la espera de que | a la espera del visto bueno | a la espera de la autorización |
        a la espera de aprobación | a la espera de permiso | pendiente del visto bueno |
        pendiente de aprobación | pendiente de autorización | previa autorización | previo visto bueno |
        si los accionistas | si las autoridades | si los reguladores | si obtiene | si obtienen | si logra |
        si logran | si consigue | si consiguen | de aprobarse | de confirmarse | de cumplirse |
        de concretarse | llegado el caso | en su caso | nos proponemos | nos planteamos | ilusión de |
        hoja de términos | pretenderá | calcula que | calculan que | proyecto de centro | proyecto del centro |
        cuentan con tener | cuenta con tener | cuentan con llegar | cuenta con llegar | la solicitud para |
        solicitud para un | solicitud para construir | solicitud de | protocolo ... contempla |
        se mostró dispuest* | se mostraron dispuest* | se ha mostrado dispuest* | se han mostrado dispuest* |
        dispuesta a invertir | dispuesto a invertir | dispuestos a invertir | dispuestas a invertir |
        podrá subir | podrá subir hasta | podrá elevar | podrá ampliar | podrán ampliar | podrá aumentar |
        buscará | buscarán | en la mira | en su mira | apunta hacia | apuntan hacia | se enfila | quisiera |
        quisieran | va por | van por | opta a | optan a | optaba a | opta al | optan al | sientan las bases |
        sienta las bases | sentaron las bases | sentó las bases | han sentado las bases | ponen las bases |
        imagina | imaginan | imaginaba | han diseñado | ha diseñado | diseñaron | diseñó |
        todavía sin autorizar | sin autorizar | aún sin autorizar | sin aprobar | todavía sin aprobar |
        pendiente de autorizar | se reserva subir | se reserva el derecho | se reservan el derecho |
        se reserva la opción | se reserva la posibilidad | inició los trámites | iniciaron los trámites |
        ha iniciado los trámites | han iniciado los trámites | inicia los trámites | tramita | tramitan |
        está tramitando | están tramitando | en tramitación | en trámite | impacto ambiental |
        en fase de tramitación | querría instalar | querrían instalar | querría construir |
        querrían construir | querría recaudar
      `,
      nonbinding: list`
        no es vinculante | no son vinculantes | carece de carácter vinculante | sin carácter vinculante |
        no tiene carácter vinculante | de naturaleza no vinculante | carta de intenciones |
        carta de intención | cartas de intenciones | cartas de intención | declaración de intenciones |
        memorando | memorandos | memorándum | memorandum | mou | loi | no vinculante* | acuerdo preliminar |
        acuerdos preliminares | acuerdo de principio | acuerdo de principios | principio de acuerdo |
        acuerdo en principio | preacuerdo* | hoja de términos | pliego de condiciones | term sheet |
        acuerdo inicial no vinculante | carácter no vinculante | protocolo de intenciones | precontrato |
        documento preliminar | contrato preliminar | convenio preliminar | carta intención |
        pacto de intenciones | memorándums | memorándum de acuerdo | preacordad* | acuerdo no vinculante |
        oferta no vinculante | protocolo general de actuación | acuerdo de intenciones |
        acuerdo de entendimiento | hoja de condiciones | sigue sin firmarse | sigue sin rubricarse |
        siguen sin firmarse | sin contrato definitivo | no hay contrato definitivo |
        no tenemos un contrato definitivo | todavía no es vinculante | aún no es vinculante |
        no tienen contrato definitivo | no tiene contrato definitivo | todavía no está firmad* |
        aún no está firmad* | todavía no se ha firmado | aún no se ha firmado | no se ha firmado todavía |
        no se ha firmado aún | sin firmar todavía | intención de colaborar | carta de interés |
        manifestación de interés | manifestaciones de interés | declaración conjunta de intenciones |
        protocolo firmado | firmó un protocolo | firmaron un protocolo | protocolo entre |
        protocolo de entendimiento | protocolo de colaboración | el protocolo | un protocolo
      `,
      agreed: [
        ...across(notYet, awaited),
        ...inflected(undertakings, ['á', 'án']),
        ...behind(['va a', 'van a'], undertakings),
        ...list`
        según los términos | firmó | firmaron | firman | firmado | firmada | firmados | firmadas | firmar |
        firmará | firmarán | firma un | firma el | firma con | firma una | firme | firmes | acordó |
        acordaron | acordado | acordada | acordados | acordadas | acuerda | acuerdan | acordar | acuerdo |
        acuerdos | suscribió | suscribieron | suscrito | suscrita | suscribe | suscriben | cierra | cierran |
        cerró | cerraron | cerrado | pactó | pactaron | pactado | pactada | pactados | pactadas | pacta |
        pactan | pacto | anunció | anunciaron | anuncia | anuncian | anunciado | anunciada | anunciados |
        anunciadas | anunciar | anuncio | compromet* | compromiso | compromisos | contrato | contratos |
        contrató | contratado | contratada | contratados | contratadas | adjudic* | consiguió | consigue |
        obtuvo | obtiene | obtienen | obtuvieron | sella | sellan | selló | sellaron | sellado | sellada |
        sellar | rubric* | invierte | invierten | tendrá | tendrán | contará con | se quedará con |
        se hará con | ofrecerá | proveerá | pondrá | pondrán | albergará | dispondrá | compra | compran |
        adquiere | adquieren | alquila | vende | encarga | suministra | aporta | inyecta | va a | van a |
        será | serán | aprob* | autoriz* | amplía | amplían | amplió | ampliaron | ampliado | ampliará |
        ampliarán | eleva | elevan | elevó | elevaron | elevará | garantiza | garantizan | encargó |
        encargaron | encargado | comunicó | comunica | vinculante | vinculantes | definitivo | definitiva |
        asegura | aseguró | concedi* | concede | otorg* | alianza | alía | alían | alió | aliaron |
        sociedad conjunta | ratific* | oficializ* | oficial | formaliz* | confirmó | confirma | confirmaron |
        confirmado | respalda | respaldará | tras ... negociaciones | tras varios meses de conversaciones |
        después de ... negociaciones | constituy* | crearán | creará | crean | lanz* | participará |
        participarán | ha ordenado | luz verde | estampó su firma | estamparon su firma | encabeza una ronda |
        lidera una ronda | lidera la ronda | abrió una línea | ha abierto una línea | abre una línea |
        reservado | reservados | reservó | reservaron | declarado de interés general | ganó la licitación |
        gana la licitación | licitación ganada | han constituido | ha constituido | se obligó a |
        se ha obligado a | se obliga a | se ató a | darán | proveerán | se quedarán con | se harán con |
        ha escogido | escogió | escoge | ha elegido | eligió | seleccionó | selecciona | seleccionad* |
        elegid* por | elegid* para | adjudicatari* | ha ganado | obtendrá | obtendrán | contarán con |
        acogerá | acogerán | albergarán | abastecerá | abastecerán | alimentará | alimentarán | renovó |
        ha renovado | han renovado | prorrogó | ha prorrogado | extendió | extiende | extendieron |
        ha extendido | se asocia | se asocian | se asoció | se asociaron | se han asociado | se ha asociado |
        une fuerzas | unen fuerzas | unieron fuerzas | dio el sí | dieron el sí | visto bueno |
        dado a conocer | dada a conocer | dieron a conocer | dio a conocer | da a conocer | dan a conocer |
        notific* | estará operativ* | estarán operativ* | estará list* | estarán list* | entrará | entrarán |
        arrancará | arrancarán | empezará | empezarán | comenzará | comenzarán | llegará | llegarán | desveló |
        desvelaron | desvela | desvelan | reveló | revela un | presentó | se repartirá* | repartirá | abrirá |
        abrirán | operará | operarán | explotará | está comprometid* a | ha blindado | blinda | ata |
        hace un pedido | hizo un pedido | ha hecho un pedido | ha pedido | pidió ... chips | encomendó |
        encomienda | confió a | ha confiado a | podrá adquirir | podrá comprar | podrán comprar |
        podrán adquirir | accedió a | accedieron a | ha accedido a | han accedido a | accede a | armaron |
        armó | ha armado | dijo sí | dice sí | dan el sí | da el sí | cierra ... contrato |
        cierran ... contrato | cerró ... contrato | cerraron ... contrato | ha cerrado ... contrato |
        han cerrado ... contrato | cierra ... acuerdo | cierran ... acuerdo | cerró ... acuerdo |
        cerraron ... acuerdo | ha cerrado ... acuerdo | han cerrado ... acuerdo | cierra ... alianza |
        cerró ... alianza | cerraron ... alianza | cierra ... pacto | cerraron ... pacto | hay trato |
        trato hecho | se llevó ... contrato | se lleva ... contrato | amarra | amarró | ha amarrado |
        han amarrado | amarran | se ha atado a | gana el concurso | ganó el concurso | pidió ... GPU |
        pidió ... servidores | hizo un encargo | hace un encargo | decidió invertir | ha decidido invertir |
        decidieron invertir | decidió comprar | ha decidido comprar | aceptó | aceptaron | ha aceptado |
        han aceptado | acepta | aceptan | adquirió el compromiso | ha adquirido el compromiso | se juramentó |
        duplicó ... contrato | duplica ... contrato | ha duplicado ... contrato | dobla ... contrato | sube a |
        subió ... contrato | ha elevado a | renueva | renuevan | renovaron | prorroga | prorrogan | prolonga |
        prolongan | prolongó | ha prolongado | concedió ... licencias | otorgó ... licencias | ha dado el sí |
        bendijo | bendice | firma hecha | estamparon la firma | estampa su firma | estampan su firma |
        pone su firma | puso su firma | pusieron su firma | se estrecharon la mano | apretón de manos |
        se dan la mano | juntan fuerzas | va de la mano | podrá quedarse con | podrán quedarse con |
        tiene contratad* | tienen contratad* | ya está contratad* | está contratad* | están contratad* |
        apalabró | tiene reservad* | tienen reservad* | ha quedado adjudicad* | elige | eligen | en camino |
        dará | puede comprar | puede vender | pueden vender | se agencia | se agenció | renta a | confía a |
        confían a | deberá abonar a | deberá pagar a | deberá desembolsar | pese a los rumores |
        a pesar de los rumores | pese a las dudas | pese a los rumores de ruptura |
        a pesar de los rumores de ruptura | pese a las informaciones | descarta una ruptura |
        niega ... retrasos | desmiente ... retrasos | sin retrasos | en plazo | sigue en pie | siguen en pie |
        sigue adelante | siguen adelante | cierre ... se espera | cierre ... previsto | cierre ... se prevé |
        cierre ... prevista | se espera el cierre | se espera que se cierre | se prevé cerrar | se cerrará |
        se cerrarán | quedará cerrad* | quedará completad* | prevé cerrar la compra | espera cerrar la compra |
        rentó | rentaron | rentan | rentado | rentada | prometi* | promete | prometen | prometer | prometerá |
        prometerán
      `,
      ],
      completed: [
        ...closings,
        ...across(closings, promised),
        ...pasts,
        ...behind(['ha', 'han', 'había', 'habían', 'haber'], inflected(participles, ['o'])),
        ...behind(['fue', 'fueron', 'ha sido', 'han sido'], inflected(participles, ['*'])),
        ...behind(['acaba de', 'acaban de', 'tras', 'después de'], deeds),
        ...list`
        hemos invertido | ya invertid* | lleva invertid* | llevan invertid* | pagado | pagada | pagados |
        pagadas | desembolsado | desembolsados | adquirido | adquirida | adquiridos | completa | completan |
        completado | completada | completados | culmina | culminado | culminada | concluyó | concluye |
        concluido | concluida | finalizó | finalizado | finalizada | cierre de la compra |
        cierre de la operación | cierre de la adquisición | cierre de la venta | cerrada | cerró ... compra |
        cerró ... adquisición | cerró ... venta | ha quedado cerrad* | cerró la operación | cierra la compra |
        cierra la adquisición | cierra la venta | cierra la operación | ha cerrado la compra |
        ha cerrado la operación | ha cerrado la adquisición | entregado | entregados | entregada | entregadas |
        recibido | recibidos | recibida | recibidas | recauda | capta | levantó | levantaron | ha levantado |
        levanta ... ronda | levanta capital | levanta fondos | levanta financiación | levanta ... millones |
        posee | poseen | poseía | tiene ya | ya tiene | ya cuenta con | tenía | controla | controlaba |
        ya instalad* | puesto en servicio | entró en servicio | entró en funcionamiento | entró en operación |
        en pleno funcionamiento | ya está operativ* | ya operativ* | está operativ* | ya funciona | ya opera |
        en funcionamiento desde | puesto en marcha | vendido | vendida | vendidos | aportado | aportados |
        ha puesto | han puesto | puso | pusieron | transferido | transferida | tomó | tomaron | ha tomado |
        ejecutado | ejecutada | ya ha | ya han | financió | ha financiado | ingresó | hizo efectiv* |
        hicieron efectiv* | hecho efectiv* | efectiva desde | materializó | materializado | convirtió |
        se hizo con | se ha hecho con | se quedó con | el cierre de su | anuncia el cierre |
        anunció el cierre | se están entregando | ya está pagad* | ya está operando | ya están operando |
        ya están instalad* | quedó formalizad* | ha quedado desembolsad* | ha quedado formalizad* |
        se ha dispuesto | dispuso de | amortizó | ha amortizado | canceló la deuda | se adueñó de |
        ha pasado a manos de | escriturad* | ante notario | se ha cerrado | se cerró | se cerraron |
        se formalizó | entró con | entraron con | ha entrado con | entró en el capital |
        ha entrado en el capital | entraron en el capital | en operación desde | en servicio desde |
        ya en servicio | ya en operación | ya en funcionamiento | ya en marcha | mayor accionista |
        primer accionista | principal accionista | segundo accionista | es accionista | accionista con |
        terminó de pagar | terminó de desembolsar | terminó de entregar | terminaron de | acaba de cerrar |
        acabó de pagar | mete | ya se terminó | ya está terminad* | está terminad* | quedó terminad* |
        ya terminad* | lleva puestos | lleva puesto | lleva desembolsad* | llevan desembolsad* |
        lleva gastad* | lleva entregad* | lleva instalad* | fueron a parar a | fue a parar a |
        han ido a parar a | ya desembolsad* | ya pagad* | ya abonad* | ya entregad* | ya recibid* |
        ya transferid* | ya girad* | ya dispuest* | ya ejecutad* | ya construid* | ya en manos de | saldó |
        saldaron | saldado | embolsó | se embolsaron | se ha embolsado | se embolsa | ha ingresado |
        han ingresado | suscribió la ampliación | suscribió acciones | suscribió la emisión |
        ha suscrito acciones | es titular de | ostenta | ostentan | detenta | detentan | conserva | conservan |
        energizó | energizad* | encendid* | inició operaciones | iniciaron operaciones | comenzó a operar |
        comenzaron a operar | empezó a operar | empezaron a operar | entró en operaciones | opera desde |
        operan desde | funciona desde | funcionan desde | puestas en servicio | puesta en servicio |
        puestos en servicio | puesta en marcha en | desembolsada | desembolsadas | abonados | abonadas |
        abonado | transferidos | transferidas | instalados | instaladas | desplegados ya | gastados |
        invertidos | invertidas | cobrados | cobradas | colocado | colocados | completadas | perfeccionad* |
        llegó a buen puerto | concretó la compra | concretó la adquisición | concretó la venta |
        terminó la compra | traspasados | traspasadas | ya en explotación | tiene ... en explotación |
        íntegramente desembolsad* | desembolsad* íntegramente | íntegramente pagad* | tiene ... en operación |
        tiene ... en funcionamiento | tiene en servicio | se desprendió de | se ha desprendido |
        se han desprendido | se deshizo de | se ha deshecho de | se deshace de | se desprende de |
        se desembarazó | hizo llegar | ha hecho llegar | han hecho llegar | prestan servicio |
        presta servicio | prestando servicio | dan servicio | da servicio | dando servicio | echó a andar |
        echa a andar | ha echado a andar | está en funcionamiento | están en funcionamiento |
        en plena operación | a pleno rendimiento | a plena capacidad | ya dispone de | ya disponen de |
        ya tienen | es dueñ* del | es propietari* de | es propietari* del | se ha quedado con |
        se han quedado con | se quedaron con | se hicieron con | se han hecho con | remat* la compra |
        remat* la operación | quedó rematad* | dio por cerrad* | da por cerrad* | dieron por cerrad* |
        ha dado por cerrad* | quedó cerrado | quedó completad* | finalizaron | han levantado | ya conectad* |
        ya alberga | ya albergan | alberga ya | ya utiliza | ya usa | ya aportad* | ya desplegad* |
        ya comprad* | ya vendid* | ha entrado en funcionamiento | ha entrado en operación |
        ha entrado en servicio | entraron en operación | entraron en servicio | entraron en funcionamiento |
        ha desembarcado | desembarcó en | ha sumado | entró al capital | ha entrado al capital |
        entraron al capital | convertido en accionista | convirtiéndose en accionista | ya forma parte |
        ya no tiene | lleva desplegad* | lleva comprad* | llevan comprad* | construid* ya | ya está en marcha |
        ha costado | han costado | salido de fábrica | salieron de fábrica | están montad* | ya están en |
        se ingresaron | ya en caja | cambiaron de manos | ha cambiado de manos | han cambiado de manos |
        cambió de manos | se realizó | se realizaron | se ha realizado | se han realizado | se efectuaron |
        se concretó | se concretaron | forma parte de | pasó a formar parte | ya es de | ya son de |
        ha recomprado | recompró | han recomprado | ha soltado | soltó | adelantó a | le adelantó |
        llegaron a la caja | llegó a la caja | en las cuentas de | en la cuenta de | están en la cuenta |
        está en la cuenta | ya en cuenta | en la caja de | pago ... quedó hecho | quedó hecho | quedó pagad* |
        pago ... efectuó | transferencia ... se hizo | ya se hizo | ya se ha hecho | cierra ... ronda |
        cierra ... serie | cierra ... megarronda | cierra ... ampliación | cierra ... financiación |
        cierra ... financiamiento | cierran ... ronda | cerró ... ronda | cerró ... serie |
        cerró ... megarronda | cerró ... ampliación | cerró ... financiación | cerró ... financiamiento |
        cerraron ... ronda | ha cerrado ... ronda | ha cerrado ... megarronda | ha cerrado ... serie |
        ha cerrado ... ampliación | ha cerrado ... financiación | ha cerrado ... financiamiento |
        han cerrado ... ronda | cierre de la serie | cierre de su serie | cierre de la ampliación |
        cierre de la financiación | con el cierre de | tras el cierre de | tras cerrar | después de cerrar |
        cierre ... ronda | sella ... ronda | selló ... ronda | completa la compra | completó la compra |
        ha completado la compra | finaliza la compra | finaliza la adquisición | finaliza la venta |
        finaliza la operación | concluye la compra | concluyó la compra | formaliza la compra |
        formalizó la compra | ha formalizado la compra | formalizó la adquisición | formaliza la adquisición |
        formalizada la compra | formalizó la venta | formaliza la venta | consuma | consuman | consumad* |
        cerrada la compra | completada la compra | dio carpetazo a su ronda | ya en el banco | en sus arcas |
        a sus arcas | a las arcas de | en las arcas de | llegó a las arcas | entró en caja | entraron en caja |
        redujo su participación | reduce su participación | ha reducido su participación |
        redujeron su participación | recortó su participación | recorta su participación |
        ha recortado su participación | aumentó su participación | ha aumentado su participación |
        ha elevado su participación | bajó al | ha bajado al | subió al | ha subido al | tercer accionista |
        cuarto accionista | quinto accionista | máximo accionista | accionista mayoritario |
        accionista de referencia | ya es su | sigue siendo accionista | sigue como accionista | pertenece a |
        pertenecen a | perteneciente a | cuenta con el | cuenta ya con | ya cuentan con | es suyo |
        que tiene el | titular del | se deshizo del | se desprendió del | se libró de | salió del capital |
        ha salido del capital | abandonó el capital | abrió ... centro de datos | abrió ... campus |
        abrió ... planta | abrió ... instalación | ha abierto ... centro de datos | ha abierto ... campus |
        inaugura | inauguran | estrena | estrenan | enciende | encienden | enciende ... GPU | ya funcionan |
        ya operan | ya trabajan | trabajan desde | trabaja desde | funcionan ... GPU | está en producción |
        están en producción | entró en producción | en producción desde | están en línea | está en línea |
        ya en línea | en línea desde | conectad* a la red | está conectado | están conectad* |
        ya están activ* | está activo | están activos | está activa | están activas | dado de alta |
        dio de alta | ocupa | ocupan | utiliza ya | utilizan ya | gestiona ya | ya gestiona | aloja | alojan |
        hay instalad* | tiene instalad* | tienen instalad* | tiene desplegad* | tienen desplegad* |
        tiene contratados y | terminó el montaje | terminó de montar | terminó de instalar |
        terminó la instalación | terminaron el montaje | acabó de montar | acabó de instalar |
        acabó de entregar | le han llegado | llegaron ya | ya llegaron | llegó el pedido | llegó el primer |
        llegaron las primeras | llegaron los primeros | aterrizaron en | han aterrizado | ha aterrizado |
        en manos del cliente | entrega ... terminada | entrega ... completada | entregas ... completadas |
        entrega ... concluyó | están terminadas | están terminados | hizo entrega de | ha hecho entrega de |
        salieron hacia | recepcionó | ha recepcionado | cumplió con | ha cumplido con | cumplió su promesa |
        ha cumplido su promesa | cumplió su compromiso | ha cumplido su compromiso | honró su | metido ya |
        tragó | se ha tragado | se comió | se merendó | echó el lazo | ha echado el lazo | se ha quedado el |
        no se cerró hasta | llegaron ... GPU | llegaron ... chips | llegaron ... servidores |
        han llegado ... GPU | han llegado ... chips | han llegado ... servidores | han llegado los |
        han llegado las | cheque ... llegó | ya llegó el cheque | se convierte en socio |
        se convierte en socia | se convierte en accionista | entró a ... con | entró a | entraron a |
        llevó a ... los primeros | tiene en casa | tienen en casa | ya está en las | todos funcionan |
        todas funcionan | dispuso por completo | dispuso íntegramente | devolvió ... crédito |
        devolvió ... préstamo | ha devuelto el préstamo | ha devuelto el crédito | canceló el préstamo |
        canceló el crédito | dueña del | dueño del | es desde hoy dueñ* | desde hoy dueñ* | nueva dueña |
        nuevo dueño | es ya propietari* | elevó al | ha elevado al | elevó ... su participación | eleva al |
        subió su participación | sube su participación | ha subido su participación | participada al |
        participada en un | participado en un | controlada en un | controlada al | controlado al |
        suscribió íntegra | suscribió íntegramente | suscribió la totalidad | suscribió toda |
        ha suscrito íntegramente | íntegramente suscrit* | suscrit* íntegramente | totalmente suscrit* |
        suscrita por | suscrito por | suscritas por | cierra captación | cierra su captación |
        cerró la captación | cierra levantamiento | cierra el levantamiento | junta ... millones | juntó |
        juntaron | ha juntado | se hizo de | se hicieron de | se ha hecho de | se hace de | asegura ... ronda |
        aseguró ... ronda | asegura financiación | asegura fondos | asegura inversión | fondea | fondeó |
        fondearon | ha fondeado | surtió | surtieron | ha surtido | aterrizó | le costó |
        estuvo a cargo de la ronda | hizo caja | hace caja | ha hecho caja | ha salido de | sale del capital |
        está hoy en el | está en el ... % | ya controlan | pasa a ser de | pasó a ser de | pasó a control de |
        pasa a control de | pasó a manos | pasa a manos de | toma posesión | último pago | pago final |
        realizó el pago | realizó el último | hizo el pago | efectuó | concluida la compra |
        finalizada la compra | consumada la compra | ha culminado ... la adquisición | ha quedado completad* |
        queda completad* | quedó consumad* | le extendió ... cheque | extendió ... cheque | firmó un cheque |
        firmó el cheque | extiende un cheque | es un hecho | ya es una realidad | ya es realidad | e ingresa |
        ingresa ... millones | se lleva ... millones | se llevó ... millones | se rascó el bolsillo |
        rascarse el bolsillo | echó mano de la cartera | entrega ... las llaves | entregó ... las llaves |
        liberó para | ha liberado para | cerró su entrada | cierra su entrada | formalizó su entrada |
        compra completada | compra cerrada | que suscribió | suscribió el bono | suscribió los bonos |
        último lote | probado y en marcha | puesto en línea | tras ... aplazamientos | tras ... retrasos |
        tras ... retraso | tras ... demoras | después de ... retraso | después de ... retrasos |
        después de ... aplazamientos | pese a los retrasos | pese al retraso | por fin ha | por fin llegó |
        por fin llegaron | inaugurad* | inaugurando
      `,
      ],
      ahead: list`
        será | serán | ser | sea | sean | sería | serían | una vez | fuera | fueran | estará | estarán |
        estén | esté | quede | quedará | quedarán | antes de | pendiente de | pendientes de | haya | hayan |
        habrá | habrán | habría | habrían
      `,
      valuation: list`
        valoración | valoraciones | valuación | valuaciones | tasación | valora a | valora ... en | valoró en |
        valoró a | valorada en | valoradas en | valorándola en | valorando a | valorando la compañía |
        valorar en | valorar a | valoraba en | valoraría | valorarían | valúa | valuada | valuado | valuó |
        tasada en | tasa a | capitalización | capitaliza | valor de mercado | valor bursátil | valor en bolsa |
        valor de la empresa | valor de la compañía | valor empresa | valor patrimonial | vale en bolsa | vale |
        valía | valdría | valdrá | alcanzó un valor | alcanzar un valor | precio objetivo | patrimonio |
        fortuna | unicornio | premoney | pre money | post money | postmoney | valor implícito |
        vale en bolsa unos | valor en libros | activos bajo gestión | bajo administración | pasa a valer |
        pasó a valer
      `,
      earnings: list`
        ingresos | ingreso | factur* | ventas | beneficio | beneficios | ganancia | ganancias | pérdida |
        pérdidas | margen | márgenes | trimestral | trimestrales | resultados | cartera de pedidos | ebitda |
        utilidad | utilidades | flujo de caja | en caja | efectivo y equivalentes | tesorería | año fiscal |
        ejercicio fiscal | trimestre fiscal | ganó | ganaron | perdió dinero | pedidos pendientes |
        obligaciones de rendimiento | ingresó | ingresará | recurrentes anualizados | run rate | dividendo* |
        recompra* | resultado neto | deuda neta | flujo de efectivo | caja neta | cartera de proyectos | ebit
      `,
      move: list`
        sube | suben | subió | subieron | subía | subían | subida | subidas | subiendo | ha subido | baja un |
        bajan un | bajó | bajaron | bajada | bajadas | cae | caen | cayó | cayeron | caía | caían | caída |
        caídas | ganaba | ganaban | gana un | ganan un | pierde | pierden | perdió | perdía | perdían |
        avanzó un | avanza un | avanzaba un | avanzaban | avance del | avance de | retrocede | retroceden |
        retrocedió | retrocedieron | retrocedía | retroceso | crece | crecen | creció | crecieron | crecerá |
        crecimiento | incremento | incrementó | incrementa | incrementaron | aumentó | aumentaron | aumenta |
        dispara | disparan | disparó | dispararon | disparaba | disparado | desplom* | alza | alzas | repunt* |
        rebot* | cotiza | cotizan | cotización | cotizaciones | cotizaba | cotizaban | en bolsa | la bolsa |
        bolsas | wall street | nasdaq | parqué | puntos | cerraron con | cedió | cedieron | cede | ceden |
        cedía | más que | menos que | dobl* | duplic* | triplic* | cuadruplic* | sesión | sesiones |
        revaloriz* | deprecia* | apreci* | recorte | interanual* | tras el anuncio subi* | las acciones de |
        sus acciones | los títulos de | sus títulos | rentabilidad | superior a la de | en lo que va de
      `,
      market: list`
        mercado mundial | mercado global | mercado de | cuota de mercado | tamaño del mercado | el mercado |
        del mercado | mercado alcanz* | demanda mundial | demanda global | demanda de electricidad |
        demanda eléctrica | demanda de energía | demanda energética | la demanda | analistas | analista |
        consultora | consultoras | pronóstic* | pronostic* | previsiones | según un estudio |
        según un informe | red eléctrica | hogares | viviendas | consumo | consumen | consume | consumía |
        equivalente a | equivale a | economía | pib | producto interno bruto | producto interior bruto |
        en todo el mundo | a nivel mundial | a escala mundial | a nivel global | el país | del país |
        el sector | del sector | la industria | ciudad de | exportaciones | inversión extranjera |
        agencia internacional de la energía | gartner | idc | mckinsey | goldman | morgan stanley |
        hiperescaladores | hiperescalares | las tecnológicas | las grandes tecnológicas | las big tech
      `,
      spending: list`
        gasto de capital | gastos de capital | gasto en capital | gasto en infraestructura | capex |
        inversión de capital | inversiones de capital | presupuesto | presupuestos | costes operativos |
        costos operativos | gastos operativos | gasto anual | cuesta | cuestan | costaba |
        inversiones previstas | inversión anual | gasto total | gasto previsto | quem*
      `,
      measureless: list`
        emplead* | trabajadores | trabajador | usuarios | usuario | suscriptores | clientes en |
        millones de clientes | empleos | puestos | personas | habitantes | ingenieros | desarrolladores |
        impuesto* | multa | multas | sanción | sanciones | indemniz* | tipo de interés | tipos de interés |
        tasa de interés | tasas de interés | al interés | cupón | por acción | cada una | aranc* | inflación |
        de memoria por | parámetros | tokens | precio de ejercicio | subvención* | subvenciones |
        ayudas públicas | ayuda pública | incentivos fiscales | exención | exenciones | eficiencia |
        más eficien* | más rápid* | más potente* | más barat* | probabilidad | metros cuadrados | hectáreas |
        kilómetros | toneladas | litros | descargas | visitas | consultas | rendimiento | comisión |
        comisiones | de los ingresos | de las ventas | de la facturación | de los encuestados | del mercado |
        descuento | prima | por adelantado del | anticipo del | pago inicial del | prepago del | adelanto del |
        pago anticipado del | rentabilidad del | a un tipo del
      `,
      holding: list`
        participación | participaciones | participa con | participada | participado | del capital |
        de las acciones | de acciones | accionista* | accionariado | accionarial | posee | poseen | poseerá |
        poseía | tiene un | tiene el | tiene cerca del | tiene alrededor del | tenía un | tenía el |
        tendrá un | tendrá el | tendría un | tendría el | tendrán | controla | controlará | controlan |
        ostenta | ostentará | ostentan | mayoría | mayoritari* | minorit* | de la compañía | de la empresa |
        de la sociedad | de la firma | del grupo | de la filial | de la startup | de la matriz | compra del |
        compra el | comprar el | compró el | comprará el | compran el | compra de un | compra de hasta |
        compra un | comprar un | comprará un | compró un | adqui* | venta del | venta de un | vende un |
        vende el | vendió el | vendió un | vender un | vender el | venderá un | venderá el | hacerse con |
        se hace con | se hizo con | se hará con | quedarse con | se queda con | se quedó con | se quedará con |
        en manos de | toma un | toma el | tomará un | tomará el | tomar un | tomó un | entra con un |
        entrar con un | socio* | paquete | cuota | tenencia | dueño del | dueña del | propietari* del | al 50 |
        eleva al | elevará al | reduce al | retendrá | mantendrá | retiene | conserv* | tendrá cerca del |
        tendrá alrededor del | tendrá en torno al | tendrá más del | le dará el | le darán el | le dará un |
        le darán un | le otorga un | le otorga el | le otorgará un | le otorgará el | otorgará | dan derecho |
        se quedará el | se queda el | en el capital | su capital | en manos del | pasa a tener |
        pasará a tener | pasará a controlar | ya es dueñ* | es dueñ* | es propietari* | del fabricante |
        de la fabricante | de la tecnológica | del laboratorio | de la desarrolladora | del desarrollador |
        de la creadora | del creador | de la operadora | del operador | de la promotora | de sus acciones |
        de sus títulos | de la planta | de la fábrica | de la joint venture | recompr* | del negocio |
        pertenece a | pertenece al | pertenecen a | cuenta con el | ha bajado al | bajó al | ha subido al |
        subió al | baja al | sube al | se deshizo del | se deshace del | se desprendió del | se desprende del |
        enajen* | titular del | que tiene el | redujo su participación | tiene ya el | es suyo el |
        le queda el | mantiene el | mantiene un | suben al | bajan al | sube hasta el | accionista ... con el |
        accionista de ... con el
      `,
      duration: list`
        contrato* | acuerdo* | plazo | plazos | duración | dura | durará | alquiler | alquila* | arrend* |
        arriendo | durante | a lo largo de | vigencia | vigente | licencia | pacto | suministro | alianza |
        periodo | período | por ... años | en los próximos | prorrog* | vencimiento | plurianual | renov* |
        préstamo | línea de crédito | compromiso* | colaboración | asociación | se extend* | convenio |
        concesión | reserva* | a lo largo de * años | vence | vencerá | extensión | hasta finales de |
        a devolver en | póliza | amortizable | amortizables | a amortizar en
      `,
      goods: list`
        chip* | gpu* | procesador* | acelerador* | aceleradora* | servidor* | tarjetas | tarjeta gráfica |
        tpu* | sistemas | semiconductor* | unidades | obleas | racks | bastidores | superchip* | microchip*
      `,
      product: list`
        chip* | gpu* | procesador* | acelerador* | aceleradora* | servidor* | tarjetas | tarjeta | tpu* |
        sistemas | semiconductor* | unidades | superchip* | tecnología | tecnologías | acciones | títulos |
        modelos | modelo | blackwell | rubin | hopper | instinct | hardware | plataforma | plataformas |
        obleas | nube | software | equipos | arquitectura | máquinas
      `,
      aside: list`
        rival | rivales | competidor* | competidora* | competencia de | como | igual que | al igual que | ex |
        exejecutivo de | exdirectivo de | respaldad* por | apoyad* por | participada por | financiada por |
        controlada por | propiedad de | a diferencia de | frente a | compite con | compiten con |
        competir con | filial de | filial española de | subsidiaria de | división de | escindida de |
        matriz de | dueña de | dueño de | propietaria de | analista* | antiguo | antigua | alternativa a |
        depender de | dependencia de | ya sea | superando a | por delante de | por encima de | desbanc*
      `,
      pronoun: list`
        ella | él | le | esta | ésta | este último | esta última | ésta última | dicha empresa | dicha compañía
      `,
      each: ['cada uno', 'cada una', 'cada empresa', 'cada compañía', 'cada cual'],
      respectively: ['respectivamente'],
      both: list`
        las dos empresas | las dos compañías | las partes | las dos partes | los dos grupos | las dos firmas |
        las dos tecnológicas | ambos socios | los dos socios | las compañías | las empresas | ambos | ambas
      `,
      part: list`
        primer | primera | primeros | primeras | primero | inicial | iniciales | inicialmente | tramo |
        tramos | de los cuales | de las cuales | de los que | de las que | de ellos | de ellas | fase | etapa |
        adicional | adicionales | otros | otras | anticipo | por adelantado | por anticipado | resto |
        restante | restantes | último | última | ampliación | parte | entrada | cuota | segundo | segunda |
        suplementari* | extra | entre ellos
      `,
      whole: list`
        total | conjunto | hasta un total | suma | suman | acumulad* | global | totaliz* | en su totalidad |
        hasta alcanzar
      `,
      recurring: list`
        al año | a año | anual | anuales | anualmente | por año | cada año | al mes | mensual* | por mes |
        cada mes | al trimestre | anualizad*
      `,
      round: list`
        ronda | rondas | ampliación de capital | serie a | serie b | serie c | serie d | serie e | serie f |
        serie g
      `,
      instead: list`
        y ya no | en lugar de | en vez de | sustituy* | reemplaz* | ocupa el lugar | ocuparía el lugar | frente a los |
        frente a las | frente al | inicialmente | reducido desde | reduce desde | desde los | antes |
        anteriores | anterior | previos | previstos inicialmente | originales | iniciales | por encima de los |
        por debajo de los | y no los | y no
      `,
      changed,
      past: list`
        *ó | *aron | *ieron | ha ... *ado | han ... *ado | ha ... *ido | han ... *ido
      `,
      had: list`
        había | habían | tenía | era
      `,
      future: list`
        *rá | *rán | va a | van a
      `,
      conditional: list`
        *aría | *arían | *ería | *erían | *iría | *irían | podría | podrían | tendría | tendrían | habría | habrían
      `,
      signed: list`
        firmado* | firmada* | firmó | firmaron | firma | firman | firmar | suscrito* | suscrita* | suscribió |
        suscribe | sellado | sella | selló | pactado* | pactada* | pactó | pactaron | acordado* | acordó |
        acordaron | acuerda | acuerdan | se comprometieron | comprometido* | se compromete | encargado* |
        encargó | encargaron | pedido | pidió | adjudicado* | adjudicó | se adjudica | ganó | contratado* |
        contrató | contrata | cerrado un | cerró un | vinculante* | definitivo* | reservado* | reservó |
        en firme | se asegura | aseguró | se obligó | apalabrad* | rubricad* | rubricó | rubrican | fichó |
        eligió | escogió | seleccionó | elegid* | adjudicatari* | se ata | encarga | cierra ... contrato |
        cerró ... contrato | ha cerrado ... contrato | han cerrado ... contrato | cierra ... acuerdo |
        cerró ... acuerdo | cerraron ... acuerdo | ha cerrado ... acuerdo | han cerrado ... acuerdo | amarra |
        amarró | amarrado | se llevó ... contrato | gana un contrato | tiene contratad* | está contratad* |
        adquirió el compromiso | asumió el compromiso | aceptó | aceptaron | renueva | renovó | ha renovado |
        prorrogó | sellan | sellaron | suscriben | suscribieron | comprometió | se ha atado a | apalabró |
        hay acuerdo | rubricaron | pactan | encargan
      `,
      told: list`
        anunciado* | anunciada* | anunció | anunciaron | anuncia | anuncian | anuncio | presentado*
        | presentó | presenta | desvelado | desveló | revelado | reveló | comunicado | comunicó |
        comunicaron | informó | hizo público | lanzado | lanzó | confirmado* | confirmó | confirma |
        dio a conocer | dieron a conocer | dado a conocer | da a conocer | dan a conocer | hizo pública |
        hicieron público | hacen público | hace público | informaron | comunica | comunican | confirmaron |
        confirman | desvelaron | desvela | desvelan | presentaron | presentan | revela | revelaron
      `,
      done: list`
        completado* | completada* | completó | completa | cerrada | cerrado* | cerró | cierre | concluido* |
        concluida* | concluyó | culminó | formalizado* | desembolsado* | desembolsó | pagado* | pagada* |
        pagó | pagaron | transferido* | transfirió | entregado* | entregada* | entregó | entregaron |
        recibido* | recibió | recibieron | instalado* | instalada* | ya | hasta ahora | hasta la fecha |
        en marcha | entró en servicio | abonado* | abonó | ingresado* | convertido* | convirtió | ejecutado* |
        cobrado | cobró | se embolsó | saldó | acaba de | terminó de | mete | metió | energizad* | encendid* |
        desprendi* | hecho llegar | rematad* | remató | traspasado | tras abonar | tras pagar | encendi* |
        conectado* | conectó | completan | completaron | finaliza | finalizó | concluye | concluyeron |
        consuma | consumad* | inauguró | inaugura | ejerció | liquidó | envió | despachó | activó | montó |
        desplegó | enchufó | en línea | ya funcionan | ya operan | está en producción | en la cuenta de |
        en las cuentas de | terminó el montaje | le han llegado | cierra ... ronda | cerró ... ronda |
        cerró ... ampliación | cerró ... financiación | quedó hecho | abrió ... centro de datos | saldado |
        abonaron | recibidas | desembolsada | dispuso de | surtió | le costó | suscribió íntegramente |
        íntegramente suscrit* | todos funcionan | dueña del | dueño del | juntó | hizo caja | efectuó |
        fondeó | en casa | devolvió el préstamo | último pago | extendió ... cheque | las llaves |
        puso en línea | es un hecho
      `,
      held: list`
        posee | poseen | poseía | tiene el | tiene un | tienen | mantiene | mantienen | conserva | conservan |
        controla | accionista* | socio | dueño | propietari* | en operación | en funcionamiento |
        en explotación | operativ* | opera | operan | alberga | utiliza | usa | cuenta con | cuentan con |
        queda | dispone | participad* | en manos de | es titular | es dueñ* | presta servicio | da servicio |
        dan servicio | en marcha | funciona | funcionan | en servicio | a pleno rendimiento | aloja |
        pertenece a | pertenecen a | ocupa | ocupan | alojan | hay instalad* | tiene instalad* |
        cuenta ya con | en línea | en producción | está en línea | están en línea | trabajan desde |
        ya trabajan | es dueño del | es dueña del | titular del | dueña | gestiona ya | utilizan | usan |
        poseían | controlan | controlada en un | controlada al | dueña del | dueño del | tiene en casa |
        ya controla | está hoy en el | todos funcionan
      `,
      raised: list`
        captado* | captó | captaron | recaudado* | recaudó | levantó | levantado | comprado* | compró |
        compraron | adquirido* | adquirida* | adquirió | adquirieron | vendido* | vendida* | vendió |
        vendieron | invertido* | invirtió | invirtieron | inyectado | inyectó | lideró | liderada | liderado |
        encabezó | encabezada | participó | participaron | entró en el capital | tomó | obtuvo | obtenido |
        logró | consiguió | prestado | prestó | emitido* | emitió | concedido* | concedió | aportado* |
        aportó | costó | gastó | puso | pusieron | dio | se embolsó | embolsado | deshizo | desprendió |
        metió | mete | se quedó con | quedado con | suscribió | rubric* | reunió | reunieron | atrajo |
        atrajeron | se hizo | se hicieron con | absorbió | engulló | enajenó | volcó | canjeó | liquidó |
        entró en la ronda | entraron en la ronda | se sumó a la ronda | acudió a la ronda | encabezaron |
        lideraron | redujo su participación | obtuvieron | lograron | consiguieron | prestaron | colocó |
        colocaron | levantaron | recauda | capta | invertía | juntó | juntaron | fondea | fondeó |
        suscribió íntegramente | devolvió | elevó su participación | surtió | financió | aseguró ... ronda |
        se lleva ... millones | se llevó ... millones | ingresa ... millones | se rascó el bolsillo
      `,
      pending: list`
        sujeto* a | sujeta* a | condicionad* | condición | condiciones | aprobación | aprobaciones |
        autorización | autorizaciones | visto bueno | autoridades | reguladores | competencia | se
        espera que | prevé cerrar | previsto para | prevista para | antes de fin de | a finales de |
        opción | opciones | si | cuando | una vez | en cuanto | a la espera | pendiente* | depende*
        | hitos | restante* | resto | progresiv* | gradual* | a medida que | por fases | por etapas
      `,
      meant: list`
        prevé | prevén | previsto* | prevista* | planea | planean | planeaba | pretende | pretenden | quiere |
        quieren | quería | busca | buscan | aspira | aspiran | apunta a | objetivo | meta | ambición |
        proyecto* | proyecta | plan | planes | intención | intenciones | contempla | contemplan | estudia |
        podría | podrían | sería | serían | memorando | memorándum | no vinculante* | preliminar* | propuesta |
        espera | esperan | potencial* | solicitó | solicitado | candidatura | en cartera | decisión final |
        decisión de inversión | desea | persigue | se propone | proponen | se plantea | deberá | deberán |
        permisos | voluntad de | tiene entre manos | tienen entre manos | en mente | sueñan con | sueña con |
        piensa | piensan | se dispone a | se disponen a | aspiraba | confía en | confían en | pensado |
        con la mirada en | la idea | prepara | preparan | diseñan | a largo plazo | sobre el papel |
        hoja de términos | principio de acuerdo | preacuerdo | planeado | proyectan | debería | deberían |
        querría | querrían | a la espera de que | solicitud para | dispuesta a invertir |
        dispuesto a invertir | buscará | en la mira | podrá subir | cuenta con tener | aspiración |
        sientan las bases | imaginan | se reserva el derecho | inició los trámites | tramita | en trámite |
        en tramitación | opta a | sin autorizar
      `,
      again: list`
        la misma cifra | el mismo importe | la misma cantidad | el mismo monto | la misma suma
      `,
      thatFigure: list`
        la cifra | esa cifra | aquella cifra | esta cifra | dicha cifra | la suma | esa suma | dicha suma |
        el importe | ese importe | dicho importe | el monto | ese monto | dicho monto | la cantidad |
        esa cantidad | dicha cantidad | el acuerdo | ese acuerdo | este acuerdo | dicho acuerdo |
        aquel acuerdo | el plan | ese plan | el proyecto | ese proyecto | este proyecto | el contrato |
        ese contrato | dicho contrato | la inversión | esa inversión | la operación | esa operación |
        la transacción | la oferta | el pacto | ese pacto | la carta | la promesa | el anuncio | el trato |
        la alianza | la compra | la adquisición | las conversaciones | las negociaciones | la información |
        las informaciones | el memorando | el pedido | el préstamo | la financiación | la ronda |
        el traspaso | la venta | el arrendamiento | el alquiler | esa compra | esa oferta | aquella promesa |
        aquel plan | aquel contrato
      `,
      says: list`
        dijo | dice | dicen | dijeron | ha dicho | asegura | aseguró | aseguraron | afirm* | explic* | señala |
        señaló | señalaron | según | indicó | indica | indicaron | anunció | anunciaron | anuncia | anunciado |
        declaró | declara | declararon | añad* | agreg* | confirm* | precis* | reconoc* | admit* | aclar* |
        comunic* | insist* | coment* | escribió | escribe | sostiene | sostuvo | manifest* | detall* |
        sentenció | respondió | replicó | matizó | subray* | apunt* | relat* | cont* | expres* |
        en palabras de | a juicio de | publicó | tuiteó | desmintió | negó | advirt*
      `,
      cites: list`
        según | inform* | adelant* | public* | citando | citad* por | cita a | citó | de acuerdo con |
        de acuerdo a | revel* | asegur* | apunt* | recog* | report* | desvel* | destap* | cuenta | contó |
        señal* | avanzó | avanza | difund* | según recoge | tal como | en exclusiva
      `,
      unnamed: list`
        fuentes | fuente | personas al tanto | personas familiarizadas | personas cercanas |
        personas con conocimiento | personas conocedoras | conocedor* de | allegad* | una persona |
        varias personas | bajo anonimato | bajo condición de anonimato | que pidió no ser |
        que pidieron no ser | círculos financieros | gente que conoce | gente conocedora |
        gente familiarizada | gente al tanto | personas enteradas | entorno de la compañía |
        entorno de la empresa
      `,
      document: list`
        comunicado | comunicado conjunto | documento | documentos | documentación | informe anual |
        informe trimestral | folleto | hecho relevante | hecho esencial | información privilegiada |
        otra información relevante | registro | nota de prensa | cnmv | sec | bmv | 8 k | formulario 8 |
        comisión de bolsa y valores | comisión de valores | entrada de blog | publicación en su blog | blog |
        carta a los accionistas | carta a accionistas | presentación ante
      `,
      and: ['y', 'e', 'o', 'u'],
      clause: list`
        mientras | pero | aunque | sin embargo | cuando | después de | antes de | que | si bien | en cambio |
        no obstante | por su parte | cuyo | cuya | cuyos | cuyas | donde | quien | quienes | así como |
        a pesar de | pese a
      `,
      until: list`
        hasta | para | a partir de | desde | antes de | finales de | fines de | principios de | comienzos de |
        inicios de | mediados de | en el segundo semestre | en el primer semestre | trimestre de |
        semestre de | a lo largo de | en torno a | entre | hacia | en servicio en | en funcionamiento en |
        vence en | con horizonte
      `,
    },
  },
}
