#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""SARIF and JUnit of `assay diff` and `assay check`, held against what their readers demand: SARIF 2.1.0 (OASIS Standard,
chapter 3), for what is written of it, and by its schema where SARIF_SCHEMA names that file; JUnit XML as Jenkins takes
it. usage: results.py ASSAY SOURCE_ROOT"""
import json, os, pathlib, re, subprocess, sys, tempfile, xml.etree.ElementTree as xml
from failures import end, holds

assay, root = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
image, sboms = root / "samples" / "firmware" / "router" / "image.bin", root / "samples" / "sboms"
schema = os.environ.get("SARIF_SCHEMA")

def run(*words):
    env = {"ASAN_OPTIONS": "detect_leaks=0", "SOURCE_DATE_EPOCH": "1700000000"}
    r = subprocess.run([assay, *map(str, words), "-q"], capture_output=True, text=True, env=env)
    holds(f"{words}: status", r.returncode in (0, 1, 3), r.stderr)
    return r.stdout

# the objects that are written: properties that must be there, and those that may (chapter 3)
TEXT, BAG = str, dict
OBJECTS = {
    "log": ({"version": TEXT, "runs": ["run"]}, {"$schema": TEXT}),
    "run": ({"tool": "tool"}, {"results": ["result"], "artifacts": ["artifact"], "invocations": ["invocation"],
                               "columnKind": TEXT, "properties": BAG, "automationDetails": "details"}),
    "tool": ({"driver": "driver"}, {"extensions": ["driver"]}),
    "driver": ({"name": TEXT}, {"version": TEXT, "semanticVersion": TEXT, "informationUri": TEXT, "rules": ["rule"]}),
    "rule": ({"id": TEXT}, {"name": TEXT, "shortDescription": "message", "fullDescription": "message", "helpUri": TEXT,
                            "help": "message", "defaultConfiguration": "configuration", "properties": BAG}),
    "configuration": ({}, {"level": TEXT, "enabled": bool, "rank": float}),
    "result": ({"message": "message"},
               {"ruleId": TEXT, "ruleIndex": int, "level": TEXT, "kind": TEXT, "locations": ["location"], "rank": float,
                "partialFingerprints": BAG, "fingerprints": BAG, "suppressions": ["suppression"], "properties": BAG,
                "relatedLocations": ["location"], "baselineState": TEXT}),
    "message": ({"text": TEXT}, {"markdown": TEXT, "id": TEXT}),
    "location": ({}, {"physicalLocation": "place", "logicalLocations": ["logical"], "message": "message", "id": int}),
    "place": ({"artifactLocation": "file"}, {"region": "region"}),
    "file": ({}, {"uri": TEXT, "uriBaseId": TEXT, "index": int}),
    "region": ({}, {"startLine": int, "startColumn": int, "byteOffset": int, "byteLength": int, "snippet": BAG}),
    "logical": ({}, {"name": TEXT, "fullyQualifiedName": TEXT, "kind": TEXT}),
    "suppression": ({"kind": TEXT}, {"status": TEXT, "justification": TEXT}),
    "artifact": ({}, {"location": "file", "hashes": BAG, "length": int}),
    "invocation": ({"executionSuccessful": bool}, {"exitCode": int, "properties": BAG}),
    "details": ({}, {"id": TEXT})}
WORDS = {"level": {"none", "note", "warning", "error"}, "status": {"accepted", "underReview", "rejected"},
         "columnKind": {"utf16CodeUnits", "unicodeCodePoints"}}
KINDS = {"result": {"notApplicable", "pass", "fail", "review", "open", "informational"},
         "suppression": {"inSource", "external"}}

def walk(value, kind, at):
    """VALUE, where a KIND is expected."""
    if isinstance(kind, list):
        holds(f"{at} is a list", isinstance(value, list), value)
        for i, one in enumerate(value):
            walk(one, kind[0], f"{at}/{i}")
    elif not isinstance(kind, str):
        holds(f"{at} is {kind}", isinstance(value, (int, float) if kind is float else kind), value)
    else:
        must, may = OBJECTS[kind]
        holds(f"{at} has {list(must)}", must.keys() <= value.keys(), value)
        holds(f"{at} has no other property", value.keys() <= must.keys() | may.keys(), value.keys())
        for key, child in value.items():
            walk(child, {**must, **may}.get(key, object), f"{at}/{key}")
            words = KINDS.get(kind) if key == "kind" else WORDS.get(key)
            holds(f"{at}/{key} is a word of the standard", not words or child in words, child)
            # 3.4.3: a URI reference (RFC 3986), percent-encoded
            holds(f"{at}/{key} is a URI", not key.lower().endswith("uri") or re.fullmatch(
                r"([A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*", child), child)

def sarif(what, text):
    log = json.loads(text)
    walk(log, "log", what)
    holds(f"{what}: version", log["version"] == "2.1.0", log["version"])
    for one in log["runs"]:
        rules = [r["id"] for r in one["tool"]["driver"]["rules"]]
        holds(f"{what}: rules are unique", len(rules) == len(set(rules)), rules)
        for r in one["results"]:
            holds(f"{what}: rule", r["ruleId"] in rules and rules[r.get("ruleIndex", rules.index(r["ruleId"]))] == r["ruleId"], r)
            # 3.27.10: a kind other than fail has the level none
            holds(f"{what}: level", r.get("kind", "fail") == "fail" or r.get("level") == "none", r)
    if schema:
        import jsonschema
        with open(schema) as f:
            errors = list(jsonschema.Draft7Validator(json.load(f)).iter_errors(log))
        holds(f"{what}: schema", not errors, [f"{list(e.path)}: {e.message[:80]}" for e in errors[:5]])

# attributes that must and may be there, and children in their order
JUNIT = {"testsuites": ((), ("name", "time", "tests", "failures", "errors", "skipped", "disabled"), ("testsuite",)),
         "testsuite": (("name", "tests"), ("failures", "errors", "skipped", "disabled", "time", "timestamp", "hostname", "id",
                                           "package"), ("properties", "testcase", "system-out", "system-err")),
         "properties": ((), (), ("property",)), "property": (("name", "value"), (), ()),
         "testcase": (("name",), ("classname", "time", "assertions", "status", "file", "line"),
                      ("skipped", "error", "failure", "system-out", "system-err")),
         "failure": ((), ("message", "type"), ()), "error": ((), ("message", "type"), ()), "skipped": ((), ("message", "type"), ()),
         "system-out": ((), (), ()), "system-err": ((), (), ())}

def junit(what, text):
    top = xml.fromstring(text)
    holds(f"{what}: top", top.tag in ("testsuites", "testsuite"), top.tag)
    for e in top.iter():
        must, may, children = JUNIT.get(e.tag, ((), (), ()))
        holds(f"{what}: <{e.tag}>", e.tag in JUNIT and set(must) <= set(e.attrib) <= set(must + may), e.attrib)
        order = [children.index(c.tag) if c.tag in children else -1 for c in e]
        holds(f"{what}: children of <{e.tag}>", -1 not in order and order == sorted(order), [c.tag for c in e])
    for suite in top.iter("testsuite"):
        cases = suite.findall("testcase")
        for word, tag in (("tests", None), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            count = len([c for c in cases if not tag or c.find(tag) is not None])
            holds(f"{what}: {word}", int(suite.get(word, count)) == count, (suite.get(word), count))
        names = [(c.get("classname"), c.get("name")) for c in cases]
        holds(f"{what}: names are unique", len(names) == len(set(names)), names)

with tempfile.TemporaryDirectory() as tmp:
    odd = pathlib.Path(tmp) / "\u00e4 b%#<&.json"      # the name is in both formats
    odd.write_bytes((sboms / "odd.cdx.json").read_bytes())
    accept = pathlib.Path(tmp) / "accept.txt"
    accept.write_text("* undeclared - known\n")
    jobs = {"diff": ("diff", sboms / "good.cdx.json", image), "waived": ("diff", odd, image, "--accept", accept),
            "same": ("diff", image, image), "check": ("check", sboms / "good.spdx.json", "--profile", "bsi-2.1,cra"),
            "odd": ("check", odd, "--profile", "ntia-2021"), "score": ("check", sboms / "good.cdx.json", "--score"),
            "image": ("check", sboms / "good.cdx.json", "--image", image, "--profile", "scvs,fda")}
    for name, words in jobs.items():
        sarif(name, run(*words, "-o", "sarif"))
        junit(name, run(*words, "-o", "junit"))
end(f"{len(jobs)} results in two formats{'' if schema else ' (no SARIF_SCHEMA: by the rules here)'}, ")
