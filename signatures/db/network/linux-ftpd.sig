# SPDX-License-Identifier: CC0-1.0
component  linux-ftpd
type       application
purl       pkg:generic/linux-ftpd@{version}
supplier   NetKit project
license    BSD-4-Clause-UC
alias      linux-ftpd-ssl ftpd ftpd-ssl

rule 1 banner rodata "$NetKit: linux-ftpd-{version} $"
rule 2 strings rodata "Version 6.4/OpenBSD/Linux"

accept 1 "$NetKit: linux-ftpd-0.17 $" -> 0.17
accept 2 "Version 6.4/OpenBSD/Linux" -> -
refuse "220 host FTP server (linux-ftpd-0.17) ready."
