#!/usr/bin/env python3
"""Trains the article splitter on what export.mjs wrote.

usage: train.py STEP OUT TRAIN… [--apply DIR…]
  readers   two linear models of words             → rows-read.f32: the rows with their scores, out of fold by article
  first     quick and likely trees, and trees over all cues of what they leave → scores.f32, out of fold by article
  second    trees over second.f32                  → scores-second.f32
  third     trees over third.f32                   → scores-third.f32
  place     which of neighbouring candidates it is → scores-place.f32
  unseen    figures of a first look trained without a source
TRAIN and DIR are folders that hold rows.f32, words.u16, documents.jsonl and cues.json. DIR gets the scores of the final
models. Needs numpy, scipy, lightgbm."""
import bisect, json, os, sys, zlib
import numpy as np
import lightgbm as lgb
from scipy import sparse
from scipy.optimize import minimize

FOLDS = 3
SLOTS = 32768
START, END = 24, 20
# Documents that were made are many, and plainer than found ones.
MADE = {'made': 0.4, 'mix': 0.6, 'single': 0.5}
# What the quick trees and the likely ones score below these gets no closer look; must agree with look.ts.
HOPELESS = 0.0021
UNLIKELY = 0.004
# What both looks read: cues.ts names the same.
QUICK = ('topic-150 topic-150-score topic-150-over-lowest kind gap gap-usual line-length line-above line-below line-usual above-ends starter sentence-before sentence-after inside-line line-rest '
         'tokens-before tokens-after position lines tokens cjk').split()
LIKELY = QUICK + ('topic-60 topic-60-depth topic-150-depth topic-60-over-lowest topic-150-rank head-below head-above head-turn names names-seen gap-below line-words line-below-2 line-above-2 short-above short-below '
                  'line-ends line-capitals line-caps above-caps first last-sign question colon-above starts-quote noise-close noise-near noise-here noise-end noise-share noise-meta toc-near '
                  'reads-like-start reads-like-end bullet-here bullet-above bullet-below lines-above-mean lines-below-mean restart-best restart-distance glued-after glued-before').split()
# How often the sum over trees is held against what boundaries that the first look finds reach by then, and how many may be lost.
EXIT_STEP = 10
EXIT_LOSS = 0.001
FINDABLE = 0.05
COMMON = dict(objective='binary', bagging_fraction=0.7, bagging_freq=1, lambda_l2=5, min_data_in_leaf=20, max_bin=127, verbose=-1, num_threads=1, seed=1, deterministic=True)
STEPS = {
    'quick': (40, dict(COMMON, num_leaves=16, learning_rate=0.15, feature_fraction=0.6, max_bin=63)),
    'likely': (200, dict(COMMON, num_leaves=32, learning_rate=0.08, feature_fraction=0.6, max_bin=63)),
    'first': (260, dict(COMMON, num_leaves=32, learning_rate=0.06, feature_fraction=0.25)),
    'second': (160, dict(COMMON, num_leaves=24, learning_rate=0.06, feature_fraction=0.25)),
    'third': (140, dict(COMMON, num_leaves=24, learning_rate=0.06, feature_fraction=0.25)),
}
PLACE = (160, dict(COMMON, objective='lambdarank', num_leaves=16, learning_rate=0.08, feature_fraction=0.3, lambdarank_truncation_level=4, label_gain=[0, 1]))
# Candidates within this many words compete for one boundary; as RIVALS in rivals.ts.
RIVALS = 40


class Folder:
    """An exported folder: documents with their range of rows, cues, labels and weights."""

    def __init__(self, path, learn=True):
        self.path = path
        self.documents = [json.loads(line) for line in open(os.path.join(path, 'documents.jsonl'))]
        names = json.load(open(os.path.join(path, 'cues.json')))
        self.cues, self.second = names['cues'], names['second']
        rows = sum(document['count'] for document in self.documents)
        self.labels, self.weights, self.hits = np.zeros(rows, np.float32), np.ones(rows, np.float32), np.zeros(rows, bool)
        start = 0
        for document in self.documents:
            document['from'], document['to'] = start, start + document['count']
            part = slice(start, document['to'])
            mark(document, self.labels[part], self.weights[part], self.hits[part])
            if learn and not document['ships']:
                self.weights[part] = 0
            self.weights[part] *= MADE.get(document['id'].split('-')[0], 1)
            start = document['to']

    def read(self, name, width=None, dtype=np.float32):
        values = np.fromfile(os.path.join(self.path, name), dtype)
        return values.reshape(-1, width) if width else values

    def write(self, name, values, dtype=np.float32):
        values.astype(dtype).tofile(os.path.join(self.path, name))


def mark(document, labels, weights, hits):
    """Labels the candidate at each boundary; what lies in the separator before it counts as a hit, and neither way to learn."""
    at, token = document['at'], document['token']
    for gold, zone in zip(document['gold'], document['zone']):
        k = bisect.bisect_left(at, gold - 3)
        near = [j for j in range(k, min(k + 6, len(at))) if abs(at[j] - gold) <= 12]
        low = bisect.bisect_left(at, zone)
        weights[low : bisect.bisect_right(at, gold + 15)] = 0
        place = bisect.bisect_left(at, gold)
        word = token[place] if place < len(at) else document['tokens']
        for j in range(max(0, low - 4), min(len(at), place + 4)):
            hits[j] |= is_hit(at[j], token[j], gold, zone, word)
        if near:
            best = min(near, key=lambda j: abs(at[j] - gold))
            labels[best] = 1
            weights[best] = 1


def is_hit(at, token, gold, zone, word):
    return zone <= at <= gold + 2 or abs(token - word) <= 3


def article_folds(documents, side='right'):
    """
    Per candidate, by the article that holds it: a text that comes in two documents must not teach itself. With side 'left'
    the article before a boundary counts as the one that holds it.
    """
    folds = []
    for document in documents:
        articles = document.get('articles') or [document['id']]
        part = np.searchsorted(np.array(document['gold']), np.array(document['at']), side=side) if document['gold'] else np.zeros(document['count'], int)
        number = np.array([zlib.crc32(str(article).encode()) % FOLDS for article in articles])
        folds.append(number[np.minimum(part, len(number) - 1)])
    return np.concatenate(folds)


# Readers


def slots(ids, buckets):
    """As readerSlot in readers.ts."""
    value = (ids.astype(np.int64) + buckets.astype(np.int64) * 65537) & 0xFFFFFFFF
    return ((value * 0x9E3779B1) & 0xFFFFFFFF) >> 17 & (SLOTS - 1)


def reader_matrix(words):
    distance = np.arange(words.shape[1])
    bucket = np.where(distance < 4, distance + 1, np.where(distance < 12, 5, 6))
    columns = slots(words, np.broadcast_to(bucket, words.shape))
    indptr = np.arange(0, columns.size + 1, words.shape[1])
    return sparse.csr_matrix((np.ones(columns.size, np.float32), columns.ravel(), indptr), shape=(len(words), SLOTS))


def fit_reader(matrix, labels, weights):
    """Logistic regression, L2. One negative of six is enough for a table of words."""
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


def readers(out, folders, applied):
    words = np.concatenate([folder.read('words.u16', START + END, np.uint16) for folder in folders])
    labels, weights, _ = together(folders)
    documents = [document for folder in folders for document in folder.documents]
    tables, columns = [], []
    for part, side in ((words[:, :START], 'right'), (words[:, START:], 'left')):
        fold = article_folds(documents, side)
        matrix = reader_matrix(part)
        scores = np.zeros(len(labels), np.float32)
        for k in range(FOLDS):
            here = fold == k
            scores[here] = matrix[here] @ fit_reader(matrix, labels, np.where(here, 0, weights))
        columns.append(scores)
        tables.append(fit_reader(matrix, labels, weights))
    scale = max(np.abs(table).max() for table in tables) / 127
    tables = [np.round(table / scale).astype(np.int8) for table in tables]
    for name, table in zip(('starts', 'ends'), tables):
        table.tofile(os.path.join(out, f'{name}.i8'))
    json.dump({'scale': float(scale), 'cues': folders[0].cues, 'second': folders[0].second}, open(os.path.join(out, 'model.json'), 'w'))
    start = 0
    for folder in folders:
        count = len(folder.labels)
        write_read(folder, [column[start : start + count] for column in columns])
        start += count
    for folder in applied:
        words = folder.read('words.u16', START + END, np.uint16)
        write_read(folder, [reader_matrix(part) @ (table.astype(np.float32) * scale) for part, table in zip((words[:, :START], words[:, START:]), tables)])


def write_read(folder, columns):
    rows = folder.read('rows.f32', len(folder.cues))
    at = folder.cues.index('reads-like-start')
    rows[:, at], rows[:, at + 1] = columns
    folder.write('rows-read.f32', rows)


# Trees


def together(folders):
    return np.concatenate([f.labels for f in folders]), np.concatenate([f.weights for f in folders]), article_folds([d for f in folders for d in f.documents])


def fit(step, x, y, w):
    rounds, parameters = STEPS[step]
    keep = w > 0
    return lgb.train(parameters, lgb.Dataset(x[keep], y[keep], weight=w[keep]), rounds)


def cross(step, out, x, y, w, fold):
    """Out-of-fold scores, the model that learnt from all, and those that learnt without a fold."""
    scores = np.zeros(len(y), np.float32)
    parts = [fit(step, x, y, np.where(fold == k, 0, w)) for k in range(FOLDS)]
    for k, part in enumerate(parts):
        scores[fold == k] = part.predict(x[fold == k])
    model = fit(step, x, y, w)
    save(out, step, model)
    return scores, model, parts


def save(out, name, model):
    model.save_model(os.path.join(out, f'{name}.txt'))
    names = json.load(open(os.path.join(out, 'model.json')))
    columns = names['cues'] + names['second']
    gain = sorted(zip(model.feature_importance('gain'), model.feature_name()), reverse=True)
    total = sum(value for value, _ in gain)
    print(name, 'gain:', ' '.join(f'{columns[int(column.split("_")[1])]}:{value / total:.3f}' for value, column in gain[:40]))


def only(rows, names, cues):
    """The rows with what a look reads; the other columns are empty."""
    masked = np.zeros_like(rows)
    for name in names:
        masked[:, cues.index(name)] = rows[:, cues.index(name)]
    return masked


def exits(out, name, models_and_rows):
    """After each EXIT_STEP trees the sum that nearly all of the rows have, means over the models."""
    stops = []
    for model, rows in models_and_rows:
        steps = range(EXIT_STEP, model.num_trees(), EXIT_STEP)
        stops.append([np.quantile(model.predict(rows, raw_score=True, num_iteration=step), EXIT_LOSS) for step in steps])
    path = os.path.join(out, 'model.json')
    names = json.load(open(path))
    names.setdefault('exits', {})[name] = np.mean(stops, axis=0).tolist()
    json.dump(names, open(path, 'w'))


def first(out, folders, applied):
    cues = folders[0].cues
    rows = np.concatenate([folder.read('rows-read.f32', len(cues)) for folder in folders])
    labels, weights, fold = together(folders)
    masked = only(rows, QUICK, cues)
    kept = (labels > 0) | (np.arange(len(labels)) % 3 == 0)
    quick = fit('quick', masked[kept], labels[kept], (weights * np.where(labels > 0, 1, 3))[kept])
    save(out, 'quick', quick)
    quick_scores = quick.predict(masked)
    hopeful = quick_scores >= HOPELESS
    print(f'hopeful: {hopeful.mean():.3f} of the candidates, {labels[hopeful].sum() / labels.sum():.4f} of the boundaries')
    masked = only(rows, LIKELY, cues)
    likely_scores = np.zeros(len(rows), np.float32)
    likely_scores[hopeful], likely, parts = cross('likely', out, masked[hopeful], labels[hopeful], weights[hopeful], fold[hopeful])
    worth = likely_scores >= UNLIKELY
    print(f'likely: {worth.mean():.3f} of the candidates, {labels[worth].sum() / labels.sum():.4f} of the boundaries')
    scores = np.zeros(len(rows), np.float32)
    scores[worth], model, _ = cross('first', out, rows[worth], labels[worth], weights[worth], fold[worth])
    finish(folders, scores, 'scores.f32')
    findable = (labels > 0) & (weights > 0) & (scores >= FINDABLE)
    exits(out, 'quick', [(quick, only(rows[findable], QUICK, cues))])
    exits(out, 'likely', [(part, masked[findable & (fold == k)]) for k, part in enumerate(parts)])
    settled(folders, [('quick', quick_scores), ('likely', likely_scores), ('first', scores)], scores)
    for folder in applied:
        rows = folder.read('rows-read.f32', len(cues))
        worth = np.flatnonzero(quick.predict(only(rows, QUICK, cues)) >= HOPELESS)
        worth = worth[likely.predict(only(rows[worth], LIKELY, cues)) >= UNLIKELY]
        scores = np.zeros(len(rows), np.float32)
        scores[worth] = model.predict(rows[worth])
        finish([folder], scores, 'scores.f32')


def folder_scores(folders, scores, name):
    start = 0
    for folder in folders:
        folder.write(name, scores[start : start + len(folder.labels)])
        start += len(folder.labels)


def settled(folders, looks, scores):
    """Which share of the single documents each look settles at a gate that costs so many of the boundaries that may be found."""
    for name, values in looks:
        start, highest, found, golds, owner = 0, [], [], [], []
        for folder in folders:
            for document in folder.documents:
                part = slice(start + document['from'], start + document['to'])
                if document['ships'] and not document['structured'] and document['count'] > 0:
                    highest.append(values[part].max())
                    found.append(scores[part].max() >= 0.3)
                    golds.append(len(document['gold']))
                    owner.append(folder.path)
            start += len(folder.labels)
        highest, found, golds, owner = np.array(highest), np.array(found), np.array(golds), np.array(owner)
        lost = np.where(found, golds, 0)
        order = np.argsort(highest)
        share = np.cumsum(lost[order]) / lost.sum()
        for loss in (0.0005, 0.001, 0.002):
            gate = highest[order][np.searchsorted(share, loss, side='right')]
            singles = ' '.join(f'{path} {(highest[(golds == 0) & (owner == path)] < gate).mean():.3f}' for path in dict.fromkeys(owner))
            print(f'{name}: gate {gate:.4f} loses {loss}, settles of the singles: {singles}', flush=True)


def looked_at(folder, look):
    return folder.read(f'{look}.f32', len(folder.cues) + len(folder.second)), folder.read(f'{look}.u32', dtype=np.uint32).astype(np.int64)


def all_looked_at(folders, look):
    rows, index, start = [], [], 0
    for folder in folders:
        part, chosen = looked_at(folder, look)
        rows.append(part)
        index.append(chosen + start)
        start += len(folder.labels)
    return np.concatenate(rows), np.concatenate(index), start


def again(look, out, folders, applied):
    """The second and the third look."""
    rows, index, total = all_looked_at(folders, look)
    labels, weights, fold = together(folders)
    scores = np.zeros(total, np.float32)
    scores[index], model, _ = cross(look, out, rows, labels[index], weights[index], fold[index])
    finish(folders, scores, f'scores-{look}.f32')
    for folder in applied:
        rows, index = looked_at(folder, look)
        scores = np.zeros(len(folder.labels), np.float32)
        scores[index] = model.predict(rows)
        finish([folder], scores, f'scores-{look}.f32')


def finish(folders, scores, name):
    folder_scores(folders, scores, name)
    report(folders, name)


# Placing


def rivals(folders, index, weights):
    """Groups of candidates that follow each other within RIVALS words, as (first, last) of `index`."""
    token, owner = np.concatenate([np.array(d['token']) for f in folders for d in f.documents]), np.concatenate([np.full(d['count'], k) for k, d in enumerate(d for f in folders for d in f.documents)])
    cuts = np.flatnonzero((owner[index[1:]] != owner[index[:-1]]) | (token[index[1:]] - token[index[:-1]] > RIVALS // 2)) + 1
    return [(a, b) for a, b in zip(np.concatenate([[0], cuts]), np.concatenate([cuts, [len(index)]])) if b - a > 1 and weights[index[a]] >= 0]


def fit_place(rows, index, groups, hits, weight):
    chosen = np.concatenate([np.arange(a, b) for a, b in groups])
    rounds, parameters = PLACE
    data = lgb.Dataset(rows[chosen], hits[index[chosen]].astype(int), group=[b - a for a, b in groups], weight=weight[chosen])
    return lgb.train(parameters, data, rounds)


def place(out, folders, applied):
    rows, index, total = all_looked_at(folders, 'third')
    labels, weights, fold = together(folders)
    hits = np.concatenate([folder.hits for folder in folders])
    ships = np.concatenate([np.full(d['count'], d['ships'] * MADE.get(d['id'].split('-')[0], 1), np.float32) for f in folders for d in f.documents])
    groups = [(a, b) for a, b in rivals(folders, index, ships) if hits[index[a:b]].any() and not hits[index[a:b]].all() and ships[index[a]] > 0]
    of = np.array([fold[index[a:b]][hits[index[a:b]]][0] for a, b in groups])
    weight = ships[index]
    scores = np.full(total, -99, np.float32)
    for k in range(FOLDS):
        model = fit_place(rows, index, [g for g, f in zip(groups, of) if f != k], hits, weight)
        here = np.flatnonzero(fold[index] == k)
        scores[index[here]] = model.predict(rows[here])
    model = fit_place(rows, index, groups, hits, weight)
    save(out, 'place', model)
    start = 0
    for folder in folders:
        folder.write('scores-place.f32', scores[start : start + len(folder.labels)])
        start += len(folder.labels)
    report(folders, 'scores-third.f32', 'scores-place.f32')
    for folder in applied:
        rows, index = looked_at(folder, 'third')
        scores = np.full(len(folder.labels), -99, np.float32)
        scores[index] = model.predict(rows)
        folder.write('scores-place.f32', scores)
        report([folder], 'scores-third.f32', 'scores-place.f32')


def unseen(out, folders, applied):
    """First trees that learnt without a source, on the documents of the first folder that hold it, beside the out-of-fold scores."""
    rows = np.concatenate([folder.read('rows-read.f32', len(folder.cues)) for folder in folders])
    seen = np.concatenate([folder.read('scores.f32') for folder in folders])
    labels, weights, _ = together(folders)
    hopeful = seen > 0
    starts = np.cumsum([0] + [len(folder.labels) for folder in folders])
    own = [document for document in folders[0].documents if document['ships']]
    for source in sorted({source for document in own for source in document['sources']}):
        kept = weights.copy()
        for folder, start in zip(folders, starts):
            for document in folder.documents:
                if source in document['sources']:
                    kept[start + document['from'] : start + document['to']] = 0
        holding = [document for document in own if source in document['sources']]
        if len(holding) < 20:
            continue
        scores = np.zeros(len(rows), np.float32)
        scores[hopeful] = fit('first', rows[hopeful], labels[hopeful], kept[hopeful]).predict(rows[hopeful])
        for name, values in (('unseen', scores), ('seen', seen)):
            f, p, r, split = figures(holding, values, 0.3, 0.55)
            print(f'{source} {name}: documents {len(holding)} F1 {f:.3f} P {p:.3f} R {r:.3f} false splits {split:.3f}', flush=True)


# Figures

CLOSE = 18


def decode(document, scores, cut, gate, places=None, apart=22):
    """Clusters of candidates within CLOSE words of the best one score 1 − ∏(1 − p); as in decode.ts."""
    token = document['token']
    order = [k for k in np.argsort(-scores, kind='stable')[: np.count_nonzero(scores >= 0.12)]]
    taken, best = [], 0
    for k in order:
        if not all(abs(token[k] - token[j]) >= apart for j in taken) or token[k] < 15 or document['tokens'] - token[k] < 12:
            continue
        missing = 1.0 - scores[k]
        for step in (-1, 1):
            j = k + step
            while 0 <= j < len(scores) and abs(token[j] - token[k]) <= CLOSE:
                missing *= 1 - scores[j]
                j += step
        if 1 - missing >= cut:
            taken.append(k)
            best = max(best, 1 - missing)
    if best < gate:
        return []
    return sorted({put(document, scores, places, k) for k in taken}) if places is not None else sorted(taken)


def put(document, scores, places, k):
    """The best placed of the candidates that compete with candidate k."""
    token, best = document['token'], k
    for step in (-1, 1):
        j = k + step
        while 0 <= j < len(scores) and abs(token[j] - token[k]) <= RIVALS:
            if scores[j] > 0 and places[j] > places[best]:
                best = j
            j += step
    return best


def count(document, picks):
    at, token = document['at'], document['token']
    used, hits = set(), 0
    for gold, zone in zip(document['gold'], document['zone']):
        k = bisect.bisect_left(at, gold)
        word = token[k] if k < len(at) else document['tokens']
        found = [p for p in picks if p not in used and is_hit(at[p], token[p], gold, zone, word)]
        if found:
            used.add(min(found, key=lambda p: abs(at[p] - gold)))
            hits += 1
    return hits


def figures(documents, scores, cut, gate, places=None):
    hits = gold = picked = singles = split = 0
    for document in documents:
        part = slice(document['from'], document['to'])
        picks = decode(document, scores[part], cut, gate, None if places is None else places[part])
        hits += count(document, picks)
        gold += len(document['gold'])
        picked += len(picks)
        if document['k'] == 1:
            singles += 1
            split += bool(picks)
    p, r = hits / max(1, picked), hits / max(1, gold)
    return 2 * p * r / max(1e-9, p + r), p, r, split / max(1, singles)


def report(folders, name, places=None):
    for folder in folders:
        documents = [d for d in folder.documents if not d['structured']]
        scores = folder.read(name)
        put_by = folder.read(places) if places else None
        print(f'{folder.path} {name} {places or ""}')
        for which, chosen in (('all', documents), ('ships', [d for d in documents if d['ships']])):
            if which == 'all' and len(chosen) == len([d for d in documents if d['ships']]):
                continue
            for cut in (0.25, 0.35, 0.45):
                line = []
                for gate in (0.5, 0.6, 0.7, 0.8):
                    f, p, r, s = figures(chosen, scores, cut, gate, put_by)
                    line.append(f'{gate}: {f:.3f} ({p:.3f} {r:.3f}) {s:.4f}')
                print(f'  {which} cut {cut} gate', ' | '.join(line), flush=True)


if __name__ == '__main__':
    arguments = sys.argv[1:]
    at = arguments.index('--apply') if '--apply' in arguments else len(arguments)
    arguments, rest = arguments[:at], arguments[at + 1 :]
    step, out = arguments[:2]
    folders, applied = [Folder(path) for path in arguments[2:]], [Folder(path, learn=False) for path in rest]
    if step in ('second', 'third'):
        again(step, out, folders, applied)
    else:
        {'readers': readers, 'first': first, 'place': place, 'unseen': unseen}[step](out, folders, applied)
