# SPDX-License-Identifier: CC0-1.0
component  libconfig
type       library
purl       pkg:generic/libconfig@{version}
supplier   Mark Lindner
license    LGPL-2.1-or-later

# no text has the version
rule 1 soname "libconfig.so.{soversion}"
rule 2 soname "libconfig++.so.{soversion}"
rule 3 symbols config_read_file config_setting_get_member libconfig_yylex_init_extra
rule 4 symbols config_lookup_string config_setting_is_root config_setting_index
rule 5 filename "libconfig.so.{d}.{d}.{d}"
accept 1 "libconfig.so.9" -> -
accept 2 "libconfig++.so.9" -> -
accept 3 "config_read_file config_setting_get_member libconfig_yylex_init_extra" -> -
accept 4 "config_lookup_string config_setting_is_root config_setting_index" -> -
accept 5 "libconfig.so.11.1.0" -> -
refuse "libconfig-parser.so"
