# SPDX-License-Identifier: CC0-1.0
component  libfreeaptx
type       library
purl       pkg:generic/libfreeaptx@{version}
supplier   Hunter Wardlaw
license    LGPL-2.1-or-later
url        vcs https://github.com/iamthehorker/libfreeaptx
alias      libfreeaptx0

rule 1 soname "libfreeaptx.so.{soversion}"
rule 2 filename "libfreeaptx.so.{dotted}"

accept 1 "libfreeaptx.so.0" -> -
accept 2 "libfreeaptx.so.0.1.1" -> 0.1.1
refuse "libopenaptx.so.0"
