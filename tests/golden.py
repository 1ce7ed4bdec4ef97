#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Golden tests: exact standard output, standard error and exit status of commands, as tests/golden/*.txt say.
usage: golden.py ASSAY SOURCE_ROOT [--update]
The digest of the signature database, and what is derived from it, is not compared: any new signature changes it.
With --update the files are rewritten: look at the difference before you commit it."""
import os, pathlib, re, shlex, subprocess, sys

assay, root = sys.argv[1], pathlib.Path(sys.argv[2])
failures = 0
cases = sorted((root / "tests" / "golden").glob("*.txt"))

# "265-5ca7f9ba6fa5" and the like; tests/determinism.py looks at serial numbers
DIGESTS = [(re.compile(p), r"\1(digest)") for p in (
    r'("serialNumber": "urn:uuid:)[0-9a-f-]{36}',
    r'("name": "assay-signatures",\s*"version": ")\d+-[0-9a-f]{12}',
    r'("name": "assay-signatures",[^}]*"content": ")[0-9a-f]{64}',
    r'(signatures:? +)\d+-[0-9a-f]{12}')]

def without_digests(text):
    for pattern, to in DIGESTS:
        text = pattern.sub(to, text)
    return text

def run(line):
    """The command line behind '$ assay', with an optional '< FILE' at the end."""
    words = shlex.split(line)
    source = subprocess.DEVNULL
    if "<" in words:
        source = open(root / words[-1], "rb")
        words = words[:-2]
    env = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000", "LC_ALL": "C"}
    r = subprocess.run([assay, *words], cwd=root, stdin=source, capture_output=True, text=True, env=env)
    return f"--- stdout\n{without_digests(r.stdout)}--- stderr\n{r.stderr}--- exit {r.returncode}\n"

for case in cases:
    text = case.read_text()
    out = ""
    for command in [l for l in text.splitlines() if l.startswith("$ assay")]:
        out += command + "\n" + run(command.removeprefix("$ assay"))
    if out == text:
        continue
    if "--update" in sys.argv:
        case.write_text(out)
        print(f"updated {case.name}")
        continue
    failures += 1
    print(f"FAIL {case.name}")
    old, new = text.splitlines(), out.splitlines()
    for i in range(max(len(old), len(new))):
        a, b = old[i] if i < len(old) else "(end)", new[i] if i < len(new) else "(end)"
        if a != b:
            print(f"  line {i + 1}\n  expected: {a}\n  got:      {b}")
            break
print(f"{len(cases)} cases, {failures} failures")
sys.exit(1 if failures or not cases else 0)
