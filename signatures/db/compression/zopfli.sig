# SPDX-License-Identifier: CC0-1.0
component  zopfli
type       library
purl       pkg:generic/zopfli@{version}
supplier   Google
license    Apache-2.0
url        vcs https://github.com/google/zopfli
alias      libzopfli libzopfli1 zopflipng

rule 1 soname "libzopfli.so.{soversion}"
rule 2 soname "libzopflipng.so.{soversion}"
rule 3 filename "libzopfli.so.{major}.{minor}.{patch}" >=1.0
rule 4 symbols ZopfliBlockSplitLZ77 ZopfliCalculateEntropy ZopfliLengthLimitedCodeLengths
rule 5 strings rodata "bestlength == ZopfliMaxCachedSublen(lmc, pos, length)"

accept 1 "libzopfli.so.1" -> -
accept 2 "libzopflipng.so.1" -> -
accept 3 "libzopfli.so.1.0.3" -> 1.0.3
accept 4 "ZopfliBlockSplitLZ77 ZopfliCalculateEntropy ZopfliLengthLimitedCodeLengths" -> -
accept 5 "bestlength == ZopfliMaxCachedSublen(lmc, pos, length)" -> -
refuse "zopfli --i1000"
