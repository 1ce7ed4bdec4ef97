# SPDX-License-Identifier: CC0-1.0
component  newt
type       library
purl       pkg:generic/newt@{version}
supplier   Miroslav Lichvar
license    LGPL-2.0-only
url        vcs https://pagure.io/newt.git
alias      libnewt whiptail libnewt0.52

rule 1 soname "libnewt.so.{soversion}"
rule 2 filename "libnewt.so.{dotted}" >=0.50
rule 3 symbols newtCheckboxTree newtFormRun newtGridPlace
rule 4 filename "whiptcl/whiptcl.so"
rule 5 lone "0.{minor}.{patch}" needs 4 version "0.{minor}.{patch}"

accept 1 "libnewt.so.0.52" -> -
accept 2 "libnewt.so.0.52.25" -> 0.52.25
accept 3 "newtCheckboxTree newtFormRun newtGridPlace" -> -
accept 4 "usr/lib/whiptcl/whiptcl.so" -> -
accept 5 "0.52.25" -> 0.52.25
refuse "whiptail --msgbox"
