"""Packs the trained models into the one binary that winnow loads.

  pack.py TEXT HTML DECISION data/page-model.bin     the folders that train.py filled

Little-endian: "WPM1", the length of a JSON header, the header (padded to 4 with spaces), then its arrays one after the
other, each padded to 4. Header: {"arrays": {name: [type, length]}, ...the rest}. Trees of one ensemble are joined: node k
tests `feature[k]` against `threshold[k]` and goes to `left[k]` or `right[k]`, where a negative child -1-j is leaf j."""
import json
import os
import re
import struct
import sys

import numpy as np

from train import FOLDS, Lines, calibration, matrix

REASONS = os.path.join(os.path.dirname(__file__), "../../src/page/reasons.ts")


def parse(path):
    """The trees of a LightGBM text model as dictionaries of arrays."""
    trees = []
    for part in open(path).read().split("\nTree=")[1:]:
        kv = dict(line.split("=", 1) for line in part.split("\n\n")[0].split("\n")[1:] if "=" in line)
        floats = lambda key: np.array(kv.get(key, "").split(), float)
        ints = lambda key: np.array(kv.get(key, "").split(), int)
        trees.append(dict(feature=ints("split_feature"), threshold=floats("threshold"), left=ints("left_child"), right=ints("right_child"), leaf=floats("leaf_value")))
    return trees


def join(paths, scale):
    """One ensemble of all trees; leaf values times `scale`. Rows go left when the value is at most the threshold."""
    feature, threshold, left, right, leaf, roots = [], [], [], [], [], []
    nodes = leaves = 0
    for path in paths:
        for t in parse(path):
            if len(t["feature"]) == 0:
                raise SystemExit(f"{path}: a tree without a split")
            place = lambda child: np.where(child >= 0, child + nodes, child - leaves)
            roots.append(nodes)
            feature.append(t["feature"])
            threshold.append(t["threshold"])
            left.append(place(t["left"]))
            right.append(place(t["right"]))
            leaf.append(t["leaf"] * scale)
            nodes += len(t["feature"])
            leaves += len(t["leaf"])
    cat = np.concatenate
    bound = np.float32(cat(threshold))
    # float32 must not fall on the other side of a float32 feature: round down to keep `value <= threshold` the same.
    bound = np.where(bound > cat(threshold), np.nextafter(bound, np.float32(-np.inf)), bound).astype(np.float32)
    return dict(feature=cat(feature).astype(np.uint16), threshold=bound, left=cat(left).astype(np.int32), right=cat(right).astype(np.int32), leaf=cat(leaf).astype(np.float32), roots=np.array(roots, np.int32))


def sequence(path, name, arrays):
    """Adds the network's matrices to the arrays; gives its single numbers for the header, or None where there is no network."""
    if not os.path.exists(path):
        return None
    saved = np.load(path)
    for key in saved.files:
        if saved[key].ndim and key != "calibration":
            arrays[f"{name}.{key}"] = saved[key].astype(np.float32).ravel()
    return dict(calibration=saved["calibration"].tolist(), lastBias=float(saved["lastBias"]), first=float(saved["first"]))


def reasons(folder, lines):
    """For each figure that can be told in words: how the odds of chrome change with it, in ten bins."""
    source = re.search(r"WORDS.*?= \{(.*?)\n\}", open(REASONS).read(), re.S)[1]
    wanted = [a or b for a, b in re.findall(r"^  (?:'([^']+)'|(\w+)):", source, re.M)]
    use = np.flatnonzero(lines.label < 2)
    use = np.random.default_rng(1).choice(use, min(len(use), 150_000), replace=False)
    chrome, weight = ~lines.y[use], np.minimum(lines.weight[use], 20)
    log_odds = lambda at: np.log((weight[at] @ chrome[at] + 5) / (weight[at] @ ~chrome[at] + 5))
    base = log_odds(slice(None))
    tables = []
    for stage in ("first", "second"):
        x, names = matrix(folder, stage)
        for name in wanted:
            if name not in names:
                continue
            value = x[use, names.index(name)]
            edges = np.unique(np.quantile(value, np.linspace(0.1, 0.9, 9)).astype(np.float32))
            # Most lines have the value of an edge, e.g. 0: a further edge parts what lies above it.
            bins = np.searchsorted(edges, value, side="left")
            tables.append({"column": name, "edges": [round(float(e), 5) for e in edges], "odds": [round(float(log_odds(bins == k) - base), 3) if (bins == k).any() else 0 for k in range(len(edges) + 1)]})
    return tables


def main(text, html, decision, out):
    arrays, header = {}, {}
    for form, folder in (("text", text), ("html", html)):
        lines = Lines(folder)
        saved = np.load(f"{folder}/linear.npz")
        for name in ("word", "markup"):
            if f"{name}Weights" not in saved:
                continue
            w = saved[f"{name}Weights"]
            scale = float(np.abs(w).max() / 127)
            arrays[f"{form}.{name}"] = np.round(w / scale).astype(np.int8)
            header[f"{form}.{name}"] = {"scale": scale, "bias": float(saved[f"{name}Bias"][0])}
        for stage, paths in (("first", [f"{folder}/first{k}.txt" for k in range(FOLDS)]), ("second", [f"{folder}/second.txt"]), ("looser", [f"{folder}/looser.txt"])):
            # Text gains nothing by it.
            if stage == "looser" and form == "text":
                continue
            for key, value in join(paths, 1 / len(paths)).items():
                arrays[f"{form}.{stage}.{key}"] = value
        header[f"{form}.sequence"] = sequence(f"{folder}/sequence.npz", f"{form}.sequence", arrays)
        header[f"{form}.columns"] = json.load(open(f"{folder}/first.json")) + json.load(open(f"{folder}/second.json"))
        header[f"{form}.calibration"] = calibration(lines, np.fromfile(f"{folder}/final.f32", np.float32))
        header[f"{form}.reasons"] = reasons(folder, lines)
    for name in ("gate", "decide"):
        for key, value in join([f"{decision}/{name}.txt"], 1).items():
            arrays[f"{name}.{key}"] = value
    header["decision"] = json.load(open(f"{decision}/decision.json"))
    header["arrays"] = {k: [str(v.dtype), len(v)] for k, v in arrays.items()}
    head = json.dumps(header, separators=(",", ":")).encode()
    head += b" " * (-len(head) % 4)
    with open(out, "wb") as h:
        h.write(b"WPM1" + struct.pack("<I", len(head)) + head)
        for v in arrays.values():
            b = v.tobytes()
            h.write(b + b"\0" * (-len(b) % 4))


main(*sys.argv[1:])
