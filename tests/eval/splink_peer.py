#!/usr/bin/env python3
"""Runs Splink on DuckDB for comparison: tests/eval/splink_peer.py historical|generated FILE.csv > clusters

Prints one cluster for each row. Needs the PyPI packages splink, duckdb and pandas in the Python that runs it, outside of
the repository. "historical" has the settings of Splink's own example on those records; "generated" follows the same
pattern for the columns of bench/linkage_records.py.
"""
import logging
import resource
import sys
import time

import duckdb
import pandas
import splink.comparison_library as cl
from splink import Linker, SettingsCreator, block_on

try:
    from splink import DuckDBAPI
except ImportError:
    from splink.backends.duckdb import DuckDBAPI

logging.getLogger("splink").setLevel(logging.ERROR)


def historical():
    return (
        SettingsCreator(
            link_type="dedupe_only",
            unique_id_column_name="unique_id",
            blocking_rules_to_generate_predictions=[
                block_on("first_name", "surname"),
                block_on("surname", "dob"),
                block_on("first_name", "dob"),
                block_on("postcode_fake", "first_name"),
                block_on("postcode_fake", "surname"),
                block_on("dob", "birth_place"),
                block_on("substr(postcode_fake,1,3)", "dob"),
                block_on("substr(postcode_fake,1,3)", "first_name"),
                block_on("substr(postcode_fake,1,3)", "surname"),
                block_on("substr(first_name,1,2)", "substr(surname,1,2)", "substr(dob,1,4)"),
            ],
            comparisons=[
                cl.ForenameSurnameComparison(
                    "first_name", "surname", forename_surname_concat_col_name="first_name_surname_concat"
                ),
                cl.DateOfBirthComparison("dob", input_is_string=True),
                cl.PostcodeComparison("postcode_fake"),
                cl.ExactMatch("birth_place").configure(term_frequency_adjustments=True),
                cl.ExactMatch("occupation").configure(term_frequency_adjustments=True),
            ],
        ),
        [
            "l.first_name = r.first_name and l.surname = r.surname and l.dob = r.dob",
            "substr(l.first_name,1,2) = substr(r.first_name,1,2) and l.surname = r.surname and substr(l.postcode_fake,1,2) = substr(r.postcode_fake,1,2)",
            "l.dob = r.dob and l.postcode_fake = r.postcode_fake",
        ],
        0.6,
        [block_on("first_name", "surname"), block_on("dob")],
    )


def generated():
    return (
        SettingsCreator(
            link_type="dedupe_only",
            unique_id_column_name="unique_id",
            blocking_rules_to_generate_predictions=[
                block_on("ssn"),
                block_on("first_name", "surname", "dob"),
                block_on("surname", "dob"),
                block_on("first_name", "dob"),
                block_on("phone"),
                block_on("email"),
                block_on("zip", "first_name", "surname"),
            ],
            comparisons=[
                cl.ForenameSurnameComparison(
                    "first_name", "surname", forename_surname_concat_col_name="first_name_surname_concat"
                ),
                cl.DateOfBirthComparison("dob", input_is_string=True),
                cl.LevenshteinAtThresholds("ssn", 1),
                cl.ExactMatch("zip").configure(term_frequency_adjustments=True),
                cl.ExactMatch("phone"),
                cl.EmailComparison("email"),
                cl.LevenshteinAtThresholds("street", 3),
            ],
        ),
        ["l.ssn = r.ssn", "l.first_name = r.first_name and l.surname = r.surname and l.dob = r.dob"],
        0.8,
        [block_on("first_name", "surname"), block_on("dob")],
    )


def main():
    settings, rules, recall, training = {"historical": historical, "generated": generated}[sys.argv[1]]()
    rows = pandas.read_csv(sys.argv[2], dtype=str, keep_default_na=False)
    if "unique_id" not in rows:
        rows["unique_id"] = rows.index.astype(str)
    rows = rows.replace("", None)
    rows["first_name_surname_concat"] = rows["first_name"] + " " + rows["surname"]
    order = list(rows["unique_id"])
    begin = time.monotonic()
    api = DuckDBAPI(duckdb.connect())
    table = api.register(rows) if hasattr(api, "register") else None
    linker = Linker(table, settings) if table is not None else Linker(rows, settings, api)
    training_of = linker.training
    training_of.estimate_probability_two_random_records_match(rules, recall=recall)
    training_of.estimate_u_using_random_sampling(max_pairs=5e6)
    for rule in training:
        training_of.estimate_parameters_using_expectation_maximisation(rule)
    pairs = linker.inference.predict(threshold_match_probability=0.2)
    out = linker.clustering.cluster_pairwise_predictions_at_threshold(pairs, threshold_match_probability=0.95)
    clusters = out.as_pandas_dataframe() if hasattr(out, "as_pandas_dataframe") else out.as_duckdbpyrelation().df()
    seconds = time.monotonic() - begin
    usage = resource.getrusage(resource.RUSAGE_SELF)
    print(
        f"seconds {seconds:.1f} cpu {usage.ru_utime + usage.ru_stime:.1f} peak_mib {usage.ru_maxrss / 1024:.0f}",
        file=sys.stderr,
    )
    cluster_of = dict(zip(clusters["unique_id"], clusters["cluster_id"]))
    for row in order:
        print(cluster_of[row])


if __name__ == "__main__":
    main()
