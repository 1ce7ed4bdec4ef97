#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Whatever can be read can be written validly in every format, and what is dropped is said: by the official schemas and
the strict rules when the shared validator is beside the checkout. usage: convert.py ASSAY SOURCE_ROOT"""
import json, os, pathlib, subprocess, sys, tempfile
from failures import end, expect

assay, root = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
shared = root.parent / "shared"
validator = shared / "eval" / "validate-sbom.sh"
FORMATS = {"cyclonedx-json": "cdx", "cyclonedx-json@1.7": "cdx17", "spdx-json": "spdx", "spdx-json@3.0": "spdx3"}

def convert(source, base):
    files = {f: f"{base}.{end}.json" for f, end in FORMATS.items()}
    r = subprocess.run([assay, "convert", source, *(w for f, p in files.items() for w in ("-o", f"{f}={p}"))],
                       capture_output=True, text=True)
    expect(f"{source}: status and errors", (r.returncode, r.stderr[:300] if r.returncode else ""), (0, ""))
    return files, r.stderr

# every field of a document that a schema restricts, with what it does not allow
wrong = "no word of any list"
nasty = {
    "bomFormat": "CycloneDX", "specVersion": "1.6", "serialNumber": "a b\u00e9<>", "version": -4,
    "metadata": {
        "timestamp": "yesterday", "lifecycles": [{"phase": wrong}, {"name": "n"}, {}],
        "tools": {"components": [{"type": wrong, "name": "t"}, {"type": wrong, "name": "t"}, {}]},
        "authors": [{"name": "a", "email": "no address"}, {}], "supplier": {"url": ["not <a> url"], "contact": [{"email": "@"}]},
        "manufacturer": {"name": "m", "contact": [{"email": "a b"}]}, "licenses": [{"expression": "no ( expression"}],
        "component": {"type": wrong, "name": "p", "version": "1" * 2000, "cpe": "cpe:2.3:nonsense", "purl": "no purl"},
        "properties": [{"name": "a", "value": "b"}, {}]},
    "components": [
        {"type": wrong, "bom-ref": "x", "name": "x", "version": "v" * 1100, "scope": wrong, "mime-type": wrong,
         "hashes": [{"alg": "MD5", "content": "00"}, {"alg": "SHA-256", "content": "ab"}, {"alg": wrong, "content": "00" * 16}],
         "licenses": [{"expression": "MIT AND ("}, {"license": {"id": "No-Such-Licence"}}, {"license": {"name": "NOASSERTION"}}],
         "externalReferences": [{"type": wrong, "url": "a b"}, {"type": "vcs", "url": ""}, {"type": "bom", "url": "\u202e"}],
         "purl": "pkg:", "cpe": "cpe:/a:b", "swid": {"tagId": "t", "name": "n"}, "author": "someone",
         "evidence": {"identity": [{"field": wrong, "confidence": 7, "methods": [{"technique": wrong, "confidence": -1}]}],
                      "occurrences": [{"offset": -5}, {"location": "l", "line": -1, "offset": 1 << 62}]}},
        {"type": "library", "bom-ref": "x", "name": "x"}, {"type": "library", "name": ""}, {"type": "library"}],
    "dependencies": [{"ref": "x", "dependsOn": ["x", "x", "y"], "provides": ["p", "p"]}],
    "compositions": [{"aggregate": wrong}, {"aggregate": "complete", "assemblies": ["x"]}, {"aggregate": "incomplete"}],
    "annotations": [{"subjects": ["x"], "timestamp": wrong, "text": "t", "annotator": {}}] * 2}
# SPDX has fewer lists, and two comments
spdx = {
    "spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "dataLicense": wrong, "name": "n", "documentNamespace": "no uri",
    "comment": "of the document", "creationInfo": {"created": wrong, "creators": ["nobody", "Tool: ", "Person: (x)"],
                                                   "comment": "made by hand"},
    "packages": [{"SPDXID": f"SPDXRef-{i}", "name": f"p{i}", "downloadLocation": "NONE", "licenseConcluded": said,
                  "licenseDeclared": "NONE", "supplier": "NOASSERTION", "primaryPackagePurpose": wrong,
                  "annotations": [{"annotationDate": wrong, "annotator": wrong, "comment": "c", "annotationType": wrong}],
                  "externalRefs": [{"referenceType": wrong, "referenceLocator": "a b", "referenceCategory": wrong}],
                  "checksums": [{"algorithm": "SHA1", "checksumValue": "00"}]} for i, said in enumerate(("MIT", "NOASSERTION"))],
    "relationships": [{"spdxElementId": "SPDXRef-0", "relatedSpdxElement": "SPDXRef-1", "relationshipType": wrong}]}

# several licences in one field: AND binds before OR; what nobody said is no licence; a time in small letters
several = {
    "bomFormat": "CycloneDX", "specVersion": "1.7", "version": 1, "metadata": {"timestamp": "2024-01-02t03:04:05z"},
    "components": [
        {"type": "library", "bom-ref": "a", "name": "a",
         "licenses": [{"expression": "(MIT OR ISC) OR Zlib", "acknowledgement": "concluded"},
                      {"expression": "Apache-2.0", "acknowledgement": "concluded"},
                      {"license": {"name": "noassertion", "acknowledgement": "declared"}}],
         "evidence": {"licenses": [{"license": {"id": "ISC"}}], "copyright": [{"text": "(c) somebody"}]}},
        {"type": "library", "bom-ref": "b", "name": "b", "licenses": [{"license": {"name": "Classpath-exception-2.0"}}]}]}

def license_links(path):
    """Of an SPDX 3 document: (type of the link, expression or IRI)."""
    graph = json.loads(pathlib.Path(path).read_text())["@graph"]
    text = {e.get("spdxId"): e.get("simplelicensing_licenseExpression") for e in graph}
    return sorted((e["relationshipType"], text.get(e["to"][0]) or e["to"][0]) for e in graph
                  if e.get("relationshipType", "").endswith("License"))

with tempfile.TemporaryDirectory() as tmp:
    made = {"nasty.cdx.json": nasty, "nasty.spdx.json": spdx, "several.cdx.json": several}
    for name, doc in made.items():
        (pathlib.Path(tmp) / name).write_text(json.dumps(doc))
    sources = [pathlib.Path(tmp) / name for name in made] + sorted(shared.glob("sboms/**/*.json"))
    sources += [p for kind in ("good", "odd") for p in sorted((root / "samples" / "sboms").glob(kind + "*"))]
    done = {p.name: convert(p, f"{tmp}/{n}") for n, p in enumerate(sources)}

    files, said = done["nasty.cdx.json"]
    for word in ("cyclonedx-json: dropped: hashes of the wrong length (2)",
                 "spdx-json: dropped: whether the document is complete (1)"):
        expect(word, word in said, True)
    doc = json.loads(pathlib.Path(files["cyclonedx-json"]).read_text())
    expect("of the whole", [c for c in doc["compositions"] if len(c) == 1], [{"aggregate": "incomplete"}])
    files, said = done["nasty.spdx.json"]
    expect("NOASSERTION", "cyclonedx-json: dropped: licenses said to be unknown (3)" in said, True)
    again = json.loads(pathlib.Path(files["spdx-json"]).read_text())
    expect("both comments", again["comment"], "of the document; made by hand")
    expect("what is not said", [(p["licenseConcluded"], p["licenseDeclared"]) for p in again["packages"]],
           [("MIT", "NONE"), ("NOASSERTION", "NONE")])
    # SPDX 3 has individuals for both words; they come back
    LICENSING = "https://spdx.org/rdf/3.0.1/terms/Licensing/"
    expect("what is not said, in SPDX 3", license_links(files["spdx-json@3.0"]),
           [("hasConcludedLicense", "MIT"), ("hasConcludedLicense", LICENSING + "NoAssertion")] +
           [("hasDeclaredLicense", LICENSING + "None")] * 2)
    back, _ = convert(files["spdx-json@3.0"], f"{tmp}/back")
    expect("... and back", [(p["licenseConcluded"], p["licenseDeclared"]) for p in
                            json.loads(pathlib.Path(back["spdx-json"]).read_text())["packages"]],
           [("MIT", "NONE"), ("NOASSERTION", "NONE")])
    others, said = done["several.cdx.json"]
    doc = json.loads(pathlib.Path(others["spdx-json"]).read_text())
    expect("several licences", [(p["licenseConcluded"], p["licenseDeclared"]) for p in doc["packages"]],
           [("((MIT OR ISC) OR Zlib) AND Apache-2.0", "NOASSERTION"), ("NOASSERTION", "LicenseRef-Classpath-exception-2.0")])
    expect("what it describes, where no one thing is named", [r["relatedSpdxElement"] for r in doc["relationships"] if r["relationshipType"] == "DESCRIBES"],
           [p["SPDXID"] for p in doc["packages"]])
    expect("a time in small letters", doc["creationInfo"]["created"], "2024-01-02T03:04:05Z")
    expect("found texts are kept", "licenses and copyrights as evidence" in said, False)
    back, _ = convert(others["spdx-json"], f"{tmp}/found")
    expect("... and come back", json.loads(pathlib.Path(back["cyclonedx-json@1.7"]).read_text())["components"][0]["evidence"],
           several["components"][0]["evidence"])
    # the second conversion adds nothing
    twice, _ = convert(files["spdx-json"], f"{tmp}/twice")
    expect("the same again", json.loads(pathlib.Path(twice["spdx-json"]).read_text())["comment"], again["comment"])

    every = [p for files, _ in done.values() for p in files.values()]
    if validator.exists():
        ajv = (pathlib.Path(os.environ.get("AJV_DIR", validator.parent / "ajv")) / "node_modules").exists()
        runs = [(["--strict"], [p for p in every if not p.endswith("spdx3.json")])]
        runs += [(["--engine=ajv"], every)] if ajv else []
        for words, paths in runs:
            r = subprocess.run([validator, *words, *paths], capture_output=True, text=True)
            names = {f"{tmp}/{n}": p.name for n, p in enumerate(sources)}
            bad = [l for l in (r.stdout + r.stderr).splitlines() if ": VALID " not in l]
            expect(f"{words}", (r.returncode, [names.get(l.split(".")[0], "") + l[len(tmp):300] for l in bad[:30]]), (0, []))
        if not ajv:
            print("no ajv: SPDX 3 is not checked by its schema")
    else:
        print("the shared validator is not there: schema check skipped")
end(f"{len(sources)} documents in {len(FORMATS)} formats, ")
