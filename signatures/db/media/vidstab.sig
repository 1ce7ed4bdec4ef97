# SPDX-License-Identifier: CC0-1.0
component  vidstab
type       library
purl       pkg:generic/vidstab@{version}
supplier   Georg Martius
license    GPL-2.0-or-later
alias      libvidstab

rule 1 soname "libvidstab.so.{soversion}"

accept 1 "libvidstab.so.1.1" -> -
refuse "libvidstab.a"
