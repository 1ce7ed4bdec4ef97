# SPDX-License-Identifier: CC0-1.0
component  uchardet
type       library
purl       pkg:generic/uchardet@{version}
supplier   freedesktop.org
license    MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later
url        website https://www.freedesktop.org/wiki/Software/uchardet/
url        vcs https://gitlab.freedesktop.org/uchardet/uchardet
alias      libuchardet libuchardet0

rule 1 soname "libuchardet.so.{soversion}"
rule 2 filename "libuchardet.so.{major}.{minor}.{patch}"
rule 3 symbols uchardet_data_end uchardet_get_charset uchardet_handle_data

accept 1 "libuchardet.so.0" -> -
accept 2 "libuchardet.so.0.0.7" -> 0.0.7
accept 3 "uchardet_data_end uchardet_get_charset uchardet_handle_data" -> -
refuse "WINDOWS-1252"
