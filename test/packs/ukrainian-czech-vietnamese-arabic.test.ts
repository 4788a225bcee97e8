import {describe} from 'vitest'
import {testMarked} from './marked.ts'

const UK =
  'Рада гавані зібралася у вівторок увечері й після двох годин суперечок вирішила полагодити старий причал до початку зими.'
const CS =
  'Rada přístavu se sešla v úterý večer a po dvou hodinách debaty rozhodla, že staré molo opraví ještě před zimou.'
const VI =
  'Hội đồng cảng họp tối thứ ba và sau hai giờ tranh luận đã quyết định sửa lại cầu tàu cũ trước khi mùa đông đến.'
const AR =
  'اجتمع مجلس الميناء مساء الثلاثاء وقرر بعد ساعتين من النقاش إصلاح الرصيف القديم قبل حلول فصل الشتاء في المدينة.'

describe('Ukrainian', () => {
  testMarked([
    `${UK}\n⟦Читайте також: Пором повернеться у травні⟧\n${UK}`,
    `${UK} ⟦Підписуйтесь на наш канал про море.⟧`,
    `${UK}\n⟦Усі права захищені⟧`,
    'При використанні старих карт лоцмани бачать, як змінювалося дно, і це врятувало вже не одне судно в гавані.',
  ])
})

describe('Czech', () => {
  testMarked([
    `${CS}\n⟦Čtěte také: Přívoz se vrátí v květnu⟧\n${CS}`,
    `${CS}\n⟦Článek pokračuje pod reklamou⟧\n${CS}`,
    `${CS}\n⟦Našli jste v článku chybu?⟧`,
    'Byl tento maják postaven pro lodě, nebo pro turisty? Na to se v přístavu přou už třetí rok a nikdo neustoupí.',
  ])
})

describe('Vietnamese', () => {
  testMarked([
    `${VI}\n⟦Xem thêm: Phà chạy lại từ tháng năm⟧\n${VI}`,
    `${VI}\n⟦Tin liên quan\nPhà chạy lại từ tháng năm\nVì sao ngọn hải đăng tắt⟧`,
    `${VI}\n⟦Đăng nhập để bình luận⟧`,
    'Bằng cách tiếp tục sửa từng tấm ván một, những người thợ già đã giữ được cây cầu tàu suốt bốn mươi năm qua.',
  ])
})

describe('Arabic', () => {
  testMarked([
    `${AR}\n⟦اقرأ أيضًا: العبّارة تعود في مايو⟧\n${AR}`,
    `${AR}\n⟦جميع الحقوق محفوظة⟧`,
    `${AR}\n⟦تابعنا على فيسبوك⟧`,
    'هل كان هذا الرصيف آمنا حقا؟ سؤال يردده الصيادون في الميناء منذ العاصفة الأخيرة ولا يجيب عنه أحد.',
  ])
})
