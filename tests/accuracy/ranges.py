# SPDX-License-Identifier: Apache-2.0
"""Does the truth lie in what the SBOM says of the version: the exact one, a range, a floor or a ceiling?"""
import json, re

WORDS = {"alpha": -6, "beta": -5, "pre": -4, "rc": -3}

def key(version):
    """An order of upstream versions: numbers by value, alpha to rc before the release, other letters after it."""
    parts = re.findall(r"\d+|[a-z]+", re.sub(r"[-+~].*$", "", version.lower()))
    return [(0, int(p)) if p.isdigit() else (-1 if p in WORDS else 1, WORDS.get(p, 0), p) for p in parts]

def before(a, b):
    for x, y in zip(key(a), key(b)):
        if x != y:
            kinds = (x[0], y[0])
            return kinds[0] < kinds[1] if kinds[0] != kinds[1] else x[1:] < y[1:]
    return len(key(a)) < len(key(b)) and not all(p == (0, 0) for p in key(b)[len(key(a)):])

def inside(version, said):
    """SAID is a vers range: vers:generic/>=1.7|<1.8"""
    for bound in said.split("/", 1)[1].split("|"):
        sign, limit = re.match(r"([<>]=?)?(.*)", bound).groups()
        wrong = {">=": before(version, limit), ">": not before(limit, version), "<=": before(limit, version),
                 "<": not before(version, limit)}.get(sign, key(version) != key(limit))
        if wrong:
            return False
    return True

def rows(groups, boms, figures, listing):
    lines = ["", "| claims | exact versions | right | ranges | with the truth inside | coverage |", "|---|---|---|---|---|---|"]
    all_said, all_right = 0, 0
    for name, images in groups:
        exact, exact_right, ranged, ranged_right = 0, 0, 0, 0
        for image in images:
            for c in json.loads(boms[image.name])["components"]:
                version, entry = c.get("version"), image.entry(c["name"])
                properties = {p["name"]: p["value"] for p in c.get("properties", [])}
                said = properties.get("assay:versionRange")
                if not entry or not entry["required"] or "assay:package" in " ".join(properties) or not (version or said):
                    continue
                right = image.version_right(c["name"], version) if version else any(inside(v, said) for v in entry["versions"])
                exact, exact_right = exact + bool(version), exact_right + bool(version and right)
                ranged, ranged_right = ranged + (not version), ranged_right + bool(not version and right)
                if listing and not right:
                    print(f"{image.name}: {c['name']} {version or said}, not {entry['versions']}")
        said, right = exact + ranged, exact_right + ranged_right
        all_said, all_right = all_said + said, all_right + right
        lines.append(f"| {name} | {exact} | {exact_right} | {ranged} | {ranged_right} | {right / (said or 1):.4f} |")
    figures["interval coverage"] = all_right / (all_said or 1)
    return lines + [f"| all | | | | | {figures['interval coverage']:.4f} |"]
