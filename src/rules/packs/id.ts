import {definePack} from './pack.ts'

export const id = definePack({
  language: 'id',
  phrases: {
    share: {
      lines: [
        '{bagikan|bagikan artikel|bagikan artikel ini|bagikan berita|bagikan berita ini|bagikan ke|bagikan ke facebook|bagikan ke twitter|bagikan ke whatsapp|bagikan via|bagikan melalui|bagikan postingan ini|dibagikan|salin tautan|salin link|copy link|tautan disalin|kirim email|kirim ke teman|suka|sukai|share artikel}',
      ],
      headers: ['{bagikan ini|bagikan|menyukai ini} :'],
      sentences: ['bagikan {artikel|berita} ini …'],
      words: ['(membuka di jendela yang baru)'],
    },
    subscribe: {
      lines: [
        '{berlangganan|langganan|langganan sekarang|berlangganan sekarang|berlangganan newsletter|newsletter|daftar newsletter|ikuti kami|ikuti kami di|ikuti|ikuti kami di google news|follow kami|gabung|gabung kanal whatsapp|gabung grup telegram|dapatkan update|dapatkan notifikasi|aktifkan notifikasi|masukkan email|masukkan email anda|alamat email|email anda|media sosial|rss|subscribe}',
      ],
      starts: [
        'dapatkan {update|informasi|berita|artikel} … {telegram|whatsapp|email|newsletter|harian|pilihan} …',
        'ikuti {kami|berita|terus|saluran} … {di|google|whatsapp|telegram|facebook} …',
        'berlangganan {newsletter|gratis|sekarang} …',
        'mari bergabung di',
      ],
      sentences: [
        'ikuti {berita|kami|saluran} … {google news|whatsapp|telegram|facebook|instagram} …',
        'mari bergabung di {grup|kanal} telegram …',
        'dapatkan update berita pilihan …',
      ],
    },
    related: {
      lines: [
        '{baca juga|baca selengkapnya|baca lebih lanjut|baca artikel lengkap|selengkapnya|selanjutnya|lihat juga|lihat semua|lihat selengkapnya|lihat lainnya|artikel terkait|berita terkait|terkait|berita lainnya|artikel lainnya|artikel terbaru|berita terbaru|terbaru|terkini|berita terkini|terpopuler|populer|berita populer|artikel populer|paling populer|berita terpopuler|rekomendasi|rekomendasi untuk anda|rekomendasi untukmu|pilihan editor|pilihan untukmu|pilihan redaksi|untuk anda|sorotan|trending|topik terkait|topik populer|berita utama|headline|jangan lewatkan|simak juga|tonton juga|video|video terkait|foto|galeri|galeri foto|indeks|indeks berita|muat lebih banyak|tampilkan lebih banyak|lebih banyak|baca artikel lainnya|kabar terkini}',
      ],
      headers: [
        '{artikel|berita|konten|topik|video} {terkait|lainnya|terbaru|populer|terpopuler|rekomendasi|serupa|menarik lainnya}',
        '{baca juga|lihat juga|simak juga|terpopuler|terkini|rekomendasi untuk anda|anda mungkin juga menyukai|mungkin anda suka|mungkin anda tertarik|jangan lewatkan|pilihan editor|pilihan redaksi|populer}',
      ],
      labels: [
        'baca juga:',
        'baca juga :',
        'baca juga',
        'baca:',
        'baca :',
        'baca pula:',
        'baca selengkapnya:',
        'lihat juga:',
        'simak juga:',
        'simak:',
        'tonton juga:',
        'tonton:',
        'artikel terkait:',
        'berita terkait:',
        'terkait:',
        'selengkapnya:',
        '?video:',
        'simak video',
        'saksikan video',
      ],
      starts: [
        'baca {juga|selengkapnya|artikel} …',
        'simak {juga|video|berita} …',
        'saksikan {video|live|selengkapnya} …',
        'klik di sini {untuk|dan} …',
      ],
    },
    'ad-label': {
      lines: [
        '{iklan|advertisement|advertorial|pariwara|konten bersponsor|disponsori|scroll to continue with content|scroll untuk melanjutkan|gulir untuk lanjut baca|lanjutkan membaca|lanjut ke konten|tutup iklan|lewati iklan|pasang iklan}',
      ],
      starts: ['konten bersponsor'],
    },
    cookie: {
      lines: ['{terima|terima semua|tolak|setuju|saya setuju|kebijakan cookie|pengaturan cookie}'],
      starts: [
        '{kami menggunakan|situs ini menggunakan|website ini menggunakan} … {cookie|kuki} …',
        'dengan {terus|melanjutkan} …',
      ],
    },
    comments: {
      lines: [
        '{komentar|tidak ada komentar|belum ada komentar|tulis komentar|tinggalkan komentar|tinggalkan balasan|tinggalkan balasan batalkan balasan|kirim komentar|beri komentar|balas|batalkan balasan|lihat komentar|semua komentar|lihat semua komentar|laporkan|jadilah yang pertama berkomentar|ruas yang wajib ditandai *|komentar terbaru|kirimkan komentar}',
      ],
      headers: ['tinggalkan {balasan|komentar}{ batalkan balasan|}', 'tulis komentar'],
      starts: [
        'alamat email anda tidak akan dipublikasikan',
        'ruas yang wajib',
        'simpan nama, email',
        'situs ini menggunakan akismet',
        'anda harus {masuk|login} …',
        'silakan {login|masuk} …',
      ],
    },
    'call-to-action': {
      sentences: [
        '{tulis|sampaikan|bagikan|berikan} {pendapat|komentar|pengalaman} … {kolom komentar|di bawah|komentar} …',
        'bagaimana {menurut anda|pendapat anda|menurutmu}? {tulis|sampaikan|bagikan|komentar} …',
      ],
    },
    promo: {
      lines: [
        '{unduh aplikasi|download aplikasi|unduh sekarang|donasi|donasi sekarang|dukung kami|beli sekarang|pesan sekarang|hubungi kami|coba gratis|daftar sekarang}',
      ],
      starts: ['unduh aplikasi …', 'download aplikasi …', 'dukung {jurnalisme|kami} …'],
      sentences: ['unduh aplikasi …', 'caranya klik link …', 'anda harus install aplikasi telegram …'],
    },
    paywall: {
      lines: [
        '{masuk|login|daftar|daftar akun|buat akun|lupa password|lupa kata sandi|akun saya|keluar|khusus pelanggan|konten premium|sudah punya akun}',
      ],
      starts: [
        '{artikel|konten} ini {hanya|khusus} untuk …',
        'untuk {melanjutkan|membaca} … {berlangganan|login|daftar} …',
      ],
    },
    adblock: {starts: ['{mohon|harap|silakan} {nonaktifkan|matikan} {adblock|pemblokir iklan|ad blocker} …']},
    copyright: {
      lines: [
        '{hak cipta dilindungi|seluruh hak cipta dilindungi|hak cipta dilindungi undang-undang|kebijakan privasi|syarat dan ketentuan|ketentuan penggunaan|tentang kami|redaksi|pedoman media siber|pedoman pemberitaan media siber|disclaimer|kontak kami|hubungi kami|karir|info iklan|kode etik|peta situs}',
      ],
      starts: [
        'hak cipta',
        '© {20|19}…',
        '©',
        'copyright ©',
        'dilarang {mengutip|menyalin|memperbanyak} …',
        'artikel ini telah tayang di',
        'artikel ini {pertama kali |}{tayang|terbit|ditulis} …',
      ],
      sentences: ['artikel ini telah tayang di …', 'dilarang {mengambil|mengutip|keras} …'],
    },
    disclosure: {
      starts: ['artikel ini {merupakan|adalah} {kiriman|konten|opini} …', 'isi artikel di luar tanggung jawab'],
    },
    embed: {
      lines: [
        '{lihat postingan ini di instagram|perbesar|putar|putar video|dengarkan|dengarkan artikel|tutup|layar penuh|foto berikutnya}',
      ],
      starts: ['sebuah kiriman dibagikan oleh', 'browser anda'],
    },
    template: {lines: ['{memuat|memuat...|mohon tunggu|halaman tidak ditemukan|terjadi kesalahan|sedang memuat}']},
    nav: {
      lines: [
        '{lompat ke konten|langsung ke konten|lewati ke konten|langsung ke isi|menu utama|buka menu|tutup menu|kembali|kembali ke beranda|beranda|anda di sini|cari|cari:|pencarian|navigasi|kategori|semua kategori|indeks|tentang kami|pilih bulan|pilih kategori}',
        '?{berita|nasional|politik|ekonomi|bisnis|dunia|internasional|daerah|regional|olahraga|bola|sepak bola|budaya|hiburan|seleb|opini|kolom|kesehatan|sains|teknologi|tekno|pendidikan|edukasi|wisata|travel|gaya hidup|lifestyle|keluarga|mode|kecantikan|kuliner|resep|otomotif|properti|keuangan|saham|hukum|kriminal|cuaca|zodiak|game|podcast|video|foto|blog|arsip|tag|layanan|toko|bantuan|tutup|lainnya|semua|radio|tv|film|musik|buku|megapolitan|metro|jabodetabek|news|finance|sport|health|money|edu|tren|homey|cekfakta|wawancara}',
      ],
      starts: ['anda di sini:'],
    },
    pagination: {
      lines: [
        '{navigasi pos}',
        '{kembali ke atas|ke atas}',
        '{sebelumnya|selanjutnya|berikutnya|halaman berikutnya|halaman selanjutnya|halaman sebelumnya|artikel selanjutnya|artikel sebelumnya|artikel berikutnya|navigasi pos|pos sebelumnya|pos berikutnya|tampilkan semua|lihat semua halaman}',
      ],
      starts: ['halaman selanjutnya', 'halaman:'],
    },
    tools: {
      lines: [
        '{cetak|cetak artikel|simpan|simpan artikel|favorit|ukuran teks|ukuran huruf|perbesar teks|perkecil teks|laporkan kesalahan|baca nanti|terjemahkan|kirim ke email}',
      ],
    },
    widget: {
      lines: [
        '{pilih bahasa|bahasa|apakah artikel ini bermanfaat|apakah artikel ini membantu|beri rating|polling|vote|hasil|dilihat|jadwal sholat|kurs}',
      ],
    },
    form: {lines: ['{kirim|kirim pesan|nama *|email *|komentar *|subjek|pesan|telepon|situs web|wajib diisi}']},
    keywords: {
      headers: ['{tag|tags|topik|kata kunci|kategori|topik terkait|tag terkait}'],
      starts: ['{tag|tags|topik|kata kunci|kategori|label|ditandai|topik terkait}{ |}:'],
    },
    'table-of-contents': {
      headers: ['{daftar isi|isi artikel|dalam artikel ini}'],
      lines: ['{tampilkan daftar isi|sembunyikan daftar isi}'],
    },
    'read-time': {
      lines: ['{menit membaca|menit baca|menit waktu baca}'],
      starts: ['waktu baca', 'waktu membaca', 'estimasi baca'],
    },
    'author-bio': {headers: ['{tentang penulis|penulis}']},
    credit: {
      starts: ['{foto|gambar|sumber|sumber foto|ilustrasi|kredit foto|video|sumber gambar}{ |}{:|/}'],
      lines: [
        '{antara|antara foto|reuters|afp|getty images|shutterstock|istimewa|dok. istimewa|ilustrasi|foto ilustrasi|dok}',
      ],
    },
  },
})
