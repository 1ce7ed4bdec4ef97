#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Files for results are open from the start of a run. When it ends without a result they are gone, whatever ended it; what stood there
before stays as it was. usage: leftovers.py ASSAY SOURCE_ROOT"""
import json, os, pathlib, random, signal, subprocess, sys, tempfile, time
import failures
from failures import expect

assay = os.path.abspath(sys.argv[1])

def until(condition, seconds):
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.01)
    return condition()

def is_open(run, path):
    """Has RUN the file at PATH open, or one without a name in its directory?"""
    try:
        fds = [os.readlink(fd) for fd in pathlib.Path(f"/proc/{run.pid}/fd").iterdir()]
    except OSError:
        fds = []
    return path.exists() or any(fd.startswith(f"{path.parent}/#") for fd in fds)

with tempfile.TemporaryDirectory() as name:
    tmp = pathlib.Path(name)
    slow, small = tmp / "slow.bin", tmp / "small.bin"
    slow.write_bytes(random.Random(8).randbytes(48 << 20))
    small.write_bytes(b"OpenSSL 1.1.1w  11 Sep 2023\0")
    new, old = tmp / "new.json", tmp / "old.json"
    output = ["-q", "-o", f"cyclonedx-json={new}", "-o", f"spdx-json={old}"]
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
        old.write_text("as it was")
        run = subprocess.Popen([assay, "scan", str(slow), *output], stdout=subprocess.PIPE)
        expect("made at the start", until(lambda: is_open(run, new), 60), True)
        time.sleep(0.3)
        run.send_signal(number)
        run.communicate()
        expect(f"ended by {number.name}", run.returncode, -number)
        expect(f"gone after {number.name}", until(lambda: not new.exists(), 20), True)
        expect("what was there", old.read_text(), "as it was")
    run = subprocess.run([assay, "scan", str(small), *output, "--limit", "memory=100000"], stderr=subprocess.DEVNULL)
    expect("no memory for anything", (run.returncode, new.exists(), old.read_text()), (2, False, "as it was"))
    run = subprocess.run([assay, "scan", str(small), *output, "-o", f"csv={tmp}/none/x"], stderr=subprocess.DEVNULL)
    expect("a file that cannot be made", (run.returncode, new.exists(), old.read_text()), (2, False, "as it was"))
    run = subprocess.run([assay, "scan", str(small), *output, "-o", f"csv={new}"], stderr=subprocess.DEVNULL)
    expect("two formats for one file", (run.returncode, new.exists()), (2, False))
    full = subprocess.run([assay, "scan", str(small), *output, "-o", "csv=/dev/full"], stderr=subprocess.DEVNULL)
    expect("one of them cannot be written", (full.returncode, new.stat().st_size > 0), (2, True))
    run = subprocess.run([assay, "scan", str(small), *output])
    expect("written", (run.returncode in (0, 3), "metadata" in json.loads(new.read_text()), "packages" in json.loads(old.read_text())), (True, True, True))
    new.unlink()
    link = tmp / "link.json"
    link.symlink_to("target.json")
    run = subprocess.run([assay, "scan", str(small), "-q", "-o", f"cyclonedx-json={link}"])
    expect("through a link that leads nowhere", (link.is_symlink(), (tmp / "target.json").exists()), (True, True))
    os.umask(0o027)
    run = subprocess.run([assay, "scan", str(small), "-q", "-o", "cyclonedx-json=new.json"], cwd=tmp)
    expect("in the current directory", oct(new.stat().st_mode & 0o777), oct(0o640))
    empty = tmp / "empty.jsonl"
    run = subprocess.run([assay, "scan", str(slow), "-q", "--limit", "depth=0", "-o", f"evidence-jsonl={empty}"])
    expect("a result without a line is one", empty.exists(), True)
failures.end()
