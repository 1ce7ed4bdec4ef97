# SPDX-License-Identifier: CC0-1.0
component  strace
type       application
purl       pkg:generic/strace@{version}
cpe        cpe:2.3:a:strace_project:strace:{version}:*:*:*:*:*:*:*
supplier   strace project
license    LGPL-2.1-or-later
url        website https://strace.io
url        vcs https://github.com/strace/strace

rule 1 strings rodata "%s -- version %s" "strace --trace="
rule 2 strings rodata "%s -- version %s" "PTRACE_O_TRACESYSGOOD" "PTRACE_O_TRACEEXEC"
rule 3 lone "{major1}.{minor2}" needs 1,2 >=4.0 <10.0
rule 4 lone "{major1}.{minor1}" needs 1,2 >=4.0 <10.0
accept 1 "%s -- version %s\0strace --trace=" -> -
accept 2 "%s -- version %s\0PTRACE_O_TRACESYSGOOD\0PTRACE_O_TRACEEXEC" -> -
accept 3 "6.13" -> 6.13
accept 4 "6.1" -> 6.1
refuse "run with strace -f"
