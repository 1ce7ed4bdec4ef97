# SPDX-License-Identifier: CC0-1.0
component  jack1
type       library
purl       pkg:generic/jack1@{version}
supplier   JACK Audio Connection Kit project
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        website https://jackaudio.org/
url        vcs https://github.com/jackaudio/jack1
alias      jack-audio-connection-kit jackd1 libjack0

# JACK 2 has the SONAMEs as well
rule 1 soname "libjack.so.{soversion}" needs 3
rule 2 soname "libjackserver.so.{soversion}" needs 3
rule 3 strings rodata "cannot allocate client side port structure" "Only external clients need attach port segments"
rule 4 banner rodata "jackd version {dotted} tmpdir "
rule 5 filename "jackd" needs 4
accept 1 "libjack.so.0" -> -
accept 2 "libjackserver.so.0" -> -
accept 3 "cannot allocate client side port structure\0Only external clients need attach port segments" -> -
accept 4 "jackd version 0.126.0 tmpdir /dev/shm protocol 25" -> 0.126.0
accept 5 "jackd" -> -
refuse "jackdmp 1.9.21\nCopyright 2001-2005 Paul Davis and others."
