#!/usr/bin/env python3
"""Trains the article splitter on what export.mjs wrote.

usage: train.py stage1 OUT TRAIN…            readers and first trees, out-of-fold scores → scores.f32 in each TRAIN
       train.py stage2 OUT TRAIN…            second trees on second.f32 in each TRAIN
       train.py eval   OUT STAGE DIR…        figures of a decoding on exported documents
TRAIN and DIR are folders that hold rows.f32, words.u16, documents.jsonl and cues.json. Needs numpy, scipy, lightgbm."""
import bisect, json, os, sys, zlib
import numpy as np
import lightgbm as lgb
from scipy import sparse
from scipy.optimize import minimize

FOLDS = 3
SLOTS = 32768
START, END = 24, 20
# Made documents are many, and plainer than found ones.
MADE = 0.4
ABOVE_LOWEST, HIGH = np.array([0.06, 0.04, 0.05, 0.02]), 0.3
HOPELESS = 0.004


def load(folder, ships=True):
    """Documents, cue rows, word ids, labels and weights of an exported folder."""
    documents = [json.loads(line) for line in open(os.path.join(folder, 'documents.jsonl'))]
    cues = json.load(open(os.path.join(folder, 'cues.json')))['cues']
    rows = np.fromfile(os.path.join(folder, 'rows.f32'), dtype=np.float32).reshape(-1, len(cues))
    words = np.fromfile(os.path.join(folder, 'words.u16'), dtype=np.uint16).reshape(-1, START + END)
    start = 0
    labels, weights = np.zeros(len(rows), np.float32), np.ones(len(rows), np.float32)
    for document in documents:
        document['from'], document['to'] = start, start + document['count']
        mark(document, labels[start : document['to']], weights[start : document['to']])
        if ships and not document['ships']:
            weights[start : document['to']] = 0
        if document['id'].startswith('made'):
            weights[start : document['to']] *= MADE
        start = document['to']
    weights[looked_at(rows, cues) == 0] = 0
    return documents, cues, rows, words, labels, weights


def looked_at(rows, cues):
    """As TopicCues.mayTurn: what lies far above the lowest topic cosine around is not looked at."""
    above, score, kind = (rows[:, cues.index(name)] for name in ('topic-150-over-lowest', 'topic-150-score', 'kind'))
    return ((above <= ABOVE_LOWEST[kind.astype(int)]) & (score <= HIGH)).astype(np.float32)


def mark(document, labels, weights):
    at = document['at']
    for gold, zone in zip(document['gold'], document['zone']):
        k = bisect.bisect_left(at, gold - 3)
        near = [j for j in range(k, min(k + 6, len(at))) if abs(at[j] - gold) <= 12]
        low = bisect.bisect_left(at, zone)
        weights[low : bisect.bisect_right(at, gold + 15)] = 0
        if near:
            best = min(near, key=lambda j: abs(at[j] - gold))
            labels[best] = 1
            weights[best] = 1


def slots(ids, buckets):
    """Must agree with readerSlot in cues.ts."""
    value = (ids.astype(np.int64) + buckets.astype(np.int64) * 65537) & 0xFFFFFFFF
    return ((value * 0x9E3779B1) & 0xFFFFFFFF) >> 17 & (SLOTS - 1)


def reader_matrix(words):
    distance = np.arange(words.shape[1])
    bucket = np.where(distance < 4, distance + 1, np.where(distance < 12, 5, 6))
    columns = slots(words, np.broadcast_to(bucket, words.shape))
    indptr = np.arange(0, columns.size + 1, words.shape[1])
    return sparse.csr_matrix((np.ones(columns.size, np.float32), columns.ravel(), indptr), shape=(len(words), SLOTS))


def fit_reader(matrix, labels, weights):
    """Logistic regression, L2."""
    # One negative of six is enough for a table of words.
    keep = (weights > 0) & ((labels > 0) | (np.arange(len(labels)) % 6 == 0))
    matrix, labels = matrix[keep], labels[keep]
    balance = np.where(labels > 0, (labels == 0).sum() / max(1, labels.sum()) / 8, 1).astype(np.float64)

    def loss(beta):
        z = matrix @ beta[:-1] + beta[-1]
        p = 1 / (1 + np.exp(-z))
        gradient = (p - labels) * balance
        value = (balance * np.logaddexp(0, np.where(labels > 0, -z, z))).sum() + 2.0 * (beta[:-1] ** 2).sum()
        return value, np.append(matrix.T @ gradient + 4.0 * beta[:-1], gradient.sum())

    result = minimize(loss, np.zeros(SLOTS + 1), jac=True, method='L-BFGS-B', options={'maxiter': 15})
    return result.x[:-1]


def quantise(starts, ends):
    scale = max(np.abs(starts).max(), np.abs(ends).max()) / 127
    return np.round(starts / scale).astype(np.int8), np.round(ends / scale).astype(np.int8), float(scale)


def folds_of(documents):
    return np.concatenate([np.full(d['count'], index * 7919 % FOLDS) for index, d in enumerate(documents)]) if documents else np.zeros(0)


def article_folds(documents):
    """Per candidate, by the article that holds it: a text that comes in two documents must not teach itself."""
    folds = []
    for document in documents:
        articles = document.get('articles') or [document['id']]
        part = np.searchsorted(np.array(document['gold']), np.array(document['at']), side='right') if document['gold'] else np.zeros(document['count'], int)
        number = np.array([zlib.crc32(str(article).encode()) % FOLDS for article in articles])
        folds.append(number[np.minimum(part, len(number) - 1)])
    return np.concatenate(folds)


SECOND = 20
ROUNDS = 160
FIRST = dict(objective='binary', learning_rate=0.08, num_leaves=32, min_data_in_leaf=20, feature_fraction=0.3, bagging_fraction=0.7, bagging_freq=1, max_bin=255, lambda_l2=5, verbose=-1, num_threads=1, seed=1, deterministic=True)

SECOND_PARAMETERS = dict(FIRST, learning_rate=0.05, num_leaves=24, feature_fraction=0.25)


def fit_trees(x, y, w, rounds, params=FIRST):
    # Half of the plain negatives is enough, weighed twice.
    sampled = (np.arange(len(y)) * 2654435761 >> 7) % 2 == 0
    keep = (w > 0) & ((y > 0) | sampled)
    w = np.where(y > 0, w, w * 2)
    return lgb.train(params, lgb.Dataset(x[keep], y[keep], weight=w[keep]), rounds)


def stage1(out, folders):
    parts = [load(folder) for folder in folders]
    cues = parts[0][1]
    documents = [d for part in parts for d in part[0]]
    rows, words, labels, weights = (np.concatenate([part[k] for part in parts]) for k in (2, 3, 4, 5))
    fold = folds_of(documents)
    starts, ends = reader_matrix(words[:, :START]), reader_matrix(words[:, START:])
    column = cues.index('reads-like-start')
    articles = article_folds(documents)
    for k in range(FOLDS):
        inside = np.where(articles == k, 0, weights)
        a, b = fit_reader(starts, labels, inside), fit_reader(ends, labels, inside)
        here = articles == k
        rows[here, column] = starts[here] @ a
        rows[here, column + 1] = ends[here] @ b
    a, b, scale = quantise(fit_reader(starts, labels, weights), fit_reader(ends, labels, weights))
    a.tofile(os.path.join(out, 'starts.i8'))
    b.tofile(os.path.join(out, 'ends.i8'))
    quick = fit_quick(rows, cues, labels, weights)
    quick.save_model(os.path.join(out, 'quick.txt'))
    quick_scores = quick.predict(quick_view(rows, cues)) * looked_at(rows, cues)
    weights[quick_scores < HOPELESS] = 0
    scores = np.zeros(len(rows), np.float32)
    for k in range(FOLDS):
        model = fit_trees(rows, labels, np.where(fold == k, 0, weights), ROUNDS)
        here = fold == k
        scores[here] = model.predict(rows[here])
    scores[quick_scores < HOPELESS] = 0
    final = fit_trees(rows, labels, weights, ROUNDS)
    final.save_model(os.path.join(out, 'first.txt'))
    json.dump({'scale': scale, **json.load(open(os.path.join(folders[0], 'cues.json')))}, open(os.path.join(out, 'first.json'), 'w'))
    gain = sorted(zip(final.feature_importance('gain'), cues), reverse=True)
    print('gain:', ' '.join(f'{name}:{value / sum(g for g, _ in gain):.3f}' for value, name in gain[:25]))
    start = 0
    for folder, part in zip(folders, parts):
        scores[start : start + len(part[2])].tofile(os.path.join(folder, 'scores.f32'))
        start += len(part[2])
    report(documents, scores)


def apply_first(out, folder):
    documents, cues, rows, words, labels, weights = load(folder, ships=False)
    meta = json.load(open(os.path.join(out, 'first.json')))
    column = cues.index('reads-like-start')
    for k, (name, part) in enumerate((('starts', words[:, :START]), ('ends', words[:, START:]))):
        table = np.fromfile(os.path.join(out, f'{name}.i8'), np.int8).astype(np.float32) * meta['scale']
        rows[:, column + k] = reader_matrix(part) @ table
    quick = lgb.Booster(model_file=os.path.join(out, 'quick.txt')).predict(quick_view(rows, cues)) * looked_at(rows, cues)
    report_quick(documents, quick, looked_at(rows, cues), labels > 0)
    scores = lgb.Booster(model_file=os.path.join(out, 'first.txt')).predict(rows).astype(np.float32) * (quick >= HOPELESS)
    scores.tofile(os.path.join(folder, 'scores.f32'))
    return documents, scores


CLOSE = 18


QUICK_COLUMNS = ('topic-60 topic-60-depth topic-60-over-lowest topic-150 topic-150-depth topic-150-score topic-150-over-lowest kind gap gap-usual line-length line-above line-below line-usual '
                 'above-ends starter reads-like-start reads-like-end sentence-before sentence-after inside-line line-rest tokens-before tokens-after position lines tokens cjk').split()


def quick_view(rows, cues):
    masked = rows.copy()
    masked[:, [k for k, name in enumerate(cues) if name not in QUICK_COLUMNS]] = 0
    return masked


def fit_quick(rows, cues, labels, weights):
    """Small trees over cues that cost nothing: what they call hopeless gets no closer look."""
    keep = (weights > 0) & ((labels > 0) | (np.arange(len(labels)) % 2 == 0))
    params = dict(FIRST, num_leaves=16, learning_rate=0.15, feature_fraction=0.6, max_bin=63)
    return lgb.train(params, lgb.Dataset(quick_view(rows[keep], cues), labels[keep], weight=weights[keep]), 40)


def report_quick(documents, scores, passed, gold):
    for threshold in (0.001, 0.002, 0.004, 0.006, 0.01, 0.02):
        passes = scores > threshold
        start = quiet = singles = 0
        for d in documents:
            if d['k'] == 1:
                singles += 1
                quiet += not passes[start : start + d['count']].any()
            start += d['count']
        print(f'quick {threshold}: candidates {passes.mean():.3f} boundaries {passes[gold].mean():.4f} of {passed[gold].mean():.4f}, singles without any {quiet / max(1, singles):.3f}')


def unseen(folders):
    """Leave one source out: first trees trained without a source, on the documents that hold it, beside the out-of-fold ones."""
    parts = [load(folder) for folder in folders]
    cues = parts[0][1]
    documents = [d for part in parts for d in part[0]]
    rows, words, labels, weights = (np.concatenate([part[k] for part in parts]) for k in (2, 3, 4, 5))
    column = cues.index('reads-like-start')
    readers = (reader_matrix(words[:, :START]), reader_matrix(words[:, START:]))
    articles = article_folds(documents)
    for fold in range(FOLDS):
        here = articles == fold
        for k, matrix in enumerate(readers):
            rows[here, column + k] = matrix[here] @ fit_reader(matrix, labels, np.where(here, 0, weights))
    seen = np.concatenate([np.fromfile(os.path.join(folder, 'scores.f32'), np.float32) for folder in folders])
    starts = np.cumsum([0] + [d['count'] for d in documents])
    sources = sorted({source for d in documents if d['ships'] and not d['id'].startswith(('made', 'dump')) for source in d['sources']})
    for source in sources:
        inside = [k for k, d in enumerate(documents) if source in d['sources'] and d['ships']]
        if len(inside) < 20:
            continue
        index = np.concatenate([np.arange(starts[k], starts[k + 1]) for k in inside])
        kept = weights.copy()
        kept[index] = 0
        own = rows[index]
        for k, matrix in enumerate(readers):
            own[:, column + k] = matrix[index] @ fit_reader(matrix, labels, kept)
        scores = fit_trees(rows, labels, kept, ROUNDS).predict(own).astype(np.float32) * looked_at(rows[index], cues)
        chosen = [documents[k] for k in inside]
        for name, values in (('unseen', scores), ('seen', seen[index])):
            f, p, r, split = figures(chosen, values, 0.25, 0.5)
            print(f'{source} {name}: documents {len(chosen)} F1 {f:.3f} P {p:.3f} R {r:.3f} false splits {split:.3f}', flush=True)


def load_second(folder, width):
    second = np.fromfile(os.path.join(folder, 'second.f32'), np.float32).reshape(-1, width)
    return second, np.fromfile(os.path.join(folder, 'second.u32'), np.uint32).astype(np.int64)


def stage2(out, folders):
    parts = [load(folder) for folder in folders]
    width = len(parts[0][1]) + SECOND
    documents = [d for part in parts for d in part[0]]
    labels, weights = (np.concatenate([part[k] for part in parts]) for k in (4, 5))
    fold = folds_of(documents)
    rows, index, start = [], [], 0
    for folder, part in zip(folders, parts):
        second, chosen = load_second(folder, width)
        rows.append(second)
        index.append(chosen + start)
        start += len(part[2])
    rows, index = np.concatenate(rows), np.concatenate(index)
    y, w, f = labels[index], weights[index], fold[index]
    found = np.zeros(len(rows), np.float32)
    for k in range(FOLDS):
        model = fit_trees(rows, y, np.where(f == k, 0, w), 110, SECOND_PARAMETERS)
        found[f == k] = model.predict(rows[f == k])
    fit_trees(rows, y, w, 110, SECOND_PARAMETERS).save_model(os.path.join(out, 'second.txt'))
    scores = np.zeros(len(labels), np.float32)
    scores[index] = found
    report(documents, scores)


def apply_second(out, folder):
    documents, cues = load(folder, ships=False)[:2]
    rows, index = load_second(folder, len(cues) + SECOND)
    scores = np.zeros(documents[-1]['to'], np.float32)
    scores[index] = lgb.Booster(model_file=os.path.join(out, 'second.txt')).predict(rows)
    scores.tofile(os.path.join(folder, 'scores2.f32'))
    return documents, scores


def decode(document, scores, cut, gate, apart=22):
    """Clusters of candidates within CLOSE tokens of the best one score 1 − ∏(1 − p); the best of a cluster places the cut."""
    token = document['token']
    order = [k for k in np.argsort(-scores, kind='stable') if scores[k] >= 0.05]
    taken, best = [], 0
    for k in order:
        if scores[k] < 0.12:
            break
        if not all(abs(token[k] - token[j]) >= apart for j in taken) or token[k] < 15 or document['tokens'] - token[k] < 12:
            continue
        missing, low = 1.0, k
        for step in (-1, 1):
            j = k + (step if step > 0 else -1)
            while 0 <= j < len(scores) and abs(token[j] - token[k]) <= CLOSE:
                missing *= 1 - scores[j]
                j += step
        value = 1 - missing * (1 - scores[k])
        if value >= cut:
            taken.append(k)
            best = max(best, value)
    return sorted(taken) if best >= gate else []


def count(document, picks):
    at, token = document['at'], document['token']
    used, hits = set(), 0
    for gold, zone in zip(document['gold'], document['zone']):
        k = bisect.bisect_left(at, gold)
        place = token[k] if k < len(at) else document['tokens']
        found = [p for p in picks if p not in used and (zone <= at[p] <= gold + 2 or abs(token[p] - place) <= 3)]
        if found:
            used.add(min(found, key=lambda p: abs(at[p] - gold)))
            hits += 1
    return hits


def figures(documents, scores, cut, gate):
    hits = gold = picked = singles = split = 0
    start = 0
    for document in documents:
        picks = decode(document, scores[start : start + document['count']], cut, gate)
        start += document['count']
        hits += count(document, picks)
        gold += len(document['gold'])
        picked += len(picks)
        if document['k'] == 1:
            singles += 1
            split += bool(picks)
    p, r = hits / max(1, picked), hits / max(1, gold)
    return 2 * p * r / max(1e-9, p + r), p, r, split / max(1, singles)


def report(documents, scores, by='lang'):
    for cut, gate in ((0.25, 0.5), (0.25, 0.6), (0.35, 0.5), (0.35, 0.6), (0.35, 0.7), (0.45, 0.6), (0.45, 0.7), (0.45, 0.8), (0.55, 0.7)):
        f, p, r, s = figures(documents, scores, cut, gate)
        print(f'cut {cut} gate {gate}: F1 {f:.3f} P {p:.3f} R {r:.3f} false splits {s:.4f}')
    groups = {}
    start = 0
    for d in documents:
        key = ('made ' if d['id'].startswith('made') else '') + d['lang']
        groups.setdefault(key, []).append((d, start))
        start += d['count']
    for key, members in sorted(groups.items()):
        if len(members) < 10:
            continue
        part = np.concatenate([scores[s : s + d['count']] for d, s in members])
        f, p, r, s = figures([d for d, _ in members], part, 0.4, 0.7)
        print(f'  {key}: documents {len(members)} F1 {f:.3f} P {p:.3f} R {r:.3f} false splits {s:.3f}')


if __name__ == '__main__':
    task, out = sys.argv[1:3]
    if task == 'stage1':
        stage1(out, sys.argv[3:])
    elif task == 'unseen':
        unseen(sys.argv[3:])
    elif task == 'stage2':
        stage2(out, sys.argv[3:])
    elif task == 'apply2':
        for folder in sys.argv[3:]:
            print(folder)
            report(*apply_second(out, folder))
    elif task == 'report':
        for folder in sys.argv[3:]:
            documents = load(folder, ships=False)[0]
            report(documents, np.fromfile(os.path.join(folder, 'scores.f32'), np.float32))
    elif task == 'apply':
        for folder in sys.argv[3:]:
            print(folder)
            report(*apply_first(out, folder))
