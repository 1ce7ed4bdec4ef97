#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Recall, precision, version accuracy and calibration on the labelled images and packages.

usage: accuracy.py [--list] [--write]
  --list   show what was missed, wrong or invented
  --write  put the figures into docs/accuracy.md
Exit 1 when a figure is worse than its floor in tests/accuracy/floor.tsv or figures.tsv."""
import json, pathlib, subprocess, sys, tempfile
import attribution, calibrate, labelled, model, ranges

HERE = pathlib.Path(__file__).parent
NO_DATABASE = {"openwrt-19.07"}  # built with CONFIG_CLEAN_IPKG: its opkg status names no package
LISTING = "--list" in sys.argv

def rows_of(name):
    lines = (HERE / name).read_text().splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]

def bounds(name):
    """image -> (recall and precision at least, wrong versions at most)"""
    return {image: (float(recall), float(precision), int(wrong)) for image, recall, precision, wrong in rows_of(name)}

def judged(score, text, truth, listed):
    """The claims that TRUTH can judge: not the distribution as a whole, which is no package, and not a package that the
    image's package list has with that very version and TRUTH leaves out."""
    bom = json.loads(text)
    names = {n for e in truth.values() for n in e["names"]}
    bom["components"] = [c for c in bom["components"] if c["type"] != "operating-system" and
                         ("cpe" in c or score.norm_name(c["name"]) in names or (c["name"], c.get("version")) not in listed)]
    return json.dumps(bom)

def image_rows(score, boms, failed, missed):
    lines = ["| image | components | found | exact version | wrong version | no version | invented | recall | precision |",
             "|---|---|---|---|---|---|---|---|---|"]
    floor, target = bounds("floor.tsv"), bounds("target.tsv")
    lists = {name: listed for name, _, listed in labelled.packages()}
    with tempfile.TemporaryDirectory() as tmp:
        for name, _, truth in labelled.images():
            bom = pathlib.Path(tmp) / f"{name}.json"
            bom.write_text(judged(score, boms[name], score.load_truth(truth), lists.get(name, set())))
            command = [sys.executable, labelled.SHARED / "score.py", "--truth", truth, "--sbom", bom]
            r = json.loads(subprocess.run([*command, "--json"], capture_output=True, text=True, check=True).stdout)
            lines.append(f"| {name} | {r['truth']} | {r['found']} | {r['exact']} | {r['wrong_version']} | {r['no_version']} | "
                         f"{r['false_positive']} | {r['recall']:.3f} | {r['precision']:.3f} |")
            for bound, below in ((floor, failed), (target, missed)):
                low = bound.get(name, (0, 0, 10**6))
                if r["recall"] < low[0] or r["precision"] < low[1] or r["wrong_version"] > low[2]:
                    below.append(f"{name}: recall {r['recall']} (asked {low[0]}), precision {r['precision']} (asked {low[1]}), "
                                 f"wrong versions {r['wrong_version']} (at most {low[2]})")
            if LISTING:
                print(subprocess.run([*command, "--list"], capture_output=True, text=True).stdout)
    return lines

def package_rows(failed):
    """Packages that an SBOM must name with exactly the version on record."""
    lines = ["", "| image | packages | named with the exact version | recall |", "|---|---|---|---|"]
    for name, image, listed in labelled.packages():
        bom = json.loads(labelled.scan(image, "cyclonedx-json"))
        named = len(listed & {(c["name"], c.get("version")) for c in bom["components"]})
        lines.append(f"| {name} | {len(listed)} | {named} | {named / len(listed):.3f} |")
        if named < len(listed) and name not in NO_DATABASE:
            failed.append(f"{name}: {named} of {len(listed)} packages")
    return lines

def deb_rows(debs, boms, figures):
    """One component in one package; also.tsv's copies are no errors."""
    known, found, exact, wrong, invented = 0, 0, 0, 0, 0
    for deb in debs:
        want = next(iter(deb.truth))
        known += deb.known
        for c in json.loads(boms[deb.name])["components"]:
            if any(p["name"] == "assay:package:type" for p in c.get("properties", [])):
                continue  # a record says so: a crate, a Go module, the same project's egg-info
            if not deb.knows(c["name"]):
                invented += 1
                if LISTING:
                    print(f"{deb.name}: invented {c['name']} {c.get('version')}")
            elif c["name"] == want:
                found += 1
                right = c.get("version") and deb.version_right(want, c["version"])
                exact += bool(right)
                wrong += bool(c.get("version")) and not right
                if LISTING and c.get("version") and not right:
                    print(f"{deb.name}: {c['version']} is wrong")
    figures["debian precision"] = (exact + (found - exact - wrong)) / ((found + invented) or 1)
    figures["debian wrong versions"] = wrong
    return ["", "| Debian packages | of known components | found | exact version | wrong version | invented | precision |",
            "|---|---|---|---|---|---|---|",
            f"| {len(debs)} | {known} | {found} | {exact} | {wrong} | {invented} | {figures['debian precision']:.3f} |"]

def shown(score, boms, figures):
    """The claims with a version as the SBOMs of the images show them, package records included."""
    points, more = [], labelled.also()
    for name, _, path in labelled.images():
        truth = score.load_truth(path)
        names = {n: c for c, e in truth.items() for n in e["names"]}
        for c in json.loads(boms[name])["components"]:
            said = [i["confidence"] for i in c.get("evidence", {}).get("identity", []) if i["field"] == "version"]
            entry = truth.get(names.get(score.norm_name(c["name"])))
            if c.get("version") and said and entry and entry["required"]:
                right = c["version"] in more.get(name, {}).get(c["name"], ()) or \
                    any(score.same_version(c["version"], v) for v in entry["versions"])
                points.append((max(said), right))
    error = figures["calibration error, as shown"] = model.calibration_error(points)
    return [f"| images, as the SBOM shows them | in sample | component and version | {len(points)} | "
            f"{sum(y for _, y in points) / (len(points) or 1):.3f} | {model.brier(points):.4f} | {error:.4f} |"]

def calibration_rows(groups, boms, figures):
    """The same claims twice: with rates counted on everything, and with rates counted on other components only."""
    everything = [image for _, images in groups for image in images]
    whole = model.count(everything)
    without = [model.count(everything, fold) for fold in range(model.FOLDS)]
    ways = (("in sample", lambda c: whole), ("cross-validated", lambda c: without[model.fold(c)]))
    lines = ["", "| claims | rates | about | number | right | Brier score | calibration error |", "|---|---|---|---|---|---|---|"]
    tables = []
    for name, images in groups + [("all", everything)]:
        for way, counts_of in ways:
            points = ([], [])
            for image in images:
                for part, more in zip(points, model.claims(image, counts_of)):
                    part += more
            for about, part in zip(("the component", "component and version"), points):
                if not part:
                    continue
                error = model.calibration_error(part)
                lines.append(f"| {name} | {way} | {about} | {len(part)} | {sum(y for _, y in part) / len(part):.3f} | "
                             f"{model.brier(part):.4f} | {error:.4f} |")
                if name == "all":
                    figures[f"calibration error, {about}, {way}"] = error
                    tables += [f"| {way} | {about} | {low:.2f}-{high:.2f} | {n} | {mean:.3f} | {right:.3f} |"
                               for low, high, n, mean, right in model.bins(part)]
    for image in everything:
        model.check(calibrate.read(), image)
    lines += shown(labelled.judge(), boms, figures)
    return lines + ["", "| rates | about | confidence | claims | mean confidence | right |", "|---|---|---|---|---|---|"] + tables

def judge_figures(figures, failed, missed):
    for name, sense, floor, target in rows_of("figures.tsv"):
        if name not in figures:
            continue
        worse = (lambda a, b: a < b) if sense == "least" else (lambda a, b: a > b)
        for bound, below in ((floor, failed), (target, missed)):
            if bound != "-" and worse(figures[name], float(bound)):
                below.append(f"{name}: {figures[name]:.4f} (at {sense} {bound})")

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
    score, failed, missed, figures = labelled.judge(), [], [], {}
    pictures, debs = labelled.everything()
    boms = {image.name: labelled.scan(image.path, "cyclonedx-json") for image in pictures + debs}
    lines = image_rows(score, boms, failed, missed) + package_rows(failed)
    rows, lost = boot_row()
    lines += rows
    failed += lost
    lines += attribution.rows(figures, LISTING)
    if debs:
        lines += deb_rows(debs, boms, figures)
    else:
        print("no labelled packages: tests/accuracy/corpus.py fetches them")
    groups = [("images", pictures)] + ([("Debian packages", debs)] if debs else [])
    lines += ranges.rows(groups, boms, figures, LISTING)
    lines += calibration_rows(groups, boms, figures)
    if not debs:  # rates are counted with the packages
        figures = {name: value for name, value in figures.items() if not name.startswith("calibration")}
    judge_figures(figures, failed, missed)
    lines += ["", *(f"Below the target: {m}." for m in missed)] if missed else ["", "Every target is met."]
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
