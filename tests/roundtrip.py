#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Documents converted into every format and read again: the same components, versions, purls, CPEs,
hashes, licences and dependencies. What a format cannot say is not asked of it, with the reason beside; 'assay convert'
must say it on stderr. A second run writes the same bytes.
usage: roundtrip.py ASSAY SBOM_FACTS SOURCE_ROOT [DOCUMENT...]"""
import json, pathlib, re, subprocess, sys, tempfile

assay, facts_of, root = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]).resolve()
FORMATS = ["cyclonedx-json", "cyclonedx-json@1.7", "spdx-json", "spdx-json@3.0"]
DESCRIBES, PROVIDES, OTHER = 4, 5, 6     # relations that are the document's own, or have no word in CycloneDX
UNSAID = {"NOASSERTION", "NONE"}         # no licence; only SPDX has a place for it (convert.py), and 2.3 demands one
problems, runs = [], 0

def read(path):
    return json.loads(subprocess.run([facts_of, path], capture_output=True, check=True).stdout)

def component(c, keep):
    fields = {"name": c["name"], "version": c["version"] or None, "purl": c["purl"], "cpes": sorted(c["cpes"]),
              "hashes": sorted(map(tuple, c["hashes"])), "licenses": sorted(set(filter(None, c["licenses"])) - UNSAID)}
    return tuple(str(fields[k]) for k in keep)

def picture(facts, keep):
    """The document without its own identifiers, which every format makes anew."""
    everything = facts["components"] + ([facts["primary"]] if facts["primary"] else [])
    shown = {c["ref"]: component(c, keep) for c in everything if c["ref"]}
    edges = {(shown[a], shown[b]) for a, b, _, relation in facts["edges"]
             if relation not in (DESCRIBES, OTHER) and a in shown and b in shown and a != b}
    return sorted(component(c, keep) for c in everything), edges

def known_hashes(facts):
    """Only what every format has a word for: the schemas list their algorithms."""
    words = {"MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512", "SHA3-256", "SHA3-384", "SHA3-512",
             "BLAKE2b-256", "BLAKE2b-384", "BLAKE2b-512", "BLAKE3"}
    for c in facts["components"] + ([facts["primary"]] if facts["primary"] else []):
        c["hashes"] = [h for h in c["hashes"] if h[0] in words]
    return facts

def whole_hashes(facts):
    """The schema of CycloneDX gives them their length; real documents have others."""
    digits = {"MD5": 32, "SHA-1": 40, "BLAKE3": 64}
    for c in facts["components"] + ([facts["primary"]] if facts["primary"] else []):
        c["hashes"] = [h for h in c["hashes"] if len(h[1]) == (digits.get(h[0]) or int(h[0].split("-")[1]) // 4)]
    return facts

def one_cpe(facts):
    for c in facts["components"] + ([facts["primary"]] if facts["primary"] else []):
        c["cpes"] = c["cpes"][:1]
    return facts

def license_parts(facts):
    """SPDX 2 has one field for the declared licences, so several become one with AND; and SPDX knows no names, so
    a name becomes an identifier LicenseRef-NAME, of letters, digits, - and dots, perhaps with digits of its hash behind."""
    for c in facts["components"] + ([facts["primary"]] if facts["primary"] else []):
        parts = [p for l in filter(None, c["licenses"]) for p in l.split(" AND ")]
        c["licenses"] = [re.sub("[^A-Za-z0-9.]+", "-", re.sub("-[0-9a-f]{8}$", "", p.removeprefix("LicenseRef-"))).strip("-")
                         for p in parts]
    return facts

def not_provided(facts):
    facts["edges"] = [e for e in facts["edges"] if e[3] != PROVIDES]
    return facts

def compare(path, target):
    global runs
    with tempfile.NamedTemporaryFile(suffix="." + target) as out:
        r = subprocess.run([assay, "convert", path, "-o", target], stdout=out, stderr=subprocess.PIPE, text=True)
        if r.returncode:
            problems.append(f"{path.name} to {target}: exit {r.returncode}: {r.stderr.strip()}")
            return
        again = subprocess.run([assay, "convert", "-", "-o", target], stdin=open(path, "rb"), capture_output=True)
        if again.stdout != pathlib.Path(out.name).read_bytes():
            problems.append(f"{path.name} to {target}: another document from standard input")
        before, after = known_hashes(read(path)), known_hashes(read(out.name))
    if target.startswith("cyclonedx"):      # one CPE, and no list beside it
        before, after = one_cpe(whole_hashes(before)), one_cpe(after)
    else:
        before, after = license_parts(before), license_parts(after)
    if target == "spdx-json":               # no word for it
        before, after = not_provided(before), not_provided(after)
    keep = ["name", "version", "purl", "cpes", "hashes", "licenses"]
    runs += 1
    for what, a, b in zip(("components", "edges"), picture(before, keep), picture(after, keep)):
        lost, new = [x for x in a if x not in b], [x for x in b if x not in a]
        if lost or new or len(a) != len(b):
            problems.append(f"{path.name} to {target}: {what}: {len(a)} before, {len(b)} after, "
                            f"lost {lost[:1]}, new {new[:1]}")

def said():
    """Losses are said, formats of scans refused."""
    good = root / "samples/sboms/good.cdx.json"
    for target, status, word in (("csv", 0, "dropped: links between components (3)"), ("table", 2, "needs an image"),
                                 ("nonsense", 2, "no format is named 'nonsense'")):
        r = subprocess.run([assay, "convert", good, "-o", target], capture_output=True, text=True)
        if r.returncode != status or word not in r.stderr:
            problems.append(f"{target}: exit {r.returncode}: {r.stderr.strip()}")

def main():
    if subprocess.run([assay, "convert", "--help"], capture_output=True).returncode:
        print("this program cannot convert: skipped")
        return 77
    shared = root.parent / "shared" / "sboms"
    paths = [pathlib.Path(p) for p in sys.argv[4:]] or \
        sorted((root / "samples/sboms").glob("good*")) + sorted(shared.glob("**/*.json"))
    for path in paths:
        for target in FORMATS:
            compare(path, target)
    said()
    print("\n".join(problems) or f"{runs} conversions, all the same")
    return 1 if problems else 0

sys.exit(main())
