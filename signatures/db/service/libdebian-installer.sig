# SPDX-License-Identifier: CC0-1.0
component  libdebian-installer
type       library
purl       pkg:generic/libdebian-installer@{version}
supplier   Debian
license    GPL-2.0-or-later
url        vcs https://salsa.debian.org/installer-team/libdebian-installer
alias      libdebian-installer4

# The library says nothing of its version.
rule 1 soname "libdebian-installer.so.{soversion}"
rule 2 symbols di_exec_full di_tree_insert di_package_parser_read_priority

accept 1 "libdebian-installer.so.4" -> -
accept 2 "di_exec_full di_tree_insert di_package_parser_read_priority" -> -
refuse "libdebian-installer 0.124"
