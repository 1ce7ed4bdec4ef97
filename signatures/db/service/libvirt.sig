# SPDX-License-Identifier: CC0-1.0
component  libvirt
type       library
purl       pkg:generic/libvirt@{version}
cpe        cpe:2.3:a:redhat:libvirt:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:libvirt:libvirt:{version}:*:*:*:*:*:*:*
supplier   libvirt project
license    LGPL-2.1-or-later
url        website https://libvirt.org/
url        vcs https://gitlab.com/libvirt/libvirt
alias      libvirtd

rule 1 soname "libvirt.so.{soversion}"
rule 2 soname "libvirt-qemu.so.{soversion}"
rule 3 soname "libvirt-lxc.so.{soversion}"
rule 4 soname "libvirt-admin.so.{soversion}"
rule 5 banner rodata "{start}libvirt version: {dotted}"
rule 6 symbols virGetVersion virConnectOpen virDomainCreateLinux
rule 7 strings rodata "virsh #" "../../tools/virsh"
accept 1 "libvirt.so.0" -> -
accept 2 "libvirt-qemu.so.0" -> -
accept 3 "libvirt-lxc.so.0" -> -
accept 4 "libvirt-admin.so.0" -> -
accept 5 "libvirt version: 9.0.0, package: 9.0.0-4+deb12u2 (Debian)" -> 9.0.0
accept 6 "virGetVersion virConnectOpen virDomainCreateLinux" -> -
accept 7 "virsh # blkiotune <domain>\0../../tools/virsh-checkpoint.c" -> -
rule 8 lone "{major}.{minor}.{patch1}" needs 7 >=1.0.0 <100.0.0
accept 8 "9.0.0" -> 9.0.0
refuse "LIBVIRT_9.0.0"
refuse "9.0.0"
