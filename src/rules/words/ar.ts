import {defineWords} from './everyday-words.ts'

export const AR = defineWords({
  language: 'ar',
  here: '',
  home: 'الرئيسية',
  contents: 'المحتويات, محتويات, فهرس, المقال',
  contentsTitles: '',
  contentsGlued: '',
  press: '',
  pressEnds: '',
  reader: 'رأيك, رأيكم, برأيك, تعتقد',
  remarksOn: '',
  remarksBehind: '',
  tags: '',
  keywords: '',
  sections: '',
  networks: 'فيسبوك, تويتر, واتساب, تيليجرام, تلغرام, لينكد إن, زالو',
  shareWords: '',
})
