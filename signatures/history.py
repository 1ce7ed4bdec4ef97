#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Write signatures/history.tsv: which symbols came to a shared library after which upstream version.
usage: history.py PACKAGE.deb|DIRECTORY...

Debian's library packages list every exported symbol with the package version that first had it (deb-symbols(5)). The
version before that in the same list was packaged without the symbol, so a library that exports it is newer than that.
A symbol version node that is named after a release (ZLIB_1.2.9) says it exactly. What two packages date differently was
dated anew because its behaviour changed, and says nothing. Nor does a symbol that a newer package lacks: often that is
the build's doing, as with krb5int_strlcpy, which is in no library that was built for a libc with strlcpy()."""
import io, pathlib, re, subprocess, sys, tarfile

HERE = pathlib.Path(__file__).resolve().parent
ARCHITECTURE = "amd64"  # others lack or add some symbols, which is no history
NAMES = 3  # symbols of one row: all must be there, so that a single one dated wrongly decides nothing
VERSION = re.compile(r"\d+(\.\d+)*[a-z]?$")

def upstream(version):
    """'1:1.2.11.dfsg-2+deb12u1' -> '1.2.11'; None for snapshots and the like."""
    version = re.sub(r"^\d+:", "", version)
    version = re.sub(r"-[^-]*$", "", version).rstrip("~")
    version = re.sub(r"[+.~](dfsg|ds|repack)[\d.]*$", "", version)
    return version if VERSION.match(version) else None

def order(version):
    return [(int(n), letter) for n, letter in re.findall(r"(\d+)([a-z]?)", version)]

def owned():
    """SONAMEs that some signature has a rule for, as regular expressions."""
    out = []
    for path in sorted(HERE.glob("db/*/*.sig")):
        for pattern in re.findall(r'^rule \d+ soname "([^"]+)"', path.read_text(), re.M):
            parts = re.split(r"\{[a-z0-9]+\}", pattern)
            out.append(r"[\w.+~-]+".join(map(re.escape, parts)))
    return re.compile("(?:" + "|".join(out) + r")\Z")

def packages(arguments):
    """(package version, text of its symbols file) of each package that has one."""
    for argument in map(pathlib.Path, arguments):
        for path in sorted(argument.rglob("*.deb")) if argument.is_dir() else [argument]:
            control = subprocess.run(["dpkg-deb", "--ctrl-tarfile", path], capture_output=True, check=True).stdout
            with tarfile.open(fileobj=io.BytesIO(control)) as tar:
                names = {m.name.removeprefix("./"): m for m in tar}
                if "symbols" not in names:
                    continue
                text = tar.extractfile(names["control"]).read().decode()
                version = upstream(re.search(r"^Version: (\S+)", text, re.M).group(1))
                if version and re.search(f"^Architecture: {ARCHITECTURE}$", text, re.M):
                    yield version, tar.extractfile(names["symbols"]).read().decode()

def read(text):
    """{soname: {symbol: [(node, upstream version)]}}: a symbol that changed is there under several nodes."""
    out, table = {}, None
    for line in text.splitlines():
        m = re.match(r"(\S+\.so\S*) ", line)
        if m:
            table = out.setdefault(m.group(1), {})
        m = re.match(r" ([A-Za-z_]\w+)@(\S+) (\S+)", line)
        if m and table is not None and m.group(1) != m.group(2):
            table.setdefault(m.group(1), []).append((m.group(2), upstream(m.group(3))))
    return out

def merge(versions):
    """The newest list, without what an older one dates differently."""
    newest = sorted(versions, key=order)
    table = dict(versions[newest[-1]])
    for older, newer in zip(newest, newest[1:]):
        for symbol, history in versions[older].items():
            if versions[newer].get(symbol, history) != history:
                table[symbol] = []
    return table

def node_version(node, after, until):
    """The release that NODE is named after, if it lies between."""
    m = re.search(r"[_.]v?(\d+(?:[._]\d+)+)$", node)
    version = m and m.group(1).replace("_", ".")
    return version if version and order(after) < order(version) <= order(until) else None

def rows(soname, table):
    steps = {}
    for symbol, history in table.items():
        if len(history) == 1 and history[0][1]:
            steps.setdefault(history[0][1], []).append((symbol, history[0][0]))
    ladder = sorted(steps, key=order)
    for after, version in reversed(list(zip(ladder, ladder[1:]))):
        nodes = sorted({n for _, n in steps[version]})
        exact = node_version(nodes[0], after, version) if len(nodes) == 1 else None
        symbols = sorted({s for s, _ in steps[version]}, key=lambda s: (s.startswith("_"), len(s), s))
        yield soname, f">={exact}" if exact else f">{after}", " ".join(sorted(symbols[:NAMES]))

def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    ours, found = owned(), {}
    for version, text in packages(sys.argv[1:]):
        for soname, table in read(text).items():
            if ours.match(soname):
                found.setdefault(soname, {}).setdefault(version, {}).update(table)
    lines = ["# SPDX-License-Identifier: CC0-1.0", "# Made by signatures/history.py of Debian's symbols files; see there.",
             "# soname\tversion\tsymbols that show it, all of them"]
    for soname in sorted(found):
        lines += ["\t".join(row) for row in rows(soname, merge(found[soname]))]
    (HERE / "history.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(found)} libraries, {len(lines) - 3} rows")

main()
