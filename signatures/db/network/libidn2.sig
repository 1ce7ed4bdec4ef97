# SPDX-License-Identifier: CC0-1.0
component  libidn2
type       library
purl       pkg:generic/libidn2@{version}
cpe        cpe:2.3:a:gnu:libidn2:{version}:*:*:*:*:*:*:*
supplier   GNU Project
license    LGPL-3.0-or-later OR GPL-2.0-or-later
url        website https://www.gnu.org/software/libidn/#libidn2
url        vcs https://gitlab.com/libidn/libidn2
alias      libidn2-0 idn2

rule 1 soname "libidn2.so.{soversion}"
rule 2 symbols idn2_to_ascii_8z idn2_check_version idn2_lookup_u8
rule 3 strings rodata "IDN2_CONTEXTJ_NO_RULE" "IDN2_PUNYCODE_BIG_OUTPUT"
rule 4 lone "2.{minor}.{patch}" needs 1,2,3,6 version "2.{minor}.{patch}"
rule 5 lone "0.{minor}" needs 1,2,3 version "0.{minor}"
rule 6 filename "bin/idn2"
rule 7 getter idn2_check_version string "{dotted}"
# The texts to which the map of UTS 46 maps, packed.
rule 8 strings rodata "khzmhzghzthzmm2cm2km2mm3cm3km3kpampagpalogmilmolppm" >=2.0.5
veto "Project-Id-Version: "
accept 1 "libidn2.so.0" -> -
accept 2 "idn2_to_ascii_8z idn2_check_version idn2_lookup_u8" -> -
accept 3 "IDN2_CONTEXTJ_NO_RULE\nIDN2_PUNYCODE_BIG_OUTPUT" -> -
accept 4 "2.3.8" -> 2.3.8
accept 5 "0.16" -> 0.16
accept 6 "usr/bin/idn2" -> -
accept 7 "2.3.3" -> 2.3.3
accept 8 "khzmhzghzthzmm2cm2km2mm3cm3km3kpampagpalogmilmolppm" -> -
refuse "libpsl 0.21.2 (+libidn2/2.3.3)"
