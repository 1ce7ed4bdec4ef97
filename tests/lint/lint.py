#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The rules of the house that a program can check. Prints what is wrong; exit 1 when something is."""
import pathlib, re, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
MAX_LINES = 600
MAX_FUNCTION = 60 # lines, with its braces
# who may include whom: a room uses headers of its own and of those before it in its row; rows stand on BASE
BASE = "analyzer/base"
EXTRACTORS = ["extractors"] + [f"extractors/{room}" for room in (
    "common", "codec", "stream", "archive", "filesystem", "disk", "kernel", "boot", "bios", "hex", "chip", "vendor")]
SIGNATURES = ["signatures/elf", "signatures"] + [f"signatures/{room}" for room in ("language", "match", "package")]
ANALYZER = [f"analyzer/{room}" for room in ("scan", "judge", "report", "diff", "check", "extract", "cli")]
LAYERS = {BASE: [BASE]}
LAYERS["analyzer/sbom"] = [BASE, "extractors/codec", "analyzer/sbom"]  # nothing of images
GROUND = [BASE, *EXTRACTORS, *SIGNATURES, "analyzer/sbom"]
for below, row in (([BASE], EXTRACTORS), ([BASE], SIGNATURES), (GROUND, ANALYZER)):
    for place, room in enumerate(row, 1):
        LAYERS[room] = below + row[:place]
LAYERS["tests"] = GROUND + ANALYZER + ["tests"]
# libraries, by how their headers' names begin, and the files or folders that they belong to
ONLY = {
    "archive": ("extractors/archive/archive.c",), "magic.h": ("analyzer/scan/classify.c",),
    "capstone/": ("signatures/match/match_code.h",), "seccomp.h": ("analyzer/cli/sandbox.c",),
    "openssl/": ("analyzer/base/hash.c", "analyzer/sbom/sign.c", "extractors/vendor/decrypt.c"),
    "libxml/": ("analyzer/sbom/cyclonedx_xml_read.c",), "ext2fs/": ("extractors/filesystem/", "extractors/disk/vhdx.c"),
    "jansson.h": ("analyzer/", "signatures/package/package_json.h"),
    "zlib.h": ("analyzer/base/hash.c", "extractors/", "signatures/package/package_cargo.c"),
    "lzma.h": ("extractors/",), "zstd": ("extractors/",), "lz4": ("extractors/",), "lzo/": ("extractors/",),
    "bzlib.h": ("extractors/",),
}
BANNED = {  # function: what to use
    "strcpy": "memcpy with a checked length", "strcat": "arena_printf", "sprintf": "snprintf",
    "vsprintf": "vsnprintf", "gets": "fgets", "strtok": "strsep", "alloca": "arena_alloc", "system": "nothing",
    "popen": "nothing", "execve": "nothing", "execvp": "nothing", "fork": "nothing", "atoi": "strtoul",
    "malloc": "mem_alloc", "calloc": "mem_zalloc", "realloc": "mem_resize", "free": "mem_free",
    "strdup": "mem_strdup", "mktemp": "nothing", "tmpfile": "nothing",
}
PRINTERS = re.compile(r"\b(printf|fprintf|puts|fputs|perror|putc|putchar)\s*\(")
problems = []

def problem(path, line, text):
    problems.append(f"{path}:{line}: {text}")

def tracked(*patterns):
    out = subprocess.run(["git", "-C", ROOT, "ls-files", "-co", "--exclude-standard", "--", *patterns],
                         capture_output=True, text=True, check=True).stdout
    return [p for p in out.splitlines() if (ROOT / p).is_file()]

def places(header):
    """The places for HEADER; None: any."""
    return next((where for begin, where in ONLY.items() if header.startswith(begin)), None)

def layer_of(path):
    return max((l for l in LAYERS if path.startswith(l + "/")), key=len, default=None)

def without_comments_and_texts(text):
    keep_lines = lambda m: re.sub(r"[^\n]", " ", m.group(0))
    text = re.sub(r"/\*.*?\*/", keep_lines, text, flags=re.S)
    return re.sub(r'"(\\.|[^"\\\n])*"', '""', text)

def check_source(path):
    raw = (ROOT / path).read_text(encoding="utf-8")
    lines = raw.splitlines()
    layer = layer_of(path)
    if not raw.startswith("/* SPDX-License-Identifier: Apache-2.0 */\n"):
        problem(path, 1, "expected the SPDX line")
    if len(lines) > MAX_LINES:
        problem(path, len(lines), f"more than {MAX_LINES} lines: split along what it does")
    for n, line in enumerate(lines, 1):
        if len(line.expandtabs(8)) > 100:
            problem(path, n, "longer than 100 columns")
        if line.rstrip() != line:
            problem(path, n, "white space at the end")
        m = re.match(r'#include "([^"]+)"', line)
        if m and "/" in m.group(1) and layer:
            target = layer_of(m.group(1))
            if target and target not in LAYERS[layer]:
                problem(path, n, f"{layer} may not include {m.group(1)}")
        m = re.match(r"#include <([^>]+)>", line)
        where = places(m.group(1)) if m and layer != "tests" else None
        if where and not path.startswith(where):
            problem(path, n, f"<{m.group(1)}> belongs in {' or '.join(where)} alone")
    code = without_comments_and_texts(raw)
    start = 0
    for n, line in enumerate(code.splitlines(), 1):
        start = n if line == "{" else start
        if line.startswith("}") and start:
            if n - start >= MAX_FUNCTION:
                problem(path, start, f"a function of {n - start + 1} lines: split along what it does")
            start = 0
        for m in re.finditer(r"(?<![\w.>])(\w+)\s*\(", line):
            name = m.group(1)
            if name in BANNED and layer != "tests" and path != "analyzer/base/mem.c" \
                    and not path.endswith("sigc.c"):
                problem(path, n, f"{name}() is banned: use {BANNED[name]}")
        if layer in ("analyzer/base", "extractors", "signatures") and PRINTERS.search(line) \
                and not path.endswith("sigc.c"):
            problem(path, n, "layers below the commands never print")
        if re.search(r"\b(TODO|FIXME|XXX|HACK)\b", line):
            problem(path, n, "unfinished")
    if re.search(r"\b(TODO|FIXME|XXX|HACK)\b", raw):
        problem(path, 1, "a note of something unfinished")

def check_headers_alone(headers):
    with tempfile.TemporaryDirectory() as tmp:
        for h in headers:
            r = subprocess.run(["gcc", "-std=gnu17", "-D_GNU_SOURCE", "-fsyntax-only", "-I", str(ROOT), "-x", "c", "-"],
                               input=f'#include "{h}"\n', capture_output=True, text=True, cwd=tmp)
            if r.returncode:
                problem(h, 1, "does not compile alone: " + r.stderr.splitlines()[0])

def check_recipes(recipes):
    """Recipes of samples are run by hand: what they import of each other has to be there."""
    for path in recipes:
        for n, line in enumerate((ROOT / path).read_text(encoding="utf-8").splitlines(), 1):
            m = re.match(r"from (\w+) import ([\w, ]+)$", line)
            module = ROOT / "samples/make" / f"{m.group(1)}.py" if m else None
            if module and module.is_file():
                text = module.read_text(encoding="utf-8")
                for name in m.group(2).split(", "):
                    if not re.search(rf"^(def |class |from .* import .*\b|(\w+, )*){name}\b", text, re.M):
                        problem(path, n, f"{module.name} has no {name}")

def check_tool(name, command, files):
    r = subprocess.run(command + files, capture_output=True, text=True, cwd=ROOT)
    for line in (r.stdout + r.stderr).splitlines() if r.returncode else []:
        problems.append(f"{name}: {line}")

def main():
    sources = tracked("*.c", "*.h")
    for path in sources:
        check_source(path)
    check_headers_alone([p for p in sources if p.endswith(".h") and "record.h" not in p])
    check_recipes(tracked("samples/make/*"))
    scripts = [p for p in tracked("dev", ".ci/run", "*.sh")]
    check_tool("shellcheck", ["shellcheck", "-x"], scripts)
    check_tool("clang-format", ["clang-format", "--dry-run", "-Werror", "--style=file"], sources)
    check_tool("codespell", ["codespell", "--ignore-words", "tests/lint/words.txt"],
               tracked("*.md", "*.c", "*.h", "*.py", "dev"))
    for path in tracked("*.md", "*.sh", "*.py", "dev", "*.c", "*.h"):
        for n, line in enumerate((ROOT / path).read_text(encoding="utf-8").splitlines(), 1):
            if re.search(r"(?<![\w.])/(work|home|root)/\w", line):
                problem(path, n, "a path of somebody's machine")
    lint = subprocess.run([ROOT / "build/assay", "sig", "lint"], capture_output=True, text=True)
    if lint.returncode:
        problems.extend("signatures: " + l for l in lint.stdout.splitlines())
    print("\n".join(problems) if problems else f"lint: {len(sources)} sources, {len(scripts)} scripts, no complaints")
    return 1 if problems else 0

sys.exit(main())
