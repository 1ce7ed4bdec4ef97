# SPDX-License-Identifier: CC0-1.0
component  jack2
type       library
purl       pkg:generic/jack2@{version}
cpe        cpe:2.3:a:jackaudio:jack2:{version}:*:*:*:*:*:*:*
supplier   JACK Audio Connection Kit project
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        website https://jackaudio.org/
url        vcs https://github.com/jackaudio/jack2
alias      jackd2 libjack libjack-jackd2-0 jackd

# JACK 1 has the SONAME, the symbols and the program's name as well
rule 1 soname "libjack.so.{soversion}" needs 4
rule 2 soname "libjackserver.so.{soversion}" needs 4
rule 3 soname "libjacknet.so.{soversion}"
rule 4 strings rodata "JackPosixProcessSync::TimedWait finished delta = %5.1lf"
rule 5 lone "1.9.{patch}" needs 4 version "1.9.{patch}"
rule 6 symbols jack_client_create_thread jack_get_uuid_for_client_name jack_set_property_change_callback needs 4
rule 7 filename "jackd" needs 8
rule 8 banner rodata "jackdmp {dotted}\nCopyright 2001-"

accept 1 "libjack.so.0" -> -
accept 2 "libjackserver.so.0" -> -
accept 3 "libjacknet.so.0" -> -
accept 4 "JackPosixProcessSync::TimedWait finished delta = %5.1lf" -> -
accept 5 "1.9.22" -> 1.9.22
accept 6 "jack_client_create_thread jack_get_uuid_for_client_name jack_set_property_change_callback" -> -
accept 7 "jackd" -> -
accept 8 "jackdmp 1.9.21\nCopyright 2001-2005 Paul Davis and others." -> 1.9.21
refuse "Incompatible shm registry, are jackd and libjack in sync?"
