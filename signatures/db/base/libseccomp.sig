# SPDX-License-Identifier: CC0-1.0
component  libseccomp
type       library
purl       pkg:generic/libseccomp@{version}
cpe        cpe:2.3:a:libseccomp_project:libseccomp:{version}:*:*:*:*:*:*:*
supplier   libseccomp
license    LGPL-2.1-only
url        vcs https://github.com/seccomp/libseccomp
alias      libseccomp2 seccomp

rule 1 soname "libseccomp.so.{soversion}"
rule 2 filename "libseccomp.so.{dotted}" >=1.0.0
rule 3 symbols seccomp_init seccomp_rule_add seccomp_load
rule 4 strings rodata "# default action\n" "action ERRNO(%u);\n"
rule 5 filename "bin/scmp_sys_resolver"
rule 6 getter seccomp_version u32x3
accept 1 "libseccomp.so.2" -> -
accept 2 "libseccomp.so.2.6.0" -> 2.6.0
accept 3 "seccomp_init seccomp_rule_add seccomp_load" -> -
accept 4 "# default action\n\naction ERRNO(%u);\n" -> -
accept 5 "usr/bin/scmp_sys_resolver" -> -
accept 6 "2.5.4" -> 2.5.4
refuse "libseccomp: %s"
