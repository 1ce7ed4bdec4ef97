# SPDX-License-Identifier: CC0-1.0
component  netkit-ftp
type       application
purl       pkg:generic/netkit-ftp@{version}
supplier   NetKit project
license    BSD-4-Clause-UC
alias      ftp-ssl netkit-ftp-ssl

rule 1 banner rodata "$NetKit: netkit-ftp-{version} $"
accept 1 "$NetKit: netkit-ftp-0.17 $" -> 0.17
refuse "$Id: ftp.c,v 1.25 1999/12/13 20:33:20 dholland Exp $"
