# SPDX-License-Identifier: CC0-1.0
component  fwupd-efi
type       firmware
purl       pkg:generic/fwupd-efi@{version}
supplier   fwupd project
license    LGPL-2.1-or-later
url        vcs https://github.com/fwupd/fwupd-efi

rule 1 banner rodata "fwupd-efi,{d},Firmware update daemon,fwupd-efi,{version},"

accept 1 "fwupd-efi,1,Firmware update daemon,fwupd-efi,1.7,https://github.com/fwupd/fwupd-efi\n" -> 1.7
refuse "fwupd-efi.debian,1,Debian,fwupd,1:1.7-1,https://tracker.debian.org/pkg/fwupd"
