#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Labelled packages: Debian's binaries of the components that the database knows, and of some that it does not.

usage: corpus.py          fetch what is missing (apt of its own, with the sites that this machine's apt uses)
A package's files lie in one tar, SOURCE_VERSION_PACKAGE_SUITE_ARCH.tar, without any package database; the truth is the
name of the source package and its upstream version. Kept outside the checkout: in $ASSAY_CORPUS or ~/.cache/assay-corpus.
The choice depends on names and sizes only, so two machines choose alike as long as the suites do not change."""
import hashlib, os, pathlib, re, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))
import debian
CACHE = pathlib.Path(os.environ.get("ASSAY_CORPUS") or pathlib.Path.home() / ".cache" / "assay-corpus")
# mipsel left Debian with trixie
WHERE = (("bookworm", "armhf"), ("bookworm", "mipsel"), ("trixie", "arm64"), ("trixie", "amd64"))
KNOWN, UNKNOWN = 190, 60  # packages of components with a signature, and of others
RARE = ("memtest86+",)  # components known by kinds of facts that few packages show: chosen before the others
SMALLEST, LARGEST = 8_000, 1_500_000  # bytes of a .deb
NO_PROGRAM = re.compile(r"-(dev|dbg|dbgsym|doc|data|common|udeb|locales?)$|^(linux|golang|librust|gcc|firmware)-")
NAMESAKES = ("micro-httpd",)  # source packages that are called like another component
BUDGET = 300 << 20

def signatures():
    """Every name of a component in lower case without punctuation -> the component."""
    out = {}
    for path in sorted((ROOT / "signatures" / "db").glob("*/*.sig")):
        out[bare(path.stem)] = path.stem
    for path in sorted((ROOT / "signatures" / "db").glob("*/*.sig")):
        for line in path.read_text().splitlines():
            if line.startswith("alias"):
                for word in line.split()[1:]:
                    out.setdefault(bare(word), path.stem)
    for source in NAMESAKES:
        out.pop(bare(source), None)
    return out

def bare(name):
    return re.sub(r"[^a-z0-9+]+", "", name.lower())

def upstream(version):
    """Debian's version without what Debian adds: epoch, revision, the mark of a changed source archive. A release that was
    taken back is told so: 2.2.6+really2.2.5."""
    version = version.split(":", 1)[-1]
    version = version.rsplit("-", 1)[0] if "-" in version else version
    really = re.search(r"really[.+]?(\d.*)", version)
    version = really[1] if really else version
    return re.split(r"[+~](?:dfsg|ds|debian|repack|really|git|nmu|deb|b\d)|\.dfsg|\.ds\b", version)[0]

def apt(suite, arch, *command, **options):
    """Run an apt program over lists and a cache of its own."""
    base = CACHE / "apt" / f"{suite}-{arch}"
    for part in ("lists/partial", "archives/partial", "parts"):
        (base / part).mkdir(parents=True, exist_ok=True)
    (base / "status").touch()
    settings = [f"Dir::State::lists={base}/lists", f"Dir::State::status={base}/status", f"Dir::Cache={base}",
                f"Dir::Cache::archives={base}/archives", f"Dir::Etc::sourcelist={base}/sources.list",
                f"Dir::Etc::sourceparts={base}/parts", f"Dir::Etc::preferencesparts={base}/parts", f"APT::Architecture={arch}",
                f"APT::Architectures={arch}", "APT::Sandbox::User=root", "Acquire::Languages=none",
                "Binary::apt-get::APT::Keep-Downloaded-Packages=true"]
    return subprocess.run([*command[:1], *(x for s in settings for x in ("-o", s)), *command[1:]], check=True, **options)

def packages(suite, arch):
    """(package, source, version, size) of every package of the suite."""
    base = CACHE / "apt" / f"{suite}-{arch}"
    lists = apt(suite, arch, "apt-get", "indextargets", "--format", "$(FILENAME)", "Identifier: Packages",
                capture_output=True, text=True).stdout.split()
    for path in lists:
        text = subprocess.run(["/usr/lib/apt/apt-helper", "cat-file", path], capture_output=True, text=True, check=True).stdout
        for block in text.split("\n\n"):
            field = dict(line.split(": ", 1) for line in block.splitlines() if ": " in line and line[0] != " ")
            if field.get("Architecture") != arch:
                continue
            source = re.match(r"(\S+)(?: \((.*)\))?", field.get("Source", field["Package"]))
            yield field["Package"], source[1], source[2] or field["Version"], int(field["Size"])

def choose(where, rows, names):
    """The smallest program package of every component, in the suite that its name falls to; others by the hash of their name."""
    order = lambda text: hashlib.sha256(text.encode()).hexdigest()
    known, unknown = {}, {}
    for at, packages_ in rows.items():
        for package, source, version, size in packages_:
            component = names.get(bare(source))
            if NO_PROGRAM.search(package) or not SMALLEST <= size <= LARGEST:
                continue
            if component is None:
                if int(order(source)[:8], 16) % len(where) == where.index(at):
                    unknown.setdefault(source, (order(source), at, package, source, version))
                continue
            preferred = where[int(order(component)[:8], 16) % len(where)] == at
            best = known.get(component)
            if best is None or (not preferred, size, package) < best[0]:
                known[component] = ((not preferred, size, package), at, package, source, version)
    picked = sorted(known.items(), key=lambda item: (item[0] not in RARE, order(item[0])))[:KNOWN]
    return [row[1:] for _, row in picked] + [row[1:] for row in sorted(unknown.values())[:UNKNOWN]]

def fetch():
    rows = {}
    for suite, arch in WHERE:
        base = CACHE / "apt" / f"{suite}-{arch}"
        base.mkdir(parents=True, exist_ok=True)
        (base / "sources.list").write_text(f"deb [arch={arch}] {debian.site()} {suite} main\n")
        apt(suite, arch, "apt-get", "update", "-qq")
        rows[(suite, arch)] = list(packages(suite, arch))
    total = 0
    files = CACHE / "files"
    files.mkdir(parents=True, exist_ok=True)
    for (suite, arch), package, source, version in choose(WHERE, rows, signatures()):
        out = files / f"{source}_{upstream(version)}_{package}_{suite}_{arch}.tar"
        if not out.exists() and total < BUDGET:
            base = CACHE / "apt" / f"{suite}-{arch}"
            apt(suite, arch, "apt-get", "download", "-qq", f"{package}", cwd=base / "archives", stdout=subprocess.DEVNULL)
            deb = next((base / "archives").glob(f"{package}_*.deb"))
            with open(out, "wb") as tar:
                subprocess.run(["dpkg-deb", "--fsys-tarfile", deb], stdout=tar, check=True)
            deb.unlink()
        total += out.stat().st_size if out.exists() else 0
    print(f"{len(list(files.glob('*.tar')))} packages, {total >> 20} MiB in {files}")

def labelled():
    """(name, tar, source, upstream version) of every package fetched."""
    return [(path.stem, path, *path.stem.split("_")[:2]) for path in sorted((CACHE / "files").glob("*.tar"))]

if __name__ == "__main__":
    if len(sys.argv) > 1:
        raise SystemExit(__doc__)
    fetch()
