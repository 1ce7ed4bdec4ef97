# SPDX-License-Identifier: CC0-1.0
component  libserial
type       library
purl       pkg:generic/libserial@{version}
supplier   Manish P. Pagey
license    BSD-3-Clause
url        vcs https://github.com/crayzeewulf/libserial
alias      libserial1

rule 1 soname "libserial.so.{soversion}"
rule 2 symbols _ZN9LibSerial10OpenFailedD1Ev
rule 3 filename "libserial.so.{major}.{minor}.{patch}" needs 2

accept 1 "libserial.so.1" -> -
accept 2 "_ZN9LibSerial10OpenFailedD1Ev" -> -
accept 3 "libserial.so.1.0.0" -> 1.0.0
refuse "libserialport 0.1.1"
