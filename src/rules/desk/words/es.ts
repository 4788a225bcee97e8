import {defineWords, NO_MACHINE} from './desk-words.ts'

export const ES = defineWords({
  language: 'es',
  voice: {
    client: `
      {quieres|quiere|deseas|desea} que, si {quieres|lo deseas|prefieres|necesitas}*, aquí {tienes|está|va},
      como {pediste|solicitaste|me pediste}*, antes de publicar, por favor{,|} {verifica|revisa|confirma}*,
      nota {para|al} {el |}{editor|cliente}*, avísame*, dime si, espero que, claro*
    `,
    text: 'versión*, nota*, artículo*, texto*, tono*, titular*, párrafo*, cita*',
    work: 'reescri*, acort*, verific*, redact*, he evitado, puedo',
    offers: '{quieres|desea} que, puedo también',
    sureOffers: 'quieres que {te|añada|escriba|prepare}',
    openings: '{quieres|desea} que, asistente:, nota para *',
    names: 'asistente',
    notes: 'nota {para|al|del} {el |la |}{cliente|editor|redacción|asistente}*',
    gladly: '',
    here: '',
    below: '',
    ordered: '',
    asOrdered: '',
  },
  labels: {
    sure: 'enlazado, frase clave, palabras objetivo',
    sureWords: '',
    sureLabels: '',
    keywords: 'palabras clave',
    titles: 'título',
    textParts: '',
    phrases: '',
    anchors: '',
  },
  gaps: {
    orders: 'insertar, añadir',
    ends: '',
    sureOrders: '',
    things: 'galería, imagen, cita, enlace, foto',
    pictures: 'imagen, foto',
    credits: '',
    stands: '',
    links: '',
    anyLinks: '',
    linksLast: '',
    opens: '',
    closes: '',
    pending: '',
  },
  trade: {
    terms: `
      google noticias, búsquedas como, palabras objetivo, búsqueda por voz, palabra clave, palabras clave,
      frase clave, posicionamiento, metadescripción, meta descripción, enlazado, enlaces internos,
      enlace interno, datos estructurados, buscadores, intención de búsqueda, legibilidad, reescrit*,
      texto alternativo
    `,
    writing: `
      título*, titular*, párrafo*, palabras, caracteres, tono, texto, versión, imagen, imágenes, redacción,
      nota, enlazar
    `,
    orders: 'insertar, añadir, mencionar, repetir, incluir, usar',
    places: 'aquí, una vez, veces',
    parts: 'este párrafo',
    beside: 'para, de, del, la, el, objetivo, contexto, principal{es|}, secundari{a|o|e}{s|}',
    itself: '{este|el} {artículo|texto|contenido}*',
    made: 'optimizad{o|a}, redactad{o|a}, escrit{o|a}',
    author: 'he {usado|mantenido|incluido|evitado|añadido}*',
  },
  brief: {
    labels: 'cliente, fecha de entrega, plazo, entrega',
    beside: 'tema, estilo, tono',
    units: 'palabras',
    manner: 'estilo, tono',
    mannerLabels: '',
    forms: '',
    kinds: '',
    headers: '',
    names: '',
  },
  machine: NO_MACHINE,
  brackets: {
    things: `
      captura, botón, leyenda, vídeo, foto, imagen, imágenes, gráfico, infografía, tabla, mapa, cita
    `,
    drawn: '',
    inserts: 'insertar, añadir, colocar',
    toDo: `
      por confirmar, por añadir, a insertar, va aquí, aquí va, pendiente de, verificar, pendiente, falta,
      por hacer
    `,
    here: 'aquí',
    follows: '',
    optimise: 'enlace interno, palabra{s|} clave',
    checks: 'verificar, comprobar, confirmar, falta fuente',
    please: 'por favor{,|}',
    noteNames: 'nota',
    before: 'antes de publicar',
    byWhom: '',
    makers: '',
    lengthParts: 'entrada, entradilla, introducción, párrafo',
    lengthUnits: 'palabras, caracteres',
    wordOrders: 'usar, incluir, mencionar, poner',
    wordObjects: 'palabra clave, enlace interno',
  },
})
