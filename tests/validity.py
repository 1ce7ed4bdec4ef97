#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every SBOM is valid: against what this project demands itself always, against the official schema and the
strict rules when the shared validator is beside the checkout. usage: validity.py ASSAY SOURCE_ROOT [IMAGE...]"""
import json, os, pathlib, re, subprocess, sys, tempfile
import failures, schemas

assay, root = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
validator = root.parent / "shared" / "eval" / "validate-sbom.sh"
images = sorted((root / "samples" / "firmware").glob("*/image.bin"))
images += [p for d in sorted((root / "samples" / "formats").iterdir()) for p in sorted(d.glob("good-*"))[:2]]
images += sorted((root.parent / "shared" / "eval" / "images").glob("*.bin"))
images += map(pathlib.Path, sys.argv[3:])
FORMATS = {"cyclonedx-json": "cdx", "cyclonedx-json@1.7": "cdx17", "spdx-json": "spdx", "spdx-json@3.0": "spdx3"}
ENV = {"SOURCE_DATE_EPOCH": "1700000000", "ASAN_OPTIONS": "detect_leaks=0"}

def fail(image, text):
    failures.fail(f"{image}: {text}")

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
        if (c["type"] != "file" and not c["evidence"]["identity"]) or not c["evidence"]["occurrences"]:
            fail(image, f"{c['name']}: a claim without evidence")
        for o in c["evidence"]["occurrences"]:
            if not o["location"].startswith(doc["metadata"]["component"]["name"]):
                fail(image, f"{c['name']}: location {o['location']} does not start at the image")
        if "cpe" in c and len(re.findall(r"(?<!\\):", c["cpe"])) != 12:
            fail(image, f"{c['name']}: cpe without 13 fields")
    if not any(x["aggregate"] != "complete" for x in doc["compositions"]):
        fail(image, "claims to be complete")

def check_spdx2(image, doc, count):
    """As many packages as components, identifiers that occur once, relationships between them."""
    ids = [p["SPDXID"] for p in doc["packages"]]
    known = {*ids, "SPDXRef-DOCUMENT", "NONE", "NOASSERTION"}
    if len(ids) != count or len(ids) != len(set(ids)):
        fail(image, f"SPDX 2.3: {len(ids)} packages for {count} components, or one id twice")
    if any(not re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", i) for i in ids):
        fail(image, "SPDX 2.3: an identifier with other characters")
    for r in doc["relationships"]:
        if not {r["spdxElementId"], r["relatedSpdxElement"]} <= known:
            fail(image, f"SPDX 2.3: dangling {r}")

def check_spdx3(image, doc, count):
    """The same of the graph; every element is in the document's list."""
    graph = doc["@graph"]
    ids = [e["spdxId"] for e in graph if "spdxId" in e]
    if len(ids) != len(set(ids)) or sum(e["type"] == "software_Package" for e in graph) != count:
        fail(image, "SPDX 3.0.1: an id twice, or not one package a component")
    for e in graph:
        ends = [e[k] for k in ("from", "subject", "suppliedBy", "dataLicense") if k in e]
        ends += [x for k in ("to", "rootElement", "element", "createdBy", "createdUsing") for x in e.get(k, [])]
        for x in ends:
            if x not in ids and not x.startswith("https://spdx.org/rdf/3.0.1/terms/Core/"):
                fail(image, f"SPDX 3.0.1: dangling {x}")
    document = [e for e in graph if e["type"] == "SpdxDocument"]
    if len(document) != 1 or set(document[0]["element"]) != set(ids) - {document[0]["spdxId"]}:
        fail(image, "SPDX 3.0.1: elements outside the document")

def scan(images, base, view):
    """All documents of one scan: {format: file}."""
    files = {f: f"{base}.{view}.{end}.json" for f, end in FORMATS.items()}
    words = [w for f, path in files.items() for w in ("-o", f"{f}={path}")]
    r = subprocess.run([assay, "scan", *map(str, images), "-q", "--view", view, *words], capture_output=True, text=True,
                       env=ENV)
    if r.returncode not in (0, 3):
        fail(images[0], f"exit {r.returncode}: {r.stderr}")
        return {}
    return files

def said_once(component):
    """Without who says what the licence is: 1.6 cannot say of one expression that two say it,
    and writes one beside another licence as a name."""
    bare = [v for one in component.get("licenses", []) for k, v in one.get("license", one).items() if k != "acknowledgement"]
    return {**component, "licenses": [one for i, one in enumerate(bare) if one not in bare[:i]]}

def check_all(image, files):
    docs = {f: json.loads(pathlib.Path(path).read_text()) for f, path in files.items()}
    cdx = docs["cyclonedx-json"]
    check(image, cdx)
    check_spdx2(image, docs["spdx-json"], len(cdx["components"]) + 1)
    check_spdx3(image, docs["spdx-json@3.0"], len(cdx["components"]) + 1)
    if list(map(said_once, docs["cyclonedx-json@1.7"]["components"])) != list(map(said_once, cdx["components"])):
        fail(image, "CycloneDX 1.7 has other components than 1.6")
    return cdx

with tempfile.TemporaryDirectory() as tmp:
    files, documents = [], []
    for n, image in enumerate(images):
        for view in ("full", "actionable"):
            made = scan([image], f"{tmp}/{n}", view)
            if made:
                documents.append(check_all(image, made))
                files.append(made)
    trio = [documents[1], documents[3], documents[1]]
    pair = scan([images[0], images[1], images[0]], f"{tmp}/set", "actionable")
    check_set(trio, json.loads(pathlib.Path(pair["cyclonedx-json"]).read_text()))
    files.append(pair)
    if validator.exists():
        # engine and files; Debian's takes minutes for a graph of SPDX 3, node's is not everywhere
        every = [(name, p) for f in files for name, p in f.items()]
        runs = [(["--strict"], [p for name, p in every if name != "spdx-json@3.0"])]
        modules = schemas.modules()
        if modules:
            runs.append((["--engine=ajv"], [p for _, p in every]))
        else:
            print("no ajv, and npm reaches nothing: SPDX 3 is checked against this project's rules only")
        for words, list_ in runs:
            r = subprocess.run([str(validator), *words, *list_], capture_output=True, text=True,
                               env={**os.environ, "NODE_PATH": str(modules)})
            print(f"{words[0]}: {sum(': VALID ' in l for l in r.stdout.splitlines())} of {len(list_)} valid")
            if r.returncode:
                wrong = [l for l in (r.stdout + r.stderr).splitlines() if ": VALID " not in l]
                fail("validator", "\n".join(wrong[:40]))
    else:
        print("the shared validator is not there: schema check skipped")
if not images:
    fail(root, "no images")
failures.end(f"{len(documents)} documents in {len(FORMATS)} formats, ")
