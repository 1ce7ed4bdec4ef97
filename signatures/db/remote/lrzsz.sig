# SPDX-License-Identifier: CC0-1.0
component  lrzsz
type       application
purl       pkg:generic/lrzsz@{version}
cpe        cpe:2.3:a:lrzsz_project:lrzsz:{version}:*:*:*:*:*:*:*
supplier   Uwe Ohse
license    GPL-2.0-or-later
url        website https://ohse.de/uwe/software/lrzsz.html
alias      rz sz rx sx rb sb

rule 1 strings rodata "io_mode(,2) in rbsb.c not implemented\n"
rule 2 strings rodata "Usage: %s [options] [filename.if.xmodem]\n"
rule 3 lone "{version}" >=0.12 <0.13 needs 1,2

accept 1 "io_mode(,2) in rbsb.c not implemented\n" -> -
accept 2 "Usage: %s [options] [filename.if.xmodem]\n" -> -
accept 3 "0.12.21rc" -> 0.12.21rc
refuse "sz: cannot open"
