import {describe} from 'vitest'
import {testMarked} from './marked.ts'

const JA =
  '港の委員会は火曜日の夜に開かれ、二時間の議論のすえ、冬が来る前に古い桟橋を直すことを決めた。費用は市と漁協が半分ずつ出す。'
const KO =
  '항구 위원회는 화요일 저녁에 모여 두 시간 동안 토론한 끝에 겨울이 오기 전에 낡은 부두를 고치기로 했다. 비용은 시와 어민들이 나눠 낸다.'
const KO_TOO = '부두를 고치는 동안 여객선은 북쪽 선착장에 닿고, 생선 시장은 광장에서 열린다고 위원회는 밝혔다.'
const TR =
  'Liman kurulu salı akşamı toplandı ve iki saatlik tartışmadan sonra eski iskelenin kış gelmeden onarılmasına karar verdi.'

describe('Japanese', () => {
  testMarked([
    `${JA}\n⟦シェアする⟧\n${JA}`,
    `${JA}\n⟦関連記事：灯台はなぜ消えたのか⟧\n${JA}`,
    `${JA}\n⟦【関連記事】\n連絡船が五月に再開\n灯台はなぜ消えたのか⟧`,
    `${JA}⟦ぜひチャンネル登録をお願いします。⟧`,
    `${JA}\n⟦この記事は有料会員限定です⟧`,
    `${JA}\n⟦スポンサーリンク⟧\n${JA}`,
    `${JA}\n⟦無断転載を禁じます⟧`,
    '広告の仕事を二十年続けた店主は、桟橋に出した看板が嵐で飛ばされた夜のことを今でも笑って話してくれる。',
    '彼は続きを読むように灯台の日誌をめくり、そこに書かれた嵐の夜の記録をひとつずつ書き写していった。',
  ])
})

describe('Korean', () => {
  testMarked([
    `${KO}\n⟦공유하기⟧\n${KO_TOO}`,
    `${KO}\n⟦관련기사\n여객선 5월에 다시 뜬다\n등대는 왜 꺼졌나⟧`,
    `${KO}\n⟦저작권자 © 항구신문, 무단 전재 및 재배포 금지⟧`,
    `${KO}\n⟦이미지 확대보기⟧\n${KO_TOO}`,
    `${KO}\n⟦댓글쓰기⟧`,
    `⟦본문 바로가기⟧\n${KO}`,
    '광고 일을 오래 한 빵집 주인은 부두에 걸어 둔 간판이 첫 폭풍에 날아간 밤을 아직도 웃으며 이야기한다.',
    '공유 자전거가 부두에 들어온 뒤로 어부들은 새벽마다 배까지 걸어가는 대신 자전거를 타고 간다고 했다.',
  ])
})

describe('Turkish', () => {
  testMarked([
    `${TR}\n⟦PAYLAŞ⟧\n${TR}`,
    `${TR}\n⟦İLGİLİ HABERLER\nVapur mayısta yeniden seferde\nFener neden söndü⟧`,
    `${TR}\n⟦İlgili haber: Vapur mayısta yeniden seferde⟧\n${TR}`,
    `${TR} ⟦Bültenimize abone olun.⟧`,
    `${TR}\n⟦Haber reklamdan sonra devam ediyor⟧\n${TR}`,
    `${TR}\n⟦Tüm hakları saklıdır.⟧`,
    'Reklam işi yapan fırıncı, iskeleye astığı tabelanın ilk fırtınada uçtuğu geceyi hâlâ gülerek anlatıyor herkese.',
    'Paylaşmak güzeldir, derdi dedesi, ve tuttuğu balığın yarısını her akşam komşularına dağıtırdı.',
  ])
})
