import {isItem, proseFollows} from '../rule/layout.ts'
import {lineKey} from '../rule/line-key.ts'
import {defineRule} from '../rule/rule.ts'

const MARKS = [
  'previous post',
  'next post',
  'previous article',
  'next article',
  'previous story',
  'next story',
  'prev post',
  'prev article',
  'previous',
  'next',
  'older post',
  'newer post',
  'vorheriger beitrag',
  'nächster beitrag',
  'vorheriger artikel',
  'nächster artikel',
  'article précédent',
  'article suivant',
  'artículo anterior',
  'artículo siguiente',
  'entrada anterior',
  'siguiente entrada',
  'post anterior',
  'próximo post',
  'artigo anterior',
  'próximo artigo',
  'articolo precedente',
  'articolo successivo',
  'poprzedni artykuł',
  'następny artykuł',
  'poprzedni wpis',
  'następny wpis',
  'vorig artikel',
  'volgend artikel',
  'предыдущая статья',
  'следующая статья',
  'предыдущая запись',
  'следующая запись',
  'önceki yazı',
  'sonraki yazı',
  'önceki haber',
  'sonraki haber',
  'föregående artikel',
  'nästa artikel',
  'forrige artikkel',
  'neste artikkel',
  'edellinen artikkeli',
  'seuraava artikkeli',
  'předchozí článek',
  'další článek',
  '上一篇',
  '下一篇',
  '前の記事',
  '次の記事',
  '이전글',
  '다음글',
  '이전기사',
  '다음기사',
  'bài trước',
  'bài tiếp theo',
  'المقال السابق',
  'المقال التالي',
  'попередня стаття',
  'наступна стаття',
]

export const postNavigation = defineRule({
  name: 'post-navigation',
  category: 'pagination',
  summary: 'The titles of the article before and after this one, each under its mark.',
  lines: MARKS.map(lineKey),
  *find(view, hit) {
    if (!hit) return
    const title = view.blocks[hit.block.index + 1]
    const isBare = hit.trigger === 'previous' || hit.trigger === 'next'
    const takes =
      title !== undefined && isItem(title, 200) && !proseFollows(view, hit.block) && !MARK_SET.has(lineKey(title.text))
    yield {
      start: hit.start,
      end: takes && !isBare ? title.end : hit.end,
      confidence: isBare ? 0.85 : 0.95,
      evidence: `the mark “${hit.trigger}”`,
    }
  },
  examples: [
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.\n⟦Previous post\nWhy the lighthouse went dark\nNext post\nFerry to sail again in May⟧',
    'The next post is ten miles north, and the previous post was sold for firewood in the winter of that year.',
  ],
})

const MARK_SET = new Set(MARKS.map(lineKey))
