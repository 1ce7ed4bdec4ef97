#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fuzz campaigns that add up. Findings and growing corpora stay in build-fuzz/<target>/.

usage: fuzz.py [SECONDS [TARGET...]]    run every target, or those named, for SECONDS (60) of processor time each
       fuzz.py --report                 the totals of ledger.tsv, and what is below 600 s
       fuzz.py --minimise [TARGET...]   put what the corpora are worth into corpus/<target>.tar.xz

A target is a format, or the word of a fuzz_<word>.c. A row of the ledger counts the processor time
since the last finding or change of the target's own sources, whichever was later."""
import fcntl, glob, hashlib, io, lzma, os, pathlib, re, resource, signal, struct, subprocess, sys, tarfile, tempfile, time

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ROOT / "tests" / "fuzz"
BUILD = ROOT / "build-fuzz"
LEDGER = HERE / "ledger.tsv"
COLUMNS = "# target\tseconds\texecutions\tfindings\tsources"
ENOUGH = 600      # seconds that a target should have
SLOW = 10         # seconds of processor time that one input may take
ARCHIVE = 40_000  # bytes of one target's corpus
SEED = 262_144    # bytes of one input
LIBRARIES = ["analyzer/libanalyzer.a", "extractors/libextractors.a", "signatures/libsignatures.a",
             "analyzer/base/libbase.a"]
SYSTEM = ("-lz -llzma -lzstd -llz4 -llzo2 -lbz2 -larchive -lext2fs -lcapstone -lcrypto -ljansson -lxml2 -lseccomp "
          "-lmagic -lm -lpthread").split()
# the sources of what is no format
OWN = {"package": ["signatures/package/*.c"], "program": ["signatures/elf/*.c", "signatures/match/*.c", "signatures/language/getter.c"],
       "sbom": ["analyzer/sbom/*_read.c", "analyzer/sbom/intake*.c", "analyzer/report/sbom_convert.c"],
       "scan": ["analyzer/scan/scan*.c"], "signature": ["signatures/language/sig*.c"]}
# libarchive asks for as much memory as a hostile header says
MEMORY = {"sevenzip": 8192, "iso9660": 8192}
WIDE = {"btrfs", "f2fs", "xfs"}  # large and almost empty: fuzz_format.c

def build():
    if not (BUILD / "build.ninja").exists():
        subprocess.run(["meson", "setup", BUILD, "-Dtests=false", "-Db_sanitize=address,undefined", "-Db_lundef=false",
                        "--buildtype=debugoptimized", "-Dc_args=-fsanitize=fuzzer-no-link"], cwd=ROOT, check=True,
                       env=os.environ | {"CC": "clang"}, stdout=subprocess.DEVNULL)
    log = subprocess.run(["ninja", "-C", BUILD], capture_output=True, text=True)
    if log.returncode:
        sys.exit(log.stdout)
    libraries = [BUILD / name for name in LIBRARIES]
    for source in [HERE / "fuzz_format.c"] + [HERE / f"fuzz_{word}.c" for word in OWN]:
        program = BUILD / source.stem
        inputs = [source, HERE / "verify.c", ROOT / "tests" / "record.c"]
        if not program.exists() or program.stat().st_mtime < max(f.stat().st_mtime for f in inputs + libraries):
            subprocess.run(["clang", "-std=gnu17", "-D_GNU_SOURCE", "-g", "-O1", "-fsanitize=fuzzer,address,undefined",
                            f"-I{ROOT}", "-o", program, *inputs, *libraries, *libraries, *SYSTEM], check=True)

def formats():
    text = (ROOT / "extractors" / "meson.build").read_text()
    return [word for part in re.findall(r"^(?:formats|rows) \+?= \[(.*?)\]", text, re.S | re.M)
            for word in re.findall(r"'(?:\w+/)?(\w+)'", re.sub("#.*", "", part))]

def sources(target):
    """A digest of the target's own sources: NAME.c, NAME_*.[ch], its codec, or its row of a table."""
    own = OWN.get(target) or [f"extractors/*/{name}" for name in (f"{target}.[ch]", f"{target}_*.[ch]", f"codec_{target}.c")]
    others = {f"{name}.c" for name in formats()} - {f"{target}.c"}
    digest = hashlib.sha256()
    for path in sorted(path for pattern in own for path in glob.glob(str(ROOT / pattern))):
        if target in OWN or os.path.basename(path) not in others:
            digest.update(re.sub(rb"(?m)^#include .*\n", b"", pathlib.Path(path).read_bytes()))  # a header may move
    for table in ROOT.glob("extractors/vendor/*_table.c"):
        for row in re.findall(rf"^ROW\({target},.*?^\);", table.read_text(), re.S | re.M):
            digest.update(row.encode())
    return digest.hexdigest()[:12]

def rows():
    """What the ledger says of each target; zeros when its sources are others by now."""
    old = {}
    for line in LEDGER.read_text().splitlines() if LEDGER.exists() else []:
        if not line.startswith("#"):
            name, seconds, executions, findings, digest = line.split("\t")
            old[name] = [int(seconds), int(executions), int(findings), digest]
    new = {}
    for name in sorted(formats() + list(OWN)):
        digest = sources(name)
        new[name] = old[name] if old.get(name, [0])[-1] == digest else [0, 0, 0, digest]
    return new

def note(target, digest, seconds, executions, finding):
    with open(BUILD / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        all_rows = rows()
        row = all_rows[target]
        if row[3] != digest:
            return  # its sources were changed while it ran
        row[:3] = [0, 0, 1] if finding else [row[0] + seconds, row[1] + executions, 0]
        LEDGER.write_text("\n".join([COLUMNS] + ["\t".join(map(str, [n, *r])) for n, r in all_rows.items()]) + "\n")

def program(target):
    """Command and environment that run TARGET."""
    env = os.environ | {"FORMAT": target}
    if target in MEMORY:
        env["ASAN_OPTIONS"] = "allocator_may_return_null=1"
    return str(BUILD / ("fuzz_" + (target if target in OWN else "format"))), env

def seeds(target):
    """The folders of TARGET: what grew, and the samples, of which those that are large and almost empty are in xz."""
    home = BUILD / target
    samples, corpus = home / "samples", home / "corpus"
    for folder in samples, corpus:
        folder.mkdir(parents=True, exist_ok=True)
    places = {"scan": "formats/*/*", "sbom": "sboms/*", "program": "formats/elf/*"}
    for path in glob.glob(str(ROOT / "samples" / places.get(target, f"formats/{target}/*"))):
        copy = samples / path.replace("/", "-")[-80:]
        if copy.exists() and copy.stat().st_mtime > os.stat(path).st_mtime:
            continue
        data = pathlib.Path(path).read_bytes()
        if path.endswith(".xz") and target != "xz":
            data = lzma.decompress(data)
        if target in WIDE:
            data = b"".join(struct.pack("<IH", m.start(), len(m[0][:65535])) + m[0][:65535]
                            for m in re.finditer(rb"[^\0]+(?:\0{1,15}[^\0]+)*", data))
        if len(data) <= SEED and not path.endswith(".tsv"):
            copy.write_bytes(data)
    archive = HERE / "corpus" / f"{target}.tar.xz"
    if archive.exists() and not any(corpus.iterdir()):
        with tarfile.open(archive) as tar:
            tar.extractall(corpus)
    return corpus, samples

def wait(process, seconds):
    """Let PROCESS have SECONDS of processor time, however busy the machine is: what it had, and was it stopped?"""
    tick, stopped = os.sysconf("SC_CLK_TCK"), False
    while True:
        done, _, usage = os.wait4(process.pid, os.WNOHANG)
        if done:
            return int(usage.ru_utime + usage.ru_stime), stopped
        fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        if not stopped and sum(map(int, fields[11:13])) >= seconds * tick:
            stopped = True
            os.kill(process.pid, signal.SIGINT)
        time.sleep(0.5)

def is_slow(target, path):
    """Does one input take too long, whatever else the machine does?"""
    command, env = program(target)
    process = subprocess.Popen([command, str(path)], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (SLOW + 1, SLOW + 1)))
    return sum(os.wait4(process.pid, 0)[2][:2]) > SLOW

def run(target, seconds):
    digest = sources(target)
    corpus, samples = seeds(target)
    home = BUILD / target
    before = set(home.glob("*-*"))
    command, env = program(target)
    longest = max([65536] + [f.stat().st_size for f in samples.iterdir()])
    with open(home / "log", "w") as log:
        process = subprocess.Popen(
            [command, "-timeout=120", "-report_slow_units=10", "-rss_limit_mb=3000",
             f"-malloc_limit_mb={MEMORY.get(target, 3000)}", f"-max_len={longest}", "-print_final_stats=1",
             f"-artifact_prefix={home}/", str(corpus), str(samples)],
            env=env, cwd=home, stdout=log, stderr=log)
    used, stopped = wait(process, seconds)
    found = set(home.glob("*-*")) - before
    for path in [f for f in found if f.name.startswith(("slow-unit", "timeout"))]:
        if not is_slow(target, path):
            found.discard(path)
            path.unlink()
    text = (home / "log").read_text(errors="replace")
    count = int((re.findall(r"stat::number_of_executed_units: (\d+)", text) or [0])[-1])
    note(target, digest, used, count, bool(found))
    print(f"{target}: {used} s, {count} executions", flush=True)
    for path in sorted(found):
        print(f"   FINDING: {path.relative_to(ROOT)}", flush=True)
    if not stopped and not found:
        print(f"   ended early: see {(home / 'log').relative_to(ROOT)}", flush=True)
    return bool(found) or not stopped

def pack(files):
    """An archive of FILES, the same for the same bytes."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for data in files:
            info = tarfile.TarInfo(hashlib.sha256(data).hexdigest()[:12])
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    return lzma.compress(out.getvalue(), preset=9 | lzma.PRESET_EXTREME)

def minimise(target):
    """Keep what reaches something that the samples do not, the smallest first, as far as ARCHIVE goes."""
    corpus, samples = seeds(target)
    command, env = program(target)
    with tempfile.TemporaryDirectory() as tmp:
        for sample in samples.iterdir():
            (pathlib.Path(tmp) / sample.name).write_bytes(sample.read_bytes())
        subprocess.run([command, "-set_cover_merge=1", "-timeout=120", f"-malloc_limit_mb={MEMORY.get(target, 3000)}", tmp, str(corpus)],
                       env=env, cwd=tmp, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        known = {sample.read_bytes() for sample in samples.iterdir()}
        files = {f.read_bytes() for f in pathlib.Path(tmp).iterdir() if f.is_file()} - known
    files = sorted(files, key=lambda data: (len(data), data))
    low, high = 0, len(files)
    while low < high:  # the most files that fit
        middle = (low + high + 1) // 2
        low, high = (middle, high) if len(pack(files[:middle])) <= ARCHIVE else (low, middle - 1)
    archive = HERE / "corpus" / f"{target}.tar.xz"
    archive.parent.mkdir(exist_ok=True)
    if low:
        archive.write_bytes(pack(files[:low]))
    else:
        archive.unlink(missing_ok=True)
    print(f"{target}: {low} of {len(files)} inputs, {archive.stat().st_size if low else 0} bytes", flush=True)

def report():
    all_rows = rows()
    below = sorted((row[0], name) for name, row in all_rows.items() if row[0] < ENOUGH)
    print(f"{len(all_rows)} targets, {sum(r[0] for r in all_rows.values())} s of processor time, "
          f"{sum(r[1] for r in all_rows.values())} executions, {sum(r[2] for r in all_rows.values())} with a finding")
    print(f"{len(below)} below {ENOUGH} s:")
    for seconds, name in below:
        print(f"  {seconds:4} s  {name}{'  FINDING' if all_rows[name][2] else ''}")

def main():
    words = sys.argv[1:]
    if words == ["--report"]:
        return report()
    build()
    if words[:1] == ["--minimise"]:
        for target in words[1:] or rows():
            minimise(target)
        return 0
    seconds = int(words[0]) if words else 60
    failed = [target for target in words[1:] or rows() if run(target, seconds)]
    print(f"{len(failed)} with findings: {' '.join(failed)}" if failed else "no findings")
    return bool(failed)

if __name__ == "__main__":
    sys.exit(main())
