# SPDX-License-Identifier: CC0-1.0
component  reiserfsprogs
type       application
purl       pkg:generic/reiserfsprogs@{version}
supplier   ReiserFS project
license    GPL-2.0-only
alias      mkreiserfs reiserfsck reiserfstune debugreiserfs resize_reiserfs mkfs.reiserfs

rule 1 strings rodata "mkreiserfs: too many bad blocks"
rule 2 strings rodata "reiserfsck: Cannot not open '%s': %s"
rule 3 strings rodata "debugreiserfs: Cannot not open '%s': %s"
rule 4 strings rodata "resize_reiserfs: can't find mount entry\n"
rule 5 lone "3.6.{patch}" needs 1,2,3,4 version "3.6.{patch}"
rule 6 filename "libreiserfscore.so.{soversion}"

accept 1 "mkreiserfs: too many bad blocks" -> -
accept 2 "reiserfsck: Cannot not open '%s': %s" -> -
accept 3 "debugreiserfs: Cannot not open '%s': %s" -> -
accept 4 "resize_reiserfs: can't find mount entry\n" -> -
accept 5 "3.6.27" -> 3.6.27
accept 6 "libreiserfscore.so.0" -> -
refuse "ReIsEr2Fs"
