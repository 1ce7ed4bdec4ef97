# SPDX-License-Identifier: Apache-2.0
"""Files to upstream projects: of the ELF files of an OpenWrt root without its package database, those whose package has an
upstream outside OpenWrt must be attributed to it, and to nobody else."""
import csv, json
import labelled

IMAGES = (("lede-17.01-nodb", "lede-rt305x-ht-tm02"), ("openwrt-2014-nodb", "openwrt-mr3020-2014"))
# package -> names of its upstream project; what is not here is OpenWrt's own
UPSTREAM = {
    "busybox": ["busybox"], "dnsmasq": ["dnsmasq"], "dropbear": ["dropbear"], "iw": ["iw"], "ppp": ["ppp"],
    "ppp-mod-pppoe": ["ppp"], "iptables": ["iptables"], "libxtables": ["iptables"], "libip4tc": ["iptables"],
    "libip6tc": ["iptables"], "libjson-c": ["json-c"], "libc": ["musl", "uclibc"], "libpthread": ["musl", "uclibc"],
    "libgcc": ["gcc"], "wpad-mini": ["hostapd"], "uboot-envtools": ["uboot-envtools", "u-boot"],
}
OWN_MODULES = {"kmod-gpio-button-hotplug", "kmod-ledtrig-usbdev"}  # OpenWrt's drivers

def upstream(package):
    if package.startswith("kmod-") and package not in OWN_MODULES:
        return ["linux"]
    return UPSTREAM.get(package)

def rows(figures, listing):
    lines = ["", "| ELF files without package database | asked | attributed | wrong | rate |", "|---|---|---|---|---|"]
    for name, folder in IMAGES:
        base = labelled.SHARED / "real" / folder
        said = {}
        for c in json.loads(labelled.scan(base / "nodb.squashfs", "cyclonedx-json"))["components"]:
            for o in c.get("evidence", {}).get("occurrences", []):
                said.setdefault(o["location"].split("!")[-1], set()).add(c["name"])
        asked, attributed, wrong = 0, 0, 0
        for row in csv.DictReader(open(base / "files.tsv"), delimiter="\t"):
            wanted = upstream(row["package"])
            if row["kind"] != "ELF" or not wanted:
                continue
            got = said.get(row["path"], set())
            asked, attributed, bad = asked + 1, attributed + bool(got & set(wanted)), got - set(wanted)
            wrong += bool(bad)
            if listing and (bad or not got):
                print(f"{name}: {row['path']} of {row['package']}: {', '.join(sorted(got)) or 'nobody'}")
        lines.append(f"| {name} | {asked} | {attributed} | {wrong} | {attributed / asked:.3f} |")
        figures[f"attribution, {name}"] = attributed / asked
        figures[f"attribution wrong, {name}"] = wrong / asked
    return lines
