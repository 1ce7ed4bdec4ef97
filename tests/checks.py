#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""assay check over documents whose verdicts were derived by hand: one that has everything, the same with one thing broken for
each check, one that satisfies NTIA alone, one of an analyst; five of others; with an image, in every format, with wrong usage.
usage: checks.py ASSAY SOURCE_ROOT"""
import copy, hashlib, json, pathlib, subprocess, sys, tempfile, xml.etree.ElementTree
import schemas
from failures import end, expect

assay, root = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
image = root / "samples" / "firmware" / "camera" / "image.bin"
tmp = pathlib.Path(tempfile.mkdtemp())

def component(ref, name, kind="library"):
    return {
        "type": kind, "bom-ref": ref, "name": name, "version": "1.2", "purl": f"pkg:generic/{name}@1.2",
        "cpe": f"cpe:2.3:a:acme:{name}:1.2:*:*:*:*:*:*:*", "copyright": "(C) Acme",
        "supplier": {"name": "Acme", "url": ["https://acme.example/"], "contact": [{"email": "psirt@acme.example"}]},
        "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(name.encode()).hexdigest()}],
        "licenses": [{"license": {"id": "MIT", "acknowledgement": "concluded"}},
                     {"license": {"id": "MIT", "acknowledgement": "declared"}}],
        "externalReferences": [
            {"type": "vcs", "url": "https://acme.example/src"},
            {"type": "security-contact", "url": "https://acme.example/security"},
            {"type": "exploitability-statement", "url": "https://acme.example/vex.json"},
            {"type": "distribution", "url": "https://acme.example/file",
             "hashes": [{"alg": "SHA-512", "content": hashlib.sha512(name.encode()).hexdigest()}]}],
        "evidence": {"identity": [{"field": "name", "confidence": 0.9,
                                   "methods": [{"technique": "manifest-analysis", "confidence": 0.9}]}]},
        "properties": [{"name": n, "value": v} for n, v in (
            ("bsi:component:filename", "file"), ("bsi:component:executable", "executable"),
            ("bsi:component:archive", "no archive"), ("bsi:component:structured", "unstructured"),
            ("acme:supportLevel", "maintained"), ("cdx:lifecycle:milestone:endOfSupport", "2031-12-31"))],
    }

def whole():
    firmware = component("fw", "router", "firmware")
    data = image.read_bytes()
    firmware["hashes"][0]["content"] = hashlib.sha256(data).hexdigest()
    firmware["externalReferences"][3]["hashes"][0]["content"] = hashlib.sha512(data).hexdigest()
    return {
        "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
        "serialNumber": "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
        "metadata": {"timestamp": "2025-11-22T00:00:00Z", "lifecycles": [{"phase": "build"}],
                     "tools": {"components": [{"type": "application", "name": "maker", "version": "1"}]},
                     "authors": [{"name": "Acme", "email": "sbom@acme.example"}],
                     "licenses": [{"license": {"id": "CC0-1.0"}}], "component": firmware},
        "components": [component("a", "libfirst"), component("b", "libsecond")],
        "dependencies": [{"ref": "fw", "dependsOn": ["a"]}, {"ref": "a", "dependsOn": ["b"]}, {"ref": "b", "dependsOn": []}],
        "signature": {"algorithm": "ES256", "value": "AAAA"},
    }

def run(document, *words):
    path = tmp / "document.json"
    path.write_text(json.dumps(document))
    return subprocess.run([assay, "check", path, "-q", *words], capture_output=True, text=True)

def verdicts(document, *words):
    """The worst kind of each check, and the exit status."""
    r = run(document, "-o", "json", *words)
    if not r.stdout:
        return {}, r.returncode
    order = ["notApplicable", "pass", "open", "review", "fail"]
    out = {}
    for f in json.loads(r.stdout)["findings"]:
        out[f["rule"]] = max(out.get(f["rule"], "notApplicable"), f["kind"], key=order.index)
    return out, r.returncode

EVERY = [f"D{i}" for i in range(1, 19)] + [f"C{i}" for i in range(1, 24)]
every = tmp / "every.profile"
every.write_text("title t\nsource s\ndate d\nknowledge k\n" + "".join(
    f"check {i} E{' cyclonedx=1.6 spdx=3.0.1' if i == 'D2' else ''} | c | t\n" for i in EVERY))

def meta(key, value=None):
    def change(d):
        d["metadata"].pop(key)
        if value is not None:
            d["metadata"][key] = value
    return change

def last(key, value=None):
    def change(d):
        d["components"][1].pop(key)
        if value is not None:
            d["components"][1][key] = value
    return change

def prop(where, index, value):
    def change(d):
        c = d["metadata"]["component"] if where == "fw" else d["components"][1]
        c["properties"][index]["value" if value else "name"] = value or "x"
    return change

def reference(where, index, **fields):
    def change(d):
        c = d["metadata"]["component"] if where == "fw" else d["components"][1]
        c["externalReferences"][index].update(fields)
    return change

def unlinked(d):
    d["dependencies"] = [{"ref": "fw", "dependsOn": ["a"]}]

def orphan(d):
    d["dependencies"] = [{"ref": "a", "dependsOn": ["b"]}]

def dangling(d):
    d["dependencies"][1]["dependsOn"] = ["nobody"]

def nothing_known(d):
    for key in ("purl", "cpe"):
        d["metadata"]["component"].pop(key)

def no_supplier(d):
    d["components"][1].pop("supplier")

# what is broken -> every check that must fail then
BROKEN = [
    (lambda d: d["components"][1].update({"bom-ref": "a"}), {"D1"}), (lambda d: d.update(specVersion="1.5"), {"D2"}),
    (meta("authors"), {"D3", "D4"}), (meta("authors", [{"name": "Acme"}]), {"D4"}),
    (meta("timestamp", "yesterday"), {"D5"}), (meta("tools"), {"D6"}), (meta("lifecycles"), {"D7"}),
    (lambda d: d.pop("serialNumber"), {"D8"}), (lambda d: d["metadata"]["component"].pop("version"), {"D9", "C2"}),
    (nothing_known, {"D10", "C5"}), (lambda d: d.update(vulnerabilities=[{"id": "CVE-2024-0001"}]), {"D11"}),
    (unlinked, {"D12"}), (orphan, {"D13"}), (meta("licenses"), {"D14"}),
    (reference("fw", 1, type="website"), {"D15"}), (prop("fw", 5, "later"), {"D16", "C19"}),
    (lambda d: d.pop("signature"), {"D17"}),
    (lambda d: d["metadata"]["component"]["hashes"][0].update(content="0" * 64), {"D18"}),
    (last("version"), {"C2"}), (no_supplier, {"C3", "C4"}), (last("purl", "generic/x"), {"C5"}),
    (lambda d: [d["components"][1].pop("hashes"), d["components"][1]["externalReferences"].pop()], {"C6", "C7", "C17"}),
    (last("licenses"), {"C8", "C9", "C10"}), (prop("b", 0, None), {"C11"}), (prop("b", 1, "true"), {"C12"}),
    (prop("b", 2, "false"), {"C13"}), (prop("b", 3, None), {"C14"}), (dangling, {"C15", "D1"}),
    (reference("b", 0, type="website"), {"C16"}), (reference("b", 3, url="file"), {"C17"}), (prop("b", 4, None), {"C18"}),
    (reference("fw", 2, type="website"), {"C20"}), (last("copyright"), {"C21"}), (last("evidence"), {"C22"}),
    (last("version", "N/A"), {"C2", "C23"}), (last("name", "-"), {"C23"}),
]

got, status = verdicts(whole(), "-p", every, "--image", image)
expect("the whole document", ({i: got.get(i) for i in EVERY if got.get(i) != "pass"}, status), ({}, 0))
for number, (change, ids) in enumerate(BROKEN):
    document = whole()
    change(document)
    got, status = verdicts(document, "-p", every, "--image", image)
    expect(f"broken {number} {sorted(ids)}", ({i for i in got if got[i] != "pass"} - {"C15", "D12"}, status),
           (ids - {"C15", "D12"}, 1))
    for i in ids:
        expect(f"broken {number} {i}", got[i], "fail")

# the minimum elements and nothing else: NTIA passes, BSI does not
least = whole()
for c in [least["metadata"]["component"], *least["components"]]:
    for key in ("cpe", "copyright", "hashes", "licenses", "externalReferences", "evidence", "properties"):
        c.pop(key)
expect("NTIA alone", verdicts(least, "-p", "ntia-2021")[1], 0)
expect("BSI", verdicts(least, "-p", "bsi-2.1")[1], 1)

# an analyst's document: what only the supplier knows is not a failure
analyst = copy.deepcopy(whole())
analyst["metadata"]["lifecycles"] = [{"name": "binary-analysis"}]
no_supplier(analyst)
got, status = verdicts(analyst, "-p", "ntia-2021")
expect("analyst", (got["C3"], status), ("review", 3))
expect("without an image", verdicts(whole(), "-p", "cra")[0]["D18"], "open")

# documents of others, read by hand: what is not named must pass. An analyst's firmware in four formats: nobody says
# a license of the image, an end of support, a contact for security, where it is delivered from; no image to compare with.
ANALYST = {"open": "D18 C2 C6 C7 C11 C12 C13 C14", "review": "D15 D16 C8 C9 C10 C16 C17 C18 C19 C20 C21", "fail": "C22"}
OTHERS = {
    "example/example-fw.cdx16.json": ("", "", "D17"),
    # libc.so.6 is isExternal: no maker, no identifier, no relationship
    "example/example-fw.cdx17.json": ("C5", "C3 C4", "D12 D17"),
    # SPDX has no place for a signature; 2.3 is not recent; NOASSERTION is a licence said to be unknown; makers without address
    "example/example-fw.spdx23.json": ("D17", "C4 -C8", "D2"),
    "example/example-fw.spdx301.json": ("D17", "C3 C4", ""),      # nobody made zlib
    # sbomqs calls it fully compliant, but the taxonomy has no "true" (../shared/SBOM.md, 2.2)
    "cdx16-bsi21-full.json": None,
}
FULL = {"open": {"D18"}, "review": set(), "fail": set("D16 D17 C12 C13 C14 C18 C19 C20 C21 C22".split())}
sboms = root.parent / "shared" / "sboms"
for name, more in OTHERS.items() if sboms.exists() else ():
    words = {k: set(v.split()) for k, v in ANALYST.items()} if more else FULL
    for kind, ids in zip(words, more or ()):
        words[kind] |= {i for i in ids.split() if i[0] != "-"}
        words[kind] -= {i[1:] for i in ids.split() if i[0] == "-"}
    got, _ = verdicts(json.loads((sboms / name).read_text()), "-p", every)
    expect(name, {k: {i for i in EVERY if got.get(i) == k} for k in (*words, "pass")},
           {**words, "pass": set(EVERY).difference(*words.values())})

# the score of a real scan, with what an auditor knows of the product: that of the shared restatement, and no claim to be
# complete among what makes it
real, restated = (root.parent / "shared" / "eval" / n for n in ("images/d1-router.bin", "sbomqs-score.py"))
if real.exists():
    known = ("--product-name", "d1-router", "--product-version", "1.0", "--supplier-name", "Acme", "--supplier-url",
             "https://acme.example", "--author-name", "A. Auditor", "--author-email", "auditor@audit.example")
    path = tmp / "d1-router.json"
    subprocess.run([assay, "scan", real, "-q", *known, "-o", f"cyclonedx-json={path}"], capture_output=True,
                   env={"SOURCE_DATE_EPOCH": "1700000000", "ASAN_OPTIONS": "detect_leaks=0"})
    scanned = json.loads(path.read_text())
    expect("claims", [c for c in scanned["compositions"] if c["aggregate"] == "complete"], [])
    score = next(l.split()[-2] for l in run(scanned, "-p", "ntia-2021", "--score").stdout.splitlines()
                 if l.startswith("score (sbomqs"))
    other = subprocess.run([sys.executable, restated, path], capture_output=True, text=True).stdout.split()[0]
    expect("score", (score, float(score) >= 8.8), (other, True))

# formats
no_supplier(least)
sarif = json.loads(run(least, "-p", "ntia-2021", "-o", "sarif").stdout)
results = sarif["runs"][0]["results"]
expect("SARIF's schema", schemas.sarif_errors(sarif) or [], [])
expect("SARIF", [r["ruleId"] for r in results if r["level"] == "error"], ["C3"])
junit = xml.etree.ElementTree.fromstring(run(least, "-p", "ntia-2021,psti", "-o", "junit").stdout)
expect("JUnit's schema", schemas.junit_errors(junit), [])
expect("JUnit suites", [s.get("name") for s in junit], ["ntia-2021", "psti"])
expect("JUnit failures", [len(s.findall("testcase/failure")) == int(s.get("failures")) for s in junit], [True, True])
expect("columns", [l for l in run(least, "-p", "ntia-2021,bsi-2.1").stdout.splitlines() if len(l) > 80], [])
expect("usage", [run(least).returncode, run(least, "-p", "nosuch").returncode], [2, 2])
expect("the same twice", run(least, "-p", "cra", "--score").stdout, run(least, "-p", "cra", "--score").stdout)
end(f"{len(BROKEN)} broken documents, ")
