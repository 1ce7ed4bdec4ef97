# SPDX-License-Identifier: Apache-2.0
"""The labelled images and packages: where they are, and how a claim is compared with the truth. The comparison itself is
that of score.py, the judge beside the checkout; nothing of it is repeated here."""
import importlib.util, json, os, pathlib, subprocess
import corpus

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "eval"
ASSAY = ROOT / "build" / "assay"

def judge():
    spec = importlib.util.spec_from_file_location("score", SHARED / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module

def images():
    """(name, image, truth) of every image that may be used; those of the acceptance stay away."""
    out = []
    for name in ("d1-router", "d2-nand", "d3-emmc"):
        out.append((name, SHARED / "images" / f"{name}.bin", SHARED / "images" / f"{name}.truth.tsv"))
    real = SHARED / "real"
    for name, image in (
            ("openwrt-19.07", "openwrt-1907-tl-wr840nv62/openwrt-ramips-mt76x8-tl-wr840n-v6.2-squashfs-sysupgrade.bin"),
            ("lede-17.01", "lede-rt305x-ht-tm02/lede-ramips-rt305x-ht-tm02-squashfs-sysupgrade.bin"),
            ("lede-17.01-nodb", "lede-rt305x-ht-tm02/nodb.squashfs"),
            ("lede-17.01-initramfs", "lede-rt305x-ht-tm02/lede-ramips-rt305x-ht-tm02-initramfs-kernel.bin"),
            ("openwrt-2014", "openwrt-mr3020-2014/openwrt-ar71xx-generic-tl-mr3020-v1-squashfs-factory.bin"),
            ("openwrt-2014-nodb", "openwrt-mr3020-2014/nodb.squashfs"),
            ("alpine-3.10", "alpine-v3.10-armhf/alpine-minirootfs-3.10.9-armhf.tar.gz"),
            ("alpine-3.20", "alpine-v3.20-riscv64/alpine-minirootfs-3.20.3-riscv64.tar.gz"),
            ("opensbi", "opensbi/fw_jump.bin"),
            ("uboot-pine64", "uboot-pine64/u-boot-sunxi-with-spl.fit.itb")):
        out.append((name, real / image, (real / image).parent / "core.truth.tsv"))
    return out

def packages():
    """(name, image, {(package, version)}) of the images whose package list is known."""
    out = []
    for name, folder, image in (
            ("openwrt-19.07", "openwrt-1907-tl-wr840nv62", "openwrt-ramips-mt76x8-tl-wr840n-v6.2-squashfs-sysupgrade.bin"),
            ("lede-17.01", "lede-rt305x-ht-tm02", "lede-ramips-rt305x-ht-tm02-squashfs-sysupgrade.bin"),
            ("openwrt-2014", "openwrt-mr3020-2014", "openwrt-ar71xx-generic-tl-mr3020-v1-squashfs-factory.bin"),
            ("alpine-3.10", "alpine-v3.10-armhf", "alpine-minirootfs-3.10.9-armhf.tar.gz"),
            ("alpine-3.20", "alpine-v3.20-riscv64", "alpine-minirootfs-3.20.3-riscv64.tar.gz"),
            ("debian-installer", "debian-di-armel-kuroboxpro", "initrd.buffalo")):
        rows = (SHARED / "real" / folder / "packages.tsv").read_text().splitlines()[1:]
        out.append((name, SHARED / "real" / folder / image, {tuple(row.split("\t")[:2]) for row in rows}))
    return out

def boot():
    """(image, component, version) of boot loaders, kernels and bare metal: each must be named, with this version, or
    with none ("-") where the bytes show none; "absent" must not be named. From the packages' versions for OpenSBI and
    pine64; else from the banners, read with strings(1)."""
    return [(image, *want) for image, wants in (
        ("opensbi/fw_jump.bin", [("opensbi", "1.1")]),
        ("opensbi/fw_dynamic.elf", [("opensbi", "1.1")]),
        ("uboot-pine64/u-boot-sunxi-with-spl.fit.itb",
         [("u-boot", "2023.01"), ("trusted-firmware-a", "2.8.0"), ("opensbi", "absent")]),
        ("f1c100s-buildroot/u-boot-sunxi-with-spl.bin", [("u-boot", "2018.01")]),
        ("f1c100s-buildroot/zImage", [("linux", "-")]),
        ("esp32s3-linux/bootloader.bin", [("esp-idf", "-")]),
        ("esp32s3-linux/network_adapter.bin", [("esp-idf", "-"), ("freertos", "-"), ("lwip", "-")]),
        ("esp32s3-linux/xipImage", [("linux", "6.5.0")]),
        ("debian-di-armel-kuroboxpro/uImage.buffalo", [("linux", "6.1.176")])) for want in wants]

def scan(image, output_format):
    env = {**os.environ, "SOURCE_DATE_EPOCH": "0"}
    r = subprocess.run([str(ASSAY), "scan", str(image), "-q", "-o", output_format], capture_output=True, text=True, env=env)
    if r.returncode not in (0, 3):
        raise SystemExit(f"{image}: exit {r.returncode}: {r.stderr}")
    return r.stdout

class Labelled:
    """One image with what is known to be in it, and the facts that the program finds."""
    def __init__(self, name, path, truth, also, score):
        self.name, self.path, self.truth, self.also, self.score = name, path, truth, also, score
        self.known = False  # a package of a component that the database knows
        self.names = {n: c for c, entry in truth.items() for n in entry["names"]}
        self.facts = [json.loads(line) for line in scan(path, "evidence-jsonl").splitlines()]

    def entry(self, component):
        return self.truth.get(self.names.get(self.score.norm_name(component)))

    def knows(self, component):
        return self.entry(component) is not None or component in self.also

    def version_right(self, component, version):
        """None where the truth does not say which version it is."""
        if version in self.also.get(component, ()):
            return True
        entry = self.entry(component)
        if not entry or not entry["required"]:
            return None
        return any(self.score.same_version(version, v) for v in entry["versions"])

def also():
    """image or source package -> {component: versions} of tests/accuracy/also.tsv"""
    out = {}
    for line in (ROOT / "tests" / "accuracy" / "also.tsv").read_text().splitlines():
        if line and not line.startswith("#"):
            image, component, version, _ = line.split("\t")
            out.setdefault(image, {}).setdefault(component, set()).add(version)
    return out

def truth_of_package(score, names, source, version):
    """As score.py reads a truth file: a package of a component that the database knows, or of another."""
    component = names.get(corpus.bare(source), source)
    return {component: {"names": {score.norm_name(component), score.norm_name(source)}, "versions": {version}, "required": True}}

def everything():
    """(labelled images, labelled packages): the packages only where corpus.py has fetched them"""
    score, more, names = judge(), also(), corpus.signatures()
    pictures = [Labelled(name, image, score.load_truth(truth), more.get(name, {}), score) for name, image, truth in images()]
    debs = [Labelled(name, path, truth_of_package(score, names, source, version), more.get(source, {}), score)
            for name, path, source, version in corpus.labelled()]
    for deb in debs:
        deb.known = next(iter(deb.truth)) in names.values()
    return pictures, debs
