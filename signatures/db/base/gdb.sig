# SPDX-License-Identifier: CC0-1.0
component  gdb
type       application
purl       pkg:generic/gdb@{version}
cpe        cpe:2.3:a:gnu:gdb:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later
url        website https://www.gnu.org/s/gdb/
url        vcs https://sourceware.org/git/binutils-gdb.git
alias      gdbserver

rule 1 strings rodata "GNU gdb %s%s" "This GDB was configured as"
rule 2 strings rodata "GNU gdbserver %s%s\n"
rule 3 lone "{major2}.{minor1}" needs 1,2 >10.0 <40.0
rule 4 lone "{major1}.{minor}" needs 2 >=6.0 <10.0
rule 5 lone "{major1}.{minor}.{patch}" needs 2 >=6.0 <10.0
rule 6 filename "libinproctrace.so"
accept 1 "GNU gdb %s%s\0This GDB was configured as" -> -
accept 2 "GNU gdbserver %s%s\n" -> -
accept 3 "13.1" -> 13.1
accept 4 "8.3" -> 8.3
accept 5 "8.3.1" -> 8.3.1
accept 6 "libinproctrace.so" -> -
refuse "connected to GNU gdbserver"
refuse "This GDB was configured as"
