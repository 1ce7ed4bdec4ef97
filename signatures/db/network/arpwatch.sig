# SPDX-License-Identifier: CC0-1.0
component  arpwatch
type       application
purl       pkg:generic/arpwatch@{version}
supplier   Lawrence Berkeley National Laboratory
license    BSD-4-Clause-Shortened
url        website https://ee.lbl.gov/
alias      arpsnmp

rule 1 strings rodata "file_loop: %s:%d bad ether addr \"%s\"\n"
rule 2 lone "2.{minor}a{patch}" version "2.{minor}a{patch}" needs 1

accept 1 "file_loop: %s:%d bad ether addr \"%s\"\n" -> -
accept 2 "2.1a15" -> 2.1a15
refuse "arpwatch 2.1a15: listening on eth0"
