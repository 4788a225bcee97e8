import {expect, test} from 'vitest'
import {narrates} from '../../src/rule/narration.ts'
import {fold} from '../../src/text/fold.ts'

test.each([
  '她每天打开客户端查看潮汐。',
  '彼は友人に記事を送った。',
  '桟橋は三月に壊れた。',
  '그는 기사를 친구에게 보냈다.',
  'أرسل الخبر إلى صديقه، ولم يصله الرد.',
  'Nhiều bạn đọc để lại bình luận mỗi sáng.',
  'Ustası herkese aynı şeyi söylüyor: Bültene abone ol, kapıyı kapat.',
  'The keeper told us: sign up for the newsletter or stay ashore.',
])('tells of somebody: %s', (sentence) => expect(narrates(fold(sentence))).toBe(true))

test.each([
  '请分享给其他人。',
  '記事を更新しました。',
  '댓글을 남겨 주세요.',
  '구독해 주셔서 감사했습니다.',
  'شارك المقال مع أصدقائك.',
  'Nhập họ tên và email để nhận bản tin.',
  'Haftalık bülten: abone olun, haberler kapınıza gelsin.',
])('speaks to its reader: %s', (sentence) => expect(narrates(fold(sentence))).toBe(false))
