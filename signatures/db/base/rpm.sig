# SPDX-License-Identifier: CC0-1.0
component  rpm
type       library
purl       pkg:generic/rpm@{version}
cpe        cpe:2.3:a:rpm:rpm:{version}:*:*:*:*:*:*:*
supplier   rpm.org
license    GPL-2.0-or-later
url        website https://rpm.org/
url        vcs https://github.com/rpm-software-management/rpm
alias      librpm librpmio librpmbuild librpmsign

rule 1 banner rodata "-----BEGIN PGP %s-----\nVersion: rpm-{version}\n"
rule 2 soname "librpm.so.{soversion}"
rule 3 soname "librpmio.so.{soversion}"
rule 4 soname "librpmbuild.so.{soversion}"
rule 5 soname "librpmsign.so.{soversion}"
rule 6 symbols rpmExpand rpmGetPath rpmlogGetNrecs
rule 7 lone "4.{minor}.{patch}" version "4.{minor}.{patch}" needs 4
accept 1 "-----BEGIN PGP %s-----\nVersion: rpm-4.18.0\n\n%s\n-----END PGP %s-----\n" -> 4.18.0
accept 2 "librpm.so.9" -> -
accept 3 "librpmio.so.9" -> -
accept 4 "librpmbuild.so.9" -> -
accept 5 "librpmsign.so.9" -> -
accept 6 "rpmExpand rpmGetPath rpmlogGetNrecs" -> -
accept 7 "4.18.0" -> 4.18.0
refuse "RPM version %s"
