# SPDX-License-Identifier: CC0-1.0
component  fmt
type       library
purl       pkg:generic/fmt@{version}
supplier   fmt project
license    MIT
url        website https://fmt.dev/
url        vcs https://github.com/fmtlib/fmt
alias      libfmt libfmt9 libfmt10 fmtlib

rule 1 soname "libfmt.so.{soversion}"
rule 2 symbols _ZN3fmt2v913buffered_file5closeEv _ZN3fmt2v913buffered_fileD1Ev >=9.0.0 <10.0.0
rule 3 symbols _ZN3fmt3v1013buffered_file5closeEv _ZN3fmt3v1013buffered_fileD1Ev >=10.0.0 <11.0.0
rule 4 filename "libfmt.so.9.1.0" >=9.1.0 <9.2.0
rule 5 filename "libfmt.so.10.1.0" >=10.1.0 <10.2.0

accept 1 "libfmt.so.10" -> -
accept 2 "_ZN3fmt2v913buffered_file5closeEv _ZN3fmt2v913buffered_fileD1Ev" -> -
accept 3 "_ZN3fmt3v1013buffered_file5closeEv _ZN3fmt3v1013buffered_fileD1Ev" -> -
accept 4 "libfmt.so.9.1.0" -> -
accept 5 "libfmt.so.10.1.0" -> -
refuse "{fmt} 10.1.1"
