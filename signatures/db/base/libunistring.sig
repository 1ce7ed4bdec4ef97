# SPDX-License-Identifier: CC0-1.0
component  libunistring
type       library
purl       pkg:generic/libunistring@{version}
cpe        cpe:2.3:a:gnu:libunistring:{version}:*:*:*:*:*:*:*
supplier   GNU Project
license    LGPL-3.0-or-later OR GPL-2.0-or-later
url        website https://www.gnu.org/software/libunistring/
url        vcs https://git.savannah.gnu.org/git/libunistring.git
alias      libunistring2 libunistring5 libunistring0

rule 1 soname "libunistring.so.{soversion}"
rule 2 symbols uninorm_nfkd u8_grapheme_breaks UC_CATEGORY_LC
rule 3 filename "libunistring.so.5.{d}.{d}" >=1.1
rule 4 filename "libunistring.so.2.{d}.{d}" >=0.9.7 <1.1
rule 5 getter _libunistring_version &[0]hex:MNN00 >=1.0
rule 6 getter _libunistring_version &[0]hex:MNNPP <1.0
accept 1 "libunistring.so.5" -> -
accept 2 "uninorm_nfkd u8_grapheme_breaks UC_CATEGORY_LC" -> -
accept 3 "libunistring.so.5.2.0" -> -
accept 4 "libunistring.so.2.2.0" -> -
accept 5 "0x10000" -> 1.0
accept 6 "0x90a" -> 0.9.10
refuse "libunistring is required"
