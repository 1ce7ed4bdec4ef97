#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# rpm's database as Berkeley DB: three packages that rpmbuild made, in both byte orders.
# rpm no longer writes this form, so their headers go from its SQLite database through db_load; rpm reads them back.
# usage: rpm_bdb.sh DIRECTORY
# Needs: rpm, db5.3-util, python3.
set -eu
mkdir -p "$1"
out=$(readlink -f "$1")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export SOURCE_DATE_EPOCH=1700000000
for package in zlib:1.2.11:40 curl:7.68.0:3 busybox:1.23.2:1; do
	IFS=: read -r name version release <<<"$package"
	printf '%s\n' "Name: $name" "Version: $version" "Release: $release" "Epoch: 2" "Summary: a sample" "License: Zlib" \
		"BuildArch: noarch" "%description" sample "%install" "mkdir -p %{buildroot}/usr/lib64" \
		"echo x >%{buildroot}/usr/lib64/lib$name.so.1" "%files" "/usr/lib64/lib$name.so.1" >"$name.spec"
	rpmbuild --quiet --define "_topdir $tmp/top" --define "_buildhost localhost" \
		--define "use_source_date_epoch_as_buildtime 1" -bb "$name.spec" >/dev/null 2>&1
done
mkdir db bdb
rpm --dbpath "$tmp/db" -i --justdb --nodeps top/RPMS/noarch/*.rpm 2>/dev/null
python3 - "$out" <<'END'
import sqlite3, struct, subprocess, sys
rows = list(sqlite3.connect("db/rpmdb.sqlite").execute("select hnum, blob from Packages order by hnum"))
for name, order, form in (("rpm-bdb-le", 1234, "<I"), ("rpm-bdb-be", 4321, ">I")):
    key = lambda h: struct.pack(form, h).hex()
    pairs = [(key(0), key(len(rows)))] + [(key(h), blob.hex()) for h, blob in rows]
    text = f"VERSION=3\nformat=bytevalue\ntype=hash\ndb_pagesize=512\ndb_lorder={order}\nHEADER=END\n"
    text += "".join(f" {k}\n {v}\n" for k, v in pairs) + "DATA=END\n"
    subprocess.run(["db5.3_load", f"{sys.argv[1]}/{name}"], input=text.encode(), check=True)
END
cp "$out/rpm-bdb-le" bdb/Packages
rpm --dbpath "$tmp/bdb" --define "_db_backend bdb_ro" -qa --qf '%{name} %{epoch}:%{version}-%{release}\n' 2>/dev/null |
	sort >"$out/rpm-bdb.txt"
