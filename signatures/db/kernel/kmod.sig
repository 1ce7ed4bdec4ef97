# SPDX-License-Identifier: CC0-1.0
component  kmod
type       application
purl       pkg:generic/kmod@{version}
cpe        cpe:2.3:a:kernel:kmod:{version}:*:*:*:*:*:*:*
supplier   kmod project
license    LGPL-2.1-or-later AND GPL-2.0-or-later
url        vcs https://github.com/kmod-project/kmod
alias      libkmod module-init-tools

# no soname rule: the version is only in the program, which may link the library of the same release
rule 1 banner rodata "{start}kmod version {dotted}{end}" needs 2,3
rule 2 strings rodata "kmod - Manage kernel modules: list, load, unload, etc\n"
rule 3 symbols kmod_new kmod_module_new_from_name kmod_module_probe_insert_module
rule 4 filename "libkmod.so.2.{d}.{d}"
rule 5 filename "libkmod.so.2"
# 29 has 2.3.7, 31 has 2.4.1
rule 6 filename "libkmod.so.2.4.0" >=30 <=30
accept 1 "\0kmod version 34.2\0" -> 34.2
accept 2 "kmod - Manage kernel modules: list, load, unload, etc\n" -> -
accept 3 "kmod_new kmod_module_new_from_name kmod_module_probe_insert_module" -> -
accept 4 "libkmod.so.2.4.0" -> -
accept 5 "libkmod.so.2" -> -
accept 6 "libkmod.so.2.4.0" -> 30
refuse "kmod-sched-core version 4.14"
refuse "Module has wrong symbol version"
