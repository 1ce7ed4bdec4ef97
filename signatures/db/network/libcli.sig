# SPDX-License-Identifier: CC0-1.0
component  libcli
type       library
purl       pkg:generic/libcli@{version}
supplier   David Parrish
license    LGPL-2.1-or-later
url        website https://dparrish.com/link/libcli
url        vcs https://github.com/dparrish/libcli

rule 1 soname "libcli.so.1.{soversion}"
rule 2 filename "libcli.so.{dotted}" needs 1
rule 3 symbols cli_int_configure_terminal cli_regular_interval cli_unregister_all

accept 1 "libcli.so.1.10" -> -
accept 2 "libcli.so.1.10.7" -> 1.10.7
accept 3 "cli_int_configure_terminal cli_regular_interval cli_unregister_all" -> -
refuse "libcli.so"
