import {defineWords} from './desk-words.ts'

export const EN = defineWords({
  language: 'en',
  voice: {
    client: `
      as {you |}{asked|requested|instructed|briefed},
      you {asked|requested|wanted|provided|shared|supplied|need}*,
      your {request|brief|instructions|cms|client|requirements|prompt}*, {would|do} you {like|want|prefer},
      want me to, {shall|should|can|could} i *, let me know, just say, say the word,
      {if|whether} you{'d| would|'re| are|} {prefer|like|want|need|happy}*, feel free,
      before you {publish|post|go live}*, before {publishing|publication|posting},
      please {verify|check|double-check|confirm|review|fix}*, double-check*, ready to {paste|publish|post}*,
      {hope|trust} {this|that|the}*, to {the |}{client|editor|publisher|desk}*,
      for {the |}{client|editor|publisher}*, {here|below} {is|are}, here's, heads{-| }up,
      any {further |}{edits|changes|tweaks}
    `,
    text: `
      article*, piece*, version*, draft*, rewrite*, tone*, headline*, paragraph*, sentence*, quote*, lede*,
      caption*, hashtag*, tweet*, thread*, roundup*, round-up*, summary*, translation*, press summary*,
      word count*, em dash*, source*, subhead*, bullet*, outline*, ¤ words*,
      {two|three|both|the} {texts|stories|posts|pieces}*, full length*, social media*, app push*,
      {linkedin|facebook|instagram} {post|version}*, take on the, fact{s|} and figures*, market data*,
      price{s|}*, section on*, title*, faq*, meta *, facebook*, instagram*, linkedin*
    `,
    work: `
      rewr*, rework*, reword*, rephras*, paraphras*, shorten*, trim*, condens*, tweak*, humani*, verif*,
      double-check*, fact-check*, omit*, skipp*, reformat*, proofread*, tailor*, optimi*, left out, fresh take,
      turn {this|it} into, spin up, as an assistant, assistant:, {from|by} the model, the language model,
      meets your {brief|request|requirements|guidelines|expectations|specifications}
    `,
    offers: `
      would you like me to, do you want me to, want me to, shall i, should i *,
      let me know {if|which|what|whether} {you|any|tone|the}, just say {the word|so}, i can also
    `,
    sureOffers: 'would you like me to, do you want me to',
    openings: `
      {would you like|do you want} me to, want me to, shall i, should i, let me know, just say, happy to,
      i can also, as an ai assistant, {ai|chatgpt|gpt|model}:, note {to|for|from} *,
      {disclaimer|remark|comment} from *
    `,
    names: 'assistant, ai, chatgpt, gpt, model',
    notes: `
      as an {ai |}assistant, {note|disclaimer|remark|comment} from the {model|assistant|writer}*,
      note {from|to|for} {the |}{client|editor|publisher|assistant}*
    `,
    gladly: '',
    here: '',
    below: '',
    ordered: '',
    asOrdered: '',
  },
  labels: {
    sure: `
      seo, keyphrase, snippet, permalink s, internal link, outbound link, interlink, alt text, search intent,
      search phrases, serp, title tag, title options, meta{-| |}{title|desc},
      {primary|secondary|focus|target}{ |-|}key, keyword density, image prompt, midjourney, headline {alt|opt},
      social c, content brief, tone check, target country, e-e-a-t, entit, topical auth, competitor gap,
      people also ask, freshness sig, geo-mod, anchor, post_{title|status|category|name}, yoast, main body,
      evergreen, body paragraph, 100% {unique|original}
    `,
    sureWords: 'og *, h{1|2|3}, lsi, nlp, {primary|secondary|focus} kw{s|}, hook',
    sureLabels: '',
    keywords: 'key{ |}word{s|}, tag{s|}',
    titles: 'title, title tag',
    textParts: `
      hook, body, lede, outro, post_title, introduction, intro, conclusion, closing, evergreen, context,
      background
    `,
    phrases: 'phrase, keyword',
    anchors: 'anchor, anchor text',
  },
  gaps: {
    orders: `
      insert, add, tbd, tba, tbc, tk, todo, to come, placeholder, pull from, replace, fill in, embed
    `,
    ends: 'here',
    sureOrders: '',
    things: `
      image, photo, picture, pic, graphic, chart, table, map, video, audio, gif, link, url, quote{s|},
      stat{s|}, statistics, data, source{s|}, name{s|}, date, city, logo, product box, widget, poll, embed,
      tweet, caption, figure, screenshot, infographic, gallery, slideshow, button, form, cta, ad
    `,
    pictures: 'image, photo, picture',
    credits: '',
    stands: '',
    links: 'link',
    anyLinks: '',
    linksLast: '',
    opens: 'insert, placeholder, tbd, tk, embed',
    closes: '',
    pending: '',
  },
})
