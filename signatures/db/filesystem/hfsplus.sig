# SPDX-License-Identifier: CC0-1.0
component  hfsplus
type       library
purl       pkg:generic/hfsplus@{version}
supplier   Klaus Halfmann
license    GPL-2.0-or-later
alias      libhfsp libhfsp0 hfsplusutils

rule 1 soname "libhfsp.so.{soversion}"

accept 1 "libhfsp.so.0" -> -
refuse "hfsplus"
