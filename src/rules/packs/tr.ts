import {definePack} from './pack.ts'

export const tr = definePack({
  language: 'tr',
  phrases: {
    share: {
      lines: [
        "{paylaş|paylaşın|haberi paylaş|bu haberi paylaş|bu yazıyı paylaş|yazıyı paylaş|sayfayı paylaş|facebook'ta paylaş|twitter'da paylaş|x'te paylaş|whatsapp'ta paylaş|whatsapp ile paylaş|linkedin'de paylaş|sosyal medyada paylaş|arkadaşlarınla paylaş|paylaşım|linki kopyala|bağlantıyı kopyala|kopyala|kopyalandı|link kopyalandı|bağlantı kopyalandı|e-posta gönder|e-posta ile gönder|e-posta ile paylaş|arkadaşına gönder|tweetle|tweet at|beğen|beğenin|tavsiye et}",
      ],
      headers: ['{paylaş|bunu paylaş|bunu beğen} :'],
      sentences: ['bu {haberi|yazıyı} {arkadaşlarınızla|sosyal medyada} paylaş …'],
      words: ['(yeni pencerede açılır)'],
    },
    subscribe: {
      lines: [
        "{abone ol|abone olun|abone olmak için tıklayın|ücretsiz abone ol|bülten|e-bülten|e-bülten aboneliği|bültene abone ol|bültenimize abone olun|bültene kayıt ol|e-bültenimize kaydolun|haber bülteni|takip et|takip edin|bizi takip et|bizi takip edin|bizi takip edin:|sosyal medyada takip edin|google news'te takip et|google haberler'de takip et|bize katılın|kanala katıl|kanalımıza katılın|whatsapp kanalımıza katılın|bildirimleri aç|bildirimlere izin ver|e-posta adresiniz|e-posta adresinizi girin|e-posta|rss|güncel kalın|haberdar olun|sosyal medya|tercih edilen kaynak olarak ekle}",
      ],
      starts: [
        '{bültenimize|bültene|kanalımıza|youtube kanalımıza|telegram kanalımıza|e-bültenimize} … {abone|katıl|kaydol} …',
        '{güncel|son dakika|tüm|en son} {haberleri|gelişmeleri|gelişmelerden} … {takip|abone|haberdar|e-posta} …',
      ],
      sentences: [
        'bizi {facebook|twitter|instagram|google|sosyal|x|youtube} … takip {edin|et|edebilirsiniz} …',
        '{bültenimize|kanalımıza} {abone|katıl} …',
      ],
    },
    related: {
      lines: [
        '{ilgili haberler|ilgili haber|ilgili yazılar|ilgili içerikler|ilgili konular|benzer haberler|benzer yazılar|benzer içerikler|diğer haberler|diğer yazılar|son haberler|son dakika|son dakika haberleri|son eklenenler|son yazılar|en son haberler|en çok okunan|en çok okunanlar|çok okunanlar|çok okunan haberler|en popüler|popüler|popüler haberler|popüler yazılar|öne çıkanlar|öne çıkan haberler|günün öne çıkanları|gündem haberleri|manşetler|önerilen haberler|önerilenler|sizin için seçtiklerimiz|sizin için önerilen|bunlar da ilginizi çekebilir|ilginizi çekebilir|ilgini çekebilir|devamını oku|devamı|haberin devamı|haberin devamı için tıklayın|haberin detayları|detaylar için tıklayın|daha fazla|daha fazla haber|daha fazla göster|daha fazla oku|daha fazlası|tüm haberler|tümünü gör|tümünü göster|haberi görüntüle|habere git|haberi oku|ayrıca oku|ayrıca okuyun|ayrıca bakınız|bunları da okuyun|bunu da oku|okumaya devam et|videolar|video|foto galeri|fotoğraflar|galeri|galeriye git|haber akışı|yazarın diğer yazıları|editörün seçtikleri|günün haberleri|sıradaki haber|kaçırmayın|haberler}',
      ],
      headers: [
        '{ilgili|benzer|diğer|son|popüler|önerilen|öne çıkan} {haberler|yazılar|içerikler|konular|videolar|ürünler|tarifler|makaleler}',
        '{en çok okunanlar|çok okunanlar|en çok okunan haberler|bunlar da ilginizi çekebilir|bunlar ilginizi çekebilir|ilginizi çekebilir|ilginizi çekebilecek haberler|ilginizi çekebilecek diğer haberler|ilgini çekebilir|sizin için seçtiklerimiz|sizin için önerilenler|editörün seçtikleri|son dakika haberleri|son dakika|günün manşetleri|yazarın diğer yazıları|ayrıca okuyun|bunu da okuyun|daha fazla haber|kaçırmayın|sponsorlu içerik}',
      ],
      labels: [
        'ilgili haber:',
        'ilgili haberler:',
        'ayrıca okuyun:',
        'ayrıca bakınız:',
        'bunu da okuyun:',
        'bunları da okuyun:',
        'okumaya devam et:',
        'haberin devamı:',
        'devamını oku:',
        'detaylar:',
        '?video:',
        '?foto galeri:',
        'öneri:',
        'sıradaki haber:',
      ],
      starts: [
        '{haberin|yazının} devamı için',
        'detaylar için tıklayın',
        '{daha fazla|tüm} {haber|detay|bilgi} için …',
        'bunlar da ilginizi',
        'ilginizi çekebilir',
      ],
    },
    'ad-label': {
      lines: [
        '{reklam|reklamlar|reklamı kapat|reklam alanı|advertorial|sponsorlu|sponsorlu içerik|haberin devamı reklamdan sonra|haber reklamdan sonra devam ediyor|reklamdan sonra devam ediyor|ilan|resmi ilan|resmi ilanlar|ilanlar|reklamı geç|sponsor}',
      ],
      starts: ['haberin devamı {reklam|aşağıda} …', 'sponsorlu içerik'],
    },
    cookie: {
      lines: [
        '{kabul et|kabul ediyorum|tümünü kabul et|reddet|tümünü reddet|çerez ayarları|çerez politikası|çerez tercihleri|çerezler|çerezleri kabul et|anladım|tamam|ayarlar}',
      ],
      starts: [
        '{sitemizde|web sitemizde|bu sitede|bu web sitesinde|bu web sitesi|internet sitemizde|size daha iyi|sizlere daha iyi|bu site|sitemizden} … {çerez|çerezler|cookie|cookies} …',
        'siteyi kullanmaya devam',
        'sitemizi kullanmaya devam',
      ],
      sentences: ['{sitemizde|web sitemizde|bu sitede|bu web sitesi} … {çerez|çerezler} kullan …'],
    },
    comments: {
      lines: [
        '{yorum|yorumlar|yorum yap|yorum yaz|yorum yazın|yorum ekle|yorum gönder|yorumu gönder|yorum yok|henüz yorum yok|henüz yorum yapılmamış|yorumları göster|yorumları gör|tüm yorumlar|tüm yorumları gör|bir yanıt yazın|bir yanıt yazın yanıtı iptal et|bir cevap yazın|bir cevap yazın cevabı iptal et|bir yorum yazın|yanıtla|cevapla|yanıt|yanıtı iptal et|cevabı iptal et|yanıtlar|ilk yorumu siz yapın|ilk yorumu sen yap|ilk yorum yapan siz olun|yorumlar kapalı|yorumlar kapatıldı|şikayet et|gerekli alanlar * ile işaretlenmişlerdir|yorum yapmak için giriş yapın|son yorumlar|okuyucu yorumları|yorum kuralları|yorumunuz}',
      ],
      headers: [
        'bir {yanıt|cevap|yorum} yazın{ yanıtı iptal et| cevabı iptal et|}',
        'yorum {yap|yaz|ekle}',
        'son yorumlar',
      ],
      starts: [
        'e-posta hesabınız yayımlanmayacak',
        'e-posta adresiniz yayınlanmayacak',
        'e-posta adresiniz yayımlanmayacak',
        'gerekli alanlar',
        'daha sonraki yorumlarımda kullanılması',
        'bir dahaki sefere yorum yaptığımda',
        'yorum {yapabilmek|yapmak|yazmak} için …',
        'bu site{,|} istenmeyenleri azaltmak için akismet',
        'yorum verilerinizin nasıl işlendiğini',
        'küfür, hakaret',
        'bu habere {henüz |}yorum',
        'suç teşkil edecek',
      ],
    },
    'call-to-action': {
      sentences: [
        '{yorumlarda|yorumlarınızı|görüşlerinizi|düşüncelerinizi|fikirlerinizi} … {paylaşın|belirtin|yazın|bekliyoruz|bildirin|paylaşabilirsiniz}',
        '{siz|sizce|peki siz} … ne düşünüyorsunuz? {yorum|görüş|düşünce} …',
      ],
    },
    promo: {
      lines: [
        "{uygulamayı indir|uygulamamızı indirin|mobil uygulama|mobil uygulamamızı indirin|uygulamalar|bağış yap|destek ol|bize destek olun|hemen al|satın al|şimdi al|sipariş ver|teklif al|ücretsiz deneyin|iletişime geçin|google play'den indir|app store'dan indir|mağaza|ihbar hattı|haber gönder|whatsapp ihbar hattı}",
      ],
      starts: [
        '{mobil |}uygulama{mızı|sını|yı} … indir …',
        'haberleri {cebinizden|anında} …',
        'bağımsız gazeteciliğe destek',
      ],
      says: ['uygulamasını indirin, gelişmelerden haberdar olun', 'uygulamamızı {indirin|indirmek} …'],
    },
    paywall: {
      lines: [
        '{giriş|giriş yap|üye girişi|üye ol|kayıt ol|hesap oluştur|şifremi unuttum|hesabım|çıkış|çıkış yap|üyelik|zaten üye misiniz|abonelere özel|sadece abonelere özel|abone girişi}',
      ],
      starts: [
        '{devamını|haberin tamamını|yazının tamamını} … {abone|üye} … {olmanız|olun|özel|girişi} …',
        'okumaya devam etmek için {giriş|abone|üye|kayıt} …',
      ],
    },
    adblock: {
      lines: ['{reklam engelleyici tespit edildi|adblock tespit edildi|reklam engelleyici algılandı}'],
      starts: ['lütfen {reklam engelleyici|adblock} …', 'reklam engelleyici {kullanıyorsunuz|kullandığınız} …'],
      says: ['reklam engelleyici{nizi|yi|nizi lütfen} {kapatın|kapatınız|devre dışı}'],
    },
    copyright: {
      lines: [
        '{tüm hakları saklıdır|her hakkı saklıdır|gizlilik politikası|kullanım koşulları|kullanım şartları|gizlilik|kvkk|kvkk aydınlatma metni|aydınlatma metni|kişisel verilerin korunması|künye|yasal uyarı|veri politikası|site haritası|yayın ilkeleri|gizlilik sözleşmesi|mesafeli satış sözleşmesi}',
      ],
      starts: [
        'tüm hakları saklıdır',
        'her hakkı saklıdır',
        'copyright {20|19}…',
        'copyright ©',
        'sitemizde yayınlanan',
        'izinsiz {ve|kopyalanamaz|alıntı} …',
        'kaynak gösterilmeden',
        'kaynak gösterilerek',
        'bu {haberin|sitede|içeriğin} {yayın|telif|yayınlanan} …',
        'yazılım:',
        'altyapı:',
        'haber yazılımı',
      ],
      sentences: ['tüm hakları saklıdır.', 'her hakkı saklıdır.'],
    },
    disclosure: {
      starts: [
        'burada yer alan yatırım',
        'yasal uyarı:',
        'yatırım tavsiyesi',
        'bu {içerik|yazı|haber} {yatırım|bilgilendirme|reklam|sponsorlu} …',
        'yazarların görüşleri',
      ],
      sentences: ['burada yer alan yatırım bilgi …', 'yatırım tavsiyesi {değildir|içermez} …'],
    },
    embed: {
      lines: [
        "{bu gönderiyi instagram'da gör|instagram'da bu gönderiyi gör|büyüt|resmi büyüt|fotoğrafı büyüt|tam ekran|oynat|dinle|haberi dinle|kapat|sonraki fotoğraf|önceki fotoğraf|videoyu izle|sesi aç|galeriyi görüntüle}",
      ],
      starts: ['tarayıcınız'],
    },
    template: {
      lines: [
        "{yükleniyor|sayfa yükleniyor|lütfen bekleyin|lütfen bekleyiniz|sayfa bulunamadı|bir hata oluştu|javascript'i etkinleştirin|yeni pencerede açılır}",
      ],
      starts: ['lütfen javascript'],
    },
    nav: {
      lines: [
        '{içeriğe geç|içeriğe atla|ana içeriğe geç|ana içeriğe atla|ana menü|menüyü aç|menüyü kapat|yukarı çık|başa dön|sayfa başına dön|ana sayfaya dön|ana sayfa|anasayfa|geri dön|buradasınız|site içi arama|arama:|arama yap|gezinme|hakkımızda|hakkında|bize ulaşın|bize yazın|reklam ver|kategori seçin|ay seçin|tüm kategoriler|tüm yazarlar|yazarlar|canlı yayın|canlı tv}',
        '?{menü|ara|arama|iletişim|haberler|gündem|politika|siyaset|ekonomi|toplum|dünya|türkiye|yerel|yerel haberler|spor|spor haberleri|futbol|basketbol|kültür|kültür sanat|sanat|magazin|eğlence|sağlık|bilim|teknoloji|eğitim|turizm|seyahat|yaşam|moda|güzellik|yemek|yemek tarifleri|otomobil|otomotiv|emlak|iş dünyası|şirketler|finans|borsa|döviz|altın|3. sayfa|asayiş|polis adliye|hava durumu|namaz vakitleri|nöbetçi eczaneler|burçlar|astroloji|oyunlar|bulmaca|podcast|podcastler|video galeri|foto galeri|blog|arşiv|kategoriler|etiketler|hizmetler|mağaza|reklam|kariyer|yardım|sss|kapat|daha fazla|tümü|radyo|tv|televizyon|sinema|müzik|kitap|diziler|yayın akışı|canlı skor|puan durumu|fikstür|seçim|köşe yazıları|röportaj|özel haber|çevre|tarım|aile|genel|trafik durumu|son depremler|eczaneler}',
      ],
      starts: ['buradasınız:'],
      says: ['?geri dön'],
    },
    pagination: {
      lines: [
        '{önceki|sonraki|önceki sayfa|sonraki sayfa|önceki yazı|sonraki yazı|önceki haber|sonraki haber|yazı gezinmesi|yazı dolaşımı|eski yazılar|yeni yazılar|geri|ileri|önceki sonraki|daha az göster}',
      ],
      starts: ['{önceki|sonraki} {yazı|haber}'],
    },
    tools: {
      lines: [
        '{yazdır|yazıcıya gönder|sayfayı yazdır|haberi yazdır|kaydet|haberi kaydet|favorilere ekle|favoriler|yazı boyutu|yazıyı büyüt|yazıyı küçült|metin boyutu|aa|sesli dinle|hata bildir|pdf indir|çevir|okuma listesine ekle}',
      ],
    },
    widget: {
      lines: [
        '{dil seçin|dil|bu içerik faydalı mıydı|bu yazı faydalı mıydı|bu habere tepkiniz|tepkiniz nedir|haberi oyla|oy ver|oyla|anket|sonuçları gör|puan ver|görüntülenme|okunma|hit}',
      ],
      starts: ['bu {habere|içeriğe} ne tepki', 'okunma sayısı', 'görüntülenme:'],
    },
    form: {
      lines: [
        '{gönder|mesaj gönder|ad *|isim *|e-posta *|yorum *|soyad|soyadı|konu|mesaj|mesajınız|telefon|internet sitesi|zorunlu alan|bu alan zorunludur|temizle|ad soyad|adınız soyadınız}',
      ],
      starts: ['kvkk metnini', 'okudum, kabul'],
    },
    keywords: {
      headers: ['{etiketler|etiket|konular|anahtar kelimeler|kategoriler|ilgili etiketler|ilgili konular}'],
      starts: ['{etiketler|etiket|konular|anahtar kelimeler|kategori|kategoriler|ilgili etiketler|hashtag}{ |}:'],
    },
    'table-of-contents': {
      headers: ['{içindekiler|içindekiler tablosu|bu yazıda|bu içerikte|konu başlıkları}'],
      lines: ['{içindekiler göster|içindekileri gizle}'],
    },
    'read-time': {
      lines: [
        '{dk|dakika|dk.} {okuma|okuma süresi|okunma süresi}',
        'okuma süresi {dk|dakika|}',
        'okunma süresi {dk|dakika|}',
      ],
      starts: ['okuma süresi', 'okunma süresi', 'tahmini okuma'],
    },
    'author-bio': {headers: ['{yazar hakkında|yazar|yazarın hakkında}']},
    credit: {
      starts: ['{fotoğraf|foto|görsel|kaynak|fotoğraflar|kamera|video|fotoğraf kaynağı|haber kaynağı}{ |}:'],
      lines: ['{aa|dha|iha|anadolu ajansı|reuters|afp|getty images|shutterstock|istock|ap|arşiv|depo photos|fotoğraf}'],
    },
  },
})
