#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Recall, precision, version accuracy and calibration on the labelled images.

usage: accuracy.py [--list] [--write]
  --list   show what was missed, wrong or invented
  --write  put the figures into docs/accuracy.md
Exit 1 when a figure is below its floor in tests/accuracy/floor.tsv."""
import json, pathlib, subprocess, sys, tempfile
import labelled

HERE = pathlib.Path(__file__).parent
NO_DATABASE = {"openwrt-19.07"}  # built with CONFIG_CLEAN_IPKG: its opkg status names no package

def bounds(name):
    """image -> (recall and precision at least, wrong versions at most)"""
    out = {}
    for line in (HERE / name).read_text().splitlines():
        if line and not line.startswith("#"):
            name, recall, precision, wrong = line.split("\t")
            out[name] = (float(recall), float(precision), int(wrong))
    return out

def claims(score, bom, truth):
    """(confidence, right) of every claim about a component that the truth speaks of, or that it does not know."""
    names = {n: c for c, e in truth.items() for n in e["names"]}
    for _, found, version, confidence in score.load_bom(bom):
        hit = next((names[n] for n in sorted(found) if n in names), None)
        if hit is not None and not truth[hit]["required"]:
            continue
        right = bool(hit and version and any(score.same_version(version, v) for v in truth[hit]["versions"]))
        if version and confidence is not None:
            yield confidence, right

def judged(score, text, truth, listed):
    """The claims that TRUTH can judge: not the distribution as a whole, which is no package, and not a package that the
    image's package list has with that very version and TRUTH leaves out."""
    bom = json.loads(text)
    names = {n for e in truth.values() for n in e["names"]}
    bom["components"] = [c for c in bom["components"] if c["type"] != "operating-system" and
                         ("cpe" in c or score.norm_name(c["name"]) in names or (c["name"], c.get("version")) not in listed)]
    return json.dumps(bom)

def package_rows():
    """Packages that an SBOM must name with exactly the version on record."""
    lines = ["", "| image | packages | named with the exact version | recall |", "|---|---|---|---|"]
    failed = []
    for name, image, listed in labelled.packages():
        bom = json.loads(labelled.scan(image, "cyclonedx-json"))
        named = len(listed & {(c["name"], c.get("version")) for c in bom["components"]})
        lines.append(f"| {name} | {len(listed)} | {named} | {named / len(listed):.3f} |")
        if named < len(listed) and name not in NO_DATABASE:
            failed.append(f"{name}: {named} of {len(listed)} packages")
    return lines, failed

def boot_row():
    """Boot loaders, kernels and bare metal: named, and with the version that the bytes show."""
    failed, wants = [], labelled.boot()
    for image, name, version in wants:
        bom = json.loads(labelled.scan(labelled.SHARED / "real" / image, "cyclonedx-json"))
        seen = [c.get("version", "-") for c in bom["components"] if c["name"] == name]
        if seen != ([] if version == "absent" else [version]):
            failed.append(f"{image}: {name} {version}, and not {', '.join(seen) or 'nothing'}")
    return ["", f"Boot loaders, kernels and bare metal: {len(wants) - len(failed)} of {len(wants)} as the bytes show."], failed

def main():
    if not labelled.SHARED.is_dir():
        print("no labelled images beside the checkout: skipped")
        return 0
    score, floor, target = labelled.judge(), bounds("floor.tsv"), bounds("target.tsv")
    lines = ["| image | components | found | exact version | wrong version | no version | invented | recall | precision |",
             "|---|---|---|---|---|---|---|---|---|"]
    points, failed, missed = [], [], []
    lists = {name: listed for name, _, listed in labelled.packages()}
    with tempfile.TemporaryDirectory() as tmp:
        for name, image, truth in labelled.images():
            bom = pathlib.Path(tmp) / f"{name}.json"
            bom.write_text(judged(score, labelled.scan(image, "cyclonedx-json"), score.load_truth(truth), lists.get(name, set())))
            r = json.loads(subprocess.run([sys.executable, labelled.SHARED / "score.py", "--truth", truth, "--sbom", bom,
                                           "--json"], capture_output=True, text=True, check=True).stdout)
            lines.append(f"| {name} | {r['truth']} | {r['found']} | {r['exact']} | {r['wrong_version']} | {r['no_version']} | "
                         f"{r['false_positive']} | {r['recall']:.3f} | {r['precision']:.3f} |")
            points += claims(score, bom, score.load_truth(truth))
            for bound, below in ((floor, failed), (target, missed)):
                low = bound.get(name, (0, 0, 10**6))
                if r["recall"] < low[0] or r["precision"] < low[1] or r["wrong_version"] > low[2]:
                    below.append(f"{name}: recall {r['recall']} (asked {low[0]}), precision {r['precision']} (asked {low[1]}), "
                                 f"wrong versions {r['wrong_version']} (at most {low[2]})")
            if "--list" in sys.argv:
                print(subprocess.run([sys.executable, labelled.SHARED / "score.py", "--truth", truth, "--sbom", bom, "--list"],
                                     capture_output=True, text=True).stdout)
    for rows, lost in (package_rows(), boot_row()):
        lines += rows
        failed += lost
    lines += ["", "| confidence | claims | mean confidence | right |", "|---|---|---|---|"]
    total = len(points) or 1
    brier, ece = sum((c - y) ** 2 for c, y in points) / total, 0.0
    for low in [x / 10 for x in range(10)]:
        bin_ = [(c, y) for c, y in points if min(9, int(c * 10)) == int(round(low * 10))]
        if bin_:
            mean, right = sum(c for c, _ in bin_) / len(bin_), sum(y for _, y in bin_) / len(bin_)
            ece += abs(mean - right) * len(bin_) / total
            lines.append(f"| {low:.1f}-{low + .1:.1f} | {len(bin_)} | {mean:.3f} | {right:.3f} |")
    lines += ["", f"Claims with a version: {len(points)}. Brier score {brier:.4f}, expected calibration error {ece:.4f}."]
    lines += ["", *(f"Below the target: {m}." for m in missed)] if missed else ["", "Every target of tests/accuracy/target.tsv is met."]
    text = "\n".join(lines)
    print(text)
    if "--write" in sys.argv:
        doc = labelled.ROOT / "docs" / "accuracy.md"
        head = doc.read_text().split("<!-- figures -->")[0]
        doc.write_text(head + "<!-- figures -->\n" + text + "\n")
    for f in failed:
        print("BELOW THE FLOOR", f)
    return 1 if failed else 0

sys.exit(main())
