"""Trains the sequence model: a small recurrent network over the lines of a page. Needs `pip install "jax[cpu]" optax` as well.

  sequence.py OUT   reads what train.py left in OUT; writes OUT/sequence.npz and OUT/chances.f32, the mean of trees and network
                    out of fold

Trees judge lines one by one and learn what a line costs; the network reads a page as a whole and learns the page's F-score
itself, softened: what it gains, it gains by that. It reads only the lines that the first stage does not drop, see
src/page/sequence.ts."""
import sys

import jax
import jax.numpy as jnp
import numpy as np
import optax

from train import FOLDS, Lines, calibration, matrix, report

# As in src/page/sequence.ts: log-odds of the first stage from which a line is read.
READ_FROM = -3.0
# Units that a line's columns are boiled down to, of each direction's memory, and of the last layer.
INPUT, MEMORY, LAST = 16, 16, 24
EPOCHS, BATCH, RATE, DECAY, DROP = 12, 24, 3e-3, 1e-4, 0.4
# How much the page's F-score counts beside the chances of its lines.
F_WEIGHT = 8.0
# Longer pages are trained with by parts. Pages of a batch are filled up to one of these lengths.
PART = 384
LENGTHS = (64, 128, 256, PART, 768, 2048, 8192, 20480)
# From this part of the training on the weights are averaged.
AVERAGED = 0.75


def skipped(lines, rows):
    """How many lines of its page were left out right before and after each."""
    page = lines.page[rows]
    edge = page[1:] != page[:-1]
    above, below = rows - lines.start[page], lines.start[page + 1] - 1 - rows
    between = np.diff(rows) - 1
    before = np.concatenate([above[:1], np.where(edge, above[1:], between)])
    after = np.concatenate([np.where(edge, below[:-1], between), below[-1:]])
    return np.stack([before, after], 1)


class Read:
    """The lines that the network reads, page after page, as columns brought to one scale."""

    def __init__(self, out):
        self.lines = lines = Lines(out)
        self.first = np.fromfile(f"{out}/scores.f32", np.float32)
        self.rows = rows = np.flatnonzero(self.first > READ_FROM)
        self.start = np.searchsorted(rows, lines.start)
        self.x, self.low, self.high, self.mean, self.scale = self.columns(out)
        self.score = self.first[rows]
        self.y = lines.y[rows].astype(np.float32)
        weight = np.minimum(lines.weight, 60)[rows]
        self.weight = (weight / weight.mean()).astype(np.float32)
        words = np.minimum(lines.words, 400) * (lines.label < 2)
        self.words = words[rows].astype(np.float32)
        self.main = np.add.reduceat(words * lines.y, lines.start[:-1]).astype(np.float32)
        self.page_weight = np.array([Lines.page_weight(p) for p in lines.pages], np.float32)
        self.fold = lines.fold[lines.start[:-1]]
        self.length = np.diff(self.start)

    def columns(self, out):
        parts = []
        for stage in ("first", "second"):
            x, names = matrix(out, stage)
            parts.append(np.asarray(x[self.rows], np.float32))
        parts.append(np.log1p(skipped(self.lines, self.rows)).astype(np.float32))
        x = np.concatenate(parts, 1)
        some = x[np.random.default_rng(0).choice(len(x), min(len(x), 60_000), replace=False)]
        low, high = np.quantile(some, [0.002, 0.998], axis=0)
        same = high <= low
        low[same], high[same] = some.min(0)[same], some.max(0)[same]
        for _ in range(2):
            cut = np.clip(some, low, high)
            mean, scale = cut.mean(0), cut.std(0) + 1e-6
            low, high = np.maximum(low, mean - 5 * scale), np.minimum(high, mean + 5 * scale)
        low, high = low.astype(np.float32), high.astype(np.float32)
        for at in range(0, len(x), 50_000):
            x[at : at + 50_000] = (np.clip(x[at : at + 50_000], low, high) - mean) / scale
        return x, low, high, mean, scale

    def batch(self, pages, rng=None):
        """Pages side by side, lines below each other; with `rng`, of long pages a part. Gives the spans of rows too."""
        spans = []
        for page in pages:
            s, e = self.start[page], self.start[page + 1]
            if rng is not None and e - s > PART:
                s += rng.integers(0, e - s - PART + 1)
                e = s + PART
            spans.append((s, e))
        height = next(n for n in LENGTHS if n >= max(e - s for s, e in spans))
        x = np.zeros((height, BATCH, self.x.shape[1]), np.float32)
        read, score, y, weight, words = (np.zeros((height, BATCH), np.float32) for _ in range(5))
        main, page_weight = np.zeros(BATCH, np.float32), np.zeros(BATCH, np.float32)
        for k, (s, e) in enumerate(spans):
            n, whole = e - s, self.length[pages[k]]
            for to, of in ((x, self.x), (score, self.score), (y, self.y), (words, self.words)):
                to[:n, k] = of[s:e]
            read[:n, k] = 1
            weight[:n, k] = self.weight[s:e] * (whole / n)
            main[k] = self.main[pages[k]] if n == whole else self.words[s:e] @ self.y[s:e]
            page_weight[k] = self.page_weight[pages[k]]
        return (x, read, score, y, weight, words, main, page_weight), spans


def init(key, columns):
    keys = iter(jax.random.split(key, 8))
    normal = lambda rows, width: jax.random.normal(next(keys), (rows, width)) / np.sqrt(rows)
    memory = lambda: dict(input=normal(INPUT, 3 * MEMORY), bias=jnp.zeros(3 * MEMORY), recurrent=normal(MEMORY, 3 * MEMORY))
    return dict(
        input=normal(columns, INPUT), inputBias=jnp.zeros(INPUT), down=memory(), up=memory(),
        hidden=normal(2 * MEMORY + INPUT, LAST), hiddenBias=jnp.zeros(LAST), last=normal(LAST, 1)[:, 0] * 0.3, lastBias=jnp.zeros(()), first=jnp.ones(()),
    )


def remember(p, x, read):
    """A gated recurrent unit's memory after each line."""
    n = MEMORY
    gates = x @ p["input"] + p["bias"]

    def step(h, line):
        g, m = line
        r = h @ p["recurrent"]
        reset = jax.nn.sigmoid(g[:, :n] + r[:, :n])
        stay = jax.nn.sigmoid(g[:, n : 2 * n] + r[:, n : 2 * n])
        new = jnp.tanh(g[:, 2 * n :] + reset * r[:, 2 * n :])
        h = (stay * h + (1 - stay) * new) * m + h * (1 - m)
        return h, h

    return jax.lax.scan(step, jnp.zeros((x.shape[1], n)), (gates, read[:, :, None]), unroll=4)[1]


def network(p, x, read, score, key=None):
    """Log-odds of every line; with a key, parts of what it reads are dropped, as in training."""
    drop = lambda k, v, share, shape: v if key is None else v * jax.random.bernoulli(jax.random.fold_in(key, k), 1 - share, shape) / (1 - share)
    x = drop(0, x, DROP / 2, (1, *x.shape[1:]))
    e = jnp.tanh(x @ p["input"] + p["inputBias"])
    e = drop(1, e, DROP, e.shape)
    h = jnp.concatenate([remember(p["down"], e, read), remember(p["up"], e[::-1], read[::-1])[::-1]], -1)
    h = drop(2, h, DROP, h.shape)
    hidden = jax.nn.relu(jnp.concatenate([h, e], -1) @ p["hidden"] + p["hiddenBias"])
    return hidden @ p["last"] + p["lastBias"] + p["first"] * score


def loss(p, batch, key):
    x, read, score, y, weight, words, main, page_weight = batch
    s = network(p, x, read, score, key)
    lines = jnp.sum(weight * read * (jax.nn.softplus(s) - y * s)) / jnp.sum(read)
    kept = jax.nn.sigmoid(s) * read * words
    f = (2 * jnp.sum(kept * y, 0) + 1) / (jnp.sum(kept, 0) + main + 1)
    return lines + F_WEIGHT * jnp.mean(page_weight * (1 - f))


def fit(read, pages, seed):
    rng, key = np.random.default_rng(seed), jax.random.PRNGKey(seed)
    steps = -(-len(pages) // BATCH) * EPOCHS
    rule = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(optax.cosine_onecycle_schedule(steps + 60, RATE, 0.15), weight_decay=DECAY))
    p = init(key, read.x.shape[1])
    state = rule.init(p)

    @jax.jit
    def step(p, state, batch, key):
        value, slope = jax.value_and_grad(loss)(p, batch, key)
        change, state = rule.update(slope, state, p)
        return optax.apply_updates(p, change), state, value

    mean, averaged, done = p, 0, 0
    for epoch in range(EPOCHS):
        values = []
        for chosen in batches(read, pages, rng):
            p, state, value = step(p, state, read.batch(chosen, rng)[0], jax.random.fold_in(key, done))
            values.append(value)
            done += 1
            if done > steps * AVERAGED:
                averaged += 1
                mean = jax.tree.map(lambda m, v: m + (v - m) / averaged, mean, p)
        print(f"epoch {epoch} loss {np.mean([float(v) for v in values]):.4f}", flush=True)
    return mean


def batches(read, pages, rng):
    """Batches of pages of about the same length, in any order."""
    pages, found = rng.permutation(pages), []
    for at in range(0, len(pages), 12 * BATCH):
        part = sorted(pages[at : at + 12 * BATCH], key=lambda page: min(read.length[page], PART))
        found += [part[k : k + BATCH] for k in range(0, len(part), BATCH)]
    rng.shuffle(found)
    return found


def predict(p, read, pages, score):
    run = jax.jit(network)
    pages = sorted(pages, key=lambda page: read.length[page])
    for at in range(0, len(pages), BATCH):
        (x, is_read, first, *_), spans = read.batch(pages[at : at + BATCH])
        found = np.asarray(run(p, x, is_read, first))
        for k, (s, e) in enumerate(spans):
            score[read.rows[s:e]] = found[: e - s, k]


def load(path):
    """A saved network, which reads columns that are clipped but not scaled; what they are clipped to; and its calibration."""
    saved = dict(np.load(path))
    p = {k: v for k, v in saved.items() if "." not in k and k not in ("low", "high", "calibration")}
    for way in ("down", "up"):
        p[way] = {k.split(".")[1]: v for k, v in saved.items() if k.startswith(f"{way}.")}
    return p, saved["low"], saved["high"], saved["calibration"]


def calibrated(read, network_score):
    """Slope and offset for the network's log-odds, on sites that it has not seen."""
    from sklearn.linear_model import LogisticRegression
    lines, rows = read.lines, read.rows[read.lines.label[read.rows] < 2]
    fit = LogisticRegression(C=1e6).fit(network_score[rows, None], lines.y[rows], sample_weight=np.minimum(lines.weight[rows], 20))
    return float(fit.coef_[0][0]), float(fit.intercept_[0])


def mean_with_trees(odds, rows, network_score, slope, offset):
    """What counts in the end: the mean of calibrated log-odds. Lines that are not read keep what the trees say."""
    odds = odds.copy()
    odds[rows] = (odds[rows] + slope * network_score[rows] + offset) / 2
    return odds


def save(out, p, read, slope, offset):
    """Scaling is made part of the weights: what is left to do is to clip a column."""
    flat = {k: np.asarray(v, np.float32) for k, v in p.items() if k not in ("down", "up")}
    for way in ("down", "up"):
        flat.update({f"{way}.{k}": np.asarray(v, np.float32) for k, v in p[way].items()})
    weights = np.asarray(p["input"], np.float64) / read.scale[:, None]
    flat["inputBias"] = (np.asarray(p["inputBias"], np.float64) - read.mean @ weights).astype(np.float32)
    flat["input"] = weights.astype(np.float32)
    np.savez(f"{out}/sequence.npz", low=read.low, high=read.high, calibration=[slope, offset], **flat)


def main(out):
    read = Read(out)
    print(read.x.shape, flush=True)
    used = np.flatnonzero(read.length > 0)
    score = read.first.copy()
    for fold in range(FOLDS):
        p = fit(read, used[read.fold[used] != fold], fold)
        predict(p, read, used[read.fold[used] == fold], score)
    report("sequence", read.lines, score)
    slope, offset = calibrated(read, score)
    trees = np.fromfile(f"{out}/final.f32", np.float32)
    tree_slope, tree_offset = calibration(read.lines, trees)
    odds = mean_with_trees(tree_slope * trees + tree_offset, read.rows, score, slope, offset)
    report("with trees", read.lines, odds)
    (1 / (1 + np.exp(-odds))).astype(np.float32).tofile(f"{out}/chances.f32")
    save(out, fit(read, used, FOLDS), read, slope, offset)


if __name__ == "__main__":
    main(*sys.argv[1:])
