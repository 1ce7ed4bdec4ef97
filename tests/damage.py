#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Damage that does not go unsaid: bytes are replaced in, put into and cut out of every good sample and the images of samples/firmware,
at seeded places. A body that the undamaged sample does not have must be said to be damaged: by its own status, by that of what it
lies in, or by that of what lies in it. What stores bodies without a checksum cannot know; it is listed below with the
reason, and what is listed and notices all the same fails the test, so that the list stays true. File systems whose files are
checked one by one must still give the files that no damage touched.
usage: damage.py ASSAY SOURCE_ROOT [-n PLACES] [FORMAT...]     (a release build: thousands of scans)"""
import concurrent.futures, json, os, pathlib, random, re, subprocess, sys, tempfile
from failures import release

PLACES = 5  # for each kind of damage
AGAIN = 20  # for what is listed and was noticed at every place: few bytes of it may be without a check

# FORMAT or FORMAT/SAMPLE -> why a changed body cannot be known
UNKNOWABLE = {
    "alpha_encimg": "encrypted without a checksum: few bytes of what was decrypted make no difference",
    "amdgpu_fw": "what its checksum covers is not known",
    "alphanetworks": "a script and what follows it: no checksum",
    "ambarella_romfs": "no checksum of the files is known",
    "amd_ucode": "no checksum",
    "android_boot/good-no-id": "its id is all zero",
    "android_boot_v3": "headers 3 and 4 have no digest",
    "android_sparse/good-fill": "a sparse image without a checksum",
    "android_super": "the SHA-256 is of the tables, not of the partitions",
    "android_vendor_boot": "headers 3 and 4 have no digest",
    "anjvision": "no checksum is known",
    "appimage": "no checksum",
    "ar": "no checksum",
    "arm64_image": "no checksum",
    "ath_ie": "no checksum",
    "avm_fake_squashfs": "an empty header before a file system",
    "bflt/good-1": "no checksum",
    "bflt/good-gzip-data": "no checksum over what is not packed",
    "bneg": "no checksum",
    "bosch_romfs": "no checksum",
    "broadcom_hcd": "no checksum",
    "buffalo_bgn": "no checksum is known",
    "bzimage/good-plain": "no checksum when nothing is compressed",
    "bzimage/good-plain-last-paragraph": "no checksum when nothing is compressed",
    "bzip2/good-streams": "a damaged stream behind a whole one is no part of its content",
    "cbfs": "LZMA has no checksum, and digests of files are optional",
    "compress": "no checksum",
    "cpio": "no checksum, but in its form for checksums",
    "csman/good-stored": "no checksum when it is not compressed",
    "dkbs/good-no-md5": "its MD5 is all zero",
    "dlink_romfs": "no checksum",
    "dlink_tlv/good-no-md5": "without the entry for the MD5",
    "dlke/good-clear": "its signature is not verified",
    "dms": "no checksum is known",
    "efi_zboot/good-lz4": "LZ4 of kernels has no checksum",
    "encrpted_img/good-short": "the short form has no checksum",
    "erofs": "the checksum is of the superblock only",
    "esp_flash": "the MD5 is of the table, not of the partitions",
    "exfat": "checksums are of the records, not of the files",
    "ext": "checksums are of the metadata, not of the files",
    "fat": "no checksum",
    "fmap": "no checksum",
    "fpkg": "which bytes its checksums cover is not known",
    "fwtool": "the CRC-32 covers the image before it, which is another region",
    "gpt/good-4096.img": "checksums are of the tables, not of the partitions",
    "grain_media": "no checksum is known",
    "imagewty/good-sums.img": "with the entry of a checksum file its checksum is lost",
    "imagewty/good-1.img": "without the files with checksums",
    "imagewty/good-followed.img": "without the files with checksums",
    "imagewty_v3/good-sums.img": "with the entry of a checksum file its checksum is lost",
    "imagewty_v3/good-1.img": "without the files with checksums",
    "imagewty_v3/good-followed.img": "without the files with checksums",
    "intel_cpd": "checksums are of the table, not of the modules",
    "intel_css": "no checksum, but a signature",
    "intel_flash": "no checksum",
    "iso9660": "no checksum",
    "iwlwifi": "no checksum",
    "jffs2/good-log-be.img": "a deletion that is lost gives the file before it",
    "jffs2/good-log-le.img": "a deletion that is lost gives the file before it",
    "littlefs": "blocks of files have no checksum, the log of files has",
    "lxl": "no checksum, but a signature",
    "lz4/good-frames": "a damaged frame behind a whole one is no part of its content",
    "lz4/good-legacy": "the legacy format has no checksum",
    "lz4/good-legacy-blocks": "the legacy format has no checksum",
    "lz4/good-legacy-kernel": "the legacy format has no checksum",
    "lz4/good-legacy-twice": "the legacy format has no checksum",
    "lz4/good-no-check": "a frame without a checksum",
    "lzop/good-files": "a damaged member behind a whole one is no part of it",
    "lzop/good-no-check": "blocks without a checksum",
    "maxlinear": "its CRCs are of a kind that is not known",
    "mbr": "no checksum",
    "md": "the checksum is of the superblock only",
    "mh01": "sum and exclusive or are of the header",
    "minix": "no checksum",
    "moxa_frm": "no checksum is known",
    "mtk_image": "no checksum",
    "mtk_wifi/good-mt7663": "what its checksum covers is not known",
    "mtk_wifi/good-patch": "no checksum is known",
    "nand/good-512-16": "a Hamming code tells two wrong bits of a page, not more",
    "nand/good-512-16-flips": "a Hamming code tells two wrong bits of a page, not more",
    "nand/good-512-16-smartmedia": "a Hamming code tells two wrong bits of a page, not more",
    "npk/good-main": "a signature only",
    "nrf_softdevice": "no checksum",
    "packimg": "no checksum is known",
    "pci_rom": "not all have a checksum",
    "pfs": "no checksum",
    "pjl/good-two": "no checksum",
    "qca_bt": "no checksum, but a signature",
    "qcow2": "no checksum",
    "realtek_bt": "no checksum",
    "realtek_wifi": "what its checksums are is not known",
    "rntp": "no checksum is known",
    "romfs": "the checksums are of headers, not of the files",
    "rpm/good-no-size": "no size and no digests",
    "senao/good-2-long": "where the long header has its MD5 is not known",
    "sof": "no checksum",
    "spiffs": "no checksum",
    "squashfs": "blocks have no checksum, and may be stored",
    "suit": "the digests of payloads stand among the commands of the manifest, which are not read",
    "swap": "no checksum",
    "tar": "the checksums are of headers, not of the files",
    "tplink_rtos": "the MD5 has a salt of the model",
    "tplink_safeloader": "the salt of the MD5 is not the same for all devices",
    "ubi": "dynamic volumes have no checksum over their data",
    "uf2": "no checksum",
    "uefi_capsule": "no checksum, but in the volumes inside",
    "uefi_fv": "checksums are of headers; those of files are optional",
    "uswid/good-v1": "tags that are not compressed have no checksum",
    "vmdk": "no checksum but in what is compressed",
    "wmfw": "what its checksum covers is not known",
    "wrgg/good-encrypted": "what begins as firmware is believed, whatever the MD5",
    "wrgg/good-encrypted-text": "what begins as firmware is believed, whatever the MD5",
    "yaffs": "no checksum over data: ECC is the driver's",
    "zigbee_ota": "its hash is optional, and not verified",
    "zimage/good-not-compressed": "a kernel that is not compressed has no checksum",
    "zstd/good-frames": "a damaged frame behind a whole one is no part of its content",
    "zstd/good-no-check": "a frame without a checksum",
    "camera": "a squashfs in it has no checksum over its blocks",
}

# formats whose files are checked one by one -> the least share of bodies that must come through one damage
RECOVERED = {
    "cpio": 0.6, "fat": 0.7, "jffs2": 0.75, "littlefs": 0.6, "spiffs": 0.6, "tar": 0.7, "ubifs": 0.4, "zip": 0.4, "router": 0.6, "camera": 0.7,
}

def replaced(data, rnd):
    at = rnd.randrange(len(data))
    more = bytes(b ^ rnd.randrange(1, 256) for b in data[at:at + rnd.randrange(1, 17)])
    return data[:at] + more + data[at + len(more):]

def inserted(data, rnd):
    at = rnd.randrange(len(data))
    return data[:at] + rnd.randbytes(rnd.randrange(1, 65)) + data[at:]

def cut(data, rnd):
    at = rnd.randrange(len(data))
    return data[:at] + data[at + rnd.randrange(1, 65):]

def bodies(assay, path):
    """({path: (size, SHA-256)} of the bodies that are said to be whole and to lie in whole things only, all that are whole)"""
    r = subprocess.run([assay, "tree", str(path), "--json", "-q", "-j1"], capture_output=True)
    if r.returncode not in (0, 3):
        sys.exit(f"FAIL {path}: exit {r.returncode}: {r.stderr.decode()[:2000]}")
    nodes = json.loads(r.stdout)["nodes"]
    whole, out, own = {}, {}, set()
    for n in nodes:
        whole[n["id"]] = n["status"] == "ok" and whole.get(n.get("parent"), True)
    said = set()  # what holds something that is not whole
    for n in reversed(nodes):
        if "parent" in n and (n["status"] != "ok" or n["id"] in said):
            said.add(n["parent"])
    for n in nodes:
        if n["kind"] in ("file", "part") and n["size"] and n["status"] == "ok":
            own.add((n["size"], n.get("sha256")))
        if n["kind"] in ("file", "part") and n["size"] and whole[n["id"]] and n["id"] not in said:
            # what the search found behind a first, damaged part is somebody else's
            where = re.match(r"[^!]*!/\w+@(0x[0-9a-f]+)", n["location"])
            if not where or where[1] == "0x0":
                out[n["location"].split("!/", 1)[1]] = (n["size"], n.get("sha256"))
    return out, own

def check(assay, sample, places):
    """(lies, bodies found whole, bodies there were)"""
    data = sample.read_bytes()
    lies, found, there = [], 0, 0
    with tempfile.TemporaryDirectory() as tmp:
        image = pathlib.Path(tmp) / "image"
        image.write_bytes(data)
        undamaged, own = bodies(assay, image)
        whole = set(undamaged.values())
        for damage in (replaced, inserted, cut):
            for place in range(places):
                image.write_bytes(damage(data, random.Random(f"{sample.name} {damage.__name__} {place}")))
                now, survivors = bodies(assay, image)
                lies += [f"{damage.__name__} {place}: {path}" for path, body in now.items() if body not in whole]
                found += len(own & survivors)
                there += len(own)
    return lies, found, there

def samples_of(root, only):
    formats = [d for d in (root / "samples" / "formats").iterdir() if not only or d.name in only]
    images = [d for d in (root / "samples" / "firmware").iterdir() if not only or d.name in only]
    return sorted(s for d in formats for s in d.glob("good-*")) + sorted(d / "image.bin" for d in images)

def main():
    assay, root, *words = sys.argv[1:]
    release(assay)
    places = int(words.pop(words.index("-n") + 1)) if "-n" in words else PLACES
    only = [w for w in words if w != "-n"]
    samples = samples_of(pathlib.Path(root), only)
    failures = found = there = 0
    lied, share = set(), {}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for sample, (lies, f, t) in zip(samples, pool.map(lambda s: check(assay, s, places), samples)):
            form = sample.parent.name
            name = f"{form}/{sample.name}"
            found, there = found + f, there + t
            share[form] = tuple(map(sum, zip(share.get(form, (0, 0)), (f, t))))
            listed = name if name in UNKNOWABLE else form
            if lies and listed in UNKNOWABLE:
                lied.add(listed)
            elif lies:
                failures += 1
                print(f"FAIL {name}: {len(lies)} bodies are wrong and said to be whole, as {lies[0]}")
    for name in () if only else sorted(set(UNKNOWABLE) - lied):
        again = [s for s in samples if name in (s.parent.name, f"{s.parent.name}/{s.name}")]
        if any(check(assay, s, AGAIN)[0] for s in again):
            continue
        failures += 1
        print(f"FAIL {name}: listed, but no damage went unsaid: {UNKNOWABLE[name]}")
    for form, least in RECOVERED.items():
        f, t = share.get(form, (0, 0))
        if form in share and f < least * t:
            failures += 1
            print(f"FAIL {form}: of {t} bodies {f} come through, less than {least:.0%}")
    print(f"{len(samples)} samples, {found} of {there} bodies found whole, {failures} failures")
    return 1 if failures or not there else 0

sys.exit(main())
