#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Are libraries found that are linked statically into a stripped program? Each line of static.tsv becomes one program for
each processor: a table of the library's functions, linked with the archive of Debian 12 and stripped. What lies in other
libraries stays unresolved, so that a program contains one library and the C library; it is never run.

usage: static.py ASSAY DIR [ARCHITECTURE...]

Packages that are not in DIR are fetched with apt, in a configuration of its own there. The normal tests do not run this.
docs/accuracy.md has the last result."""
import csv, pathlib, shutil, subprocess, sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import debian

TOOLS = {"amd64": "x86_64-linux-gnu", "arm64": "aarch64-linux-gnu", "armhf": "arm-linux-gnueabihf", "mipsel": "mipsel-linux-gnu"}
# what the C library and the compiler bring
ALWAYS = {"glibc", "gcc"}

def table():
    lines = (HERE / "static.tsv").read_text().splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]

def link(where, arch, libraries, functions, out):
    """The program OUT; the packages of ARCH are unpacked below WHERE."""
    names = functions.split()
    source = "".join(f"char {n}(void);\n" for n in names) + "int main(int argc, char **argv)\n{\n\tchar (*volatile use[])(void) = {" \
        + ", ".join(names) + "};\n\treturn use[argc] != 0 && argv;\n}\n"
    folder = where / "usr/lib" / TOOLS[arch]
    archives = [next(p for p in (folder / f"lib{l}.a", where / "lib" / folder.name / f"lib{l}.a") if p.exists())
                for l in libraries.split()]
    made = subprocess.run([f"{TOOLS[arch]}-gcc", "-w", "-fno-builtin", "-static", "-Wl,--gc-sections,--unresolved-symbols=ignore-all",
                           "-xc", "-", "-o", out, "-xnone", *archives, *archives, "-lm", "-lpthread"],
                          input=source, capture_output=True, text=True)
    if made.returncode:
        raise SystemExit(f"static: {out.name} for {arch} cannot be linked: {made.stderr}")
    subprocess.run([f"{TOOLS[arch]}-strip", "-s", out], check=True)

def claims(assay, program):
    """component -> version of all that is claimed; "" where only a range or nothing is."""
    text = subprocess.run([assay, "scan", program, "-o", "csv"], capture_output=True, text=True).stdout
    return {row["name"]: row["version"] for row in csv.DictReader(text.splitlines()) if row["name"] not in ALWAYS}

def unpack(deb, where):
    stamp = where / f"{deb.stem}.unpacked"
    if not stamp.exists():
        where.mkdir(parents=True, exist_ok=True)
        subprocess.run(["dpkg-deb", "-x", deb, where], check=True)
        stamp.touch()

def measure(assay, cache, arch, debs):
    """Named, of those with the right version, wrong versions, and what else is claimed."""
    rows, right, wrong, named, invented = table(), 0, 0, 0, 0
    out = cache / "programs" / arch
    out.mkdir(parents=True, exist_ok=True)
    for number, (component, package, libraries, functions) in enumerate(rows, 1):
        deb, version = debs[f"{package}:{arch}"]
        unpack(deb, cache / "root" / arch)
        program = out / f"{number:02}-{component}"
        link(cache / "root" / arch, arch, libraries, functions, program)
        told = claims(assay, program)
        seen = told.pop(component, None)
        named += seen is not None
        right += seen == version
        wrong += seen not in (None, "", version)
        invented += len(told)
        what = "not named" if seen is None else "" if seen == version else f"version {seen}" if seen else "no version"
        for text in [what, *(f"also {c} {v}" for c, v in told.items())]:
            if text:
                print(f"{arch} {program.name} {version} ({functions.split()[0]}): {text}")
    print(f"{arch}: {len(rows)} programs, {named} named, {right} with the right version, {wrong} with a wrong one, "
          f"{invented} wrong components")
    return wrong + invented

def main():
    assay, cache, asked = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), sys.argv[3:] or debian.ARCHES
    arches = [a for a in asked if shutil.which(f"{TOOLS[a]}-gcc")]
    for arch in sorted(set(asked) - set(arches)):
        print(f"skipped {arch}: there is no {TOOLS[arch]}-gcc")
    debs = debian.fetch(cache, arches, sorted({row[1] for row in table()})) if arches else {}
    return 1 if sum(measure(assay, cache, arch, debs) for arch in arches) else 0

if __name__ == "__main__":
    sys.exit(main())
