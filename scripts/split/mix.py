#!/usr/bin/env python3
"""Mixes the articles of merged documents anew: usage mix.py merged-train.jsonl.gz OUT.jsonl [COUNT]

Each article keeps the separator that stands before it; its neighbours change. Articles of sources for research only are
left out, those that stand beside one in a document are not. Neighbours are of one fold of train.py, so that scores out of
fold know neither of them. Deterministic. Standard library only."""
import collections, gzip, json, math, random, re, sys, zlib

RESEARCH_ONLY = {'bbc2004', 'reuters1987', 'fakenewsnet', 'celebrity'}
FOLDS = 3
WORD = re.compile(r'[^\W\d_]{4,}')
# How many articles a document holds, and how their neighbours are chosen, as in the documents themselves.
SIZES = [1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 6]
NEIGHBOURS = ['any', 'any', 'source', 'source', 'topic']


def segments(path):
    for line in gzip.open(path, 'rt'):
        document = json.loads(line)
        text, starts = document['text'], [0] + document['boundaries']
        zones = [zone[0] for zone in document['zones']]
        for k, (source, article) in enumerate(zip(document['sources'], document['articles'])):
            if source in RESEARCH_ONLY:
                continue
            body = text[starts[k] : zones[k] if k < len(zones) else len(text)]
            if len(body) < 150:
                continue
            yield {'text': body, 'source': source, 'article': article, 'lang': document['lang'], 'flat': document['flat'],
                   'words': set(WORD.findall(body[:1500].lower())),
                   'join': document['join'][k - 1] if k else None, 'before': text[zones[k - 1] : starts[k]] if k else None}


def nearest(last, pool, rng):
    sample = rng.sample(pool, min(40, len(pool)))
    return max(sample, key=lambda one: len(one['words'] & last['words']) / math.sqrt(1 + len(one['words'])) if one['article'] != last['article'] else -1)


def choose(pool, k, rng):
    """A first article of any kind, then ones that know what stands before them."""
    way = rng.choice(NEIGHBOURS)
    joined = pool['joined']
    first = rng.choice(pool['all'])
    chosen = [first]
    same = [one for one in joined if one['source'] == first['source']]
    for _ in range(k - 1):
        among = same if way != 'any' and len(same) > 12 else joined
        chosen.append(nearest(chosen[-1], among, rng) if way == 'topic' else rng.choice(among))
    return chosen if len({one['article'] for one in chosen}) == k else None


def main():
    rng = random.Random(11)
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 3000
    pools = collections.defaultdict(lambda: {'all': [], 'joined': []})
    for segment in segments(sys.argv[1]):
        pool = pools[segment['lang'], segment['flat'], zlib.crc32(segment['article'].encode()) % FOLDS]
        pool['all'].append(segment)
        if segment['before'] is not None:
            pool['joined'].append(segment)
    keys = sorted(key for key, pool in pools.items() if len(pool['joined']) > 12)
    weights = [len(pools[key]['all']) for key in keys]
    with open(sys.argv[2], 'w') as out:
        made = 0
        while made < count:
            key = rng.choices(keys, weights)[0]
            parts = choose(pools[key], rng.choice(SIZES), rng)
            if not parts:
                continue
            text, boundaries, zones, join = parts[0]['text'], [], [], []
            for part in parts[1:]:
                zones.append([len(text), len(text) + len(part['before'])])
                text += part['before']
                boundaries.append(len(text))
                join.append(part['join'])
                text += part['text']
            out.write(json.dumps({'id': f'mix-{made:05d}', 'lang': key[0], 'k': len(parts), 'text': text, 'boundaries': boundaries, 'zones': zones, 'join': join,
                                  'sources': [part['source'] for part in parts], 'articles': [part['article'] for part in parts]}, ensure_ascii=False) + '\n')
            made += 1


if __name__ == '__main__':
    main()
