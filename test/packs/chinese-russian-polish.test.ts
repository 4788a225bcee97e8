import {describe} from 'vitest'
import {testMarked} from './marked.ts'

const ZH =
  '港口委员会星期二晚上开会，经过两个小时的讨论，决定在冬天到来之前修好旧码头，费用由市政府和渔民协会共同承担。'
const RU =
  'Совет гавани собрался во вторник вечером и после двух часов споров решил починить старый причал до начала зимы.'
const PL =
  'Rada portu zebrała się we wtorek wieczorem i po dwóch godzinach dyskusji postanowiła naprawić stary pomost przed zimą.'

describe('Chinese', () => {
  testMarked([
    `${ZH}\n⟦分享到：⟧\n${ZH}`,
    `${ZH}\n⟦相关阅读：灯塔为什么不亮了⟧\n${ZH}`,
    `${ZH}\n⟦相關新聞\n渡輪五月復航\n燈塔為何熄滅⟧`,
    `${ZH}⟦欢迎关注我们的公众号。⟧`,
    `${ZH}\n⟦未经授权，任何网站不得转载本文。⟧`,
    `${ZH}\n⟦广告⟧\n${ZH}`,
    `${ZH}\n⟦发表评论\n您的电子邮箱地址不会被公开⟧`,
    `⟦您现在的位置：首页 > 新闻 > 港口⟧\n${ZH}`,
    `⟦原标题：⟧码头停用，渡轮改道\n${ZH}`,
    '她说，欢迎关注我们的人都能得到一张潮汐表，可是那天谁也没有来，只有海鸥停在旧码头的木桩上看热闹。',
    '这家广告公司在港口开了二十年，老板说分享到的快乐比赚到的钱更多，邻居们都相信他说的是真话。',
  ])
})

describe('Russian', () => {
  testMarked([
    `${RU}\n⟦Поделиться⟧\n${RU}`,
    `${RU}\n⟦Читайте также: Паром снова пойдёт в мае⟧\n${RU}`,
    `${RU} ⟦Подписывайтесь на наш канал о море и рыбаках.⟧`,
    `${RU}\n⟦ЧИТАЙТЕ ТАКЖЕ\nПаром снова пойдёт в мае\nПочему погас маяк⟧`,
    `${RU}\n⟦Нашли опечатку? Выделите её и нажмите Ctrl+Enter.⟧`,
    `${RU}\n⟦При использовании материалов ссылка на сайт обязательна.⟧`,
    `${RU}\n⟦Ваш e-mail не будет опубликован. Обязательные поля помечены *⟧`,
    'Реклама в порту стоила недорого, и пекарь повесил на причале щит, который сорвало первым же штормом.',
    'Поделиться хлебом с рыбаками решили все, кто жил у гавани, и никто потом об этом не пожалел.',
    'Читайте также старые карты, советует лоцман: на них видно, как менялось дно, и это спасло не одно судно.',
  ])
})

describe('Polish', () => {
  testMarked([
    `${PL}\n⟦Udostępnij⟧\n${PL}`,
    `${PL}\n⟦Czytaj także: Prom wróci w maju⟧\n${PL}`,
    `${PL}\n⟦Dalsza część artykułu pod materiałem wideo⟧\n${PL}`,
    `${PL} ⟦Zapisz się na nasz newsletter i dostawaj tablice pływów.⟧`,
    `${PL}\n⟦Zobacz również\nProm wróci w maju\nDlaczego zgasła latarnia⟧`,
    `${PL}\n⟦Wszelkie prawa zastrzeżone⟧`,
    `⟦Ta strona używa plików cookie.⟧\n${PL}`,
    'Reklama na pomoście kosztowała niewiele, więc piekarz powiesił tam szyld, który zerwał pierwszy sztorm jesieni.',
    'Zapisz się w księdze gości, powiedział gospodarz, a potem chodź do ogrodu, bo kolacja już czeka na stole.',
  ])
})
