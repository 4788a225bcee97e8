"""Trains the page models. See scripts/page/README.md for the commands and their order.

  train.py linear OUT        the linear models of words (and markup): OUT/linear.f32 out of fold, OUT/linear.npz for all
  train.py first  OUT        the first stage, one model per fold of sites: OUT/scores.f32 out of fold
  train.py second OUT        the second stage: OUT/second.txt, OUT/final.f32, the mean of both stages out of fold, and OUT/chances.f32, the same calibrated
  train.py looser OUT        whether more of a doubtful page should stay: OUT/looser.txt
  train.py apply-linear|apply-first|apply-second OUT ARTICLES   the fold models of OUT on other lines of the same sites
  train.py decide OUT GOLD KEPT   page or article: the gate (shapes alone) and the decision (shapes and chances)

Folds are by site, so that no score a later stage reads was made by a model that has seen the site."""
import hashlib
import json
import os
import sys

import lightgbm as lgb
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import SGDClassifier

# Slots of the linear models' tables for text, and where there is markup. A wider one for text gains .0016 on unseen sites, but
# takes paragraphs out of noisy articles and more out of clean ones.
SLOTS = {False: 65536, True: 262144}
FOLDS = 3
THREADS = int(os.environ.get("THREADS", "2"))
LINEAR = dict(loss="log_loss", alpha=5e-6, max_iter=5, tol=None, average=True, random_state=3, learning_rate="adaptive", eta0=0.5)
FIRST = dict(objective="binary", num_leaves=32, learning_rate=0.12, max_bin=63, feature_fraction=0.25, bagging_fraction=0.7, bagging_freq=1,
             min_data_in_leaf=60, lambda_l2=5.0, num_threads=THREADS, verbose=-1, seed=7, deterministic=True, force_row_wise=True)
# The second stage of text, and where there is markup, with the number of trees.
SECOND = {False: (dict(FIRST, num_leaves=31, learning_rate=0.07), 110), True: (dict(FIRST, num_leaves=63, learning_rate=0.05, min_data_in_leaf=80), 120)}
# As in src/page/score.ts: log-odds from which the first model, and the first stage, are enough; and the first model's first trees.
CERTAIN = 3.0
EARLY_TREES, EARLY_BELOW, EARLY_GROWTH = 40, -3.5, 1.47
FIRST_TREES = int(os.environ.get("FIRST_TREES", "130"))
# Folds of the second stage that are judged unseen: all are needed where the decision page or article is trained, one does for calibration.
CHECKED = int(os.environ.get("CHECKED", str(FOLDS)))
# Lines above the main text among which its headline is looked for.
HEADLINE_REACH = 12
# The share of a page that is taken for main text at least, where lines are weighed against it, and the most that a line weighs.
LEAST_MAIN = 0.03
MOST_COST = 200
# Weights of a page by how its gold was made.
SOURCES = {"aed": 2.0, "fundus": 2.0, "cleaneval": 0.8, "readability": 0.5}


def fold_of(site):
    return int(hashlib.sha1(site.encode()).hexdigest(), 16) % FOLDS


class Lines:
    """The exported lines of one form of the pages."""

    def __init__(self, out):
        self.out = out
        self.pages = [p for p in json.load(open(f"{out}/pages.json")) if p["lines"]]
        self.label = np.fromfile(f"{out}/labels", np.float32)
        self.words = np.fromfile(f"{out}/wordCount", np.float32)
        counts = np.array([p["lines"] for p in self.pages])
        self.page = np.repeat(np.arange(len(counts)), counts)
        self.start = np.concatenate([[0], np.cumsum(counts)])
        self.fold = np.array([fold_of(p["site"]) for p in self.pages])[self.page]
        self.headline = self.headlines()
        self.y = (self.label == 1) | (self.label == 3) | self.headline
        self.weight, self.cost = self.weights(counts)

    def headlines(self):
        """Titles, bylines and dates right above the main text: the gold standards disagree, winnow keeps them."""
        found = np.zeros(len(self.label), bool)
        for k in range(len(self.pages)):
            label = self.label[self.start[k] : self.start[k + 1]]
            kept = np.flatnonzero(label == 1)
            if len(kept):
                above = np.arange(max(0, kept[0] - HEADLINE_REACH), kept[0])
                found[self.start[k] + above] = label[above] == 2
        return found

    def weights(self, counts):
        """What lines count in training, by their share of the page; and by what they cost the page's F-score, which hangs on
        how much main text there is: a comment is dear below a short article."""
        sites = {}
        for p in self.pages:
            sites[p["site"]] = sites.get(p["site"], 0) + 1
        page = np.array([self.page_weight(p) / sites[p["site"]] ** 0.4 for p in self.pages])
        words = np.minimum(self.words, 400) + 0.5
        total = np.add.reduceat(words, self.start[:-1])
        inside = 0.7 * words / total[self.page] + 0.3 / counts[self.page]
        main = np.add.reduceat(words * self.y * (self.label < 2), self.start[:-1])
        cost = 0.4 * words / np.maximum(main, LEAST_MAIN * total)[self.page] + 0.2 / counts[self.page]
        neutral = np.where(self.label >= 4, 0.0, np.where(self.label >= 2, np.where(self.headline | (self.label == 3), 0.4, 0.15), 1.0))
        weight = page[self.page] * inside * neutral
        cost = page[self.page] * cost * neutral
        return weight / weight.mean(), np.minimum(cost / cost.mean(), MOST_COST)

    @staticmethod
    def page_weight(p):
        if p["source"] == "wcxb":
            return 0.6 if p["gold_by"] == "extractor" else 1.5
        return SOURCES.get(p["source"], 1.0)

    def sample(self, rng, most=110):
        """At most so many lines of each page; weights made up for."""
        keep = np.zeros(len(self.y), bool)
        scale = np.ones(len(self.y))
        for k in range(len(self.pages)):
            s, e = self.start[k], self.start[k + 1]
            if e - s <= most:
                keep[s:e] = True
            else:
                chosen = s + rng.choice(e - s, most, replace=False)
                keep[chosen] = True
                scale[s:e] = (e - s) / most
        return keep, scale


def is_marked_up(out):
    return os.path.getsize(f"{out}/markupEnds") > 0


def slots(out, name):
    width = SLOTS[is_marked_up(out)]
    ends = np.fromfile(f"{out}/{name}Ends", np.int32).astype(np.int64)
    index = np.fromfile(f"{out}/{name}Slots", np.int32) & (width - 1)
    ptr = np.concatenate([[0], ends])
    size = np.maximum(np.diff(ptr), 1)
    value = np.repeat((1 / np.sqrt(size)).astype(np.float32), np.diff(ptr))
    m = csr_matrix((value, index, ptr), shape=(len(ends), width))
    m.sum_duplicates()
    return m


def linear(out):
    lines = Lines(out)
    columns, saved = [], {}
    for name in ("word", "markup"):
        if not os.path.exists(f"{out}/{name}Ends") or os.path.getsize(f"{out}/{name}Ends") == 0:
            continue
        x = slots(out, name)
        fit = lambda rows: SGDClassifier(**LINEAR).fit(x[rows], lines.y[rows], sample_weight=np.minimum(lines.weight[rows], 20))
        score = np.zeros(len(lines.y), np.float32)
        used = lines.weight > 0
        for fold in range(FOLDS):
            model = fit(np.flatnonzero(used & (lines.fold != fold)))
            at = np.flatnonzero(lines.fold == fold)
            score[at] = model.decision_function(x[at])
            saved[f"{name}Weights{fold}"], saved[f"{name}Bias{fold}"] = model.coef_[0], model.intercept_
        report(name, lines, score)
        model = fit(np.flatnonzero(used))
        saved[f"{name}Weights"] = model.coef_[0]
        saved[f"{name}Bias"] = model.intercept_
        columns.append(np.clip(score, -8, 8))
    np.stack(columns, 1).astype(np.float32).tofile(f"{out}/linear.f32")
    np.savez(f"{out}/linear.npz", **saved)


def report(name, lines, score):
    from sklearn.metrics import log_loss, roc_auc_score
    at = np.isfinite(score)
    p = 1 / (1 + np.exp(-score[at].astype(np.float64)))
    w, y = lines.weight[at], lines.y[at]
    print(f"{name}: auc {roc_auc_score(y, p, sample_weight=w):.4f} loss {log_loss(y, p, sample_weight=w):.4f} line F {best_f(lines, at, p):.4f}", flush=True)


def best_f(lines, at, p):
    """Mean F1 of pages by words at the best threshold: near what the scorer says, and quick."""
    label, y = lines.label[at], lines.y[at]
    _, page = np.unique(lines.page[at], return_inverse=True)
    w = lines.words[at] * (label < 2)
    top = 0
    for t in (0.3, 0.36, 0.42, 0.48, 0.54):
        kept = p > t
        tp = np.bincount(page, w * (kept & y))
        fp = np.bincount(page, w * (kept & ~y))
        fn = np.bincount(page, w * (~kept & y))
        top = max(top, np.mean(2 * tp / np.maximum(2 * tp + fp + fn, 1)))
    return top


def matrix(out, stage):
    names = json.load(open(f"{out}/{stage}.json"))
    return np.memmap(f"{out}/{stage}.f32", np.float32, "r").reshape(-1, len(names)), names


def first(out):
    lines = Lines(out)
    x, names = matrix(out, "first")
    print(x.shape, flush=True)
    keep, scale = lines.sample(np.random.default_rng(5))
    score = np.zeros(len(lines.y), np.float32)
    for fold in range(FOLDS):
        at = np.flatnonzero(keep & (lines.fold != fold) & (lines.weight > 0))
        model = lgb.train(FIRST, lgb.Dataset(np.ascontiguousarray(x[at]), lines.y[at], weight=(lines.weight * scale)[at], params=FIRST), FIRST_TREES)
        model.save_model(f"{out}/first{fold}.txt")
        rows = np.flatnonzero(lines.fold == fold)
        score[rows] = model.predict(x[rows], raw_score=True, num_threads=THREADS)
    report("first", lines, score)
    gain(model, names)
    np.clip(score, -8, 8).astype(np.float32).tofile(f"{out}/scores.f32")


def gain(model, names, top=30):
    g = model.feature_importance("gain")
    g = g / g.sum()
    print(" ".join(f"{names[k]}={g[k]:.3f}" for k in np.argsort(-g)[:top]), flush=True)


def second(out):
    lines = Lines(out)
    a, names = matrix(out, "first")
    b, more = matrix(out, "second")
    names = names + more
    marked_up = is_marked_up(out)
    params, trees = SECOND[marked_up]
    if marked_up:
        # Only the lines that it is asked about: it need not learn what the first stage knows.
        used, weight = np.abs(np.fromfile(f"{out}/scores.f32", np.float32)) <= CERTAIN, lines.cost
    else:
        # Of text, where more is doubtful, that makes it shy of lists and products: pages of such lose a hundredth.
        used, scale = lines.sample(np.random.default_rng(6))
        weight = lines.weight * scale
    used &= lines.weight > 0
    score = np.full(len(lines.y), np.nan, np.float32)

    def train(at):
        data = np.concatenate([a[at], b[at]], 1)
        return lgb.train(params, lgb.Dataset(data, lines.y[at], weight=weight[at], params=params), trees)

    for fold in range(CHECKED):
        model = train(np.flatnonzero(used & (lines.fold != fold)))
        model.save_model(f"{out}/second{fold}.txt")
        rows = np.flatnonzero(lines.fold == fold)
        for part in np.array_split(rows, 8):
            score[part] = model.predict(np.concatenate([a[part], b[part]], 1), raw_score=True, num_threads=THREADS)
    report("second", lines, score)
    score = mean_of_stages(out, score)
    report("both", lines, score)
    score.tofile(f"{out}/final.f32")
    slope, offset = calibration(lines, score)
    (1 / (1 + np.exp(-slope * score - offset))).astype(np.float32).tofile(f"{out}/chances.f32")
    model = train(np.flatnonzero(used))
    gain(model, names)
    model.save_model(f"{out}/second.txt")


def mean_of_stages(out, second):
    """What is used in the end, see src/page/score.ts: the stages err differently. Where the first is certain, the second is not asked."""
    first = np.fromfile(f"{out}/scores.f32", np.float32)
    return np.where(np.abs(first) > CERTAIN, first, (first + second) / 2).astype(np.float32)


def calibration(lines, score):
    """Slope and offset of Platt's scaling, on scores of sites that the model has not seen."""
    from sklearn.linear_model import LogisticRegression
    use = (lines.label < 2) & np.isfinite(score)
    fit = LogisticRegression(C=1e6).fit(score[use, None], lines.y[use], sample_weight=np.minimum(lines.weight[use], 20))
    return [float(fit.coef_[0][0]), float(fit.intercept_[0])]


LOOSER = dict(objective="regression", num_leaves=8, learning_rate=0.05, min_data_in_leaf=40, feature_fraction=0.3, bagging_fraction=0.6, bagging_freq=1, lambda_l2=10.0,
              num_threads=THREADS, verbose=-1, seed=3, deterministic=True, force_row_wise=True)
LOOSER_TREES = 150
# As in src/page/looseness.ts.
LEAST_GAIN = 0.05


def looser(out):
    """By how much a page's F-score changes where more of it stays."""
    lines = Lines(out)
    names = json.load(open(f"{out}/looser.json"))
    rows = np.fromfile(f"{out}/looser.f32", np.float32).reshape(-1, 2 + len(names))
    page, gain_of, x = rows[:, 0].astype(int), rows[:, 1], rows[:, 2:]
    fold = np.array([fold_of(p["site"]) for p in lines.pages])[page]
    weight = np.array([Lines.page_weight(p) for p in lines.pages])[page]
    train = lambda at: lgb.train(LOOSER, lgb.Dataset(x[at], gain_of[at], weight=weight[at]), LOOSER_TREES)
    score = np.zeros(len(page))
    for k in range(FOLDS):
        score[fold == k] = train(np.flatnonzero(fold != k)).predict(x[fold == k])
    choices, truth = score.reshape(-1, 3), gain_of.reshape(-1, 3)
    best = choices.argmax(1)
    take = choices.max(1) > LEAST_GAIN
    print(f"looser: {len(truth)} pages doubted, {take.sum()} let through more, mean gain of those {truth[np.arange(len(best)), best][take].mean():.4f}", flush=True)
    model = train(np.arange(len(page)))
    gain(model, names, 12)
    model.save_model(f"{out}/looser.txt")


def by_fold(lines, predict):
    score = np.zeros(len(lines.y), np.float32)
    for fold in range(FOLDS):
        rows = np.flatnonzero(lines.fold == fold)
        if len(rows):
            score[rows] = predict(fold, rows)
    return score


def apply_linear(out, other):
    lines, saved = Lines(other), np.load(f"{out}/linear.npz")
    x = slots(other, "word")
    score = by_fold(lines, lambda k, rows: x[rows] @ saved[f"wordWeights{k}"] + saved[f"wordBias{k}"][0])
    np.clip(score, -8, 8).astype(np.float32).tofile(f"{other}/linear.f32")


def apply_first(out, other):
    lines = Lines(other)
    x, _ = matrix(other, "first")
    score = by_fold(lines, lambda k, rows: lgb.Booster(model_file=f"{out}/first{k}.txt").predict(x[rows], raw_score=True, num_threads=THREADS))
    np.clip(score, -8, 8).astype(np.float32).tofile(f"{other}/scores.f32")


def apply_second(out, other):
    lines = Lines(other)
    a, b = matrix(other, "first")[0], matrix(other, "second")[0]
    second = by_fold(lines, lambda k, rows: lgb.Booster(model_file=f"{out}/second{k}.txt").predict(np.concatenate([a[rows], b[rows]], 1), raw_score=True, num_threads=THREADS))
    mean_of_stages(other, second).tofile(f"{other}/final.f32")


DECIDE = dict(objective="binary", num_leaves=8, learning_rate=0.08, min_data_in_leaf=25, feature_fraction=0.4, bagging_fraction=0.7, bagging_freq=1, lambda_l2=3.0,
              num_threads=THREADS, verbose=-1, seed=11, deterministic=True, force_row_wise=True)


# Chosen on the training sites, out of fold: 97 % of the pages and 14 % of the articles get past the gate, 91 % of the pages are
# called pages, .7 % of the articles lose more than 5 %. A stricter gate costs .003 of the pages' F1.
DECISION = dict(gateBelow=-2.0, pageFrom=2.0, carefulBelow=0.02)


def decide(out, *articles):
    """1 = page. Thresholds are chosen out of fold: what share of the articles and of the pages falls on each side."""
    xs, ys, folds, weights = [], [], [], []
    for folder in (out, *articles):
        info = json.load(open(f"{folder}/figures.json"))
        x = np.fromfile(f"{folder}/figures.f32", np.float32).reshape(-1, len(info["names"]))
        pages = [p for p in json.load(open(f"{folder}/pages.json")) if p["lines"]]
        xs.append(x)
        ys.append(np.full(len(x), folder == out))
        folds.append([fold_of(p["site"]) for p in pages])
        # What another extractor left for main text may hold chrome: hardly a clean article.
        weights.append([0.3 if p["gold_by"] == "extractor" and folder != out else 1 for p in pages])
    json.dump(DECISION, open(f"{out}/decision.json", "w"))
    x, y, fold, weight = (np.concatenate(v) for v in (xs, ys, folds, weights))
    group = np.concatenate([np.full(len(v), k) for k, v in enumerate(xs)])
    for name, width, trees in (("gate", info["shapes"], 60), ("decide", x.shape[1], 120)):
        score = np.zeros(len(y))
        train = lambda at: lgb.train(DECIDE, lgb.Dataset(x[at, :width], y[at], weight=weight[at]), trees)
        for k in range(FOLDS):
            score[fold == k] = train(np.flatnonzero(fold != k)).predict(x[fold == k, :width], raw_score=True)
        model = train(np.arange(len(y)))
        model.save_model(f"{out}/{name}.txt")
        gain(model, info["names"], 12)
        np.save(f"{out}/{name}.npy", score)
        for t in (-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5):
            print(name, t, "called page: " + " ".join(f"{f.split('/')[-1]} {np.mean(score[group == g] > t):.4f}" for g, f in enumerate((out, *articles))), flush=True)


if __name__ == "__main__":
    steps = {"linear": linear, "first": first, "second": second, "looser": looser, "apply-linear": apply_linear, "apply-first": apply_first, "apply-second": apply_second, "decide": decide}
    steps[sys.argv[1]](*sys.argv[2:])
