# SPDX-License-Identifier: CC0-1.0
component  linuxptp
type       application
purl       pkg:generic/linuxptp@{version}
cpe        cpe:2.3:a:linuxptp_project:linuxptp:{version}:*:*:*:*:*:*:*
supplier   linuxptp project
license    GPL-2.0-or-later
url        website http://linuxptp.sourceforge.net/
url        vcs https://git.code.sf.net/p/linuxptp/code
alias      ptp4l phc2sys

rule 1 strings rodata "fail to get address using sysfs: %m"
rule 2 strings rodata "new settings:\ntx_type %d\nrx_filter %d\n" "current settings:\ntx_type %d\nrx_filter %d\n"
rule 3 lone "{major1}.{minor}" >=1.1 <10.0 needs 1,2
rule 4 lone "{major1}.{minor}.{patch}" >=1.1 <10.0 needs 1,2

accept 1 "fail to get address using sysfs: %m" -> -
accept 2 "current settings:\ntx_type %d\nrx_filter %d\n\0new settings:\ntx_type %d\nrx_filter %d\n" -> -
accept 3 "4.2" -> 4.2
accept 4 "3.1.1" -> 3.1.1
refuse "/var/run/ptp4l"

