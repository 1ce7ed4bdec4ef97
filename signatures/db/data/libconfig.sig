# SPDX-License-Identifier: CC0-1.0
component  libconfig
type       library
purl       pkg:generic/libconfig@{version}
supplier   Mark Lindner
license    LGPL-2.1-or-later
url        website https://hyperrealm.github.io/libconfig/
url        vcs https://github.com/hyperrealm/libconfig

# no text has the version
rule 1 soname "libconfig.so.{soversion}"
rule 2 soname "libconfig++.so.{soversion}"
rule 3 symbols config_read_file config_setting_get_member libconfig_yylex_init_extra
rule 4 symbols config_lookup_string config_setting_is_root config_setting_index
rule 5 filename "libconfig.so.{d}.{d}.{d}"
rule 6 filename "libconfig.so.9.2.0" >=1.5 <=1.5
rule 7 filename "libconfig++.so.9.2.0" >=1.5 <=1.5
rule 8 filename "libconfig.so.11.1.0" >=1.7.3 <=1.7.3
rule 9 filename "libconfig++.so.11.1.0" >=1.7.3 <=1.7.3
rule 10 strings rodata "mismatched element type in array" "include file nesting too deep" "duplicate setting name"
accept 1 "libconfig.so.9" -> -
accept 2 "libconfig++.so.9" -> -
accept 3 "config_read_file config_setting_get_member libconfig_yylex_init_extra" -> -
accept 4 "config_lookup_string config_setting_is_root config_setting_index" -> -
accept 5 "libconfig.so.11.1.0" -> -
accept 6 "libconfig.so.9.2.0" -> 1.5
accept 7 "libconfig++.so.9.2.0" -> 1.5
accept 8 "libconfig.so.11.1.0" -> 1.7.3
accept 9 "libconfig++.so.11.1.0" -> 1.7.3
accept 10 "mismatched element type in array\0include file nesting too deep\0duplicate setting name" -> -
refuse "libconfig-parser.so"
