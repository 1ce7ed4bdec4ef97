#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Speed and memory as ratios against references measured in the same run.

usage: bench.py [--write]      --write puts the figures into docs/benchmarks.md
Each pair runs alternately; the median of the paired ratios counts."""
import hashlib, json, os, pathlib, random, re, shutil, statistics, subprocess, sys, tempfile, time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "eval" / "images"
ASSAY = str(ROOT / "build" / "assay")
RUNS = 7

def timed(command):
    """(wall seconds, user+system seconds, peak RSS in MiB) of one run."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024

def unsquashfs_pair(tmp):
    image = SHARED / "d1-router.bin"
    data = image.read_bytes()
    inner = tmp / "d1.squashfs"
    inner.write_bytes(data[data.find(b"hsqs"):])
    scan, reference = [], []
    for run in range(RUNS + 1):
        shutil.rmtree(tmp / "out", ignore_errors=True)
        b = timed(["unsquashfs", "-q", "-n", "-d", str(tmp / "out"), str(inner)])
        a = timed([ASSAY, "scan", "-q", str(image), "-o", "cyclonedx-json"])
        if run:  # the first warms the caches
            scan.append(a)
            reference.append(b)
    ratio = statistics.median(a[0] / b[0] for a, b in zip(scan, reference))
    return [f"| `assay scan d1-router.bin` / `unsquashfs -d` of the squashfs inside, wall time | {ratio:.2f} | 2.0 at most | "
            f"{statistics.median(a[0] for a in scan):.3f} s / {statistics.median(b[0] for b in reference):.3f} s |"], ratio <= 2.0

def memory():
    peaks = [timed([ASSAY, "scan", "-q", str(SHARED / "d3-emmc.bin"), "-o", "cyclonedx-json"])[2] for _ in range(3)]
    peak = max(peaks)
    return [f"| peak resident memory of `assay scan d3-emmc.bin` | {peak:.0f} MiB | 400 MiB at most | |"], peak <= 400

def literals():
    """The literal index on ELF data with 5,000 literals, processor time: built from this project's own source."""
    program = ROOT / "build" / "bench_literals"
    if subprocess.run(["cc", "-O2", "-D_GNU_SOURCE", f"-I{ROOT}", "-o", program, ROOT / "tests/bench/bench_literals.c",
                       *(ROOT / "analyzer/base" / f"{f}.c" for f in ("literals", "blob", "buf", "mem", "sparse"))]).returncode:
        return ["| literal index | does not build | | |"], False
    libraries = sorted(p for p in pathlib.Path("/usr/lib").glob("*-linux-gnu/lib*.so.*") if p.is_file() and not p.is_symlink())
    out = subprocess.run([str(program), *map(str, libraries[:60])], capture_output=True, text=True, check=True).stdout
    rate = float(out.split()[0])
    return [f"| literal index, 5,000 literals, ELF data, processor time | {rate:.0f} MB/s | 500 MB/s at least | |"], rate >= 500

def noise(size, rnd):
    return b"".join(rnd.randbytes(1 << 20) for _ in range(size >> 20))

# formats that take all that follows: nothing behind them would be carved
TAKE_ALL = {"alphanetworks", "arm64_image", "avm_fake_squashfs", "imagewty_rc6", "luks", "lxl"}

def samples_in_noise(size, rnd):
    """Good samples in any order, each as often as the others, 1 to 128 KiB of random bytes between. What is kept in xz, being
    large, is an xz stream and no sample of its format."""
    samples = [p.read_bytes() for p in sorted((ROOT / "samples" / "formats").glob("*/good-*"))
               if p.parent.name not in TAKE_ALL and (p.suffix != ".xz" or p.parent.name == "xz")]
    out = bytearray()
    while len(out) < size:
        rnd.shuffle(samples)
        for sample in samples:
            out += rnd.randbytes(rnd.randrange(1 << 10, 128 << 10)) + sample
    return bytes(out[:size])

def cpu(path, options, runs):
    """(processor seconds of `assay tree -j1`, those that are not the SHA-256 of the image), the least of RUNS"""
    data = path.read_bytes()
    start = time.process_time()
    hashlib.sha256(data)
    digest = time.process_time() - start
    least = min(timed([ASSAY, "tree", "-q", "-j1", *options, str(path)])[1] for _ in range(runs))
    return least, least - digest

def carve_rows(tmp, what, make, options, least):
    """A row for 256 MiB and one for the growth; the bytes of all bodies that were hashed, the image's among them."""
    image, seconds = tmp / "carve", {}
    for mib in (64, 256, 512):
        image.write_bytes(make(mib << 20, random.Random(mib)))
        seconds[mib] = cpu(image, options, 5 if least else 1)
        if mib == 256:
            nodes = json.loads(subprocess.run([ASSAY, "tree", "-q", "--json", *options, str(image)], capture_output=True).stdout)["nodes"]
            looked = sum(n["size"] for n in nodes if "sha256" in n) / 1e6
    image.unlink()
    whole, alone = (256 * 1.048576 / s for s in seconds[256])
    growth = seconds[512][0] / seconds[64][0]
    inside = f", {looked / seconds[256][0]:.0f} MB/s of the {looked:.0f} MB that were opened" if looked > 300 else ""
    return [f"| `assay tree -j1{''.join(' ' + o for o in options)}`, 256 MiB of {what}, processor time | {whole:.0f} MB/s | "
            f"{f'{least} MB/s at least' if least else ''} | {alone:.0f} MB/s without the SHA-256 of the image{inside} |",
            f"| the same, 512 MiB / 64 MiB | {growth:.1f} | 10 at most | |"], whole >= least and growth <= 10

def carve(tmp):
    """Bytes a second of one core: hashing, literal index, probes, what the probes accept, the classes of what is left; carving
    alone, then with all that is inside decoded, hashed and searched in turn."""
    rows, good = [], True
    outer = ["--depth", "1"]
    for what, make, options, least in (("random bytes", noise, [], 400), ("samples among random bytes", samples_in_noise, outer, 400),
                                       ("samples among random bytes", samples_in_noise, [], 0)):
        more, fine = carve_rows(tmp, what, make, options, least)
        rows += more
        good &= fine
    return rows, good

def thousand(folder):
    """A database of 1,000 components: copies of the program's own whose texts are others, by turning letters around."""
    letters, files = "lmopsu", sorted((ROOT / "signatures" / "db").glob("*/*.sig"))
    for number in range(1000):
        source, turn = files[number % len(files)], number // len(files)
        swap = str.maketrans(letters, letters[turn:] + letters[:turn])
        other = lambda m: re.sub(r"\{[^}]*\}|[^{]+", lambda t: t[0] if t[0][0] == "{" else t[0].translate(swap), m[0])
        lines = [f"component  copy{number}"]
        for line in source.read_text().splitlines()[2:]:
            if line.startswith(("rule", "reject", "veto")):
                lines.append(re.sub(r'"(?:\\.|[^"\\])*"', other, line))
            elif not line.startswith(("component", "#")):
                lines.append(line)
        (folder / f"copy{number}.sig").write_text("\n".join(lines) + "\n")

def identification(tmp):
    """The same image with and without signatures, and the loading of 1,000 components: processor time of one thread."""
    program, folder = tmp / "bench_scan", tmp / "signatures"
    folder.mkdir()
    thousand(folder)
    libraries = subprocess.run(["pkg-config", "--libs", "jansson", "libseccomp", "zlib", "liblzma", "libzstd", "liblz4",
                                "libarchive", "ext2fs", "libcrypto", "capstone", "libxml-2.0"], capture_output=True, text=True, check=True)
    archives = sorted(str(p) for p in (ROOT / "build").glob("*/lib*.a")) + sorted(str(p) for p in (ROOT / "build").glob("*/*/lib*.a"))
    if subprocess.run(["cc", "-O2", "-D_GNU_SOURCE", f"-I{ROOT}", "-o", program, ROOT / "tests/bench/bench_scan.c",
                       "-Wl,--start-group", *archives, "-Wl,--end-group", *libraries.stdout.split(),
                       "-llzo2", "-lbz2", "-lmagic", "-lm", "-pthread"]).returncode:
        return ["| identification | does not build | | |"], False
    out = subprocess.run([program, SHARED / "d1-router.bin", folder], capture_output=True, text=True, check=True).stdout
    ratio, scan, opened, loading = map(float, out.split())
    return [f"| opening d1-router.bin with signatures / without, processor time | {ratio:.2f} | 1.40 at most | "
            f"{scan:.3f} s / {opened:.3f} s |",
            f"| loading 1,000 components | {loading:.0f} ms | 50 ms at most | |"], ratio <= 1.4 and loading <= 50

def reading(tmp):
    """An SBOM of 2 MB with what real ones have in each component."""
    document, components = tmp / "sbom.json", []
    for i in range(2600):
        components.append({
            "type": "library", "bom-ref": f"c{i}", "name": f"part{i}", "version": f"1.{i}", "purl": f"pkg:generic/part{i}@1.{i}",
            "hashes": [{"alg": "SHA-256", "content": f"{i:064x}"}, {"alg": "SHA-512", "content": f"{i:0128x}"}],
            "licenses": [{"license": {"id": "MIT"}}], "externalReferences": [{"type": "vcs", "url": f"https://a.example/{i}"}],
            "properties": [{"name": f"p{n}", "value": f"text {i}"} for n in range(6)]})
    edges = [{"ref": f"c{i}", "dependsOn": [f"c{i * 7 % 2600}"]} for i in range(2600)]
    text = json.dumps({"bomFormat": "CycloneDX", "specVersion": "1.6", "components": components, "dependencies": edges})
    document.write_text(text)
    seconds = min(timed([ASSAY, "convert", "-q", str(document), "-o", "csv"])[1] for _ in range(3))
    return [f"| reading an SBOM of {len(text) / 1e6:.1f} MB (`assay convert -o csv`), processor time | {seconds * 1000:.0f} ms | "
            "300 ms at most | |"], seconds <= .3

def main():
    lines = ["| what | figure | bound | medians |", "|---|---|---|---|"]
    good = True
    base = "/dev/shm" if os.path.isdir("/dev/shm") else None  # a tmpfs
    with tempfile.TemporaryDirectory(dir=base) as tmp:
        # a child's peak is at least what this process had when it was forked: memory() comes first
        parts = [literals, lambda: reading(pathlib.Path(tmp)), lambda: carve(pathlib.Path(tmp))]
        if SHARED.is_dir():
            parts = [memory, lambda: unsquashfs_pair(pathlib.Path(tmp)), *parts, lambda: identification(pathlib.Path(tmp))]
        else:
            print("no labelled images beside the checkout: only the literal index and the carving are measured")
        for part in parts:
            rows, ok = part()
            lines += rows
            good &= ok
    text = "\n".join(lines)
    print(text)
    if "--write" in sys.argv:
        doc = ROOT / "docs" / "benchmarks.md"
        doc.write_text(doc.read_text().split("<!-- figures -->")[0] + "<!-- figures -->\n" + text + "\n")
    return 0 if good else 1

if __name__ == "__main__":
    sys.exit(main())
