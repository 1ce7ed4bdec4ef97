# SPDX-License-Identifier: CC0-1.0
component  snappy
type       library
purl       pkg:generic/snappy@{version}
cpe        cpe:2.3:a:google:snappy:{version}:*:*:*:*:*:*:*
supplier   Google
license    BSD-3-Clause
url        website https://google.github.io/snappy/
url        vcs https://github.com/google/snappy
alias      libsnappy libsnappy1v5

rule 1 soname "libsnappy.so.{soversion}"
rule 2 filename "libsnappy.so.{major}.{minor}.{patch}" >=1.1.3
rule 3 symbols snappy_max_compressed_length snappy_uncompressed_length snappy_validate_compressed_buffer

accept 1 "libsnappy.so.1" -> -
accept 2 "libsnappy.so.1.2.2" -> 1.2.2
accept 3 "snappy_max_compressed_length snappy_uncompressed_length snappy_validate_compressed_buffer" -> -
refuse "org.xerial.snappy"
