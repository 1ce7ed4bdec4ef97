# SPDX-License-Identifier: CC0-1.0
component  fastcdr
type       library
purl       pkg:generic/fastcdr@{version}
supplier   eProsima
license    Apache-2.0
url        vcs https://github.com/eProsima/Fast-CDR
alias      fast-cdr libfastcdr libfastcdr1 libfastcdr2

rule 1 soname "libfastcdr.so.{soversion}"
rule 2 strings rodata "Unexpected non-zero initial byte received in Cdr::read_encapsulation"
rule 3 filename "libfastcdr.so.{major}.{minor}.{patch}"

accept 1 "libfastcdr.so.1" -> -
accept 2 "Unexpected non-zero initial byte received in Cdr::read_encapsulation" -> -
accept 3 "libfastcdr.so.1.0.26" -> 1.0.26
refuse "fastcdr 1.0.26"
