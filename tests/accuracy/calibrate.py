#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fits signatures/calibration.tsv: counts how often facts of each kind were right on the labelled images.

A sample is one (image, component, kind of fact, version): many files that say the same are one sample, for they are not
independent. Package records are counted against the package lists of the images: name, and exact version.
usage: calibrate.py [--write]"""
import json, sys
import labelled

METHODS = ["banner", "strings", "soname", "symbols", "filename", "lone", "attribute", "getter", "package"]

def main():
    score = labelled.judge()
    counts = {m: [0, 0, 0, 0] for m in METHODS}
    for name, image, truth_file in labelled.images():
        truth = score.load_truth(truth_file)
        names = {n: c for c, e in truth.items() for n in e["names"]}
        components, versions = {}, {}
        for line in labelled.scan(image, "evidence-jsonl").splitlines():
            e = json.loads(line)
            hit = names.get(score.norm_name(e["component"]))
            if e["mentioned"] or e["method"] == "package":
                continue
            method = e["method"]
            components[(e["component"], method)] = hit is not None
            if "version" in e and hit and truth[hit]["required"]:
                right = any(score.same_version(e["version"], v) for v in truth[hit]["versions"])
                versions[(e["component"], method, e["version"])] = right
        for (_, method), right in components.items():
            counts[method][0] += 1
            counts[method][1] += right
        for (_, method, _), right in versions.items():
            counts[method][2] += 1
            counts[method][3] += right
    for name, image, listed in labelled.packages():
        names = {package for package, _ in listed}
        for e in map(json.loads, labelled.scan(image, "evidence-jsonl").splitlines()):
            if e["method"] != "package" or e["type"] == "system":
                continue
            known = e["component"] in names
            row = (1, known, known and "version" in e, (e["component"], e.get("version")) in listed)
            counts["package"] = [a + b for a, b in zip(counts["package"], row)]
    text = "# How often a fact of each kind was right, on labelled files. Written by tests/accuracy/calibrate.py.\n" \
           "# method\tcomponent_tried\tcomponent_right\tversion_tried\tversion_right\n"
    text += "".join(f"{m}\t" + "\t".join(map(str, counts[m])) + "\n" for m in METHODS)
    print(text, end="")
    if "--write" in sys.argv:
        (labelled.ROOT / "signatures" / "calibration.tsv").write_text(text)

main()
