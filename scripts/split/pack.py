#!/usr/bin/env python3
"""Packs what train.py made into data/split-model.bin: usage pack.py OUT TABLES CUT GATE FILE CHECKS

The format is read by src/split/model.ts: header length, JSON header, sections on multiples of four bytes. CHECKS
(test/split/model-checks.json) gets made-up rows with what LightGBM says of them, for a test that both sides agree."""
import json, os, sys
import lightgbm as lgb
import numpy as np
from train import END, START, slots


def flatten(booster):
    """Trees as flat arrays; leaves are ~index. Read from the model's text: its JSON rounds thresholds."""
    parts = {name: [] for name in ('roots', 'columns', 'thresholds', 'left', 'right', 'leaves')}
    for text in booster.model_to_string().split('\nTree=')[1:]:
        lines = dict(line.split('=', 1) for line in text.split('\n\n')[0].split('\n') if '=' in line)
        numbers = lambda name: np.array(lines.get(name, '').split(), np.float64)
        nodes, leaves = len(parts['columns']), len(parts['leaves'])
        left, right = numbers('left_child').astype(int), numbers('right_child').astype(int)
        parts['roots'].append(nodes if len(left) else ~leaves)
        for name, children in (('left', left), ('right', right)):
            parts[name].extend(np.where(children < 0, children - leaves, children + nodes))
        parts['columns'].extend(numbers('split_feature').astype(int))
        parts['thresholds'].extend(numbers('threshold'))
        parts['leaves'].extend(numbers('leaf_value'))
    types = {'roots': np.int32, 'columns': np.uint8, 'left': np.int32, 'right': np.int32, 'leaves': np.float32}
    return {name: round_down(values) if name == 'thresholds' else np.array(values, types[name]) for name, values in parts.items()}


def round_down(values):
    """A value of single precision lies at or below a threshold just where it lies at or below the largest such value."""
    exact = np.array(values, np.float64)
    rounded = exact.astype(np.float32)
    return np.where(rounded > exact, np.nextafter(rounded, np.float32(-np.inf)), rounded).astype(np.float32)


ENSEMBLES = ('quick', 'likely', 'first', 'second', 'third', 'place')


def write_checks(path, boosters, readers, scale, width):
    """Rows of values at which the trees divide, or just above: where two sides would differ first."""
    rng = np.random.default_rng(5)
    values = [[] for _ in range(width)]
    for booster in boosters.values():
        trees = flatten(booster)
        for column, threshold in zip(trees['columns'], trees['thresholds']):
            values[column].append(threshold)

    def pick(seen):
        if not seen:
            return 0.0
        value, aside = rng.choice(seen), rng.integers(-1, 2)
        # LightGBM takes what is all but zero for zero; no cue is.
        if abs(value) < 1e-30:
            return 0.0
        return float(value) if aside == 0 else float(np.nextafter(value, np.float32(aside * np.inf)))

    rows = [[pick(seen) for seen in values] for _ in range(6)]
    ids = rng.integers(0, 65536, 44)
    said = {name: [float(booster.predict([row[: booster.num_feature()]], raw_score=True)[0]) for row in rows] for name, booster in boosters.items()}
    reads = {name: float(readers[name][slots(part, BUCKETS[: len(part)])].sum() * scale) for name, part in (('starts', ids[:START]), ('ends', ids[START:]))}
    json.dump({'rows': rows, 'sums': said, 'ids': ids.tolist(), 'reads': reads}, open(path, 'w'))


BUCKETS = np.array([k + 1 if k < 4 else 5 if k < 12 else 6 for k in range(max(START, END))])


def main():
    out, tables, cut, gate, target, checks = sys.argv[1:7]
    meta = json.load(open(os.path.join(out, 'model.json')))
    sections = {'weights': np.fromfile(os.path.join(tables, 'weights.bin'), np.uint8), 'starters': np.fromfile(os.path.join(tables, 'starters.bin'), np.int8),
                'starts': np.fromfile(os.path.join(out, 'starts.i8'), np.int8), 'ends': np.fromfile(os.path.join(out, 'ends.i8'), np.int8)}
    boosters = {name: lgb.Booster(model_file=os.path.join(out, f'{name}.txt')) for name in ENSEMBLES}
    write_checks(checks, boosters, sections, meta['scale'], len(meta['cues']) + len(meta['second']))
    for name, booster in boosters.items():
        for part, array in flatten(booster).items():
            sections[f'{name}.{part}'] = array
        if name in meta['exits']:
            sections[f'{name}.exits'] = np.array(meta['exits'][name], np.float32)
    types = {'uint8': 'u8', 'int8': 'i8', 'int32': 'i32', 'float32': 'f32'}
    header = json.dumps({'format': 'winnow-split-3', 'columns': meta['cues'] + meta['second'], 'scale': meta['scale'],
                         'thresholds': {'cut': float(cut), 'gate': float(gate)},
                         'sections': [{'name': name, 'type': types[str(array.dtype)], 'length': len(array)} for name, array in sections.items()]}).encode()
    with open(target, 'wb') as file:
        def pad():
            file.write(b'\0' * (-file.tell() % 4))

        file.write(len(header).to_bytes(4, 'little'))
        file.write(header)
        pad()
        for array in sections.values():
            file.write(array.tobytes())
            pad()


if __name__ == '__main__':
    main()
