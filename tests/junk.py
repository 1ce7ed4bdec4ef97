#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A format in the middle of other bytes: every good sample, with random bytes before and after it, must give the same files (path,
size, SHA-256) and exactly the same [start, end) as alone. Formats that cannot are listed below with the reason; one that
passes although it is listed fails the test, so that the list stays true. usage: junk.py ASSAY SOURCE_ROOT [FORMAT...]"""
import concurrent.futures, json, pathlib, random, subprocess, sys, tempfile

assay, root = sys.argv[1], pathlib.Path(sys.argv[2])
SIZES = (1024, 1531, 3001, 4096)

NO_END = "its header has no size, or none that includes its end: it takes all that follows"
WEAK = "too few fixed bytes to be searched for: only tried at the start of a region"
CUT = "what follows is less than a chunk, and could be the rest of a cut one"
DATA_FIRST = "it begins with file data: the search meets the first object header, which stands later"

# FORMAT or FORMAT/SAMPLE -> why it is not found, or not its end
EXCEPTIONS = {
    "ihex/good-long-then-more": "alone it is a text, and not looked into",
    "srec/good-then-more": "alone it is a text, and not looked into",
    "srec/good-s1-no-name": "neither a name nor the usual length of a record: only tried at the start of a region",
    "tar/good-v7": "headers before ustar have no magic: only tried at the start of a region",
    "lzma/good-other-properties": "no magic: only the usual properties are searched for",
    "arm64_image/good-big-endian": "its header has no size: it goes on to the next format",
    "arm64_image/good-old": "its header has no size: it goes on to the next format",
    "rpm/good-no-size": "its header has no size: it goes on to the next format",
    "tplink_v1/good-room": "its size is that of the flash memory, more than the file has",
    "tplink_v2/good-3-room": "its size is that of the flash memory, more than the file has",
    "cramfs/good-shifted.img": "a listing that is anywhere fits a superblock at 0 and at 512 as well",
    "alpha_encimg": "it takes all that follows, and changes it: only tried at the start of a region",
    "avm_fake_squashfs": NO_END,
    "imagewty_rc6": NO_END,
    "qnap": "what tells it is at its end: only tried as the whole of a region",
    "uboot_env": "no magic: looked for at multiples of 16 only",
    "esp_flash/good-flash.bin": NO_END,
    "esp_flash/good-flash-1000.bin": NO_END,
    "lxl": NO_END,
    "littlefs/good-second.img": "its first block is lost: only tried at the start of a region",
    "pjl": NO_END,
    "senao/good-2-long": NO_END,
    "sercomm/good-one": NO_END,
    "tplink_v1/good-trailer": NO_END,
    "alphanetworks": NO_END,
    "program_store/good-signature": WEAK,
    "sercomm_crypto": WEAK,
    "yaffs/good-2-16384.img": CUT,
    "yaffs/good-2-2048-be.img": CUT,
    "yaffs/good-2-2048-le.img": CUT,
    "yaffs/good-2-4096.img": CUT,
    "yaffs/good-2-8192-436.img": CUT,
    "yaffs/good-inband-be.img": CUT,
    "yaffs/good-data-first.img": DATA_FIRST,
    "yaffs/good-log-1-packed.img": DATA_FIRST,
    "yaffs/good-log-1.img": DATA_FIRST,
    "arm64_image/good-old-twice": "its header has no size: it goes on to the next format",
    "compress": "a magic of 16 bits, neither a checksum nor an end",
    "appimage": "what it is ends where the file does: only tried as the whole of a region",
    "rauc": "what tells it is at its end: only tried as the whole of a region",
    "md/good-0.90.img": "what tells it is at its end: only tried as the whole of a region",
    "md/good-0.90-be.img": "what tells it is at its end: only tried as the whole of a region",
    "md/good-1.0.img": "what tells it is at its end: only tried as the whole of a region",
    "dfu": "what tells it is at its end: only tried as the whole of a region",
    "spiffs": "no magic at a fixed place: looked for at multiples of 4096 only",
    "suit": WEAK,
    "tekhex": "a record begins with a byte of any text: only tried at the start of a region",
    "intel_ucode": "its magic is two numbers 1: only tried at the start of a region",
    "nand/good-512-16": "no magic: pages are counted from the start of a region",
    "nand/good-512-16-flips": "no magic: pages are counted from the start of a region",
    "nand/good-512-16-smartmedia": "no magic: pages are counted from the start of a region",
    "broadcom_hcd": WEAK,
    "marvell_fw": WEAK,
    "nrf_softdevice/good-new": NO_END,
    "nrf_softdevice/good-old": NO_END,
    "amdgpu_fw": "what tells it is that its sizes fill the file: only tried as the whole of a region",
    "qca_bt": "what tells it is that its sizes fill the file: only tried as the whole of a region",
    "realtek_wifi": "what tells it is that its sizes fill the file: only tried as the whole of a region",
    "mtk_wifi": "what tells it is at its end: only tried as the whole of a region",
    "luks": "its header has no size: it goes on to the next format",
    "bzimage/good-plain-last-paragraph": "its last paragraph is filled by what follows",
    "intel_cpd/good-slack": "its last module is filled by what follows",
    "upx": "found as the ELF file that it is: what was packed behind its sections is not part of that",
}

def tree(path):
    r = subprocess.run([assay, "tree", str(path), "--json", "-q", "-j1"], capture_output=True)
    return json.loads(r.stdout)["nodes"] if r.returncode in (0, 3) else []

def regions(nodes):
    """[(start, end, format, content)] of the regions of the image; content: what lies below, by path."""
    out = []
    path = {}
    top = {}
    for n in nodes:
        if "parent" not in n:
            continue
        parent = n["parent"]
        path[n["id"]] = path.get(parent, "") + "/" + (n.get("name") or n.get("format") or n["kind"])
        top[n["id"]] = top.get(parent, n["id"])
        if parent == 0 and n["kind"] == "region":
            out.append((n["id"], n["offset"], n["offset"] + n["size"], n.get("format"), set()))
    for n in nodes:
        if "parent" in n and n["parent"] != 0 and n["kind"] in ("file", "part", "link", "directory", "hard-link"):
            for r in out:
                if r[0] == top[n["id"]]:
                    r[4].add((path[n["id"]], n["kind"], n["size"], n.get("sha256"), n.get("target"), n["status"]))
    return [r[1:] for r in out]

def carved(sample):
    """A file that is an ELF or PE file is a leaf and no region: what it is when it lies in other bytes, from expect.tsv."""
    rows = [l.split("\t") for l in (sample.parent / "expect.tsv").read_text().splitlines()]
    size, digest = next((int(r[2]), r[3]) for r in rows if r[0] == sample.name)
    name = sample.parent.name
    return [(0, size, name, {(f"/{name}/part", "part", size, digest, None, "ok")})]

def check(sample):
    """The junk sizes with which SAMPLE is not found as it is alone, with what was found instead."""
    data = sample.read_bytes()
    alone = regions(tree(sample))
    if not alone and sample.parent.name in ("elf", "pe"):
        alone = carved(sample)
    wrong = []
    with tempfile.TemporaryDirectory() as tmp:
        for size in SIZES:
            rnd = random.Random(f"{sample.name}{size}")
            image = pathlib.Path(tmp) / "image"
            image.write_bytes(rnd.randbytes(size) + data + rnd.randbytes(2000))
            there = regions(tree(image))
            want = [(s + size, e + size, f, c) for s, e, f, c in alone]
            if not alone or any(r not in there for r in want):
                wrong.append((size, [r[:3] for r in want], [r[:3] for r in there]))
    return wrong

def main():
    samples = sorted(p for d in (root / "samples" / "formats").iterdir() for p in d.glob("good-*")
                     if not sys.argv[3:] or d.name in sys.argv[3:])
    failures = passed = 0
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        for sample, wrong in zip(samples, pool.map(check, samples)):
            name = f"{sample.parent.name}/{sample.name}"
            reason = EXCEPTIONS.get(name) or EXCEPTIONS.get(sample.parent.name)
            passed += not wrong
            if wrong and not reason:
                print(f"FAIL {name}: {wrong[0]}")
            elif reason and not wrong:
                print(f"FAIL {name}: passes although it is listed: {reason}")
            failures += bool(wrong) != bool(reason)
    print(f"{passed} of {len(samples)} samples are found in junk; {failures} failures")
    return 1 if failures or not passed else 0

sys.exit(main())
