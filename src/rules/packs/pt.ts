import {definePack} from './pack.ts'

export const pt = definePack({
  language: 'pt',
  phrases: {
    share: {
      lines: [
        '{compartilhar|compartilhe|partilhar|partilhe|compartilhar no facebook|compartilhar no twitter|compartilhar no x|compartilhar no whatsapp|compartilhar no linkedin|compartilhar no telegram|compartilhar via|compartilhar notícia|compartilhar artigo|compartilhar matéria|compartilhe esta notícia|compartilhe este artigo|compartilhe esta matéria|compartilhe isso|compartilhe nas redes|compartilhe com os amigos|partilhar artigo|partilhar esta notícia|partilhe este artigo|partilhe esta notícia|partilhar no facebook|partilhar no twitter|compartilhamentos|partilhas|copiar link|copiar o link|link copiado|copiar url|enviar por e-mail|enviar por email|envie por e-mail|enviar para um amigo|tuitar|tweetar|curtir|curtir isso|curtir carregando|gosto|gostar|recomendar}',
      ],
      headers: [
        '{compartilhe isso|compartilhe|curtir isso|partilhar isto|compartilhar em|compartilhe em|partilhar} :',
        'compartilhe {esta|este} {notícia|artigo|matéria} em',
      ],
      sentences: [
        'compartilhe {este artigo|esta notícia|esta matéria|este conteúdo|com seus amigos} …',
        'partilhe {este artigo|esta notícia} …',
      ],
      words: [
        '(abre em nova janela)',
        '(abre numa nova janela)',
        'clique para {compartilhar|enviar|imprimir} … (abre em nova janela)',
        '(abre em uma nova aba)',
      ],
    },
    subscribe: {
      lines: [
        '{assine|assinar|assine já|assine agora|assine a newsletter|assine nossa newsletter|assine a nossa newsletter|assine nosso canal|inscreva-se|inscreva-se na newsletter|inscreva-se na nossa newsletter|inscreva-se em nossa newsletter|inscreva-se no canal|inscreva-se agora|inscrever-se|newsletter|newsletters|nossas newsletters|receba nossa newsletter|receba as notícias|cadastre-se|cadastre seu e-mail|subscrever|subscreva|subscreva a newsletter|subscrever newsletter|subscreva a nossa newsletter|siga-nos|siga nos|siga-nos no|siga-nos nas redes sociais|siga nossas redes|siga nas redes|nos siga|nos siga no|nos acompanhe|acompanhe|acompanhe nas redes|siga o canal|seguir|redes sociais|nossas redes|fique por dentro|fique atualizado|mantenha-se informado|ative as notificações|ativar notificações|seu e-mail|seu email|digite seu e-mail|insira seu e-mail|o seu email|endereço de email|entre no nosso grupo|entre no canal|adicionar como fonte preferencial}',
      ],
      starts: [
        '{assine|inscreva-se|cadastre-se|subscreva|assinar} {gratuitamente |agora |já |aqui |}{a |na |em |}{nossa |nosso |}{newsletter|canal|boletim} …',
        '{receba|receber} {em seu |no seu |gratuitamente |diariamente |nossas |as |os |todas |notícias |por |no whatsapp|as principais }… {e-mail|email|newsletter|whatsapp|celular}',
        '{siga|siga-nos|acompanhe|siga o|siga a} … {nas redes|no instagram|no facebook|no twitter|no x|no whatsapp|no google|no telegram|nas nossas redes|no youtube|no canal}',
        '{entre|participe|faça parte} {no|do|no nosso|do nosso|em nosso} {grupo|canal|comunidade} …',
        'clique aqui {e|para} {entre|entrar|participe|participar|receber|receba|inscreva|seguir|siga} …',
        'insira o seu {email|e-mail}',
        'quer receber … {whatsapp|e-mail|notícias}',
        'inscreva-se {no|em|na} …',
        '{assine|inscreva-se|cadastre-se|registre-se} {na|a|nossa|no|nosso|gratuitamente|agora} …{newsletter|canal|boletim|notícias|e-mail|grátis}…',
        '{receba} … {no seu e-mail|no seu email|por e-mail|por email|na sua caixa|toda manhã|toda semana|no celular|no whatsapp}…',
        '{siga|siga-nos|curta|participe|entre|junte-se} {o|a|no|nos|na|nosso|nossa|do|ao|nas} … {facebook|instagram|twitter|x|youtube|tiktok|whatsapp|telegram|google notícias|google news|linkedin|canal|grupo|redes}…',
        '{você pode|pode} {cancelar|descadastrar|sair}…',
        '{não perca|fique por dentro} {nenhuma|nada|de tudo|das|dos}…',
      ],
      sentences: [
        '{assine|inscreva-se|subscreva} {a |na |em |}{nossa |nosso |no nosso |}{newsletter|canal|boletim} …',
        '{siga|siga-nos|acompanhe|siga o|siga a} … {nas redes sociais|no instagram|no facebook|no twitter|no whatsapp|no google news|no telegram}',
        '{entre|participe} {no|do|no nosso|do nosso} {grupo|canal} {de|do} {whatsapp|telegram} …',
      ],
    },
    related: {
      lines: [
        '{leia mais|leia também|ler mais|leia a matéria completa|leia na íntegra|ver mais|veja mais|veja também|saiba mais|mais lidas|mais lidos|as mais lidas|últimas notícias|últimas|mais notícias|mais recentes|notícias relacionadas|artigos relacionados|conteúdo relacionado|matérias relacionadas|relacionados|relacionadas|recomendados|recomendado para você|recomendados para você|você pode gostar|você também pode gostar|você pode se interessar|pode gostar também|em alta|em destaque|destaques|destaque|mais vistas|mais vistos|populares|posts recentes|artigos recentes|posts populares|artigos populares|artigos relacionados|continue lendo|continuar lendo|continuar a ler|ler artigo completo|ler notícia|ver todas|ver todos|ver tudo|todas as notícias|outras notícias|assista|assista também|confira|confira também|vídeos|vídeo|galeria|fotos|carregar mais|mostrar mais|não perca|a não perder|ler também|ver artigo|tudo sobre|leia a notícia completa|clique aqui}',
      ],
      headers: [
        '{artigos|notícias|posts|matérias|conteúdos|conteúdo|vídeos|publicações|temas|produtos|receitas} {relacionados|relacionadas|relacionado|recentes|semelhantes|similares|populares|recomendados|recomendadas|em destaque|mais lidos|mais lidas}',
        '{leia também|leia mais|veja também|veja mais|saiba mais sobre|você também pode gostar|você pode gostar|você pode gostar também|você também pode se interessar|pode te interessar|talvez você goste|recomendado para você|recomendados para você|mais lidas|as mais lidas|últimas notícias|mais notícias|outras notícias|mais em|mais de|mais sobre|mais sobre o assunto|notícias relacionadas|ler também|poderá gostar|pode gostar também|também poderá gostar|também pode gostar|a não perder|do mesmo autor|últimas do blog|conteúdo patrocinado|relacionado}',
        '{você|vocês} {também |}{pode|podem|vai} {gostar|se interessar}{| de}{| por}',
        '{as |}mais {lidas|vistas|comentadas|acessadas|populares}',
        '{outras|mais|últimas} {notícias|matérias|histórias}',
        '{matérias|notícias|artigos|conteúdos|posts} {relacionadas|relacionados|recentes|recomendados|recomendadas|similares}',
      ],
      labels: [
        'leia também:',
        'leia mais:',
        'leia:',
        'leia ainda:',
        'leia aqui:',
        'leia a íntegra:',
        'veja também:',
        'veja mais:',
        'veja:',
        'saiba mais:',
        'ler também:',
        'ler mais:',
        'ver também:',
        'confira:',
        'confira também:',
        'assista:',
        'assista também:',
        'assista ao vídeo:',
        'mais sobre:',
        'matéria relacionada:',
        'notícia relacionada:',
        'relacionado:',
        'relacionada:',
        'relacionadas:',
        'você pode gostar:',
        'não perca:',
        'entenda:',
        '?vídeo:',
        'clique aqui:',
        'clique e leia:',
        'recomendamos:',
        'em vídeo:',
      ],
      starts: [
        'leia também',
        'leia mais',
        'clique aqui {e|para} {ler|ver|acessar|conferir|saber|leia|veja} …',
        'mais {notícias|informações|sobre} … {em|no|na|aqui|clique}',
        'confira {também|mais|outras|todas} …',
        'veja {também|outras|mais} …',
        'para {ler|ver} {mais|a matéria|o artigo} … {aqui|clique}',
        'saiba mais {sobre|em|clicando} …',
      ],
      sentences: ['clique aqui {e|para} {ler|ver|conferir|saber|leia|veja} …', 'leia {também|mais}:'],
    },
    'ad-label': {
      lines: [
        '{publicidade|anúncio|anúncios|propaganda|publicidade publicidade|continua após a publicidade|continua depois da publicidade|continua após publicidade|continua após o anúncio|continue lendo após o anúncio|continue após a publicidade|conteúdo patrocinado|patrocinado|patrocinados|publieditorial|conteúdo de marca|oferecimento|pub|pub.|links patrocinados|informe publicitário|especial publicitário|fechar anúncio|pular anúncio|continua a seguir|apoio|parceiros|reportar anúncio}',
      ],
      starts: [
        'continua {após|depois da} {a |o |}{publicidade|anúncio}',
        'conteúdo patrocinado',
        'patrocinado por',
        'oferecido por',
      ],
      words: ['continua depois da publicidade', 'continua após a publicidade', 'continua após publicidade'],
    },
    cookie: {
      lines: [
        '{aceitar|rejeitar|aceitar todos|aceitar tudo|aceitar cookies|aceitar todos os cookies|rejeitar todos|rejeitar cookies|configurar cookies|configurações de cookies|configurações|preferências de cookies|política de cookies|gerenciar cookies|gerir cookies|gerir consentimento|aceito|concordo|concordar e fechar|prosseguir|entendi|aviso de cookies|continuar e fechar|ver preferências}',
      ],
      starts: [
        '{utilizamos|usamos|este site utiliza|este site usa|nosso site usa|nosso site utiliza|nós utilizamos|nós usamos|este website utiliza|esta página utiliza} … cookies',
        'ao {continuar|navegar|clicar|utilizar|usar|acessar} … {cookies|concorda|aceita|site}',
        'para {oferecer|melhorar|fornecer} … cookies …',
        'o armazenamento ou acesso técnico',
      ],
      sentences: [
        '{utilizamos|usamos|este site utiliza|este site usa|nosso site usa} cookies …',
        'ao continuar {navegando|a navegar|com a navegação} …',
      ],
    },
    comments: {
      lines: [
        '{comentário|comentários|nenhum comentário|sem comentários|deixe um comentário|deixar um comentário|deixe seu comentário|deixe o seu comentário|deixe sua opinião|deixe uma resposta|deixar uma resposta|deixe uma resposta cancelar resposta|deixe um comentário cancelar resposta|escreva um comentário|adicionar comentário|adicionar um comentário|publicar comentário|postar comentário|enviar comentário|comentar|comente|comentar notícia|responder|resposta|respostas|cancelar resposta|ver comentários|ver todos os comentários|mostrar comentários|comentários encerrados|comentários fechados|os comentários estão fechados|comentários recentes|denunciar|reportar|seja o primeiro a comentar|campos obrigatórios são marcados com *|faça login para comentar|participe da conversa|seu comentário|sua opinião|iniciar discussão|dê sua opinião}',
        'os comentários {estão|foram} {encerrados|fechados|desativados|desabilitados}',
      ],
      headers: [
        '{deixe|deixar} {um comentário|uma resposta|seu comentário|o seu comentário}{ cancelar resposta|}',
        'comentários recentes',
        'adicionar comentário',
      ],
      starts: [
        'o seu endereço de e-mail não será publicado',
        'seu endereço de e-mail não será publicado',
        'o seu endereço de email não será publicado',
        'campos obrigatórios',
        'salvar meus dados neste navegador',
        'guardar o meu nome, email',
        'este site utiliza o akismet',
        'este site utiliza akismet',
        'saiba como seus dados em comentários são processados',
        'notifique-me sobre',
        'avise-me sobre',
        'você precisa {estar logado|fazer login|fazer o login|ser assinante} para …',
        'para comentar {é|você|faça} …',
        'os comentários {não representam|são de responsabilidade|publicados|postados} …',
        'este espaço visa ampliar',
        'os comentários {estão|foram|são} {encerrados|fechados|desativados|desabilitados|moderados}…',
        '{você precisa|você deve|é preciso|é necessário|precisa} {estar|fazer|entrar|ser} … {comentar|comentário|comentários}',
        '{faça|entre|inicie} {login|sessão|seu login} para {comentar|deixar|participar}…',
        'seja o primeiro a {comentar|deixar|opinar}…',
      ],
      sentences: ['os comentários {não representam|são de responsabilidade} …'],
    },
    'call-to-action': {
      sentences: [
        '{deixe|deixa|deixem} {suas|sua|seu|seus|um|o seu|a sua|aqui} {dúvidas|dúvida|opinião|opiniões|comentário|comentários|sugestões|sugestão|experiência} …',
        '{conte|conta|diga|diz}{-nos| para nós| pra gente| aqui| nos comentários| para a gente} … {comentário|comentários|opinião|acha|experiência}',
        '{compartilhe|partilhe} {sua|suas|a sua|as suas|conosco|connosco} {opinião|opiniões|experiência|experiências|história|dúvidas} …',
        'comente {abaixo|aqui|o que|nos} …',
        'o que {você|vocês} {acha|achou|acham|acharam|pensa} … {comente|comentário|comentários|conte}',
        'gostou {do|da|deste|desta|dessas|desse} … {comente|compartilhe|deixe|curta|comentário|comentários}',
        'obrigado por {compartilhar|ler|acompanhar} …',
        '{ficou|tem|ainda tem} {com |}{alguma dúvida|dúvidas} … {comente|comentários|deixe}',
        '?receba em seu e{-|}mail {nosso|nossa} {ebook|e-book|guia} …',
        '{deixe|deixa|deixem|escreva|conte|conta|compartilhe|comente} {sua|seu|suas|o que|pra gente|para a gente|a sua|o seu|aqui|nos} … {comentários|comentário|abaixo|opinião}',
        '{conte|diga|fale} {pra|para} {a gente|nós|mim} nos comentários',
      ],
    },
    promo: {
      lines: [
        '{baixe o app|baixe nosso app|baixe o aplicativo|baixar o app|baixar app|baixe agora|baixar agora|descarregue a app|aplicativo|doe|doe agora|doar|faça uma doação|apoie|apoie-nos|apoie o jornalismo|apoie o jornalismo independente|apoie nosso jornalismo|seja assinante|seja membro|torne-se membro|loja|comprar|comprar agora|compre agora|ver oferta|teste grátis|experimente grátis|fale conosco|agende uma demonstração|disponível no google play|disponível na app store|em atualização|notícia em atualização|matéria em atualização|saiba como|garanta o seu}',
      ],
      starts: [
        'baixe {agora |}{o|nosso|grátis|gratuitamente|gratuito} … {app|aplicativo|ebook|e-book|guia} …',
        'assine o {canal|247|site|jornal|plano|…} … {pix|apoie|canal|clicando} …',
        'apoie {o |a |}{jornalismo|nosso|nossa|independente|este} …',
        'se você {gostou|gosta|quer apoiar|valoriza|acredita} … {compartilhe|apoie|assine|doe|inscreva|siga|considere}',
        '{tem|viu|flagrou} {uma|alguma|algo} {denúncia|sugestão|história|pauta} …',
        'envie sua {sugestão|denúncia|pauta|notícia} …',
        'baixe agora o {ebook|e-book|guia} …',
        '{apoie|ajude|contribua|colabore} {o|a|com|nosso|nossa|um|este} … {jornalismo|doação|independente|pix|site|trabalho|contribuição}…',
        '{baixe|instale|faça o download} {o|nosso|do|gratuitamente} …app…',
        '{baixe|instale} {o|nosso} {nosso |}aplicativo…',
        '{esta|a} {reportagem|matéria|notícia} {está|será|segue} {em atualização|atualizada|em desenvolvimento|sendo atualizada}…',
        '{tem|você tem} {uma |alguma |}{denúncia|sugestão|informação|história}…? …',
      ],
      sentences: [
        'baixe {agora |}{o|nosso} {app|aplicativo} …',
        '{matéria|notícia|reportagem} em {atualização|apuração} …',
        'esta {matéria|reportagem|notícia} está {em|sendo} {atualização|atualizada} …',
      ],
    },
    paywall: {
      lines: [
        '{entrar|fazer login|faça login|login|iniciar sessão|cadastrar|criar conta|criar uma conta|crie sua conta|esqueci minha senha|esqueceu a senha|minha conta|sair|já sou assinante|já é assinante|já tem uma conta|exclusivo para assinantes|conteúdo exclusivo para assinantes|só para assinantes|conteúdo exclusivo|conteúdo para assinantes|assine para continuar lendo|continue lendo com uma assinatura|artigo exclusivo|exclusivo assinantes|acesso exclusivo|área do assinante}',
      ],
      starts: [
        '{este|esse} {conteúdo|artigo|texto} é {exclusivo|restrito|para|só para} … {assinantes|subscritores|registados|cadastrados|membros}',
        'para {continuar lendo|continuar a ler|ler|acessar|ter acesso} … {assine|cadastr|login|assinante|registe|subscrev}',
        'assine {e|para} {tenha|ler|continuar|acesse|ter} …',
        'você {atingiu|já leu|leu|chegou} … {limite|matérias|gratuit}',
        'já é assinante',
        '{assine|faça login|cadastre-se|entre|registre-se|crie sua conta} {para|e|agora e|agora para} … {ler|lendo|acessar|continuar|acesso|conteúdo|desbloquear}…',
        '{este|esse|o} {conteúdo|artigo|texto} é {exclusivo|restrito|apenas|somente}…',
        '{já é|você já é} {assinante|cadastrado|membro}? …',
        '{você|você já} {atingiu|leu|chegou} … {limite|matérias|artigos|gratuitos|gratuitas}…',
      ],
      sentences: ['este {conteúdo|artigo} é exclusivo para {assinantes|subscritores} …'],
    },
    adblock: {
      lines: [
        '{bloqueador de anúncios detectado|adblock detectado|desative seu bloqueador de anúncios|desativar adblock}',
      ],
      starts: [
        'por favor{,|} desative … {bloqueador|adblock}',
        'detectamos … {bloqueador|adblock} …',
        'parece que {você|está} … {bloqueador|adblock} …',
      ],
      says: ['desativ{e|ar} {o |}{seu |}{bloqueador de anúncios|adblock|bloqueador}'],
    },
    copyright: {
      lines: [
        '{todos os direitos reservados|direitos reservados|política de privacidade|termos de uso|termos e condições|termos|privacidade|aviso legal|ficha técnica|estatuto editorial|mapa do site|expediente|quem somos política de privacidade|política editorial|código de conduta|princípios editoriais|lgpd}',
      ],
      starts: [
        'todos os direitos reservados',
        'é proibida a reprodução',
        'proibida a reprodução',
        'é expressamente proibida',
        'é permitida a reprodução',
        'este {artigo|texto|conteúdo} foi {publicado|originalmente|produzido} …',
        'publicado originalmente em',
        'orgulhosamente mantido com wordpress',
        'desenvolvido por',
        'copyright ©',
      ],
      sentences: ['todos os direitos reservados.', 'é proibida a reprodução …'],
    },
    disclosure: {
      starts: [
        'este {artigo|post|conteúdo} {contém|pode conter} links {de afiliado|de afiliados|afiliados} …',
        'como associado {da |}amazon',
        'as opiniões {expressas|emitidas} …',
        '{podemos|poderemos} {receber|ganhar} … comissão …',
        'os artigos {publicados|assinados} … {opinião|responsabilidade}',
        'este texto {não reflete|não representa} …',
        'este texto não reflete necessariamente',
        'comunicar erro',
        'errata:',
      ],
    },
    embed: {
      lines: [
        '{ver essa foto no instagram|ver esta publicação no instagram|ver este post no instagram|ver no instagram|ver imagem|ampliar|ampliar imagem|ampliar foto|ver galeria|galeria de fotos|ver vídeo|assistir vídeo|reproduzir|tela cheia|ouvir|ouça este conteúdo|ouça a matéria|fechar|ativar som|próxima foto|foto anterior|exibir conteúdo|carregando vídeo|foto}',
      ],
      starts: [
        'um post compartilhado por',
        'uma publicação compartilhada por',
        'uma publicação partilhada por',
        'ouça este {conteúdo|artigo} …',
        'ouvir {o |este |}{artigo|conteúdo|texto|matéria}',
        'este conteúdo não está disponível',
        'seu navegador não suporta',
        'o seu navegador não suporta',
      ],
    },
    template: {
      lines: [
        '{carregando|carregando comentários|a carregar|aguarde|por favor aguarde|página não encontrada|ocorreu um erro|ative o javascript|habilite o javascript|abre em nova janela}',
      ],
      starts: [
        'por favor{,|} ative o javascript',
        'habilite o javascript',
        'é necessário {ativar|habilitar} o javascript',
      ],
    },
    nav: {
      lines: [
        '{pular para o conteúdo|pular para o conteúdo principal|ir para o conteúdo|ir para o conteúdo principal|ir para o menu|ir para o rodapé|ir para a busca|saltar para o conteúdo|saltar para o conteúdo principal|avançar para o conteúdo|menu principal|abrir menu|fechar menu|alternar navegação|alternar navegaçãomenu|alternar menu|topo|voltar|voltar para a home|você está aqui|mapa do site|buscar no site|pesquisar por|pesquisar|navegação|quem somos|sobre nós|sobre o blog|fale com a redação|anuncie|anuncie aqui|trabalhe conosco|edição impressa|edição digital|selecione o mês|selecionar categoria|todas as editorias|editorias}',
        '?{início|home|inicial|página inicial|menu|busca|contato|contacto|contactos|notícias|política|economia|sociedade|mundo|internacional|brasil|portugal|país|cidades|local|locais|regional|esportes|esporte|desporto|futebol|cultura|entretenimento|opinião|colunas|colunistas|editorial|saúde|ciência|tecnologia|educação|turismo|viagem|viagens|estilo|vida|lifestyle|famosos|gente|moda|beleza|gastronomia|receitas|carros|auto|negócios|empresas|finanças|polícia|justiça|segurança|agenda|tempo|clima|horóscopo|jogos|loterias|classificados|emprego|empregos|podcast|podcasts|vídeos|fotos|galerias|blogs|blog|especiais|arquivo|categorias|tags|serviços|loja|publicidade|ajuda|equipe|equipa|imprensa|fechar|mais|todos|rádio|tv|cinema|música|livros|meio ambiente|boas-vindas|multimédia|newsletter}',
      ],
      starts: ['você está aqui:', 'está aqui:', 'publicado em'],
    },
    pagination: {
      lines: [
        '{navegação de posts|navegação de post|navegação de artigos}',
        '{voltar ao topo|voltar para o topo|ir para o topo}',
        '{anterior|próximo|próxima|seguinte|próxima página|página anterior|página seguinte|artigo anterior|próximo artigo|artigo seguinte|post anterior|próximo post|matéria anterior|próxima matéria|notícia anterior|próxima notícia|navegação de post|navegação de posts|navegação de artigos|posts mais antigos|posts mais recentes|anterior próximo|ver menos|mostrar menos|carregar mais notícias}',
      ],
      starts: ['artigo {anterior|seguinte}', 'próximo {artigo|post}', 'página {1|2|3|4|5|6|7|8|9} de'],
    },
    tools: {
      lines: [
        '{imprimir|imprimir artigo|imprimir notícia|versão para impressão|salvar|guardar|guardar artigo|salvar artigo|adicionar aos favoritos|favoritos|tamanho da letra|tamanho do texto|aumentar fonte|diminuir fonte|aumentar texto|ouvir notícia|ouvir texto|reportar erro|comunicar erro|informar erro|corrigir|ler no app|baixar pdf|citar este artigo|traduzir|presentear|oferecer artigo|ler mais tarde}',
        '{ouvir|ouça|escutar|escute} {a notícia|esta notícia|a matéria|esta matéria|o artigo|este artigo|o texto|o conteúdo}',
        '{imprimir|salvar|baixar} {a notícia|a matéria|o artigo|este artigo|em pdf|matéria|notícia}',
        '{ouvir artigo}',
      ],
      starts: ['ouvir notícia', 'ouça a notícia'],
    },
    widget: {
      lines: [
        '{selecione o idioma|idioma|idiomas|este artigo foi útil|este conteúdo foi útil|avalie este artigo|avalie este post|enquete|votar|ver resultados|média da classificação|qual a sua reação|clique nas estrelas}',
      ],
      starts: ['este artigo foi útil', 'esse {artigo|conteúdo} foi útil'],
    },
    form: {
      lines: [
        '{enviar|enviar mensagem|nome *|e-mail *|email *|comentário *|sobrenome|assunto|mensagem|sua mensagem|telefone|site|campo obrigatório|este campo é obrigatório|limpar|cep}',
      ],
      starts: ['li e aceito', 'aceito {receber|os termos|a política} …', 'concordo com'],
    },
    keywords: {
      headers: [
        '{tags|palavras-chave|temas|tópicos|assuntos|categorias|etiquetas|mais sobre|tópicos relacionados|assuntos relacionados|tags relacionadas|temas relacionados}',
      ],
      starts: [
        '{tags|palavras-chave|palavras chave|temas|tópicos|assuntos|categorias|categoria|etiquetas|marcadores|arquivado em|publicado em|hashtags|marcado com|editoria}{ |}:',
        'marcado com',
        'esta entrada foi publicada em',
        'publicado em {categorias|…} … marcado',
      ],
    },
    'table-of-contents': {
      headers: [
        '{índice|sumário|conteúdo|conteúdos|tabela de conteúdos|tabela de conteúdo|neste artigo|nesta página|o que você vai ver neste artigo|o que você vai encontrar|índice do artigo|tópicos deste artigo|neste post}',
      ],
      lines: ['{ocultar índice|mostrar índice|alternar sumário}'],
    },
    'read-time': {
      lines: [
        '{min|minutos|minuto|min.} de leitura',
        'leitura de {min|minutos}',
        'tempo de leitura {min|minutos|minuto|}',
        'leitura {min|minutos}',
      ],
      starts: ['tempo de leitura', 'tempo estimado de leitura', 'leitura:'],
    },
    'author-bio': {headers: ['{sobre o autor|sobre a autora|sobre os autores|o autor|a autora}']},
    credit: {
      starts: [
        '{foto|fotos|fotografia|imagem|imagens|crédito|créditos|crédito da foto|fonte|ilustração|vídeo|infografia|arte|reprodução|divulgação|foto reprodução}{ |}:',
      ],
      lines: [
        '{divulgação|reprodução|arquivo|getty images|afp|reuters|agência brasil|lusa|foto divulgação|foto reprodução|arquivo pessoal|shutterstock|pixabay|unsplash}',
      ],
    },
  },
})
