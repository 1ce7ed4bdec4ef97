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
rule 2 strings rodata "<Tab> moves; <Space> selects; <Enter> activates buttons"
rule 3 strings rodata "Database file doesn't exist. Trying to create it"
rule 4 strings rodata "neither DEBCONF_PIPE nor DEBCONF_READFD and DEBCONF_WRITEFD were set"
rule 5 strings rodata "  -e, --escape      escape text\n  -u, --unescape    unescape text\n\nExactly one of -e or -u must be used.\n"

accept 1 "Database module path not defined (global::module_path::database)\0Frontend module path not defined (global::module_path::frontend)" -> -
accept 2 "<Tab> moves; <Space> selects; <Enter> activates buttons" -> -
accept 3 "Database file doesn't exist. Trying to create it" -> -
accept 4 "neither DEBCONF_PIPE nor DEBCONF_READFD and DEBCONF_WRITEFD were set" -> -
accept 5 "  -e, --escape      escape text\n  -u, --unescape    unescape text\n\nExactly one of -e or -u must be used.\n" -> -
refuse "debconf: DbDriver \"config\": cdebconf"
