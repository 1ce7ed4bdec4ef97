# SPDX-License-Identifier: CC0-1.0
component  libdaemon
type       library
purl       pkg:generic/libdaemon@{version}
supplier   Lennart Poettering
license    LGPL-2.1-or-later
url        website http://0pointer.de/lennart/projects/libdaemon/
alias      libdaemon0

rule 1 soname "libdaemon.so.{soversion}"
rule 2 symbols daemon_retval_wait daemon_pid_file_kill_wait daemon_signal_next
# the last release has it alone
rule 3 filename "libdaemon.so.0.5.0" >=0.14 <=0.14
rule 4 strings rodata "read() failed with EOF while reading return value from pipe." "Process %lu died: %s; trying to remove PID file. (%s)"

accept 1 "libdaemon.so.0" -> -
accept 2 "daemon_retval_wait daemon_pid_file_kill_wait daemon_signal_next" -> -
accept 3 "libdaemon.so.0.5.0" -> 0.14
accept 4 "read() failed with EOF while reading return value from pipe.\0Process %lu died: %s; trying to remove PID file. (%s)" -> -
refuse "libdaemon: fork failed"
