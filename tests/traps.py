#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Files that speak about software they do not contain: no component may be claimed from them. Beside them the positive
twins: much the same text where it belongs, which must be found; without them a program that finds nothing would pass.
usage: traps.py ASSAY SOURCE_ROOT

A case in tests/accuracy/traps/*.txt:
  trap NAME | twin NAME     a trap claims nothing, a twin claims what its line `is` says
  file PATH                 its place in the file system (several cases may be in one image; they do not see each other)
  text | data | program | library     what it is; the last two become small ELF files
  needed, soname, defines, wants, node WORD...   DT_NEEDED, DT_SONAME, symbols defined and undefined, symbol version names
  > TEXT                    a line of text, or one string of the data (Python's escapes, NUL-terminated unless text)
  is COMPONENT [VERSION]    what a twin shows; a trap with this line may claim it (the program itself), nothing else;
                            VERSION `-`: without one
  not COMPONENT...          what the trap tempts to claim (for the reader, and the message)"""
import io, json, pathlib, struct, subprocess, sys, tarfile, tempfile

KINDS = ("text", "data", "program", "library")
LISTS = ("needed", "soname", "defines", "wants", "node", "not")

def read_cases(folder):
    cases = []
    for path in sorted(folder.glob("*.txt")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            word, _, rest = line.partition(" ")
            if word in ("trap", "twin"):
                cases.append({"name": rest, "twin": word == "twin", "kind": None, "file": None, "is": {}, "strings": [],
                              **{key: [] for key in LISTS}})
            elif word == ">":
                cases[-1]["strings"].append(rest.encode("latin-1", "backslashreplace").decode("unicode_escape").encode("latin-1"))
            elif word in LISTS:
                cases[-1][word] += rest.split()
            elif word == "is":
                component, _, version = rest.partition(" ")
                cases[-1]["is"][component] = version or None
            elif word == "file":
                cases[-1]["file"] = rest
            elif word in KINDS:
                cases[-1]["kind"] = word
            elif line and not line.startswith("#"):
                sys.exit(f"{path}:{number}: what is '{word}'?")
    return cases

def elf(case):
    """A 64-bit little-endian AArch64 file without section headers: strings, dynamic symbols, one read-only segment."""
    dynstr, at = b"\0", {}
    def name(text):
        nonlocal dynstr
        if text not in at:
            at[text] = len(dynstr)
            dynstr += text.encode() + b"\0"
        return at[text]
    dynamic = [(1, name(n)) for n in case["needed"]] + [(14, name(n)) for n in case["soname"]]
    symbols = [(0, 0, 0, 0, 0, 0)] + [(name(n), 0x12, 0, 1, 0x40, 8) for n in case["defines"]] + \
        [(name(n), 0x12, 0, 0, 0, 0) for n in case["wants"]]
    for n in case["node"]:
        name(n)
    count = 4 if case["kind"] == "program" else 3
    place, body, found = 64 + 56 * count, b"", {}
    for key, data in (("interp", b"/lib/ld-linux-aarch64.so.1\0"),
                      ("hash", struct.pack("<3I", 1, len(symbols), 0) + bytes(4 * len(symbols))),
                      ("dynsym", b"".join(struct.pack("<IBBHQQ", *s) for s in symbols)), ("dynstr", dynstr),
                      ("rodata", b"\0" + b"\0".join(case["strings"]) + b"\0")):
        body += bytes(-(place + len(body)) % 8)
        found[key] = place + len(body)
        body += data
    body += bytes(-(place + len(body)) % 8)
    start = place + len(body)
    dynamic += [(4, found["hash"]), (5, found["dynstr"]), (6, found["dynsym"]), (10, len(dynstr)), (11, 24), (0, 0)]
    body += b"".join(struct.pack("<QQ", *d) for d in dynamic)
    end = place + len(body)
    segment = lambda kind, flags, offset, size: struct.pack("<IIQQQQQQ", kind, flags, offset, offset, offset, size, size, 8)
    head = segment(1, 4, 0, end) + segment(2, 6, start, 16 * len(dynamic)) + segment(0x6474e551, 6, 0, 0)
    if count == 4:
        head = segment(3, 4, found["interp"], 27) + head
    ident = b"\x7fELF\2\1\1" + bytes(9)
    return ident + struct.pack("<HHIQQQIHHHHHH", 3, 183, 1, 0, 64, 0, 0, 64, 56, count, 0, 0, 0) + head + body

def content(case):
    if case["kind"] in ("program", "library"):
        return elf(case)
    return b"".join(s + (b"\n" if case["kind"] == "text" else b"\0") for s in case["strings"])

def image(cases):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        for case in cases:
            member = tarfile.TarInfo(f"{case['name']}/{case['file']}")
            data = content(case)
            member.size, member.mode = len(data), 0o755
            tar.addfile(member, io.BytesIO(data))
    return out.getvalue()

def claims(assay, cases):
    """case name -> {component: versions}, of all that is claimed with an occurrence in the case's file."""
    with tempfile.TemporaryDirectory() as tmp:
        path = pathlib.Path(tmp) / "cases.tar"
        path.write_bytes(image(cases))
        r = subprocess.run([assay, "scan", "-q", str(path), "-o", "cyclonedx-json"], capture_output=True)
        if r.returncode != 0:
            sys.exit(f"FAIL: exit {r.returncode}: {r.stderr.decode()}")
    found = {case["name"]: {} for case in cases}
    for c in json.loads(r.stdout)["components"]:
        for o in c.get("evidence", {}).get("occurrences", []):
            name = next((part for part in o["location"].split("/") if part in found), None)
            if name is None:
                sys.exit(f"FAIL: {c['name']} is claimed at {o['location']}")
            found[name].setdefault(c["name"], set()).add(c.get("version"))
    return found

def main():
    cases = read_cases(pathlib.Path(sys.argv[2]) / "tests" / "accuracy" / "traps")
    if len({c["name"] for c in cases}) != len(cases):
        sys.exit("FAIL: two cases have one name")
    found, failures = claims(sys.argv[1], cases), 0
    for case in cases:
        got = found[case["name"]]
        problems = [f"claims {c} {'/'.join(str(v) for v in sorted(got[c], key=str))}" for c in sorted(got) if c not in case["is"]]
        problems += [f"claims {c} {'/'.join(sorted(v for v in got[c] if v))}, which no byte says" for c in sorted(got)
                     if case["is"].get(c) == "-" and got[c] != {None}]
        if case["twin"]:
            problems += [f"{c} {v or ''} is not found (found: {got})" for c, v in case["is"].items()
                         if c not in got or v and v != "-" and v not in got[c]]
        for p in problems:
            print(f"FAIL {case['name']}: {p}" + (f" (not: {' '.join(case['not'])})" if case["not"] else ""))
        failures += len(problems)
    twins = sum(c["twin"] for c in cases)
    print(f"{len(cases) - twins} traps, {twins} twins, {failures} failures")
    return 1 if failures or len(cases) - twins < 60 else 0

if __name__ == "__main__":
    sys.exit(main())
