#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every SBOM is valid: against what this project demands itself always, against the official schema and the
strict rules when the shared validator is beside the checkout. usage: validity.py ASSAY SOURCE_ROOT"""
import json, pathlib, re, subprocess, sys, tempfile

assay, root = sys.argv[1], pathlib.Path(sys.argv[2])
validator = root.parent / "shared" / "eval" / "validate-sbom.sh"
images = sorted((root / "samples" / "firmware").glob("*/image.bin"))
images += [p for d in sorted((root / "samples" / "formats").iterdir()) for p in sorted(d.glob("good-*"))[:2]]
images += sorted((root.parent / "shared" / "eval" / "images").glob("*.bin"))
failures = 0

def fail(image, text):
    global failures
    failures += 1
    print(f"FAIL {image}: {text}")

def check_set(documents, doc):
    """Several images in one document: each with what its own document has."""
    refs = [doc["metadata"]["component"]["bom-ref"]] + [c["bom-ref"] for c in doc["components"]]
    depends = {d["ref"]: d["dependsOn"] for d in doc["dependencies"]}
    if len(refs) != len(set(refs)) or set(depends) != set(refs):
        fail("set", "references that occur twice, or without dependencies")
    for d in depends.values():
        if not set(d) <= set(refs):
            fail("set", f"dangling references in {d}")
    images = depends[doc["metadata"]["component"]["bom-ref"]]
    if len(images) != len(documents):
        fail("set", f"{images} are not {len(documents)} images")
    whole = {a for c in doc["compositions"] for a in c.get("assemblies", [])}
    if whole != set(images):
        fail("set", "not every image has its composition")
    by_ref = {c["bom-ref"]: c for c in doc["components"]}
    for ref, one in zip(images, documents):
        if by_ref[ref]["hashes"] != one["metadata"]["component"]["hashes"]:
            fail("set", f"{ref} has other hashes than alone")
        found = [(by_ref[r]["name"], by_ref[r].get("version"), by_ref[r]["evidence"]["identity"]) for r in depends[ref]]
        if found != [(c["name"], c.get("version"), c["evidence"]["identity"]) for c in one["components"]]:
            fail("set", f"{ref} has other components than alone")

def check(image, doc):
    refs = [c["bom-ref"] for c in doc["components"]]
    known = set(refs) | {doc["metadata"]["component"]["bom-ref"]}
    if len(refs) != len(set(refs)):
        fail(image, "a bom-ref occurs twice")
    for d in doc["dependencies"]:
        for ref in [d["ref"], *d["dependsOn"]]:
            if ref not in known:
                fail(image, f"dangling reference {ref}")
    for c in doc["components"]:
        if not c["evidence"]["identity"] or not c["evidence"]["occurrences"]:
            fail(image, f"{c['name']}: a claim without evidence")
        for o in c["evidence"]["occurrences"]:
            if not o["location"].startswith(doc["metadata"]["component"]["name"]):
                fail(image, f"{c['name']}: location {o['location']} does not start at the image")
        if "cpe" in c and len(re.findall(r"(?<!\\):", c["cpe"])) != 12:
            fail(image, f"{c['name']}: cpe without 13 fields")
    if not any(x["aggregate"] != "complete" for x in doc["compositions"]):
        fail(image, "claims to be complete")

with tempfile.TemporaryDirectory() as tmp:
    files = []
    for n, image in enumerate(images):
        out = pathlib.Path(tmp) / f"{n}.cdx.json"
        r = subprocess.run([assay, "scan", str(image), "-o", f"cyclonedx-json={out}"], capture_output=True, text=True,
                           env={"SOURCE_DATE_EPOCH": "1700000000", "ASAN_OPTIONS": "detect_leaks=0"})
        if r.returncode not in (0, 3):
            fail(image, f"exit {r.returncode}: {r.stderr}")
            continue
        check(image, json.loads(out.read_text()))
        files.append(str(out))
    pair, out = [images[0], images[1], images[0]], pathlib.Path(tmp) / "set.cdx.json"
    subprocess.run([assay, "scan", *map(str, pair), "-q", "-o", f"cyclonedx-json={out}"],
                   env={"SOURCE_DATE_EPOCH": "1700000000", "ASAN_OPTIONS": "detect_leaks=0"})
    check_set([json.loads((pathlib.Path(tmp) / f"{n}.cdx.json").read_text()) for n in (0, 1, 0)],
              json.loads(out.read_text()))
    files.append(str(out))
    if validator.exists() and files:
        r = subprocess.run([str(validator), "--strict", *files], capture_output=True, text=True)
        if r.returncode:
            fail("validator", (r.stdout + r.stderr)[-3000:])
    else:
        print("the shared validator is not there: schema check skipped")
print(f"{len(images)} documents, {failures} failures")
sys.exit(1 if failures or not images else 0)
