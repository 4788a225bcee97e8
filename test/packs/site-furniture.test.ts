import {describe} from 'vitest'
import {testMarked} from './marked.ts'

/** By language: a paragraph, lines between two of its kind that go, and lines there that look like them and stay. */
const PAGES: Readonly<Record<string, {readonly prose: string; readonly goes: string[]; readonly stays: string[]}>> = {
  Polish: {
    prose:
      'Rada portu zebrała się we wtorek wieczorem i po dwóch godzinach dyskusji zdecydowała, że stare molo zostanie naprawione przed zimą.',
    goes: [
      'Prześlij dalej',
      'Ustaw nas jako preferowane źródło w Google',
      'Treść tylko dla subskrybentów',
      'Szanujemy Twoją prywatność',
      'Bądź pierwszy, który skomentuje ten wpis',
      'Przewiń, aby zobaczyć więcej zdjęć',
      'Postaw mi kawę na herbata.example',
      'Artykuł Molo stoi pochodzi z serwisu Głos Portu.',
    ],
    stays: [
      'Zapisz się do szkoły żeglarskiej, mówiła jej matka, i tak zrobiła.',
      'Pozostało 40 procent zapasów paliwa, podał port.',
      'Wyniki głosowania zaskoczyły burmistrza.',
      'Popularne gatunki ryb w zatoce',
    ],
  },
  Russian: {
    prose:
      'Портовый совет собрался во вторник вечером и после двух часов споров решил починить старый причал до наступления зимы.',
    goes: [
      'Мы в Дзене',
      'Проверьте почту и подтвердите подписку',
      'Эксклюзив для подписчиков',
      'Ранее мы писали: Паром пойдёт в мае',
      'Ваш комментарий будет первым',
      'Вы не можете отвечать на сообщения',
      'Остановить прослушивание',
      'Спасибо, что дочитали до конца',
    ],
    stays: [
      'Ранее сообщалось о трёх погибших.',
      'Слушайте море, говорил дед.',
      'Результаты опроса удивили мэра.',
      'Спасибо, что пришли, сказала капитан рыбакам.',
    ],
  },
  Turkish: {
    prose:
      'Liman kurulu salı akşamı toplandı ve iki saatlik tartışmadan sonra eski iskelenin kış gelmeden onarılmasına karar verdi.',
    goes: [
      'Haber bültenine üye olun',
      'Gizliliğinize önem veriyoruz',
      'Aboneyseniz giriş yapın',
      'Haber reklamın ardından devam ediyor',
      'Tavsiye edilen haberler',
      'Foto galeri için tıklayın',
      'Bu habere tepki ver',
      'Bu gönderiyi e-postayla gönder',
    ],
    stays: [
      'Anket sonuçları başkanı şaşırttı.',
      'Siz ne düşünüyorsunuz, diye sordu, kimse yanıt vermedi.',
      'Bilet almak isteyenler iskelede kuyruğa girdi.',
      'Haberin devamı gelmedi, çünkü telsiz bozuldu.',
    ],
  },
  Chinese: {
    prose: '港口委员会周二晚上开会，经过两个小时的讨论，决定在冬天到来之前修好旧码头。费用由市里和渔会各出一半。',
    goes: [
      '喜欢就点个赞吧',
      '展开阅读全文',
      '开通会员查看全文',
      '举报/反馈',
      '快来抢沙发吧',
      '你可能還喜歡',
      '由WordPress强力驱动',
    ],
    stays: [
      '版权所有人把照片捐给了博物馆。',
      '支持我们的人很多，船长说。',
      '原标题已被主编改掉，他说。',
      '翻译',
      '作品',
    ],
  },
  Japanese: {
    prose:
      '港の委員会は火曜日の夜に開かれ、二時間の議論のすえ、冬が来る前に古い桟橋を直すことを決めた。費用は市と漁協が半分ずつ出す。',
    goes: [
      'タイトルとURLをコピーしました',
      'いつでも解除できます',
      '会員登録（無料）して続きを読む',
      'アフィリエイト広告を利用しています',
      '次のページへ続く',
      'すべてのコメントを見る',
      '全ての写真を見る',
      '禁無断転載',
    ],
    stays: [
      '寄付する人が増えている、と館長は話す。',
      '応援する声が港に響いた。',
      'フォローする選手がいなかった。',
      '投票結果に市長は驚いた。',
      '評価',
    ],
  },
  Korean: {
    prose:
      '항구 위원회는 화요일 저녁에 모여 두 시간 동안 토론한 끝에 겨울이 오기 전에 낡은 부두를 고치기로 했다. 비용은 시와 어민들이 나눠 낸다.',
    goes: [
      '기사 링크가 복사되었습니다',
      '이 기자의 기사 더보기',
      '유료 구독자만 볼 수 있는 기사입니다',
      '이 기사는 광고 후에 이어집니다',
      '이시간 핫클릭',
      '가장 작은 크기 글자',
      '설문조사 참여하기',
      '이 글에 공감한 블로거 열고 닫기',
    ],
    stays: [
      '저작권자를 찾습니다: 오래된 노래의 주인',
      '제보를 받은 경찰은 남자를 풀어 줬다.',
      '투표 결과에 시장은 놀랐다.',
      '요약',
    ],
  },
  Ukrainian: {
    prose:
      'Рада порту зібралася у вівторок увечері й після двох годин дискусії вирішила полагодити старий причал до настання зими.',
    goes: [
      'Перевірте пошту та підтвердіть підписку',
      'Вже маєте передплату? Увійдіть',
      'Раніше ми писали: Пором піде в травні',
      'Показати всі коментарі',
      'Пригостити автора кавою',
      'Дякуємо, що дочитали до кінця',
    ],
    stays: [
      'Слухайте море, казав дід.',
      'Результати опитування здивували мера.',
      'Дякуємо, що прийшли, сказала капітан рибалкам.',
      'Обговорення',
    ],
  },
  Czech: {
    prose:
      'Přístavní rada se sešla v úterý večer a po dvou hodinách debaty rozhodla, že staré molo opraví ještě před zimou.',
    goes: [
      'Z odběru se můžete kdykoli odhlásit',
      'Už jste předplatitelem? Přihlaste se',
      'Pokračování pod reklamou',
      'Zobrazit všechny komentáře',
      'Byli jste svědkem? Pošlete nám fotky',
      'Děkujeme, že nás čtete',
    ],
    stays: ['Poslouchejte moře, říkal děda.', 'Výsledky ankety překvapily starostu.', 'Diskuse', 'Hodnocení'],
  },
  Swedish: {
    prose:
      'Hamnstyrelsen möttes på tisdagskvällen och beslutade efter två timmars debatt att laga den gamla bryggan innan vintern kommer.',
    goes: [
      'Bekräfta din prenumeration',
      'Lås upp artikeln',
      'Missa inga nyheter',
      'Rättelser och förtydliganden',
      'Ladda ned vår app',
      'Tack för att du läser',
    ],
    stays: [
      'Lyssna på havet, sade farfar.',
      'Tack för att ni kom, sade kaptenen till fiskarna.',
      'Inställningar',
      'Resultat',
    ],
  },
  Norwegian: {
    prose:
      'Havnestyret møttes tirsdag kveld og vedtok etter to timers debatt å reparere den gamle brygga før vinteren kommer.',
    goes: [
      'Du kan når som helst melde deg av',
      'Lås opp artikkelen',
      'Kanskje du også liker',
      'Emner i saken',
      'Send oss et tips',
      'Takk for at du leser',
    ],
    stays: [
      'Hør på havet, sa bestefar.',
      'Takk for at dere kom, sa kapteinen til fiskerne.',
      'Personvern',
      'Oppsummering',
    ],
  },
  Danish: {
    prose:
      'Havnebestyrelsen mødtes tirsdag aften og besluttede efter to timers debat at reparere den gamle mole, før vinteren kommer.',
    goes: [
      'Du kan altid afmelde dig igen',
      'Giv artiklen som gave',
      'Emner i artiklen',
      'Fandt du en fejl i artiklen?',
      'Fortsæt med at læse',
      'Tak fordi du læser med',
    ],
    stays: [
      'Hør på havet, sagde bedstefar.',
      'Tak fordi I kom, sagde kaptajnen til fiskerne.',
      'Privatliv',
      'Opsummering',
    ],
  },
  Finnish: {
    prose:
      'Satamalautakunta kokoontui tiistai-iltana ja päätti kahden tunnin keskustelun jälkeen korjata vanhan laiturin ennen talven tuloa.',
    goes: [
      'Voit perua tilauksen milloin tahansa',
      'Maksettu mainossisältö',
      'Sinua voisi kiinnostaa',
      'Videota ei voi toistaa',
      'Anna palautetta',
      'Kiitos että luit',
    ],
    stays: ['Kuuntele merta, sanoi isoisä.', 'Äänestyksen tulos yllätti pormestarin.', 'Keskustelu', 'Tiivistelmä'],
  },
  Arabic: {
    prose: 'اجتمع مجلس الميناء مساء الثلاثاء وقرر بعد ساعتين من النقاش إصلاح الرصيف القديم قبل حلول الشتاء.',
    goes: [
      'يمكنك إلغاء الاشتراك في أي وقت',
      'نحن نهتم بخصوصيتك',
      'القصة مستمرة بعد الإعلان',
      'المزيد حول هذه القصة',
      'عرض جميع التعليقات',
      'يعمل بواسطة ووردبريس',
    ],
    stays: ['استمع إلى البحر، قال الجد.', 'فاجأت نتائج التصويت العمدة.', 'النتائج', 'ملخص'],
  },
  Vietnamese: {
    prose:
      'Hội đồng cảng họp vào tối thứ Ba và sau hai giờ tranh luận đã quyết định sửa cầu tàu cũ trước khi mùa đông đến.',
    goes: [
      'Bạn có thể hủy đăng ký bất cứ lúc nào',
      'Bài PR',
      'Mời quý độc giả đón đọc',
      'Video đang xem nhiều',
      'Thêm vào giỏ hàng',
      'Được cung cấp bởi Blogger.',
    ],
    stays: ['Lắng nghe biển, ông nội nói.', 'Kết quả bình chọn làm thị trưởng ngạc nhiên.', 'Kết quả', 'Đánh giá'],
  },
}

for (const [language, {prose, goes, stays}] of Object.entries(PAGES))
  describe(language, () => {
    testMarked([
      ...goes.map((line) => `${prose}\n⟦${line}⟧\n${prose}`),
      ...stays.map((line) => `${prose}\n${line}\n${prose}`),
    ])
  })
