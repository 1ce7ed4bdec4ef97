#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Real SBOMs beside the checkout, read by sbom_read and counted here by the rules of each format:
the same components, versions, purls, hashes and dependencies. usage: sboms.py SBOM_FACTS SOURCE_ROOT"""
import collections, json, pathlib, subprocess, sys

program, root = sys.argv[1], pathlib.Path(sys.argv[2])
shared = root.parent / "shared" / "sboms"
problems = []

def plain(word):
    return "".join(c for c in word if c.isalnum()).lower()

def one(name, version, purl, hashes):
    return (name, version, purl, tuple(sorted((plain(a), v.lower()) for a, v in hashes)))

def cyclonedx(doc):
    todo = list(doc.get("components", []))
    primary = doc.get("metadata", {}).get("component")
    if primary:
        todo.append(primary)
    found, refs = [], set()
    while todo:
        c = todo.pop()
        refs.add(c.get("bom-ref"))
        todo += c.get("components", [])
        found.append(one(c["name"], c.get("version") or None, c.get("purl"),
                         [(h["alg"], h["content"]) for h in c.get("hashes", [])]))
    edges = [(d["ref"], t) for d in doc.get("dependencies", []) if d["ref"] in refs
             for t in d.get("dependsOn", []) + d.get("provides", []) if t in refs]
    return found, edges

def spdx2(doc):
    found, ids = [], set()
    for p in doc.get("packages", []) + doc.get("files", []):
        ids.add(p["SPDXID"])
        purls = [r["referenceLocator"] for r in p.get("externalRefs", []) if r["referenceType"] == "purl"]
        found.append(one(p.get("name") or p.get("fileName"), p.get("versionInfo"), (purls or [None])[0],
                         [(c["algorithm"], c["checksumValue"]) for c in p.get("checksums", [])]))
    back = {"DEPENDENCY_OF", "CONTAINED_BY", "DESCRIBED_BY", "RUNTIME_DEPENDENCY_OF"}
    edges = []
    for r in doc.get("relationships", []):
        a, b = r["spdxElementId"], r["relatedSpdxElement"]
        if a in ids and b in ids:
            edges.append((b, a) if r["relationshipType"] in back else (a, b))
    for p in doc.get("packages", []):
        edges += [(p["SPDXID"], f) for f in dict.fromkeys(p.get("hasFiles", [])) if f in ids]
    return found, edges

def spdx3(doc):
    found, ids, edges = [], set(), []
    for e in doc["@graph"]:
        if e["type"] in ("software_Package", "software_File"):
            ids.add(e["spdxId"])
            purls = [e["software_packageUrl"]] if "software_packageUrl" in e else []
            purls += [i["identifier"] for i in e.get("externalIdentifier", [])
                      if i["externalIdentifierType"] == "packageUrl"]
            found.append(one(e["name"], e.get("software_packageVersion"), (purls or [None])[0],
                             [(h["algorithm"], h["hashValue"]) for h in e.get("verifiedUsing", [])]))
    for e in doc["@graph"]:
        if e["type"].endswith("Relationship") and "License" not in e["relationshipType"] \
                and e["relationshipType"] != "hasEvidence" and e["from"] in ids:
            edges += [(e["from"], t) for t in e["to"] if t in ids]
    return found, edges

def seen(facts):
    all_of = facts["components"] + ([facts["primary"]] if facts["primary"] else [])
    # an edge whose end has no name is the document's, and not counted
    return ([one(c["name"], c["version"], c["purl"], c["hashes"]) for c in all_of],
            [(a, b) for a, b, *_ in facts["edges"] if a and b], )

def compare(path):
    doc = json.loads(path.read_bytes())
    facts = json.loads(subprocess.run([program, path], capture_output=True, check=True).stdout)
    kind = cyclonedx if "bomFormat" in doc else spdx2 if "spdxVersion" in doc else spdx3
    truth, got = kind(doc), seen(facts)
    if kind is spdx2:   # the document's own relationships have no component at their start
        primary = facts["primary"] and facts["primary"]["ref"]
        got[1][:] = [e for e in got[1] if e[0] != primary or e in truth[1]]
    for what, a, b in zip(("components", "edges"), truth, got):
        missing, extra = (collections.Counter(x) - collections.Counter(y) for x, y in ((a, b), (b, a)))
        for word, some in (("missing", missing), ("invented", extra)):
            if some:
                problems.append(f"{path.name}: {sum(some.values())} {what} {word}: {list(some)[:2]}")
    print(f"{path.name}: {len(got[0])} components, {len(got[1])} edges, {len(facts['findings'])} findings")

def main():
    if not shared.is_dir():
        print("no shared documents beside the checkout: skipped")
        return 77
    for path in sorted(shared.glob("*.json")) + sorted(shared.glob("example/*.json")):
        compare(path)
    print("\n".join(problems) or "all as counted")
    return 1 if problems else 0

sys.exit(main())
