import {defineWords, NO_LENGTH, NO_MACHINE} from './desk-words.ts'

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
    samples: 'sample{s|}, example{s|}, template{s|}',
    meta: 'meta',
    descriptions: 'description',
    synonyms: 'synon',
    fields: `
      meta description, meta title, meta keywords, focus keyphrase, focus keyword, focus keywords,
      focus key phrase, seo title, seo keywords, seo description, seo slug, url slug, slug, suggested slug,
      permalink, title tag, primary keyword, primary keywords, secondary keyword, secondary keywords,
      target keyword, target keywords, lsi keywords, long-tail keywords, related keywords, excerpt,
      image alt text, alt text, featured image alt text, search intent, word count, keyphrase, og title,
      og description, social media caption, schema markup, seo meta description, seo meta title,
      suggested meta description, suggested meta title, suggested title tag, suggested url, seo-friendly url,
      seo friendly url, seo url, suggested url slug, suggested keywords, suggested tags, page title, meta tags,
      meta tag, meta desc, main keyword, main keywords, target audience, target word count,
      twitter description, facebook description, open graph title, open graph description, canonical url,
      suggested alt text, image alt
    `,
    sureFields: `
      meta, focus, seo, url slug, suggested {meta|url|title tag|slug}, open graph, og,
      {primary|secondary|target} key*, lsi, long-tail
    `,
    counted: 'title, descri, excerpt, teaser, snippet, meta, slug, caption, tweet, lead',
    characters: 'characters, chars',
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
    bracketOrders: `
      insert, please insert, add {a|your|the|image|photo|video|chart|statistics|stats|data|details},
      add {internal |external |}link, add {quote|source|example}{s|}, include, enter, replace, fill in, your
    `,
    bracketLabels: `
      {|internal |external }link{: | to | here}, external{: },
      {image|photo|video|picture|graphic|infographic|chart|video embed|tweet embed|embed|map|pull quote|call to action|cta|image suggestion|video suggestion|caption}{: | placeholder},
      embed {tweet|post|video}
    `,
    bracketNotes: 'todo, to be added, placeholder',
    brackets: `
      {company|author|website|reporter|brand|product} name, {image|photo|video|name|date} here, tbd,
      source needed
    `,
    bracketSure: 'insert, please insert, add, internal link, external, link',
    roundOrders: 'insert {image|photo|infographic|chart|link|video}',
  },
  trade: {
    terms: `
      seo, on-page, off-page, serp, serps, yoast, rank math, keyphrase*, slug, permalink, h1, h2, h2s, h3, h3s,
      hn, lsi, nlp, e-e-a-t, eeat, cta, alt text*, alt tag*, alt attribute*, meta description*, meta title*,
      meta tag*, meta data, title tag*, og title, og description, og:*, open graph, schema, schema.org,
      faqpage, newsarticle, structured data, rich snippet*, snippet, snippets, snippet text, featured snippet*,
      long-tail, exact-match, search intent, user intent, search volume, search demand, search queries,
      keyword, keywords, keyword density, primary keyword*, secondary keyword*, focus keyword*,
      target keyword*, anchor text*, suggested anchor*, backlink*, internal link*, outbound link*,
      external link*, interlink*, interlinking, word count, word-count, reading level, readability, flesch*,
      plagiarism, similarity, originality, uniqueness, perplexity, burstiness, ai detect*, ai-detect*,
      ai score, human-like, humanized, humanised, hero image, hero picture, featured image, image prompt*,
      image idea*, midjourney, dall-e, stable diffusion, pull quote*, subhead, subheads, subheading*,
      headline alternative*, headline option*, social caption*, social copy, content brief, editorial brief,
      target audience, target country, target length, tone of voice, tone check, google discover, google news,
      evergreen, infographic, canonical, noindex, nofollow, click-through, ctr, ad_1, utm, wordpress, cms,
      rewrite, rewritten, reworded, paraphras*, proofread*, fact-check*, kw, kws, paa, people also ask,
      topical authority, pillar page, topic cluster*, semantic entit*, nlp entit*, entities covered,
      entities included, content gap, competitor gap, competitor analysis, search phrases, search terms,
      voice search, crawlers, bounce rate, dwell time, ranking potential, copyscape, transition words,
      passive voice, content score, ai-content score, word target, target word*, yoast_score, post_title,
      post_status, post_category, post_name, meta_title, meta_description, focus_keyword, aioseo, trueseo,
      clearscope, surfer seo, ahrefs, semrush, ymyl, knowledge graph, hreflang, freshness signal*,
      geo-modifier*, anchor-text*, 100% unique, 100% original, plagiarism-free, main body, body paragraph,
      hook, lede, outro, title option*, slug:, url slug, permalink*, lsi keyword*, search engines,
      search visibility, indexing, topical relevance, rank for, seo-friendly, scannable, into google
    `,
    writing: `
      headline*, title, titles, body, main, closing, outro, hook, w, with, cta, line, option, options,
      background, number, signal, potential, analysis, target, targets, terms, heading*, intro, introduction,
      conclusion, lede, lead, paragraph*, sentence*, words, characters, chars, tone, style, draft, version,
      rewrite*, quote*, caption*, excerpt, teaser, outline, article, piece, post, page, editor*, publish*,
      publication, image*, photo*, picture*, video, link, links, linking, tag, tags, category, search, mobile,
      optimi*, traffic, competitor*, ranking*, naturally, woven, phrase, phrases, query, queries, placement,
      density, structure, authority, source, sources, grade, score, length
    `,
    orders: `
      add, insert, mention, repeat, include, weave, work in, sprinkle, use, expand, flesh out, place
    `,
    places: 'here, again, once, twice, times, naturally, 1x, 2x, 3x',
    parts: `
      this paragraph, this section, this part, the intro, the conclusion, the body, the heading
    `,
    beside: `
      suggested, recommended, proposed, primary, secondary, main, target, targeted, focus, possible,
      proposal{s|}, idea{s|}, list, note{s|}, option{s|}, alternative{s|}, plan, check{s|}, summary,
      suggestion{s|}, recommendation{s|}, for, the, of, and, to, in, covered, included, used, hint{s|},
      strategy, opportunit*, final, new, short, long, internal, social, facebook, twitter, linkedin, google,
      insight{s|}, context, background, box, reader{s|}, section
    `,
    itself: `

      {this|our} {* |*-|}{article|piece|post|text|story|content|page|copy|report|section|paragraph|passage|explainer|guide|coverage},
      phrases {such as|like}*, coverage like this*,
      we{'ve| have} {woven|incorporated|integrated|placed|included|used}*, readers searching*
    `,
    made: `
      optimi{s|z}ed, crafted, written, formatted, designed, structured, prepared, tuned, woven, placed, kept,
      target{s|ed|}, used naturally, builds, rank{s|}, improve, perform{s|}, clustering, positioned
    `,
    author: `
      i{'ve| have|} {also |}{kept|used|added|avoided|included|wrote|written|woven|optimised|optimized|placed}*
    `,
    matters: `
      seo*, keyphrase, keyword{s|}, meta description{s|}, meta tag{s|}, slug{s|}, title tag{s|}, backlink{s|},
      search engine{s|}, snippet{s|}
    `,
    thisText: 'this {article|piece|post|text|story|content|page}*, woven in*, optimi{s|z}ed for*',
    ownParts: `
      ,
      the {headline|title|intro|introduction|lede|first paragraph|paragraph above|section below|term|phrase|lead image|content}
    `,
    carries: 'the {headline|title|intro|introduction|lede} {carries|includes|contains|uses|features}*',
    notes: `
      keyword{s|}, keyphrase, readability, authority, e-e-a-t, eeat, {internal|external} link*, backlink{s|},
      schema, structured data, ai detection, timeliness, meta description, title tag{s|}, headline,
      {sub|}heading{s|}, alt text, word count, {search|user} intent, search engine{s|}, google {news|discover},
      originality, plagiarism, engagement, evergreen, call to action, cta, snippet{s|}, seo, trust*, freshness,
      length, tone, style, structure, human-like, multimedia, mobile
    `,
    noteClaims: `
      {the|this} {article|piece|post|content|text|story|report|headline|writing}, include{s|d|}, added,
      provided, contains, optimi{s|z}ed, suggested, {are|is} quoted, used {*|¤} times, avoid{s|}, we, i
    `,
    changed: `
      headline{s|}, sentence{s|}, paragraph{s|}, passive voice, active voice, wording,
      {phrase|phrases|phrasing}, tone, readability, clarity, redundan*, repetition{s|}, transition{s|},
      keyword{s|}, introduction, lead, lede, quote{s|}, grammar, word choice, flow, structure
    `,
  },
  brief: {
    labels: 'client, deadline, due date, word count, required words, assignment',
    beside: 'style, tone, topic, title, audience, keyword{s|}, category, format',
    units: 'words, a4',
    manner: 'style, tone',
    mannerLabels: '',
    forms: 'format',
    kinds: 'blog',
    headers: 'brief',
    names: 'brief, briefing',
  },
  machine: NO_MACHINE,
  brackets: {
    things: `
      chart, charts, cta, cta button, button, screenshots, animation, b-roll, audio clip, clip, pull quote,
      widget, form, poll, logo, headshot, img, pic, image, images, photo, photos, picture, graphic,
      infographic, table, map, video, screenshot, gallery, gif, illustration, quote
    `,
    drawn: '',
    inserts: 'insert',
    toDo: `
      to supply, to provide, to be supplied, to be added, to be confirmed, needed, missing, goes here, go here,
      awaiting, pending, check, to do, todo, tbd, tba, tk, to come, to follow, still to, shoot in, ask
    `,
    here: 'here',
    follows: 'to follow',
    optimise: `
      internal link*, external link*, keyword{s|}, keyphrase, kw, h{1|2|3|4}, backlink, anchor, anchor text,
      cta
    `,
    checks: `
      check, double-check, verify, confirm, fact-check, tbc, tbd, citation needed, source needed,
      need{s|} {a |}{source|check|citation}
    `,
    please: 'please, pls',
    noteNames: "editor's note, ed, note, nb",
    before: `
      before {this|it|we} {go|goes|is|are|publish*|print|prints|run|runs},
      before {publication|publishing|print}, to sign off
    `,
    byWhom: '',
    makers: 'graphic, designer',
    lengthParts: 'intro, introduction, opening, lead, lede, conclusion, paragraph, section, slot',
    lengthUnits: 'words, characters',
    wordOrders: 'use, add, include, mention, repeat, insert, put, link, bold',
    wordObjects: 'keyword, keyphrase, anchor',
  },
  leftovers: {
    toColleague: `
      can we, could you, can you, please, pls, plz, confirm, check, tbc, tbd, asap, thanks, thx, insert,
      to come
    `,
    tags: `
      insert, image, photo, picture, chart, map, video, graphic, quote, table, link, embed, caption, ad
    `,
    toFollow: 'follow, follows, to come, check, insert, quote, name, date, figure, number, todo',
    tasks: 'todo, tk, tbc, tbd, fixme, to do, to check',
  },
  length: NO_LENGTH,
  self: {
    triggers: '',
    names: '',
    speaks: '',
    speaksOfLimits: '',
    opensWithLimits: '',
    limits: '',
    wrote: '',
    written: '',
    checks: '',
    sorry: '',
    matters: 'chatgpt',
  },
})
