import {describe, expect, test} from 'vitest'
import {compileRules, findNoise} from '../../src/rule/engine.ts'
import {bookOf} from '../../src/rule/phrase.ts'
import {loadLexicons, RULES} from '../../src/rules/index.ts'
import {createView} from '../../src/view.ts'

await loadLexicons()

// The rules of concepts alone: without packs.
const rules = compileRules(RULES, bookOf([]))
const PROSE =
  'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.'

function taken(line: string): boolean {
  const start = PROSE.length + 1
  return findNoise(createView(`${PROSE}\n${line}\n${PROSE}`, 'text'), rules).some(
    (found) => found.confidence >= 0.9 && found.start < start + line.length && found.end > start,
  )
}

const NOISE: Record<string, readonly string[]> = {
  de: [
    'Hol dir den Hafenbrief jeden Freitag ins Postfach – kein Spam.',
    'Deine Leute lieben das Meer? Leite diesen Artikel an Freunde weiter!',
    '(Text geht unter der Anzeige weiter)',
  ],
  en: ['Have the lamp news in your inbox? Sign up, it is free and there is no spam.'],
  es: ['Recibe cada viernes nuestro boletín en tu correo, sin spam.', 'Lee también: Diez faros que todavía alumbran'],
  fr: [
    'Recevez chaque vendredi notre lettre du matin dans votre boîte mail.',
    '(publicité, la lecture continue plus bas)',
  ],
  it: ['Ricevi ogni venerdì la nostra newsletter, niente spam.', 'Cosa ne pensi? Scrivici nei commenti qui sotto.'],
  nl: ['Ontvang elke vrijdag gratis onze nieuwsbrief in je mailbox.', 'Advertentie – lees hieronder verder'],
  pl: [
    'Zapisz się i co piątek otrzymuj newsletter na swoją skrzynkę, bez spamu.',
    'Warto przeczytać: Noc, w której zgasła latarnia',
  ],
  pt: [
    'Receba toda sexta nossa newsletter no seu e-mail, sem spam.',
    'E você, o que acha? Conte pra gente nos comentários.',
  ],
  ru: [
    'Подпишитесь на рассылку: каждую пятницу главные новости на вашу почту, без спама.',
    'А вы бывали на маяке? Напишите нам в комментариях ниже.',
  ],
  sv: ['Prenumerera på vårt nyhetsbrev – varje fredag, gratis.', 'Annons – texten fortsätter nedan'],
  tr: ['Her cuma ücretsiz e-bültenimize abone ol, haberler gelen kutuna gelsin.'],
  ar: [
    'اشترك في نشرتنا الأسبوعية لتصلك أخبار المرفأ كل جمعة على بريدك، دون رسائل مزعجة.',
    'هل أعجبتك القصة؟ شارك هذا المقال مع أصدقائك.',
    'وأنت، ما رأيك؟ شاركنا رأيك في التعليقات أدناه.',
    '[إعلان – يتبع المقال أدناه]',
    'قد يهمك أيضا: عشر منارات ما زالت مضاءة حتى اليوم',
    'سجل الدخول أو اشترك لقراءة بقية المقال، فهذا المحتوى للمشتركين فقط.',
    'حمّل تطبيقنا وتابع آخر الأخبار لحظة بلحظة.',
  ],
  cs: [
    'Přihlaste se k odběru přístavního newsletteru, každý pátek zdarma a bez spamu.',
    'Líbil se vám text? Pošlete tento článek přátelům.',
    'A co vy? Napište nám svůj názor do komentářů pod článkem.',
    '(reklama – článek pokračuje níže)',
    'Mohlo by vás také zajímat: Deset majáků, které ještě svítí',
    'Celý článek je jen pro předplatitele. Přihlaste se a čtěte dál.',
    'Stáhněte si naši aplikaci a mějte nejnovější zprávy po ruce.',
  ],
  da: [
    'Tilmeld dig vores nyhedsbrev og få havnens nyheder hver fredag, helt gratis.',
    'Kunne du lide historien? Del artiklen med en ven.',
    'Hvad synes du? Skriv din mening i kommentarfeltet herunder.',
    'Annonce – teksten fortsætter nedenfor',
    'Måske vil du også læse: Ti fyr, der stadig lyser',
  ],
  fi: [
    'Tilaa sataman uutiskirje sähköpostiisi joka perjantai, ilmaiseksi ja ilman roskapostia.',
    'Piditkö jutusta? Jaa tämä artikkeli ystävillesi.',
    'Mitä mieltä sinä olet? Kerro mielipiteesi kommenteissa alla.',
    '(mainos – juttu jatkuu alla)',
    'Lue myös: Kymmenen majakkaa, jotka yhä palavat',
    'Loput artikkelista vain tilaajille. Kirjaudu sisään tai tilaa.',
  ],
  ja: [
    '当サイトのニュースレターにご登録ください。毎週金曜日に最新情報をお届けします。',
    'この記事が気に入ったら、お友だちにもシェアしてください。',
    'みなさんはどう思いますか？コメント欄でご意見をお聞かせください。',
    '【広告】記事は広告の下に続きます',
    'あわせて読みたい：今も光る十の灯台をめぐる旅',
    '続きを読むには会員登録が必要です。すでに会員の方はログインしてください。',
    '編集部の運営をご支援ください。一杯のコーヒーから取材を支えられます。',
  ],
  ko: [
    '저희 뉴스레터를 구독하세요. 매주 금요일 항구 소식을 무료로 보내드립니다.',
    '이 기사가 마음에 드셨다면 친구에게 공유해 주세요.',
    '여러분은 어떻게 생각하시나요? 댓글로 의견을 남겨 주세요.',
    '[광고 – 기사는 아래에 계속됩니다]',
    '함께 읽으면 좋은 기사: 아직도 불을 밝히는 등대 열 곳',
    '기사 전문은 유료 회원만 볼 수 있습니다. 로그인하거나 구독하세요.',
    '저희 앱을 다운로드하고 최신 소식을 가장 먼저 받아보세요.',
  ],
  no: [
    'Meld deg på nyhetsbrevet vårt og få havnenytt hver fredag, helt gratis.',
    'Likte du saken? Del artikkelen med en venn.',
    'Hva synes du? Skriv din mening i kommentarfeltet nedenfor.',
    'Annonse – saken fortsetter under',
    'Kanskje vil du også lese: Ti fyr som fortsatt lyser',
  ],
  uk: [
    'Підпишіться на нашу розсилку: щоп’ятниці новини гавані на вашу пошту, без спаму.',
    'Сподобався текст? Поділіться цією статтею з друзями.',
    'А ви бували на маяку? Напишіть нам у коментарях нижче.',
    '(реклама, продовження нижче)',
    'Вам також може сподобатися: Десять маяків, які досі світять',
    'Повний текст доступний лише передплатникам. Увійдіть або оформіть передплату.',
    'Завантажте наш застосунок і дізнавайтеся останні новини першими.',
  ],
  vi: [
    'Đăng ký nhận bản tin của chúng tôi qua email mỗi thứ sáu, hoàn toàn miễn phí.',
    'Thấy bài viết hữu ích? Hãy chia sẻ bài viết này với bạn bè.',
    'Còn bạn nghĩ sao? Hãy để lại ý kiến của bạn ở phần bình luận bên dưới.',
    '[Quảng cáo – bài viết tiếp tục bên dưới]',
    'Có thể bạn quan tâm: Mười ngọn hải đăng vẫn còn sáng đèn',
    'Nội dung dành riêng cho thành viên. Đăng nhập hoặc đăng ký để đọc toàn bộ bài viết này.',
    'Tải ngay ứng dụng của chúng tôi để cập nhật tin tức mới nhất.',
  ],
  zh: [
    '欢迎订阅我们的邮件简报，每周五免费送到您的邮箱，随时可以退订。',
    '喜歡這篇文章嗎？歡迎分享給更多朋友。',
    '你怎么看？欢迎在评论区留言告诉我们你的想法。',
    '【广告】正文继续往下阅读',
    '猜你喜欢：十座至今还亮着的灯塔和它们的故事',
    '剩余内容仅限会员阅读，请登录或立即订阅。',
    '下载我们的客户端，第一时间获取最新消息。',
    '您的瀏覽器似乎封鎖廣告，請關閉後重新整理，廣告收入讓我們得以免費提供內容。',
  ],
}

const KEPT = [
  'Der Newsletter der Reederei erschien jeden Freitag, und niemand im Dorf las ihn.',
  'La newsletter de la mairie paraît chaque vendredi, et personne ne la lit.',
  'El boletín sale cada viernes desde 1904, y en el puerto lo leen en voz alta.',
  'The choir sends its letter by email, and each Friday somebody reads it aloud to those without.',
  'Spread the butter on the bread and pass it around while it is warm.',
  'Newspapers rely on ads, and the ads pay for the printing, as the owner told the council.',
  'Реклама на причале появилась в 1904 году, и сторож её не любил.',
  'النشرة الأسبوعية للمرفأ تصدر كل جمعة منذ عام 1904، ويقرؤها الحارس بصوت عال في القاعة.',
  'شارك الصيادون في إصلاح الرصيف، وشاركت زوجاتهم في جمع المال، ثم عاد الجميع إلى القوارب.',
  'Newsletter přístavu vychází každý pátek a starosta ho prý čte nahlas, než odpluje loď.',
  'Komentáře pod článkem o majáku vyvolaly v přístavu spor, který skončil až u soudu.',
  'Havnens nyhedsbrev udkommer hver fredag, og fogeden læser det højt for dem, der ikke kan se.',
  'Avisen lever af annoncer, og annoncerne betaler for trykken, sagde ejeren til rådet.',
  'Sataman uutiskirje ilmestyy joka perjantai, ja kapteeni lukee sen ääneen ennen lähtöä.',
  'Hän jakoi jutun ystävilleen ja tilasi kahvin, eikä kukaan kommentoinut asiaa sen jälkeen.',
  '港のニュースレターは毎週金曜日に届き、船長はそれを声に出して読むという。',
  '広告ブロックの利用者は二年で三割増え、新聞社の収入は減ったと調査会社は記事で述べている。',
  '会員限定の講演会は今年も満席で、申し込みは一日で締め切られたと主催者は話した。',
  '항구의 뉴스레터는 매주 금요일에 나오고, 선장은 출항하기 전에 그것을 소리 내어 읽는다.',
  '그는 기사를 친구에게 보냈고, 댓글은 하루 만에 천 개를 넘었다고 신문은 전했다.',
  '네이버 앱을 내려받은 사람은 지난해보다 두 배 늘었고, 회사는 새 사무실을 열었다.',
  'Havnas nyhetsbrev kommer hver fredag, og fogden leser det høyt før båten går.',
  'Розсилка порту виходить щоп’ятниці, і капітан читає її вголос перед відплиттям.',
  'Він поділився статтею з друзями, а коментарі під нею читало все місто.',
  'Bản tin của cảng ra mỗi thứ sáu, và thuyền trưởng đọc to cho mọi người nghe trước khi tàu chạy.',
  'Ông chia sẻ bài viết với bạn bè, và phần bình luận nhanh chóng đầy ắp những lời tranh cãi.',
  '港口的简报每周五发到居民的邮箱，船长开船前总要大声念一遍。',
  '他把这篇文章分享给朋友，评论区很快吵成一团，编辑只好把它关掉。',
  '外交部发言人表示，中方将持续关注事态的最新进展，并同各方保持沟通。',
  '記者詢問網站如何使用cookie，公司表示會員專享的內容不受影響，用戶也沒有意見。',
]

describe('pleas by their concepts', () => {
  test.each(Object.entries(NOISE))('%s', (_language, lines) => {
    expect(lines.filter((line) => !taken(line))).toEqual([])
  })

  test('plain sentences with the same words stay', () => {
    expect(KEPT.filter(taken)).toEqual([])
  })
})
