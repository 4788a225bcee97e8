#!/usr/bin/env python3
"""Writes pages of the train set as single documents: usage single.py pages-train.jsonl.gz OUT.jsonl

Golds of all types, since guides, round-ups, lists, forum threads and interviews teach what no boundary is; and pages from
which most of their frame is gone, as the page model leaves them: teasers, bylines and comments of other articles around
one. Left out: drafts of other tools, texts that come twice, and pages of several posts, each with its own comments or
permanent link. Deterministic. Standard library only."""
import gzip, json, random, re, sys
from made import language

POST = re.compile(r'(?im)^.{0,120}\b(?:posted (?:by|at|on)|permalink|permanent link|comments? \(\d+\)|\d+ comments?)\b.{0,80}$')
ENGLISH = 0.5


def pages(path):
    seen = set()
    for line in gzip.open(path, 'rt'):
        page = json.loads(line)
        gold = (page.get('gold') or '').strip()
        if page.get('gold_by') == 'extractor' or len(gold) < 250 or gold[:200] in seen or len(POST.findall(gold)) > 1:
            continue
        seen.add(gold[:200])
        yield page, gold, language(page, gold)


def leave(page, rng):
    """The lines of the text, and some of the runs of lines around it."""
    share, kept, keeps = rng.choice([0.05, 0.15, 0.3]), [], False
    for at, (line, label) in enumerate(zip(page['text'].removeprefix('\ufeff').split('\n'), page['labels'])):
        if label == 0 and line.strip() and (at == 0 or page['labels'][at - 1] or rng.random() < 0.2):
            keeps = rng.random() < share
        if label or keeps or not line.strip():
            kept.append(line)
    return re.sub(r'\n{3,}', '\n\n', '\n'.join(kept)).strip()


def main():
    rng = random.Random(11)
    with open(sys.argv[2], 'w') as out:

        def write(kind, text, page, lang):
            document = {'id': f'{kind}-{page["id"]}', 'lang': lang, 'text': text, 'boundaries': [], 'k': 1, 'sources': [page['id'].split('/')[0]], 'articles': [page['id']]}
            out.write(json.dumps(document, ensure_ascii=False) + '\n')

        for page, gold, lang in pages(sys.argv[1]):
            write('single', gold, page, lang)
            if page.get('text') and page.get('labels') and (lang != 'en' or rng.random() < ENGLISH):
                text = leave(page, rng)
                if 250 < len(text) < 30000:
                    write('framed', text, page, lang)


if __name__ == '__main__':
    main()
