# SPDX-License-Identifier: Apache-2.0
"""The labelled images: where they are, and how a claim is compared with the truth. The comparison itself is that of
score.py, the judge beside the checkout; nothing of it is repeated here."""
import importlib.util, json, os, pathlib, subprocess

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

def kernel_absent(name):
    """Images without a kernel in them: the truth file of the whole product lists one."""
    return name.endswith("-nodb")
