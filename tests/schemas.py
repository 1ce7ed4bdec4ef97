# SPDX-License-Identifier: Apache-2.0
"""Validators and schemas of others, at fixed versions, from npm: kept outside the checkout, in $ASSAY_SCHEMAS or
~/.cache/assay-schemas, fetched when they are missing. Without npm there are none, and the tests say so."""
import json, os, pathlib, subprocess

CACHE = pathlib.Path(os.environ.get("ASSAY_SCHEMAS") or pathlib.Path.home() / ".cache" / "assay-schemas")
PACKAGES = ("ajv@8.20.0", "ajv-formats@3.0.1", "ajv-formats-draft2019@1.6.1", "@microsoft/jest-sarif@1.0.0-beta.0")

def modules():
    """The folder node_modules with all of PACKAGES, or None."""
    here, done = CACHE / "node_modules", CACHE / "installed"
    if done.exists() and done.read_text() == "\n".join(PACKAGES):
        return here
    try:
        CACHE.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "install", "--prefix", CACHE, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts",
                        "--legacy-peer-deps", *PACKAGES], check=True, capture_output=True, timeout=120)
        done.write_text("\n".join(PACKAGES))
        return here
    except (OSError, subprocess.SubprocessError):
        return None

def sarif():
    """The path of the schema of SARIF 2.1.0, or None."""
    here = modules()
    return next((here / "@microsoft" / "jest-sarif").rglob("sarif-2.1.0*.json"), None) if here else None

def sarif_errors(document):
    """What the schema of SARIF 2.1.0 has against DOCUMENT; None when there is no schema."""
    path = sarif()
    if not path:
        return None
    import jsonschema
    return [f"{list(e.path)}: {e.message[:200]}" for e in
            jsonschema.Draft7Validator(json.loads(path.read_bytes())).iter_errors(document)]

# JUnit has no schema of its own; this is what junit-10.xsd of Jenkins' xUnit plugin says of the elements that are written:
# attributes that must be, that may be, children
JUNIT = {
    "testsuites": (set(), {"name", "time", "tests", "failures", "errors"}, {"testsuite"}),
    "testsuite": ({"name", "tests", "failures", "errors"},
                  {"group", "time", "skipped", "timestamp", "hostname", "id", "package", "file", "log", "url"},
                  {"testsuite", "properties", "testcase", "system-out", "system-err"}),
    "properties": (set(), set(), {"property"}),
    "property": ({"name", "value"}, set(), set()),
    "testcase": ({"name"}, {"time", "classname", "group"}, {"skipped", "error", "failure", "system-out", "system-err"}),
    "skipped": (set(), {"type", "message"}, set()),
    "failure": (set(), {"type", "message"}, set()),
}
TEXT = {"skipped", "failure"}     # the others hold elements only

def junit_errors(root):
    """What that schema has against the element tree ROOT, which must be a testsuites."""
    wrong = [] if root.tag == "testsuites" else [f"{root.tag} outside"]
    for e in root.iter():
        if e.tag not in JUNIT:
            wrong.append(f"an element {e.tag}")
            continue
        must, may, children = JUNIT[e.tag]
        wrong += [f"{e.tag} without {a}" for a in must - set(e.attrib)]
        wrong += [f"{e.tag} with {a}" for a in set(e.attrib) - must - may]
        wrong += [f"{c.tag} in {e.tag}" for c in e if c.tag not in children]
        if e.tag not in TEXT and "".join([e.text or "", *(c.tail or "" for c in e)]).strip():
            wrong.append(f"text in {e.tag}")
    return wrong
