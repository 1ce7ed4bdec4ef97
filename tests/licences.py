#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Licence texts and lines of copyright are evidence of the component that they lie with, and of no other.
usage: licences.py ASSAY SOURCE_ROOT"""
import json, pathlib, subprocess, sys, tempfile
from failures import end, expect

assay = sys.argv[1]

ISC = """Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies. THE SOFTWARE IS PROVIDED "AS IS"
AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE.
"""
ZLIB = """Permission is granted to anyone to use this software for any purpose, including commercial applications, and to alter
it and redistribute it freely: Altered source versions must be plainly marked as such. This notice may not be removed or altered
from any source distribution.
"""
FILES = {
    "var/lib/dpkg/status":
        "Package: libfoo1\nStatus: install ok installed\nArchitecture: armhf\nVersion: 1.2-3\n\n"
        "Package: bar\nStatus: install ok installed\nArchitecture: armhf\nVersion: 7\n",
    # DEP 5, by the package's folder
    "usr/share/doc/libfoo1/copyright":
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\n"
        "Copyright: 2001 Jane Roe\nLicense: GPL-2+ and Expat\n\nLicense: Zlib\n " + ZLIB.replace("\n", "\n "),
    # free form, by the record's list
    "var/lib/dpkg/info/bar.list": "/.\n/opt\n/opt/bar-legal\n/opt/bar-legal/LICENSE.isc\n",
    "opt/bar-legal/LICENSE.isc": "Copyright (c) 2010 Bar Authors\n\n" + ISC,
    # beside the record
    "usr/lib/python3/dist-packages/baz-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: baz\nVersion: 1.0\nLicense: BSD\n",
    "usr/lib/python3/dist-packages/baz-1.0.dist-info/licenses/LICENSE": "Copyright 2015 Baz\n" + ISC,
    "usr/lib/node_modules/qux/package.json": '{"name": "qux", "version": "2.0.0"}',
    "usr/lib/node_modules/qux/LICENSE": "Copyright 2016 Qux\n" + ZLIB,
    # two components have the name
    "usr/lib/python3/a/dup-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: dup\nVersion: 1.0\n",
    "usr/lib/python3/b/dup-2.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: dup\nVersion: 2.0\n",
    "usr/share/licenses/dup/LICENSE": "Copyright 2018 Dup\n" + ISC,
    # nobody's
    "opt/other/COPYING": "Copyright 2017 Other\n" + ZLIB,
}

def run(*args):
    return subprocess.run([assay, *map(str, args)], capture_output=True, text=True).stdout

def names(licenses):
    return [l.get("expression") or l["license"].get("id") or l["license"]["name"] for l in licenses]

with tempfile.TemporaryDirectory() as tmp:
    root = pathlib.Path(tmp) / "root"
    for path, text in FILES.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    doc = json.loads(run("scan", "-q", "--rootfs", root, "-o", "cyclonedx-json"))
    by_name = {c["name"]: c for c in doc["components"]}

    def evidence(c):
        e = c.get("evidence", {})
        return names(e.get("licenses", [])), [x["text"] for x in e.get("copyright", [])]

    expect("by folder", evidence(by_name["libfoo1"]), (["Zlib", "GPL-2.0-or-later AND MIT"], ["2001 Jane Roe"]))
    expect("by list", evidence(by_name["bar"]), (["ISC"], ["Copyright (c) 2010 Bar Authors"]))
    expect("python", evidence(by_name["baz"]), (["ISC"], ["Copyright 2015 Baz"]))
    expect("node", evidence(by_name["qux"]), (["Zlib"], ["Copyright 2016 Qux"]))
    expect("nobody's", evidence(doc["metadata"]["component"]), (["Zlib", "ISC"], []))
    expect("whose is not clear", evidence(by_name["dup"]), ([], []))
    expect("a record's names are SPDX", "GPL-2.0-or-later AND MIT" in names(by_name["libfoo1"]["licenses"]), True)
    expect("... where they are clear", "BSD" in names(by_name["baz"]["licenses"]), True)
    expect("holders", by_name["bar"].get("copyright"), "Copyright (c) 2010 Bar Authors")

    # every place says what the bytes there say
    places = [o for c in doc["components"] for o in c["evidence"]["occurrences"] if o["additionalContext"].startswith("copyright: ")]
    expect("places", len(places), 4)
    for o in places:
        text, path = o["additionalContext"].removeprefix("copyright: "), o["location"].split("!/", 1)[1]
        expect(o["location"], (root / path).read_text()[o["offset"]:][:len(text)], text)

    explained = run("explain", "-q", "--rootfs", root, "bar")
    expect("explain", 'licence text 0x' in explained and '"ISC"' in explained and '"Copyright (c) 2010 Bar Authors"' in explained, True)
    spdx = json.loads(run("scan", "-q", "--rootfs", root, "-o", "spdx-json"))
    bar = [p for p in spdx["packages"] if p["name"] == "bar"][0]
    expect("SPDX", bar["copyrightText"], "Copyright (c) 2010 Bar Authors")
    claims = json.loads(bar["annotations"][0]["comment"])
    expect("SPDX's evidence", claims["assay:licenseEvidence"], ["ISC"])

end()
