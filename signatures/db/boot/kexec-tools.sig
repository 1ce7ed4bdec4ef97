# SPDX-License-Identifier: CC0-1.0
component  kexec-tools
type       application
purl       pkg:generic/kexec-tools@{version}
cpe        cpe:2.3:a:kexec-tools_project:kexec-tools:{version}:*:*:*:*:*:*:*
supplier   kexec-tools project
license    GPL-2.0-only
url        vcs https://git.kernel.org/pub/scm/utils/kernel/kexec/kexec-tools.git
alias      kexec vmcore-dmesg

rule 1 banner rodata "{start}kexec-tools {dotted}{end}"
rule 2 banner rodata "kexec_test {dotted} starting..."
rule 3 strings rodata "The vmcore-dmesg.txt over 2G in size is not supported."

accept 1 "kexec-tools 2.0.29" -> 2.0.29
accept 2 "kexec_test 2.0.29 starting...\n" -> 2.0.29
accept 3 "The vmcore-dmesg.txt over 2G in size is not supported." -> -
refuse "needs kexec-tools 2.0.20"
