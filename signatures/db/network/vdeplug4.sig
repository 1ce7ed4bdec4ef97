# SPDX-License-Identifier: CC0-1.0
component  vdeplug4
type       library
purl       pkg:generic/vdeplug4@{version}
supplier   VirtualSquare
license    LGPL-2.1-or-later
url        website http://wiki.virtualsquare.org/
url        vcs https://github.com/rd235/vdeplug4
alias      libvdeplug2 vdeplug

rule 1 soname "libvdeplug.so.2"
rule 2 soname "libvdeplug_mod.so.{soversion}"
rule 3 symbols vde_find_in_hash_update vde_parsenestparms vde_parsepathparms

accept 1 "libvdeplug.so.2" -> -
accept 2 "libvdeplug_mod.so.2" -> -
accept 3 "vde_find_in_hash_update vde_parsenestparms vde_parsepathparms" -> -
refuse "libvdeplug.so.3"
