# SPDX-License-Identifier: CC0-1.0
component  fuse-exfat
type       application
purl       pkg:generic/fuse-exfat@{version}
supplier   Andrew Nayenko
license    GPL-2.0-or-later
url        vcs https://github.com/relan/exfat
alias      exfat-fuse

rule 1 strings rodata "FUSE exfat %s"
rule 2 lone "1.{minor}.{patch}+git{d}" version "1.{minor}.{patch}" needs 1
rule 3 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1

accept 1 "FUSE exfat %s" -> -
accept 2 "1.3.0+git20220115" -> 1.3.0
accept 3 "1.4.0" -> 1.4.0
refuse "FUSE exfat 1.3.0"
