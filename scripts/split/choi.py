#!/usr/bin/env python3
"""Builds the task of Choi (2000) out of merged documents: usage choi.py merged.jsonl.gz OUT.jsonl [COUNT]

Each text is ten segments, each the first 3 to 11 sentences of an English article drawn at random, one sentence a line. The
output has the bench's format for merged articles, so that its scorer gives Pk. Deterministic. Standard library only."""
import gzip, json, random, re, sys

SENTENCE = re.compile(r'(?<=[.!?])["”’)]?\s+(?=["“‘(]?[A-Z0-9])')


def articles(path):
    seen = set()
    for line in gzip.open(path, 'rt'):
        document = json.loads(line)
        starts = [0] + document['boundaries']
        ends = [zone[0] for zone in document['zones']] + [len(document['text'])]
        for start, end, article in zip(starts, ends, document['articles']):
            paragraphs = [part for part in document['text'][start:end].split('\n') if len(part) > 100]
            sentences = [one.strip() for part in paragraphs for one in SENTENCE.split(part) if len(one.split()) > 4]
            if document['lang'] == 'en' and article not in seen and len(sentences) >= 11:
                seen.add(article)
                yield article, sentences


def main():
    rng = random.Random(2000)
    pool = list(articles(sys.argv[1]))
    with open(sys.argv[2], 'w') as out:
        for number in range(int(sys.argv[3]) if len(sys.argv) > 3 else 200):
            chosen = rng.sample(pool, 10)
            text, boundaries = '', []
            for _, sentences in chosen:
                if text:
                    boundaries.append(len(text))
                text += ''.join(one + '\n' for one in sentences[: rng.randint(3, 11)])
            names = [article for article, _ in chosen]
            out.write(json.dumps({'id': f'choi-{number:03d}', 'lang': 'en', 'k': 10, 'text': text, 'boundaries': boundaries, 'zones': [[at, at] for at in boundaries], 'join': ['sentence'] * 9,
                                  'articles': names, 'sources': [name.split('/')[0] for name in names], 'traps': [], 'unseen': False, 'mode': 'choi'}, ensure_ascii=False) + '\n')


if __name__ == '__main__':
    main()
