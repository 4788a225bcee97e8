import {CHANNELS, defineLexicon, NETWORKS} from './lexicon.ts'

export const ES = defineLexicon({
  language: 'es',
  words: {
    joints: 'y, o, por favor, entonces, ahora, ya, para seguir leyendo, también',
    you: 'tú, te, ti, tu, tus, usted, ustedes, su, sus, les, le, vosotros, vuestr*',
    we: 'nosotros, nos, nuestr*, este sitio, esta web, esta página, este portal, este medio, la redacción, mi, mis',
    text: '{este|el presente|el} {artículo|texto|contenido|reportaje|post|resumen|podcast|sitio|portal}, {esta|la} {página|nota|noticia|traducción|guía|información|web}, {partes|fragmentos} de este {artículo|texto}, nada de lo {publicado|aquí}',
    blocker:
      'bloqueador*, adblock*, bloqueo de anuncios, bloqueas, bloquea {nuestros|los|nuestra} *, filtro de anuncios, oculta nuestros, tu navegador {bloquea|oculta}',
    allow:
      'desactiv*, desactív*, permit*, pausa, paus*, lista blanca, excepción, recarg*, actualiz*, añad*, agreg*, liber*, apóyan*, apoya*, habilit*',
    detect: 'detect*, parece*, hemos notado, notamos, estás usando, usas, utilizas, está activo, activado',
    ads: 'anuncios, publicidad, avisos, anunciantes, banners',
    fund: 'financ*, gratis, gratuit*, manten*, mantien*, vivi*, posible, pagar',
    ad: 'publicidad, anuncio, anuncios, aviso, patrocinado*, contenido patrocinado, espacio publicitario, contenido promocionado, publirreportaje',
    adBeside:
      'sigue, siga, continúa, continúe, leyendo, la, el, lectura, nota, noticia, artículo, texto, abajo, debajo, después, de, del, esta, este, más, espacio, mensaje, contenido, publicitario, cerrar, saltar, para, seguir, desliza, por, con, un, una, nuestro, fin, inicio, en, su, tu, continuar, x, px',
    resumes:
      '{sigue|continúa|siga|continúe} {leyendo|la lectura|abajo|debajo|después|tras|más} *, {la nota|el artículo|la noticia|el texto|la lectura} {sigue|continúa} *, desliza para, después de la publicidad, tras la publicidad',
    mail: 'bandeja de entrada, buzón, boletín, boletines, newsletter*, alertas, notificaciones, por {correo|email|e-mail|whatsapp}, {tu|su} {correo|email|e-mail|mail}, correo electrónico, {nuestro|mi} {canal|boletín|grupo}, canal de {whatsapp|telegram|youtube}, la campanita, campana',
    get: 'suscríb*, suscrib*, regístr*, inscríb*, apúnt*, recib*, únete, únase, deja, déj*, introduce, ingresa, escribe, activa, active, pulsa, haz clic, dale, no te pierdas, no se pierda, quier*, síguenos, sigue, te gust*, le gust*, cada, todos los, todas las, mantente, entérate, sé el primer*',
    sign: 'suscríb*, suscrib*, regístr*, inscríb*, apúnt*, recib*, únete, déj*, deja tu, introduce tu, ingresa tu, directo a, directamente en, llega, te enviamos, te mandamos, activa*, síguenos, no te pierdas',
    often:
      'gratis, gratuit*, cada {día|mañana|tarde|noche|semana|mes|lunes|martes|miércoles|jueves|viernes|sábado|domingo}, {todos los|todas las} {días|mañanas|semanas|lunes|viernes|domingos|noches}, diari*, semanal*, una vez {a la semana|al mes|por semana}, lo mejor, lo más importante, las mejores, las últimas, primero, antes que nadie, al instante, novedades, noticias',
    spared:
      'sin spam, nada de spam, cero spam, {darte|darse|date|dese} de baja, cancelar cuando, no te {pierdas|lo pierdas} *, no se pierda, {sin|no} perderte, al tanto, en un clic, prometido',
    pass: 'compart*, compárt*, envía*, reenvía*, pasa, pásal*, difund*, recomiend*, comenta*, cuénta*, tuitea*, corre la voz',
    shared:
      '{este|el} artículo, esta {nota|noticia|historia|página|publicación}, este {texto|post|reportaje}, compártel*, pásal*, envíal*, reenvíal*, difúndel*, corre la voz',
    people: 'amig*, familia*, colegas, compañer*, vecin*, contactos, redes, otros, facebook, whatsapp, alguien',
    liked:
      'te ha gustado, le ha gustado, te gustó, le gustó, te gusta, si te gust*, te ha sido útil, te resultó útil, te pareció, útil, conoces a alguien, interesante',
    tell: 'cuénta*, cuenta, dinos, dí*, deja*, déja*, escrib*, comparte*, comenta*, opina, vota, participa, responde*, danos, únete, cuéntenos, díganos',
    ask: '¿*, qué, cuál, cómo, y tú, y usted, has, ha, conoces, crees, estás, te gustaría, dónde, quién',
    below:
      'comentario*, abajo, aquí abajo, más abajo, debajo, al pie de {esta|la} {nota|página}, en nuestra encuesta, en el foro',
    opinion:
      '{tu|su|tus|sus|vuestra} {opinión|opiniones|experiencia|experiencias|historia|historias|respuesta|comentario|comentarios|voto|punto de vista|recuerdos}, {cuéntanos|dinos|escríbenos|cuéntame|díganos|cuéntenos|déjanos|contanos}, qué {opinas|piensas|opina|piensa|te parece|crees}, queremos {saber|leerte}, únete a la conversación',
    earn: 'comisi*, afiliad*, afiliación, pequeña {cantidad|comisión|parte}, porcentaje, ganar dinero, ganamos, ingresos por',
    buy: 'enlace*, link*, compra*, compras, pedido*, producto*, tienda*, botón, botones, clic, reserva*',
    machine:
      '{por|con|mediante|usando|ayuda de|apoyo de|asistencia de} {|la }ia, ia generativa, herramienta* de ia, inteligencia artificial, modelo de lenguaje, chatgpt, automática*, automáticamente, algoritmo, traductor automático',
    written:
      'redactad*, escrit*, generad*, traducid*, elaborad*, cread*, producid*, ayuda de, apoyo de, asistencia de, resumid*, revisad*, editad*',
    advice:
      '{asesoramiento|asesoría|consejo|consejos|recomendación} {financier*|legal*|médic*|de inversión|profesional*|jurídic*}, recomendación de {compra|inversión}, bajo su propi* *, fines {informativos|educativos}, responsabilidad, sustituy*',
    denies: 'no, ni, ningún, ninguna, solo, sólo, únicamente, exclusivamente',
    pointer:
      '{quizá|quizás|tal vez|también} {también |}te {puede|podría|interese|guste}, {quizá|quizás|tal vez|también} {también |}{quieras|le interese}, {te|le} {puede|podría} {interesar|gustar}, también te, lee también, lea también, leer también, lee además, leé también, mira también, ver también, te recomendamos, le recomendamos, recomendad*, más {sobre|de|en|noticias|artículos|información}, sigue leyendo, a continuación, lo más {leído|visto}, más leídas, no te pierdas, no se pierda, notas relacionadas, artículos relacionados, noticias relacionadas, relacionad*, del archivo, de nuestro archivo, para ti, siguiente',
    pointerBeside:
      'también, te, le, puede, podría, quieras, interesar, gustar, interese, interesarte, leer, lee, ver, esto, este, esta, más, de, del, la, el, las, los, en, sobre, tema, noticias, noticia, artículos, artículo, notas, nota, hoy, semana, para, ti, usted, y, nuestro, nuestra, archivo, leído, ahora, que, lectores',
    section: 'véase también, ver también, bibliografía, más información',
    give: 'apoya*, apóya*, dona*, haz*, hazte, conviért*, ayúda*, ayuda*, colabora*, contribuye*, desde, invítanos, súmate, únete',
    cause:
      'periodismo {independiente|local|libre|de calidad}, {información|prensa} {independiente|libre}, nuestro {periodismo|trabajo}, nuestra {redacción|labor}, {socio|socios|socia|socias|miembro|suscriptor*|mecenas}, patreon, paypal, un café',
    media:
      '{este|el} {video|vídeo|tuit|mapa|reproductor|audio|podcast}, este contenido, {esta|la} {galería|publicación}, esta imagen, contenido {externo|incrustado|embebido}, reproductor de {video|vídeo|audio}',
    failing:
      'no {se puede|se pudo|pudo|puede} {cargar*|mostrar*|reproducir*|visualizar*}, no {está |}disponible, no disponible, cargando, {activa|habilita|active|permita} {javascript|las cookies}, {haz clic|toca|pulsa|haga clic|presiona|clic} para, {recarga|actualiza} la página',
    player: 'video, vídeo, reproductor, tuit, galería, mapa, audio, podcast, contenido',
    back: '{sigue|siga|síguenos|mantente|manténgase|quédate|vuelve|vuelva|regresa|visita|no te despegues} *, {será|está siendo} {actualizad*}',
    fresh:
      '{últimas|nuevas|más|todas las} {noticias|novedades|actualizaciones|informaciones}, últimos detalles, minuto a minuto, en tiempo real, las 24 horas, {informado|informada|conectado|al día}, actualizad*',
    join: 'únete, súmate, sé parte',
    crowd: 'lectores, suscriptores, seguidores',
    sponsored: '{es|ha sido|fue} {patrocinad*|presentad*} por, patrocinado por, presentado por, en colaboración con',
    shareVerb: 'compartir, comparte, enviar, imprimir, copiar, tuitear, guardar, publicar, compártelo',
    shareBeside:
      'en, por, con, el, la, un, enlace, este, esta, artículo, nota, noticia, amigo, amigos, a, compartir, copiar, imprimir, y, vía, tus, redes, página, correo',
    network: NETWORKS,
    visit: 'sigue, siga, sígueme, síguenos, seguid, únete, suscríbete',
    followMe:
      'sígueme, síguenos, síganos, seguidnos, encuéntrame, encuéntranos, etiquétame, etiquétanos, búscame, búscanos, dale me gusta',
    channel: CHANNELS,
  },
})
