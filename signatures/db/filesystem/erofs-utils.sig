# SPDX-License-Identifier: CC0-1.0
component  erofs-utils
type       application
purl       pkg:generic/erofs-utils@{version}
supplier   EROFS project
license    GPL-2.0-or-later
alias      mkfs.erofs fsck.erofs dump.erofs erofsfuse

rule 1 strings rodata "mkfs.erofs (erofs-utils) %s"
rule 2 strings rodata "fsck.erofs (erofs-utils) %s"
rule 3 strings rodata "dump.erofs (erofs-utils) %s"
rule 4 lone "1.{minor}.{patch}" needs 1,2,3 version "1.{minor}.{patch}"

accept 1 "mkfs.erofs (erofs-utils) %s" -> -
accept 2 "fsck.erofs (erofs-utils) %s" -> -
accept 3 "dump.erofs (erofs-utils) %s" -> -
accept 4 "1.8.6" -> 1.8.6
refuse "mkfs.erofs (erofs-utils) 1.8.6"
