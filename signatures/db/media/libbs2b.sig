# SPDX-License-Identifier: CC0-1.0
component  libbs2b
type       library
purl       pkg:generic/libbs2b@{version}
supplier   Boris Mikhaylov
license    MIT
url        website https://bs2b.sourceforge.net/
alias      libbs2b0

rule 1 soname "libbs2b.so.{soversion}"
rule 2 getter bs2b_runtime_version string "{dotted}" needs 1
rule 3 lone "3.{minor}.{patch}" version "3.{minor}.{patch}" needs 1
rule 4 symbols bs2b_cross_feed_s24be bs2b_get_level_fcut bs2b_is_clear

accept 1 "libbs2b.so.0" -> -
accept 2 "3.1.0" -> 3.1.0
accept 3 "3.1.0" -> 3.1.0
accept 4 "bs2b_cross_feed_s24be bs2b_get_level_fcut bs2b_is_clear" -> -
refuse "bs2b"
