# SPDX-License-Identifier: CC0-1.0
component  libudfread
type       library
purl       pkg:generic/libudfread@{version}
supplier   VideoLAN
license    LGPL-2.1-or-later
alias      udfread

rule 1 soname "libudfread.so.{soversion}"
rule 2 banner rodata "libudfread {version}\n"

accept 1 "libudfread.so.0" -> -
accept 2 "udfread LOG  : libudfread 1.1.2\n" -> 1.1.2
refuse "libudfread 1.1.2"
