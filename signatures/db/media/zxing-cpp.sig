# SPDX-License-Identifier: CC0-1.0
component  zxing-cpp
type       library
purl       pkg:generic/zxing-cpp@{version}
supplier   ZXing-C++ project
license    Apache-2.0
url        vcs https://github.com/zxing-cpp/zxing-cpp
alias      libzxing libzxing2 libzxing3 nu-book-zxing-cpp

# The library is called after the release.
rule 1 soname "libZXing.so.{soversion}"
rule 2 filename "libZXing.so.{major}.{minor}.{patch}"

accept 1 "libZXing.so.2" -> -
accept 2 "libZXing.so.1.4.0" -> 1.4.0
refuse "zxing-cpp 1.4.0"
