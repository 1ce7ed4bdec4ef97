# SPDX-License-Identifier: CC0-1.0
component  libbdplus
type       library
purl       pkg:generic/libbdplus@{version}
supplier   VideoLAN
license    LGPL-2.1-or-later
url        website https://www.videolan.org/developers/libbdplus.html
url        vcs https://code.videolan.org/videolan/libbdplus
alias      libbdplus0

rule 1 soname "libbdplus.so.{soversion}"
rule 2 symbols bdplus_m2ts_close bdplus_get_code_date bdplus_psr
rule 3 getter bdplus_get_version args:3

accept 1 "libbdplus.so.0" -> -
accept 2 "bdplus_m2ts_close bdplus_get_code_date bdplus_psr" -> -
accept 3 "0.2.0" -> 0.2.0
refuse "libbdplus: 0.2.0"
