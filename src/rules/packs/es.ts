import {definePack} from './pack.ts'

export const es = definePack({
  language: 'es',
  phrases: {
    share: {
      lines: [
        '{compartir|comparte|compártelo|compártenos|compartir artículo|compartir noticia|compartir nota|compartir esta noticia|compartir este artículo|compartir esta nota|compartir en|compartir en facebook|compartir en twitter|compartir en x|compartir en whatsapp|compartir en linkedin|compartir por email|compartir por correo|compartir en redes|compartir en redes sociales|comparte esta noticia|comparte este artículo|comparte esta nota|comparte en|comparte esto|comparte en redes|compartir vía|compartido|compartidos|enviar por email|enviar por correo|enviar por correo electrónico|enviar a un amigo|enviar noticia|copiar enlace|copiar url|copiar link|enlace copiado|link copiado|twittear|tuitear|me gusta|me gusta esto|me gusta cargando|recomendar|más opciones para compartir}',
      ],
      headers: [
        '{comparte esto|compártelo|compartir en|comparte en|me gusta esto|comparte} :',
        'comparte esta {noticia|nota} en',
      ],
      sentences: ['comparte {este artículo|esta noticia|esta nota|este contenido} …', 'no olvides compartir …'],
      words: [
        '(se abre en una ventana nueva)',
        '(se abre en una nueva ventana)',
        'haz clic para {compartir|enviar|imprimir} … (se abre en una ventana nueva)',
      ],
    },
    subscribe: {
      lines: [
        '{suscríbete|suscribirse|suscribirme|suscribite|suscríbase|suscríbete ahora|suscríbete aquí|suscríbete gratis|suscripción|suscripciones|suscríbete a nuestro newsletter|suscríbete a nuestra newsletter|suscríbete al newsletter|suscríbete a la newsletter|suscríbete a nuestro boletín|suscríbete al boletín|suscríbete a nuestro canal|suscríbete por email|boletín|boletines|boletín informativo|newsletter|newsletters|nuestros boletines|recibe nuestro boletín|recibe nuestra newsletter|síguenos|síguenos en|síguenos en redes sociales|síguenos en google news|síguenos en google noticias|seguinos|seguinos en|siga-nos|sigue leyéndonos|seguir|seguir leyendo en|nuestras redes|redes sociales|únete|únete a nuestro canal|únete a nuestro canal de whatsapp|únete a nuestra comunidad|mantente informado|mantente al día|no te pierdas nada|alertas|activar notificaciones|tu correo electrónico|tu email|correo electrónico|introduce tu email|ingresa tu correo electrónico|tu dirección de correo electrónico|apúntate|añádenos a tus fuentes|agregar como fuente preferida}',
      ],
      starts: [
        '{suscríbete|suscríbase|suscribite|apúntate|regístrate} {gratis |aquí |ahora |ya |hoy |}a {nuestro|nuestra|la|nuestros|los|el} {newsletter|boletín|boletines|canal|lista|newsletters} …',
        'suscríbete al {newsletter|boletín|canal} …',
        '{recibe|recibí|reciba} {gratis |cada |todas |todos |nuestro|nuestra|las |los |lo mejor |en tu |las últimas }… {correo|email|mail|newsletter|boletín|whatsapp}',
        '{síguenos|seguinos|síganos} {en|a través|también} …',
        '{sigue|seguí|siga} {toda|todas|nuestro|nuestra|a |las noticias|los temas} … {en|twitter|facebook|whatsapp|google|instagram|telegram}',
        '{únete|unite|súmate|sumate} a {nuestro|nuestra} {canal|comunidad|grupo} …',
        'introduce tu {correo|email|dirección}',
        'ingresa tu {correo|email}',
        'al suscribirte',
        'puedes seguir{nos| a} … {facebook|twitter|instagram|x|newsletter}',
      ],
      sentences: [
        '{suscríbete|suscribite|suscríbase} a {nuestro|nuestra|nuestros} {newsletter|boletín|boletines|canal|lista} …',
        '{síguenos|seguinos|síganos} en {facebook|twitter|x|instagram|google|whatsapp|youtube|telegram|nuestras redes|nuestro canal} …',
        '{únete|unite|súmate} a {nuestro|nuestra} {canal|comunidad|grupo} …',
        'puedes seguir a … en {facebook|twitter|instagram|x} …',
      ],
    },
    related: {
      lines: [
        '{leer más|lee más|lea más|ver más|más información|más noticias|más sobre|más sobre este tema|más sobre|seguir leyendo|sigue leyendo|continuar leyendo|continúa leyendo|lee también|lea también|leer también|también te puede interesar|te puede interesar|le puede interesar|puede interesarte|puede leer|te recomendamos|le recomendamos|recomendados|recomendado para ti|recomendaciones|recomendadas|noticias relacionadas|nota relacionada|notas relacionadas|artículos relacionados|contenido relacionado|relacionados|relacionado|lo más leído|lo más visto|más leídas|más leídos|las más leídas|lo último|últimas noticias|última hora|noticias recientes|destacados|destacadas|en portada|tendencias|lo más popular|populares|ver todo|ver todas|ver todas las noticias|ver todos|todas las noticias|otras noticias|leer artículo completo|leer nota completa|ver nota completa|leer noticia|leer nota|ver noticia|entradas recientes|artículos recientes|videos|vídeo|galería|fotogalería|ver galería|no te lo pierdas|conoce más|descubre más|saber más|ver también|además|cargar más|mostrar más|más de este tema|temas del momento}',
      ],
      headers: [
        '{noticias|notas|artículos|entradas|contenidos|temas|publicaciones|vídeos|productos|recetas} {relacionadas|relacionados|recientes|similares|populares|recomendadas|recomendados|destacadas|destacados|más leídas}',
        '{te puede interesar|también te puede interesar|le puede interesar|puede interesarte|te podría interesar|quizás te interese|quizás también te interese|te interesará|te recomendamos|le recomendamos|recomendado para ti|contenido patrocinado|lo más leído|lo más visto|las más leídas|más leídas|últimas noticias|lo último|más noticias|otras noticias|también te puede gustar|más en|más de|más sobre|más información sobre|en otras noticias|lea también|lee también|sigue leyendo|ver más noticias|ver también|más de esta sección|más contenido de esta sección|de la misma sección|del mismo autor|últimos artículos|artículos populares}',
      ],
      labels: [
        'lea también:',
        'lee también:',
        'leer también:',
        'lea más:',
        'lee más:',
        'leer más:',
        'lea además:',
        'lee además:',
        'lea aquí:',
        'lea:',
        'te puede interesar:',
        'le puede interesar:',
        'puede interesarte:',
        'también te puede interesar:',
        'te recomendamos:',
        'le recomendamos:',
        'te recomendamos leer:',
        'recomendamos leer:',
        'nota relacionada:',
        'noticia relacionada:',
        'notas relacionadas:',
        'noticias relacionadas:',
        'artículo relacionado:',
        'relacionado:',
        'relacionada:',
        'más información:',
        'ver más:',
        'vea también:',
        'ver también:',
        'ver además:',
        'vea además:',
        'mira también:',
        'mirá también:',
        'mire también:',
        'puede leer:',
        'puedes leer:',
        'sigue leyendo:',
        'continúa leyendo:',
        'no te pierdas:',
        'no te lo pierdas:',
        'además:',
        'conoce más:',
        'lectura recomendada:',
        '?video:',
        '?vídeo:',
        '?vea:',
        '?foto:',
        'también lea:',
        'también lee:',
        'también puedes leer:',
        'entérate:',
        'enterate:',
        'leé también:',
        'leé más:',
      ],
      starts: [
        'también te puede interesar',
        'le puede interesar',
        'te puede interesar',
        'lea también',
        'lee también',
        'haz clic aquí para {leer|ver|más} …',
        'haga clic aquí para {leer|ver|más} …',
        'más noticias {de|sobre|en} …',
        'para {leer|ver} {más|la nota|el artículo} … {aquí|haz|haga|clic|ingresa|entra}',
        'sigue leyendo',
      ],
      sentences: [
        '{lea|lee|leer} {también|más|además}:',
        'haz clic aquí para {leer|ver} …',
        'puedes leer {más|el artículo|la nota} … {aquí|en este enlace}',
      ],
    },
    'ad-label': {
      lines: [
        '{publicidad|anuncio|anuncios|patrocinado|patrocinados|contenido patrocinado|contenido patrocinado por|espacio patrocinado|continúa después de la publicidad|sigue después de la publicidad|la noticia continúa debajo de la publicidad|la nota continúa después de la publicidad|artículo continúa después de la publicidad|continúa leyendo después de la publicidad|saltar publicidad|cerrar publicidad|fin de la publicidad|branded content|contenido de marca|publirreportaje|remitido|ads|nuestros patrocinadores|enlaces patrocinados|pauta|- publicidad -|este anuncio no existe|anúnciate aquí|publicidad publicidad}',
      ],
      starts: [
        'contenido patrocinado',
        'patrocinado por',
        '{el artículo|la nota|la noticia} continúa {después|debajo} …',
      ],
    },
    cookie: {
      lines: [
        '{aceptar|rechazar|aceptar todo|aceptar todas|aceptar cookies|aceptar todas las cookies|rechazar todo|rechazar cookies|rechazar todas|configurar|configurar cookies|configuración de cookies|configuración|política de cookies|gestionar cookies|gestionar opciones|preferencias|aceptar y continuar|aceptar y cerrar|aceptar y cerrar|acepto|aviso de cookies|gestionar consentimiento|ver preferencias|guardar preferencias|denegar}',
      ],
      starts: [
        '{utilizamos|usamos|este sitio web utiliza|este sitio utiliza|esta web utiliza|esta página utiliza|este sitio usa|este sitio web usa|esta web usa|esta página web utiliza|nosotros y nuestros socios utilizamos} … cookies',
        'si {continúa|continúas|sigue} {navegando|usando|utilizando} …',
        'al {continuar|navegar|hacer clic|usar|utilizar} … {cookies|aceptas|acepta}',
        'el almacenamiento o acceso técnico',
        'para ofrecer las mejores experiencias',
      ],
      sentences: [
        '{utilizamos|usamos|este sitio web utiliza|este sitio utiliza|esta web utiliza|esta página web utiliza} cookies …',
        'si continúa navegando, consideramos que acepta su uso',
        'si {continúa|continúas} navegando …',
      ],
    },
    comments: {
      lines: [
        '{comentario|comentarios|sin comentarios|no hay comentarios|deja un comentario|deje un comentario|dejar un comentario|dejar comentario|deja una respuesta|deje una respuesta|dejar una respuesta|deja un comentario cancelar respuesta|deja una respuesta cancelar la respuesta|escribe un comentario|escribir un comentario|añadir comentario|añadir un comentario|agregar comentario|publicar comentario|publicar un comentario|enviar comentario|comentar|comenta|comentar esta noticia|comenta esta noticia|responder|respuestas|cancelar respuesta|cancelar la respuesta|ver comentarios|ver los comentarios|ver todos los comentarios|mostrar comentarios|comentarios cerrados|los comentarios están cerrados|comentarios recientes|reportar|denunciar|sé el primero en comentar|los campos obligatorios están marcados con *|inicia sesión para comentar|únete a la conversación|participa en la conversación|normas de participación|danos tu opinión|tu comentario|archivado en}',
      ],
      headers: [
        'deja {un comentario|una respuesta}{ cancelar la respuesta| cancelar respuesta|}',
        'dejar {un comentario|una respuesta|comentario}',
        'deje {un comentario|una respuesta}',
        'responder cancelar respuesta',
        'comentarios recientes',
      ],
      starts: [
        'tu dirección de correo electrónico no será publicada',
        'su dirección de correo electrónico no será publicada',
        'tu correo electrónico no será publicado',
        'los campos obligatorios están',
        'guarda mi nombre, correo electrónico',
        'guardar mi nombre, correo',
        'este sitio usa akismet',
        'este sitio utiliza akismet',
        'aprende cómo se procesan los datos de tus comentarios',
        'recibir un {correo|email} … comentarios',
        'lo siento, debes estar conectado',
        'debes {iniciar sesión|estar registrado|estar conectado} para …',
        'para comentar {debes|es necesario|tienes} …',
        'los comentarios {publicados|son responsabilidad|realizados|de los usuarios} …',
        'avísame {por|de} … {comentarios|entradas}',
        'notificarme',
      ],
      sentences: ['los comentarios están cerrados'],
    },
    'call-to-action': {
      sentences: [
        '{cuéntanos|dinos|déjanos|contanos|coméntanos|déjame|escríbenos|cuéntame|dime} … {comentario|comentarios|opinión|opinas|piensas}',
        '{deja|déjanos|deje|dejá} {tu|un|tus|su|sus} {comentario|comentarios|opinión|opiniones} …',
        '{comparte|compártenos|comparta} {tu opinión|tus opiniones|tu experiencia|tus experiencias|tus comentarios|tus ideas} …',
        'comenta {abajo|aquí|qué} …',
        '¿{qué opinas|qué piensas|qué te parece|tú qué opinas|y tú} … {comentarios|cuéntanos|comenta}',
        'nos {encantaría|gustaría} {saber|leer|conocer} {tu|su|qué} …',
        'no {olvides|dudes en} {dejar|comentar|dejarnos|compartir} … {comentario|comentarios|opinión}',
      ],
    },
    promo: {
      lines: [
        '{descarga la app|descargar la app|descargar app|descarga nuestra app|descarga nuestra aplicación|descarga la aplicación|descargar|dona|dona ahora|donar|haz una donación|apóyanos|apoya nuestro periodismo|hazte socio|hazte socia|hazte miembro|tienda|comprar ahora|compra ahora|comprar|ver oferta|ver ofertas|prueba gratis|solicita una demo|contáctanos|contáctenos|regístrate gratis|ver en app|disponible en google play|disponible en app store|noticia en desarrollo|en desarrollo|información en desarrollo}',
      ],
      starts: [
        'descarga {nuestra|la|gratis} … {app|aplicación}',
        'descargá {nuestra|la} … {app|aplicación}',
        'apoya {a |}{nuestro|el|este|un} {periodismo|trabajo|medio|proyecto} …',
        'si {te gustó|te ha gustado|quieres apoyar|valoras|te gusta} … {comparte|apoya|suscrí|dona|hazte|síguenos}',
        'ayúdanos a seguir',
        'noticia en {desarrollo|ampliación}',
        'tienes {una historia|información|alguna denuncia}',
      ],
      sentences: [
        'noticia en {desarrollo|ampliación} …',
        'descarga {nuestra|la} {app|aplicación} …',
        'habrá ampliación',
        'sigue atento a …',
      ],
    },
    paywall: {
      lines: [
        '{inicia sesión|iniciar sesión|iniciar sesion|inicie sesión|ingresar|ingresá|acceder|registrarse|regístrate|registrate|registrarme|crear cuenta|crear una cuenta|ya tengo cuenta|mi cuenta|cerrar sesión|olvidé mi contraseña|olvidaste tu contraseña|ya soy suscriptor|ya eres suscriptor|ya estoy suscripto|ya estás suscripto|exclusivo suscriptores|exclusivo para suscriptores|solo para suscriptores|sólo para suscriptores|contenido exclusivo|contenido para suscriptores|contenido exclusivo para suscriptores|suscríbete para seguir leyendo|regístrate gratis para seguir leyendo|regístrate para seguir leyendo|inicia sesióncrear cuenta|o suscríbete para leer sin límites|continúa leyendo con una suscripción|suscribirse ya estoy suscripto}',
      ],
      starts: [
        '{el contenido|este contenido|este artículo|esta nota|la nota} {al que|es|a la que} … {suscriptores|registrados|exclusivo}',
        'para {seguir leyendo|continuar leyendo|leer|acceder} … {suscríb|regístr|inicia|suscript}',
        'suscríbete {y|para} {lee|seguir|leer|acceder|disfruta} …',
        'has {alcanzado|llegado|superado} … {artículos|límite}',
        'regístrate {gratis |}{y|para} {lee|seguir|leer|acceder|continuar} …',
        '¿{ya|todavía|aún} … {suscriptor|cuenta}',
      ],
      sentences: [
        'este {contenido|artículo} es {exclusivo|solo} para {suscriptores|usuarios} …',
        'regístrate gratis para seguir leyendo',
      ],
    },
    adblock: {
      lines: [
        '{bloqueador de anuncios detectado|adblock detectado|desactiva tu bloqueador de anuncios|desactivar bloqueador}',
      ],
      starts: [
        'por favor{,|} desactiv{a|e} … {bloqueador|adblock}',
        'hemos detectado … {bloqueador|adblock} …',
        'parece que {estás|está} {usando|utilizando} … {bloqueador|adblock} …',
      ],
      says: ['desactiv{a|e|ar} {tu|su|el} {bloqueador de anuncios|adblock|bloqueador de publicidad}'],
    },
    copyright: {
      lines: [
        '{todos los derechos reservados|derechos reservados|aviso legal|política de privacidad|términos y condiciones|términos de uso|condiciones de uso|términos|privacidad|condiciones generales|aviso de privacidad|quiénes somos aviso legal|mapa web|mapa del sitio|código de ética|accesibilidad|defensor del lector|protección de datos|libro de reclamaciones}',
      ],
      starts: [
        'todos los derechos reservados',
        'prohibida {la|su} reproducción',
        'queda prohibida',
        'se prohíbe la reproducción',
        'copyright ©',
        'funciona gracias a wordpress',
        'creado con wordpress',
        'este {artículo|texto} {fue|se} publicó {originalmente|por primera vez} …',
        'este {artículo|texto} fue publicado {originalmente|por primera vez} …',
        'publicado originalmente en',
      ],
      sentences: ['todos los derechos reservados.', 'prohibida su reproducción …'],
    },
    disclosure: {
      starts: [
        'este {artículo|post|contenido} {contiene|puede contener|incluye} {enlaces de afiliado|enlaces de afiliados|enlaces afiliados|links} …',
        'en calidad de afiliado de amazon',
        'como afiliado de amazon',
        'las opiniones {expresadas|vertidas} …',
        'los {productos|precios} … {afiliad|comisión} …',
        'contenido realizado por',
        'corregir un error',
        'nuestros periodistas recomiendan de manera independiente',
      ],
    },
    embed: {
      lines: [
        '{ver esta publicación en instagram|ver publicación en instagram|ver imagen|ampliar|ampliar foto|ampliar imagen|ver galería|ver fotos|ver video|ver vídeo|reproducir|reproducir video|pantalla completa|escuchar|escuchar nota|escuchar artículo|escuchar noticia|cerrar|foto siguiente|foto anterior|activar sonido|silenciar|galería de fotos|mostrar contenido|cargando video}',
      ],
      starts: [
        'una publicación compartida {por|de}',
        'una publicación compartida',
        'un post compartido por',
        'escuchar nota',
        'escucha {este artículo|esta noticia|la noticia|el artículo} …',
        'este contenido {no está disponible|se ha bloqueado} …',
        'tu navegador no soporta',
        'su navegador no soporta',
      ],
    },
    template: {
      lines: [
        '{cargando|cargando comentarios|cargando contenido|espere por favor|por favor espere|página no encontrada|se ha producido un error|ha ocurrido un error|activa javascript|por favor activa javascript|abre en nueva ventana|se abre en una nueva ventana|contenido no disponible}',
      ],
      starts: [
        'por favor{,|} activ{a|e} javascript',
        'es necesario {activar|habilitar} javascript',
        'necesitas activar javascript',
      ],
    },
    nav: {
      lines: [
        '{saltar al contenido|saltar al contenido principal|ir al contenido|ir al contenido principal|pasar al contenido|pasar al contenido principal|saltar a navegación|ir a la navegación|menú principal|abrir menú|cerrar menú|mostrar menú|ocultar menú|subir|volver|regresar|estás aquí|mapa del sitio|buscar en el sitio|buscar:|búsqueda avanzada|navegación|navegación principal|alternar menú|elegir mes|elegir la categoría|ir a inicio|volver a la portada|nosotros|quiénes somos|acerca de nosotros|sobre nosotros|contáctenos|ediciones anteriores|edición impresa|edición digital|introduzca el texto aquí|menú menú|secciones}',
        '?{inicio|portada|menú|buscar|búsqueda|contacto|noticias|política|economía|sociedad|mundo|internacional|internacionales|nacional|nacionales|país|locales|deportes|deporte|fútbol|cultura|espectáculos|entretenimiento|opinión|editorial|editoriales|columnistas|columnas|salud|ciencia|tecnología|educación|turismo|viajes|estilo|tendencias|vida|virales|gente|moda|belleza|gastronomía|recetas|motor|autos|negocios|empresas|finanzas|sucesos|policiales|judiciales|justicia|seguridad|agenda|clima|el tiempo|horóscopo|juegos|loterías|esquelas|clasificados|empleo|podcast|podcasts|videos|fotos|galerías|blogs|blog|especiales|archivo|categorías|etiquetas|servicios|tienda|publicidad|anúnciate|ayuda|faq|equipo|prensa|cerrar|más|todos|radio|tv|televisión|cine|música|libros|regiones|provincias|ciudad|medio ambiente|investigación|multimedia}',
      ],
      starts: ['estás aquí:', 'usted está aquí:', 'publicado en', 'archivado en'],
    },
    pagination: {
      lines: [
        '{navegación de entradas|navegación de la entrada}',
        '{volver arriba|ir arriba|volver al inicio}',
        '{anterior|siguiente|página siguiente|página anterior|artículo anterior|artículo siguiente|siguiente artículo|entrada anterior|entrada siguiente|siguiente entrada|nota anterior|nota siguiente|entradas anteriores|entradas siguientes|entradas antiguas|navegación de entradas|navegador de artículos|anterior siguiente|noticia anterior|noticia siguiente|ver menos|mostrar menos|cargar más noticias}',
      ],
      starts: ['artículo {anterior|siguiente}', 'página {1|2|3|4|5|6|7|8|9} de'],
    },
    tools: {
      lines: [
        '{imprimir|imprimir artículo|imprimir noticia|imprimir nota|versión imprimible|guardar|guardar artículo|guardar noticia|guardar nota|añadir a favoritos|agregar a favoritos|favoritos|tamaño de letra|tamaño del texto|aumentar texto|reducir texto|aumentar tamaño|escuchar|escuchar esta noticia|escuchar artículo|reportar error|reportar un error|informar de un error|corregir|leer en la app|descargar pdf|citar este artículo|traducir|regalar artículo|ver en pdf}',
      ],
      starts: ['escuchar esta noticia'],
    },
    widget: {
      lines: [
        '{seleccionar idioma|elegir idioma|idioma|idiomas|¿te fue útil este artículo|¿te resultó útil|¿te ha gustado este artículo|califica este artículo|valora este artículo|encuesta|votar|ver resultados|tu opinión|reacciones}',
      ],
      starts: ['¿te {ha sido|fue|resultó} útil', 'califica {este|esta}'],
    },
    form: {
      lines: [
        '{enviar|enviar mensaje|enviar formulario|nombre *|correo electrónico *|email *|comentario *|apellidos|apellido|asunto|mensaje|tu mensaje|teléfono|web|sitio web|campo obligatorio|campos obligatorios|este campo es obligatorio|borrar|limpiar|código postal}',
      ],
      starts: ['he leído y acepto', 'acepto {la política|los términos|recibir|las condiciones} …'],
    },
    keywords: {
      headers: [
        '{etiquetas|temas|palabras clave|tags|más sobre|categorías|temas relacionados|en esta nota|en este artículo|archivado en|etiquetas de esta nota|tags relacionados|palabras claves}',
      ],
      starts: [
        '{etiquetas|temas|palabras clave|palabras claves|tags|etiqueta|categorías|categoría|archivado en|publicado en|etiquetado con|etiquetado en|temas relacionados|hashtags|tópicos|sección}{ |}:',
        'etiquetado {con|como|en}',
        'esta entrada fue publicada en',
        'archivado bajo',
      ],
    },
    'table-of-contents': {
      headers: [
        '{índice|tabla de contenidos|tabla de contenido|contenido|contenidos|en este artículo|índice de contenidos|índice del artículo|contenido del artículo|en esta página|qué encontrarás en este artículo}',
      ],
      lines: ['{ocultar índice|mostrar índice|alternar tabla de contenidos}'],
    },
    'read-time': {
      lines: [
        '{min|minutos|minuto|min.} de lectura',
        'lectura de {min|minutos}',
        'tiempo de lectura {min|minutos|minuto|aprox|}',
        'lectura {1|2|3} min',
      ],
      starts: ['tiempo de lectura', 'tiempo estimado de lectura', 'lectura:'],
    },
    'author-bio': {
      headers: [
        '{sobre el autor|sobre la autora|acerca del autor|acerca de la autora|sobre los autores|sobre la firma|el autor}',
      ],
    },
    credit: {
      starts: [
        '{foto|fotos|fotografía|fotografías|imagen|imágenes|crédito|créditos|créditos de imagen|fuente|ilustración|video|vídeo|infografía|gráfico|cortesía|foto cortesía}{ |}:',
      ],
      lines: [
        '{efe|cortesía|archivo|getty|getty images|afp|reuters|ap|europa press|imagen de archivo|foto de archivo|captura de pantalla|shutterstock|foto cortesía|gtres}',
      ],
    },
  },
})
