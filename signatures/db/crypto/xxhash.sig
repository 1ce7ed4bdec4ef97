# SPDX-License-Identifier: CC0-1.0
component  xxhash
type       library
purl       pkg:generic/xxhash@{version}
supplier   Yann Collet
license    BSD-2-Clause
url        website https://cyan4973.github.io/xxHash
url        vcs https://github.com/Cyan4973/xxHash
alias      libxxhash libxxhash0

rule 1 soname "libxxhash.so.{soversion}"
rule 2 filename "libxxhash.so.{major}.{minor}.{patch}" >=0.6
rule 3 symbols XXH32_createState XXH64_canonicalFromHash XXH3_128bits_withSecret needs 1
rule 4 getter XXH_versionNumber dec:MNNPP needs 1
rule 5 strings rodata "xxhsum: %s: Is a directory" "Yann Collet"
rule 6 lone "0.{minor}.{patch}" needs 5 version "0.{minor}.{patch}"

accept 1 "libxxhash.so.0" -> -
accept 2 "libxxhash.so.0.8.3" -> 0.8.3
accept 3 "XXH32_createState XXH64_canonicalFromHash XXH3_128bits_withSecret" -> -
accept 4 "803" -> 0.8.3
accept 5 "xxhsum: %s: Is a directory \n\0Yann Collet" -> -
accept 6 "0.8.1" -> 0.8.1
refuse "xxHash64"
