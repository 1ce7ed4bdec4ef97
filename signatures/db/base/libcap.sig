# SPDX-License-Identifier: CC0-1.0
component  libcap
type       library
purl       pkg:generic/libcap@{version}
cpe        cpe:2.3:a:libcap_project:libcap:{version}:*:*:*:*:*:*:*
supplier   Andrew G. Morgan
license    BSD-3-Clause OR GPL-2.0-only
url        website https://sites.google.com/site/fullycapable/
url        vcs https://git.kernel.org/pub/scm/libs/libcap/libcap.git
alias      libcap2 libcap-bin libcap2-bin libpsx libpam-cap

rule 1 banner rodata "is the shared library version: libcap-{dotted}."
rule 2 banner rodata "is the shared library version: libpsx-{dotted}."
rule 3 soname "libcap.so.{soversion}"
rule 4 soname "libpsx.so.{soversion}"
rule 5 filename "libcap.so.{dotted}" >=1.10
rule 6 filename "libpsx.so.{dotted}" >=2.28
rule 7 symbols cap_init cap_set_proc cap_to_text
rule 8 symbols psx_syscall3 psx_syscall6
rule 9 banner rodata "(version libcap-{dotted}) is a PAM module to specify"
rule 10 filename "sbin/capsh"
rule 15 filename "bin/capsh"
rule 11 filename "sbin/getcap"
rule 16 filename "bin/getcap"
rule 12 filename "sbin/setcap"
rule 17 filename "bin/setcap"
rule 13 filename "sbin/getpcaps"
rule 18 filename "bin/getpcaps"
rule 14 strings rodata "=> Consider upgrading libcap to name:"
rule 19 filename "security/pam_cap.so" needs 9
accept 1 "is the shared library version: libcap-2.75." -> 2.75
accept 2 "is the shared library version: libpsx-2.75." -> 2.75
accept 3 "libcap.so.2" -> -
accept 4 "libpsx.so.2" -> -
accept 5 "libcap.so.2.75" -> 2.75
accept 6 "libpsx.so.2.75" -> 2.75
accept 7 "cap_init cap_set_proc cap_to_text" -> -
accept 8 "psx_syscall3 psx_syscall6" -> -
accept 9 "(version libcap-2.75) is a PAM module to specify" -> 2.75
accept 10 "usr/sbin/capsh" -> -
accept 11 "usr/sbin/getcap" -> -
accept 12 "usr/sbin/setcap" -> -
accept 13 "usr/sbin/getpcaps" -> -
accept 14 "=> Consider upgrading libcap to name:" -> -
accept 15 "usr/bin/capsh" -> -
accept 16 "usr/bin/getcap" -> -
accept 17 "usr/bin/setcap" -> -
accept 18 "usr/bin/getpcaps" -> -
accept 19 "usr/lib/arm-linux-gnueabihf/security/pam_cap.so" -> -
refuse "libcap-ng.so.0"
refuse "libcap-2.66 is required"
