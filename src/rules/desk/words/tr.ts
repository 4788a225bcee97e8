import {defineWords, NO_LEFTOVERS, NO_LENGTH, NO_SELF} from './desk-words.ts'

export const TR = defineWords({
  language: 'tr',
  voice: {
    client: `
      söylemeniz yeterli*, *{a|e}y{a|ı}m mı*, elbette*, {tabi|tabii} ki, istediğin*, talebin*, talimat*,
      istersen*, dilersen*, haber ver*, umarım*, memnuniyetle*, *{a|e}bilirim*, ister misin*, işte*,
      yayınlamadan önce*
    `,
    text: 'metn*, versiyon*, yazı*, metin*, başlık*, bölüm*, özet*, içerik*, sürüm*, makale*',
    work: `
      yeniden yaz*, kısalt*, düzenle*, kontrol*, hazırla*, ekleyebilirim, hazırlayabilirim, yazabilirim,
      değiştir*, uzatabilirim, ekleyeyim, hazırlanmış, hazırladığım, isteğiniz*, talebiniz*, değişiklik*,
      beklenti*, kısa bir, daha kısa, hazırlayayım
    `,
    offers: 'ister misiniz',
    sureOffers: '',
    openings: `
      ister misiniz, söylemeniz yeterli, hazırlayayım mı, dilerseniz, isterseniz, elbette, tabii ki,
      talebinize, talebiniz
    `,
    names: '',
    notes: '',
    gladly: 'elbette, {tabi|tabii} ki, {tabi|tabii}, memnuniyetle',
    here: 'işte, aşağıda',
    below: 'aşağıda',
    ordered: 'yazı*, makale*, {metin|meti|metni}*',
    asOrdered: 'talebin*, istediğin*, isteğin*, talimat*',
  },
  labels: {
    sure: `
      anahtar kelime, meta{-| |}açık, {ana|yan|hedef|odak|ikincil} {anahtar |}kelime, iç {link|bağlantı},
      meta {başlık|açıkla}, arama {hacmi|niyeti}, kullanılacak, h{1|2|3|4}{-| |}öneri
    `,
    sureWords: '',
    sureLabels: '',
    keywords: 'anahtar kelime{ler|}',
    titles: '',
    textParts: '',
    phrases: 'anahtar kelime*',
    anchors: 'çapa',
    samples: '',
    meta: '',
    descriptions: '',
    synonyms: 'eş anlam',
    fields: '',
    sureFields: '',
    counted: 'başlık, açıklama',
    characters: 'karakter',
  },
  gaps: {
    orders: 'ekle',
    ends: '',
    sureOrders: `
      teyit edilecek, doğrulanacak, sorulacak, eklenecek, eklensin, eklenmeli, gelecek, konacak, konulacak,
      tamamlan*, alanı, yeri, buraya
    `,
    things: `
      görsel*, adı, soyadı, unvanı, tarih, fiyat*, yorumu, görüş*, alıntı*, tablo*, veri*, bağlantı*,
      fotoğraf*, video*, resim*, grafik*, link*
    `,
    pictures: 'görsel',
    credits: '',
    stands: '',
    links: '',
    anyLinks: '',
    linksLast: 'linki, bağlantısı',
    opens: '',
    closes: '',
    pending: '',
    bracketOrders: '',
    bracketLabels: '',
    bracketNotes: '',
    brackets: '',
    bracketSure: '',
    roundOrders: '',
  },
  trade: {
    terms: `
      anahtar kelime*, odak anahtar*, meta açıklama*, iç bağlantı*, arama niyeti, okunabilirlik,
      yeniden yazıl*, çapa:, kullanılacak kelime*, kullanılacak anahtar*, ana kelime*, yan kelime*,
      yan anahtar*, lsi kelime*, iç link*, dış link*, çapa metin*, anchor metin*, bağlantı metni, meta başlık*,
      meta etiket*, aylık arama*, arama hacmi*, arama sonuç*, url yapısı, alt metin*, alt etiket*,
      arama motor*, kelime yoğunluğu
    `,
    writing: `
      başlık*, paragraf*, kelime, metin, giriş, sonuç, açıklama, görsel*, bağlantı*, bölüm*, adres, etiket*,
      spot, link
    `,
    orders: 'ekle, tekrarla, kullan',
    places: 'burada, buraya, kez',
    parts: 'bu paragraf*',
    beside: 'ana, yan, ikincil, birincil, önerilen, öneri*, için, hedef, destek*, ek',
    itself: '',
    made: '',
    author: '',
    matters: '',
    thisText: '',
    ownParts: '',
    carries: '',
    notes: '',
    noteClaims: '',
    changed: '',
  },
  brief: {
    labels: `
      müşteri, teslim tarihi, yasaklı kelimeler, teslim, kelime sayısı, karakter sayısı, çalışma başlığı,
      hedef kitle, hedef okur, hitap
    `,
    beside: `
      konu, üslup, ton, hacim, uzunluk, kaçınılacaklar, kaçınılacak, karakter, amaç, biçim, format
    `,
    units: 'kelime, karakter',
    manner: '',
    mannerLabels: 'hitap, kelime sayısı',
    forms: 'biçim, format',
    kinds: 'yazı, makale',
    headers: '',
    names: '{yazara|yazarı} notlar, yazar talimat*, sipariş, metin siparişi',
  },
  machine: {
    speakers: `
      dil modeli olarak, yapay zek{a|â} {modeli |asistanı |}olarak,
      ben bir {dil modeliyim|yapay zekayım|yapay zekâyım}
    `,
    reasons: 'bir yapay zek{a|â} modeliyim, bir dil modeliyim, yapay zek{a|â}yım',
    before: '{yayından|yayınlamadan|yayımlamadan} önce',
    lacks: '*m yok, *{a|e}m{a|e}m, *mıyorum, değilim',
    checks: 'kontrol*, doğrula*, teyit*',
    names: 'ai, gpt, chatgpt, yapay zek{a|â}*',
    notes: 'not, uyarı, dikkat',
    tells: '',
    tellsLast: 'dedi, diyor, diye',
    leads: 'bir, büyük',
  },
  brackets: {
    things: 'görsel, görseli, resim, fotoğraf, tablo, harita, alıntı',
    drawn: 'fiyat tablosu',
    inserts: 'ekle, eklenecek, eklensin, konulacak',
    toDo: 'eklenecek, gelecek, konacak, eksik, yapılacak, sorulacak',
    here: 'buraya',
    follows: '',
    optimise: 'iç bağlantı, anahtar kelime',
    checks: '',
    please: '',
    noteNames: '',
    before: '{yayınlamadan|yayından} önce',
    byWhom: 'müşteri {ekleyecek|verecek}',
    makers: 'tasarımcı, müşteri',
    lengthParts: '',
    lengthUnits: '',
    wordOrders: '',
    wordObjects: '',
  },
  leftovers: NO_LEFTOVERS,
  length: NO_LENGTH,
  self: NO_SELF,
})
