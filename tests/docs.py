#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Documents that are made from the program say what the program says; every limit is in docs/limits.md; the README shows
what the command prints. usage: docs.py ASSAY SOURCE_ROOT [--update]"""
import pathlib, re, subprocess, sys
from failures import end, fail

assay, root = sys.argv[1], pathlib.Path(sys.argv[2])

def output(*words):
    return subprocess.run([assay, *words], capture_output=True, text=True, cwd=root).stdout

def check(path, expected):
    if path.read_text() == expected:
        return
    if "--update" in sys.argv:
        path.write_text(expected)
        print(f"updated {path.name}")
    else:
        fail(f"{path.name} is not what the program says: run tests/docs.py with --update and look")

check(root / "docs" / "formats.md", output("formats", "--markdown"))

readme = root / "README.md"
def rerun(match):
    return f"```\n$ build/assay {match.group(1)}\n{output(*match.group(1).split()).rstrip()}\n```"
text = re.sub(r"```\n\$ build/assay ([^\n]*)\n.*?\n```", rerun, readme.read_text(), flags=re.S)
formats = len(output("formats", "--markdown").splitlines()) - 6
components = output("sig", "list").splitlines()[-1].split()[0]
text = re.sub(r"^\* \d+ formats", f"* {formats} formats", text, flags=re.M)
text = re.sub(r"^\* \d+ components", f"* {components} components", text, flags=re.M)
check(readme, text)

# help fits a terminal
commands = re.findall(r"^  ([a-z]+)  ", output("--help").split("examples:")[0], flags=re.M)
for words in [["--help"], *([c, "--help"] for c in commands)]:
    for line in output(*words).splitlines():
        if len(line) > 80:
            fail(f"{' '.join(words)}: more than 80 columns: {line}")
if len(commands) < 10:
    fail(f"--help names {commands}")

table = (root / "analyzer" / "base" / "limits.h").read_text()
limits = (root / "docs" / "limits.md").read_text()
for name, value in re.findall(r'X\([A-Z]+, "([a-z]+)", (\d+),', table):
    if f"| {name} | {value} |" not in limits:
        fail(f"docs/limits.md does not have the row of {name}, {value}")
end()
