# SPDX-License-Identifier: CC0-1.0
component  cdebconf
type       application
purl       pkg:generic/cdebconf@{version}
supplier   Debian
license    BSD-2-Clause
url        vcs https://salsa.debian.org/installer-team/cdebconf
alias      cdebconf-udeb

# Nothing in it says its version.
rule 1 strings rodata "Database module path not defined (global::module_path::database)" "Frontend module path not defined (global::module_path::frontend)"
rule 2 strings rodata "<F1> for help; <Tab> moves; <Space> selects; <Enter> activates buttons"
rule 3 strings rodata "Database file doesn't exist. Trying to create it" "Internal inconsistency error, outf is not NULL"
rule 4 strings rodata "neither DEBCONF_PIPE nor DEBCONF_READFD and DEBCONF_WRITEFD were set"
rule 5 strings rodata "  -e, --escape      escape text\n  -u, --unescape    unescape text\n\nExactly one of -e or -u must be used.\n"
rule 6 strings rodata "Cannot initialize debconf configuration database"
rule 7 strings rodata "Cannot initialize DebConf config database"
rule 8 strings rodata "Cannot initialize debconf template database"
rule 9 strings rodata "Previous choices are available with '%c'"
rule 10 soname "libdebconfclient.so.{soversion}"

accept 1 "Database module path not defined (global::module_path::database)\0Frontend module path not defined (global::module_path::frontend)" -> -
accept 2 "<F1> for help; <Tab> moves; <Space> selects; <Enter> activates buttons" -> -
accept 3 "Database file doesn't exist. Trying to create it\0Internal inconsistency error, outf is not NULL" -> -
accept 4 "neither DEBCONF_PIPE nor DEBCONF_READFD and DEBCONF_WRITEFD were set" -> -
accept 5 "  -e, --escape      escape text\n  -u, --unescape    unescape text\n\nExactly one of -e or -u must be used.\n" -> -
accept 6 "Cannot initialize debconf configuration database" -> -
accept 7 "Cannot initialize DebConf config database" -> -
accept 8 "Cannot initialize debconf template database" -> -
accept 9 "Previous choices are available with '%c'" -> -
accept 10 "libdebconfclient.so.0" -> -
refuse "debconf: DbDriver \"config\": cdebconf"
