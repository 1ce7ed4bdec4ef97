# SPDX-License-Identifier: CC0-1.0
component  librsync
type       library
purl       pkg:generic/librsync@{version}
cpe        cpe:2.3:a:librsync_project:librsync:{version}:*:*:*:*:*:*:*
supplier   librsync project
license    LGPL-2.1-or-later
url        vcs https://github.com/librsync/librsync
alias      librsync2 rdiff

rule 1 banner rodata "{start}librsync {dotted}{end}"
rule 2 soname "librsync.so.{soversion}"
rule 3 symbols rs_loadsig_file rs_patch_begin rs_sig_args

accept 1 "librsync 2.3.4" -> 2.3.4
accept 2 "librsync.so.2" -> -
accept 3 "rs_loadsig_file rs_patch_begin rs_sig_args" -> -
refuse "rsync version 3.2.7 protocol version 31"
