"""Writes what the test compares TypeScript's scores with: the same pages scored by LightGBM, NumPy and JAX.

  agree.py MODEL_FOLDER text|html data/page-model.bin test/page/fixtures/pages.jsonl OUT.json

Runs the exporter for the features, so that only the models are told apart."""
import json
import os
import struct
import subprocess
import sys
import tempfile

import lightgbm as lgb
import numpy as np

from train import CERTAIN, EARLY_BELOW, EARLY_GROWTH, EARLY_TREES, FOLDS, Lines, matrix


def header(path):
    data = open(path, "rb").read()
    return json.loads(data[8 : 8 + struct.unpack("<I", data[4:8])[0]])


def packed(path, form, name):
    """The quantised weights as they are shipped."""
    data = open(path, "rb").read()
    head = header(path)
    at = 8 + struct.unpack("<I", data[4:8])[0]
    for key, (kind, length) in head["arrays"].items():
        values = np.frombuffer(data, kind, length, at)
        if key == f"{form}.{name}":
            return values * head[key]["scale"], head[key]["bias"]
        at += -(-values.nbytes // 4) * 4
    raise KeyError(name)


def whole(path, lines, columns, first, odds):
    """The log-odds after the sequence model has read the pages."""
    from sequence import READ_FROM, load, mean_with_trees, network, skipped
    p, low, high, calibration = load(path)
    rows = np.flatnonzero(first > READ_FROM)
    x = np.clip(np.concatenate([columns[rows], np.log1p(skipped(lines, rows))], 1), low, high)
    score = np.zeros(len(first))
    for page in range(len(lines.pages)):
        at = np.flatnonzero(lines.page[rows] == page)
        if len(at):
            score[rows[at]] = network(p, x[at, None], np.ones((len(at), 1), np.float32), first[rows[at], None])[:, 0]
    return mean_with_trees(odds, rows, score, *calibration)


def main(folder, form, model, pages, out):
    from train import slots
    with tempfile.TemporaryDirectory() as work:
        export = lambda stage: subprocess.run(["node", os.path.join(os.path.dirname(__file__), "run.mjs"), "export", stage, pages, work, form], check=True)
        export("slots")
        columns = []
        for name in ("word", "markup") if form == "html" else ("word",):
            weights, bias = packed(model, form, name)
            columns.append(np.clip(slots(work, name) @ weights + bias, -8, 8))
        np.stack(columns, 1).astype(np.float32).tofile(f"{work}/linear.f32")
        export("first")
        x, _ = matrix(work, "first")
        models = [lgb.Booster(model_file=f"{folder}/first{k}.txt") for k in range(FOLDS)]
        each = np.array([m.predict(x, raw_score=True) for m in models])
        if form == "html":
            head = models[0].predict(x, raw_score=True, num_iteration=EARLY_TREES)
            each[0] = np.where(head < EARLY_BELOW, head * EARLY_GROWTH, each[0])
        first = np.clip(np.where(np.abs(each[0]) > CERTAIN, each[0], each.mean(0)), -8, 8)
        first.astype(np.float32).tofile(f"{work}/scores.f32")
        export("second")
        y, _ = matrix(work, "second")
        second = lgb.Booster(model_file=f"{folder}/second.txt").predict(np.concatenate([x, y], 1), raw_score=True)
        second = np.where(np.abs(first) > CERTAIN, first, second)
        stages = {"first": first, "second": second}
        if os.path.exists(f"{folder}/sequence.npz"):
            slope, offset = header(model)[f"{form}.calibration"]
            stages["sequence"] = whole(f"{folder}/sequence.npz", Lines(work), np.concatenate([x, y], 1), first, slope * (first + second) / 2 + offset)
        known = json.load(open(out)) if os.path.exists(out) else {}
        known[form] = {name: [round(float(v), 5) for v in scores] for name, scores in stages.items()}
        json.dump(known, open(out, "w"))


main(*sys.argv[1:])
