# SPDX-License-Identifier: CC0-1.0
component  libunwind
type       library
purl       pkg:generic/libunwind@{version}
cpe        cpe:2.3:a:libunwind_project:libunwind:{version}:*:*:*:*:*:*:*
supplier   libunwind project
license    MIT
url        website http://www.nongnu.org/libunwind
url        vcs https://github.com/libunwind/libunwind
alias      libunwind8

rule 1 soname "libunwind.so.8"
rule 2 soname "libunwind-ptrace.so.0"
rule 3 soname "libunwind-coredump.so.0"
rule 4 soname "libunwind-{word}.so.8"
rule 5 symbols _UPT_find_proc_info _UPT_access_mem _UPT_resume
rule 6 symbols _U_dyn_info_list_addr __libunwind_Unwind_Resume __libunwind_Unwind_GetIP
rule 7 filename "libunwind-aarch64.so.8.0.1" <1.8.1
rule 8 filename "libunwind-aarch64.so.8.1.0" >1.6.2
rule 9 filename "libunwind.so.8.0.1" <1.8.1
rule 10 filename "libunwind.so.8.1.0" >1.6.2

accept 1 "libunwind.so.8" -> -
accept 2 "libunwind-ptrace.so.0" -> -
accept 3 "libunwind-coredump.so.0" -> -
accept 4 "libunwind-x86_64.so.8" -> -
accept 5 "_UPT_find_proc_info _UPT_access_mem _UPT_resume" -> -
accept 6 "_U_dyn_info_list_addr __libunwind_Unwind_Resume __libunwind_Unwind_GetIP" -> -
accept 7 "libunwind-aarch64.so.8.0.1" -> -
accept 8 "libunwind-aarch64.so.8.1.0" -> -
accept 9 "libunwind.so.8.0.1" -> -
accept 10 "libunwind.so.8.1.0" -> -
refuse "libunwind.so.1"
refuse "libunwind: malformed DWARF"
