#!/usr/bin/env python3
"""Makes training documents out of single articles: usage made.py pages-train.jsonl.gz OUT.jsonl

Real joins are plainer than they look in papers: a new line, one or two blank lines, one article a line, a sentence
after a sentence. Half of the documents stay single, so that lists, interviews and guides teach what no boundary is.
Deterministic. Standard library only."""
import gzip, json, random, re, sys

LANGUAGES = {'ru', 'zh', 'ja', 'ko', 'el', 'pl', 'cs', 'ar', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'tr', 'sv'}
SHORT = re.compile(r'\n{3,}')


def articles(path):
    seen = set()
    for line in gzip.open(path, 'rt'):
        page = json.loads(line)
        gold = (page.get('gold') or '').strip()
        if page.get('gold_by') == 'extractor' or page.get('type') not in (None, 'article') or len(gold) < 250 or gold[:200] in seen:
            continue
        seen.add(gold[:200])
        yield {'id': page['id'], 'lang': language(page, gold), 'text': SHORT.sub('\n\n', gold), 'site': page.get('site') or page['id']}


def language(page, gold):
    if page.get('lang'):
        return page['lang'][:2]
    sample = gold[:2000]
    for code, pattern in (('zh', r'[\u4e00-\u9fff]'), ('ja', r'[\u3040-\u30ff]'), ('ru', r'[а-яА-Я]'), ('el', r'[α-ω]'), ('ko', r'[가-힣]'), ('ar', r'[\u0600-\u06ff]')):
        if len(re.findall(pattern, sample)) > len(sample) * 0.2:
            return code
    return 'en'


def cut(text, rng):
    """Articles in merged files are short, and many are cut at a fixed length."""
    limit = rng.choice([400, 800, 1500, 2000, 3000, 6000, 10000])
    if len(text) <= limit:
        return text
    if rng.random() < 0.3:
        return text[:limit].rstrip()
    end = text.rfind('\n', limit // 2, limit)
    if end < 0:
        end = max(text.rfind(mark, 0, limit) for mark in '.。!?') + 1
    return text[: end if end > 150 else limit].rstrip()


def reshape(text, form, rng):
    lines = [line.strip() for line in text.split('\n') if line.strip()]
    if form == 'flat':
        return ' '.join(lines)
    if form == 'body' and len(lines) > 1 and len(lines[0]) < 150:
        return lines[0] + '\n' + ' '.join(lines[1:])
    if form == 'sentences':
        return re.sub(r'(?<=[.!?])\s+|(?<=[。！？])', '\n', ' '.join(lines)).strip()
    return rng.choice(['\n', '\n\n']).join(lines) if form == 'lines' else text


def loosen(text, rng):
    """Runs of blank lines inside: page dumps are full of them, and they divide nothing."""
    return re.sub(r'\n+', lambda run: '\n' * rng.choice([1, 1, 1, 2, 2, 3, 4, 6]), text)


def dumps(path, rng, count):
    """Whole pages as text: one article each, with its menus, teasers and runs of blank lines."""
    pages = []
    for line in gzip.open(path, 'rt'):
        page = json.loads(line)
        text = page.get('text') or ''
        if page.get('gold_by') != 'extractor' and page.get('type') in (None, 'article') and 1000 < len(text) < 25000:
            pages.append({'lang': language(page, page.get('gold') or text), 'text': text, 'boundaries': [], 'k': 1, 'sources': [page['id'].split('/')[0]], 'articles': [page['id']]})
    return rng.sample(pages, min(count, len(pages)))


def merge(parts, form, joint):
    text, boundaries = '', []
    for part in parts:
        if text:
            text += joint
            boundaries.append(len(text))
        text += part
    return text, boundaries


def main():
    rng = random.Random(7)
    pool = {}
    for article in articles(sys.argv[1]):
        pool.setdefault(article['lang'], []).append(article)
    made = []
    for lang, items in sorted(pool.items()):
        if len(items) < 6:
            continue
        rounds = min(200, len(items) * 3)
        for _ in range(rounds):
            form = rng.choice(['as-is', 'lines', 'lines', 'flat', 'body', 'sentences'])
            k = rng.choice([1, 2, 2, 3, 4, 6])
            chosen = rng.sample(items, min(k, len(items)))
            headless = rng.random() < 0.35
            parts = []
            for article in chosen:
                text = article['text']
                first, _, rest = text.partition('\n')
                if headless and len(first) < 150 and len(rest) > 300:
                    text = rest.strip()
                parts.append(reshape(cut(text, rng), form, rng))
            if form != 'flat' and rng.random() < 0.3:
                parts = [loosen(part, rng) for part in parts]
            if form == 'flat':
                joint = rng.choice(['\n', '\n', '\n\n', ' ', ' ', ''])
            else:
                joint = rng.choice(['\n', '\n', '\n\n', '\n\n', '\n\n\n', '\n\n\n\n', ''])
            if joint == '' and parts[0][-1:].isalnum():
                joint = '\n'
            text, boundaries = merge(parts, form, joint)
            made.append({'lang': lang, 'text': text, 'boundaries': boundaries, 'k': len(parts), 'sources': [article['id'].split('/')[0] for article in chosen], 'articles': [article['id'] for article in chosen]})
        for article in rng.sample(items, min(len(items), 500 if lang == 'en' else 150)):
            made.append({'lang': lang, 'text': loosen(article['text'], rng) if rng.random() < 0.4 else article['text'], 'boundaries': [], 'k': 1, 'sources': [article['id'].split('/')[0]], 'articles': [article['id']]})
    made += dumps(sys.argv[1], rng, 600)
    with open(sys.argv[2], 'w') as out:
        for index, document in enumerate(made):
            out.write(json.dumps({'id': f'made-{index:05d}', **document}, ensure_ascii=False) + '\n')


if __name__ == '__main__':
    main()
