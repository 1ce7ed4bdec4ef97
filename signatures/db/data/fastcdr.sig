# SPDX-License-Identifier: CC0-1.0
component  fastcdr
type       library
purl       pkg:generic/fastcdr@{version}
supplier   eProsima
license    Apache-2.0
url        vcs https://github.com/eProsima/Fast-CDR
alias      fast-cdr libfastcdr libfastcdr1 libfastcdr2

# The file's number is not always the release: 2.2.6 has libfastcdr.so.2.2.5.
rule 1 soname "libfastcdr.so.{soversion}"
rule 2 strings rodata "Unexpected non-zero initial byte received in Cdr::read_encapsulation"

accept 1 "libfastcdr.so.1" -> -
accept 2 "Unexpected non-zero initial byte received in Cdr::read_encapsulation" -> -
refuse "fastcdr 1.0.26"
