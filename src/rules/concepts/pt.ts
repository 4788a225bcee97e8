import {CHANNELS, defineLexicon, NETWORKS} from './lexicon.ts'

export const PT = defineLexicon({
  language: 'pt',
  words: {
    joints: 'e, ou, por favor, então, agora, já, para continuar',
    you: 'você, vocês, te, teu, tua, seu, sua, seus, suas, lhe',
    we: 'nós, nos, nosso*, nossa*, a gente, pra gente, este site, esta página, este portal, o site, a redação, meu, minha',
    text: '{este|o presente|o} {artigo|texto|conteúdo|post|podcast|site|resumo}, {esta|a} {página|matéria|notícia|reportagem|tradução}, {partes|trechos} {deste|desta} {artigo|texto|matéria}, as informações {contidas|aqui|desta|deste}',
    blocker:
      'adblock*, bloqueador*, bloqueio de anúncios, bloqueando {nossos|os|nossa} *, filtro de anúncios, esconde {nossos|os} *',
    allow:
      'desativ*, permit*, paus*, lista branca, exceção, recarreg*, atualiz*, adicion*, liber*, apoi*, ajude, habilit*',
    detect: 'detect*, parece*, percebemos, notamos, está usando, usa, utiliza, ativo, ativado',
    ads: 'anúncios, publicidade, propaganda, anunciantes, banners',
    fund: 'financ*, grátis, gratuit*, manter, mantêm, mantém, seguir, possível, pagar',
    ad: 'publicidade, anúncio, anúncios, propaganda, patrocinado*, conteúdo patrocinado, espaço publicitário, informe publicitário, publieditorial, comercial',
    adBeside:
      'continua, continue, segue, lendo, leitura, a, o, após, depois, da, do, de, abaixo, matéria, texto, artigo, notícia, esta, este, espaço, mensagem, conteúdo, publicitário, fechar, pular, role, para, continuar, com, um, uma, nosso, fim, início, em, mais, x, px',
    resumes:
      '{continua|continue|segue} {lendo|após|depois|abaixo|a leitura}, {a matéria|o texto|o artigo|a notícia|a leitura|matéria|texto} {continua|segue|prossegue}, role para, após a publicidade, depois da publicidade',
    mail: 'caixa de entrada, newsletter*, boletim, boletins, alertas, notificações, por {e-mail|email|whatsapp}, {seu|no seu|teu} {e-mail|email|celular|whatsapp}, {nosso|meu|no nosso|ao nosso} {canal|boletim|grupo}, canal {do|no} {whatsapp|telegram|youtube}, sininho, o sino',
    get: 'assin*, inscrev*, cadastr*, receb*, entre, participe, ative, deixe, coloque, digite, informe, clique, toque, aperte, não perca, quer, quiser, siga, gostou, todo*, toda*, cada, fique, seja',
    sign: 'assin*, inscrev*, cadastr*, receb*, direto, diretamente, chega, enviamos, mandamos, ative, deixe seu, entre no, siga, não perca, participe',
    often:
      'grátis, gratuit*, de graça, {todo|toda|todos os|todas as|cada} {dia|dias|manhã|manhãs|noite|semana|semanas|mês|segunda|terça|quarta|quinta|sexta|sábado|domingo}, diári*, semana*, uma vez por {semana|mês}, o melhor, as melhores, as principais, as últimas, primeiro, em primeira mão, novidades, notícias',
    spared:
      'sem spam, nada de spam, zero spam, {cancele|cancelar|descadastre-se|sair} {quando|a qualquer}, não {perca|perder}, por dentro, com um clique, prometemos',
    pass: 'compartilh*, partilh*, envi*, encaminh*, mand*, pass*, divulg*, recomend*, espalh*, marque',
    shared:
      '{este|o} artigo, {esta|a} {matéria|notícia|história|reportagem|página}, este {texto|post}, compartilhe, compartilha, espalhe a notícia, passe adiante',
    people: 'amig*, famíl*, colegas, vizinh*, contatos, redes, outras pessoas, outros, facebook, whatsapp, alguém',
    liked: 'gostou, curtiu, foi útil, achou {útil|interessante}, conhece alguém',
    tell: 'conte, conta, diga, deixe, escrev*, compartilh*, comente, opine, vote, particip*, respond*, mande, fale',
    ask: 'e você, e vocês, o que, qual, quais, como, já, você, conhece, acha, onde, quem, que',
    below:
      'comentários, comentário, abaixo, aí embaixo, aqui embaixo, embaixo, no fim {da|desta} página, na enquete, nossa enquete',
    opinion:
      '{sua|tua|suas} {opinião|experiência|história|resposta|opiniões|histórias|lembranças|ideia|dica|dicas}, {seu|teu|seus} {comentário|voto|palpite|relato}, {conte|diga|escreva|mande|conta|fala} {pra|para} {gente|nós}, conte-nos, diga-nos, o que {acha|achou|você acha|pensa}, queremos {saber|ouvir}',
    earn: 'comissã*, comissões, afiliad*, pequena {porcentagem|parte|quantia}, porcentagem, podemos {ganhar|receber}, remuneração',
    buy: 'link, links, compra*, compras, pedido*, produto*, loja*, botão, botões, clique*, clicar, reserva*',
    machine:
      '{por|com|pela|usando|auxílio de|ajuda de|apoio de|assistência de} ia, ia generativa, ferramenta* de ia, inteligência artificial, modelo de linguagem, chatgpt, automaticamente, automática, automático, algoritmo, tradutor automático',
    written:
      'redigid*, escrit*, gerad*, traduzid*, produzid*, criad*, elaborad*, ajuda de, auxílio de, auxílio da, ajuda da, apoio de, resumid*, revisad*, editad*',
    advice:
      '{aconselhamento|consultoria|recomendação|conselho|orientação} {financeir*|jurídic*|médic*|de investimento|profissional}, recomendação de compra, fins {informativos|educativos}, própria conta, risco, responsabilidade, substitui*',
    denies: 'não, nem, nenhum*, apenas, somente, exclusivamente',
    pointer:
      '{você|vocês} {também |}{pode|podem} {gostar|se interessar|curtir}, {leia|veja|confira|assista} também, leia mais, veja mais, saiba mais, mais {sobre|de|em|lidas|notícias|matérias}, recomendad*, relacionad*, matérias relacionadas, notícias relacionadas, não perca, mais lidas, para você, continue lendo, a seguir, do nosso arquivo, do arquivo, próxima matéria, próximo artigo, talvez {você|te} *',
    pointerBeside:
      'você, também, leia, ler, veja, ver, mais, sobre, de, do, da, dos, das, o, a, os, as, em, no, na, pode, gostar, goste, interessar, notícias, notícia, matérias, matéria, artigos, artigo, hoje, semana, para, nosso, arquivo, este, esta, isso, tema, agora, e, lidas, leitores, que',
    section: 'ver também, veja também, bibliografia, referências',
    give: 'apoi*, doe, doar, torne-se, seja, ajude*, contribu*, colabor*, assine, participe',
    cause:
      'jornalismo {independente|local|livre|de qualidade}, nosso {jornalismo|trabalho}, nossa redação, {membro|apoiador|apoiadora|assinante}, apoia-se, apoia.se, catarse, patreon, paypal, pix, um café',
    media:
      '{este|o} {vídeo|tuíte|mapa|player|áudio|podcast}, este conteúdo, {esta|a} {galeria|publicação}, conteúdo {externo|incorporado}, player de {vídeo|áudio}',
    failing:
      'não {pode|pôde|foi possível} {ser |}{carregar|carregado|exibir|exibido|reproduzir|reproduzido}, {indisponível|não está disponível|não disponível}, carregando, {ative|habilite|aceite} {o |}{javascript|os cookies|cookies}, {clique|toque|aperte} {aqui |}para, {recarregue|atualize} a página',
    player: 'vídeo, player, tuíte, galeria, mapa, áudio, podcast, conteúdo',
    back: '{continue|fique|siga|volte|acompanhe} {ligado|ligada|conectado|por dentro|com a gente|conosco|acompanhando|sempre|no|o|a|lendo|visitando}, {será|está sendo} atualizad*',
    fresh:
      '{últimas|novas|mais|todas as} {notícias|novidades|informações|atualizações}, em tempo real, minuto a minuto, 24 horas, nenhuma novidade, nenhuma notícia',
    join: 'junte-se, faça parte, entre',
    crowd: 'leitores, assinantes, seguidores',
    sponsored: '{é|foi} {patrocinad*|apresentad*|oferecid*} por, patrocinado por, oferecimento, em parceria com',
    shareVerb:
      'compartilhar, compartilhe, partilhar, enviar, imprimir, copiar, tuitar, salvar, publicar, postar, encaminhar',
    shareBeside:
      'no, na, em, por, via, com, o, a, um, link, este, esta, artigo, matéria, notícia, amigo, amigos, para, e, copiar, imprimir, enviar, compartilhar, página',
    network: NETWORKS,
    visit: 'siga, sigam, curta, acompanhe, inscreva-se',
    followMe:
      'siga-nos, siga-me, me siga, nos siga, siga a gente, acompanhe-nos, me marque, nos marque, marque a gente, curta nossa, siga o nosso, siga nosso, siga nossa',
    channel: CHANNELS,
  },
})
