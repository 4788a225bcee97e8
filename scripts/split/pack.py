#!/usr/bin/env python3
"""Packs what train.py made into data/split-model.bin: usage pack.py OUT TABLES CUT GATE FILE

The format is read by src/split/model.ts: header length, JSON header, sections on multiples of four bytes."""
import json, os, sys
import lightgbm as lgb
import numpy as np


def flatten(model):
    """Trees as flat arrays; leaves are ~index."""
    roots, columns, thresholds, left, right, leaves = [], [], [], [], [], []

    def add(node):
        if 'leaf_value' in node:
            leaves.append(node['leaf_value'])
            return ~(len(leaves) - 1)
        at = len(columns)
        columns.append(node['split_feature'])
        thresholds.append(node['threshold'])
        left.append(0)
        right.append(0)
        left[at], right[at] = add(node['left_child']), add(node['right_child'])
        return at

    for tree in model.dump_model()['tree_info']:
        roots.append(add(tree['tree_structure']))
    return {'roots': np.array(roots, np.int32), 'columns': np.array(columns, np.uint8), 'thresholds': round_down(thresholds),
            'left': np.array(left, np.int32), 'right': np.array(right, np.int32), 'leaves': np.array(leaves, np.float32)}


def round_down(values):
    """A value of single precision lies at or below a threshold just where it lies at or below the largest such value."""
    exact = np.array(values, np.float64)
    rounded = exact.astype(np.float32)
    return np.where(rounded > exact, np.nextafter(rounded, np.float32(-np.inf)), rounded).astype(np.float32)


def main():
    out, tables, cut, gate, target = sys.argv[1:6]
    meta = json.load(open(os.path.join(out, 'model.json')))
    sections = {'weights': np.fromfile(os.path.join(tables, 'weights.bin'), np.uint8), 'starters': np.fromfile(os.path.join(tables, 'starters.bin'), np.int8),
                'starts': np.fromfile(os.path.join(out, 'starts.i8'), np.int8), 'ends': np.fromfile(os.path.join(out, 'ends.i8'), np.int8)}
    for name in ('quick', 'first', 'second', 'third', 'place'):
        for part, array in flatten(lgb.Booster(model_file=os.path.join(out, f'{name}.txt'))).items():
            sections[f'{name}.{part}'] = array
    types = {'uint8': 'u8', 'int8': 'i8', 'int32': 'i32', 'float32': 'f32'}
    header = json.dumps({'format': 'winnow-split-2', 'columns': meta['cues'] + meta['second'], 'scale': meta['scale'],
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
