/** A short news article written for these tests. */
export interface Sample {
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** Four articles a language that share no topic, so that what divides them is all that a test says about them. */
export const SAMPLES: Readonly<Record<string, readonly Sample[]>> = {
  en: [
    {
      title: 'Wreck stops work in harbour basin',
      paragraphs: [
        'Dredging in the northern harbour basin will pause until spring after divers found a sunken barge beneath the quay. The harbour authority said the barge carried gravel and went down in a storm some ninety years ago.',
        'Two tugs will lift the wreck once the tide tables allow it, the authority added, and ferries keep to the southern pier. Fishing crews were told to moor beyond the lighthouse until the basin is clear.',
      ],
    },
    {
      title: 'Goat farm wins prize for hard cheese',
      paragraphs: [
        'A dairy in the upper valley has won this year’s prize for hard cheese with a wheel that ripened for thirty months. Judges praised its flavour of hazelnut and hay.',
        'The cheesemaker, who learnt the craft from her grandmother, keeps forty goats and sells every wheel at the farm gate. She plans a second cellar under the old chapel, where the air stays cool and damp all summer.',
      ],
    },
    {
      title: 'Youngest player beats chess champion',
      paragraphs: [
        'The opening round of the junior chess league ended with a surprise as the youngest player beat the champion in nineteen moves. Her queen sacrifice left the champion’s king without a square to go.',
        'Organisers said that all boards will be broadcast from the second round on, and that a grandmaster will comment on each game for the schools that follow the league from their classrooms.',
      ],
    },
    {
      title: 'Line seven returns to old market',
      paragraphs: [
        'Trams on line seven return to the old market on Monday, three weeks earlier than the transit company had announced. Workers replaced eleven hundred metres of rail and renewed the overhead wire.',
        'Passengers can use the stop at the town hall again; the replacement buses stop running on Sunday night. Tickets bought for the buses stay valid on the trams until the end of the month.',
      ],
    },
  ],
  de: [
    {
      title: 'Hochwasser spült Radweg am Fluss fort',
      paragraphs: [
        'Nach dem Hochwasser der vergangenen Woche bleibt der Radweg zwischen der Mühle und dem Sportplatz gesperrt. Auf achtzig Metern hat die Strömung den Asphalt unterspült, an zwei Stellen brach die Böschung ab.',
        'Die Gemeinde rechnet mit Kosten von vierhunderttausend Euro für den neuen Damm. Radfahrer müssen bis zum Herbst über die Landstraße fahren; dort gilt während der Bauzeit Tempo dreißig.',
      ],
    },
    {
      title: 'Bäckerin backt Brot nach altem Rezept',
      paragraphs: [
        'In der kleinen Backstube neben der Kirche liegt seit dieser Woche wieder Sauerteigbrot aus dem Holzofen im Regal. Die Bäckerin fand die Rezeptur in einem Heft ihres Urgroßvaters.',
        'Das Mehl kommt von drei Höfen aus der Umgebung, der Teig ruht zwei Nächte lang. Wer einen Laib haben möchte, sollte früh aufstehen: Meist ist vor neun Uhr alles verkauft.',
      ],
    },
    {
      title: 'Orgel der Stadthalle klingt wieder',
      paragraphs: [
        'Zwölf Jahre lang schwieg die Orgel der Stadthalle, am Samstag erklang sie beim Festkonzert zum ersten Mal wieder. Ein Orgelbauer aus Tirol hat sämtliche Pfeifen gereinigt und die Windladen erneuert.',
        'Der Chor sang dazu eine Kantate, die für den Abend komponiert worden war. Das Publikum im ausverkauften Saal applaudierte minutenlang, der Organist spielte drei Zugaben.',
      ],
    },
    {
      title: 'Forscher zählen Fledermäuse im Stollen',
      paragraphs: [
        'Mehr als neunhundert Fledermäuse überwintern in dem stillgelegten Stollen, so viele wie nie zuvor. Biologen der Universität zählten die Tiere mit Wärmebildkameras, um sie nicht zu wecken.',
        'Am häufigsten fanden sie das Mausohr, daneben auch die seltene Bechsteinfledermaus. Der Eingang bleibt bis Ende März vergittert, damit niemand den Winterschlaf stört.',
      ],
    },
  ],
  es: [
    {
      title: 'El faro de la isla abre al público',
      paragraphs: [
        'El faro de la isla recibirá visitantes a partir de junio, después de cuatro años de obras. Los albañiles restauraron la escalera de caracol y sustituyeron los cristales de la linterna, rotos por un temporal.',
        'El último farero vivió allí hasta 1987 con su familia y tres gallinas. Sus hijos donaron al museo los cuadernos en los que anotaba el paso de los barcos y el estado del mar.',
      ],
    },
    {
      title: 'Una vacuna para los olivos enfermos',
      paragraphs: [
        'Un equipo de agrónomos ha probado con éxito un tratamiento contra la bacteria que seca los olivos. De las seiscientas plantas inyectadas, solo cuarenta mostraron síntomas al cabo de dos cosechas.',
        'Los agricultores de la comarca piden que el gobierno subvencione las dosis antes de la próxima primavera. Sin ellas, advierten, la producción de aceite caerá a la mitad.',
      ],
    },
    {
      title: 'La orquesta juvenil toca en la cárcel',
      paragraphs: [
        'Treinta músicos de entre doce y dieciocho años ofrecieron ayer un concierto para los presos del centro penitenciario. Interpretaron valses, un pasodoble y la obertura de una zarzuela.',
        'La directora explicó que los ensayos duraron tres meses y que dos internos se sumaron con la guitarra. Al terminar, el público pidió que la orquesta volviera en Navidad.',
      ],
    },
    {
      title: 'El equipo femenino asciende a primera',
      paragraphs: [
        'Con un gol en el minuto noventa y tres, el equipo femenino venció por dos a uno y jugará la próxima temporada en primera división. La delantera marcó de cabeza tras un saque de esquina.',
        'La entrenadora dedicó el ascenso a las jugadoras lesionadas. El club espera vender cinco mil abonos y ampliar la grada norte del estadio antes de septiembre.',
      ],
    },
  ],
  ru: [
    {
      title: 'Мост через реку закрыли на ремонт',
      paragraphs: [
        'С понедельника движение по старому мосту через реку закрыто для автомобилей. Инженеры обнаружили трещины в трёх опорах, построенных ещё в пятидесятые годы.',
        'Автобусы поедут в объезд через заводской район, пешеходам оставили узкий проход с северной стороны. Ремонт опор обещают закончить к ноябрю, асфальт уложат весной.',
      ],
    },
    {
      title: 'Школьница нашла зуб мамонта',
      paragraphs: [
        'Во время прогулки у карьера ученица пятого класса нашла зуб мамонта весом почти четыре килограмма. Палеонтологи считают, что животное погибло около двадцати тысяч лет назад.',
        'Находку передали краеведческому музею, где её очистят от глины и покажут посетителям. Учёные надеются отыскать в том же слое и другие кости древнего зверя.',
      ],
    },
    {
      title: 'Театр кукол открыл новый сезон',
      paragraphs: [
        'Премьерой сказки о храбром портном открылся сезон в театре кукол. Художник вырезал тридцать марионеток из липы, костюмы к ним шили четыре месяца.',
        'Режиссёр добавил в спектакль живую музыку: на сцене играют скрипка, кларнет и барабан. Билеты на ближайшие представления уже раскуплены, родители просят дополнительный показ.',
      ],
    },
    {
      title: 'Пчеловоды жалуются на холодное лето',
      paragraphs: [
        'Из-за холодного лета пасеки области собрали вдвое меньше мёда, чем обычно. Липа отцвела за пять дней, и пчёлы почти не вылетали из ульев.',
        'Чтобы семьи пережили зиму, пчеловоды подкармливают их сахарным сиропом. Цена литровой банки на рынке выросла на треть, покупатели переходят на привозной товар.',
      ],
    },
  ],
  zh: [
    {
      title: '老城区供水管道将分段更换',
      paragraphs: [
        '市水务集团周二宣布，老城区使用了四十多年的铸铁供水管道将分三段更换，工程从下月开始，预计持续半年。施工期间，沿线居民每晚十点到次日清晨可能停水。',
        '集团负责人说，旧管道锈蚀严重，去年一共爆裂了十七次。新管道采用球墨铸铁，设计寿命七十年，更换后水压和水质都会明显改善。',
      ],
    },
    {
      title: '女子围棋选手首夺全国冠军',
      paragraphs: [
        '在昨天结束的全国围棋锦标赛决赛中，十九岁的女棋手执黑中盘战胜卫冕冠军，成为这项赛事历史上第一位夺冠的女选手。双方的布局十分平稳，胜负在右下角的劫争中分出。',
        '赛后她说自己前一晚只睡了四个小时，一直在研究对手的棋谱。教练认为她的计算力已经达到世界一流水平，明年将参加国际比赛。',
      ],
    },
    {
      title: '茶园引进无人机采摘春茶',
      paragraphs: [
        '浙南山区的茶农今年第一次用无人机把鲜叶从陡坡运到山下的加工厂。以前工人挑着竹筐走一个小时的山路，如今只要三分钟，叶片也不会因闷热而变红。',
        '合作社购买了六架飞机，费用由县里补贴一半。茶农们希望省下的人工能用来恢复荒废的古茶树，提高明前茶的价格。',
      ],
    },
    {
      title: '博物馆展出宋代沉船瓷器',
      paragraphs: [
        '沿海博物馆从周末起展出一艘宋代沉船上打捞的瓷器，共三百二十件，其中青釉碗和执壶保存得最完整。考古队花了五年时间在二十六米深的海底清理淤泥。',
        '专家推测商船原本要驶往南洋，遇到台风后沉没。观众可以通过屏幕观看水下发掘的录像，展览免费，持续到十月底。',
      ],
    },
  ],
  ja: [
    {
      title: '山あいの駅に図書室が誕生',
      paragraphs: [
        '利用者の減った山あいの無人駅に、町の人たちが小さな図書室を開いた。待合室の壁に本棚を並べ、家庭で読まなくなった絵本や小説およそ二千冊を集めた。',
        '列車を待つ間だけでなく、持ち帰って読むこともできる。貸し出しの記録は取らず、返すのは次に乗るときでよい。駅の清掃は中学生が交代で受け持つという。',
      ],
    },
    {
      title: 'ロボットが海底の地図を作る',
      paragraphs: [
        '海洋研究所は、人が乗らない潜水ロボット四台で湾の海底地形を調べ、誤差二センチの立体地図を完成させた。音波の反射を使い、三週間休まずに測り続けた。',
        '地図からは、これまで知られていなかった断層と温泉の噴き出し口が見つかった。研究者は津波の予測に役立つと話し、来年は外洋の調査に進む。',
      ],
    },
    {
      title: '老舗の豆腐店が百年目の冬',
      paragraphs: [
        '商店街の豆腐店が創業から百年目の冬を迎えた。毎朝三時に大豆を煮て、井戸水で固める作り方は曽祖父の代から変わらない。',
        '四代目の店主は、機械を入れれば楽になるが味が変わると笑う。近所の学校の給食にも納めており、子どもたちの間では油揚げが一番の人気だ。',
      ],
    },
    {
      title: '若手力士が初めての優勝',
      paragraphs: [
        '大相撲の千秋楽で、入門三年目の若手力士が横綱を押し出し、十三勝二敗で初めての優勝を果たした。立ち合いから迷わず前に出たのが勝因だった。',
        '支度部屋では親方と抱き合い、故郷の母に電話で報告した。次の場所で二桁勝てば大関への昇進が見えてくる。師匠は稽古を増やすと話した。',
      ],
    },
  ],
  ko: [
    {
      title: '골목 시장에 야간 장터 열린다',
      paragraphs: [
        '구청은 다음 달부터 금요일마다 골목 시장에서 야간 장터를 연다고 밝혔다. 상인 서른 명이 떡볶이와 전, 수공예품을 팔고 주차장은 무료로 개방된다.',
        '시장 상인회는 저녁 손님이 줄어 걱정이 컸는데 젊은 층이 다시 찾아오기를 기대한다고 말했다. 장터는 밤 열한 시까지 이어지며 비가 오면 쉰다.',
      ],
    },
    {
      title: '연구진 새로운 배터리 소재 개발',
      paragraphs: [
        '대학 연구진이 충전 시간을 절반으로 줄이는 배터리 음극 소재를 개발했다. 실리콘 입자를 탄소막으로 감싸 부피가 팽창하는 문제를 해결한 것이 핵심이다.',
        '천 번을 충전한 뒤에도 용량이 구십 퍼센트 이상 유지됐다. 연구 책임자는 삼 년 안에 전기차에 적용할 수 있도록 기업과 협력하겠다고 설명했다.',
      ],
    },
    {
      title: '설악산 산양 개체 수 늘어',
      paragraphs: [
        '국립공원공단은 설악산에 사는 산양이 이백육십 마리로 늘었다고 발표했다. 무인 카메라 여든 대로 한 해 동안 관찰한 결과 새끼가 마흔 마리 넘게 확인됐다.',
        '폭설이 내린 겨울에는 먹이를 놓아두고 다친 산양을 치료한 덕분이라는 평가다. 공단은 탐방로 일부를 봄까지 막아 번식을 돕기로 했다.',
      ],
    },
    {
      title: '피아니스트 고향에서 독주회',
      paragraphs: [
        '국제 콩쿠르에서 우승한 피아니스트가 고향 문화회관에서 독주회를 열었다. 쇼팽의 발라드 네 곡과 직접 편곡한 민요를 연주해 긴 박수를 받았다.',
        '입장권은 판매를 시작한 지 이 분 만에 동났다. 그는 어린 시절 피아노를 가르쳐 준 선생님을 무대로 불러 꽃다발을 건네고 앙코르 곡을 바쳤다.',
      ],
    },
  ],
  ar: [
    {
      title: 'افتتاح سوق الأسماك الجديد في الميناء',
      paragraphs: [
        'افتتحت البلدية صباح أمس سوق الأسماك الجديد قرب الميناء القديم بعد عامين من البناء. ويضم السوق ستين دكانا وغرفة للتبريد ومصنعا صغيرا للثلج.',
        'وقال الصيادون إنهم كانوا يبيعون صيدهم على الرصيف تحت الشمس، أما الآن فتبقى الأسماك طازجة حتى المساء. وستنظم البلدية مزادا يوميا عند الفجر.',
      ],
    },
    {
      title: 'طالبة تبتكر جهازا لتنقية المياه',
      paragraphs: [
        'ابتكرت طالبة في كلية الهندسة جهازا يعمل بالطاقة الشمسية لتنقية مياه الآبار المالحة. وينتج الجهاز أربعين لترا في اليوم بتكلفة منخفضة.',
        'وجربت الطالبة اختراعها في ثلاث قرى صحراوية خلال الصيف. وتعتزم الجامعة تسجيل براءة الاختراع والبحث عن شركة تصنعه على نطاق واسع.',
      ],
    },
    {
      title: 'مهرجان الخيول يجذب آلاف الزوار',
      paragraphs: [
        'شارك مئتا فارس في مهرجان الخيول العربية الذي استمر أربعة أيام في الواحة. وفازت مهرة بيضاء عمرها ثلاث سنوات بلقب أجمل خيل في البطولة.',
        'وشاهد الزوار عروضا للفروسية والرماية وسباقا طوله عشرون كيلومترا. وأعلن المنظمون أن الدورة المقبلة ستستقبل مربين من أوروبا.',
      ],
    },
    {
      title: 'مكتبة متنقلة تصل إلى القرى الجبلية',
      paragraphs: [
        'بدأت حافلة محملة بثلاثة آلاف كتاب جولتها بين القرى الجبلية لتقرأ الأطفال القصص وتعيرهم الروايات. ويقودها معلم متقاعد مع ابنته.',
        'ويقول المعلم إن التلاميذ ينتظرون الحافلة كل أسبوعين عند مدخل القرية. وتبرعت دور نشر عديدة بالكتب، كما ساهم المغتربون في ثمن الوقود.',
      ],
    },
  ],
  fa: [
    {
      title: 'قطار تازه به شهر کویری رسید',
      paragraphs: [
        'نخستین قطار مسافری دیروز پس از یازده ساعت راه به ایستگاه شهر کویری رسید. ساخت این خط آهن شش سال طول کشید و از میان ریگزار می‌گذرد.',
        'مسئولان می‌گویند بلیت قطار از اتوبوس ارزان‌تر است و هر روز دو نوبت حرکت خواهد کرد. مردم شهر با گل و شیرینی از مسافران پیشواز کردند.',
      ],
    },
    {
      title: 'برداشت زعفران در باران پاییزی',
      paragraphs: [
        'کشاورزان خراسان امسال زیر باران پاییزی گل‌های زعفران را چیدند. رطوبت هوا سبب شد که کلاله‌ها درشت‌تر باشند، اما خشک کردن آن‌ها دشوارتر شد.',
        'قیمت هر مثقال زعفران نسبت به پارسال بیست درصد بالا رفته است. تعاونی روستا می‌خواهد بسته‌ها را بدون واسطه به خریداران خارجی بفروشد.',
      ],
    },
    {
      title: 'تیم والیبال نوجوانان قهرمان آسیا شد',
      paragraphs: [
        'تیم ملی والیبال نوجوانان با پیروزی سه بر یک در دیدار پایانی قهرمان آسیا شد. بازیکنان ست نخست را باختند ولی با دفاع روی تور بازی را برگرداندند.',
        'سرمربی گفت که تمرین‌های اردو سخت بود و شاگردانش شایسته این جام بودند. این تیم تابستان آینده در مسابقات جهانی شرکت می‌کند.',
      ],
    },
    {
      title: 'کشف سفال سه هزار ساله در تپه',
      paragraphs: [
        'باستان‌شناسان در تپه‌ای نزدیک رودخانه ظرف‌های سفالی سه هزار ساله پیدا کردند. روی یکی از کوزه‌ها نقش بز کوهی و خورشید دیده می‌شود.',
        'کاوش تا پایان پاییز ادامه دارد و یافته‌ها به موزه استان سپرده خواهد شد. گروه باستان‌شناسی گمان می‌کند که اینجا کارگاه کوزه‌گری بوده است.',
      ],
    },
  ],
}

/** An article's text: its paragraphs with `gap` between. */
export const bodyOf = ({paragraphs}: Sample, gap = '\n'): string => paragraphs.join(gap)
