# SPDX-License-Identifier: CC0-1.0
component  encfs
type       application
purl       pkg:generic/encfs@{version}
cpe        cpe:2.3:a:encfs_project:encfs:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:arg0:encfs:{version}:*:*:*:*:*:*:*
supplier   Valient Gough
license    LGPL-3.0-or-later AND GPL-3.0-or-later
url        website https://vgough.github.io/encfs/
url        vcs https://github.com/vgough/encfs

rule 1 banner rodata "{start}EncFS {major1}.{minor}.{patch}{end}"
rule 2 soname "libencfs.so.{soversion}"
rule 3 strings rodata "encfsctl version %s"
rule 4 strings rodata "Enable per-file initialization vectors?\n"
rule 5 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 2,3,4

accept 1 "EncFS 1.9.5" -> 1.9.5
accept 2 "libencfs.so.1.9" -> -
accept 3 "encfsctl version %s" -> -
accept 4 "Enable per-file initialization vectors?\n" -> -
accept 5 "1.9.5" -> 1.9.5
refuse "EncFS 5"
