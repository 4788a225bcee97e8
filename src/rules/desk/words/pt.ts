import {defineWords} from './desk-words.ts'

export const PT = defineWords({
  language: 'pt',
  voice: {
    client: `
      quer que eu, deseja que, gostaria que, se {quiser|preferir|desejar}, aqui está, segue*,
      como {pedido|solicitado}, antes de publicar, espero que, me avise*, recomendo {checar|verificar}*,
      por favor{,|} {verifique|confirme}*
    `,
    text: 'versão*, artigo*, matéria*, texto*, tom*, título*, parágrafo*, citação*, valor*',
    work: 'encurt*, checar, confirmar, redigi*, assistente, evitei',
    offers: 'quer que eu, também posso',
    sureOffers: 'quer que eu',
    openings: 'quer que eu, assistente:, nota {do|para} *, observação {do|para} *',
    names: 'assistente',
    notes: '{nota|observação} {para|do} {o |}{cliente|editor|redação|assistente}*',
    gladly: '',
    here: '',
    below: '',
    ordered: '',
    asOrdered: '',
  },
  labels: {
    sure: '',
    sureWords: '',
    sureLabels: '',
    keywords: 'palavras-chave',
    titles: 'título',
    textParts: '',
    phrases: '',
    anchors: '',
  },
  gaps: {
    orders: 'inserir, adicionar',
    ends: '',
    sureOrders: '',
    things: 'imagem, citação',
    pictures: 'imagem, foto',
    credits: '',
    stands: '',
    links: '',
    anyLinks: '',
    linksLast: '',
    opens: '',
    closes: '',
    pending: '',
  },
  trade: {
    terms: `
      palavra-chave, palavras-chave, meta descrição, metadescrição, links internos, link interno,
      intenção de busca, dados estruturados, escaneável, escaneabilidade, legibilidade, reescrit*,
      sugestão de imagem, mecanismos de busca
    `,
    writing: 'título, parágrafo*, palavras, tom, texto, versão, imagem, imagens, redação',
    orders: 'inserir, adicionar, incluir, usar',
    places: 'aqui, vez, vezes',
    parts: 'este parágrafo',
    beside: 'para, de, da, do, contexto, principal',
    itself: '{este|o} {artigo|texto|conteúdo}*',
    made: 'otimizad{o|a}, escrit{o|a}',
    author: 'usei*, mantive*',
  },
})
