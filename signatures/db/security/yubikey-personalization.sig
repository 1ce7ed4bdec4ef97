# SPDX-License-Identifier: CC0-1.0
component  yubikey-personalization
type       library
purl       pkg:generic/yubikey-personalization@{version}
supplier   Yubico
license    BSD-2-Clause
url        website https://developers.yubico.com/yubikey-personalization/
url        vcs https://github.com/Yubico/yubikey-personalization
alias      libykpers libykpers-1-1 ykpers

rule 1 soname "libykpers-1.so.{soversion}"
rule 2 symbols ykp_get_cfgflag_OATH_HOTP8 yk_open_first_key
rule 3 getter ykpers_check_version string "{version}"
rule 4 strings rodata "Yubikey core error: %s\n"

accept 1 "libykpers-1.so.1" -> -
accept 2 "ykp_get_cfgflag_OATH_HOTP8 yk_open_first_key" -> -
accept 3 "1.20.0" -> 1.20.0
accept 4 "Yubikey core error: %s\n" -> -
refuse "libykpers 1.20.0"
