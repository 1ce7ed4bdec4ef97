# SPDX-License-Identifier: CC0-1.0
component  bindfs
type       application
purl       pkg:generic/bindfs@{version}
supplier   Martin Pärtel
license    GPL-2.0-or-later
url        website https://bindfs.org
url        vcs https://github.com/mpartel/bindfs

rule 1 banner rodata "{start}bindfs {major1}.{minor}.{patch}{end}"
rule 2 strings rodata "Got ENOENT while rebuilding gid cache. The cache may be incomplete.\n"

accept 1 "bindfs 1.14.7" -> 1.14.7
accept 2 "Got ENOENT while rebuilding gid cache. The cache may be incomplete.\n" -> -
refuse "mount with bindfs 1.14 or later"
