#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fits signatures/calibration.tsv: counts how often facts of each kind were right on the labelled images and packages.

What a sample is, model.py says. Package records are counted against the package lists of the images: name, and exact
version. Run corpus.py first: without its packages the counts are those of the images alone.
usage: calibrate.py [--write]"""
import json, sys
import labelled, model

TABLE = labelled.ROOT / "signatures" / "calibration.tsv"

def records():
    """Package records: tried, right, and the same for their versions"""
    counts = [0, 0, 0, 0]
    for _, image, listed in labelled.packages():
        names = {package for package, _ in listed}
        for e in map(json.loads, labelled.scan(image, "evidence-jsonl").splitlines()):
            if e["method"] != "package" or e["type"] == "system":
                continue
            known = e["component"] in names
            row = (1, known, known and "version" in e, (e["component"], e.get("version")) in listed)
            counts = [a + b for a, b in zip(counts, row)]
    return counts

def read():
    """The counts that the program was built with."""
    rows = (line.split("\t") for line in TABLE.read_text().splitlines() if not line.startswith("#"))
    return {row[0]: [int(x) for x in row[1:]] for row in rows}

def main():
    pictures, debs = labelled.everything()
    if not debs:
        print("no labelled packages (tests/accuracy/corpus.py fetches them): images alone", file=sys.stderr)
    counts = model.count(pictures + debs)
    counts["package"] = records()
    text = "# How often a fact of each kind was right, on labelled files. Written by tests/accuracy/calibrate.py.\n" \
           "# method\tcomponent_tried\tcomponent_right\tversion_tried\tversion_right\n"
    text += "".join(f"{m}\t" + "\t".join(map(str, counts[m])) + "\n" for m in model.METHODS + ["package", "several", "bound"])
    print(text, end="")
    if "--write" in sys.argv:
        TABLE.write_text(text)

if __name__ == "__main__":
    main()
