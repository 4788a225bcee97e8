"""Trains the notice model. See scripts/notice/README.md for the commands.

  train.py CONTENT LINES data/notice-model.bin     what export.ts wrote of articles and of labelled lines

Logistic regression over hashed words, pairs and triples; bounds are read off articles of documents that the fold's model has
not seen; one more, over the notices alone, tells their category."""
import hashlib
import json
import os
import struct
import sys

import numpy as np
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import LogisticRegression

# As in src/notice/features.ts.
SLOTS = 1 << 20
CATEGORY_SLOTS = 1 << 14
FOLDS = 3
# Of how many stretches of articles one may score as much, from the loosest bound on.
ONE_IN = [2, 10, 30, 100, 300, 1000, 3000, 10000]
RATES = [1 / n for n in ONE_IN]
PLACES = ("line", "sentence")
KINDS = ("label", "line", "sentence")
# A labelled line weighs as much as so many stretches of articles; of several ways to read it each less, and all together more.
LABELLED = 3.0
# No kind of notice: look-alikes, and what other finders call what they know no better name for.
NO_KIND = {"content", "chrome", "custom"}
# Categories with fewer lines are none of their own.
LEAST_LINES = 40
# What tells of the article, and what is told by more than its words: neither notices nor content here.
NOT_WORDED = {"byline", "author-bio", "date-stamp", "read-time", "caption", "credit", "category-label", "separator", "duplicate", "url-line", "repeated", "invisible", "truncated"}
# A bound is read off no fewer stretches above it.
LEAST_COUNTED = 2
# Bounds of fewer stretches are none.
LEAST_OWN = 20
# Of the strictest a document counts for so many at most: one that is a list of commands would speak for all.
MOST_OF_ONE = 3
STRICT = 1 / 300
FIT = dict(solver="liblinear", max_iter=200)
STRENGTH = float(os.environ.get("STRENGTH", "30"))


class Stretches:
    """Exported stretches: one row of features for each, and what is known of it."""

    def __init__(self, path, slots=SLOTS):
        self.told = json.load(open(f"{path}.json"))
        ends = np.fromfile(f"{path}.ends", np.int32).astype(np.int64)
        starts = np.concatenate([[0], ends])
        size = np.diff(starts)
        values = np.repeat(1 / np.sqrt(np.maximum(size, 1)), size).astype(np.float32)
        index = np.fromfile(f"{path}.slots", np.int32) & (slots - 1)
        self.x = csr_matrix((values, index, starts), shape=(len(ends), slots))
        self.x.sum_duplicates()
        self.place = np.array([PLACES.index(t["place"]) for t in self.told])

    def keep(self, rows):
        self.told = [self.told[k] for k in rows]
        self.x, self.place = self.x[rows], self.place[rows]

    def column(self, name):
        return np.array([t.get(name) or "" for t in self.told])


def fold_of(doc):
    return int(hashlib.sha1(doc.encode()).hexdigest(), 16) % FOLDS


def fit(content, lines, is_notice, rows):
    x = vstack([content.x[rows], lines.x])
    y = np.concatenate([np.zeros(len(rows)), is_notice])
    weight = np.concatenate([np.ones(len(rows)), LABELLED / np.sqrt(lines.column("ways").astype(float))])
    return LogisticRegression(C=STRENGTH, **FIT).fit(x, y, sample_weight=weight)


def unseen_scores(content, lines, is_notice):
    fold = np.array([fold_of(doc) for doc in content.column("doc")])
    score = np.zeros(len(fold))
    for k in range(FOLDS):
        model = fit(content, lines, is_notice, np.flatnonzero(fold != k))
        at = np.flatnonzero(fold == k)
        score[at] = model.decision_function(content.x[at])
    return score


def capped(score, doc):
    """The scores, but for those of a document behind its highest few: these count as low as any."""
    order = np.lexsort((-score, doc))
    first = np.concatenate([[True], doc[order][1:] != doc[order][:-1]])
    starts = np.flatnonzero(first)
    rank = np.arange(len(order)) - np.repeat(starts, np.diff(np.append(starts, len(order))))
    least = score.min()
    result = score.copy()
    result[order[rank >= MOST_OF_ONE]] = least
    return result


def quantiles(score, doc):
    own, many = capped(score, doc), 1 - np.array(RATES)
    return np.maximum.accumulate([np.quantile(own if rate <= STRICT else score, at) for rate, at in zip(RATES, many)])


def bounds_of(content, score, languages):
    """By language and kind the scores that so few stretches of articles reach. A language with too few of them to tell the
    strictest takes the steps from bound to bound from all languages together. Articles that were written for this are tamer than
    those of the web: with them alone, each bound is the next stricter one."""
    lang, doc, kind = content.column("lang"), content.column("doc"), content.column("kind")
    is_written = content.column("written") == True
    usual = {name: quantiles(score[here], doc[here]) for name in KINDS for here in [(kind == name) & ~is_written]}
    bounds = {}
    for language in languages:
        bounds[language] = {}
        # Labels last: a language with few of them takes their distance from lines from all together.
        for name in reversed(KINDS):
            mine = (kind == name) & (lang == language)
            own = score[mine]
            if len(own) < LEAST_OWN:
                found = [line + step for line, step in zip(bounds[language]["line"], usual[name] - usual["line"])]
            else:
                told = quantiles(own, doc[mine])
                enough = [j for j, rate in enumerate(RATES) if rate * len(own) >= LEAST_COUNTED]
                last = enough[-1]
                steps = told[last] + usual[name] - usual[name][last]
                found = [float(told[j]) if j in enough else float(max(told[j], steps[j])) for j in range(len(RATES))]
                if is_written[mine].all():
                    found = found[1:] + [2 * found[-1] - found[-2]]
            bounds[language][name] = [float(bound) for bound in np.maximum.accumulate(found)]
            print(language, name, len(own), [f"{b:.2f}" for b in bounds[language][name]], flush=True)
    return bounds


def medians(content, score):
    """The median of the sentences of each document that has several."""
    doc = content.column("doc")
    at = np.flatnonzero(content.place == 1)
    order = at[np.argsort(doc[at], kind="stable")]
    groups = np.split(score[order], np.flatnonzero(doc[order][1:] != doc[order][:-1]) + 1)
    return [np.median(g) for g in groups if len(g) >= 6]


def quantize(weights):
    """Bytes, and what one of them is worth; the few that say most are cut off rather than all others levelled."""
    scale = np.quantile(np.abs(weights[weights != 0]), 0.9999) / 127
    return np.clip(np.round(weights / scale), -127, 127).astype(np.int8), float(scale)


def write(path, header, sections):
    types = {"int8": "i8"}
    header["sections"] = [dict(name=n, type=types[str(a.dtype)], length=len(a)) for n, a in sections.items()]
    head = json.dumps(header, separators=(",", ":")).encode()
    pad = lambda b: b + b"\0" * (-len(b) % 4)
    with open(path, "wb") as f:
        f.write(pad(struct.pack("<I", len(head)) + head))
        for array in sections.values():
            f.write(pad(array.tobytes()))


def main(content_path, lines_path, out):
    content, lines, narrow = Stretches(content_path), Stretches(lines_path), Stretches(lines_path, CATEGORY_SLOTS)
    # The files of labelled lines are named after their language.
    languages = sorted({os.path.basename(f).split(".")[0].split("-")[0] for f in lines.column("file")})
    worded = np.flatnonzero(~np.isin(lines.column("category"), list(NOT_WORDED)))
    lines.keep(worded)
    narrow.keep(worded)
    category = lines.column("category")
    is_notice = (category != "content").astype(float)
    content.keep(np.flatnonzero(np.isin(content.column("lang"), languages)))
    print(f"{int(is_notice.sum())} notices, {int((1 - is_notice).sum())} look-alikes, {len(content.told)} stretches of articles, {languages}", flush=True)

    score = unseen_scores(content, lines, is_notice)
    bounds = bounds_of(content, score, languages)
    usual = float(np.quantile(medians(content, score), 0.9))
    model = fit(content, lines, is_notice, np.arange(len(content.told)))
    weights, scale = quantize(model.coef_[0])

    kinds = [c for c in sorted(set(category) - NO_KIND) if (category == c).sum() >= LEAST_LINES]
    at = np.flatnonzero(np.isin(category, kinds))
    teller = LogisticRegression(C=STRENGTH, max_iter=400).fit(narrow.x[at], category[at])
    told, told_scale = quantize(teller.coef_)
    assert list(teller.classes_) == kinds
    header = dict(format="winnow-notice-3", slots=SLOTS, scale=scale, bias=float(model.intercept_[0]), bounds=bounds, oneIn=ONE_IN, usual=usual,
                  categories=kinds, categoryBias=[float(b) for b in teller.intercept_], categoryScale=told_scale)
    write(out, header, {"weights": weights, "categories": told.reshape(-1)})
    print("usual", usual, "categories", len(kinds), os.path.getsize(out), "bytes", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
