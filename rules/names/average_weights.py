#!/usr/bin/env python3
"""Writes the mean of several weights of the tagger of names: python3 rules/names/average_weights.py OUT IN...

Each was learned with other names swapped in and other invented texts; what only one of them believes counts for little.
"""
import pathlib
import sys

files = [pathlib.Path(path).read_bytes() for path in sys.argv[2:]]
head = files[0].index(b"\n\n") + 2
signed = lambda byte: byte - 256 if byte > 127 else byte
means = bytes(round(sum(map(signed, weights)) / len(files)) & 255 for weights in zip(*(file[head:] for file in files)))
pathlib.Path(sys.argv[1]).write_bytes(files[0][:head] + means)
