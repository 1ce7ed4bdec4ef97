#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every format of `assay diff` is what its readers take, waivers and exit statuses do what docs/diff.md says, and two
real SBOMs of one product differ as an independent comparison says.
usage: diff_formats.py ASSAY SOURCE_ROOT"""
import collections, json, pathlib, subprocess, sys, tempfile, time, xml.etree.ElementTree as xml
import schemas
from failures import end, holds

assay, root = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
image = root / "samples" / "firmware" / "router" / "image.bin"
sboms = root.parent / "shared" / "sboms"
tmp = pathlib.Path(tempfile.mkdtemp())

def run(*words, day="1700000000"):
    env = {"ASAN_OPTIONS": "detect_leaks=0", "SOURCE_DATE_EPOCH": day}
    return subprocess.run([assay, "diff", *map(str, words), "-q"], capture_output=True, text=True, env=env)

def declare(*components):
    path = tmp / "declared.json"
    path.write_text(json.dumps({
        "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": [
            {"type": "library", "name": n, "version": v} for n, v in components]}))
    return path

true = [l.rstrip("\n").split("\t") for l in open(image.parent / "truth.tsv")]
good = declare(*((n, v) for n, _, v in true))
r = run(good, image)
holds("a true SBOM agrees", r.returncode == 0, r.stdout + r.stderr)

# limits are shown where no version is, and a version that its column must cut stands below
limits = tmp / "limits.json"
limits.write_text(json.dumps({"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": [
    {"type": "library", "name": "zlib", "properties": [
        {"name": "assay:versionRange", "value": "vers:generic/>=1.2.11|<1.3"}]}]}))
r = run(declare(("zlib", "1.2.11-vendor7-2019-08-08")), limits, "-e")
holds("limits", "unsure        zlib                     1.2.11-vendor... >=1.2.11 <1.3    -" in r.stdout and
       "declared: 1.2.11-vendor7-2019-08-08\n" in r.stdout, r.stdout)

# SARIF: the schema of version 2.1.0, and what it cannot say
bad = declare(("busybox", "1.34.0"), ("evil\x1b[31m\u202e", "<b>&"))
r = run(bad, image, "-o", "sarif")
holds("differences are exit 1", r.returncode == 1, r.returncode)
log = json.loads(r.stdout)
errors = schemas.sarif_errors(log)
if errors is None:
    print("npm reaches nothing: SARIF without its schema")
holds("sarif schema", not errors, errors)
holds("sarif version", log["version"] == "2.1.0" and "2.1.0" in log["$schema"], log["version"])
for one in log["runs"]:
    ids = [rule["id"] for rule in one["tool"]["driver"]["rules"]]
    holds("sarif rules are unique", len(set(ids)) == len(ids), ids)
    holds("sarif driver", one["tool"]["driver"]["name"] == "assay", one["tool"]["driver"])
    for result in one["results"]:
        holds("sarif message", isinstance(result["message"]["text"], str), result)
        holds("sarif rule", ids[result.get("ruleIndex", ids.index(result["ruleId"]))] == result["ruleId"], result)
        holds("sarif level", result.get("level", "warning") in ("none", "note", "warning", "error"), result)
        holds("sarif kind", result.get("kind", "fail") in (
            "notApplicable", "pass", "fail", "review", "open", "informational"), result)
        # a kind other than fail demands level none (3.27.9, 3.27.10)
        holds("sarif kind and level", result.get("kind", "fail") == "fail" or result.get("level") == "none", result)

# JUnit: Jenkins' schema, and counts that agree with the cases
suites = xml.fromstring(run(bad, image, "-o", "junit").stdout)
holds("junit schema", not schemas.junit_errors(suites), schemas.junit_errors(suites))
cases, failed = suites.findall(".//testcase"), suites.findall(".//failure")
holds("junit counts", len(failed) >= 1 and len(cases) == sum(
    int(s.get("tests")) for s in suites.iter("testsuite")), (len(cases), len(failed)))

# nothing hostile gets through
for form in ("table", "json", "sarif", "junit", "markdown"):
    text = run(bad, image, "-e", "-o", form).stdout
    holds(f"{form} is clean", "\x1b" not in text and "\u202e" not in text and
           (form != "markdown" or "<b>" not in text), text)
    holds(f"{form} is the same twice", text == run(bad, image, "-e", "-o", form).stdout)
holds("80 columns", max(map(len, run(bad, image).stdout.splitlines())) <= 80)

# waivers count until their day
accept = tmp / "accept.txt"
accept.write_text("# looked at\n* undeclared - known\nbusybox version 2024-06-30 ticket 12\nevil* unseen - x\n")
r = run(bad, image, "--accept", accept, day="1719700000")   # 2024-06-29
holds("accepted", r.returncode == 0, r.stdout)
r = run(bad, image, "--accept", accept, day="1719800000")   # 2024-07-01
holds("expired", r.returncode == 1 and "waiversExpired 1" in " ".join(r.stdout.split()), r.stdout)
accept.write_text("busybox version soon ticket 12\n")
holds("a waiver without a day", run(bad, image, "--accept", accept).returncode == 2)

# what counts is what is asked for
holds("--fail-on none", run(bad, image, "--fail-on", "none").returncode == 0)
holds("--fail-on unseen", run(bad, image, "--fail-on", "unseen").returncode == 1)
holds("--fail-on nonsense", run(bad, image, "--fail-on", "nonsense").returncode == 2)
holds("--min-confidence", run(good, image, "--fail-on", "version", "--min-confidence", "1").returncode == 0)
holds("image against itself", run(image, image).returncode == 0)
broken = tmp / "broken.json"
broken.write_text('{"bomFormat": "CycloneDX", "components": [')
holds("broken JSON", run(broken, image).returncode == 2)

# the tags that firmware carries are what its supplier declares: the same as in a file of their own
tags = root / "samples" / "sboms" / "good-lzma.uswid"
carrier = tmp / "carrier.bin"
carrier.write_bytes(image.read_bytes() + bytes(4096) + tags.read_bytes())
alone, inside = run(tags, image, "-o", "json"), run(carrier, image, "--embedded", "-o", "json")
holds("tags in an image", inside.returncode == 1 and "openssl" in inside.stdout and
       json.loads(alone.stdout)["findings"] == json.loads(inside.stdout)["findings"], inside.stdout[:400] + inside.stderr)
r = run(image, image, "--embedded")
holds("no tags in an image", r.returncode == 2 and "carries no SBOM" in r.stderr, r.stderr)
carrier.write_bytes(image.read_bytes() + (tags.parent / "bad-cut.uswid").read_bytes())
r = run(carrier, image, "--embedded")
holds("tags that cannot be read", r.returncode == 2, r.stdout + r.stderr)

def packages(path):
    """name -> versions; a name is the package URL less version and qualifiers."""
    out = collections.defaultdict(set)
    for c in json.load(open(path))["components"]:
        purl = c.get("purl", "").split("?")[0].split("#")[0].lower()
        at = purl.rfind("@")
        out[(purl[:at] if at > purl.rfind("/") else purl) or c["name"].lower()].add(c.get("version"))
    return dict(out)

if sboms.exists():
    old, new = sboms / "cdx-pair-nats-old.json", sboms / "cdx-pair-nats-new.json"
    start = time.monotonic()
    r = run(old, new, "-o", "json")
    spent = time.monotonic() - start
    holds("a real pair is compared in 0.3 s", spent < 0.3 or "build-dev" in assay, spent)
    mine = collections.defaultdict(set)
    for f in json.loads(r.stdout)["findings"]:
        if "properties" in f and f["rule"] in ("undeclared", "version", "missing", "unseen", "confirmed", "unsure"):
            mine[f["properties"]["component"].lower()].add(f["rule"])
    a, b = packages(old), packages(new)
    def rules(key):
        name = key.removeprefix("pkg:golang/") if "golang" in key else key.rsplit("/", 1)[-1] if "pkg:" in key else key
        return mine.get(name, set())

    for key in sorted(a.keys() | b.keys()):
        if key not in b:      # gone: not there, or there under the name of another part (libssl3, libssl1.1)
            good = rules(key) & {"unseen", "missing", "version"} and not rules(key) & {"confirmed"}
        elif key not in a:    # new: undeclared, unless the older part of its project was compared with it
            good = rules(key) == {"undeclared"} or any(p in key for p in ("libssl1.1", "libcrypto1.1"))
        elif a[key] == b[key]:
            good = rules(key) <= {"confirmed", "unsure"} and rules(key)
        else:
            good = rules(key) & {"version", "undeclared", "unseen"}
        holds(f"nats {key} {a.get(key)} -> {b.get(key)}", good, rules(key))
    print(f"nats: {len(a.keys() - b.keys())} gone, {len(b.keys() - a.keys())} new, "
          f"{sum(a[k] != b[k] for k in a.keys() & b.keys())} changed, {spent:.3f} s")
end()
