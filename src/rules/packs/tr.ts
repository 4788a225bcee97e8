import {definePack} from './pack.ts'

export const tr = definePack({
  language: 'tr',
  phrases: {
    share: {
      lines: [
        '{paylaş|paylaşın|haberi paylaş|haberi paylaşın|bu haberi paylaş|bu haberi paylaşın|bu yazıyı paylaş|yazıyı paylaş|yazıyı paylaşın|bu içeriği paylaş|bu sayfayı paylaş|sayfayı paylaş|sosyal medyada paylaş|arkadaşlarınla paylaş|arkadaşına gönder|arkadaşınla paylaş|bağlantıyı kopyala|linki kopyala|link kopyala|linki kopyalayın|bağlantı kopyalandı|link kopyalandı|kopyalandı|kopyala|e-posta gönder|e-posta ile gönder|e-posta ile paylaş|mail gönder|tweetle|pinle|beğen|beğen paylaş|makaleyi paylaş|makaleyi paylaşın|videoyu paylaş|tarifi paylaş|paylaşım|paylaşımlar|bunu paylaş|arkadaşlarına gönder|yorumla|yorumla ve paylaş}',
        "{facebook|facebook'ta|twitter|twitter'da|x'te|x|whatsapp|whatsapp'ta|linkedin|linkedin'de|pinterest|telegram|telegram'da|e-posta|flipboard} {paylaş|ile paylaş|üzerinden paylaş|da paylaş|ta paylaş|gönder}",
        '{paylaş|paylaşmak için tıklayın|paylaş:|paylaşın}',
        '{tavsiye et}',
      ],
      sentences: [
        'bu {haberi|yazıyı|içeriği} … {paylaşın|paylaşmayı unutmayın|paylaşabilirsiniz}',
        '{yazıyı|haberi|içeriği} {beğendiyseniz|faydalı bulduysanız} …',
        'bu {haberi|yazıyı} {arkadaşlarınızla|sosyal medyada} paylaş …',
      ],
      words: ['(yeni pencerede açılır)'],
    },
    subscribe: {
      lines: [
        "{abone ol|abone olun|bültene abone ol|bültenimize abone olun|bültenimize abone ol|e-bültene abone ol|e-bülten|e-bülten aboneliği|e-bülten üyeliği|bülten|bülten aboneliği|haber bülteni|bültenimize kaydolun|bültenimize katılın|haber bültenine abone ol|kaydol|hemen abone ol|hemen kaydol|takip et|takip edin|bizi takip edin|bizi takip et|sosyal medyada bizi takip edin|sosyal medyada takip edin|sosyal medya|sosyal medya hesaplarımız|yazarı takip et|takip ediliyor|google news|google news'te takip et|google haberler'de takip et|google news'e abone ol|google haberlere abone ol|bildirimleri aç|bildirimlere izin ver|bildirim al|rss|whatsapp kanalımız|whatsapp kanalına katıl|whatsapp kanalımıza katılın|telegram kanalımız|telegram kanalımıza katılın|youtube kanalımıza abone olun|kanala abone ol|bize katılın|aramıza katılın|haberdar ol|haberdar olun|gelişmelerden haberdar ol|abonelik|aboneliği iptal et|tercih edilen kaynak olarak ekle|tercih edilen kaynak|google'da tercih edilen kaynak olarak ekle}",
        "{bizi|} {facebook'ta|twitter'da|instagram'da|youtube'da|google news'te|x'te|telegram'da|whatsapp'ta|google haberler'de|linkedin'de} takip {et|edin}",
        '{e-posta adresiniz|e-posta adresinizi girin|e-posta adresinizi giriniz|e-posta adresi girin|e-mail adresiniz}',
        '{abone olmak için tıklayın|ücretsiz abone ol|bültene kayıt ol|e-bültenimize kaydolun|kanala katıl|kanalımıza katılın|güncel kalın}',
      ],
      starts: [
        '{bizi|haberlerimizi|en son|son dakika|gelişmeleri|güncel} … {takip edin|takip et|abone olun|google news|kanalımıza|telegram|whatsapp}',
        "{bültenimize|e-bültenimize|kanalımıza|youtube kanalımıza|google news'te|whatsapp kanalımıza|telegram kanalımıza} … {abone|katıl|takip|kaydol}",
        '{abone olarak|kaydolarak|üye olarak} … {kabul|onay}',
        'en {son|güncel|önemli} haberler … {e-posta|bülten|telefonunuza|kaydolun|abone}',
        '{bültenimize|bültene|kanalımıza|youtube kanalımıza|telegram kanalımıza|e-bültenimize} … {abone|katıl|kaydol} …',
        '{güncel|son dakika|tüm|en son} {haberleri|gelişmeleri|gelişmelerden} … {takip|abone|haberdar|e-posta} …',
        '{ücretsiz |e-|haftalık |günlük |}{bültenimize|bültene|e-bültenimize|kanalımıza|youtube kanalımıza} …',
        '{bizi|haberlerimizi|sayfamızı} … takip {edin|edebilirsiniz|et|ediniz}…',
        '{whatsapp|telegram|youtube} {kanalımıza|grubumuza|kanalımızı} …',
        '{son dakika |}{gelişmelerden|haberlerden} {haberdar|anında} …',
        '{abone olun|kayıt olun|kaydolun}…',
        '{haberleri|gelişmeleri|güncel haberleri} {kaçırmayın|kaçırmamak|anında}…',
      ],
      sentences: [
        '{bültenimize|e-bültenimize|kanalımıza|youtube kanalımıza|whatsapp kanalımıza|telegram kanalımıza|haber bültenimize} {abone|katılmak|katılın|kaydol|katılabilir}…',
        "bizi {sosyal medyada|instagram'da|twitter'da|facebook'ta|google news'te|x'te|youtube'da} … takip",
        'sosyal medya hesaplarımızı takip …',
        'abone {olmayı|olmak için} {unutmayın|tıklayın}',
        'bizi {facebook|twitter|instagram|google|sosyal|x|youtube} … takip {edin|et|edebilirsiniz} …',
        '{bültenimize|kanalımıza} {abone|katıl} …',
      ],
    },
    related: {
      lines: [
        '{devamı|devamını oku|devamı için tıklayın|devamı...|haberin devamı|haberin devamı için tıklayın|habere git|haberi oku|haberin detayı|detaylar|detaylı bilgi|detaylar için tıklayın|daha fazla|daha fazlası|daha fazla oku|daha fazla göster|daha fazla haber|daha fazla bilgi|tümünü gör|tümü|tümünü göster|tüm haberler|tüm yazılar|tüm yazıları|tüm yazıları göster|tüm haberleri|tüm haberleri göster|hepsini gör|tıklayın|tıkla|okumaya devam et|yazının devamı|yazının devamını oku|daha fazlasını oku|sonraki haber|önceki haber|sonraki yazı|önceki yazı|sonraki|önceki|diğer haberler|diğer yazılar|diğer yazıları|yazarın diğer yazıları|yazarın tüm yazıları|yazarın önceki yazıları|incele|hemen incele|tüm galeriler|tüm videolar|görüntüle|keşfet|haberi görüntüle}',
        '?{son dakika|gündem|manşet|öne çıkanlar|popüler|trend|günün öne çıkanları|editörün seçimi|en son haberler|son haberler|çok okunanlar|flaş haber|sıcak haber|galeri|özel haber}',
        '{en popüler|sizin için önerilen|haberin detayları|ayrıca oku|bunu da oku|galeriye git|haber akışı}',
      ],
      headers: [
        '{ilgili|benzer|diğer|son|popüler|en çok okunan|çok okunan|önerilen|öne çıkan|en son|güncel|günün|bunlar da|trend|en yeni|rastgele|editörün seçtiği|sizin için seçilen|en popüler|alakalı|son eklenen|son dakika|en çok yorumlanan|sponsorlu|yeni|sizin için önerilen} {haberler|haber|yazılar|yazı|konular|içerikler|makaleler|haberleri|videolar|başlıklar|galeriler|gönderiler|etiketler|ürünler|yorumlar|bağlantılar|tarifler|manşetler|linkler|aramalar|ilginizi çekebilir|sayfalar}',
        '{ilginizi çekebilir|ilginizi çekebilecek haberler|ilginizi çekebilecek diğer haberler|ilgini çekebilir|ilginizi çekecek|bunlar da ilginizi çekebilir|bunlar da ilgini çekebilir|bu haberler de ilginizi çekebilir|bunları da beğenebilirsiniz|şunlar da ilginizi çekebilir|sizin için önerilenler|sizin için seçtiklerimiz|sizin için seçilenler|önerilenler|önerilen|bunu da okuyun|bunları da okuyun|bunlara da bakın|ayrıca bakınız|ayrıca okuyun|çok okunanlar|en çok okunanlar|en çok okunan|en çok okunan haberler|çok okunan haberler|günün en çok okunanları|en çok izlenenler|en çok yorumlananlar|en çok paylaşılanlar|son eklenenler|en son eklenenler|kaçırmayın|kaçırma|bunları kaçırmayın|editörün seçtikleri|editörün seçimi|editörün seçtiği haberler|günün manşetleri|günün önemli haberleri|öne çıkanlar|öne çıkan haberler|ilgili haberler|ilgili konular|ilgili videolar|ilgili içerikler|benzer haberler|benzer yazılar|benzer konular|diğer haberler|son haberler|son yazılar|son yorumlar|popüler haberler|popüler yazılar|trend haberler|son dakika haberleri|gündemdeki haberler|bu haftanın popülerleri|sıradaki haber|haftanın en çok okunanları|yazarın son yazıları|daha fazla haber|diğer başlıklar|haber önerileri|kategorinin popülerleri|ilgili}',
        'bunlar ilginizi çekebilir',
      ],
      starts: [
        '{haberin|yazının|detaylar|devamı|tamamı|tüm|ayrıntılar|haberin detayları|daha fazla|daha fazlası|yazının tamamı|liste} … {tıklayın|tıklayınız|buraya tıkla}',
        '{okumak|izlemek|görmek|detaylar|devamı|haber|galeri|fotoğraflar|görüntüleri} {için|için buraya|için bu linke} {tıklayın|tıklayınız|buraya|tıkla}…',
        'daha fazla {haber|bilgi|içerik} için …',
        '{haberin|yazının} devamı için',
        'detaylar için tıklayın',
        'bunlar da ilginizi',
        'ilginizi çekebilir',
      ],
      labels: [
        '{ilgili haber|ilgili haberler|ilgili|devamı|detaylar|haberin devamı|ayrıca bkz|ayrıca bakınız|ayrıca okuyun|bunu da okuyun|benzer haber|sonraki haber|önceki haber|ilginizi çekebilir|sıradaki haber|okumanızı öneririz|okumak için tıklayın|önerilen haber|daha fazla oku|okuyun|ilgili yazı|ilgili video|önerilen yazı|bunlar da ilginizi çekebilir}:',
        '{haberin|yazının} {devamı|detayları} için {tıklayın|tıklayınız}:',
        'bunları da okuyun:',
        'okumaya devam et:',
        'devamını oku:',
        '?video:',
        '?foto galeri:',
      ],
      sentences: [
        '{haberin|yazının} {devamı|tamamı|detayları} … {tıklayın|tıklayınız}',
        '{detaylar|devamı|ayrıntılar|daha fazlası} için {tıklayın|tıklayınız|buraya}',
        'daha fazla {bilgi|haber} için … {tıklayın|ziyaret edin|tıklayınız}',
      ],
      words: ['okumak için tıklayın', 'izlemek için tıklayın'],
    },
    'ad-label': {
      lines: [
        '{reklam|reklamlar|ilan|reklam alanı|reklamdır|sponsorlu|sponsorlu içerik|sponsorlu içerikler|sponsorlu bağlantılar|advertorial|tanıtım|reklam ver|reklam verin|reklamı kapat|reklamı geç|reklamı atla|haber reklamdan sonra devam ediyor|haberin devamı reklamdan sonra|yazının devamı reklamdan sonra|içerik reklamdan sonra devam ediyor|reklamdan sonra devam ediyor|resmi ilanlar|resmi ilan|bu bir reklamdır|iş birliği|reklam vermek için tıklayın|bu alana reklam verebilirsiniz|google reklamları}',
        '{haberin|yazının|haber} devamı {aşağıda|reklamın altında|reklamdan sonra|aşağıdadır}',
        'reklam reklam',
      ],
      starts: [
        '{haber|haberin|yazının|yazı|içerik} … reklamdan sonra…',
        '{haberin|yazının} devamı {aşağıda|için aşağı}…',
        'bu {içerik|yazı|haber} … {sponsorlu|reklam|işbirliği|iş birliği} …',
        '#reklam',
        '(advertorial)',
        'haberin devamı {reklam|aşağıda} …',
      ],
      words: ['(advertorial)', '(bültenin sonu)'],
    },
    cookie: {
      lines: [
        '{çerez|çerez politikası|çerez ayarları|çerezler|çerez tercihleri|çerez aydınlatma metni|çerezleri kabul et|çerezleri yönet|çerezleri reddet|tüm çerezleri kabul et|tümünü kabul et|tümünü reddet|kabul et|kabul ediyorum|hepsini kabul et|reddet|anladım|tamam|gizlilik tercihleri|çerez yönetimi|çerez bildirimi|zorunlu çerezler|tercihleri yönet|tercihleri kaydet|ayarları yönet}',
      ],
      starts: [
        '{sitemizde|bu site|bu sitede|web sitemizde|web sitesi|internet sitemizde|bu web sitesi|size daha iyi|sizlere daha iyi|web sitemiz|sitemiz|sizlere|size en iyi|size en uygun|size özel|size daha|bu internet sitesinde|kullanıcı deneyimini|deneyiminizi} … {çerez|cookie}*',
        '{sitemizi|siteyi|web sitemizi|sitede|bu siteyi} {kullanmaya devam|kullanarak|gezinmeye devam|ziyaret ederek} … {çerez|kabul}*',
        'çerezler{den| hakkında|i|,|imiz} …',
        'kişisel verilerin korunması … çerez',
        '{sitemizde|web sitemizde|bu sitede|bu web sitesinde|bu web sitesi|internet sitemizde|size daha iyi|sizlere daha iyi|bu site|sitemizden} … {çerez|çerezler|cookie|cookies} …',
        'siteyi kullanmaya devam',
        'sitemizi kullanmaya devam',
      ],
      sentences: [
        '{sitemizde|bu site|web sitemizde|bu web sitesi|bu sitede} … {çerez|cookie} kullan…',
        '{sitemizi|siteyi} {kullanmaya devam|kullanarak} … {kabul|çerez}*',
        '{sitemizde|web sitemizde|bu sitede|bu web sitesi} … {çerez|çerezler} kullan …',
      ],
    },
    comments: {
      lines: [
        '{yorum|yorumlar|yorum yap|yorum yaz|yorum ekle|yorum gönder|yorum bırak|yorum yazın|yorum yapın|yorumunuz|yorumları gör|yorumları göster|yorumları oku|tüm yorumlar|tüm yorumları gör|tüm yorumları göster|yorumları gizle|ilk yorumu yap|ilk yorumu siz yapın|ilk yorumu sen yap|ilk yorumu sen yaz|ilk yorum yapan siz olun|ilk yorumu siz yazın|henüz yorum yapılmamış|henüz yorum yapılmadı|henüz yorum yok|yorum yok|hiç yorum yok|yorum bulunmuyor|yorum bulunamadı|yorum yapılmamış|yorumlara kapalı|yorumlar kapalı|yorumlar kapatıldı|yanıtla|cevapla|cevap yaz|bir cevap yazın|yanıt yaz|bir yanıt yazın|bir yorum yaz|bir yorum yazın|bir yorum bırakın|yanıtı iptal et|cevabı iptal et|şikayet et|şikâyet et|bildir|yorumu bildir|son yorumlar|okuyucu yorumları|okur yorumları|ziyaretçi yorumları|facebook yorumları|en yeni|en eski|en beğenilen|en çok beğenilen|önce en yeniler|yorum kuralları|yorum yazma kuralları|yorum kriterleri|üye girişi yaparak yorum yap|yorumu gönder|yorumunuzu yazın|yorumunuzu yazınız|yorumunuzu buraya yazın|habere yorum yaz|haber hakkındaki yorumunuz|düşüncelerinizi yazın|misafir olarak yorum yap|yorumları kapat|görüşünü yaz|yorum gönderin}',
        '{e-posta hesabınız|e-posta adresiniz|e-posta hesabınız} yayımlanmayacak{. gerekli alanlar * ile işaretlenmişlerdir|. gerekli alanlar|}',
        'gerekli alanlar{ *| * ile|} {işaretlenmişlerdir|ile işaretlenmişlerdir|işaretlenmiştir}',
        'daha sonraki yorumlarımda kullanılması için adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin',
        '{yorum yapmak|yorum yazmak|yorum yapabilmek} için {giriş yapın|giriş yapmalısınız|üye girişi yapmalısınız|oturum açmalısınız|giriş yap|üye girişi yapın|üye olun}',
        'karakter {kaldı|kalmıştır|hakkınız kaldı}',
      ],
      headers: [
        '{bir cevap yazın|bir yanıt yazın|yorum yap|yorum yaz|yorum bırakın|bir yorum yazın|yorum gönder|cevap bırakın|yorum ekle}{ yanıtı iptal et| cevabı iptal et| iptal|}',
        '{okuyucu yorumları|son yorumlar}',
      ],
      starts: [
        '{e-posta hesabınız|e-posta adresiniz} yayı…',
        '{yorum|yorum yapmak|yorum yazmak|yorumlarda|yorumlar|yorumunuz} … {giriş yap|üye|oturum|onay|yayınlan|yayımlan|sorumlu|kural|hakaret|editör|yapmalısınız}*',
        '{küfür|hakaret|suç teşkil|yasalara aykırı|topluluk kuralları|türkçe karakter} … {yorum|onaylan|yayınlan}*',
        'daha sonraki yorumlarımda …',
        'istenmeyenleri azaltmak için akismet …',
        '{yazılan|yapılan|gönderilen} yorumlardan …',
        'bir sonraki yorum yapışımda …',
        'bu habere henüz yorum …',
        'yorum yazarak topluluk …',
        'e-posta hesabınız yayımlanmayacak',
        'e-posta adresiniz yayınlanmayacak',
        'e-posta adresiniz yayımlanmayacak',
        'daha sonraki yorumlarımda kullanılması',
        'bir dahaki sefere yorum yaptığımda',
        'yorum {yapabilmek|yapmak|yazmak} için …',
        'bu site{,|} istenmeyenleri azaltmak için akismet',
        'yorum verilerinizin nasıl işlendiğini',
        'küfür, hakaret',
        'bu habere {henüz |}yorum',
        'suç teşkil edecek',
        'yorum {yapmak|yapabilmek|yazmak|yazabilmek} için …',
        '{ilk yorumu|yorumları|tüm yorumları}…',
      ],
      sentences: [
        'yorumlar {kapalı|kapatılmıştır}',
        'yorum yapmak için {giriş|üye|oturum}…',
        '{ilk yorumu|ilk yorum yapan} {siz|sen} …',
      ],
    },
    'call-to-action': {
      lines: ['{siz ne düşünüyorsunuz|sizce|sen ne düşünüyorsun|bu konuda siz ne düşünüyorsunuz}'],
      sentences: [
        '{yorumlarda|yorumlar kısmında|yorum olarak|görüşlerinizi|düşüncelerinizi|yorumlarınızı|siz de|aşağıdaki yorum} … {belirtin|paylaşın|yazın|paylaşabilirsiniz|yazabilirsiniz|bırakın|bekliyoruz}',
        '{yorum yapmayı|beğenmeyi|paylaşmayı} … unutmayın',
        '{yorumlarda|yorumlarınızı|görüşlerinizi|düşüncelerinizi|fikirlerinizi} … {paylaşın|belirtin|yazın|bekliyoruz|bildirin|paylaşabilirsiniz}',
        '{siz|sizce|peki siz} … ne düşünüyorsunuz? {yorum|görüş|düşünce} …',
        '{yorumlarda|yorumlarınızı|görüşlerinizi|düşüncelerinizi|fikirlerinizi|yorumlarda bizimle} … {paylaş|belirt|yaz|bekliyoruz}*',
      ],
    },
    promo: {
      lines: [
        "{uygulamayı indir|uygulamamızı indirin|uygulamayı indirin|mobil uygulama|mobil uygulamalar|mobil uygulamamızı indirin|app store'dan indir|app store|google play'den indir|google play|appgallery|huawei appgallery|hemen indir|ücretsiz indir|indir|uygulamada aç|uygulamayı aç|uygulamada devam et|destek ol|bize destek olun|bağış yap|bağışta bulun|hemen bağış yap|destek olun|abone olarak destek ol|satın al|sepete ekle|hemen al|sipariş ver|üye ol|ücretsiz dene|teklif al|teklif alın|randevu al|bize ulaşın|bize yazın|iletişime geçin|hemen ara|bizi arayın|whatsapp hattı|ihbar hattı|whatsapp ihbar hattı|haber gönder|haber ihbar|haber bildir|e-gazete|e-gazete oku|mağaza|haberin devamı birazdan|ayrıntılar birazdan|ayrıntılar geliyor|detaylar geliyor|son dakika gelişmesi|güncelleniyor|haber güncelleniyor}",
        '{şimdi al|ücretsiz deneyin}',
      ],
      starts: [
        '{uygulamamızı|mobil uygulamamızı|uygulamayı} … {indirin|indir|yükleyin|indirmek}',
        '{siz de|bir haberiniz|haberiniz|ihbar|haber göndermek} … {gönderin|whatsapp|hattı|bildirin|iletin|ulaşın}',
        '{bağımsız|gazeteciliğe|yayınımıza|bize} … {destek ol|bağış|destekleyin}*',
        'hatalı {içerik|haber} bildir…',
        'haberleri {cebinizden|anında} …',
        'bağımsız gazeteciliğe destek',
        '{mobil |}{uygulamamızı|uygulamayı} {ücretsiz |hemen |}indir*…',
        '{bağımsız|gazeteciliği|bizi} … destek{leyin|le|olun}…',
        '{haber|bu haber} {güncelleniyor|güncellenecek|güncellenmektedir}…',
      ],
      sentences: [
        '{uygulamamızı|mobil uygulamamızı} {indirin|ücretsiz}…',
        '{ayrıntılar|detaylar} {birazdan|geliyor|az sonra}',
        '{bizi takip etmeye|takipte} {devam edin|kalın}',
        'gelişmeler {için takipte|oldukça|geldikçe} …',
        '{uygulamamızı|mobil uygulamamızı} {hemen |ücretsiz |}{indirin|indirmek|indirerek} …',
        "{bizi|haberlerimizi} google {news|haberler} {üzerinden|'de|'te} {takip edin|abone olun}…",
      ],
      says: ['uygulamasını indirin, gelişmelerden haberdar olun', 'uygulamamızı {indirin|indirmek} …'],
    },
    paywall: {
      lines: [
        '{giriş yap|giriş|üye girişi|üye ol|kayıt ol|kaydol|oturum aç|oturumu kapat|çıkış yap|çıkış|şifremi unuttum|parolamı unuttum|şifrenizi mi unuttunuz|beni hatırla|hesabım|hesap oluştur|yeni üyelik|üyelik|üyelik girişi|üye değil misiniz|hesabınız yok mu|hesabınız var mı|zaten üye misiniz|zaten abone misiniz|zaten hesabım var|google ile giriş yap|facebook ile giriş yap|facebook ile bağlan|ücretsiz üye ol|premium içerik|abonelere özel|sadece aboneler|abonelere özel içerik|bu içerik abonelere özeldir|üyelere özel|üye girişi yap|kullanıcı girişi|şifremi sıfırla}',
        '{okumaya devam etmek|devamını okumak|haberin devamı} için {abone ol|abone olun|giriş yap|giriş yapın|üye ol|üye olun}',
        '?{kullanıcı adı|şifre|parola|kullanıcı adı:|şifre:|e-posta}',
        '{sadece abonelere özel|abone girişi}',
      ],
      starts: [
        '{okumaya devam|devamını okumak|yazının tamamını|haberin tamamını|bu içeriği|bu içerik|bu yazının devamı} … {abone|üye|giriş yap|abonelere}*',
        '{zaten|halihazırda} {üye|abone} misiniz? …',
        'bu {içerik|haber|yazı} {yalnızca|sadece} {aboneler|üyeler}…',
        '{devamını|haberin tamamını|yazının tamamını} … {abone|üye} … {olmanız|olun|özel|girişi} …',
        'okumaya devam etmek için {giriş|abone|üye|kayıt} …',
        '{okumaya|devamını|haberin tamamını|yazının tamamını} … {abone|üye|giriş|kayıt}*…',
        '{bu|yazının devamı} {içerik|haber|yazı} {yalnızca|sadece} …',
        '{zaten|halihazırda} {abone|üye} misiniz…',
      ],
      sentences: [
        '{okumaya devam etmek|yazının devamını okumak} için {abone|üye|giriş}…',
        'bu {içerik|yazı|haber} {sadece|yalnızca} {abonelere|üyelere|aboneler|üyeler}…',
        '{bu|haberin} {içerik|içeriğin|haber|yazı|devamı} {sadece|yalnızca} {abonelere|üyelere|aboneler|üyeler} …',
        '{devamını|haberin devamını|tamamını} okumak için {abone|giriş|üye|tıkla}* …',
      ],
    },
    adblock: {
      lines: [
        'reklam engelleyici {tespit edildi|algılandı|kapat}',
        'reklam engelleyicinizi {kapatın|devre dışı bırakın|kapatınız}',
        'adblock tespit edildi',
      ],
      starts: [
        '{reklam engelleyici|lütfen reklam engelleyici|adblock|lütfen adblock} … {kapat|devre dışı|kullan|tespit|algıla}*',
        'lütfen {reklam engelleyici|adblock} …',
        'reklam engelleyici {kullanıyorsunuz|kullandığınız} …',
      ],
      says: [
        'reklam {engelleyicinizi|engelleyiciyi} {kapat|devre dışı|lütfen}…',
        'reklam engelleyici{nizi|yi|nizi lütfen} {kapatın|kapatınız|devre dışı}',
      ],
    },
    copyright: {
      lines: [
        '{tüm hakları saklıdır|her hakkı saklıdır|telif hakkı|telif hakları|gizlilik politikası|gizlilik ilkeleri|gizlilik|gizlilik sözleşmesi|gizlilik bildirimi|kullanım koşulları|kullanım şartları|kullanım sözleşmesi|kullanıcı sözleşmesi|üyelik sözleşmesi|kvkk|kvkk aydınlatma metni|aydınlatma metni|kişisel verilerin korunması|kişisel verilerin korunması kanunu|veri politikası|yasal uyarı|künye|hakkımızda|biz kimiz|iletişim|bize ulaşın|site haritası|reklam|kariyer|insan kaynakları|yayın ilkeleri|yayın ilkelerimiz|kurumsal|basın odası|sıkça sorulan sorular|sss|yardım|sitene ekle|haber gönder|rss servisi|ticari elektronik ileti|kalite politikası|içerik ortaklarımız|iş ortaklarımız}',
        '{haber yazılımı|haber scripti|haber sistemi|web tasarım|yazılım|tasarım|yazılım ve tasarım}',
        'mesafeli satış sözleşmesi',
      ],
      starts: [
        '{tüm|her} {hakları|hakkı} {saklıdır|mahfuzdur}…',
        '© ',
        '©{1|2}',
        '{copyright|telif hakkı|(c)} …',
        '{sitede|sitemizde|bu sitede|sitedeki|bu sitedeki|web sitemizde|sayfamızda|haberlerin|kaynak gösterilmeden|izinsiz|burada yer alan|içeriklerin} … {izinsiz|kaynak|kopyalan|kullanılamaz|alıntı|yayınlanamaz|telif|saklıdır|sorumlu}*',
        '{haber yazılımı|haber scripti|yazılım|tasarım|web tasarım|altyapı|haber sistemi|site tasarımı}: …',
        '{veri|borsa|bist} … {gecikmeli|saklıdır|bist}*',
        'yatırım bilgi, yorum ve tavsiyeleri …',
        'burada yer alan yatırım bilgi …',
        '{sitemizdeki|köşe yazılarının|yazıların} … sorumlu…',
        'tüm hakları saklıdır',
        'her hakkı saklıdır',
        'copyright {20|19}…',
        'copyright ©',
        'kaynak gösterilerek',
        'haber yazılımı',
      ],
      sentences: [
        '{tüm|her} {hakları|hakkı} saklıdır',
        '{kaynak gösterilmeden|izinsiz|izin alınmadan} {kullanılamaz|kopyalanamaz|yayınlanamaz|alıntı}…',
        'burada yer alan yatırım bilgi, …',
        'tüm hakları saklıdır.',
        'her hakkı saklıdır.',
      ],
    },
    disclosure: {
      lines: [
        '{yayın ilkeleri|düzeltme|hata bildir|hatalı haber bildir|yasal uyarı|sorumluluk reddi|editoryal ilkeler}',
        '{hata|yazım hatası|yanlış} {bildir|mi buldunuz|mı gördünüz}{? bize bildirin|? bildirin|?}',
        '{haberde hata mı var|haberdeki hatayı bildirin|hatayı bildir|doğrulama politikası|düzeltme politikası}',
      ],
      starts: [
        'yasal uyarı: …',
        '{bu|buradaki} {yazı|içerik|haber|bilgiler|makale} … {yatırım tavsiyesi|bilgilendirme amaçlı|doktor|affiliate|ortaklık|iş birliği|tıbbi}…',
        '{yatırım tavsiyesi|burada yer alan bilgiler} {değildir|yatırım}…',
        'bu haber … {ai|anadolu ajansı|dha|iha|ajans|tarafından hazırlan} … editör…',
        'sitedeki {bilgiler|içerikler} … {amaçlı|değildir|yerine}…',
        'ajanslar tarafından servis edilen …',
        'burada yer alan yatırım',
        '{hata|yanlış} {mı gördünüz|mi gördünüz|gördünüz mü|bildir}…',
      ],
      sentences: [
        '{bu|buradaki} {yazı|içerik|bilgiler} yatırım tavsiyesi {değildir|niteliğinde}…',
        'yatırım tavsiyesi değildir',
        'burada yer alan yatırım bilgi …',
        'yatırım tavsiyesi {değildir|içermez} …',
      ],
    },
    embed: {
      sentences: ['tarayıcınız bu {videoyu|sesi|oynatıcıyı} {oynatamıyor|desteklemiyor}'],
      lines: [
        "{instagram'da bu gönderiyi gör|bu gönderiyi instagram'da gör|instagram'da görüntüle|twitter'da görüntüle|facebook'ta görüntüle|youtube'da izle|youtube'da görüntüle|videoyu izle|video izle|izle|oynat|duraklat|sesi aç|sesi kapat|tam ekran|tekrar izle|altyazı|kalite|galeri|foto galeri|fotoğraf galerisi|fotoğraf galerisine git|galeriyi gör|video galeri|web tv|canlı yayın|canlı izle|canlı|büyütmek için tıklayın|resmi büyüt|fotoğrafı büyüt|tam boyut|sonraki fotoğraf|önceki fotoğraf|sonraki resim|önceki resim|dinle|haberi dinle|sesli dinle|yazıyı dinle|sesli oku|gömülü kod|yerleştir|video yükleniyor|video oynatılamıyor|tarayıcınız video etiketini desteklemiyor|reklamdan sonra video başlayacak|fotoğraf|fotoğraflar}",
        'galeriyi görüntüle',
      ],
      starts: [
        "{instagram'da|bu gönderiyi instagram'da} {bu gönderiyi |}gör…",
        'tarayıcınız … desteklemi…',
        'fotoğraf: {1|2|3|4|5|6|7|8|9}/',
        'videoyu izlemek için …',
      ],
    },
    template: {
      lines: [
        '{yükleniyor|yükleniyor...|lütfen bekleyin|lütfen bekleyiniz|bekleyiniz|yorumlar yükleniyor|içerik yükleniyor|haberler yükleniyor|sayfa yükleniyor|daha fazla yükle|bir hata oluştu|bir sorun oluştu|hata oluştu|sayfa bulunamadı|aradığınız sayfa bulunamadı|tekrar deneyin|tekrar dene|lütfen tekrar deneyin|yeni pencerede aç|yeni sekmede açılır|yeni sekmede aç|tamam|iptal|kapat|kaydet|uygula|temizle|vazgeç|seç|ekle|düzenle|sil|onayla|güncelle|geri|ileri}',
        "{lütfen |}javascript'i {etkinleştirin|etkinleştiriniz|açın}",
        'yeni pencerede açılır',
      ],
      starts: [
        '{lütfen|bu sayfayı|bu site|siteyi} … javascript…',
        'tarayıcınızda javascript …',
        'javascript devre dışı…',
        '{tarayıcınız|bu tarayıcı} {bu|desteklenmiyor|javascript|güncel|videoyu|desteklemiyor} …',
        "{lütfen |}javascript'i {etkinleştirin|açın} …",
      ],
    },
    nav: {
      lines: [
        '{içeriğe geç|içeriğe atla|ana içeriğe atla|ana içeriğe geç|ana içeriğe git|menüye geç|menüye git|içeriğe git|yukarı|sayfanın başına dön|en üste çık|ana sayfaya dön|ana sayfaya git|anasayfaya dön|anasayfa|ana sayfa|geri dön|listeye dön|menü|menüyü aç|menüyü kapat|ana menü|mobil menü|site haritası|arama|ara|arama yap|sitede ara|haber ara|aramak için yazın|aradığınız kelimeyi yazın|aranacak kelime|gelişmiş arama|kategoriler|tüm kategoriler|buradasınız|bölümler|arşiv|haber arşivi|gazete arşivi|türkçe|ingilizce|english|dil seçin|dil seçimi|hızlı erişim|hızlı linkler|karanlık mod|gece modu|masaüstü görünümü|mobil görünüm|kenar çubuğu|şehir seçin|il seçin|şehir seçiniz}',
        '?{haberler|gündem|ekonomi|siyaset|spor|dünya|türkiye|yaşam|magazin|sağlık|teknoloji|eğitim|kültür sanat|kültür-sanat|kültür|sanat|bilim|otomobil|otomotiv|seyahat|yemek|kadın|aile|moda|güzellik|astroloji|burçlar|hava durumu|yazarlar|köşe yazıları|köşe yazarları|video|videolar|foto galeri|galeri|canlı borsa|borsa|döviz|altın|finans|emlak|iş dünyası|politika|asayiş|polis adliye|yerel haberler|yerel|istanbul|ankara|izmir|bursa|antalya|adana|futbol|basketbol|voleybol|süper lig|fikstür|puan durumu|transfer|fenerbahçe|galatasaray|beşiktaş|trabzonspor|namaz vakitleri|trafik durumu|nöbetçi eczaneler|biyografi|biyografiler|röportaj|röportajlar|tarih|din|dizi|sinema|televizyon|müzik|oyun|kitap|tv|tv rehberi|podcast|son dakika|manşetler|gazete manşetleri|seçim|anket|anketler|ilanlar|seri ilanlar|vefat|firma rehberi|hakkımızda|iletişim|künye|reklam|tümü|diğer|daha fazla|blog|forum|ürünler|hizmetler|tarifler|hayat|gezi|çevre|kripto|kripto para|resmi ilanlar}',
        '{site içi arama|kategori seçin|ay seçin|tüm yazarlar|canlı tv}',
        '?{toplum|spor haberleri|eğlence|turizm|yemek tarifleri|şirketler|3. sayfa|oyunlar|bulmaca|podcastler|radyo|diziler|yayın akışı|tarım|genel|son depremler|eczaneler}',
      ],
      starts: [
        '{buradasınız|şu an buradasınız|şu anda buradasınız}:',
        '{ana sayfa|anasayfa|haberler} {>|»|›|/|→} …',
        'ana içeriğe {atla|geç}',
      ],
      words: ['ana içeriğe atla', 'içeriğe geç'],
    },
    pagination: {
      lines: [
        '{yazı gezinmesi|yazı dolaşımı}',
        '{yukarı çık|başa dön|sayfa başı|yukarı git|sayfa başına dön}',
        '{sonraki|önceki|ilk|son|bir sonraki|bir önceki} {sayfa|yazı|haber|içerik|gönderi|konu|makale}',
        '{eski|yeni|daha eski|daha yeni} {yazılar|haberler|kayıtlar|gönderiler}',
        '{sonraki|önceki|önceki sonraki|yazı gezinmesi|yazı dolaşımı|sayfalar|sayfalama|daha fazla yükle|daha fazla göster|daha az göster|sayfa|son|ilk}',
      ],
      starts: ['{önceki|sonraki} {yazı|haber|konu|gönderi|makale}: …', 'sayfa {1|2|3|4|5|6|7|8|9} /', 'sayfalar: '],
    },
    tools: {
      lines: [
        '{yazdır|haberi yazdır|sayfayı yazdır|yazıyı yazdır|çıktı al|pdf indir|pdf olarak indir|kaydet|haberi kaydet|favorilere ekle|favorilerime ekle|sık kullanılanlara ekle|okuma listesine ekle|daha sonra oku|yer imlerine ekle|yazı boyutu|yazı boyutunu büyüt|yazı boyutunu küçült|metin boyutu|yazıyı büyüt|yazıyı küçült|yazı tipi boyutu|büyüt|küçült|a- a+|a+ a-|a a|dinle|haberi dinle|sesli dinle|hata bildir|hatalı içerik bildir|haber hatası bildir|şikayet et|çevir|sesli makale|özetle|haberi özetle|yapay zeka ile özetle|gece modu}',
        '{yazıcıya gönder}',
      ],
      starts: ['{haberi|yazıyı|makaleyi} {dinle|sesli}…', 'yazı {boyutu|tipi}: '],
    },
    widget: {
      lines: [
        '{okunma|görüntülenme|görüntüleme|izlenme|okunma sayısı|görüntülenme sayısı|beğeni|oy|oylama|anket|anketi oyla|oyla|oy ver|oy kullan|sonuçlar|sonuçları gör|tüm anketler|puanla|puan ver|puan|ortalama puan|değerlendir|bu haberi değerlendir|emoji ile tepki ver|tepkini göster|tepkiniz|bu habere tepkiniz|hava durumu|döviz kurları|piyasalar|namaz vakitleri|puan durumu|burçlar|günlük burç yorumları|altın fiyatları|canlı skor|canlı sonuçlar|takvim|nöbetçi eczane|trafik|sayaç|dil seç|alkışlıyorum|üzgünüm|kızgınım|şaşkınım|beğendim|beğenmedim|komik}{:|}',
        'bu {haber|içerik|yazı|sayfa|makale} {faydalı oldu mu|işinize yaradı mı|yardımcı oldu mu|hakkında ne düşünüyorsunuz|size yardımcı oldu mu}',
        '{kişi|kez} {okudu|okundu|görüntülendi|izledi|izlendi|beğendi|oy verdi|bu haberi okudu}',
        '{geri bildiriminiz|oyunuz|oy verdiğiniz} için teşekkürler',
        'haber hakkında ne düşünüyorsunuz',
        '{bu içerik faydalı mıydı|bu yazı faydalı mıydı|tepkiniz nedir|haberi oyla}',
      ],
      starts: [
        '{okunma|görüntülenme|okunma sayısı|hit}: ',
        'bu {içerik|haber|yazı|sayfa} {faydalı|işinize|yardımcı}…',
        'bu yazıya {oy|puan} …',
        'bu {habere|içeriğe} ne tepki',
      ],
    },
    form: {
      lines: [
        '{ad|soyad|ad soyad|adınız|adınız soyadınız|isim|isminiz|e-posta|e-posta adresi|telefon|telefon numarası|telefon numaranız|mesaj|mesajınız|konu|şirket|firma adı|internet sitesi|web sitesi|site|adres|güvenlik kodu|doğrulama kodu|rumuz|başlık|adınız:|yorumunuz|şehir}{ *|*| (zorunlu)|:| (gerekli)| (isteğe bağlı)}',
        '{gönder|formu gönder|mesaj gönder|temizle|sıfırla|dosya seç|dosya seçilmedi|yenile}',
        '{zorunlu alan|zorunlu alanlar|bu alan zorunludur|bu alan gereklidir|bu alan boş bırakılamaz|lütfen bu alanı doldurun|lütfen tüm alanları doldurun|robot değilim|ben robot değilim}',
        '{sonuç bulunamadı|arama sonuçları|iletişim formu}',
      ],
      starts: [
        '{kişisel verilerimin|okudum|aydınlatma metnini|gizlilik|üyelik sözleşmesini|kvkk} … {kabul ediyorum|onaylıyorum|onay|okudum}…',
        'kvkk metnini',
        'okudum, kabul',
      ],
    },
    keywords: {
      headers: [
        '{etiketler|etiket|anahtar kelimeler|konular|ilgili etiketler|ilgili konular|kategoriler|kategori|haber etiketleri|popüler etiketler|etiket bulutu|trend konular}',
      ],
      starts: [
        '{etiketler|etiket|anahtar kelimeler|kategoriler|kategori|konular|ilgili etiketler|haber etiketleri|anahtar kelime}{ |}:',
        '{etiketler|etiket|konular|anahtar kelimeler|kategori|kategoriler|ilgili etiketler|hashtag}{ |}:',
      ],
    },
    'table-of-contents': {
      lines: ['{gizle|göster|içindekileri göster|içindekileri gizle}', '[{gizle|göster}]', 'içindekiler göster'],
      headers: [
        '{içindekiler|içerik|içindekiler tablosu|bu yazıda|bu makalede|konu başlıkları|yazı içeriği|haberin içindekiler|bu haberde}',
        'bu içerikte',
      ],
    },
    'read-time': {
      lines: [
        '{dk|dk.|dakika} {okuma|okuma süresi|okunma süresi|okuma zamanı|da okunur|okunma}',
        '{okuma süresi|okunma süresi|ortalama okuma süresi|tahmini okuma süresi} {dk|dakika|dk.|:|}',
      ],
      starts: ['{okuma süresi|okunma süresi|tahmini okuma süresi|ortalama okuma süresi}{:| } ', 'tahmini okuma'],
    },
    'author-bio': {
      headers: ['{yazar hakkında|hakkında|yazarın diğer yazıları|yazar}', 'yazarın hakkında'],
    },
    credit: {
      lines: [
        '{aa|iha|dha|anadolu ajansı|demirören haber ajansı|ihlas haber ajansı|reuters|getty images|shutterstock|fotoğraf: aa|arşiv|foto: arşiv|istock|ap|afp|depo photos}',
      ],
      starts: [
        '{fotoğraf|foto|fotoğraflar|görsel|kaynak|görüntü|video|görsel kaynağı|fotoğraf kaynağı|kapak fotoğrafı|çizim}: ',
        '{fotoğraf|foto|görsel|kaynak|fotoğraflar|kamera|video|fotoğraf kaynağı|haber kaynağı}{ |}:',
      ],
    },
    caption: {
      lines: [
        '{arşiv fotoğrafı|arşiv görüntüsü|temsili fotoğraf|temsili görsel|fotoğraf temsilidir|görsel temsilidir}',
        '?arşiv',
      ],
    },
  },
})
