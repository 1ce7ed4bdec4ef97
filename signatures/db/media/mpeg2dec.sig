# SPDX-License-Identifier: CC0-1.0
component  mpeg2dec
type       library
purl       pkg:generic/mpeg2dec@{version}
supplier   VideoLAN
license    GPL-2.0-or-later
alias      libmpeg2 libmpeg2-4 libmpeg2convert

rule 1 soname "libmpeg2.so.{soversion}"
rule 2 soname "libmpeg2convert.so.{soversion}"
rule 3 symbols mpeg2_buffer mpeg2_cpu_state_init mpeg2_cpu_state_restore
rule 4 banner rodata "libmpeg2-{dotted} - by Michel Lespinasse"
rule 5 strings rodata "usage: %s [-h] [-o <mode>] [-s [<track>]] [-t <pid>] [-p] [-c]"

accept 1 "libmpeg2.so.0" -> -
accept 2 "libmpeg2convert.so.0" -> -
accept 3 "mpeg2_buffer mpeg2_cpu_state_init mpeg2_cpu_state_restore" -> -
accept 4 "libmpeg2-0.5.1 - by Michel Lespinasse <walken@zoy.org> and Aaron Holtzman" -> 0.5.1
accept 5 "usage: %s [-h] [-o <mode>] [-s [<track>]] [-t <pid>] [-p] [-c] \\\n" -> -
refuse "libmpeg2"
