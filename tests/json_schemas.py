#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What docs/schema/ says of our own JSON is true of the output for samples of every format: it is valid, and nothing that a
schema describes is never written. usage: json_schemas.py ASSAY SOURCE_ROOT"""
import json, pathlib, subprocess, sys, tempfile
import jsonschema
from failures import end, fail, holds

assay, root = sys.argv[1], pathlib.Path(sys.argv[2])
samples, golden = root / "samples", root / "tests" / "golden" / "input"
image = samples / "firmware" / "router" / "image.bin"
schemas = {p.name.split(".")[0]: json.loads(p.read_text()) for p in (root / "docs" / "schema").glob("*.json")}
written = {name: set() for name in schemas}     # the fields that occurred

def fields(schema, path=()):
    """The fields that SCHEMA describes, as tuples of names."""
    for name, inner in schema.get("properties", {}).items():
        yield path + (name,)
        yield from fields(inner, path + (name,))
    if "items" in schema:
        yield from fields(schema["items"], path)

def occur(value, path=()):
    if isinstance(value, list):
        for one in value:
            yield from occur(one, path)
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield path + (name,)
            yield from occur(inner, path + (name,))

def look(name, what, document):
    errors = [f"{list(e.path)}: {e.message[:200]}" for e in validators[name].iter_errors(document)]
    holds(f"{name} of {what}", not errors, errors[:3])
    written[name].update(occur(document))

def run(*words):
    return subprocess.run([assay, *map(str, words), "-q"], capture_output=True, text=True,
                          env={"SOURCE_DATE_EPOCH": "1700000000", "ASAN_OPTIONS": "detect_leaks=0"}).stdout

validators = {}
for name, schema in schemas.items():
    jsonschema.Draft202012Validator.check_schema(schema)
    validators[name] = jsonschema.Draft202012Validator(schema)

# one sample of each kind of each format, the smallest; and both products
images = [p for folder in sorted((samples / "formats").iterdir()) for kind in ("good-", "bad-", "unsupported-")
          for p in sorted(folder.glob(kind + "*"), key=lambda p: (p.stat().st_size, p))[:1]]
images += [samples / "firmware" / n / "image.bin" for n in ("router", "camera")] + [golden / "noise", golden / "list.txt"]
for path in images:
    look("tree", path, json.loads(run("tree", path, "-o", "json", *(("--depth", 1) if path == image else ()))))
# no file of the samples shows a last version: a signature of our own does
with tempfile.TemporaryDirectory() as extra:
    pathlib.Path(extra, "ends.sig").write_text("""component ends\ntype library\npurl pkg:generic/ends@{version}
rule 1 strings any "BusyBox is copyrighted by many authors" <=9\n""")
    for path in (image, samples / "formats" / "bzimage" / "good-gzip", golden / "packages"):
        for line in run("scan", path, "-o", "evidence-jsonl", "--signatures", extra,
                        *(("--rootfs",) if path.is_dir() else ())).splitlines():
            look("evidence", path, json.loads(line))
for words in [("diff", golden / "declared.json", image), ("diff", golden / "written.csv", image),
              ("diff", golden / "declared.json", image, "--accept", golden / "accepted.txt"),
              ("check", golden / "declared.json", "-p", "cra,bsi-2.1,ntia-2021", "--score")]:
    look("findings", words[1].name, json.loads(run(*words, "-o", "json")))

for name, schema in schemas.items():
    for field in fields(schema):
        holds(f"{name}: {'.'.join(field)} is described", field in written[name], "and never written")
if not schemas:
    fail("there are no schemas")
end(f"{len(images)} images, ")
