# SPDX-License-Identifier: CC0-1.0
component  libcaca
type       library
purl       pkg:generic/libcaca@{version}
cpe        cpe:2.3:a:libcaca_project:libcaca:{version}:*:*:*:*:*:*:*
supplier   Caca Labs
license    WTFPL
url        website http://caca.zoy.org/wiki/libcaca
url        vcs https://github.com/cacalabs/libcaca
alias      libcaca0 caca-utils

rule 1 soname "libcaca.so.{soversion}"
rule 2 soname "libcaca++.so.{soversion}"
rule 3 getter caca_get_version string "{version}" needs 1
rule 4 filename "libcaca.so.0.99.{patch}" version "0.99.beta{patch}"
rule 5 symbols caca_conio_cprintf caca_cp437_to_utf32 caca_fill_ellipse

accept 1 "libcaca.so.0" -> -
accept 2 "libcaca++.so.0" -> -
accept 3 "0.99.beta20" -> 0.99.beta20
accept 4 "libcaca.so.0.99.20" -> 0.99.beta20
accept 5 "caca_conio_cprintf caca_cp437_to_utf32 caca_fill_ellipse" -> -
refuse "CACA_DRIVER"
