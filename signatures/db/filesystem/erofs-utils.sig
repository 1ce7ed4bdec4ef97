# SPDX-License-Identifier: CC0-1.0
component  erofs-utils
type       application
purl       pkg:generic/erofs-utils@{version}
supplier   EROFS project
license    GPL-2.0-or-later
url        vcs https://git.kernel.org/pub/scm/linux/kernel/git/xiang/erofs-utils.git
alias      mkfs.erofs fsck.erofs dump.erofs erofsfuse

rule 1 strings rodata "mkfs.erofs (erofs-utils) %s"
rule 2 strings rodata "fsck.erofs (erofs-utils) %s"
rule 3 strings rodata "dump.erofs (erofs-utils) %s"
rule 4 lone "1.{minor}.{patch}" needs 1,2,3,5,6,7 version "1.{minor}.{patch}"
rule 5 filename "bin/mkfs.erofs"
rule 6 filename "bin/fsck.erofs"
rule 7 filename "bin/dump.erofs"
rule 8 lone "1.{minor1}" needs 1,2,3,5,6,7 version "1.{minor}"

accept 1 "mkfs.erofs (erofs-utils) %s" -> -
accept 2 "fsck.erofs (erofs-utils) %s" -> -
accept 3 "dump.erofs (erofs-utils) %s" -> -
accept 4 "1.8.6" -> 1.8.6
accept 5 "usr/bin/mkfs.erofs" -> -
accept 6 "usr/bin/fsck.erofs" -> -
accept 7 "usr/bin/dump.erofs" -> -
accept 8 "1.5" -> 1.5
refuse "mkfs.erofs (erofs-utils) 1.8.6"
