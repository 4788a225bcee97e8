import {CHANNELS, defineLexicon, NETWORKS} from './lexicon.ts'

export const TR = defineLexicon({
  language: 'tr',
  words: {
    joints: 've, ya da, lütfen, hemen, şimdi, o halde, okumaya devam etmek için',
    you: 'sen, siz, sana, size, seni, sizi, senin, sizin, abone ol*, kaydol*, katıl*, takip et*, kaçırma*',
    we: 'biz, bize, bizi, bizim, sitemiz*, sayfamız*, bu site*, gazetemiz*, redaksiyon, editörlerimiz*',
    text: '{bu} {haber*|yazı*|makale*|içerik*|metin*|çeviri*|sayfa*}, {sitede|sayfada|burada} yer alan *',
    blocker:
      'reklam engelleyici*, adblock*, reklam engelleme, reklamlarımızı {engelliyor|gizliyor|engelleyen} *, reklam filtresi',
    allow: 'kapat*, devre dışı*, izin ver*, duraklat*, istisna*, beyaz liste*, yenile*, ekleyin, destek*',
    detect: 'tespit*, algıla*, görünüyor, görünüyorsunuz, kullanıyorsunuz, fark ettik, anlaşılan, açık',
    ads: 'reklamlar*, reklam gelir*, reklam',
    fund: 'ücretsiz, finanse*, ayakta, sayesinde, gelir*, sürdür*',
    ad: 'reklam, reklamlar, reklamdır, sponsorlu, sponsorlu içerik, ilan, advertorial, tanıtım',
    adBeside:
      'haberin, haber, yazının, yazı, devamı, devam, ediyor, aşağıda, altında, reklamın, reklamdan, sonra, alanı, içerik, okumaya, için, kaydırın, edin, et, kapat, geç, bitti, sonu, başı, x, px, bu, bir, ile',
    resumes:
      '{haberin|yazının|makalenin} devamı {aşağıda|reklamdan|reklamın} *, {haber|yazı} {devam ediyor|aşağıda devam}, okumaya devam {edin|etmek}, devamı {aşağıda|reklamdan sonra}',
    mail: 'gelen kutu*, e-bülten*, bülten*, bültenimiz*, bildirim*, e-posta*, {whatsapp|telegram|youtube} kanal*, kanalımız*, zil*',
    get: 'abone ol*, kaydol*, kayıt ol*, al, alın, edin*, katıl*, takip et*, aç, açın, tıkla*, dokun*, kaçırma*, gir, girin, yaz, yazın, bırak*, bildirimleri*, her, ister misin*, beğendiniz*, haberdar*, son dakika*',
    sign: 'abone ol*, kaydol*, kayıt ol*, doğrudan, gönder*, ulaş*, gelsin, katıl*, takip et*, aç, açın, kaçırma*',
    often:
      'ücretsiz, her {gün|sabah|akşam|hafta|ay|pazartesi|cuma|pazar}, günlük, haftalık, aylık, haftada bir, ilk, en {yeni|iyi|son|önemli}, son dakika*, gelişme*, haberler*, anında',
    spared: 'spam yok, spam, istediğiniz zaman, kaçırma*, ilk siz, haberdar ol*, tek tıkla, söz',
    pass: 'paylaş*, gönder*, ilet*, öner*, söyle*, yay, yayın',
    shared: '{bu} {haberi|yazıyı|makaleyi|sayfayı|içeriği}, {haberi|yazıyı|makaleyi}',
    people: 'arkadaş*, dost*, sevdik*, aile*, komşu*, herkes*, facebook*, whatsapp*, twitter*, sosyal medya*',
    liked: 'beğendiniz*, beğendiysen*, faydalı, yararlı, işinize yaradı*, hoşunuza',
    tell: 'yaz, yazın, paylaş*, söyle*, anlat*, bırak*, yorum*, oy ver*, cevapla*, belirt*, katıl*',
    ask: 'siz, sen, peki, ne, nasıl, hangi, kim, nerede, sizce, sence, hiç, neden',
    below: 'yorum*, aşağı*, aşağıda, aşağıya, altına, {haberin|yazının} altın*, anket*, forum*',
    opinion:
      '{görüş*|düşünce*|fikir*|deneyim*|yorum*|anı*|hikaye*} *, bize {yaz*|anlat*|söyle*}, bizimle paylaş*, ne düşünüyorsun*, ne dersin*, merak ediyoruz',
    earn: 'komisyon*, satış ortaklığı*, ortaklık bağlantı*, affiliate*, pay alabilir*, kazanç*',
    buy: 'link*, bağlantı*, satın al*, alışveriş*, ürün*, mağaza*, sipariş*, tıkla*',
    machine: 'yapay zeka*, yapay zekâ*, dil modeli*, chatgpt, otomatik*, makine çeviri*',
    written:
      'yazıl*, hazırlan*, üretil*, oluşturul*, çevril*, yardımıyla, desteğiyle, kullanılarak, kontrol edil*, düzenlen*',
    advice:
      '{yatırım|hukuki|tıbbi|finansal} {tavsiye*|danışmanlık*|öneri*}, tavsiye*, doktorunuz*, sorumlul*, bilgilendirme amaç*',
    denies: 'değil*, etmez, yerine geçmez, içermez, yalnızca, sadece, kabul edilmez, taşımaz',
    pointer:
      '{bunlar|bu} da {ilgini*|ilginizi|hoşunuza} *, ilginizi çekebilir, ilgini çekebilir, {bunları da|şunu da|ayrıca|bunu da} {oku*|okuyun}, ilgili {haber*|yazı*|içerik*}, benzer {haber*|yazı*|içerik*}, önerilen*, en çok okunan*, çok okunan*, sıradaki {haber|yazı}, sizin için, arşivden, arşivimizden, daha fazla {haber|yazı|içerik}, okumadan geçme*',
    pointerBeside:
      'bu, bunlar, da, de, ilginizi, ilgini, çekebilir, oku, okuyun, haber, haberler, haberleri, yazı, yazılar, yazıları, en, çok, okunan, okunanlar, bugün, için, siz, sizin, size, diğer, daha, fazla, son, haftanın, günün, konu, konuda, ve, arşiv, ilgili, benzer',
    section: 'ayrıca bakınız, kaynakça',
    give: 'destek ol*, destekle*, bağış*, üye ol*, abone ol*, katkı*, ısmarla*',
    cause:
      '{bağımsız|yerel|özgür} {gazetecilik*|basın*|medya*|haber*}, {gazeteciliğimiz*|haberciliğimiz*|yayınlarımız*}, patreon, kahve',
    media: '{bu} {video*|içerik*|harita*|galeri*|gönderi*|ses*|tweet*}, video oynatıcı*, {gömülü|harici} içerik*',
    failing:
      '{yüklenemedi|yüklenemiyor|gösterilemiyor|oynatılamıyor|görüntülenemiyor|kullanılamıyor|desteklenmiyor}, mevcut değil, yükleniyor, {javascript|çerez*} {etkinleştir*|izin ver*}, {izlemek|oynatmak|görmek|açmak} için {tıkla*|dokun*}, sayfayı yenile*',
    player: 'video, oynatıcı, tweet, galeri, foto galeri, harita, ses, podcast, içerik',
    back: '{takipte|bizimle|bizi|sayfamızı|sitemizi|gelişmeler|gelişmeleri} {kal*|kalın|takip|ziyaret} *, güncellenecek*, güncelleniyor',
    fresh: '{son|yeni|güncel|daha fazla|en son} {gelişme*|haber*|bilgi*|dakika*}, anbean, 7/24, gün boyu',
    join: 'katıl, katılın, aramıza',
    crowd: 'okurumuz*, takipçi*, abonemiz*, okuyucu*',
    sponsored: 'sponsorluğunda, katkılarıyla {hazırlan*|sunul*}, iş birliğiyle {hazırlan*|sunul*}, sponsorlu içerik*',
    shareVerb: 'paylaş, gönder, yazdır, kopyala, tweetle, kaydet, ilet, arkadaşına gönder',
    shareBeside:
      "haberi, yazıyı, bu, linki, bağlantıyı, link, ile, üzerinden, arkadaşına, arkadaşınla, e-posta, 'ta, 'da, 'de, 'te, facebook'ta, twitter'da, x'te, whatsapp'ta, telegram'da, linkedin'de, paylaş, kopyala, yazdır, sayfayı, ve, ta, da, de, te, tan, ten, dan, den",
    network: `${NETWORKS}, facebook'ta, twitter'da, x'te, whatsapp'ta, telegram'da, linkedin'de, e-posta*`,
    visit: 'takip et, takip edin, beğenin, katılın, abone olun',
    followMe: 'bizi takip, beni takip, bizi etiketle*, beni etiketle*',
    channel: CHANNELS,
    followEnd: 'takipte kalın, takip edin, takip et, abone olun, takip edebilirsiniz',
  },
})
