import {defineWords} from './everyday-words.ts'

export const EN = defineWords({
  language: 'en',
  here: 'you are here',
  home: 'home, home{| }page, start, main, front page, forum{s|}, {forum|board} index',
  contents: `
    content{s|}, article, piece, guide, post, story, page, find, learn, cover{s|ed|}, inside, outline,
    navigation, navigate, jump, links, glance, nutshell, overview, section{s|}, summary, read
  `,
  contentsTitles: '',
  contentsGlued: 'table of contents',
  press: 'for immediate release, {for release on|embargoed until} …, {press|news} release',
  pressEnds: 'end{s|}',
  reader: 'you, your',
  signed: 'says, said',
  replies: 'reply',
  bylines: 'by',
  remarksOn: 'thought{s|} on, {response|responses|replies} to, comment{s|} on',
  remarksBehind: '',
  tags: 'tag{s|}',
  keywords: 'key, topics, labels, categor, in this',
  shareLabels: 'share{| this| now| on| via}',
  shareNames: `
    facebook*, twitter*, linkedin*, whatsapp*, mastodon*, bluesky*, reddit*, pinterest*, telegram*, tumblr*,
    pin it, fb, tg, wa, ig, vk
  `,
  networks: `
    facebook, twitter, linkedin, pinterest, reddit, flipboard, whatsapp, telegram, viber, tumblr, bluesky,
    mastodon, instagram, youtube, google+, google plus, facebook messenger, stumbleupon, digg, delicious,
    weibo, sina weibo, qq, qzone, wechat, kakao, kakaotalk, kakao story, xing, tiktok, snapchat, skype, sms,
    rss, hacker news, hatena, x (twitter), twitter/x, truth social, gab, parler, evernote, instapaper, fark,
    yummly, feedly, apple {news|podcasts}, google {news|podcasts}, pocket casts, overcast, deezer, stitcher,
    castbox, amazon music, spotify, quora, myspace, netvibes, technorati, mixx, newsvine, linked in,
    face book, whats app, you tube, threema, vkontakte, odnoklassniki, vk, okru, naver, copy {link|url},
    pin{ |}it
  `,
  shareWords: `
    google, messenger, line, pocket, discord, mix, threads, x, blogger, ok, max, email, e-mail, mail, print,
    copy, link, more, share, tweet, pin, post, save, like, send, buffer, medium, slack, teams, buzz, yahoo,
    bookmark
  `,
  appealWe: 'we, us, our',
  appealWork: 'journalis*, reporting, reporters, newsroom, news',
  appealLacks: `
    afford, cost{s|}, free, paywall{s|}, advertis*, funding, funded, funds, reader-{funded|supported},
    independen*, without your, {rely|relies} on, depend{s|} on, everyone {needs|deserves}, as little as,
    non{-|}profit
  `,
  appealGives: `
    donat*, {give|giving} us, giving as little, your gift, {your|readers'} support,
    support{ing|} {us|our|independent|local|quality}, chip in, contribut{e|ing|ion|ions}, your help,
    help {us|keep|fund}, consider subscribing, become a {member|supporter|subscriber}
  `,
  appealHeads: 'support, help, donate{| to}, keep, fund',
  appealOrders: '{give|donate} {now|today}, chip in, please {give|donate}, give what you can',
})
