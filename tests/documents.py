#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Documents say what is true of the image and what the user says of the product, and nothing else.
usage: documents.py ASSAY SOURCE_ROOT"""
import csv, hashlib, io, json, pathlib, subprocess, sys, tempfile
from failures import end, expect

assay, root = sys.argv[1], pathlib.Path(sys.argv[2])
image = root / "samples" / "firmware" / "router" / "image.bin"
camera = root / "samples" / "firmware" / "camera" / "image.bin"

def scan(*words, stamp=None, images=(image,)):
    env = {"ASAN_OPTIONS": "detect_leaks=0", **({"SOURCE_DATE_EPOCH": stamp} if stamp else {})}
    return subprocess.run([assay, "scan", *map(str, images), "-q", *words], capture_output=True, text=True, env=env)

def document(form, *words, **more):
    return json.loads(scan("-o", form, *words, **more).stdout)

def properties(component, name):
    return [p["value"] for p in component.get("properties", []) if p["name"] == name]

def file_of(location):
    """The bytes of a file of the image, by the path behind the last "!"."""
    path = location.split("!")[-1]
    return subprocess.run([assay, "cat", str(image), path], capture_output=True, env={"ASAN_OPTIONS": "detect_leaks=0"}).stdout

# hashes are those of the bytes
plain = document("cyclonedx-json")
by_name = {c["name"]: c for c in plain["components"]}
expect("hash of the image", plain["metadata"]["component"]["hashes"][1]["content"],
       hashlib.sha512(image.read_bytes()).hexdigest())
expect("... where it is delivered", plain["metadata"]["component"]["externalReferences"][0], {
    "type": "distribution", "url": "image.bin", "hashes": plain["metadata"]["component"]["hashes"]})
busybox = by_name["busybox"]
expect("hash of busybox", busybox["hashes"][0]["content"],
       hashlib.sha256(file_of(busybox["evidence"]["occurrences"][0]["location"])).hexdigest())
# U-Boot lies in the image as it is, and in the payload of a uImage, which is a file of its own
expect("hash of the image as one of a component", [c["name"] for c in plain["components"] if
       c.get("hashes") == plain["metadata"]["component"]["hashes"]], [])
expect("file name", properties(busybox, "bsi:component:filename"), ["busybox"])
# truth.tsv of the sample has these programs linked with those libraries
links = properties(by_name["dropbear"], "assay:link:dynamic")
expect("reason of a link", [l for l in links if l.startswith("zlib@1.2.13: DT_NEEDED libz.so.1 of ")] != [], True)

# a licence is what the project declares for the version, and what is concluded from that; 1.6 has one expression at most
def licenses(doc, name):
    return [(l.get("expression") or l["license"].get("id"), (l.get("license") or l)["acknowledgement"])
            for c in doc["components"] if c["name"] == name for l in c["licenses"]]
expect("licences", licenses(plain, "zlib"), [("Zlib", "concluded"), ("Zlib", "declared")])

# where the project is: its site is the package's homepage in SPDX, which is not told where these bytes come from
site, vcs = "https://zlib.net/", "https://github.com/madler/zlib"
expect("project", {(r["type"], r["url"]) for r in by_name["zlib"]["externalReferences"]} >= {("website", site), ("vcs", vcs)}, True)
expect("project's address", by_name["zlib"]["supplier"]["url"], [site])
package = [p for p in document("spdx-json")["packages"] if p["name"] == "zlib"][0]
expect("... in SPDX 2", (package["homepage"], package["downloadLocation"]), (site, "NOASSERTION"))
expect("... and no more", [(r["referenceType"], r["referenceLocator"]) for r in package["externalRefs"]
                           if r["referenceType"] in ("vcs", "website")], [("vcs", vcs)])
package = [e for e in document("spdx-json@3.0")["@graph"] if e["type"] == "software_Package" and e["name"] == "zlib"][0]
expect("... in SPDX 3", (package["software_homePage"], [r["locator"] for r in package["externalRef"] if
                         r["externalRefType"] in ("vcs", "altWebPage")]), (site, [[vcs]]))

# an SBOM that lies in the image is referred to, in every format
inside = root / "samples" / "sboms" / "good.spdx"
digest = hashlib.sha256(inside.read_bytes()).hexdigest()
reference = {"type": "bom", "url": "good.spdx", "comment": "an SBOM inside the image (spdx-tag)", "hashes": [{"alg": "SHA-256", "content": digest}]}
expect("reference", document("cyclonedx-json", images=(inside,))["metadata"]["component"]["externalReferences"][-1], reference)
expect("... in SPDX 2", [(r["referenceCategory"], r["referenceType"], r["referenceLocator"]) for r in
                         document("spdx-json", images=(inside,))["packages"][0]["externalRefs"]][-1], ("OTHER", "bom", "good.spdx"))
expect("... in SPDX 3", [r["locator"] for e in document("spdx-json@3.0", images=(inside,))["@graph"]
                         for r in e.get("externalRef", []) if "spdx-tag" in r.get("comment", "")], [["good.spdx"]])

# time
expect("no time", "timestamp" in plain["metadata"] or "annotations" in plain, False)
expect("time", document("cyclonedx-json", stamp="86400")["metadata"]["timestamp"], "1970-01-02T00:00:00Z")
spdx = document("spdx-json")
expect("no time in SPDX", spdx["creationInfo"]["created"], "1970-01-01T00:00:00Z")
expect("... is said", "SOURCE_DATE_EPOCH" in spdx["creationInfo"]["comment"], True)
expect("citations need a time", ["citations" in document("cyclonedx-json@1.7", stamp=s) for s in (None, "1")],
       [False, True])

for stamp in ("tomorrow", "-1", "1e9"):
    r = subprocess.run([assay, "scan", str(image), "-o", "cyclonedx-json"], capture_output=True, text=True,
                       env={"ASAN_OPTIONS": "detect_leaks=0", "SOURCE_DATE_EPOCH": stamp})
    expect(f"SOURCE_DATE_EPOCH={stamp}", (", no number of seconds" in r.stderr, "timestamp" in json.loads(r.stdout)["metadata"]), (True, False))

# the full view: every ELF file and script of the map, with both hashes, once
full = document("cyclonedx-json", "--view", "full")
files = [c for c in full["components"] if c["type"] == "file"]
nodes = json.loads(subprocess.run([assay, "tree", "--json", str(image)], capture_output=True,
                                  env={"ASAN_OPTIONS": "detect_leaks=0"}).stdout)["nodes"]
programs = [n["location"] for n in nodes if n["kind"] == "file" and file_of(n["location"])[:2] in (b"\x7fE", b"#!")]
places = [f["evidence"]["occurrences"][0]["location"] for f in files]
expect("programs in the full view", sorted(set(programs) - set(places)), [])
expect("each once", len(places), len(set(places)))
expect("both hashes", {h["alg"] for f in files for h in f["hashes"]}, {"SHA-256", "SHA-512"})
expect("other serial number", full["serialNumber"] == plain["serialNumber"], False)
others = [document("cyclonedx-json", *words, stamp=stamp)["serialNumber"] for words, stamp in (
    ((), "1700000000"), (("--min-confidence", "0.987"), None), (("--limit", "depth=2"), None), (("-j", "1"), None))]
expect("a serial number for each shape", [others.count(s) for s in others[:3]] + [plain["serialNumber"] in others[:3]], [1, 1, 1, False])
expect("threads do not count", others[3], plain["serialNumber"])
expect("same components", [c["name"] for c in full["components"] if c["type"] != "file"], [c["name"] for c in plain["components"]])

# what the user says, in every format; an option counts more than the file
with tempfile.TemporaryDirectory() as tmp:
    known = pathlib.Path(tmp) / "product.json"
    known.write_text(json.dumps({"product": {"name": "r\u00e4uter", "version": "1"}, "supplier": {"name": "Acme", "url": "https://acme.example/a b"},
                                 "author": {"name": "Ann", "email": "ann@audit.example"}}))
    words = ("--metadata", str(known), "--product-version", "2.4")
    doc = document("cyclonedx-json", *words)["metadata"]
    expect("product", [doc["component"][k] for k in ("name", "version")], ["r\u00e4uter", "2.4"])
    expect("supplier", doc["supplier"], {"name": "Acme", "url": ["https://acme.example/a%20b"]})
    expect("author", doc["authors"], [{"name": "Ann", "email": "ann@audit.example"}])
    doc = document("spdx-json", *words)
    expect("product in SPDX", [doc["name"], doc["packages"][0]["versionInfo"], doc["packages"][0]["supplier"]],
           ["r\u00e4uter", "2.4", "Organization: Acme"])
    expect("author in SPDX", "Person: Ann (ann@audit.example)" in doc["creationInfo"]["creators"], True)
    graph = document("spdx-json@3.0", *words)["@graph"]
    expect("author in SPDX 3", [e["name"] for e in graph if e["type"] == "Person"], ["Ann"])
    known.write_text("{\"goods\": {}}")
    r = scan("--metadata", str(known))
    expect("wrong metadata", (r.returncode, "goods is not known" in r.stderr, r.stdout), (2, True, ""))
for words in (("--view", "half"), ("--compat", "nobody"), ("--product-cpe", "cpe:/a:b:c"), ("--supplier-url", "https://x.example"),
              ("--metadata", "/nonexistent")):
    r = scan(*words)
    expect(words, (r.returncode, r.stdout), (2, ""))

# readers
types = lambda doc: {c["type"] for c in [doc["metadata"]["component"], *doc["components"]]}
expect("trivy", types(document("cyclonedx-json", "--compat", "trivy")) <= {"application", "library", "framework"}, True)
doc = document("cyclonedx-json", "--compat", "grype")
expect("grype", [c["type"] for c in doc["components"] if c["name"] == "u-boot"], ["application"])
doc = document("cyclonedx-json", "--compat", "dtrack")
expect("dtrack", [properties(c, "assay:identity:version")[0].split()[0] for c in doc["components"] if "version" in c],
       [c["version"] for c in doc["components"] if "version" in c])

# tables and several images: as many rows as components, in the same order
two = document("cyclonedx-json", images=(image, camera))
rows = list(csv.DictReader(io.StringIO(scan("-o", "csv", images=(image, camera)).stdout)))
expect("csv", [(r["name"], r["version"]) for r in rows], [(c["name"], c.get("version", "")) for c in two["components"]])
lines = scan("-o", "markdown").stdout.splitlines()
expect("markdown", sum(l.startswith("| ") for l in lines), len(plain["components"]) + 1)
spdx = document("spdx-json", images=(image, camera))
expect("images in SPDX", [p["packageFileName"] for p in spdx["packages"] if p["primaryPackagePurpose"] == "FIRMWARE" and "packageFileName" in p],
       ["router/image.bin", "camera/image.bin"])

# what is read is never written over, by no name, and one file does not get two documents
with tempfile.TemporaryDirectory() as tmp:
    own, link = pathlib.Path(tmp) / "own.bin", pathlib.Path(tmp) / "link.bin"
    own.write_bytes(image.read_bytes())
    link.symlink_to(own)
    sbom = pathlib.Path(tmp) / "own.cdx.json"
    sbom.write_text(json.dumps(plain))
    def run(*words, **more):
        r = subprocess.run([assay, *map(str, words), "-q"], capture_output=True, text=True, env={"ASAN_OPTIONS": "detect_leaks=0"}, **more)
        return r.returncode
    for words in (["scan", own, "-o", f"csv={link}"], ["tree", link, "-o", f"text={own}"], ["convert", sbom, "-o", f"csv={sbom}"],
                  ["diff", sbom, own, "-o", f"json={sbom}"], ["check", sbom, "-p", "ntia-2021", "-i", own, "-o", f"json={own}"],
                  ["scan", own, "-o", f"csv={tmp}/a", "-o", f"markdown={tmp}/../{pathlib.Path(tmp).name}/a"]):
        expect(f"{words[0]} over its input", run(*words), 2)
    expect("... which stays", (own.read_bytes() == image.read_bytes(), sbom.read_text()), (True, json.dumps(plain)))
    expect("standard input is a document", run("check", "-", "-p", "ntia-2021", input=json.dumps(plain)) == 2, False)
    expect("a limit is no negative number", run("scan", own, "--limit", "depth=-1"), 2)
end()
