#!/usr/bin/env python3
"""Writes the golds of the pages train set as single documents: usage single.py pages-train.jsonl.gz OUT.jsonl

Guides, round-ups, lists, forum threads and interviews teach what no boundary is. Left out: drafts of other tools, texts
that come twice, and pages of several posts, each with its own comments or permanent link. Standard library only."""
import gzip, json, re, sys
from made import language

POST = re.compile(r'(?im)^.{0,120}\b(?:posted (?:by|at|on)|permalink|permanent link|comments? \(\d+\)|\d+ comments?)\b.{0,80}$')


def singles(path):
    seen = set()
    for line in gzip.open(path, 'rt'):
        page = json.loads(line)
        gold = (page.get('gold') or '').strip()
        if page.get('gold_by') == 'extractor' or len(gold) < 250 or gold[:200] in seen or len(POST.findall(gold)) > 1:
            continue
        seen.add(gold[:200])
        yield {'id': f'single-{len(seen):05d}', 'lang': language(page, gold), 'text': gold, 'boundaries': [], 'k': 1, 'sources': [page['id'].split('/')[0]], 'articles': [page['id']]}


def main():
    with open(sys.argv[2], 'w') as out:
        for document in singles(sys.argv[1]):
            out.write(json.dumps(document, ensure_ascii=False) + '\n')


if __name__ == '__main__':
    main()
